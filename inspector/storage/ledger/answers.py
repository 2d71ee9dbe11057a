"""The table of the answers: what people said of the parts. Only ever added to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.core.quality.answers import Answer, Confirmed, PartAnswer
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE answers (
        number INTEGER PRIMARY KEY AUTOINCREMENT, part INTEGER NOT NULL, at REAL NOT NULL, who TEXT NOT NULL, answer TEXT NOT NULL,
        kind TEXT NOT NULL, note TEXT NOT NULL, verdict TEXT NOT NULL DEFAULT '', band TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX answers_by_part ON answers (part, number)",
    *chained("answers"),
)
"""``verdict`` and ``band`` are those of the part, so that the figures of a lot outlive the rows of its parts."""

_COLUMNS = "number, part, at, who, answer, kind, note, verdict, band"
_AT_ONCE = 500


class AnswerBook:
    """The answers. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._chain = Chain(file, "answers", "part, at, who, answer, kind, note, verdict, band")

    def add(self, answer: PartAnswer) -> PartAnswer:
        """Keep an answer, whose ``number`` is given here. It is on the disk when this returns."""
        said = "" if answer.answer is None else answer.answer.value
        verdict = "" if answer.verdict is None else answer.verdict.value
        band = "" if answer.band is None else answer.band.value
        with self._file.transaction():
            number = self._chain.add([(answer.part, answer.at, answer.who, said, answer.kind, answer.note, verdict, band)])
        return replace(answer, number=number)

    def of(self, parts: Sequence[int]) -> dict[int, PartAnswer]:
        """The answer that counts now, by the part's number. A part without one, or whose answer was taken back, is left out."""
        found: dict[int, PartAnswer] = {}
        for first in range(0, len(parts), _AT_ONCE):
            some = tuple(parts[first : first + _AT_ONCE])
            marks = ", ".join("?" * len(some))
            rows = self._file.rows(
                f"SELECT {_COLUMNS} FROM answers WHERE number IN (SELECT MAX(number) FROM answers WHERE part IN ({marks}) GROUP BY part)",
                some,
            )
            found |= {one.part: one for one in map(_to_answer, rows) if one.answer is not None}
        return found

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

    def newest(self, limit: int) -> tuple[PartAnswer, ...]:
        """At most ``limit`` entries, the newest first, also those that were taken back."""
        found = self._file.rows(f"SELECT {_COLUMNS} FROM answers ORDER BY number DESC LIMIT ?", (limit,))
        return tuple(map(_to_answer, found))

    def kinds(self) -> dict[str, int]:
        """How often each kind of defect was named."""
        return dict(
            self._file.rows("SELECT kind, COUNT(*) FROM answers WHERE kind <> '' GROUP BY kind ORDER BY COUNT(*) DESC, MIN(number)")
        )

    def confirmed(self, first: int, last: int | None = None) -> Confirmed:
        """What stands of the parts with a number from ``first`` to ``last``; to the newest without ``last``."""
        until, values = ("", (first,)) if last is None else (" AND part <= ?", (first, last))
        found = self._file.rows(
            f"""SELECT verdict, answer, COUNT(*) FROM answers
            WHERE number IN (SELECT MAX(number) FROM answers WHERE part >= ?{until} GROUP BY part) GROUP BY verdict, answer""",
            values,
        )
        counts = {(verdict, answer): int(count) for verdict, answer, count in found}

        def count(verdict: Verdict, answer: Answer) -> int:
            return counts.get((verdict.value, answer.value), 0)

        return Confirmed(
            bad=count(Verdict.FAIL, Answer.BAD),
            good=count(Verdict.FAIL, Answer.GOOD),
            unsure=count(Verdict.FAIL, Answer.UNSURE),
            escaped=count(Verdict.PASS, Answer.BAD),
            invalid_good=count(Verdict.INVALID, Answer.GOOD),
        )


def _to_answer(row: tuple[int, int, float, str, str, str, str, str, str]) -> PartAnswer:
    number, part, at, who, answer, kind, note, verdict, band = row
    of_the_part = Verdict(verdict) if verdict else None, Band(band) if band else None
    return PartAnswer(number, part, at, who, Answer(answer) if answer else None, kind, note, *of_the_part)
