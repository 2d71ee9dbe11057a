"""The capture thread: opens the camera, watches over it, and opens it again when it was lost, for as long as it takes.

STREAMING -> STALLED -> LOST -> CLOSING -> WAITING -> OPENING -> RESTORING -> STREAMING. Each opening is a :class:`Session` with a thread of
its own; what was lost is never used again.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from time import monotonic

from inspector.camera.base import Camera, Delivery
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.runtime.acquisition.camera_orders import AWAY, CameraOrders, SetFeature
from inspector.runtime.acquisition.camera_state import CameraStates
from inspector.runtime.acquisition.camera_sums import CameraSums
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.frozen import FrozenWatch
from inspector.runtime.acquisition.session import Session
from inspector.runtime.acquisition.watchdog import Watchdog

WATCH_S = 0.1
RETRY_FIRST_S = 0.25
RETRY_LONGEST_S = 1.0
"""A camera that is there again is to be found within 3 s. Longer pauses would spare nothing: an opening that fails is one packet."""
DRIVER_HANGS_S = 2.0
"""A call into the camera that has not come back for so long never will: its thread is left to itself. Half of it, and it is stalled."""
SETTING_HANGS_S = 6.0
"""One setting may take so long: a USB camera begins its stream anew for another size."""
REPLAY_HANGS_S = 60.0
"""A store may be slow, and opened again it begins at its first part."""
OPENING_HANGS_S = 15.0
"""Opening may take longer: a network stream is waited for, a large drawing is drawn."""
CLOSING_S = 1.0
"""A driver may take so long to close before the camera is opened again beside it."""
MOST_HANGING = 4
"""Drivers that never came back. With so many none is opened any more: something is wrong that a new opening does not cure."""


class Supervisor:
    """Has the camera open that is wanted. ``session`` is the opening in hand, None while there is none."""

    def __init__(
        self,
        open_camera: Callable[[str], Camera],
        settings: EngineSettings,
        intake: FrameNumbering,
        orders: CameraOrders,
        states: CameraStates,
        sums: CameraSums,
        note: Callable[[], None],
    ) -> None:
        """``note`` is called some times a second, by the capture thread."""
        self._open_camera = open_camera
        self._settings = settings
        self._numbering = intake
        self._orders = orders
        self._states = states
        self._sums = sums
        self._note = note
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._wanted = ""
        self._changed = False
        self._hanging: list[Session] = []
        self._watchdog = Watchdog(settings.stall_after_s)
        self._frozen = FrozenWatch()
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)
        self.session: Session | None = None

    # Asked from other threads

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def use(self, address: str) -> None:
        """Leave the camera in use and open this one. Returns at once."""
        with self._lock:
            self._wanted, self._changed = address, True
            self._wake.set()

    def stop(self) -> None:
        """Close the camera and end the threads. Returns at once."""
        self._stopping = True
        session = self.session
        if session is not None:
            session.leave()
        self._wake.set()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the threads. False if a camera's driver does not let one end."""
        until = monotonic() + timeout
        if self._thread.is_alive():
            self._thread.join(timeout)
        for session in list(self._hanging):
            session.join(max(0.0, until - monotonic()))
        return not self._thread.is_alive() and self.hanging() == 0

    def hanging(self) -> int:
        """Drivers that have not come back."""
        return sum(not one.over.is_set() for one in self._hanging)

    # The thread

    def _run(self) -> None:
        retry_s = RETRY_FIRST_S
        while not self._stopping:
            with self._lock:
                address, changed, self._changed = self._wanted, self._changed, False
                # A wake-up left over from a change that is known by now would open a camera that has ended once more.
                self._wake.clear()
            if changed:
                retry_s = RETRY_FIRST_S
                self._orders.forget()
                self._watchdog, self._frozen = Watchdog(self._settings.stall_after_s), FrozenWatch()
                self._states.choose(address)
            if not address:
                self._pause(None)
                continue
            if self._too_many_hang(address):
                self._pause(RETRY_LONGEST_S)
                continue
            session = self._open(address)
            self._watch(session)
            self._let_go(session)
            if session.outcome is CameraState.ENDED:
                self._states.become(address, CameraState.ENDED)
                self._pause(None)
            elif not (self._changed or self._stopping):
                retry_s = RETRY_FIRST_S if session.opened else retry_s
                self._states.become(address, CameraState.WAITING, problem=session.problem or self._states.now().problem)
                self._pause(retry_s)
                retry_s = min(2 * retry_s, RETRY_LONGEST_S)

    def _open(self, address: str) -> Session:
        parts = (self._numbering, self._orders, self._watchdog, self._frozen, self._settings)
        session = Session(address, self._open_camera, self._states, *parts)
        self._numbering.hold(session)
        self.session = session
        session.start()
        return session

    def _watch(self, session: Session) -> None:
        """Until the session is over, the camera is not wanted any more, or its driver hangs."""
        began, unanswered = monotonic(), ""
        while not session.over.wait(WATCH_S):
            self._note()
            now = self._states.now()
            if not session.opened and now.state is CameraState.WAITING and monotonic() - began > RETRY_LONGEST_S:
                # One that fails sooner is not worth a word: a person would see the words change all the time.
                self._states.become(session.address, CameraState.OPENING)
            if self._stopping or self._changed:
                session.leave()
                return
            patience_s = _patience_s(session, now.delivery)  # asked first: the silence that it is for may end meanwhile
            silent_s = session.silent_s
            if silent_s > patience_s:
                session.problem = f"its driver has not answered for {silent_s:.0f} s"
                self._states.become(session.address, CameraState.LOST, problem=session.problem)
                session.leave()
                return
            now = self._states.now()
            if silent_s > DRIVER_HANGS_S / 2 and now.state is CameraState.STREAMING:
                unanswered = f"its driver has not answered for {silent_s:.1f} s"
                self._states.become(session.address, CameraState.STALLED, problem=unanswered)
            elif silent_s <= DRIVER_HANGS_S / 2 and now.state is CameraState.STALLED and now.problem == unanswered:
                # It has answered. That no pictures come is another matter, which the session itself tells.
                self._states.become(session.address, CameraState.STREAMING, problem="")

    def _let_go(self, session: Session) -> None:
        """Nothing of it is taken any more, and its thread is waited for, but not for long."""
        if not session.over.is_set() and self._states.now().state is CameraState.LOST:
            self._states.become(session.address, CameraState.CLOSING)
        over = session.over.wait(CLOSING_S)
        self._numbering.hold(None)
        self._sums.take_over(session)
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
        self._states.become(address, CameraState.WAITING, problem=problem)
        return True

    def _pause(self, seconds: float | None) -> None:
        """Until something was asked for, at most ``seconds``. Orders that come meanwhile are answered: the camera is away."""
        until = math.inf if seconds is None else monotonic() + seconds
        while not self._stopping:
            self._note()
            self._answer_orders()
            left = until - monotonic()
            if left <= 0 or self._wake.wait(min(left, WATCH_S)):
                return

    def _answer_orders(self) -> None:
        while (order := self._orders.next()) is not None:
            if isinstance(order, SetFeature):
                self._orders.answered(order, None, "the camera is away; ask again when it is back")
            else:
                self._sums.trigger_missed()
                self._numbering.part_without_picture(None, AWAY, order.moment)


def _patience_s(session: Session, delivery: Delivery) -> float:
    """For how long its driver may be busy before it counts as hanging."""
    if not session.opened:
        return OPENING_HANGS_S
    if delivery is Delivery.REPLAY:
        return REPLAY_HANGS_S
    return SETTING_HANGS_S if session.being_set else DRIVER_HANGS_S
