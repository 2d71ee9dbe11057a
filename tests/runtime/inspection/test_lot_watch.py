"""The lot watch: whether today's lot is like the parts that the limit was set from, said once, acknowledged, and kept over a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from inspector.camera.base import Delivery
from inspector.core.promises.held_out_growth import JudgedScore
from inspector.core.promises.lot_standing import LotStanding, basis_in_words, in_words
from inspector.core.recipe import Limit, Recipe
from inspector.core.types import Inspection, RecipeId, Verdict
from inspector.runtime.inspection.lot_watch import LotWatch
from tests.runtime.conftest import MakeLine
from tests.runtime.line import SETTINGS, Line, frame, shot
from tests.runtime.toy_trainer import make_recipe

RNG = np.random.default_rng(11)
MEAN, SPREAD = -0.62, 0.025
"""Of the log10 scores of good parts: grey values around 61, the limit of -0.5 lies 4.8 standard deviations above."""

HELD_OUT = tuple(np.random.default_rng(5).normal(MEAN, SPREAD, 40).tolist())
WATCHING = replace(SETTINGS, drift=replace(SETTINGS.drift, lot_check=True))


def recipe(limit: float = -0.55, version: str = "1", held_out: tuple[float, ...] = HELD_OUT) -> Recipe:
    set_from = Limit(limit, 0.01, 0.1, len(held_out), "conformal", bound=0.056)
    return replace(make_recipe("part"), id=RecipeId("part", version), limit=set_from, good_scores=held_out)


def part(score: float, number: int = 0, lot: str = "A", verdict: Verdict | None = None, limit: float = -0.55) -> Inspection:
    verdict = verdict or (Verdict.FAIL if score > limit else Verdict.PASS)
    return Inspection(frame(number), verdict, "", score, limit, RecipeId("part", "1"), part_number=number, lot=lot)


def scores(count: int, moved: float = 0.0, seed: int = 1) -> list[float]:
    return np.random.default_rng(seed).normal(MEAN + moved * SPREAD, SPREAD, count).tolist()


def rows(values: list[float], limit: float = -0.55, first: int = 1) -> list[JudgedScore]:
    return [
        JudgedScore(first + place, 1_760_000_000.0 + place, "A", "part", "1", Verdict.PASS, score, limit)
        for place, score in enumerate(values)
    ]


def watched(values: list[float], watch: LotWatch | None = None, **changes: str) -> tuple[LotWatch, list[str]]:
    watch = watch or LotWatch(on=True)
    said = [watch.add(part(score, number, **changes), recipe()) for number, score in enumerate(values, start=1)]  # type: ignore[arg-type]
    return watch, [text for text in said if text]


def standing(watch: LotWatch) -> LotStanding:
    found = watch.standing()
    assert found is not None
    return found


def test_a_lot_like_the_held_out_parts_is_said_to_be_compared() -> None:
    watch, said = watched(scores(300))
    found = standing(watch)
    assert said == [] and not found.unlike and not found.alarm and found.parts == 300
    assert in_words(found) == "300 parts of this lot compared with 40 held-out ones: nothing speaks against their being alike"
    assert basis_in_words(found) == ""


def test_a_lot_that_breaks_the_promise_is_said_once_with_what_to_do() -> None:
    watch, said = watched(scores(120, moved=2.5))
    assert len(said) == 1
    assert said[0].startswith("lot A: this lot is not like the parts that the limit was set from; expected false rejects now ")
    assert "not at most 5.6 %; learn again, or take 40 of these as good; found at part " in said[0]
    found = standing(watch)
    assert found.alarm and found.now is not None and 0.15 < found.now.low < found.now.rate < found.now.high
    assert 0 < found.found_at < 25 and found.found_s == 1_760_000_000.0 + found.found_at
    acknowledged = watch.acknowledge()
    assert acknowledged is not None and not standing(watch).alarm and standing(watch).breaks_promise
    assert watch.acknowledge() is None


def test_a_lot_that_is_unlike_and_keeps_the_promise_is_no_alarm() -> None:
    watch, said = watched(scores(300, moved=1.0))
    found = standing(watch)
    assert said == [] and found.unlike and not found.alarm
    assert "which keeps what was promised: at most 5.6 %" in in_words(found)
    assert "standard deviations higher" in basis_in_words(found)


def test_failed_parts_count_and_invalid_ones_do_not() -> None:
    watch, _ = watched(scores(60, moved=6.0))  # all of them FAIL
    assert standing(watch).alarm
    watch, said = watched(scores(60, moved=6.0), verdict=Verdict.INVALID)  # type: ignore[arg-type]
    assert said == [] and standing(watch).parts == 0


def test_another_lot_recipe_limit_or_held_out_part_begins_anew() -> None:
    watch, _ = watched(scores(100, moved=2.5))
    over = watch.begin_lot("B")
    assert over.startswith("lot A: this lot is not like") and watch.standing() is None
    watch.add(part(-0.6, 101, lot="B"), recipe())
    assert (standing(watch).lot, standing(watch).parts, standing(watch).unlike) == ("B", 1, False)
    same = replace(recipe(), id=RecipeId("part", "2"))
    watch.add(part(-0.6, 102, lot="B"), same)
    assert standing(watch).parts == 2, "the same limit, kept as another version"
    for other in (recipe(limit=-0.53), recipe(held_out=(*HELD_OUT, -0.6)), make_recipe("cap", good_scores=HELD_OUT)):
        watch.add(part(-0.6, 103, lot="B"), other)
        assert standing(watch).parts == 1
    assert watch.begin_lot("C") == "", "of so few parts nothing is said"


def test_the_same_limit_with_another_promise_goes_on_with_that() -> None:
    watch, _ = watched(scores(50))
    surer = replace(recipe(), limit=replace(recipe().limit, confidence=0.99, bound=0.109))
    watch.use(surer, "A")
    assert (standing(watch).parts, standing(watch).bound, standing(watch).confidence) == (50, 0.109, 0.99)


def test_after_a_restart_it_goes_on_with_the_rows_of_the_lot() -> None:
    values = scores(90, moved=1.2)
    through, _ = watched(values)
    again = LotWatch(on=True, rows=lambda: rows(values[:50]))
    again.use(recipe(), "A")
    assert standing(again).parts == 50
    watched(values, again)  # the first 50 were read: they are not counted twice
    one, other = standing(through), standing(again)
    assert (one.parts, one.found_at) == (other.parts, other.found_at) == (90, one.found_at)


def test_of_the_rows_only_those_of_the_same_limit_up_to_now_count() -> None:
    mixed = [*rows(scores(30), limit=-0.4), *rows(scores(20), first=31)]
    watch = LotWatch(on=True, rows=lambda: mixed)
    watch.use(recipe(), "A")
    assert standing(watch).parts == 20


def test_what_a_person_has_seen_is_seen_after_a_restart() -> None:
    values = scores(100, moved=2.5)
    watch, _ = watched(values)
    watch.acknowledge()
    for kept, alarm in ((watch.to_remember, False), (None, True)):
        again = LotWatch(on=True, rows=lambda: rows(values), seen=lambda kept=kept: kept)  # type: ignore[misc]
        again.use(recipe(), "A")
        assert standing(again).breaks_promise and standing(again).alarm is alarm


def test_it_can_be_switched_off_and_says_so_of_too_few_held_out_parts() -> None:
    watch, said = watched(scores(50, moved=9.0), LotWatch(on=False))
    assert said == [] and watch.standing() is None
    few = recipe(held_out=HELD_OUT[:3])
    watch = LotWatch(on=True)
    for number, score in enumerate(scores(50, moved=9.0), start=1):
        assert not watch.add(part(score, number), few)
    assert in_words(standing(watch)) == "whether this lot is like the parts that the limit was set from cannot be told: they were 3"


def give(line: Line, values: list[float], begin: int) -> None:
    camera = line.cameras["scripted"]
    for number, score in enumerate(values, start=begin):
        grey = 255 * 10**score
        picture = shot(number, int(grey))
        rest = round((grey - int(grey)) * picture.image.shape[0])
        picture.image[:rest] += 1  # the mean says the score, to a hundredth of a grey value
        camera.give(picture)  # type: ignore[attr-defined]
    line.until_judged(begin + len(values))


def test_the_station_says_it_keeps_it_and_lets_it_be_acknowledged(make_line: MakeLine, tmp_path: Path) -> None:
    line = make_line(settings=WATCHING)
    line.scripted(Delivery.REPLAY)
    line.recipes.save(replace(recipe(), id=RecipeId("part", "")))
    line.start()
    give(line, scores(60, moved=3.0), 0)
    status = line.until(lambda status: status.lot_check is not None and status.lot_check.alarm)
    assert status.lot_check is not None and status.lot_check.parts == 60
    line.engine.drift.restart()
    assert not line.engine.status().lot_check.alarm  # type: ignore[union-attr]
    line.engine.close()
    audited = [entry.detail for entry in line.database.audit_entries() if entry.what == "lot check"]
    assert sum(entry.startswith("the lot without a name: this lot is not like") for entry in audited) == 1
    assert sum(entry.startswith("a person has seen that this lot is not like") for entry in audited) == 1
    line.close()
    again = make_line(settings=WATCHING)
    again.start(recipe="part")
    found = again.until(lambda status: status.lot_check is not None and status.lot_check.parts == 60).lot_check
    assert found is not None and found.unlike and not found.alarm and found.found_at == status.lot_check.found_at
    again.engine.lot.begin("next")
    again.until(lambda status: status.lot_check is None)
    again.engine.close()
    last = [entry.detail for entry in again.database.audit_entries() if entry.what == "lot check"]
    assert any(entry.startswith("the lot without a name: this lot is not like") for entry in last[:1])
