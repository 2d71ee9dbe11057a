"""By what parts are found: indices of their table, and ``reviews``, an index of what became of each part that did not pass.

``reviews`` is derived from parts, answers and ``unreviewed`` by triggers, in the transaction of whoever writes those. Its ``state`` is
empty while the part waits for a person, "seen" if somebody has looked, or the answer that counts now. Parts of before schema 4 are not in
it: nobody is asked to look at them.
"""

from __future__ import annotations

_AT = "(SELECT at FROM parts WHERE number = NEW.part)"
_WAITS = "EXISTS (SELECT 1 FROM unreviewed WHERE part = NEW.part)"

SCHEMA_4 = (
    "CREATE TABLE reviews (part INTEGER PRIMARY KEY, at REAL NOT NULL, state TEXT NOT NULL)",
    "CREATE INDEX reviews_by_state ON reviews (state, at, part)",
    f"""CREATE TRIGGER review_waits AFTER INSERT ON unreviewed WHEN {_AT} IS NOT NULL BEGIN
        INSERT INTO reviews (part, at, state) VALUES (NEW.part, {_AT}, '') ON CONFLICT (part) DO UPDATE SET state = ''; END""",
    """CREATE TRIGGER review_seen AFTER DELETE ON unreviewed BEGIN
        UPDATE reviews SET state = 'seen' WHERE part = OLD.part AND state = ''; END""",
    f"""CREATE TRIGGER review_answered AFTER INSERT ON answers WHEN {_AT} IS NOT NULL BEGIN
        INSERT INTO reviews (part, at, state)
        VALUES (NEW.part, {_AT}, CASE WHEN NEW.answer <> '' THEN NEW.answer WHEN {_WAITS} THEN '' ELSE 'seen' END)
        ON CONFLICT (part) DO UPDATE SET state = excluded.state; END""",
    # A part may be answered while its row still waits for a disk.
    """CREATE TRIGGER review_came_late AFTER INSERT ON parts WHEN EXISTS (SELECT 1 FROM answers WHERE part = NEW.number) BEGIN
        INSERT OR REPLACE INTO reviews (part, at, state) SELECT NEW.number, NEW.at, CASE answer WHEN '' THEN 'seen' ELSE answer END
        FROM answers WHERE part = NEW.number ORDER BY number DESC LIMIT 1; END""",
    "CREATE TRIGGER review_forgotten AFTER DELETE ON parts BEGIN DELETE FROM reviews WHERE part = OLD.number; END",
    "CREATE INDEX parts_by_time ON parts (at)",
    "CREATE INDEX parts_by_lot ON parts (lot, at)",
    "CREATE INDEX parts_by_recipe ON parts (recipe, at)",
    "CREATE INDEX parts_by_serial ON parts (serial) WHERE serial <> ''",
    # Everything that is looked for by, so that the search of any kind reads the index alone: what did not pass is little.
    """CREATE INDEX parts_flagged ON parts (at, number, verdict, band, lot, recipe, version, view, place_x, place_y, score, reason)
        WHERE verdict <> 'PASS' OR recorded""",
)
"""From schema 3 to 4, behind the tables of the parts, the answers and the parts that wait for a person."""
