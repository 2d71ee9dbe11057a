"""``bench plant``: draining through kills, many stations on one database, the verdicts beside it, and what people ask of many rows."""

from __future__ import annotations

import multiprocessing
import tempfile
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import PlantError

if TYPE_CHECKING:
    from inspector.lab.benchmarks.plant.draining import Drained
    from inspector.lab.benchmarks.plant.fleet_questions import FleetQuestions
    from inspector.lab.benchmarks.plant.many_stations import ManyStations
    from inspector.lab.benchmarks.plant.scaling import PlantCost, ScalingRow
    from inspector.lab.benchmarks.plant.verdicts_beside import VerdictsBeside
    from inspector.lab.rig.postgres_server import PostgresServer

Backlog = Annotated[int, typer.Option("--backlog", metavar="N", min=0, help="Rows that are drained, once undisturbed and once with kills.")]
Kills = Annotated[int, typer.Option("--kills", metavar="N", min=0, help="kill -9 of the sender meanwhile.")]
Stations = Annotated[int, typer.Option("--stations", metavar="N", min=0, help="Stations at once, each a process.")]
Rate = Annotated[float, typer.Option("--rate", metavar="PER_S", min=0.1, help="Parts per second of each.")]
Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="For so long.")]
Rows = Annotated[int, typer.Option("--rows", metavar="N", min=0, help="Rows in the plant when questions are asked of it.")]
Latency = Annotated[
    float, typer.Option("--latency", metavar="S", min=0, help="Also compare verdicts with and without the sender, in stretches of so long.")
]
Archive = Annotated[int, typer.Option("--archive", metavar="N", min=0, help="Pictures that one worker judges again, and then two.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="Stretches of each kind, in turn.")]

_LINE_RATE = 4.0


def add_plant(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``plant``."""

    @bench.command("plant")
    @with_context(make_context)
    def plant(
        context: CommandContext,
        backlog: Backlog = 20_000,
        kills: Kills = 8,
        stations: Stations = 10,
        rate: Rate = 20.0,
        seconds: Seconds = 8.0,
        rows: Rows = 100_000,
        latency: Latency = 0.0,
        rounds: Rounds = 3,
        archive: Archive = 0,
        json: JsonOption = None,
    ) -> None:
        """What telling the plant costs, on a PostgreSQL that is started for it: rows a second and exactness through kills, processor time
        of the senders and of the database, how soon a row can be seen, verdicts beside it, and questions of the whole plant."""
        make_place(json)
        terminal = Terminal(context.quiet)
        from inspector.lab.rig.postgres_server import PostgresServer, missing

        if why := missing():
            raise PlantError(why, remedy="apt-get install postgresql")
        processes = multiprocessing.get_context("forkserver")
        processes.set_forkserver_preload(["inspector.lab.benchmarks.plant.senders"])
        server = PostgresServer(fsync=True)
        try:
            server.start()
            with tempfile.TemporaryDirectory(prefix="inspector-plant-") as folder:
                found = {
                    "draining": _draining(terminal, server, processes, Path(folder), backlog, kills) if backlog else None,
                    "stations": _many(terminal, server, processes, Path(folder), stations, rate, seconds) if stations else None,
                    "questions": _questions(terminal, server, rows, max(stations, 10)) if rows else None,
                    "verdicts": _beside(terminal, context, server, latency, rounds, backlog) if latency else None,
                    "workers": _workers(terminal, context, server, Path(folder), archive) if archive else None,
                }
        finally:
            server.close()
        write_report(json, {"plant": found})


def _draining(terminal: Terminal, server: PostgresServer, processes: ForkServerContext, folder: Path, backlog: int, kills: int) -> Drained:
    from inspector.lab.benchmarks.plant.draining import measure_draining

    terminal.note(f"draining {backlog} rows")
    found = measure_draining(server, processes, folder, backlog, kills)
    exact = "each once" if found.exact else f"NOT exact: {found.arrived} rows, {found.distinct} different, {found.minutes} by minutes"
    terminal.answer(
        facts(
            {
                "drained": f"{found.rows} rows, {figure(found.rows_per_s, 0)} a second",
                f"with {found.kills} kills of the sender": f"{figure(found.seconds, 1)} s with its new starts, {exact}",
                "PostgreSQL": f"{figure(found.postgres_us_per_row, 1)} us a row, {figure(found.bytes_per_row, 0)} bytes a row with indexes",
            }
        )
    )
    return found


def _many(
    terminal: Terminal, server: PostgresServer, processes: ForkServerContext, folder: Path, stations: int, rate: float, seconds: float
) -> ManyStations:
    from inspector.lab.benchmarks.plant.many_stations import measure_many

    terminal.note(f"{stations} stations, {rate:g} parts a second each, for {seconds:g} s")
    found = measure_many(server, processes, folder, stations, rate, seconds)
    seen = found.visible_s
    terminal.answer(
        facts(
            {
                f"{stations} stations": f"{found.arrived} of {found.rows} rows",
                "PostgreSQL, of a core": share(found.postgres_share),
                "a sender, of a core": share(found.sender_share),
                "a row can be seen": f"{figure(seen['p50'], 2)} s after its picture (p99 {figure(seen['p99'], 2)} s)",
                **({"problems": "; ".join(found.problems)} if found.problems else {}),
            }
        )
    )
    return found


def _questions(terminal: Terminal, server: PostgresServer, rows: int, stations: int) -> FleetQuestions:
    from inspector.lab.benchmarks.plant.fleet_questions import measure_questions

    terminal.note(f"{rows} rows are made")
    found = measure_questions(server, rows, stations)
    shown = table("asked of the plant", "ms", right=("ms",), title=f"{found.rows} rows of {found.stations} stations")
    for name, taken_ms in found.ms.items():
        add_row(shown, name, figure(taken_ms, 1))
    terminal.answer(shown)
    return found


def _beside(terminal: Terminal, context: CommandContext, server: PostgresServer, seconds: float, rounds: int, rows: int) -> VerdictsBeside:
    from inspector.lab.benchmarks.plant.verdicts_beside import measure_beside

    terminal.note("the verdicts of a line, with and without the sender")
    found = measure_beside(context, server, _LINE_RATE, seconds, rounds, rows)
    shown = table("verdicts", "alone", "while it drains", "more", right=("alone", "while it drains", "more"))
    for name in ("p50", "p95", "p99"):
        alone, told = found.alone_ms[name], found.told_ms[name]
        add_row(shown, f"{name} ms", figure(alone, 2), figure(told, 2), share(told / alone - 1))
    terminal.answer(shown)
    terminal.answer(f"{found.parts} parts, {found.sent} rows drained meanwhile")
    return found


def _workers(terminal: Terminal, context: CommandContext, server: PostgresServer, folder: Path, archive: int) -> dict[str, object]:
    from inspector.lab.benchmarks.plant.scaling import MeasuredInputs, cost_of, measure_scaling

    terminal.note(f"{archive} pictures are judged again, by one worker and by two")
    rows: tuple[ScalingRow, ...] = measure_scaling(context, server, folder, archive)
    shown = table(
        *("workers", "pictures a second", "of one", "CPU of a picture"), right=("pictures a second", "of one", "CPU of a picture")
    )
    for row in rows:
        add_row(shown, row.workers, figure(row.pictures_per_s, 1), f"{row.speed_up:.2f}", f"{figure(row.cpu_ms, 1)} ms")
    terminal.answer(shown)
    inputs = MeasuredInputs(judge_cpu_ms=rows[0].cpu_ms)
    cost: PlantCost = cost_of(100, 20.0, inputs)
    terminal.answer(
        facts(
            {
                "100 stations, 20 parts/s": f"worked out: {cost.rows_per_s:g} rows/s, {figure(cost.database_cores, 2)} cores of PostgreSQL",
                "rows": f"{figure(cost.rows_gb_a_day, 1)} GB a day, {figure(cost.kept_gb, 0)} GB for {cost.kept_days} days",
                "pictures": f"{figure(cost.pictures_gb_a_day, 0)} GB a day of {share(inputs.sent_share)} of the parts",
                "a million pictures": f"{figure(cost.million_core_hours, 1)} core-hours to judge again",
            }
        )
    )
    return {"scaling": rows, "inputs": inputs, "cost": cost}
