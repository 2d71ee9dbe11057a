"""``bench gate``: its table counts what the gate really refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main
from inspector.camera.simulated.faults import FAULTS, STRENGTHS


@pytest.mark.slow
def test_strong_faults_are_refused_by_name_and_good_frames_are_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = tmp_path / "gate.json"
    asked = ["bench", "gate", "--no-judge", "--good", "60", "--parts", "2", "--rounds", "10", "--quiet", "--json", str(figures)]
    assert main([*asked, "--data-dir", str(tmp_path / "data")]) == 0
    found = json.loads(figures.read_text())["gate"]
    rows = found["faults"]
    assert {(row["fault"], row["strength"]) for row in rows} == {(name, one) for name in FAULTS for one in range(1, STRENGTHS + 1)}
    for row in rows:
        assert 0 <= row["named"] <= row["refused"] <= row["parts"] == 2
        if row["strength"] == STRENGTHS:
            assert row["refused"] == row["named"] == 2, row
    assert sum(row["frames"] for row in found["good"]) == 60
    assert sum(row["refused"] for row in found["good"]) == 0
    assert found["cost"]["gate_p50"] > 0 and found["cost_ratio"] == pytest.approx(found["cost"]["gate_p50"] / found["cost"]["copy_p50"])
    assert "false alarms" in capsys.readouterr().out
