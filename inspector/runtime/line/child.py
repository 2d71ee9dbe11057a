"""How the line process begins. Apart from the station's end: the protocols are imported in that process alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from inspector.core.settings import LogSettings
from inspector.signals.process_settings import LineProcessSettings

Begin = Callable[[Connection, LineProcessSettings], None]
"""What a line process does, from its first to its last moment: picklable, for it is called there."""


def begin_line_process(connection: Connection, settings: LineProcessSettings) -> None:
    """Be the line process."""
    from inspector.signals.process import run_line_process

    run_line_process(connection, settings)


@dataclass(frozen=True)
class LoggedLineProcess:
    """As :func:`begin_line_process`, with a log file of its own. ``folder``: of the logs."""

    folder: Path
    settings: LogSettings

    def __call__(self, connection: Connection, settings: LineProcessSettings) -> None:
        """Be the line process."""
        from inspector.storage.log.process_log import ProcessLog

        log = ProcessLog()
        log.begin(self.folder, self.settings)  # on a thread: no turn of the line waits for a disk
        try:
            begin_line_process(connection, settings)
        finally:
            log.end()
