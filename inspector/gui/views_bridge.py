"""Between the window and the views of a station: the only place where the window polls."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from time import thread_time

from PyQt6.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded
from inspector.core.quality.people import because, reason
from inspector.core.views import PartVerdict
from inspector.gui.bridge import StationBridge
from inspector.gui.pace import Pace
from inspector.runtime.recipe_sets import RecipeSets
from inspector.runtime.view_group import ViewGroup

_FLAGGED_EVERY_MS = 200
_CARRIED_WITHIN_S = 2.0


class ViewsBridge(QObject):
    """Polls all views ``repaint_hz`` times a second, more rarely where drawing costs much, and carries the commands that concern all of
    them. On the GUI thread alone.

    ``status_changed`` gives a ViewsStatus, after each view's bridge has emitted what is new of that view; ``flagged_changed`` the parts
    that did not pass; ``refused`` as in StationBridge; ``failed`` the reason why a command was refused, or why the views do not answer
    (once for each reason).
    """

    status_changed = pyqtSignal(object)
    flagged_changed = pyqtSignal(object)
    failed = pyqtSignal(str)
    refused = pyqtSignal(object, object)
    _came_back = pyqtSignal(object)

    def __init__(self, names: Sequence[str], repaint_hz: float, parent: QObject | None = None) -> None:
        """``names``: of the views, as in ``ViewGroup.stations``."""
        super().__init__(parent)
        self.views = {name: StationBridge(self) for name in names}
        self._group: ViewGroup | None = None
        self._flagged: tuple[PartVerdict, ...] = ()
        self._flagged_age = QElapsedTimer()
        self._poll_error = ""
        self._pace = Pace(1000 / repaint_hz)
        self._spent_s = thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(self._pace.interval_ms)
        self._timer.timeout.connect(self._turn)
        self._later: deque[Callable[[], None]] = deque()
        self._asking = threading.Lock()
        self._carrier: threading.Thread | None = None
        self._came_back.connect(lambda tell: tell())
        for bridge in self.views.values():
            bridge.failed.connect(self.failed)
            bridge.refused.connect(self.refused)

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

    def _turn(self) -> None:
        spent_s = thread_time()
        if self._pace.took(1000 * (spent_s - self._spent_s)):
            self._timer.setInterval(self._pace.interval_ms)
        self._spent_s = spent_s
        self.poll()

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

    def poll_flagged(self) -> None:
        """Ask at once which parts did not pass."""
        self._flagged_age.invalidate()
        self.poll()

    def _show_flagged(self, flagged: tuple[PartVerdict, ...]) -> None:
        if len(flagged) != len(self._flagged) or any(new is not old for new, old in zip(flagged, self._flagged, strict=True)):
            self._flagged = flagged
            self.flagged_changed.emit(flagged)

    @property
    def sets(self) -> RecipeSets | None:
        """Of several views. None for one, and without a station."""
        return None if self._group is None else self._group.sets

    def code_scanned(self, text: str, at: float) -> bool:
        """A scanner at the window has read a code at that moment, in monotonic seconds. False if no station takes codes from there."""
        takers = [] if self._group is None else [station for station in self._group.stations.values() if station.takes_codes]
        for station in takers:
            station.code_scanned(text, at)
        return bool(takers)

    def ask_later(
        self,
        command: Callable[[ViewGroup], object],
        done: Callable[[object], object] = lambda result: None,
        refused: Callable[[], object] = lambda: None,
    ) -> None:
        """Carry a command that may wait for a disk to all views, on a thread of its own, in the order in which they are asked.

        On this thread: ``done`` gets what it returns; a refusal is emitted by ``failed``, or by the signal ``refused`` where somebody else
        may, and then ``refused`` called.
        """
        group = self._group
        if group is None:
            self.ask(lambda views: None)  # which says why
            refused()
            return

        why = reason()

        def again() -> None:
            self.ask_later(command, done, refused)

        def carry() -> None:
            try:
                with because(why):
                    result = command(group)
            except (NotAllowed, ReasonNeeded) as error:
                self._come_back(partial(self.refused.emit, error, again))
                self._come_back(refused)
            except InspectorError as error:
                self._come_back(partial(self._refuse, str(error), refused))
            else:
                self._come_back(partial(done, result))

        with self._asking:
            self._later.append(carry)
            if len(self._later) == 1:
                self._carrier = threading.Thread(target=self._carry_all, name="asked later", daemon=True)
                self._carrier.start()

    def finish_asking(self) -> None:
        """Wait until what was asked last has been carried to the views, a moment at most: a disk may hang."""
        if self._carrier is not None:
            self._carrier.join(_CARRIED_WITHIN_S)

    def _refuse(self, why: str, refused: Callable[[], object]) -> None:
        self.failed.emit(why)
        refused()

    def _come_back(self, tell: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._came_back.emit(tell)

    def _carry_all(self) -> None:
        """Until nothing is asked any more."""
        while True:
            self._later[0]()
            with self._asking:
                self._later.popleft()
                if not self._later:
                    return

    def ask(self, command: Callable[[ViewGroup], None]) -> None:
        """Carry one command to all views; a refusal is emitted by ``failed``."""
        if self._group is None:
            self.failed.emit("The station is not running yet. Wait until it has started")
            return
        try:
            command(self._group)
        except (NotAllowed, ReasonNeeded) as error:
            self.refused.emit(error, lambda: self.ask(command))
        except InspectorError as error:
            self.failed.emit(str(error))
