"""The SQL of a search for parts: which index leads through them from the newest on, and what is asked of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.core.quality.search import NOT_PASSED, PartFilter, PlaceOnPart, Review
from inspector.core.types import Band
from inspector.storage.ledger.parts import SAME_S
from inspector.storage.ledger.sqlite_file import Value

_BY_INDEX_ALONE, _BY_ROW, _BY_CHECKS = 25_000, 8_000, 3_000
_FLAGGED = "(p.verdict <> 'PASS' OR p.recorded)"
_LAST_LETTER = "\U0010ffff"


class _Where:
    """Conditions that all must hold, with their values."""

    def __init__(self) -> None:
        self._conditions: list[str] = []
        self.values: list[Value] = []

    def add(self, condition: str, *values: Value) -> None:
        self._conditions.append(condition)
        self.values += values

    def __str__(self) -> str:
        return " AND ".join(self._conditions) or "1"


@dataclass(frozen=True)
class PartQuery:
    """Where a search reads, and in what portions.

    ``walked``: the table whose index is gone along, with ``walk``, what limits it there, and ``since`` and ``until``; ``source``: the same
    with the table of the parts as ``p``; ``asked``: what each part must be. ``at`` and ``number`` name the columns that order them.
    ``portion``: entries of the index that are looked at in one statement, so that none takes long.
    """

    walked: str
    source: str
    walk: str
    walk_values: tuple[Value, ...]
    since: float | None
    until: float | None
    asked: str
    asked_values: tuple[Value, ...]
    at: str
    number: str
    portion: int


def query_of(wanted: PartFilter, records: Sequence[str], *, numbers: Sequence[int] | None) -> PartQuery:
    """``records``: the tables of the records, of this database and of those attached. ``numbers``: the parts that have the name asked for,
    None where none was."""
    asked = _asked(wanted, records)
    walk = _Where()
    table, source, at, number, portion = _index_for(wanted, walk, numbers)
    portion = _BY_CHECKS if wanted.check else portion
    own, of_each = tuple(walk.values), tuple(asked.values)
    return PartQuery(table, source, str(walk), own, wanted.since, wanted.until, str(asked), of_each, at, number, portion)


def _index_for(wanted: PartFilter, walk: _Where, numbers: Sequence[int] | None) -> tuple[str, str, str, str, int]:
    if numbers is not None:
        walk.add(f"p.number IN ({', '.join('?' * len(numbers))})", *numbers)
        return "parts AS p", "parts AS p", "p.at", "p.number", _BY_ROW
    state = "" if wanted.review is Review.NEW else None if wanted.answer is None else wanted.answer.value
    if state is not None:
        walk.add("r.state = ?", state)
        table = "reviews AS r INDEXED BY reviews_by_state"
        return table, f"{table} CROSS JOIN parts AS p ON p.number = r.part", "r.at", "r.part", _BY_ROW
    if (wanted.verdicts is not None and wanted.verdicts <= NOT_PASSED) or wanted.place is not None or wanted.kept or wanted.for_review:
        walk.add(_FLAGGED)
        rest = wanted.kept is not None or wanted.review is not None or wanted.answer is not None
        table = "parts AS p INDEXED BY parts_flagged"
        return table, table, "p.at", "p.number", _BY_ROW if rest else _BY_INDEX_ALONE
    index, column, value = "parts_by_time", "", ""
    if wanted.lot is not None:
        index, column, value = "parts_by_lot", "p.lot", wanted.lot
    elif wanted.recipe is not None:
        index, column, value = "parts_by_recipe", "p.recipe", wanted.recipe
    if column:
        walk.add(f"{column} = ?", value)
    table = f"parts AS p INDEXED BY {index}"
    return table, table, "p.at", "p.number", _BY_ROW


def _asked(wanted: PartFilter, records: Sequence[str]) -> _Where:
    asked = _Where()
    for column, value in (("lot", wanted.lot), ("recipe", wanted.recipe), ("version", wanted.version), ("view", wanted.view)):
        if value is not None:
            asked.add(f"p.{column} = ?", value)
    if wanted.verdicts is not None:
        named = sorted(verdict.value for verdict in wanted.verdicts)
        asked.add(f"p.verdict IN ({', '.join('?' * len(named))})", *named)
    if wanted.for_review is not None:
        asked.add(f"p.band {'=' if wanted.for_review else '<>'} ?", Band.REVIEW.value)
    if wanted.reason:
        asked.add("p.reason LIKE ? ESCAPE '\\'", f"%{_as_it_is(wanted.reason)}%")
    for comparison, limit in ((">=", wanted.score_least), ("<=", wanted.score_most)):
        if limit is not None:
            asked.add(f"p.score {comparison} ?", limit)
    if wanted.place is not None:
        _ask_place(asked, wanted.place)
    if wanted.check:
        _ask_check(asked, wanted)
    if wanted.review is not None:
        _ask_review(asked, wanted.review)
    if wanted.answer is not None:
        asked.add("(SELECT state FROM reviews WHERE part = p.number) = ?", wanted.answer.value)
    if wanted.kept is not None:
        same = f"k.taken_at > p.at - {SAME_S} AND k.taken_at < p.at + {SAME_S}"
        own = f"EXISTS (SELECT 1 FROM {records[0]} AS k WHERE k.part = p.number AND {same})"
        # A part that several cameras see: of the view that decided, the record has the part's own time.
        others = [f"EXISTS (SELECT 1 FROM {table} AS k WHERE {same})" for table in records[1:]]
        asked.add(f"{'' if wanted.kept else 'NOT '}({' OR '.join((own, *others))})")
    return asked


def _ask_place(asked: _Where, place: PlaceOnPart) -> None:
    asked.add("p.place_x BETWEEN ? AND ? AND p.place_y BETWEEN ? AND ?", place.left, place.right, place.top, place.bottom)
    if place.round:
        x, y = (place.left + place.right) / 2, (place.top + place.bottom) / 2
        wide, high = (place.right - place.left) / 2, (place.bottom - place.top) / 2
        asked.add(
            "(p.place_x - ?) * (p.place_x - ?) / ? + (p.place_y - ?) * (p.place_y - ?) / ? <= 1", x, x, wide * wide, y, y, high * high
        )


def _ask_check(asked: _Where, wanted: PartFilter) -> None:
    path = '$."' + wanted.check.replace('"', "") + '"'
    measured = "CASE p.checks WHEN '' THEN NULL ELSE json_extract(p.checks, ?) END"
    asked.add(f"{measured} IS NOT NULL", path)
    for comparison, limit in ((">=", wanted.check_least), ("<=", wanted.check_most)):
        if limit is not None:
            asked.add(f"{measured} {comparison} ?", path, limit)


def _ask_review(asked: _Where, review: Review) -> None:
    states = {Review.NEW: "= ''", Review.SEEN: "<> ''", Review.UNANSWERED: "IN ('', 'seen')", Review.ANSWERED: "NOT IN ('', 'seen')"}
    missing = "1" if review in (Review.SEEN, Review.UNANSWERED) else "0"
    asked.add(f"COALESCE((SELECT state {states[review]} FROM reviews WHERE part = p.number), {missing})")


def beginning_with(text: str) -> tuple[str, str]:
    """The first text and the one behind the last that begin with ``text``, as SQLite orders them."""
    return text, text + _LAST_LETTER


def _as_it_is(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
