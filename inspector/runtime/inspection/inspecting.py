"""The inspecting thread: takes frames in their order, judges each by the pipeline in use, and hands the inspection on."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic

from inspector.camera.base import Delivery
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import RecipeError
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.recipe import Recipe
from inspector.core.several import each_part, spread
from inspector.core.status import Mode
from inspector.core.teaching import FIRST_VERSION
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.drift_watch import DriftWatch, place_of
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.profiled import in_millimetres, profile_conflict
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.teaching.session import TeachingSession

TAKE_TIMEOUT_S = 0.1
LOOK_AGAIN_S = 0.01


@dataclass(frozen=True, eq=False)
class _JudgingState:
    """By what parts are judged. ``era`` changes whenever older verdicts stop to be of use: another recipe, judging resumed."""

    pipeline: Pipeline | None = None
    paused: bool = False
    starting: bool = True
    stopped: bool = False
    era: int = 0

    @property
    def mode(self) -> Mode:
        if self.stopped:
            return Mode.STOPPED
        if self.pipeline is None:
            return Mode.STARTING if self.starting else Mode.NO_RECIPE
        return Mode.PAUSED if self.paused else Mode.INSPECTING


class Inspecting:
    """Each frame is judged by one course, read once: picture, map, limit and recipe id of an inspection belong together.

    ``loading`` says whether a recipe is on its way; ``complain`` is told what went wrong in words and must not block.
    """

    def __init__(
        self,
        capture: Capture,
        lessons: TeachingSession,
        recorder: Recorder,
        counting: Counting,
        loading: Callable[[], bool],
        complain: Callable[[str], None],
        drift: DriftWatch,
        golden: GoldenCheck,
        *,
        refuse_other_profile: bool = True,
    ) -> None:
        self._capture = capture
        self._teaching = lessons
        self._recorder = recorder
        self._counting = counting
        self._loading = loading
        self._complain = complain
        self._drift = drift
        self._golden = golden
        self._refuse_other_profile = refuse_other_profile
        self.view: Channel[Inspection] = Channel(1, WhenFull.DROP_OLDEST)
        self._lock = threading.Lock()
        self._course = _JudgingState()
        self._retired: deque[Pipeline] = deque()
        self._observers: tuple[Callable[[Inspection], None], ...] = ()
        self._last: tuple[int, Inspection] | None = None
        self._trouble = ""
        self._before_it: Frame | None = None
        self._busy_since = math.nan
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="inspect", daemon=True)

    # Asked from other threads

    def start(self) -> None:
        """Begin to judge."""
        self._thread.start()

    def stop(self) -> None:
        """End after the part that is being judged. Returns at once; see :meth:`join`."""
        with self._lock:
            self._course = replace(self._course, stopped=True)
        self._stopping.set()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread, then give the pipelines back. False if a detector does not let it end."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        if self._thread.is_alive():
            return False  # whatever it hangs in must not be taken away from under it
        with self._lock:
            pipeline, self._course = self._course.pipeline, replace(self._course, pipeline=None)
        if pipeline is not None:
            self._retired.append(pipeline)
        self._close_retired()
        return True

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with every inspection from now on."""
        with self._lock:
            self._observers = (*self._observers, callback)

    @property
    def mode(self) -> Mode:
        return self._course.mode

    @property
    def pipeline(self) -> Pipeline | None:
        """The one in use."""
        return self._course.pipeline

    @property
    def trouble(self) -> str:
        """What went wrong around the last frame, beside its verdict; empty if nothing."""
        return self._trouble

    def last(self) -> Inspection | None:
        """The last inspection of the course in use."""
        last, era = self._last, self._course.era
        return last[1] if last is not None and last[0] == era else None

    def busy_s(self) -> float:
        """For how long the frame in hand has been judged; 0 between two frames."""
        since = self._busy_since
        return 0.0 if math.isnan(since) else monotonic() - since

    def swap(self, pipeline: Pipeline, *, keep: bool = False) -> bool:
        """Judge by this one from the next frame on. False, and it is closed, if the station is being stopped.

        ``keep``: the one in use before is not closed; see :meth:`go_back`.
        """
        with self._lock:
            course = self._course
            if course.stopped:
                self._retired.append(pipeline)
            else:
                if not keep and course.pipeline is not None and course.pipeline.detector is not pipeline.detector:
                    self._retired.append(course.pipeline)
                self._course = replace(course, pipeline=pipeline, starting=False, era=course.era + 1)
                self._capture.use_settings(pipeline.recipe.camera_settings)
        if course.stopped and not self._thread.is_alive():
            self._close_retired()
        return not course.stopped

    def go_back(self, interim: Pipeline, before: Pipeline | None) -> bool:
        """Judge by ``before``, which was kept, if ``interim`` is still in use; else only close it. Returns whether it was."""
        with self._lock:
            course = self._course
            was = course.pipeline is not None and course.pipeline.detector is interim.detector and not course.stopped
            if was:
                self._retired.append(interim)
                self._course = replace(course, pipeline=before, era=course.era + 1)
            elif before is not None:
                self._retired.append(before)
        if course.stopped and not self._thread.is_alive():
            self._close_retired()
        return was

    def change_limit(self, request: LimitRequest) -> Recipe:
        """Judge by another limit from the next frame on, and return the recipe with it. Raises RecipeError."""
        with self._lock:
            pipeline = self._course.pipeline
            if pipeline is None:
                raise RecipeError("there is no recipe whose limit could be set", remedy="Learn good parts, or choose a recipe")
            recipe = pipeline.recipe
            if recipe.id.version == FIRST_VERSION:
                raise RecipeError("the limit cannot be set while the student is taught", remedy="Wait until it is ready")
            changed = replace(recipe, limit=changed_limit(recipe, request))
            self._course = replace(self._course, pipeline=pipeline.with_recipe(changed))
        return changed

    def rename(self, recipe: Recipe, stored: Recipe) -> None:
        """``recipe`` was kept as ``stored``. Nothing happens if another one is in use by now."""
        with self._lock:
            pipeline = self._course.pipeline
            if pipeline is not None and pipeline.recipe is recipe:
                self._course = replace(self._course, pipeline=pipeline.with_recipe(stored))

    def begin_drift_anew(self) -> None:
        """Scores mean something else from now on, though the networks are the same."""
        self._drift.begin_anew()

    def nothing_loads(self) -> None:
        """No recipe is on its way: without one in use there is none."""
        with self._lock:
            self._course = replace(self._course, starting=False)

    def pause(self) -> None:
        """Stop judging; frames are still shown."""
        with self._lock:
            if self._course.mode is Mode.INSPECTING:
                self._course = replace(self._course, paused=True)

    def resume(self) -> None:
        """Judge again; what was judged before the pause says nothing of now."""
        with self._lock:
            if self._course.mode is Mode.PAUSED:
                self._course = replace(self._course, paused=False, era=self._course.era + 1)

    # The thread

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._close_retired()
            try:
                frame = self._capture.take(TAKE_TIMEOUT_S)
            except TimeoutError:
                continue
            except ChannelClosed:
                return
            while self._must_wait(frame) and not self._stopping.wait(LOOK_AGAIN_S):
                pass
            self._busy_since = monotonic()
            trouble = self._guarded("the inspection", partial(self._inspect, frame))
            self._trouble = trouble or self._trouble
            self._busy_since = math.nan
            self._capture.done()

    def _must_wait(self, frame: Frame) -> bool:
        """While the first recipe is being loaded, a part from a store or a trigger must not go by unjudged."""
        if self._course.pipeline is not None or not self._loading():
            return False
        return self._capture.source(frame.session).delivery is not Delivery.FREE_RUNNING

    def _inspect(self, frame: Frame) -> None:
        source = self._capture.source(frame.session)
        trouble = self._guarded("collecting good parts", partial(self._offer, frame, source))
        course = self._course
        if course.pipeline is None or course.mode is not Mode.INSPECTING:
            self.view.put(Inspection(frame, Verdict.INVALID, "not judged", math.nan, math.nan, None, camera=source.address))
            self._trouble = trouble
            return
        judged = self._judged(course.pipeline, frame, source)
        judged = spread(judged, camera=source.address, camera_settings=source.settings)
        inspection, of_the_lot = self._golden.passed_on(judged)
        if inspection is not judged:
            inspection = spread(inspection, verdict=inspection.verdict, reason=inspection.reason, band=inspection.band)
        parts = each_part(inspection)
        if of_the_lot:
            for part in parts:
                self._counting.add(part)
                for alarm in self._drift.add(part, place_of(part, course.pipeline.recipe.fixture)):
                    self._recorder.audit("drift", alarm)
        self._last = course.era, inspection
        for part in parts:
            self._recorder.offer(part)
        self.view.put(inspection)
        for part in parts:
            for observer in self._observers:
                trouble = self._guarded("an observer of the verdicts", partial(observer, part)) or trouble
        self._trouble = trouble

    def _before(self, frame: Frame, source: FrameSource) -> Picture | None:
        """The picture before this one, unless the camera was opened anew, or they are stored ones: those may well repeat."""
        before, self._before_it = self._before_it, frame
        live = source.delivery is not Delivery.REPLAY
        return before.image if live and before is not None and before.session == frame.session and not before.fault else None

    def _judged(self, pipeline: Pipeline, frame: Frame, source: FrameSource) -> Inspection:
        """By the pipeline, unless the camera sees through another profile than the recipe was taught under."""
        conflict = profile_conflict(pipeline.recipe, source.settings)
        if conflict and self._refuse_other_profile:
            return pipeline.invalid(frame, conflict)
        if conflict:
            self._complain(conflict)
        plane = None if source.profile is None else source.profile.plane
        return in_millimetres(pipeline.inspect(frame, self._before(frame, source)), plane)

    def _offer(self, frame: Frame, source: FrameSource) -> None:
        """To the lesson, if the camera knew that good parts were wanted."""
        if self._capture.shows_good_only(frame):
            self._teaching.offer(frame, source)
        # Said with each frame, not once at the end: a person may just have begun anew, or removed a part.
        self._capture.good_parts_only(self._teaching.collecting)

    def _close_retired(self) -> None:
        """Here, between two frames, nobody uses them any more."""
        while self._retired:
            self._guarded("closing a detector", self._retired.popleft().close)

    def _guarded(self, what: str, work: Callable[[], None]) -> str:
        """Do it, and return what went wrong, empty if nothing did."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - the guard of this thread: one fault does not stop the line
            trouble = f"{what} failed: {type(error).__name__}: {error}"
            self._complain(trouble)
            return trouble
        return ""
