"""The window for one camera: what it is made of, and what is told to whom."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import QAbstractScrollArea

from calibration.statistics.drift import DriftAlarm
from inspector.core.drift_words import in_words
from inspector.core.settings import Settings
from inspector.core.station import Station
from inspector.core.status import Mode, Status
from inspector.core.types import Inspection
from inspector.gui.bridge import StationBridge
from inspector.gui.charts.trend import TrendChart
from inspector.gui.dialogs.tasks import Tasks
from inspector.gui.live.banner import VerdictBanner
from inspector.gui.live.filmstrip import Filmstrip
from inspector.gui.live.gate_lights import GateLights
from inspector.gui.live.live_view import LiveView
from inspector.gui.live.view_message import GETTING_READY, view_message
from inspector.gui.panels.camera_panel import CameraPanel
from inspector.gui.panels.choosers import CameraChooser, RecipeChooser
from inspector.gui.panels.command_bar import CommandBar
from inspector.gui.panels.counters import CountersPanel
from inspector.gui.panels.learn_panel import LearnPanel
from inspector.gui.panels.limit_panel import LimitPanel
from inspector.gui.panels.status_bar import StatusBar
from inspector.gui.panels.view_bar import ViewBar
from inspector.gui.shortcuts import KEYS
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import theme_named
from inspector.gui.windows.layout import WindowLayout
from inspector.gui.windows.station_window import StationWindow
from inspector.gui.windows.window_keys import WindowKeys


class MainWindow(StationWindow):
    """Everything in one window. ``bridge`` tells it what the station says, and carries what it asks."""

    def __init__(self, bridge: StationBridge, settings: Settings, icons: IconSet) -> None:
        theme = theme_named(settings.view.theme)
        super().__init__(theme, icons)
        self._bridge = bridge
        self._newest: Inspection | None = None
        self._status: Status | None = None
        self._welcomed = False
        self._drifted: tuple[DriftAlarm, ...] = ()
        self.live_view = LiveView(theme, icons, settings.view.overlay_opacity)
        self.view_bar = ViewBar(self.live_view, theme, icons, settings.view.overlay_opacity)
        self.gate_lights = GateLights(theme)
        self.recipes = RecipeChooser()
        self.cameras = CameraChooser()
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
        self.tasks = Tasks(bridge, theme, settings.profile.name, self)
        self._layout = WindowLayout(
            choosers=(self.recipes, self.cameras, self.camera_button, self.tasks.menu_button()),
            picture=(self.live_view, self.gate_lights, self.view_bar),
            strip=(self.filmstrip, self.trend),
            side=(self.banner, self.counters, self.commands),
            panels=(self.limit_panel, self.learn_panel, self.camera_panel),
            foot=self.status_bar,
        )
        self.fill(self._layout, self._layout.side)
        self._connect_station()
        self._connect_commands()
        self._keys = WindowKeys(self, KEYS, self._acts())
        self.live_view.show_message(*GETTING_READY)
        self._leave_controls()

    @property
    def canvas(self) -> QAbstractScrollArea:
        return self.live_view

    def attach(self, station: Station) -> None:
        self._bridge.attach(station)

    def detach(self) -> None:
        self._bridge.detach()

    def show_trouble(self, text: str) -> None:
        self.banner.show_trouble(text)
        self.live_view.show_message("invalid", "The station did not start", text)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        self.tasks.close()
        self.cameras.finish()
        super().closeEvent(event)

    # What the station says

    def _connect_station(self) -> None:
        bridge = self._bridge
        bridge.inspection_arrived.connect(self._show_live)
        bridge.status_changed.connect(self._show_status)
        bridge.charts_due.connect(self._show_charts)
        bridge.recipe_changed.connect(self.limit_panel.show_recipe)
        bridge.recipe_names_changed.connect(self.recipes.show_names)
        bridge.flagged_changed.connect(self.filmstrip.show_flagged)
        bridge.failed.connect(self.tell)

    def _show_live(self, inspection: Inspection) -> None:
        self._newest = inspection
        if not self.live_view.held:
            self.live_view.show_inspection(inspection)

    def _show_status(self, status: Status) -> None:
        self._status = status
        for widget in (self.banner, self.commands, self.recipes, self.cameras, self.learn_panel, self.status_bar):
            widget.show_status(status)
        for part in (self.camera_panel, self.gate_lights, self.tasks):
            part.show_status(status)
        self.counters.show_counters(status.counters)
        self._show_drift(status.drift)
        self.filmstrip.show_unacknowledged(status.unacknowledged)
        self.live_view.show_message(*view_message(status))
        if status.mode is not Mode.STARTING and not self._welcomed:
            self._welcome(status)
        self.status_shown.emit(status)

    def _show_charts(self, status: Status) -> None:
        self.trend.show_trend(status.trend, status.limit)
        self.limit_panel.show_status(status)

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

    def _acknowledge(self) -> None:
        self._bridge.acknowledge()
        if self._drifted:
            self._bridge.restart_drift_watch()

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
        self.commands.pause_asked.connect(bridge.pause)
        self.commands.resume_asked.connect(bridge.resume)
        self.counters.new_lot_asked.connect(self.tasks.ask_new_lot)
        self.tasks.told.connect(self.tell)
        self.filmstrip.chosen.connect(self._hold)

    def open_learning(self) -> None:
        """Show *Learn good parts*, proposing the recipe in use."""
        recipe = None if self._status is None else self._status.recipe
        self._layout.show_panel(self.learn_panel)
        self.learn_panel.begin("" if recipe is None else recipe.name, self._bridge.recipe_names)

    @property
    def learning_shown(self) -> bool:
        """Whether *Learn good parts* stands where the limit does otherwise."""
        return self._layout.shows(self.learn_panel)

    @property
    def camera_shown(self) -> bool:
        """Whether the camera's panel stands where the limit does otherwise."""
        return self._layout.shows(self.camera_panel)

    def toggle_camera(self) -> None:
        """Show the camera's panel, or the limit again. A teaching is not covered."""
        if self.camera_shown:
            self.close_learning()
        elif not self.learning_shown or self.learn_panel.closable:
            self._layout.show_panel(self.camera_panel)
            if self._status is not None:
                self.camera_panel.show_status(self._status)
            self.camera_panel.take_focus()
        else:
            self.tell("Good parts are being learned. Look at the camera when that is done, or cancel it")

    def close_learning(self) -> None:
        """The limit comes back."""
        self._layout.show_panel(self.limit_panel)
        self._leave_controls()

    def _leave_controls(self) -> None:
        """The focus to the picture, where every key means what the list of keys says."""
        self.live_view.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What each key does."""
        view, strip, tasks = self.live_view, self.filmstrip, self.tasks
        return {
            "acknowledge": self._acknowledge,
            "golden": tasks.golden.open,
            "live": self._back,
            "older": lambda: strip.step(-1),
            "newer": lambda: strip.step(1),
            "learn": self.commands.learn.click,
            "pause": self.commands.toggle_pause,
            "new_lot": tasks.ask_new_lot,
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
            "full_screen": self.toggle_full_screen,
            "help": tasks.show_keys,
            "calibrate": tasks.open_calibration,
            "shapes": tasks.open_shapes,
            "quit": self.close,
        }
