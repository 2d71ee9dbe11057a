"""The window: where everything lies, and what is told to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PyQt6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from calibration.drift import DriftAlarm
from inspector.core.drift_words import in_words
from inspector.core.recipe import Recipe
from inspector.core.settings import Settings
from inspector.core.status import Mode, Status
from inspector.core.types import Inspection
from inspector.gui.banner import VerdictBanner
from inspector.gui.bridge import StationBridge
from inspector.gui.camera_panel import CameraPanel
from inspector.gui.choosers import CameraChooser, RecipeChooser
from inspector.gui.command_bar import CommandBar
from inspector.gui.counters import CountersPanel
from inspector.gui.filmstrip import Filmstrip
from inspector.gui.gate_lights import GateLights
from inspector.gui.golden_dialog import GoldenDialog
from inspector.gui.icons import IconSet
from inspector.gui.key_button import KeyButton
from inspector.gui.learn_panel import LearnPanel
from inspector.gui.limit_panel import LimitPanel
from inspector.gui.live_view import LiveView
from inspector.gui.lot_dialog import LotDialog
from inspector.gui.notice import Notice
from inspector.gui.shortcuts import CONTROLS_FIRST, KEYS, KeyList, belongs_to_control
from inspector.gui.status_bar import StatusBar
from inspector.gui.theme import palette, style_sheet, theme_named
from inspector.gui.trend import TrendChart
from inspector.gui.view_bar import ViewBar
from inspector.gui.view_message import GETTING_READY, view_message

if TYPE_CHECKING:
    from inspector.gui.wizards.calibration_dialog import CalibrationDialog

WIDTH, HEIGHT = 1280, 720
"""The size at which the scale is 1."""
_SMALLEST = (1024, 600)
_SIDE_PX = 404
_SCALE_STEPS = 16


class MainWindow(QMainWindow):
    """Everything in one window. ``closing`` once it is being closed."""

    closing = pyqtSignal()

    def __init__(self, bridge: StationBridge, settings: Settings, icons: IconSet) -> None:
        super().__init__()
        self._bridge = bridge
        self._theme = theme = theme_named(settings.view.theme)
        self._scale = 0.0
        self._newest: Inspection | None = None
        self._status: Status | None = None
        self._welcomed = False
        self._drifted: tuple[DriftAlarm, ...] = ()
        self._golden_due = False
        self._profile_name = settings.profile.name
        self.live_view = LiveView(theme, icons, settings.view.overlay_opacity)
        self.view_bar = ViewBar(self.live_view, theme, icons, settings.view.overlay_opacity)
        self.gate_lights = GateLights(theme)
        self.recipes = RecipeChooser()
        self.cameras = CameraChooser()
        self.calibrate = QPushButton("Calibrate …")
        self.calibrate.setToolTip("Lens, even light and millimetres of this camera (Ctrl+B)")
        self.calibration: CalibrationDialog | None = None
        self.banner = VerdictBanner(theme, icons)
        self.counters = CountersPanel(theme)
        self.commands = CommandBar(theme, icons)
        self.limit_panel = LimitPanel(theme)
        self.learn_panel = LearnPanel(theme, icons, settings.teach)
        self.camera_panel = CameraPanel(theme, icons)
        self.camera_button = KeyButton(theme, icons, "camera", "", "C")
        self.camera_button.setToolTip("The camera: health and settings (C)")
        self.camera_button.setAccessibleName("Camera: health and settings")
        self.filmstrip = Filmstrip(theme, icons)
        self.trend = TrendChart(theme, settings.engine.trend_length)
        self.status_bar = StatusBar(theme)
        self.setWindowTitle("Inspector")
        self.setWindowIcon(icons.icon("inspector", theme.accent))
        self.setPalette(palette(theme))
        self.setMinimumSize(*_SMALLEST)
        self._lay_out()
        self.notice = Notice(self._desk, theme)
        self.golden = GoldenDialog(self)
        self._connect_station()
        self._connect_commands()
        self._shortcuts = self._make_shortcuts()
        self.live_view.show_message(*GETTING_READY)
        self._rescale()
        self._leave_controls()

    @property
    def learning_shown(self) -> bool:
        """Whether *Learn good parts* stands where the limit does otherwise."""
        return self._stack.currentWidget() is self.learn_panel

    def tell(self, text: str) -> None:
        """One message for a person, for a while."""
        self.notice.tell(text)

    def show_trouble(self, text: str) -> None:
        """There is no station, for this reason."""
        self.banner.show_trouble(text)
        self.live_view.show_message("invalid", "The station did not start", text)

    # How it looks

    def _lay_out(self) -> None:
        self._desk = QWidget()
        self._desk.setObjectName("desk")
        choosers = QHBoxLayout()
        choosers.setSpacing(18)
        choosers.addWidget(self.recipes, 1)
        choosers.addWidget(self.cameras, 1)
        choosers.addWidget(self.camera_button)
        choosers.addWidget(self.calibrate)
        strip = QHBoxLayout()
        strip.setSpacing(8)
        strip.addWidget(_framed(self.filmstrip), 3)
        strip.addWidget(_framed(self.trend), 2)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(choosers)
        left.addWidget(self.live_view, 1)
        left.addWidget(self.gate_lights)
        left.addWidget(self.view_bar)
        left.addLayout(strip)
        # One place for both, so that nothing else moves when the other is shown.
        self._stack = QStackedWidget()
        self._stack.addWidget(self.limit_panel)
        self._stack.addWidget(self.learn_panel)
        self._stack.addWidget(self.camera_panel)
        self._side = QWidget()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for widget in (self.banner, self.counters, self.commands):
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        desk = QHBoxLayout()
        desk.setSpacing(10)
        desk.addLayout(left, 1)
        desk.addWidget(self._side)
        layout = QVBoxLayout(self._desk)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(desk, 1)
        layout.addWidget(self.status_bar)
        self.setCentralWidget(self._desk)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._rescale()

    def _rescale(self) -> None:
        """Letters grow with the window, in steps: a new style sheet costs too much for every pixel."""
        wanted = min(self.width() / WIDTH, self.height() / HEIGHT)
        scale = max(0.8, int(wanted * _SCALE_STEPS) / _SCALE_STEPS)
        if scale != self._scale:
            self._scale = scale
            self.setStyleSheet(style_sheet(self._theme, scale))
            self._side.setFixedWidth(round(_SIDE_PX * scale))

    def closeEvent(self, event: QCloseEvent | None) -> None:
        super().closeEvent(event)
        if self.calibration is not None:
            self.calibration.close()
        self.closing.emit()

    # What the station says

    def _connect_station(self) -> None:
        bridge = self._bridge
        bridge.inspection_arrived.connect(self._show_live)
        bridge.status_changed.connect(self._show_status)
        bridge.recipe_changed.connect(self._show_recipe)
        bridge.recipe_names_changed.connect(self.recipes.show_names)
        bridge.flagged_changed.connect(self.filmstrip.show_flagged)
        bridge.failed.connect(self.tell)

    def _show_live(self, inspection: Inspection) -> None:
        self._newest = inspection
        if not self.live_view.held:
            self.live_view.show_inspection(inspection)

    def _show_status(self, status: Status) -> None:
        self._status = status
        for widget in (self.banner, self.commands, self.recipes, self.cameras, self.limit_panel, self.learn_panel, self.status_bar):
            widget.show_status(status)
        self.camera_panel.show_status(status)
        self.counters.show_counters(status.counters)
        self.gate_lights.show_status(status)
        self.trend.show_trend(status.trend, status.limit)
        self._show_drift(status.drift)
        self._show_golden(status)
        self.filmstrip.show_unacknowledged(status.unacknowledged)
        self.live_view.show_message(*view_message(status))
        if status.mode is not Mode.STARTING and not self._welcomed:
            self._welcome(status)

    def _welcome(self, status: Status) -> None:
        """Once: where nothing was ever learned, that is what is to be done first."""
        self._welcomed = True
        if status.recipe is None and not self._bridge.recipe_names:
            self.open_learning()

    def _show_drift(self, alarms: tuple[DriftAlarm, ...]) -> None:
        """A new alarm is said once over everything; in the trend it stays until it is acknowledged."""
        self.trend.show_drift(alarms)
        new = [alarm for alarm in alarms if alarm not in self._drifted]
        self._drifted = alarms
        if new:
            self.tell(f"Drift: {in_words(new[-1])}")

    def _show_golden(self, status: Status) -> None:
        """The check opens by itself when it becomes due, and closes when it is done."""
        self.golden.show_golden(status.golden)
        if status.golden.due != self._golden_due:
            self._golden_due = status.golden.due
            self.golden.open() if self._golden_due else self.golden.accept()

    def _acknowledge(self) -> None:
        self._bridge.acknowledge()
        if self._drifted:
            self._bridge.restart_drift_watch()

    def _show_recipe(self, recipe: Recipe | None) -> None:
        self.limit_panel.show_recipe(recipe)

    # What a person asks for

    def _connect_commands(self) -> None:
        bridge = self._bridge
        self.recipes.recipe_asked.connect(bridge.use_recipe)
        self.recipes.recipe_asked.connect(self._leave_controls)
        self.cameras.camera_asked.connect(bridge.open_camera)
        self.cameras.camera_asked.connect(self._leave_controls)
        self.limit_panel.limit_asked.connect(bridge.set_limit)
        self.limit_panel.change_asked.connect(bridge.change_limit)
        self.camera_button.clicked.connect(self.toggle_camera)
        self.camera_panel.feature_asked.connect(bridge.set_camera_feature)
        self.camera_panel.trigger_asked.connect(bridge.trigger)
        self.camera_panel.close_asked.connect(self.close_learning)
        self.learn_panel.collect_asked.connect(bridge.collect_good_parts)
        self.learn_panel.remove_asked.connect(bridge.remove_good_part)
        self.learn_panel.learn_asked.connect(bridge.learn)
        self.learn_panel.cancel_asked.connect(bridge.cancel_teaching)
        self.learn_panel.close_asked.connect(self.close_learning)
        self.commands.learn_asked.connect(self.open_learning)
        self.commands.acknowledge_asked.connect(self._acknowledge)
        self.golden.part_shown.connect(bridge.show_golden_part)
        self.golden.check_asked.connect(bridge.begin_golden_check)
        self.commands.pause_asked.connect(bridge.pause)
        self.commands.resume_asked.connect(bridge.resume)
        self.calibrate.clicked.connect(self.open_calibration)
        self.counters.new_lot_asked.connect(self.ask_new_lot)
        self.filmstrip.chosen.connect(self._hold)

    def open_learning(self) -> None:
        """Show *Learn good parts*, proposing the recipe in use."""
        recipe = None if self._status is None else self._status.recipe
        self._stack.setCurrentWidget(self.learn_panel)
        self.learn_panel.begin("" if recipe is None else recipe.name, self._bridge.recipe_names)

    @property
    def camera_shown(self) -> bool:
        """Whether the camera's panel stands where the limit does otherwise."""
        return self._stack.currentWidget() is self.camera_panel

    def toggle_camera(self) -> None:
        """Show the camera's panel, or the limit again. A teaching is not covered."""
        if self.camera_shown:
            self.close_learning()
        elif not self.learning_shown or self.learn_panel.closable:
            self._stack.setCurrentWidget(self.camera_panel)
            if self._status is not None:
                self.camera_panel.show_status(self._status)
            self.camera_panel.take_focus()
        else:
            self.tell("Good parts are being learned. Look at the camera when that is done, or cancel it")

    def close_learning(self) -> None:
        """The limit comes back."""
        self._stack.setCurrentWidget(self.limit_panel)
        self._leave_controls()

    def open_calibration(self) -> None:
        """The wizard, beside the line that goes on."""
        if self.calibration is not None:
            self.calibration.raise_()
            return
        from inspector.gui.wizards.calibration_dialog import CalibrationDialog

        dialog = CalibrationDialog(self._bridge.profile, self._profile_name, self._theme, self)
        dialog.profile_asked.connect(self._bridge.use_profile)
        self._bridge.inspection_arrived.connect(dialog.show_inspection)
        dialog.finished.connect(self._calibration_closed)
        dialog.resize(self.size() * 0.94)
        self.calibration = dialog
        dialog.show()

    def _calibration_closed(self) -> None:
        dialog, self.calibration = self.calibration, None
        if dialog is not None:
            self._bridge.inspection_arrived.disconnect(dialog.show_inspection)
            dialog.deleteLater()

    def _leave_controls(self) -> None:
        """The focus to the picture, where every key means what the list of keys says."""
        self.live_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_new_lot(self) -> None:
        """Without blocking: parts are counted on while a person thinks."""
        if self._status is None:
            self.tell("The station is not running yet. Wait until it has started")
            return
        dialog = LotDialog(self._status.counters, self)
        dialog.accepted.connect(lambda: self._bridge.new_lot(dialog.lot))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _hold(self, part: Inspection | None) -> None:
        if part is not None:
            self.live_view.show_inspection(part, held=True)
        elif self._newest is not None:
            self.live_view.show_inspection(self._newest)

    def _back(self) -> None:
        """One thing at a time: first the held part, then the panel, then the control with the focus."""
        if self.filmstrip.selected is not None:
            self.filmstrip.select(None)
        elif self.camera_shown or (self.learning_shown and self.learn_panel.closable):
            self.close_learning()
        else:
            self._leave_controls()

    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    # Keys

    def _make_shortcuts(self) -> dict[str, list[QShortcut]]:
        view, strip = self.live_view, self.filmstrip
        acts = {
            "acknowledge": self._acknowledge,
            "golden": self.golden.open,
            "live": self._back,
            "older": lambda: strip.step(-1),
            "newer": lambda: strip.step(1),
            "learn": self.commands.learn.click,
            "pause": self.commands.toggle_pause,
            "new_lot": self.ask_new_lot,
            "overlay": self.view_bar.overlay.click,
            "outlines": self.view_bar.outlines.click,
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "zoom_fit": view.zoom_fit,
            "zoom_one_to_one": view.zoom_one_to_one,
            "recipe": lambda: self.recipes.combo.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "camera": lambda: self.cameras.combo.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "camera_panel": self.toggle_camera,
            "trigger": lambda: self.camera_panel.trigger.click() if self.camera_shown else None,
            "full_screen": self._toggle_full_screen,
            "help": lambda: self._open(KeyList(self)),
            "calibrate": self.open_calibration,
            "quit": self.close,
        }
        made: dict[str, list[QShortcut]] = {}
        for key in KEYS:
            for keys in key.keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(acts[key.act])
                made.setdefault(key.act, []).append(shortcut)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        return made

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        for act in CONTROLS_FIRST:
            for shortcut in self._shortcuts[act]:
                shortcut.setEnabled(not belongs_to_control(act, now))


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(6, 4, 6, 4)
    layout.addWidget(widget)
    return frame
