"""The parts of a recipe that people confirmed to be good or bad, with the record that is kept of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow

_AT_ONCE = 500
_SAME_S = 0.001
"""A record is that of a part if its picture was taken then; two views of one part have two times."""


@dataclass(frozen=True)
class ConfirmedPart:
    """``record``: path of its JSON below the folder of the records; empty where none is kept."""

    row: PartRow
    answer: PartAnswer
    record: str


@dataclass(frozen=True)
class AnswerSource:
    """Where the answers and the records of one view lie. Of a station with one camera both are in one database, and ``view`` is empty;
    of several cameras ``answers`` is the database of the group, which has the parts, and ``evidence`` that of the view."""

    answers: StationDatabase
    evidence: StationDatabase
    view: str = ""

    def parts(self, recipe: str) -> tuple[ConfirmedPart, ...]:
        """Parts that were judged by any version of ``recipe`` and whose last answer is good or bad, in the order of their numbers.

        May block; raises StorageError.
        """
        last: dict[int, PartAnswer] = {}
        after = 0
        while found := self.answers.answer_book.all(after=after):
            for one in found:
                last[one.part] = one
            after = found[-1].number
        wanted = sorted(number for number, one in last.items() if one.answer in (Answer.GOOD, Answer.BAD))
        found_parts = (self._of_view(row, last[row.number]) for row in self._rows(wanted))
        return tuple(part for part in found_parts if part is not None and part.row.recipe == recipe)

    def _rows(self, numbers: list[int]) -> Iterator[PartRow]:
        for start in range(0, len(numbers), _AT_ONCE):
            yield from self.answers.parts_of(numbers[start : start + _AT_ONCE])

    def _of_view(self, row: PartRow, answer: PartAnswer) -> ConfirmedPart | None:
        """The part as this view has seen it. Where several look at it, a bad one is bad to the view that decided alone; a good one is good
        to all. None if this view has not seen it."""
        if not self.view:
            return ConfirmedPart(row, answer, row.evidence)
        if answer.answer is Answer.BAD and row.view != self.view:
            return None
        own = next((seen.part for seen in row.views if seen.view == self.view), 0)
        seen = self.evidence.parts_of([own]) if own else ()
        if seen:
            return ConfirmedPart(row._replace(recipe=seen[0].recipe, version=seen[0].version), answer, seen[0].evidence)
        if row.view != self.view:
            return None
        found = self.evidence.record_rows(1, since=row.at - _SAME_S, until=row.at + _SAME_S)
        return ConfirmedPart(row, answer, found[0].path if found else "")
