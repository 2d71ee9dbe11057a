"""Everything in the window that belongs to one view: its picture, its controls and panels, connected to its station."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt6.QtCore import QObject, Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from calibration.statistics.drift import DriftAlarm
from inspector.core.drift_words import in_words
from inspector.core.limit_change import LimitRequest
from inspector.core.promises.held_out_growth import DRAWN
from inspector.core.promises.lot_standing import LotStanding
from inspector.core.promises.lot_standing import in_words as lot_in_words
from inspector.core.quality.people import Right
from inspector.core.quality.recipe_cards import KnownParts
from inspector.core.settings import Settings
from inspector.core.status import Mode, Status
from inspector.core.types import Inspection, RecipeId
from inspector.gui.bridge import StationBridge
from inspector.gui.charts.trend import TrendChart
from inspector.gui.dialogs.held_out_dialog import HeldOutDialog
from inspector.gui.dialogs.limit_dialog import LimitDialog
from inspector.gui.dialogs.product_dialog import ProductDialog
from inspector.gui.dialogs.tasks import Tasks
from inspector.gui.dialogs.try_out_dialog import STORED, TryOutDialog
from inspector.gui.live.gate_lights import GateLights
from inspector.gui.live.live_view import LiveView
from inspector.gui.live.view_message import GETTING_READY, NO_PICTURE, view_message
from inspector.gui.live.view_pane import ViewPane
from inspector.gui.panels.camera_panel import CameraPanel
from inspector.gui.panels.choosers import CameraChooser, RecipeChooser
from inspector.gui.panels.learn_panel import LearnPanel
from inspector.gui.panels.limit_panel import LimitPanel
from inspector.gui.panels.view_bar import ViewBar
from inspector.gui.shortcuts import key_of, view_key
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

_KNOWN_EVERY_MS = 5000
_SMALLEST_OF_SEVERAL = (120, 90)


class ViewControls(QObject):
    """The widgets of one view; the window lays them out and shows those of the selected view.

    ``acts``: what the keys that concern one view do. ``said``: a message for a person. ``left``: a person is done with a control or a
    panel, so the picture gets the focus. ``trigger_asked``: one part, of all views. ``set_up_asked``: begin or end set-up mode.
    """

    said = pyqtSignal(str)
    left = pyqtSignal()
    trigger_asked = pyqtSignal()
    set_up_asked = pyqtSignal(bool)

    def __init__(self, name: str, number: int, bridge: StationBridge, theme: Theme, icons: IconSet, settings: Settings, window: QWidget):
        """``number``: from 1 among several views, 0 for the only one. ``window``: over which the dialogs open."""
        super().__init__(window)
        self.name = name
        self._bridge = bridge
        self._window = window
        self._theme = theme
        self._of = f"{name}: " if number else ""
        key = f" ({view_key(number)})" if number and view_key(number) else ""
        self._select = f"Select this view{key}. " if number else ""
        self._proposed = next((view.recipe for view in settings.views if view.name == name), "")
        self._selected = False
        self._newest: Inspection | None = None
        self._held: Inspection | None = None
        self._holding = False
        self._no_picture = False
        self._status: Status | None = None
        self._welcomed = False
        self._drifted: tuple[DriftAlarm, ...] = ()
        self._lot_alarmed = False
        opacity, place = settings.window.overlay_opacity, name if number else ""
        self.live_view = LiveView(theme, icons, opacity, _SMALLEST_OF_SEVERAL) if number else LiveView(theme, icons, opacity)
        self.pane = ViewPane(theme, icons, name, view_key(number), self.live_view) if number else None
        self.view_bar = ViewBar(self.live_view, theme, icons, opacity)
        self.gate_lights = GateLights(theme)
        self.recipes = RecipeChooser()
        self.cameras = CameraChooser()
        self.limit_panel = LimitPanel(theme, icons, place=place)
        self.learn_panel = LearnPanel(theme, icons, settings.teach, place=place)
        self.camera_panel = CameraPanel(theme, icons, place=place)
        self.camera_button = KeyButton(theme, icons, "camera", "", key_of("camera_panel"))
        self.camera_button.setToolTip(tr(f"The camera: health and settings ({key_of('camera_panel')})"))
        self.camera_button.setAccessibleName(tr("Camera: health and settings"))
        self.trend = TrendChart(theme, settings.engine.trend_length)
        profile = name.replace(" ", "_") if number else settings.profile.name
        self.tasks = Tasks(bridge, theme, profile, window, place=place)
        self._lay_out()
        self._connect_station()
        self._connect_commands()
        self.live_view.show_message(*GETTING_READY)
        self.acts = self._make_acts()

    def _lay_out(self) -> None:
        self.choosers = QWidget()
        row = QHBoxLayout(self.choosers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.recipes, 2)
        row.addWidget(self.cameras, 1)
        row.addWidget(self.camera_button)
        row.addWidget(self.tasks.menu_button())
        # One place for all panels, so that nothing else moves when another is shown.
        self.panels = QStackedWidget()
        for panel in (self.limit_panel, self.learn_panel, self.camera_panel):
            self.panels.addWidget(panel)

    @property
    def picture(self) -> QWidget:
        """The live view, in its pane where there are several."""
        return self.live_view if self.pane is None else self.pane

    @property
    def bridge(self) -> StationBridge:
        """To the view's station."""
        return self._bridge

    @property
    def status(self) -> Status | None:
        """As shown last; None before the first."""
        return self._status

    def select(self, selected: bool) -> None:
        """Whether this is the view whose controls the window shows. Charts of the others are not drawn."""
        self._selected = selected
        if self.pane is not None:
            self.pane.show_selected(selected)
        if selected and self._status is not None:
            self._show_charts(self._status)
            self.camera_panel.show_status(self._status)

    def put_back(self) -> None:
        """What a person asked for was not done: the controls show what is."""
        self.recipes.restore()
        self.limit_panel.restore()

    @property
    def rights(self) -> tuple[tuple[QWidget, Right], ...]:
        """What the use of each control asks for."""
        limit = self.limit_panel
        return (
            (self.recipes.combo, Right.PRODUCT),
            (self.cameras.combo, Right.CAMERA),
            (limit.slider, Right.LIMIT),
            (limit.rates, Right.LIMIT),
        )

    def close(self) -> None:
        """The window is being closed."""
        self._known_again.stop()
        self._known.stop()
        self.tasks.close()
        self.cameras.finish()

    # What the station says

    def _connect_station(self) -> None:
        bridge = self._bridge
        bridge.inspection_arrived.connect(self._show_live)
        bridge.status_changed.connect(self._show_status)
        bridge.charts_due.connect(self._show_charts)
        bridge.recipe_changed.connect(self.limit_panel.show_recipe)
        bridge.recipe_changed.connect(lambda _: self._look_for_known())
        self._known = Working("known-parts")
        self._known.done.connect(self._show_known)
        self._known_again = QTimer(self)
        self._known_again.setInterval(_KNOWN_EVERY_MS)
        self._known_again.timeout.connect(self._look_for_known)
        self._known_again.start()
        bridge.recipe_titles_changed.connect(self.recipes.show_titles)
        bridge.recipe_titles_changed.connect(self.learn_panel.show_titles)
        bridge.recipe_names_changed.connect(self.recipes.show_names)
        bridge.recipe_names_changed.connect(self.limit_panel.show_names)

    def _show_live(self, inspection: Inspection) -> None:
        self._newest = inspection
        self.learn_panel.show_inspection(inspection)
        if not self._holding:
            self.live_view.show_inspection(inspection)

    def hold(self, inspection: Inspection | None) -> None:
        """Show the view's picture of a part that is held; None: the view has none of it."""
        self._holding = True
        self._held = inspection
        self._no_picture = inspection is None
        self.gate_lights.show_held(() if inspection is None else inspection.checks)
        if inspection is not None:
            self.live_view.show_inspection(inspection, held=True)
        self._tell_held()

    def let_go(self) -> None:
        """Back to the live picture."""
        self._holding = self._no_picture = False
        self.gate_lights.show_held(None)
        if self._newest is not None:
            self.live_view.show_inspection(self._newest)
        self._tell_held()

    def _tell_held(self) -> None:
        if self.pane is not None:
            self.pane.show_held(self._holding)
            if self._status is not None:
                self.pane.show_status(self._status)
        self._show_message()

    def _show_message(self) -> None:
        if self._no_picture:
            self.live_view.show_message(*NO_PICTURE)
        elif self._status is not None:
            self.live_view.show_message(*view_message(self._status, self._select))

    def _show_status(self, status: Status) -> None:
        self._status = status
        for widget in (self.recipes, self.cameras, self.learn_panel, self.camera_panel, self.gate_lights, self.tasks, self.view_bar.player):
            widget.show_status(status)
        if self.pane is not None:
            self.pane.show_status(status)
        self._show_drift(status.drift, status.lot_check)
        self._show_message()
        if status.mode is not Mode.STARTING and not self._welcomed:
            self._welcome(status)

    def _show_charts(self, status: Status) -> None:
        if self._selected:
            self.trend.show_trend(status.trend, status.limit)
            self.limit_panel.show_status(status)

    def _look_for_known(self) -> None:
        """Parts that people have answered since, on a thread of its own."""
        library = self._bridge.library()
        recipe = None if self._status is None else self._status.recipe
        if self._selected and library is not None and recipe is not None:
            self._known.begin(lambda: (recipe, library.known_parts(recipe.name, recipe.version)))

    def _show_known(self, found: tuple[RecipeId, KnownParts]) -> None:
        recipe, known = found
        if self._status is not None and self._status.recipe == recipe:
            self.limit_panel.show_known(known)

    def _welcome(self, status: Status) -> None:
        """Once: where no recipe was ever learned, the guide to the first one is open."""
        self._welcomed = True
        if status.recipe is None and not self._bridge.recipe_names:
            self.open_learning()

    def _show_drift(self, alarms: tuple[DriftAlarm, ...], lot: LotStanding | None) -> None:
        """A new alarm is a message once. In the trend it stays until it is acknowledged, and what an unlike lot costs while it lasts."""
        self.trend.show_drift(alarms, lot)
        new = [alarm for alarm in alarms if alarm not in self._drifted]
        self._drifted = alarms
        if new:
            self.said.emit(f"{self._of}Drift: {in_words(new[-1])}")
        alarmed = lot is not None and lot.alarm
        if lot is not None and alarmed and not self._lot_alarmed:
            self.said.emit(f"{self._of}Lot check: {lot_in_words(lot)}")
        self._lot_alarmed = alarmed

    # What a person asks for

    def _connect_commands(self) -> None:
        bridge = self._bridge
        self.recipes.recipe_asked.connect(self.change_product)
        self.recipes.recipe_asked.connect(self.left)
        self.cameras.camera_asked.connect(self._open_camera)
        self.cameras.camera_asked.connect(self.left)
        self.limit_panel.limit_asked.connect(bridge.asks(lambda station, value: station.recipes.change_limit(LimitRequest(value))))
        self.limit_panel.change_asked.connect(bridge.asks(lambda station, request: station.recipes.change_limit(request)))
        self.limit_panel.errors_asked.connect(self._show_errors)
        self.limit_panel.hold_out_asked.connect(self._hold_out)
        self.camera_button.clicked.connect(self.toggle_camera)
        player = self.view_bar.player
        player.play_asked.connect(bridge.asks(lambda station: station.camera.play()))
        player.pause_asked.connect(bridge.asks(lambda station: station.camera.hold()))
        player.step_asked.connect(bridge.asks(lambda station: station.camera.step()))
        player.again_asked.connect(bridge.asks(lambda station: station.camera.again()))
        player.pace_asked.connect(bridge.asks(lambda station, pace_hz: station.camera.pace(pace_hz)))
        self.camera_panel.feature_asked.connect(bridge.asks(lambda station, name, value: station.camera.set_feature(name, value)))
        self.camera_panel.trigger_asked.connect(self.trigger_asked)
        self.camera_panel.close_asked.connect(self.close_panel)
        self.learn_panel.collect_asked.connect(bridge.asks(lambda station, recipe, wanted: station.teaching.collect(recipe, wanted)))
        self.learn_panel.collect_files_asked.connect(
            bridge.asks(lambda station, recipe, folder: station.teaching.collect_files(recipe, Path(folder)))
        )
        self.learn_panel.put_back_asked.connect(bridge.asks(lambda station: station.teaching.put_back()))
        self.learn_panel.confirm_asked.connect(bridge.asks(lambda station, number: station.teaching.confirm(number)))
        self.learn_panel.leave_out_asked.connect(bridge.asks(lambda station, number: station.teaching.leave_out(number)))
        self.learn_panel.remove_asked.connect(bridge.asks(lambda station, number: station.teaching.remove(number)))
        self.learn_panel.learn_asked.connect(bridge.asks(lambda station, budget_s: station.teaching.learn(budget_s)))
        self.learn_panel.use_asked.connect(bridge.asks(lambda station, name, version: station.recipes.use(name, version)))
        self.learn_panel.resume_asked.connect(bridge.asks(lambda station: station.teaching.resume()))
        self.learn_panel.cancel_asked.connect(bridge.asks(lambda station: station.teaching.cancel()))
        self.learn_panel.close_asked.connect(self.close_panel)
        self.tasks.refused.connect(self.said)
        self.tasks.set_up_toggled.connect(lambda: self.set_up_asked.emit(not self._sets_up))

    def _show_errors(self) -> None:
        """Both errors of the limit, with what this person may change."""
        panel = self.limit_panel
        if panel.recipe is None:
            return
        dialog = LimitDialog(self._window, self._theme, panel.recipe, panel.known)
        dialog.limit_asked.connect(lambda _: panel.remember())
        dialog.limit_asked.connect(panel.limit_asked)
        dialog.change_asked.connect(lambda _: panel.remember())
        dialog.change_asked.connect(panel.change_asked)
        dialog.finished.connect(dialog.deleteLater)
        fit(dialog, 0.75)
        dialog.open()

    def _hold_out(self, lot: LotStanding | None) -> None:
        """Ask whether judged parts may join the held-out ones: those of one lot, or of several."""
        improvement, recipe = self._bridge.improvement, self.limit_panel.recipe
        if improvement is None or recipe is None:
            return
        of_lot, wanted = (None, DRAWN) if lot is None else (lot.lot, lot.to_take)
        place = self.name if self.pane is not None else ""
        dialog = HeldOutDialog(self._window, improvement, recipe, lot=of_lot, wanted=wanted, place=place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.said.connect(self.said)
        dialog.refused.connect(self._bridge.refused)
        fit(dialog)
        dialog.open()

    def open_learning(self) -> None:
        """Show *Learn good parts*, proposing the recipe in use."""
        recipe = None if self._status is None else self._status.recipe
        self.panels.setCurrentWidget(self.learn_panel)
        titles = self._bridge.titles
        proposed = self._proposed if recipe is None else titles.get(recipe.name, recipe.name)
        self.learn_panel.begin(proposed, tuple(dict.fromkeys((*self._bridge.recipe_names, *titles.values()))))

    @property
    def _sets_up(self) -> bool:
        return self._status is not None and not math.isnan(self._status.set_up_left_s)

    def _open_camera(self, address: str) -> None:
        """Stored pictures that would be counted as parts are first offered to be tried out."""
        open_it = partial(self._bridge.ask, lambda station: station.camera.open(address))
        judges = self._status is not None and self._status.recipe is not None
        if not judges or self._sets_up or not address.startswith(STORED):
            open_it()
            return

        def try_out() -> None:
            self.set_up_asked.emit(True)
            open_it()

        dialog = TryOutDialog(self._window, address)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(try_out)
        dialog.counted.connect(open_it)
        fit(dialog)
        dialog.open()

    def change_product(self, name: str, version: str = "") -> None:
        """Judge by this recipe, in the version in use unless given. Another product than the one in use is asked for with its picture."""
        before = None if self._status is None else self._status.recipe

        def use() -> None:
            self._bridge.ask(lambda station: station.recipes.use(name, version) if version else station.recipes.use(name))

        if before is None or before.name == name:
            use()
            return
        titles, library = self._bridge.titles, self._bridge.library()
        read = None if library is None else partial(library.card, name)
        place = self.name if self.pane is not None else ""
        dialog = ProductDialog(self._window, self._theme, titles.get(before.name, before.name), titles.get(name, name), read, place=place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(use)
        fit(dialog)
        dialog.open()

    @property
    def shown(self) -> Inspection | None:
        """The part on the screen: the one that is held, else the newest that a recipe has judged."""
        if self._holding:
            return self._held
        return None if self._newest is None or self._newest.recipe is None else self._newest

    @property
    def recipe_names(self) -> tuple[str, ...]:
        """The recipes that the view can judge by."""
        return self._bridge.recipe_names

    @property
    def learning_shown(self) -> bool:
        """Whether *Learn good parts* is shown in place of the limit."""
        return self.panels.currentWidget() is self.learn_panel

    @property
    def camera_shown(self) -> bool:
        """Whether the camera's panel is shown in place of the limit."""
        return self.panels.currentWidget() is self.camera_panel

    @property
    def panel_closable(self) -> bool:
        """Whether another panel than the limit's is shown, and nothing would be lost by closing it."""
        return self.camera_shown or (self.learning_shown and self.learn_panel.closable)

    def toggle_camera(self) -> None:
        """Show the camera's panel, or the limit again. A teaching is not covered."""
        if self.camera_shown:
            self.close_panel()
        elif not self.learning_shown or self.learn_panel.closable:
            self.panels.setCurrentWidget(self.camera_panel)
            if self._status is not None:
                self.camera_panel.show_status(self._status)
            self.camera_panel.take_focus()
        else:
            self.said.emit("Good parts are being learned. Look at the camera when that is done, or cancel it")

    def close_panel(self) -> None:
        """Show the limit again."""
        self.panels.setCurrentWidget(self.limit_panel)
        self.left.emit()

    def _make_acts(self) -> dict[str, Callable[[], object]]:
        view, bar, tasks = self.live_view, self.view_bar, self.tasks
        return {
            "golden": tasks.open_golden,
            "gauge_study": tasks.open_gauge,
            "overlay": bar.overlay.click,
            "outlines": bar.outlines.click,
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "zoom_fit": view.zoom_fit,
            "zoom_one_to_one": view.zoom_one_to_one,
            "recipe": partial(self.recipes.combo.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "camera": partial(self.cameras.combo.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "camera_panel": self.toggle_camera,
            "calibrate": tasks.open_calibration,
            "shapes": tasks.open_shapes,
        }
