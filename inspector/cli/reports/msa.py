"""``msa``: is the gauge capable? Plan a study, judge its parts, print what came of it."""

from __future__ import annotations

import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM, program_version
from inspector.core.quality.gauge_study import USUAL_BAD, USUAL_GOOD, StudyState, make_plan
from inspector.core.quality.people import Right

if TYPE_CHECKING:
    from inspector.runtime.station import Station

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the study.")]
Good = Annotated[int, typer.Option("--good", metavar="N", min=1, help="Parts that are good, numbered from 1.")]
Bad = Annotated[int, typer.Option("--bad", metavar="N", min=1, help="Parts that are bad, numbered after them.")]
Passes = Annotated[int, typer.Option("--passes", metavar="N", min=1, max=10, help="How often each part is put in place.")]
Pictures = Annotated[int, typer.Option("--pictures", metavar="N", min=1, max=10, help="Pictures of each placing.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the random order.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", show_default=False, help="Write the PDF to this file.")]
Camera = Annotated[str | None, typer.Option("--camera", metavar="ADDRESS", show_default="as in the settings", help="To look through.")]
Recipe = Annotated[str | None, typer.Option("--recipe", metavar="NAME", show_default="the one used last", help="To judge by.")]

_LOOK_S = 0.02
_OPENED_WITHIN_S = 20.0


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``msa`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="Gauge study after AIAG MSA: attribute agreement, and gauge R&R of the score.",
        epilog=f"Example: {PROGRAM} msa plan spring-2026 --good 30 --bad 10",
    )
    cli.add_typer(group, name="msa")

    @group.command("plan", epilog=f"Example: {PROGRAM} msa plan spring-2026 --good 30 --bad 10 --passes 3")
    @with_context(make_context)
    def plan(
        context: CommandContext,
        name: Name,
        good: Good = USUAL_GOOD,
        bad: Bad = USUAL_BAD,
        passes: Passes = 3,
        pictures: Pictures = 2,
        seed: Seed = 0,
    ) -> None:
        """Plan a study: every part several times, in random order. Write its number on each part."""
        made = make_plan(name, good, bad, passes, pictures, seed)
        by = context.access.allow(Right.SETUP, "plan a gauge study")
        context.database.gauge_studies.add(made, time.time(), by.who)
        context.database.audit("gauge study", f"{made.name}: planned, {good} good and {bad} bad parts, {passes} passes", who=by.who)
        Terminal(context.quiet).answer(f"{made.name}: {len(made.order)} placings. Go on with: {PROGRAM} msa judge {made.name}")

    @group.command("judge", epilog=f"Example: {PROGRAM} msa judge spring-2026 --camera opencv:0 --recipe Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def judge(context: CommandContext, name: Name, camera: Camera = None, recipe: Recipe = None) -> None:
        """Judge the parts of a study, from wherever it stopped. Says which part is to be put in place; Enter says that it is."""
        context.database.gauge_studies.load(name)
        station = context.station(camera or context.settings.camera, recipe)
        try:
            _judge(station, name, Terminal(context.quiet))
        finally:
            station.close()

    @group.command("result", epilog=f"Example: {PROGRAM} msa result spring-2026 -o study.pdf")
    @with_context(make_context, folder=Folder.NEEDED)
    def result(context: CommandContext, name: Name, output: Output = None, json: JsonOption = None) -> None:
        """What a study says so far: of the passes that are whole."""
        make_place(json)
        make_place(output)
        _result(context, name, output, json)


def _judge(station: Station, name: str, terminal: Terminal) -> None:
    state = _opened(station, name)
    while not state.done:
        terminal.note(
            f"{state.step + 1} of {len(state.plan.order)}: put part {state.due} now (pass {state.current_pass}), then press Enter"
        )
        typer.prompt("", default="", show_default=False, prompt_suffix="")
        step = state.step
        station.gauge.show()
        while state.step == step and not state.done:
            time.sleep(_LOOK_S)
            state = station.gauge.state() or state
            problem = station.status().last_error
            if problem and not state.readings:
                terminal.note(problem)
        terminal.note(state.message)
    terminal.answer(f"all placings were judged. Now: {PROGRAM} msa result {name}")


def _opened(station: Station, name: str) -> StudyState:
    station.gauge.open(name)
    until = time.monotonic() + _OPENED_WITHIN_S
    while time.monotonic() < until:
        state = station.gauge.state()
        if state is not None:
            return state
        time.sleep(_LOOK_S)
    raise InspectorError(station.status().last_error or f"the gauge study {name!r} could not be opened", remedy="Try again")


def _result(context: CommandContext, name: str, output: Path | None, json: Path | None) -> None:
    from inspector.core.quality.capability import grades, study_result
    from inspector.core.quality.report import Source
    from inspector.reporting.capability_pdf import capability_pdf, conclusion, figure_rows, sentences
    from inspector.storage.atomic import write_bytes

    kept = context.database.gauge_studies.load(name)
    found = study_result(kept.plan, kept.readings)
    terminal = Terminal(context.quiet)
    shown = table("figure", "found (95 % interval)", "AIAG asks", "judged")
    for row in figure_rows(found):
        add_row(shown, *row)
    terminal.answer(shown)
    for sentence in (*sentences(found), conclusion(found)):
        terminal.answer(sentence)
    gauge = found.gauge
    write_report(
        json,
        {
            "study": kept.plan.name,
            "passes": found.passes,
            "agreement": {
                name: asdict(rate) | {"value": rate.value, "interval": rate.interval} for name, rate in vars(found.agreement).items()
            },
            "gauge": None
            if gauge is None
            else asdict(gauge) | {"gauge": gauge.gauge, "share": gauge.gauge_share, "categories": gauge.categories},
            "margin_sigmas": found.margin_sigmas,
            "grades": {name: grade.value for name, grade in grades(found).items()},
        },
    )
    if output is not None:
        source = Source(context.reports().station, program_version(), 0, "", time.time())
        write_bytes(output, capability_pdf(found, source))
        terminal.answer(str(output))
