"""The camera as the rest of the station sees it: frames to judge, orders, state and counts.

The threads are those of :class:`Supervisor` and, for each opening of a camera, :class:`~inspector.runtime.acquisition.session.Session`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic, time

from inspector.camera.base import Camera, Delivery
from inspector.camera.secrets import SECRETS
from inspector.core.camera_features import Setting
from inspector.core.camera_report import CameraCounts, CameraReport
from inspector.core.line.identity import PartIdentity
from inspector.core.rate import Rate
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState, Duty, Losses
from inspector.core.types import Frame
from inspector.runtime.acquisition.camera_orders import CameraOrders
from inspector.runtime.acquisition.camera_state import CameraFacts, CameraStates, CameraSums, FrameSource
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.health import HealthHistory
from inspector.runtime.acquisition.settings_watch import Reading
from inspector.runtime.acquisition.supervisor import Supervisor

HISTORY_EVERY_S = 1.0


class Capture:
    """Keeps one camera open. One other thread takes the frames and calls :meth:`done` for each."""

    def __init__(
        self,
        open_camera: Callable[[str], Camera],
        settings: EngineSettings,
        on_change: Callable[[str], None] = lambda text: None,
        on_ended: Callable[[], None] = lambda: None,
    ) -> None:
        """``on_change`` gets a line of text when a camera is lost and when it is back, on any thread; ``on_ended`` is called on the capture
        thread when stored pictures have run through. Neither may block."""
        self._numbering = FrameNumbering(settings)
        self._orders = CameraOrders()
        self._states = CameraStates(self._numbering, on_change)
        self._sums = CameraSums(self._numbering)
        parts = (self._numbering, self._orders, self._states, self._sums)
        self._supervisor = Supervisor(open_camera, settings, *parts, self._note, on_ended)
        self._history = HealthHistory(monotonic(), time())
        self._noted_at = monotonic()
        self._used = Rate()
        self._done = 0

    def start(self) -> None:
        """Start the threads. No camera is opened before :meth:`use`."""
        self._supervisor.start()

    def use(self, address: str) -> None:
        """Close the current camera and open this one. Returns at once. From here on its address is seen without its password."""
        SECRETS.note(address)
        self._supervisor.use(SECRETS.whole(address))

    def open_again(self) -> None:
        """Open the current camera once more: stored pictures begin anew. Returns at once."""
        self._supervisor.open_again()

    def stop(self) -> None:
        """Take no more orders, close the camera and end the threads. Returns at once; see :meth:`join`. May be called again.

        The parts that are under way can still be taken.
        """
        self._orders.close()
        self._supervisor.stop()
        self._numbering.queue.close()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the threads; after that no part comes any more. False if a camera's driver does not let one end."""
        return self._supervisor.join(timeout)

    def look(self) -> Duty:
        """How the capture thread is."""
        return self._supervisor.look()

    # Orders to the camera

    def good_parts_only(self, wanted: bool) -> None:
        """Passed on to the camera before its next frame. May be repeated."""
        self._orders.good_parts_only = wanted

    def set_feature(self, name: str, value: Setting) -> None:
        """Order a setting; the answer is in :meth:`report`. Raises CameraError if too many orders wait."""
        self._orders.set_feature(name, value)

    def trigger(self, moment: float) -> None:
        """Order one picture: one part, whatever comes of it. ``moment``: monotonic seconds. Raises CameraError if too many orders wait."""
        self._orders.trigger(moment)

    def part_without_picture(self, fault: str, identity: PartIdentity | None, moment: float) -> None:
        """A part of the line that no picture is taken of: INVALID, for this reason. ``moment``: see :meth:`trigger`. Returns at once."""
        self._numbering.part_of_the_line(fault, identity, moment)

    def use_settings(self, settings: Mapping[str, Setting]) -> None:
        """The camera must have the settings of a recipe, now and whenever it is opened. Settings that the camera lacks are ignored."""
        self._orders.use_recipe(settings)

    # Frames

    def take(self, timeout: float) -> Frame:
        """The next frame to judge. Raises TimeoutError after ``timeout`` seconds, ChannelClosed once stopped."""
        return self._numbering.queue.take(timeout)

    def upcoming(self) -> Frame | None:
        """A frame that waits, nearly always the next to be taken; None if none does. Called by the thread that takes."""
        return self._numbering.queue.upcoming()

    def done(self) -> None:
        """The frame that was taken last is judged."""
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
        """The source of the frames of this session, also after another camera was opened."""
        return self._states.source(session)

    def shows_good_only(self, frame: Frame) -> bool:
        """Whether the frame was taken after good parts only were asked for, and the camera knew."""
        return frame.captured_at >= self._supervisor.good_since()

    # State and counts

    def facts(self) -> CameraFacts:
        """The camera now."""
        return self._states.facts()

    def counts(self) -> CameraCounts:
        """The counts since the station started."""
        return self._sums.now(self._supervisor.session, self._done, self._states.reopened)

    def losses(self) -> Losses:
        """Frames that were lost before they could be judged."""
        numbering = self._numbering
        return Losses(replaced=numbering.queue.replaced, missed=numbering.missed, damaged=numbering.damaged, overrun=numbering.overrun)

    def report(self) -> CameraReport:
        """The camera in use, for a person."""
        session, orders = self._supervisor.session, self._orders
        reading = Reading() if session is None else session.reading
        recipe, off = orders.recipe(), orders.off_recipe()
        shown = {name: recipe[chosen] for name, chosen in reading.standing.items() if chosen in recipe}
        return CameraReport(
            counts=self.counts(),
            used_fps=self._used.per_second(),
            history=self._history.slots(),
            features=reading.plain,
            recipe_settings={**recipe, **shown},
            differences=tuple((reading.differences or {}).values()),
            off_recipe=(*off, *(name for name, chosen in reading.standing.items() if chosen in off)),
            answer=orders.answer,
            advice=reading.advice,
            hanging=self._supervisor.hanging(),
            runs_freely=self._states.now().delivery is Delivery.FREE_RUNNING,
            waits_for_software=reading.by_software and self._states.now().delivery is Delivery.TRIGGERED,
            triggerable=any(one.name == "TriggerSoftware" for one in reading.plain),
        )

    def _note(self) -> None:
        now = monotonic()
        if now - self._noted_at < HISTORY_EVERY_S:
            return
        self._noted_at = now
        facts = self._states.now()
        streaming = facts.state in (CameraState.STREAMING, CameraState.ENDED, CameraState.CLOSED)
        self._history.note(now, time(), self.counts(), streaming=streaming, frame_age_s=now - facts.last_frame_at)
