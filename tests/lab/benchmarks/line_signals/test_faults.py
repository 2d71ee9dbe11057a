"""The account of ``bench line-signals``. Its stations are real processes; how a run is judged is looked at here."""

from __future__ import annotations

import pytest

from inspector.lab.benchmarks.line_signals.faults import LineAccount

RIGHT = {"triggers": 10, "passed": 4, "failed": 1, "invalid": 2, "rejected": 1, "flushed": 2}


def test_each_trigger_has_one_end() -> None:
    assert LineAccount(**RIGHT).exact


@pytest.mark.parametrize(
    "wrong",
    [{"triggers": 11}, {"passed": 5}, {"flushed": 1}, {"out_of_order": 1}, {"torn": 1}, {"not_passed": 1}],
)
def test_a_part_without_an_end_or_with_a_wrong_one_is_seen(wrong: dict[str, int]) -> None:
    assert not LineAccount(**{**RIGHT, **wrong}).exact
