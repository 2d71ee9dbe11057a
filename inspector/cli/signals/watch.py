"""``signals watch``: the registers of a station as lamps, without writing any."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from inspector.cli.common import with_context
from inspector.cli.console import PlainConsole, Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.signals.station_address import StationArgument, station_address
from inspector.core.line.exchange import LineInputs
from inspector.core.line.line_words import error_in_words, why_in_words
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineState, LineStatus, LineWarning, Why
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.signals.modbus.plc import Read

_EVERY_S = 0.1
_SILENT_AFTER_S = 0.5
_COLOURS = {LineResult.PASS: "bold white on green", LineResult.FAIL: "bold white on red", LineResult.INVALID: "bold black on yellow"}
_Once = Annotated[bool, typer.Option("--once", help="Look once, print it and end.")]


def add(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``signals watch``."""

    @group.command("watch", epilog=f"Example: {PROGRAM} signals watch 192.168.0.10:502. Ctrl-C ends it.")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def watch(context: CommandContext, station: StationArgument = None, once: _Once = False, json: JsonOption = None) -> None:
        """The lamps of a station as a PLC sees them: what it has set, what the line has set, and the result that waits.

        It reads and writes nothing: a PLC at work is not disturbed.
        """
        from inspector.signals.modbus.plc_link import PlcLink

        make_place(json)
        link = PlcLink(station_address(context, station), low_word_first=context.settings.modbus.low_word_first)
        try:
            inputs, read = link.look()
            if once or json is not None:
                _tell(context, link.address, inputs, read, json)
            else:
                _follow(link)
        finally:
            link.close()


def _tell(context: CommandContext, address: str, inputs: LineInputs, read: Read, json: Path | None) -> None:
    write_report(json, {"station": address, "line": {"control": [one.name for one in inputs.control], "recipe": inputs.recipe}, **read})
    if json is None:
        Terminal(context.quiet).answer(board(address, inputs, read))


def _follow(link: Any) -> None:
    """Until Ctrl-C. A station that does not answer is asked again."""
    from inspector.signals.modbus.plc_link import StationUnreachable

    beat, beat_s = None, time.monotonic()
    with Live(console=PlainConsole(), auto_refresh=False, transient=False) as live:
        try:
            while True:
                try:
                    inputs, read = link.look()
                except StationUnreachable as error:
                    live.update(Text(f"{link.address}: {error.what}", style="bold red"), refresh=True)
                else:
                    now_s = time.monotonic()
                    beat_s = now_s if read["Heartbeat"] != beat else beat_s
                    beat = read["Heartbeat"]
                    live.update(board(link.address, inputs, read, dead=now_s - beat_s > _SILENT_AFTER_S), refresh=True)
                time.sleep(_EVERY_S)
        except KeyboardInterrupt:
            return


def board(address: str, inputs: LineInputs, read: Read, *, dead: bool = False) -> Group:
    """All that the registers say. ``dead``: the heartbeat of the station stands still."""
    status = LineStatus(int(read["Status"]))
    lamps = facts(
        {
            f"Station {address}": Text.assemble(*_lamps(status, _STATION_LAMPS[:6])),
            "": Text.assemble(*_lamps(status, _STATION_LAMPS[6:])),
            "Line": Text.assemble(*_lamps(inputs.control, _LINE_LAMPS)),
        }
    )
    values = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0))
    values.add_column(no_wrap=True, style="dim")
    values.add_column(overflow="fold")
    for name, text in _facts(read, dead=dead):
        values.add_row(Text(name), text)
    return Group(lamps, Text(""), values)


_STATION_LAMPS = (
    *(LineStatus.ONLINE, LineStatus.READY, LineStatus.TRIGGER_ACK, LineStatus.BUSY, LineStatus.RESULT_VALID, LineStatus.ERROR),
    *(LineStatus.WARNING, LineStatus.TRIGGER_MISSED, LineStatus.RECIPE_DONE, LineStatus.RECIPE_FAILED, LineStatus.LOT_DONE),
)
_LINE_LAMPS = tuple(LineControl)
_BAD = (LineStatus.ERROR, LineStatus.TRIGGER_MISSED, LineStatus.RECIPE_FAILED)


def _lamps(word: LineStatus | LineControl, bits: tuple[LineStatus | LineControl, ...]) -> list[tuple[str, str]]:
    """A full disc is on, a ring is off: not by its colour alone."""
    made = []
    for bit in bits:
        on = bool(int(word) & int(bit))
        colour = "bold red" if on and bit in _BAD else "bold yellow" if on and bit is LineStatus.WARNING else "bold green" if on else "dim"
        name = (bit.name or "").replace("_", " ").capitalize()
        made.append((f"{'●' if on else '○'} {name}  ", colour))
    return made


def _facts(read: Read, *, dead: bool) -> list[tuple[str, Text]]:
    result, error, why = int(read["Result"]), int(read["ErrorCode"]), int(read["Why"])
    word = LineResult(result) if result in set(LineResult) else LineResult.NONE
    known = LineError(error) if error in set(LineError) else None
    said = [("Result", Text.assemble((f" {word.name} " if word else "–", _COLOURS.get(word, "dim")), *_result(read, word, why)))]
    beat = ("  stands still: take the station for dead", "bold red") if dead else ("", "")
    said.append(("Heartbeat", Text.assemble(str(read["Heartbeat"]), beat)))
    if error:
        said.append(("Error", Text(f"{error}: {error_in_words(known) if known else 'unknown to this program'}", style="bold red")))
    state = int(read["State"])
    said.append(("State", Text(LineState(state).name.replace("_", " ").capitalize() if state in set(LineState) else str(state))))
    warnings = [str(one.name).replace("_", " ").lower() for one in LineWarning(int(read["Warnings"]))]
    if warnings:
        said.append(("Warnings", Text(", ".join(warnings), style="yellow")))
    said.append(("Recipe", Text(f"{read['RecipeInUse']}" if read["RecipeInUse"] else "none of the table")))
    counts = f"PASS {read['Passed']}  FAIL {read['Failed']}  INVALID {read['Invalid']}  of lot {read['LotInUse'] or '–'}"
    said.append(("Counted", Text(counts)))
    said.append(("Line", Text(f"triggers {read['Triggers']}, results waiting {read['ResultsWaiting']}, never taken {read['Flushed']}")))
    return said


def _result(read: Read, word: LineResult, why: int) -> list[str]:
    if not word:
        return []
    reason = why_in_words(Why(why & 15)) if why & 15 in set(Why) else str(why & 15)
    identity = f"part {read['ResultSequence']}" + (f" {read['ResultPartId']}" if read["ResultPartId"] else "")
    score = f", score {read['Score']:.3f}, limit {read['Limit']:.3f}" if int(read["About"]) & 2 else ""
    return [f"  {identity}, {reason}{score}, {read['LatencyMs']} ms"]
