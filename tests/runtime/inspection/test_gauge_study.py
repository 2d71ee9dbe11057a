"""A gauge study beside the running line: nothing of it is counted, and a restart in the middle costs nothing."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError
from inspector.core.quality.capability import Grade, grades, study_result
from inspector.core.quality.gauge_study import StudyReading, StudyState, make_plan
from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, Line, ScriptedCamera, shot


def started(line: Line) -> ScriptedCamera:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    return camera


def state(line: Line) -> StudyState:
    found = line.engine.gauge.state()
    assert found is not None
    return found


def judge(line: Line, camera: ScriptedCamera, pictures: int, first: int) -> None:
    """Put the part that is due in place."""
    due, step = state(line).due, state(line).step
    line.engine.gauge.show()
    grey = GOOD if state(line).plan.parts[due - 1].good else BAD
    for picture in range(pictures):
        camera.give(shot(first + picture, grey))
    line.until(lambda _: state(line).step > step)


def test_a_study_goes_on_after_a_restart_and_counts_nothing(make_line: MakeLine) -> None:
    line = make_line()
    camera = started(line)
    plan = make_plan("spring", good=2, bad=1, passes=2, pictures=2)
    line.engine.gauge.plan(plan)
    camera.give(shot(0))  # not asked for: a hand before the camera
    line.until_judged(1)
    for number in range(4):
        judge(line, camera, 2, 2 * number + 1)
    assert "part " in state(line).message and not state(line).armed
    line.engine.gauge.show()
    camera.give(shot(9))  # the power fails between two pictures of a placing
    line.until(lambda _: len(state(line).readings) == 9)
    assert line.engine.status().counters.total == 0
    told = [(one.verdict, one.reason.partition(": ")[2][:13]) for one in line.judged]
    assert {verdict for verdict, _ in told} == {Verdict.INVALID}, "the line takes no part for good that nobody has counted"
    assert {said for _, said in told} == {"would be PASS", "would be FAIL"}
    line.close()
    again = make_line()
    camera = started(again)
    again.engine.gauge.open("spring")
    again.until(lambda status: status.gauge is not None)
    assert (state(again).step, state(again).plan, state(again).current_pass) == (4, plan, 2)
    for number in range(2):
        judge(again, camera, 2, 2 * number)
    assert state(again).done and state(again).due == 0
    with pytest.raises(InspectorError, match="no part of a gauge study is due"):
        again.engine.gauge.show()
    again.engine.gauge.close()
    camera.give(shot(4))
    again.until(lambda status: status.counters.total == 1)
    again.close()
    kept = reopened(again.folder)
    found = study_result(kept.plan, kept.readings)
    assert (found.agreement.effectiveness.count, found.agreement.effectiveness.of, found.passes) == (6, 6, 2)
    assert kept.who == "" and found.agreement.misses.count == 0


def reopened(folder: Path):  # type: ignore[no-untyped-def]
    database = StationDatabase(folder / "station.db")
    try:
        return database.gauge_studies.load("spring")
    finally:
        database.close()


def test_a_study_that_is_not_there_is_said(line: Line) -> None:
    started(line)
    line.engine.gauge.open("nothing")
    line.until(lambda status: "no gauge study called 'nothing'" in status.last_error)
    assert line.engine.gauge.state() is None


def test_a_part_that_was_not_in_place_is_asked_for_again(line: Line) -> None:
    camera = started(line)
    line.engine.gauge.plan(make_plan("spring", 1, 1, passes=1, pictures=2))
    line.engine.gauge.show()
    camera.give(shot(1))
    line.until(lambda _: len(state(line).readings) == 1)
    line.engine.gauge.again()
    assert state(line).readings == () and not state(line).armed and state(line).step == 0


def test_plans_are_random_and_whole() -> None:
    plan = make_plan("spring", 30, 10, 3, 2, seed=4)
    passes = [plan.order[start : start + 40] for start in (0, 40, 80)]
    assert all(sorted(one) == list(range(1, 41)) for one in passes) and len(set(passes)) == 3
    assert all(one != following for one, following in zip(plan.order, plan.order[1:], strict=False))
    for good, bad in ((0, 5), (5, 0), (499, 2)):
        with pytest.raises(InspectorError, match="make no study"):
            make_plan("spring", good, bad)


def readings_of(plan, verdicts, scores=None):  # type: ignore[no-untyped-def]
    return [
        StudyReading(
            step, picture, 1e9 + step, verdicts(part, step), scores(part, step, picture) if scores else math.nan, 1.0, "", "Bottle v1"
        )
        for step, part in enumerate(plan.order)
        for picture in range(plan.pictures)
    ]


def test_only_whole_passes_count_and_invalid_is_no_pass() -> None:
    plan = make_plan("spring", 3, 2, 3, 1)
    wanted = [Verdict.PASS] * 3 + [Verdict.FAIL] * 2
    right = readings_of(plan, lambda part, step: Verdict.INVALID if (part, step < 5) == (2, True) else wanted[part - 1])
    found = study_result(plan, right[:12])
    assert found.passes == 2 and found.invalid == 1
    assert (found.agreement.false_alarms.count, found.agreement.effectiveness.count) == (1, 9)
    assert found.gauge is None and grades(found)["% GRR"] is Grade.UNKNOWN
    with pytest.raises(InspectorError, match="4 of 15 placings"):
        study_result(plan, right[:4])


def test_the_limit_and_the_noise() -> None:
    plan = make_plan("spring", 30, 10, 3, 2)
    found = study_result(
        plan,
        readings_of(
            plan,
            lambda part, _: Verdict.PASS if part <= 30 else Verdict.FAIL,
            lambda part, step, picture: part / 30 + 0.02 * (-1) ** (step // 40) + 0.01 * (-1) ** picture,
        ),
    )
    assert found.gauge is not None and found.margin_sigmas > 5
    assert {one.part.number for one in found.grey} >= {30} and len(found.grey) < 8
    assert grades(found)["effectiveness"] is Grade.GOOD
