"""Every part is accounted for: parts = PASS + FAIL + INVALID, whatever the line does."""

from __future__ import annotations

import math

import pytest

from inspector.camera.base import Delivery
from inspector.camera.simulated.options import LineOptions
from inspector.core.status import CameraState, Status
from inspector.core.types import Inspection, Verdict
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, Line, shot, until, with_engine
from tests.runtime.toy_trainer import make_recipe

SIMULATED = "simulated:metal?seed=3&width=128&height=128"


def ended(status: Status) -> bool:
    return status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0


def test_each_simulated_part_gets_the_verdict_of_its_picture(line: Line) -> None:
    address = f"{SIMULATED}&rate=0&count=60"
    conveyor = LineOptions.from_address(address).conveyor()
    levels = [math.log10(float(conveyor.part(n).image.mean()) / 255) for n in range(60)]
    limit = sorted(levels)[30] + 1e-5
    line.recipes.save(make_recipe("part", limit=limit, input_size=(128, 128)))
    line.start(address)
    status = line.until(ended)
    assert [inspection.frame.camera_frame_id for inspection in line.judged] == list(range(60))
    expected = [Verdict.FAIL if level > limit else Verdict.PASS for level in levels]
    assert line.verdicts() == expected
    assert status.counters.passed == expected.count(Verdict.PASS)
    assert status.counters.total == 60
    line.accounted()


@pytest.mark.parametrize("trouble", ["tear=0.2", "drop=0.2", "tear=0.2&drop=0.2&darken=0.1"])
def test_troubled_parts_are_invalid_and_none_is_missing(line: Line, trouble: str) -> None:
    line.start(f"{SIMULATED}&rate=0&count=80&{trouble}")
    status = line.until(ended)
    numbers = [inspection.frame.camera_frame_id for inspection in line.judged]
    # A picture that was dropped at either end leaves no gap in the numbering.
    assert numbers == list(range(numbers[0], numbers[-1] + 1))
    assert len(numbers) >= 77
    spoiled = [inspection for inspection in line.judged if inspection.frame.fault]
    assert len(spoiled) == status.losses.missed + status.losses.damaged >= 5
    assert {inspection.verdict for inspection in spoiled} == {Verdict.INVALID}
    line.accounted()


