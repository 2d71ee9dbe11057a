"""The calibration profiles of a station, and which of them is in use."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from calibration.camera.profile import Profile
from calibration.camera.profile_file import load_profile, profile_path, save_profile
from calibration.errors import CalibrationError
from inspector.core.errors import CalibrationFailed
from inspector.core.names import disk_key
from inspector.core.redaction import redact
from inspector.storage.atomic import make_private_folder, storage_error, sweep_leftovers


class ProfileStore:
    """The folder ``profiles``. ``remember`` keeps the name of the one in use ("" for none) for the next start. Thread-safe."""

    def __init__(self, root: Path, name: str, remember: Callable[[str], None]) -> None:
        """Nothing is read before :meth:`current` is asked for."""
        self.root = root
        self._name = name
        self._remember = remember
        self._lock = threading.Lock()
        self._current: Profile | None = None

    def current(self) -> Profile | None:
        """The profile in use. Raises CalibrationFailed if it is damaged or not there: no picture may go by without it."""
        with self._lock:
            if self._current is None and self._name:
                self._current = self._read(self._name)
            return self._current

    def load(self, name: str) -> Profile:
        """One by its name. Raises CalibrationFailed."""
        return self._read(name)

    def use(self, profile: Profile | None) -> None:
        """From now on this one is :meth:`current`; see :meth:`keep`. Returns at once."""
        with self._lock:
            self._current, self._name = profile, "" if profile is None else profile.name

    def keep(self, profile: Profile | None) -> None:
        """Write it and remember it as the one in use. Blocks. Raises CalibrationFailed, SettingsError, StorageError."""
        if profile is not None:
            try:
                self._make_folder()
                sweep_leftovers(self.root)
                self._refuse_twin(profile.name)
                save_profile(profile, self.root)
            except CalibrationError as error:
                raise CalibrationFailed(error.what, where=error.where, remedy=error.remedy) from error
        self._remember("" if profile is None else profile.name)

    def _make_folder(self) -> None:
        try:
            make_private_folder(self.root)
        except OSError as error:
            raise storage_error(error, self.root, "make the folder") from error

    def _refuse_twin(self, name: str) -> None:
        """Some disks do not tell "Top" from "top": one would take the other's place."""
        for path in self.root.glob("*.yaml"):
            if path.stem != name and disk_key(path.stem) == disk_key(name):
                raise CalibrationError(f"there is a profile called {path.stem!r} already", where=name, remedy="Use that name or another")

    def _read(self, name: str) -> Profile:
        try:
            profile = load_profile(profile_path(self.root, name))
        except CalibrationError as error:
            raise CalibrationFailed(error.what, where=error.where, remedy=error.remedy) from error
        # Earlier versions wrote the camera's address with its password.
        return replace(profile, camera=redact(profile.camera))
