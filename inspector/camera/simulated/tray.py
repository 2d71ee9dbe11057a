"""A line whose pictures show several parts side by side, with the truth of each."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.camera.simulated.conveyor import SMALLEST, Conveyor, DrawnPart
from inspector.camera.simulated.defects import assembled, difference_mask, spoiled
from inspector.camera.simulated.drawing import Bytes, Floats, floats
from inspector.camera.simulated.faults import Fault
from inspector.camera.simulated.studio import Exposure

MOST_PARTS = 16

_LOOKS, _DEFECT = 1, 2  # the conveyor's own streams: a part looks the same alone and among others


@dataclass(frozen=True, eq=False)
class TrayPart:
    """One part of a picture. ``middle``: x, y in picture pixels; ``defect`` and ``mask`` as ``conveyor.DrawnPart`` has them."""

    middle: tuple[float, float]
    defect: str
    mask: NDArray[np.bool_]


class Tray(Conveyor):
    """Picture ``n`` shows the parts ``n * count`` to ``n * count + count - 1`` of a conveyor, in rows from the top, each from the left.

    The arguments are the conveyor's; ``size`` is the picture's, ``good_first`` counts pictures, and each part lies about the middle of its
    own place. Raises ValueError if the places are too small.
    """

    def __init__(
        self,
        kind: str,
        seed: int,
        size: tuple[int, int],
        count: int,
        defect_rate: float = 0.1,
        severity: float = 1.0,
        good_first: int = 0,
        shift_px: float | None = None,
        turn_deg: float | None = None,
    ) -> None:
        super().__init__(kind, seed, size, defect_rate, severity, good_first, shift_px, turn_deg)
        self.count = count
        self._columns, self._rows, side = grid(size, count)
        if side < SMALLEST:
            raise ValueError(f"{count} parts have {side} pixels each in a picture of {size[0]} x {size[1]}, at least {SMALLEST} are needed")
        self._cell = Conveyor(kind, seed, (side, side), defect_rate, severity, good_first * count, shift_px, turn_deg)

    def truth(self, n: int, good: bool = False) -> str:
        """The defects in picture ``n``, one after the other; "" if all its parts are good."""
        return ", ".join(filter(None, (self._cell.truth(number, good) for number in self._numbers(n))))

    def parts(self, n: int, good: bool = False) -> tuple[TrayPart, ...]:
        """The truth of picture ``n``, part by part."""
        exposure = self._around(n)
        with_defects, clean = (self._studio.clean(*self._laid(n, sound, 0.0), exposure) for sound in (good, True))
        changed: NDArray[np.bool_] = difference_mask(with_defects, clean)
        found = []
        for place, number in enumerate(self._numbers(n)):
            own: NDArray[np.bool_] = np.zeros(changed.shape, np.bool_)
            left, top = self._corner(place)
            side = self._cell.size[0]
            rows, columns = slice(max(0, top), top + side), slice(max(0, left), left + side)
            own[rows, columns] = changed[rows, columns]
            x, y, _ = self._cell.pose(number)
            middle = float(left + side / 2 + x), float(top + side / 2 + y)
            found.append(TrayPart(middle, self._cell.truth(number, good), own))
        return tuple(found)

    def part(self, n: int, good: bool = False, light: float = 1.0, fault: Fault | None = None) -> DrawnPart:
        """Picture ``n``; see ``Conveyor.part``."""
        exposure = self._around(n)
        away = 0.0 if fault is None else fault.away * self.size[0]
        defect = self.truth(n, good)
        seen = self._studio.clean(*self._laid(n, good, away), exposure)
        mask: NDArray[np.bool_] = np.zeros((self.size[1], self.size[0]), np.bool_)
        if defect:
            mask = difference_mask(seen, self._studio.clean(*self._laid(n, True, away), exposure))
        return DrawnPart(self._picture(n, seen, exposure, light, fault), self.kind, defect, mask)

    def _numbers(self, n: int) -> range:
        return range(n * self.count, (n + 1) * self.count)

    def _around(self, n: int) -> Exposure:
        """What is one for the whole picture: light, belt, lens."""
        return replace(Exposure.drawn(self._stream(n, _LOOKS), self._cell._design.scale), shift=(0.0, 0.0), angle=0.0)

    def _corner(self, place: int) -> tuple[int, int]:
        """Left and top of a part's own square."""
        row, column = divmod(place, self._columns)
        width, height = self.size[0] / self._columns, self.size[1] / self._rows
        side = self._cell.size[0]
        return round((column + 0.5) * width - side / 2), round((row + 0.5) * height - side / 2)

    def _laid(self, n: int, good: bool, away: float) -> tuple[Bytes, Floats]:
        """All parts on the belt, and how light their surfaces are."""
        width, height = self.size
        canvas = np.zeros((height, width, 4), np.uint8)
        canvas[..., 3] = 255
        grain = np.zeros((height, width), np.float32)
        for place, number in enumerate(self._numbers(n)):
            cell = self._cell
            rng = cell._stream(number, _LOOKS)
            exposure = cell._exposure(rng)
            poses = cell._poses(rng)
            texture = cell._design.grain(rng)
            defect = cell.truth(number, good)
            alone = assembled(cell._design, poses)
            if defect:
                alone = spoiled(cell._design, poses, defect, cell.severity, cell._stream(number, _DEFECT))
            matrix = _matrix(exposure, cell.size[0], self._corner(place), away)
            border = (0.0, 0.0, 0.0, 255.0)
            shown = cv2.warpAffine(alone, matrix, self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=border)
            through = cv2.multiply(canvas, cv2.cvtColor(cv2.extractChannel(shown, 3), cv2.COLOR_GRAY2RGBA), scale=1 / 255)
            through[..., 3] = cv2.multiply(cv2.extractChannel(canvas, 3), cv2.extractChannel(shown, 3), scale=1 / 255)
            through[..., :3] = cv2.add(through[..., :3], shown[..., :3])
            canvas = np.asarray(through, dtype=np.uint8)
            grain += cv2.warpAffine(texture, matrix, self.size, flags=cv2.INTER_LINEAR)
        return canvas, floats(grain)


def grid(size: tuple[int, int], count: int) -> tuple[int, int, int]:
    """Columns, rows and the side of each part's square, as large as it can be in a picture of ``size`` (width, height)."""
    ways = [(min(size[0] // columns, size[1] // math.ceil(count / columns)), -columns) for columns in range(1, count + 1)]
    side, columns = max(ways)
    return -columns, math.ceil(count / -columns), side


def _matrix(exposure: Exposure, side: int, corner: tuple[int, int], away: float) -> NDArray[np.float64]:
    """2x3 from the part's own square to the picture: turned about its middle, then shifted."""
    turn = math.radians(exposure.angle)
    cosine, sine = math.cos(turn), math.sin(turn)
    middle = (side - 1) / 2
    x, y = corner[0] + middle + exposure.shift[0] + away, corner[1] + middle + exposure.shift[1]
    return np.array([[cosine, -sine, x - cosine * middle + sine * middle], [sine, cosine, y - sine * middle - cosine * middle]])
