"""The table of the answers: what people said of the parts. Only ever added to."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE answers (
        number INTEGER PRIMARY KEY AUTOINCREMENT, part INTEGER NOT NULL, at REAL NOT NULL, who TEXT NOT NULL, answer TEXT NOT NULL,
        kind TEXT NOT NULL, note TEXT NOT NULL)""",
    "CREATE INDEX answers_by_part ON answers (part, number)",
)

_COLUMNS = "number, part, at, who, answer, kind, note"


class AnswerBook:
    """The answers. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def add(self, answer: PartAnswer) -> PartAnswer:
        """Keep an answer, whose ``number`` is given here. It is on the disk when this returns."""
        with self._file.transaction():
            values = (answer.part, answer.at, answer.who, "" if answer.answer is None else answer.answer.value, answer.kind, answer.note)
            found = self._file.rows(
                "INSERT INTO answers (part, at, who, answer, kind, note) VALUES (?, ?, ?, ?, ?, ?) RETURNING number", values
            )
        return PartAnswer(int(found[0][0]), answer.part, answer.at, answer.who, answer.answer, answer.kind, answer.note)

    def of(self, parts: Sequence[int]) -> dict[int, PartAnswer]:
        """The answer that counts now, by the part's number. A part without one, or whose answer was taken back, is left out."""
        marks = ", ".join("?" * len(parts))
        found = self._file.rows(
            f"SELECT {_COLUMNS} FROM answers WHERE number IN (SELECT MAX(number) FROM answers WHERE part IN ({marks}) GROUP BY part)",
            tuple(parts),
        )
        return {one.part: one for one in map(_to_answer, found) if one.answer is not None}

    def scores(self, recipe: str, versions: Sequence[str], view: str = "") -> tuple[tuple[Answer, float], ...]:
        """The answer that counts of every part that these versions of ``recipe`` judged and somebody answered, and the part's log10 score.

        ``view``: the one whose score it is, of several.
        """
        marks = ", ".join("?" * len(versions))
        found = self._file.rows(
            f"""SELECT answer, score FROM answers JOIN parts ON parts.number = answers.part
            WHERE answers.number IN (SELECT MAX(number) FROM answers GROUP BY part) AND answer <> ''
            AND recipe = ? AND version IN ({marks}) AND view = ? AND score IS NOT NULL""",
            (recipe, *versions, view),
        )
        return tuple((Answer(answer), float(score)) for answer, score in found)

    def all(self, *, after: int = 0, limit: int = 10_000) -> tuple[PartAnswer, ...]:
        """At most ``limit`` entries with a number above ``after``, in their order, also those that were taken back."""
        found = self._file.rows(f"SELECT {_COLUMNS} FROM answers WHERE number > ? ORDER BY number LIMIT ?", (after, limit))
        return tuple(map(_to_answer, found))


def _to_answer(row: tuple[int, int, float, str, str, str, str]) -> PartAnswer:
    number, part, at, who, answer, kind, note = row
    return PartAnswer(number, part, at, who, Answer(answer) if answer else None, kind, note)
