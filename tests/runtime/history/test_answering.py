"""What people say of parts is on the disk when they have said it, changes no verdict, and is tried again where the disk refuses."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import AnswerRefused
from inspector.core.quality.answers import KINDS, UNDO_S, Answer, Confirmed, PartAnswer, Unseen
from inspector.core.quality.people import By, Level, Person, Right
from inspector.core.status import Counters
from inspector.core.types import Band, Verdict
from inspector.runtime.history import answering as answering_module
from inspector.runtime.history import orders
from inspector.runtime.history.answering import Answering
from inspector.runtime.people.access import Access
from inspector.runtime.recording.unreviewed import Unreviewed
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from tests.disk_faults import DiskFaults
from tests.runtime.line import until

MEIER = Person("Meier", Level.OPERATOR)


class AsMeier(Access):
    """Meier has signed in."""

    def allow(self, right: Right, act: str = "") -> By:
        return By(MEIER.name)


def row(number: int, verdict: Verdict = Verdict.FAIL, **facts: object) -> PartRow:
    made = PartRow(number, 1e9 + number, "run", "", "", "simulated", "Bottle", "v1", verdict, None, "", -3.0, -2.5)
    return made._replace(**facts)  # type: ignore[arg-type]


class Clock:
    now = 1e9

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[StationDatabase]:
    with closing(StationDatabase(tmp_path / "station.db")) as opened:
        opened.add_parts([row(1), row(2), row(3, band=Band.REVIEW), row(4, Verdict.INVALID), row(5, Verdict.PASS), row(6, counted=False)])
        yield opened


@pytest.fixture
def make(database: StationDatabase, clock: Clock) -> Iterator[Callable[..., Answering]]:
    """Begins anew, as a restart does."""
    made: list[Answering] = []

    def begin(*, invalid_too: bool = True) -> Answering:
        answering = Answering(database, Unreviewed(invalid_too=invalid_too), access=AsMeier(None), clock=clock)
        answering.start()
        made.append(answering)
        return answering

    yield begin
    for one in made:
        assert one.stop(20)


Make = Callable[..., Answering]


def unseen(answering: Answering, database: StationDatabase) -> Unseen:
    """What waits, which memory and disk agree on."""
    now, numbers = answering.unreviewed.now()
    assert now == database.review_book.unseen()
    assert numbers == {one.part for one in database.review_book.waiting(100)}
    return now


def test_an_answer_counts_and_changes_neither_row_nor_counters(make: Make, database: StationDatabase) -> None:
    answering = make()
    before = database.part_rows(10), database.load_counters()
    said = answering.answer(1, Answer.GOOD)
    assert said == PartAnswer(1, 1, 1e9, "Meier", Answer.GOOD, verdict=Verdict.FAIL)
    assert answering.of([1, 2]) == {1: said} == database.answer_book.of([1, 2])
    assert (database.part_rows(10), database.load_counters()) == before
    assert answering.status(database.load_counters()).known == {1: said}


def test_the_corrected_figures_are_told_beside_the_raw_ones(make: Make, database: StationDatabase) -> None:
    answering = make()
    answering.answer(1, Answer.GOOD)
    answering.answer(2, Answer.BAD, "scratch")
    answering.answer(4, Answer.GOOD)
    answering.answer(5, Answer.BAD)
    answering.answer(6, Answer.BAD)  # a golden part: in no counter
    figures = answering.corrected()
    assert (figures.passed, figures.failed, figures.invalid, figures.unreviewed) == (1, 3, 1, 1)
    assert figures.confirmed == Confirmed(bad=1, good=1, escaped=1, invalid_good=1)
    assert figures.yield_rate == 2 / 5
    assert figures.words == "3 FAIL, of them 1 confirmed good, 1 really bad; 1 PASS really bad"
    assert answering.status(database.load_counters()).confirmed == figures.confirmed


def test_each_lot_keeps_its_own_figures(make: Make, database: StationDatabase) -> None:
    answering = make()
    answering.answer(1, Answer.GOOD)
    database.new_lot("B", 2e9)
    database.add_parts([row(7)])
    answering.answer(7, Answer.BAD)
    answering.answer(2, Answer.GOOD)  # of the lot before
    (over,) = database.lots()
    assert over.last_part == 6
    assert answering.corrected(over).confirmed == Confirmed(good=2)
    assert answering.corrected().confirmed == Confirmed(bad=1)
    database.new_lot("B", 3e9)
    until(lambda: answering.status(database.load_counters()).confirmed == Confirmed())
    second = database.lots()[0]
    assert (second.first_part, second.last_part, answering.corrected(second).confirmed) == (7, 7, Confirmed(bad=1))


def test_undo_takes_an_answer_back_for_five_minutes(make: Make, database: StationDatabase, clock: Clock) -> None:
    answering = make()
    answering.answer(1, Answer.GOOD)
    assert unseen(answering, database) == Unseen(2, 1, 1)
    clock.now += UNDO_S
    answering.undo(1)
    assert answering.of([1]) == {} and answering.corrected().confirmed == Confirmed()
    assert unseen(answering, database) == Unseen(3, 1, 1)
    assert [one.answer for one in database.answer_book.all()] == [Answer.GOOD, None]
    answering.answer(1, Answer.BAD)
    clock.now += UNDO_S + 1
    with pytest.raises(AnswerRefused, match=r"part 1: its answer \(Really bad, by Meier on .*\) is older than 5 minutes"):
        answering.undo(1)
    assert answering.of([1])[1].answer is Answer.BAD


def test_what_cannot_be_said_is_refused_and_nothing_has_changed(make: Make, database: StationDatabase) -> None:
    answering = make()
    answering.answer(1, Answer.GOOD)
    for said, words in (
        (lambda: answering.answer(99, Answer.GOOD), "part 99: there is no such part"),
        (lambda: answering.answer(0, Answer.GOOD), "part 0: there is no such part"),
        (lambda: answering.answer(1, Answer.BAD), "part 1: has an answer already: Was good, by Meier on .*Take it back first"),
        (lambda: answering.answer(2, Answer.GOOD, "dent"), "belongs to a part that is really bad"),
        (lambda: answering.answer(2, Answer.BAD, "x" * 41), "at most 40 characters; this has 41"),
        (lambda: answering.answer(2, Answer.BAD, "\x07"), "cannot be read"),
        (lambda: answering.answer(2, Answer.BAD, note="x" * 1001), "a note has at most"),
        (lambda: answering.undo(2), "part 2: has no answer that could be taken back"),
        (lambda: answering.undo(99), "part 99: there is no such part"),
    ):
        with pytest.raises(AnswerRefused, match=words):
            said()
    assert len(database.answer_book.all()) == 1


def test_a_kind_may_be_named_afterwards_and_an_old_answer_given_anew(make: Make, clock: Clock) -> None:
    answering = make()
    answering.answer(1, Answer.BAD)
    assert answering.answer(1, Answer.BAD, "  Burr  at   the edge ").kind == "Burr at the edge"
    assert answering.answer(1, Answer.BAD, "dent").words == "Really bad: dent"
    with pytest.raises(AnswerRefused):
        answering.answer(1, Answer.BAD, "DENT")
    clock.now += 10 * UNDO_S
    with pytest.raises(AnswerRefused, match="Answer it anew"):
        answering.answer(1, Answer.GOOD)
    assert answering.answer(1, Answer.GOOD, anew=True).answer is Answer.GOOD
    assert answering.of([1])[1].answer is Answer.GOOD


def test_kinds_are_offered_the_most_used_first(make: Make) -> None:
    answering = make()
    assert answering.kinds == KINDS
    for part, kind in ((1, "burr"), (2, "Burr"), (3, "dirt")):
        answering.answer(part, Answer.BAD, kind)
    assert answering.kinds == ("burr", "dirt", "scratch", "dent", "missing", "colour")
    assert make().kinds == answering.kinds


def test_what_waits_survives_a_restart_and_is_looked_at_part_by_part(make: Make, database: StationDatabase) -> None:
    answering = make()
    assert unseen(answering, database) == Unseen(3, 1, 1)
    answering.acknowledge(1)
    answering.acknowledge(1)
    answering.acknowledge(5)
    answering.answer(4, Answer.UNSURE)
    assert unseen(make(), database) == Unseen(2, 1, 0)
    answering.undo(4)
    assert unseen(answering, database) == unseen(make(), database) == Unseen(2, 1, 1)
    database.add_parts([row(7), row(8, Verdict.INVALID)])
    for one in database.part_rows(2):
        answering.unreviewed.add(one.number, one.verdict, one.band)
    assert make(invalid_too=False).unreviewed.now() == (Unseen(3, 1, 0), {2, 3, 7})
    answering.acknowledge_all()
    assert unseen(answering, database) == unseen(make(), database) == Unseen()
    assert database.audit_entries(1)[0].who == "Meier"
    answering.answer(2, Answer.GOOD)
    answering.undo(2)
    assert unseen(answering, database) == Unseen()


def test_parts_that_the_disk_takes_later_do_not_wait_again(make: Make, database: StationDatabase) -> None:
    answering = make()
    for number in (7, 8, 9):
        answering.unreviewed.add(number, Verdict.FAIL)
    answering.answer(7, Answer.GOOD)
    answering.acknowledge(8)
    database.add_parts([row(7), row(8)])
    assert answering.corrected().confirmed == Confirmed(good=1)
    answering.acknowledge_all()
    database.add_parts([row(9), row(10)])
    assert {one.part for one in database.review_book.waiting(9)} == {10}


def test_a_row_that_is_forgotten_waits_for_nobody(make: Make, database: StationDatabase) -> None:
    answering = make()
    answering.answer(1, Answer.GOOD)
    database._file.rows("DELETE FROM parts WHERE number <= 3")
    assert database.review_book.unseen() == Unseen(0, 0, 1)
    assert answering.corrected().confirmed == Confirmed(good=1)


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_refuses_loses_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock, error: int) -> None:
    monkeypatch.setattr(orders, "AGAIN_S", 0.01)
    faults = DiskFaults(monkeypatch, tmp_path)
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        database.add_parts([row(1), row(2)])
        answering = Answering(database, Unreviewed(), clock=clock)
        answering.start()
        faults.arm("sqlite", 1, error, times=None)
        said = answering.answer(1, Answer.GOOD)
        assert said.number == 0
        answering.acknowledge(2)
        status = answering.status(Counters())
        assert status.known == {1: said} and status.unseen == Unseen()
        assert status.problem.startswith("2 answers are not kept yet: ")
        with pytest.raises(AnswerRefused, match="has an answer already"):
            answering.answer(1, Answer.BAD)
        faults.disarm()
        until(lambda: not answering.problem)
        assert answering.stop(20)
        assert [one.answer for one in database.answer_book.all()] == [Answer.GOOD]
        assert database.review_book.unseen() == Unseen()


def test_a_disk_that_hangs_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "ANSWER_WITHIN_S", 0.05)
    faults = DiskFaults(monkeypatch, tmp_path)
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        database.add_parts([row(1), row(2)])
        answering = Answering(database, Unreviewed())
        answering.start()
        faults.arm("sqlite", 1, None)
        assert answering.answer(1, Answer.GOOD).number == 0
        assert "has not answered" in answering.problem
        assert answering.answer(2, Answer.GOOD).number == 0
        assert set(answering.status(Counters()).known) == {1, 2}
        faults.disarm()
        until(lambda: not answering.problem)
        assert answering.stop(20)
        assert [one.part for one in database.answer_book.all()] == [1, 2]


@pytest.mark.parametrize("at", range(1, 12))
def test_whichever_call_fails_an_answer_is_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    monkeypatch.setattr(orders, "AGAIN_S", 0.01)
    faults = DiskFaults(monkeypatch, tmp_path)
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        database.add_parts([row(1)])
        answering = Answering(database, Unreviewed())
        answering.start()
        faults.arm("sqlite", at, errno.EIO)
        answering.answer(1, Answer.BAD, "dent")
        until(lambda: not answering.problem)
        faults.disarm()
        answering.undo(1)
        assert answering.stop(20)
        assert [one.answer for one in database.answer_book.all()] == [Answer.BAD, None]
        assert database.review_book.unseen() == answering.unreviewed.now()[0] == Unseen(1)


def test_a_disk_that_cannot_be_read_at_the_start_is_read_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "AGAIN_S", 0.01)
    faults = DiskFaults(monkeypatch, tmp_path)
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        database.add_parts([row(1), row(2)])
        faults.arm("sqlite", 1, errno.EIO, times=None)
        answering = Answering(database, Unreviewed())
        assert answering.problem
        faults.disarm()
        answering.unreviewed.add(3, Verdict.FAIL)
        answering.start()
        until(lambda: answering.unreviewed.now()[0] == Unseen(3))
        assert not answering.problem and answering.stop(20)


def test_without_a_database_parts_are_looked_at_in_memory() -> None:
    answering = Answering(None, Unreviewed())
    answering.unreviewed.add(1, Verdict.FAIL)
    answering.unreviewed.add(0, Verdict.FAIL)
    answering.acknowledge(1)
    assert answering.unreviewed.now()[0] == Unseen(1)
    answering.acknowledge_all()
    assert answering.unreviewed.now()[0] == Unseen()
    assert answering.of([1]) == {} and answering.corrected().total == 0
    with pytest.raises(AnswerRefused):
        answering.answer(7, Answer.GOOD)


def test_what_another_program_says_is_taken_up(make: Make, database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering_module, "LOOK_BESIDE_S", 0.0)
    running, console = make(), make()

    def agrees(waiting: set[int]) -> bool:
        return running.status(database.load_counters()).waiting == waiting

    console.answer(1, Answer.BAD, "burr")
    until(lambda: agrees({2, 3, 4}))
    until(lambda: running.status(database.load_counters()).known[1].kind == "burr" and running.kinds[0] == "burr")
    running.answer(2, Answer.GOOD)
    console.undo(1)
    until(lambda: agrees({1, 3, 4}))
    console.acknowledge(3)
    until(lambda: agrees({1, 4}))
    console.acknowledge_all()
    until(lambda: agrees(set()))
    assert unseen(running, database) == Unseen()
    assert running.status(database.load_counters()).confirmed == Confirmed(good=1)


def test_many_people_at_once_answer_each_part_once(make: Make, database: StationDatabase) -> None:
    answering = make()
    database.add_parts([row(number) for number in range(7, 57)])
    refused: list[AnswerRefused] = []

    def answer_all() -> None:
        for number in range(7, 57):
            try:
                answering.answer(number, Answer.GOOD)
            except AnswerRefused as error:
                refused.append(error)

    people = [threading.Thread(target=answer_all) for _ in range(3)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert sorted(one.part for one in database.answer_book.all()) == list(range(7, 57))
    assert len(refused) == 100
