"""Finding parts in ``station.db`` beside the running station, by a connection that only reads: nobody who writes waits for it."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.search import PartFilter
from inspector.storage.ledger.part_query import PartQuery, beginning_with, query_of
from inspector.storage.ledger.parts import COLUMNS, SAME_S, PartRow, to_row
from inspector.storage.ledger.sqlite_file import Value

SCHEMA = 5
PAGE = 100
MOST_COUNTED = 100_000
"""More parts than this are not counted, unless it is asked for."""

_BUDGET_S = 0.025
_BUSY_S = 5.0
_MOST_OF_A_NAME = 500
_MOST_ATTACHED = 8
"""SQLite takes ten."""
_STANDS = "NOT takes_back AND number NOT IN (SELECT takes_back FROM lots)"
_ANSWER = "number, part, at, who, answer, kind, note"


@dataclass(frozen=True)
class PageKey:
    """Where a search goes on: behind this part."""

    at: float
    number: int


@dataclass(frozen=True)
class FoundPart:
    """A part with what became of it. ``row.evidence``: path of its record, empty if there is none. ``records``: of a part that several
    cameras see, the path of each view's record, below that view's folder. ``answer``: what counts now. ``new``: it did not pass, and nobody
    has looked at it."""

    row: PartRow
    answer: PartAnswer | None = None
    new: bool = False
    records: Mapping[str, str] | None = None

    @property
    def key(self) -> PageKey:
        return PageKey(self.row.at, self.row.number)


@dataclass(frozen=True)
class FoundParts:
    """Parts, the newest first. ``next``: where the next page begins, None behind the last. A page may be short, even empty, and not be the
    last: so much was looked through as its time allowed."""

    parts: tuple[FoundPart, ...] = ()
    next: PageKey | None = None


@dataclass(frozen=True)
class PartsCount:
    """How many parts there are. ``at_least``: there may be more, the count was ended."""

    number: int
    at_least: bool = False


@dataclass(frozen=True)
class LotFigures:
    """A lot: ``ended_at`` None for the one that stands. Unix seconds."""

    lot: str
    passed: int
    failed: int
    invalid: int
    review: int
    since: float
    ended_at: float | None


class LedgerSearch:
    """Reads one database. Calls may come from any thread, one at a time is carried out, and raise StorageError.

    The file need not be there yet: then there are no parts.
    """

    def __init__(self, path: Path, views: Mapping[str, Path] | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        """``views``: of a station with several cameras, the database of each view, by its name. ``clock``: seconds."""
        self.path = path
        self._views = dict(list((views or {}).items())[:_MOST_ATTACHED])
        self._clock = clock
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._attached: dict[str, str] = {}

    def close(self) -> None:
        """May be called again; a later call opens anew."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def page(
        self, wanted: PartFilter, after: PageKey | None = None, limit: int = PAGE, *, budget_s: float | None = _BUDGET_S
    ) -> FoundParts:
        """At most ``limit`` parts behind ``after``. ``budget_s``: after so long what was found is given, with where to go on; None: the
        page is full or the last."""
        with self._reading() as connection:
            if connection is None:
                return FoundParts()
            query = self._query(connection, wanted)
            until = None if budget_s is None else self._clock() + budget_s
            found: list[PageKey] = []
            key = after
            while True:
                end = self._portion_end(connection, query, key)
                found += self._in_portion(connection, query, key, end, limit - len(found))
                if len(found) >= limit:
                    key = found[-1]
                    break
                key = end
                if end is None or (until is not None and self._clock() >= until):
                    break
            return FoundParts(self._parts(connection, [one.number for one in found]), key)

    def count(self, wanted: PartFilter, *, most: int | None = MOST_COUNTED, budget_s: float | None = _BUDGET_S) -> PartsCount:
        """How many there are, at least as many as could be counted within ``most`` and ``budget_s``."""
        with self._reading() as connection:
            if connection is None:
                return PartsCount(0)
            query = self._query(connection, wanted)
            until = None if budget_s is None else self._clock() + budget_s
            total, key = 0, None
            while True:
                end = self._portion_end(connection, query, key)
                where, values = _between(query, key, end)
                total += int(_rows(connection, f"SELECT COUNT(*) FROM {query.source} WHERE {where}", values)[0][0])
                if end is None:
                    return PartsCount(total)
                if (most is not None and total >= most) or (until is not None and self._clock() >= until):
                    return PartsCount(total, at_least=True)
                key = end

    def part(self, number: int) -> FoundPart | None:
        """The part of this number, None if there is none."""
        with self._reading() as connection:
            found = () if connection is None else self._parts(connection, [number])
        return found[0] if found else None

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lots and the recipes that there are parts of, in the order of the alphabet."""
        with self._reading() as connection:
            return ((), ()) if connection is None else (_distinct(connection, "lot"), _distinct(connection, "recipe"))

    def lots(self) -> tuple[LotFigures, ...]:
        """The lot that stands and those that are over, the newest first."""
        with self._reading() as connection:
            if connection is None:
                return ()
            columns = "lot, passed, failed, invalid, review, since"
            standing = _rows(connection, f"SELECT {columns}, NULL FROM counters", ())
            over = _rows(connection, f"SELECT {columns}, ended_at FROM lots WHERE {_STANDS} ORDER BY number DESC", ())
        return tuple(LotFigures(*row) for row in (*standing, *over))

    def tally(self, wanted: PartFilter) -> dict[tuple[str, str, str, str], int]:
        """(verdict, band, recipe, answer) -> how many parts. It takes seconds for millions."""
        with self._reading() as connection:
            if connection is None:
                return {}
            query = self._query(connection, wanted)
            where, values = _between(query, None, None)
            state = "COALESCE((SELECT state FROM reviews WHERE part = p.number), '')"
            found = _rows(
                connection,
                f"SELECT p.verdict, p.band, p.recipe, {state}, COUNT(*) FROM {query.source} WHERE {where} GROUP BY 1, 2, 3, 4",
                values,
            )
        return {(row[0], row[1], row[2], row[3]): int(row[4]) for row in found}

    def first_at(self, lot: str) -> float | None:
        """Unix seconds of the first part of a lot; None without one."""
        with self._reading() as connection:
            found = (
                [] if connection is None else _rows(connection, "SELECT MIN(at) FROM parts INDEXED BY parts_by_lot WHERE lot = ?", (lot,))
            )
        return float(found[0][0]) if found and found[0][0] is not None else None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        with self._lock:
            try:
                yield self._opened()
            except sqlite3.Error as error:
                broken, self._connection = self._connection, None
                with suppress(sqlite3.Error):
                    if broken is not None:
                        broken.close()
                raise StorageError(
                    f"the parts cannot be read: {error}", where=str(self.path), remedy=f"Look at the disk: {PROGRAM} doctor"
                ) from error

    def _opened(self) -> sqlite3.Connection | None:
        if self._connection is None and self.path.is_file():
            connection = sqlite3.connect(_read_only(self.path), uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        found = _rows(connection, "SELECT name FROM sqlite_master WHERE name = 'schema'", ())
        version = _rows(connection, "SELECT version FROM schema", ())[0][0] if found else 0
        if version < SCHEMA:
            raise StorageError(
                "was written by an earlier program, and parts cannot be looked for in it yet",
                where=str(self.path),
                remedy=f"Start the station once: {PROGRAM}",
            )
        self._attached = {}
        for number, (name, path) in enumerate(self._views.items()):
            if path.is_file():
                connection.execute(f"ATTACH ? AS view{number}", (_read_only(path),))
                self._attached[name] = f"view{number}"

    def _query(self, connection: sqlite3.Connection, wanted: PartFilter) -> PartQuery:
        records = ["records", *(f"{schema}.records" for schema in self._attached.values())]
        return query_of(wanted, records, numbers=_numbers_of(connection, wanted.name.strip()) if wanted.name.strip() else None)

    def _portion_end(self, connection: sqlite3.Connection, query: PartQuery, after: PageKey | None) -> PageKey | None:
        """The last entry of the index in the portion that begins behind ``after``, None if the portion is the last."""
        walk, values = _portion(query, after)
        order = f"ORDER BY {query.at} DESC, {query.number} DESC"
        found = _rows(
            connection,
            f"SELECT {query.at}, {query.number} FROM {query.walked} WHERE {walk} {order} LIMIT 1 OFFSET ?",
            (*values, query.portion - 1),
        )
        return PageKey(*found[0]) if found else None

    def _in_portion(
        self, connection: sqlite3.Connection, query: PartQuery, after: PageKey | None, end: PageKey | None, limit: int
    ) -> list[PageKey]:
        where, values = _between(query, after, end)
        order = f"ORDER BY {query.at} DESC, {query.number} DESC"
        statement = f"SELECT {query.at}, {query.number} FROM {query.source} WHERE {where} {order} LIMIT ?"
        return [PageKey(*row) for row in _rows(connection, statement, (*values, limit))]

    def _parts(self, connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[FoundPart, ...]:
        """In the order of ``numbers``."""
        marks = ", ".join("?" * len(numbers))
        own = f"(SELECT path FROM records WHERE part = parts.number AND ABS(taken_at - parts.at) < {SAME_S})"
        rows = [
            to_row(row) for row in _rows(connection, f"SELECT {COLUMNS}, COALESCE({own}, '') FROM parts WHERE number IN ({marks})", numbers)
        ]
        states = dict(_rows(connection, f"SELECT part, state FROM reviews WHERE part IN ({marks})", numbers))
        latest = f"SELECT MAX(number) FROM answers WHERE part IN ({marks}) GROUP BY part"
        answers = {row[1]: _answer(row) for row in _rows(connection, f"SELECT {_ANSWER} FROM answers WHERE number IN ({latest})", numbers)}
        found = {row.number: FoundPart(row, answers.get(row.number), states.get(row.number) == "") for row in rows}
        if self._attached:
            found = {number: self._with_views(connection, part) for number, part in found.items()}
        return tuple(found[number] for number in numbers if number in found)

    def _with_views(self, connection: sqlite3.Connection, part: FoundPart) -> FoundPart:
        records: dict[str, str] = {}
        numbers = {one.view: one.part for one in part.row.views if one.part}
        for name, schema in self._attached.items():
            own = numbers.get(name)
            same = f"SELECT k.path FROM {schema}.records AS k"
            if own is not None:
                joined = f"{same} JOIN {schema}.parts AS v ON v.number = k.part WHERE k.part = ? AND ABS(k.taken_at - v.at) < {SAME_S}"
                path = _rows(connection, joined, (own,))
            else:
                path = _rows(connection, f"{same} WHERE k.taken_at > ? AND k.taken_at < ?", (part.row.at - SAME_S, part.row.at + SAME_S))
            if path:
                records[name] = path[0][0]
        decided = records.get(part.row.view) or next(iter(records.values()), "")
        return replace(part, row=part.row._replace(evidence=decided), records=records)


def _portion(query: PartQuery, after: PageKey | None, end: PageKey | None = None) -> tuple[str, tuple[Value, ...]]:
    """Behind ``after``, up to ``end``. One bound at each end: of two SQLite goes by the first, and reads on to where nothing is wanted."""
    where, values = query.walk, query.walk_values
    if after is not None:
        where, values = f"{where} AND ({query.at}, {query.number}) < (?, ?)", (*values, after.at, after.number)
    elif query.until is not None:
        where, values = f"{where} AND {query.at} < ?", (*values, query.until)
    if end is not None:
        where, values = f"{where} AND ({query.at}, {query.number}) >= (?, ?)", (*values, end.at, end.number)
    elif query.since is not None:
        where, values = f"{where} AND {query.at} >= ?", (*values, query.since)
    return where, values


def _between(query: PartQuery, after: PageKey | None, end: PageKey | None) -> tuple[str, tuple[Value, ...]]:
    where, values = _portion(query, after, end)
    return f"{where} AND {query.asked}", (*values, *query.asked_values)


def _numbers_of(connection: sqlite3.Connection, name: str) -> list[int]:
    """The parts of this number, of this sequence number of the line, or whose serial number or code begins so."""
    found = _rows(
        connection,
        "SELECT number FROM parts INDEXED BY parts_by_serial WHERE serial <> '' AND serial >= ? AND serial < ? LIMIT ?",
        (*beginning_with(name), _MOST_OF_A_NAME),
    )
    named = [int(row[0]) for row in found]
    if not (name.isascii() and name.isdecimal() and len(name) < 19):
        return named
    of_line = "SELECT number FROM parts INDEXED BY parts_by_sequence WHERE sequence = ? ORDER BY number DESC LIMIT ?"
    counted = [int(row[0]) for row in _rows(connection, of_line, (int(name), _MOST_OF_A_NAME))]
    return list(dict.fromkeys((int(name), *counted, *named)))


def _distinct(connection: sqlite3.Connection, column: str) -> tuple[str, ...]:
    """By jumping from one to the next in the index of the column, not by reading all of it."""
    found = _rows(
        connection,
        f"""WITH RECURSIVE next(name) AS (SELECT MIN({column}) FROM parts UNION ALL
        SELECT (SELECT MIN({column}) FROM parts WHERE {column} > next.name) FROM next WHERE next.name IS NOT NULL)
        SELECT name FROM next WHERE name IS NOT NULL""",
        (),
    )
    return tuple(row[0] for row in found)


def _answer(row: tuple[Any, ...]) -> PartAnswer | None:
    number, part, at, who, answer, kind, note = row
    return PartAnswer(number, part, at, who, Answer(answer), kind, note) if answer else None


def _rows(connection: sqlite3.Connection, statement: str, values: Sequence[Value]) -> list[tuple[Any, ...]]:
    return connection.execute(statement, tuple(values)).fetchall()


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro"
