"""Set-up mode: parts are judged and shown, and nothing comes of them; the line hears INVALID."""

from __future__ import annotations

import math

import pytest

from inspector.camera.base import Delivery
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.inspection.set_up import IDLE_S, SetUp
from tests.runtime.line import BAD, Line, shot, until
from tests.runtime.views_rig import Rig


@pytest.mark.parametrize("delivery", [Delivery.TRIGGERED, Delivery.REPLAY, Delivery.FREE_RUNNING])
def test_nothing_is_counted_recorded_or_told_but_invalid(line: Line, delivery: Delivery) -> None:
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    camera.give(shot(0))
    line.until_judged(1)
    line.engine.set_up.begin()
    for number, grey in ((1, None), (2, BAD)):
        camera.give(shot(number) if grey is None else shot(number, grey))
        until(lambda number=number: len(line.judged) == number + 1)  # type: ignore[misc]
    tried = line.judged[1:]
    assert [one.verdict for one in tried] == [Verdict.INVALID] * 2 and all(one.set_up for one in tried)
    assert [one.reason.split(": ")[1] for one in tried] == ["would be PASS", "would be FAIL"]
    status = line.engine.status()
    assert (status.verdict, status.counters.total, status.unacknowledged) == (Verdict.INVALID, 1, 0)
    assert status.reason.startswith("SET-UP: would be FAIL") and 0 < status.set_up_left_s <= IDLE_S
    line.engine.set_up.end()
    assert line.engine.status().verdict is Verdict.INVALID, "what was tried out is no verdict"
    camera.give(shot(3))
    status = line.until(lambda status: status.verdict is Verdict.PASS)
    assert status.counters.total == 2 and math.isnan(status.set_up_left_s) and status.trend.scores[-1] == line.judged[-1].score
    assert len(status.trend.scores) == 2
    line.engine.close()
    assert len(line.database.part_rows(10)) == 2 and line.database.records_count() <= 2
    said = [(one.detail.split(":")[0].split(";")[0], one.old, one.new) for one in line.database.audit_entries() if one.what == "set-up"]
    assert said == [("ended by a person", "on", "off"), ("began", "off", "on")]


def test_it_ends_by_itself_and_not_while_somebody_is_there() -> None:
    now, said = [0.0], []
    in_use = PipelineInUse(Guard(lambda _: None), lambda _: None)
    set_up = SetUp(in_use, lambda what, detail, *_, **__: said.append(detail), clock=lambda: now[0])
    set_up.look()
    set_up.still_here()
    assert math.isnan(set_up.left_s) and not in_use.state.set_up
    set_up.begin()
    now[0] = IDLE_S - 1
    set_up.still_here()
    now[0] = IDLE_S + 1
    set_up.look()
    assert in_use.state.set_up
    now[0] = 3 * IDLE_S
    set_up.look()
    assert not in_use.state.set_up and "nobody touched the station for 10 min" in said[-1] and len(said) == 2


def test_several_views_try_out_together(rig: Rig) -> None:
    rig.ready()
    rig.part()
    rig.views.begin_set_up()
    rig.views.trigger()
    until(lambda: rig.views.status().reason.count("SET-UP") == 2)
    status = rig.views.status()
    assert (status.counters.total, status.unacknowledged, status.verdict) == (1, 0, Verdict.INVALID)
    assert status.set_up_left_s > 0 and len(rig.views.flagged()) == 0
    rig.views.end_set_up()
    rig.part()
    assert rig.views.status().counters.total == 2
