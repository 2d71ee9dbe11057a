"""Facts of a picture, as few numbers: brightness, clipping, sharpness in four directions, ghosts, colour, likeness to a reference.

A picture is looked at in a grid of sampled pixels and, for what only neighbouring pixels tell, in bands of full rows. On 1024x1024
pixels that takes less than a millisecond of one core (``bench gate``).
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
from calibration.gate.structure import StructureReference, compare_structure, structure_of, structure_reference, whole_structure

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
class CellReference:
    """What is compared of a good picture's cells, float32, one value for each of the 1024: see :func:`_parts_of`. ``norm``: the sum of the
    squares of ``grey``; ``colourful``: the numbers of those that are, none if all is nearly grey; ``colours``: theirs, (2, n), over their
    squared strength."""

    grey: Floats
    norm: float
    light: Floats
    shares: Floats
    colourful: NDArray[np.intp]
    colours: Floats


@dataclass(frozen=True, eq=False)
class PictureReference:
    """What is compared of a good picture. ``cepstrum``: float32 (65, 128), None if it is too small; ``structure``: see
    ``calibration.gate.structure``."""

    shape: tuple[int, ...]
    cells: CellReference
    cepstrum: Floats | None
    structure: StructureReference | None


def reference_of(image: Bytes) -> PictureReference:
    """From one good picture, uint8 RGB (h, w, 3)."""
    grey, grid = _sampled(image)
    return PictureReference(image.shape, _cell_reference(_cells(grid)), _cepstrum(grey), structure_reference(image))


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
    grey, grid = _sampled(image)
    mean, deviation = cv2.meanStdDev(grey)
    cells = _cells(grid)
    structure = structure_of(image)
    return {
        "brightness": float(mean[0, 0]),
        "contrast": float(deviation[0, 0]),
        "black": np.count_nonzero(grid <= _BLACK) / grid.size,
        "white": np.count_nonzero(grid >= _WHITE) / grid.size,
        **({} if alike else whole_structure(structure)),
        **compare_structure(structure, reference.structure),
        **_against(cells, reference.cells),
        "ghost": _echo(grey, reference.cepstrum),
    }


def _sampled(image: Bytes) -> tuple[Bytes, Bytes]:
    """Grey values and RGB of a grid of the picture's own pixels."""
    grid = sampled(image)
    return np.asarray(cv2.cvtColor(grid, cv2.COLOR_RGB2GRAY), dtype=np.uint8), grid


def sampled(image: Bytes) -> Bytes:
    """The grid of its own pixels by which a picture is looked at, uint8 RGB of at most ``SAMPLE_PX``."""
    height, width = image.shape[:2]
    size = (min(width, SAMPLE_PX[0]), min(height, SAMPLE_PX[1]))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)


def _cells(grid: Bytes) -> Floats:
    return np.asarray(cv2.resize(grid, (CELLS, CELLS), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _cell_reference(cells: Floats) -> CellReference:
    """Of cells, RGB float32 (32, 32, 3)."""
    grey, light, shares, colour = _parts_of(cells)
    strength = np.einsum("ij,ij->j", colour, colour)
    mean = float(strength.mean())
    colourful = np.flatnonzero(strength >= mean) if mean >= 1 else np.empty(0, np.intp)
    return CellReference(grey, float(np.vdot(grey, grey)), light, shares, colourful, colour[:, colourful] / strength[colourful])


def _against(cells: Floats, reference: CellReference) -> dict[str, float]:
    """Likeness, colour, light and shading of cells (32, 32, 3) against the reference's."""
    grey, light, shares, colour = _parts_of(cells)
    norm = math.sqrt(float(np.vdot(grey, grey)) * reference.norm)
    ratio, more = light - reference.light, shares - reference.shares
    square = ratio.reshape(CELLS, CELLS)
    more_light, more_red, more_blue = _medians(ratio, more[0], more[1])
    slopes = _medians(square[:, _STEP:] - square[:, :-_STEP], square[_STEP:] - square[:-_STEP])
    return {
        "likeness": float(np.vdot(grey, reference.grey)) / norm if norm > 0 else 0.0,
        "colour": _colour_left(colour, reference) / 2**more_light,
        "red": more_red,
        "blue": more_blue,
        "light": more_light,
        "shading": max(abs(slope) for slope in slopes) * CELLS / _STEP,
    }


def _parts_of(cells: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Grey values less their mean (1024,), log2 of them (1024,), the parts of red and blue in all light (2, 1024), red and blue less green
    (2, 1024)."""
    parts = _PARTS_OF_RGB @ cells.reshape(-1, 3).T
    grey = parts[0]
    return grey - grey.mean(), np.log2(grey + 4), parts[1:3] / (3 * grey + 1), parts[3:]


def _colour_left(colour: Floats, reference: CellReference) -> float:
    """How much of the reference's colours is there, as the median of the cells that are colourful; NaN if hardly any is."""
    if not reference.colourful.size:
        return math.nan
    return _medians(np.einsum("ij,ij->j", colour[:, reference.colourful], reference.colours))[0]


def _medians(*values: NDArray[np.floating]) -> list[float]:
    """The upper one of an even number, of arrays of equal size: several times quicker than numpy's."""
    middle = values[0].size // 2
    found = np.partition(np.stack([one.ravel() for one in values]), middle, axis=1)[:, middle]
    return [float(one) for one in found]


_PARTS_OF_RGB = np.array([[1 / 3, 1 / 3, 1 / 3], [1, 0, 0], [0, 0, 1], [1, -1, 0], [0, -1, 1]], np.float32)
"""Grey; red, blue; red less green, blue less green."""
_STEP = 4
"""Shading is the median of differences between cells so far apart: of what else is seen only those tell that cross its edge."""


@lru_cache(maxsize=1)
def _window() -> Floats:
    return np.asarray(cv2.createHanningWindow((GHOST_PX, GHOST_PX), cv2.CV_32F), dtype=np.float32)


def _cepstrum(grey: Bytes) -> Floats | None:
    """Inverse Fourier transform of the log power spectrum, float32 (65, 128), without what lies next to its origin."""
    if min(grey.shape) < _LEAST_CEPSTRUM_PX:
        return None
    # Of the whole grid linear interpolation is the mean of pairs as well, four times as quick.
    pairs = grey.shape == (GHOST_PX, 2 * GHOST_PX)
    small = cv2.resize(grey, (GHOST_PX, GHOST_PX), interpolation=cv2.INTER_LINEAR if pairs else cv2.INTER_AREA).astype(np.float32)
    small -= small.mean()
    # In OpenCV's packed layout of half a spectrum, which is several times quicker: a power's imaginary parts are 0, as is log(1 + 0).
    spectrum = cv2.dft(small * _window())
    power = np.asarray(cv2.mulSpectrums(spectrum, spectrum, 0, conjB=True), dtype=np.float32)
    power *= 1 / _NOISE**2
    power += 1
    found = np.asarray(cv2.dft(cv2.log(power), flags=cv2.DFT_INVERSE | cv2.DFT_SCALE), dtype=np.float32)
    # What lies next to the origin is blur; the half below repeats the half above.
    found[:3, :3] = found[:3, -2:] = found[-2:, :3] = found[-2:, -2:] = 0
    return np.asarray(found[: GHOST_PX // 2 + 1], dtype=np.float32)


def _echo(grey: Bytes, reference: Floats | None) -> float:
    own = _cepstrum(grey)
    return math.nan if own is None or reference is None else float((own - reference).max())


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]}x{shape[0]} pixels" + (f" in {shape[2]} channels" if len(shape) == 3 and shape[2] != 3 else "")