def test_a_triggered_line_that_is_too_quick_makes_invalid_parts_in_their_order(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    detector.free.clear()
    camera.give(shot(0))
    assert detector.entered.wait(20)
    camera.give(*(shot(n) for n in range(1, 11)))
    line.until(lambda status: status.losses.overrun == 7)  # one is being judged, three wait
    assert line.engine.status().queues["inspect"] == (11, 3)
    detector.free.set()
    line.until_judged(11)
    assert line.verdicts() == [Verdict.PASS] * 4 + [Verdict.INVALID] * 7
    assert [inspection.frame.camera_frame_id for inspection in line.judged] == list(range(11))
    assert all(inspection.reason.startswith("overrun") for inspection in line.judged[4:])
    line.until(lambda status: status.queues["inspect"][0] == 0)
    line.accounted()


def test_a_simulated_line_that_is_too_quick(line: Line) -> None:
    line.start(f"{SIMULATED}&rate=1000&count=60")
    line.until(lambda status: status.runtime != "")
    status = line.until(ended)
    assert status.counters.total == 60
    assert status.counters.invalid == status.losses.overrun
    line.accounted()


def test_parts_that_come_while_the_first_recipe_loads_are_judged_by_it(line: Line) -> None:
    line.compiling.clear()
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    assert line.compile_began.wait(20)
    camera.give(*(shot(n) for n in range(10)))
    status = line.until(lambda status: status.losses.overrun >= 6)
    assert not line.judged
    assert status.verdict is Verdict.INVALID
    line.compiling.set()
    line.until_judged(10)
    line.until(lambda status: status.counters.total == 10)
    assert set(line.verdicts()) == {Verdict.PASS, Verdict.INVALID}
    line.accounted()


@pytest.mark.slow
def test_a_camera_that_vanishes_is_opened_again_and_every_part_has_its_verdict(line: Line) -> None:
    line.start(f"{SIMULATED}&rate=0&vanish=5")
    status = line.until(lambda status: status.reconnects >= 2)
    line.engine.camera.open(f"{SIMULATED}&rate=0&count=3")
    status = line.until(ended)
    numbers = [inspection.frame.camera_frame_id for inspection in line.judged]
    assert numbers[:12] == [*range(6), *range(6)]
    assert numbers[-3:] == [0, 1, 2]
    assert status.counters.total == len(numbers)
    line.accounted()


KINDS = (Delivery.REPLAY, Delivery.TRIGGERED, Delivery.REPLAY, Delivery.FREE_RUNNING)


def test_no_part_is_lost_when_the_camera_is_changed_quickly(line: Line) -> None:
    line.scripted(Delivery.FREE_RUNNING)
    line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    detector.free.clear()
    parts = 0
    for number, delivery in enumerate(KINDS):
        address = f"camera {number}"
        count = 1 if delivery is Delivery.FREE_RUNNING else 3
        line.scripted(delivery, address).give(*(shot(n, GOOD if number % 2 else BAD) for n in range(count)))
        line.engine.camera.open(address)
        parts += count
        line.until(lambda status, handed=parts: status.queues["inspect"][0] == handed)  # type: ignore[misc]
    detector.free.set()
    line.until(lambda status: status.queues["inspect"][0] == 0)
    line.accounted()
    assert [one.frame.index for one in line.judged] == list(range(10))
    for one in line.judged:
        number = min(3, one.frame.index // 3)
        assert one.camera == one.camera_settings["name"] == f"camera {number}"
        assert one.verdict is (Verdict.PASS if number % 2 else Verdict.FAIL)


def test_a_part_that_waits_for_a_place_when_the_camera_is_changed_keeps_its_turn(line: Line) -> None:
    line.scripted(Delivery.REPLAY).give(*(shot(n) for n in range(9)))
    line.scripted(Delivery.REPLAY, "next").give(shot(100))
    line.compiling.clear()
    line.start()
    line.until(lambda status: status.queues["inspect"][0] == 6)  # one in hand, four wait, one finds no place
    line.engine.camera.open("next")
    line.until(lambda status: status.camera == "next" and status.camera_state is not CameraState.OPENING)
    line.compiling.set()
    line.until_judged(7)
    assert [one.frame.camera_frame_id for one in line.judged] == [0, 1, 2, 3, 4, 5, 100]
    line.accounted()


@pytest.mark.slow
def test_an_ended_source_is_not_read_a_second_time(line: Line) -> None:
    line.scripted(Delivery.FREE_RUNNING, "live")
    line.start("live")
    line.until(lambda status: status.camera_state is CameraState.STREAMING and status.runtime != "")
    stored = f"{SIMULATED}&rate=0&count=2"
    for times in range(1, 11):
        line.engine.camera.open(stored)
        line.until(lambda status: status.camera == stored and ended(status))
        line.engine.camera.open("live")
        line.until(lambda status: status.camera == "live" and status.camera_state is CameraState.STREAMING)
        assert line.opened == ["live", *[stored, "live"] * times]
    assert line.engine.status().counters.total == 20
    line.accounted()


def test_the_newest_frame_of_a_free_running_camera_wins_and_the_others_are_counted(line: Line) -> None:
    camera = line.scripted(Delivery.FREE_RUNNING)
    line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    detector.free.clear()
    camera.give(shot(0))
    assert detector.entered.wait(20)
    camera.give(*(shot(n) for n in range(1, 20)), shot(25, BAD))
    line.until(lambda status: status.losses.replaced == 19)
    detector.free.set()
    line.until_judged(2)
    line.until(lambda status: status.queues["inspect"][0] == 0)
    assert [inspection.frame.camera_frame_id for inspection in line.judged] == [0, 25]
    losses = line.engine.status().losses
    assert (losses.missed, losses.overrun) == (5, 0)
    line.accounted()


def test_a_numbering_that_jumps_does_not_make_a_million_parts(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    camera.give(shot(0), shot(10**12), shot(10**12 + 3), shot(4))
    line.until_judged(7)
    line.until(lambda status: status.queues["inspect"][0] == 0)
    assert [inspection.verdict is Verdict.PASS for inspection in line.judged] == [True, False, True, False, False, True, True]
    assert "jumped" in line.judged[1].reason
    assert line.engine.status().losses.missed == 3


def next_shown(line: Line) -> Inspection:
    """The next one that a window would show."""
    found: list[Inspection] = []

    def look() -> bool:
        newest = line.engine.newest()
        found.extend([] if newest is None else [newest])
        return bool(found)

    until(look, "something to show")
    return found[0]


def test_frames_are_shown_but_not_counted_without_a_recipe_and_while_paused(make_line: MakeLine) -> None:
    line = make_line(settings=with_engine(replay_queue_length=1))
    camera = line.scripted(Delivery.REPLAY)
    engine = line.start(recipe=None)
    camera.give(shot(0))
    assert next_shown(line).verdict is Verdict.INVALID
    assert engine.status().counters.total == 0
    line.recipes.save(make_recipe("part"))
    engine.recipes.use("part")
    line.until(lambda status: status.recipe is not None)
    engine.judging.pause()
    camera.give(shot(1))
    assert next_shown(line).frame.camera_frame_id == 1
    engine.judging.resume()
    camera.give(shot(2))
    line.until_judged(1)
    assert [inspection.frame.camera_frame_id for inspection in line.judged] == [2]


def test_counters_survive_a_restart_and_a_new_lot_begins_at_zero(make_line: MakeLine) -> None:
    first = make_line()
    camera = first.scripted(Delivery.REPLAY)
    camera.give(shot(0), shot(1, BAD), shot(2, fault="torn"))
    first.start()
    first.until_judged(3)
    first.close()
    assert first.closed == 1
    second = make_line()
    camera = second.scripted(Delivery.REPLAY)
    second.start()
    counters = second.engine.status().counters
    assert (counters.passed, counters.failed, counters.invalid) == (1, 1, 1)
    second.engine.lot.begin("tuesday")
    counters = second.engine.status().counters
    assert (counters.total, counters.lot) == (0, "tuesday")
    camera.give(shot(0, BAD))
    second.until_judged(1)
    second.close()
    third = make_line()
    counters = third.engine.status().counters
    assert (counters.total, counters.failed, counters.lot) == (1, 1, "tuesday")
    old = third.database.lots()[0].counters
    assert (old.passed, old.failed, old.invalid) == (1, 1, 1)
