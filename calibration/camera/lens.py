"""Intrinsics and distortion of a camera with its lens from views of a board, and how well they are known.

The model is Brown's with two or three radial and two tangential terms, as in OpenCV ("Camera Calibration and 3D Reconstruction").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.detection import BoardView
from calibration.errors import CalibrationError

LEAST_VIEWS = 5
GRID = (8, 6)
"""Cells across and down in which the coverage of the field is counted."""
LEAST_COVERAGE = 0.5
LEAST_TILT_DEG = 8.0
LEAST_TILTED = 2
LARGEST_FOCAL_DEVIATION = 0.01
LARGEST_RMS_PX = 2.0
_OUTLIER_RATIO = 3.0
_OUTLIER_PX = 0.25
_ROUNDS = 4


@dataclass(frozen=True, eq=False)
class Lens:
    """``camera_matrix``: float64 (3, 3) in pixels; ``distortion``: float64 (5,) k1 k2 p1 p2 k3; ``size``: width, height of its pictures."""

    camera_matrix: NDArray[np.float64]
    distortion: NDArray[np.float64]
    size: tuple[int, int]

    @property
    def focal_px(self) -> tuple[float, float]:
        """fx, fy."""
        return float(self.camera_matrix[0, 0]), float(self.camera_matrix[1, 1])

    @property
    def centre_px(self) -> tuple[float, float]:
        """cx, cy: where the optical axis meets the picture."""
        return float(self.camera_matrix[0, 2]), float(self.camera_matrix[1, 2])


@dataclass(frozen=True, eq=False)
class ViewFit:
    """How one view fits. ``points`` and ``residuals``, seen less computed, are float (n, 2) pixels. Not ``used``: an outlier."""

    name: str
    rms_px: float
    tilt_deg: float
    used: bool
    points: NDArray[np.float32]
    residuals: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class LensFit:
    """A lens and its quality.

    ``rms_px`` is the reprojection error over the views used. ``focal_deviation_px`` (fx, fy), ``centre_deviation_px`` and
    ``distortion_deviation`` (5,) are standard deviations. ``cells``: bool (rows, columns), where corners were seen.
    """

    lens: Lens
    rms_px: float
    focal_deviation_px: tuple[float, float]
    centre_deviation_px: tuple[float, float]
    distortion_deviation: NDArray[np.float64]
    views: tuple[ViewFit, ...]
    cells: NDArray[np.bool_]

    @property
    def coverage(self) -> float:
        """Share of the field's cells in which a corner was seen."""
        return float(self.cells.mean())

    @property
    def outliers(self) -> tuple[str, ...]:
        """The views that were left out because they contradict the others."""
        return tuple(view.name for view in self.views if not view.used)


def fit_lens(views: Sequence[BoardView], *, radial_terms: int = 2) -> LensFit:
    """Fit a lens to at least :data:`LEAST_VIEWS` views of one board. Views that contradict the rest are left out and named.

    Raises CalibrationError for views of unequal size, too few of them, views without tilt (they leave the focal length open),
    poor coverage of the field, and a fit so bad that the board cannot be flat or the one described.
    """
    size = _common_size(views)
    if len(views) < LEAST_VIEWS:
        raise CalibrationError(
            f"{len(views)} views of the board are too few, {LEAST_VIEWS} are needed", remedy="Take 10 to 20, tilted in all directions"
        )
    if radial_terms not in (2, 3):
        raise CalibrationError(f"{radial_terms} radial terms are not possible", remedy="Take 2, or 3 for a strong wide-angle lens")
    _check_tilt(views)
    used, fitted = _robust(views, size, radial_terms)
    cells = coverage_cells([views[number] for number in used], size)
    fit = _result(views, used, fitted, size, cells)
    _check_fit(fit)
    return fit


def coverage_cells(views: Sequence[BoardView], size: tuple[int, int]) -> NDArray[np.bool_]:
    """In which cells of the field, bool (rows, columns), a corner was seen."""
    columns, rows = GRID
    cells = np.zeros((rows, columns), bool)
    for view in views:
        at = np.floor(view.points / size * (columns, rows)).astype(int)
        cells[np.clip(at[:, 1], 0, rows - 1), np.clip(at[:, 0], 0, columns - 1)] = True
    return cells


def perspective(view: BoardView) -> float:
    """How much nearer one end of the board is than the other, less 1: 0 seen straight on. Known without the lens."""
    homography, _ = cv2.findHomography(view.object_mm[:, :2], view.points, 0)
    depths = view.object_mm[:, :2].astype(np.float64) @ homography[2, :2] + homography[2, 2]
    return float(np.max(depths) / np.min(depths) - 1) if np.min(depths) * np.max(depths) > 0 else 1.0


@dataclass(frozen=True, eq=False)
class _Fitted:
    rms: float
    lens: Lens
    deviations: NDArray[np.float64]
    poses: dict[int, tuple[NDArray[np.float64], NDArray[np.float64]]]
    errors: dict[int, float]


def _common_size(views: Sequence[BoardView]) -> tuple[int, int]:
    if not views:
        raise CalibrationError("there are no views of a board", remedy="Take 10 to 20, tilted in all directions")
    size = views[0].size
    for view in views:
        if view.size != size:
            what = f"the picture is {view.size[0]}x{view.size[1]} pixels, {views[0].name or 'the first'} is {size[0]}x{size[1]}"
            raise CalibrationError(what, where=view.name, remedy="Take all views with one camera at one setting")
    return size


