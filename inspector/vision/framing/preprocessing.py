"""From a camera frame to what the networks see. The only place that cuts and scales: teaching, live and review share it."""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np

from calibration.camera.light_balance import Means, balanced
from inspector.core.errors import DetectorError, RecipeMismatch, SettingsError
from inspector.core.types import Matrix3, Picture, Rect
from inspector.vision.trunk import STRIDE

WORTH_SHARING = 2**19
"""Values of a picture from which on two cores scale it together: half a millisecond's work, many times what another thread costs."""

MOST_BANDS = 8


def prepare(image: Picture, region: Rect | None, input_size: tuple[int, int], light: Means | None = None) -> Picture:
    """Cut ``region`` out of uint8 RGB (h, w, 3) and scale it to ``input_size`` (width, height).

    Areas are averaged when it shrinks and interpolated bilinearly when it grows. ``light``: means of red, green and blue that the
    result is brought to, None to leave the light as it is. The result is contiguous and may be the input itself. Raises RecipeMismatch
    if the region leaves the picture or is empty.
    """
    scaled = _scaled(cut(image, region), input_size)
    return scaled if light is None else balanced(scaled, light)


def _scaled(image: Picture, input_size: tuple[int, int]) -> Picture:
    if (image.shape[1], image.shape[0]) == input_size:
        return np.ascontiguousarray(image)
    height, width = image.shape[:2]
    if width < input_size[0] or height < input_size[1]:
        return np.asarray(cv2.resize(image, input_size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
    whole_factors = width % input_size[0] == 0 and height % input_size[1] == 0  # OpenCV has a quick way for these
    bands = 1 if whole_factors or image.size < WORTH_SHARING or os.cpu_count() == 1 else math.gcd(height, input_size[1], MOST_BANDS)
    return _averaged(image, input_size, bands)


def cut(image: Picture, region: Rect | None) -> Picture:
    """A view of ``region`` in ``image``. Raises RecipeMismatch if the region leaves the picture or is empty."""
    if region is None:
        return image
    height, width = image.shape[:2]
    if not lies_in(region, width, height):
        raise RecipeMismatch(
            f"the region {region.x},{region.y},{region.width},{region.height} leaves the picture of {width}x{height} pixels",
            remedy="Teach the part anew, or set the camera to the size it was taught with",
        )
    return image[region.y : region.y + region.height, region.x : region.x + region.width]


def _averaged(image: Picture, size: tuple[int, int], bands: int) -> Picture:
    """``image`` shrunk to ``size`` (width, height), in ``bands`` of rows that begin where a row of the result does.

    OpenCV averages areas on one core. With several bands a second thread takes each the first that has not begun, as soon as there is
    a core for it; the result is the same to the bit, and where all cores are busy nothing waits for it.
    """
    result = np.empty((size[1], size[0], 3), np.uint8)
    taken = iter(range(bands))
    other = _second_thread().submit(_average_bands, image, result, bands, taken) if bands > 1 else None
    _average_bands(image, result, bands, taken)
    if other is not None and not other.cancel():
        other.result()
    return result


def _average_bands(image: Picture, result: Picture, bands: int, taken: Iterator[int]) -> None:
    """``taken`` gives each band to one thread."""
    rows, down = len(image) // bands, len(result) // bands
    for band in taken:
        part = result[band * down : (band + 1) * down]
        cv2.resize(image[band * rows : (band + 1) * rows], (part.shape[1], down), part, interpolation=cv2.INTER_AREA)


@functools.cache
def _second_thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="prepare")


def lies_in(region: Rect, width: int, height: int) -> bool:
    """Whether ``region`` holds at least one pixel and none outside of a picture of ``width`` x ``height``."""
    inside = region.x >= 0 and region.y >= 0 and region.x + region.width <= width and region.y + region.height <= height
    return inside and region.width > 0 and region.height > 0


def check_prepared(picture: Picture, input_size: tuple[int, int]) -> None:
    """Raise DetectorError unless ``picture`` is uint8 RGB of ``input_size`` (width, height), as :func:`prepare` gives it."""
    wanted = (input_size[1], input_size[0], 3)
    if picture.shape != wanted or picture.dtype != np.uint8:
        raise DetectorError(f"the detector wants uint8 {wanted}, not {picture.dtype} {picture.shape}")


def map_to_frame(frame_size: tuple[int, int], region: Rect | None, input_size: tuple[int, int]) -> Matrix3:
    """3x3 from map pixels to frame pixels (width, height); pixel centres at integers, so half a pixel is shifted."""
    x, y, width, height = (0, 0, *frame_size) if region is None else (region.x, region.y, region.width, region.height)
    sx, sy = width / input_size[0], height / input_size[1]
    return np.array([[sx, 0, x + 0.5 * sx - 0.5], [0, sy, y + 0.5 * sy - 0.5], [0, 0, 1]], dtype=np.float64)


def choose_input_size(width: int, height: int, pixels: int = 256 * 256) -> tuple[int, int]:
    """(width, height) in multiples of 32 with about ``pixels`` in all and nearly the proportions of the region."""
    if width < STRIDE or height < STRIDE:
        raise SettingsError(f"a region of {width}x{height} pixels is too small", remedy=f"Take at least {STRIDE}x{STRIDE} pixels")
    if width < height:  # a region turned by a quarter gets the size turned by a quarter
        down, across = choose_input_size(height, width, pixels)
        return across, down
    proportion = min(width / height, 4.0)
    across = STRIDE * max(1, round(math.sqrt(pixels * proportion) / STRIDE))
    down = STRIDE * max(1, round(pixels / across / STRIDE))
    return across, down
