"""A picture as it would be in other light: stronger or weaker, of another colour, falling in from a side.

Light adds up linearly, grey values do not: they are taken apart by the transfer curve of sRGB (IEC 61966-2-1), changed, and put together
again, clipped at white as a sensor clips.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]

SECOND_RADIATION_CONSTANT = 1.438777e-2
"""Of Planck's law, m K."""

WAVELENGTHS_M = 610e-9, 545e-9, 465e-9
"""Where a colour sensor's red, green and blue see most."""

LUMINANCE = 0.2126, 0.7152, 0.0722
"""Shares of linear red, green and blue in it (ITU-R BT.709)."""

_STEPS = 16384

SIDES = "left", "right", "top", "bottom"


@dataclass(frozen=True)
class OtherLight:
    """Light as it was, times ``gain``; ``warmer_mired``: how much its colour temperature is lower, in millionths of 1/K, below 0: higher;
    ``gradient``: how much more of it, as a share, falls on the edge at ``side`` than on the one across, the middle as before."""

    gain: float = 1.0
    warmer_mired: float = 0.0
    gradient: float = 0.0
    side: str = "left"

    @property
    def gains(self) -> tuple[float, float, float]:
        """Of linear red, green and blue: ratios of Wien's law at ``WAVELENGTHS_M``, luminance kept."""
        ratios = [math.exp(SECOND_RADIATION_CONSTANT * 1e-6 * -self.warmer_mired / wavelength) for wavelength in WAVELENGTHS_M]
        kept = sum(share * ratio for share, ratio in zip(LUMINANCE, ratios, strict=True))
        red, green, blue = (self.gain * ratio / kept for ratio in ratios)
        return red, green, blue


def in_light(picture: Picture, light: OtherLight) -> Picture:
    """uint8 RGB (h, w, 3) in other light; a new array."""
    if not light.gradient:
        return _by_tables(picture, light.gains)
    height, width = picture.shape[:2]
    across = light.side in ("left", "right")
    ramp = np.linspace(light.gradient / 2, -light.gradient / 2, width if across else height, dtype=np.float32)
    if light.side in ("right", "bottom"):
        ramp = ramp[::-1]
    falling = 1 + (ramp[None, :, None] if across else ramp[:, None, None])
    linear = _linear()[picture] * (falling * np.array(light.gains, np.float32))
    return _encoded(linear)


def _by_tables(picture: Picture, gains: tuple[float, float, float]) -> Picture:
    table = _encoded(_linear()[:, None] * np.array(gains, np.float32))
    return np.asarray(cv2.LUT(picture, table[None]), dtype=np.uint8)


def _encoded(linear: Floats) -> Picture:
    return np.asarray(_curve()[np.minimum(linear * (_STEPS - 1) + 0.5, _STEPS - 1).astype(np.int32)], dtype=np.uint8)


@lru_cache(maxsize=1)
def _linear() -> Floats:
    """Light of each grey value, 0 to 1."""
    grey = np.arange(256) / 255
    return np.where(grey <= 0.04045, grey / 12.92, ((grey + 0.055) / 1.055) ** 2.4).astype(np.float32)


@lru_cache(maxsize=1)
def _curve() -> Picture:
    """Grey values of ``_STEPS`` amounts of light, evenly from 0 to 1."""
    light = np.linspace(0, 1, _STEPS)
    grey = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * grey), dtype=np.uint8)
