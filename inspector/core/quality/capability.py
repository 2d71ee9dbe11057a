"""What a gauge study says: attribute agreement, gauge R&R of the score, and how near the limit is to the noise."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from calibration.errors import CalibrationError
from calibration.statistics.agreement import (
    EFFECTIVENESS,
    FALSE_ALARMS,
    KAPPA_GOOD,
    KAPPA_POOR,
    MISSES,
    Kappa,
    Proportion,
    RaterAgreement,
    agreement,
)
from calibration.statistics.gauge import FAIR_SHARE, GOOD_SHARE, LEAST_CATEGORIES, GaugeVariance, gauge_variance
from inspector.core.errors import InspectorError
from inspector.core.quality.gauge_study import StudyPart, StudyPlan, StudyReading
from inspector.core.types import Verdict

GREY_SIGMAS = 3.0
"""Scores so near the limit, in standard deviations of the gauge, may fall on either side of it."""


class Grade(Enum):
    """What AIAG says of a figure."""

    GOOD = "acceptable"
    FAIR = "may be acceptable"
    POOR = "not acceptable"
    UNKNOWN = "nothing can be said"


@dataclass(frozen=True)
class StudiedPart:
    """One part: how often it was accepted, its mean score, and the standard deviation of its placings (NaN where unknown)."""

    part: StudyPart
    accepted: int
    placings: int
    score: float
    spread: float

    @property
    def wrong(self) -> int:
        return self.placings - self.accepted if self.part.good else self.accepted

    @property
    def mixed(self) -> bool:
        return 0 < self.accepted < self.placings


@dataclass(frozen=True, eq=False)
class StudyResult:
    """``gauge``: None where too few scores are known. ``limit``: that of the last reading, NaN without one. ``recipes``: by which recipe
    versions it was judged; a study under several compares what cannot be compared. ``good_score``: mean score of the good parts."""

    plan: StudyPlan
    agreement: RaterAgreement
    gauge: GaugeVariance | None
    limit: float
    good_score: float
    invalid: int
    passes: int
    parts: tuple[StudiedPart, ...]
    recipes: tuple[str, ...]
    began: float
    ended: float

    @property
    def margin_sigmas(self) -> float:
        """How many standard deviations of the gauge lie between the good parts' mean and the limit."""
        if self.gauge is None or not self.gauge.gauge > 0:
            return math.nan
        return (self.limit - self.good_score) / self.gauge.gauge

    @property
    def grey(self) -> tuple[StudiedPart, ...]:
        """Parts so near the limit that the gauge alone may turn their verdict."""
        if self.gauge is None or not math.isfinite(self.gauge.gauge):
            return ()
        reach = GREY_SIGMAS * self.gauge.gauge
        return tuple(one for one in self.parts if abs(one.score - self.limit) <= reach)


def study_result(plan: StudyPlan, readings: Sequence[StudyReading]) -> StudyResult:
    """Of the passes that are whole. Only PASS accepts a part: INVALID is no PASS. Raises InspectorError before the first pass is whole."""
    placings = _placings(plan, readings)
    passes = len(placings) // len(plan.parts)
    if not passes:
        raise InspectorError(
            f"{len(placings)} of {len(plan.order)} placings were judged: no pass is whole yet", remedy="Go on with the gauge study"
        )
    whole = placings[: passes * len(plan.parts)]
    by_part: dict[int, list[list[StudyReading]]] = {part.number: [] for part in plan.parts}
    for step, pictures in enumerate(whole):
        by_part[plan.order[step]].append(pictures)
    own = [by_part[part.number] for part in plan.parts]
    decisions = [[pictures[0].verdict is Verdict.PASS for pictures in of_part] for of_part in own]
    every = [one for pictures in whole for one in pictures]
    parts = tuple(_part(*one) for one in zip(plan.parts, own, decisions, strict=True))
    scores = [one.score for one in parts if one.part.good and math.isfinite(one.score)]
    return StudyResult(
        plan=plan,
        agreement=agreement(decisions, [part.good for part in plan.parts]),
        gauge=_gauge(own),
        limit=next((one.limit for one in reversed(every) if math.isfinite(one.limit)), math.nan),
        good_score=float(np.mean(scores)) if scores else math.nan,
        invalid=sum(one.verdict is Verdict.INVALID for one in every),
        passes=passes,
        parts=parts,
        recipes=tuple(sorted({one.recipe for one in every})),
        began=every[0].at,
        ended=every[-1].at,
    )


def grade_share(rate: Proportion, bounds: tuple[float, float], *, least: bool = False) -> Grade:
    """``bounds``: acceptable, and may be acceptable; ``least``: they are to be reached, else not to be exceeded."""
    if not rate.of:
        return Grade.UNKNOWN
    reached = [rate.value >= bound if least else rate.value <= bound for bound in bounds]
    return Grade.GOOD if reached[0] else Grade.FAIR if reached[1] else Grade.POOR


def grade_kappa(kappa: Kappa) -> Grade:
    """Above 0.75 good, below 0.40 poor."""
    if math.isnan(kappa.value):
        return Grade.UNKNOWN
    return Grade.GOOD if kappa.value >= KAPPA_GOOD else Grade.POOR if kappa.value < KAPPA_POOR else Grade.FAIR


def grades(result: StudyResult) -> dict[str, Grade]:
    """Every figure that AIAG judges, by its name."""
    found, gauge = result.agreement, result.gauge
    known = {
        "effectiveness": grade_share(found.effectiveness, EFFECTIVENESS, least=True),
        "miss rate": grade_share(found.misses, MISSES),
        "false-alarm rate": grade_share(found.false_alarms, FALSE_ALARMS),
        "kappa with the reference": grade_kappa(found.with_reference),
        "kappa of the passes": grade_kappa(found.within),
    }
    if gauge is None or not math.isfinite(gauge.gauge_share):
        return known | {"% GRR": Grade.UNKNOWN, "distinct categories": Grade.UNKNOWN}
    share = Grade.GOOD if gauge.gauge_share < GOOD_SHARE else Grade.FAIR if gauge.gauge_share <= FAIR_SHARE else Grade.POOR
    return known | {"% GRR": share, "distinct categories": Grade.GOOD if gauge.categories >= LEAST_CATEGORIES else Grade.POOR}


def _placings(plan: StudyPlan, readings: Sequence[StudyReading]) -> list[list[StudyReading]]:
    """The pictures of each placing in the plan's order, up to the first that is not whole."""
    found: dict[int, dict[int, StudyReading]] = {}
    for one in readings:
        found.setdefault(one.step, {})[one.picture] = one
    whole: list[list[StudyReading]] = []
    for step in range(len(plan.order)):
        own = found.get(step, {})
        if any(picture not in own for picture in range(plan.pictures)):
            break
        whole.append([own[picture] for picture in range(plan.pictures)])
    return whole


def _part(part: StudyPart, placings: Sequence[Sequence[StudyReading]], decisions: Sequence[bool]) -> StudiedPart:
    means = [float(np.mean([one.score for one in pictures])) for pictures in placings]
    known = [one for one in means if math.isfinite(one)]
    spread = float(np.std(known, ddof=1)) if len(known) > 1 else math.nan
    return StudiedPart(part, sum(decisions), len(decisions), float(np.mean(known)) if known else math.nan, spread)


def _gauge(own: Sequence[Sequence[Sequence[StudyReading]]]) -> GaugeVariance | None:
    try:
        return gauge_variance([[[one.score for one in pictures] for pictures in of_part] for of_part in own])
    except CalibrationError:
        return None
