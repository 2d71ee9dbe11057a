"""The line's verdicts while its backlog is drained, beside the same line that tells nobody.

The database of a plant stands on another machine. Here it is on this one, so it gives way to everything else.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

from inspector.cli.context import CommandContext
from inspector.cli.report import percentiles
from inspector.core.errors import PlantError
from inspector.core.types import Inspection
from inspector.lab.rig.filled_ledger import a_part
from inspector.lab.rig.postgres_server import PostgresServer
from inspector.lab.rig.taught_line import LINE, RECIPE, taught_context
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets

_READY_S = 120.0


@dataclass(frozen=True)
class VerdictsBeside:
    """Milliseconds from the picture to the verdict, ``alone`` and while the plant is told; ``sent``: rows that were drained meanwhile."""

    rate: float
    alone_ms: dict[str, float]
    told_ms: dict[str, float]
    parts: int
    sent: int


def measure_beside(context: CommandContext, server: PostgresServer, rate: float, seconds: float, rounds: int, rows: int) -> VerdictsBeside:
    """Stretches in turn. ``rows``: that wait at the begin of each. From then on the server gives way to all else. Raises PlantError if
    nothing is sent."""
    server.give_way()
    with taught_context(context) as bench:
        numbers = range(1, rows + 1)
        begin = time.time() - rows
        for first in range(0, rows, 2000):
            bench.database.add_parts([a_part(number, begin + number) for number in numbers[first : first + 2000]])
        own = bench.settings
        alone: list[float] = []
        told: list[float] = []
        sent = 0
        for number in range(rounds):
            bench.settings = own
            alone += _stretch(bench, rate, seconds)[0]
            url = _new_plant(server, bench, number)
            bench.settings = replace(own, plant=replace(own.plant, url=url))
            latency_ms, some = _stretch(bench, rate, seconds)
            told += latency_ms
            sent += some
        bench.settings = own
    if not sent:
        raise PlantError("nothing was sent while it was measured")
    return VerdictsBeside(rate, percentiles(alone), percentiles(told), len(told), sent)


def _new_plant(server: PostgresServer, bench: CommandContext, number: int) -> str:
    """One that has nothing yet: all rows wait for it."""
    server.make_plant(f"beside{number}")
    url, password = server.add_station(f"line {number}", f"beside{number}")
    PlantSecrets(DataDir(bench.data_dir).plant_secrets).keep_password(url, password)
    return url


def _stretch(bench: CommandContext, rate: float, seconds: float) -> tuple[list[float], int]:
    """Latencies, and how many rows were sent meanwhile."""
    latency_ms: list[float] = []
    counting = False

    def observe(part: Inspection) -> None:
        if counting:
            latency_ms.append(part.latency_ms)

    station: Any = bench.station(f"{LINE}&rate={rate:g}", RECIPE)
    try:
        station.observe(observe)
        until = time.monotonic() + _READY_S
        while station.status().recipe is None or not station.status().counters.total:
            if time.monotonic() > until:
                raise PlantError("the line did not begin to judge")
            time.sleep(0.05)
        counting = True
        time.sleep(seconds)
        counting = False
        status = station.status()
    finally:
        station.close()
    return latency_ms, 0 if status.plant is None else status.plant.sent
