"""Image faults of good parts (blur, exposure, motion ...), each in five strengths."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from inspector.camera.simulated.drawing import Floats, blurred, floats
from inspector.core.types import Picture

STRENGTHS = 5

_AMOUNTS: Mapping[str, tuple[float, ...]] = {
    "dark": (0.85, 0.7, 0.5, 0.3, 0.1),
    "overexposed": (1.15, 1.35, 1.7, 2.2, 3.0),
    "shaded": (0.1, 0.2, 0.35, 0.5, 0.8),
    "blurred": (0.5, 1.0, 1.5, 2.5, 4.0),
    "moved": (2.0, 4.0, 7.0, 12.0, 20.0),
    "doubled": (0.1, 0.2, 0.3, 0.4, 0.5),
    "tint": (0.03, 0.06, 0.1, 0.2, 0.35),
    "grey": (0.2, 0.4, 0.6, 0.8, 1.0),
    "swapped": (0.2, 0.4, 0.6, 0.8, 1.0),
    "absent": (0.1, 0.25, 0.5, 0.75, 1.0),
    "size": (0.98, 0.9, 0.75, 0.5, 0.25),
    "frozen": (1, 2, 3, 4, 5),
}
FAULTS = tuple(_AMOUNTS)
"""``dark``, ``overexposed``: times the light. ``shaded``: so much more light on one side, less on the other. ``blurred``: sigma of a
Gaussian, ``moved``: length of the way during the exposure, both in units (1/512 of the shorter side). ``doubled``: weight of a second
picture. ``tint``: so much more red and less blue, or the other way round. ``grey``: share of the colours that is lost, ``swapped``: of red
and blue that has changed places. ``absent``: how far the part has left the picture, in widths. ``size``: of the picture, times the
taught. ``frozen``: for how many parts the picture before them stands."""


@dataclass(frozen=True)
class Fault:
    """One of ``FAULTS`` at a strength from 1 to ``STRENGTHS``. Raises ValueError for anything else."""

    name: str
    strength: int

    def __post_init__(self) -> None:
        if self.name not in _AMOUNTS or not 1 <= self.strength <= STRENGTHS:
            raise ValueError(
                f"there is no fault {self.name!r} of strength {self.strength}; there are {', '.join(FAULTS)}, each 1 to {STRENGTHS}"
            )

    @property
    def amount(self) -> float:
        """How much, in the fault's own unit."""
        return float(_AMOUNTS[self.name][self.strength - 1])

    @property
    def away(self) -> float:
        """How far the part has left the picture, in widths."""
        return self.amount if self.name == "absent" else 0.0

    def on_sensor(self, clean: Floats, scale: float, rng: Generator) -> Floats:
        """What falls on the sensor, float32 RGB (h, w, 3), with the faults of lamp, lens and motion. ``scale``: pixels per unit."""
        amount = self.amount
        if self.name in ("dark", "overexposed"):
            return clean * np.float32(amount)
        if self.name == "shaded":
            return clean * _ramp(clean, amount, rng)
        if self.name == "blurred":
            return blurred(clean, amount * scale)
        if self.name == "moved":
            return _moved(clean, amount * scale, rng.uniform(0, math.pi))
        if self.name == "doubled":
            return _doubled(clean, amount, rng.uniform(8, 30) * scale, rng.uniform(0, 2 * math.pi))
        if self.name == "tint":
            change = amount * rng.choice((-1, 1))
            return clean * np.array([1 + change, 1, 1 - change], np.float32)
        return clean

    def in_file(self, image: Picture) -> Picture:
        """The picture as it is handed over, uint8 RGB (h, w, 3), with the faults of electronics and drivers."""
        share = self.amount
        if self.name == "size":
            size = (max(1, round(share * image.shape[1])), max(1, round(share * image.shape[0])))
            return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        if self.name == "grey":
            other = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        elif self.name == "swapped":
            other = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
        else:
            return image
        return np.asarray(cv2.addWeighted(image, 1 - share, other, share, 0), dtype=np.uint8)


def _ramp(clean: Floats, amount: float, rng: Generator) -> Floats:
    """From 1 - amount to 1 + amount across the picture, in a direction of its own: float32 (h, w, 1)."""
    height, width = clean.shape[:2]
    angle = rng.uniform(0, 2 * math.pi)
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :] * np.float32(math.cos(angle))
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None] * np.float32(math.sin(angle))
    return floats(1 + amount * np.clip(across + down, -1, 1))[..., None]


def _moved(clean: Floats, length_px: float, angle: float) -> Floats:
    """The mean over a straight way, at four places a pixel."""
    reach = math.ceil(length_px / 2) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    for at in np.linspace(-length_px / 2, length_px / 2, max(2, round(4 * length_px) + 1)):
        x, y = reach + at * math.cos(angle), reach + at * math.sin(angle)
        left, top = math.floor(x), math.floor(y)
        for row, column in ((top, left), (top, left + 1), (top + 1, left), (top + 1, left + 1)):
            kernel[row, column] += (1 - abs(x - column)) * (1 - abs(y - row))
    return floats(cv2.filter2D(clean, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE))


def _doubled(clean: Floats, weight: float, length_px: float, angle: float) -> Floats:
    height, width = clean.shape[:2]
    move = np.array([[1, 0, length_px * math.cos(angle)], [0, 1, length_px * math.sin(angle)]])
    second = cv2.warpAffine(clean, move, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return floats(cv2.addWeighted(clean, 1 - weight, second, weight, 0))
