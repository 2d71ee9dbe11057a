"""Which parts still wait for a person: those that did not pass and that nobody has answered or acknowledged."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.quality.answers import Unseen
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

_SEEN = "(SELECT COALESCE(MAX(last_part), 0) FROM acknowledgements WHERE first_part = 0)"
_SINGLE = "SELECT 1 FROM acknowledgements WHERE first_part = {part}"

SCHEMA_4 = (
    """CREATE TABLE acknowledgements (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, who TEXT NOT NULL, first_part INTEGER NOT NULL,
        last_part INTEGER NOT NULL)""",
    *chained("acknowledgements"),
    "CREATE INDEX acknowledged_by_part ON acknowledgements (first_part, last_part)",
    "CREATE TABLE unreviewed (part INTEGER PRIMARY KEY, verdict TEXT NOT NULL, band TEXT NOT NULL)",
    f"""CREATE TRIGGER unreviewed_part AFTER INSERT ON parts WHEN NEW.verdict <> 'PASS' AND NEW.counted BEGIN
        INSERT OR REPLACE INTO unreviewed SELECT NEW.number, NEW.verdict, NEW.band WHERE NEW.number > {_SEEN}
        AND NOT EXISTS ({_SINGLE.format(part="NEW.number")}) AND NOT EXISTS (SELECT 1 FROM answers WHERE part = NEW.number); END""",
    """CREATE TRIGGER unreviewed_forgotten AFTER DELETE ON parts WHEN OLD.verdict <> 'PASS' BEGIN
        DELETE FROM unreviewed WHERE part = OLD.number; END""",
    """CREATE TRIGGER unreviewed_answered AFTER INSERT ON answers WHEN NEW.answer <> '' BEGIN
        DELETE FROM unreviewed WHERE part = NEW.part; END""",
    f"""CREATE TRIGGER unreviewed_undone AFTER INSERT ON answers WHEN NEW.answer = '' BEGIN
        INSERT OR REPLACE INTO unreviewed SELECT number, verdict, band FROM parts
        WHERE number = NEW.part AND verdict <> 'PASS' AND counted AND number > {_SEEN}
        AND NOT EXISTS ({_SINGLE.format(part="NEW.part")}); END""",
    """CREATE TRIGGER unreviewed_acknowledged AFTER INSERT ON acknowledgements BEGIN
        DELETE FROM unreviewed WHERE part BETWEEN NEW.first_part AND NEW.last_part; END""",
)
"""``unreviewed`` is an index of what parts, answers and acknowledgements say, kept by triggers: within the transaction of whoever writes
those. An acknowledgement is of one part, or of all up to ``last_part`` (``first_part`` is 0). Parts of earlier versions are not in it."""


@dataclass(frozen=True)
class WaitingPart:
    """A part that waits for a person."""

    part: int
    verdict: Verdict
    band: Band | None


class ReviewBook:
    """The parts that wait for a person. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._chain = Chain(file, "acknowledgements", "at, who, first_part, last_part")

    def acknowledge(self, part: int, at: float, who: str) -> None:
        """Somebody has looked at this part (``at`` Unix seconds). It is on the disk when this returns."""
        self._add(part, part, at, who)

    def acknowledge_all(self, last: int, at: float, who: str) -> None:
        """Somebody has looked at all parts up to the number ``last``."""
        self._add(0, last, at, who)

    def acknowledged(self, after: int) -> tuple[tuple[int, int, int], ...]:
        """The acknowledgements with a number above ``after``: the number, and from which part (0: all) to which."""
        found = self._file.rows("SELECT number, first_part, last_part FROM acknowledgements WHERE number > ? ORDER BY number", (after,))
        return tuple((number, first, last) for number, first, last in found)

    def newest_acknowledgement(self) -> int:
        """Its number; 0 if there is none."""
        return int(self._file.rows("SELECT COALESCE(MAX(number), 0) FROM acknowledgements")[0][0])

    def unseen(self) -> Unseen:
        """How many wait."""
        found = self._file.rows("SELECT verdict, band, COUNT(*) FROM unreviewed GROUP BY verdict, band")
        fails = sum(int(count) for verdict, _, count in found if verdict == Verdict.FAIL.value)
        invalid = sum(int(count) for verdict, _, count in found if verdict == Verdict.INVALID.value)
        return Unseen(fails, sum(int(count) for _, band, count in found if band == Band.REVIEW.value), invalid)

    def waiting(self, limit: int) -> tuple[WaitingPart, ...]:
        """At most ``limit`` of them, the newest first."""
        found = self._file.rows("SELECT part, verdict, band FROM unreviewed ORDER BY part DESC LIMIT ?", (limit,))
        return tuple(WaitingPart(part, Verdict(verdict), Band(band) if band else None) for part, verdict, band in found)

    def flagged(self, limit: int) -> tuple[int, ...]:
        """The numbers of at most ``limit`` parts that did not pass, rising: the newest that wait, then the newest that have a record."""
        waiting = {one.part for one in self.waiting(limit)}
        recorded: set[int] = set()
        for verdict in (Verdict.FAIL, Verdict.INVALID):
            found = self._file.rows(
                "SELECT part FROM records WHERE verdict = ? AND part IS NOT NULL ORDER BY taken_at DESC LIMIT ?", (verdict.value, limit)
            )
            recorded |= {part for (part,) in found}
        return tuple(sorted([*waiting, *sorted(recorded - waiting, reverse=True)[: limit - len(waiting)]]))

    def find(self, part: int) -> WaitingPart | None:
        """This part, if it waits."""
        found = self._file.rows("SELECT part, verdict, band FROM unreviewed WHERE part = ?", (part,))
        return WaitingPart(found[0][0], Verdict(found[0][1]), Band(found[0][2]) if found[0][2] else None) if found else None

    def standing_lot(self) -> tuple[str, float, int]:
        """Name of the standing lot, Unix seconds at which it began, and the number from which on parts are its own."""
        lot = self._file.rows("SELECT lot, since, begun_part FROM counters")
        name, since, begun = lot[0] if lot else ("", 0.0, 0)
        return str(name), float(since), max(1, int(begun))

    def _add(self, first: int, last: int, at: float, who: str) -> None:
        with self._file.transaction():
            self._chain.add([(at, who, first, last)])
