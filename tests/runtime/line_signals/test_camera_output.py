"""The thread that switches the camera's own output: PASS alone, whatever happens in whatever order, and nobody waits for the camera."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.camera import output_line
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.output_line import OutputLineCamera
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraError, CameraLost
from inspector.core.line.camera_output import CameraOutputReport
from inspector.core.line.line_settings import CameraOutputSettings
from inspector.core.types import Frame, Inspection, Verdict
from inspector.core.views import PartVerdict
from inspector.runtime import station
from inspector.runtime.line.camera_output import AGAIN_S, GAP_S, CameraOutput
from tests.runtime.line import SETTINGS, Line, picture, until
from tests.runtime.line_signals.conftest import TriggeredCamera

PASS_ALONE = CameraOutputSettings("Line1", "UserOutput1", "pass", 0.2, "")
LAMP = CameraOutputSettings("Line1", "UserOutput1", "fail", 0.2, "")


class WiredCamera(Camera):
    """A camera with an output, as its features say. ``refuses``: what a write raises; ``on``: the output itself.

    ``closed_on``: it was on when it was closed, though it would have let itself be switched off.
    """

    def __init__(self) -> None:
        self.address, self.delivery = "scripted", Delivery.TRIGGERED
        self.on = True
        self.values: dict[str, Setting] = {"LineMode[Line1]": "Input", "LineInverter[Line1]": True, "LineSource[Line1]": "Off"}
        self.refuses: Exception | None = None
        self.free = threading.Event()
        self.free.set()
        self.held = threading.Event()
        self.written: list[bool] = []
        self.closed = self.closed_on = False

    def features(self) -> tuple[Feature, ...]:
        two = ("Line0", "Line1")
        kinds = {"LineMode[Line1]": ("Input", "Output"), "LineSource[Line1]": ("Off", "UserOutput1")}
        said = [Feature(name, FeatureKind.ENUMERATION, value, choices=kinds.get(name, ())) for name, value in self.values.items()]
        bit = Feature("UserOutputValue[UserOutput1]", FeatureKind.BOOLEAN, self.on)
        selectors = [Feature("LineSelector", FeatureKind.ENUMERATION, "Line0", choices=two)]
        selectors += [Feature("UserOutputSelector", FeatureKind.ENUMERATION, "UserOutput0", choices=("UserOutput0", "UserOutput1"))]
        return (*selectors, *said, bit)

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        if not self.free.is_set():
            self.held.set()
        assert self.free.wait(20.0)
        if self.closed:
            raise CameraLost("closed")
        if self.refuses is not None:
            raise self.refuses
        if name == "UserOutputValue[UserOutput1]":
            self.on = bool(value)
            self.written.append(self.on)
        else:
            self.values[name] = value
        return value

    def read(self, timeout: float) -> Shot | None:
        raise AssertionError

    def settings(self) -> Mapping[str, Setting]:
        return {}

    def close(self) -> None:
        self.closed_on = self.on and self.refuses is None
        self.closed = True


class Rig:
    """The output without its thread: ``turns`` does all that is due now, by a scripted clock."""

    def __init__(self, chosen: CameraOutputSettings = PASS_ALONE, **changes: Any) -> None:
        self.now = 100.0
        self.judging = True
        self.said: list[str] = []
        self.output = CameraOutput(chosen, changes.get("hindered", ()), lambda: self.judging, self.said.append, lambda: self.now)
        self.camera = WiredCamera()
        self.wired = self.open(self.camera)

    def open(self, camera: WiredCamera) -> Camera:
        self.camera, self.wired = camera, self.output.around(camera)
        return self.wired

    def turns(self) -> None:
        for _ in range(10):
            step, _ = self.output._turn(judging=self.judging)
            if step is None:
                return
            self.output._write(step)
        raise AssertionError("it never comes to rest")

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.turns()

    def judge(self, verdict: Verdict, **changes: Any) -> None:
        frame = Frame(picture(60, 8), 0, changes.pop("captured_at", self.now - 0.03), 0.0, 0, 1)
        self.output.judged(Inspection(frame, verdict, "", math.nan, math.nan, None, latency_ms=20.0, **changes))
        self.turns()

    @property
    def report(self) -> CameraOutputReport:
        return self.output.report


def test_it_begins_off_and_goes_on_for_a_pass_and_off_after_its_time() -> None:
    rig = Rig()
    wanted = {"LineMode[Line1]": "Output", "LineInverter[Line1]": False, "LineSource[Line1]": "UserOutput1"}
    assert not rig.camera.on and rig.camera.values == wanted
    rig.later(1.0)
    rig.judge(Verdict.FAIL)
    assert not rig.camera.on
    rig.judge(Verdict.PASS)
    assert rig.camera.on and rig.report.on
    rig.later(0.19)
    assert rig.camera.on
    rig.later(0.02)
    assert not rig.camera.on and rig.report.on is False


def test_each_pass_is_a_pulse_of_its_own() -> None:
    rig = Rig()
    rig.later(1.0)
    rig.camera.written.clear()
    rig.judge(Verdict.PASS)
    rig.later(0.1)
    rig.judge(Verdict.PASS)
    assert not rig.camera.on, "a gap first"
    rig.later(GAP_S)
    assert rig.camera.on and rig.camera.written == [True, False, True] and rig.report.missed == 0


def test_a_lamp_goes_on_without_a_gap_and_dark_for_a_pass() -> None:
    rig = Rig(LAMP)
    rig.later(1.0)
    rig.camera.written.clear()
    for verdict in (Verdict.FAIL, Verdict.INVALID, Verdict.PASS, Verdict.PASS):
        rig.judge(verdict)
    assert rig.camera.written == [True, False]


def test_lateness_runs_from_the_verdict_to_the_answer_of_the_camera() -> None:
    rig = Rig()
    rig.later(1.0)
    rig.judge(Verdict.PASS)  # judged 10 ms before it is told
    assert rig.report.switched == 1 and rig.report.late_ms == rig.report.latest_ms
    assert math.isclose(rig.report.late_ms, 10.0, abs_tol=0.01)


def test_a_pulse_that_the_camera_was_too_slow_for_is_missed_and_not_made_up_for() -> None:
    rig = Rig()
    rig.later(1.0)
    rig.camera.refuses = CameraError("busy")
    rig.judge(Verdict.PASS)
    rig.camera.refuses = None
    rig.later(AGAIN_S)
    assert not rig.camera.on
    rig.later(GAP_S)
    rig.judge(Verdict.PASS)
    assert rig.camera.on and rig.report.missed == 1


def test_a_pass_from_before_the_camera_was_opened_again_is_not_shown() -> None:
    rig = Rig()
    rig.later(1.0)
    captured_at = rig.now
    rig.wired.close()
    assert rig.report.on is None
    rig.now += 1.0
    rig.open(WiredCamera())
    rig.judge(Verdict.PASS, captured_at=captured_at)
    assert not rig.camera.on
    rig.judge(Verdict.PASS, captured_at=rig.now)
    assert rig.camera.on


def test_parts_that_are_tried_out_and_a_pause_are_no_pass() -> None:
    rig = Rig()
    rig.later(1.0)
    rig.judge(Verdict.PASS, set_up=True)
    assert not rig.camera.on
    rig.judge(Verdict.PASS)
    rig.judging = False
    rig.later(0.01)
    assert not rig.camera.on
    rig.judging = True
    rig.later(0.01)
    assert not rig.camera.on, "it does not come back by itself"


def test_of_several_cameras_the_verdict_on_the_part_counts() -> None:
    rig = Rig()
    rig.later(1.0)
    frame = Frame(picture(60, 8), 0, rig.now, 0.0, 0, 1)
    seen = Inspection(frame, Verdict.PASS, "", math.nan, math.nan, None)
    for verdict, on in ((Verdict.FAIL, False), (Verdict.PASS, True)):
        rig.output.views_judged(PartVerdict(1, verdict, "", {"top": seen, "side": seen}))
        rig.turns()
        assert rig.camera.on is on
    rig.output.views_judged(PartVerdict(2, Verdict.INVALID, "", {"top": seen, "side": None}))
    rig.turns()
    assert not rig.camera.on


def test_what_is_wrong_is_said_once_and_the_camera_goes_on_without_it() -> None:
    rig = Rig(CameraOutputSettings("Line9", "UserOutput1", "pass", 0.2, ""))
    assert rig.wired is rig.camera
    rig.open(WiredCamera())
    (said,) = rig.said
    assert "camera_output.line to one of: Line0, Line1" in said and said == rig.report.problem
    rig.judge(Verdict.PASS)
    assert rig.camera.on, "as it was: nobody has touched it"


def test_settings_that_do_not_go_together_touch_no_camera() -> None:
    rig = Rig(CameraOutputSettings("Line1", "UserOutput1", "choose", 0.2, ""), hindered=("Nobody has chosen. Choose",))
    assert rig.wired is rig.camera and rig.report.problem == "Nobody has chosen. Choose"


def test_a_camera_that_refuses_is_asked_again_until_it_is_off() -> None:
    rig = Rig()
    rig.later(1.0)
    rig.judge(Verdict.PASS)
    rig.camera.refuses = CameraError("it did not answer in time", where="scripted", remedy="Check its cable")
    rig.later(0.3)
    assert rig.report.on is None and "did not answer" in rig.report.problem
    rig.camera.refuses = None
    rig.later(AGAIN_S)
    assert not rig.camera.on and rig.report.on is False and rig.report.problem == "" and len(rig.said) == 1


_STEPS = st.lists(
    st.tuples(
        st.sampled_from([*Verdict, "lost", "opened", "refuses", "takes", "pause", "resume", "close", "stop", "look"]),
        st.floats(0.0, 0.25, allow_nan=False),
    ),
    max_size=25,
)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(_STEPS)
def test_no_order_of_events_switches_it_on_without_a_pass_that_holds(steps: list[tuple[Verdict | str, float]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(output_line, "_GIVEN_UP_S", 0.0)
        _check_order(steps)


def _check_order(steps: list[tuple[Verdict | str, float]]) -> None:
    rig = Rig()
    passed_at, takes_at, ended = -math.inf, -math.inf, False
    written = len(rig.camera.written)
    for event, later in steps:
        rig.now += later
        if isinstance(event, Verdict):
            passed_at = rig.now if event is Verdict.PASS and rig.judging and not ended else -math.inf
            rig.judge(event, captured_at=rig.now)
        elif event == "lost":
            rig.camera.refuses = CameraLost("gone")
        elif event in ("refuses", "takes"):
            rig.camera.refuses = CameraError("busy") if event == "refuses" else None
            takes_at = rig.now
        elif event == "close":
            rig.wired.close()
        elif event == "opened":
            rig.wired.close()
            rig.open(WiredCamera())
            passed_at, written = -math.inf, 1
            assert not rig.camera.on
        elif event in ("pause", "resume"):
            rig.judging = event == "resume"
            passed_at = passed_at if rig.judging else -math.inf
        elif event == "stop":
            rig.output.stop()
            passed_at, ended = -math.inf, True
        rig.turns()
        holds = rig.now < passed_at + PASS_ALONE.hold_s
        assert True not in rig.camera.written[written:] or holds, "switched on"
        to_be_asked = rig.report.on is None and rig.now < takes_at + AGAIN_S
        assert not rig.camera.on or holds or rig.camera.refuses or rig.camera.closed or to_be_asked, "left on"
        assert not rig.camera.closed_on, "closed while on"
        written = len(rig.camera.written)


def test_a_slow_camera_holds_up_neither_verdicts_nor_the_end() -> None:
    said: list[str] = []
    output, camera = CameraOutput(PASS_ALONE, (), lambda: True, said.append), WiredCamera()
    wired = output.around(camera)
    assert isinstance(wired, OutputLineCamera)
    output.start()
    camera.free.clear()
    frame = Frame(picture(60, 8), 0, math.inf, 0.0, 0, 1)
    for _ in range(100):
        output.judged(Inspection(frame, Verdict.PASS, "", math.nan, math.nan, None))
    assert camera.held.wait(20.0)
    output.judged(Inspection(frame, Verdict.PASS, "", math.nan, math.nan, None))
    output.stop()
    assert not output.join(0.01)
    camera.free.set()
    assert output.join(20.0)
    wired.close()
    assert not camera.on and camera.closed


def test_its_thread_switches_by_itself_and_ends_off() -> None:
    output, camera = CameraOutput(CameraOutputSettings("Line1", "UserOutput1", "pass", 600.0, ""), (), lambda: True, str), WiredCamera()
    output.around(camera)
    output.start()
    output.judged(Inspection(Frame(picture(60, 8), 0, math.inf, 0.0, 0, 1), Verdict.PASS, "", math.nan, math.nan, None))
    until(lambda: camera.on, "it is on")
    output.stop()
    assert output.join(20.0) and not camera.on


def lit(**changes: Any) -> Rig:
    """An output that is on for a PASS."""
    rig = Rig(**changes)
    rig.later(1.0)
    rig.judge(Verdict.PASS)
    assert rig.camera.on
    return rig


@pytest.mark.parametrize("fault", [CameraError("busy"), RuntimeError("a fault of the driver")])
def test_a_camera_that_refuses_while_it_is_closed_is_asked_until_it_is_off(fault: Exception) -> None:
    rig = lit()
    refusals = iter([fault, fault])
    write = rig.camera.set_feature

    def busy(name: str, value: Setting) -> Setting | None:
        for one in refusals:
            raise one
        return write(name, value)

    rig.camera.set_feature = busy  # type: ignore[method-assign]
    rig.wired.close()
    assert not rig.camera.on and rig.camera.closed and not rig.said


def test_a_camera_that_refuses_for_good_is_closed_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output_line, "_GIVEN_UP_S", 0.02)
    rig = lit()
    rig.camera.refuses = CameraError("busy")
    rig.wired.close()
    until(lambda: bool(rig.said), "said")
    assert rig.camera.closed and rig.said == [rig.report.problem] == ["the camera was closed, and Line1 may be on: busy"]


def test_a_write_that_outlasts_the_end_is_followed_by_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output_line, "_PATIENCE_S", 0.02)
    rig = lit()
    rig.later(0.3)
    rig.camera.free.clear()
    switching = threading.Thread(target=rig.wired.switch, args=(True,))  # type: ignore[attr-defined]
    switching.start()
    assert rig.camera.held.wait(20.0)
    rig.wired.close()
    assert not rig.camera.closed, "it waits for the camera, and nobody for it"
    rig.camera.free.set()
    switching.join(20.0)
    until(lambda: rig.camera.closed, "closed")
    assert rig.camera.written[-2:] == [True, False]
    assert rig.said == ["the camera is closed, and Line1 may be on: it has not answered for 0.02 s"]


def test_a_write_that_fails_behind_the_closing_says_nothing_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    rig.later(1.0)

    def times_out(on: bool) -> None:
        rig.output._closed(rig.wired)  # type: ignore[arg-type]
        raise CameraError("the camera has not answered in time")

    monkeypatch.setattr(rig.wired, "switch", times_out)
    rig.judge(Verdict.PASS)
    assert not rig.said and rig.report.problem == "" and rig.report.on is None


def test_a_camera_that_refuses_when_it_is_opened_is_switched_off_as_soon_as_it_takes_it() -> None:
    rig = Rig()
    camera = WiredCamera()
    camera.refuses = CameraError("busy")
    rig.open(camera)
    rig.judge(Verdict.PASS)
    assert rig.said == ["busy"] and rig.report.on is None and isinstance(rig.wired, OutputLineCamera)
    camera.refuses = None
    rig.later(AGAIN_S)
    assert not camera.on and camera.values["LineMode[Line1]"] == "Output" and rig.report.problem == ""
    rig.later(GAP_S)
    rig.judge(Verdict.PASS)
    assert camera.on


@pytest.mark.parametrize("off", [CameraLost("gone"), OSError("broken"), None])
def test_a_camera_whose_close_fails_too_has_its_output_said(off: Exception | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output_line, "_GIVEN_UP_S", 0.0)
    rig = lit()
    rig.camera.refuses = off

    def close() -> None:
        raise OSError("no close")

    monkeypatch.setattr(rig.camera, "close", close)
    with pytest.raises(OSError, match="no close"):
        rig.wired.close()
    assert rig.camera.on is (off is not None)
    assert rig.said == ([] if off is None else [f"the camera was closed, and Line1 may be on: {off}"])


def test_a_camera_is_switched_off_and_closed_though_no_thread_is_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = lit()

    def none(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", none)
    rig.wired.close()
    assert not rig.camera.on and rig.camera.closed


def test_a_camera_that_hangs_for_good_has_its_output_said_at_the_very_end() -> None:
    rig = lit()
    rig.output.say_left_on()
    assert rig.said == [rig.report.problem] == ["the camera does not answer and was not closed: Line1 may be on"]


class HangingCamera(TriggeredCamera):
    """One with an output whose driver answers nothing any more while ``hangs`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.wired = WiredCamera()
        self.hangs, self.ends = threading.Event(), threading.Event()

    def features(self) -> tuple[Feature, ...]:
        return self.wired.features()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        if self.hangs.is_set():
            self.ends.wait(20.0)
        return self.wired.set_feature(name, value)

    def read(self, timeout: float) -> Shot | None:
        if self.hangs.is_set():
            self.ends.wait(20.0)
        return super().read(timeout)


@pytest.mark.slow
def test_a_station_that_closes_beside_a_driver_that_hangs_says_so(make_line: Callable[..., Line], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(station, "STOP_TIMEOUT_S", 0.5)
    line = make_line(settings=replace(SETTINGS, camera_output=replace(PASS_ALONE, hold_s=30.0)))
    camera = HangingCamera()
    line.cameras["scripted"] = camera
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_output is not None and status.camera_output.on is False)
    line.engine.camera.trigger()
    until(lambda: camera.wired.on, "on for a PASS")
    camera.hangs.set()
    try:
        line.engine.close()
        said = [entry.detail for entry in line.database.audit_entries(20)]
        assert camera.wired.on and any("was not closed: Line1 may be on" in one for one in said)
    finally:
        camera.ends.set()
        until(lambda: not any(one.name in ("capture", "camera output") for one in threading.enumerate()), "its threads are over")


def test_an_output_that_is_off_or_was_closed_is_not_said_at_the_end() -> None:
    for ends in (lambda rig: rig.later(1.0), lambda rig: rig.wired.close()):
        rig = lit()
        ends(rig)
        rig.output.say_left_on()
        assert not rig.said and not rig.camera.on


def test_what_an_earlier_opening_left_on_is_told_and_stands_no_more_once_the_camera_is_back() -> None:
    rig = lit()
    before = rig.camera
    before.refuses = CameraLost("gone")
    rig.wired.close()
    assert rig.said == [rig.report.problem] == ["the camera was closed, and Line1 may be on: gone"]
    rig.open(WiredCamera())
    assert rig.report.on is False and rig.report.problem == ""
    rig.output._left_on("the camera was closed, and Line1 may be on: late words of the first")
    assert rig.report.problem == "" and len(rig.said) == 2


def test_whoever_is_told_of_a_problem_may_fail() -> None:
    def slip(text: str) -> None:
        raise RuntimeError(text)

    output, camera = CameraOutput(PASS_ALONE, (), lambda: True, slip), WiredCamera()
    output.around(camera)
    output.start()
    camera.refuses = CameraError("busy")
    output.judged(Inspection(Frame(picture(60, 8), 0, math.inf, 0.0, 0, 1), Verdict.PASS, "", math.nan, math.nan, None))
    until(lambda: output.report.problem == "busy", "told")
    camera.refuses = None
    until(lambda: output.report.on is False, "off again")
    output.stop()
    assert output.join(20.0) and not camera.on
