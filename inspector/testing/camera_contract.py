"""What every camera keeps, whatever is behind it, as a suite of pytest: derive a class and say which camera.

class TestMyCamera(CameraContract):
    @pytest.fixture
    def subject(self) -> ContractSubject:
        return ContractSubject("mycam:0")
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

import numpy as np
import pytest

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError, CameraLost
from inspector.core.types import Picture

READ_S = 5.0
"""Seconds within which a camera must bring a picture."""
DOZEN = 12
"""So many pictures are read of a source without an end; one with an end must have as many."""
PATIENCE = 3
"""Times a dozen, one of which must come without a loss."""


@dataclass(frozen=True)
class ContractSubject:
    """The camera under test, and what the suite cannot know of it.

    ``address`` opens it. ``ends``: it has a last picture (a file); else a dozen are read. ``shared``: it can be opened again while it is
    open. ``repeats``: opened again it begins with the same picture. ``prepare`` is called once it is open, to set a trigger for instance.
    ``triggered``: it then waits for ``trigger()``. ``check_colours``: raises AssertionError if the picture, uint8 RGB (h, w, 3), does not
    have the colours of what the camera looks at; None where that is not known.
    """

    address: str
    ends: bool = False
    shared: bool = False
    repeats: bool = False
    triggered: bool = False
    prepare: Callable[[Camera], None] | None = None
    check_colours: Callable[[Picture], None] | None = None


def next_shot(subject: ContractSubject, camera: Camera) -> Shot | None:
    """The next picture, triggered where the camera waits for that."""
    if subject.triggered:
        camera.trigger()
    return camera.read(READ_S)


def first_shot(subject: ContractSubject, camera: Camera) -> Shot:
    """The next picture, which must be there."""
    shot = next_shot(subject, camera)
    assert shot is not None
    return shot


def all_shots(subject: ContractSubject, camera: Camera) -> list[Shot]:
    """Everything to the end of the source; a dozen of one without an end. A stream over a file is lost behind its last picture."""
    shots: list[Shot] = []
    try:
        while subject.ends or len(shots) < DOZEN:
            shot = next_shot(subject, camera)
            if shot is None:
                break
            shots.append(shot)
    except CameraLost:
        assert subject.ends and camera.delivery is Delivery.FREE_RUNNING
    return shots


class CameraContract:
    """The contract of :class:`inspector.camera.base.Camera`. Derive a class whose name begins with ``Test`` and override ``subject``."""

    @pytest.fixture
    def subject(self) -> ContractSubject:
        """The camera under test."""
        raise NotImplementedError("override the fixture 'subject'")

    @pytest.fixture
    def camera(self, subject: ContractSubject) -> Iterator[Camera]:
        """The camera, open and prepared."""
        with open_camera(subject.address) as camera:
            if subject.prepare is not None:
                subject.prepare(camera)
            yield camera

    def test_a_picture_is_contiguous_rgb_bytes_of_the_size_that_the_settings_say(self, subject: ContractSubject, camera: Camera) -> None:
        settings = camera.settings()
        for shot in all_shots(subject, camera):
            assert shot.image.dtype == np.uint8
            assert shot.image.shape == (settings["height"], settings["width"], 3)
            assert shot.image.flags.c_contiguous
            assert shot.fault == ""

    def test_numbers_and_times_rise(self, subject: ContractSubject, camera: Camera) -> None:
        begin = monotonic()
        shots = all_shots(subject, camera)
        ids = [shot.frame_id for shot in shots]
        times = [shot.captured_at for shot in shots]
        assert ids and ids == sorted(set(ids))
        assert times == sorted(times)
        assert begin - READ_S < times[0] and times[-1] <= monotonic()
        if camera.delivery is not Delivery.FREE_RUNNING:
            assert ids == list(range(len(ids))), "a source that waits loses nothing"

    def test_pictures_belong_to_whoever_took_them(self, subject: ContractSubject, camera: Camera) -> None:
        kept = first_shot(subject, camera)
        before = kept.image.copy()
        all_shots(subject, camera)
        np.testing.assert_array_equal(kept.image, before)

    def test_red_is_the_first_channel(self, subject: ContractSubject, camera: Camera) -> None:
        if subject.check_colours is None:
            pytest.skip("the subject has no check_colours: nobody knows what this camera looks at")
        subject.check_colours(first_shot(subject, camera).image)

    def test_behind_the_last_picture_comes_none_again_and_again(self, subject: ContractSubject, camera: Camera) -> None:
        if not subject.ends or camera.delivery is Delivery.FREE_RUNNING:
            pytest.skip("it has no last picture")
        assert len(all_shots(subject, camera)) >= DOZEN
        assert camera.read(0.0) is None
        assert camera.read(0.0) is None

    def test_a_closed_camera_is_lost(self, subject: ContractSubject, camera: Camera) -> None:
        first_shot(subject, camera)
        camera.close()
        camera.close()
        with pytest.raises(CameraLost) as caught:
            camera.read(0.0)
        assert caught.value.where and "pen it again" in caught.value.remedy

    def test_leaving_the_block_closes(self, subject: ContractSubject) -> None:
        with open_camera(subject.address) as camera:
            pass
        with pytest.raises(CameraLost):
            camera.read(0.0)

    def test_the_address_opens_the_same_source(self, subject: ContractSubject, camera: Camera) -> None:
        image = first_shot(subject, camera).image
        delivery, settings = camera.delivery, camera.settings()
        if not subject.shared:
            camera.close()
        with open_camera(camera.address) as again:
            assert again.address == camera.address
            assert again.delivery is delivery
            assert again.settings() == settings
            if subject.repeats:
                np.testing.assert_array_equal(first_shot(subject, again).image, image)

    def test_settings_are_plain_and_hold_the_size(self, camera: Camera) -> None:
        settings = camera.settings()
        assert settings["width"] and settings["height"]
        assert all(isinstance(name, str) and isinstance(value, str | int | float | bool) for name, value in settings.items())

    def test_good_parts_only_may_be_asked_of_any_camera(self, subject: ContractSubject, camera: Camera) -> None:
        camera.good_parts_only(True)
        first_shot(subject, camera)
        camera.good_parts_only(False)
        all_shots(subject, camera)

    def test_every_feature_is_described_and_takes_the_value_that_it_has(self, subject: ContractSubject, camera: Camera) -> None:
        features = camera.features()
        assert len({feature.name for feature in features}) == len(features)
        for feature in features:
            if feature.kind is FeatureKind.COMMAND:
                assert feature.value is None
                continue
            value = feature.value
            assert value is not None and feature.group
            if feature.kind is FeatureKind.ENUMERATION:
                assert value in feature.choices
            elif not isinstance(value, bool | str):
                assert feature.minimum is None or feature.minimum <= value
                assert feature.maximum is None or value <= feature.maximum
            if feature.writable:
                assert camera.set_feature(feature.name, value) == pytest.approx(value)
        assert first_shot(subject, camera).fault == ""

    def test_what_cannot_be_set_is_refused_and_nothing_is_changed(self, camera: Camera) -> None:
        before = camera.features()
        with pytest.raises(CameraError) as caught:
            camera.set_feature("ExposureTyme", 1.0)
        assert caught.value.where and caught.value.remedy
        for feature in before:
            if feature.writable and feature.kind is FeatureKind.ENUMERATION:
                wrong: Setting = "Sideways"
            elif feature.writable and feature.kind in (FeatureKind.FLOAT, FeatureKind.INTEGER) and feature.maximum is not None:
                wrong = 2 * int(feature.maximum) + 1000
            else:
                continue
            with pytest.raises(CameraError) as caught:
                camera.set_feature(feature.name, wrong)
            assert caught.value.where and feature.name in str(caught.value) and caught.value.remedy
        assert camera.features() == before

    def test_a_camera_that_waits_for_no_trigger_says_so(self, subject: ContractSubject, camera: Camera) -> None:
        if subject.triggered:
            pytest.skip("it waits for one")
        with pytest.raises(CameraError) as caught:
            camera.trigger()
        assert caught.value.where and caught.value.remedy

    def test_nothing_was_lost_on_the_way(self, subject: ContractSubject, camera: Camera) -> None:
        before, lost = (0, 0), (0, 0)
        for _ in range(1 if subject.ends else PATIENCE):  # a busy machine drops a packet of a camera on the network now and then
            all_shots(subject, camera)
            counts = camera.transport()
            now = counts.incomplete, counts.underruns
            lost, before = (now[0] - before[0], now[1] - before[1]), now
            if lost == (0, 0):
                break
        assert lost == (0, 0)
