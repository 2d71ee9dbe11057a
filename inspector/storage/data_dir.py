"""The folder in which a station keeps everything, and the lock that lets only one station write there."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs
from filelock import FileLock, Timeout

from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.storage.atomic import make_private_folder, storage_error, sweep_leftovers, write_bytes

_log = logging.getLogger(__name__)


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
    def reports(self) -> Path:
        return self.root / "reports"

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
    def ledger_key(self) -> Path:
        """The private key that signs the ledger."""
        return self.root / "ledger_key.pem"

    @property
    def camera_secrets(self) -> Path:
        """Passwords of cameras: in no other file."""
        return self.root / "camera_secrets.json"

    @property
    def plant_secrets(self) -> Path:
        """What opens the plant's database and store: in no other file."""
        return self.root / "plant_secrets.json"

    @property
    def line_secrets(self) -> Path:
        """Passwords of the line's signals: in no other file."""
        return self.root / "secrets.json"

    @property
    def page_folder(self) -> Path:
        """What the plant's page keeps secret, on the machine that serves it."""
        return self.root / "page"

    @property
    def settings(self) -> Path:
        return self.root / "settings.yaml"

    @property
    def lock_file(self) -> Path:
        return self.root / "station.lock"

    @property
    def is_begun(self) -> bool:
        """Whether a station, or a command that makes something, was here."""
        with suppress(OSError):  # of a folder that this user may not look into it is not known
            return any(path.exists() for path in (self.recipes, self.records, self.database, self.settings, self.root / "views"))
        return False

    def check_begun(self) -> None:
        """Raise StorageError unless a station was here."""
        if self.is_begun:
            return
        try:
            there = self.root.is_dir()
            next(self.root.iterdir(), None) if there else self.root.exists()
        except OSError as error:
            raise storage_error(error, self.root, "look into the data folder") from error
        raise StorageError(
            "no station has kept anything here yet" if there else "there is no such data folder",
            where=str(self.root),
            remedy=f"Look at --data-dir. The station makes its folder when it first starts: {PROGRAM}, or {PROGRAM} teach --help",
        )

    def make(self) -> None:
        """Make the folders as far as the disk lets us: a station judges on a full or read-only disk too, and what is there can be read.

        Raises StorageError only if there is no folder at all.
        """
        try:
            for folder in (self.root, self.recipes, self.records):
                _make_folder(folder)
            sweep_leftovers(self.root)
        except StorageError as error:
            if not self.root.is_dir():
                raise
            _log.info("the data folder cannot be written to: %s", error)

    def create(self) -> None:
        """Make the folders and try whether a file can be written. Raises StorageError that says why not."""
        for folder in (self.root, self.recipes, self.records):
            _make_folder(folder)
        sweep_leftovers(self.root)
        # Rights alone do not say it: the disk may be full or mounted read-only.
        probe = self.root / ".writable"
        write_bytes(probe, b"1", sync_folder=False)
        with suppress(OSError):
            probe.unlink()


class DataDirLock:
    """Held by the one station that writes to a data folder; readers need none. The system frees it if the process dies.

    It is a lock on the folder and one on a file in it. Where the file cannot be made, since the disk is full or read-only, the one on the
    folder is enough: earlier versions, which know the file alone, do not start on such a disk.

    A context manager: taken on entering. Raises StorageError naming the process that holds it, by its id in the file, which is for
    people only.
    """

    def __init__(self, data_dir: DataDir) -> None:
        self.path = data_dir.lock_file
        # Each is a lock of its own, also within one process.
        self._lock = FileLock(self.path, blocking=False, is_singleton=False, thread_local=False)
        self._folder: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise at once. May be called again."""
        if self._lock.is_locked or self._folder is not None:
            return
        # Read first: taking the lock may empty the file. (filelock before 3.32 empties it even when it is refused.)
        holder = self._holder()
        taken = StorageError(
            f"another station{holder} is using this data folder",
            where=str(self.path.parent),
            remedy="Close the other one, or choose another folder with --data-dir",
        )
        try:
            self.path.parent.stat()  # else the folder would be made
            self._folder = _locked_folder(self.path.parent)
            self._lock.acquire()
        except (Timeout, BlockingIOError) as error:
            self.release()
            raise taken from error
        except OSError as error:
            if self._folder is None:
                raise storage_error(error, self.path, "open the lock file") from error
            _log.warning("there is no lock file: %s", storage_error(error, self.path, "open it"))
            return
        with suppress(OSError):  # the text is only for people; a full disk does not make the lock any weaker
            self.path.write_text(f"{os.getpid()}\n")

    def release(self) -> None:
        """Give it back. May be called again."""
        self._lock.release(force=True)
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None

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


def _make_folder(folder: Path) -> None:
    try:
        make_private_folder(folder)
    except OSError as error:
        raise storage_error(error, folder, "make the folder") from error


def _locked_folder(folder: Path) -> int | None:
    """A descriptor of ``folder`` with the lock on it; None where there is no such lock. Raises BlockingIOError if another holds it."""
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:
        os.close(descriptor)
        return None
    return descriptor
