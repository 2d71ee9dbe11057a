"""How the line process is, gathered for the station and the ports."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_words import error_in_words
from inspector.core.line.messages import LineReport
from inspector.core.line.turn import LineCounts
from inspector.core.line.vocabulary import LineError, LineResult, LineStatus, LineWarning
from inspector.signals.port import LinePort

_log = logging.getLogger(__name__)

EVERY_S = 1.0
OFTEN_S = 0.05
"""A lamp that changes is told after so long; nobody sees it sooner."""

SAID_FOR_S = 60.0
"""A fault of a port's program is named for so long."""


class LineWatch:
    """Keeps what :class:`LineReport` says. ``priority``: see ``take_priority``."""

    def __init__(self, priority: str) -> None:
        self._now = LineReport(priority=priority)
        self._told: LineReport | None = None
        self._told_at = -math.inf
        self._seen: tuple[bool, LineOutputs, LineCounts, int] | None = None
        self._failed: dict[int, tuple[str, float]] = {}
        self._cannot: dict[str, tuple[str, ...]] = {}
        self.warnings = LineWarning.NOTHING if priority == "real-time" else LineWarning.PRIORITY

    @property
    def urgent(self) -> bool:
        """Whether an error has come or gone since the last report."""
        return self._told is not None and self._told.error != self._now.error

    def saw(self, inputs: LineInputs, outputs: LineOutputs, counts: LineCounts, ejected: int) -> None:
        """What a turn has read and shown."""
        seen = (inputs.connected, outputs, counts, ejected)
        if seen == self._seen:
            return
        self._seen = seen
        error = outputs.error
        status = outputs.status
        self._now = replace(
            self._now,
            online=bool(status & LineStatus.ONLINE),
            ready=bool(status & LineStatus.READY),
            busy=bool(status & LineStatus.BUSY),
            result=LineResult.NONE if outputs.shown is None else outputs.shown.result,
            result_waits=bool(status & LineStatus.RESULT_VALID),
            plc_alive=inputs.connected and error != LineError.PLC_SILENT,
            error=error,
            fault=error_in_words(error),
            triggers=outputs.triggers,
            passed=outputs.passed,
            failed=outputs.failed,
            invalid=outputs.invalid,
            flushed=outputs.flushed,
            missed=counts.missed,
            late=counts.late,
            ejected=ejected,
        )
        if error and (self._told is None or self._told.error != error):
            self._now = replace(self._now, last_fault=error_in_words(error), last_fault_at=time.time())

    def port_failed(self, port: LinePort, error: Exception) -> None:
        """A port raised; said in the log when it is new, and in reports for a while."""
        text = f"{type(port).__name__}: {type(error).__name__}: {error}"
        if self._failed.get(id(port), ("",))[0] != text:
            _log.error("%s", text, exc_info=error)
        self._failed[id(port)] = text, time.monotonic()

    def cannot(self, what: str, problems: tuple[str, ...]) -> None:
        """What does not begin to listen or to connect, and why; nothing: it does now."""
        self._cannot[what] = problems

    def report(self, now_s: float, ports: Sequence[LinePort]) -> LineReport | None:
        """The report that is due: at once for an error, soon for what is new, else once a second."""
        since = now_s - self._told_at
        if since < OFTEN_S and not self.urgent:
            return None
        report = replace(
            self._now,
            listening=self._of(ports, lambda port: port.listening),
            peers=self._of(ports, lambda port: port.peers),
            problems=self._problems(self._of(ports, lambda port: port.problems)),
        )
        if report == self._told and since < EVERY_S:
            return None
        self._told, self._told_at = report, now_s
        return report

    def _of(self, ports: Sequence[LinePort], what: Callable[[LinePort], tuple[str, ...]]) -> tuple[str, ...]:
        found: list[str] = []
        for port in ports:
            try:
                found += what(port)
            except Exception as error:  # noqa: BLE001 - a fault of one port costs the others nothing
                self.port_failed(port, error)
        return tuple(found)

    def _problems(self, of_ports: tuple[str, ...]) -> tuple[str, ...]:
        now = time.monotonic()
        self._failed = {port: (text, at) for port, (text, at) in self._failed.items() if now - at < SAID_FOR_S}
        cannot = (one for problems in self._cannot.values() for one in problems)
        return (*cannot, *(text for text, _ in self._failed.values()), *of_ports)
