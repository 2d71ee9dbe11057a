"""Two GigE Vision cameras at once, each of another maker, over the same parts: one verdict for each part."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from inspector.camera.catalog import open_camera
from inspector.core.errors import CameraError
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict
from inspector.runtime.multi_view import MultiView
from tests.camera.peers import HOST, FakeGigE, viva
from tests.runtime.line import Line, until
from tests.runtime.toy_trainer import make_recipe

pytestmark = pytest.mark.xdist_group("camera port")

OTHER_HOST = "127.0.0.2"
"""Of the loopback's network too, without being asked for."""
SIDE = 512


@dataclass
class Rig:
    left: FakeGigE
    right: Any
    lines: dict[str, Line]
    views: MultiView
    parts: list[PartVerdict] = field(default_factory=list)

    def judged(self, count: int) -> list[PartVerdict]:
        first = len(self.parts)
        for number in range(first + 1, first + count + 1):
            self.views.trigger()
            until(lambda wanted=number: len(self.parts) >= wanted, "the part's verdict")  # type: ignore[misc]
        return self.parts[first:]


@contextmanager
def rig(folder: Path, **given: Any) -> Iterator[Rig]:
    """Both wait for triggers; what was under way before has its verdict."""
    with ExitStack() as stack:
        left = stack.enter_context(FakeGigE())
        right = stack.enter_context(viva(width=SIDE, height=SIDE, bind_ip=OTHER_HOST, alone=False, **given))
        hosts, lines = {"left": HOST, "right": OTHER_HOST}, {}
        for name in hosts:
            (folder / name).mkdir()
            line = lines[name] = Line(folder / name)
            stack.callback(line.close)
            line.recipes.save(make_recipe("part", side=SIDE, limit=0.5))
        views = MultiView({name: line.engine for name, line in lines.items()}, skew_s=0.1, deadline_s=2.0, flagged_length=12)
        stack.callback(views.close)
        made = Rig(left, right, lines, views)
        views.observe(made.parts.append)
        for name, line in lines.items():  # once all is listened to: the cameras run freely at first
            line.start(f"aravis:{hosts[name]}")
        for line in lines.values():
            line.until(lambda status: status.camera_state is CameraState.STREAMING and status.runtime != "")
            line.engine.camera.set_feature("TriggerSource", "Software")
            line.engine.camera.set_feature("TriggerMode", "On")
            line.until(lambda status: not status.camera_report.runs_freely and status.queues["inspect"][0] == 0)
        quiet_since, seen = monotonic(), -1
        while monotonic() - quiet_since < 2.5:  # longer than the deadline: nothing waits for a partner any more
            if seen != len(made.parts):
                quiet_since, seen = monotonic(), len(made.parts)
            threading.Event().wait(0.05)
        made.parts.clear()
        yield made
    for thread in threading.enumerate():
        if thread.name.startswith("closing"):
            thread.join(20.0)


def reason(part: PartVerdict, view: str) -> str:
    inspection = part.views[view]
    return "" if inspection is None else inspection.reason


@pytest.mark.slow
def test_the_worst_of_both_is_the_verdict_and_one_that_is_away_makes_parts_invalid(tmp_path: Path) -> None:
    # So slow that it does not come to this block before it is triggered.
    with rig(tmp_path, fps=15, packet_resend=False, drop_packets=[(65, 5)]) as station:
        parts = station.judged(70)
        torn = [part for part in parts if reason(part, "right").startswith("torn")]
        assert [part.verdict for part in torn] == [Verdict.INVALID]
        left = torn[0].views["left"]
        assert left is not None and left.verdict is Verdict.PASS
        assert [part.verdict for part in parts].count(Verdict.PASS) >= 60
        assert station.right.software_triggers() == 70
        station.left.kill()
        station.lines["left"].until(lambda status: status.camera_state is not CameraState.STREAMING)
        assert station.views.status().verdict is Verdict.INVALID
        assert [part.verdict for part in station.judged(3)] == [Verdict.INVALID] * 3
        station.left.start()
        station.lines["left"].until(lambda status: status.camera_state is CameraState.STREAMING and not status.camera_report.runs_freely)
        assert [part.verdict for part in station.judged(10)] == [Verdict.PASS] * 10


@pytest.mark.slow
def test_two_cameras_may_be_opened_and_closed_at_once() -> None:
    """The library does not guard what it makes of their descriptions: without a lock of ours two threads in it end the process."""
    refused: list[str] = []

    def again_and_again(host: str) -> None:
        for _ in range(12):
            try:
                open_camera(f"aravis:{host}").close()
            except CameraError as error:
                refused.append(str(error))

    with FakeGigE(), viva(width=SIDE, height=SIDE, bind_ip=OTHER_HOST, alone=False):
        threads = [threading.Thread(target=again_and_again, args=(host,)) for host in (HOST, OTHER_HOST)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert refused == []
