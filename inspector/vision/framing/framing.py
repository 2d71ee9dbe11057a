"""From a frame to the picture that is judged: all of the frame, its region, or the part wherever it lies in either.

Teaching, live, evaluation and review share it: what they see of a frame, and where it lies, cannot differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from calibration.camera.light_balance import Means, balanced
from calibration.errors import CalibrationError
from calibration.registration.alignment import NotFound, PartModel, crop, crop_matrix, find_part, from_stored
from inspector.core.errors import PartNotFound, RecipeInvalid
from inspector.core.fixture import Fixture
from inspector.core.recipe import Recipe, Weights
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.types import Map, Matrix3, Picture, Rect
from inspector.vision.framing.baseline_map import BaselineMap, scores_alone
from inspector.vision.framing.parts_framing import PartsFraming, PreparedPart
from inspector.vision.framing.preprocessing import cut, map_to_frame, prepare
from inspector.vision.framing.scored_area import lowered, scored_area


@dataclass(frozen=True, eq=False)
class Prepared:
    """``picture``: uint8 RGB at the input size. ``to_frame``: 3x3 from its pixels (and the map's) to frame pixels."""

    picture: Picture
    to_frame: Matrix3


class Framing:
    """What of a frame is judged. Made once for a recipe: the tables that find a part take tens of milliseconds.

    ``size``: (width, height), at the frame's scale, of what is judged; shapes are drawn on it.
    """

    def __init__(
        self,
        frame_size: tuple[int, int],
        region: Rect | None,
        input_size: tuple[int, int],
        fixture: Fixture | None = None,
        shapes: Sequence[Shape] = (),
        light: Means | None = None,
        parts: PartsInView | None = None,
        usual: Weights | None = None,
    ) -> None:
        """``parts``: how many a frame shows, None for one; ``usual``: taken off each map, see ``usual_map``.

        Raises RecipeInvalid if the part model in ``fixture`` cannot be used, or ``shapes`` leave nothing to judge.
        """
        self._region = region
        self._input_size = input_size
        self._fixture = fixture
        self._light = light
        self._plain = map_to_frame(frame_size, region, input_size)
        self._model = None if fixture is None else _model(fixture)
        self.size = _judged_size(frame_size, region, fixture)
        self.area = scored_area(shapes, self.size, input_size)
        """bool (h, w) of the map, True where a part is judged; None if that is everywhere."""
        self._usual = BaselineMap(usual, input_size) if usual else None
        self.several: PartsFraming | None = None
        if parts is not None:
            if self._model is None or fixture is None:
                raise RecipeInvalid("several parts in a picture are judged, but how to find one is missing", remedy="Teach them anew")
            self.several = PartsFraming(self._model, fixture.crop, input_size, region, light, parts)

    @classmethod
    def of(cls, recipe: Recipe) -> Framing:
        """The recipe's own."""
        own = cls(
            recipe.frame_size, recipe.region, recipe.input_size, recipe.fixture, recipe.shapes, recipe.light, recipe.parts, recipe.usual
        )
        if own.several is not None and recipe.reference is not None:
            own.several.know(recipe.reference)
        return own

    def prepare(self, image: Picture) -> Prepared:
        """Of uint8 RGB (h, w, 3), a full frame; of one that shows several parts, the first of them.

        Raises PartNotFound if the part is nowhere, or it cannot be told where; RecipeMismatch if the region leaves the picture.
        """
        if self.several is not None:
            first = self._first(image)
            return Prepared(first.picture, first.to_frame)
        if self._model is None or self._fixture is None:
            return Prepared(prepare(image, self._region, self._input_size, self._light), self._plain)
        seen = np.ascontiguousarray(cut(image, self._region))
        pose = find_part(seen, self._model)
        if isinstance(pose, NotFound):
            raise PartNotFound(f"no part found: {pose.reason}")
        to_frame = crop_matrix(pose, self._fixture.crop, self._input_size)
        if self._region is not None:
            to_frame[:2, 2] += (self._region.x, self._region.y)
        part = crop(seen, pose, self._fixture.crop, self._input_size)
        return Prepared(part if self._light is None else balanced(part, self._light), to_frame)

    def gated(self, image: Picture) -> Picture:
        """What the image gate looks at of a full frame: its region or, where it shows several parts, the first of them."""
        return cut(image, self._region) if self.several is None else self._first(image).at_scale

    def _first(self, image: Picture) -> PreparedPart:
        assert self.several is not None
        first = next((part for part in self.several.prepare(image) if isinstance(part, PreparedPart)), None)
        if first is None:
            raise PartNotFound("no part found: nothing in the picture can be taken for one")
        return first

    def scored(self, values: Map) -> Map:
        """A detector's map beyond the usual, with what is ignored at its lowest: the maximum of this is the part's score."""
        return lowered(values if self._usual is None else self._usual.beyond(values), self.area)

    def held_out_scores(self, maps: Sequence[Map]) -> list[float]:
        """Of the detector's maps of all held-out parts: see ``usual_map.scores_alone``, if anything is taken off."""
        return [float(self.scored(one).max()) for one in maps] if self._usual is None else scores_alone(maps, self.area)


def _judged_size(frame_size: tuple[int, int], region: Rect | None, fixture: Fixture | None) -> tuple[int, int]:
    """(width, height), at the frame's scale, of what is judged: what shapes are drawn on."""
    if fixture is not None:
        return fixture.crop
    return frame_size if region is None else (region.width, region.height)


def _model(fixture: Fixture) -> PartModel:
    try:
        model = from_stored(fixture.numbers, fixture.planes)
        _ = model.search  # the tables: made now, not when the first part comes
    except CalibrationError as error:
        raise RecipeInvalid(error.what, remedy=error.remedy) from error
    return model


def on_frame(values: Map, to_frame: Matrix3, from_grid: Matrix3, size: tuple[int, int], outside: float) -> Map:
    """A map seen on another grid of ``size`` (width, height): float32 (h, w), ``outside`` where the map does not reach.

    ``from_grid``: 3x3 from the grid's pixels to frame pixels; both matrices affine.
    """
    to_map = np.linalg.inv(to_frame) @ from_grid
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(values, to_map[:2], size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    column, row = (to_map[axis, 0] * x + to_map[axis, 1] * y + to_map[axis, 2] for axis in (0, 1))
    height, width = values.shape
    reached = (column >= -0.5) & (column <= width - 0.5) & (row >= -0.5) & (row <= height - 0.5)
    return np.where(reached, np.asarray(seen, dtype=np.float32), np.float32(outside))