def _check_tilt(views: Sequence[BoardView]) -> None:
    """Straight on, a nearer board and a longer lens look alike (Zhang 2000, section 4: parallel planes give no constraint)."""
    tilted = sum(perspective(view) > 0.04 for view in views)
    if tilted < LEAST_TILTED:
        raise CalibrationError(
            f"the board is seen straight on in all but {tilted} of {len(views)} views, which leaves the focal length open",
            remedy="Tilt the board by 20 to 40 degrees, to the left, right, front and back",
        )


def _robust(views: Sequence[BoardView], size: tuple[int, int], radial_terms: int) -> tuple[list[int], _Fitted]:
    """The views that agree, and the fit to them alone. The worst go first: one bad view makes others look bad."""
    used = list(range(len(views)))
    for _ in range(_ROUNDS):
        fitted = _calibrate(views, used, size, radial_terms)
        typical = float(np.median([fitted.errors[number] for number in used]))
        worst = max(fitted.errors[number] for number in used)
        limit = max(_OUTLIER_RATIO * typical, _OUTLIER_PX, worst / 3)
        kept = [number for number in used if fitted.errors[number] <= limit]
        if len(kept) == len(used):
            return used, fitted
        if len(kept) < LEAST_VIEWS:
            names = ", ".join(views[number].name or str(number) for number in used if number not in kept)
            raise CalibrationError(f"without the views that contradict the others ({names}) {len(kept)} are left", remedy="Take more views")
        used = kept
    return used, _calibrate(views, used, size, radial_terms)


def _calibrate(views: Sequence[BoardView], used: Sequence[int], size: tuple[int, int], radial_terms: int) -> _Fitted:
    flags = cv2.CALIB_FIX_K3 if radial_terms == 2 else 0
    objects = [views[number].object_mm.reshape(-1, 1, 3) for number in used]
    points = [views[number].points.reshape(-1, 1, 2) for number in used]
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 100, 1e-9)
    try:
        rms, matrix, distortion, turns, shifts, deviations, _, errors = cv2.calibrateCameraExtended(
            objects, points, size, np.eye(3), np.zeros(5), flags=flags, criteria=criteria
        )
    except cv2.error as error:
        raise CalibrationError(
            f"no lens explains these views ({error.err})", remedy="Take views with more tilt and more corners"
        ) from error
    lens = Lens(np.asarray(matrix, np.float64), np.ravel(distortion).astype(np.float64)[:5], size)
    if not (np.isfinite(lens.camera_matrix).all() and np.isfinite(lens.distortion).all()):
        raise CalibrationError("no lens explains these views", remedy="Take views with more tilt and more corners")
    poses = {number: (_vector(turn), _vector(shift)) for number, turn, shift in zip(used, turns, shifts, strict=True)}
    by_view = {number: float(error) for number, error in zip(used, np.ravel(errors), strict=True)}
    return _Fitted(float(rms), lens, np.ravel(deviations).astype(np.float64), poses, by_view)


def _result(views: Sequence[BoardView], used: Sequence[int], fitted: _Fitted, size: tuple[int, int], cells: NDArray[np.bool_]) -> LensFit:
    fits = []
    for number, view in enumerate(views):
        turn, shift = fitted.poses[number] if number in fitted.poses else _pose(view, fitted.lens)
        computed, _ = cv2.projectPoints(view.object_mm, turn, shift, fitted.lens.camera_matrix, fitted.lens.distortion)
        residuals = view.points.astype(np.float64) - np.reshape(computed, (-1, 2))
        rms = float(np.sqrt(np.mean(np.sum(residuals**2, axis=1))))
        normal = cv2.Rodrigues(turn)[0][:, 2]
        tilt = float(np.degrees(np.arccos(np.clip(abs(normal[2]), 0, 1))))
        fits.append(ViewFit(view.name, rms, tilt, number in used, view.points, residuals))
    d = fitted.deviations
    return LensFit(fitted.lens, fitted.rms, (float(d[0]), float(d[1])), (float(d[2]), float(d[3])), d[4:9], tuple(fits), cells)


def _pose(view: BoardView, lens: Lens) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    _, turn, shift = cv2.solvePnP(view.object_mm, view.points, lens.camera_matrix, lens.distortion)
    return _vector(turn), _vector(shift)


def _vector(values: object) -> NDArray[np.float64]:
    return np.ravel(np.asarray(values, np.float64))


def _check_fit(fit: LensFit) -> None:
    used = [view for view in fit.views if view.used]
    if fit.rms_px > LARGEST_RMS_PX:
        raise CalibrationError(
            f"the views do not fit one lens: {fit.rms_px:.2f} pixels reprojection error",
            remedy="Use the board described, flat and stiff, and hold still",
        )
    columns, rows = GRID
    if fit.coverage < LEAST_COVERAGE:
        raise CalibrationError(
            f"corners were seen in {int(fit.cells.sum())} of {columns * rows} cells of the field only, {LEAST_COVERAGE:.0%} are needed",
            remedy="Show the board also in the corners and at the edges of the picture",
        )
    tilted = sum(view.tilt_deg >= LEAST_TILT_DEG for view in used)
    deviation = max(sigma / focal for sigma, focal in zip(fit.focal_deviation_px, fit.lens.focal_px, strict=True))
    if tilted < LEAST_TILTED or not deviation <= LARGEST_FOCAL_DEVIATION:
        raise CalibrationError(
            f"the focal length stays open by {deviation:.1%} (standard deviation)",
            remedy="Take more views, the board tilted by 20 to 40 degrees in all directions",
        )
