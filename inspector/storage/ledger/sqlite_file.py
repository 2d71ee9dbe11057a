"""One SQLite file: opened, checked, brought up to date, and set aside if it is damaged. What fails is a StorageError."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from inspector.core.errors import StorageError
from inspector.storage.atomic import make_private_folder, storage_error, sync_directory

_log = logging.getLogger(__name__)

Value = str | int | float | bytes | None

_BUSY_S = 5.0
_OPEN_AGAIN_S = 1.0
_CHECKED_WHEN_OPENED = 32 * 2**20
"""Bytes. A larger file is looked through by :meth:`SqliteFile.check`, beside its use: that takes seconds for each gigabyte."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_RESTART = "Start the station again: it sets the damaged file aside and begins a new one"
_REMEDIES = {
    sqlite3.SQLITE_FULL: "The disk is full: free some space, or lower records.max_gigabytes in the settings",
    sqlite3.SQLITE_IOERR: "The disk is full or reports a fault: free some space, then look at the system's log",
    sqlite3.SQLITE_READONLY: "Give this user the right to write there, or choose another folder with --data-dir",
    sqlite3.SQLITE_PERM: "Give this user the right to write there, or choose another folder with --data-dir",
    sqlite3.SQLITE_CANTOPEN: "Check that the folder is there and that this user may write to it, or choose another with --data-dir",
    sqlite3.SQLITE_BUSY: "Another program holds it: close that one",
    sqlite3.SQLITE_LOCKED: "Another program holds it: close that one",
    sqlite3.SQLITE_CORRUPT: _RESTART,
    sqlite3.SQLITE_NOTADB: _RESTART,
}


class _WrittenByNewer(StorageError):
    """The file is that of a newer program: nothing that waiting could mend."""


