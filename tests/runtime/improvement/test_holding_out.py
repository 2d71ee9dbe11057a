"""Judged parts join the held-out ones by consent: a new version through the exam, with the name in the audit, kept over a restart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.core.errors import RecipeError
from inspector.core.promises.held_out_growth import DRAWN
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.recipe import Limit, Recipe
from inspector.core.types import Verdict
from inspector.storage.ledger.parts import PartRow
from tests.runtime.conftest import MakeLine
from tests.runtime.line import SETTINGS, Line
from tests.runtime.toy_trainer import make_recipe

LIMIT = -0.5
RNG = np.random.default_rng(2)


def stored(line: Line) -> Recipe:
    scores = tuple(RNG.normal(-0.7, 0.04, 8).tolist())
    limit = Limit(LIMIT, 0.0111, 0.11, 8, "tolerance", bound=0.251)
    return line.recipes.save(replace(make_recipe("part"), good_scores=scores, limit=limit))


def judged(line: Line, recipe: Recipe, lot: str, count: int, failed: int) -> list[int]:
    """Parts of this lot in the ledger. Returns the numbers of those that failed."""
    first = line.database.next_part()
    scores = [*RNG.normal(-0.7, 0.04, count - failed).tolist(), *[-0.45] * failed]
    rows = [
        PartRow(first + place, 1e9 + place, "run", lot, "", "camera", "part", recipe.id.version, verdict, None, "", score, LIMIT)
        for place, score in enumerate(scores)
        for verdict in [Verdict.FAIL if score > LIMIT else Verdict.PASS]
    ]
    line.database.add_parts(rows)
    return [row.number for row in rows if row.verdict is Verdict.FAIL]


def answer(line: Line, parts: list[int], said: Answer) -> None:
    for part in parts:
        line.database.answer_book.add(PartAnswer(0, part, 1e9, "Meier", said, verdict=Verdict.FAIL))


def test_parts_join_once_those_that_failed_are_answered_and_the_promise_is_a_better_one(make_line: MakeLine) -> None:
    line = make_line()
    recipe = stored(line)
    failed = judged(line, recipe, "A", 150, 3) + judged(line, recipe, "B", 150, 3)
    line.start()
    line.until(lambda status: status.recipe is not None)
    improvement = line.engine.improvement
    assert improvement.held_out_draw().unanswered and set(improvement.held_out_draw().unanswered) <= set(failed)
    with pytest.raises(RecipeError, match="nobody has said whether they were good"):
        improvement.join_held_out()
    answer(line, failed, Answer.BAD)
    would = improvement.with_joined(improvement.held_out_draw())
    drawn = improvement.join_held_out()
    assert len(drawn.scores) == DRAWN and drawn.lots in (("A", "B"), ("B", "A"))
    line.until(lambda status: status.recipe is not None and status.recipe.version != recipe.id.version)
    now = line.engine.recipes.current()
    assert now is not None and now.limit == would.limit and now.good_scores == (*recipe.good_scores, *drawn.scores)
    assert now.limit.bound < 0.02 < recipe.limit.bound and now.limit.target_rate == SETTINGS.teach.target_rate
    line.engine.close()
    (entry,) = [one for one in line.database.audit_entries() if one.what == "limit"]
    assert "200 parts of 2 lots that were judged join the held-out ones" in entry.detail
    assert line.recipes.load("part").good_scores == now.good_scores


def test_a_later_draw_begins_behind_the_one_before(make_line: MakeLine) -> None:
    line = make_line()
    recipe = stored(line)
    judged(line, recipe, "A", 60, 0)
    judged(line, recipe, "B", 60, 0)
    line.start()
    line.until(lambda status: status.recipe is not None)
    line.engine.improvement.join_held_out()
    status = line.until(lambda status: status.recipe is not None and status.recipe.version != recipe.id.version)
    assert status.recipe is not None
    assert "there are parts of 0" in line.engine.improvement.held_out_draw().problem
    alike = replace(recipe, id=status.recipe)
    judged(line, alike, "C", 30, 0)
    judged(line, alike, "D", 30, 0)
    again = line.engine.improvement.held_out_draw()
    assert not again.problem and len(again.numbers) == 60 and min(again.numbers) > 120


@pytest.mark.parametrize("on", [False, True])
def test_with_the_settings_consent_they_join_at_the_end_of_a_lot(make_line: MakeLine, on: bool) -> None:
    line = make_line(settings=replace(SETTINGS, teach=replace(SETTINGS.teach, hold_out_on=on)))
    recipe = stored(line)
    judged(line, recipe, "A", 60, 0)
    judged(line, recipe, "B", 60, 0)
    line.start()
    line.until(lambda status: status.recipe is not None)
    line.engine.lot.begin("C")
    if on:
        line.until(lambda status: status.recipe is not None and status.recipe.version != recipe.id.version)
    line.engine.close()
    said = [one for one in line.database.audit_entries() if one.what == "limit"]
    assert [one.why for one in said] == (["the settings say teach.hold_out_on"] if on else [])


def test_one_lot_alone_is_taken_as_good_on_demand(make_line: MakeLine) -> None:
    line = make_line()
    recipe = stored(line)
    failed = judged(line, recipe, "A", 50, 10)
    answer(line, failed, Answer.GOOD)
    line.start()
    line.until(lambda status: status.recipe is not None)
    assert line.engine.improvement.held_out_draw().problem
    drawn = line.engine.improvement.join_held_out("A", 40)
    assert len(drawn.scores) == 40 and max(drawn.scores) == -0.45, "good parts that were rejected are among them"
    line.until(lambda status: status.limit > -0.45)
