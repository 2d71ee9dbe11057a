"""Parts: those that did not pass with their pictures, the last of a station, and those of a serial number or a lot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Self
from urllib.parse import quote

from inspector.core.errors import PlantError
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.reading.views import Files, SeenView, others_in, picture_in, seen_views

A_PAGE = 24
"""Parts that a page of pictures shows."""
_LONGEST = 200
_MOST_DAYS = 400
_NOT_PASSED = ("FAIL", "INVALID")

_FOUND = """SELECT s.id AS station, s.name AS station_name, v.run, v.part, v.at, v.lot, v.serial, v.sequence, v.view, v.camera, v.recipe,
    v.version, v.verdict, v.band, v.reason, v.score, v."limit", v.counted, v.place_x, v.place_y, v.area_mm2, v.latency_ms,
    v.views AS told,
    (SELECT coalesce(jsonb_object_agg(view, names), '{}') FROM (SELECT e.view, jsonb_object_agg(e.name, e.sha256) AS names FROM evidence e
        WHERE e.station = v.station AND e.run = v.run AND e.part = v.part AND e.at = v.at GROUP BY e.view) AS of_view) AS files
FROM """


@dataclass(frozen=True)
class SeenPart:
    """A part with its files: view -> name -> SHA-256, the view empty of one camera. ``place_x``, ``place_y``: from 0 to 1 over the
    picture. ``told``: what several views have of it, as the station wrote it."""

    station: int
    station_name: str
    run: str
    part: int
    at: datetime
    lot: str
    serial: str
    sequence: int
    view: str
    camera: str
    recipe: str
    version: str
    verdict: str
    band: str
    reason: str
    score: float | None
    limit: float | None
    counted: bool
    place_x: float | None
    place_y: float | None
    area_mm2: float | None
    latency_ms: float | None
    told: Any
    files: Mapping[str, Files]

    @cached_property
    def views(self) -> list[SeenView]:
        """Of several cameras that see it together; empty of one."""
        return seen_views(self.told, self.files)

    @property
    def picture(self) -> str:
        """SHA-256 of what the camera saw, of several the one that decided, or another that has one; empty if the plant has none."""
        of_view = {one.name: one.picture for one in self.views if one.picture}
        return picture_in(self.files.get("", {})) or of_view.get(self.view, "") or next(iter(of_view.values()), "")

    @property
    def others(self) -> list[tuple[str, str]]:
        """Name and SHA-256 of the pictures that were made of that of the only camera."""
        return others_in(self.files.get("", {}))

    @property
    def key(self) -> PartKey:
        """Where a list goes on behind it."""
        return PartKey(self.at, self.station, self.part)

    @property
    def address(self) -> str:
        """Of its page."""
        return f"/parts/{self.station}/{quote(self.run, safe='')}/{self.part}"


@dataclass(frozen=True)
class PartKey:
    """Where a list goes on: behind this part. With the time alone, as addresses of earlier versions have it: behind all parts of that
    time. Parts of one picture, and of stations that are triggered together, have one time."""

    at: datetime
    station: int = 0
    part: int = 0

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Self | None:
        """As an address has it, by the names of :meth:`address`; None if it begins at the newest. Raises ValueError for what is no number
        or time, PlantError for what no part can have."""
        at, station, part = (text(given, name) for name in ("before", "before_station", "before_part"))
        if (bool(station) != bool(part)) or (station and not at):
            raise PlantError("this address says but half of where the list goes on", remedy="Begin again at FAIL pictures")
        if not at:
            return None
        moment = datetime.fromisoformat(at)
        found = cls(moment, int(station or 0), int(part or 0))
        if moment.tzinfo is None or not 0 <= found.station < 2**31 or not -(2**63) <= found.part < 2**63:
            raise PlantError("this list goes on behind no part that there can be", remedy="Begin again at FAIL pictures")
        try:  # by its zone it may lie beyond the calendar
            return replace(found, at=moment.astimezone(UTC))
        except OverflowError as error:
            raise ValueError(f"no time of the calendar: {at}") from error

    @property
    def address(self) -> dict[str, str]:
        """Name -> value."""
        return {"before": self.at.isoformat(), "before_station": str(self.station), "before_part": str(self.part)}


@dataclass(frozen=True)
class SeenPartFilter:
    """Which parts are asked for; empty: all. ``before``: only those behind it, ``days``: not older than so many."""

    station: int | None = None
    verdict: str = ""
    recipe: str = ""
    lot: str = ""
    reason: str = ""
    days: int = 30
    before: PartKey | None = None

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Self:
        """As an address has it. Raises PlantError for what cannot be a filter."""
        verdict = text(given, "verdict")
        if verdict and verdict not in _NOT_PASSED:
            raise PlantError(f"there is no verdict {verdict!r} among these", remedy="FAIL or INVALID")
        found = cls(verdict=verdict, recipe=text(given, "recipe"), lot=text(given, "lot"), reason=text(given, "reason"))
        try:
            station = int(given["station"]) if given.get("station") else None
            days = int(given["days"]) if given.get("days") else cls.days
            before = PartKey.of(given)
        except ValueError as error:
            raise PlantError(f"this filter is no number or time: {error}", remedy="Choose from the list") from error
        if not 1 <= days <= _MOST_DAYS or not 0 <= (station or 0) < 2**31:
            raise PlantError("this filter lies outside of what there can be", remedy="Choose from the list")
        return replace(found, station=station, days=days, before=before)


def text(given: Mapping[str, str], name: str) -> str:
    """What an address or a form has under this name, without blanks around it. Raises PlantError for what no text of the plant can be."""
    found = given.get(name, "").strip()
    if len(found) > _LONGEST or "\0" in found or any("\ud800" <= one <= "\udfff" for one in found):
        raise PlantError(f"{name} has more than {_LONGEST} characters, or such as no name has", remedy="Shorten it")
    return found


def not_passed(database: PageDatabase, wanted: SeenPartFilter, most: int = A_PAGE) -> list[SeenPart]:
    """The newest of each station by its index, of these the newest; parts of one time in the order of :class:`PartKey`, which a page goes
    on behind. One more than ``most`` says that there are older ones."""
    conditions = ["x.station = s.id", "x.verdict <> 'PASS'", "x.at > now() - make_interval(days => %s)"]
    values: list[Any] = [wanted.days]
    if wanted.before is None:
        conditions.append("x.at <= now() + interval '1 day'")
    else:
        conditions.append("x.at <= %s AND (x.at, x.station, x.part) < (%s, %s, %s)")
        values += [wanted.before.at, wanted.before.at, wanted.before.station, wanted.before.part]
    for column in ("verdict", "recipe", "lot"):
        if value := getattr(wanted, column):
            conditions.append(f"x.{column} = %s")
            values.append(value)
    if wanted.reason:
        conditions.append("position(lower(%s) in lower(x.reason)) > 0")
        values.append(wanted.reason)
    of_station = "" if wanted.station is None else "WHERE s.id = %s"
    inner = f"SELECT x.* FROM verdicts x WHERE {' AND '.join(conditions)} ORDER BY x.at DESC, x.station DESC, x.part DESC LIMIT %s"
    asked = f"{_FOUND} stations s CROSS JOIN LATERAL ({inner}) v {of_station} ORDER BY v.at DESC, s.id DESC, v.part DESC LIMIT %s"
    values.append(most + 1)
    if wanted.station is not None:
        values.append(wanted.station)
    return database.rows(SeenPart, asked, (*values, most + 1))


def last_parts(database: PageDatabase, station: int, most: int = 20) -> list[SeenPart]:
    """What a station judged last, the newest first: of the last minutes in which it judged, which is bounded whatever the table holds."""
    since = "(SELECT max(minute) FROM minutes WHERE station = %s AND minute <= now() + interval '1 hour') - interval '2 minutes'"
    inner = f"SELECT x.* FROM verdicts x WHERE x.station = %s AND x.at > {since} ORDER BY x.at DESC LIMIT %s"
    asked = f"{_FOUND} ({inner}) v JOIN stations s ON s.id = v.station ORDER BY v.at DESC"
    return database.rows(SeenPart, asked, (station, station, most))


def by_serial(database: PageDatabase, serial: str, most: int = 100) -> list[SeenPart]:
    """All parts of this serial number, the newest first."""
    asked = f"{_FOUND} verdicts v JOIN stations s ON s.id = v.station WHERE v.serial = %s AND v.serial <> '' ORDER BY v.at DESC LIMIT %s"
    return database.rows(SeenPart, asked, (serial, most))


def part(database: PageDatabase, station: int, run: str, number: int) -> list[SeenPart]:
    """One part, by its key; several if its number came at several times."""
    asked = f"{_FOUND} verdicts v JOIN stations s ON s.id = v.station WHERE v.station = %s AND v.run = %s AND v.part = %s"
    return database.rows(SeenPart, f"{asked} ORDER BY v.at DESC LIMIT 10", (station, run, number))


@dataclass(frozen=True)
class _There:
    there: bool


def is_evidence(database: PageDatabase, sha256: str) -> bool:
    """Whether a station told of a picture with this content."""
    return database.rows(_There, "SELECT EXISTS (SELECT FROM evidence WHERE sha256 = %s) AS there", (sha256,))[0].there
