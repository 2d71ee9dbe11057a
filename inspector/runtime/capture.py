"""The capture thread: opens the camera, reads it, numbers the frames, and opens it again when it was lost."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic, time
from typing import Any

import numpy as np

from calibration.profile import Profile
from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.camera_features import Setting
from inspector.core.channel import ChannelClosed
from inspector.core.errors import CameraTimeout, InspectorError
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.core.types import Frame, Picture
from inspector.runtime.handover import HandOver
from inspector.runtime.measures import Rate

READ_TIMEOUT_S = 0.1
RETRY_FIRST_S = 0.2
RETRY_LONGEST_S = 2.0
DRIVER_HANGS_S = 2.0
"""A camera's ``read`` that has not come back for so long is a stalled camera, however it delivers."""
MOST_MISSED = 1000
"""A larger gap in a camera's numbering is a counter that jumped: so many parts do not pass between two pictures."""
SOURCES_KEPT = 64

MISSED = "missed: the camera numbered a part whose picture never came"
OVERRUN = "overrun: the part came before the inspection was ready for it"


@dataclass(frozen=True)
class CameraFacts:
    """The camera now. ``since``: Unix seconds at which ``state`` began. ``last_frame_at``: monotonic, NaN before the first.

    ``session`` is that of the frames that come now.
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
    """Where the frames of one session come from."""

    address: str = ""
    delivery: Delivery = Delivery.FREE_RUNNING
    settings: Mapping[str, Setting] = field(default_factory=dict)
    profile: Profile | None = None


class Capture:
    """Owns the camera. One other thread takes the frames and calls :meth:`done` for each.

    Where each picture is a part (replay, trigger), one that found no place and a gap in the camera's numbering become faulted
    frames: no part is without a verdict.
    """

    def __init__(self, open_camera: Callable[[str], Camera], settings: EngineSettings) -> None:
        self._open_camera = open_camera
        self._settings = settings
        self._frames = HandOver(settings)
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._wanted = ""
        self._changed = False
        self._good_only = False
        self._good_since = math.inf
        self._facts = CameraFacts()
        self._sources: dict[int, Source] = {}
        self._alive_at = monotonic()
        self._blank: Picture = np.zeros((64, 64, 3), np.uint8)
        self._rate = Rate()
        self._index = 0
        self._done = 0
        self._session = 0
        self._opened = False
        self.damaged = 0
        self.missed = 0
        self.overrun = 0
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

    def stop(self) -> None:
        """Close the camera and end the thread. Returns at once; see :meth:`join`."""
        self._stopping = True
        self._wake.set()
        self._frames.close()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if a camera's driver does not let it end."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def take(self, timeout: float) -> Frame:
        """The next frame to judge. Raises TimeoutError after ``timeout`` seconds, ChannelClosed once stopped."""
        return self._frames.take(timeout)

    def done(self) -> None:
        """The frame that was taken last needs nothing more."""
        self._done += 1

    def waiting(self) -> int:
        """Frames that wait or are being judged. 0 behind an ENDED camera means that all its parts have their verdict."""
        # Read in this order a frame on its way is counted, never passed over.
        done, replaced = self._done, self._frames.replaced
        return max(0, self._index - replaced - done)

    def capacity(self) -> int:
        """Frames that may wait."""
        return self._frames.capacity

    def source(self, session: int) -> Source:
        """Where the frames of this session came from, also after another camera was opened."""
        return self._sources.get(session, Source())

    def shows_good_only(self, frame: Frame) -> bool:
        """Whether the frame was taken after good parts only were asked for, and the camera knew."""
        return frame.captured_at >= self._good_since

    def facts(self) -> CameraFacts:
        """The camera now."""
        silent_s = monotonic() - self._alive_at
        with self._lock:
            facts = replace(self._facts, fps=self._rate.per_second())
        if facts.state is CameraState.STREAMING and silent_s > DRIVER_HANGS_S:
            problem = f"its driver has not answered for {silent_s:.0f} s"
            return replace(facts, state=CameraState.STALLED, since=time() - silent_s, problem=problem)
        return facts

    @property
    def replaced(self) -> int:
        """Frames of free-running cameras that a newer one took the place of."""
        return self._frames.replaced

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
                state = CameraState.OPENING if address else CameraState.CLOSED
                self._become(address, state, reconnects=0, problem="", last_frame_at=math.nan)
            if not address:
                self._pause(None)
                continue
            outcome = self._live(address)
            if outcome is CameraState.ENDED:
                self._become(address, CameraState.ENDED)
                self._pause(None)
            elif outcome is CameraState.WAITING:
                if not math.isnan(self._facts.last_frame_at) and self._facts.state is CameraState.LOST:
                    retry_s = RETRY_FIRST_S
                self._pause(retry_s)
                retry_s = min(2 * retry_s, RETRY_LONGEST_S)

    def _pause(self, seconds: float | None) -> None:
        """Until something was asked for, at most ``seconds``."""
        if not self._stopping:
            self._wake.wait(seconds)

    def _live(self, address: str) -> CameraState:
        """Open, read until the end, close. Returns ENDED, WAITING (it failed), or CLOSED (another is wanted)."""
        camera: Camera | None = None
        try:
            camera = self._open_camera(address)
            return self._read_all(address, camera)
        except ChannelClosed:
            return CameraState.CLOSED
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a lost camera
            state = CameraState.WAITING if camera is None else CameraState.LOST
            self._become(address, state, problem=_problem(error))
            return CameraState.WAITING
        finally:
            if camera is not None:
                self._close(camera)

    def _close(self, camera: Camera) -> None:
        try:
            camera.close()
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver that cannot even close is left alone
            with self._lock:
                self._facts = replace(self._facts, problem=self._facts.problem or _problem(error))

    def _read_all(self, address: str, camera: Camera) -> CameraState:
        delivery = camera.delivery
        self._begin_session(address, camera)
        expected: int | None = None
        good_only = False
        waiting_since = monotonic()
        while not self._stopping and not self._changed:
            self._alive_at = monotonic()
            if good_only != self._good_only:
                good_only = self._good_only
                camera.good_parts_only(good_only)
                self._good_since = monotonic() if good_only else math.inf
            try:
                shot = camera.read(READ_TIMEOUT_S)
            except CameraTimeout:
                self._watch_stall(address, delivery, monotonic() - waiting_since)
                continue
            if shot is None:
                return CameraState.ENDED
            if self._facts.state is CameraState.STALLED:
                self._become(address, CameraState.STREAMING, problem="")
            if expected is not None and shot.frame_id > expected:
                self._report_missing(shot.frame_id - expected, expected, delivery)
            expected = shot.frame_id + 1
            self._hand_over(shot, delivery)
            waiting_since = monotonic()
        return CameraState.CLOSED

    def _begin_session(self, address: str, camera: Camera) -> None:
        self._session += 1
        source = Source(address, camera.delivery, dict(camera.settings()), camera.profile)
        sources = {**self._sources, self._session: source}
        # A new dictionary each time: other threads read it.
        self._sources = dict(list(sources.items())[-SOURCES_KEPT:])
        self._good_since = math.inf
        self._frames.begin(camera.delivery)
        self._rate = Rate()
        again, self._opened = self._opened, True
        self._alive_at = monotonic()
        self._become(
            address,
            CameraState.STREAMING,
            delivery=camera.delivery,
            session=self._session,
            reconnects=self._facts.reconnects + again,
            last_frame_at=math.nan,
            problem="",
        )

    def _watch_stall(self, address: str, delivery: Delivery, waited_s: float) -> None:
        """A triggered camera may be silent as long as no part comes; any other is stalled after a while."""
        rate = self._rate.per_second()
        patience = max(self._settings.stall_after_s, 3 / rate if rate > 0 else 0.0)
        if delivery is not Delivery.TRIGGERED and waited_s > patience and self._facts.state is CameraState.STREAMING:
            self._become(address, CameraState.STALLED, problem=f"no picture for {waited_s:.1f} s")

    def _report_missing(self, count: int, first_id: int, delivery: Delivery) -> None:
        fault = MISSED
        if count > MOST_MISSED:
            fault = f"missed: the camera's numbering jumped by {count}; nobody knows how many parts passed"
            count = 1
        self.missed += count
        if delivery is not Delivery.FREE_RUNNING:
            self._frames.late.append(self._numbered(self._blank, monotonic(), first_id, fault, count), count)

    def _hand_over(self, shot: Shot, delivery: Delivery) -> None:
        frame = self._frame(shot)
        self._rate.count()
        with self._lock:
            self._facts = replace(self._facts, last_frame_at=frame.captured_at)
        while not self._frames.put(frame, READ_TIMEOUT_S):
            self._alive_at = monotonic()
            if delivery is not Delivery.REPLAY:
                self._report_overrun(frame)
                return
            if self._changed:
                # The camera is left, but this part was seen: it keeps its turn.
                self._frames.late.append(frame)
                return

    def _report_overrun(self, frame: Frame) -> None:
        self.overrun += 1
        # Only the first few keep their pictures: a line that runs away must not fill the memory.
        image = frame.image if len(self._frames.late) < self._settings.trigger_queue_length else self._blank
        self._frames.late.append(replace(frame, image=image, fault=OVERRUN))

    def _frame(self, shot: Shot) -> Frame:
        image = np.ascontiguousarray(shot.image)
        image.flags.writeable = False
        if self._blank.shape != image.shape:
            self._blank = np.zeros_like(image)
            self._blank.flags.writeable = False
        if shot.raw is not None:
            shot.raw.flags.writeable = False
        self.damaged += bool(shot.fault)
        return replace(self._numbered(image, shot.captured_at, shot.frame_id, shot.fault, 1), raw=shot.raw)

    def _numbered(self, image: Picture, captured_at: float, frame_id: int, fault: str, count: int) -> Frame:
        """The first of ``count`` frames, all of which now have a number."""
        index, self._index = self._index, self._index + count
        return Frame(image, index, captured_at, time() - (monotonic() - captured_at), frame_id, self._session, fault)

    def _become(self, address: str, state: CameraState, **changes: Any) -> None:
        """Note the state; ``changes`` are further fields of :class:`CameraFacts`."""
        with self._lock:
            old = self._facts
            since = old.since if state is old.state and address == old.address else time()
            self._facts = replace(old, address=address, state=state, since=since, **changes)


def _problem(error: Exception) -> str:
    return str(error) if isinstance(error, InspectorError) else f"{type(error).__name__}: {error}"
