"""One recipe, ready to judge: from a frame to an inspection."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from time import monotonic

import numpy as np

from calibration.gate.limits import GateCheck
from calibration.gate.picture_gate import PictureGate, refusal
from inspector.core.detector import Detector
from inspector.core.errors import InspectorError, PartNotFound
from inspector.core.judging import judge
from inspector.core.recipe import Recipe
from inspector.core.types import AnomalyMap, Band, Detection, Frame, Inspection, Map, Matrix3, Picture, Rect, Region, Verdict
from inspector.runtime.inspection.parts_of_picture import all_alike, inspect_parts
from inspector.runtime.inspection.stopwatch import Stopwatch
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import PreparedPart, why_not_learned
from inspector.vision.framing.preprocessing import cut
from inspector.vision.framing.regions import find_regions

SCORE_TOLERANCE = 1e-3
"""Decades by which a score may differ from the maximum of its map: rounding, and no more."""


class Pipeline:
    """Gate, cut, scale, detect, find regions, judge. One thread at a time; ``recipe`` never changes: see :meth:`with_recipe`."""

    def __init__(
        self,
        recipe: Recipe,
        detector: Detector,
        *,
        student_sha256: str = "",
        framing: Framing | None = None,
        gate: PictureGate | None = None,
    ) -> None:
        """``student_sha256``, ``framing``, ``gate``: the recipe's, if known already; computing each takes tens of milliseconds."""
        self.recipe = recipe
        self.detector = detector
        self._weights_sha256 = student_sha256 or recipe.student_sha256
        self.framing = framing or Framing.of(recipe)
        self.gate = gate or _gate_of(recipe, self.framing)

    def with_recipe(self, recipe: Recipe) -> Pipeline:
        """The same compiled detector under a recipe that differs in its name, limit or camera only. Takes microseconds."""
        return Pipeline(recipe, self.detector, student_sha256=self._weights_sha256, framing=self.framing, gate=self.gate)

    def inspect(self, frame: Frame, previous: Picture | None = None) -> Inspection:
        """Judge one frame. Never raises for a picture's sake: whatever goes wrong is an INVALID inspection with its reason.

        ``previous``: the picture before it, of a camera that cannot show the same twice.
        """
        stages: dict[str, float] = {}
        try:
            return self._judged(frame, previous, stages)
        except InspectorError as error:
            return self.invalid(frame, str(error), stages)
        except Exception as error:  # noqa: BLE001 - an unknown fault makes one part INVALID, it does not stop the line
            return self.invalid(frame, f"the inspection failed: {type(error).__name__}: {error}", stages)

    def looked_at(self, image: Picture) -> tuple[float, AnomalyMap]:
        """Score and map of a full frame (of several parts, the first), without gate and verdict. Raises PartNotFound, DetectorError."""
        prepared = self.framing.prepare(image)
        detection = self._scored(self.detector.detect(prepared.picture))
        return detection.score, AnomalyMap(detection.values, prepared.to_frame)

    def maps_of_each(self, image: Picture) -> list[Map]:
        """The detector's own map of each good part. Raises PartNotFound, also for a picture that several parts are not learned from;
        DetectorError."""
        several, wanted = self.framing.several, self.recipe.parts
        if several is None or wanted is None:
            return [self.detector.detect(self.framing.prepare(image).picture).values]
        parts = several.prepare(image)
        problem = why_not_learned(parts, wanted)
        if problem:
            raise PartNotFound(problem)
        return [self.detector.detect(part.picture).values for part in parts if isinstance(part, PreparedPart)]

    def invalid(self, frame: Frame, reason: str, stages: Mapping[str, float] | None = None) -> Inspection:
        """An INVALID inspection of ``frame`` under this recipe, and so of all parts that it should show."""
        inspection = self._inspection(frame, Verdict.INVALID, reason, math.nan, stages or {})
        return inspection if self.recipe.parts is None else all_alike(inspection, self.recipe.parts)

    def close(self) -> None:
        """Give the detector's memory back."""
        self.detector.close()

    def _judged(self, frame: Frame, previous: Picture | None, stages: dict[str, float]) -> Inspection:
        watch = Stopwatch(stages)
        reason = frame.fault or self._misfit(frame)
        if reason:
            return self.invalid(frame, reason, stages)
        if self.recipe.parts is not None:
            return inspect_parts(self, self.recipe.parts, frame, previous)
        checks = self._checks(frame.image, previous)
        refused = refusal(checks)
        watch.lap("gate")
        try:
            inspection = replace(self._by_the_network(frame, watch), checks=checks)
        except InspectorError as error:
            return replace(self.invalid(frame, refused or str(error), stages), checks=checks)
        if not refused:
            return inspection
        # The picture is in doubt, and so is whatever the network says of it; but a person is shown where it sees something.
        return replace(inspection, verdict=Verdict.INVALID, reason=refused, band=None)

    def _by_the_network(self, frame: Frame, watch: Stopwatch) -> Inspection:
        prepared = self.framing.prepare(frame.image)
        watch.lap("prepare")
        return self.by_the_network(frame, prepared.picture, prepared.to_frame, watch)

    def by_the_network(
        self, frame: Frame, picture: Picture, to_frame: Matrix3, watch: Stopwatch, own: Callable[[Map], Map] | None = None
    ) -> Inspection:
        """Of a prepared picture; ``own`` takes from its map what is not the part's. Raises DetectorError."""
        detection = self.detector.detect(picture)
        watch.lap("network")
        contradiction = _contradiction(detection)
        detection = self._scored(detection)
        if own is not None and not contradiction:
            values = own(detection.values)
            detection = Detection(values, float(values.max()))
        anomaly = AnomalyMap(detection.values, to_frame)
        verdict, reason, regions, band = self._verdict(detection, anomaly, contradiction)
        watch.lap("judge")
        inspection = self._inspection(frame, verdict, reason, detection.score, watch.stages)
        return replace(inspection, map=anomaly, regions=regions, band=band)

    def _checks(self, image: Picture, previous: Picture | None) -> tuple[GateCheck, ...]:
        region = self.recipe.region
        # Beyond the region something may move: a picture that is frozen is so as a whole, but the region tells it as well.
        return self.gate.check(cut(image, region), None if previous is None else _same_part(previous, image, region))

    def _misfit(self, frame: Frame) -> str:
        height, width = frame.image.shape[:2]
        taught = self.recipe.frame_size
        if (width, height) == taught:
            return ""
        return f"the picture is {width}x{height} pixels, the recipe was taught with {taught[0]}x{taught[1]}"

    def _scored(self, detection: Detection) -> Detection:
        """Without what is ignored."""
        values = self.framing.scored(detection.values)
        return detection if values is detection.values else Detection(values, float(values.max()))

    def _verdict(
        self, detection: Detection, anomaly: AnomalyMap, contradiction: str
    ) -> tuple[Verdict, str, tuple[Region, ...], Band | None]:
        limit, smallest = self.recipe.limit, self.recipe.min_area_px
        if contradiction:
            return Verdict.INVALID, contradiction, (), None
        verdict, reason = judge(detection.score, limit.value, limit.review)
        if verdict is not Verdict.FAIL:
            return verdict, reason, (), Band.OK if verdict is Verdict.PASS else None
        for band, lowest in ((Band.NG, limit.value), (Band.REVIEW, limit.review)):
            if lowest is None or not detection.score > lowest:
                continue
            regions = find_regions(anomaly, lowest, smallest)
            if regions:
                return verdict, reason, regions, band
            reason = f"review: what is above the limit {limit.value:.2f} is smaller than {smallest} pixels"
        lowest = limit.value if limit.review is None else min(limit.review, limit.value)
        return Verdict.PASS, f"what is above the limit {lowest:.2f} is smaller than {smallest} pixels", (), Band.OK

    def one_invalid(self, frame: Frame, reason: str, stages: Mapping[str, float]) -> Inspection:
        """An INVALID inspection of one part of ``frame``."""
        return self._inspection(frame, Verdict.INVALID, reason, math.nan, stages)

    def _inspection(self, frame: Frame, verdict: Verdict, reason: str, score: float, stages: Mapping[str, float]) -> Inspection:
        recipe = self.recipe
        return Inspection(
            frame=frame,
            verdict=verdict,
            reason=reason,
            score=score,
            limit=recipe.limit.value,
            recipe=recipe.id,
            latency_ms=1000 * (monotonic() - frame.captured_at),
            stages_ms=stages,
            colour_scale=recipe.colour_scale,
            weights_sha256=self._weights_sha256,
            runtime=self.detector.runtime,
        )


def _contradiction(detection: Detection) -> str:
    """Why the map cannot be believed, for a person; empty if it can. A score that is no number is left to the judging."""
    values, score = detection.values, detection.score
    if values.ndim != 2 or not values.size or not np.isfinite(values).all():
        return "the anomaly map has places that are not a number"
    if math.isfinite(score) and abs(float(values.max()) - score) > SCORE_TOLERANCE:
        return f"the score {score:.2f} is not the maximum {float(values.max()):.2f} of the anomaly map"
    return ""


def _gate_of(recipe: Recipe, framing: Framing) -> PictureGate:
    reference = recipe.reference
    return PictureGate(recipe.gate, None if reference is None else framing.gated(reference))


def _same_part(previous: Picture, image: Picture, region: Rect | None) -> Picture | None:
    """The region of the picture before; None if that one had another size."""
    return cut(previous, region) if previous.shape == image.shape else None
