"""Any camera with its pictures rectified by the profile of its station; the profile's fingerprint is among its settings."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import numpy as np

from calibration.camera.profile import Profile, rectify
from calibration.errors import CalibrationError
from inspector.camera.base import Camera, Shot
from inspector.camera.wrapped import WrappedCamera
from inspector.core.camera_features import Setting
from inspector.core.types import PROFILE_SETTING


class RectifiedCamera(WrappedCamera):
    """``camera`` with every picture rectified on the thread that reads it, beside the inspection of the one before.

    The camera's own picture stays in ``Shot.raw``. A picture that the profile was not made for is a fault: it is never judged.
    """

    profile: Profile

    def __init__(self, camera: Camera, profile: Profile) -> None:
        super().__init__(camera)
        self.profile = profile
        # Once for nothing: what is worked out and compiled for it is not to keep the first picture waiting. A profile that does not fit
        # this fault is reported with each of them.
        with suppress(CalibrationError):
            rectify(np.zeros((profile.size[1], profile.size[0], 3), np.uint8), profile)

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
