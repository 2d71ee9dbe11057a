"""One recipe, ready to judge: from a frame to an inspection."""

from __future__ import annotations

import logging

from calibration.gate.picture_gate import PictureGate
from inspector.core.detector import Detector
from inspector.core.errors import InspectorError, PartNotFound
from inspector.core.recipe import Recipe, judging_sha256
from inspector.core.several import ONE_PART
from inspector.core.types import AnomalyMap, Frame, Inspection, Map, Picture
from inspector.runtime.inspection.part_judge import Digests, PartJudge
from inspector.runtime.inspection.parts_of_picture import all_alike, expected_parts, inspection_of
from inspector.runtime.inspection.stopwatch import Stopwatch
from inspector.runtime.watched_thread import fault_in_words
from inspector.vision.framing.framing import Framing
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
        framing: Framing | None = None,
        gate: PictureGate | None = None,
    ) -> None:
        """``digests``, ``framing``, ``gate``: the recipe's, if known already; computing each takes tens of milliseconds. That of the
        verdict among the digests may be another's: it is computed again."""
        self.recipe = recipe
        self.detector = detector
        made = digests or Digests(recipe.judging_weights_sha256, recipe.scoring_sha256, "", recipe.memory_sha256, recipe.usual_sha256)
        self.digests = made._replace(recipe_sha256=judging_sha256(recipe, made.scoring_sha256))
        self.framing = framing or Framing.of(recipe)
        self.gate = gate or _gate_of(recipe, self.framing)
        self._judge = PartJudge(recipe, detector, self.framing, self.gate, self.digests)

    def with_recipe(self, recipe: Recipe) -> Pipeline:
        """The same compiled detector under a recipe that differs in its name, limit or camera only. Takes microseconds."""
        return Pipeline(recipe, self.detector, digests=self.digests, framing=self.framing, gate=self.gate)

    def inspect(self, frame: Frame, previous: Picture | None = None) -> Inspection:
        """Judge one frame. Never raises for a picture's sake: whatever goes wrong is an INVALID inspection with its reason.

        ``previous``: the picture before it, of a camera that cannot show the same twice.
        """
        stages: dict[str, float] = {}
        try:
            reason = frame.fault or self._misfit(frame)
            return self._alike(frame, reason, stages) if reason else self._judged(frame, previous, stages)
        except InspectorError as error:
            return self._alike(frame, str(error), stages)
        except Exception as error:  # noqa: BLE001 - an unknown fault makes one part INVALID, it does not stop the line
            _log.exception("the inspection of a part failed")
            return self._alike(frame, f"the inspection failed: {fault_in_words(error)}", stages)

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
        return self._alike(frame, reason, {})

    def close(self) -> None:
        """Give the detector's memory back."""
        self.detector.close()

    def _judged(self, frame: Frame, previous: Picture | None, stages: dict[str, float]) -> Inspection:
        watch = Stopwatch(stages)
        parts = expected_parts(self.framing.parts(frame.image), self.recipe.parts)
        before = previous if previous is not None and previous.shape == frame.image.shape else None
        watch.lap("prepare")
        judged: list[Inspection] = []
        for part in parts:
            crop_before = None if before is None else self.framing.same_crop(before, part)
            judged.append(self._judge.judge(frame, part, crop_before, watch))
            watch = Stopwatch({})
        return inspection_of(judged, [part.outline for part in parts], self.recipe.parts)

    def _alike(self, frame: Frame, reason: str, stages: dict[str, float]) -> Inspection:
        return all_alike(self._judge.invalid(frame, reason, stages), self.recipe.parts)

    def _misfit(self, frame: Frame) -> str:
        height, width = frame.image.shape[:2]
        taught = self.recipe.frame_size
        if (width, height) == taught:
            return ""
        return f"the picture is {width}x{height} pixels, the recipe was taught with {taught[0]}x{taught[1]}"


def _gate_of(recipe: Recipe, framing: Framing) -> PictureGate:
    reference = recipe.reference
    return PictureGate(recipe.gate, None if reference is None else framing.gated(reference))
