"""One window for several cameras that look at the same parts: the views side by side, one verdict for each part."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

from PyQt6.QtCore import Qt, QTimer
from PyQt6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.core.errors import InspectorError
from inspector.core.settings import Settings
from inspector.core.station import Station
from inspector.core.status import CameraState, Mode, Status
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.live.banner import VerdictBanner
from inspector.gui.panels.counters import CountersPanel
from inspector.gui.panels.view_lessons import ViewTeaching
from inspector.gui.panels.view_pane import ViewPane
from inspector.gui.shortcuts import Key, KeyList
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import theme_named
from inspector.gui.windows.station_window import StationWindow
from inspector.gui.windows.window_keys import WindowKeys
from inspector.runtime.multi_view import MultiView

KEYS = (
    Key("acknowledge", ("Space",), "Acknowledge the parts that did not pass"),
    Key("live", ("Esc",), "Back to the live pictures; close a panel"),
    Key("trigger", ("T",), "Trigger all cameras: one part"),
    Key("new_lot", ("N",), "Begin a new lot"),
    Key("full_screen", ("F11",), "Full screen on or off"),
    Key("help", ("F1",), "This list"),
    Key("quit", ("Ctrl+Q",), "Close the window"),
)
"""Beside them Ctrl and its number for each view: learn good parts."""
MOST_KEYS = 9


class ViewsWindow(StationWindow):
    """Polls the views ``repaint_hz`` times a second. Each view learns its own recipe."""

    def __init__(self, settings: Settings, icons: IconSet) -> None:
        theme = theme_named(settings.view.theme)
        super().__init__(theme, icons)
        self._views: MultiView | None = None
        self._status: ViewsStatus | None = None
        # Parts that did not pass and can be looked at again, with the pictures of all views; and what the window has not shown yet.
        self._bad: deque[PartVerdict] = deque(maxlen=settings.engine.filmstrip_length)
        self._arrived: deque[PartVerdict] = deque(maxlen=settings.engine.filmstrip_length)
        self._newest: PartVerdict | None = None
        self.panes = {
            view.name: ViewPane(theme, icons, view, settings.view.overlay_opacity, number) for number, view in enumerate(settings.views, 1)
        }
        self.lessons = ViewTeaching(theme, icons, settings, self._ask_of)
        self.banner = VerdictBanner(theme, icons)
        self.counters = CountersPanel(theme)
        self.trigger = KeyButton(theme, icons, "camera", "Trigger all", "T")
        self.trigger.setEnabled(False)
        self.acknowledge = KeyButton(theme, icons, "acknowledge", "Acknowledge", "Space", widest="Acknowledge 00000")
        self.acknowledge.setToolTip("You have seen the parts that did not pass, and what has drifted (Space)")
        self.acknowledge.setEnabled(False)
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
        self.acknowledge.clicked.connect(self._acknowledge)
        self.counters.new_lot_asked.connect(self._ask_new_lot)
        self.failed.currentRowChanged.connect(self._hold)
        self.lessons.closed.connect(self.live)
        for name, pane in self.panes.items():
            pane.learn_asked.connect(partial(self.open_learning, name))
        learn = {f"learn {name}": pane.learn.click for name, pane in self.panes.items()}
        more = tuple(Key(act, (f"Ctrl+{n}",), f"Learn good parts of {act[6:]}") for n, act in enumerate(list(learn)[:MOST_KEYS], 1))
        self._all_keys = (*KEYS, *more)
        self._keys = WindowKeys(self, self._all_keys, {**self._acts(), **learn})

    @property
    def canvas(self) -> QAbstractScrollArea:
        return next(iter(self.panes.values())).picture

    def attach(self, views: MultiView) -> None:
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
            self._show_view(name, one, self._views.stations[name])
        whole = _as_status(status)
        self.banner.show_status(whole)
        self.counters.show_counters(status.counters)
        count = status.unacknowledged
        self.acknowledge.setEnabled(count > 0 or any(one.drift for one in status.views.values()))
        self.acknowledge.set_face("acknowledge", f"Acknowledge {min(count, 99_999)}" if count else "Acknowledge")
        self.notes.setText(_notes(status))
        self.notes.setToolTip(self.notes.text())
        self.trigger.setEnabled(all(one.camera_report.triggerable for one in status.views.values()))
        while self._arrived:
            self._take(self._arrived.popleft())
        if self._newest is not None and self.failed.currentRow() < 0:
            self._show(self._newest, held=False)
            self._newest = None
        self.status_shown.emit(whole)

    def live(self) -> None:
        """Back from a part that was held, and from a panel that may be closed."""
        self.failed.setCurrentRow(-1)
        self.failed.clearFocus()
        if self.lessons.closable:
            self._stack.setCurrentIndex(0)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_learning(self, view: str) -> None:
        """Show *Learn good parts* of one view, proposing its recipe."""
        if self._views is not None and self._status is not None:
            station, status = self._views.stations[view], self._status.views[view]
            self._stack.setCurrentWidget(self.lessons)
            self.lessons.begin(view, status, station.recipe_names())

    @property
    def learning_shown(self) -> bool:
        return self._stack.currentWidget() is self.lessons

    def _show_view(self, name: str, status: Status, station: Station) -> None:
        self.panes[name].show_status(status)
        self.lessons.show_status(name, status)
        if status.mode is Mode.NO_RECIPE and (seen := station.newest()) is not None:
            # No part is told of while nothing is judged: whoever sets the view up sees its picture all the same.
            self.panes[name].show_live(seen)

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "acknowledge": self._acknowledge,
            "live": self.live,
            "trigger": self.trigger.click,
            "new_lot": self._ask_new_lot,
            "full_screen": self.toggle_full_screen,
            "help": self._show_keys,
            "quit": self.close,
        }

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
        commands = QHBoxLayout()
        commands.setSpacing(6)
        commands.addWidget(self.acknowledge, 3)
        commands.addWidget(self.trigger, 2)
        self.notes = RoomLabel("")
        self.notes.setObjectName("dim")
        self.notes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bad = QWidget()
        list_of_bad = QVBoxLayout(bad)
        list_of_bad.setContentsMargins(0, 0, 0, 0)
        for widget in (caption, self.failed, self.notes):
            list_of_bad.addWidget(widget)
        # One place for both, so that nothing else moves when the other is shown.
        self._stack = QStackedWidget()
        self._stack.addWidget(bad)
        self._stack.addWidget(self.lessons)
        right.addWidget(self.banner)
        right.addWidget(self.counters)
        right.addLayout(commands)
        right.addWidget(self._stack, 1)
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

    def _acknowledge(self) -> None:
        self._command(lambda views: views.acknowledge())

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

    def _show_keys(self) -> None:
        dialog = KeyList(self, self._all_keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_of(self, view: str, command: Callable[[Station], None]) -> None:
        self._command(lambda views: command(views.stations[view]))

    def _command(self, command: Callable[[MultiView], None]) -> None:
        if self._views is None:
            return
        try:
            command(self._views)
        except InspectorError as error:
            self.tell(str(error))


def _notes(status: ViewsStatus) -> str:
    """Losses and errors, one line."""
    errors = [status.last_error, *(f"{name}: {one.last_error}" for name, one in status.views.items() if one.last_error)]
    late = f"{status.late} late pictures" if status.late else ""
    return "   ".join(text for text in (late, *errors) if text)


def _as_status(status: ViewsStatus) -> Status:
    """What the banner and a report look at."""
    views: Mapping[str, Status] = status.views
    starting = all(one.mode is Mode.STARTING for one in views.values())
    mode = Mode.STARTING if starting else Mode.INSPECTING
    return Status(mode, status.verdict, status.reason, CameraState.STREAMING, counters=status.counters)
