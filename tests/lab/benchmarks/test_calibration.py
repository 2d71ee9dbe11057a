"""``bench calibration``: a row for each step, beside a copy of the picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.lab.benchmarks import calibration
from inspector.lab.benchmarks.calibration import IN_A_ROW, TimedStep, measure_steps
from tests.cli.conftest import Call, read_json


@pytest.mark.slow
def test_every_step_has_its_row(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of pictures of a quarter of their size."""
    monkeypatch.setattr(calibration, "SIDE_PX", 512)
    figures = tmp_path / "figures.json"
    assert call("bench", "calibration", "--rounds", 3, "--json", figures).code == 0
    rows = {row["name"]: row for row in read_json(figures)["calibration"]}
    assert len(rows) == 12
    both = rows["flat field and undistortion, RGB"]
    assert both["target_ms"] == 2
    assert 0 < both["least"] <= both["p50"]
    assert both["first"] > 0
    assert {name: row["target_ms"] for name, row in rows.items() if row["target_ms"] in (1, 6) and "RGB" in name} == {
        "flat field, RGB": 1,
        "image gate, RGB": 1,
        "alignment within 15 degrees, RGB": 6,
        "alignment at any angle, RGB": 6,
    }
    assert rows["alignment at any angle, RGB"]["p50"] > rows["image gate, RGB"]["p50"] > 0
    # Interpolating a picture takes longer than copying it.
    assert both["copies"] > 1
    assert rows["copy of an RGB picture"]["copies"] == 1


def test_steps_are_run_in_turn_with_one_thread() -> None:
    import cv2

    before = cv2.getNumThreads()
    seen: list[tuple[str, int]] = []
    steps = [TimedStep(name, lambda name=name: seen.append((name, cv2.getNumThreads()))) for name in ("a", "b")]
    costs = measure_steps(steps, 3, lambda done: None)
    assert seen == ([("a", 1)] * IN_A_ROW + [("b", 1)] * IN_A_ROW) * 4
    assert [cost.name for cost in costs][1:] == ["a", "b"]
    assert cv2.getNumThreads() == before
