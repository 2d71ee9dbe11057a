"""The table of parts for other programs: CSV by RFC 4180 in UTF-8, in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import math
from datetime import datetime
from typing import TextIO

from inspector.core.names import encodable
from inspector.storage.ledger.part_search import FoundPart

COLUMNS = (
    *("number", "serial", "time", "lot", "view", "camera", "recipe", "version", "verdict", "band", "reason", "score", "limit"),
    *("place_x", "place_y", "area_mm2", "area_px", "latency_ms", "counted", "checks", "answer", "kind", "note", "answered_by"),
    *("answered_at", "evidence", "sequence", "encoder"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class PartsTable:
    """Writes one line for each part, below the names of the columns. ``file``: opened with ``newline=""``."""

    def __init__(self, file: TextIO) -> None:
        self._writer = csv.writer(file, lineterminator="\r\n")
        self._writer.writerow(COLUMNS)

    def add(self, part: FoundPart, evidence: str) -> None:
        """``evidence``: where its files are, or why there are none."""
        self._writer.writerow(cells(part, evidence))


def cells(part: FoundPart, evidence: str) -> tuple[str, ...]:
    """In the order of ``COLUMNS``."""
    row, answer = part.row, part.answer
    place = (None, None) if row.place is None else row.place
    checks = "; ".join(f"{name}={value:g}" for name, value in row.checks.items())
    said = ("", "", "", "", "")
    if answer is not None and answer.answer is not None:
        said = (answer.answer.value, answer.kind, answer.note, answer.who, moment(answer.at))
    texts = (
        *(row.serial, moment(row.at), row.lot, row.view, row.camera, row.recipe, row.version, row.verdict.value),
        *("" if row.band is None else row.band.value, row.reason),
    )
    figures = map(_figure, (row.score, row.limit, *place, row.area_mm2, row.area_px, row.latency_ms))
    identity = (None, None) if row.identity is None else (row.identity.sequence or None, row.identity.encoder)
    of_line = ("" if one is None else str(one) for one in identity)
    return (str(row.number), *map(harmless, texts), *figures, str(int(row.counted)), *map(harmless, (checks, *said, evidence)), *of_line)


def harmless(text: str) -> str:
    """As a table program shows it and does not compute it: a text that it would take for a formula begins with an apostrophe."""
    shown = encodable(text)
    return f"'{shown}" if shown.lstrip(" ").startswith(_FORMULA) else shown


def moment(at: float) -> str:
    """Local time with its offset, to the millisecond."""
    try:
        return datetime.fromtimestamp(at).astimezone().isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return ""


def _figure(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else f"{value:.6g}"
