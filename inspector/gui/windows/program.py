"""The window as a program: shown before the station is made, closed before the station is closed."""

from __future__ import annotations

import json
import locale
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PyQt6.QtCore import QBuffer, QElapsedTimer, QEvent, QLocale, QObject, QTimer
from PyQt6.QtWidgets import QApplication

from inspector.core.errors import InspectorError, StorageError
from inspector.core.settings import Settings
from inspector.core.views import ViewsStatus
from inspector.gui.dialogs.trouble_dialog import TroubleDialog
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.icons import IconSet
from inspector.gui.windows.main_thread import UncaughtErrors, garbage_collected_here
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.station_start import StationStart
from inspector.gui.windows.window_report import WindowReport
from inspector.gui.words.speech import speak
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.settings_book import SettingsBook
from inspector.runtime.sign_of_life import SignOfLife
from inspector.runtime.view_group import ViewGroup
from inspector.storage.atomic import descriptor_of, write_bytes

_log = logging.getLogger(__name__)

_SIGNALS_LOOKED_AT_MS = 200
_MANAGED_MS = 300
"""So long a window manager has to make the window as large as was asked."""
_START_LOOKED_AT_MS = 5
_START_AT_LATEST_MS = 2000
_BEATS_EVERY_MS = 1000


@dataclass(frozen=True)
class ProgramRun:
    """``exit_after_s`` closes the window by itself; just before, ``screenshot`` (PNG) and ``report`` (JSON) are written, which also
    happens when a person closes it. ``size``: width and height, the whole screen if None; ``full_screen``: without a frame around it."""

    exit_after_s: float | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    report: Path | None = None
    full_screen: bool = False


@dataclass(frozen=True)
class StationOfSettings:
    """What a window begins with: ``make_station`` is called on a thread of its own; its views are those of ``settings``, which ``book``
    changes. ``reports``: of this station."""

    settings: Settings
    make_station: Callable[[], ViewGroup]
    book: SettingsBook | None = None
    reports: ReportMaker | None = None


def run_program(begin: Callable[[], StationOfSettings], fallback: Settings, assets_dir: Path, options: ProgramRun) -> int:
    """Show the window whatever ``begin`` says, and return when it is closed, on the main thread.

    If ``begin`` or the station fails, the window says what, where and what to do, nothing is PASS, and a person may try again, which calls
    ``begin`` anew. ``fallback``: for the window where settings cannot be read.

    Returns 0, or 1 if there never was a station or a file could not be written.
    """
    while True:
        run = _run_once(_begun(begin, fallback), assets_dir, options)
        if not run.again:
            return run.exit_code


def run_window(make_station: Callable[[], ViewGroup], settings: Settings, assets_dir: Path, options: ProgramRun) -> int:
    """As :func:`run_program`, with settings that are read already."""
    return run_program(lambda: StationOfSettings(settings, make_station), settings, assets_dir, options)


def _begun(begin: Callable[[], StationOfSettings], fallback: Settings) -> StationOfSettings:
    try:
        return begin()
    except InspectorError as error:
        trouble = error
    except Exception as error:  # noqa: BLE001 - the window says why there is no station
        _log.exception("The station could not be begun")
        trouble = InspectorError(f"{type(error).__name__}: {error}")
    _log.error("the station did not start: %s", trouble)

    def refuse() -> ViewGroup:
        raise trouble

    return StationOfSettings(fallback, refuse)


def _run_once(start: StationOfSettings, assets_dir: Path, options: ProgramRun) -> _RunningWindow:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Inspector")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    one_way_of_numbers()
    try:
        speak(start.settings.window.language, assets_dir / "translations")
    except StorageError as error:
        _log.error("the window speaks English: %s", error)
    with garbage_collected_here(), UncaughtErrors() as uncaught:
        window = MainWindow(start.settings, IconSet(assets_dir / "icons"), start.book, start.reports)
        running = _RunningWindow(application, window, start.make_station, options)
        uncaught.caught.connect(running.window.tell)
        uncaught.interrupted.connect(running.window.close)
        with SignOfLife() as life, _ended_by_signals(running.window.close):
            running.show(life)
            application.exec()
        running.dispose()
    return running


def one_way_of_numbers() -> None:
    """Numbers are written and read with a decimal point, and without group signs, whatever the machine's language.

    Qt takes that language for the whole process when the application is made: libraries in C would read a model's "0.5" as 0.
    """
    plain = QLocale.c()
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator)
    QLocale.setDefault(plain)
    locale.setlocale(locale.LC_NUMERIC, "C")


class _RunningWindow(QObject):
    """Keeps the order: the window is shown, the station is made; the window is closed, the station is closed, the event loop ends."""

    def __init__(self, application: QApplication, window: MainWindow, make_station: Callable[[], ViewGroup], options: ProgramRun) -> None:
        super().__init__()
        self.exit_code = 0
        self.again = False
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
        window.restart_asked.connect(self._start_again)
        self._shown_for = QElapsedTimer()
        self._begin = QTimer(self)
        self._begin.setInterval(_START_LOOKED_AT_MS)
        self._begin.timeout.connect(self._begin_once_shown)
        self._status: ViewsStatus | None = None
        window.status_shown.connect(self._keep_status)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEATS_EVERY_MS)
        self._beat.timeout.connect(self._give_sign)

    def show(self, life: SignOfLife) -> None:
        self._life = life
        self._beat.start()
        if self._options.full_screen:
            self.window.showFullScreen()
        elif self._options.size is None:
            self.window.showMaximized()
        else:
            self.window.resize(*self._options.size)
            self.window.show()
        QTimer.singleShot(_MANAGED_MS, self.window.fill_screen)
        self._shown_for.start()
        self._begin.start()
        if self._options.exit_after_s is not None:
            QTimer.singleShot(max(0, round(1000 * self._options.exit_after_s)), self.window.close)

    def _keep_status(self, status: ViewsStatus) -> None:
        self._status = status

    def _give_sign(self) -> None:
        """The window answers. A station that did not start is a matter for a person, who reads why: no restart would mend it."""
        status = self._status
        self._life.beat(() if status is None else status.all_duties, "" if status is None else f"{status.verdict.value}: {status.reason}")

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

    def _refused(self, error: InspectorError) -> None:
        self.exit_code = 1
        if self._over:
            return
        self.window.show_trouble(str(error))
        dialog = TroubleDialog(error, self.window)
        dialog.again_asked.connect(self._start_again)
        dialog.close_asked.connect(self.window.close)
        fit(dialog)
        dialog.open()

    def _start_again(self) -> None:
        self.again = True
        self.window.close()

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
                picture = QBuffer()
                if not self.window.grab().save(picture, "PNG"):
                    raise StorageError("the picture of the window could not be written", where=str(screenshot))
                _write(screenshot, picture.data().data())
            if report is not None:
                _write(report, (json.dumps(self._report.figures(), indent=2) + "\n").encode())
        except (OSError, StorageError) as error:
            self.exit_code = 1
            print(f"inspector: {error}", file=sys.stderr)  # noqa: T201 - the window is gone, the console shows why


def _write(path: Path, content: bytes) -> None:
    if descriptor_of(path) is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, content)


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
