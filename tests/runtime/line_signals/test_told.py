"""What the line is told of an inspection."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.gate.limits import GateCheck, Light
from inspector.core.line.identity import PartIdentity
from inspector.core.line.vocabulary import LineResult, Why
from inspector.core.types import Band, Inspection, PartPlace, RecipeId, Region, Verdict
from inspector.core.views import PartVerdict
from inspector.runtime.acquisition.triggers import MISSED_TRIGGER
from inspector.runtime.line.told import identities_of, told_of, told_of_views
from tests.runtime.line import frame

ONE = PartIdentity(run=5, part=7, sequence=3)
OUTLINE = np.zeros((0, 2), np.float32)


def inspection(verdict: Verdict = Verdict.PASS, reason: str = "well", identity: PartIdentity | None = ONE, fault: str = "") -> Inspection:
    shown = replace(frame(fault=fault), identity=identity, triggered_at=12.5)
    return Inspection(
        shown, verdict, reason, -3.0, -2.0, RecipeId("part", "v1"), latency_ms=8.5, part_number=41, lot="L", recipe_sha256="ab"
    )


def test_a_verdict_is_told_with_its_figures() -> None:
    small = Region(OUTLINE, 4.0, -1.0, (5.0, 6.0))
    large = Region(OUTLINE, 40.0, -1.5, (10.4, 20.6), area_mm2=2.5)
    told = told_of(replace(inspection(Verdict.FAIL), regions=(small, large), band=Band.REVIEW, recorded=True))
    assert (told.identity, told.result, told.why, told.number, told.review, told.evidence) == (
        ONE,
        LineResult.FAIL,
        Why.JUDGED,
        41,
        True,
        True,
    )
    assert (told.regions, told.largest, told.in_mm, told.x, told.y) == (2, 2.5, True, 10, 21)
    assert (told.recipe, told.recipe_version, told.lot, told.latency_ms, told.triggered_at) == ("part", "v1", "L", 8.5, 12.5)


def test_each_of_several_parts_says_which_it_is() -> None:
    told = told_of(replace(inspection(), place=PartPlace(2, 3, OUTLINE)))
    assert (told.place, told.of, told.identity) == (2, 3, ONE)


def test_the_check_that_refused_the_picture_is_named_by_its_number() -> None:
    well = GateCheck("brightness", "light", 0.5, 0.1, 0.9, Light.OK)
    blurred = GateCheck("sharpness", "focus", 0.1, 0.3, None, Light.OUT, "blurred")
    checks = (well, blurred)
    told = told_of(replace(inspection(Verdict.INVALID, "blurred"), checks=checks))
    assert (told.result, told.why, told.gate) == (LineResult.INVALID, Why.GATE, 2)


@pytest.mark.parametrize(
    ("fault", "why", "taken"), [(MISSED_TRIGGER, Why.NO_PICTURE, False), ("torn: 3 of 9 rows", Why.STATION_FAULT, True)]
)
def test_a_part_without_a_picture_has_no_time_of_it(fault: str, why: Why, taken: bool) -> None:
    told = told_of(inspection(Verdict.INVALID, fault, fault=fault))
    assert (told.result, told.why, math.isnan(told.captured_at)) == (LineResult.INVALID, why, not taken)


def test_several_views_are_one_part_or_none() -> None:
    top, side = inspection(), inspection(Verdict.FAIL, "scratch")
    told = told_of_views(PartVerdict(3, Verdict.FAIL, "side: scratch", {"top": top, "side": side}, row=9))
    assert (told.identity, told.result, told.why, told.number, told.reason) == (ONE, LineResult.FAIL, Why.JUDGED, 9, "side: scratch")
    missing = told_of_views(PartVerdict(3, Verdict.INVALID, "no picture of this part from side", {"top": top, "side": None}, row=9))
    assert (missing.result, missing.why) == (LineResult.INVALID, Why.NO_PICTURE)
    nobody = told_of_views(PartVerdict(3, Verdict.INVALID, "lost", {}))
    assert (nobody.identity.part, nobody.result) == (0, LineResult.INVALID)
    other = inspection(identity=PartIdentity(run=5, part=8))
    apart = PartVerdict(3, Verdict.INVALID, "apart", {"top": top, "side": other})
    assert len(identities_of(apart)) == 2 and told_of_views(apart).identity.part == 0
