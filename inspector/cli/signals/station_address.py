"""Which station a command of the signals speaks to."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.context import CommandContext
from inspector.core.errors import InspectorError
from inspector.core.line.line_settings import is_address

StationArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="HOST:PORT", show_default=False, help="Of the station's registers; without it those of this station's settings."
    ),
]


def station_address(context: CommandContext, given: str | None) -> str:
    """``given``, or the address of the settings. Raises InspectorError if there is none."""
    address = given or context.settings.modbus.listen
    if not address:
        raise InspectorError("no station is named, and modbus.listen is empty", remedy="Name its address: 192.168.0.10:502")
    try:
        is_address(address)
    except ValueError as error:
        raise InspectorError("is no address", where=address, remedy=f"Give {error}") from error
    return address
