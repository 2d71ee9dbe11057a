"""OK, review and NG: parts in the band FAIL for the line, and a person decides."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.types import Band, Detection, Frame, Inspection, Verdict
from inspector.runtime.inspection.live_verdict import live_band
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.line import SIDE, GreyDetector, Line, shot, until
from tests.runtime.toy_trainer import make_recipe

MakeLine = Callable[..., Line]
GREYS = {Band.OK: 60, Band.REVIEW: 75, Band.NG: 120}
"""Scores -0.63, -0.53, -0.33 beside a limit of -0.5 and a band that begins at -0.6."""


def banded(name: str = "part", **changes: object) -> Recipe:
    recipe = make_recipe(name)
    return replace(recipe, limit=replace(recipe.limit, review=-0.6, review_rate=0.3), **changes)  # type: ignore[arg-type]


def judged(recipe: Recipe, values: np.ndarray) -> Inspection:
    detector = GreyDetector()
    detector.answer = Detection(values.astype(np.float32), float(values.max()))
    image = np.full((SIDE, SIDE, 3), 60, np.uint8)
    return Pipeline(recipe, detector).inspect(Frame(image, 0, 0.0, 0.0, 0, 1))


def spots(*places: tuple[int, float]) -> np.ndarray:
    """float64 (32, 32): -2, and in the row of its number so many pixels of each level."""
    values = np.full((32, 32), -2.0)
    for row, (count, level) in enumerate(places):
        values[4 * row + 2, :count] = level
    return values


@pytest.mark.parametrize(
    ("score", "verdict", "band"),
    [
        (-0.65, Verdict.PASS, Band.OK),
        (-0.55, Verdict.FAIL, Band.REVIEW),
        (-0.45, Verdict.FAIL, Band.NG),
        (math.nan, Verdict.INVALID, None),
    ],
)
def test_each_score_has_its_band(score: float, verdict: Verdict, band: Band | None) -> None:
    found = judged(banded(), np.full((32, 32), score))
    assert (found.verdict, found.band) == (verdict, band)
    assert bool(found.regions) == (verdict is Verdict.FAIL)
    assert found.reason.startswith("review") == (band is Band.REVIEW)


def test_without_a_band_a_part_close_to_the_limit_passes() -> None:
    found = judged(make_recipe("part"), np.full((32, 32), -0.55))
    assert (found.verdict, found.band) == (Verdict.PASS, Band.OK)
    assert judged(make_recipe("part"), np.full((32, 32), -0.45)).band is Band.NG


@pytest.mark.parametrize(
    ("places", "band", "words"),
    [
        (((4, -0.4),), Band.NG, "above the limit"),
        (((3, -0.4),), Band.OK, "smaller than 4 pixels"),
        (((4, -0.55),), Band.REVIEW, "close to the limit"),
        (((3, -0.55),), Band.OK, "above the limit -0.60 is smaller"),
        (((3, -0.4), (4, -0.55)), Band.REVIEW, "review: what is above the limit -0.50 is smaller than 4 pixels"),
    ],
)
def test_the_smallest_area_counts_in_each_band(places: tuple[tuple[int, float], ...], band: Band, words: str) -> None:
    found = judged(banded(min_area_px=4), spots(*places))
    assert found.band is band
    assert (found.verdict is Verdict.FAIL) == (band is not Band.OK)
    assert words in found.reason


def test_a_limit_below_the_band_still_fails_all_above_it() -> None:
    recipe = banded()
    low = replace(recipe, limit=replace(recipe.limit, value=-0.8))
    found = judged(low, np.full((32, 32), -0.7))
    assert (found.verdict, found.band) == (Verdict.FAIL, Band.NG)


def test_a_band_that_is_no_number_judges_nothing() -> None:
    recipe = banded()
    broken = replace(recipe, limit=replace(recipe.limit, review=math.nan))
    assert judged(broken, np.full((32, 32), -2.0)).verdict is Verdict.INVALID


def test_what_failed_for_review_is_counted_held_and_outlives_a_restart(make_line: MakeLine) -> None:
    line = make_line()
    line.recipes.save(banded())
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    for number, band in enumerate((Band.OK, Band.NG, Band.REVIEW)):
        camera.give(shot(number, GREYS[band]))
        line.until_judged(number + 1)
        status = line.engine.status()
        assert (status.band, status.verdict) == (band, Verdict.PASS if band is Band.OK else Verdict.FAIL)
    counters = line.engine.status().counters
    assert (counters.passed, counters.failed, counters.review, counters.total) == (1, 2, 1, 3)
    assert [part.band for part in line.engine.lot.flagged()] == [Band.NG, Band.REVIEW]
    line.engine.judging.pause()
    assert line.engine.status().band is None, "what is not judged now is in no band"
    line.close()
    again = make_line()
    assert again.engine.status().counters.review == 1
    again.engine.start("scripted", None)
    again.engine.lot.begin("next")
    assert again.engine.status().counters.review == 0
    again.close()
    after = make_line()
    assert after.database.lots()[0].counters.review == 1
    assert any("FAIL 2 (1 for review)" in entry.detail for entry in after.database.audit_entries())


def test_only_the_band_of_the_last_verdict_stands() -> None:
    part = judged(banded(), np.full((32, 32), -0.55))
    assert live_band(Verdict.FAIL, part) is Band.REVIEW
    assert live_band(Verdict.INVALID, part) is None
    assert live_band(Verdict.PASS, part) is None
    assert live_band(Verdict.INVALID, None) is None


def test_another_rate_sets_the_limit_from_the_held_out_scores_and_is_audited(line: Line) -> None:
    scores = tuple(-1.0 + number / 1000 for number in range(100))
    line.recipes.save(make_recipe("part", good_scores=scores))
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    engine.recipes.change_limit(LimitRequest(target_rate=0.1, review_rate=0.3))
    assert engine.status().limit == pytest.approx(-0.91)
    camera.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].band is Band.NG
    until(lambda: any(entry.what == "limit" for entry in line.database.audit_entries()))
    until(lambda: line.recipes.load("part").limit.value < -0.9)  # kept on another thread, and in use by now
    assert len(line.recipes.versions("part")) == 2
    kept = line.recipes.load("part").limit
    assert (kept.value, kept.review, kept.method) == (pytest.approx(-0.91), pytest.approx(-0.93), "conformal")
    assert kept.bound > kept.target_rate == 0.1
    (entry,) = (entry for entry in line.database.audit_entries() if entry.what == "limit")
    assert "10 % false rejects; review from" in entry.detail


def test_rates_that_leave_no_band_are_refused_and_the_limit_stays(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    before = line.until(lambda status: status.runtime != "").limit
    with pytest.raises(RecipeError, match="leaves no band"):
        engine.recipes.change_limit(LimitRequest(target_rate=0.1, review_rate=0.05))
    assert engine.status().limit == before
