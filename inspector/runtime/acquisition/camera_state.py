"""What the camera is now and since when, as the session in hand tells it; and where the frames of each session came from."""

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
from inspector.core.rate import Rate
from inspector.core.status import CameraState
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.session import Session

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
class FrameSource:
    """Where the frames of one session come from, and how the camera was set when the last of them was taken."""

    address: str = ""
    delivery: Delivery = Delivery.FREE_RUNNING
    settings: Mapping[str, Setting] = field(default_factory=dict)
    profile: Profile | None = None


class CameraStates:
    """Implements ``session.Owner``: what a session tells counts only while the intake takes its frames. Any thread may ask.

    ``reopened``: how often a camera came back, of all cameras.
    """

    def __init__(self, intake: FrameNumbering, tell: Callable[[str], None]) -> None:
        """``tell`` is told in words when a camera is lost and when it is back, by any thread; it must not block."""
        self._numbering = intake
        self._tell = tell
        self._lock = threading.Lock()
        self._facts = CameraFacts()
        self._rate = Rate()
        self._sources: dict[int, FrameSource] = {}
        self._number = 0
        self._opened = False
        self.reopened = 0

    def now(self) -> CameraFacts:
        """All of it but the rate, which is 0."""
        return self._facts

    def facts(self) -> CameraFacts:
        """All of it."""
        with self._lock:
            return replace(self._facts, fps=self._rate.per_second())

    def source(self, session: int) -> FrameSource:
        """Where the frames of this session came from, also after another camera was opened."""
        return self._sources.get(session, FrameSource())

    # Told by the capture thread

    def choose(self, address: str) -> None:
        """Another camera is in use from now on, or none ("")."""
        self._opened = False
        state = CameraState.OPENING if address else CameraState.CLOSED
        self.become(address, state, reconnects=0, problem="", last_frame_at=math.nan)

    def become(self, address: str, state: CameraState, **changes: Any) -> None:
        """Note the state; ``changes`` are further fields of :class:`CameraFacts`."""
        with self._lock:
            old = self._facts
            same = state is old.state or (state in _AWAY and old.state in _AWAY)
            since = old.since if same and address == old.address else time()
            new = self._facts = replace(old, address=address, state=state, since=since, **changes)
        if address == old.address and (text := _change_in_words(old, new)):
            self._tell(text)

    # Told by the session in hand, on its thread

    def became(self, session: Session, state: CameraState, problem: str = "") -> None:
        """See ``session.Owner``."""
        if self._numbering.holds(session):
            self.become(session.address, state, problem=problem)

    def begun(self, session: Session, delivery: Delivery, settings: Mapping[str, Setting], profile: Profile | None) -> bool:
        """See ``session.Owner``."""
        if not self._numbering.begin(session, self._number + 1, delivery):
            return False
        self._number += 1
        self._keep(FrameSource(session.address, delivery, settings, profile))
        self._rate = Rate()
        again, self._opened = self._opened, True
        self.reopened += again
        self.become(
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
        if self._numbering.holds(session):
            self._keep(replace(self.source(self._number), settings=settings))

    def delivers(self, session: Session, delivery: Delivery) -> None:
        """See ``session.Owner``."""
        if self._numbering.begin(session, self._number, delivery):
            self._keep(replace(self.source(self._number), delivery=delivery))
            with self._lock:
                self._facts = replace(self._facts, delivery=delivery)

    def pictured(self, session: Session, captured_at: float) -> None:
        """See ``session.Owner``."""
        if self._numbering.holds(session):
            self._rate.count()
            with self._lock:
                self._facts = replace(self._facts, last_frame_at=captured_at)

    def _keep(self, source: FrameSource) -> None:
        sources = {**self._sources, self._number: source}
        # A new dictionary each time: other threads read it.
        self._sources = dict(list(sources.items())[-SOURCES_KEPT:])


def _change_in_words(old: CameraFacts, new: CameraFacts) -> str:
    """For the audit: what an engineer wants to know of a night. Empty for what is not worth a line."""
    if new.state is old.state:
        return ""
    if new.state in (CameraState.LOST, CameraState.STALLED):
        return f"{new.address}: {new.state.value}: {new.problem}"
    if new.state is CameraState.STREAMING and old.state in (*_AWAY, CameraState.STALLED) and new.reconnects > 0:
        return f"{new.address}: streaming again after {time() - old.since:.1f} s"
    return ""
