"""From about where a part is to a fraction of a pixel, without being misled by a defect or by light from another side.

At points on the edges of the template the picture is sampled across the edge; each profile is shifted until it fits the template's
best, and the motion that explains most of these shifts is taken, with Tukey's biweight against those that do not fit.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.registration.pose import Floats, Freedom, Matrix, Picture, Pose, part_matrix, pose_of
from calibration.registration.template import TemplateLayer, gradient

CELLS = 20
"""Points are taken from all cells of a grid of so many rows and columns: no defect hides them all."""

HALF_PROFILE = 3
REACH = 3
"""Pixels of the layer, across the edge: half a profile, and how far it is looked for."""

NOISE = 3.0
"""Grey values that a pixel of a good part may always differ."""

WEAKEST_EDGE = 0.15
"""Of a strong edge's gradient: what is weaker is no edge."""

LEAST_LIKENESS = 0.5
"""Correlation of a profile with the template's from which on it counts."""

TUKEY = 4.685
"""Standard deviations from which on a profile has no weight (95 % efficiency for normal noise)."""

AT_END = 0.7
"""Of its likeness, for a profile that fits best at the end of what is looked at."""

LEAST_SPREAD = 0.15
"""Pixels of the layer that shifts differ at least."""

FEWEST_POINTS = 8
REWEIGHTINGS = 3
RIDGE = 0.05
"""Added to the normal equations, so that what the edges do not tell (a slide along a straight one) stays as it is."""

_STIFFNESS = RIDGE * np.eye(4)
STILL_PX = 0.02

Indices = NDArray[np.intp]


