"""What evidence was kept and what was removed: a chain with an entry for every record, so that none can be exchanged or go unnoticed.

An entry has the SHA-256 of the record's JSON, which has those of its pictures. What is removed by the limits of the records has an entry
of its own, made before its files go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE evidence (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, what TEXT NOT NULL, path TEXT NOT NULL, part INTEGER,
        sha256 TEXT NOT NULL, why TEXT NOT NULL)""",
    "CREATE INDEX evidence_by_path ON evidence (path, number)",
    *chained("evidence"),
)

KEPT, FOUND, REMOVED = "kept", "found", "removed"
"""What an entry says of a record: it was written; it was there at a start without an entry of before; it was removed."""

_LAST = "number = (SELECT MAX(number) FROM evidence AS later WHERE later.path = evidence.path)"


@dataclass(frozen=True)
class EvidenceEntry:
    """``path``: of the record's JSON, as in the index. ``sha256`` of that file in hexadecimal, empty where it was removed; ``why`` then."""

    number: int
    at: float
    what: str
    path: str
    part: int | None
    sha256: str
    why: str


class EvidenceBook:
    """The entries. Calls belong into a transaction where they add, may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self.chain = Chain(file, "evidence", "at, what, path, part, sha256, why")

    def add(self, at: float, what: str, records: Sequence[tuple[str, int | None, str]]) -> None:
        """Note that records were written, or found: path, part and SHA-256 of each."""
        if records:
            self.chain.add([(at, what, path, part, sha256, "") for path, part, sha256 in records])

    def remove(self, at: float, paths: Sequence[str], why: str) -> None:
        """Note that records are about to be removed. One that is noted so already, and was not there to be removed, is left."""
        known = {path: self.last(path) for path in paths}
        parts = {path: None if entry is None else entry.part for path, entry in known.items()}
        fresh = [path for path, entry in known.items() if entry is None or entry.what != REMOVED]
        if fresh:
            self.chain.add([(at, REMOVED, path, parts[path], "", why) for path in fresh])

    def last(self, path: str) -> EvidenceEntry | None:
        """The newest entry of a record."""
        found = self._file.rows(
            "SELECT number, at, what, path, part, sha256, why FROM evidence WHERE path = ? ORDER BY number DESC LIMIT 1", (path,)
        )
        return EvidenceEntry(*found[0]) if found else None

    def kept_in(self, folder: str) -> set[str]:
        """The paths of the records in a folder whose newest entry says that they are there."""
        found = self._file.rows(
            f"SELECT path FROM evidence WHERE path >= ? AND path < ? AND what <> ? AND {_LAST}", (f"{folder}/", f"{folder}0", REMOVED)
        )
        return {row[0] for row in found}
