"""From a frame that shows several parts to the picture of each: found, cut out, and freed from its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera.light_balance import Means, balanced
from calibration.registration.alignment import DoubtfulPose, PartModel, Pose, SeveralSearch, crop, crop_matrix, placed_outline
from calibration.registration.several import reading_order
from inspector.core.errors import PartNotFound
from inspector.core.several import PartsInView
from inspector.core.types import Map, Matrix3, Picture, Rect
from inspector.vision.framing.preprocessing import cut

RIM = 0.03
"""Of a crop's longer side: so far around a neighbour its shadow and its edge are its own."""

_SHIFT = 4
"""Binary digits of a fraction of a pixel that OpenCV draws with."""


NOWHERE: NDArray[np.float32] = np.zeros((0, 2), np.float32)
"""The outline of a part of which none is known."""


@dataclass(frozen=True, eq=False)
class PreparedPart:
    """One part of a frame, ready for the detector and the image gate.

    ``picture``: uint8 RGB at the input size. ``at_scale``: uint8 RGB at the frame's scale, what the image gate looks at: the same crop
    where a frame shows several parts, the whole region where it shows one. ``to_frame``: 3x3 from the picture's pixels to frame pixels.
    ``outline``: float32 (n, 2) x, y in frame pixels, empty where a frame shows one part. ``foreign``: bool (h, w) of the input size, what
    belongs to a neighbour, None if nothing does. ``pose`` is within the region, None where a frame shows one part. ``replaced``: bool of
    ``at_scale``, where what surrounds a good part stands in place of a neighbour, None if nowhere.
    """

    picture: Picture
    at_scale: Picture
    to_frame: Matrix3
    outline: NDArray[np.float32] = field(default_factory=lambda: NOWHERE)
    foreign: NDArray[np.bool_] | None = None
    pose: Pose | None = None
    replaced: NDArray[np.bool_] | None = None


@dataclass(frozen=True, eq=False)
class DoubtfulPart:
    """A part that cannot be judged, and the ``reason`` in words. ``outline`` in frame pixels, empty if nothing resembles it.

    ``at_scale``: what the image gate looks at all the same, as in :class:`PreparedPart`; None if nothing.
    """

    reason: str
    outline: NDArray[np.float32] = field(default_factory=lambda: NOWHERE)
    at_scale: Picture | None = None


class PartsFraming:
    """Made once for a recipe. ``crop_size`` (width, height) in frame pixels is what is judged of each part."""

    def __init__(
        self,
        model: PartModel,
        crop_size: tuple[int, int],
        input_size: tuple[int, int],
        region: Rect | None,
        light: Means | None,
        wanted: PartsInView,
    ) -> None:
        self._model = model
        self._crop_size = crop_size
        self._input_size = input_size
        self._region = region
        self._light = light
        self._search = SeveralSearch(model, wanted.count)
        self._clean: tuple[Picture, Picture] | None = None

    def know(self, reference: Picture) -> None:
        """A good frame: what lies around its first part is what is seen in place of another part's neighbours."""
        found = [part for part in self.prepare(reference) if isinstance(part, PreparedPart)]
        if found:
            self._clean = found[0].picture, found[0].at_scale

    def prepare(self, image: Picture) -> list[PreparedPart | DoubtfulPart]:
        """All that ``image`` (uint8 RGB, a full frame) shows, in reading order. Raises RecipeMismatch if the region leaves the picture."""
        seen = np.ascontiguousarray(cut(image, self._region))
        found = self._search.find(seen)
        told: list[Pose | DoubtfulPose] = [*found.poses, *found.doubtful]
        poses = [one.pose if isinstance(one, DoubtfulPose) else one for one in told]
        outlines = [placed_outline(self._search.outline, pose) for pose in poses]
        order = reading_order(poses, self._model.size[1])
        parts: list[PreparedPart | DoubtfulPart] = []
        for index in order:
            one = told[index]
            if isinstance(one, DoubtfulPose):
                parts.append(DoubtfulPart(one.reason, self._in_frame(outlines[index])))
            else:
                others = [outline for number, outline in enumerate(outlines) if number != index]
                parts.append(self._part(seen, one, outlines[index], others))
        return parts

    def same_crop(self, image: Picture, part: PreparedPart | DoubtfulPart) -> Picture | None:
        """What another frame shows where this part lies, as ``at_scale``; None where the part's position is in doubt."""
        if isinstance(part, DoubtfulPart) or part.pose is None:
            return None
        seen = crop(np.ascontiguousarray(cut(image, self._region)), part.pose, self._crop_size, self._crop_size)
        return seen if self._clean is None else _replaced(seen, part.replaced, self._clean[1])

    def gated(self, image: Picture) -> Picture:
        """What the image gate looks at of a full frame: its first part. Raises PartNotFound if there is none."""
        return first_part(self.prepare(image)).at_scale

    def _part(self, seen: Picture, pose: Pose, outline: NDArray[np.float64], others: list[NDArray[np.float64]]) -> PreparedPart:
        matrix = crop_matrix(pose, self._crop_size, self._input_size)
        picture = crop(seen, pose, self._crop_size, self._input_size)
        at_scale = crop(seen, pose, self._crop_size, self._crop_size)
        foreign = _foreign(_inverse(matrix), outline, others, self._input_size)
        if self._light is not None:
            picture = balanced(picture, self._light)
        replaced = None
        if foreign is not None and self._clean is not None:
            to_scale = _inverse(crop_matrix(pose, self._crop_size, self._crop_size))
            replaced = _foreign(to_scale, outline, others, self._crop_size)
            at_scale = _replaced(at_scale, replaced, self._clean[1])
            picture = _replaced(picture, foreign, self._clean[0])
        to_frame = matrix.copy()
        if self._region is not None:
            to_frame[:2, 2] += (self._region.x, self._region.y)
        return PreparedPart(picture, at_scale, to_frame, self._in_frame(outline), foreign, pose, replaced)

    def _in_frame(self, outline: NDArray[np.float64]) -> NDArray[np.float32]:
        corner = (0, 0) if self._region is None else (self._region.x, self._region.y)
        return np.asarray(outline + corner, dtype=np.float32)


