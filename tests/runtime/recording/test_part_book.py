"""Who is told of a part can rely on its row; a disk that refuses or hangs is said, holds nothing up and loses nothing it could keep."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.core.quality.people import NO_ONE, By
from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.runtime.recording import part_book
from inspector.runtime.recording.part_book import PartBook
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from tests.runtime.line import until


def row(verdict: Verdict = Verdict.PASS) -> PartRow:
    return PartRow(0, 1e9, "", "", "", "simulated", "Bottle", "v1", verdict, None, "well", -3.0, -2.5)


class Disk(StationDatabase):
    """A disk that refuses (``full``) or hangs (``answers`` cleared) with everything that is written. ``tells`` cleared, it has a lot and
    does not say so; it refuses ``refusals`` times to take one back."""

    def __init__(self, path: Path) -> None:
        self.full = False
        self.refusals = 0
        self.committed, self.tells = threading.Event(), threading.Event()
        self.tells.set()
        self.answers = threading.Event()
        self.answers.set()
        self.asked = threading.Event()
        super().__init__(path)

    def _meet(self) -> None:
        self.asked.set()
        assert self.answers.wait(20)
        if self.full:
            raise StorageError("the disk is full")

    def add_parts(self, rows: object) -> None:
        self._meet()
        super().add_parts(rows)  # type: ignore[arg-type]

    def new_lot(self, lot: str, at: float, by: By = NO_ONE) -> Counters:
        self._meet()
        fresh = super().new_lot(lot, at, by)
        self.committed.set()
        assert self.tells.wait(20)
        return fresh

    def take_lot_back(self, old: Counters) -> None:
        if self.refusals:
            self.refusals -= 1
            raise StorageError("the disk is full")
        super().take_lot_back(old)


class Listener:
    """Notes of each part it is told of: its number, its lot, and how many rows the disk had by then."""

    def __init__(self, book: PartBook, database: StationDatabase) -> None:
        self.told: list[tuple[int, str]] = []
        self.without_row: list[int] = []
        self._book = book
        self._database = database

    def give(self, verdict: Verdict = Verdict.PASS) -> None:
        def tell(number: int, lot: str) -> None:
            self._book.counters.add(verdict)
            if self._database.answers.is_set():  # type: ignore[attr-defined]
                kept = {one.number for one in self._database.part_rows(1000)}
                self.without_row += [] if number in kept else [number]
            self.told.append((number, lot))

        self._book.add([row(verdict)], tell)

    def wait_for(self, count: int) -> None:
        until(lambda: len(self.told) == count and not self._book.untold)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with closing(Disk(tmp_path / "station.db")) as opened:
        yield opened


@pytest.fixture
def made(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[PartBook, Listener]]:
    monkeypatch.setattr(part_book, "AGAIN_S", 0.02)
    monkeypatch.setattr(part_book, "ANSWER_WITHIN_S", 0.2)
    book = PartBook(disk)
    book.start()
    yield book, Listener(book, disk)
    disk.full = False
    disk.answers.set()
    assert book.stop(20)


Made = tuple[PartBook, Listener]


def agrees(book: PartBook, disk: Disk) -> bool:
    return book.counters.now == disk.load_counters() and disk.load_counters().total == len(disk.part_rows(10_000))


def test_a_part_is_told_of_when_its_row_is_there(made: Made, disk: Disk) -> None:
    book, listener = made
    for number in range(50):
        listener.give(Verdict.FAIL if number % 3 else Verdict.PASS)
    listener.wait_for(50)
    assert listener.told == [(number, "") for number in range(1, 51)]
    assert listener.without_row == []
    assert agrees(book, disk)
    assert len({one.run for one in disk.part_rows(50)}) == 1


def test_numbers_go_on_over_restarts(disk: Disk) -> None:
    for start in range(3):
        book = PartBook(disk)
        book.start()
        listener = Listener(book, disk)
        listener.give()
        listener.give()
        assert book.stop(20)
        assert [number for number, _ in listener.told] == [2 * start + 1, 2 * start + 2]
        assert agrees(book, disk)


def test_a_disk_that_refuses_is_said_and_gets_everything_later(made: Made, disk: Disk) -> None:
    book, listener = made
    disk.full = True
    for _ in range(5):
        listener.give()
    listener.wait_for(5)
    until(lambda: book.problem == "the disk is full; 5 parts are not kept")
    assert (book.unkept, book.counters.now.passed, disk.load_counters().passed) == (5, 5, 0)
    disk.full = False
    until(lambda: book.problem == "")
    assert book.unkept == 0
    listener.give()
    listener.wait_for(6)
    assert [one.number for one in disk.part_rows(10, first=1)] == [1, 2, 3, 4, 5, 6]
    assert agrees(book, disk)


def test_a_disk_that_hangs_holds_telling_up_once_and_is_said(made: Made, disk: Disk) -> None:
    book, listener = made
    disk.answers.clear()
    listener.give()
    assert disk.asked.wait(20)
    assert listener.told == []
    for _ in range(100):
        listener.give()
    listener.wait_for(101)
    until(lambda: book.problem == "the disk has not answered for 0 s; 101 parts are not kept")
    disk.answers.set()
    until(lambda: book.problem == "" and not book.unkept)
    assert agrees(book, disk)


def test_what_is_too_much_for_the_memory_is_said_to_be_lost(made: Made, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_book, "MOST_WAITING", 3)
    book, listener = made
    disk.full = True
    for _ in range(5):
        listener.give()
    listener.wait_for(5)
    until(lambda: book.problem == "2 parts were not kept and are lost; the disk is full; 3 parts are not kept")
    disk.full = False
    until(lambda: book.problem == "2 parts were not kept and are lost")
    assert book.unkept == 2
    assert (book.counters.now.passed, disk.load_counters().passed, len(disk.part_rows(10))) == (5, 3, 3)


def test_what_the_disk_has_not_taken_at_the_end_is_counted(disk: Disk) -> None:
    book = PartBook(disk)
    book.start()
    listener = Listener(book, disk)
    disk.full = True
    listener.give()
    assert book.stop(20)
    assert (book.unkept, listener.told) == (1, [(1, "")])


def test_a_lot_begins_between_two_parts(made: Made, disk: Disk) -> None:
    book, listener = made
    listener.give(Verdict.FAIL)
    book.new_lot("tuesday")
    assert (book.counters.now.lot, book.counters.now.total) == ("tuesday", 0)
    listener.give()
    listener.wait_for(2)
    assert listener.told == [(1, ""), (2, "tuesday")]
    assert [(one.lot, one.verdict) for one in disk.part_rows(2, first=1)] == [("", Verdict.FAIL), ("tuesday", Verdict.PASS)]
    assert [lot.counters.failed for lot in disk.lots()] == [1]
    assert book.counters.now == disk.load_counters() == disk.mend_counters()


def test_a_lot_that_a_full_disk_refuses_does_not_begin(made: Made, disk: Disk) -> None:
    book, listener = made
    book.new_lot("monday")
    listener.give()
    listener.wait_for(1)
    disk.full = True
    with pytest.raises(StorageError, match="'tuesday' was not begun, since it cannot be kept: the disk is full"):
        book.new_lot("tuesday")
    assert (book.counters.now.lot, book.counters.now.total, disk.load_counters().lot) == ("monday", 1, "monday")
    listener.give()
    until(lambda: "the disk is full" in book.problem)
    with pytest.raises(StorageError, match="the disk is full"):
        book.new_lot("tuesday")
    disk.full = False
    until(lambda: book.problem == "")
    book.new_lot("tuesday")
    assert disk.lots()[0].counters.passed == 2
    assert book.counters.now == disk.load_counters()


@pytest.mark.parametrize("behind_a_part", [False, True])
def test_a_lot_begun_while_the_disk_hangs_is_refused_and_not_begun_later(made: Made, disk: Disk, behind_a_part: bool) -> None:
    book, listener = made
    book.new_lot("monday")
    disk.asked.clear()
    disk.answers.clear()
    if behind_a_part:
        listener.give()
        assert disk.asked.wait(20)
    with pytest.raises(StorageError, match=r"'tuesday' was not begun.*has not answered"):
        book.new_lot("tuesday")
    assert book.counters.now.lot == "monday"
    listener.give()
    disk.answers.set()
    listener.wait_for(1 + behind_a_part)
    until(lambda: book.problem == "")
    assert {lot for _, lot in listener.told} == {"monday"}
    assert disk.load_counters().lot == "monday"
    assert [lot.counters.lot for lot in disk.lots()] == []
    assert agrees(book, disk)


@pytest.mark.parametrize("refusals", [0, 1, 3])
def test_a_lot_that_was_begun_too_late_is_taken_back_however_often_that_is_refused(
    made: Made, disk: Disk, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    """Who asked for it was told that the old lot goes on; the disk has the new one, and refuses just then."""
    monkeypatch.setattr(part_book, "AGAIN_S", 0.05)
    book, listener = made
    book.new_lot("monday")
    listener.give()
    listener.wait_for(1)
    disk.committed.clear()
    disk.tells.clear()
    with pytest.raises(StorageError, match=r"'tuesday' was not begun.*has not answered"):
        book.new_lot("tuesday")
    assert disk.committed.is_set() and disk.load_counters().lot == "tuesday"
    disk.refusals = refusals
    disk.tells.set()
    listener.give()
    until(lambda: not disk.refusals and not book.unkept and book.problem == "" and disk.load_counters().lot == "monday")
    listener.wait_for(2)
    assert {lot for _, lot in listener.told} == {"monday"}
    assert [one.lot for one in disk.part_rows(10, first=1)] == ["monday", "monday"]
    assert [lot.counters.lot for lot in disk.lots()] == []
    assert agrees(book, disk)


def test_an_observer_may_begin_a_lot(made: Made, disk: Disk) -> None:
    book, listener = made
    book.add([row()], lambda number, lot: book.new_lot("by an observer"))
    until(lambda: book.counters.now.lot == "by an observer")
    listener.give()
    listener.wait_for(1)
    assert listener.told == [(2, "by an observer")]


def test_who_is_told_slowly_holds_judging_up_and_not_the_memory(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    book, _ = made
    may_go, entered = threading.Event(), threading.Event()

    def slow(number: int, lot: str) -> None:
        entered.set()
        assert may_go.wait(20)

    def judge() -> None:
        for _ in range(part_book.MOST_UNTOLD + 3):
            book.add([row()], slow)

    judging = threading.Thread(target=judge)
    judging.start()
    assert entered.wait(20)
    until(lambda: book.untold == part_book.MOST_UNTOLD)
    assert judging.is_alive()
    may_go.set()
    judging.join(20)
    until(lambda: not book.untold)


def unreadable(monkeypatch: pytest.MonkeyPatch, disk: StationDatabase) -> Callable[[], None]:
    """From now on nothing of the database can be read, until the function that is returned is called."""

    def refuse(*_: object, **__: object) -> None:
        raise StorageError("the disk is gone")

    monkeypatch.setattr(disk._file, "rows", refuse)
    return monkeypatch.undo


def test_a_database_that_cannot_be_read_at_the_start_goes_on_where_it_was(disk: Disk) -> None:
    disk.new_lot("monday", 5.0)
    disk.add_parts([row()._replace(number=number) for number in (1, 2, 3)])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(part_book, "AGAIN_S", 0.02)
        readable = unreadable(patch, disk)
        book = PartBook(disk)
        book.start()
        listener = Listener(book, disk)
        disk.answers.clear()  # the listener asks no disk that is gone
        listener.give(Verdict.FAIL)
        until(lambda: len(listener.told) == 1)
        until(lambda: book.problem == "the disk is gone; 1 parts are not kept")
        disk.answers.set()
        readable()
        until(lambda: book.problem == "")
        assert book.counters.now == disk.load_counters() == Counters(3, 1, 0, "monday", 5.0)
        listener.give()
        assert book.stop(20)
    assert [one.number for one in disk.part_rows(10, first=1)] == [1, 2, 3, 4, 5]
    # By the first one's number nobody may look for it: the disk has another part of that number.
    assert listener.told == [(0, ""), (5, "monday")]
    assert agrees(book, disk)


def test_a_number_that_another_program_took_meanwhile_is_given_to_nobody_again(made: Made, disk: Disk) -> None:
    book, listener = made
    listener.give()
    until(lambda: len(listener.told) == 1)
    with closing(StationDatabase(disk.path)) as other:
        other.add_parts([row(Verdict.FAIL)._replace(number=2, run="another")])
    listener.give()
    until(lambda: len(listener.told) == 2)
    assert listener.told[1][0] == 3 and not listener.without_row and book.problem == ""
    assert [(one.number, one.verdict) for one in disk.part_rows(10, first=1)] == [(1, Verdict.PASS), (2, Verdict.FAIL), (3, Verdict.PASS)]
    assert book.counters.now == disk.load_counters() == Counters(2, 1, 0, "", disk.load_counters().since)


def test_without_a_database_parts_are_counted_all_the_same() -> None:
    book = PartBook(None)
    book.start()
    told: list[tuple[int, str]] = []
    book.new_lot("A")
    book.add([row(), row()], lambda number, lot: told.append((number, lot)))
    assert book.stop(20)
    assert told == [(1, "A")]
    assert book.problem == ""
