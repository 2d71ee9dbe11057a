"""The station in front of a GigE Vision camera whose output it switches: read past the station, killed, found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.line.line_settings import CameraOutputSettings
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.runtime.line.camera_output import CameraOutput
from tests.camera.peers import LINE_MODE, USER_OUTPUT, register, with_outputs
from tests.runtime.acquisition.test_gige import end_closing_threads, start, wait_for_triggers
from tests.runtime.conftest import MakeLine
from tests.runtime.line import SETTINGS, Line, shot, until

OUTPUT = CameraOutputSettings("Line1", "UserOutput1", "pass", 30.0, "")


def is_on() -> bool:
    return register(USER_OUTPUT) == 1


def one_pass(line: Line) -> None:
    """The first picture behind an opening may be one whose settings were being changed still."""

    def passed() -> bool:
        before = len(line.judged)
        line.engine.camera.trigger()
        until(lambda: len(line.judged) > before, "a part")
        return line.judged[-1].verdict is Verdict.PASS

    until(passed, lambda: f"PASS, not: {line.judged[-1].reason}")
    until(is_on, lambda: f"the output is on for PASS: {output_of(line).report}")


def output_of(line: Line) -> CameraOutput:
    assert line.engine.output is not None
    return line.engine.output


@pytest.mark.slow
def test_it_shows_a_pass_and_is_off_whenever_the_camera_comes_back(make_line: MakeLine, tmp_path: Path) -> None:
    line = make_line(settings=replace(SETTINGS, camera_output=OUTPUT))
    with with_outputs(tmp_path) as camera:
        start(line)
        wait_for_triggers(line)
        one_pass(line)
        report = line.until(lambda status: status.camera_output is not None and status.camera_output.on is True).camera_output
        assert report is not None and report.problem == "" and 0 < report.late_ms <= report.latest_ms
        line.engine.judging.pause()
        until(lambda: not is_on(), "nothing is judged: off")
        line.engine.judging.resume()
        one_pass(line)

        camera.kill()
        line.until(lambda status: status.camera_state is CameraState.WAITING)
        said = output_of(line).report.problem
        assert not said or "Is the camera still there" in said, "the capture says that it is lost; only a write under way may say so, too"
        camera.start()
        line.until(lambda status: status.camera_state is CameraState.STREAMING)
        assert register(LINE_MODE) == 1 and not is_on()
        one_pass(line)
        line.close()
        assert not is_on()
    end_closing_threads()


def test_a_camera_without_an_output_judges_on_and_says_what_is_missing(make_line: MakeLine) -> None:
    line = make_line(settings=replace(SETTINGS, camera_output=OUTPUT))
    line.scripted(Delivery.REPLAY).give(shot(0))
    line.start()
    line.until_judged(1)
    status = line.until(lambda status: "no output that a program can switch" in status.last_error)
    assert status.camera_output is not None and "camera_output.line" in status.camera_output.problem
    assert [entry.what for entry in line.database.audit_entries(20)].count("camera output") <= 1
