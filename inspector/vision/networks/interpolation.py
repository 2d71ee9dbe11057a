"""Bilinear interpolation as a matrix."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def bilinear_matrix(length: int, from_length: int) -> NDArray[np.float32]:
    """(length, from_length): what each of ``length`` values takes of each of ``from_length``; half-pixel centres, edges repeated."""
    at = np.clip((np.arange(length) + 0.5) * from_length / length - 0.5, 0, from_length - 1)
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, from_length - 1)
    matrix = np.zeros((length, from_length))
    rows = np.arange(length)
    matrix[rows, low] += 1 - (at - low)
    matrix[rows, high] += at - low
    return matrix.astype(np.float32)
