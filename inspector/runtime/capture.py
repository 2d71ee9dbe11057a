"""The capture thread: opens the camera, reads it, numbers the frames, and opens it again when it was lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic, time

import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.core.types import Frame
from inspector.runtime.measures import Rate

READ_TIMEOUT_S = 0.1
RETRY_FIRST_S = 0.2
RETRY_LONGEST_S = 2.0

Setting = str | int | float | bool


@dataclass(frozen=True)
class CameraFacts:
    """The camera now. ``since``: Unix seconds at which ``state`` began. ``last_frame_at``: monotonic, NaN before the first."""

    address: str = ""
    state: CameraState = CameraState.CLOSED
    since: float = 0.0
    delivery: Delivery = Delivery.FREE_RUNNING
    fps: float = 0.0
    last_frame_at: float = float("nan")
    reconnects: int = 0
    problem: str = ""


class Capture:
    """Owns the camera. Frames go into ``channel()``; what cannot become a frame is told to ``on_missing``.

    ``on_missing(reason, frame)`` is called on the capture thread for a part that came but will not be inspected: overrun
    (with its frame) or missing in the camera's numbering where each number is a part (frame None).
    """

    def __init__(
        self, open_camera: Callable[[str], Camera], settings: EngineSettings, on_missing: Callable[[str, Frame | None], None]
    ) -> None:
        self._open_camera = open_camera
        self._settings = settings
        self._on_missing = on_missing
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._wanted: str = ""
        self._changed = False
        self._good_only = False
        self._facts = CameraFacts()
        self._camera_settings: Mapping[str, Setting] = {}
        self._channel: Channel[Frame] = Channel(1, WhenFull.DROP_OLDEST)
        self._rate = Rate()
        self._index = 0
        self._session = 0
        self.damaged = 0
        self.missed = 0
        self.overrun = 0
        self._replaced_before = 0
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    def start(self) -> None:
        """Begin. The camera is opened once :meth:`use` says which."""
        self._thread.start()

    def use(self, address: str) -> None:
        """Leave the camera in use and open this one. Returns at once."""
        with self._lock:
            self._wanted, self._changed = address, True
        self._wake.set()

    def good_parts_only(self, wanted: bool) -> None:
        """Passed on to the camera before its next frame."""
        self._good_only = wanted

    def stop(self, timeout: float) -> None:
        """Close the camera and end the thread."""
        self._stopping = True
        self._wake.set()
        self._channel.close()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def channel(self) -> Channel[Frame]:
        """The channel of the camera in use; another camera has another."""
        return self._channel

    def facts(self) -> CameraFacts:
        """The camera now."""
        with self._lock:
            facts = self._facts
        return CameraFacts(
            facts.address, facts.state, facts.since, facts.delivery, self._rate.per_second(), facts.last_frame_at, facts.reconnects, facts.problem
        )

    def camera_settings(self) -> Mapping[str, Setting]:
        """What the camera was set to when it was opened."""
        return self._camera_settings

    @property
    def replaced(self) -> int:
        """Frames of free-running cameras that a newer one took the place of."""
        channel = self._channel
        return self._replaced_before + (channel.lost if channel.when_full is WhenFull.DROP_OLDEST else 0)

    def _run(self) -> None:
        retry_s = RETRY_FIRST_S
        while not self._stopping:
            with self._lock:
                address, changed, self._changed = self._wanted, self._changed, False
            if changed:
                retry_s = RETRY_FIRST_S
                self._become(address, CameraState.OPENING, reconnects=0, problem="")
            if not address:
                self._pause(0.5)
                continue
            outcome = self._live(address)
            if outcome is CameraState.ENDED:
                self._become(address, CameraState.ENDED)
                self._pause(None)
            elif outcome is CameraState.WAITING:
                self._pause(retry_s)
                retry_s = min(2 * retry_s, RETRY_LONGEST_S)
            else:
                retry_s = RETRY_FIRST_S

    def _pause(self, seconds: float | None) -> None:
        """Until something was asked for, at most ``seconds``."""
        if not self._changed and not self._stopping:
            self._wake.wait(seconds)
        self._wake.clear()

    def _live(self, address: str) -> CameraState:
        """Open, read until the end, close. Returns ENDED, WAITING (it failed), or CLOSED (another is wanted)."""
        try:
            camera = self._open_camera(address)
        except CameraError as error:
            self._become(address, CameraState.WAITING, problem=str(error))
            return CameraState.WAITING
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a lost camera
            self._become(address, CameraState.WAITING, problem=f"{type(error).__name__}: {error}")
            return CameraState.WAITING
        try:
            return self._read_all(address, camera)
        except CameraError as error:
            self._become(address, CameraState.LOST, problem=str(error))
            return CameraState.WAITING
        except ChannelClosed:
            return CameraState.CLOSED
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a lost camera
            self._become(address, CameraState.LOST, problem=f"{type(error).__name__}: {error}")
            return CameraState.WAITING
        finally:
            camera.close()

    def _read_all(self, address: str, camera: Camera) -> CameraState:
        self._session += 1
        self._camera_settings = dict(camera.settings())
        self._renew_channel(camera.delivery)
        again = self._facts.state in (CameraState.LOST, CameraState.WAITING) and self._session > 1
        self._become(address, CameraState.STREAMING, delivery=camera.delivery, reconnects=self._facts.reconnects + again, problem="")
        expected: int | None = None
        good_only = False
        waiting_since = monotonic()
        while not self._stopping and not self._changed:
            if good_only != self._good_only:
                good_only = self._good_only
                camera.good_parts_only(good_only)
            try:
                shot = camera.read(READ_TIMEOUT_S)
            except CameraTimeout:
                self._watch_stall(address, camera.delivery, monotonic() - waiting_since)
                continue
            if shot is None:
                return CameraState.ENDED
            waiting_since = monotonic()
            if self._facts.state is CameraState.STALLED:
                self._become(address, CameraState.STREAMING)
            if expected is not None and shot.frame_id > expected:
                self._report_missing(shot.frame_id - expected, camera.delivery)
            expected = shot.frame_id + 1
            self._hand_over(shot, camera.delivery)
        return CameraState.CLOSED

    def _watch_stall(self, address: str, delivery: Delivery, waited_s: float) -> None:
        """A triggered camera may be silent as long as no part comes; any other is stalled after a while."""
        rate = self._rate.per_second()
        patience = max(self._settings.stall_after_s, 3 / rate if rate > 0 else 0.0)
        if delivery is not Delivery.TRIGGERED and waited_s > patience and self._facts.state is CameraState.STREAMING:
            self._become(address, CameraState.STALLED, problem=f"no picture for {waited_s:.1f} s")

    def _renew_channel(self, delivery: Delivery) -> None:
        capacity, when_full = {
            Delivery.FREE_RUNNING: (1, WhenFull.DROP_OLDEST),
            Delivery.REPLAY: (self._settings.replay_queue_length, WhenFull.WAIT),
            Delivery.TRIGGERED: (self._settings.trigger_queue_length, WhenFull.REFUSE),
        }[delivery]
        old = self._channel
        self._replaced_before = self.replaced
        self._channel = Channel(capacity, when_full)
        old.close()
        if self._stopping:
            self._channel.close()

    def _report_missing(self, count: int, delivery: Delivery) -> None:
        self.missed += count
        if delivery is not Delivery.FREE_RUNNING:
            for _ in range(count):
                self._on_missing("missed: the camera numbered a part whose picture never came", None)

    def _hand_over(self, shot: Shot, delivery: Delivery) -> None:
        frame = self._frame(shot)
        self._rate.count()
        with self._lock:
            facts = self._facts
            self._facts = CameraFacts(
                facts.address, facts.state, facts.since, facts.delivery, 0.0, frame.captured_at, facts.reconnects, facts.problem
            )
        if delivery is Delivery.REPLAY:
            while not self._channel.put(frame, READ_TIMEOUT_S):
                if self._stopping or self._changed:
                    return
        elif not self._channel.put(frame):
            self.overrun += 1
            self._on_missing("overrun: the part came before the inspection was ready for it", frame)

    def _frame(self, shot: Shot) -> Frame:
        image = np.ascontiguousarray(shot.image)
        image.flags.writeable = False
        index, self._index = self._index, self._index + 1
        self.damaged += bool(shot.fault)
        return Frame(image, index, shot.captured_at, time() - (monotonic() - shot.captured_at), shot.frame_id, self._session, shot.fault)

    def _become(
        self,
        address: str,
        state: CameraState,
        *,
        delivery: Delivery | None = None,
        reconnects: int | None = None,
        problem: str | None = None,
    ) -> None:
        with self._lock:
            old = self._facts
            since = old.since if state is old.state and address == old.address else time()
            self._facts = CameraFacts(
                address,
                state,
                since,
                delivery or old.delivery,
                0.0,
                old.last_frame_at,
                old.reconnects if reconnects is None else reconnects,
                old.problem if problem is None else problem,
            )


__all__ = ["Capture", "CameraFacts", "CameraLost"]