class Refinement:
    """Tables for one template layer, made once."""

    def __init__(self, seen: TemplateLayer, level: int, freedom: Freedom, most_points: int) -> None:
        self._level = level
        across, down = gradient(seen.mean)
        rows, columns = _edge_points(seen, across, down, most_points)
        x, y = columns * seen.step + seen.origin[0], rows * seen.step + seen.origin[1]
        steepness = np.hypot(across, down)[rows, columns]
        normal_x, normal_y = across[rows, columns] / steepness, down[rows, columns] / steepness
        self.count = len(x)
        self._radius = max(1.0, float(np.hypot(x, y).max(initial=1.0)))
        turning, growing = (normal_y * x - normal_x * y) / self._radius, (normal_x * x + normal_y * y) / self._radius
        motions = [normal_x, normal_y, *([turning] if freedom.rotation else []), *([growing] if freedom.scaling else [])]
        self._motions: Matrix = np.stack(motions, axis=1).astype(np.float64)
        self._freedom = freedom
        reach = HALF_PROFILE + REACH + 0.5
        offsets = np.arange(-reach, reach + 1) * seen.step
        places = [x[:, None] + normal_x[:, None] * offsets, y[:, None] + normal_y[:, None] * offsets, np.ones((len(x), len(offsets)))]
        self._places: Floats = np.stack(places).reshape(3, -1).astype(np.float32)
        to_template = np.array([[1, 0, -seen.origin[0]], [0, 1, -seen.origin[1]]]) / seen.step
        profiles = self._profiles(seen.mean, to_template)[:, REACH:-REACH]
        self._softness = float(np.median(np.linalg.norm(profiles, axis=1))) * 0.2 if len(x) else 1.0
        self._profile = profiles / (np.linalg.norm(profiles, axis=1, keepdims=True) + 1e-6)

    def refined(self, grey: Picture, pose: Pose, rounds: int, still_px: float = STILL_PX) -> Pose:
        """``grey``: the picture at the level of this layer. Ends when the rim moves less than ``still_px`` of its pixels.

        Returns the start if nothing can be said.
        """
        if self.count < FEWEST_POINTS:
            return pose
        matrix = part_matrix(pose)
        for _ in range(rounds):
            motion = self._motion(grey, matrix)
            if motion is None:
                break
            dx, dy, growth, turn = motion
            matrix = matrix @ part_matrix(Pose(dx, dy, turn, 1 + growth))
            if math.hypot(dx, dy) + self._radius * math.hypot(turn, growth) < still_px * 2**self._level:
                break
        return pose_of(matrix, pose.match)

    def _profiles(self, grey: Picture | Floats, matrix: Matrix) -> Floats:
        """How grey values change along each profile, float32 (points, offsets). ``matrix``: from part coordinates to pixels of ``grey``."""
        if not self.count:
            return np.zeros((0, 2 * (HALF_PROFILE + REACH) + 1), np.float32)
        places = np.asarray(matrix, np.float32) @ self._places
        seen = cv2.remap(grey, places[0], places[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        values = np.asarray(seen, dtype=np.float32).reshape(self.count, -1)
        return values[:, 1:] - values[:, :-1]

    def _motion(self, grey: Picture, matrix: Matrix) -> tuple[float, float, float, float] | None:
        """Shift in part coordinates, growth and turn that bring the template's edges to the picture's."""
        seen = self._profiles(grey, matrix[:2] / 2**self._level)
        energy = cv2.boxFilter(cv2.multiply(seen, seen), cv2.CV_32F, (2 * HALF_PROFILE + 1, 1), normalize=False)[
            :, HALF_PROFILE:-HALF_PROFILE
        ]
        norms = cv2.sqrt(energy) + np.float32(self._softness)
        likeness = np.einsum("psk,pk->ps", _windows(seen, 2 * HALF_PROFILE + 1), self._profile) / norms
        shifts, weights = _peaks(likeness)
        solved = _robust(self._motions, shifts, weights)
        if solved is None:
            return None
        dx, dy, *rest = (solved * 2**self._level).tolist()
        turn = rest[0] / self._radius if self._freedom.rotation else 0.0
        growth = rest[-1] / self._radius if self._freedom.scaling else 0.0
        return dx, dy, growth, turn


def _windows(rows: Floats, width: int) -> Floats:
    """All windows of each row (n, length), (n, length - width + 1, width), not copied: NumPy's ``sliding_window_view``, which for so few
    values takes longer than what is done with them."""
    count, length = rows.shape
    down, across = rows.strides
    return np.ndarray((count, length - width + 1, width), np.float32, rows, 0, (down, across, across))


def _peaks(likeness: Floats) -> tuple[Matrix, Matrix]:
    """Where each row is highest, in pixels from its middle, to a fraction; and how far that is to be trusted, 0 to 1."""
    count, width = likeness.shape
    peak = likeness.argmax(axis=1)
    inner = np.minimum(np.maximum(peak, 1), width - 2)
    at = np.arange(0, count * width, width) + inner
    values = likeness.ravel()
    left, middle, right = values.take(at - 1), values.take(at), values.take(at + 1)
    whole = peak == inner
    fraction = 0.5 * (right - left) / np.maximum(2 * middle - left - right, 1e-6) * whole
    trust = np.where(whole, middle, AT_END * np.maximum(left, right)) - LEAST_LIKENESS
    return peak - width // 2 + fraction.astype(np.float64), np.maximum(trust, 0).astype(np.float64)


def _robust(motions: Matrix, shifts: Matrix, trust: Matrix) -> Matrix | None:
    """Iteratively reweighted least squares."""
    (counted,) = (trust > 0).nonzero()
    count, unknowns = len(counted), motions.shape[1]
    if count < FEWEST_POINTS:
        return None
    both, trust = np.empty((count, unknowns + 1)), trust.take(counted)
    both[:, :-1], both[:, -1] = motions.take(counted, axis=0), shifts.take(counted)
    motions, shifts = both[:, :-1], both[:, -1]
    stiffness = _STIFFNESS[:unknowns, :unknowns]
    weights, solved = trust, None
    for _ in range(REWEIGHTINGS):
        if solved is not None:
            left = shifts - motions @ solved
            np.absolute(left, out=left)
            ranked = left.copy()
            ranked.partition(count // 2)
            left /= TUKEY * max(LEAST_SPREAD, 1.4826 * float(ranked[count // 2]))
            left *= left
            weights = np.subtract(1, left, out=left)
            np.maximum(weights, 0, out=weights)
            weights *= weights
            weights *= trust
        normal = (motions.T * weights) @ both
        # OpenCV, since of so few unknowns NumPy's takes ten times as long.
        possible, found = cv2.solve(normal[:, :-1] + stiffness, normal[:, -1:].copy(), flags=cv2.DECOMP_CHOLESKY)
        if not possible:
            return None
        solved = np.asarray(found, np.float64).ravel()
    return solved


def _edge_points(seen: TemplateLayer, across: Floats, down: Floats, most: int) -> tuple[Indices, Indices]:
    """Rows and columns of pixels on the crests of the gradient, the most telling ones from every cell of a grid."""
    steepness = np.hypot(across, down)
    unit = np.maximum(steepness, 1e-6)
    rows, columns = np.indices(steepness.shape, dtype=np.float32)
    ahead, behind = (
        cv2.remap(steepness, columns + way * across / unit, rows + way * down / unit, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for way in (1, -1)
    )
    inside = seen.mask > 0.5
    strong = float(np.quantile(steepness[inside], 0.98)) if inside.any() else 0.0
    crest = inside & (steepness >= ahead) & (steepness > behind) & (steepness > max(WEAKEST_EDGE * strong, 0.5))
    telling = np.where(crest, steepness / np.sqrt(seen.deviation**2 + NOISE**2), 0)
    return _spread(telling, most)


def _spread(telling: Floats, most: int) -> tuple[Indices, Indices]:
    """Rows and columns of the highest values, as evenly from the cells of a grid as they allow."""
    rows, columns = np.nonzero(telling > 0)
    side = max(2, math.ceil(max(telling.shape) / CELLS))
    cell = (rows // side) * (telling.shape[1] // side + 1) + columns // side
    order = np.lexsort((-telling[rows, columns], cell))
    _, first, counts = np.unique(cell[order], return_index=True, return_counts=True)
    rank = np.arange(len(order)) - np.repeat(first, counts)
    chosen = np.sort(order[np.argsort(rank, kind="stable")[:most]])
    return rows[chosen], columns[chosen]
