"""Coarse search: correlation of edge directions at all places and angles.

Only directions of edges are compared, hardly how strong they are (orientation correlation, Fitch et al., BMVC 2002), at a resolution so
low that every place and angle can be tried, by fast Fourier transform.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.registration.pose import Floats, Freedom, Pose, wrapped
from calibration.registration.template import Pyramid, TemplateLayer, edge_softness, edges

RIM_STEP = 2.6
"""Pixels that the part's rim moves from one angle to the next."""

FINEST_STEP = math.radians(3.0)


class CoarseSearch:
    """Tables for one template layer and one picture size (width, height), made once."""

    def __init__(self, seen: TemplateLayer, level: int, picture_size: tuple[int, int], freedom: Freedom) -> None:
        self._level = level
        self._softness = edge_softness(seen)
        width, height = (math.ceil(side / 2**level) for side in picture_size)
        self._size = cv2.getOptimalDFTSize(width), cv2.getOptimalDFTSize(height)
        across, down = edges(seen.mean, self._softness)
        field = np.asarray(cv2.merge([across * seen.mask, down * seen.mask]), dtype=np.float32)
        self.angles, self._full = _angles(freedom, max(seen.mean.shape) / 2)
        self._spectra = [self._spectrum(field, seen, angle) for angle in self.angles]

    def candidates(self, pyramid: Pyramid, most: int) -> list[Pose]:
        """The best place at each angle that is better than its neighbours, best first. ``match``: the correlation."""
        spectrum = self._seen(pyramid)
        peaks = [self._peak(spectrum, table) for table in self._spectra]
        return self._best([peak[0] for peak in peaks], peaks, most)

    def correlations(self, pyramid: Pyramid) -> Floats:
        """At each angle and place: float32 (angles, h, w), in pixels of the level."""
        spectrum = self._seen(pyramid)
        height, width = pyramid.level(self._level).shape
        return np.stack([self._correlation(spectrum, table)[:height, :width] for table in self._spectra])

    def candidates_at(self, correlations: Floats, column: int, row: int, reach: int, most: int) -> list[Pose]:
        """As :meth:`candidates`, of places within ``reach`` pixels of one alone."""
        top, left = max(0, row - reach), max(0, column - reach)
        near = correlations[:, top : row + reach + 1, left : column + reach + 1]
        flat = near.reshape(len(near), -1)
        at = flat.argmax(axis=1)
        peaks = [
            (float(flat[index, place]), float(left + place % near.shape[2]), float(top + place // near.shape[2]))
            for index, place in enumerate(at.tolist())
        ]
        return self._best([peak[0] for peak in peaks], peaks, most)

    @property
    def step(self) -> int:
        """Picture pixels from one pixel of the level to the next."""
        return int(2**self._level)

    def _best(self, heights: list[float], peaks: list[tuple[float, float, float]], most: int) -> list[Pose]:
        """At least one."""
        count, scale = len(heights), 2.0**self._level
        tops = [index for index in range(count) if self._is_top(heights, index)] or [int(np.argmax(heights))]
        poses = [Pose(peaks[index][1] * scale, peaks[index][2] * scale, self.angles[index], 1.0, heights[index]) for index in tops]
        return sorted(poses, key=lambda pose: -pose.match)[:most]

    def _is_top(self, heights: list[float], index: int) -> bool:
        """Whether no neighbour is better."""
        last = len(heights) - 1
        before = heights[index - 1] if self._full or index > 0 else -math.inf
        after = heights[(index + 1) % len(heights)] if self._full or index < last else -math.inf
        return heights[index] >= before and heights[index] > after

    def _peak(self, spectrum: NDArray[np.floating], table: NDArray[np.floating]) -> tuple[float, float, float]:
        """Height and place of the highest correlation, in pixels of the level."""
        _, height, _, (column, row) = cv2.minMaxLoc(self._correlation(spectrum, table))
        return height, column, row

    def _seen(self, pyramid: Pyramid) -> Floats:
        """Spectrum of a picture's edges."""
        grey = pyramid.level(self._level)
        across, down = edges(grey, self._softness)
        canvas = np.zeros((self._size[1], self._size[0], 2), np.float32)
        canvas[: grey.shape[0], : grey.shape[1]] = cv2.merge([across, down])
        return np.asarray(cv2.dft(canvas), dtype=np.float32)

    def _correlation(self, spectrum: NDArray[np.floating], table: NDArray[np.floating]) -> Floats:
        turned = cv2.dft(cv2.mulSpectrums(spectrum, table, 0, conjB=True), flags=cv2.DFT_INVERSE)[..., 0]
        return np.ascontiguousarray(turned, dtype=np.float32)

    def _spectrum(self, field: NDArray[np.floating], seen: TemplateLayer, angle: float) -> NDArray[np.floating]:
        """Of the turned template around pixel (0, 0), so that the correlation of a perfect match is 1."""
        width, height = self._size
        cosine, sine = math.cos(angle), math.sin(angle)
        middle = np.array([-seen.origin[0], -seen.origin[1]]) / seen.step
        linear = np.array([[cosine, -sine], [sine, cosine]])
        at = np.array([width // 2, height // 2]) - linear @ middle
        turned = cv2.warpAffine(field, np.column_stack([linear, at]), self._size, flags=cv2.INTER_LINEAR)
        turned = turned @ linear.T.astype(np.float32)
        energy = float(np.sum(turned**2)) * width * height
        rolled = np.roll(turned, (-(height // 2), -(width // 2)), axis=(0, 1)) / max(energy, 1e-6)
        return np.asarray(cv2.dft(np.ascontiguousarray(rolled, dtype=np.float32)))


def _angles(freedom: Freedom, radius: float) -> tuple[list[float], bool]:
    """The angles to try, and whether they go all the way round."""
    middle, half = freedom.turn
    if not freedom.rotation:
        return [middle], False
    step = max(FINEST_STEP, RIM_STEP / max(radius, 1.0))
    if half >= math.pi:
        count = math.ceil(2 * math.pi / step)
        return [wrapped(middle + 2 * math.pi * index / count) for index in range(count)], True
    count = 2 * math.ceil(half / step) + 1
    return [wrapped(middle + offset) for offset in np.linspace(-half, half, count).tolist()], False
