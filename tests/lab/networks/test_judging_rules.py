"""Rules of judging: what each makes of a map is what it says."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.teaching import TeachOptions
from inspector.lab.networks.judging_rules import DEFAULT, OURS, PAPER, RULES, Rule, score


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


def test_the_default_and_the_paper_are_among_the_rules_and_no_rule_is_there_twice() -> None:
    assert (OURS.fusion, OURS.smoothing_px) == (TeachOptions().fusion, TeachOptions().smoothing_px)
    assert {DEFAULT, OURS, PAPER} <= set(RULES) and len({str(rule) for rule in RULES}) == len(RULES) == len(set(RULES))
