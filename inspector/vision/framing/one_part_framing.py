"""From a frame that shows one part to the picture that is judged: the frame, its region, or the part wherever it lies in either."""

from __future__ import annotations

import numpy as np

from calibration.camera.light_balance import Means, balanced
from calibration.registration.alignment import NotFound, PartModel, crop, crop_matrix, find_part
from inspector.core.types import Picture, Rect
from inspector.vision.framing.parts_framing import DoubtfulPart, PreparedPart
from inspector.vision.framing.preprocessing import cut, map_to_frame, prepare


class OnePartFraming:
    """Gives exactly one part of every frame: the image gate looks at the whole region, also where no part is found in it."""

    def __init__(
        self,
        frame_size: tuple[int, int],
        region: Rect | None,
        input_size: tuple[int, int],
        model: PartModel | None,
        crop_size: tuple[int, int],
        light: Means | None,
    ) -> None:
        """``model`` finds the part, ``crop_size`` (width, height) is cut out about it; without a model the region is the part."""
        self._region = region
        self._input_size = input_size
        self._model = model
        self._crop_size = crop_size
        self._light = light
        self._plain = map_to_frame(frame_size, region, input_size)

    def prepare(self, image: Picture) -> list[PreparedPart | DoubtfulPart]:
        """The one part of ``image`` (uint8 RGB, a full frame); doubtful if it is not found, or its position cannot be determined.

        Raises RecipeMismatch if the region leaves the picture.
        """
        seen = cut(image, self._region)
        if self._model is None:
            return [PreparedPart(prepare(image, self._region, self._input_size, self._light), seen, self._plain)]
        whole = np.ascontiguousarray(seen)
        pose = find_part(whole, self._model)
        if isinstance(pose, NotFound):
            return [DoubtfulPart(f"no part found: {pose.reason}", at_scale=seen)]
        to_frame = crop_matrix(pose, self._crop_size, self._input_size)
        if self._region is not None:
            to_frame[:2, 2] += (self._region.x, self._region.y)
        part = crop(whole, pose, self._crop_size, self._input_size)
        return [PreparedPart(part if self._light is None else balanced(part, self._light), seen, to_frame)]

    def same_crop(self, image: Picture, part: PreparedPart | DoubtfulPart) -> Picture | None:
        """What another frame shows of the region. ``part`` plays no role: the region does not move."""
        return cut(image, self._region)

    def gated(self, image: Picture) -> Picture:
        """What the image gate looks at of a full frame."""
        return cut(image, self._region)
