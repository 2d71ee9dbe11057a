"""How the plant is, in the text format of Prometheus: read of the same views as the page, at most every few seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from inspector.core.errors import PlantError
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.reading import recipes, stations
from inspector.version import __version__

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_KEPT_S = 2.0
_GAUGES: tuple[tuple[str, str, Callable[[stations.FleetRow], float | None]], ...] = (
    (
        "seen_timestamp_seconds",
        "When it was last heard of, Unix time",
        lambda row: row.seen_at.timestamp() if row.seen_at else 0.0,
    ),
    ("running", "1 if the station is heard of and says of no fault", lambda row: float(row.state == "running")),
    ("fault", "1 if the station says of a fault", lambda row: float(bool(row.problem))),
    ("yield_ratio", "Share of the judged parts of the last hour that passed", lambda row: row.yield_1h),
    ("judged_parts_last_hour", "Parts of the last hour that passed or failed", lambda row: row.passed_1h + row.failed_1h),
    ("invalid_parts_last_hour", "Parts of the last hour that could not be judged", lambda row: row.invalid_1h),
    ("parts_per_minute", "Parts a minute, over the last five whole minutes", lambda row: row.parts_per_minute),
    ("clock_off_seconds", "How far the station's clock is ahead of the database's", lambda row: row.clock_off_s),
    ("waiting_rows", "Rows that wait at the station", lambda row: row.waiting_rows),
    ("refused_rows", "Rows that the database took for none", lambda row: row.refused_rows),
    ("disk_free_bytes", "Free on the station's disk", lambda row: None if row.disk_free_gb is None else row.disk_free_gb * 1e9),
)


class PlantMetrics:
    """The exposition. Safe to use from several threads."""

    def __init__(self, database: PageDatabase, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._made: tuple[float, bytes] | None = None
        self._registry = CollectorRegistry()
        self._registry.register(_FleetCollector(database))

    def exposition(self) -> bytes:
        """All metrics. Blocks. A database that does not answer is one of them, not an error."""
        with self._lock:
            if self._made is None or self._clock() - self._made[0] > _KEPT_S:
                self._made = (self._clock(), generate_latest(self._registry))
            return self._made[1]


class _FleetCollector(Collector):
    def __init__(self, database: PageDatabase) -> None:
        self._database = database

    def describe(self) -> Iterator[Metric]:
        """Nothing: what there is is known when it is asked for."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """Of one moment."""
        up = GaugeMetricFamily("inspector_plant_database_up", "1 if the plant's database answers")
        yield InfoMetricFamily("inspector_plant_page", "The program that tells this", {"version": __version__})
        try:
            rows, runs = stations.fleet(self._database), recipes.who_runs(self._database)
            alarms, limits = stations.alarms(self._database), stations.alarm_limits(self._database)
        except PlantError:
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield from _of_stations(rows)
        yield _of_recipes(runs)
        yield from _of_alarms(alarms, limits)


def _of_stations(rows: list[stations.FleetRow]) -> Iterator[Metric]:
    names = ["station", "site", "line"]
    for name, means, value in _GAUGES:
        family = GaugeMetricFamily(f"inspector_station_{name}", means, labels=names)
        for row in rows:
            if (figure := value(row)) is not None:
                family.add_metric([row.name, row.site, row.line], figure)
        yield family
    counted = CounterMetricFamily("inspector_station_parts", "Parts as the station counts them", labels=[*names, "verdict"])
    for row in rows:
        for verdict, count in (("PASS", row.passed), ("FAIL", row.failed), ("INVALID", row.invalid)):
            counted.add_metric([row.name, row.site, row.line, verdict], count)
    yield counted


def _of_recipes(runs: list[recipes.RunsRow]) -> Metric:
    labels = ["station", "view", "recipe", "version", "approved_version"]
    family = GaugeMetricFamily("inspector_station_recipe_differs", "1 if another version is approved for the station", labels=labels)
    for row in runs:
        family.add_metric([row.station, row.view, row.name, row.version, row.approved_version or ""], float(row.differs))
    return family


def _of_alarms(alarms: list[stations.Alarm], limits: list[stations.AlarmLimit]) -> Iterator[Metric]:
    counts: dict[tuple[str, str], int] = {}
    for one in alarms:
        counts[one.station, one.kind] = counts.get((one.station, one.kind), 0) + 1
    there = GaugeMetricFamily("inspector_station_alarms", "Alarms that the page shows", labels=["station", "kind"])
    for (station, kind), count in counts.items():
        there.add_metric([station, kind], count)
    yield there
    bounds = GaugeMetricFamily("inspector_alarm_limit", "From when on something is an alarm, as the plant has set it", labels=["kind"])
    for limit in limits:
        bounds.add_metric([limit.kind], limit.limit)
    yield bounds
