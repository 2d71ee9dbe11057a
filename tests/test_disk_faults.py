"""The faults of :mod:`tests.disk_faults` strike where they say, and nowhere else."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage import atomic
from inspector.storage.ledger.sqlite_file import SqliteFile
from tests.disk_faults import CALLS, Call, DiskFaults


def works(folder: Path, database: SqliteFile) -> None:
    atomic.write_text(folder / "text", "new")
    database.rows("INSERT INTO things VALUES (1)")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_the_first_call_fails_and_the_second_does_not(call: Call, error: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = DiskFaults(monkeypatch, tmp_path / "disk")
    (tmp_path / "disk").mkdir()
    with closing(SqliteFile(tmp_path / "disk" / "x.db", [["CREATE TABLE things (n)"]])) as database:
        faults.arm(call, 1, error)
        atomic.write_text(tmp_path / "elsewhere", "text")
        with pytest.raises(StorageError):
            works(tmp_path / "disk", database)
        assert faults.struck == 1
        works(tmp_path / "disk", database)


def test_a_call_hangs_until_the_disk_is_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = DiskFaults(monkeypatch, tmp_path)
    faults.arm("fsync", 1, None)
    written = threading.Event()
    thread = threading.Thread(target=lambda: (atomic.write_text(tmp_path / "text", "new"), written.set()))
    thread.start()
    assert not written.wait(0.05)
    faults.disarm()
    thread.join(10)
    assert written.is_set()


def test_what_is_installed_is_taken_away(tmp_path: Path) -> None:
    before = os.fsync, os.open, open, os.rename, os.replace, sqlite3.connect
    with pytest.MonkeyPatch.context() as patch:
        DiskFaults(patch, tmp_path)
    assert before == (os.fsync, os.open, open, os.rename, os.replace, sqlite3.connect)
