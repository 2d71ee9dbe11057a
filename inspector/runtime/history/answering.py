"""What people say of parts: answers, undo, acknowledgements. The line's output, the verdicts and their rows stay what they are.

What is guaranteed. An answer is on the disk when :meth:`Answering.answer` returns, so it outlives a kill of the program at any moment. A
disk that refuses (full, read-only) or has not answered for a second keeps nobody waiting: the answer counts from then on, is tried again
until the disk takes it, and :attr:`AnswersStatus.problem` says so. If the program ends before that, it is lost, which the log says.

Nothing here is called by the threads that judge, but for adding to ``Unreviewed``, which asks no disk.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from time import monotonic, time

from inspector.core.errors import AnswerRefused, StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.answers import KINDS, UNDO_S, Answer, AnswersStatus, Confirmed, CorrectedCounters, PartAnswer
from inspector.core.quality.people import Person, Right
from inspector.core.status import Counters
from inspector.core.types import Band, Verdict
from inspector.runtime.history.orders import DiskOrders, Order
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recording.unreviewed import Unreviewed
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.lots import Lot
from inspector.storage.ledger.review import WaitingPart

_HOW_TO_FIND = f"The parts list says which there are: F7 in the window, or {PROGRAM} records list"

MOST_KNOWN = 2000
"""Answers in memory, the last ones."""
MOST_KINDS = 12
"""Kinds of defects that are offered."""
LONGEST_KIND = 40
LONGEST_NOTE = 1000
LOOK_BESIDE_S = 5.0
"""How often it is looked whether another program has answered parts."""
NEWEST_WAITING = 1000
"""Parts that wait for a person and whose numbers are read at the start; the others are counted."""


class Answering:
    """The answers to the parts of one station, or of several views together. Every call may come from any thread."""

    def __init__(
        self,
        database: StationDatabase | None,
        unreviewed: Unreviewed,
        *,
        access: Access = OPEN,
        on_looked: Callable[[int, str], object] = lambda part, who: None,
        clock: Callable[[], float] = time,
    ) -> None:
        """``database`` None: nothing is kept, and no part can be answered. ``access``: who is at the station, and what this person may.
        ``on_looked(part, who)`` is called where the disk is asked, once one part was answered or acknowledged. ``clock``: Unix seconds.
        Reads the disk; one that cannot be read shows in the status, and is read later."""
        self._database = database
        self.unreviewed = unreviewed
        """The parts that wait for a person."""
        self._access = access
        self.on_looked = on_looked
        self.clock = clock
        self._orders = DiskOrders("answers")
        self._known: dict[int, PartAnswer] = {}
        self._shown: dict[int, PartAnswer] = {}
        self._used: dict[str, int] = {}
        self._kinds: tuple[str, ...] = KINDS
        self._figures = ("", 0.0), Confirmed()
        self._figures_asked_of: tuple[str, float] | None = None
        self._unread = ""
        self._looked_beside = monotonic()
        self._answers_read = self._looks_read = 0
        self._read_disk()

    # What a person says

    def answer(
        self, part: int, answer: Answer, kind: str = "", note: str = "", who: Person | None = None, *, anew: bool = False
    ) -> PartAnswer:
        """Keep what a person found at a part. Waits for the disk, a second at most; its ``number`` is 0 if the disk has not taken it yet.

        ``kind``: of the defect, only where it is really bad; it may be said, or said anew, after the answer. ``who``: who is present unless
        given. ``anew``: instead of the answer that stands, however old. Raises AnswerRefused for a part that does not exist or has an
        answer, and for a kind or a note that cannot be kept.
        """
        kind, note = self._clean(kind), note.strip()
        if kind and answer is not Answer.BAD:
            raise AnswerRefused(f"a kind of defect ({kind}) belongs to a part that is really bad", where=f"part {part}")
        if len(note) > LONGEST_NOTE:
            raise AnswerRefused(f"a note has at most {LONGEST_NOTE} characters; this has {len(note)}", where=f"part {part}")
        return self._give(PartAnswer(0, part, self.clock(), self._name(Right.ANSWER, who), answer, kind, note), anew=anew)

    def undo(self, part: int, who: Person | None = None) -> PartAnswer:
        """Take the answer to a part back, within ``UNDO_S`` seconds: the part is as if nobody had answered. Waits as :meth:`answer` does.

        Raises AnswerRefused if there is no answer, or it is older.
        """
        return self._give(PartAnswer(0, part, self.clock(), self._name(Right.ANSWER, who), None))

    def acknowledge(self, part: int, who: Person | None = None) -> None:
        """A person has looked at this part; it waits no longer. Nothing happens if it does not wait. Waits as :meth:`answer` does."""
        self._orders.give(_Acknowledgement(self, self._database, part, self._name(Right.ACKNOWLEDGE, who)))

    def looked_elsewhere(self, part: int, who: str) -> None:
        """As :meth:`acknowledge`, where ``who`` has looked at it as a part of a group: who may that is not asked. Waits for nothing."""
        self._orders.give(_Acknowledgement(self, self._database, part, who), wait=False)

    def acknowledge_all(self, who: Person | None = None) -> None:
        """A person has looked at all parts that were told of until now. Waits as :meth:`answer` does."""
        self._orders.give(_AllAcknowledged(self, self._database, self._name(Right.ACKNOWLEDGE, who)))

    # What was said

    def of(self, parts: Sequence[int]) -> dict[int, PartAnswer]:
        """The answer that counts now, by the part's number; a part without one is left out. May block. Raises StorageError."""
        found = {} if self._database is None else self._database.answer_book.of(parts)
        asked = set(parts)
        for order in self._orders.waiting():
            if isinstance(order, _AnswerOrder) and order.entry.part in asked:
                found[order.entry.part] = order.entry
        return {part: one for part, one in found.items() if one.answer is not None}

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of defects that are offered: the most used first, then those that nobody has named yet."""
        return self._kinds

    def corrected(self, lot: Lot | None = None) -> CorrectedCounters:
        """The figures of a lot that is over, or of the standing one, as they are on the disk. May block. Raises StorageError."""
        if self._database is None:
            return CorrectedCounters()
        book = self._database.answer_book
        if lot is None:
            return corrected(self._database.load_counters(), book.confirmed(self._database.review_book.standing_lot()[2]))
        return corrected(lot.counters, book.confirmed(lot.first_part, lot.last_part) if lot.last_part else Confirmed())

    def status(self, counters: Counters) -> AnswersStatus:
        """Asks no disk. ``counters``: of the standing lot, as they are told of."""
        unseen, waiting = self.unreviewed.now()
        of, confirmed = self._figures
        if (now := monotonic()) - self._looked_beside >= LOOK_BESIDE_S:
            self._looked_beside = now
            self._orders.do(self._look_beside)
        lot = counters.lot, counters.since
        if lot != of:
            confirmed = Confirmed()
            if lot != self._figures_asked_of:
                self._figures_asked_of = lot
                self._orders.do(self._read_figures)
        return AnswersStatus(unseen, waiting, self._shown, self._kinds, confirmed, self.problem)

    @property
    def problem(self) -> str:
        """What the disk has not taken, and why, in words; empty if nothing waits in vain."""
        count, trouble = len(self._orders.waiting()), self._orders.trouble
        if not (count and trouble):
            return self._unread
        return f"{count} {'answer is' if count == 1 else 'answers are'} not kept yet: {trouble}"

    # Its thread

    def start(self) -> None:
        """From now on a thread of its own asks the disk; before, whoever calls does."""
        self._orders.start()
        if self._unread:
            self._orders.do(self._read_disk)

    def do(self, work: Callable[[], None]) -> None:
        """Let its thread do something that needs the disk, once nothing waits to be kept. A StorageError of it is logged."""
        self._orders.do(work)

    def stop(self, timeout: float) -> bool:
        """Keep what waits, then end. False if the disk did not let the thread end. What is lost is logged. Blocks."""
        return self._orders.stop(timeout)

    def know(self, parts: Sequence[int]) -> None:
        """Have the answers to these parts in the status from now on. May block. Raises StorageError."""
        if self._database is not None:
            self._known = {**self._database.answer_book.of(parts), **self._known}
            self._show_known()

    # What the disk and the memory know

    def _give(self, entry: PartAnswer, *, anew: bool = False) -> PartAnswer:
        order = _AnswerOrder(self, self._database, entry, anew=anew)
        self._orders.give(order)
        return order.entry

    def remember(self, entry: PartAnswer) -> None:
        """It counts from now on."""
        self._known.pop(entry.part, None)
        self._known[entry.part] = entry
        if len(self._known) > MOST_KNOWN:
            self._known.pop(next(iter(self._known)))
        self._show_known()

    def remembered(self, part: int) -> PartAnswer | None:
        """The answer that counts, as far as the memory knows."""
        return self._shown.get(part)

    def kept(self, entry: PartAnswer) -> None:
        """It is on the disk. Raises StorageError."""
        self.remember(entry)
        if entry.kind:
            self._used[entry.kind] = self._used.get(entry.kind, 0) + 1
            self._kinds = _offered(self._used)
        self._read_figures()

    def _show_known(self) -> None:
        self._shown = {part: one for part, one in self._known.items() if one.answer is not None}

    def _read_disk(self) -> None:
        """What is known at the start."""
        if self._database is None:
            return
        try:
            book = self._database.review_book
            self.unreviewed.begin(book.unseen(), book.waiting(NEWEST_WAITING))
            self._used = self._database.answer_book.kinds()
            self._kinds = _offered(self._used)
            self._read_figures()
            newest = self._database.answer_book.newest(1)
            self._answers_read, self._looks_read = newest[0].number if newest else 0, book.newest_acknowledgement()
            self._unread = ""
        except StorageError as error:
            self._unread = str(error)

    def _look_beside(self) -> None:
        """What other programs have said since: the console, beside this station."""
        if self._database is None or self._unread:
            return
        for entry in self._database.answer_book.all(after=self._answers_read, limit=1000):
            self._answers_read = entry.number
            stands = self._known.get(entry.part)
            if stands is not None and stands.number >= entry.number:
                continue
            self.kept(entry)
            self._release_or_restore(entry)
        for number, first, last in self._database.review_book.acknowledged(self._looks_read):
            self._looks_read = number
            self.unreviewed.release(first) if first else self.unreviewed.release_up_to(last)

    def _release_or_restore(self, entry: PartAnswer) -> None:
        back = None if self._database is None else self._database.review_book.find(entry.part)
        if back is not None:
            self.unreviewed.add(back.part, back.verdict, back.band)
        elif entry.answer is not None:
            self.unreviewed.release(entry.part)

    def _read_figures(self) -> None:
        if self._database is not None:
            lot, since, first = self._database.review_book.standing_lot()
            self._figures = (lot, since), self._database.answer_book.confirmed(first)

    def _name(self, right: Right, who: Person | None) -> str:
        """Of ``who``, else of the person at the station. Raises NotAllowed."""
        by = self._access.allow(right)
        return by.who if who is None else who.name

    def _clean(self, kind: str) -> str:
        """As it was written the first time, whatever its capitals. Raises AnswerRefused."""
        kind = " ".join(kind.split())
        if len(kind) > LONGEST_KIND:
            raise AnswerRefused(f"a kind of defect has at most {LONGEST_KIND} characters; this has {len(kind)}")
        if not kind.isprintable():
            raise AnswerRefused(f"{kind!r} cannot be a kind of defect: it has characters that cannot be read")
        return next((known for known in (*self._used, *KINDS) if known.casefold() == kind.casefold()), kind)


class _AnswerOrder(Order):
    """An answer, or an undo."""

    def __init__(self, answering: Answering, database: StationDatabase | None, entry: PartAnswer, *, anew: bool) -> None:
        super().__init__(f"{'the undo of ' if entry.answer is None else ''}the answer to part {entry.part}")
        self.entry = entry
        self._answering = answering
        self._database = database
        self._anew = anew
        self._waiting: WaitingPart | None = None

    def prepare(self) -> bool:
        part = self.entry.part
        verdict, band = self._verdict()
        self._check(self._answering.remembered(part) if self._database is None else self._database.answer_book.of([part]).get(part))
        self.entry = replace(self.entry, verdict=verdict, band=band)
        self._waiting = None if self._database is None else self._database.review_book.find(part)
        return True

    def recall(self) -> None:
        self._check(self._answering.remembered(self.entry.part))

    def take_effect(self) -> None:
        self._answering.remember(self.entry)
        if self.entry.answer is not None:
            self._answering.unreviewed.release(self.entry.part, self._waiting)

    def write(self) -> None:
        if self._database is None:
            return
        if not self.entry.number:
            self.entry = self._database.answer_book.add(self.entry)
        back = self._database.review_book.find(self.entry.part)
        if back is not None:
            self._answering.unreviewed.add(back.part, back.verdict, back.band)
        self._answering.kept(self.entry)
        if self.entry.answer is not None:
            self._answering.on_looked(self.entry.part, self.entry.who)

    def _check(self, stands: PartAnswer | None) -> None:
        """Raises AnswerRefused if this cannot follow the answer that stands."""
        where, entry = f"part {self.entry.part}", self.entry
        young = stands is not None and entry.at - stands.at <= UNDO_S
        if entry.answer is None:
            if stands is None:
                raise AnswerRefused("has no answer that could be taken back", where=where)
            if not young:
                what = f"its answer ({_in_words(stands)}) is older than {UNDO_S / 60:.0f} minutes and cannot be taken back"
                raise AnswerRefused(what, where=where, remedy="Answer it anew if it is wrong")
        elif stands is not None and not self._anew and not _names_kind(stands, entry):
            remedy = "Take it back first" if young else "Answer it anew if it is wrong"
            raise AnswerRefused(f"has an answer already: {_in_words(stands)}", where=where, remedy=remedy)

    def _verdict(self) -> tuple[Verdict | None, Band | None]:
        """What the station said of the part and counted. Raises AnswerRefused if there is no such part, StorageError."""
        part = self.entry.part
        row = None if self._database is None else self._database.part_row(part)
        if row is not None:
            return (row.verdict, row.band) if row.counted else (None, None)
        verdict = self._answering.unreviewed.verdict(part)
        if verdict is None:
            raise AnswerRefused(
                "there is no such part",
                where=f"part {part}",
                remedy=_HOW_TO_FIND,
            )
        return verdict, None


class _Acknowledgement(Order):
    """Somebody has looked at one part."""

    def __init__(self, answering: Answering, database: StationDatabase | None, part: int, who: str) -> None:
        super().__init__(f"that part {part} was looked at")
        self._answering = answering
        self._database = database
        self._part = part
        self._at, self._who = answering.clock(), who
        self._waiting: WaitingPart | None = None

    def prepare(self) -> bool:
        self._waiting = None if self._database is None else self._database.review_book.find(self._part)
        return self.effective or self._waiting is not None or self._answering.unreviewed.verdict(self._part) is not None

    def take_effect(self) -> None:
        self._answering.unreviewed.release(self._part, self._waiting)

    def write(self) -> None:
        if self._database is not None and self._part:
            self._database.review_book.acknowledge(self._part, self._at, self._who)
            self._answering.on_looked(self._part, self._who)


class _AllAcknowledged(Order):
    """Somebody has looked at all parts that were told of until this was made."""

    def __init__(self, answering: Answering, database: StationDatabase | None, who: str) -> None:
        super().__init__("that all parts were looked at")
        self._database = database
        self._at, self._who = answering.clock(), who
        self._count, self._last = answering.unreviewed.release_all()
        self._written = False

    def write(self) -> None:
        if self._database is None or not self._last:
            return
        if not self._written:
            self._database.review_book.acknowledge_all(self._last, self._at, self._who)
            self._written = True
        what = "parts that did not pass were seen, all at once"
        self._database.audit("acknowledge", what, self._at, who=self._who, old=str(self._count), new="0")


def corrected(counters: Counters, confirmed: Confirmed) -> CorrectedCounters:
    """A lot's counters beside what people said."""
    return CorrectedCounters(counters.passed, counters.failed, counters.invalid, confirmed)


def _offered(used: dict[str, int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*sorted(used, key=lambda kind: -used[kind]), *KINDS)))[:MOST_KINDS]


def _names_kind(stands: PartAnswer, entry: PartAnswer) -> bool:
    """Whether ``entry`` only says, or says anew, of which kind the defect is."""
    return stands.answer is Answer.BAD and entry.answer is Answer.BAD and bool(entry.kind) and entry.kind != stands.kind


def _in_words(answer: PartAnswer) -> str:
    by = f" by {answer.who}" if answer.who else ""
    return f"{answer.words},{by} on {datetime.fromtimestamp(answer.at):%d %b at %H:%M}"
