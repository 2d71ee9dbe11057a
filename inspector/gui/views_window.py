"""One window for several cameras that look at the same parts: the views side by side, one verdict for each part."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from functools import partial

from PyQt6.QtCore import Qt, QTimer
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.core.errors import InspectorError
from inspector.core.settings import Settings, StationView
from inspector.core.status import CameraState, Mode, Status
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.banner import VerdictBanner
from inspector.gui.camera_health import state_text
from inspector.gui.counters import CountersPanel
from inspector.gui.icons import IconSet
from inspector.gui.key_button import KeyButton
from inspector.gui.live_view import LiveView
from inspector.gui.lot_dialog import LotDialog
from inspector.gui.station_window import StationWindow
from inspector.gui.theme import Theme, theme_named
from inspector.gui.view_message import GETTING_READY, view_message
from inspector.runtime.views import Views


class ViewPane(QFrame):
    """One view: its name, recipe and camera, and its picture of the part."""

    def __init__(self, theme: Theme, icons: IconSet, view: StationView, opacity: float) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self.name = QLabel(view.name)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setStyleSheet("font-weight: 600;")
        self.facts = QLabel(view.camera)
        self.facts.setObjectName("dim")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setMinimumWidth(40)
        self.picture = LiveView(theme, icons, opacity)
        self.picture.show_message(*GETTING_READY)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.facts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.picture, 1)

    def show_status(self, status: Status) -> None:
        """State of the camera and the recipe in use."""
        recipe = status.recipe.name if status.recipe is not None else status.recipe_progress or "no recipe"
        text = f"{recipe}   {state_text(status)}   {status.camera_fps:.1f} fps"
        if text != self.facts.text():
            self.facts.setText(text)
            wrong = status.camera_state is not CameraState.STREAMING
            self.facts.setStyleSheet(f"color: {self._theme.invalid.mark};" if wrong else "")
            self.facts.setToolTip(f"{status.camera}\n{status.reason}")
        self.picture.show_message(*view_message(status, choice=False))


class ViewsWindow(StationWindow):
    """Polls the views ``repaint_hz`` times a second. Teaching is done for each view by itself, in a station of its own."""

    def __init__(self, settings: Settings, icons: IconSet) -> None:
        theme = theme_named(settings.view.theme)
        super().__init__(theme, icons)
        self._views: Views | None = None
        self._status: ViewsStatus | None = None
        # Parts that did not pass and can be looked at again, with the pictures of all views; and what the window has not shown yet.
        self._bad: deque[PartVerdict] = deque(maxlen=settings.engine.filmstrip_length)
        self._arrived: deque[PartVerdict] = deque(maxlen=settings.engine.filmstrip_length)
        self._newest: PartVerdict | None = None
        self.panes = {view.name: ViewPane(theme, icons, view, settings.view.overlay_opacity) for view in settings.views}
        self.banner = VerdictBanner(theme, icons)
        self.counters = CountersPanel(theme)
        self.trigger = KeyButton(theme, icons, "camera", "Trigger all", "T")
        self.trigger.setToolTip("Take one picture with every camera now (T): one part, whatever comes of it")
        self.failed = QListWidget()
        self.failed.setAccessibleName("Parts that did not pass")
        self.failed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.failed.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(max(1, round(1000 / settings.view.repaint_hz)))
        self._timer.timeout.connect(self.poll)
        self.trigger.clicked.connect(self._trigger)
        self.counters.new_lot_asked.connect(self._ask_new_lot)
        self.failed.currentRowChanged.connect(self._hold)
        for keys, act in (("T", self.trigger.click), ("N", self._ask_new_lot), ("Esc", self.live), ("Ctrl+Q", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def canvas(self) -> QAbstractScrollArea:
        return next(iter(self.panes.values())).picture

    def attach(self, views: Views) -> None:
        """Show these from now on."""
        self._views = views
        # Called on the stations' threads: a deque is handed over without a lock, and nothing of Qt is touched there.
        views.observe(self._arrived.append)
        self.poll()
        self._timer.start()

    def detach(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._views = None

    def show_trouble(self, text: str) -> None:
        """There are no views, for this reason."""
        self.banner.show_trouble(text)

    def poll(self) -> None:
        """Ask once what is new and show it."""
        if self._views is None:
            return
        self._status = status = self._views.status()
        for name, one in status.views.items():
            self.panes[name].show_status(one)
        whole = _as_status(status)
        self.banner.show_status(whole)
        self.counters.show_counters(status.counters)
        self.trigger.setEnabled(all(one.camera_report.triggerable for one in status.views.values()))
        while self._arrived:
            self._take(self._arrived.popleft())
        if self._newest is not None and self.failed.currentRow() < 0:
            self._show(self._newest, held=False)
            self._newest = None
        self.status_shown.emit(whole)

    def live(self) -> None:
        """Back from a part that was held."""
        self.failed.setCurrentRow(-1)
        self.failed.clearFocus()

    def _lay_out(self) -> None:
        whole = QWidget()
        grid = QGridLayout()
        grid.setSpacing(8)
        columns = 1 if len(self.panes) == 1 else 2 if len(self.panes) <= 4 else 3
        for number, pane in enumerate(self.panes.values()):
            grid.addWidget(pane, number // columns, number % columns)
        caption = QLabel("Parts that did not pass (Esc: back to live)")
        caption.setObjectName("dim")
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for widget in (self.banner, self.counters, self.trigger, caption):
            right.addWidget(widget)
        right.addWidget(self.failed, 1)
        desk = QHBoxLayout(whole)
        desk.setContentsMargins(10, 8, 10, 8)
        desk.setSpacing(10)
        desk.addLayout(grid, 1)
        desk.addWidget(side)
        self.fill(whole, side)

    def _take(self, part: PartVerdict) -> None:
        self._newest = part
        if part.verdict is Verdict.PASS:
            return
        if len(self._bad) == self._bad.maxlen:
            self.failed.takeItem(self.failed.count() - 1)
        self._bad.append(part)
        held = self.failed.currentRow()
        self.failed.blockSignals(True)
        item = QListWidgetItem(f"Part {part.number}  {part.verdict.value}  {part.reason}")
        item.setToolTip(part.reason)
        self.failed.insertItem(0, item)
        # What a person looks at stays chosen; nothing chosen stays nothing.
        self.failed.setCurrentRow(held + 1 if held >= 0 else -1)
        self.failed.blockSignals(False)

    def _hold(self, row: int) -> None:
        if 0 <= row < len(self._bad):
            self._show(self._bad[len(self._bad) - 1 - row], held=True)

    def _show(self, part: PartVerdict, *, held: bool) -> None:
        for name, inspection in part.views.items():
            if inspection is not None:
                self.panes[name].picture.show_inspection(inspection, held=held)

    def _trigger(self) -> None:
        self._command(lambda views: views.trigger())

    def _ask_new_lot(self) -> None:
        if self._status is None:
            return
        dialog = LotDialog(self._status.counters, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._new_lot, dialog))
        dialog.open()

    def _new_lot(self, dialog: LotDialog) -> None:
        lot = dialog.lot
        self._command(lambda views: views.new_lot(lot))

    def _command(self, command: object) -> None:
        if self._views is None or not callable(command):
            return
        try:
            command(self._views)
        except InspectorError as error:
            self.tell(str(error))


def _as_status(status: ViewsStatus) -> Status:
    """What the banner and a report look at."""
    views: Mapping[str, Status] = status.views
    starting = all(one.mode is Mode.STARTING for one in views.values())
    mode = Mode.STARTING if starting else Mode.INSPECTING
    return Status(mode, status.verdict, status.reason, CameraState.STREAMING, counters=status.counters)
