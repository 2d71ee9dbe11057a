"""Rules of judging: what each makes of a map is what it says, and all of them judge the same distances."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from inspector.cli.judging_rules import OURS, PAPER, RULES, Rule, RuleFigures, by_position, means, position_statistics, score, simulated
from inspector.core.teaching import TeachOptions


def spots() -> np.ndarray:
    """One bright pixel, a square of nine, a large one of a hundred, a bright row at the edge."""
    values = np.zeros((64, 80), np.float32)
    values[20, 20] = 9
    values[30:33, 30:33] = 5
    values[40:50, 50:60] = 3
    values[0] = 20
    return values


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule("sum", 0), 20),
        (Rule("sum", 0, border_px=1), 9),
        (Rule("sum", 0, border_px=1, highest=10), (9 + 9 * 5) / 10),
        (Rule("sum", 0, border_px=1, area_px=9), 5),
        (Rule("sum", 0, border_px=1, area_px=10), 3),
    ],
    ids=str,
)
def test_the_score_is_what_the_rule_says(rule: Rule, expected: float) -> None:
    assert score(spots(), rule) == pytest.approx(expected, abs=0.01)


def test_a_place_that_always_differs_does_not_count_by_position() -> None:
    rng = np.random.default_rng(1)
    rows, columns = np.mgrid[:64, :64]
    hill = 2 * np.exp(-((rows - 32) ** 2 + (columns - 24) ** 2) / (2 * 16**2))

    def good() -> np.ndarray:
        return (hill + rng.normal(0, 0.1, hill.shape)).astype(np.float32)

    position = position_statistics([good() for _ in range(20)])
    bad = good()
    bad[5:9, 50:54] += 1.5
    assert bad.max() > 1.2 * bad[5:9, 50:54].max()
    told = by_position(bad, position)
    row, column = np.unravel_index(np.argmax(told), told.shape)
    assert 5 <= row < 9 and 50 <= column < 54
    assert by_position(bad, None) is bad


def test_the_default_and_the_paper_are_among_the_rules_and_no_rule_is_there_twice() -> None:
    assert (OURS.fusion, OURS.smoothing_px) == (TeachOptions().fusion, TeachOptions().smoothing_px)
    assert {OURS, PAPER} <= set(RULES) and len({str(rule) for rule in RULES}) == len(RULES) == len(set(RULES))


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
    from inspector.cli import bench_judging

    monkeypatch.setattr(bench_judging, "GOOD_PARTS", 10)
    monkeypatch.setattr(bench_judging, "TESTS", 8)
    file = tmp_path / "judging.json"
    wishes = ["--teacher", "efficientnet_lite0", "--input-size", "64x64", "--severity", "1", "--budget", "3"]
    assert main(["bench", "judging", "--data-dir", str(tmp_path / "data"), "--quiet", *wishes, "--json", str(file)]) == 0
    rows = json.loads(file.read_text(encoding="utf-8"))["rules"]
    assert len(rows) == 3 * len(RULES) or {row["told"] for row in rows} < {str(rule) for rule in RULES}
    assert all(0 <= row["figures"]["image_auroc"] <= 1 and 0 <= row["figures"]["caught"] <= 1 for row in rows)
    best = {row["category"]: row["figures"]["image_auroc"] for row in rows if row["told"] == str(OURS)}
    assert set(best) == {"simulated metal", "simulated plastic", "simulated board"} and min(best.values()) > 0.5
    assert "above all held-out" in capsys.readouterr().out
