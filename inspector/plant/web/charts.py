"""Charts, worked out by the server; ``chart.html`` draws them as SVG. Lengths are units of the drawing, not pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from inspector.plant.web.reading.trends import Bucket, TrendSpan

LEFT, TOP, BOTTOM = 66.0, 10.0, 24.0


@dataclass(frozen=True)
class DrawnBar:
    """Parts of a step: passed below, then failed, then INVALID. ``said``: for a person who points at it."""

    x: float
    width: float
    top: float
    height: float
    passed_top: float
    passed_height: float
    failed_top: float
    failed_height: float
    invalid_height: float
    said: str


@dataclass(frozen=True)
class Tick:
    """A mark of an axis."""

    at: float
    word: str


@dataclass(frozen=True)
class DrawnChart:
    """Counts as bars, or the yield as a line with its dots. ``lines``: of each stretch without a gap, as SVG points."""

    width: float
    height: float
    said: str
    bars: Sequence[DrawnBar] = ()
    lines: Sequence[str] = ()
    dots: Sequence[tuple[float, float, str]] = ()
    across: Sequence[Tick] = ()
    up: Sequence[Tick] = ()

    @property
    def left(self) -> float:
        """Of the field in which figures stand."""
        return LEFT

    @property
    def floor(self) -> float:
        """Its lower edge."""
        return self.height - BOTTOM


def counts(buckets: Sequence[Bucket], span: TrendSpan, now: datetime, *, width: float = 720, height: float = 180) -> DrawnChart:
    """How many parts passed, failed and could not be judged in each step."""
    most = max((one.passed + one.failed + one.invalid for one in buckets), default=0)
    top = _round_up(most)
    field = height - TOP - BOTTOM
    step = (width - LEFT) * span.step_min / (60 * span.hours)
    bars = []
    for one in buckets:
        x = _place(one.at, span, now, width)
        if x + step <= LEFT or x >= width:
            continue
        left, right = max(LEFT, x), min(width, x + step)
        passed, failed, invalid = (count / top * field for count in (one.passed, one.failed, one.invalid))
        floor = height - BOTTOM
        said = f"{_moment(one.at, now, span)}: {one.passed} PASS, {one.failed} FAIL, {one.invalid} INVALID"
        whole = passed + failed + invalid
        tops = (floor - whole, floor - passed, floor - passed - failed)
        bars.append(DrawnBar(left, max(0.6, right - left - 0.8), tops[0], whole, tops[1], passed, tops[2], failed, invalid, said))
    up = [Tick(height - BOTTOM - part * field, f"{top * part:g}") for part in (0.0, 0.5, 1.0)]
    return DrawnChart(width, height, "parts over time", bars, across=_hours(span, now, width), up=up)


def yields(buckets: Sequence[Bucket], span: TrendSpan, now: datetime, *, width: float = 720, height: float = 180) -> DrawnChart:
    """The share of judged parts that passed, in each step. The axis begins where the worst needs it to, and ends at 100 %."""
    points = [(one, one.passed / (one.passed + one.failed)) for one in buckets if one.passed + one.failed]
    low = _low(min((share for _, share in points), default=0.9))
    field = height - TOP - BOTTOM
    step = timedelta(minutes=span.step_min)
    dots, lines, last = [], [list[str]()], None
    for one, share in points:
        x = _place(one.at, span, now, width) + (width - LEFT) * span.step_min / (120 * span.hours)
        y = TOP + (1 - share) / (1 - low) * field
        if not LEFT <= x <= width:
            continue
        dots.append((round(x, 1), round(y, 1), f"{_moment(one.at, now, span)}: {100 * share:.1f} % of {one.passed + one.failed}"))
        if last is not None and one.at - last > 1.5 * step:
            lines.append([])
        lines[-1].append(f"{x:.1f},{y:.1f}")
        last = one.at
    up = [Tick(TOP + (1 - share) / (1 - low) * field, f"{100 * share:.4g} %") for share in (low, (1 + low) / 2, 1.0)]
    drawn = [" ".join(line) for line in lines if line]
    return DrawnChart(width, height, "yield over time", lines=drawn, dots=dots, across=_hours(span, now, width), up=up)


def _place(at: datetime, span: TrendSpan, now: datetime, width: float) -> float:
    return LEFT + (width - LEFT) * (1 - (now - at) / timedelta(hours=span.hours))


def _hours(span: TrendSpan, now: datetime, width: float) -> list[Tick]:
    """Some seven marks, at whole hours or days of the local clock."""
    every = next(step for step in (1, 2, 4, 6, 12, 24, 48, 120) if span.hours / step <= 8)
    local = now.astimezone()
    at = local.replace(minute=0, second=0, microsecond=0)
    at = at.replace(hour=0 if every >= 24 else at.hour - at.hour % every)
    found = []
    while now - at < timedelta(hours=span.hours):
        word = f"{at:%d %b}" if every >= 24 else f"{at:%H:%M}"
        place = _place(at, span, now, width)
        if LEFT + 14 <= place <= width - 16:
            found.append(Tick(round(place, 1), word))
        at -= timedelta(hours=every)
    return found


def _moment(at: datetime, now: datetime, span: TrendSpan) -> str:
    local = at.astimezone()
    return f"{local:%d %b %H:%M}" if span.hours > 24 or local.date() != now.astimezone().date() else f"{local:%H:%M}"


def _round_up(most: int) -> float:
    """1, 2 or 5 times a power of ten, not below ``most``."""
    if most <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(most))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= most)


def _low(share: float) -> float:
    """A round share below this one."""
    return next((low for low in (0.99, 0.98, 0.95, 0.9, 0.8, 0.5) if share > low), 0.0)
