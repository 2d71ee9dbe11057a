"""The window as a program: shown before the station is made, closed before the station is closed."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PyQt6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PyQt6.QtWidgets import QApplication

from inspector.core.errors import StorageError
from inspector.core.settings import Settings
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_thread import UncaughtErrors, garbage_collected_here
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.station_start import StationStart
from inspector.gui.windows.window_report import WindowReport
from inspector.runtime.view_group import ViewGroup

_SIGNALS_LOOKED_AT_MS = 200
_START_LOOKED_AT_MS = 5
_START_AT_LATEST_MS = 2000


@dataclass(frozen=True)
class ProgramRun:
    """``exit_after_s`` closes the window by itself; just before, ``screenshot`` (PNG) and ``report`` (JSON) are written, which also
    happens when a person closes it. ``size``: width and height, the whole screen if None."""

    exit_after_s: float | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    report: Path | None = None


def run_window(make_station: Callable[[], ViewGroup], settings: Settings, assets_dir: Path, options: ProgramRun) -> int:
    """Show the window and return when it is closed, on the main thread. ``make_station`` is called on a thread of its own; its views are
    those of ``settings``.

    Returns 0, or 1 if there never was a station or a file could not be written.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Inspector")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    with garbage_collected_here(), UncaughtErrors() as uncaught:
        running = _RunningWindow(application, MainWindow(settings, IconSet(assets_dir / "icons")), make_station, options)
        uncaught.caught.connect(running.window.tell)
        uncaught.interrupted.connect(running.window.close)
        with _ended_by_signals(running.window.close):
            running.show()
            application.exec()
        running.dispose()
    return running.exit_code


class _RunningWindow(QObject):
    """Keeps the order: the window is shown, the station is made; the window is closed, the station is closed, the event loop ends."""

    def __init__(self, application: QApplication, window: MainWindow, make_station: Callable[[], ViewGroup], options: ProgramRun) -> None:
        super().__init__()
        self.exit_code = 0
        self._options = options
        self._over = False
        self.window = window
        self._report = WindowReport(window.canvas)
        self._start = StationStart(make_station)
        window.status_shown.connect(self._report.show_status)
        self._start.ready.connect(self._attach)
        self._start.failed.connect(self._refused)
        self._start.closed.connect(application.quit)
        window.closing.connect(self._close)
        self._shown_for = QElapsedTimer()
        self._begin = QTimer(self)
        self._begin.setInterval(_START_LOOKED_AT_MS)
        self._begin.timeout.connect(self._begin_once_shown)

    def show(self) -> None:
        if self._options.size is None:
            self.window.showMaximized()
        else:
            self.window.resize(*self._options.size)
            self.window.show()
        self._shown_for.start()
        self._begin.start()
        if self._options.exit_after_s is not None:
            QTimer.singleShot(max(0, round(1000 * self._options.exit_after_s)), self.window.close)

    def dispose(self) -> None:
        """Destroy the window: nothing of it outlives :func:`run_window`."""
        self._start.join()
        self.window.detach()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def _begin_once_shown(self) -> None:
        """Importing torch holds the interpreter for long stretches, so it waits for the first picture of the window.

        Not for ever: a window that is minimised never paints.
        """
        if self._report.shown or self._shown_for.hasExpired(_START_AT_LATEST_MS):
            self._begin.stop()
            self._start.begin()

    def _attach(self, station: ViewGroup) -> None:
        if not self._over:
            self.window.attach(station)

    def _refused(self, reason: str) -> None:
        self.exit_code = 1
        self.window.show_trouble(reason)

    def _close(self) -> None:
        if self._over:
            return
        self._over = True
        self._begin.stop()
        self._write_results()
        self.window.detach()
        self._start.close()

    def _write_results(self) -> None:
        screenshot, report = self._options.screenshot, self._options.report
        try:
            if screenshot is not None:
                screenshot.parent.mkdir(parents=True, exist_ok=True)
                if not self.window.grab().save(str(screenshot), "PNG"):
                    raise StorageError("the picture of the window could not be written", where=str(screenshot))
            if report is not None:
                report.parent.mkdir(parents=True, exist_ok=True)
                report.write_text(json.dumps(self._report.figures(), indent=2) + "\n", encoding="utf-8")
        except (OSError, StorageError) as error:
            self.exit_code = 1
            print(f"inspector: {error}", file=sys.stderr)  # noqa: T201 - the window is gone, the console shows why


@contextmanager
def _ended_by_signals(close: Callable[[], bool]) -> Iterator[None]:
    """Ctrl+C, a polite kill and a closed terminal close the window. Python looks at signals only while it runs, so a timer lets it run."""

    def ask(number: int, frame: FrameType | None) -> None:
        close()

    ending = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # A hang-up that is ignored (``nohup``) stays so.
    before = {number: signal.signal(number, ask) for number in ending if signal.getsignal(number) is not signal.SIG_IGN}
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNALS_LOOKED_AT_MS)
    try:
        yield
    finally:
        timer.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
