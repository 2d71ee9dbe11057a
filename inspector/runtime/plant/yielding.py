"""Work that waits while the line has a part in hand."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

_LOOK_S = 0.002
MOST_S = 0.05
"""A line that always has a part in hand does not stop the work for good."""


class YieldToLine:
    """Called every few rows. ``busy()``: whether a part is being judged; ``ended`` wakes it."""

    def __init__(self, busy: Callable[[], bool], ended: Event) -> None:
        self._busy = busy
        self._ended = ended

    def __call__(self) -> None:
        """Wait while there is one, ``MOST_S`` at most."""
        left_s = MOST_S
        while left_s > 0 and self._busy() and not self._ended.wait(_LOOK_S):
            left_s -= _LOOK_S
