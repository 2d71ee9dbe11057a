"""The inspection thread: takes frames in their order, has each judged, and publishes the event of it."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from functools import partial
from time import monotonic

from inspector.camera.base import Delivery
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.status import Mode
from inspector.core.types import Frame, Inspection, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.dispatch import Dispatcher, subscribers_in_order
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.frame_judge import FrameJudge
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.live_verdict import LastInspection
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.teaching.session import TeachingSession

TAKE_TIMEOUT_S = 0.1
LOOK_AGAIN_S = 0.01


class InspectionThread:
    """For each frame: offer it to the teaching, judge it (:class:`FrameJudge`), publish the event (:class:`Dispatcher`).

    ``view`` holds the newest inspection until somebody takes it, also of a frame that is not judged.
    """

    def __init__(
        self,
        capture: Capture,
        teaching: TeachingSession,
        recorder: Recorder,
        counting: Counting,
        in_use: PipelineInUse,
        loading: Callable[[], bool],
        on_trouble: Callable[[str], None],
        drift: DriftWatch,
        golden: GoldenCheck,
        *,
        refuse_other_profile: bool = True,
    ) -> None:
        """``loading``: whether a recipe is being loaded. ``on_trouble`` gets each fault in words and must not block."""
        self._capture = capture
        self._teaching = teaching
        self._in_use = in_use
        self._loading = loading
        self._guard = Guard(on_trouble)
        self._judge = FrameJudge(golden, self._guard, on_trouble, refuse_other_profile=refuse_other_profile)
        self.view: Channel[Inspection] = Channel(1, WhenFull.DROP_OLDEST)
        self._last = LastInspection()
        self._dispatcher = Dispatcher(self._guard, subscribers_in_order(counting, drift, self._last, recorder, self.view))
        self._trouble = ""
        self._busy_since = math.nan
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="inspect", daemon=True)

    # Called from other threads

    def start(self) -> None:
        """Begin to judge."""
        self._thread.start()

    def stop(self) -> None:
        """End after the part that is being judged. Returns at once; see :meth:`join`."""
        self._in_use.stop()
        self._stopping.set()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread, then close the pipelines. False if a detector does not let it end."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        if self._thread.is_alive():
            return False  # whatever it hangs in must not be taken away from under it
        self._in_use.close()
        return True

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with every inspection from now on."""
        self._dispatcher.observe(callback)

    @property
    def trouble(self) -> str:
        """What went wrong around the last frame, beside its verdict; empty if nothing."""
        return self._trouble

    def last(self) -> Inspection | None:
        """The last inspection by what is in use now."""
        return self._last.of(self._in_use.state.era)

    def busy_s(self) -> float:
        """For how long the frame in hand has been judged; 0 between two frames."""
        since = self._busy_since
        return 0.0 if math.isnan(since) else monotonic() - since

    # The thread

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._in_use.close_retired()
            try:
                frame = self._capture.take(TAKE_TIMEOUT_S)
            except TimeoutError:
                continue
            except ChannelClosed:
                return
            while self._must_wait(frame) and not self._stopping.wait(LOOK_AGAIN_S):
                pass
            self._busy_since = monotonic()
            trouble = self._guard.run("the inspection", partial(self._inspect, frame))
            self._trouble = trouble or self._trouble
            self._busy_since = math.nan
            self._capture.done()

    def _must_wait(self, frame: Frame) -> bool:
        """While the first recipe is being loaded, a part from a store or a trigger must not go by unjudged."""
        if self._in_use.pipeline is not None or not self._loading():
            return False
        return self._capture.source(frame.session).delivery is not Delivery.FREE_RUNNING

    def _inspect(self, frame: Frame) -> None:
        source = self._capture.source(frame.session)
        trouble = self._guard.run("collecting good parts", partial(self._offer, frame, source))
        state = self._in_use.state
        if state.pipeline is None or state.mode is not Mode.INSPECTING:
            self.view.put(Inspection(frame, Verdict.INVALID, "not judged", math.nan, math.nan, None, camera=source.address))
        else:
            event = self._judge.judge(state.pipeline, state.era, frame, source, partial(self._in_use.overtaken, state))
            trouble = self._dispatcher.publish(event) or event.trouble or trouble
        self._trouble = trouble

    def _offer(self, frame: Frame, source: FrameSource) -> None:
        """To the teaching session, if the camera was already told to show good parts only."""
        if self._capture.shows_good_only(frame):
            self._teaching.offer(frame, source)
        # With each frame, not once at the end: a person may just have begun again, or removed a part.
        self._capture.good_parts_only(self._teaching.collecting)
