"""Facts of a picture, as few numbers: brightness, clipping, sharpness in four directions, ghosts, colour, likeness to a reference.

A picture is looked at in a grid of sampled pixels and, for what only neighbouring pixels tell, in bands of full rows. On 1024x1024
pixels that takes about half a millisecond of one core (``bench gate``).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.structure import StructureReference, compare_structure, structure_of, structure_reference, whole_structure

SAMPLE_PX = 256, 128
"""The grid of sampled pixels has at most so many columns and rows. Rows are dear: each is a walk through other memory."""

GHOST_PX = 128
"""A ghost is looked for in the picture at so many rows and columns."""

CELLS = 32
"""Likeness, colour and light are compared in so many rows and columns of cells."""

_BLACK, _WHITE = 2, 253
_LEAST_CEPSTRUM_PX = 32
_NOISE = 30.0
"""Spectral magnitude of about half a grey value of noise: what lies below it tells nothing of echoes."""

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class PictureReference:
    """What is compared of a good picture. ``cells``: RGB, float32 (32, 32, 3); ``cepstrum``: float32 (65, 128), None if it is too small;
    ``structure``: see ``calibration.structure``."""

    shape: tuple[int, ...]
    cells: Floats
    cepstrum: Floats | None
    structure: StructureReference | None


def reference_of(image: Bytes) -> PictureReference:
    """From one good picture, uint8 RGB (h, w, 3)."""
    grey, sampled = _sampled(image)
    return PictureReference(image.shape, _cells(sampled), _cepstrum(grey), structure_reference(image))


def picture_facts(image: Bytes, reference: PictureReference, *, alike: bool = False) -> Mapping[str, float]:
    """The facts of uint8 RGB (h, w, 3), by name; NaN for what so small a picture does not tell.

    ``alike``: good parts show nearly the same at each place, so nothing is measured that says as much of what is seen (``WHOLE_FACTS``).

    ``brightness``, ``contrast``: mean and standard deviation of the grey values (ITU-R BT.601). ``black``, ``white``: the shares of values
    that are clipped. ``sharpness``: log10 of fine against coarse differences. ``motion x/y``, ``motion diagonal``: log10 of the fine
    differences of one direction against those across it; 0 where all directions are alike. ``likeness``: correlation with the reference.
    ``colour``: how much of the reference's colours is there, 1 for all, 0 in a grey picture, negative with channels swapped. ``red``,
    ``blue``: how much larger their part of all light is than in the reference. ``light``: log2 of the light against the reference's;
    ``shading``: how much that changes across the picture. These five are medians of cells: a defect, which changes some of them, is not
    to look like a fault of the picture. ``ghost``: the strongest echo in the cepstrum beyond the reference's, about a/(1 - a) for a
    second picture of weight a (Bogert, Healy and Tukey 1963).
    Raises CalibrationError unless it has the reference's shape.
    """
    if image.shape != reference.shape:
        raise CalibrationError(f"a picture of {_size(image.shape)} cannot be compared with one of {_size(reference.shape)}")
    grey, sampled = _sampled(image)
    mean, deviation = cv2.meanStdDev(grey)
    counts = cv2.calcHist([sampled.reshape(len(sampled), -1)], [0], None, [256], [0, 256]).ravel()
    cells = _cells(sampled)
    structure = structure_of(image)
    return {
        "brightness": float(mean[0, 0]),
        "contrast": float(deviation[0, 0]),
        "black": float(counts[: _BLACK + 1].sum() / counts.sum()),
        "white": float(counts[_WHITE:].sum() / counts.sum()),
        **({} if alike else whole_structure(structure)),
        **compare_structure(structure, reference.structure),
        **_against(cells, reference.cells),
        "ghost": _echo(grey, reference.cepstrum),
    }


def _sampled(image: Bytes) -> tuple[Bytes, Bytes]:
    """Grey values and RGB of a grid of the picture's own pixels."""
    height, width = image.shape[:2]
    size = (min(width, SAMPLE_PX[0]), min(height, SAMPLE_PX[1]))
    sampled = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(sampled, cv2.COLOR_RGB2GRAY), dtype=np.uint8), sampled


