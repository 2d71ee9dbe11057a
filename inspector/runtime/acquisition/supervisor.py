"""Supervisor: the capture thread, which opens the camera, watches it, and opens it again when it was lost, without end.

STREAMING -> STALLED -> LOST -> CLOSING -> WAITING -> OPENING -> RESTORING -> STREAMING. Each opening is a new :class:`Session` with a
thread of its own; a session that was lost is never used again.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from inspector.camera.base import Camera, Delivery
from inspector.core.redaction import redact
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState, Duty
from inspector.runtime.acquisition.camera_orders import AWAY, STOPPED, CameraOrders, SetFeature
from inspector.runtime.acquisition.camera_state import CameraStates, CameraSums
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.liveness import FrozenWatch, Watchdog
from inspector.runtime.acquisition.session import Session
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

_log = logging.getLogger(__name__)

WATCH_S = 0.1
RETRY_FIRST_S = 0.25
RETRY_LONGEST_S = 1.0
"""A camera that is back must be found within 3 s. Longer pauses would save nothing: an opening that fails is one packet."""
DRIVER_HANGS_S = 2.0
"""A driver call that has not returned after so long counts as hanging, and its thread is abandoned; after half of it, as stalled."""
SETTING_HANGS_S = 6.0
"""The same while a setting is written: a USB camera restarts its stream for another size."""
REPLAY_HANGS_S = 60.0
"""The same for a replay: a disk may be slow, and a replay that is opened again starts with its first part."""
OPENING_HANGS_S = 15.0
"""The same for opening: a network stream is waited for, a large simulated part is drawn."""
CLOSING_S = 1.0
"""Patience with a driver that closes, before the camera is opened again beside it."""
TURN_HANGS_S = 15.0
"""The capture thread itself waits for nothing longer than some seconds: silent for so long it counts as hanging."""
MOST_HANGING = 4
"""Abandoned driver calls. With so many no camera is opened any more: reopening does not cure the fault."""


class Supervisor:
    """Keeps the requested camera open. ``session`` is the current opening, None while there is none."""

    def __init__(
        self,
        open_camera: Callable[[str], Camera],
        settings: EngineSettings,
        numbering: FrameNumbering,
        orders: CameraOrders,
        states: CameraStates,
        sums: CameraSums,
        on_tick: Callable[[], None],
        on_ended: Callable[[], None],
    ) -> None:
        """``on_tick`` is called some times a second, ``on_ended`` when stored pictures have run through, both on the capture thread."""
        self._on_ended = on_ended
        self._open_camera = open_camera
        self._settings = settings
        self._numbering = numbering
        self._orders = orders
        self._states = states
        self._sums = sums
        self._on_tick = on_tick
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._wanted = ""
        self._changed = False
        self._hanging: list[Session] = []
        self._watchdog = Watchdog(settings.stall_after_s)
        self._frozen = FrozenWatch()
        self._retry_s = RETRY_FIRST_S
        self._beside_failed = False
        self._thread = WatchedThread("capture", self._run, name="capture", patience_s=TURN_HANGS_S)
        self.session: Session | None = None
        self._good_since = math.inf

    # Called from other threads

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def use(self, address: str) -> None:
        """Close the current camera and open this one. Returns at once."""
        with self._lock:
            self._wanted, self._changed = address, True
            self._wake.set()

    def open_again(self) -> None:
        """Open the camera that is requested once more, from its beginning if it is stored pictures. Returns at once."""
        with self._lock:
            self._changed = True
            self._wake.set()

    def stop(self) -> None:
        """Close the camera and end the threads. Returns at once."""
        self._stopping = True
        session = self.session
        if session is not None:
            session.leave(STOPPED)
        self._wake.set()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the threads. False if a camera's driver does not let one end."""
        until = monotonic() + timeout
        if self._thread.is_alive():
            self._thread.join(timeout)
        if not self._thread.is_alive():
            self._settle()  # done already, unless the thread has not lived to its end
        for session in list(self._hanging):
            session.join(max(0.0, until - monotonic()))
        return not self._thread.is_alive() and self.hanging() == 0

    def good_since(self) -> float:
        """Monotonic seconds from which on pictures show good parts only: of the current opening, or of the last one while there is none,
        whose pictures may still wait."""
        session = self.session
        return self._good_since if session is None else session.good_since

    def look(self) -> Duty:
        """How the thread is."""
        return self._thread.look()

    def hanging(self) -> int:
        """Count of driver calls that have not returned."""
        return sum(not one.over.is_set() for one in self._hanging)

    # The thread

    def _run(self) -> None:
        while not self._stopping:
            self._thread.beat()
            try:
                self._turn()
            except BaseException as error:  # noqa: BLE001 - the guard of this thread: whatever fails, the camera is opened again
                self._recover(error)
        self._settle()

    def _turn(self) -> None:
        """Open the camera that is wanted, and watch it to its end; or wait."""
        with self._lock:
            whole, changed, self._changed = self._wanted, self._changed, False
            address = redact(whole)
            # A wake-up left over from a change that is known by now would open a camera that has ended once more.
            self._wake.clear()
        if changed:
            self._retry_s = RETRY_FIRST_S
            self._orders.forget()
            self._watchdog, self._frozen = Watchdog(self._settings.stall_after_s), FrozenWatch()
            self._states.choose(address)
        if not address:
            self._pause(None)
            return
        if self._too_many_hang(address):
            self._pause(RETRY_LONGEST_S)
            return
        session = self._open(address, whole)
        self._watch(session)
        self._let_go(session)
        if session.outcome is CameraState.ENDED:
            self._states.transition(address, CameraState.ENDED)
            self._beside(self._on_ended)
            self._pause(None)
        elif not (self._changed or self._stopping):
            self._retry_s = RETRY_FIRST_S if session.opened else self._retry_s
            self._states.transition(address, CameraState.WAITING, problem=session.problem or self._states.now().problem)
            self._pause(self._retry_s)
            self._retry_s = min(2 * self._retry_s, RETRY_LONGEST_S)

    def _recover(self, error: BaseException) -> None:
        """After a fault of this thread's own work: leave the camera, say so, and go on in a moment."""
        problem = f"the capture failed: {fault_in_words(error)}"
        session = self.session
        steps: tuple[Callable[[], object], ...] = (
            lambda: _log.critical("%s", problem, exc_info=error),
            lambda: None if session is None else session.leave(),
            lambda: None if session is None else self._let_go(session),
            lambda: self._states.transition(redact(self._wanted), CameraState.WAITING, problem=problem),
            lambda: self._pause(RETRY_LONGEST_S),
        )
        for step in steps:
            with suppress(BaseException):  # each may be what failed
                step()
        if not self._stopping:
            self._wake.wait(RETRY_FIRST_S)

    def _settle(self) -> None:
        """The station is being stopped: every part that was asked for of the camera becomes a frame, the last one."""
        session = self.session
        if session is not None:
            session.leave(STOPPED)
            self._let_go(session)
        self._answer_orders(STOPPED)

    def _open(self, address: str, whole: str) -> Session:
        """``whole``: ``address`` with its password. Two cameras may differ in nothing else."""
        parts = (self._numbering, self._orders, self._watchdog, self._frozen, self._settings)
        session = Session(address, lambda _: self._open_camera(whole), self._states, *parts)
        self._numbering.hold(session)
        self.session = session
        session.start()
        return session

    def _watch(self, session: Session) -> None:
        """Watch ``session`` until it is over, another camera is requested, or its driver hangs."""
        began, unanswered = monotonic(), ""
        while not session.over.wait(WATCH_S):
            self._tick()
            now = self._states.now()
            if not session.opened and now.state is CameraState.WAITING and monotonic() - began > RETRY_LONGEST_S:
                # A failure sooner than this is not shown: the text would change all the time.
                self._states.transition(session.address, CameraState.OPENING)
            if self._stopping or self._changed:
                session.leave(STOPPED if self._stopping else "")
                return
            patience_s = _patience_s(session, now.delivery)  # read first: the silence that it applies to may end meanwhile
            silent_s = session.silent_s
            if silent_s > patience_s:
                session.problem = f"its driver has not answered for {silent_s:.0f} s"
                _log.error("camera %s: %s; its thread is left to itself", session.address, session.problem)
                self._states.transition(session.address, CameraState.LOST, problem=session.problem)
                session.leave()
                return
            now = self._states.now()
            if silent_s > DRIVER_HANGS_S / 2 and now.state is CameraState.STREAMING:
                unanswered = f"its driver has not answered for {silent_s:.1f} s"
                self._states.transition(session.address, CameraState.STALLED, problem=unanswered)
            elif silent_s <= DRIVER_HANGS_S / 2 and now.state is CameraState.STALLED and now.problem == unanswered:
                # The driver has returned. Missing pictures are reported by the session itself.
                self._states.transition(session.address, CameraState.STREAMING, problem="")

    def _let_go(self, session: Session) -> None:
        """Take no more frames of ``session``, and wait a short time for its thread."""
        if not session.over.is_set() and self._states.now().state is CameraState.LOST:
            self._states.transition(session.address, CameraState.CLOSING)
        over = session.over.wait(CLOSING_S)
        if not over:
            session.abandon()
        self._numbering.hold(None)
        self._sums.take_over(session)
        self._good_since = session.good_since
        self.session = None
        if over:
            session.join(CLOSING_S)
        else:
            self._hanging.append(session)

    def _too_many_hang(self, address: str) -> bool:
        for session in self._hanging[:]:
            if session.over.is_set():
                session.join(CLOSING_S)
                self._hanging.remove(session)
        if len(self._hanging) < MOST_HANGING:
            return False
        problem = f"{len(self._hanging)} calls into its driver have not come back; power-cycle the camera, or start the station again"
        self._states.transition(address, CameraState.WAITING, problem=problem)
        _log.error("camera %s: %s", address, problem)
        return True

    def _pause(self, seconds: float | None) -> None:
        """Wait for a request, at most ``seconds``. Orders that come meanwhile are answered: the camera is away."""
        until = math.inf if seconds is None else monotonic() + seconds
        while not self._stopping:
            self._tick()
            self._answer_orders()
            left = until - monotonic()
            if left <= 0 or self._wake.wait(min(left, WATCH_S)):
                return

    def _tick(self) -> None:
        """The thread goes round."""
        self._thread.beat()
        self._beside(self._on_tick)

    def _beside(self, work: Callable[[], None]) -> None:
        """What others have to do beside the camera: a fault of it must not cost the camera, nor open stored pictures again."""
        try:
            work()
        except BaseException:  # noqa: BLE001 - the guard of this thread
            if not self._beside_failed:
                _log.exception("what is done beside the camera failed")
            self._beside_failed = True

    def _answer_orders(self, why: str = AWAY) -> None:
        while (order := self._orders.next()) is not None:
            if isinstance(order, SetFeature):
                self._orders.answered(order, None, "the camera is away; ask again when it is back")
            else:
                self._sums.trigger_missed()
                self._numbering.part_without_picture(None, why, order.moment)


def _patience_s(session: Session, delivery: Delivery) -> float:
    """Seconds after which a driver call of ``session`` counts as hanging."""
    if not session.opened:
        return OPENING_HANGS_S
    if delivery is Delivery.REPLAY:
        return REPLAY_HANGS_S
    return SETTING_HANGS_S if session.being_set else DRIVER_HANGS_S
