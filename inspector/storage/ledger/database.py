"""The station's database: a row for every part with the counters, lots, the index of the records, the audit, and what was in use last.

What a call that writes has returned from is on the disk: it outlives a kill of the program at any moment, and a power cut as far as the
disk keeps what it was told to flush (SQLite's write-ahead log, flushed by each transaction). Parts and counters are written in one
transaction: the counters of a lot are at any moment what its rows say.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.core.errors import StorageError
from inspector.core.quality.people import NO_ONE, By
from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.storage.ledger import (
    answers,
    chain,
    checkpoints,
    evidence,
    exams,
    finding,
    folding,
    gauge_studies,
    lots,
    outbox,
    parts,
    people,
    review,
)
from inspector.storage.ledger.answers import AnswerBook
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.checkpoints import LOT, CheckpointBook
from inspector.storage.ledger.evidence import FOUND, KEPT, EvidenceBook
from inspector.storage.ledger.exams import ExamBook
from inspector.storage.ledger.folding import FoldBook
from inspector.storage.ledger.gauge_studies import GaugeStudyBook
from inspector.storage.ledger.judged_scores import ScoreBook
from inspector.storage.ledger.lots import Lot, LotBook
from inspector.storage.ledger.outbox import OutboxBook
from inspector.storage.ledger.parts import Ledger, PartRow
from inspector.storage.ledger.people import PeopleBook
from inspector.storage.ledger.review import ReviewBook
from inspector.storage.ledger.sqlite_file import SqliteFile, Value, storable

if TYPE_CHECKING:  # the name alone: who only reads does without the library
    from inspector.storage.ledger.key import LedgerKey

_SCHEMA_1 = (
    """CREATE TABLE counters (
        one INTEGER PRIMARY KEY CHECK (one = 1), lot TEXT NOT NULL, passed INTEGER NOT NULL, failed INTEGER NOT NULL,
        invalid INTEGER NOT NULL, since REAL NOT NULL)""",
    """CREATE TABLE lots (
        number INTEGER PRIMARY KEY, lot TEXT NOT NULL, passed INTEGER NOT NULL, failed INTEGER NOT NULL,
        invalid INTEGER NOT NULL, since REAL NOT NULL, ended_at REAL NOT NULL)""",
    """CREATE TABLE records (
        path TEXT PRIMARY KEY, taken_at REAL NOT NULL, verdict TEXT NOT NULL, score REAL, reason TEXT NOT NULL,
        recipe TEXT NOT NULL, version TEXT NOT NULL, lot TEXT NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX records_by_time ON records (taken_at)",
    "CREATE INDEX records_by_verdict ON records (verdict, taken_at)",
    "CREATE INDEX records_by_removal ON records (verdict <> 'PASS', taken_at, path)",
    "CREATE TABLE audit (number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL)",
    "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
_SCHEMA_2 = (
    "ALTER TABLE counters ADD COLUMN review INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE lots ADD COLUMN review INTEGER NOT NULL DEFAULT 0",
)
_AUDIT_4 = (
    "ALTER TABLE audit ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE audit ADD COLUMN old TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE audit ADD COLUMN new TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE audit ADD COLUMN why TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX audit_by_time ON audit (at)",
    *chained("audit"),
)
_SCHEMA_4 = (
    *(*chain.SCHEMA_4, *parts.SCHEMA_4, *answers.SCHEMA_4, *_AUDIT_4, *lots.SCHEMA_4),
    *(*evidence.SCHEMA_4, *checkpoints.SCHEMA_4, *folding.SCHEMA_4, *review.SCHEMA_4, *people.SCHEMA_4, *gauge_studies.SCHEMA_4),
    *finding.SCHEMA_4,
    *exams.SCHEMA_4,
)
"""From schema 3 to 4: of each table's module its part."""

_STEPS = (_SCHEMA_1, _SCHEMA_2, parts.SCHEMA_3, _SCHEMA_4, parts.SCHEMA_5, outbox.SCHEMA_6)

_AT_ONCE = 2000
_AUDIT = "at, what, detail, who, old, new, why"

_RECORD = "path, taken_at, verdict, score, reason, recipe, version, lot, bytes, part"


@dataclass(frozen=True)
class AuditEntry:
    """Something that somebody may ask about later. ``at``: Unix seconds.

    ``who``: the person's name, empty where the station did it by itself or nobody has signed in. ``old``, ``new``: the value before and
    after, empty where there is none. ``why``: the person's reason.
    """

    at: float
    what: str
    detail: str
    who: str = ""
    old: str = ""
    new: str = ""
    why: str = ""


@dataclass(frozen=True)
class RecordRow:
    """One record in the index. ``path``: its JSON file, relative to the records folder, with "/" between the parts.

    ``score`` is NaN where there was none; ``taken_at`` Unix seconds; ``bytes`` those of all its files. ``recipe`` and
    ``version`` are empty where no recipe was in use. ``part``: the number of the part, None in records that do not have it. ``sha256``: of
    the JSON, in hexadecimal; only where a record comes into the index, and with it into the ledger.
    """

    path: str
    taken_at: float
    verdict: Verdict
    score: float
    reason: str
    recipe: str
    version: str
    lot: str
    bytes: int
    part: int | None = None
    sha256: str = ""


class StationDatabase:
    """``station.db``. Safe to use from several threads and beside other processes.

    ``problem`` is not empty if a damaged file was set aside at the start, which the audit notes: counters, lots and the older
    audit are then in that one, and the index of the records comes back with ``RecordStore.sweep``. ``clock``: Unix seconds.
    Every call may block for some milliseconds, for seconds if another program holds the file, and may raise StorageError;
    then nothing has changed. ``opens_later``: a file that cannot be opened for writing now is opened by a later call, see ``SqliteFile``.
    ``key``: signs the ledger's checkpoints; without it there are none.
    """

    def __init__(
        self, path: Path, *, clock: Callable[[], float] = time.time, opens_later: bool = False, key: LedgerKey | None = None
    ) -> None:
        self.path = path
        self._clock = clock
        self._file = SqliteFile(path, _STEPS, clock=clock, opens_later=opens_later)
        self._ledger = Ledger(self._file)
        self._audit_chain = Chain(self._file, "audit", _AUDIT)
        self._lots = LotBook(self._file)
        self.answer_book = AnswerBook(self._file)
        """What people said of the parts."""
        self.exam_book = ExamBook(self._file)
        """The exams that were held."""
        self.gauge_studies = GaugeStudyBook(self._file)
        """How far the station's verdicts can be trusted."""
        self.evidence = EvidenceBook(self._file)
        """Which records were kept, and which removed."""
        self.checkpoints = CheckpointBook(self._file, key, clock)
        """The heads of all chains, signed."""
        self.folds = FoldBook(self._file, self._ledger, self.checkpoints, clock)
        """What is old, folded."""
        self.review_book = ReviewBook(self._file)
        """Which parts wait for a person."""
        self.scores = ScoreBook(self._file)
        """The scores of the parts that were judged."""
        self.people_book = PeopleBook(self._file)
        """Who may sign in, and what each level may."""
        self.outbox = OutboxBook(self._file)
        """What the plant has been told."""
        if self._file.problem:
            self.audit("error", self.problem)

    @property
    def problem(self) -> str:
        """For a person; empty if the file was whole."""
        return f"{self.path}: {self._file.problem}" if self._file.problem else ""

    def check(self) -> None:
        """Look through a large file beside its use, see ``SqliteFile.check``. Raises StorageError if it is damaged."""
        damage = self._file.check()
        if damage:
            raise StorageError(damage, where=str(self.path))

    def load_counters(self) -> Counters:
        """The standing lot as it was saved last; all zero if there is none."""
        found = self._file.rows("SELECT passed, failed, invalid, lot, since, review FROM counters")
        return Counters(*found[0]) if found else Counters()

    def save_counters(self, counters: Counters) -> None:
        """Set the figures of the standing lot, as those of parts that have no rows; the rows from now on come on top."""
        with self._file.transaction():
            self._set_counters(counters)

    def mend_counters(self) -> Counters:
        """At the start: bring the counters to what the rows say, and note it in the audit if they differed. Returns them."""
        was, now = self._ledger.mend_counters()
        if was != now:
            said = f"PASS {was.passed}, FAIL {was.failed} ({was.review} for review), INVALID {was.invalid}"
            rows = f"PASS {now.passed}, FAIL {now.failed} ({now.review} for review), INVALID {now.invalid}"
            self.audit("counters", f"the counters of the lot {now.lot!r} said {said}; the rows of its parts say {rows}, and that counts")
        return now

    def next_part(self) -> int:
        """The number of the next part, from 1; it goes on over restarts."""
        return self._ledger.next_number()

    def newest_part(self) -> float | None:
        """Unix seconds at which the picture of the newest part was taken; None without parts."""
        found = self._file.rows("SELECT at FROM parts ORDER BY number DESC LIMIT 1")
        return float(found[0][0]) if found else None

    def now(self) -> float:
        """Unix seconds by the clock of the entries."""
        return self._clock()

    def add_parts(self, rows: Sequence[PartRow]) -> None:
        """Keep the rows of parts of the standing lot and count them, in one transaction. The numbers are rising, each a new one."""
        with self._file.transaction():
            self._ledger.add(rows)

    def part_row(self, number: int) -> PartRow | None:
        """The row of this part; None if there is none."""
        found = self._ledger.rows(1, first=number)
        return found[0] if found and found[0].number == number else None

    def part_rows(self, limit: int, *, first: int | None = None) -> tuple[PartRow, ...]:
        """At most ``limit`` parts, the newest first; with ``first`` those from this number on, in their order."""
        return self._ledger.rows(limit, first=first)

    def parts_of(self, numbers: Sequence[int]) -> tuple[PartRow, ...]:
        """The rows of these parts, in the order of their numbers; those that there are not are left out."""
        return self._ledger.rows_of(numbers)

    def new_lot(self, lot: str, at: float, by: By = NO_ONE) -> Counters:
        """Begin a lot at ``at`` (Unix seconds) and return its counters, all zero. The old one goes to ``lots`` and to the audit, with
        ``by`` whom."""
        with self._file.transaction():
            old = self.load_counters()
            if old.lot or old.total:
                self._lots.end(at, self._ledger.next_number() - 1)
            fresh = Counters(lot=lot, since=at)
            self._set_counters(fresh)
            asked = f" ({old.review} for review)" if old.review else ""
            ended = f"PASS {old.passed}, FAIL {old.failed}{asked}, INVALID {old.invalid}"
            said = f"began {lot!r}; {old.lot!r} ended with {ended}"
            self._note(AuditEntry(at, "lot", said, by.who, old.lot, lot, by.why))
            self.checkpoints.add_within(LOT)
        return fresh

    def take_lot_back(self, old: Counters) -> None:
        """Undo :meth:`new_lot`, before a part of the new lot was kept: the lot of ``old`` stands again."""
        with self._file.transaction():
            begun = self.load_counters()
            self._set_counters(old)
            if old.lot or old.total:
                self._lots.take_back(self._clock())
            said = f"{begun.lot!r} was not begun: the disk did not answer in time; {old.lot!r} goes on"
            self._note(AuditEntry(self._clock(), "lot", said))

    def lots(self) -> tuple[Lot, ...]:
        """The lots that are over, the newest first."""
        return self._lots.all()

    def audit(self, what: str, detail: str, at: float | None = None, *, who: str = "", old: str = "", new: str = "", why: str = "") -> None:
        """Note that something happened (``at`` Unix seconds, now unless given): ``what`` in a word ("recipe", "limit", "error"), ``detail``
        for a person; the others as in :class:`AuditEntry`."""
        with self._file.transaction():
            self.note(AuditEntry(self._clock() if at is None else at, what, detail, who, old, new, why))

    def note(self, entry: AuditEntry) -> None:
        """Write an entry of the audit within a transaction that stands already: it is there if and only if what it tells of is."""
        self._note(entry)

    def audit_entries(self, limit: int = 100) -> tuple[AuditEntry, ...]:
        """The newest ``limit`` entries, the newest first."""
        found = self._file.rows(f"SELECT {_AUDIT} FROM audit ORDER BY number DESC LIMIT ?", (limit,))
        return tuple(AuditEntry(*row) for row in found)

    def state(self, key: str) -> str | None:
        """What :meth:`set_state` kept under ``key``, or None."""
        found = self._file.rows("SELECT value FROM state WHERE key = ?", (key,))
        return str(found[0][0]) if found else None

    def known_state(self, key: str) -> str | None:
        """As :meth:`state`; None also if the database cannot be read, which who writes to it says."""
        try:
            return self.state(key)
        except StorageError:
            return None

    def set_state(self, key: str, value: str) -> None:
        """Keep ``value`` beyond this run: the last camera, the last recipe."""
        with self._file.transaction():
            self._file.rows("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)", (key, value))

    def add_records(self, rows: Iterable[RecordRow]) -> None:
        """Put records that were written into the index and into the ledger, or replace what the index says of them; all or none."""
        self._add_records(tuple(rows), KEPT)

    def find_records(self, rows: Iterable[RecordRow]) -> None:
        """As :meth:`add_records`, of records that were found in the folder."""
        self._add_records(tuple(rows), FOUND)

    def _add_records(self, rows: Sequence[RecordRow], what: str) -> None:
        with self._file.transaction():
            statement = f"INSERT OR REPLACE INTO records ({_RECORD}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            self._file.many(statement, ([storable(value) for value in _to_values(row)] for row in rows))
            self.evidence.add(self._clock(), what, [(row.path, row.part, row.sha256) for row in rows if row.sha256])

    def will_remove(self, paths: Sequence[str], why: str) -> None:
        """Note in the ledger that these records are about to be removed, and ``why``."""
        with self._file.transaction():
            self.evidence.remove(self._clock(), paths, why)

    def drop_records(self, paths: Iterable[str]) -> None:
        """Take records out of the index, all or none; not an error if one is not there."""
        self._file.rows_in("DELETE FROM records WHERE path = ?", ((path,) for path in paths))

    def record_rows(
        self,
        limit: int,
        *,
        verdict: Verdict | None = None,
        since: float | None = None,
        until: float | None = None,
        lot: str | None = None,
        recipe: str | None = None,
        part: int | None = None,
    ) -> tuple[RecordRow, ...]:
        """At most ``limit`` records, the newest first: of one ``verdict``, taken at or after ``since`` and before ``until`` (Unix seconds),
        of one lot, of one recipe's name, of one part, each if given."""
        conditions: dict[str, Value | None] = {
            "verdict = ?": None if verdict is None else verdict.value,
            "taken_at >= ?": since,
            "taken_at < ?": until,
            "lot = ?": lot,
            "recipe = ?": recipe,
            "part = ?": part,
        }
        wanted = {condition: value for condition, value in conditions.items() if value is not None}
        where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
        statement = f"SELECT {_RECORD} FROM records{where} ORDER BY taken_at DESC, path DESC LIMIT ?"
        return tuple(map(_to_row, self._file.rows(statement, (*wanted.values(), limit))))

    def records_to_remove(self, limit: int, *, skip: int = 0, before: float | None = None) -> tuple[RecordRow, ...]:
        """The records that go first when room is needed: the oldest PASS ones, and only then the oldest others.

        ``skip`` passes over as many. With ``before`` (Unix seconds) only those taken before it, the oldest first whatever they say.
        """
        if before is None:
            statement = f"SELECT {_RECORD} FROM records ORDER BY verdict <> 'PASS', taken_at, path LIMIT ? OFFSET ?"
            return tuple(map(_to_row, self._file.rows(statement, (limit, skip))))
        statement = f"SELECT {_RECORD} FROM records WHERE taken_at < ? ORDER BY taken_at LIMIT ? OFFSET ?"
        return tuple(map(_to_row, self._file.rows(statement, (before, limit, skip))))

    def record_paths(self) -> set[str]:
        """All records in the index. Asked in portions, so that nobody who writes waits for long."""
        paths: set[str] = set()
        last = ""
        while found := self._file.rows("SELECT path FROM records WHERE path > ? ORDER BY path LIMIT ?", (last, _AT_ONCE)):
            paths.update(row[0] for row in found)
            last = found[-1][0]
        return paths

    def records_count(self) -> int:
        """Of all records in the index."""
        return int(self._file.rows("SELECT COUNT(*) FROM records")[0][0])

    def newest_record(self) -> float | None:
        """Unix seconds at which the newest record in the index was taken; None without records."""
        found = self._file.rows("SELECT MAX(taken_at) FROM records")[0][0]
        return None if found is None else float(found)

    def records_bytes(self) -> int:
        """Of all records in the index together."""
        return int(self._file.rows("SELECT COALESCE(SUM(bytes), 0) FROM records")[0][0])

    def close(self) -> None:
        """Write out what is pending and close. May be called again."""
        self._file.close()

    def _set_counters(self, counters: Counters) -> None:
        figures = (counters.passed, counters.failed, counters.invalid, counters.review)
        self._file.rows(
            """INSERT OR REPLACE INTO counters (one, lot, since, first_part, passed, failed, invalid, review,
            passed_before, failed_before, invalid_before, review_before, begun_part, passed_unrowed, failed_unrowed, invalid_unrowed,
            review_unrowed) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (counters.lot, counters.since, self._ledger.next_number(), *figures, *figures, self._ledger.next_number(), *figures),
        )

    def _note(self, entry: AuditEntry) -> None:
        self._audit_chain.add([astuple(entry)])


def read_audit(path: Path, limit: int) -> tuple[AuditEntry, ...]:
    """The newest ``limit`` entries of the database at ``path``, the newest first, beside a running station and without changing the file.

    Empty if there is no file. Raises StorageError.
    """
    if not path.is_file():
        return ()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)) as connection:
            found = connection.execute("SELECT at, what, detail FROM audit ORDER BY number DESC LIMIT ?", (limit,)).fetchall()
    except sqlite3.Error as error:
        raise StorageError(f"the audit cannot be read: {error}", where=str(path), remedy="Start the station once") from error
    return tuple(AuditEntry(*row) for row in found)


def _to_values(row: RecordRow) -> tuple[Value, ...]:
    # SQLite keeps NaN as NULL.
    return (row.path, row.taken_at, row.verdict.value, row.score, row.reason, row.recipe, row.version, row.lot, row.bytes, row.part)


def _to_row(values: tuple[Any, ...]) -> RecordRow:
    path, taken_at, verdict, score, *others = values
    return RecordRow(path, taken_at, Verdict(verdict), float("nan") if score is None else score, *others)
