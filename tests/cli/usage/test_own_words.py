"""What a wrong value of any option is told: the program's own words, and none of a library."""

from __future__ import annotations

import re

import pytest

from tests.cli.conftest import Call
from tests.cli.small import Bench

OF_A_LIBRARY = re.compile(r"Input should be|pydantic|Value error|Traceback|unable to parse")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("recipes", "limit", "Bottle", "--value", "abc"), "'abc' is not a number"),
        (("recipes", "limit", "Bottle", "--value", "nan"), "nan is not a finite number"),
        (("recipes", "limit", "Bottle", "--value", "1e400"), "inf is not a finite number"),
        (("recipes", "limit", "Bottle", "--target-rate", "0"), "0 is too small: at least 0.000001 is needed"),
        (("recipes", "limit", "Bottle", "--confidence", "nan"), "'nan' is not a finite number"),
        (("teach", "--recipe", "x", "--seed", "1.5"), "'1.5' is not a whole number"),
        (("teach", "--recipe", "x", "--budget", "-5"), "-5 is too small: at least 1 is needed"),
        (("line", "--teach", "9" * 5000), "too many digits"),
        (("line", "--teacher", "abc"), "'abc' is not one of 'auto'"),
        (("records", "show", "abc"), "'abc' is not a whole number"),
        (("records", "list", "--score-least", "high"), "'high' is not a number"),
        (("gui", "--exit-after", "1e400"), "inf is not a finite number"),
        (("bench", "relearn", "--kind", "nix"), "there is no kind of part called 'nix'; there are metal"),
        (("report", "--quiet"), "lot, shift or span; or give --since"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_a_wrong_value_is_named_in_our_words(call: Call, bench: Bench, arguments: tuple[str, ...], said: str) -> None:
    outcome = call(*arguments)
    told = " ".join(outcome.said.replace("│", " ").split())
    assert outcome.code == 2 and said in told
    assert not OF_A_LIBRARY.search(told)
    assert not bench.made