class SqliteFile:
    """One connection, shared by all threads under a lock; other processes may read and write beside it.

    ``steps[n]`` are the statements that lead from schema n to n + 1. ``problem`` is not empty if the file that was there was
    damaged: it was moved aside, never deleted, and a new one begun. ``clock``: Unix seconds.
    Raises StorageError, also for a file that a newer program has written, which is left as it is.

    ``opens_later``: a file that cannot be opened for writing (the disk is full, read-only, gone) is tried again with each call, once a
    second at most. Until then it is read if it can be read, and what cannot be done raises StorageError.

    A write-ahead log with synchronous=FULL: each transaction is flushed to the disk before its call returns, so neither a killed program
    nor a power cut loses anything that was committed, as far as the disk does what it is told.
    """

    def __init__(
        self, path: Path, steps: Sequence[Sequence[str]], *, clock: Callable[[], float] = time.time, opens_later: bool = False
    ) -> None:
        self.path = path
        self.problem = ""
        self._steps = steps
        self._clock = clock
        self._lock = threading.RLock()
        self._opens_later = opens_later
        self._closed = False
        self._reads_only = False
        self._next_try = 0.0
        self._refusal: StorageError | None = None
        self._connection: sqlite3.Connection | None = None
        self._inodes: dict[Path, tuple[int, int]] = {}
        try:
            self._connection = self._open_or_begin_anew()
        except _WrittenByNewer:
            raise
        except StorageError as error:
            if not opens_later:
                raise
            self._waits(error)
            self._connection = self._open_to_read()
            self._reads_only = self._connection is not None

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Run one statement, committed at once, and return its rows. Raises StorageError; then nothing has changed."""
        with self._lock:
            try:
                return self._opened().execute(statement, [storable(value) for value in values]).fetchall()
            except sqlite3.Error as error:
                raise self._failed(error) from error

    def rows_in(self, statement: str, many: Iterable[Sequence[Value]]) -> None:
        """Run one statement with each of ``many``, in one transaction. Raises StorageError; then nothing has changed."""
        with self.transaction():
            self.many(statement, ([storable(value) for value in values] for values in many))

    def many(self, statement: str, many: Iterable[Sequence[Value]]) -> None:
        """Within a transaction: run one statement with each of ``many``, whose text is storable. Raises StorageError."""
        with self._lock:
            try:
                self._opened().executemany(statement, many)
            except sqlite3.Error as error:
                raise self._failed(error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything in the body, or nothing if it raises. Other threads wait; not to be nested. Raises StorageError."""
        with self._lock:
            self.rows("BEGIN IMMEDIATE")
            try:
                yield
                self._check_in_place()
                self.rows("COMMIT")
            except BaseException:
                # A full disk may have rolled it back already.
                with suppress(sqlite3.Error, StorageError):
                    self._opened().execute("ROLLBACK")
                raise

    def check(self) -> str:
        """Look through a file that was too large for it when it was opened. What is damaged, in words; empty if it is whole.

        Blocks, for seconds, but nobody else. A damaged file is set aside at the next start. Raises StorageError.
        """
        try:
            if self.path.stat().st_size <= _CHECKED_WHEN_OPENED:
                return ""
            with closing(sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as beside:
                said = str(beside.execute("PRAGMA quick_check(1)").fetchone()[0])
        except OSError as error:
            raise storage_error(error, self.path, "look through the database") from error
        except sqlite3.Error as error:
            self._suspect(error)
            raise _for_person(error, self.path, "look through") from error
        if said == "ok":
            return ""
        self._mark_suspect()
        return f"the database is damaged ({said}). {_RESTART}"

    def close(self) -> None:
        """Write out what is pending and close. May be called again; everything else then raises StorageError."""
        with self._lock, suppress(sqlite3.Error):
            self._closed = True
            if self._connection is not None:
                self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        """The connection; one that could not be opened for writing is tried again first. Raises StorageError."""
        if (self._connection is None or self._reads_only) and not self._closed and time.monotonic() >= self._next_try:
            try:
                fresh = self._open_or_begin_anew()
            except StorageError as error:
                self._waits(error)
            else:
                if self._connection is not None:
                    self._connection.close()
                self._connection, self._reads_only, self._refusal = fresh, False, None
        if self._connection is None:
            raise self._refusal or StorageError("the database is closed", where=str(self.path))
        return self._connection

    def _check_in_place(self) -> None:
        """SQLite writes on without a word into a file, or a log of it, that somebody has removed or moved. Raises StorageError."""
        for path, inode in self._inodes.items():
            if _inode(path) != inode:
                what = "was removed or replaced while it was in use: what is written now would be lost"
                raise StorageError(what, where=str(path), remedy="Put it back, or start the station again: it begins a new one")

    def _waits(self, error: StorageError) -> None:
        self._refusal = error
        self._next_try = time.monotonic() + _OPEN_AGAIN_S

    def _open_or_begin_anew(self) -> sqlite3.Connection:
        """Raises StorageError."""
        try:
            return self._open()
        except sqlite3.Error as error:
            if _code(error) not in _DAMAGED:
                raise _for_person(error, self.path, "open") from error
            aside = self._set_aside(self._clock())
            self.problem = f"was damaged ({error}) and is kept as {aside.name}; a new one was begun"
            _log.error("%s %s", self.path, self.problem)
            try:
                return self._open()
            except sqlite3.Error as again:
                raise _for_person(again, self.path, "open") from again

    def _open_to_read(self) -> sqlite3.Connection | None:
        """As it is: with its log where that can be read too, else as it was when the log was last written into it."""
        for how in ("mode=ro", "immutable=1"):
            with suppress(sqlite3.Error):
                connection = sqlite3.connect(
                    f"{self.path.absolute().as_uri()}?{how}", uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
                )
                try:
                    connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchall()
                except sqlite3.Error:
                    connection.close()
                    continue
                return connection
        return None

    def _open(self) -> sqlite3.Connection:
        if self._opens_later:
            with suppress(OSError):  # there was no room for the folder either
                make_private_folder(self.path.parent)
        connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
            connection.execute("PRAGMA synchronous=FULL")
            suspect = self._suspect_mark.exists()
            all_of_it = suspect or self.path.stat().st_size <= _CHECKED_WHEN_OPENED
            said = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if all_of_it else "ok"
            if suspect and said == "ok":
                self._suspect_mark.unlink(missing_ok=True)
            if said != "ok":
                damage = sqlite3.DatabaseError(said)
                damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
                raise damage
            self._bring_up_to_date(connection)
            files = (self.path, self.path.with_name(f"{self.path.name}-wal"))
            self._inodes = {path: inode for path in files if (inode := _inode(path)) is not None}
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS schema (version INTEGER NOT NULL)")
            found = connection.execute("SELECT version FROM schema").fetchone()
            version = found[0] if found else 0
            if version > len(self._steps):
                raise _WrittenByNewer(
                    f"was written by a newer program (schema {version}, this program reads up to {len(self._steps)})",
                    where=str(self.path),
                    remedy="Update this program, or choose another folder with --data-dir",
                )
            for step in self._steps[version:]:
                for statement in step:
                    connection.execute(statement)
            # Also where nothing has changed: SQLite opens a file on a read-only disk without a word, and never looks again.
            connection.execute("DELETE FROM schema")
            connection.execute("INSERT INTO schema VALUES (?)", (len(self._steps),))
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    @property
    def _suspect_mark(self) -> Path:
        """A file that is there if damage was met while the database was in use: then all of it is looked through at the next start."""
        return self.path.with_name(f"{self.path.name}.suspect")

    def _failed(self, error: sqlite3.Error) -> StorageError:
        """For a person: where the file is only read, why it could not be opened for writing, which would have made its tables, too."""
        self._suspect(error)
        if self._reads_only and self._refusal is not None and _code(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_ERROR):
            return self._refusal
        return _for_person(error, self.path, "use")

    def _suspect(self, error: sqlite3.Error) -> None:
        if _code(error) in _DAMAGED:
            self._mark_suspect()

    def _mark_suspect(self) -> None:
        with suppress(OSError):
            self._suspect_mark.touch()

    def _set_aside(self, now: float) -> Path:
        """Give the damaged file and its log another name, under which SQLite still sees them as belonging together."""
        stamp = datetime.fromtimestamp(now).strftime("%Y%m%dT%H%M%S")
        aside = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        number = 1
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{self.path.name}.damaged-{stamp}-{number}")
        try:
            # The log first: left behind, it would be played into the new file.
            for suffix in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    self.path.with_name(self.path.name + suffix).rename(aside.with_name(aside.name + suffix))
            self._suspect_mark.unlink(missing_ok=True)
            sync_directory(self.path.parent)
        except OSError as error:
            raise storage_error(error, self.path, "set the damaged file aside") from error
        return aside


def _inode(path: Path) -> tuple[int, int] | None:
    """What tells the file from another one of its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def storable(value: Value) -> Value:
    """As the database holds it: a file's name may hold bytes that are no text, and it takes text only."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) and not value.isascii() else value


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _for_person(error: sqlite3.Error, path: Path, doing: str) -> StorageError:
    remedy = _REMEDIES.get(_code(error), "Start the station again")
    return StorageError(f"could not {doing} the database: {error}", where=str(path), remedy=remedy)
