"""What many stations cost, worked out of what was measured."""

from __future__ import annotations

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.lab.benchmarks.plant.scaling import MeasuredInputs, cost_of


def test_a_hundred_stations_cost_what_their_rows_and_pictures_do() -> None:
    inputs = MeasuredInputs(row_us=50, row_bytes=200, picture_bytes=100_000, sent_share=0.01, judge_cpu_ms=18)
    cost = cost_of(100, 20, inputs, kept_days=30)
    assert cost.rows_per_s == 2000
    assert cost.database_cores == pytest.approx(0.1)
    assert cost.rows_gb_a_day == pytest.approx(34.56)
    assert cost.kept_gb == pytest.approx(1036.8)
    assert cost.pictures_gb_a_day == pytest.approx(172.8)
    assert cost.network_mbit_s == pytest.approx(8 * (2000 * 200 + 20 * 100_000) / 1e6)
    assert cost.million_core_hours == pytest.approx(5.0)
