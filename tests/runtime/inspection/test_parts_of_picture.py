"""A picture of several parts: each gets a verdict of its own, none that should be there goes without, and all of them are counted."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from calibration.gate.picture_gate import fit_gate
from inspector.camera.base import Delivery
from inspector.core.errors import DetectorError, PartNotFound
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.status import CameraState, Status
from inspector.core.types import Inspection, Picture, Rect, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.multi_view import SEVERAL, MultiView
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import PreparedPart
from tests.runtime.brackets_line import Brackets
from tests.runtime.brackets_line import bracket_shot as shot
from tests.runtime.line import SETTINGS, Line, until, with_records
from tests.several_brackets import PLACES, Place, RedIsBad, brackets, frame, recipe, somewhere, spot_of

PASS, FAIL, INVALID = Verdict.PASS, Verdict.FAIL, Verdict.INVALID


def pipeline(parts: PartsInView | None = None, **changes: object) -> Pipeline:
    return Pipeline(recipe(parts, **changes), RedIsBad())


def verdicts(inspection: Inspection) -> list[Verdict]:
    """Of the parts, whose numbers are checked."""
    assert [part.place.number for part in inspection.parts if part.place] == list(range(1, len(inspection.parts) + 1))
    assert {part.place.of for part in inspection.parts if part.place} == {len(inspection.parts)}
    return [part.verdict for part in inspection.parts]


def judged(places: Sequence[Place], parts: PartsInView | None = None, red: Sequence[int] = ()) -> Inspection:
    return pipeline(parts).inspect(frame(brackets(places, 7, red)))


@pytest.mark.slow
def test_each_part_gets_a_verdict_of_its_own() -> None:
    seen = judged(PLACES, red=[1])
    assert verdicts(seen) == [PASS, FAIL, PASS]
    assert seen.verdict is FAIL
    assert "1 of 3 parts FAIL: 2" in seen.reason
    bad = seen.parts[1]
    assert bad.number == "0.2"
    assert math.dist(bad.regions[0].peak_xy, spot_of(PLACES[1])) < 4
    assert seen.regions == bad.regions
    assert seen.score == bad.score
    assert seen.map is None
    assert all(part.map is not None for part in seen.parts)


def test_a_part_keeps_its_number_wherever_it_lies_about_its_place() -> None:
    rng = np.random.default_rng(3)
    for number in range(6):
        assert verdicts(judged(somewhere(rng), red=[number % 3])).index(FAIL) == number % 3


def test_all_good_is_a_pass() -> None:
    seen = judged(PLACES)
    assert seen.verdict is PASS
    assert verdicts(seen) == [PASS] * 3
    assert all(np.ptp(part.place.outline, axis=0).max() > 40 for part in seen.parts if part.place)


def test_a_part_that_is_missing_is_invalid() -> None:
    seen = judged(PLACES[:2])
    assert verdicts(seen) == [PASS, PASS, INVALID]
    assert seen.verdict is INVALID
    assert "part not found: the picture must show 3 parts, 2 were found" in seen.parts[2].reason
    assert seen.parts[2].place is not None
    assert seen.parts[2].place.middle is None


def test_there_may_be_fewer_if_the_recipe_says_so() -> None:
    up_to = PartsInView(3, at_most=True)
    assert verdicts(judged(PLACES[:2], up_to)) == [PASS, PASS]
    empty = judged([], up_to)
    assert verdicts(empty) == [INVALID]
    assert empty.reason.endswith("no part found")


@pytest.mark.parametrize("wanted", [PartsInView(2), PartsInView(2, at_most=True)])
def test_a_part_too_many_is_invalid(wanted: PartsInView) -> None:
    seen = judged(PLACES, wanted)
    assert verdicts(seen) == [PASS, PASS, INVALID]
    assert seen.parts[2].reason.startswith("surplus")


def test_a_part_that_leaves_the_picture_is_told_where_one_is_missing() -> None:
    leaving = ((-1.0, 60.0, 10.0), *PLACES[1:])
    seen = judged(leaving)
    assert verdicts(seen) == [INVALID, PASS, PASS]
    assert "leaves the picture" in seen.parts[0].reason
    assert verdicts(judged(leaving, PartsInView(2))) == [PASS, PASS], "it is the next one, just coming"


@pytest.mark.parametrize(("wanted", "count"), [(PartsInView(3), 3), (PartsInView(3, at_most=True), 1)])
def test_a_damaged_picture_is_that_many_invalid_parts(wanted: PartsInView, count: int) -> None:
    seen = pipeline(wanted).inspect(frame(brackets(PLACES, 7), fault="torn: 5 of 128 rows arrived"))
    assert verdicts(seen) == [INVALID] * count
    assert seen.reason == "torn: 5 of 128 rows arrived"
    assert {part.reason for part in seen.parts} == {seen.reason}


def test_a_picture_of_another_size_too() -> None:
    seen = pipeline().inspect(frame(brackets(PLACES, 7, size=(330, 128))))
    assert verdicts(seen) == [INVALID] * 3
    assert "330x128" in seen.reason


def test_a_fault_of_one_part_is_not_that_of_the_others() -> None:
    one = pipeline()
    assert isinstance(one.detector, RedIsBad)
    one.detector.faults[2] = DetectorError("the device is gone")
    seen = one.inspect(frame(brackets(PLACES, 7)))
    assert verdicts(seen) == [PASS, INVALID, PASS]
    assert "the device is gone" in seen.parts[1].reason


def test_an_unknown_fault_makes_all_of_them_invalid() -> None:
    one = pipeline()
    assert isinstance(one.detector, RedIsBad)
    one.detector.faults[2] = ZeroDivisionError("oh")
    assert verdicts(one.inspect(frame(brackets(PLACES, 7)))) == [INVALID] * 3


def darkened(image: Picture, place: Place) -> Picture:
    """Less light about one place."""
    left = round(place[0]) - 45
    darker = image.copy()
    darker[:, left : left + 100] = (darker[:, left : left + 100] * 0.75).astype(np.uint8)
    return darker


def gated(parts: PartsInView | None = None) -> Pipeline:
    """With the image gate learned from single parts."""
    rng = np.random.default_rng(5)
    framing = Framing.of(recipe())
    assert framing.several is not None
    shown = [brackets(somewhere(rng), seed) for seed in range(6)]
    crops = [part.at_scale for image in shown for part in framing.several.prepare(image) if isinstance(part, PreparedPart)]
    reference = recipe().reference
    assert reference is not None
    return pipeline(parts, gate=fit_gate(crops, framing.gated(reference)))


def test_the_gate_looks_at_each_part_by_itself() -> None:
    seen = gated().inspect(frame(darkened(brackets(PLACES, 7), PLACES[2])))
    assert verdicts(seen) == [PASS, PASS, INVALID]
    assert "too dark" in seen.parts[2].reason
    assert any(check.light.value == "out" for check in seen.checks), "the picture's lights are the worst of its parts'"


def test_a_frozen_picture_is_no_part_s_pass() -> None:
    image = brackets(PLACES, 7)
    assert gated().inspect(frame(image), brackets(PLACES, 8)).verdict is PASS
    seen = gated().inspect(frame(image), image)
    assert verdicts(seen) == [INVALID] * 3
    assert "frozen" in seen.parts[0].reason


CLOSE = ((80.0, 60.0, 0.0), (80.0 + 62.0, 60.0, 0.0))
"""Two brackets with two pixels between them: each crop shows something of the other."""


def test_a_frozen_picture_of_parts_beside_each_other_is_no_pass_either() -> None:
    """What is a neighbour's is hidden from the gate in the picture and in the one before."""
    image, two = brackets(CLOSE, 7), gated(PartsInView(2))
    assert "frozen" not in two.inspect(frame(image), brackets(CLOSE, 8)).reason
    assert ["frozen" in part.reason for part in two.inspect(frame(image), image).parts] == [True, True]


