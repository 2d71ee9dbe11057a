"""Parts of before, as the inspections that they were: from their records, or from their rows where no picture is kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

import numpy as np

from inspector.core.errors import StorageError
from inspector.core.types import Frame, Inspection, RecipeId
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from inspector.storage.records.reading import read_inspection
from inspector.storage.records.store import RecordStore

Part = TypeVar("Part")

_NO_PICTURE = (48, 64, 3)


class KeptParts:
    """Reads the parts of one station. Calls block, some tens of milliseconds for each megapixel, and raise StorageError."""

    def __init__(self, database: StationDatabase, records: RecordStore) -> None:
        self._database = database
        self._records = records

    def flagged(self, most: int) -> list[Inspection]:
        """The last parts that did not pass, the oldest first; those that wait for a person before any other."""
        found = (self.inspection(number) for number in self._database.review_book.flagged(most))
        return [one for one in found if one is not None]

    def inspection(self, number: int) -> Inspection | None:
        """The part of this number; None if there is no row of it."""
        row = self._database.part_row(number)
        if row is None:
            return None
        if row.evidence:
            with suppress(StorageError):  # removed for room meanwhile, or damaged: its row still says what it was
                return read_inspection(self._records.read(row.evidence))
        return _of_row(row)


def merged(now: Iterable[Part], found: Iterable[Part], waiting: frozenset[int], most: int, number: Callable[[Part], int]) -> Sequence[Part]:
    """At most ``most`` of both, rising by their ``number``, each once: those that wait for a person before the others, the newest first.

    What has no number stays.
    """
    nameless = [part for part in now if not number(part)]
    by_number = {number(part): part for part in (*found, *now) if number(part)}
    best = sorted(by_number, key=lambda one: (one in waiting, one), reverse=True)[: max(0, most - len(nameless))]
    return [*(by_number[one] for one in sorted(best)), *nameless]


def _of_row(row: PartRow) -> Inspection:
    """Black, since no picture of it is kept."""
    frame = Frame(np.zeros(_NO_PICTURE, np.uint8), 0, math.nan, row.at, -1, 0)
    return Inspection(
        frame=frame,
        verdict=row.verdict,
        reason=f"{row.reason} (no picture of it is kept)",
        score=row.score,
        limit=row.limit,
        recipe=RecipeId(row.recipe, row.version) if row.recipe else None,
        latency_ms=row.latency_ms,
        camera=row.camera,
        band=row.band,
        part_number=row.number,
        lot=row.lot,
    )
