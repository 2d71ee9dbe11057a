"""Any camera with its pictures rectified by the profile of its station; the profile's fingerprint is among its settings."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import numpy as np

from calibration.camera.profile import Profile, rectify
from calibration.errors import CalibrationError
from inspector.camera.base import Camera, Shot
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.types import PROFILE_SETTING


class RectifiedCamera(Camera):
    """``camera`` with every picture rectified on the thread that reads it, beside the inspection of the one before.

    The camera's own picture stays in ``Shot.raw``. A picture that the profile was not made for is a fault: it is never judged.
    """

    profile: Profile

    def __init__(self, camera: Camera, profile: Profile) -> None:
        self._camera = camera
        self.profile = profile
        # Once for nothing: what is worked out and compiled for it is not to keep the first picture waiting. A profile that does not fit
        # this fault is reported with each of them.
        with suppress(CalibrationError):
            rectify(np.zeros((profile.size[1], profile.size[0], 3), np.uint8), profile)
        self.address = camera.address
        self.delivery = camera.delivery
        self.repeats_pictures = camera.repeats_pictures

    def read(self, timeout: float) -> Shot | None:
        shot = self._camera.read(timeout)
        if shot is None:
            return None
        try:
            image = rectify(shot.image, self.profile)
        except CalibrationError as error:
            return replace(shot, fault=shot.fault or str(error))
        except Exception as error:  # noqa: BLE001 - around one inspection: the part behind the picture is not lost with it
            return replace(shot, fault=shot.fault or f"the picture could not be rectified: {type(error).__name__}: {error}")
        return shot if image is shot.image else replace(shot, image=image, raw=shot.image)

    def settings(self) -> Mapping[str, Setting]:
        return {**self._camera.settings(), "profile_name": self.profile.name, PROFILE_SETTING: self.profile.fingerprint}

    def features(self) -> tuple[Feature, ...]:
        return self._camera.features()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        try:
            return self._camera.set_feature(name, value)
        finally:  # it may wait for triggers now, or not any more
            self.delivery = self._camera.delivery

    def trigger(self) -> None:
        self._camera.trigger()

    def transport(self) -> TransportCounts:
        return self._camera.transport()

    def good_parts_only(self, wanted: bool) -> None:
        self._camera.good_parts_only(wanted)

    def close(self) -> None:
        self._camera.close()
