"""Cutting a part out of its picture, upright and always at the same place."""

from __future__ import annotations

import math

import cv2
import numpy as np

from calibration.registration.pose import Matrix, Picture, Pose, part_matrix


def crop_matrix(pose: Pose, size: tuple[int, int], output_size: tuple[int, int]) -> Matrix:
    """3x3 from pixels of the crop to picture pixels.

    ``size``: of the crop in part coordinates, ``output_size``: in pixels; (width, height).
    """
    step_x, step_y = size[0] / output_size[0], size[1] / output_size[1]
    to_part = np.array([[step_x, 0, step_x * (1 - output_size[0]) / 2], [0, step_y, step_y * (1 - output_size[1]) / 2], [0, 0, 1]])
    return np.asarray(part_matrix(pose) @ to_part)


def crop(picture: Picture, pose: Pose, size: tuple[int, int], output_size: tuple[int, int]) -> Picture:
    """uint8 RGB of ``output_size``. Beyond the picture its edge is repeated.

    Where it shrinks by two or more, the picture is averaged first, so that nothing fine is skipped.
    """
    matrix = crop_matrix(pose, size, output_size)
    step = min(math.hypot(matrix[0, 0], matrix[1, 0]), math.hypot(matrix[0, 1], matrix[1, 1]))
    if step >= 2:
        picture = _needed(picture, matrix, output_size, 2 ** int(math.log2(step)))
    while step >= 2:
        picture = _halved(picture)
        matrix[:2] /= 2
        matrix[:2, 2] -= 0.25
        step /= 2
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(picture, matrix[:2], output_size, flags=flags, borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)


def _needed(picture: Picture, matrix: Matrix, output_size: tuple[int, int], grid: int) -> Picture:
    """The part of ``picture`` that a crop shows, so that not all of it is averaged; ``matrix`` is moved along. It begins at a multiple of
    ``grid`` pixels, and ends at one or with the picture."""
    width, height = output_size
    corners = matrix[:2] @ np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]], float)
    margin = 2 * grid
    slices = []
    for axis, side in ((0, picture.shape[1]), (1, picture.shape[0])):
        first = max(int((corners[axis].min() - margin) // grid), 0) * grid
        last = max(-int(-(corners[axis].max() + margin) // grid), 0) * grid
        first, last = min(first, (side - 1) // grid * grid), min(max(last, grid), side)
        matrix[axis, 2] -= first
        slices.append(slice(first, max(last, first + 1)))
    return picture[slices[1], slices[0]]


def _halved(picture: Picture) -> Picture:
    """Means of 2 x 2 pixels; an odd last row or column counts twice."""
    height, width = picture.shape[:2]
    if height % 2 or width % 2:
        picture = np.asarray(cv2.copyMakeBorder(picture, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE), dtype=np.uint8)
    half = ((width + 1) // 2, (height + 1) // 2)
    return np.asarray(cv2.resize(picture, half, interpolation=cv2.INTER_AREA), dtype=np.uint8)
