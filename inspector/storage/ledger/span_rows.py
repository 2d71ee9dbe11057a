"""The rows of a span or a lot, read beside a running station by a connection of its own that never makes a writer wait."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from inspector.core.errors import StorageError
from inspector.storage.ledger.database import AuditEntry

MOST_AUDIT = 20_000
"""Entries of one span that are read; the oldest are left out."""

_MOST_JUMPS = 1000
_AT_ONCE = 2000


class SpanRow(NamedTuple):
    """What a report needs of a part, as the table has it: ``verdict`` and ``band`` are words, what is not known is None.

    ``answer``: the word of the last answer that was not taken back, None without one.
    """

    number: int
    at: float
    run: str
    lot: str
    view: str
    camera: str
    recipe: str
    version: str
    verdict: str
    band: str
    reason: str
    score: float | None
    limit: float | None
    counted: int
    serial: str
    place_x: float | None
    place_y: float | None
    area_px: float | None
    area_mm2: float | None
    latency_ms: float | None
    answer: str | None
    kind: str | None
    who: str | None


class MinuteRow(NamedTuple):
    """Folded parts of one minute, of one lot, recipe version, verdict and band. ``minute``: Unix seconds / 60. ``total``, ``least``,
    ``greatest``: of the scores of the ``scored`` ones."""

    minute: int
    lot: str
    recipe: str
    version: str
    counted: int
    verdict: str
    band: str
    parts: int
    scored: int
    total: float
    least: float | None
    greatest: float | None


@dataclass(frozen=True)
class LotStretch:
    """A lot as the counters have it. ``ended_at``: Unix seconds, None while it is the standing one. ``before``: parts that were counted
    before parts had rows, known of the standing lot alone."""

    lot: str
    since: float
    ended_at: float | None
    passed: int
    failed: int
    invalid: int
    review: int
    before: int = 0


_PARTS = """p.number, p.at, p.run, p.lot, p.view, p.camera, p.recipe, p.version, p.verdict, p.band, p.reason, p.score, p."limit",
    p.counted, p.serial, p.place_x, p.place_y, p.area_px, p.area_mm2, p.latency_ms, a.answer, a.kind, a.who"""
_JOINED = """FROM parts p LEFT JOIN
    (SELECT part, answer, kind, who, MAX(number) FROM answers GROUP BY part) a ON a.part = p.number AND a.answer <> ''"""


class SpanReader:
    """A context manager. Sees the ledger as it was when it was entered, however long it is read. Every call raises StorageError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> SpanReader:
        if not self.path.is_file():
            raise StorageError("there is no ledger yet", where=str(self.path), remedy="Let the station judge a part first")
        try:
            self._connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0, isolation_level=None)
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT name FROM chains LIMIT 1").fetchall()
        except sqlite3.Error as error:
            self.__exit__()
            raise self._failed(error) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def numbers(self, start: float, end: float, lot: str | None) -> tuple[int, int] | None:
        """The first and the last number of the parts taken in [start, end) (Unix seconds), of one lot if given; None without parts."""
        of_lot, values = ("", (start, end)) if lot is None else (" AND lot = ?", (start, end, lot))
        found = self._rows(f"SELECT MIN(number), MAX(number) FROM parts WHERE at >= ? AND at < ?{of_lot}", values)[0]
        return None if found[0] is None else (int(found[0]), int(found[1]))

    def times(self, start: float, end: float, lot: str | None) -> tuple[float, float] | None:
        """When the first and the last of these parts were taken, Unix seconds; None without parts."""
        of_lot, values = ("", (start, end)) if lot is None else (" AND lot = ?", (start, end, lot))
        timed = "COALESCE(MIN(NULLIF(at, 0)), MIN(at))"  # a part without a picture has none, and is not of 1970
        found = self._rows(f"SELECT {timed}, MAX(at) FROM parts WHERE at >= ? AND at < ?{of_lot}", values)[0]
        minutes = self.minutes(start, end, lot)
        folded = [60.0 * one.minute for one in minutes if one.minute] or [0.0 for _ in minutes]
        known = [*found, *(folded[:1] + folded[-1:])] if found[0] is not None else folded
        return (min(known), max(known)) if known else None

    def rows(self, start: float, end: float, lot: str | None) -> Iterator[SpanRow]:
        """The parts in the order of their numbers. One of which no picture was taken has no time: it belongs to those around it."""
        bounds = self.numbers(start, end, lot)
        if bounds is None:
            return
        of_lot, values = ("", ()) if lot is None else (" AND p.lot = ?", (lot,))
        statement = f"""SELECT {_PARTS} {_JOINED} WHERE p.number BETWEEN ? AND ? AND ((p.at >= ? AND p.at < ?) OR p.at = 0){of_lot}
            ORDER BY p.number"""
        try:
            with closing(self._opened().execute(statement, (*bounds, start, end, *values))) as cursor:
                while found := cursor.fetchmany(_AT_ONCE):
                    yield from map(SpanRow._make, found)
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def missing(self, jumps: list[tuple[int, int]]) -> int:
        """How many numbers between those of each pair no row has, of any lot. At most the first 1000 pairs are looked at."""
        count = 0
        for before, after in jumps[:_MOST_JUMPS]:
            kept = self._rows("SELECT COUNT(*) FROM parts WHERE number > ? AND number < ?", (before, after))[0][0]
            count += after - before - 1 - int(kept)
        return count

    def lots(self) -> tuple[LotStretch, ...]:
        """All lots in their order, the standing one last."""
        over = self._rows(
            """SELECT lot, since, ended_at, passed, failed, invalid, review FROM lots
            WHERE NOT takes_back AND number NOT IN (SELECT takes_back FROM lots) ORDER BY number"""
        )
        standing = self._rows(
            """SELECT lot, since, NULL, passed, failed, invalid, review,
            passed_before + failed_before + invalid_before FROM counters"""
        )
        return tuple(LotStretch(*row) for row in (*over, *standing))

    def audit(self, start: float, end: float) -> tuple[AuditEntry, ...]:
        """The entries of [start, end) (Unix seconds), oldest first; the newest :data:`MOST_AUDIT` of them."""
        found = self._rows(
            """SELECT at, what, detail, who, old, new, why FROM audit WHERE at >= ? AND at < ? ORDER BY number DESC LIMIT ?""",
            (start, end, MOST_AUDIT),
        )
        return tuple(AuditEntry(*row) for row in reversed(found))

    def last_part(self) -> int:
        """The number of the newest part, 0 without one."""
        return int(self._rows("SELECT COALESCE(MAX(number), 0) FROM parts")[0][0])

    def head(self) -> str:
        """The hash that the chain of the rows ends with, in hexadecimal; empty where rows are not chained."""
        found = self._rows("SELECT hash FROM chains WHERE name = 'parts'")
        return bytes(found[0][0]).hex() if found and found[0][0] is not None else ""

    def minutes(self, start: float, end: float, lot: str | None) -> tuple[MinuteRow, ...]:
        """What is left of parts that were folded, of the minutes that begin in [start, end) (Unix seconds), in their order."""
        of_lot, values = ("", ()) if lot is None else (" AND lot = ?", (lot,))
        found = self._rows(
            f"""SELECT minute, lot, recipe, version, counted, verdict, band, parts, scored, sum, least, greatest FROM minutes
            WHERE minute >= ? AND minute < ?{of_lot} ORDER BY minute, fold""",
            (math.ceil(start / 60), math.ceil(end / 60), *values),
        )
        return tuple(MinuteRow(*row) for row in found)

    def folded_answers(self, start: float, end: float, lot: str | None) -> tuple[tuple[str, str, str, str, int], ...]:
        """Verdict, band, answer, kind and count of the answers to folded parts, of the folds that lie within the span as a whole."""
        of_lot, values = ("", ()) if lot is None else (" AND MIN(m.lot) = ? AND MAX(m.lot) = ?", (lot, lot))
        found = self._rows(
            f"""SELECT a.verdict, a.band, a.answer, a.kind, COUNT(*)
            FROM (SELECT part, answer, kind, verdict, band, MAX(number) FROM answers GROUP BY part) a
            JOIN (SELECT f.first, f.last FROM folds f JOIN minutes m ON m.fold = f.number WHERE f.chain = 'parts' GROUP BY f.number
            HAVING MIN(m.minute) >= ? AND MAX(m.minute) < ?{of_lot}) r ON a.part BETWEEN r.first AND r.last
            WHERE a.answer <> '' AND a.verdict <> '' GROUP BY a.verdict, a.band, a.answer, a.kind""",
            (math.ceil(start / 60), math.ceil(end / 60), *values),
        )
        return tuple((*said, int(count)) for *said, count in found)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise StorageError("the ledger is not open", where=str(self.path))
        return self._connection

    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._opened().execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _failed(self, error: sqlite3.Error) -> StorageError:
        return StorageError(f"could not read the ledger: {error}", where=str(self.path), remedy="Start the station once, then try again")
