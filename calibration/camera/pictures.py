"""Pictures that show how good a calibration is. All uint8 RGB (h, w, 3)."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.detection import BoardView
from calibration.camera.flat_field import FlatField
from calibration.camera.lens import GRID, LensFit

_GROUND = (24, 28, 34)
_SEEN = (38, 62, 52)
_GRID = (70, 78, 88)
_GOOD = (80, 220, 130)
_BAD = (255, 110, 80)
_INK = (225, 230, 235)


def lens_picture(fit: LensFit, *, arrow_scale: float = 100.0) -> NDArray[np.uint8]:
    """The field: cells where corners were seen, and what each corner is off by, ``arrow_scale`` times as long. Outlier views in red."""
    width, height = fit.lens.size
    picture = np.full((height, width, 3), _GROUND, np.uint8)
    columns, rows = GRID
    for row in range(rows):
        for column in range(columns):
            left, right = (round(width * (column + n) / columns) for n in (0, 1))
            top, bottom = (round(height * (row + n) / rows) for n in (0, 1))
            if fit.cells[row, column]:
                picture[top:bottom, left:right] = _SEEN
            cv2.rectangle(picture, (left, top), (right, bottom), _GRID, 1)
    thick = max(1, round(width / 800))
    for view in sorted(fit.views, key=lambda one: one.used):
        colour = _GOOD if view.used else _BAD
        for point, residual in zip(view.points, view.residuals, strict=True):
            end = point + np.clip(arrow_scale * residual, -width / 6, width / 6)
            cv2.arrowedLine(picture, _pixel(point), _pixel(end), colour, thick, cv2.LINE_AA, tipLength=0.3)
    centre = _pixel(np.array(fit.lens.centre_px))
    cv2.drawMarker(picture, centre, _INK, cv2.MARKER_CROSS, max(12, width // 40), thick, cv2.LINE_AA)
    text = f"{fit.rms_px:.3f} px, arrows x{arrow_scale:g}"
    cv2.putText(picture, text, (width // 60, height - height // 40), cv2.FONT_HERSHEY_SIMPLEX, width / 1300, _INK, thick, cv2.LINE_AA)
    return picture


def board_picture(picture: NDArray[np.uint8], view: BoardView | None, cells: NDArray[np.bool_] | None = None) -> NDArray[np.uint8]:
    """The camera's picture with the corners found on it; cells of the field that no corner was seen in yet are darkened."""
    shown = np.array(picture if picture.ndim == 3 else cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB))
    height, width = shown.shape[:2]
    if cells is not None:
        missing = cv2.resize(1 - cells.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST).astype(bool)
        shown[missing] = shown[missing] // 2
    if view is not None:
        for point in view.points:
            cv2.circle(shown, _pixel(point), max(3, width // 160), _GOOD, max(1, width // 500), cv2.LINE_AA)
    return np.asarray(shown, np.uint8)


def distance_picture(picture: NDArray[np.uint8], points: Sequence[tuple[float, float]]) -> NDArray[np.uint8]:
    """The camera's picture with the points that a person has chosen, and a line between two of them."""
    shown = np.array(picture if picture.ndim == 3 else cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB))
    width = shown.shape[1]
    pixels = [_pixel(np.array(point)) for point in points]
    for one in pixels:
        cv2.drawMarker(shown, one, _GOOD, cv2.MARKER_CROSS, max(16, width // 30), max(1, width // 500), cv2.LINE_AA)
    if len(pixels) == 2:
        cv2.line(shown, pixels[0], pixels[1], _GOOD, max(1, width // 800), cv2.LINE_AA)
    return np.asarray(shown, np.uint8)


def gain_picture(flat_field: FlatField) -> NDArray[np.uint8]:
    """The gain in colours from 1 (dark) to its largest (bright)."""
    gain = flat_field.gain_codes.astype(np.float32) * flat_field.gain_step
    flat = gain if gain.ndim == 2 else gain.mean(axis=2)
    smooth = cv2.GaussianBlur(flat, (0, 0), 2)
    low, high = float(smooth.min()), float(smooth.max())
    grey = np.round(255 * (smooth - low) / max(high - low, 1e-6)).astype(np.uint8)
    return np.asarray(cv2.cvtColor(cv2.applyColorMap(grey, cv2.COLORMAP_VIRIDIS), cv2.COLOR_BGR2RGB), np.uint8)


def _pixel(point: NDArray[np.floating]) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))
