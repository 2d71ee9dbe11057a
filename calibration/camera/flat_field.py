"""Flat-field correction: the gain from pictures of a white surface, the offset from pictures taken in the dark.

corrected = (picture - dark) * gain, gain >= 1 and 1 where the white picture is brightest, so that what was clipped stays clipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError

LEAST_WHITES = 4
SATURATED = 252
MOST_SATURATED = 0.001
LEAST_WHITE = 60.0
BRIGHTEST_DARK = 40.0
LARGEST_GAIN = 4.0
LARGEST_FLICKER = 0.03
LARGEST_TEXTURE = 0.012
MOST_DUST = 0.01
LARGEST_RESIDUAL = 0.02
_DUST = 0.05
_SMOOTHING_PX = 1.5


@dataclass(frozen=True, eq=False)
class FlatField:
    """``gain_codes``: uint8 (h, w) or (h, w, 3), the gain in units of ``gain_step``. ``dark``: uint8 of the same shape, or None if there
    is nothing to take off."""

    gain_codes: NDArray[np.uint8]
    gain_step: float
    dark: NDArray[np.uint8] | None

    @property
    def size(self) -> tuple[int, int]:
        """Width, height."""
        return self.gain_codes.shape[1], self.gain_codes.shape[0]

    def rows(self, rows: slice) -> FlatField:
        """That of some rows of the picture alone; a view, nothing is copied."""
        return FlatField(self.gain_codes[rows], self.gain_step, None if self.dark is None else self.dark[rows])


@dataclass(frozen=True, eq=False)
class FlatFieldFit:
    """A flat field and its quality, shares of the mean grey value.

    ``unevenness`` is that of the white pictures (1 - darkest place / brightest), ``residual`` the root mean square that remains in
    pictures that were not fitted to, noise of single pixels averaged out, ``residual_most`` its largest value anywhere.
    ``texture`` is what is fine in the white pictures, ``dust`` the share of pixels that deviate strongly.
    """

    flat_field: FlatField
    unevenness: float
    residual: float
    residual_most: float
    texture: float
    dust: float
    white_level: float
    dark_level: float


def fit_flat_field(whites: Sequence[NDArray[np.uint8]], darks: Sequence[NDArray[np.uint8]] = ()) -> FlatFieldFit:
    """Fit to pictures of an even white surface, out of focus, and to pictures taken in the dark; each channel by itself.

    Pictures: uint8 RGB (h, w, 3) or grey (h, w), at least :data:`LEAST_WHITES` white ones. Raises CalibrationError for pictures that
    differ in size or in brightness, are saturated, too dark, or show something: texture, a part, an edge.
    """
    _check_shapes(whites, darks)
    dark = _mean(darks) if darks else np.zeros(whites[0].shape, np.float32)
    _check_levels(whites, dark)
    fitted, held_out = _mean(whites[0::2]) - dark, _mean(whites[1::2]) - dark
    light = _smooth(_mean(whites) - dark)
    texture, dust = _fine_structure(light)
    _check_structure(texture, dust)
    residual, most = _residual(_field(_smooth(fitted), None), held_out)
    if not residual <= LARGEST_RESIDUAL:
        raise CalibrationError(
            f"the light still differs by {residual:.1%} from place to place after the correction",
            remedy="Keep the white surface and the light still, or take more pictures",
        )
    dark_codes = np.round(_smooth(dark)).astype(np.uint8)
    flat_field = _field(light, dark_codes if dark_codes.any() else None)
    reduced = _reduced(light)
    unevenness = float(np.max(1 - reduced.min(axis=(0, 1)) / reduced.max(axis=(0, 1))))
    level = float(np.mean([picture.mean() for picture in whites]))
    return FlatFieldFit(flat_field, unevenness, residual, most, texture, dust, level, float(dark.mean()))


def apply_flat_field(picture: NDArray[np.uint8], flat_field: FlatField) -> NDArray[np.uint8]:
    """The corrected picture, as a new array. Raises CalibrationError for a picture of another size or colour. The first call of a process
    takes about a second, in which the loop is compiled."""
    from calibration.camera.kernels import multiply_codes

    check_shape(picture, flat_field)
    lit = picture if flat_field.dark is None else np.asarray(cv2.subtract(picture, flat_field.dark), np.uint8)
    corrected = np.empty(picture.shape, np.uint8)
    codes = np.ascontiguousarray(flat_field.gain_codes)
    multiply_codes(np.ascontiguousarray(lit).reshape(-1), codes.reshape(-1), flat_field.gain_step, corrected.reshape(-1))
    return corrected


def check_shape(picture: NDArray[np.uint8], flat_field: FlatField) -> None:
    """Raises CalibrationError for a picture of another size or colour."""
    if picture.shape != flat_field.gain_codes.shape:
        have, want = ("x".join(map(str, shape)) for shape in (picture.shape, flat_field.gain_codes.shape))
        what = f"the picture is {have} (rows, columns, channels), the flat field was taken at {want}"
        raise CalibrationError(what, remedy="Set the camera as it was, or take the flat field again")


def _check_shapes(whites: Sequence[NDArray[np.uint8]], darks: Sequence[NDArray[np.uint8]]) -> None:
    if len(whites) < LEAST_WHITES:
        raise CalibrationError(f"{len(whites)} white pictures are too few, {LEAST_WHITES} are needed", remedy="Take 8 or more")
    for kind, pictures in (("white", whites), ("dark", darks)):
        for number, picture in enumerate(pictures, 1):
            if picture.dtype != np.uint8 or picture.ndim not in (2, 3) or min(picture.shape[:2]) < 32:
                raise CalibrationError("is no grey or RGB picture of 8 bits", where=f"{kind} picture {number}", remedy="Take it again")
            if picture.shape != whites[0].shape:
                remedy = "Take all pictures with one camera at one setting"
                raise CalibrationError("differs in size or colour from the first", where=f"{kind} picture {number}", remedy=remedy)


def _check_levels(whites: Sequence[NDArray[np.uint8]], dark: NDArray[np.float32]) -> None:
    levels = np.array([picture.mean() for picture in whites])
    for number, picture in enumerate(whites, 1):
        saturated = float(np.mean(picture >= SATURATED))
        if saturated > MOST_SATURATED:
            what = f"{saturated:.1%} of its pixels are saturated"
            raise CalibrationError(what, where=f"white picture {number}", remedy="Shorten the exposure until the brightest are about 200")
    if levels.mean() - dark.mean() < LEAST_WHITE:
        what = f"the white pictures are too dark: mean grey value {levels.mean():.0f}"
        raise CalibrationError(what, remedy="Lengthen the exposure until the brightest are about 200")
    if dark.mean() > BRIGHTEST_DARK:
        what = f"the dark pictures are too bright: mean grey value {dark.mean():.0f}"
        raise CalibrationError(what, remedy="Cover the lens completely")
    flicker = float(np.ptp(levels) / levels.mean())
    if flicker > LARGEST_FLICKER:
        what = f"the white pictures differ in brightness by {flicker:.1%}"
        raise CalibrationError(what, remedy="Wait until the light is steady, keep exposure and gain fixed")


def _fine_structure(light: NDArray[np.float32]) -> tuple[float, float]:
    """What is finer than light and lens can be: its robust standard deviation, and the share of pixels far beyond."""
    grey = light if light.ndim == 2 else light.mean(axis=2)
    sigma = max(min(grey.shape) / 40, 3.0)
    edge = int(2 * sigma)
    # Without the rim, where the smoothing lacks a side.
    deviation = (grey / np.maximum(cv2.GaussianBlur(grey, (0, 0), sigma), 1) - 1)[edge:-edge, edge:-edge]
    deviation = deviation - np.median(deviation)
    return float(1.4826 * np.median(np.abs(deviation))), float(np.mean(np.abs(deviation) > _DUST))


def _check_structure(texture: float, dust: float) -> None:
    if texture > LARGEST_TEXTURE:
        raise CalibrationError(
            f"the white surface shows texture: {texture:.1%} from place to place",
            remedy="Take a smooth white surface, out of focus, or a diffuser before the lens",
        )
    if dust > MOST_DUST:
        raise CalibrationError(
            f"{dust:.1%} of the white surface deviates strongly: dirt, an edge or a part",
            remedy="Fill the whole picture with white, clean the surface and the lens",
        )


def _field(light: NDArray[np.float32], dark: NDArray[np.uint8] | None) -> FlatField:
    brightest = light.max(axis=(0, 1))
    gain = brightest / np.maximum(light, 1e-3)
    largest = float(gain.max())
    if largest > LARGEST_GAIN:
        raise CalibrationError(
            f"the darkest place of the white pictures has 1/{largest:.1f} of the brightest one's light",
            remedy="Light the surface more evenly: what is so dark cannot be corrected without noise",
        )
    step = largest / 255
    # Dithered: in 8 bits the gain of a pixel is rounded, the mean over some pixels is not.
    spread = np.random.default_rng(0).random(gain.shape, dtype=np.float32)
    codes = np.clip(np.floor(gain / step + spread), 1, 255).astype(np.uint8)
    return FlatField(codes, step, dark)


def _residual(flat_field: FlatField, held_out: NDArray[np.float32]) -> tuple[float, float]:
    corrected = _reduced(held_out * flat_field.gain_codes * np.float32(flat_field.gain_step))
    deviation = corrected / corrected.mean(axis=(0, 1)) - 1
    return float(np.sqrt(np.mean(deviation**2))), float(np.abs(deviation).max())


def _reduced(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Means over small squares, 64 or so across: without the noise of single pixels."""
    height, width = light.shape[:2]
    side = max(1, min(height, width) // 64)
    return np.asarray(cv2.resize(light, (width // side, height // side), interpolation=cv2.INTER_AREA), np.float32)


def _mean(pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
    total = np.zeros(pictures[0].shape, np.float32)
    for picture in pictures:
        total += picture
    return total / np.float32(len(pictures))


def _smooth(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Dust casts shadows of some pixels; finer than that is noise."""
    return np.asarray(cv2.GaussianBlur(light, (0, 0), _SMOOTHING_PX), np.float32)
