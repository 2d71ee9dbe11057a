"""A station that sees through a profile: what is judged, what is remembered, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from calibration.camera.flat_field import FlatField
from calibration.camera.plane import plane_from_distance
from calibration.camera.profile import Profile
from inspector.camera.base import Camera, Delivery
from inspector.camera.rectified import RectifiedCamera
from inspector.core.errors import CalibrationFailed
from inspector.core.status import CameraState
from inspector.core.types import PROFILE_SETTING, Verdict
from inspector.runtime.inspection.profiled import profile_conflict
from inspector.storage.profiles import ProfileStore
from tests.runtime.line import GOOD, SETTINGS, SIDE, Line, ScriptedCamera, picture, shot, until
from tests.runtime.toy_trainer import make_recipe

PLANE = plane_from_distance((0, 0), (100, 0), 20.0, (SIDE, SIDE))
FLAT = FlatField(np.full((SIDE, SIDE, 3), 150, np.uint8), 0.01, None)
PROFILE = Profile("line", (SIDE, SIDE), flat_field=FLAT, plane=PLANE)
TAUGHT = {PROFILE_SETTING: PROFILE.fingerprint}


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path)
    yield made
    made.close()


def _scripted(line: Line, profile: Profile = PROFILE) -> ScriptedCamera:
    inner = ScriptedCamera(Delivery.REPLAY)
    line.cameras["scripted"] = RectifiedCamera(inner, profile)
    return inner


def test_rectified_pictures_are_judged_and_the_camera_s_own_are_kept(line: Line) -> None:
    line.recipes.save(make_recipe("part", camera_settings=TAUGHT))
    inner = _scripted(line)
    line.start()
    inner.give(shot(0, GOOD - 10))
    line.until_judged(1)
    (judged,) = line.judged
    # 50 grey values with a gain of 1.5.
    assert judged.verdict is Verdict.PASS
    assert np.unique(judged.frame.image).tolist() == [75]
    assert judged.frame.raw is not None
    np.testing.assert_array_equal(judged.frame.raw, picture(GOOD - 10))
    assert judged.camera_settings[PROFILE_SETTING] == PROFILE.fingerprint


def test_defects_have_millimetres(line: Line) -> None:
    line.recipes.save(make_recipe("part", camera_settings=TAUGHT))
    inner = _scripted(line)
    line.start()
    inner.give(shot(0, 100))
    line.until_judged(1)
    (judged,) = line.judged
    assert judged.verdict is Verdict.FAIL
    (region,) = judged.regions
    # The whole picture is above the limit: 128 pixels of 0.2 mm each way.
    assert region.area_mm2 == pytest.approx((0.2 * SIDE) ** 2)
    assert region.length_mm == pytest.approx(0.2 * SIDE * 2**0.5)


@pytest.mark.parametrize(("settings", "profile"), [({}, PROFILE), (TAUGHT, replace(PROFILE, flat_field=None))])
def test_a_recipe_taught_under_another_profile_is_refused(line: Line, settings: dict[str, str], profile: Profile) -> None:
    line.recipes.save(make_recipe("part", camera_settings=settings))
    inner = _scripted(line, profile)
    line.start()
    inner.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "taught" in line.judged[0].reason
    assert "Teach again" in line.judged[0].reason


def test_or_warned_of_if_the_settings_say_so(tmp_path: Path) -> None:
    line = Line(tmp_path, replace(SETTINGS, profile=replace(SETTINGS.profile, when_other="warn")))
    try:
        inner = _scripted(line)
        line.start()
        inner.give(shot(0, 30))
        line.until_judged(1)
        assert line.judged[0].verdict is Verdict.PASS
        line.until(lambda status: "without a camera profile" in status.last_error)
    finally:
        line.close()


def test_a_picture_the_profile_was_not_made_for_is_invalid(line: Line) -> None:
    line.recipes.save(make_recipe("part", camera_settings=TAUGHT))
    inner = _scripted(line)
    line.start()
    inner.give(shot(0, side=64))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.INVALID
    assert "profile was made for" in line.judged[0].reason


def test_taught_under_a_profile_is_remembered() -> None:
    recipe = make_recipe("part", camera_settings=TAUGHT)
    assert profile_conflict(recipe, RectifiedCamera(ScriptedCamera(Delivery.REPLAY), PROFILE).settings()) == ""
    assert "without a camera profile" in profile_conflict(recipe, {})
    assert profile_conflict(make_recipe("part"), {"width": 3}) == ""


def test_another_profile_is_taken_up_at_once_and_kept(tmp_path: Path) -> None:
    remembered: list[str] = []
    profiles = ProfileStore(tmp_path / "profiles", "", remembered.append)
    line = Line(tmp_path, profiles=profiles)
    try:
        inner = ScriptedCamera(Delivery.REPLAY)
        line.rectify = lambda camera: camera if profiles.current() is None else RectifiedCamera(camera, PROFILE)
        line.cameras["scripted"] = inner
        engine = line.start(recipe=None)
        until(lambda: line.opened == ["scripted"])
        assert engine.camera.profile() is None
        engine.camera.use_profile(PROFILE)
        until(lambda: line.opened == ["scripted"] * 2)
        until(lambda: remembered == ["line"])
        assert engine.camera.profile() is PROFILE
        assert ProfileStore(profiles.root, "line", remembered.append).current() is not None
        engine.camera.use_profile(None)
        until(lambda: remembered == ["line", ""])
        assert engine.camera.profile() is None
    finally:
        line.close()


def test_a_damaged_profile_opens_no_camera(tmp_path: Path) -> None:
    profiles = ProfileStore(tmp_path, "gone", lambda name: None)
    with pytest.raises(CalibrationFailed, match="there is no such profile"):
        profiles.current()


def test_without_profiles_none_can_be_chosen(line: Line) -> None:
    engine = line.start(recipe=None)
    assert engine.camera.profile() is None
    with pytest.raises(CalibrationFailed, match="keeps no profiles"):
        engine.camera.use_profile(PROFILE)


def test_while_good_parts_are_collected_the_profile_stays(tmp_path: Path) -> None:
    line = Line(tmp_path, profiles=ProfileStore(tmp_path / "profiles", "", lambda name: None))
    try:
        line.cameras["scripted"] = ScriptedCamera(Delivery.REPLAY)
        engine = line.start(recipe=None)
        engine.teaching.collect("part", 3)
        with pytest.raises(CalibrationFailed, match="being collected"):
            engine.camera.use_profile(PROFILE)
        engine.teaching.cancel()
        engine.camera.use_profile(PROFILE)
        assert engine.camera.profile() is PROFILE
    finally:
        line.close()


def test_what_is_taught_in_front_of_a_rectified_camera_remembers_it(line: Line) -> None:
    inner = _scripted(line)
    engine = line.start(recipe=None)
    line.until(lambda status: status.camera_state is CameraState.STREAMING)
    engine.teaching.collect("part", 3)
    until(lambda: inner.good_only[-1:] == [True])
    inner.give(*(shot(number, 30) for number in range(3)))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 3)
    engine.teaching.learn()
    line.trainer.go.set()
    line.until(lambda status: status.recipe is not None)
    recipe = engine.recipes.current()
    assert recipe is not None
    assert recipe.camera_settings[PROFILE_SETTING] == PROFILE.fingerprint
    np.testing.assert_array_equal(line.trainer.frames[0], picture(45))
    inner.give(shot(3, 30))
    line.until_judged(1)
    assert line.judged[-1].verdict is not Verdict.INVALID


def test_a_flat_field_of_another_colour_is_a_fault_of_each_picture_not_of_opening() -> None:
    """One of grey files, made without a window, for a station whose pictures are RGB."""
    inner = ScriptedCamera(Delivery.REPLAY)
    camera = RectifiedCamera(inner, Profile("line", (SIDE, SIDE), flat_field=FlatField(np.full((SIDE, SIDE), 150, np.uint8), 0.01, None)))
    inner.give(shot(0, GOOD))
    seen = camera.read(1.0)
    assert seen is not None and "the flat field was taken at" in seen.fault


def test_passes_everything_else_on() -> None:
    inner = ScriptedCamera(Delivery.TRIGGERED)
    camera: Camera = RectifiedCamera(inner, PROFILE)
    assert (camera.address, camera.delivery, camera.features()) == ("scripted", Delivery.TRIGGERED, ())
    camera.good_parts_only(True)
    camera.close()
    assert inner.good_only == [True]
    assert inner.closed == 1
    inner.give(None)
    assert camera.read(0.1) is None
    assert camera.transport() == inner.transport()
