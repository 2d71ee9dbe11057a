"""A disk on its bad day: the n-th fsync, open, rename or SQLite call below one folder raises an error, or hangs.

Only calls of this process that go through Python are seen: ``os.fsync``, ``os.open`` and ``open`` for writing, ``os.rename``
and ``os.replace`` (so also ``pathlib``), and statements of connections that were opened while the faults were installed.
Files that lie elsewhere are not touched.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest

Call = Literal["fsync", "open", "rename", "sqlite"]
CALLS: tuple[Call, ...] = ("fsync", "open", "rename", "sqlite")

_SQLITE_CODES = {errno.ENOSPC: sqlite3.SQLITE_FULL, errno.EIO: sqlite3.SQLITE_IOERR}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class DiskFaults:
    """Installed once, before what is tested opens its files; armed and disarmed as often as needed. Safe from any thread."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
        """``root``: the folder below which calls are counted and fail."""
        self._root = str(root.resolve())
        self._lock = threading.Lock()
        self._seen: Counter[Call] = Counter()
        self._armed: tuple[Call, int, int | None, int | None] | None = None
        self._released = threading.Event()
        self.struck = 0
        self._install(monkeypatch)

    def arm(self, call: Call, at: int, error: int | None, *, times: int | None = 1) -> None:
        """From now on the ``at``-th ``call`` (the first is 1) raises ``error``, an errno, or hangs until :meth:`disarm` if it is None.

        ``times``: how many of them in a row do, None for all that follow: a disk that stays full.
        """
        with self._lock:
            self._seen.clear()
            self.struck = 0
            self._released = threading.Event()
            self._armed = (call, at, times, error)

    def disarm(self) -> None:
        """The disk is well again, and what hung goes on."""
        with self._lock:
            self._armed = None
            self._released.set()

    def seen(self, call: Call) -> int:
        """How many of these calls there were since :meth:`arm`."""
        with self._lock:
            return self._seen[call]

    def _pass(self, call: Call, fail: Callable[[int], Exception]) -> None:
        with self._lock:
            self._seen[call] += 1
            armed, released = self._armed, self._released
            if armed is None:
                return
            which, at, times, error = armed
            number = self._seen[call]
            if which != call or number < at or (times is not None and number >= at + times):
                return
            self.struck += 1
        if error is None:
            released.wait()
            return
        raise fail(error)

    def _is_ours(self, path: object) -> bool:
        if isinstance(path, int):
            try:
                path = Path(f"/proc/self/fd/{path}").readlink()
            except OSError:
                return False
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        return str(Path(os.fsdecode(path)).absolute()).startswith(self._root)

    def _install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def guarded(call: Call, function: Callable[..., Any], counts: Callable[..., bool]) -> Callable[..., Any]:
            def called(path: Any, *args: Any, **kwargs: Any) -> Any:
                if self._is_ours(path) and counts(*args, **kwargs):
                    self._pass(call, lambda code: OSError(code, os.strerror(code), path if isinstance(path, str) else None))
                return function(path, *args, **kwargs)

            return called

        opened = guarded("open", io.open, _opens_for_writing)
        monkeypatch.setattr(os, "fsync", guarded("fsync", os.fsync, lambda: True))
        monkeypatch.setattr(os, "open", guarded("open", os.open, lambda flags, *_, **__: bool(flags & _WRITING)))
        monkeypatch.setattr(io, "open", opened)
        monkeypatch.setattr(builtins, "open", opened)
        monkeypatch.setattr(os, "rename", guarded("rename", os.rename, lambda *_, **__: True))
        monkeypatch.setattr(os, "replace", guarded("rename", os.replace, lambda *_, **__: True))
        monkeypatch.setattr(sqlite3, "connect", self._connecting(sqlite3.connect))

    def _connecting(self, connect: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
        faults = self

        class FaultyConnection(sqlite3.Connection):
            def execute(self, *args: Any) -> sqlite3.Cursor:
                faults._pass("sqlite", _sqlite_error)
                return super().execute(*args)

            def executemany(self, *args: Any) -> sqlite3.Cursor:
                faults._pass("sqlite", _sqlite_error)
                return super().executemany(*args)

        def connected(database: Any, *args: Any, **kwargs: Any) -> sqlite3.Connection:
            ours = str(database).startswith("file:") or self._is_ours(database)
            return connect(database, *args, **({"factory": FaultyConnection} if ours else {}), **kwargs)

        return connected


def _opens_for_writing(mode: str = "r", *_: Any, **__: Any) -> bool:
    return any(letter in mode for letter in "wax+")


def _sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError(os.strerror(code))
    error.sqlite_errorcode = _SQLITE_CODES.get(code, sqlite3.SQLITE_IOERR)
    return error
