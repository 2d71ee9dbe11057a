"""One pass over the rows of a span: everything that a report counts, in memory that does not grow with the parts."""

from __future__ import annotations

import math
import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.quality.report import (
    HEAT_CELLS,
    NO_KIND,
    NO_PLACE,
    AnswerTally,
    Change,
    ScoreColumn,
    ScorePoint,
    VerdictTally,
    zone_of,
)
from inspector.core.types import Verdict
from inspector.storage.ledger.span_rows import MinuteRow, SpanRow

MOST_CHANGES = 500
MOST_POINTS = 4000
"""Parts that did not pass that are drawn one by one; of more every second, fourth ... is."""
MOST_NAMES = 500
OTHERS = "others"
COLUMNS = 600
"""Of the score chart."""
MOST_GAPS = 10_000
LEAST_GAP_S = 20.0
MOST_INTERVALS = 48
WIDTHS_S = (1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 604_800)

_NUMBER = re.compile(r"\s*[-−+]?\d[\d.,]*\s?(?:%|px|ms|s|mm²|mm)?(?![\w])")
_LATENCY_BINS = tuple(1.02**step for step in range(800))
"""Up to 7.6 million ms, 2 % apart."""


def interval_width(first_at: float, last_at: float) -> float:
    """Seconds of one interval of the charts: the shortest round one of which at most 48 make the span."""
    span = max(0.0, last_at - first_at)
    return float(next((width for width in WIDTHS_S if span / width <= MOST_INTERVALS), WIDTHS_S[-1]))


def cause_of(reason: str, band: str = "") -> str:
    """A reason without its figures, so that equal ones are counted together: "too dark: 12.3 ..." is "too dark"."""
    if band == "review":
        return "for review: close to the limit"
    head = reason.split(";", 1)[0].split(": ", 1)[0] if not reason.startswith("score") else "score above the limit"
    return _NUMBER.sub("", head).strip() or reason or "no reason kept"


@dataclass
class _Counts:
    """Of one (interval, stage): PASS, FAIL, INVALID, for review, PASS parts with a score, and the sum of their scores."""

    tally: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    scored: int = 0
    scores: float = 0.0


_PLACE_OF = {verdict.value: place for place, verdict in enumerate((Verdict.PASS, Verdict.FAIL, Verdict.INVALID))}


