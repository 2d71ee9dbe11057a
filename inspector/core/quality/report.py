"""The figures of a report: what the ledger says of a shift, a lot or any span, ready to be shown, printed and written."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.promises.escape_promise import EscapePromise
from inspector.core.promises.lot_standing import LotStanding
from inspector.core.types import Picture, Verdict

ZONES = (
    ("top left", "top", "top right"),
    ("left", "middle", "right"),
    ("bottom left", "bottom", "bottom right"),
)
"""Names of the nine fields of a reference picture, row by row."""

HEAT_CELLS = 48
"""A heat map has so many cells at each side of the reference picture."""

NO_PLACE = "no place known"
NO_KIND = "no kind said"


@dataclass(frozen=True)
class ReportSpan:
    """What a report is about. ``start``, ``end``: Unix seconds, the end not within. ``lot``: only its parts, None for the parts of all.

    ``title``: for a person: "Lot 4711", "Shift 2026-11-29 06:00".
    """

    title: str
    start: float
    end: float
    lot: str | None = None


@dataclass(frozen=True)
class VerdictTally:
    """How many parts the station judged what. ``review`` of the ``failed`` were so close to the limit that a person decides."""

    passed: int = 0
    failed: int = 0
    invalid: int = 0
    review: int = 0

    @property
    def total(self) -> int:
        return self.passed + self.failed + self.invalid

    @property
    def yield_rate(self) -> float:
        """PASS of all parts, INVALID ones among them; NaN without parts: as the counters of the window have it."""
        return self.passed / self.total if self.total else math.nan


@dataclass(frozen=True)
class AnswerTally:
    """What people said of parts of the span, the last answer of each: how many FAIL were confirmed bad, said to be good, or could not be
    told; how many PASS and INVALID were said to be bad or good."""

    fail_bad: int = 0
    fail_good: int = 0
    fail_unsure: int = 0
    pass_bad: int = 0
    pass_good: int = 0
    invalid_bad: int = 0
    invalid_good: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        return (
            self.fail_bad + self.fail_good + self.fail_unsure + self.pass_bad + self.pass_good
            + self.invalid_bad + self.invalid_good + self.others
        )  # fmt: skip


@dataclass(frozen=True)
class FalseRejects:
    """The share of good parts that were rejected, as far as people have answered.

    ``least``: FAIL parts that a person said were good, of all good ones. ``most``: if every FAIL that nobody has called bad were good too;
    ``bound``: the upper bound of Clopper and Pearson of ``most`` with ``confidence``. NaN without a good part.
    """

    least: float = math.nan
    most: float = math.nan
    bound: float = math.nan
    confidence: float = 0.95


@dataclass(frozen=True)
class Interval:
    """One point of the charts. ``start``, ``end``: Unix seconds; ``score``: mean log10 score of the PASS parts, NaN without one."""

    start: float
    end: float
    tally: VerdictTally
    score: float
    scored: int
    stage: int
    """Which recipe version most of its parts were judged by: scores of two stages cannot be compared."""


@dataclass(frozen=True)
class ChartLimits:
    """Centre and control limits of one point, NaN where there are none."""

    centre: float
    lower: float
    upper: float


@dataclass(frozen=True)
class RuleHit:
    """A rule of a control chart that the points up to number ``last`` (from 0) break, ``count`` of them."""

    rule: str
    last: int
    count: int


@dataclass(frozen=True)
class Change:
    """Something else held from this part on. ``what``: "recipe", "limit", "lot", "camera", "profile", "run"."""

    at: float
    what: str
    old: str
    new: str
    view: str = ""
    part: int = 0


@dataclass(frozen=True)
class Stop:
    """No part came from ``start`` to ``end`` (Unix seconds). ``cause``: "camera", "paused", "not running", "no parts"; ``detail``: in
    words, empty without more."""

    start: float
    end: float
    cause: str
    detail: str = ""

    @property
    def seconds(self) -> float:
        return self.end - self.start


@dataclass(frozen=True)
class ReportedEntry:
    """An entry of the audit, as a report shows it."""

    at: float
    who: str
    what: str
    detail: str
    old: str = ""
    new: str = ""
    why: str = ""


@dataclass(frozen=True, eq=False)
class HeatMap:
    """Where the failures of one product lie. ``counts``: ``HEAT_CELLS`` rows of as many cells over the reference picture, row by row.

    ``placed`` failures have a place, ``without`` have none. ``reference``: uint8 RGB, None where it is not kept any more.
    """

    recipe: str
    counts: tuple[tuple[int, ...], ...]
    placed: int
    without: int
    reference: Picture | None = None


@dataclass(frozen=True)
class ScoreColumn:
    """The scores of one narrow stretch of time: least, mean and greatest of the PASS parts (NaN without one), and the limit then."""

    at: float
    least: float
    mean: float
    greatest: float
    limit: float


@dataclass(frozen=True)
class ScorePoint:
    """One part that did not pass, in the score chart."""

    at: float
    score: float
    verdict: Verdict


@dataclass(frozen=True)
class Source:
    """Where a report comes from. ``ledger_head``: what the ledger ends with, in hexadecimal; empty where rows are not chained."""

    station: str
    program: str
    last_part: int
    ledger_head: str = ""
    made_at: float = math.nan
    """Unix seconds."""


@dataclass(frozen=True, eq=False)
class ReportFigures:
    """All that a report says. Counts by a name are in falling order. Parts of the golden part check and of gauge studies are in
    ``uncounted`` alone.

    ``without_row``: parts that the counters of the lot have and no row; ``missing``: numbers of parts within the span that no row has: they
    were judged and not kept. ``folded``: parts of which only figures of a minute are kept: they are counted, and in no list.

    ``guarantees``, ``escapes``: of each recipe, by the limit of its newest version in the span: what is promised of good parts, and how
    small a defect is found.
    """

    span: ReportSpan
    source: Source
    tally: VerdictTally
    corrected: VerdictTally
    answers: AnswerTally
    false_rejects: FalseRejects
    first_at: float
    last_at: float
    first_part: int
    last_part: int
    recipes: Mapping[str, VerdictTally]
    lots: Mapping[str, VerdictTally]
    by_reason: Mapping[str, int]
    by_zone: Mapping[str, int]
    by_kind: Mapping[str, int]
    invalid_by_reason: Mapping[str, int]
    intervals: tuple[Interval, ...]
    fail_limits: tuple[ChartLimits, ...]
    fail_hits: tuple[RuleHit, ...]
    score_limits: tuple[ChartLimits, ...]
    score_hits: tuple[RuleHit, ...]
    columns: tuple[ScoreColumn, ...]
    points: tuple[ScorePoint, ...]
    changes: tuple[Change, ...]
    changes_left_out: int
    heat: tuple[HeatMap, ...]
    golden: tuple[ReportedEntry, ...]
    stops: tuple[Stop, ...]
    audit: tuple[ReportedEntry, ...]
    guarantees: Mapping[str, str] = field(default_factory=dict)
    escapes: Mapping[str, EscapePromise] = field(default_factory=dict)
    lot_checks: tuple[LotStanding, ...] = ()
    """Each lot under each limit beside the parts that the limit was set from."""
    latency_p50_ms: float = math.nan
    latency_p99_ms: float = math.nan
    uncounted: int = 0
    without_row: int = 0
    missing: int = 0
    folded: int = 0
    titles: Mapping[str, str] = field(default_factory=dict)
    """Name of a recipe's folder, as rows and tables have it -> what people call it, for those where it is another."""

    def called(self, recipe: str) -> str:
        """What people call a recipe, or one of its versions ("cover 2026..."), by the name of its folder."""
        name = max((one for one in self.titles if recipe == one or recipe.startswith(f"{one} ")), key=len, default="")
        return self.titles[name] + recipe[len(name) :] if name else recipe

    @property
    def stopped_s(self) -> Mapping[str, float]:
        """Seconds without parts, by their cause."""
        found: dict[str, float] = {}
        for stop in self.stops:
            found[stop.cause] = found.get(stop.cause, 0.0) + stop.seconds
        return found


def zone_of(place: tuple[float, float]) -> str:
    """Name of the field of the reference picture that holds ``place`` (x, y from 0 to 1)."""
    x, y = (min(2, max(0, int(3 * one))) for one in place)
    return ZONES[y][x]
