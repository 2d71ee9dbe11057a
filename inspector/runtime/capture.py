"""The capture thread: opens the camera, watches over it, and opens it again when it was lost, for as long as it takes.

STREAMING -> STALLED -> LOST -> CLOSING -> WAITING -> OPENING -> RESTORING -> STREAMING. Each opening is a :class:`Session` with a thread of
its own; what was lost is never used again.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic, time
from typing import Any

from calibration.profile import Profile
from inspector.camera.base import Camera, Delivery
from inspector.core.camera_features import Setting
from inspector.core.camera_report import CameraCounts, CameraReport
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState, Losses
from inspector.core.types import Frame
from inspector.runtime.camera_orders import AWAY, CameraOrders, SetFeature
from inspector.runtime.camera_sums import CameraSums
from inspector.runtime.frozen import FrozenWatch
from inspector.runtime.health import HealthHistory
from inspector.runtime.intake import Intake
from inspector.runtime.measures import Rate
from inspector.runtime.session import Session
from inspector.runtime.watchdog import Watchdog

WATCH_S = 0.1
RETRY_FIRST_S = 0.25
RETRY_LONGEST_S = 1.0
"""A camera that is there again is to be found within 3 s. Longer pauses would spare nothing: an opening that fails is one packet."""
DRIVER_HANGS_S = 2.0
"""A call into the camera that has not come back for so long never will: its thread is left to itself. Half of it, and it is stalled."""
REPLAY_HANGS_S = 60.0
"""A store may be slow, and opened again it begins at its first part."""
OPENING_HANGS_S = 15.0
"""Opening may take longer: a network stream is waited for, a large drawing is drawn."""
CLOSING_S = 1.0
"""A driver may take so long to close before the camera is opened again beside it."""
MOST_HANGING = 4
"""Drivers that never came back. With so many none is opened any more: something is wrong that a new opening does not cure."""
HISTORY_EVERY_S = 1.0
SOURCES_KEPT = 64


_AWAY = (CameraState.LOST, CameraState.CLOSING, CameraState.WAITING, CameraState.OPENING, CameraState.RESTORING)


@dataclass(frozen=True)
class CameraFacts:
    """The camera now. ``since``: Unix seconds at which ``state`` began; for one that is away, when it went.

    ``last_frame_at``: monotonic, NaN before the first. ``session`` is that of the frames that come now.
    """

    address: str = ""
    state: CameraState = CameraState.CLOSED
    since: float = 0.0
    delivery: Delivery = Delivery.FREE_RUNNING
    session: int = 0
    fps: float = 0.0
    last_frame_at: float = math.nan
    reconnects: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Source:
    """Where the frames of one session come from, and how the camera was set when the last of them was taken."""

    address: str = ""
    delivery: Delivery = Delivery.FREE_RUNNING
    settings: Mapping[str, Setting] = field(default_factory=dict)
    profile: Profile | None = None


class Capture:
    """Has a camera open. One other thread takes the frames and calls :meth:`done` for each."""

    def __init__(
        self, open_camera: Callable[[str], Camera], settings: EngineSettings, tell: Callable[[str], None] = lambda text: None
    ) -> None:
        """``tell`` is told in words when a camera is lost and when it is back, by any thread; it must not block."""
        self._tell = tell
        self._open_camera = open_camera
        self._settings = settings
        self._intake = Intake(settings)
        self._orders = CameraOrders()
        self._sums = CameraSums(self._intake)
        self._history = HealthHistory(monotonic(), time())
        self._noted_at = monotonic()
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._wanted = ""
        self._changed = False
        self._good_only = False
        self._facts = CameraFacts()
        self._sources: dict[int, Source] = {}
        self._rate = Rate()
        self._used = Rate()
        self._done = 0
        self._session: Session | None = None
        self._number = 0
        self._opened = False
        self._reopened = 0
        self._hanging: list[Session] = []
        self._watchdog = Watchdog(settings.stall_after_s)
        self._frozen = FrozenWatch()
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    # Asked from other threads

    def start(self) -> None:
        """Begin. The camera is opened once :meth:`use` says which."""
        self._thread.start()

    def use(self, address: str) -> None:
        """Leave the camera in use and open this one. Returns at once."""
        with self._lock:
            self._wanted, self._changed = address, True
            self._wake.set()

    def good_parts_only(self, wanted: bool) -> None:
        """Passed on to the camera before its next frame. May be said again and again."""
        self._good_only = wanted
        session = self._session
        if session is not None:
            session.good_only = wanted

    def set_feature(self, name: str, value: Setting) -> None:
        """Ask the camera to be set so; what it took is in :meth:`report`. Raises CameraError if too much waits."""
        self._orders.set_feature(name, value)

    def trigger(self, moment: float) -> None:
        """Ask for one picture: one part, whatever comes of it, known by ``moment``. Raises CameraError if too much waits."""
        self._orders.trigger(moment)

    def use_settings(self, settings: Mapping[str, Setting]) -> None:
        """A recipe says how the camera is to be set, now and whenever it is opened. What the camera does not have is passed over."""
        self._orders.use_recipe(settings)

    def stop(self) -> None:
        """Close the camera and end the threads. Returns at once; see :meth:`join`."""
        self._stopping = True
        session = self._session
        if session is not None:
            session.leave()
        self._wake.set()
        self._intake.queue.close()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the threads. False if a camera's driver does not let one end."""
        until = monotonic() + timeout
        if self._thread.is_alive():
            self._thread.join(timeout)
        for session in list(self._hanging):
            session.join(max(0.0, until - monotonic()))
        return not self._thread.is_alive() and all(session.over.is_set() for session in self._hanging)

    def take(self, timeout: float) -> Frame:
        """The next frame to judge. Raises TimeoutError after ``timeout`` seconds, ChannelClosed once stopped."""
        return self._intake.queue.take(timeout)

    def done(self) -> None:
        """The frame that was taken last needs nothing more."""
        self._done += 1
        self._used.count()

    def waiting(self) -> int:
        """Frames that wait or are being judged. 0 behind an ENDED camera means that all its parts have their verdict."""
        # Read in this order a frame on its way is counted, never passed over.
        done, replaced = self._done, self._intake.queue.replaced
        return max(0, self._intake.index - replaced - done)

    def capacity(self) -> int:
        """Frames that may wait."""
        return self._intake.queue.capacity

    def source(self, session: int) -> Source:
        """Where the frames of this session came from, also after another camera was opened."""
        return self._sources.get(session, Source())

    def shows_good_only(self, frame: Frame) -> bool:
        """Whether the frame was taken after good parts only were asked for, and the camera knew."""
        session = self._session
        return session is not None and frame.captured_at >= session.good_since

    def facts(self) -> CameraFacts:
        """The camera now."""
        with self._lock:
            return replace(self._facts, fps=self._rate.per_second())

    def counts(self) -> CameraCounts:
        """The sums since the station started."""
        return self._sums.now(self._session, self._done, self._reopened)

    def losses(self) -> Losses:
        """What was lost before it could be judged."""
        intake = self._intake
        return Losses(replaced=intake.queue.replaced, missed=intake.missed, damaged=intake.damaged, overrun=intake.overrun)

    def report(self) -> CameraReport:
        """The camera in use, for a person."""
        session, orders = self._session, self._orders
        reading = None if session is None else session.reading
        return CameraReport(
            counts=self.counts(),
            used_fps=self._used.per_second(),
            history=self._history.slots(),
            features=() if reading is None else reading.features,
            recipe_settings=orders.recipe(),
            differences=tuple((reading.differences or {}).values()) if reading is not None else (),
            off_recipe=orders.off_recipe(),
            answer=orders.answer,
            advice=() if reading is None else reading.advice,
            hanging=sum(not one.over.is_set() for one in self._hanging),
            runs_freely=self._facts.delivery is Delivery.FREE_RUNNING,
            triggerable=reading is not None and any(one.name == "TriggerSoftware" for one in reading.features),
        )

    # Told by the session in hand, on its thread

    def became(self, session: Session, state: CameraState, problem: str = "") -> None:
        """See ``session.Owner``."""
        if self._intake.holds(session):
            self._become(session.address, state, problem=problem)

    def begun(self, session: Session, delivery: Delivery, settings: Mapping[str, Setting], profile: Profile | None) -> bool:
        """See ``session.Owner``."""
        if not self._intake.begin(session, self._number + 1, delivery):
            return False
        self._number += 1
        self._keep(Source(session.address, delivery, settings, profile))
        self._rate = Rate()
        again, self._opened = self._opened, True
        self._reopened += again
        session.good_only = self._good_only
        self._become(
            session.address,
            CameraState.STREAMING,
            delivery=delivery,
            session=self._number,
            reconnects=self._facts.reconnects + again,
            last_frame_at=math.nan,
            problem="",
        )
        return True

    def reset(self, session: Session, settings: Mapping[str, Setting]) -> None:
        """See ``session.Owner``."""
        if self._intake.holds(session):
            self._keep(replace(self.source(self._number), settings=settings))

    def delivers(self, session: Session, delivery: Delivery) -> None:
        """See ``session.Owner``."""
        if self._intake.begin(session, self._number, delivery):
            self._keep(replace(self.source(self._number), delivery=delivery))
            with self._lock:
                self._facts = replace(self._facts, delivery=delivery)

    def pictured(self, session: Session, captured_at: float) -> None:
        """See ``session.Owner``."""
        if self._intake.holds(session):
            self._rate.count()
            with self._lock:
                self._facts = replace(self._facts, last_frame_at=captured_at)

    def _keep(self, source: Source) -> None:
        sources = {**self._sources, self._number: source}
        # A new dictionary each time: other threads read it.
        self._sources = dict(list(sources.items())[-SOURCES_KEPT:])

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
                self._opened = False
                self._orders.forget()
                self._watchdog, self._frozen = Watchdog(self._settings.stall_after_s), FrozenWatch()
                state = CameraState.OPENING if address else CameraState.CLOSED
                self._become(address, state, reconnects=0, problem="", last_frame_at=math.nan)
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
                self._become(address, CameraState.ENDED)
                self._pause(None)
            elif not (self._changed or self._stopping):
                retry_s = RETRY_FIRST_S if session.opened else retry_s
                self._become(address, CameraState.WAITING, problem=session.problem or self._facts.problem)
                self._pause(retry_s)
                retry_s = min(2 * retry_s, RETRY_LONGEST_S)

    def _open(self, address: str) -> Session:
        session = Session(address, self._open_camera, self, self._intake, self._orders, self._watchdog, self._frozen, self._settings)
        session.good_only = self._good_only
        self._intake.hold(session)
        self._session = session
        session.start()
        return session

    def _watch(self, session: Session) -> None:
        """Until the session is over, the camera is not wanted any more, or its driver hangs."""
        began = monotonic()
        while not session.over.wait(WATCH_S):
            self._note()
            if not session.opened and self._facts.state is CameraState.WAITING and monotonic() - began > RETRY_LONGEST_S:
                # One that fails sooner is not worth a word: a person would see the words change all the time.
                self._become(session.address, CameraState.OPENING)
            if self._stopping or self._changed:
                session.leave()
                return
            silent_s = session.silent_s
            replay = self._facts.delivery is Delivery.REPLAY
            hangs_s = (REPLAY_HANGS_S if replay else DRIVER_HANGS_S) if session.opened else OPENING_HANGS_S
            if silent_s > hangs_s:
                session.problem = f"its driver has not answered for {silent_s:.0f} s"
                self._become(session.address, CameraState.LOST, problem=session.problem)
                session.leave()
                return
            if silent_s > DRIVER_HANGS_S / 2 and self._facts.state is CameraState.STREAMING:
                self._become(session.address, CameraState.STALLED, problem=f"its driver has not answered for {silent_s:.1f} s")

    def _let_go(self, session: Session) -> None:
        """Nothing of it is taken any more, and its thread is waited for, but not for long."""
        if not session.over.is_set() and self._facts.state is CameraState.LOST:
            self._become(session.address, CameraState.CLOSING)
        over = session.over.wait(CLOSING_S)
        self._intake.hold(None)
        self._sums.take_over(session)
        self._session = None
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
        self._become(address, CameraState.WAITING, problem=problem)
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
                self._intake.part_without_picture(None, AWAY, order.moment)

    def _note(self) -> None:
        now = monotonic()
        if now - self._noted_at < HISTORY_EVERY_S:
            return
        self._noted_at = now
        facts = self._facts
        streaming = facts.state in (CameraState.STREAMING, CameraState.ENDED, CameraState.CLOSED)
        self._history.note(now, time(), self.counts(), streaming=streaming, frame_age_s=now - facts.last_frame_at)

    def _become(self, address: str, state: CameraState, **changes: Any) -> None:
        """Note the state; ``changes`` are further fields of :class:`CameraFacts`."""
        with self._lock:
            old = self._facts
            same = state is old.state or (state in _AWAY and old.state in _AWAY)
            since = old.since if same and address == old.address else time()
            new = self._facts = replace(old, address=address, state=state, since=since, **changes)
        if address == old.address and (text := _change_in_words(old, new)):
            self._tell(text)


def _change_in_words(old: CameraFacts, new: CameraFacts) -> str:
    """For the audit: what an engineer wants to know of a night. Empty for what is not worth a line."""
    if new.state is old.state:
        return ""
    if new.state in (CameraState.LOST, CameraState.STALLED):
        return f"{new.address}: {new.state.value}: {new.problem}"
    if new.state is CameraState.STREAMING and old.state in (*_AWAY, CameraState.STALLED) and new.reconnects > 0:
        return f"{new.address}: streaming again after {time() - old.since:.1f} s"
    return ""
