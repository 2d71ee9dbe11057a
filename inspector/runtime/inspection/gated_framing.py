"""A picture whose parts are found and looked at by the image gate: what the network is to see, and all that is known before it."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from calibration.gate.limits import GateCheck
from calibration.gate.picture_gate import PictureGate
from inspector.core.errors import InspectorError
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.runtime.inspection.parts_of_picture import expected_parts
from inspector.runtime.inspection.stopwatch import Stopwatch
from inspector.runtime.watched_thread import fault_in_words
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import DoubtfulPart, PreparedPart

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class FramedPart:
    """``checks``: what the image gate says of the part, empty where it has nothing to look at. ``stages_ms``: what it took."""

    part: PreparedPart | DoubtfulPart
    checks: tuple[GateCheck, ...]
    stages_ms: dict[str, float]


@dataclass(frozen=True, eq=False)
class FramedPicture:
    """``parts`` in reading order; none, and the ``reason`` in words, if the picture cannot be judged at all."""

    parts: tuple[FramedPart, ...] = ()
    reason: str = ""


class GatedFraming:
    """The part of judging that needs no network: framing, and the image gate behind it. The same for every limit of a recipe.

    One thread at a time.
    """

    def __init__(self, recipe: Recipe) -> None:
        """Takes tens of milliseconds. Raises as ``Framing.of`` does."""
        self.framing = Framing.of(recipe)
        reference = recipe.reference
        self.gate = PictureGate(recipe.gate, None if reference is None else self.framing.gated(reference))
        self._size = recipe.frame_size
        self._wanted = recipe.parts

    def framed(self, image: Picture, previous: Picture | None = None) -> FramedPicture:
        """Find the parts of uint8 RGB (h, w, 3), a full frame, and have the image gate look at each. Never raises.

        ``previous``: the picture before it, of a camera that cannot show the same twice.
        """
        try:
            return self._framed(image, previous)
        except InspectorError as error:
            return FramedPicture(reason=str(error))
        except Exception as error:  # noqa: BLE001 - an unknown fault makes one part INVALID, it does not stop the line
            _log.exception("the parts of a picture could not be found")
            return FramedPicture(reason=f"the inspection failed: {fault_in_words(error)}")

    def _framed(self, image: Picture, previous: Picture | None) -> FramedPicture:
        height, width = image.shape[:2]
        if (width, height) != self._size:
            taught = self._size
            return FramedPicture(reason=f"the picture is {width}x{height} pixels, the recipe was taught with {taught[0]}x{taught[1]}")
        watch = Stopwatch({})
        parts = expected_parts(self.framing.parts(image), self._wanted)
        before = previous if previous is not None and previous.shape == image.shape else None
        watch.lap("prepare")
        framed = []
        for part in parts:
            crop_before = None if before is None else self.framing.same_crop(before, part)
            checks = () if part.at_scale is None else self.gate.check(part.at_scale, crop_before)
            watch.lap("gate")
            framed.append(FramedPart(part, checks, watch.stages))
            watch = Stopwatch({})
        return FramedPicture(tuple(framed))