def _cells(sampled: Bytes) -> Floats:
    return np.asarray(cv2.resize(sampled, (CELLS, CELLS), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _against(cells: Floats, reference: Floats) -> dict[str, float]:
    """Likeness, colour, light and shading of cells (32, 32, 3) against the reference's."""
    grey, taught = cells @ _MEAN_OF_RGB, reference @ _MEAN_OF_RGB
    shape, model = grey - grey.mean(), taught - taught.mean()
    norm = math.sqrt(float(np.vdot(shape, shape)) * float(np.vdot(model, model)))
    ratio = np.log2((grey + 4) / (taught + 4))
    light = _median(ratio)
    slopes = _median(ratio[:, _STEP:] - ratio[:, :-_STEP]), _median(ratio[_STEP:] - ratio[:-_STEP])
    light_of, taught_light = 3 * grey + 1, 3 * taught + 1
    red, blue = (_median(cells[..., one] / light_of - reference[..., one] / taught_light) for one in (0, 2))
    return {
        "likeness": float(np.vdot(shape, model)) / norm if norm > 0 else 0.0,
        "colour": _colour_left(cells, reference) / 2**light,
        "red": red,
        "blue": blue,
        "light": light,
        "shading": max(abs(slope) for slope in slopes) * CELLS / _STEP,
    }


def _colour_left(cells: Floats, reference: Floats) -> float:
    """How much of the reference's colours is there, as the median of the cells that are colourful; NaN if hardly any is."""
    colour, model = cells @ _COLOUR_OF_RGB, reference @ _COLOUR_OF_RGB
    strength = np.einsum("ijk,ijk->ij", model, model)
    mean = float(strength.mean())
    if mean < 1:
        return math.nan
    colourful = strength >= mean
    return _median(np.einsum("ij,ij->i", colour[colourful], model[colourful]) / strength[colourful])


def _median(values: NDArray[np.floating]) -> float:
    """The upper one of an even number: several times quicker than numpy's."""
    middle = values.size // 2
    return float(np.partition(values, middle, axis=None)[middle])


_MEAN_OF_RGB = np.full(3, 1 / 3, np.float32)
_COLOUR_OF_RGB = np.array([[1, 0], [-1, -1], [0, 1]], np.float32)
"""Red and blue less green."""
_STEP = 4
"""Shading is the median of differences between cells so far apart: of what else is seen only those tell that cross its edge."""


@lru_cache(maxsize=1)
def _window() -> Floats:
    return np.asarray(cv2.createHanningWindow((GHOST_PX, GHOST_PX), cv2.CV_32F), dtype=np.float32)


def _cepstrum(grey: Bytes) -> Floats | None:
    """Inverse Fourier transform of the log power spectrum, float32 (65, 128), without what lies next to its origin."""
    if min(grey.shape) < _LEAST_CEPSTRUM_PX:
        return None
    small = cv2.resize(grey, (GHOST_PX, GHOST_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    small -= small.mean()
    # In OpenCV's packed layout of half a spectrum, which is several times quicker: a power's imaginary parts are 0, as is log(1 + 0).
    spectrum = cv2.dft(small * _window())
    power = np.asarray(cv2.mulSpectrums(spectrum, spectrum, 0, conjB=True), dtype=np.float32)
    found = np.asarray(cv2.dft(cv2.log(power / _NOISE**2 + 1), flags=cv2.DFT_INVERSE | cv2.DFT_SCALE), dtype=np.float32)
    # What lies next to the origin is blur; the half below repeats the half above.
    found[:3, :3] = found[:3, -2:] = found[-2:, :3] = found[-2:, -2:] = 0
    return np.asarray(found[: GHOST_PX // 2 + 1], dtype=np.float32)


def _echo(grey: Bytes, reference: Floats | None) -> float:
    own = _cepstrum(grey)
    return math.nan if own is None or reference is None else float((own - reference).max())


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]}x{shape[0]} pixels" + (f" in {shape[2]} channels" if len(shape) == 3 and shape[2] != 3 else "")
