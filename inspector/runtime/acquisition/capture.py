"""The camera as the rest of the station has it: frames to judge, orders to it, how it is. Threads: ``reopening``, ``session``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic, time

from inspector.camera.base import Camera, Delivery
from inspector.core.camera_features import Setting
from inspector.core.camera_report import CameraCounts, CameraReport
from inspector.core.rate import Rate
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState, Losses
from inspector.core.types import Frame
from inspector.runtime.acquisition.camera_orders import CameraOrders
from inspector.runtime.acquisition.camera_state import CameraFacts, CameraStates, FrameSource
from inspector.runtime.acquisition.camera_sums import CameraSums
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.health import HealthHistory
from inspector.runtime.acquisition.supervisor import Supervisor

HISTORY_EVERY_S = 1.0


class Capture:
    """Has a camera open. One other thread takes the frames and calls :meth:`done` for each."""

    def __init__(
        self, open_camera: Callable[[str], Camera], settings: EngineSettings, tell: Callable[[str], None] = lambda text: None
    ) -> None:
        """``tell`` is told in words when a camera is lost and when it is back, by any thread; it must not block."""
        self._numbering = FrameNumbering(settings)
        self._orders = CameraOrders()
        self._states = CameraStates(self._numbering, tell)
        self._sums = CameraSums(self._numbering)
        self._reopening = Supervisor(open_camera, settings, self._numbering, self._orders, self._states, self._sums, self._note)
        self._history = HealthHistory(monotonic(), time())
        self._noted_at = monotonic()
        self._used = Rate()
        self._done = 0

    def start(self) -> None:
        """Begin. The camera is opened once :meth:`use` says which."""
        self._reopening.start()

    def use(self, address: str) -> None:
        """Leave the camera in use and open this one. Returns at once."""
        self._reopening.use(address)

    def stop(self) -> None:
        """Close the camera and end the threads. Returns at once; see :meth:`join`."""
        self._reopening.stop()
        self._numbering.queue.close()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the threads. False if a camera's driver does not let one end."""
        return self._reopening.join(timeout)

    # Orders to the camera

    def good_parts_only(self, wanted: bool) -> None:
        """Passed on to the camera before its next frame. May be said again and again."""
        self._orders.good_parts_only = wanted

    def set_feature(self, name: str, value: Setting) -> None:
        """Ask the camera to be set so; what it took is in :meth:`report`. Raises CameraError if too much waits."""
        self._orders.set_feature(name, value)

    def trigger(self, moment: float) -> None:
        """Ask for one picture: one part, whatever comes of it, known by ``moment``. Raises CameraError if too much waits."""
        self._orders.trigger(moment)

    def use_settings(self, settings: Mapping[str, Setting]) -> None:
        """A recipe says how the camera is to be set, now and whenever it is opened. What the camera does not have is passed over."""
        self._orders.use_recipe(settings)

    # Frames

    def take(self, timeout: float) -> Frame:
        """The next frame to judge. Raises TimeoutError after ``timeout`` seconds, ChannelClosed once stopped."""
        return self._numbering.queue.take(timeout)

    def done(self) -> None:
        """The frame that was taken last needs nothing more."""
        self._done += 1
        self._used.count()

    def waiting(self) -> int:
        """Frames that wait or are being judged. 0 behind an ENDED camera means that all its parts have their verdict."""
        # Read in this order a frame on its way is counted, never passed over.
        done, replaced = self._done, self._numbering.queue.replaced
        return max(0, self._numbering.index - replaced - done)

    def capacity(self) -> int:
        """Frames that may wait."""
        return self._numbering.queue.capacity

    def source(self, session: int) -> FrameSource:
        """Where the frames of this session came from, also after another camera was opened."""
        return self._states.source(session)

    def shows_good_only(self, frame: Frame) -> bool:
        """Whether the frame was taken after good parts only were asked for, and the camera knew."""
        session = self._reopening.session
        return session is not None and frame.captured_at >= session.good_since

    # How it is

    def facts(self) -> CameraFacts:
        """The camera now."""
        return self._states.facts()

    def counts(self) -> CameraCounts:
        """The sums since the station started."""
        return self._sums.now(self._reopening.session, self._done, self._states.reopened)

    def losses(self) -> Losses:
        """What was lost before it could be judged."""
        intake = self._numbering
        return Losses(replaced=intake.queue.replaced, missed=intake.missed, damaged=intake.damaged, overrun=intake.overrun)

    def report(self) -> CameraReport:
        """The camera in use, for a person."""
        session, orders = self._reopening.session, self._orders
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
            hanging=self._reopening.hanging(),
            runs_freely=self._states.now().delivery is Delivery.FREE_RUNNING,
            triggerable=reading is not None and any(one.name == "TriggerSoftware" for one in reading.features),
        )

    def _note(self) -> None:
        now = monotonic()
        if now - self._noted_at < HISTORY_EVERY_S:
            return
        self._noted_at = now
        facts = self._states.now()
        streaming = facts.state in (CameraState.STREAMING, CameraState.ENDED, CameraState.CLOSED)
        self._history.note(now, time(), self.counts(), streaming=streaming, frame_age_s=now - facts.last_frame_at)
