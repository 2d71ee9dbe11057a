"""The escape promise: zones, units, and what is said of it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from calibration.statistics.detection_probability import DetectionPromise, NoPromise
from inspector.core.fixture import Fixture
from inspector.core.promises.both_errors import both_errors, carried_limit, carried_request, passing
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.escape_promise import EscapePromise, KindPromise, SizeUnit, Zone, escape_promise, promise_of, unit_of
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.promises.promise_words import NOT_MEASURED, basis_sentence, best_known, promise_sentence, promise_sentences, size_text
from inspector.core.types import Rect
from tests.core.promises.planted import A90_PX, LIMIT, planted_scores
from tests.gui.scripted_station import recipe

MM = SizeUnit("mm", 0.05)


def found(size: float, refusal: NoPromise = NoPromise.NONE) -> DetectionPromise:
    return DetectionPromise(60, 40, None, math.nan, size, refusal, 0.1, 3.4)


def said(everywhere: DetectionPromise, inside: DetectionPromise | None = None, rim: DetectionPromise | None = None) -> str:
    zones = {Zone.EVERYWHERE: everywhere}
    zones |= {zone: one for zone, one in ((Zone.INSIDE, inside), (Zone.RIM, rim)) if one is not None}
    return promise_sentence(KindPromise(DefectKind.SCRATCH, zones, ()), MM)


@pytest.fixture(scope="module")
def promise() -> EscapePromise:
    made = escape_promise(planted_scores(), LIMIT, MM)
    assert made is not None
    return made


def test_sizes_are_promised_where_the_truth_allows_it(promise: EscapePromise) -> None:
    kinds = {one.kind: one for one in promise.kinds}
    for kind in (DefectKind.SPOT, DefectKind.SCRATCH, DefectKind.TEXTURE):
        inside = kinds[kind].zones[Zone.INSIDE]
        assert inside.promised and A90_PX[kind] * MM.per_map_px < inside.size < 4 * A90_PX[kind] * MM.per_map_px
    assert kinds[DefectKind.DISCOLOURATION].everywhere.refusal is NoPromise.NOT_BY_SIZE
    assert kinds[DefectKind.BLUR].everywhere.refusal is NoPromise.BEYOND
    assert promise.planted == len(planted_scores()) and promise.found == sum(one.score > LIMIT for one in planted_scores())


def test_a_higher_limit_promises_larger_sizes_or_none(promise: EscapePromise) -> None:
    higher = escape_promise(planted_scores(), LIMIT + 0.3, MM)
    assert higher is not None and higher.found < promise.found
    for now, then in zip(promise.kinds, higher.kinds, strict=True):
        if now.everywhere.promised and then.everywhere.promised:
            assert then.everywhere.size > now.everywhere.size


def test_what_is_said_names_the_zones_only_where_they_differ() -> None:
    near = "Scratches of 0.8 mm and more are found 9 times of 10 (95 % confidence)"
    assert said(found(0.8)) == f"{near}."
    assert said(found(0.8), found(0.8), found(0.85)) == f"{near}."
    assert said(found(0.9), found(0.8), found(1.4)) == f"{near}; at the rim 1.4 mm."
    beyond = found(math.nan, NoPromise.BEYOND)
    assert said(beyond, found(0.8), beyond) == f"{near}; at the rim nothing can be promised up to 3.4 mm."
    assert said(beyond, beyond, found(0.8)) == (
        "Scratches of 0.8 mm and more at the rim are found 9 times of 10 (95 % confidence);"
        " away from it nothing can be promised up to 3.4 mm."
    )
    assert said(found(math.nan, NoPromise.NOT_BY_SIZE)) == "Scratches: nothing can be promised by size."
    assert said(found(0.8), beyond, beyond) == f"{near}."


def test_sizes_are_rounded_up_never_down() -> None:
    assert [size_text(size, MM) for size in (0.812, 0.8, 12.31, 0.0123)] == ["0.82 mm", "0.8 mm", "13 mm", "0.013 mm"]
    assert [size_text(size, SizeUnit("px", 1)) for size in (3.21, 10.2, 123.4)] == ["3.3 px", "11 px", "124 px"]


def test_all_of_it_in_words(promise: EscapePromise) -> None:
    sentences = promise_sentences(promise)
    assert len(sentences) == len(DefectKind) and sentences[4] == "Discolourations: nothing can be promised by size."
    assert best_known(promise).startswith(f"{promise.found} of {promise.planted} planted defects found; 4 of 6 kinds")
    assert "contrast 30 of 255" in basis_sentence(promise)
    assert promise_sentences(None) == [NOT_MEASURED] and best_known(None) == ""


def test_the_unit_is_what_a_map_pixel_is_in_the_picture_or_on_the_part() -> None:
    whole = replace(recipe(), frame_size=(1024, 768), input_size=(256, 192))
    assert unit_of(whole) == SizeUnit("px", 4.0)
    assert unit_of(replace(whole, region=Rect(0, 0, 512, 384))) == SizeUnit("px", 2.0)
    assert unit_of(replace(whole, fixture=Fixture((256, 192), {}, {}))) == SizeUnit("px", 1.0)
    assert unit_of(replace(whole, mm_per_px=0.1)) == SizeUnit("mm", pytest.approx(0.4))


def test_a_recipe_without_planted_scores_promises_nothing() -> None:
    assert promise_of(recipe()) is None
    made = promise_of(replace(recipe(limit=LIMIT), planted=planted_scores()))
    assert made is not None and made.limit == LIMIT


@pytest.mark.parametrize("changed", [{"size_px": 0.0}, {"size_px": math.nan}, {"score": math.inf}, {"contrast": math.nan}])
def test_a_planted_score_is_made_of_finite_numbers(changed: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="planted"):
        replace(PlantedScore(DefectKind.SPOT, 4.0, 20.0, 1.0, 1.0, 3.0, True, -2.0), **changed)


def test_both_errors_move_against_each_other() -> None:
    good, planted, known = [-3.0, -2.9, -2.8, -2.7], [-2.95, -2.0, -1.0], [-2.5]
    along = both_errors(good, planted, known, [-3.5, -2.85, -2.6, -0.5], 0.9)
    assert [one.rejected for one in along] == [1.0, 0.5, 0.0, 0.0]
    assert [one.planted_pass for one in along] == pytest.approx([0, 1 / 3, 1 / 3, 1])
    assert [one.known_pass for one in along] == [0.0, 0.0, 0.0, 1.0]
    assert along[0].bound == 1.0 > along[1].bound > along[2].bound == along[3].bound
    assert math.isnan(passing([], -1.0))


def test_the_carried_limit_is_the_lowest_that_rejects_no_held_out_part_while_there_are_few() -> None:
    few = recipe(limit=-2.0)
    carried = carried_limit(few)
    assert carried.value == max(few.good_scores) and carried.guaranteed and carried.bound == pytest.approx(0.2257, abs=1e-3)
    many = replace(few, good_scores=tuple(-3 - 0.001 * number for number in range(3000)))
    assert carried_request(many).target_rate == few.limit.target_rate
    assert carried_limit(many).bound <= few.limit.target_rate