def first_part(parts: Sequence[PreparedPart | DoubtfulPart]) -> PreparedPart:
    """The first that can be judged. Raises PartNotFound with the reason of the first that cannot, if there is no other."""
    first = next((part for part in parts if isinstance(part, PreparedPart)), None)
    if first is not None:
        return first
    reasons = [part.reason for part in parts if isinstance(part, DoubtfulPart)]
    raise PartNotFound(reasons[0] if reasons else "no part found: nothing in the picture can be taken for one")


def why_not_learned(parts: Sequence[PreparedPart | DoubtfulPart], wanted: PartsInView) -> str:
    """Why a picture of these parts is not learned from, for a person; empty if it is."""
    if not parts:
        return "no part was found"
    if len(parts) > wanted.count:
        return f"{len(parts)} parts were found, a picture is to show {wanted}"
    for part in parts:
        if isinstance(part, DoubtfulPart):
            return part.reason
        if part.foreign is not None:
            return "a part lies so close to another that it would be learned with it"
    return ""


def good_parts(framing: PartsFraming, frames: Sequence[Picture], numbers: Sequence[int]) -> list[PreparedPart]:
    """Of each frame the part with that number, from 0; a frame that stands several times in a row is looked at once."""
    made: list[PreparedPart] = []
    last: Picture | None = None
    parts: list[PreparedPart] = []
    for frame, number in zip(frames, numbers, strict=True):
        if frame is not last:
            last, parts = frame, [part for part in framing.prepare(frame) if isinstance(part, PreparedPart)]
        made.append(parts[number])
    return made


def without_neighbours(values: Map, part: PreparedPart) -> Map:
    """A map with what belongs to a neighbour at its lowest: that is the neighbour's to answer for."""
    foreign = part.foreign
    if foreign is None or foreign.all():
        return values
    return np.where(foreign, values[~foreign].min(), values).astype(np.float32, copy=False)


def _foreign(
    to_crop: Matrix3, outline: NDArray[np.float64], others: list[NDArray[np.float64]], size: tuple[int, int]
) -> NDArray[np.bool_] | None:
    """Where other parts lie in a crop of ``size`` (width, height), with a rim; never on the part itself. None if nowhere."""
    width, height = size
    rim = RIM * max(size)
    inside = []
    for other in others:
        placed = other @ to_crop[:2, :2].T + to_crop[:2, 2]
        low, high = placed.min(axis=0), placed.max(axis=0)
        if (high > -rim).all() and (low < np.array([width, height]) + rim).all():
            inside.append(placed)
    if not inside:
        return None
    plane = np.zeros((height, width), np.uint8)
    for placed in inside:
        cv2.fillPoly(plane, [_drawn(placed)], 1, shift=_SHIFT)
    side = 2 * max(1, round(rim)) + 1
    plane = np.asarray(cv2.dilate(plane, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))), dtype=np.uint8)
    cv2.fillPoly(plane, [_drawn(outline @ to_crop[:2, :2].T + to_crop[:2, 2])], 0, shift=_SHIFT)
    return plane > 0 if plane.any() else None


def _replaced(picture: Picture, where: NDArray[np.bool_] | None, by: Picture) -> Picture:
    return picture if where is None else np.where(where[..., None], by, picture)


def _inverse(matrix: Matrix3) -> Matrix3:
    return np.asarray(np.linalg.inv(matrix), dtype=np.float64)


def _drawn(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.asarray(np.rint(points * 2**_SHIFT), dtype=np.int32)
