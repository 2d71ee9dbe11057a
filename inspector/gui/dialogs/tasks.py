"""Dialogs of one view beside the running line: golden part check, calibration, what is judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenu, QPushButton, QWidget

from inspector.core.errors import InspectorError
from inspector.core.quality.exam import KnownPart
from inspector.core.recipe import Recipe
from inspector.core.status import Status
from inspector.core.types import Picture
from inspector.gui.bridge import StationBridge
from inspector.gui.dialogs.golden_dialog import GoldenDialog
from inspector.gui.live.view_message import no_recipe_words
from inspector.gui.shortcuts import KEYS
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:
    from inspector.core.quality.capability import StudyResult
    from inspector.gui.dialogs.gauge_dialog import GaugeDialog
    from inspector.gui.dialogs.shapes.shapes_dialog import ShapesDialog
    from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog
    from inspector.runtime.reporting.making import ReportMaker
    from inspector.runtime.station import Station


class Tasks(QObject):
    """Opens the dialogs over ``window``, one of a kind. None of them blocks: parts are judged and counted meanwhile.

    ``refused``: why a task cannot begin. ``set_up_toggled``: set-up mode is to begin, or to end.
    """

    refused = pyqtSignal(str)
    set_up_toggled = pyqtSignal()

    def __init__(
        self,
        bridge: StationBridge,
        theme: Theme,
        profile_name: str,
        window: QWidget,
        *,
        place: str = "",
    ) -> None:
        """``profile_name``: of the calibration profile, proposed for the next one. ``place``: name of the view among several."""
        super().__init__(window)
        self._of = f"{place}: " if place else ""
        self._bridge = bridge
        self._theme = theme
        self._profile_name = profile_name
        self._window = window
        self._golden_due = False
        self.calibration: CalibrationDialog | None = None
        self.golden = GoldenDialog(theme, window, place=place)
        self._comparing = Working("golden part picture")
        self._comparing.done.connect(self._show_compared)
        self._compared: tuple[str, KnownPart] | None = None
        self._comparing.refused.connect(self.refused)
        self.golden.picture_asked.connect(self._ask_picture)
        self.golden.given_up.connect(lambda why: bridge.ask(lambda station: station.golden.give_up("", why)))
        self.golden.part_shown.connect(bridge.asks(lambda station: station.golden.show()))
        self.golden.check_asked.connect(bridge.asks(lambda station: station.golden.begin()))
        self.gauge: GaugeDialog | None = None
        self.reports: ReportMaker | None = None
        """Writes the PDF of a gauge study; None where there is no station."""
        self._writing = Working("gauge study")
        self._writing.done.connect(lambda path: self._say_of_gauge(f"Written: {path}"))
        self._writing.refused.connect(self._say_of_gauge)
        self.menu = QMenu(window)
        self.shapes: ShapesDialog | None = None
        self._recipe: Recipe | None = None
        bridge.recipe_changed.connect(self._take_recipe)
        self.calibrate = self._entry("Calibrate the camera …", "Lens, even light and millimetres", "calibrate", self.open_calibration)
        self.draw = self._entry("What is judged …", "Regions of interest and ignore masks", "shapes", self.open_shapes)
        self.study = self._entry("Gauge study …", "Is the gauge capable (MSA)", "gauge_study", self.open_gauge)
        self.set_up = self._entry("Set-up mode on or off", "Nothing is counted while it is set up", "set_up", self.set_up_toggled.emit)

    def menu_button(self) -> QPushButton:
        """A button that opens the menu of the engineer's tasks."""
        button = QPushButton(tr("Engineer"))
        button.setToolTip("\n".join((tr("An engineer's tasks:"), *(action.toolTip() for action in self.menu.actions()))))
        button.setMenu(self.menu)
        return button

    def show_status(self, status: Status) -> None:
        """The golden part check opens by itself when it becomes due, and closes when it is done."""
        self.golden.show_golden(status.golden)
        if status.golden.due != self._golden_due:
            self._golden_due = status.golden.due
            self.open_golden() if self._golden_due else self.golden.accept()
        if self.shapes is not None:
            self.shapes.show_status(status)
        if self.gauge is not None and self.gauge.isVisible():
            self.gauge.show_state(status.gauge)
            if status.gauge is None:
                self._bridge.ask(self._offer_studies)

    def close(self) -> None:
        """The window is being closed."""
        self._comparing.stop()
        if self.calibration is not None:
            self.calibration.close()
        if self.shapes is not None:
            self.shapes.close()
        self._writing.stop()

    def open_gauge(self) -> None:
        """Is the gauge capable?"""
        if self.gauge is None:
            from inspector.gui.dialogs.gauge_dialog import GaugeDialog

            self.gauge = dialog = GaugeDialog(self._window, place=self._of.removesuffix(": "))
            asks = self._bridge.asks
            dialog.plan_asked.connect(asks(lambda station, plan: station.gauge.plan(plan)))
            dialog.open_asked.connect(asks(lambda station, name: station.gauge.open(name)))
            dialog.part_shown.connect(asks(lambda station: station.gauge.show()))
            dialog.again_asked.connect(asks(lambda station: station.gauge.again()))
            dialog.pause_asked.connect(asks(lambda station: station.gauge.close()))
            dialog.pdf_asked.connect(self._write_study)
            self._bridge.failed.connect(dialog.say)
        fit(self.gauge)
        self.gauge.open()
        self._bridge.ask(lambda station: station.gauge.look_for_names())

    def _offer_studies(self, station: Station) -> None:
        if self.gauge is not None:
            self.gauge.offer(station.gauge.known())

    def _write_study(self, result: StudyResult) -> None:
        reports = self.reports
        if reports is None:
            self._say_of_gauge("The station is not running yet. Wait until it has started")
        elif self._writing.begin(lambda: reports.make_study(result)):
            self._say_of_gauge("The PDF is being made ...")

    def _say_of_gauge(self, text: str) -> None:
        if self.gauge is not None:
            self.gauge.say(text)

    def open_golden(self) -> None:
        """The golden part check."""
        fit(self.golden)
        self.golden.later.setFocus()
        self.golden.open()

    def _ask_picture(self, product: str, part: KnownPart) -> None:
        """Read the picture of a golden part; of several that are asked for meanwhile the last."""
        self._compared = (product, part)
        self._begin_comparing()

    def _begin_comparing(self) -> None:
        if self._compared is None:
            return
        product, part = self._compared

        def begin(station: Station) -> None:
            if self._comparing.begin(lambda: (part.picture_sha256, station.exam.picture(product, part))):
                self._compared = None

        self._bridge.ask(begin)

    def _show_compared(self, found: tuple[str, Picture]) -> None:
        self.golden.show_picture(*found)
        self._comparing.join()  # what it had to tell is here: it is over, or all but
        self._begin_comparing()

    def open_calibration(self) -> None:
        """Calibrate the camera: lens, even light, millimetres."""
        if self.calibration is not None:
            self.calibration.raise_()
            return
        from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog

        dialog = CalibrationDialog(self._bridge.profile, self._profile_name, self._theme, self._window)
        dialog.setWindowTitle(tr(f"{self._of}{dialog.windowTitle()}"))
        dialog.profile_asked.connect(self._bridge.asks(lambda station, profile: station.camera.use_profile(profile)))
        self._bridge.inspection_arrived.connect(dialog.show_inspection)
        dialog.finished.connect(self._calibration_closed)
        fit(dialog, 0.94)
        self.calibration = dialog
        dialog.show()

    def _calibration_closed(self) -> None:
        dialog, self.calibration = self.calibration, None
        if dialog is not None:
            self._bridge.inspection_arrived.disconnect(dialog.show_inspection)
            dialog.deleteLater()

    def open_shapes(self) -> None:
        """What of the part is judged."""
        if self.shapes is not None:
            self.shapes.raise_()
            return
        if self._recipe is None:
            words = no_recipe_words(self._bridge.recipe_names)
            self.refused.emit(f"There is no recipe in use, of which it could be said what is judged. To have one, {words}")
            return
        from inspector.gui.dialogs.shapes.shapes_dialog import ShapesDialog

        try:
            dialog = ShapesDialog(self._recipe, self._theme, self._window)
        except InspectorError as error:
            self.refused.emit(str(error))
            return
        dialog.setWindowTitle(tr(f"{self._of}{dialog.windowTitle()}"))
        dialog.shapes_asked.connect(self._bridge.asks(lambda station, shapes: station.recipes.judge_within(shapes)))
        self._bridge.failed.connect(dialog.refused)
        dialog.finished.connect(self._shapes_closed)
        fit(dialog, 0.94)
        self.shapes = dialog
        dialog.show()

    def _shapes_closed(self) -> None:
        dialog, self.shapes = self.shapes, None
        if dialog is not None:
            self._bridge.failed.disconnect(dialog.refused)
            dialog.deleteLater()

    def _take_recipe(self, recipe: Recipe | None) -> None:
        self._recipe = recipe

    def _entry(self, words: str, tool_tip: str, act: str, begin: Callable[[], object]) -> QAction:
        """An action with its key written beside it; the window makes the shortcut."""
        keys = next(key.keys[0] for key in KEYS if key.act == act)
        action = QAction(tr(f"{words}\t{keys}"), self.menu)
        action.setToolTip(tr(tool_tip))
        action.triggered.connect(begin)
        self.menu.addAction(action)
        return action
