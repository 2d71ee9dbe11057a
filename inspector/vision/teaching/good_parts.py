"""Checks the collected pictures before a teaching: number, size, contrast, duplicates."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import cv2
import numpy as np

from inspector.core.errors import TeachingError
from inspector.core.teaching import first_few, picture_name
from inspector.core.types import Picture, Rect
from inspector.vision.framing.preprocessing import lies_in

FEWEST = 5
"""Good parts without which nothing is learned: some must be left to set the limit from."""

BLANK_CONTRAST = 2.0
"""Standard deviation of the grey values below which a picture shows nothing."""


def check_good_parts(frames: Sequence[Picture], region: Rect | None, names: Sequence[str] = ()) -> None:
    """Raise TeachingError with the reason and the picture's name, or its number from 1, if ``frames`` cannot be learned from."""
    if len(frames) < FEWEST:
        raise TeachingError(f"{len(frames)} good parts are too few", remedy=f"Show at least {FEWEST}, better 40")
    shape = frames[0].shape
    for index, frame in enumerate(frames):
        if frame.shape != shape:
            raise TeachingError(
                f"{picture_name(names, index)} is {_size(frame)}, the first is {_size(frames[0])}", remedy="Teach with pictures of one size"
            )
    if region is not None and not lies_in(region, shape[1], shape[0]):
        raise TeachingError(
            f"the region {region.x},{region.y},{region.width},{region.height} leaves the picture of {_size(frames[0])} pixels",
            remedy="Draw the region anew",
        )
    seen: dict[bytes, int] = {}
    repeats: list[tuple[int, int]] = []
    for index, frame in enumerate(frames):
        part = frame if region is None else frame[region.y : region.y + region.height, region.x : region.x + region.width]
        contrast = float(cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2GRAY).std())
        if contrast < BLANK_CONTRAST:
            raise TeachingError(
                f"{picture_name(names, index)} is blank (contrast {contrast:.1f} grey values)",
                remedy="Check light and lens, or remove that picture",
            )
        first = seen.setdefault(hashlib.sha256(np.ascontiguousarray(part).tobytes()).digest(), index)
        if first != index:
            repeats.append((first, index))
    if repeats:
        raise TeachingError(
            _identical(repeats, names), remedy="Show different parts; if they were different, the camera's picture is frozen"
        )


def _identical(repeats: Sequence[tuple[int, int]], names: Sequence[str]) -> str:
    """``repeats``: index of a picture, and of a later one that is the same."""
    first, later = repeats[0]
    both = f"{names[first]} and {names[later]}" if names else f"pictures {first + 1} and {later + 1}"
    others = [picture_name(names, index) for _, index in repeats[1:]]
    return f"{both} are identical" + (f"; others are repeated by {first_few(others)}" if others else "")


def _size(frame: Picture) -> str:
    return f"{frame.shape[1]}x{frame.shape[0]}"