def test_what_a_neighbour_has_is_the_neighbour_s() -> None:
    image = brackets(CLOSE, 7)
    image[52:58, 132:137] = (250, 20, 20)  # on the second one's edge, within the first one's crop
    seen = pipeline(PartsInView(2)).inspect(frame(image))
    assert verdicts(seen) == [PASS, FAIL]
    assert verdicts(judged(CLOSE, PartsInView(2), red=[0])) == [FAIL, PASS]


def test_good_parts_are_looked_at_anew_as_they_were_learned() -> None:
    one = pipeline()
    assert len(one.maps_of_each(brackets(PLACES, 7))) == 3
    with pytest.raises(PartNotFound, match="4 parts"):
        Pipeline(recipe(), RedIsBad()).maps_of_each(brackets((*PLACES[:2], (215.0, 30.0, 0.0), (262.0, 80.0, 0.0)), 7))


def test_one_part_in_a_picture_has_no_parts() -> None:
    """Nothing of this is seen where a picture shows one part."""
    plain = recipe(fixture=None)
    seen = Pipeline(replace(plain, parts=None), RedIsBad()).inspect(frame(brackets(PLACES, 7, [0])))
    assert seen.verdict is FAIL
    assert seen.parts == ()
    assert seen.place is None
    assert seen.number == "0"


def one_part(**changes: object) -> Recipe:
    """A recipe that finds the one part of a picture."""
    return replace(recipe(**{"reference": brackets(PLACES[1:2], 99), **changes}), parts=None)


@pytest.mark.parametrize("margin", [0, 24])
def test_one_part_is_found_and_judged_as_one_of_several_is(margin: int) -> None:
    """``margin``: pixels to the left of the region that is judged."""
    region = Rect(margin, 0, 320, 128) if margin else None
    image, reference = (np.pad(brackets(PLACES[1:2], seed, [0]), ((0, 0), (margin, 0), (0, 0))) for seed in (7, 99))
    changes = {"region": region, "reference": reference, "frame_size": (320 + margin, 128)}
    alone = Pipeline(one_part(**changes), RedIsBad()).inspect(frame(image))
    (among,) = Pipeline(recipe(PartsInView(1), **changes), RedIsBad()).inspect(frame(image)).parts
    assert alone.verdict is among.verdict is FAIL
    assert math.dist(alone.regions[0].peak_xy, among.regions[0].peak_xy) < 1
    assert alone.score == pytest.approx(among.score, abs=0.02)
    assert list(alone.stages_ms) == list(among.stages_ms) == ["prepare", "gate", "network", "judge"]


