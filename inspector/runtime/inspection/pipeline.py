"""One recipe, ready to judge: from a frame to an inspection."""

from __future__ import annotations

import logging

from inspector.core.detector import Detector
from inspector.core.errors import InspectorError, PartNotFound
from inspector.core.recipe import Recipe, judging_sha256
from inspector.core.several import ONE_PART
from inspector.core.types import AnomalyMap, Frame, Inspection, Map, Picture
from inspector.runtime.inspection.gated_framing import FramedPicture, GatedFraming
from inspector.runtime.inspection.part_judge import Digests, PartJudge
from inspector.runtime.inspection.parts_of_picture import all_alike, inspection_of
from inspector.runtime.watched_thread import fault_in_words
from inspector.vision.framing.parts_framing import PreparedPart, why_not_learned

_log = logging.getLogger(__name__)


class Pipeline:
    """Finds the parts of a frame, judges each (gate, network, limit, regions), and puts their inspections together.

    One thread at a time. ``recipe`` never changes: see :meth:`with_recipe`.
    """

    def __init__(
        self,
        recipe: Recipe,
        detector: Detector,
        *,
        digests: Digests | None = None,
        gated_framing: GatedFraming | None = None,
    ) -> None:
        """``digests``, ``gated_framing``: the recipe's, if known already; computing each takes tens of milliseconds. That of the verdict
        among the digests may be another's: it is computed again."""
        self.recipe = recipe
        self.detector = detector
        made = digests or Digests(recipe.judging_weights_sha256, recipe.scoring_sha256, "", recipe.memory_sha256, recipe.usual_sha256)
        self.digests = made._replace(recipe_sha256=judging_sha256(recipe, made.scoring_sha256))
        self.gated_framing = gated_framing or GatedFraming(recipe)
        self.framing = self.gated_framing.framing
        self._judge = PartJudge(recipe, detector, self.framing, self.digests)

    def with_recipe(self, recipe: Recipe) -> Pipeline:
        """The same compiled detector under a recipe that differs in its name, limit or camera only. Takes microseconds."""
        return Pipeline(recipe, self.detector, digests=self.digests, gated_framing=self.gated_framing)

    def inspect(self, frame: Frame, previous: Picture | None = None) -> Inspection:
        """Judge one frame. Never raises for a picture's sake: whatever goes wrong is an INVALID inspection with its reason.

        ``previous``: the picture before it, of a camera that cannot show the same twice.
        """
        return self.judged(frame, FramedPicture() if frame.fault else self.gated_framing.framed(frame.image, previous))

    def judged(self, frame: Frame, framed: FramedPicture) -> Inspection:
        """The inspection of a frame that :attr:`gated_framing` has framed, on whatever thread. Never raises, as :meth:`inspect`."""
        reason = frame.fault or framed.reason
        try:
            return self._alike(frame, reason) if reason else self._each_judged(frame, framed)
        except InspectorError as error:
            return self._alike(frame, str(error))
        except Exception as error:  # noqa: BLE001 - an unknown fault makes one part INVALID, it does not stop the line
            _log.exception("the inspection of a part failed")
            return self._alike(frame, f"the inspection failed: {fault_in_words(error)}")

    def looked_at(self, image: Picture) -> tuple[float, AnomalyMap]:
        """Score and map of a full frame (of several parts, the first), without gate and verdict. Raises PartNotFound, DetectorError."""
        prepared = self.framing.prepare(image)
        detection = self._judge.scored(self.detector.detect(prepared.picture))
        return detection.score, AnomalyMap(detection.values, prepared.to_frame)

    def maps_of_each(self, image: Picture) -> list[Map]:
        """The detector's own map, float32 (h, w) log10, of each good part of a full frame.

        Raises PartNotFound, also for a picture of several parts that is not learned from; DetectorError.
        """
        parts = self.framing.parts(image)
        problem = why_not_learned(parts, self.recipe.parts or ONE_PART)
        if problem:
            raise PartNotFound(problem)
        return [self.detector.detect(part.picture).values for part in parts if isinstance(part, PreparedPart)]

    def invalid(self, frame: Frame, reason: str) -> Inspection:
        """An INVALID inspection of ``frame`` under this recipe, and so of all parts that it must show."""
        return self._alike(frame, reason)

    def close(self) -> None:
        """Give the detector's memory back."""
        self.detector.close()

    def _each_judged(self, frame: Frame, framed: FramedPicture) -> Inspection:
        judged = [self._judge.judge(frame, part) for part in framed.parts]
        return inspection_of(judged, [one.part.outline for one in framed.parts], self.recipe.parts)

    def _alike(self, frame: Frame, reason: str) -> Inspection:
        return all_alike(self._judge.invalid(frame, reason, {}), self.recipe.parts)
