"""A station's ledger with parts in it, without a station."""

from __future__ import annotations

import time
from pathlib import Path

from inspector.core.types import Band, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow

VERDICTS = (Verdict.PASS,) * 17 + (Verdict.FAIL, Verdict.FAIL, Verdict.INVALID)


def a_part(number: int, at: float, serial: str = "") -> PartRow:
    """The row of a part: 17 of 20 PASS, two FAIL, one INVALID."""
    verdict = VERDICTS[number % len(VERDICTS)]
    band = {Verdict.PASS: Band.OK, Verdict.FAIL: Band.NG, Verdict.INVALID: None}[verdict]
    reason = "" if verdict is Verdict.PASS else "0.71 is above the limit 0.52"
    judged = ("cup", "0003", verdict, band, reason, 0.3 + number % 7 / 100, 0.52)
    return PartRow(number, at, "r1", "L1", "", "simulated:line", *judged, serial=serial or f"S{number:07d}", latency_ms=17.5)


def with_parts(path: Path, count: int, *, every_s: float = 0.05, serials: dict[int, str] | None = None) -> StationDatabase:
    """A new database with so many parts, the last of them now. ``serials``: of these numbers."""
    database = StationDatabase(path)
    begin = time.time() - count * every_s
    for first in range(1, count + 1, 2000):
        numbers = range(first, min(first + 2000, count + 1))
        database.add_parts([a_part(number, begin + number * every_s, (serials or {}).get(number, "")) for number in numbers])
    return database
