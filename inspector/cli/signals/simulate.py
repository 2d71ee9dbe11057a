"""``signals simulate``: a PLC in the console, to try a station without one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.cli.signals.station_address import StationArgument, station_address
from inspector.core.line.line_words import why_in_words
from inspector.core.line.vocabulary import LineResult
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.signals.modbus.plc import PlcProgram, PlcResult

_Parts = Annotated[int, typer.Option("--parts", min=1, max=1_000_000, help="So many parts are triggered.")]
_Rate = Annotated[float, typer.Option("--rate", min=0.001, max=1000, help="Parts a second, at the most: the PLC waits for Ready.")]
_Recipe = Annotated[int, typer.Option("--recipe", min=0, max=65_535, help="Change over to the recipe of this number first; 0: do not.")]
_Lot = Annotated[str, typer.Option("--lot", metavar="NAME", show_default=False, help="Begin this lot first.")]
_Scan = Annotated[float, typer.Option("--scan-ms", min=0.5, max=1000, help="Time of one scan of the PLC.")]
_Timeout = Annotated[float, typer.Option("--timeout-s", min=0.1, max=600, help="A part without a result for so long is lost.")]
_Impatient = Annotated[
    bool, typer.Option("--impatient", help="Trigger without waiting for Ready: the station must tell such parts as INVALID.")
]


def add(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``signals simulate``."""

    @group.command("simulate", epilog=f"Example: {PROGRAM} signals simulate 127.0.0.1:5020 --parts 50 --rate 4 --recipe 2")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def simulate(
        context: CommandContext,
        station: StationArgument = None,
        parts: _Parts = 10,
        rate: _Rate = 2.0,
        recipe: _Recipe = 0,
        lot: _Lot = "",
        scan_ms: _Scan = 10.0,
        timeout_s: _Timeout = 5.0,
        impatient: _Impatient = False,
        json: JsonOption = None,
    ) -> None:
        """Be the PLC of a station: trigger parts, take each result, acknowledge it, and say what was not as it should be.

        The station counts these parts as any others. It must be at work, with line.control: modbus, and no other PLC at it. Ends with 1
        if a result was lost, torn or out of order, or if the recipe could not be used.
        """
        from inspector.signals.modbus.plc import PlcPlan, PlcProgram
        from inspector.signals.modbus.plc_link import PlcLink, drive

        make_place(json)
        terminal = Terminal(context.quiet)
        program = PlcProgram(PlcPlan(parts, 1 / rate, timeout_s, recipe, lot), waits_for_ready=not impatient)
        link = PlcLink(station_address(context, station), low_word_first=context.settings.modbus.low_word_first)
        try:
            drive(
                program,
                link,
                scan_s=scan_ms / 1000,
                stall_s=max(30.0, 2 * timeout_s),
                told=lambda result: terminal.note(result_line(result)),
            )
        except KeyboardInterrupt:
            terminal.note("Ended by Ctrl-C: Enable was taken away, results that waited are flushed")
        finally:
            link.close()
        said = figures(program, link.address)
        write_report(json, said)
        terminal.answer(facts({name.replace("_", " "): _shown(value) for name, value in said.items()}))
        if program.faults or program.failed or len(program.results) < parts:
            raise typer.Exit(1)


def result_line(result: PlcResult) -> str:
    """One part in a line."""
    word = result.result.name if result.fault is None else f"REJECTED, {result.fault.value}"
    why = why_in_words(result.why)
    score = f"score {figure(result.score, 3)}, limit {figure(result.limit, 3)}, " if result.limit else ""
    return (
        f"part {result.sequence:5}  {word:8} {why:24} {score}verdict {result.latency_ms} ms, result after {1000 * result.waited_s:.0f} ms"
    )


def figures(program: PlcProgram, address: str) -> dict[str, Any]:
    """What came of it."""
    from inspector.signals.modbus.plc import ResultFault

    results = program.results
    waited = percentiles(1000 * one.waited_s for one in results if one.fault is None)
    return {
        "station": address,
        "triggered": program.triggered,
        **{name.name: sum(one.result is name and one.fault is None for one in results) for name in LineResult if name},
        **{fault.value.replace(" ", "_"): program.faults[fault] for fault in ResultFault},
        "missed": program.missed,
        "trigger_to_result_ms": {name: round(value, 1) for name, value in waited.items()},
        "problems": list(program.problems),
    }


def _shown(value: object) -> object:
    if isinstance(value, dict):
        return "  ".join(f"{name} {'-' if math.isnan(one) else f'{one:g}'}" for name, one in value.items())
    return "; ".join(value) or "none" if isinstance(value, list) else value
