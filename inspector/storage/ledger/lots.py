"""The table of the lots that are over, with their figures. Only ever added to: one that did not end after all is taken back by a row."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.errors import StorageError
from inspector.core.status import Counters
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

_FIGURES = ("passed", "failed", "invalid", "review")

SCHEMA_4 = (
    "ALTER TABLE counters ADD COLUMN begun_part INTEGER NOT NULL DEFAULT 0",
    *(f"ALTER TABLE counters ADD COLUMN {name}_unrowed INTEGER NOT NULL DEFAULT 0" for name in _FIGURES),
    f"UPDATE counters SET begun_part = first_part, {', '.join(f'{name}_unrowed = {name}_before' for name in _FIGURES)}",
    "ALTER TABLE lots ADD COLUMN first_part INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE lots ADD COLUMN last_part INTEGER NOT NULL DEFAULT 0",
    *(f"ALTER TABLE lots ADD COLUMN {name}_unrowed INTEGER NOT NULL DEFAULT 0" for name in _FIGURES),
    "ALTER TABLE lots ADD COLUMN takes_back INTEGER NOT NULL DEFAULT 0",
    *chained("lots"),
)
"""``begun_part`` and ``first_part``: the number of the lot's first part, ``last_part`` of its last; 0 in rows of before. Its figures are
those of the counted parts from there to there, and what ``..._unrowed`` says of parts that have no rows. ``takes_back``: the number of the
lot that was not ended after all."""

_UNROWED = ", ".join(f"{name}_unrowed" for name in _FIGURES)
COLUMNS = f"lot, passed, failed, invalid, since, ended_at, review, first_part, last_part, {_UNROWED}, takes_back"


@dataclass(frozen=True)
class Lot:
    """A lot that is over, with its figures. ``ended_at``: Unix seconds. Its parts have the numbers from ``first_part`` to ``last_part``;
    0 and 0 where an earlier version ended it."""

    counters: Counters
    ended_at: float
    first_part: int = 0
    last_part: int = 0


class LotBook:
    """The lots. Calls belong into a transaction where they add, may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self.chain = Chain(file, "lots", COLUMNS)

    def end(self, at: float, last_part: int) -> None:
        """The standing lot is over at ``at`` (Unix seconds)."""
        found = self._file.rows(f"SELECT lot, passed, failed, invalid, since, review, begun_part, {_UNROWED} FROM counters")
        lot, passed, failed, invalid, since, review, first_part, *unrowed = found[0]
        self.chain.add([(lot, passed, failed, invalid, since, at, review, first_part, last_part, *unrowed, 0)])

    def take_back(self, at: float) -> None:
        """The newest lot was not ended after all, and stands again: the counters get back where it began."""
        found = self._file.rows(f"SELECT number, lot, first_part, {_UNROWED} FROM lots ORDER BY number DESC LIMIT 1")
        if not found:
            raise StorageError("there is no lot to be taken back", where=str(self._file.path))
        number, lot, first_part, *unrowed = found[0]
        self.chain.add([(lot, 0, 0, 0, at, at, 0, 0, 0, 0, 0, 0, 0, number)])
        sets = ", ".join(f"{name}_unrowed = ?" for name in _FIGURES)
        self._file.rows(f"UPDATE counters SET begun_part = ?, {sets}", (first_part, *unrowed))

    def all(self) -> tuple[Lot, ...]:
        """The lots that are over, the newest first."""
        found = self._file.rows(
            """SELECT passed, failed, invalid, lot, since, review, ended_at, first_part, last_part FROM lots
            WHERE NOT takes_back AND number NOT IN (SELECT takes_back FROM lots) ORDER BY number DESC"""
        )
        return tuple(Lot(Counters(*row[:6]), row[6], *((max(1, row[7]), row[8]) if row[8] else (0, 0))) for row in found)
