"""One inspection as a picture for a person: the frame, its map in colours, the outlines of what was found, the verdict."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.map_colours import colour_table
from inspector.core.several import each_part
from inspector.core.types import AnomalyMap, Inspection, PartPlace, Picture, Verdict
from inspector.vision.framing.framing import on_frame

OPACITY = 0.65

_LEVELS = 256
_OUTLINE = (0, 255, 255)
_BANNER = {Verdict.PASS: (20, 120, 50), Verdict.FAIL: (190, 20, 30), Verdict.INVALID: (110, 70, 160)}
_PART = {Verdict.PASS: (70, 220, 120), Verdict.FAIL: (255, 90, 90), Verdict.INVALID: (240, 200, 60)}
_FONT = cv2.FONT_HERSHEY_SIMPLEX


def overlay_picture(inspection: Inspection, opacity: float = OPACITY) -> Picture:
    """uint8 RGB, as wide as the frame; above the frame a strip with verdict, score and reason has been added.

    Colours run over the recipe's fixed ``colour_scale``, so that two pictures can be compared; what is at its low end stays clear.
    """
    picture = np.array(inspection.frame.image)
    for part in each_part(inspection):
        if part.map is not None:
            _lay_over(picture, part.map, part.colour_scale, opacity)
    thickness = max(1, round(min(picture.shape[:2]) / 300))
    for part in each_part(inspection):
        if part.place is not None and len(part.place.outline):
            _mark(picture, part, part.place, thickness)
    for region in inspection.regions:
        outline = np.rint(region.outline).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(picture, [outline], True, _OUTLINE, thickness, cv2.LINE_AA)
    return np.concatenate([_banner(inspection, picture.shape[1]), picture])


def _mark(picture: Picture, part: Inspection, place: PartPlace, thickness: int) -> None:
    """One of several parts: its outline in the verdict's colour, and its number."""
    outline = np.rint(place.outline).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(picture, [outline], True, _PART[part.verdict], thickness, cv2.LINE_AA)
    left, top = outline.reshape(-1, 2).min(axis=0).tolist()
    text = f"{place.number} {part.verdict.value}"
    scale = max(0.4, min(picture.shape[:2]) / 1200)
    cv2.putText(picture, text, (left, max(12, top - 3)), _FONT, scale, _PART[part.verdict], thickness, cv2.LINE_AA)


def map_on_frame(anomaly: AnomalyMap, width: int, height: int, outside: float) -> NDArray[np.float32]:
    """The map's values at every frame pixel, float32 (height, width); ``outside`` where the map does not reach."""
    return on_frame(anomaly.values, anomaly.to_frame, np.eye(3), (width, height), outside)


def _lay_over(picture: Picture, anomaly: AnomalyMap, colour_scale: tuple[float, float], opacity: float) -> None:
    """Blend the coloured map into ``picture``, in place."""
    low, high = colour_scale
    height, width = picture.shape[:2]
    values = map_on_frame(anomaly, width, height, low)
    place = np.nan_to_num((values - low) / (high - low if high > low else 1.0), nan=1.0).clip(0.0, 1.0)
    colours = colour_table(_LEVELS)[np.rint(place * (_LEVELS - 1)).astype(np.intp)]
    alpha = colours[..., 3:] * (opacity / 255.0)
    picture[:] = np.rint(picture * (1.0 - alpha) + colours[..., :3] * alpha).astype(np.uint8)


def _banner(inspection: Inspection, width: int) -> Picture:
    """A strip of the verdict's colour: uint8 RGB (height, width, 3)."""
    height = min(60, max(18, width // 22))
    strip = np.empty((height, width, 3), np.uint8)
    strip[:] = _BANNER[inspection.verdict]
    # OpenCV draws ASCII only.
    text = f"{inspection.verdict.value}  {inspection.reason}".encode("ascii", "replace").decode()
    scale = 0.55 * height / 24
    thickness = 2 if height >= 40 else 1
    (text_width, _), _ = cv2.getTextSize(text, _FONT, scale, thickness)
    room = width - height // 2
    if text_width > room:
        # Letters below two thirds of that size cannot be read: then the end of the reason is left out.
        scale *= max(2 / 3, room / text_width)
    cv2.putText(strip, text, (height // 4, round(height * 0.68)), _FONT, scale, (255, 255, 255), thickness, cv2.LINE_AA)
    return strip
