"""What a known camera would see of a flat picture: for simulated cameras, and for proofs against a known truth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.board import Board, draw_board
from calibration.camera.lens import Lens


def pose(turn_deg: Sequence[float], at_mm: Sequence[float], board: Board) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Rotation (3, 3) and translation (3,) from the board to the camera: turned about its own middle, which lies at ``at_mm``.

    ``turn_deg``: about the camera's x, y and z axis (x to the right, y down, z away from the camera).
    """
    turns = [cv2.Rodrigues(np.radians(angle) * axis)[0] for angle, axis in zip(turn_deg, np.eye(3), strict=True)]
    rotation = np.asarray(turns[2] @ turns[1] @ turns[0], np.float64)
    middle = np.array([*board.size_mm, 0.0]) / 2
    return rotation, np.asarray(at_mm, np.float64) - rotation @ middle


def draw_view(
    board: Board, lens: Lens, rotation: NDArray[np.float64], translation: NDArray[np.float64], *, grey: float = 96, samples: int = 3
) -> NDArray[np.uint8]:
    """A grey picture uint8 (h, w) of the board on a ground of value ``grey``, without noise; each pixel is ``samples``^2 rays.

    Independent of :mod:`calibration.camera.undistortion`: rays are found by iterating Brown's equations backwards.
    """
    width, height = lens.size
    distance = float(np.linalg.norm(translation + rotation @ np.array([*board.size_mm, 0.0]) / 2))
    # An even number of pixels for each square: none of their edges is rounded, nor is the margin's.
    px_per_mm = 2 * max(4, round(lens.focal_px[0] / distance * board.square_mm)) / board.square_mm
    margin_mm = board.square_mm / 2
    texture = draw_board(board, px_per_mm, margin_mm=margin_mm)
    x, y = _rays(lens.size, lens.focal_px, lens.centre_px, tuple(lens.distortion.tolist()))
    # A ray (x, y, 1) t meets the board's plane where its own third coordinate is 0.
    inverse = rotation.T
    origin = -inverse @ translation
    direction = np.stack([x, y, np.ones_like(x)], axis=-1) @ inverse.T
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.where(np.abs(direction[..., 2]) > 1e-12, -origin[2] / direction[..., 2], -1.0)
    on_board = origin[:2] + t[..., None] * direction[..., :2]
    # The texture's pixel edges lie at whole numbers, its pixel centres half a pixel further.
    at = ((on_board + margin_mm) * px_per_mm - 0.5).astype(np.float32)
    at[t <= 0] = -1e6
    fine = cv2.resize(at, None, fx=samples, fy=samples, interpolation=cv2.INTER_LINEAR)[samples:-samples, samples:-samples]
    table_x, table_y = (np.ascontiguousarray(fine[..., axis]) for axis in (0, 1))
    drawn = cv2.remap(texture, table_x, table_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=grey)
    return np.asarray(cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


@lru_cache(maxsize=1)
def _rays(
    size: tuple[int, int], focal_px: tuple[float, float], centre_px: tuple[float, float], distortion: tuple[float, ...]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """x/z and y/z of each pixel's centre, and of one more all around: what is mapped is smooth, what lies between is interpolated. By
    fixed-point iteration of Brown's model; once for all views of one lens, and so read-only."""
    u, v = np.meshgrid(np.arange(-1.0, size[0] + 1), np.arange(-1.0, size[1] + 1))
    (fx, fy), (cx, cy) = focal_px, centre_px
    k1, k2, p1, p2, k3 = distortion
    seen_x, seen_y = (u - cx) / fx, (v - cy) / fy
    x, y = seen_x.copy(), seen_y.copy()
    for _ in range(10):
        r2 = x * x + y * y
        radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
        x_new = (seen_x - (2 * p1 * x * y + p2 * (r2 + 2 * x * x))) / radial
        y = (seen_y - (p1 * (r2 + 2 * y * y) + 2 * p2 * x * y)) / radial
        x = x_new
    x.flags.writeable = y.flags.writeable = False
    return x, y
