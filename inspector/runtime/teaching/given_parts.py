"""The good parts of one teaching as a person sees them: their thumbnails, what they are called, and which of them stand alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np

from inspector.core.promises.escape_promise import promise_of
from inspector.core.promises.odd_parts import OddPart
from inspector.core.promises.promise_words import best_known
from inspector.core.quality.learning import LEARNED
from inspector.core.recipe import Recipe
from inspector.core.status import GoodPart
from inspector.core.teaching import PLANTED, TeachOptions
from inspector.core.types import Picture, Rect

THUMBNAIL_PX = 96

SLOWEST_TAKT_S = 0.25


class Given(NamedTuple):
    """What one teaching got: the numbers of its parts, their pictures, and how to teach."""

    numbers: tuple[int, ...]
    frames: list[Picture]
    options: TeachOptions


def learned_in_words(stored: Recipe, parts: int, note: str, against: str) -> str:
    """What came of a teaching."""
    message = f"Learned from {parts} parts; limit {stored.limit.value:.2f}"
    if stored.planted:
        message += f"; {best_known(promise_of(stored)).rstrip('.')}"
    elif PLANTED in stored.notes:
        message += f"; {PLANTED}: {stored.notes[PLANTED]}"
    if LEARNED in stored.notes:
        message += f"; {stored.teach_seconds:.0f} s: {stored.notes[LEARNED].partition(':')[0]}"
    if against:
        message += f". It is kept and not in use: {against}. Learn again with more or other parts, or use it anyway"
    return message + (f"; {note}" if note else "")


def called(number: int) -> str:
    return f"part {number}"


def asked(parts: Sequence[GoodPart], given: Given, odd: Sequence[OddPart]) -> tuple[GoodPart, ...]:
    """``parts`` with those marked that stand alone."""
    found = {given.numbers[one.index]: one for one in odd}
    return tuple(
        part
        if part.number not in found
        else replace(part, why=found[part.number].why, place=_on_thumbnail(part, given, found[part.number]))
        for part in parts
    )


def _on_thumbnail(part: GoodPart, given: Given, odd: OddPart) -> Rect | None:
    if odd.place is None:
        return None
    scale = part.thumbnail.shape[1] / given.frames[odd.index].shape[1]
    left, top = int(odd.place.x * scale), int(odd.place.y * scale)
    width, height = (max(1, round(side * scale)) for side in (odd.place.width, odd.place.height))
    return Rect(left, top, width, height)


def thumbnail(image: Picture) -> Picture:
    """At most 96 pixels wide, read-only."""
    scale = min(1.0, THUMBNAIL_PX / image.shape[1])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    small.flags.writeable = False
    return small


def takt_of(triggered_at: Sequence[float]) -> float | None:
    """Seconds from one part to the next on a line that triggers, by when the good parts came (in seconds). None where fewer than two were
    triggered. At most ``SLOWEST_TAKT_S``: a person may show good parts slowly to what runs fast later."""
    gaps = sorted(after - before for before, after in pairwise(triggered_at))
    return min(SLOWEST_TAKT_S, max(gaps[len(gaps) // 2], 1e-3)) if gaps else None
