"""Unwraps a camera's frame numbers: one running number that never overflows."""

from __future__ import annotations

_WRAP = 65535
"""GigE Vision 1.x: block ids are 16 bits wide, 0 is never used, 65535 is followed by 1 (section 24, GVSP)."""


class Numbering:
    """Running numbers from 0, with gaps where the camera's own numbers have gaps.

    The first frame of a stream has no gap before it: some cameras begin at 1 each time, others go on. That a first frame was lost is seen
    only by counting triggers.
    """

    def __init__(self, wraps: bool) -> None:
        """``wraps``: the numbers may be 16 bits wide (GigE Vision); else they never wrap (USB3 Vision)."""
        self._wraps = wraps
        self._last_id: int | None = None
        self._last = -1

    def number(self, block_id: int) -> int:
        """The running number of a block. One that comes late or twice has a number that was there before."""
        step = 1 if self._last_id is None else self._step(block_id, self._last_id)
        if step <= 0:
            return self._last + step
        self._last_id = block_id
        self._last += step
        return self._last

    def restart(self) -> None:
        """A new stream begins. Our numbers go on."""
        self._last_id = None

    def _step(self, block_id: int, last_id: int) -> int:
        if not self._wraps or max(block_id, last_id) > _WRAP:
            return block_id - last_id
        step = (block_id - last_id) % _WRAP
        return step if step <= _WRAP // 2 else step - _WRAP
