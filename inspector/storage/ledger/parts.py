"""The rows of the parts: one for every part that was judged, in one transaction with the counters of the lot."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.line.identity import PartIdentity
from inspector.core.status import Counters
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile, Value

MOST_ROWS = 20_000_000
"""Older rows are folded, however young they are, so that the file does not grow without end: some 7 GB."""

MOST_COUNTED_AT_START = 200_000
"""Rows that are counted again at a start; what came before in the same lot was right then, and stands."""

SAME_S = 0.001
"""A record is that of a part if its picture was taken then, too: in a database that was begun anew, or brought back from a copy, numbers
come again that records have from before."""

SCHEMA_3 = (
    """CREATE TABLE parts (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, run TEXT NOT NULL, lot TEXT NOT NULL, view TEXT NOT NULL,
        camera TEXT NOT NULL, recipe TEXT NOT NULL, version TEXT NOT NULL, verdict TEXT NOT NULL, band TEXT NOT NULL,
        reason TEXT NOT NULL, score REAL, "limit" REAL, counted INTEGER NOT NULL)""",
    "ALTER TABLE records ADD COLUMN part INTEGER",
    "CREATE INDEX records_by_part ON records (part) WHERE part IS NOT NULL",
    "ALTER TABLE counters ADD COLUMN first_part INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE counters ADD COLUMN passed_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE counters ADD COLUMN failed_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE counters ADD COLUMN invalid_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE counters ADD COLUMN review_before INTEGER NOT NULL DEFAULT 0",
    # What an earlier version counted has no rows, and stands.
    "UPDATE counters SET passed_before = passed, failed_before = failed, invalid_before = invalid, review_before = review",
)
"""From schema 2 to 3. ``counters``: parts of the lot from ``first_part`` on have rows, those in the columns ``..._before`` have none."""

SCHEMA_4 = (
    "ALTER TABLE parts ADD COLUMN serial TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE parts ADD COLUMN checks TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE parts ADD COLUMN place_x REAL",
    "ALTER TABLE parts ADD COLUMN place_y REAL",
    "ALTER TABLE parts ADD COLUMN area_px REAL",
    "ALTER TABLE parts ADD COLUMN area_mm2 REAL",
    "ALTER TABLE parts ADD COLUMN latency_ms REAL",
    "ALTER TABLE parts ADD COLUMN recorded INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE parts ADD COLUMN views TEXT NOT NULL DEFAULT ''",
    *chained("parts"),
)

SCHEMA_5 = (
    *(f"ALTER TABLE parts ADD COLUMN {name} INTEGER" for name in ("line_run", "line_part", "sequence", "encoder")),
    "CREATE INDEX parts_by_sequence ON parts (sequence) WHERE sequence IS NOT NULL",
)
"""From schema 4 to 5: which part of the line it was; NULL where the line has announced none, so that the hashes of older rows stay."""

_CHAINED = """at, run, lot, view, camera, recipe, version, verdict, band, reason, score, limit, counted,
    serial, checks, place_x, place_y, area_px, area_mm2, latency_ms, recorded, views,
    line_run, line_part, sequence, encoder"""
_CHECKS = json.JSONEncoder(separators=(",", ":"))
COLUMNS = f"number, {_CHAINED}".replace("limit", '"limit"')
_WITH_EVIDENCE = f"""SELECT {COLUMNS},
    COALESCE((SELECT path FROM records WHERE part = parts.number AND ABS(taken_at - parts.at) < {SAME_S}), '') FROM parts"""
_COUNT = """SELECT COALESCE(SUM(verdict = 'PASS'), 0), COALESCE(SUM(verdict = 'FAIL'), 0), COALESCE(SUM(verdict = 'INVALID'), 0),
    COALESCE(SUM(band = 'review'), 0) FROM parts WHERE counted AND"""


_COUNTED = """INSERT INTO counters (one, lot, passed, failed, invalid, review, since) VALUES (1, '', ?, ?, ?, ?, 0)
    ON CONFLICT (one) DO UPDATE SET passed = passed + excluded.passed, failed = failed + excluded.failed,
    invalid = invalid + excluded.invalid, review = review + excluded.review RETURNING first_part"""
"""Every statement gives up Python's lock and waits for it: while a line waits for its result there are as few as can be."""


