"""The figures of a report, from the ledger alone; of the recipes only the reference pictures and what their limits promise."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from calibration.statistics.binomial import rate_bound
from calibration.statistics.control_charts import FOR_SHARES, Chart, ChartRule, broken, individuals_chart, p_chart
from inspector.core.promises.escape_promise import EscapePromise
from inspector.core.quality.report import (
    HEAT_CELLS,
    AnswerTally,
    Change,
    ChartLimits,
    FalseRejects,
    HeatMap,
    Interval,
    ReportedEntry,
    ReportFigures,
    ReportSpan,
    RuleHit,
    Source,
    Stop,
    VerdictTally,
)
from inspector.core.types import Picture
from inspector.runtime.reporting.counting_rows import RowCounting, ranked, to_answers, to_tallies, to_tally
from inspector.runtime.reporting.lot_comparisons import HeldOutScores, LotComparisons
from inspector.runtime.reporting.spans import FOREVER
from inspector.storage.ledger.database import AuditEntry
from inspector.storage.ledger.span_rows import SpanReader, SpanRow

CONFIDENCE = 0.95
LEAST_STOP_S = 60.0
"""A line stands from so long without a part on, and from ten times the usual time between two parts."""
USUAL_GAPS = 10.0
MOST_HEAT_MAPS = 6
_NEAR_S = 2.0


@dataclass(frozen=True, eq=False)
class ReportedRecipe:
    """What a report shows of a recipe. ``reference``: uint8 RGB, None without one; ``guarantee``: a sentence, empty where unknown;
    ``escapes``: how small a defect it finds, None where that was not measured. ``title``: what people call it, empty where that is the name
    of its folder."""

    reference: Picture | None = None
    guarantee: str = ""
    escapes: EscapePromise | None = None
    title: str = ""


def compute_figures(
    reader: SpanReader,
    span: ReportSpan,
    source: Source,
    *,
    recipe: Callable[[str, str], ReportedRecipe] = lambda _name, _version: ReportedRecipe(),
    held_out: Callable[[str, str], HeldOutScores] = lambda _name, _version: HeldOutScores(),
    each: Callable[[SpanRow], object] = lambda _: None,
    still_wanted: Callable[[], None] = lambda: None,
) -> ReportFigures:
    """Read the parts of ``span`` once. ``each`` gets every row; ``recipe(name, version)``: what is known of it, ``held_out(name,
    version)``: what its limit was set from.

    ``still_wanted`` is called now and then and raises the error that ends it. Raises StorageError.
    """
    bounds = reader.times(span.start, span.end, span.lot)
    counting = RowCounting(*(bounds or (span.start, span.start)))
    lots = LotComparisons(held_out)
    for minute in reader.minutes(span.start, span.end, span.lot):
        counting.add_minute(minute)
    for answers in reader.folded_answers(span.start, span.end, span.lot):
        counting.add_folded_answers(*answers)
    for number, row in enumerate(reader.rows(span.start, span.end, span.lot)):
        if number % 2000 == 0:
            still_wanted()
        counting.add(row)
        lots.add(row)
        each(row)
    until = min(span.end, source.made_at) if math.isfinite(source.made_at) else span.end
    begin, end = bounds or (span.start, span.start)
    audit = reader.audit(*((span.start, until) if span.lot is None else (begin - _NEAR_S, end + _NEAR_S)))
    figures = _put_together(reader, span, source, counting, audit, (begin, end, until), recipe)
    return replace(figures, lot_checks=lots.found())


def _put_together(
    reader: SpanReader,
    span: ReportSpan,
    source: Source,
    counting: RowCounting,
    audit: Sequence[AuditEntry],
    times: tuple[float, float, float],
    recipe: Callable[[str, str], ReportedRecipe],
) -> ReportFigures:
    begin, end, until = times
    tally, answers = to_tally(counting.tally), to_answers(counting.answers)
    intervals = _intervals(counting)
    shares = p_chart([one.tally.failed for one in intervals], [one.tally.passed + one.tally.failed for one in intervals])
    scores = individuals_chart([one.score for one in intervals], [one.stage for one in intervals])
    first, last = counting.first, counting.last
    known = {name: recipe(name, version) for name, version in counting.versions.items()}
    return ReportFigures(
        span=span,
        source=source,
        tally=tally,
        corrected=to_tally(counting.corrected),
        answers=answers,
        false_rejects=false_rejects(tally, answers),
        first_at=begin if tally.total else math.nan,
        last_at=end if tally.total else math.nan,
        first_part=0 if first is None else first.number,
        last_part=0 if last is None else last.number,
        recipes=to_tallies(counting.recipes),
        lots=to_tallies(counting.lots),
        by_reason=ranked(counting.by_reason),
        by_zone=ranked(counting.by_zone),
        by_kind=ranked(counting.by_kind),
        invalid_by_reason=ranked(counting.invalid_by_reason),
        intervals=intervals,
        fail_limits=_limits(shares),
        fail_hits=_hits(broken(shares, FOR_SHARES)),
        score_limits=_limits(scores),
        score_hits=_hits(broken(scores)),
        columns=counting.columns(),
        points=counting.points(),
        changes=_with_profiles(counting.changes, audit),
        changes_left_out=counting.changes_left_out,
        heat=_heat(counting, known),
        golden=tuple(_noted(one) for one in audit if one.what == "golden"),
        stops=_stops(span, counting, audit, until),
        audit=tuple(map(_noted, audit)),
        guarantees={name: one.guarantee for name, one in known.items() if one.guarantee},
        escapes={name: one.escapes for name, one in known.items() if one.escapes is not None},
        latency_p50_ms=counting.latency_ms(0.5),
        latency_p99_ms=counting.latency_ms(0.99),
        uncounted=counting.uncounted,
        without_row=_without_row(reader, span, tally),
        missing=reader.missing(counting.jumps),
        folded=counting.folded,
        titles={name: one.title for name, one in known.items() if one.title},
    )


def false_rejects(tally: VerdictTally, answers: AnswerTally, confidence: float = CONFIDENCE) -> FalseRejects:
    """How many good parts were rejected, as far as people have said: between those that they called good and those not called bad."""
    passed_good = tally.passed - answers.pass_bad
    least, most = answers.fail_good, tally.failed - answers.fail_bad
    if passed_good + most <= 0:
        return FalseRejects(confidence=confidence)
    good_at_least = passed_good + least
    return FalseRejects(
        least / good_at_least if good_at_least else 0.0,
        most / (passed_good + most),
        rate_bound(most, passed_good + most, confidence),
        confidence,
    )


def _intervals(counting: RowCounting) -> tuple[Interval, ...]:
    """One for each stretch of time with parts; scores are those of the recipe version that judged most of them."""
    together: dict[int, list[int]] = {}
    for place, stage in sorted(counting.intervals):
        together.setdefault(place, []).append(stage)
    found = []
    for place, stages in together.items():
        counts = {stage: counting.intervals[place, stage] for stage in stages}
        stage = max(stages, key=lambda one: (sum(counts[one].tally[:3]), -one))
        tally = to_tally([sum(one.tally[which] for one in counts.values()) for which in range(4)])
        scored = counts[stage].scored
        score = counts[stage].scores / scored if scored else math.nan
        start = place * counting.width_s
        found.append(Interval(start, start + counting.width_s, tally, score, scored, stage))
    return tuple(found)


def _limits(chart: Chart) -> tuple[ChartLimits, ...]:
    points = zip(chart.centre.tolist(), chart.lower.tolist(), chart.upper.tolist(), strict=True)
    return tuple(ChartLimits(*one) for one in points)


def _hits(found: Sequence[tuple[ChartRule, int]]) -> tuple[RuleHit, ...]:
    return tuple(RuleHit(rule.name, place, rule.count) for rule, place in found)


def _heat(counting: RowCounting, known: Mapping[str, ReportedRecipe]) -> tuple[HeatMap, ...]:
    names = sorted(counting.heat, key=lambda name: (-counting.placed[name], name))[:MOST_HEAT_MAPS]
    cut = range(0, HEAT_CELLS**2, HEAT_CELLS)
    return tuple(
        HeatMap(
            name,
            tuple(tuple(counting.heat[name][start : start + HEAT_CELLS]) for start in cut),
            counting.placed[name],
            counting.unplaced[name],
            known[name].reference if name in known else None,
        )
        for name in names
    )


def _with_profiles(changes: Sequence[Change], audit: Sequence[AuditEntry]) -> tuple[Change, ...]:
    profiles = [Change(one.at, "profile", one.old, one.new or one.detail) for one in audit if one.what == "profile"]
    return tuple(sorted((*changes, *profiles), key=lambda one: one.at))


def _stops(span: ReportSpan, counting: RowCounting, audit: Sequence[AuditEntry], until: float) -> tuple[Stop, ...]:
    """Where no part came for longer than usual. Of a shift its beginning and end, too; those of a lot are part of changing over."""
    gaps = list(counting.gaps)
    if span.lot is None and counting.first is not None:
        gaps = [(span.start, counting.first.at or span.start, False), *gaps, (counting.last_at, until, False)]
    elif span.lot is None:
        gaps = [(span.start, until, False)]
    least = max(LEAST_STOP_S, USUAL_GAPS * counting.usual_gap_s)
    return tuple(_stop(start, end, restarted, audit) for start, end, restarted in gaps if end - start >= least)


def _stop(start: float, end: float, restarted: bool, audit: Sequence[AuditEntry]) -> Stop:
    near = [one for one in audit if start - _NEAR_S <= one.at <= end + _NEAR_S]
    for cause, is_it in (("camera", _is_camera), ("paused", _is_pause)):
        found = next((one for one in near if is_it(one)), None)
        if found is not None:
            return Stop(start, end, cause, found.detail)
    return Stop(start, end, "not running" if restarted else "no parts", "the program was started again" if restarted else "")


def _is_camera(entry: AuditEntry) -> bool:
    return entry.what == "camera" and "streaming" not in entry.detail


def _is_pause(entry: AuditEntry) -> bool:
    return "pause" in entry.what


def _noted(entry: AuditEntry) -> ReportedEntry:
    return ReportedEntry(entry.at, entry.who, entry.what, entry.detail, entry.old, entry.new, entry.why)


def _without_row(reader: SpanReader, span: ReportSpan, tally: VerdictTally) -> int:
    """Of a whole lot: what its counters have more than there are rows, from before parts had rows or after rows were folded. Of a part of
    one nothing can be said: counters have no times."""
    if span.lot is None or reader.times(span.start, span.end, span.lot) != reader.times(0.0, FOREVER, span.lot):
        return 0
    counted = sum(one.passed + one.failed + one.invalid for one in reader.lots() if one.lot == span.lot and one.since < span.end)
    return max(0, counted - tally.total)
