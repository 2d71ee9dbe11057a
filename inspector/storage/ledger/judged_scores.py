"""The scores of the parts that were judged, for what is worked out from many of them."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.promises.held_out_growth import JudgedScore
from inspector.core.types import Verdict
from inspector.storage.ledger.sqlite_file import SqliteFile, Value

MOST_OF_A_LOT = 20_000
MOST_OF_A_PRODUCT = 50_000


class ScoreBook:
    """Reads the table of the parts. Calls may block and raise StorageError."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def of_the_lot(self, most: int = MOST_OF_A_LOT) -> tuple[JudgedScore, ...]:
        """The newest parts of the standing lot, in their order."""
        return self._read(
            """SELECT number, at, lot, recipe, version, verdict, score, "limit" FROM parts
            WHERE counted AND verdict <> 'INVALID' AND score IS NOT NULL AND "limit" IS NOT NULL
            AND number >= COALESCE((SELECT begun_part FROM counters), 0) ORDER BY number DESC LIMIT ?""",
            (most,),
        )

    def of_versions(self, recipe: str, versions: Sequence[str], behind: int = 0, most: int = MOST_OF_A_PRODUCT) -> tuple[JudgedScore, ...]:
        """The newest parts that one of these versions judged, with numbers greater than ``behind``, in their order."""
        marks = ", ".join("?" * len(versions))
        return self._read(
            f"""SELECT number, at, lot, recipe, version, verdict, score, "limit" FROM parts
            WHERE counted AND verdict <> 'INVALID' AND score IS NOT NULL AND "limit" IS NOT NULL
            AND number > ? AND recipe = ? AND version IN ({marks}) ORDER BY number DESC LIMIT ?""",
            (behind, recipe, *versions, most),
        )

    def _read(self, statement: str, values: tuple[Value, ...]) -> tuple[JudgedScore, ...]:
        return tuple(
            JudgedScore(number, at, lot, recipe, version, Verdict(verdict), score, limit)
            for number, at, lot, recipe, version, verdict, score, limit in reversed(self._file.rows(statement, values))
        )
