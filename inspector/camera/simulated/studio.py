"""Belt, light, lens and sensor: from a drawn part to the picture that a camera takes of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.random import Generator

from inspector.camera.simulated.drawing import Bytes, Floats, blurred, floats
from inspector.core.types import Picture

_SPARE = 160
"""How many pixels belt and noise are larger than the picture: each part sees another cut of them."""


SHIFT, TURN_DEG = 3.0, 1.5
"""Units and degrees within which a part lies in its fixture."""


@dataclass(frozen=True)
class Exposure:
    """What differs from one picture to the next. Pixels, clockwise degrees; ``tilt``: change of light across the picture."""

    shift: tuple[float, float]
    angle: float
    level: float
    tilt: tuple[float, float]
    tone: tuple[float, float, float]
    blur_px: float
    belt_at: tuple[int, int]
    noise_at: tuple[int, int]

    @classmethod
    def drawn(cls, rng: Generator, scale: float) -> Exposure:
        """A part in its fixture: within 3 units and 1.5 degrees, light within some percent."""
        dx, dy, angle, level, left, down, red, blue, blur = rng.uniform(-1, 1, 9)
        belt_x, belt_y, noise_x, noise_y = (int(value) for value in rng.integers(0, _SPARE, 4))
        return cls(
            shift=(SHIFT * scale * dx, SHIFT * scale * dy),
            angle=TURN_DEG * angle,
            level=1 + 0.05 * level,
            tilt=(0.05 * left, 0.05 * down),
            tone=(1 + 0.008 * red, 1.0, 1 + 0.008 * blue),
            blur_px=(0.5 + 0.15 * blur) * max(scale, 0.5),
            belt_at=(belt_x, belt_y),
            noise_at=(noise_x, noise_y),
        )

    def moved_by(self, px: float) -> Exposure:
        """The same, with the part further along the belt."""
        return replace(self, shift=(self.shift[0] + px, self.shift[1]))

    def placed(self, scale: float, shift_px: float | None, turn_deg: float | None) -> Exposure:
        """The same within other bounds, None: as :meth:`drawn` has them."""
        shift, angle = self.shift, self.angle
        if shift_px is not None:
            shift = (shift[0] * shift_px / (SHIFT * scale), shift[1] * shift_px / (SHIFT * scale))
        return replace(self, shift=shift, angle=angle if turn_deg is None else angle * turn_deg / TURN_DEG)


class Studio:
    """Everything around the part, for one picture size (width, height). Drawn once, never changed: safe to share."""

    def __init__(self, size: tuple[int, int], seed: int) -> None:
        self.size = size
        rng = np.random.default_rng([seed, 0xBE17])
        width, height = size
        self._belt = _belt((height + _SPARE, width + _SPARE), min(size) / 512, rng)
        self._noise: Floats = rng.standard_normal((height + _SPARE, width + _SPARE, 3), dtype=np.float32)
        self._across = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
        self._down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
        distance = self._across**2 + self._down**2
        self._vignette = floats(1.02 - 0.07 * distance)

    def clean(self, canvas: Bytes, grain: Floats, exposure: Exposure) -> Floats:
        """What falls on the sensor: float32 RGB (h, w, 3), 0..255. ``canvas``: a part (h, w, 4), ``grain``: (h, w), a gain less 1."""
        width, height = self.size
        pose = self._pose(exposure)
        border = (0.0, 0.0, 0.0, 255.0)
        part = cv2.warpAffine(canvas, pose, self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=border)
        x, y = exposure.belt_at
        seen = cv2.cvtColor(cv2.extractChannel(part, 3), cv2.COLOR_GRAY2RGB)
        belt = cv2.multiply(self._belt[y : y + height, x : x + width], seen, scale=1 / 255)
        scene = cv2.add(cv2.cvtColor(part, cv2.COLOR_RGBA2RGB), belt)
        scene = cv2.GaussianBlur(scene, (5, 5), exposure.blur_px)
        gain = floats(cv2.warpAffine(grain, pose, self.size, flags=cv2.INTER_LINEAR))
        gain += self._across * np.float32(exposure.tilt[0]) + self._down * np.float32(exposure.tilt[1]) + np.float32(1)
        gain *= self._vignette * np.float32(exposure.level)
        bright = cv2.multiply(scene, cv2.merge([gain, gain, gain]), dtype=cv2.CV_32F)
        return floats(cv2.multiply(bright, np.array([*exposure.tone, 1.0])))

    def taken(self, clean: Floats, exposure: Exposure, light: float = 1.0) -> Picture:
        """With shot and read noise, under ``light`` times the light: uint8 RGB (h, w, 3)."""
        if light != 1:
            clean = clean * np.float32(light)
        width, height = self.size
        x, y = exposure.noise_at
        # Variance in grey values: 1.2 from reading, and the light's own, as of a sensor that holds about 12 000 electrons.
        spread = cv2.sqrt(cv2.addWeighted(clean, 0.021, clean, 0.0, 1.2))
        noise = cv2.multiply(self._noise[y : y + height, x : x + width], spread)
        return np.asarray(cv2.add(clean, noise, dtype=cv2.CV_8U), dtype=np.uint8)

    def _pose(self, exposure: Exposure) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        """2x3 from the design to the picture: turned about the middle, then shifted."""
        turn = math.radians(exposure.angle)
        cosine, sine = math.cos(turn), math.sin(turn)
        x, y = (self.size[0] - 1) / 2, (self.size[1] - 1) / 2
        dx, dy = exposure.shift
        return np.array([[cosine, -sine, x + dx - cosine * x + sine * y], [sine, cosine, y + dy - sine * x - cosine * y]])


def _belt(shape: tuple[int, int], scale: float, rng: Generator) -> Picture:
    """A dark rubber belt with a woven face, dust and scuffs: uint8 RGB."""
    rows, columns = np.indices(shape, dtype=np.float32) / np.float32(scale)
    weave = np.sin((columns + rows) * 0.9) * np.sin((columns - rows) * 0.9)
    fine = blurred(rng.standard_normal(shape, dtype=np.float32), 0.7)
    patches = blurred(rng.standard_normal(shape, dtype=np.float32), 14 * scale) * np.float32(14 * scale)
    streaks = np.repeat(blurred(rng.standard_normal((1, shape[1]), dtype=np.float32), 2.0 * scale), shape[0], axis=0)
    tone = 52 + 5.5 * weave + 4 * fine + 2.2 * patches + 3.5 * streaks
    dust = blurred((rng.random(shape, dtype=np.float32) > 0.99965).astype(np.float32), 0.7)
    tone += 70 * dust
    return np.asarray(np.clip(tone[..., None] * np.array([0.94, 0.99, 1.04], np.float32), 0, 255), np.uint8)
