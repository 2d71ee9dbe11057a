"""Figures of a running window, measured live."""

from __future__ import annotations

import math
import time

import psutil
from PyQt6.QtCore import QEvent, QObject
from PyQt6.QtWidgets import QAbstractScrollArea

from inspector.core.status import Mode
from inspector.core.views import ViewsStatus

Figures = dict[str, float | int | dict[str, float | None] | None]


class WindowReport(QObject):
    """Counts the paint events of a live view, and the verdicts on parts, from the first status on in which the station inspects.

    A station that never inspects is measured from its first status. Latencies are those of the slowest view.
    """

    def __init__(self, live_view: QAbstractScrollArea) -> None:
        super().__init__(live_view)
        self._shown_s = math.nan
        self._paints = 0
        self._inspecting = False
        self._began: tuple[float, int, int] | None = None
        self._status: ViewsStatus | None = None
        canvas = live_view.viewport()
        if canvas is not None:
            canvas.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether the window has painted itself once."""
        return not math.isnan(self._shown_s)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Paint:
            self._paints += 1
            if not self.shown:
                # Since the process began: the interpreter and the imports count for whoever waits.
                self._shown_s = process_age_s()
        return False

    def show_status(self, status: ViewsStatus) -> None:
        """The station, as the window shows it."""
        inspecting = status.mode is Mode.INSPECTING
        if self._began is None or (inspecting and not self._inspecting):
            self._began = (time.monotonic(), self._paints, status.counters.total)
        self._inspecting = self._inspecting or inspecting
        self._status = status

    def figures(self) -> Figures:
        """``seconds`` is how long was measured; what is not known is None."""
        began = self._began or (time.monotonic(), self._paints, 0)
        seconds = time.monotonic() - began[0]
        status = self._status
        paints = self._paints - began[1]
        verdicts = 0 if status is None else status.counters.total - began[2]
        latencies = [] if status is None else [view.latency for view in status.views.values()]
        return {
            "window_shown_s": _known(self._shown_s),
            "repaints": paints,
            "repaints_per_s": paints / seconds if seconds > 0 else 0.0,
            "seconds": seconds,
            "latency_ms": {name: _longest([getattr(one, name) for one in latencies]) for name in ("p50", "p95", "p99")},
            "verdicts_per_s": verdicts / seconds if seconds > 0 else 0.0,
        }


def process_age_s() -> float:
    """Seconds since the system started this process."""
    created = psutil.Process().create_time()
    since_boot = getattr(time, "CLOCK_BOOTTIME", None)
    if since_boot is None:
        return time.time() - created
    # On Linux psutil counts from the boot, which it knows to the second only: an error that is the same in both.
    return time.clock_gettime(since_boot) - (created - psutil.boot_time())


def _longest(values: list[float]) -> float | None:
    known = [value for value in values if math.isfinite(value)]
    return max(known) if known else None


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None
