"""CSV as RFC 4180 has it, that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is run as a formula by spreadsheets (OWASP, CSV injection)."""


def cell(value: object) -> str:
    """One value as text. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number stays a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return repr(round(value, 6)) if math.isfinite(value) else ""
    if isinstance(value, int):
        return str(value)
    return safe(str(value))


@lru_cache(maxsize=4096)
def safe(text: str) -> str:
    """``text`` as :func:`cell` writes it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


class CsvFile:
    """A context manager that writes rows into a new file: UTF-8 with a mark, for spreadsheets, CRLF at the ends. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("x", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")

    def row(self, values: Iterable[object]) -> None:
        """Write one row."""
        self._writer.writerow(map(cell, values))

    def plain_row(self, values: Iterable[object]) -> None:
        """Write numbers, None and texts that :func:`safe` gave, as they are: for very many rows."""
        self._writer.writerow(values)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()
