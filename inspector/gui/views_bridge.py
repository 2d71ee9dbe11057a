"""Between the window and the views of a station: the only place where the window polls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt6.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

from inspector.core.errors import InspectorError
from inspector.core.views import PartVerdict
from inspector.gui.bridge import StationBridge
from inspector.runtime.recipe_sets import RecipeSets
from inspector.runtime.view_group import ViewGroup

_FLAGGED_EVERY_MS = 200


class ViewsBridge(QObject):
    """Polls all views ``repaint_hz`` times a second, and carries the commands that concern all of them. On the GUI thread alone.

    ``status_changed`` gives a ViewsStatus, after each view's bridge has emitted what is new of that view; ``flagged_changed`` the parts
    that did not pass; ``failed`` the reason why a command was refused, or why the views do not answer (once for each reason).
    """

    status_changed = pyqtSignal(object)
    flagged_changed = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, names: Sequence[str], repaint_hz: float, parent: QObject | None = None) -> None:
        """``names``: of the views, as in ``ViewGroup.stations``."""
        super().__init__(parent)
        self.views = {name: StationBridge(self) for name in names}
        self._group: ViewGroup | None = None
        self._flagged: tuple[PartVerdict, ...] = ()
        self._flagged_age = QElapsedTimer()
        self._poll_error = ""
        self._timer = QTimer(self)
        self._timer.setInterval(max(1, round(1000 / repaint_hz)))
        self._timer.timeout.connect(self.poll)
        for bridge in self.views.values():
            bridge.failed.connect(self.failed)

    def attach(self, group: ViewGroup) -> None:
        """Poll these views from now on."""
        self._group = group
        for name, bridge in self.views.items():
            bridge.attach(group.stations[name])
        self.poll()
        self._timer.start()

    def detach(self) -> ViewGroup | None:
        """Poll no more. Returns the views, which their owner closes."""
        self._timer.stop()
        for bridge in self.views.values():
            bridge.attach(None)
        group, self._group = self._group, None
        return group

    def poll(self) -> None:
        """Ask once what is new and emit it."""
        if self._group is None:
            return
        try:
            self._poll(self._group)
            self._poll_error = ""
        except InspectorError as error:
            if str(error) != self._poll_error:
                self._poll_error = str(error)
                self.failed.emit(str(error))

    def _poll(self, group: ViewGroup) -> None:
        # Pictures first: no status is older than the picture beside it.
        newest = {name: bridge.newest() for name, bridge in self.views.items()}
        status = group.status()
        for name, bridge in self.views.items():
            bridge.show(status.views[name], newest[name])
        self.status_changed.emit(status)
        if not self._flagged_age.isValid() or self._flagged_age.hasExpired(_FLAGGED_EVERY_MS):
            self._flagged_age.start()
            self._show_flagged(group.flagged())

    def _show_flagged(self, flagged: tuple[PartVerdict, ...]) -> None:
        if len(flagged) != len(self._flagged) or any(new is not old for new, old in zip(flagged, self._flagged, strict=True)):
            self._flagged = flagged
            self.flagged_changed.emit(flagged)

    @property
    def sets(self) -> RecipeSets | None:
        """Of several views. None for one, and without a station."""
        return None if self._group is None else self._group.sets

    def ask(self, command: Callable[[ViewGroup], None]) -> None:
        """Carry one command to all views; a refusal is emitted by ``failed``."""
        if self._group is None:
            self.failed.emit("The station is not running yet. Wait until it has started")
            return
        try:
            command(self._group)
        except InspectorError as error:
            self.failed.emit(str(error))
