"""``bench plant``: what the plant was to reach, on engines that are started for it."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from dataclasses import dataclass, replace
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import PlantError
from inspector.lab.benchmarks.plant import acceptance, answers

if TYPE_CHECKING:
    from inspector.lab.rig.postgres_server import PostgresServer

Backlog = Annotated[int, typer.Option("--backlog", metavar="N", min=0, help="Rows that are drained, once undisturbed and once with kills.")]
Kills = Annotated[int, typer.Option("--kills", metavar="N", min=0, help="kill -9 of the sender meanwhile.")]
Stations = Annotated[int, typer.Option("--stations", metavar="N", min=0, help="Stations at once, each a process.")]
Rate = Annotated[float, typer.Option("--rate", metavar="PER_S", min=0.1, help="Parts per second of each.")]
Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="For so long.")]
Rows = Annotated[int, typer.Option("--rows", metavar="N", min=0, help="Rows in the plant when its pages are asked for.")]
Fleet = Annotated[int, typer.Option("--fleet", metavar="N", min=4, help="Stations that these rows are of.")]
Latency = Annotated[
    float, typer.Option("--latency", metavar="S", min=0, help="Also compare verdicts with and without the sender, in stretches of so long.")
]
Archive = Annotated[int, typer.Option("--archive", metavar="N", min=0, help="Pictures that one worker judges again, and then two.")]
MostWorkers = Annotated[int, typer.Option("--most-workers", metavar="N", min=2, help="And four of them, and eight, up to so many.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="Stretches of each kind, in turn.")]
Away = Annotated[
    float, typer.Option("--away", metavar="S", min=0, help="Kill database and store while rows and pictures are sent, for so long.")
]
Cut = Annotated[float, typer.Option("--cut", metavar="S", min=0, help="Then cut the network for so long; with --away. Needs root.")]
Taught = Annotated[int, typer.Option("--taught", metavar="STEPS", min=0, help="Kill the worker of a teaching of so many steps.")]
Whole = Annotated[bool, typer.Option("--acceptance", help="The sizes that the plant was designed for, where less was given: ten minutes.")]

_LINE_RATE = 4.0


@dataclass(frozen=True)
class PlantSizes:
    """How much of each part; 0 leaves it out."""

    backlog: int
    kills: int
    stations: int
    rate: float
    seconds: float
    rows: int
    fleet: int
    latency: float
    rounds: int
    archive: int
    most_workers: int
    away: float
    cut: float
    taught: int

    def whole(self) -> PlantSizes:
        """Not less than what the acceptance figures are said of; the verdicts beside it only where they were asked for."""
        return replace(
            self,
            backlog=max(self.backlog, acceptance.BACKLOG),
            seconds=max(self.seconds, acceptance.SECONDS),
            rows=max(self.rows, acceptance.ROWS),
            archive=max(self.archive, acceptance.ARCHIVE),
            most_workers=max(self.most_workers, acceptance.MOST_WORKERS),
            away=max(self.away, acceptance.AWAY_S),
            cut=max(self.cut, acceptance.CUT_S),
            taught=max(self.taught, acceptance.TEACH_STEPS),
        )


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
        fleet: Fleet = 40,
        latency: Latency = 0.0,
        rounds: Rounds = 3,
        archive: Archive = 0,
        most_workers: MostWorkers = 2,
        away: Away = 0.0,
        cut: Cut = 5.0,
        taught: Taught = 0,
        whole: Whole = False,
        json: JsonOption = None,
    ) -> None:
        """What telling the plant costs, on a PostgreSQL that is started for it: rows a second and exactness through kills, processor time
        of the senders and of the database, how soon a row can be seen, verdicts beside it, and the pages of the whole plant; beside what
        was to be reached. With --away also on a SeaweedFS, with --archive and --taught with real workers."""
        make_place(json)
        terminal = Terminal(context.quiet)
        from inspector.lab.rig.postgres_server import PostgresServer, missing

        if why := missing():
            raise PlantError(why, remedy="apt-get install postgresql")
        sizes = PlantSizes(backlog, kills, stations, rate, seconds, rows, fleet, latency, rounds, archive, most_workers, away, cut, taught)
        processes = multiprocessing.get_context("forkserver")
        processes.set_forkserver_preload(["inspector.lab.benchmarks.plant.senders", "inspector.lab.rig.picture_sender"])
        server = PostgresServer(fsync=True)
        try:
            server.start()
            with tempfile.TemporaryDirectory(prefix="inspector-plant-") as folder:
                run = _Run(context, terminal, server, processes, Path(folder), sizes.whole() if whole else sizes)
                found = run.all()
        finally:
            server.close()
        figures = acceptance.acceptance(found)
        terminal.answer(answers.of_acceptance(figures))
        write_report(json, {"plant": {**found, "acceptance": figures}})


@dataclass(frozen=True)
class _Run:
    """Its parts, one after the other; each gives None where nothing of it was asked for."""

    context: CommandContext
    terminal: Terminal
    server: PostgresServer
    processes: ForkServerContext
    folder: Path
    sizes: PlantSizes

    def all(self) -> dict[str, object]:
        """What was found, by the name of the part; and the load of the machine before and after."""
        before = os.getloadavg()
        found = {
            "stations": self._stations(),  # before the database has a backlog to tidy up
            "draining": self._draining(),
            "poison": self._poison(),
            "faults": self._faults(),
            **self._pages(),
            "workers": self._workers(),
            "taught": self._taught(),
            "verdicts": self._verdicts(),  # last: the server gives way from then on
        }
        return {**found, "load": {"before": before, "after": os.getloadavg()}}

    def _draining(self) -> object:
        if not self.sizes.backlog:
            return None
        from inspector.lab.benchmarks.plant.draining import measure_draining

        self.terminal.note(f"draining {self.sizes.backlog} rows")
        found = measure_draining(self.server, self.processes, self.folder, self.sizes.backlog, self.sizes.kills)
        self.terminal.answer(answers.of_draining(found))
        return found

    def _stations(self) -> object:
        if not self.sizes.stations:
            return None
        from inspector.lab.benchmarks.plant.many_stations import measure_many

        one = self.sizes
        self.terminal.note(f"{one.stations} stations, {one.rate:g} parts a second each, for {one.seconds:g} s")
        found = measure_many(self.server, self.processes, self.folder, one.stations, one.rate, one.seconds)
        self.terminal.answer(answers.of_stations(found))
        return found

    def _poison(self) -> object:
        if not self.sizes.backlog:
            return None
        from inspector.lab.benchmarks.plant.poison import measure_poison

        found = measure_poison(self.server, self.folder)
        self.terminal.answer(answers.of_poison(found))
        return found

    def _faults(self) -> object:
        if not self.sizes.away:
            return None
        from inspector.lab.benchmarks.plant.faults import measure_faults

        self.terminal.note("database and store are killed and the network is cut, while rows and pictures are sent")
        found = measure_faults(self.processes, self.folder, self.sizes.away, self.sizes.cut, self.sizes.rate)
        self.terminal.answer(answers.of_faults(found))
        return found

    def _pages(self) -> dict[str, object]:
        if not self.sizes.rows:
            return {"questions": None, "pages": None}
        from inspector.lab.benchmarks.plant.fleet_questions import measure_questions
        from inspector.lab.benchmarks.plant.pages import measure_pages
        from inspector.lab.rig.filled_plant import LOT_PARTS, fill_plant

        self.terminal.note(f"{self.sizes.rows} rows are made")
        rows = fill_plant(self.server, "fleet", self.sizes.rows, self.sizes.fleet)
        questions = measure_questions(self.server, "fleet", rows, self.sizes.fleet)
        self.terminal.answer(answers.of_questions(questions))
        pages = measure_pages(self.server, "fleet", self.folder / "page", rows, self.sizes.fleet, LOT_PARTS)
        self.terminal.answer(answers.of_pages(pages, rows, self.sizes.fleet))
        return {"questions": questions, "pages": pages}

    def _verdicts(self) -> object:
        if not self.sizes.latency:
            return None
        from inspector.lab.benchmarks.plant.verdicts_beside import measure_beside

        one = self.sizes
        self.terminal.note("the verdicts of a line, with and without the sender")
        found = measure_beside(self.context, self.server, _LINE_RATE, one.latency, one.rounds, one.backlog)
        for shown in answers.of_verdicts(found):
            self.terminal.answer(shown)
        return found

    def _workers(self) -> object:
        if not self.sizes.archive:
            return None
        from inspector.lab.benchmarks.plant.scaling import MeasuredInputs, cost_of, measure_scaling

        counts = [2**power for power in range(self.sizes.most_workers.bit_length())]
        counts = [count for count in counts if count <= self.sizes.most_workers]
        self.terminal.note(f"{self.sizes.archive} pictures are judged again, by workers: {', '.join(map(str, counts))}")
        rows = measure_scaling(self.context, self.server, self.folder, self.sizes.archive, counts)
        inputs = MeasuredInputs(judge_cpu_ms=rows[0].cpu_ms)
        cost = cost_of(100, 20.0, inputs)
        for shown in answers.of_workers(rows, inputs, cost):
            self.terminal.answer(shown)
        return {"scaling": rows, "inputs": inputs, "cost": cost}

    def _taught(self) -> object:
        if not self.sizes.taught:
            return None
        from inspector.lab.benchmarks.plant.taught_elsewhere import measure_taught_elsewhere

        self.terminal.note("a teaching here, and one whose worker is killed")
        found = measure_taught_elsewhere(self.server, self.folder, self.sizes.taught)
        self.terminal.answer(answers.of_taught(found))
        return found
