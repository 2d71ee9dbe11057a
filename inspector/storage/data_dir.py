"""The folder in which a station keeps everything, and the lock that lets only one station write there."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs
from filelock import FileLock, Timeout

from inspector.core.errors import StorageError
from inspector.storage.atomic import make_private_folder, storage_error, sweep_leftovers, write_bytes


def default_data_dir() -> Path:
    """This user's data folder of the program. It need not be there yet."""
    return platformdirs.user_data_path("inspector-station", appauthor=False)


@dataclass(frozen=True)
class DataDir:
    """Where things lie in a station's folder."""

    root: Path

    @property
    def recipes(self) -> Path:
        return self.root / "recipes"

    @property
    def records(self) -> Path:
        return self.root / "records"

    @property
    def teachers(self) -> Path:
        return self.root / "teachers"

    @property
    def profiles(self) -> Path:
        return self.root / "profiles"

    @property
    def cache(self) -> Path:
        """What may be removed at any time: it is worked out anew."""
        return self.root / "cache"

    @property
    def log(self) -> Path:
        return self.root / "log"

    @property
    def database(self) -> Path:
        return self.root / "station.db"

    @property
    def camera_secrets(self) -> Path:
        """Passwords of cameras: in no other file."""
        return self.root / "camera_secrets.json"

    @property
    def settings(self) -> Path:
        return self.root / "settings.yaml"

    @property
    def lock_file(self) -> Path:
        return self.root / "station.lock"

    def create(self) -> None:
        """Make the folders and try whether a file can be written. Raises StorageError that says why not."""
        for folder in (self.root, self.recipes, self.records):
            try:
                make_private_folder(folder)
            except OSError as error:
                raise storage_error(error, folder, "make the folder") from error
        sweep_leftovers(self.root)
        # Rights alone do not say it: the disk may be full or mounted read-only.
        probe = self.root / ".writable"
        write_bytes(probe, b"1", sync_folder=False)
        with suppress(OSError):
            probe.unlink()


class DataDirLock:
    """Held by the one station that writes to a data folder; readers need none. The system frees it if the process dies.

    A context manager: taken on entering. Raises StorageError naming the process that holds it, by its id in the file, which is for
    people only.
    """

    def __init__(self, data_dir: DataDir) -> None:
        self.path = data_dir.lock_file
        # Each is a lock of its own, also within one process.
        self._lock = FileLock(self.path, blocking=False, is_singleton=False, thread_local=False)

    def acquire(self) -> None:
        """Take the lock or raise at once. May be called again."""
        if self._lock.is_locked:
            return
        # Read first: taking the lock may empty the file. (filelock before 3.32 empties it even when it is refused.)
        holder = self._holder()
        try:
            self.path.parent.stat()  # else the folder would be made
            self._lock.acquire()
        except Timeout as error:
            raise StorageError(
                f"another station{holder} is using this data folder",
                where=str(self.path.parent),
                remedy="Close the other one, or choose another folder with --data-dir",
            ) from error
        except OSError as error:
            raise storage_error(error, self.path, "open the lock file") from error
        with suppress(OSError):  # the text is only for people; a full disk does not make the lock any weaker
            self.path.write_text(f"{os.getpid()}\n")

    def release(self) -> None:
        """Give it back. May be called again."""
        self._lock.release(force=True)

    def _holder(self) -> str:
        try:
            text = self.path.read_text("ascii", "replace")[:32].strip()
        except OSError:
            return ""
        return f" (process {text})" if text.isdigit() else ""

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()
