"""A camera's frame numbers as one that never wraps."""

from __future__ import annotations

_WRAP = 65535
"""GigE Vision 1.x: block ids are 16 bits wide, 0 is never used, 65535 is followed by 1 (section 24, GVSP)."""
_NEAR = 16


class Numbering:
    """Running numbers from 0, with gaps where the camera's own numbers have gaps."""

    def __init__(self, first_id: int) -> None:
        """``first_id``: what the standard gives the first frame of a stream (1 in GigE Vision, 0 in USB3 Vision)."""
        self._first_id = first_id
        self._last_id: int | None = None
        self._last = -1

    def number(self, block_id: int) -> int:
        """The running number of a block. One that comes late or twice has a number that was there before."""
        step = self._first_step(block_id) if self._last_id is None else self._step(block_id, self._last_id)
        if step <= 0:
            return self._last + step
        self._last_id = block_id
        self._last += step
        return self._last

    def restart(self) -> None:
        """A new stream begins: the camera counts anew, or goes on as it likes. Our numbers go on."""
        self._last_id = None

    def _first_step(self, block_id: int) -> int:
        # A camera that counts from the beginning, as it should, shows by its first number how many were lost before it.
        behind = block_id - self._first_id
        return 1 + behind if 0 <= behind < _NEAR else 1

    def _step(self, block_id: int, last_id: int) -> int:
        if max(block_id, last_id) > _WRAP or self._first_id == 0:
            return block_id - last_id  # 64 bits wide
        step = (block_id - last_id) % _WRAP
        return step if step <= _WRAP // 2 else step - _WRAP
