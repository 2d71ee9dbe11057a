"""The windows as programs: for one camera, and for several that look at the same parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inspector.core.settings import Settings
from inspector.core.station import Station
from inspector.gui.bridge import StationBridge
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.program import ProgramRun, run_program
from inspector.gui.windows.views_window import ViewsWindow
from inspector.runtime.multi_view import MultiView


def run_window(make_station: Callable[[], Station], settings: Settings, assets_dir: Path, course: ProgramRun) -> int:
    """The window for one camera. See :func:`run_program`."""
    return run_program(lambda icons: MainWindow(StationBridge(settings.view.repaint_hz), settings, icons), make_station, assets_dir, course)


def run_views_window(make_views: Callable[[], MultiView], settings: Settings, assets_dir: Path, course: ProgramRun) -> int:
    """The window for the views of the settings. See :func:`run_program`."""
    return run_program(lambda icons: ViewsWindow(settings, icons), make_views, assets_dir, course)
