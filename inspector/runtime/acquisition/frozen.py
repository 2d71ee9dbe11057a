"""A picture that does not change any more while the camera numbers it on: a frozen sender, not a still scene."""

from __future__ import annotations

import zlib

import numpy as np

from inspector.core.types import Picture

FROZEN_AFTER = 3
"""Pictures in a row that are the same to the last bit. A sensor's noise makes even two of them improbable."""
_SAMPLE_PX = 16


class FrozenWatch:
    """Compares each picture with the one before: first every 16th pixel each way, and all of it only if those are the same.

    A picture of one single value everywhere is not counted: a sensor in the dark or in too much light gives nothing else, and it is
    for the picture's bounds to say so.
    """

    def __init__(self) -> None:
        self._before: Picture | None = None
        self._sample = 0
        self._same = 1

    def see(self, picture: Picture) -> str:
        """What is wrong, for a person; empty as long as the picture lives. ``picture`` must not change later."""
        sample = zlib.crc32(np.ascontiguousarray(picture[::_SAMPLE_PX, ::_SAMPLE_PX]).tobytes())
        before = self._before
        same = before is not None and sample == self._sample and np.array_equal(before, picture) and _has_structure(picture)
        self._same = self._same + 1 if same else 1
        self._before, self._sample = picture, sample
        if self._same < FROZEN_AFTER:
            return ""
        return f"frozen: the last {self._same} pictures are the same to the last bit"


def _has_structure(picture: Picture) -> bool:
    return bool((picture != picture.flat[0]).any())
