"""Parts that pass while nothing is judged: in a count of their own, said, and never among the verdicts."""

from __future__ import annotations

import pytest

from inspector.camera.base import Delivery
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from tests.runtime.line import Line, ScriptedCamera, shot, until
from tests.runtime.toy_trainer import make_recipe
from tests.runtime.views_rig import Rig


def running(line: Line, delivery: Delivery) -> ScriptedCamera:
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    camera.give(shot(0))
    line.until_judged(1)
    return camera


@pytest.mark.parametrize("delivery", [Delivery.TRIGGERED, Delivery.REPLAY])
def test_parts_that_pass_while_paused_are_counted_and_said(line: Line, delivery: Delivery) -> None:
    camera = running(line, delivery)
    line.engine.judging.pause()
    assert line.engine.status().reason == "paused"
    for number in (1, 2):
        camera.give(shot(number))
        line.until(lambda status, count=number: status.losses.unjudged == count)  # type: ignore[misc]
    status = line.engine.status()
    assert (status.verdict, status.reason) == (Verdict.INVALID, "paused; 2 parts passed without being judged")
    assert status.counters.total == 1
    line.engine.judging.resume()
    camera.give(shot(3))
    status = line.until(lambda status: status.verdict is Verdict.PASS)
    assert (status.losses.unjudged, status.counters.total) == (2, 2)
    line.engine.judging.pause()
    camera.give(shot(4))
    line.until(lambda status: status.reason == "paused; 1 part passed without being judged")
    line.engine.close()
    said = [one.detail for one in line.database.audit_entries() if one.what == "passed"]
    assert sorted(said) == ["1 part passed without being judged", "2 parts passed without being judged"]
    assert [one.frame.index for one in line.judged] == [0, 3]


def test_parts_without_a_recipe_are_counted_and_said(line: Line) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start(recipe=None)
    camera.give(shot(0), shot(1))
    status = line.until(lambda status: status.losses.unjudged == 2)
    assert status.reason.endswith("; 2 parts passed without being judged")
    line.recipes.save(make_recipe("part"))
    line.engine.recipes.use("part")
    line.until(lambda status: status.runtime != "")
    camera.give(shot(2))
    line.until(lambda status: status.verdict is Verdict.PASS)


def test_pictures_of_a_free_running_camera_are_no_parts(line: Line) -> None:
    camera = running(line, Delivery.FREE_RUNNING)
    line.engine.judging.pause()
    camera.give(shot(1))
    line.until(lambda status: status.queues["inspect"][0] == 0)
    assert line.engine.status().losses.unjudged == 0
    assert line.engine.status().reason == "paused"


def test_triggered_parts_of_paused_views(rig: Rig) -> None:
    rig.ready()
    rig.part()
    rig.views.pause()
    for _ in range(2):
        rig.views.trigger()
    until(lambda: all(one.losses.unjudged == 2 for one in rig.views.status().views.values()))
    status = rig.views.status()
    assert (status.unjudged, status.counters.total, status.verdict) == (2, 1, Verdict.INVALID)
    assert "2 parts passed without being judged" in status.reason
    rig.views.resume()
    assert rig.part().verdict is Verdict.PASS
    assert rig.views.status().counters.total == 2
