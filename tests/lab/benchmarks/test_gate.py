"""``bench gate``: its table counts what the gate really refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main
from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.faults import FAULTS, STRENGTHS
from inspector.lab.benchmarks import gate


@pytest.mark.slow
def test_strong_faults_are_refused_by_name_and_good_frames_are_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # How much is drawn is not asked: faults are named at half the size, too, and 250 parts are drawn in a quarter of the time.
    def smaller(kind: str, seed: int, size: tuple[int, int] = (512, 512), defect_rate: float = 0.1) -> Conveyor:
        return Conveyor(kind, seed, (size[0] // 2, size[1] // 2), defect_rate)

    monkeypatch.setattr(gate, "Conveyor", smaller)
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
