"""How far a recipe has learned, in a word, and whether learning for twice as long has gained anything."""

from __future__ import annotations

import pytest

from inspector.core.quality.learning import LEARNED, WENT_ON, grade, grade_of, learned_note, teaching_of
from inspector.core.quality.learning_gain import CLEAR, Gain, Grasp, doublings, gain, grasp, has_learned
from inspector.core.quality.learning_status import LearningGrade, LearningPhase, LearningStatus, learning_in_words
from inspector.core.teaching import PLANTED, PLANTED_SCORES, planted_note, planted_score_note
from inspector.core.types import RecipeId
from tests.runtime.toy_trainer import make_recipe

CURVE = (1.0, 0.6, 0.05)


@pytest.mark.parametrize(
    ("steps", "curve", "found", "graded"),
    [
        (100, CURVE, 8, LearningGrade.BEGUN),
        (900, CURVE, 8, LearningGrade.FAIR),
        (1800, CURVE, 8, LearningGrade.GOOD),
        (1800, CURVE, 6, LearningGrade.FAIR),
        (1800, (1.0, 0.9), 8, LearningGrade.FAIR),
        (1800, (), 8, LearningGrade.FAIR),
        (0, (), 8, LearningGrade.BEGUN),
    ],
)
def test_the_grade_goes_by_steps_loss_and_planted_defects(steps: int, curve: tuple[float, ...], found: int, graded: LearningGrade) -> None:
    given, why = grade(steps, 900, curve, found, 8)
    assert given is graded and f"{found} of 8 planted defects found" in why
    note = {LEARNED: learned_note(given, why)}
    assert grade_of(note) is graded
    assert ("still learning" in note[LEARNED]) == (graded is not LearningGrade.GOOD)


def test_what_no_recipe_says_is_no_grade() -> None:
    assert grade_of({}) is None and grade_of({LEARNED: "splendid: 12"}) is None


def test_versions_of_one_teaching_know_it() -> None:
    recipe = make_recipe("part")
    later = make_recipe("part", created_at=recipe.created_at + 60, notes={WENT_ON: teaching_of(recipe)})
    assert teaching_of(later) == teaching_of(recipe) != teaching_of(make_recipe("part", created_at=recipe.created_at + 60))


def scored(*scores: float) -> Grasp:
    notes = {PLANTED: planted_note(0, len(scores)), PLANTED_SCORES: planted_score_note(scores)}
    return grasp(make_recipe("part", limit=0.0, good_scores=(-0.1, -0.2, -0.3), notes=notes))


def test_margins_are_in_spreads_of_good_parts_and_end_where_a_defect_is_clear() -> None:
    found = scored(0.1, -0.05, 5.0, -5.0)
    assert found.margins == pytest.approx((1.0, -0.5, CLEAR, -CLEAR)) and found.found == 2 and not found.nearly_all
    assert grasp(make_recipe("part")).margins == ()


def test_a_gain_is_more_than_its_noise_and_loses_nothing() -> None:
    before = Grasp((-1.0, 0.5, 1.0, 3.0))
    assert gain(before, Grasp((0.5, 2.0, 2.5, 3.0))).better
    assert not gain(before, before).better
    assert not gain(before, Grasp((-1.0, 0.5, 1.2, 2.9))).better  # it is its noise
    lost = gain(before, Grasp((2.9, -0.1, 3.0, 3.0)))
    assert lost.found == 0 and not gain(before, Grasp((-0.9, -0.1, 3.0, 3.0))).better
    assert not gain(before, Grasp((3.0,))).better  # of other defects
    assert Gain(-0.1, 0.2, 1).better and not Gain(-0.3, 0.2, 1).better  # one more is found
    assert str(Gain(0.25, 0.1, 2)) == "+2 planted defects, +0.25 deviations (noise 0.10)"


def test_it_has_learned_when_a_doubling_gains_no_more() -> None:
    better, none = Gain(1.0, 0.1, 1), Gain(0.0, 0.1, 0)
    all_found, few = Grasp((1.0,) * 10), Grasp((-1.0,) * 10)
    assert not has_learned([], all_found) and not has_learned([better], all_found)
    assert has_learned([none], all_found) and not has_learned([none], few)
    assert has_learned([none, none], few) and not has_learned([none, better, none], few)


def test_each_training_is_twice_as_long_up_to_eight_times() -> None:
    assert doublings(900) == (1800, 3600, 7200)
    assert doublings(0) == (2, 4, 8)


def test_the_line_is_calm() -> None:
    status = LearningStatus(LearningPhase.LEARNING, RecipeId("part", "1"), 1600, 1800, 7200, LearningGrade.FAIR, LearningGrade.FAIR)
    assert learning_in_words(status) == "Learning goes on: 1600 of at most 7200 steps, fair"
    assert learning_in_words(LearningStatus(LearningPhase.LEARNING, RecipeId("part", "1"))) == "Learning goes on: getting ready"
    done = LearningStatus(LearningPhase.DONE, RecipeId("part", "1"), message="more gained no more", now=LearningGrade.DONE)
    assert learning_in_words(done) == "Learning is done: more gained no more"
