"""State of the camera and since when, the source of the frames of each session, and the counts of all sessions together."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import time
from typing import Any

from calibration.camera.profile import Profile
from inspector.camera.base import Delivery
from inspector.core.camera_features import Setting
from inspector.core.camera_report import CameraCounts
from inspector.core.rate import Rate
from inspector.core.status import CameraState
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.session import Session

SOURCES_KEPT = 64

_NAMES = (
    *("incomplete", "replaced", "resent", "underruns"),
    *("triggers", "missed_triggers", "surplus", "late", "frozen", "settings_lost"),
)

_AWAY = (CameraState.LOST, CameraState.CLOSING, CameraState.WAITING, CameraState.OPENING, CameraState.RESTORING)


@dataclass(frozen=True)
class CameraFacts:
    """The camera now. ``since``: Unix seconds at which ``state`` began; while the camera is away, at which it was lost.

    ``last_frame_at``: monotonic seconds, NaN before the first. ``session``: number of the opening whose frames arrive now.
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
class FrameSource:
    """The camera of one session's frames, and its settings and profile when the newest of them was taken."""

    address: str = ""
    delivery: Delivery = Delivery.FREE_RUNNING
    settings: Mapping[str, Setting] = field(default_factory=dict)
    profile: Profile | None = None


class CameraStates:
    """Implements ``session.Owner``: reports of a session count only while its frames are numbered. Any thread may read.

    ``reopened``: how often a camera came back, over all cameras.
    """

    def __init__(self, numbering: FrameNumbering, on_change: Callable[[str], None]) -> None:
        """``on_change`` gets a line of text when a camera is lost and when it is back, on any thread; it must not block."""
        self._numbering = numbering
        self._on_change = on_change
        self._lock = threading.Lock()
        self._facts = CameraFacts()
        self._rate = Rate()
        self._sources: dict[int, FrameSource] = {}
        self._number = 0
        self._opened = False
        self.reopened = 0

    def now(self) -> CameraFacts:
        """The facts without the rate, which is 0 here: cheap."""
        return self._facts

    def facts(self) -> CameraFacts:
        """The facts with the rate."""
        with self._lock:
            return replace(self._facts, fps=self._rate.per_second())

    def source(self, session: int) -> FrameSource:
        """The source of the frames of this session, also after another camera was opened."""
        return self._sources.get(session, FrameSource())

    # Reported by the capture thread

    def choose(self, address: str) -> None:
        """Another camera is opened from now on, or none ("")."""
        self._opened = False
        state = CameraState.OPENING if address else CameraState.CLOSED
        self.transition(address, state, reconnects=0, problem="", last_frame_at=math.nan)

    def transition(self, address: str, state: CameraState, **changes: Any) -> None:
        """Enter ``state``; ``changes`` are further fields of :class:`CameraFacts`."""
        with self._lock:
            old = self._facts
            same = state is old.state or (state in _AWAY and old.state in _AWAY)
            since = old.since if same and address == old.address else time()
            new = self._facts = replace(old, address=address, state=state, since=since, **changes)
        if address == old.address and (text := _change_in_words(old, new)):
            self._on_change(text)

    # Reported by the current session, on its thread

    def on_state(self, session: Session, state: CameraState, problem: str = "") -> None:
        """See ``session.Owner``."""
        if self._numbering.holds(session):
            self.transition(session.address, state, problem=problem)

    def on_begin(self, session: Session, delivery: Delivery, settings: Mapping[str, Setting], profile: Profile | None) -> bool:
        """See ``session.Owner``."""
        if not self._numbering.begin(session, self._number + 1, delivery):
            return False
        self._number += 1
        self._keep(FrameSource(session.address, delivery, settings, profile))
        self._rate = Rate()
        again, self._opened = self._opened, True
        self.reopened += again
        self.transition(
            session.address,
            CameraState.STREAMING,
            delivery=delivery,
            session=self._number,
            reconnects=self._facts.reconnects + again,
            last_frame_at=math.nan,
            problem="",
        )
        return True

    def on_settings(self, session: Session, settings: Mapping[str, Setting]) -> None:
        """See ``session.Owner``."""
        if self._numbering.holds(session):
            self._keep(replace(self.source(self._number), settings=settings))

    def on_delivery(self, session: Session, delivery: Delivery) -> None:
        """See ``session.Owner``."""
        if self._numbering.begin(session, self._number, delivery):
            self._keep(replace(self.source(self._number), delivery=delivery))
            with self._lock:
                self._facts = replace(self._facts, delivery=delivery)

    def on_picture(self, session: Session, captured_at: float) -> None:
        """See ``session.Owner``."""
        if self._numbering.holds(session):
            self._rate.count()
            with self._lock:
                self._facts = replace(self._facts, last_frame_at=captured_at)

    def _keep(self, source: FrameSource) -> None:
        sources = {**self._sources, self._number: source}
        # A new dictionary each time: other threads read it.
        self._sources = dict(list(sources.items())[-SOURCES_KEPT:])


class CameraSums:
    """Counts of the sessions that are over, summed up; those of the current one are added on request."""

    def __init__(self, numbering: FrameNumbering) -> None:
        self._numbering = numbering
        self._lock = threading.Lock()
        self._away = 0
        self._last: Session | None = None
        self._past = dict.fromkeys(_NAMES, 0)

    def take_over(self, session: Session) -> None:
        """Add the counts of a session that is over. What a driver that hangs counts later is not included."""
        with self._lock:
            self._last = session
            self._past = _sum(self._past, _of(session))

    def trigger_missed(self) -> None:
        """A trigger came while the camera was away."""
        with self._lock:
            self._away += 1

    def now(self, session: Session | None, done: int, reconnects: int) -> CameraCounts:
        """The counts since the station started. ``session``: the current one; ``done``: frames that were judged."""
        with self._lock:
            sums = self._past if session is None or session is self._last else _sum(self._past, _of(session))
            away = self._away
        return CameraCounts(
            frames=self._numbering.arrived,
            used=done,
            replaced=self._numbering.queue.replaced + sums["replaced"],
            missed=self._numbering.missed,
            reconnects=reconnects,
            incomplete=sums["incomplete"],
            resent=sums["resent"],
            underruns=sums["underruns"],
            triggers=sums["triggers"] + away,
            missed_triggers=sums["missed_triggers"] + away,
            surplus=sums["surplus"],
            late=sums["late"],
            frozen=sums["frozen"],
            settings_lost=sums["settings_lost"],
        )


def _change_in_words(old: CameraFacts, new: CameraFacts) -> str:
    """The line for the audit; empty for a change that is not worth one."""
    if new.state is old.state:
        return ""
    if new.state in (CameraState.LOST, CameraState.STALLED):
        return f"{new.address}: {new.state.value}: {new.problem}"
    if new.state is CameraState.STREAMING and old.state in (*_AWAY, CameraState.STALLED) and new.reconnects > 0:
        return f"{new.address}: streaming again after {time() - old.since:.1f} s"
    return ""


def _of(session: Session) -> dict[str, int]:
    transport, book = session.reading.transport, session.book
    return {
        "incomplete": transport.incomplete,
        "replaced": transport.replaced,
        "resent": transport.resent,
        "underruns": transport.underruns,
        "triggers": book.sent_count,
        "missed_triggers": book.missed,
        "surplus": book.surplus,
        "late": book.late,
        "frozen": session.frozen,
        "settings_lost": session.settings_lost,
    }


def _sum(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: value + other[name] for name, value in one.items()}
