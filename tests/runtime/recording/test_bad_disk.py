"""A disk that is full, read-only, or has a fault at any moment: the station starts, judges, says what is not kept, and keeps it later."""

from __future__ import annotations

import errno
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from calibration.camera.flat_field import FlatField
from calibration.camera.profile import Profile
from calibration.camera.profile_file import load_profile, profile_path
from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError, StorageError
from inspector.core.types import Verdict
from inspector.runtime.recording import part_book
from inspector.runtime.recording.part_book import PartBook
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger import sqlite_file
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.profiles import ProfileStore
from inspector.storage.records.store import RecordStore
from tests.disk_faults import CALLS, Call, DiskFaults
from tests.runtime.line import BAD, Line, shot, until, with_records
from tests.runtime.recording.loop_disk import LoopDisk
from tests.runtime.recording.test_part_book import row
from tests.storage.conftest import build_inspection


def judge_three(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    camera.give(shot(0), shot(1, BAD), shot(2))
    line.until_judged(3)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_station_starts_and_judges_where_nothing_can_be_kept(loop_disk: LoopDisk, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setattr(sqlite_file, "_OPEN_AGAIN_S", 0.0)
    folder = loop_disk.place / "data"
    folder.mkdir()
    first = Line(folder, settings=with_records(keep=True))
    judge_three(first)
    first.close()
    filler = loop_disk.fill() if how == "full" else None
    if how == "read-only":
        loop_disk.writable(False)
    data = DataDir(folder)
    data.make()
    line = Line(folder, settings=with_records(keep=True), opens_later=True)
    with DataDirLock(data):
        judge_three(line)
        status = line.until(lambda status: status.losses.unkept == 3)
        assert "3 parts are not kept" in status.disk.problem
        assert (status.counters.total, status.counters.failed) == (6, 2), "the lot goes on"
        with pytest.raises(StorageError, match="was not begun, since it cannot be kept"):
            line.engine.lot.begin("tuesday")
        assert line.recipes.load("part").id.name == "part"
    if filler is not None:
        filler.unlink()
    else:
        loop_disk.writable(True)
    line.until(lambda status: status.losses.unkept == 0 and "not kept" not in status.disk.problem)
    line.close()
    with closing(StationDatabase(folder / "station.db")) as database:
        assert [one.number for one in database.part_rows(10, first=1)] == [1, 2, 3, 4, 5, 6]
        assert database.mend_counters() == database.load_counters() == status.counters


def test_a_database_that_cannot_be_opened_is_opened_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "_OPEN_AGAIN_S", 0.0)
    with pytest.MonkeyPatch.context() as patch:

        def refuse(*_: object, **__: object) -> None:
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error

        patch.setattr(sqlite3, "connect", refuse)
        database = StationDatabase(tmp_path / "station.db", opens_later=True)
        assert database.known_state("recipe") is None
        with pytest.raises(StorageError, match="could not open the database"):
            database.set_state("recipe", "A")
        with pytest.raises(StorageError):
            StationDatabase(tmp_path / "station.db")
    database.set_state("recipe", "A")
    assert database.known_state("recipe") == "A"
    database.close()
    with pytest.raises(StorageError, match="closed"):
        database.state("recipe")


@dataclass
class Rig:
    """What writes in a station, on one folder, and a disk with faults below it."""

    folder: Path
    faults: DiskFaults
    database: StationDatabase
    book: PartBook
    records: RecordStore
    profiles: ProfileStore
    told: list[int]

    def part(self) -> None:
        def tell(number: int, lot: str) -> None:
            self.book.counters.add(Verdict.PASS)
            self.told.append(number)

        self.book.add([row()], tell)

    def well_again(self) -> None:
        self.faults.disarm()
        until(lambda: not self.book.untold and not self.book.problem, lambda: self.book.problem)
        rows = [one.number for one in self.database.part_rows(100_000, first=1)]
        assert rows == self.told
        assert self.book.counters.now == self.database.load_counters() == self.database.mend_counters()


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    monkeypatch.setattr(part_book, "AGAIN_S", 0.005)
    monkeypatch.setattr(part_book, "ANSWER_WITHIN_S", 0.1)
    faults = DiskFaults(monkeypatch, tmp_path)
    database = StationDatabase(tmp_path / "station.db")
    book = PartBook(database)
    book.start()
    records = RecordStore(tmp_path / "records", database, with_records(keep=True).records)
    profiles = ProfileStore(tmp_path / "profiles", "", lambda name: database.set_state("profile", name))
    made = Rig(tmp_path, faults, database, book, records, profiles, [])
    yield made
    made.well_again()
    assert book.stop(20)
    database.close()


ERRORS = pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
LAST = 60
"""More calls than any of these has."""


@ERRORS
def test_parts_and_counters_at_every_call(rig: Rig, error: int) -> None:
    for at in range(1, LAST):
        rig.faults.arm("sqlite", at, error)
        for _ in range(3):
            rig.part()
        until(lambda: not rig.book.untold)
        struck = rig.faults.struck
        rig.well_again()
        if not struck:
            break
    assert at > 5


@ERRORS
def test_a_lot_at_every_call(rig: Rig, error: int) -> None:
    begun, refused = "", 0
    for at in range(1, LAST):
        rig.part()
        until(lambda: not rig.book.untold)
        rig.faults.arm("sqlite", at, error)
        try:
            rig.book.new_lot(f"lot {at}")
            begun = f"lot {at}"
        except StorageError:
            refused += 1
        struck = rig.faults.struck
        rig.well_again()
        assert rig.book.counters.now.lot == rig.database.load_counters().lot == begun
        if not struck:
            break
    assert refused > 4


@pytest.mark.parametrize("call", CALLS)
@ERRORS
def test_a_record_at_every_call(rig: Rig, call: Call, error: int) -> None:
    kept = 0
    for at in range(1, LAST):
        rig.faults.arm(call, at, error)
        try:
            rig.records.write(build_inspection(index=at, part_number=at))
            kept += 1
        except StorageError:
            pass
        struck = rig.faults.struck
        rig.well_again()
        swept = RecordStore(rig.records.root, rig.database, with_records(keep=True).records).sweep()
        assert (swept.removed, swept.damaged, len(rig.records.records(1000))) == (0, (), kept)
        if not struck:
            break
    assert at > 1


@pytest.mark.parametrize("call", CALLS)
@ERRORS
def test_a_profile_at_every_call(rig: Rig, call: Call, error: int) -> None:
    kept = ""
    for at in range(1, LAST):
        grey = np.full((8, 8, 3), 10 + at, np.uint8)
        profile = Profile("line", (8, 8), flat_field=FlatField(grey, 0.01, None))
        rig.faults.arm(call, at, error)
        try:
            rig.profiles.keep(profile)
            kept = profile.fingerprint
        except InspectorError:
            pass
        struck = rig.faults.struck
        rig.faults.disarm()
        if kept:
            assert load_profile(profile_path(rig.profiles.root, "line")).fingerprint in (kept, profile.fingerprint)
        if not struck:
            break
    assert at > 1


@pytest.mark.slow
def test_a_hang_at_every_call_is_said_and_costs_nothing(rig: Rig) -> None:
    for at in range(1, LAST):
        rig.faults.arm("sqlite", at, None)
        for _ in range(3):
            rig.part()
        until(lambda: not rig.book.untold)
        if not rig.faults.struck:
            break
        if rig.book.problem:
            assert "the disk has not answered for" in rig.book.problem
            with pytest.raises(StorageError, match="not begun"):
                rig.book.new_lot("while it hangs")
        rig.well_again()
        assert rig.database.load_counters().lot == ""
    assert at > 5


@pytest.mark.slow
def test_a_hang_while_a_lot_begins_refuses_it(rig: Rig) -> None:
    refused = 0
    begun = ""
    for at in range(1, LAST):
        rig.faults.arm("sqlite", at, None)
        release = threading.Timer(0.3, rig.faults.disarm)
        release.start()
        try:
            rig.book.new_lot(f"lot {at}")
            begun = f"lot {at}"
        except StorageError:
            refused += 1
        release.join()
        struck = rig.faults.struck
        until(lambda: not rig.book._to_write)
        rig.well_again()
        assert rig.book.counters.now.lot == begun
        if not struck:
            break
    assert refused > 3
