"""Which parts somebody has looked at, and an index of what became of each part that did not pass.

``seen`` is only ever added to. ``reviews`` is derived from it, from the answers and from the parts, by triggers in the same transaction: it
can be worked out anew at any time. Its ``state`` is empty while nobody has looked, "seen", or the answer that counts now. Parts of before
schema 4 are not in it: nobody is asked to look at them.
"""

from __future__ import annotations

from collections.abc import Sequence

from inspector.storage.ledger.sqlite_file import SqliteFile

_AT = "(SELECT at FROM parts WHERE number = NEW.part)"

SCHEMA_4 = (
    "CREATE TABLE seen (part INTEGER PRIMARY KEY, at REAL NOT NULL, who TEXT NOT NULL)",
    "CREATE TABLE reviews (part INTEGER PRIMARY KEY, at REAL NOT NULL, state TEXT NOT NULL)",
    "CREATE INDEX reviews_by_state ON reviews (state, at, part)",
    """CREATE TRIGGER review_of_part AFTER INSERT ON parts WHEN NEW.verdict <> 'PASS' AND NEW.counted BEGIN
        INSERT OR IGNORE INTO reviews (part, at, state) VALUES (NEW.number, NEW.at, ''); END""",
    f"""CREATE TRIGGER review_of_seen AFTER INSERT ON seen WHEN {_AT} IS NOT NULL BEGIN
        INSERT INTO reviews (part, at, state) VALUES (NEW.part, {_AT}, 'seen')
        ON CONFLICT (part) DO UPDATE SET state = 'seen' WHERE state = ''; END""",
    f"""CREATE TRIGGER review_of_answer AFTER INSERT ON answers WHEN {_AT} IS NOT NULL BEGIN
        INSERT INTO reviews (part, at, state) VALUES (NEW.part, {_AT}, CASE NEW.answer WHEN '' THEN 'seen' ELSE NEW.answer END)
        ON CONFLICT (part) DO UPDATE SET state = excluded.state; END""",
    "CREATE TRIGGER review_forgotten AFTER DELETE ON parts BEGIN DELETE FROM reviews WHERE part = OLD.number; END",
    "CREATE INDEX parts_by_time ON parts (at)",
    "CREATE INDEX parts_by_lot ON parts (lot, at)",
    "CREATE INDEX parts_by_recipe ON parts (recipe, at)",
    "CREATE INDEX parts_by_serial ON parts (serial) WHERE serial <> ''",
    # Everything that is looked for by, so that the search of any kind reads the index alone: what did not pass is little.
    """CREATE INDEX parts_flagged ON parts (at, number, verdict, band, lot, recipe, version, view, place_x, place_y, score, reason)
        WHERE verdict <> 'PASS' OR recorded""",
)
"""From schema 3 to 4, behind the tables of the parts and the answers."""


class SeenBook:
    """Who has looked at which part. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def add(self, parts: Sequence[int], at: float, who: str) -> None:
        """Somebody (a name, empty where nobody has signed in) has looked at these parts, by number. Who looked first stays."""
        self._file.rows_in("INSERT OR IGNORE INTO seen (part, at, who) VALUES (?, ?, ?)", [(part, at, who) for part in parts])

    def new_parts(self) -> int:
        """How many parts did not pass and nobody has looked at."""
        return int(self._file.rows("SELECT COUNT(*) FROM reviews WHERE state = ''")[0][0])
