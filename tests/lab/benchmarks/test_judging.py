"""Rules of judging side by side: all of them judge the same distances of parts whose truth is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.lab.benchmarks.judging_trials import RuleFigures, means, simulated
from inspector.lab.networks.judging_rules import OURS, PAPER, RULES


def test_means_are_of_the_rules_that_all_have() -> None:
    found = means([{PAPER: RuleFigures(1, 1, 1, 1), OURS: RuleFigures(0.5, 0.6, 0.7, 0.8)}, {OURS: RuleFigures(1, 1, 1, 1)}])
    assert list(found) == [OURS]
    assert found[OURS] == RuleFigures(0.75, 0.8, 0.85, 0.9)


def test_simulated_parts_have_their_truth() -> None:
    category = simulated("metal", parts=3, tests=12, severity=0.4, seed=2)
    assert len(category.good) == 3 and len(category.test) == 12
    for part in category.test:
        assert part.mask is not None and bool(part.mask().any()) is part.defective is (part.kind != "good")
    assert len({part.picture().tobytes() for part in category.test}) == 12


@pytest.mark.slow
def test_the_command_judges_by_every_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from inspector.app import main
    from inspector.camera.simulated import conveyor
    from inspector.lab.benchmarks import judging

    monkeypatch.setattr(conveyor, "KINDS", ("metal",))
    monkeypatch.setattr(judging, "GOOD_PARTS", 10)
    monkeypatch.setattr(judging, "TESTS", 8)
    file = tmp_path / "judging.json"
    given = ["--teacher", "efficientnet_lite0", "--input-size", "64x64", "--severity", "1", "--budget", "1"]
    given += ["--no-light-range", "--no-eight-bits"]
    assert main(["bench", "judging", "--data-dir", str(tmp_path / "data"), "--quiet", *given, "--json", str(file)]) == 0
    rows = json.loads(file.read_text(encoding="utf-8"))["rules"]
    assert {row["told"] for row in rows} <= {str(rule) for rule in RULES}
    assert all(0 <= row["figures"]["image_auroc"] <= 1 and 0 <= row["figures"]["caught"] <= 1 for row in rows)
    best = {row["category"]: row["figures"]["image_auroc"] for row in rows if row["told"] == str(OURS)}
    assert list(best) == ["simulated metal"] and best["simulated metal"] > 0.5
    assert "caught" in capsys.readouterr().out
