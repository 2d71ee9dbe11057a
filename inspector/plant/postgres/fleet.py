"""Reads how the stations are. A station reads itself, people with the right to it read all."""

from __future__ import annotations

from inspector.core.plant.fleet import StationStanding
from inspector.plant.postgres.connection import Connection, said, shown

_STATIONS = """SELECT name, site, line, extract(epoch FROM clock_timestamp() - seen_at)::float8, coalesce(program, ''), coalesce(mode, ''),
        coalesce(camera, ''), coalesce(problem, ''),
        coalesce((SELECT string_agg(concat_ws(' ', nullif(in_use.view, ''), in_use.name, in_use.version), ', ' ORDER BY in_use.view)
            FROM in_use WHERE in_use.station = id), ''),
        coalesce(lot, ''), coalesce(passed, 0), coalesce(failed, 0), coalesce(invalid, 0), coalesce(clock_off_s, 0),
        coalesce(waiting_rows, 0), coalesce(refused_rows, 0), disk_free_gb
    FROM stations LEFT JOIN standing ON standing.station = id ORDER BY name"""


def read_stations(connection: Connection, url: str) -> tuple[StationStanding, ...]:
    """In the order of their names. Raises PlantError."""
    with said(shown(url)):
        return tuple(StationStanding(*row) for row in connection.execute(_STATIONS))
