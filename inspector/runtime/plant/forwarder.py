"""Forwards the ledger to the plant: what is new goes in portions, what cannot be reached waits, a row at fault is set aside.

The chains of the ledger are the queue. The plant's database keeps with the rows themselves how far it was told: killed at any moment, by
either side, nothing is lost and nothing is there twice. A database that was brought back from a copy is filled up again.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Protocol

from inspector.core.errors import InspectorError, StorageError
from inspector.core.plant.outgoing import (
    AUDIT,
    EVIDENCE,
    LOTS,
    PARTS,
    EndOfChain,
    FoldedMinute,
    Portion,
    RowsRefused,
    SentFile,
    StationFacts,
)
from inspector.core.plant.plant_report import PlantReport, RefusedRow
from inspector.runtime.plant.evidence_sender import EvidenceSource
from inspector.runtime.plant.yielding import YieldToLine
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.ledger.outbox import OutboxBook, OutboxReader

_log = logging.getLogger(__name__)

AT_ONCE, BESIDE_THE_LINE = 4000, 1000
"""Rows in one transaction: as long as the line rests, and while it runs. A database on the same machine works through them in one go."""
RESTS = 5.0
"""While there is more and the line runs, it rests so many times as long as it took a processor: a sixth of a core at most is for what
nobody waits for."""
LINE_RESTS_S = 10.0
"""Without a part in hand for so long nobody is in a hurry but whoever waits for the rows: they go as fast as they can."""
AGAIN_S, AT_MOST_S = 0.5, 30.0
"""Until a plant that did not answer is tried again, for the first time, and at most: each try doubles it."""
SILENT_AT_MOST_S = 5.0
"""How the station is, is told so often where nothing else is."""
KEEP_EVERY_S = 10.0
CLOCK_OFF_S = 2.0
LONG_AWAY_S = 60.0
"""Not to be reached for so long stands in the audit."""


@dataclass(frozen=True)
class RowSource:
    """One chain of rows in the ledger that ``reader`` reads. ``view``, ``told_as``: as in ``Portion``."""

    chain: str
    reader: OutboxReader
    view: str = ""
    told_as: str = ""

    @property
    def name(self) -> str:
        """Under which the plant keeps how far it was told."""
        return self.told_as or self.chain

    def portion(self, after: int, most: int, rest: Callable[[], None]) -> Portion | None:
        """See :meth:`OutboxReader.portion`."""
        found = self.reader.portion(self.chain, after, most, rest)
        return None if found is None else replace(found, view=self.view, told_as=self.told_as)


class Writer(Protocol):
    """As ``inspector.plant.postgres.writer.PlantWriter``, which says what each call means."""

    clock_off_s: float

    def sent(self) -> dict[str, EndOfChain]: ...
    def send(self, portion: Portion, rest: Callable[[], None]) -> None: ...
    def pass_over(self, chain: str, end: EndOfChain, folded: tuple[FoldedMinute, ...] = ()) -> None: ...
    def add_files(self, chain: str, files: list[SentFile], end: EndOfChain) -> None: ...
    def tell_standing(self, facts: StationFacts, *, waiting: int, refused: int) -> None: ...
    def close(self) -> None: ...


class Forwarder:
    """One for each ``station.db``, on a thread of its own. Nobody waits for it, and it waits while a part is being judged."""

    def __init__(
        self,
        outbox: OutboxBook,
        reader: OutboxReader,
        connect: Callable[[], Writer],
        *,
        interval_s: float,
        facts: Callable[[], StationFacts] = StationFacts,
        busy: Callable[[], bool] = lambda: False,
        evidence: Sequence[EvidenceSource] = (),
        audits: Sequence[RowSource] = (),
        note: Callable[[str], None] = _log.info,
    ) -> None:
        """``connect`` may block for seconds and raises PlantError. ``facts``: how the station is now. ``busy``: a part is being judged.
        ``evidence``: pictures that are sent, of several views those of each; ``audits``: of their other ledgers. ``note`` writes an entry
        of the audit."""
        self._outbox = outbox
        self._reader = reader
        self._connect = connect
        self._interval_s = interval_s
        self._facts = facts
        self._evidence = tuple(evidence)
        self._sources = (*(RowSource(chain, reader) for chain in (PARTS, AUDIT, LOTS)), *audits)
        self._note = note
        self._stopping = threading.Event()
        self._busy = busy
        self._judged_at = -math.inf
        self._rest = YieldToLine(self._is_judging, self._stopping)
        self._thread = WatchedThread("plant", self._run, name="plant")
        self._writer: Writer | None = None
        self._ends: dict[str, EndOfChain] = {}
        self._kept: dict[str, int] = {}
        self._keep_at = self._told_at = -math.inf
        self._again_s = AGAIN_S
        self._away_since = math.nan
        self._clock_was_off = False
        self._problem = self._clock_problem = ""
        self._waiting = self._pictures_waiting = self._refused = self._sent = 0
        self._told = 0
        self._sent_at = self._clock_off_s = math.nan

    def start(self) -> None:
        """Begin with what waits."""
        self._thread.start()

    def stop(self, timeout: float) -> bool:
        """Send what is new if the plant takes it at once, and end. False if a network that swallows everything holds the thread; it holds
        nothing else. Blocks."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def report(self) -> PlantReport:
        """How it stands. From any thread."""
        ended = "" if self._stopping.is_set() else self._thread.look().problem
        evidence = "; ".join(dict.fromkeys(one.sender.problem for one in self._evidence if one.sender.problem))
        counted = "1 row is set aside, since the plant's database does not take it"
        if self._refused != 1:
            counted = f"{self._refused} rows are set aside, since the plant's database does not take them" if self._refused else ""
        problem = "; ".join(filter(None, (ended, self._problem, self._clock_problem, evidence, counted)))
        figures = (self._waiting, self._pictures_waiting, self._refused, self._sent)
        return PlantReport(*figures, sent_at=self._sent_at, clock_off_s=self._clock_off_s, problem=problem)

    # On the thread

    def _run(self) -> None:
        delay_s = 0.0
        try:
            while not self._stopping.wait(delay_s):
                self._thread.beat()
                delay_s = self._round()
            if self._writer is not None:
                self._round()
        finally:
            self._end_connection()
            for reader in (*(one.reader for one in self._sources), *(one.reader for one in self._evidence)):
                reader.close()

    def _round(self) -> float:
        """Send what is new, and return for how long to wait."""
        began_s = time.thread_time()
        try:
            writer = self._writer or self._reached()
            more = self._send_rows(writer)
            self._tell(writer)
            self._keep(every_s=KEEP_EVERY_S)
            if not more:
                more = sum(self._send_evidence(writer, one) for one in self._evidence) > 0
            self._well()
        except Exception as error:  # noqa: BLE001 - the guard of this thread: forwarding fails and is tried again, judging goes on
            return self._not_reached(error)
        if not more:
            return self._interval_s
        return 0.0 if self._line_rests() else RESTS * (time.thread_time() - began_s)

    def _line_rests(self) -> bool:
        return monotonic() - self._judged_at >= LINE_RESTS_S

    def _is_judging(self) -> bool:
        busy = self._busy()
        if busy:
            self._judged_at = monotonic()
        return busy

    def _reached(self) -> Writer:
        writer = self._writer = self._connect()
        self._outbox.tell_reached(True)
        there = writer.sent()
        begins = [(one.name, one.chain, one.reader) for one in self._sources]
        begins += [(one.chain, EVIDENCE, one.reader) for one in self._evidence]
        nothing = EndOfChain(0, None)
        self._ends = {chain: self._begin_of(chain, table, reader, there.get(chain, nothing)) for chain, table, reader in begins}
        self._refused = self._outbox.refused_count()
        self._count_waiting()
        self._told_at = -math.inf
        return writer

    def _begin_of(self, chain: str, table: str, reader: OutboxReader, there: EndOfChain) -> EndOfChain:
        """From where on to send: behind what the plant has, if that is of this ledger."""
        if there.number == 0 or reader.goes_on_from(table, there):
            return there
        own = min(self._outbox.sent(chain), reader.newest(table))
        _log.warning("the plant has %s up to row %d of another ledger than this one: sent from row %d on", chain, there.number, own + 1)
        return EndOfChain(own, None)

    def _send_rows(self, writer: Writer) -> bool:
        """Whether there is more: then at once."""
        more = False
        most = AT_ONCE if self._line_rests() else min(AT_ONCE, BESIDE_THE_LINE)
        for source in self._sources:
            self._pass_gap(writer, source)
            portion = source.portion(self._ends[source.name].number, most, self._rest)
            if portion is not None:
                self._send(writer, portion)
                more |= len(portion.rows) == most
        self._count_waiting()
        return more

    def _pass_gap(self, writer: Writer, source: RowSource) -> None:
        """Rows that were folded while the plant was away: their figures are told instead."""
        end = self._ends[source.name]
        oldest = source.reader.oldest(source.chain)
        first = source.reader.newest(source.chain) + 1 if oldest is None else oldest
        if end.number + 1 < first:
            folded = source.reader.folded(end.number) if source.chain == PARTS else ()
            self._pass_over(writer, source.name, EndOfChain(first - 1, None), folded)

    def _send(self, writer: Writer, portion: Portion) -> None:
        """A portion that is refused is halved until the row at fault is alone, and set aside."""
        try:
            writer.send(portion, self._rest)
        except RowsRefused as refused:
            if len(portion.rows) > 1:
                for half in portion.halves():
                    self._send(writer, half)
                return
            self._refuse(portion.name, portion.end.number, refused.what)
            self._pass_over(writer, portion.name, portion.end)
            return
        self._ends[portion.name] = portion.end
        self._sent += len(portion.rows)
        self._sent_at = time.time()

    def _pass_over(self, writer: Writer, chain: str, end: EndOfChain, folded: tuple[FoldedMinute, ...] = ()) -> None:
        writer.pass_over(chain, end, folded)
        self._ends[chain] = end

    def _refuse(self, chain: str, number: int, reason: str) -> None:
        self._outbox.refuse(RefusedRow(chain, number, time.time(), reason))
        self._refused = self._outbox.refused_count()
        self._note(f"row {number} of {chain} is set aside: the plant's database does not take it: {reason}")

    def _send_evidence(self, writer: Writer, source: EvidenceSource) -> bool:
        chain = source.chain
        entries = source.reader.evidence(self._ends[chain].number, source.sender.at_once)
        for entry in entries:
            self._rest()
            files, refused = source.sender.send(entry)
            if files is None:
                return False  # it is tried again later: the store is away, and says so, or the row of the part comes first
            if refused:
                self._refuse(chain, entry.number, refused)
            end = EndOfChain(entry.number, entry.hash)
            try:
                writer.add_files(chain, files, end)
            except RowsRefused as at_fault:
                self._refuse(chain, entry.number, at_fault.what)
                writer.pass_over(chain, end)
            self._ends[chain] = end
        self._count_waiting()
        return len(entries) == source.sender.at_once

    def _tell(self, writer: Writer) -> None:
        """How the station is: when something was sent, and else not so often."""
        silent_s = monotonic() - self._told_at
        if silent_s >= SILENT_AT_MOST_S or (self._sent != self._told and silent_s >= self._interval_s) or self._stopping.is_set():
            writer.tell_standing(self._facts(), waiting=self._waiting, refused=self._refused)
            self._told_at, self._told = monotonic(), self._sent
        self._look_at_clock(writer.clock_off_s)

    def _look_at_clock(self, off_s: float) -> None:
        self._clock_off_s = off_s
        is_off = abs(off_s) > CLOCK_OFF_S
        ahead = "ahead of" if off_s > 0 else "behind"
        self._clock_problem = f"the clock of this machine is {abs(off_s):.1f} s {ahead} the plant's: let chrony set it" if is_off else ""
        if is_off and not self._clock_was_off:
            self._note(self._clock_problem)
        self._clock_was_off = is_off

    def _count_waiting(self) -> None:
        self._pictures_waiting = sum(max(0, one.reader.newest(EVIDENCE) - self._end_of(one.chain)) for one in self._evidence)
        self._waiting = sum(max(0, one.reader.newest(one.chain) - self._end_of(one.name)) for one in self._sources)

    def _end_of(self, chain: str) -> int:
        return self._ends[chain].number if chain in self._ends else self._outbox.sent(chain)

    def _keep(self, *, every_s: float = 0.0) -> None:
        """How far it came, for retention: seldom, since each time costs who writes a flush of the disk."""
        ends = {chain: end.number for chain, end in self._ends.items()}
        if ends != self._kept and monotonic() - self._keep_at >= every_s:
            self._outbox.keep_sent(ends)
            self._kept = ends
            self._keep_at = monotonic()

    def _well(self) -> None:
        if self._problem:
            _log.info("the plant: reached again")
        away_s = monotonic() - self._away_since  # NaN while it is not away
        if away_s > LONG_AWAY_S:
            self._note(f"the plant is reached again after {away_s:.0f} s: {self._problem}")
        self._problem, self._away_since, self._again_s = "", math.nan, AGAIN_S

    def _not_reached(self, error: Exception) -> float:
        said = str(error) if isinstance(error, InspectorError) else fault_in_words(error)
        if not isinstance(error, InspectorError):
            _log.error("forwarding to the plant failed", exc_info=error)
        elif not self._problem:
            _log.warning("the plant: %s", said)
        self._problem = said
        if math.isnan(self._away_since):
            self._away_since = monotonic()
        self._end_connection()
        try:
            self._count_waiting()
        except StorageError as waits:
            _log.debug("%s", waits)
        delay_s, self._again_s = self._again_s, min(AT_MOST_S, 2 * self._again_s)
        return delay_s

    def _end_connection(self) -> None:
        writer, self._writer = self._writer, None
        if writer is None:
            return
        writer.close()
        try:
            self._keep()
            self._outbox.tell_reached(False)
        except StorageError as error:
            _log.warning("how far the plant was told is not kept: %s", error)
