"""Reading the audit beside a running station: by time, person, kind and words, page by page, from the files of all views as one.

Nothing is written, and no file is locked for whoever writes it.
"""

from __future__ import annotations

import csv
import heapq
import io
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.storage.ledger.database import AuditEntry

_BUSY_S = 5.0
_COLUMNS = ("at", "what", "detail", "who", "old", "new", "why")
_SEARCHED = ("what", "detail", "who", "old", "new", "why")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?%?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

CSV_HEAD = ("time", "view", "who", "what", "detail", "old", "new", "why")


@dataclass(frozen=True)
class AuditFilter:
    """Which entries: taken from ``since`` to before ``until`` (Unix seconds), of one person, of one kind (a word of ``AuditEntry.what``),
    with these words anywhere. What is not given does not choose."""

    since: float | None = None
    until: float | None = None
    who: str = ""
    what: str = ""
    text: str = ""


@dataclass(frozen=True)
class FoundEntry:
    """One entry. ``view``: of several cameras the one that it belongs to, empty for the station; ``number`` counts within its file."""

    view: str
    number: int
    entry: AuditEntry


class AuditReader:
    """The audit of a station in its files. Every call may take some tenths of a second, and raise StorageError."""

    def __init__(self, database: Path) -> None:
        """``database``: ``station.db`` of the data folder; those of the views lie below it."""
        self._database = database

    def files(self) -> dict[str, Path]:
        """The name of each view, empty for the station and for what concerns all views -> its file."""
        views = self._database.parent / "views"
        found = {"": self._database, "all views": views / "station.db"}
        found |= {path.parent.name: path for path in sorted(views.glob("*/station.db"))}
        return {name: path for name, path in found.items() if path.is_file()}

    def page(self, wanted: AuditFilter, *, skip: int = 0, limit: int = 100) -> tuple[FoundEntry, ...]:
        """At most ``limit`` entries, the newest first, behind the ``skip`` newest."""
        found = (list(_rows(path, view, wanted, skip + limit)) for view, path in self.files().items())
        merged = heapq.merge(*found, key=lambda one: -one.entry.at)
        return tuple(merged)[skip : skip + limit]

    def after(self, view: str, number: int, limit: int) -> tuple[FoundEntry, ...]:
        """At most ``limit`` entries of one file behind this number, the oldest first."""
        path = self.files().get(view)
        if path is None:
            return ()
        with _reading(path) as connection:
            found = connection.execute(
                f"SELECT {_selected(connection)} FROM audit WHERE number > ? ORDER BY number LIMIT ?", (number, limit)
            )
            return tuple(_found(view, row) for row in found)

    def last_number(self, view: str) -> int:
        """Of the newest entry of one file; 0 without one."""
        path = self.files().get(view)
        if path is None:
            return 0
        with _reading(path) as connection:
            return int(connection.execute("SELECT COALESCE(MAX(number), 0) FROM audit").fetchone()[0])

    def kinds(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The people and the kinds that occur, to choose from, sorted."""
        people: set[str] = set()
        kinds: set[str] = set()
        for path in self.files().values():
            with _reading(path) as connection:
                kinds.update(row[0] for row in connection.execute("SELECT DISTINCT what FROM audit"))
                if "who" in _known(connection):
                    people.update(row[0] for row in connection.execute("SELECT DISTINCT who FROM audit"))
        return tuple(sorted(people - {""}, key=str.casefold)), tuple(sorted(kinds))


def as_csv(entries: Iterable[FoundEntry]) -> str:
    """The entries with a head line. What a spreadsheet would take for a formula is made a text."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(CSV_HEAD)
    for one in entries:
        entry = one.entry
        moment = datetime.fromtimestamp(entry.at).astimezone().isoformat(timespec="seconds")
        writer.writerow([moment, *map(plain_cell, (one.view, entry.who, entry.what, entry.detail, entry.old, entry.new, entry.why))])
    return written.getvalue()


def plain_cell(text: str) -> str:
    """``text`` as a spreadsheet shows it and never runs it."""
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def _rows(path: Path, view: str, wanted: AuditFilter, limit: int) -> Iterator[FoundEntry]:
    with _reading(path) as connection:
        known = _known(connection)
        conditions, values = _conditions(wanted, known)
        if conditions is None:
            return
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        statement = f"SELECT {_selected(connection)} FROM audit{where} ORDER BY number DESC LIMIT ?"
        for row in connection.execute(statement, (*values, limit)).fetchall():
            yield _found(view, row)


def _conditions(wanted: AuditFilter, known: Sequence[str]) -> tuple[list[str] | None, list[str | float]]:
    """None: an earlier version wrote the file, and nobody has a name there."""
    conditions: list[str] = []
    values: list[str | float] = []
    if wanted.since is not None:
        conditions.append("at >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        conditions.append("at < ?")
        values.append(wanted.until)
    for column, value in (("who", wanted.who), ("what", wanted.what)):
        if value and column not in known:
            return None, []
        if value:
            conditions.append(f"{column} = ? COLLATE NOCASE")
            values.append(value)
    if wanted.text:
        escaped = re.sub(r"([%_\\])", r"\\\1", wanted.text)
        searched = [column for column in _SEARCHED if column in known]
        conditions.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in searched) + ")")
        values += [f"%{escaped}%"] * len(searched)
    return conditions, values


def _found(view: str, row: Sequence[object]) -> FoundEntry:
    number, at, *texts = row
    return FoundEntry(view, int(str(number)), AuditEntry(float(str(at)), *map(str, texts)))


def _known(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Columns of the audit: earlier versions have no names and no values in it."""
    return tuple(row[1] for row in connection.execute("PRAGMA table_info(audit)"))


def _selected(connection: sqlite3.Connection) -> str:
    known = _known(connection)
    return ", ".join(("number", *(column if column in known else "''" for column in _COLUMNS)))


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing. What fails in the body is a StorageError."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise StorageError(f"the audit cannot be read: {error}", where=str(path), remedy="Start the station once") from error
