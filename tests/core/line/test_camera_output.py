"""The camera's own output: what it is to show, and which settings of it do not go together."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.line.camera_output import VerdictSignal, camera_output_cautions, hindered_camera_output
from inspector.core.line.line_settings import CameraOutputSettings
from inspector.core.types import Verdict
from inspector.storage.assets import assets_dir
from inspector.storage.settings import load_settings

USUAL = load_settings(assets_dir() / "settings.yaml", None).camera_output
PASS_ALONE = CameraOutputSettings("Line1", "UserOutput1", "pass", 0.2, "")
GIGE = {"": "aravis:192.168.1.20"}


def judged(signal: VerdictSignal, verdict: Verdict, now: float, captured_at: float | None = None) -> None:
    signal.judged(verdict, now, captured_at=now if captured_at is None else captured_at, since=now)


def test_a_verdict_stands_for_so_long_and_until_the_next() -> None:
    signal = VerdictSignal("pass", 0.2)
    assert not signal.wish(0.0).on
    judged(signal, Verdict.PASS, 1.0)
    assert signal.wish(1.19).on and not signal.wish(1.2).on
    judged(signal, Verdict.PASS, 2.0)
    judged(signal, Verdict.FAIL, 2.1)
    assert not signal.wish(2.1).on and signal.wish(2.1).number == 3


@pytest.mark.parametrize(("meaning", "on"), [("pass", {Verdict.PASS}), ("fail", {Verdict.FAIL, Verdict.INVALID}), ("choose", set())])
def test_it_is_on_for_what_a_person_chose(meaning: str, on: set[Verdict]) -> None:
    signal = VerdictSignal(meaning, 0.2)
    for at, verdict in enumerate(Verdict):
        judged(signal, verdict, float(at))
        assert signal.wish(float(at)).on == (verdict in on)


def test_pictures_from_before_the_camera_was_opened_and_parts_without_one_do_not_pass() -> None:
    signal = VerdictSignal("pass", 0.2)
    signal.opened(5.0)
    for captured_at in (4.9, math.nan):
        judged(signal, Verdict.PASS, 5.1, captured_at)
        assert not signal.wish(5.1).on
    judged(signal, Verdict.PASS, 5.1, 5.05)
    assert signal.wish(5.1).on


_EVENTS = st.lists(
    st.tuples(st.sampled_from([*Verdict, "blank", "opened", "look"]), st.floats(0.0, 0.3, allow_nan=False)),
    max_size=30,
)


@settings(max_examples=30)
@given(_EVENTS)
def test_on_means_that_the_last_that_happened_was_a_pass_within_its_time(events: list[tuple[Verdict | str, float]]) -> None:
    signal, now, passed_at = VerdictSignal("pass", 0.2), 0.0, -math.inf
    for event, later in events:
        now += later
        if isinstance(event, Verdict):
            judged(signal, event, now)
            passed_at = now if event is Verdict.PASS else -math.inf
        elif event != "look":
            passed_at = -math.inf
            if event == "blank":
                signal.blank()
            else:
                signal.opened(now)
        assert signal.wish(now).on == (now < passed_at + 0.2)


def test_nothing_is_switched_unless_a_line_is_named() -> None:
    assert USUAL.line == "" and hindered_camera_output(USUAL, {"": "simulated"}) == () == camera_output_cautions(USUAL)
    assert hindered_camera_output(PASS_ALONE, GIGE) == ()


@pytest.mark.parametrize(
    ("chosen", "cameras", "words"),
    [
        (replace(PASS_ALONE, meaning="choose"), GIGE, "Nobody has chosen what the camera's output means"),
        (replace(PASS_ALONE, user_output=""), GIGE, "Set camera_output.user_output"),
        (PASS_ALONE, {"": "simulated:metal?seed=1"}, "a drawn line, and has no output line"),
        (PASS_ALONE, {"": "folder:/pictures"}, "a folder of pictures"),
        (PASS_ALONE, {"": "opencv:0"}, "a USB camera (UVC)"),
        (PASS_ALONE, {"top": "video:a.mp4", "side": "aravis:1"}, "a video"),
        (replace(PASS_ALONE, view="low"), {"top": "aravis:1"}, "There is no view 'low'"),
    ],
)
def test_these_are_never_switched(chosen: CameraOutputSettings, cameras: dict[str, str], words: str) -> None:
    (said,) = hindered_camera_output(chosen, cameras)
    assert words in said and ". " in said


def test_of_several_cameras_it_is_the_one_that_is_named() -> None:
    cameras = {"top": "opencv:0", "side": "gentl:#1"}
    assert hindered_camera_output(replace(PASS_ALONE, view="side"), cameras) == ()
    assert hindered_camera_output(replace(PASS_ALONE, view="top"), cameras) != ()


def test_a_person_is_told_what_a_wire_and_a_dead_station_do() -> None:
    (of_pass,) = camera_output_cautions(PASS_ALONE)
    (of_lamp,) = camera_output_cautions(replace(PASS_ALONE, meaning="fail"))
    assert "keeps its output as it was when this computer dies" in of_pass
    assert "never let it be the only thing that rejects" in of_lamp
