"""How the line process begins. Apart from the station's end: the protocols are imported in that process alone."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection

from inspector.signals.process_settings import LineProcessSettings

Begin = Callable[[Connection, LineProcessSettings], None]
"""What a line process does, from its first to its last moment: picklable, for it is called there."""


def begin_line_process(connection: Connection, settings: LineProcessSettings) -> None:
    """Be the line process."""
    from inspector.signals.process import run_line_process

    run_line_process(connection, settings)