class SeenBy(NamedTuple):
    """What one of several views has of a part. ``part``: its number in the view's own database, 0 without one; ``camera`` its address,
    empty if there was no picture of it. ``score`` and ``limit`` are NaN where there was none, ``recipe`` and ``version`` empty; so they are
    in rows of before they were kept."""

    view: str
    camera: str = ""
    part: int = 0
    verdict: str = ""
    score: float = math.nan
    limit: float = math.nan
    recipe: str = ""
    version: str = ""


class PartRow(NamedTuple):
    """One part. ``at``: Unix seconds when its picture was taken; ``run``: which start of the program judged it.

    ``number`` goes on over restarts. ``counted``: False for a golden part, which is in no counter. ``score`` and ``limit`` are NaN where
    there was none, ``recipe`` and ``version`` empty. ``evidence``: path of the record that is kept of it, as in ``RecordRow``, empty if
    there is none; only where a row was read back.

    ``serial``: the part's own number or code, empty without one. ``checks``: what the image gate measured, by the name of the check.
    ``place``: x, y of the peak of the largest region on the part, from 0 to 1 over the recipe's reference picture, ``area_px`` its size in
    frame pixels and ``area_mm2`` in mm2; None where there is no region or the part plane is not known. ``latency_ms``: from the picture to
    the verdict. ``recorded``: evidence was asked for. ``views``: where several cameras look at the part, what each has of it.
    ``identity``: which part of the line it was, with run, part, sequence and encoder alone; None where the line has announced none.
    Rows of before these were kept have the defaults.
    """

    number: int
    at: float
    run: str
    lot: str
    view: str
    camera: str
    recipe: str
    version: str
    verdict: Verdict
    band: Band | None
    reason: str
    score: float
    limit: float
    counted: bool = True
    serial: str = ""
    checks: Mapping[str, float] = MappingProxyType({})
    place: tuple[float, float] | None = None
    area_px: float | None = None
    area_mm2: float | None = None
    latency_ms: float = math.nan
    recorded: bool = False
    evidence: str = ""
    views: tuple[SeenBy, ...] = ()
    identity: PartIdentity | None = None


class Ledger:
    """The table of the parts and the figures of the standing lot. Calls may block and raise StorageError, and then nothing has changed.

    After each transaction the counters are what the rows of the lot say, and what was counted of parts without a row.
    """

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._chain = Chain(file, "parts", _CHAINED)

    def next_number(self) -> int:
        """The number of the next part: none comes twice, also when rows were removed."""
        found = self._file.rows("SELECT seq FROM sqlite_sequence WHERE name = 'parts'")
        return int(found[0][0]) + 1 if found else 1

    def add(self, rows: Sequence[PartRow]) -> None:
        """Within a transaction: keep the rows of parts of the standing lot, and count them. The numbers are new ones, rising."""
        counted = [row for row in rows if row.counted]
        verdicts = [row.verdict for row in counted]
        added = (*(verdicts.count(verdict) for verdict in Verdict), sum(row.band is Band.REVIEW for row in counted))
        self._chain.add([_to_values(row) for row in rows], [row.number for row in rows])
        first = self._file.rows(_COUNTED, added)[0][0]
        last = rows[-1].number
        if first <= last - MOST_COUNTED_AT_START:
            self._file.rows(
                """UPDATE counters SET first_part = ?, passed_before = passed, failed_before = failed, invalid_before = invalid,
                review_before = review""",
                (last + 1,),
            )

    def rows(self, limit: int, *, first: int | None = None) -> tuple[PartRow, ...]:
        """At most ``limit`` rows: the newest, newest first; with ``first`` those from this number on, in their order."""
        where, order, values = ("", "DESC", (limit,)) if first is None else (" WHERE number >= ?", "ASC", (first, limit))
        return tuple(map(to_row, self._file.rows(f"{_WITH_EVIDENCE}{where} ORDER BY number {order} LIMIT ?", values)))

    def rows_of(self, numbers: Sequence[int]) -> tuple[PartRow, ...]:
        """The rows with these numbers, in their order."""
        marks = ", ".join("?" * len(numbers))
        return tuple(map(to_row, self._file.rows(f"{_WITH_EVIDENCE} WHERE number IN ({marks}) ORDER BY number", tuple(numbers))))

    def mend_counters(self) -> tuple[Counters, Counters]:
        """Bring the counters of the standing lot to what the rows say. Returns them as they were and as they are."""
        with self._file.transaction():
            found = self._file.rows(
                """SELECT passed, failed, invalid, lot, since, review, first_part, passed_before, failed_before, invalid_before,
                review_before FROM counters"""
            )
            if not found:
                return Counters(), Counters()
            was = Counters(*found[0][:6])
            first, *before = found[0][6:]
            rows = self._file.rows(f"{_COUNT} number >= ?", (first,))[0]
            passed, failed, invalid, review = (int(old) + int(new) for old, new in zip(before, rows, strict=True))
            now = Counters(passed, failed, invalid, was.lot, was.since, review)
            if now != was:
                self._file.rows("UPDATE counters SET passed = ?, failed = ?, invalid = ?, review = ?", (passed, failed, invalid, review))
            return was, now

    def stay_counted(self, up_to: int) -> None:
        """Within a transaction, before the rows with a number of at most ``up_to`` go: what they say of the standing lot stays counted."""
        gone = self._file.rows(f"{_COUNT} number <= ? AND number >= (SELECT first_part FROM counters)", (up_to,))[0]
        self._file.rows(
            """UPDATE counters SET passed_before = passed_before + ?, failed_before = failed_before + ?,
            invalid_before = invalid_before + ?, review_before = review_before + ?""",
            gone,
        )


