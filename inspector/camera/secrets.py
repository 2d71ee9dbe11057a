"""The passwords of cameras: known here, and shown nowhere. Behind the capture an address is the one that is shown."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress

from inspector.camera.base import Camera
from inspector.camera.wrapped import WrappedCamera
from inspector.core.camera_features import Setting
from inspector.core.errors import CameraError
from inspector.core.redaction import HIDDEN, redact


class CameraSecrets:
    """Whole addresses of cameras, by the address as it is shown. Any thread may call."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._whole: dict[str, str] = {}

    def learn(self, kept: Mapping[str, str]) -> None:
        """``kept``: address as it is shown -> the whole one, from the file of a station."""
        with self._lock:
            self._whole |= kept

    def note(self, address: str) -> str:
        """Remember a whole address, for this process; one of before with another password is forgotten. Returns what may be shown."""
        shown = redact(address)
        if shown != address:
            with self._lock:
                self._whole[shown] = address
        return shown

    def whole(self, address: str) -> str:
        """The address with its password, as far as it is known; any other address as it is."""
        with self._lock:
            return self._whole.get(address, address)


SECRETS = CameraSecrets()
"""Those of this process."""


def check_password_known(address: str) -> None:
    """Raises CameraError for an address that is still as it is shown: who was never given the password cannot open it."""
    if HIDDEN in address and "://" in address:
        remedy = "Write the address once with its password in the place of the stars"
        raise CameraError("its password is not known here: it is in no recipe and in no record", where=address, remedy=remedy)


class SecretCamera(WrappedCamera):
    """A camera that was opened by an address with a password: neither its address nor its settings show it."""

    def __init__(self, camera: Camera) -> None:
        super().__init__(camera)
        self.address = SECRETS.note(camera.address)
        with suppress(AttributeError):  # a driver may work it out itself
            camera.address = self.address

    def settings(self) -> Mapping[str, Setting]:
        found = self._camera.settings()
        return {name: redact(value) if isinstance(value, str) else value for name, value in found.items()}
