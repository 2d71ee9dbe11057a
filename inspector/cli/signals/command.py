"""``signals``: its commands, and the register map in every form that a PLC programmer asks for."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.report import make_place
from inspector.cli.signals import password, simulate, watch
from inspector.core.program import PROGRAM
from inspector.storage.atomic import STANDARD_OUTPUT, write_bytes


class MapFormat(Enum):
    """A form of the register map."""

    MARKDOWN = "markdown"
    CSV = "csv"
    ST = "st"
    CODESYS = "codesys"
    TIA = "tia"


_FORMAT = Annotated[
    MapFormat,
    typer.Option(
        "--format",
        help="markdown: tables to read; csv: every register and bit as a symbol; st or codesys: structures and constants of IEC 61131-3; "
        "tia: PLC tags for TIA Portal.",
    ),
]


_OUTPUT = Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where it is written; - is standard output.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``signals`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="Signals between station and line: the register map, the lamps of a station, and a PLC to try it.",
        epilog=f"Example: {PROGRAM} signals simulate 192.168.0.10:502 --parts 20. For the PLC's side: docs/how-to/plc.md",
    )
    cli.add_typer(group, name="signals")
    _add_map(group, make_context)
    watch.add(group, make_context)
    simulate.add(group, make_context)
    password.add(group, make_context)


def _add_map(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("map", epilog=f"Example: {PROGRAM} signals map --format csv -o inspector.csv")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def show_map(context: CommandContext, form: _FORMAT = MapFormat.MARKDOWN, output: _OUTPUT = STANDARD_OUTPUT) -> None:
        """The registers of the station: addresses, names, types, and what each bit and number means.

        All forms are made of the one table that the station itself answers by.
        """
        from inspector.signals.modbus import symbols

        make_place(output)
        made = {
            MapFormat.MARKDOWN: symbols.markdown,
            MapFormat.CSV: symbols.symbols_csv,
            MapFormat.ST: symbols.codesys_types,
            MapFormat.CODESYS: symbols.codesys_types,
            MapFormat.TIA: symbols.tia_tags,
        }
        write_bytes(output, made[form]().encode())
