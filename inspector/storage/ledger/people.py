"""The tables of the people who may sign in, of the rights that were changed, and of the tries that were wrong.

What is secret is kept as a hash alone. Each change stands in the audit, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from inspector.core.quality.people import Level, Person, Right, Rights
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE people (
        name TEXT PRIMARY KEY COLLATE NOCASE, level INTEGER NOT NULL, pin TEXT NOT NULL, badge TEXT NOT NULL, since REAL NOT NULL)
        WITHOUT ROWID""",
    "CREATE TABLE rights (word TEXT PRIMARY KEY, level INTEGER NOT NULL, asks_why INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE wrong_tries (name TEXT PRIMARY KEY COLLATE NOCASE, count INTEGER NOT NULL, last_at REAL NOT NULL) WITHOUT ROWID",
)


@dataclass(frozen=True)
class PersonRow:
    """A person as kept. ``pin``, ``badge``: hashes as ``runtime.people.secret_hash`` writes them, empty where there is none.
    ``since``: Unix seconds."""

    person: Person
    pin: str = field(repr=False)
    badge: str = field(repr=False)
    since: float


@dataclass(frozen=True)
class WrongTries:
    """How often in a row it was wrong, and when last (Unix seconds)."""

    count: int = 0
    last_at: float = 0.0


class PeopleBook:
    """People, rights, wrong tries. Calls may block and raise StorageError, and then nothing has changed.

    ``note`` writes the entry of the audit that goes with a change, within its transaction.
    """

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def people(self) -> tuple[PersonRow, ...]:
        """By name."""
        found = self._file.rows("SELECT name, level, pin, badge, since FROM people ORDER BY name")
        return tuple(PersonRow(Person(name, Level(level)), pin, badge, since) for name, level, pin, badge, since in found)

    def keep(self, row: PersonRow, note: Callable[[], None]) -> None:
        """Add a person, or replace what is known of him."""
        with self._file.transaction():
            self._put(row)
            note()

    def bring_back(self, rows: Iterable[PersonRow], rights: Iterable[tuple[Right, Level, bool]], note: Callable[[], None]) -> None:
        """Keep all of them, or none; ``rights``: from which level on, and whether it asks for a reason."""
        with self._file.transaction():
            for row in rows:
                self._put(row)
            for right, level, asks_why in rights:
                self._put_right(right, level, asks_why)
            note()

    def _put(self, row: PersonRow) -> None:
        values = (row.person.name, int(row.person.level), row.pin, row.badge, row.since)
        self._file.rows("DELETE FROM people WHERE name = ?", (row.person.name,))
        self._file.rows("INSERT INTO people (name, level, pin, badge, since) VALUES (?, ?, ?, ?, ?)", values)

    def remove(self, name: str, note: Callable[[], None]) -> None:
        """Take a person out, and his wrong tries."""
        with self._file.transaction():
            self._file.rows("DELETE FROM people WHERE name = ?", (name,))
            self._file.rows("DELETE FROM wrong_tries WHERE name = ?", (name,))
            note()

    def rights(self) -> Rights:
        """What differs from the program's own. A right that this program does not know is passed over."""
        levels: dict[Right, Level] = {}
        reasons: dict[Right, bool] = {}
        words = {right.word: right for right in Right}
        for word, level, asks_why in self._file.rows("SELECT word, level, asks_why FROM rights"):
            with suppress(ValueError, KeyError):
                levels[words[word]] = Level(level)
                reasons[words[word]] = bool(asks_why)
        return Rights(levels, reasons)

    def set_right(self, right: Right, level: Level, asks_why: bool, note: Callable[[], None]) -> None:
        """Change who may, and whether it asks for a reason."""
        with self._file.transaction():
            self._put_right(right, level, asks_why)
            note()

    def _put_right(self, right: Right, level: Level, asks_why: bool) -> None:
        values = (right.word, int(level), int(asks_why))
        self._file.rows("INSERT OR REPLACE INTO rights (word, level, asks_why) VALUES (?, ?, ?)", values)

    def wrong_tries(self, name: str) -> WrongTries:
        """Since the last right one."""
        found = self._file.rows("SELECT count, last_at FROM wrong_tries WHERE name = ?", (name,))
        return WrongTries(*found[0]) if found else WrongTries()

    def note_try(self, name: str, tries: WrongTries, note: Callable[[], None]) -> None:
        """How the tries of ``name`` stand after this one; ``WrongTries()`` after a right one."""
        with self._file.transaction():
            if tries.count:
                values = (name, tries.count, tries.last_at)
                self._file.rows("INSERT OR REPLACE INTO wrong_tries (name, count, last_at) VALUES (?, ?, ?)", values)
            else:
                self._file.rows("DELETE FROM wrong_tries WHERE name = ?", (name,))
            note()
