"""From a frame to the picture that is judged: all of the frame, its region, or the part wherever it lies in either.

Teaching, live, evaluation and review share it: what they see of a frame, and where it lies, cannot differ.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from calibration.camera.light_balance import Means
from calibration.errors import CalibrationError
from calibration.registration.alignment import PartModel, from_stored
from inspector.core.errors import RecipeInvalid
from inspector.core.fixture import Fixture
from inspector.core.recipe import Recipe, Weights
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.types import Map, Matrix3, Picture, Rect
from inspector.vision.framing.baseline_map import BaselineMap, scores_by_the_others
from inspector.vision.framing.one_part_framing import OnePartFraming
from inspector.vision.framing.parts_framing import DoubtfulPart, PartsFraming, PreparedPart, first_part
from inspector.vision.framing.scored_area import lowered, scored_area


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
        """``parts``: how many a frame shows, None for one; ``usual``: taken off each map, see ``baseline_map``.

        Raises RecipeInvalid if the part model in ``fixture`` cannot be used, or ``shapes`` leave nothing to judge.
        """
        model = None if fixture is None else _model(fixture)
        self.size = _judged_size(frame_size, region, fixture)
        self.area = scored_area(shapes, self.size, input_size)
        """bool (h, w) of the map, True where a part is judged; None if that is everywhere."""
        self._weights: Weights = usual or {}
        self._usual = BaselineMap(usual, input_size) if usual else None
        self.several: PartsFraming | None = None
        self._finder: OnePartFraming | PartsFraming = OnePartFraming(frame_size, region, input_size, model, self.size, light)
        if parts is not None:
            if model is None or fixture is None:
                raise RecipeInvalid("several parts in a picture are judged, but how to find one is missing", remedy="Teach them anew")
            self.several = self._finder = PartsFraming(model, fixture.crop, input_size, region, light, parts)

    @classmethod
    def of(cls, recipe: Recipe) -> Framing:
        """The recipe's own."""
        own = cls(
            recipe.frame_size, recipe.region, recipe.input_size, recipe.fixture, recipe.shapes, recipe.light, recipe.parts, recipe.usual
        )
        if own.several is not None and recipe.reference is not None:
            own.several.know(recipe.reference)
        return own

    def parts(self, image: Picture) -> list[PreparedPart | DoubtfulPart]:
        """Every part of ``image`` (uint8 RGB (h, w, 3), a full frame) in reading order; exactly one where the recipe says so.

        Raises RecipeMismatch if the region leaves the picture.
        """
        return self._finder.prepare(image)

    def prepare(self, image: Picture) -> PreparedPart:
        """The part of uint8 RGB (h, w, 3), a full frame; of one that shows several parts, the first of them.

        Raises PartNotFound if it is not found, or its position cannot be determined; RecipeMismatch if the region leaves the picture.
        """
        return first_part(self._finder.prepare(image))

    def same_crop(self, image: Picture, part: PreparedPart | DoubtfulPart) -> Picture | None:
        """What another full frame of the same size shows in place of ``part.at_scale``; None where the part's position is in doubt."""
        return self._finder.same_crop(image, part)

    def gated(self, image: Picture) -> Picture:
        """What the image gate looks at of a full frame: its region or, where it shows several parts, the first of them.

        Raises PartNotFound if there is none of several.
        """
        return self._finder.gated(image)

    def scored(self, values: Map) -> Map:
        """A detector's map beyond the usual, with what is ignored at its lowest: the maximum of this is the part's score."""
        return lowered(values if self._usual is None else self._usual.excess(values), self.area)

    def held_out_scores(self, maps: Sequence[Map]) -> list[float]:
        """Of the detector's maps of all parts that set the limit: each over what the others have in common, if anything is taken off."""
        return scores_by_the_others(self._weights, maps, self.area)


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
