"""Recording: a full or slow disk never holds a verdict up, and every picture that is not kept is counted and said."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import StorageError
from inspector.core.types import Inspection, Verdict
from inspector.runtime import station as station_module
from inspector.runtime.recording import recorder as recorder_module
from inspector.runtime.recording.recorder import Recorder
from inspector.storage.ledger.database import AuditEntry, StationDatabase
from inspector.storage.records.files import RecordPaths
from inspector.storage.records.store import RecordStore
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, Line, shot, until, with_records


class Disk(RecordStore):
    """A disk that can be slow (``answers`` cleared) or full (``fault``)."""

    answers = threading.Event()
    began = threading.Event()
    fault: StorageError | None = None
    free = True

    def write(self, inspection: Inspection) -> RecordPaths:
        self.began.set()
        assert self.answers.wait(20)
        if self.fault is not None:
            raise self.fault
        return super().write(inspection)

    def make_room(self) -> int:
        if self.fault is not None:
            raise self.fault
        return super().make_room()


@pytest.fixture
def disk() -> type[Disk]:
    class Fresh(Disk):
        answers = threading.Event()
        began = threading.Event()

    Fresh.answers.set()
    return Fresh


def recording(make_line: MakeLine, disk: type[Disk], **changes: object) -> Line:
    return make_line(settings=with_records(keep=True, **changes), records_type=disk)


def kept(line: Line) -> list[Verdict]:
    return [row.verdict for row in reversed(line.records.records(100))]


def test_failures_and_every_nth_pass_are_kept(make_line: MakeLine, disk: type[Disk]) -> None:
    line = recording(make_line, disk, pass_every=3)
    camera = line.scripted(Delivery.REPLAY)
    camera.give(*(shot(n) for n in range(7)), shot(7, BAD), shot(8, fault="torn"))
    line.start()
    line.until_judged(9)
    line.engine.close()
    assert sorted(kept(line), key=str) == sorted([Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.INVALID], key=str)
    assert line.engine.status().losses.unrecorded == 0
    rows = line.database.part_rows(9, first=1)
    assert [row.recorded for row in rows] == [bool(row.evidence) for row in rows] == [number in (3, 6, 8, 9) for number in range(1, 10)]


def test_nothing_is_kept_if_so_set(make_line: MakeLine, disk: type[Disk]) -> None:
    line = make_line(settings=with_records(keep=False), records_type=disk)
    line.scripted(Delivery.REPLAY).give(shot(0, BAD))
    line.start()
    line.until_judged(1)
    line.engine.close()
    assert kept(line) == []


def test_a_slow_disk_holds_no_verdict_up(make_line: MakeLine, disk: type[Disk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "LOOK_AT_DISK_EVERY_S", 0.05)
    line = recording(make_line, disk)
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    disk.answers.clear()
    camera.give(shot(0, BAD))
    assert disk.began.wait(20)
    camera.give(*(shot(n, BAD) for n in range(1, 31)))
    line.until_judged(31)
    status = line.until(lambda status: status.queues["inspect"][0] == 0)
    assert status.counters.failed == 31
    assert status.queues["record"] == (8, 8)
    assert status.losses.unrecorded == 22
    disk.answers.set()
    line.until(lambda status: "22 pictures were not kept" in status.disk.problem)
    line.until(lambda status: status.disk.problem == "")
    line.engine.close()
    assert kept(line) == [Verdict.FAIL] * 9


def test_a_full_disk_is_said_and_the_line_goes_on(make_line: MakeLine, disk: type[Disk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "LOOK_AT_DISK_EVERY_S", 0.05)
    line = recording(make_line, disk)
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    line.until(lambda status: status.disk.free_bytes > 0)
    disk.fault = StorageError("the disk is full", remedy="Free some space")
    camera.give(*(shot(n, BAD) for n in range(3)))
    status = line.until(lambda status: status.losses.unrecorded == 3)
    line.until(lambda status: "the disk is full" in status.disk.problem)
    assert status.verdict is Verdict.FAIL
    disk.fault = None
    camera.give(shot(3, BAD))
    line.until(lambda status: status.disk.problem == "")
    line.engine.close()
    assert kept(line) == [Verdict.FAIL]
    assert line.engine.status().losses.unrecorded == 3


def test_what_waits_is_written_at_the_end(make_line: MakeLine, disk: type[Disk]) -> None:
    line = recording(make_line, disk)
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    disk.answers.clear()
    camera.give(*(shot(n, BAD) for n in range(5)))
    line.until_judged(5)
    closing = threading.Thread(target=line.engine.close)
    closing.start()
    until(lambda: line.engine._recorder.channel.closed)
    disk.answers.set()
    closing.join(20)
    assert kept(line) == [Verdict.FAIL] * 5
    assert line.database.load_counters().failed == 5
    assert line.closed == 1


def test_what_a_slow_disk_does_not_take_in_time_at_the_end_is_counted(
    make_line: MakeLine, disk: type[Disk], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = recording(make_line, disk)
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    disk.answers.clear()
    camera.give(*(shot(n, BAD) for n in range(9)))
    line.until_judged(9)
    until(lambda: len(line.engine._recorder.channel) == 8)
    monkeypatch.setattr(station_module, "STOP_TIMEOUT_S", 0.1)
    line.engine.close()
    # The write under way cannot be interrupted: this station still writes, so its data folder is not given back.
    assert line.closed == 0
    disk.answers.set()
    assert line.engine._recorder.stop(20)
    assert line.engine.status().losses.unrecorded == 8
    assert kept(line) == [Verdict.FAIL]


def recorder(tmp_path: Path) -> tuple[Recorder, StationDatabase]:
    database = StationDatabase(tmp_path / "station.db")
    settings = with_records(keep=True).records
    return Recorder(RecordStore(tmp_path / "records", database, settings), database, settings), database


def test_what_the_disk_refuses_of_the_audit_is_written_when_it_takes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.01)
    one, database = recorder(tmp_path)
    full = threading.Event()
    full.set()
    note = database._note

    def refusing(entry: AuditEntry) -> None:
        if full.is_set():
            raise StorageError("the disk is full")
        note(entry)

    monkeypatch.setattr(database, "_note", refusing)
    kept: list[str] = []

    def keep(value: str) -> None:
        if full.is_set():
            raise StorageError("the disk is full")
        kept.append(value)

    one.start()
    one.audit("recipe", "first")
    one.do(lambda: keep("A"), "recipe")
    until(lambda: one.disk().problem == "the disk is full")
    one.audit("limit", "second")
    one.do(lambda: keep("B"), "recipe")
    full.clear()
    until(lambda: len(database.audit_entries()) == 2)
    until(lambda: one.disk().problem == "")
    assert [entry.detail for entry in database.audit_entries()] == ["second", "first"]
    assert kept == ["B"], "a later one takes the place of one that waits"
    assert one.stop(20)
    database.close()


def test_a_disk_that_hangs_is_said_by_whoever_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "HANGS_AFTER_S", 0.05)
    one, database = recorder(tmp_path)
    answers, asked = threading.Event(), threading.Event()

    def hang() -> None:
        asked.set()
        assert answers.wait(20)

    one.start()
    one.do(hang)
    assert asked.wait(20)
    until(lambda: "the disk has not answered for 0 s" in one.disk().problem)
    for number in range(recorder_module.TASKS_WAITING + 2):
        one.audit("recipe", str(number))
    monkeypatch.setattr(recorder_module, "HANGS_AFTER_S", 60)
    assert one.disk().problem == "2 entries of the audit were lost, and are in the log alone"
    answers.set()
    assert one.stop(20)
    assert len(database.audit_entries(1000)) == recorder_module.TASKS_WAITING
    database.close()


def test_a_task_that_fails_is_said_and_the_next_one_is_done(tmp_path: Path) -> None:
    one, database = recorder(tmp_path)

    def broken() -> None:
        raise sqlite3.OperationalError("no such table")

    done = threading.Event()
    one.start()
    one.do(broken)
    until(lambda: "no such table" in one.disk().problem)
    one.do(done.set)
    assert done.wait(20)
    assert one.stop(20)
    assert not one.do(done.clear)
    database.close()


def test_records_that_could_not_be_put_in_order_at_the_start_are_once_there_is_room(
    make_line: MakeLine, disk: type[Disk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "SWEEP_AGAIN_S", 0.01)
    full = StorageError("the disk is full")

    class Full(disk):  # type: ignore[misc,valid-type]
        def sweep(self, stop: object) -> object:
            if self.fault is not None:
                raise self.fault
            return super().sweep(stop)

    Full.fault = full
    line = recording(make_line, Full)
    line.start()
    line.until(lambda status: "the disk is full" in status.disk.problem)
    Full.fault = None
    line.until(lambda status: not status.disk.problem)
    line.engine.close()