def _to_values(row: PartRow) -> tuple[Value, ...]:
    band = "" if row.band is None else row.band.value
    at = row.at if math.isfinite(row.at) else 0.0
    checks = _CHECKS.encode(dict(row.checks)) if row.checks else ""
    place = (None, None) if row.place is None else row.place
    return (
        *(at, row.run, row.lot, row.view, row.camera, row.recipe, row.version, row.verdict.value, band),
        *(row.reason, row.score, row.limit, int(row.counted)),
        *(row.serial, checks, *place, row.area_px, row.area_mm2, row.latency_ms, int(row.recorded)),
        _views_text(row.views),
        *_identity_values(row.identity),
    )


def _views_text(views: Sequence[SeenBy]) -> str:
    """JSON, which has no NaN."""
    plain = [[None if isinstance(value, float) and not math.isfinite(value) else value for value in one] for one in views]
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")) if views else ""


def to_seen(text: str) -> tuple[SeenBy, ...]:
    """What :class:`PartRow` has in ``views``, as its row has it."""
    found = json.loads(text) if text else []
    return tuple(SeenBy(*_without_none(one)) for one in found)


def _without_none(values: Sequence[Any]) -> list[Any]:
    return [math.nan if value is None else value for value in values]


def _identity_values(identity: PartIdentity | None) -> tuple[Value, ...]:
    if identity is None:
        return None, None, None, None
    return identity.run, identity.part, identity.sequence or None, identity.encoder


def to_row(values: tuple[Any, ...]) -> PartRow:
    number, at, run, lot, view, camera, recipe, version, verdict, band, reason, score, limit, counted, *more = values
    serial, checks, place_x, place_y, area_px, area_mm2, latency_ms, recorded, views, *line, evidence = more
    known: dict[str, Any] = {
        "serial": serial,
        "checks": json.loads(checks) if checks else {},
        "place": None if place_x is None else (place_x, place_y),
        "area_px": area_px,
        "area_mm2": area_mm2,
        "latency_ms": math.nan if latency_ms is None else latency_ms,
        "recorded": bool(recorded),
        "evidence": evidence,
        "views": to_seen(views),
        "identity": _to_identity(*line),
    }
    return PartRow(
        *(number, at, run, lot, view, camera, recipe, version, Verdict(verdict), Band(band) if band else None, reason),
        *(math.nan if score is None else score, math.nan if limit is None else limit, bool(counted)),
        **known,
    )


def _to_identity(run: int | None, part: int | None, sequence: int | None, encoder: int | None) -> PartIdentity | None:
    return None if run is None else PartIdentity(run, part or 0, sequence or 0, encoder=encoder)
