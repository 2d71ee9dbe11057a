"""The folder in which a station keeps everything, and the lock that lets only one station write there."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import platformdirs

from inspector.core.errors import StorageError
from inspector.storage.atomic import storage_error, sweep_leftovers, write_bytes

if sys.platform == "win32":
    import msvcrt

    # Beyond the text, because Windows forbids others to read what is locked.
    _LOCKED_BYTE = 1 << 20

    def _try_lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


_HELD = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""What the systems say of a lock that somebody else holds. Anything else, such as a disk without locks, is a fault."""


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
    def settings(self) -> Path:
        return self.root / "settings.yaml"

    @property
    def lock_file(self) -> Path:
        return self.root / "station.lock"

    def create(self) -> None:
        """Make the folders and try whether a file can be written. Raises StorageError that says why not."""
        for folder in (self.root, self.recipes, self.records):
            try:
                folder.mkdir(parents=True, exist_ok=True)
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

    A context manager: taken on entering. Raises StorageError naming the process that holds it.
    """

    def __init__(self, data_dir: DataDir) -> None:
        self.path = data_dir.lock_file
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Take the lock or raise at once."""
        if self._file is not None:
            return
        try:
            # Never truncated before it is ours: the text belongs to whoever holds it.
            file = self.path.open("a+b")
        except OSError as error:
            raise storage_error(error, self.path, "open the lock file") from error
        try:
            _try_lock(file)
        except OSError as error:
            holder = self._holder(file)
            file.close()
            if error.errno not in _HELD:
                raise storage_error(error, self.path, "lock") from error
            raise StorageError(
                f"another station{holder} is using this data folder",
                where=str(self.path.parent),
                remedy="Close the other one, or choose another folder with --data-dir",
            ) from error
        self._file = file
        with suppress(OSError):  # the text is only for people; a full disk does not make the lock any weaker
            file.truncate(0)
            file.write(f"{os.getpid()}\n".encode())
            file.flush()

    def release(self) -> None:
        """Give it back. May be called again. The file stays: removing it would let two others lock two different files."""
        if self._file is not None:
            with suppress(OSError):
                self._file.truncate(0)
                _unlock(self._file)
            self._file.close()
            self._file = None

    @staticmethod
    def _holder(file: BinaryIO) -> str:
        try:
            file.seek(0)
            text = file.read(32).decode("ascii", "replace").strip()
        except OSError:
            return ""
        return f" (process {text})" if text.isdigit() else ""

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()
