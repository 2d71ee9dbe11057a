"""Figures over time, from the minutes and the hours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from inspector.plant.web.database import PageDatabase

_FROM_HOURS = "figures_since(s.id, make_interval(hours => %s))"
_FROM_MINUTES = """(SELECT minute AS at, * FROM minutes WHERE station = s.id
    AND minute > now() - make_interval(hours => %s) AND minute <= now() + interval '1 hour') figures"""


@dataclass(frozen=True)
class TrendSpan:
    """A stretch of time up to now, in equal steps."""

    word: str
    hours: int
    step_min: int

    @property
    def figures(self) -> str:
        """Where those of the station ``s.id`` are read from: minutes alone where steps are shorter than an hour."""
        return _FROM_HOURS if self.step_min >= 60 else _FROM_MINUTES

    @property
    def by_hours(self) -> TrendSpan:
        """For many stations at once: a long span in steps of hours at least."""
        return replace(self, step_min=max(60, self.step_min)) if self.hours >= 24 else self


SPANS = (TrendSpan("8 hours", 8, 10), TrendSpan("24 hours", 24, 30), TrendSpan("7 days", 168, 240), TrendSpan("30 days", 720, 1440))


@dataclass(frozen=True)
class Bucket:
    """Parts of one step. ``at``: its begin."""

    id: int
    at: datetime
    passed: int
    failed: int
    invalid: int


@dataclass(frozen=True)
class RecipeFigures:
    """Parts by one recipe within a span."""

    recipe: str
    stations: int
    passed: int
    failed: int
    invalid: int
    review: int
    latency_ms: float | None
    latency_ms_max: float | None


@dataclass(frozen=True)
class _Now:
    now: datetime


def span_of(hours: str) -> TrendSpan:
    """The span of so many hours; the second where there is none such."""
    return next((one for one in SPANS if str(one.hours) == hours), SPANS[1])


def now(database: PageDatabase) -> datetime:
    """By the database's clock."""
    return database.rows(_Now, "SELECT now() AS now")[0].now


def buckets(database: PageDatabase, span: TrendSpan, station: int | None = None) -> list[Bucket]:
    """By station and time; none for a step without parts."""
    of_station, values = ("", ()) if station is None else ("WHERE s.id = %s", (station,))
    asked = f"""SELECT s.id, h.* FROM stations s CROSS JOIN LATERAL (
            SELECT to_timestamp(floor(extract(epoch FROM at)::float8 / %s) * %s) AS at, sum(passed)::bigint AS passed,
                sum(failed)::bigint AS failed, sum(invalid)::bigint AS invalid
            FROM {span.figures} GROUP BY 1) h {of_station} ORDER BY s.id, h.at"""
    step_s = span.step_min * 60
    return database.rows(Bucket, asked, (step_s, step_s, span.hours, *values))


def by_recipe(database: PageDatabase, span: TrendSpan) -> list[RecipeFigures]:
    """Each recipe's parts within a span, the most first."""
    asked = f"""SELECT recipe, count(DISTINCT s.id) AS stations, sum(passed)::bigint AS passed, sum(failed)::bigint AS failed,
            sum(invalid)::bigint AS invalid, sum(review)::bigint AS review,
            sum(latency_ms_sum) / nullif(sum(passed + failed + invalid), 0) AS latency_ms, max(latency_ms_max)::float8 AS latency_ms_max
        FROM stations s CROSS JOIN LATERAL (SELECT * FROM {span.figures}) f
        GROUP BY recipe ORDER BY sum(passed + failed + invalid) DESC LIMIT 100"""
    return database.rows(RecipeFigures, asked, (span.hours,))
