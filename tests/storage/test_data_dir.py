"""One station, one folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage.data_dir import DataDir, DataDirLock, default_data_dir

HOLDER = """
import sys
from pathlib import Path
from inspector.storage.data_dir import DataDir, DataDirLock
with DataDirLock(DataDir(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_folders_are_made_and_tried(tmp_path: Path) -> None:
    data_dir = DataDir(tmp_path / "deep" / "station")
    data_dir.create()
    data_dir.create()
    assert sorted(path.name for path in data_dir.root.iterdir()) == ["recipes", "records"]
    assert data_dir.database.parent == data_dir.settings.parent == data_dir.lock_file.parent == data_dir.root


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "station").write_text("")
    with pytest.raises(StorageError, match="could not make the folder"):
        DataDir(tmp_path / "station").create()


def test_a_full_disk_is_seen_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="disk is full"):
        DataDir(tmp_path / "station").create()


def test_a_second_station_is_refused_and_told_who_holds_the_folder(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        for _ in range(2):
            with pytest.raises(StorageError, match=rf"another station \(process {holder.pid}\)"):
                DataDirLock(DataDir(tmp_path)).acquire()
        holder.kill()
    with DataDirLock(DataDir(tmp_path)):  # the system frees what a killed one held
        pass


def test_the_lock_is_free_again_after_release(tmp_path: Path) -> None:
    first, second = DataDirLock(DataDir(tmp_path)), DataDirLock(DataDir(tmp_path))
    first.acquire()
    first.acquire()
    with pytest.raises(StorageError, match="another station"):
        second.acquire()
    first.release()
    first.release()
    second.acquire()
    second.release()


def test_without_the_folder_there_is_no_lock(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="could not open the lock file"):
        DataDirLock(DataDir(tmp_path / "none")).acquire()


def test_the_default_is_named_after_the_program() -> None:
    assert default_data_dir().name == "inspector-station"