def test_the_gate_has_the_first_word_of_a_picture_in_which_the_one_part_is_not_found() -> None:
    taught = [brackets([(150.0 + seed, 60.0, 5.0 * seed)], seed) for seed in range(6)]
    gate = fit_gate(taught, Framing.of(one_part()).gated(taught[0]))
    empty = Pipeline(one_part(), RedIsBad()).inspect(frame(brackets([], 7)))
    assert (empty.verdict, empty.place) == (INVALID, None)
    assert empty.reason.startswith("no part found: ")
    dark = Pipeline(one_part(gate=gate), RedIsBad()).inspect(frame(brackets([], 7) // 4))
    assert dark.verdict is INVALID
    assert "too dark" in dark.reason
    assert {check.name for check in dark.checks} >= {"brightness", "sharpness"}


@pytest.mark.parametrize("count", [0, 65])
def test_a_number_of_parts_that_cannot_be_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="1 to 64"):
        PartsInView(count)


# The station


@pytest.fixture
def line(tmp_path: Path, no_leftover_threads: None) -> object:
    made = Brackets(tmp_path, settings=with_records(keep=True, queue_length=32))
    made.recipes.save(recipe())
    yield made
    made.close()


def ended(status: Status) -> bool:
    return status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0


def test_every_part_is_counted_recorded_and_told(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    line.start(recipe="brackets")
    camera.give(shot(0), shot(1, red=[0, 2]), shot(2, PLACES[:2]), shot(3, fault="torn"), shot(4), None)
    status = line.until(ended)
    told = [(one.number, one.verdict) for one in line.judged]
    assert [number for number, _ in told] == [f"{number}" for number in range(1, 16)]
    assert [(one.frame.index, one.place.number) for one in line.judged if one.place] == [(n, m) for n in range(5) for m in (1, 2, 3)]
    counts = [sum(one is verdict for _, one in told) for verdict in Verdict]
    assert counts == [9, 2, 4]
    assert [status.counters.passed, status.counters.failed, status.counters.invalid] == counts
    assert status.counters.total == 15
    assert status.unacknowledged == 6
    shown = line.engine.newest()
    assert shown is not None
    assert len(shown.parts) == 3
    line.engine.close()
    records = line.records.records(20)
    assert len(records) == 6
    documents = [json.loads((line.records.root / one.path).read_text()) for one in records]
    assert sorted((one["index"], one["part"]["number"]) for one in documents) == [(1, 1), (1, 3), (2, 3), (3, 1), (3, 2), (3, 3)]
    read = line.records.read(next(one.path for one in records if "00000006p3_FAIL" in one.path))
    assert read.document.part is not None
    assert read.document.part.number == 3
    assert len(read.document.part.outline) > 3


def test_the_standing_verdict_is_the_worst(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start(recipe="brackets")
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0, red=[1]))
    status = line.until(lambda status: status.counters.total == 3)
    assert status.verdict is FAIL
    assert "1 of 3 parts FAIL: 2" in status.reason
    camera.give(shot(1, PLACES[1:], red=[1]))
    status = line.until(lambda status: status.counters.total == 6)
    assert status.verdict is INVALID


def test_pictures_that_never_came_are_their_parts(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start(recipe="brackets")
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0), shot(3))
    status = line.until(lambda status: status.counters.total >= 12)
    assert status.counters.invalid == 6
    assert status.counters.passed == 6


def test_a_golden_part_is_all_that_its_picture_shows(tmp_path: Path, no_leftover_threads: None) -> None:
    line = Brackets(tmp_path, settings=replace(SETTINGS, golden=replace(SETTINGS.golden, at_start=True)))
    line.recipes.save(recipe())
    try:
        camera = line.scripted(Delivery.TRIGGERED)
        line.start(recipe="brackets")
        line.until(lambda status: status.runtime != "")
        camera.give(shot(0))
        line.until(lambda status: status.counters.total == 3)
        assert {one.verdict for one in line.judged} == {INVALID}
        for number, red in ((1, ()), (2, (1,))):
            line.engine.golden.show()
            camera.give(shot(number, red=red))
            line.until_judged(3 * number + 3)
        assert not line.engine.status().golden.due
        assert line.engine.status().counters.total == 3, "golden parts are none of the lot's"
        camera.give(shot(3))
        line.until(lambda status: status.counters.passed == 3)
    finally:
        line.close()


def test_beside_another_view_it_is_never_pass(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start(recipe="brackets")
    line.until(lambda status: status.runtime != "")
    views = MultiView({"top": line.engine}, skew_s=0.05, deadline_s=1.0, flagged_length=12)
    told: list[tuple[Verdict, str]] = []
    views.observe(lambda part: told.append((part.verdict, part.reason)))
    camera.give(shot(0), shot(1))
    until(lambda: len(told) == 2, "two parts")
    views.close()
    assert told == [(INVALID, f"top: {SEVERAL}")] * 2
