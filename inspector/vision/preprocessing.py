"""From a camera frame to what the networks see. The only place that cuts and scales: teaching, live and review share it."""

from __future__ import annotations

import math

import cv2
import numpy as np

from inspector.core.errors import DetectorError, RecipeMismatch, SettingsError
from inspector.core.types import Matrix3, Picture, Rect
from inspector.vision.trunk import STRIDE


def prepare(image: Picture, region: Rect | None, input_size: tuple[int, int]) -> Picture:
    """Cut ``region`` out of uint8 RGB (h, w, 3) and scale it to ``input_size`` (width, height).

    Areas are averaged when it shrinks and interpolated bilinearly when it grows. The result is contiguous and may be the
    input itself. Raises RecipeMismatch if the region leaves the picture or is empty.
    """
    if region is not None:
        height, width = image.shape[:2]
        if not lies_in(region, width, height):
            raise RecipeMismatch(
                f"the region {region.x},{region.y},{region.width},{region.height} leaves the picture of {width}x{height} pixels",
                remedy="Teach the part anew, or set the camera to the size it was taught with",
            )
        image = image[region.y : region.y + region.height, region.x : region.x + region.width]
    if (image.shape[1], image.shape[0]) == input_size:
        return np.ascontiguousarray(image)
    shrinks = image.shape[1] >= input_size[0] and image.shape[0] >= input_size[1]
    scaled = cv2.resize(image, input_size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.asarray(scaled, dtype=np.uint8)


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
