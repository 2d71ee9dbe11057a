"""Notes of a recipe as a stranger reads them on the console."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.cli.recipes.note_lines import note_lines
from inspector.core.teaching import MEMORY, PLANTED, STUDENT, USUAL
from inspector.vision.framing.baseline_map import BaselineKind
from inspector.vision.teaching.memory_choice import best_baseline
from tests.cli.conftest import Call
from tests.cli.small import Bench
from tests.runtime.toy_trainer import make_recipe


def told(key: str, note: str) -> dict[str, str]:
    return note_lines(replace(make_recipe("part"), notes={key: note}))


def test_the_memory_says_what_it_compares_and_why_the_other_was_not_chosen() -> None:
    (said,) = told(MEMORY, "places: 68% of the defects planted for this choice are found, 70% with anywhere").values()
    assert said.startswith("each place of a part is compared with the same place of good parts: so 68 % of the small, faint defects")
    assert said.endswith("Not chosen, since not clearly more: 70 % if each place of a part is compared with all places of good parts")


@pytest.mark.parametrize("kind", list(BaselineKind))
def test_every_baseline_has_words(kind: BaselineKind) -> None:
    _, note = best_baseline({kind: 0.7, **{other: 0.6 for other in BaselineKind if other is not kind}})
    said = told(USUAL, note)["baseline map"]
    assert "left as it is" not in said and "taken off" not in said and "anomaly map: so 70 %" in said
    assert said.count("60 % if ") == len(BaselineKind) - 1


def test_what_could_not_be_compared_is_no_share_of_0() -> None:
    _, note = best_baseline({BaselineKind.NOTHING: 0.0, BaselineKind.BORDER: 0.7})
    assert told(USUAL, note) == {
        "baseline map": "what good parts show along the border is subtracted from the anomaly map: so 70 % of the small, faint defects that"
        " were planted to choose by are found"
    }


def test_the_student_says_who_judges() -> None:
    note = "left out: 64% of the defects planted for this choice are found with it, 66% without"
    assert told(STUDENT, note)[STUDENT].startswith("left out, the memory judges alone: 64 % of the small")


def test_the_check_of_use_is_not_taken_for_the_planted_defects_of_all_sizes() -> None:
    (said,) = told(PLANTED, "8 of 8 found").items()
    assert said[0] == "check of use" and said[1].startswith(
        "8 of 8 patches that were moved to a wrong place are found; with fewer than half"
    )


@pytest.mark.parametrize("key", [MEMORY, USUAL, STUDENT, PLANTED])
def test_what_is_not_known_stands_as_it_is(key: str) -> None:
    assert list(told(key, "of an earlier version").values()) == ["of an earlier version"]


def test_a_recipe_without_a_student_has_no_digest_of_nothing(call: Call, bench: Bench, taught: str) -> None:
    assert bench.recipes.load(taught).student
    bench.recipes.save(replace(bench.recipes.load(taught), student={}, memory=make_recipe("part").memory or {}))
    shown = call("recipes", "show", taught).out
    assert "e3b0c442" not in shown and "none, the memory judges alone" in shown
