"""One part that was found: anomaly map, score against the limit, regions of the defect; what the image gate said stands above it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from time import monotonic
from typing import NamedTuple

import numpy as np

from calibration.gate.picture_gate import refusal
from inspector.core.detector import Detector
from inspector.core.errors import InspectorError
from inspector.core.judging import judge
from inspector.core.recipe import Recipe
from inspector.core.types import AnomalyMap, Band, Detection, Frame, Inspection, Map, Region, Verdict
from inspector.runtime.inspection.gated_framing import FramedPart
from inspector.runtime.inspection.stopwatch import Stopwatch
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import DoubtfulPart, PreparedPart, without_neighbours
from inspector.vision.framing.regions import find_regions

SCORE_TOLERANCE = 1e-3
"""Decades by which a score may differ from the maximum of its map: rounding, and no more."""


class Digests(NamedTuple):
    """What judges: see ``Inspection``."""

    weights_sha256: str
    scoring_sha256: str
    recipe_sha256: str
    memory_sha256: str = ""
    baseline_sha256: str = ""


class PartJudge:
    """Judges each part of a picture by itself, also where a picture shows one. One thread at a time: the detector is not thread-safe."""

    def __init__(self, recipe: Recipe, detector: Detector, framing: Framing, digests: Digests) -> None:
        self._recipe = recipe
        self._detector = detector
        self._framing = framing
        self._digests = digests

    def judge(self, frame: Frame, framed: FramedPart) -> Inspection:
        """The inspection of one part of ``frame``; INVALID if it is doubtful, the image gate refuses it or the detector fails.

        The network sees a part that the gate refuses too: its verdict is INVALID, but a person is shown where the network sees something.
        """
        part, checks, stages = framed.part, framed.checks, dict(framed.stages_ms)
        refused = refusal(checks)
        if isinstance(part, DoubtfulPart):
            return replace(self.invalid(frame, refused or part.reason, stages), checks=checks)
        try:
            inspection = replace(self._by_the_network(frame, part, Stopwatch(stages)), checks=checks)
        except InspectorError as error:
            return replace(self.invalid(frame, refused or str(error), stages), checks=checks)
        return replace(inspection, verdict=Verdict.INVALID, reason=refused, band=None) if refused else inspection

    def invalid(self, frame: Frame, reason: str, stages: Mapping[str, float]) -> Inspection:
        """An INVALID inspection of one part of ``frame``."""
        return self._inspection(frame, Verdict.INVALID, reason, math.nan, stages)

    def scored(self, detection: Detection) -> Detection:
        """The detection without what the recipe ignores."""
        values = self._framing.scored(detection.values)
        return detection if values is detection.values else _of(values)

    def _by_the_network(self, frame: Frame, part: PreparedPart, watch: Stopwatch) -> Inspection:
        """Raises DetectorError."""
        detection = self._detector.detect(part.picture)
        watch.lap("network")
        contradiction = _contradiction(detection)
        detection = self.scored(detection)
        if part.foreign is not None and not contradiction:
            detection = _of(without_neighbours(detection.values, part))
        anomaly = AnomalyMap(detection.values, part.to_frame)
        verdict, reason, regions, band = self._verdict(detection, anomaly, contradiction)
        watch.lap("judge")
        inspection = self._inspection(frame, verdict, reason, detection.score, watch.stages)
        return replace(inspection, map=anomaly, regions=regions, band=band)

    def _verdict(
        self, detection: Detection, anomaly: AnomalyMap, contradiction: str
    ) -> tuple[Verdict, str, tuple[Region, ...], Band | None]:
        limit, smallest = self._recipe.limit, self._recipe.min_area_px
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

    def _inspection(self, frame: Frame, verdict: Verdict, reason: str, score: float, stages: Mapping[str, float]) -> Inspection:
        recipe = self._recipe
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
            runtime=self._detector.runtime,
            **self._digests._asdict(),
        )


def _of(values: Map) -> Detection:
    return Detection(values, float(values.max()))


def _contradiction(detection: Detection) -> str:
    """Why the map cannot be believed, for a person; empty if it can. A score that is no number is left to the judging."""
    values, score = detection.values, detection.score
    if values.ndim != 2 or not values.size or not np.isfinite(values).all():
        return "the anomaly map has places that are not a number"
    if math.isfinite(score) and abs(float(values.max()) - score) > SCORE_TOLERANCE:
        return f"the score {score:.2f} is not the maximum {float(values.max()):.2f} of the anomaly map"
    return ""
