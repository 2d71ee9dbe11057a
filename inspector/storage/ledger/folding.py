"""Retention: old rows of the parts fold into figures of each minute, old entries of the audit go, and a signed entry takes their place.

A fold says which rows went, from number to number, the hashes before the first and of the last one, and the digest of the minute figures
that were made of them. So the chain goes on from it, and neither the figures nor what is gone can be changed without the signature telling.
Each call folds one portion of at most 2000 rows in one transaction of its own: judging never waits for it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.storage.ledger.chain import Chain, chained, columns_of, first_hash, next_hash, prefixes
from inspector.storage.ledger.checkpoints import CheckpointBook, signed_row
from inspector.storage.ledger.outbox import Unsent
from inspector.storage.ledger.parts import Ledger
from inspector.storage.ledger.sqlite_file import SqliteFile, Value

SCHEMA_4 = (
    """CREATE TABLE folds (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, chain TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        rows INTEGER NOT NULL, before INTEGER NOT NULL, hash_before BLOB NOT NULL, hash_last BLOB NOT NULL, figures INTEGER NOT NULL,
        digest BLOB NOT NULL, key BLOB NOT NULL, signature BLOB NOT NULL)""",
    """CREATE TABLE minutes (
        fold INTEGER NOT NULL, minute INTEGER NOT NULL, lot TEXT NOT NULL, view TEXT NOT NULL, recipe TEXT NOT NULL, version TEXT NOT NULL,
        counted INTEGER NOT NULL, verdict TEXT NOT NULL, band TEXT NOT NULL, parts INTEGER NOT NULL, scored INTEGER NOT NULL,
        sum REAL NOT NULL, squares REAL NOT NULL, least REAL, greatest REAL, histogram TEXT NOT NULL,
        PRIMARY KEY (fold, minute, lot, view, recipe, version, counted, verdict, band)) WITHOUT ROWID""",
    "CREATE INDEX minutes_by_time ON minutes (minute)",
    "CREATE INDEX folds_by_first ON folds (chain, first)",
    "CREATE INDEX lots_by_first_part ON lots (first_part)",
    *chained("folds"),
)
"""``folds``: ``before`` of the rows had no hash. ``minutes``: ``minute`` is Unix seconds / 60; ``scored`` of the ``parts`` had a score, of
which ``sum``, ``squares`` (of the scores), ``least``, ``greatest`` and ``histogram`` are: JSON, how many by the tenth of a decade, "-32"
from -3.2 up to below -3.1. A minute that two folds meet in has figures of each: add them up."""

COLUMNS = "at, chain, first, last, rows, before, hash_before, hash_last, figures, digest, key, signature"
MINUTE_COLUMNS = "fold, minute, lot, view, recipe, version, counted, verdict, band, parts, scored, sum, squares, least, greatest, histogram"
_MINUTE_NAMES = prefixes(MINUTE_COLUMNS.split(", "))
AT_ONCE = 2000
"""Rows in one portion."""
_BINS = 10
_FARTHEST_BIN = 1000
_TOO_FAR_S = 86_400.0
_KEY = ("lot", "view", "recipe", "version", "counted", "verdict", "band")


@dataclass(frozen=True)
class MinuteFigures:
    """What is left of the parts of one minute, of one lot, view, recipe version, verdict and band.

    ``minute``: Unix seconds / 60. ``sum``, ``squares``, ``least``, ``greatest`` and ``histogram`` (how many by the tenth of a decade,
    rounded down) are those of the ``scored`` parts.
    """

    minute: int
    lot: str
    view: str
    recipe: str
    version: str
    counted: bool
    verdict: str
    band: str
    parts: int
    scored: int
    sum: float
    squares: float
    least: float
    greatest: float
    histogram: dict[int, int]


@dataclass
class _MinuteSums:
    parts: int = 0
    scores: list[float] = field(default_factory=list)

    def values(self) -> tuple[Value, ...]:
        scores = self.scores
        bins: dict[int, int] = {}
        for score in scores:
            place = math.floor(min(max(score * _BINS, -_FARTHEST_BIN), _FARTHEST_BIN))
            bins[place] = bins.get(place, 0) + 1
        ends = (min(scores), max(scores)) if scores else (None, None)
        squares = math.fsum(score * score for score in scores)
        histogram = json.dumps(dict(sorted(bins.items())), separators=(",", ":"))
        return (self.parts, len(scores), math.fsum(scores) + 0.0, squares, *ends, histogram)


class FoldBook:
    """Folds what is old. Only in the process that writes; calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile, ledger: Ledger, checkpoints: CheckpointBook, clock: Callable[[], float]) -> None:
        self._file = file
        self._ledger = ledger
        self._checkpoints = checkpoints
        self._clock = clock
        self.chain = Chain(file, "folds", COLUMNS)

    def fold_parts(self, *, before: float, up_to: int = 0, unsent: Unsent | None = None) -> int:
        """Fold the oldest rows of parts that were taken before that time (Unix seconds), or whose number is at most ``up_to``; but those
        stay that are ``unsent``.

        Returns how many of them, at most ``AT_ONCE``; 0 if none is so old, or nothing can be signed: then they stay.
        """
        if not self._can_sign():
            return 0
        found = self._oldest("parts", 2**63 - 1 if unsent is None else unsent.stays, AT_ONCE + 1)
        rows = found.rows[: _old(found.times(), math.floor(before / 60) * 60, up_to, self._clock())]
        if not rows:
            return 0
        first = rows[0][0]
        # A fold has rows that the plant was told of, or that it was not: the figures of those are told instead.
        told = unsent.sent + 1 if unsent is not None and first <= unsent.sent else math.inf
        ends = _ends(found.times()[: len(rows)], min(self._lot_after(first), told))
        rows = rows[:ends]
        self._check_whole("parts", found.columns, rows)
        with self._file.transaction():
            number = self.chain.head().number + 1
            figures = [(number, *key, *sums.values()) for key, sums in sorted(_sums(found.columns, rows).items())]
            marks = ", ".join("?" * len(MINUTE_COLUMNS.split(",")))
            self._file.many(f"INSERT INTO minutes ({MINUTE_COLUMNS}) VALUES ({marks})", figures)
            self._ledger.stay_counted(rows[-1][0])
            self._add("parts", rows, len(figures), digest_of(self._file.rows, number))
        return len(rows)

    def forget(self, table: str, *, before: float, stays: int | None = None) -> int:
        """Remove the oldest rows of a chained table (with a column ``at``) of before that time, at most ``AT_ONCE``, and return how many.

        0 if none is so old, or nothing can be signed. The newest row stays, and so do those from the number ``stays`` on.
        """
        if not self._can_sign():
            return 0
        last = self._file.rows("SELECT number FROM chains WHERE name = ?", (table,))[0][0]
        below = last if stays is None else min(last, stays)
        found = self._oldest(table, below, AT_ONCE)
        rows = found.rows[: _old(found.times(), before, 0, self._clock())]
        if rows:
            self._check_whole(table, found.columns, rows)
            with self._file.transaction():
                self._add(table, rows, 0, b"")
        return len(rows)

    def forget_evidence(self, *, before: float) -> int:
        """As :meth:`forget`, up to the first entry of a record that is kept still."""
        kept = self._file.rows(
            """SELECT MIN(number) FROM (SELECT number, path, what FROM evidence ORDER BY number LIMIT ?) AS oldest
            WHERE what <> 'removed'
            AND NOT EXISTS (SELECT 1 FROM evidence AS later WHERE later.path = oldest.path AND later.number > oldest.number)""",
            (AT_ONCE,),
        )[0][0]
        return self.forget("evidence", before=before, stays=kept)

    def figures(self, since: float, until: float) -> Iterator[MinuteFigures]:
        """The figures of the minutes that begin from ``since`` to before ``until`` (Unix seconds), in their order."""
        statement = f"SELECT {MINUTE_COLUMNS} FROM minutes WHERE minute >= ? AND minute < ? ORDER BY minute, fold"
        for row in self._file.rows(statement, (math.ceil(since / 60), math.ceil(until / 60))):
            _, minute, lot, view, recipe, version, counted, verdict, band, parts, scored, total, squares, least, greatest, histogram = row
            ends = (math.nan if least is None else least, math.nan if greatest is None else greatest)
            bins = {int(place): count for place, count in json.loads(histogram).items()}
            key = (minute, lot, view, recipe, version, bool(counted), verdict, band)
            yield MinuteFigures(*key, parts, scored, total, squares, *ends, bins)

    def _can_sign(self) -> bool:
        """Once there is a checkpoint, by the key that signed it."""
        last, key = self._checkpoints.last(), self._checkpoints.key
        if last is None or key is None:
            return False
        try:
            self._checkpoints.check_key(last)
        except StorageError:
            return False  # the checkpoints say it
        return True

    def _lot_after(self, number: int) -> float:
        """The number of the first part of the next lot: a fold has parts of one lot, so that the lot's figures can be checked."""
        statement = """SELECT MIN(place) FROM (SELECT MIN(first_part) AS place FROM lots WHERE first_part > ?
            UNION ALL SELECT begun_part FROM counters WHERE begun_part > ?)"""
        found = self._file.rows(statement, (number, number))[0][0]
        return math.inf if found is None else int(found)

    def _oldest(self, table: str, below: int, limit: int) -> _Oldest:
        columns = columns_of(self._file.rows, table)
        selected = ", ".join(f'"{name}"' for name in (*columns, "hash"))
        return _Oldest(columns, self._file.rows(f"SELECT {selected} FROM {table} WHERE number < ? ORDER BY number LIMIT ?", (below, limit)))

    def _link_before(self, table: str) -> bytes:
        """The hash that the oldest row goes on from."""
        found = self._file.rows("SELECT hash_last FROM folds WHERE chain = ? ORDER BY number DESC LIMIT 1", (table,))
        return bytes(found[0][0]) if found else first_hash(table)

    def _check_whole(self, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """Raise StorageError if rows are not as they were written: folded and signed, that could not be seen any more."""
        link, names = self._link_before(table), prefixes(columns)
        for *values, found in rows:
            if found is None:
                continue
            link = next_hash(link, names, values)
            if link != found:
                what = f"row {values[0]} of {table}, or one before it, is not as it was written: old rows are not folded"
                raise StorageError(what, where=str(self._file.path), remedy=f"Look through it: {PROGRAM} ledger verify")

    def _add(self, table: str, rows: Sequence[tuple[Any, ...]], figures: int, digest: bytes) -> None:
        """Within a transaction: the entry for these rows (number first, hash last), and they go."""
        first, last = rows[0][0], rows[-1][0]
        oldest = self._file.rows(f"SELECT MIN(number) FROM {table}")[0][0]
        if oldest != first:
            raise StorageError(f"the rows of {table} were removed by somebody else", where=str(self._file.path))
        link = self._link_before(table)
        hashes = [row[-1] for row in rows if row[-1] is not None]
        key = self._checkpoints.key
        assert key is not None
        counts = (len(rows), len(rows) - len(hashes))
        fold = (self._clock(), table, first, last, *counts, link, hashes[-1] if hashes else link, figures, digest)
        self.chain.add([signed_row(self.chain, key, fold)])
        self._file.rows(f"DELETE FROM {table} WHERE number <= ?", (last,))


def digest_of(rows: Callable[[str, Sequence[Value]], Iterable[Sequence[Any]]], fold: int) -> bytes:
    """Of the minute figures of a fold: the last hash of a chain of them, in the order of their keys. ``rows``: runs a statement."""
    link = first_hash("minutes")
    statement = f"SELECT {MINUTE_COLUMNS} FROM minutes WHERE fold = ? ORDER BY minute, lot, view, recipe, version, counted, verdict, band"
    for values in rows(statement, (fold,)):
        link = next_hash(link, _MINUTE_NAMES, values)
    return link


@dataclass(frozen=True)
class _Oldest:
    """The oldest rows of a table: ``columns`` and the hash, the number first."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    def times(self) -> list[tuple[int, float]]:
        """Number and time of each."""
        at = self.columns.index("at")
        return [(row[0], row[at]) for row in self.rows]


def _old(times: Sequence[tuple[int, float]], before: float, up_to: int, now: float) -> int:
    """How many there are up to the last old one with none before it that is too young. A time far ahead is no time: it holds nothing up."""
    count = 0
    for place, (number, at) in enumerate(times):
        if number <= up_to or at < before:
            count = place + 1
        elif at < now + _TOO_FAR_S:
            break
    return count


def _ends(times: Sequence[tuple[int, float]], lot_after: float) -> int:
    """How many of them to fold: those of the first lot; of more than a portion only those of whole minutes, if it is more than one."""
    same_lot = sum(number < lot_after for number, _ in times)
    if same_lot < len(times) or len(times) <= AT_ONCE:
        return min(same_lot, AT_ONCE)
    last = _minute(times[AT_ONCE][1])
    whole = next((place for place in range(AT_ONCE, 0, -1) if _minute(times[place - 1][1]) != last), 0)
    return whole or AT_ONCE


def _minute(at: float) -> int:
    return math.floor(at / 60)


def _sums(columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> dict[tuple[Any, ...], _MinuteSums]:
    """By minute, lot, view, recipe, version, counted, verdict and band."""
    at, score, places = columns.index("at"), columns.index("score"), [columns.index(name) for name in _KEY]
    sums: dict[tuple[Any, ...], _MinuteSums] = {}
    for row in rows:
        found = sums.setdefault((_minute(row[at]), *(row[place] for place in places)), _MinuteSums())
        found.parts += 1
        if row[score] is not None and math.isfinite(row[score]):
            found.scores.append(row[score])
    return sums
