"""Stations, their alarms, their audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.plant.web.database import PageDatabase


@dataclass(frozen=True)
class FleetRow:
    """A station as the view ``fleet`` has it. Yields are shares of judged parts, None without any."""

    id: int
    name: str
    site: str
    line: str
    seen_at: datetime | None
    silent_s: float | None
    state: str
    program: str
    mode: str
    camera: str
    problem: str
    clock_off_s: float | None
    waiting_rows: int
    refused_rows: int
    disk_free_gb: float | None
    lot: str
    passed: int
    failed: int
    invalid: int
    passed_1h: int
    failed_1h: int
    invalid_1h: int
    yield_1h: float | None
    passed_24h: int
    failed_24h: int
    invalid_24h: int
    yield_24h: float | None
    parts_per_minute: float
    recipes: str


@dataclass(frozen=True)
class Alarm:
    """What somebody should look at. ``severity``: 2 act, 1 look. ``id``: the station's number."""

    id: int
    station: str
    kind: str
    severity: int
    since: datetime | None
    what: str


@dataclass(frozen=True)
class AlarmLimit:
    """From when on something is an alarm."""

    kind: str
    limit: float
    means: str


@dataclass(frozen=True)
class AuditLine:
    """An entry of a station's audit; ``view``: of which of several cameras."""

    view: str
    at: datetime
    what: str
    detail: str
    who: str
    old: str
    new: str
    why: str


@dataclass(frozen=True)
class Named:
    """A station's number and name."""

    id: int
    name: str


def fleet(database: PageDatabase) -> list[FleetRow]:
    """All stations, by site, line and name."""
    return database.rows(FleetRow, "SELECT * FROM fleet ORDER BY site, line, name")


def station(database: PageDatabase, number: int) -> FleetRow | None:
    """One of them."""
    found = database.rows(FleetRow, "SELECT * FROM fleet WHERE id = %s", (number,))
    return found[0] if found else None


def names(database: PageDatabase) -> list[Named]:
    """For a list to choose from."""
    return database.rows(Named, "SELECT id, name FROM stations ORDER BY name")


def alarms(database: PageDatabase) -> list[Alarm]:
    """What somebody should look at now, the worst first."""
    return database.rows(Alarm, "SELECT * FROM alarms ORDER BY severity DESC, since DESC NULLS LAST, station LIMIT 500")


def alarm_limits(database: PageDatabase) -> list[AlarmLimit]:
    """The plant's bounds."""
    return database.rows(AlarmLimit, 'SELECT kind, "limit", means FROM alarm_limits ORDER BY kind')


def audit_of(database: PageDatabase, number: int, most: int = 25) -> list[AuditLine]:
    """A station's latest entries, the newest first."""
    asked = "SELECT view, at, what, detail, who, old, new, why FROM events WHERE station = %s ORDER BY at DESC, number DESC LIMIT %s"
    return database.rows(AuditLine, asked, (number, most))
