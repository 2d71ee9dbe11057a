"""The window for several cameras as a program."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtWidgets import QApplication

from inspector.core.settings import Settings
from inspector.gui.garbage import collected_here
from inspector.gui.icons import IconSet
from inspector.gui.station_start import StationStart
from inspector.gui.uncaught import Uncaught
from inspector.gui.views_window import ViewsWindow
from inspector.gui.window_app import ended_by_signals
from inspector.runtime.views import Views

_START_AFTER_MS = 50


def run_views_window(
    make_views: Callable[[], Views],
    settings: Settings,
    assets_dir: Path,
    *,
    exit_after_s: float | None = None,
    screenshot: Path | None = None,
    size: tuple[int, int] | None = None,
) -> int:
    """As ``window_app.run_window``, for the views of the settings. Returns 0, or 1 if they never started or a file could not be written."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Inspector")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    exit_code = 0

    def refused(reason: str) -> None:
        nonlocal exit_code
        exit_code = 1
        window.show_trouble(reason)

    def close() -> None:
        nonlocal exit_code
        if screenshot is not None and not window.grab().save(str(screenshot), "PNG"):
            exit_code = 1
        window.detach()
        start.close()

    with collected_here(), Uncaught() as uncaught:
        window = ViewsWindow(settings, IconSet(assets_dir / "icons"))
        start = StationStart(make_views)
        start.ready.connect(window.attach)
        start.failed.connect(refused)
        start.closed.connect(application.quit)
        window.closing.connect(close)
        uncaught.told.connect(window.tell)
        uncaught.interrupted.connect(window.close)
        with ended_by_signals(window.close):
            if size is None:
                window.showMaximized()
            else:
                window.resize(*size)
                window.show()
            QTimer.singleShot(_START_AFTER_MS, start.begin)
            if exit_after_s is not None:
                QTimer.singleShot(max(0, round(1000 * exit_after_s)), window.close)
            application.exec()
        start.join()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return exit_code
