"""``bench ledger`` measures what it says."""

from __future__ import annotations

from pathlib import Path

from inspector.lab.benchmarks.evidence.ledger import measure_ledger


def test_every_part_has_its_row(tmp_path: Path) -> None:
    steps: list[int] = []
    found = measure_ledger(tmp_path, 200, 0.0, steps.append)
    assert found.rows == found.parts == 200
    assert steps[-1] == 199
    assert found.with_row_us["p50"] > 0
    assert 0 < found.told_ms["p50"] <= found.told_ms["p95"]
