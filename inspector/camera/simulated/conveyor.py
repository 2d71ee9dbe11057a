"""The conveyor: part number n of a seeded line, its picture and its truth."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from inspector.camera.simulated.board import board
from inspector.camera.simulated.defects import DEFECTS, Pose, assembled, difference_mask, spoiled
from inspector.camera.simulated.design import Design
from inspector.camera.simulated.drawing import Floats
from inspector.camera.simulated.faults import Fault
from inspector.camera.simulated.metal import metal
from inspector.camera.simulated.plastic import plastic
from inspector.camera.simulated.studio import Exposure, Studio
from inspector.core.types import Picture

_DRAWN_BY: Mapping[str, Callable[[tuple[int, int]], Design]] = {"metal": metal, "plastic": plastic, "board": board}
KINDS = tuple(_DRAWN_BY)
"""The products that the conveyor carries."""

SMALLEST, LARGEST = 128, 2048
"""Bounds of a picture's width and height in pixels."""

_TRUTH, _LOOKS, _DEFECT, _FAULT = range(4)  # each draws from a stream of its own, so that a good twin looks the same


@dataclass(frozen=True, eq=False)
class DrawnPart:
    """One part as the camera sees it. ``image``: uint8 RGB (h, w, 3). ``defect``: one of ``DEFECTS``, "" for a good part.

    ``mask``: bool (h, w), the pixels that the defect changed, all False for a good part.
    """

    image: Picture
    kind: str
    defect: str
    mask: NDArray[np.bool_]


class Conveyor:
    """Draws parts. The same arguments give the same part ``n``, whatever was drawn before; safe to use from several threads.

    ``size``: (width, height) in pixels. ``defect_rate``: the share of parts with a defect. ``severity``: above 0, to 1 for
    defects that nobody overlooks. Parts with a number below ``good_first`` are made without a defect. Parts lie within
    ``shift_px`` pixels and ``turn_deg`` degrees of the middle, None: as in a good fixture. Raises ValueError for anything else.
    """

    def __init__(
        self,
        kind: str,
        seed: int,
        size: tuple[int, int] = (512, 512),
        defect_rate: float = 0.1,
        severity: float = 1.0,
        good_first: int = 0,
        shift_px: float | None = None,
        turn_deg: float | None = None,
    ) -> None:
        if kind not in _DRAWN_BY:
            raise ValueError(f"no such kind of part: {kind!r}; there are {', '.join(KINDS)}")
        if seed < 0:
            raise ValueError(f"a seed is 0 or more, not {seed}")
        if not all(SMALLEST <= side <= LARGEST for side in size):
            raise ValueError(f"a picture is {SMALLEST} to {LARGEST} pixels wide and high, not {size[0]} x {size[1]}")
        if not 0 <= defect_rate <= 1:
            raise ValueError(f"a defect rate is between 0 and 1, not {defect_rate}")
        if not 0 < severity <= 1:
            raise ValueError(f"a severity is above 0 and at most 1, not {severity}")
        self.kind = kind
        self.seed = seed
        self.size = size
        self.defect_rate = defect_rate
        self.severity = severity
        self.good_first = good_first
        self._freedom = (shift_px, turn_deg)
        self._design = _design(kind, size)
        self._studio = _studio(size, seed)

    @property
    def open_spots(self) -> Floats:
        """float32 (n, 2): x, y in pixels where the surface of a part is free, if it lies in the middle."""
        return self._design.open_spots

    def truth(self, n: int, good: bool = False) -> str:
        """The defect of part ``n``, one of ``DEFECTS``, "" for a good part. Nothing is drawn. ``good``: it was made without one.

        A simulated camera's ``frame_id`` is the part's number: whoever has a frame and a conveyor of the same arguments has its truth.
        """
        if good or n < self.good_first:
            return ""
        rng = self._stream(n, _TRUTH)
        return str(DEFECTS[int(rng.integers(len(DEFECTS)))]) if rng.random() < self.defect_rate else ""

    def pose(self, n: int) -> tuple[float, float, float]:
        """Where part ``n`` lies: pixels to the right and down of the picture's middle, degrees clockwise."""
        exposure = self._exposure(self._stream(n, _LOOKS))
        return (*exposure.shift, exposure.angle)

    def part(self, n: int, good: bool = False, light: float = 1.0, fault: Fault | None = None) -> DrawnPart:
        """DrawnPart ``n``; with ``good`` the same part without its defect. ``light``: 1 for the lamp as it should be, 0 for none.

        ``fault``: what is wrong with the picture ("frozen" is left to the camera); the mask is that of a picture without it.
        """
        rng = self._stream(n, _LOOKS)
        exposure = self._exposure(rng)
        if fault is not None:
            exposure = exposure.moved_by(fault.away * self.size[0])
        poses = self._poses(rng)
        grain = self._design.grain(rng)
        defect = self.truth(n, good)
        shape = (self.size[1], self.size[0])
        clean = self._studio.clean(assembled(self._design, poses), grain, exposure)
        if not defect:
            return DrawnPart(self._picture(n, clean, exposure, light, fault), self.kind, "", np.zeros(shape, np.bool_))
        canvas = spoiled(self._design, poses, defect, self.severity, self._stream(n, _DEFECT))
        with_defect = self._studio.clean(canvas, grain, exposure)
        mask = difference_mask(with_defect, clean)
        return DrawnPart(self._picture(n, with_defect, exposure, light, fault), self.kind, defect, mask)

    def _picture(self, n: int, clean: Floats, exposure: Exposure, light: float, fault: Fault | None) -> Picture:
        if fault is None:
            return self._studio.taken(clean, exposure, light)
        seen = fault.on_sensor(clean, self._design.scale, self._stream(n, _FAULT))
        return fault.in_file(self._studio.taken(seen, exposure, light))

    def _stream(self, n: int, purpose: int) -> Generator:
        if n < 0:
            raise ValueError(f"parts are numbered from 0, there is no part {n}")
        return np.random.default_rng([self.seed, zlib.crc32(self.kind.encode()), n, purpose])

    def _exposure(self, rng: Generator) -> Exposure:
        return Exposure.drawn(rng, self._design.scale).placed(self._design.scale, *self._freedom)

    def _poses(self, rng: Generator) -> tuple[Pose, ...]:
        """Each piece sits within half a unit and a degree of its place."""
        spread = np.array([0.5 * self._design.scale, 0.5 * self._design.scale, 1.0])
        return tuple((x, y, angle) for x, y, angle in (rng.uniform(-1, 1, (len(self._design.pieces), 3)) * spread).tolist())


# Drawing a design takes half a second and the result is never changed: conveyors of the same kind and size share it.
@lru_cache(maxsize=6)
def _design(kind: str, size: tuple[int, int]) -> Design:
    return _DRAWN_BY[kind](size)


@lru_cache(maxsize=3)
def _studio(size: tuple[int, int], seed: int) -> Studio:
    return Studio(size, seed)
