"""Dialogs of one view beside the running line: golden part check, calibration, what is judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QMenu, QPushButton, QWidget

from inspector.core.errors import InspectorError
from inspector.core.recipe import Recipe
from inspector.core.status import Status
from inspector.gui.bridge import StationBridge
from inspector.gui.dialogs.golden_dialog import GoldenDialog
from inspector.gui.live.view_message import no_recipe_words
from inspector.gui.shortcuts import KEYS
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.theme import Theme

if TYPE_CHECKING:
    from inspector.gui.dialogs.shapes.shapes_dialog import ShapesDialog
    from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog


class Tasks(QObject):
    """Opens the dialogs over ``window``, one of a kind. None of them blocks: parts are judged and counted meanwhile.

    ``refused``: why a task cannot begin. ``set_up_toggled``: set-up mode is to begin, or to end.
    """

    refused = pyqtSignal(str)
    set_up_toggled = pyqtSignal()

    def __init__(self, bridge: StationBridge, theme: Theme, profile_name: str, window: QWidget, *, place: str = "") -> None:
        """``profile_name``: of the calibration profile, proposed for the next one. ``place``: name of the view among several."""
        super().__init__(window)
        self._of = f"{place}: " if place else ""
        self._bridge = bridge
        self._theme = theme
        self._profile_name = profile_name
        self._window = window
        self._golden_due = False
        self.calibration: CalibrationDialog | None = None
        self.golden = GoldenDialog(window, place=place)
        self.golden.part_shown.connect(bridge.asks(lambda station: station.golden.show()))
        self.golden.check_asked.connect(bridge.asks(lambda station: station.golden.begin()))
        self.menu = QMenu(window)
        self.shapes: ShapesDialog | None = None
        self._recipe: Recipe | None = None
        bridge.recipe_changed.connect(self._take_recipe)
        self.calibrate = self._entry("Calibrate the camera …", "Lens, even light and millimetres", "calibrate", self.open_calibration)
        self.draw = self._entry("What is judged …", "Regions of interest and ignore masks", "shapes", self.open_shapes)
        self.set_up = self._entry("Set-up mode on or off", "Nothing is counted while it is set up", "set_up", self.set_up_toggled.emit)

    def menu_button(self) -> QPushButton:
        """A button that opens the menu of the engineer's tasks."""
        button = QPushButton("Engineer")
        button.setToolTip("An engineer's tasks: " + ", ".join(action.toolTip().lower() for action in self.menu.actions()))
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

    def close(self) -> None:
        """The window is being closed."""
        if self.calibration is not None:
            self.calibration.close()
        if self.shapes is not None:
            self.shapes.close()

    def open_golden(self) -> None:
        """The golden part check."""
        fit(self.golden)
        self.golden.later.setFocus()
        self.golden.open()

    def open_calibration(self) -> None:
        """Calibrate the camera: lens, even light, millimetres."""
        if self.calibration is not None:
            self.calibration.raise_()
            return
        from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog

        dialog = CalibrationDialog(self._bridge.profile, self._profile_name, self._theme, self._window)
        dialog.setWindowTitle(f"{self._of}{dialog.windowTitle()}")
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
        dialog.setWindowTitle(f"{self._of}{dialog.windowTitle()}")
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
        action = QAction(f"{words}\t{keys}", self.menu)
        action.setToolTip(tool_tip)
        action.triggered.connect(begin)
        self.menu.addAction(action)
        return action
