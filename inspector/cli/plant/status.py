"""``plant status``: how the stations are, and what waits here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import typer
from rich.table import Table

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, share, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.plant.reaching import UrlOption, reached
from inspector.cli.report import make_place, write_report
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.core.plant.fleet import StationStanding
    from inspector.core.plant.plant_report import RefusedRow

_SHOWN = 20


def add_status(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``status``."""

    @group.command("status", epilog=f"Example: {PROGRAM} plant status --json -")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def status(context: CommandContext, url: UrlOption = None, json: JsonOption = None) -> None:
        """How every station is that this login may see, and which rows of this one wait or were set aside.

        A station sees itself; for all of them log in as a reader, with --url. The exit code is 1 if the plant is not reached."""
        make_place(json)
        terminal = Terminal(context.quiet)
        here = _here(context)
        stations, problem = _stations(context, url)
        waiting, refused = here or (None, ())
        write_report(json, {"waiting": waiting, "refused": refused, "stations": stations, "problem": str(problem or "")})
        if stations:
            terminal.answer(_table(stations))
            for one in stations:
                if one.problem:
                    terminal.answer(f"{one.name}: {one.problem}")
        if here is not None:
            _tell_here(terminal, *here)
        if problem is not None:
            raise problem


def _here(context: CommandContext) -> tuple[int, tuple[RefusedRow, ...]] | None:
    """What waits in this data folder; None where it sends nothing or has no ledger yet."""
    from inspector.core.plant.outgoing import AUDIT, chain_of_view
    from inspector.storage.data_dir import DataDir
    from inspector.storage.ledger.outbox import read_outbox

    path = own = DataDir(context.data_dir).database
    audits = {}
    if context.settings.views:
        views = context.data_dir / "views"
        path = DataDir(views).database
        ledgers = {one.name: DataDir(views / one.name).database for one in context.settings.views}
        audits = {chain_of_view(AUDIT, name): ledger for name, ledger in {**ledgers, "": own}.items() if ledger.is_file()}
    return read_outbox(path, audits) if context.settings.plant.on and path.is_file() else None


def _stations(context: CommandContext, url: str | None) -> tuple[tuple[StationStanding, ...], PlantError | None]:
    try:
        with reached(context, url) as (connection, where):
            from inspector.plant.postgres.fleet import read_stations

            return read_stations(connection, where), None
    except PlantError as error:
        return (), error


def _table(stations: tuple[StationStanding, ...]) -> Table:
    right = ("PASS", "FAIL", "INVALID", "yield", "waits", "set aside", "clock")
    shown = table("station", "line", "heard", "mode", "recipe", "lot", *right, right=right)
    for one in stations:
        figures = (one.passed, one.failed, one.invalid, share(one.yield_rate))
        cells = (one.name, " ".join(filter(None, (one.site, one.line))), _heard(one), one.mode, one.recipes, one.lot)
        style = "" if one.heard and not one.problem else "bold red"
        add_row(shown, *cells, *figures, one.waiting, one.refused, f"{one.clock_off_s:+.1f} s", style=style)
    return shown


def _heard(one: StationStanding) -> str:
    if one.silent_s is None:
        return "never"
    return "now" if one.heard else f"{one.silent_s / 60:.0f} min ago" if one.silent_s > 90 else f"{one.silent_s:.0f} s ago"


def _tell_here(terminal: Terminal, waiting: int, refused: tuple[RefusedRow, ...]) -> None:
    terminal.answer(facts({"rows of this station that wait": waiting, "set aside": len(refused)}))
    if refused:
        listed = table("row", "of", "set aside at", "why the database does not take it", right=("row",))
        for one in refused[:_SHOWN]:
            add_row(listed, one.number, one.chain, time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(one.at)), one.reason)
        terminal.answer(listed)
