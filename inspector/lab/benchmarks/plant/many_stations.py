"""Several stations at their pace, each a process with its own ledger, on one database."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext
from pathlib import Path

from inspector.cli.report import percentiles
from inspector.lab.benchmarks.plant.senders import SenderFigures, play_station
from inspector.lab.rig.postgres_server import PostgresServer


@dataclass(frozen=True)
class ManyStations:
    """``postgres_share``: of one core, over the ``seconds`` that parts came; ``sender_share``: of one core, the mean of the stations, their
    connecting included. ``visible_s``: from the picture of a part until its row can be read."""

    stations: int
    parts_per_s: float
    seconds: float
    rows: int
    arrived: int
    postgres_share: float
    sender_share: float
    visible_s: dict[str, float]
    problems: tuple[str, ...]


def measure_many(
    server: PostgresServer, context: ForkServerContext, folder: Path, stations: int, parts_per_s: float, seconds: float
) -> ManyStations:
    """``folder``: of the ledgers."""
    server.make_plant("many")
    pipes, processes = [], []
    for number in range(stations):
        own = folder / f"station{number}"
        own.mkdir()
        here, there = context.Pipe()
        login = server.add_station(f"station {number}", "many")
        process = context.Process(target=play_station, args=(own, *login, parts_per_s, seconds, there), daemon=True)
        process.start()
        pipes.append(here)
        processes.append(process)
    for pipe in pipes:
        pipe.recv()
    before, began = server.processor_s(), time.monotonic()
    for pipe in pipes:
        pipe.send("begin")
    told: list[SenderFigures] = [pipe.recv() for pipe in pipes]
    lasted = time.monotonic() - began
    postgres_s = server.processor_s() - before
    for process in processes:
        process.join()
    with closing(server.connect("many")) as owner:
        arrived = int(str((owner.execute("SELECT count(*) FROM inspector.verdicts").fetchone() or (0,))[0]))
    visible = percentiles([seconds for one in told for seconds in one.visible_s])
    sender_share = sum(one.processor_s for one in told) / lasted / stations
    rows = stations * round(parts_per_s * seconds)
    problems = tuple(one.problem for one in told if one.problem)
    return ManyStations(stations, parts_per_s, lasted, rows, arrived, postgres_s / lasted, sender_share, visible, problems)
