"""A copy of people and rights beside the database: one that is begun anew, since ``station.db`` was damaged or is gone, must not open the
station to everybody."""

from __future__ import annotations

import json
import logging
import time

from inspector.core.errors import StorageError
from inspector.core.quality.people import Level, Person, Right
from inspector.storage.atomic import write_bytes
from inspector.storage.ledger.database import AuditEntry, StationDatabase
from inspector.storage.ledger.people import PersonRow

_log = logging.getLogger(__name__)

FILE = "people.json"


def keep_copy(database: StationDatabase) -> None:
    """Write who may what, with hashes alone. A disk that refuses is said in the log: the database has it."""
    book = database.people_book
    try:
        rights = book.rights()
        people = [
            {"name": row.person.name, "level": int(row.person.level), "pin": row.pin, "badge": row.badge, "since": row.since}
            for row in book.people()
        ]
        changed = [[right.word, int(level), rights.asks_why(right)] for right, level in rights.levels.items()]
        path = database.path.with_name(FILE)
        write_bytes(path, (json.dumps({"people": people, "rights": changed}, indent=1) + "\n").encode(), private=True)
    except (StorageError, OSError) as error:
        _log.warning("the copy of people was not written: %s", error)


def take_copy(database: StationDatabase) -> None:
    """Bring people and rights back, all of them or none, where the database has nobody; the audit notes it.

    The last administrator cannot be removed: nobody in the database beside somebody in the copy means that the database was begun anew,
    by whatever process, and however that ended. Raises StorageError for a copy that cannot be read: then it is not known who may what.
    """
    path = database.path.with_name(FILE)
    if database.people_book.people() or not path.is_file():
        return
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        rows = [
            PersonRow(Person(one["name"], Level(one["level"])), one["pin"], one["badge"], float(one["since"])) for one in kept["people"]
        ]
        words = {right.word: right for right in Right}
        rights = [(words[word], Level(level), bool(asks_why)) for word, level, asks_why in kept["rights"] if word in words]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(
            f"the copy of people cannot be read: {error}", where=str(path), remedy="Remove it, then add people anew"
        ) from error
    if rows:
        entry = AuditEntry(time.time(), "people", f"{len(rows)} people were brought back from {FILE}: the database had nobody any more")
        database.people_book.bring_back(rows, rights, lambda: database.note(entry))