class RowCounting:
    """Call :meth:`add` with each row in order, then read. ``first_at``, ``last_at``: Unix seconds of the first and the last part."""

    def __init__(self, first_at: float, last_at: float) -> None:
        self.width_s = interval_width(first_at, last_at)
        self._origin = first_at
        self._column_s = max(1e-3, (last_at - first_at) / COLUMNS)
        self.tally = [0, 0, 0, 0]
        self.corrected = [0, 0, 0, 0]
        self.answers: Counter[tuple[str, str]] = Counter()
        self.recipes: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        self.lots: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        self.intervals: defaultdict[tuple[int, int], _Counts] = defaultdict(_Counts)
        self.by_reason: Counter[str] = Counter()
        self.by_zone: Counter[str] = Counter()
        self.by_kind: Counter[str] = Counter()
        self.invalid_by_reason: Counter[str] = Counter()
        self.heat: dict[str, list[int]] = {}
        self.placed: Counter[str] = Counter()
        self.unplaced: Counter[str] = Counter()
        self.versions: dict[str, str] = {}
        self.changes: list[Change] = []
        self.changes_left_out = 0
        self.jumps: list[tuple[int, int]] = []
        self.gaps: list[tuple[float, float, bool]] = []
        """From and to (Unix seconds), and whether another run of the program came after it."""
        self.first: SpanRow | None = None
        self.last: SpanRow | None = None
        self.last_at = math.nan
        self.uncounted = self.folded = 0
        self._columns: dict[int, list[float]] = {}
        self._points: list[ScorePoint] = []
        self._every = 1
        self._seen_points = 0
        self._latency = [0] * (len(_LATENCY_BINS) + 1)
        self._gap_sizes: Counter[int] = Counter()
        self._stages: dict[tuple[str, str], int] = {}
        self._was: dict[str, tuple[str, str, float | None, str]] = {}
        self._lot = self._run = ""

    def add(self, row: SpanRow) -> None:
        """Count one part."""
        at = row.at or (self.last_at if self.last is not None else self._origin)
        self._look_at_order(row, at)
        self._look_at_changes(row, at)
        self.first = self.first or row
        self.last = row
        self.last_at = at if math.isnan(self.last_at) else max(self.last_at, at)
        if not row.counted:
            self.uncounted += 1
            return
        place = _PLACE_OF[row.verdict]
        review = row.band == "review"
        recipe = row.recipe or "no recipe"
        stage = self._stages.setdefault((row.recipe, row.version), len(self._stages))
        counts = self.intervals[int(at // self.width_s), stage]
        for tally in (self.tally, self.recipes[recipe], self.lots[row.lot], counts.tally):
            tally[place] += 1
            tally[3] += review
        self._correct(row, place, review)
        if row.score is not None:
            self._add_score(row, at, counts)
        if row.latency_ms is not None:
            self._latency[bisect(_LATENCY_BINS, row.latency_ms)] += 1
        if place:
            self._add_flagged(row, recipe, failed=place == 1)

    def add_minute(self, row: MinuteRow) -> None:
        """Count folded parts. Called before the rows, which are younger."""
        if not row.counted:
            self.uncounted += row.parts
            return
        self.folded += row.parts
        place, review = _PLACE_OF[row.verdict], row.parts * (row.band == "review")
        at = 60.0 * row.minute or self._origin
        stage = self._stages.setdefault((row.recipe, row.version), len(self._stages))
        counts = self.intervals[int(at // self.width_s), stage]
        for tally in (self.tally, self.corrected, self.recipes[row.recipe or "no recipe"], self.lots[row.lot], counts.tally):
            tally[place] += row.parts
            tally[3] += review
        if row.verdict == "PASS" and row.scored:
            counts.scored += row.scored
            counts.scores += row.total
            column = self._column(at)
            column[0] = min(column[0], row.total / row.scored if row.least is None else row.least)
            column[1] += row.total
            column[2] = max(column[2], row.total / row.scored if row.greatest is None else row.greatest)
            column[3] += row.scored

    def add_folded_answers(self, verdict: str, band: str, answer: str, kind: str, count: int) -> None:
        """Answers to folded parts, which :meth:`add_minute` has counted as they were judged."""
        self.answers[verdict, answer] += count
        said = {"good": 0, "bad": 1}.get(answer, _PLACE_OF[verdict])
        self.corrected[_PLACE_OF[verdict]] -= count
        self.corrected[said] += count
        if band == "review" and answer in ("good", "bad"):
            self.corrected[3] -= count
        if said == 1 and answer == "bad":
            self.by_kind[kind or NO_KIND] += count

    def _column(self, at: float) -> list[float]:
        place = int((at - self._origin) / self._column_s)
        return self._columns.setdefault(place, [math.inf, 0.0, -math.inf, 0.0, math.nan])

    def _correct(self, row: SpanRow, place: int, review: bool) -> None:
        if row.answer is not None:
            self.answers[row.verdict, row.answer] += 1
        said = {"good": 0, "bad": 1}.get(row.answer or "", place)
        self.corrected[said] += 1
        self.corrected[3] += review and said == 1 and row.answer != "bad"
        if said == 1 and row.answer == "bad":
            _count(self.by_kind, row.kind or NO_KIND)

    def _add_flagged(self, row: SpanRow, recipe: str, *, failed: bool) -> None:
        if not failed:
            _count(self.invalid_by_reason, cause_of(row.reason))
            return
        _count(self.by_reason, cause_of(row.reason, row.band))
        if row.place_x is None or row.place_y is None:
            self.by_zone[NO_PLACE] += 1
            self.unplaced[recipe] += 1
            return
        self.by_zone[zone_of((row.place_x, row.place_y))] += 1
        cells = self.heat.setdefault(recipe, [0] * HEAT_CELLS**2)
        column, line = (min(HEAT_CELLS - 1, max(0, int(HEAT_CELLS * one))) for one in (row.place_x, row.place_y))
        cells[line * HEAT_CELLS + column] += 1
        self.placed[recipe] += 1

    def _add_score(self, row: SpanRow, at: float, counts: _Counts) -> None:
        score = row.score
        assert score is not None
        if row.verdict == "PASS":
            counts.scored += 1
            counts.scores += score
            column = self._column(at)
            column[0] = min(column[0], score)
            column[1] += score
            column[2] = max(column[2], score)
            column[3] += 1
            if row.limit is not None:
                column[4] = row.limit
            return
        self._seen_points += 1
        if self._seen_points % self._every == 0:
            self._points.append(ScorePoint(at, score, Verdict(row.verdict)))
            if len(self._points) > MOST_POINTS:
                self._points = self._points[1::2]
                self._every *= 2

    def _look_at_order(self, row: SpanRow, at: float) -> None:
        """Numbers that are left out, and time in which no part came."""
        if self.last is None:
            return
        if row.number > self.last.number + 1:
            self.jumps.append((self.last.number, row.number))
        gap = at - self.last_at
        if gap > 0:
            self._gap_sizes[round(4 * math.log2(gap))] += 1
        if gap > LEAST_GAP_S and len(self.gaps) < MOST_GAPS:
            self.gaps.append((self.last_at, at, row.run != self.last.run))

    def _look_at_changes(self, row: SpanRow, at: float) -> None:
        now = (row.recipe, row.version, row.limit, row.camera)
        was = self._was.get(row.view)
        if row.recipe:
            self.versions[row.recipe] = row.version
        if was == now and row.lot == self._lot and row.run == self._run:
            return
        if was is not None:
            if was[:2] != now[:2]:
                self._change(row, at, "recipe", f"{was[0]} {was[1]}".strip() or "none", f"{row.recipe} {row.version}".strip() or "none")
            # A part that had no limit, an INVALID one for instance, is no change of it.
            if row.limit is not None and was[2] is not None and row.limit != was[2]:
                self._change(row, at, "limit", f"{was[2]:.3f}", f"{row.limit:.3f}")
            if was[3] != row.camera:
                self._change(row, at, "camera", was[3] or "none", row.camera or "none")
        if self.last is not None and row.lot != self._lot:
            self._change(row, at, "lot", self._lot or "without a name", row.lot or "without a name")
        if self.last is not None and row.run != self._run:
            self._change(row, at, "run", self._run, row.run)
        limit = row.limit if row.limit is not None or was is None else was[2]
        self._was[row.view] = (row.recipe, row.version, limit, row.camera)
        self._lot, self._run = row.lot, row.run

    def _change(self, row: SpanRow, at: float, what: str, old: str, new: str) -> None:
        if len(self.changes) < MOST_CHANGES:
            self.changes.append(Change(at, what, old, new, row.view, row.number))
        else:
            self.changes_left_out += 1

    @property
    def usual_gap_s(self) -> float:
        """The median of the seconds from one part to the next, to a quarter of an octave; 0 without two parts."""
        half, seen = sum(self._gap_sizes.values()) / 2, 0
        for size in sorted(self._gap_sizes):
            seen += self._gap_sizes[size]
            if seen >= half:
                return float(2.0 ** (size / 4))
        return 0.0

    def columns(self) -> tuple[ScoreColumn, ...]:
        """The score chart of the PASS parts."""
        return tuple(
            ScoreColumn(self._origin + (place + 0.5) * self._column_s, least, total / count, greatest, limit)
            for place, (least, total, greatest, count, limit) in sorted(self._columns.items())
        )

    def points(self) -> tuple[ScorePoint, ...]:
        """The parts with a score that did not pass, thinned out evenly if there are very many."""
        return tuple(self._points)

    def latency_ms(self, share: float) -> float:
        """The latency that ``share`` of the parts do not exceed, to 2 %; NaN where none is known."""
        total, seen = sum(self._latency), 0
        for place, count in enumerate(self._latency):
            seen += count
            if count and seen >= share * total:
                return _LATENCY_BINS[min(place, len(_LATENCY_BINS) - 1)]
        return math.nan


def to_tally(counts: list[int]) -> VerdictTally:
    """From PASS, FAIL, INVALID, for review."""
    return VerdictTally(*counts)


def to_tallies(counts: Mapping[str, list[int]]) -> dict[str, VerdictTally]:
    """Those with the most parts first."""
    return {name: to_tally(one) for name, one in sorted(counts.items(), key=lambda item: (-sum(item[1][:3]), item[0]))}


def ranked(counts: Mapping[str, int]) -> dict[str, int]:
    """In falling order; equal ones by name."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def to_answers(counts: Mapping[tuple[str, str], int]) -> AnswerTally:
    """From counts by verdict and answer."""
    known = {
        "fail_bad": ("FAIL", "bad"),
        "fail_good": ("FAIL", "good"),
        "fail_unsure": ("FAIL", "unsure"),
        "pass_bad": ("PASS", "bad"),
        "pass_good": ("PASS", "good"),
        "invalid_bad": ("INVALID", "bad"),
        "invalid_good": ("INVALID", "good"),
    }
    others = sum(count for key, count in counts.items() if key not in known.values())
    return AnswerTally(**{name: counts.get(key, 0) for name, key in known.items()}, others=others)


def _count(counts: Counter[str], name: str) -> None:
    counts[name if name in counts or len(counts) < MOST_NAMES else OTHERS] += 1
