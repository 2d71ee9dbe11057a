"""The inspection thread: takes frames in their order, has each judged, and hands the event of it to the book of the parts. None is lost."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import monotonic

from inspector.camera.base import Delivery
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.several import spread
from inspector.core.status import Duty, Losses, Mode
from inspector.core.types import Frame, Inspection, Verdict
from inspector.runtime.acquisition.camera_orders import STOPPED
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.codes.part_codes import PartCodes
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.dispatch import COUNTING, LINE, OBSERVER, RECORDING, Dispatcher, subscribers_in_order
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.frame_judge import Examined, FrameJudge
from inspector.runtime.inspection.gauge_study import GaugeStudy
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.live_verdict import LastInspection, mode_in_words
from inspector.runtime.inspection.lot_watch import LotWatch
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline_in_use import JudgingState, PipelineInUse
from inspector.runtime.inspection.set_up import SetUp
from inspector.runtime.recording.part_book import PartBook
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.recording.rows import row_of
from inspector.runtime.teaching.session import TeachingSession
from inspector.runtime.watched_thread import WatchedThread

TAKE_TIMEOUT_S = 0.1
BREATH_S = 0.002
"""After a part, until the next one: its row and result go out on other threads, which need Python's lock meanwhile."""
SIGN_EVERY_S = 0.02
"""While one part comes right after the other, so that not each of them pays for a sign of life."""
LOOK_AGAIN_S = 0.01
LEAST_S = 0.5
"""What the thread has at least for settling what waits, once no frame comes any more."""
ROUND_HANGS_S = 5.0
"""The thread goes round some times a second, or says that it is busy with a frame: silent for so long otherwise it counts as hanging."""


class InspectionThread:
    """For each frame: offer it to the teaching, judge it (:class:`FrameJudge`), and hand it to the :class:`PartBook`, which keeps the rows
    of its parts and then, on its own thread, has the event published (:class:`Dispatcher`).

    ``view`` holds the newest inspection until somebody takes it, also of a frame that is not judged.

    Each frame that is a part (all but those of a free-running camera) has exactly one end: an event, or ``passed``, the count of parts that
    went by while nothing was judged. A fault of any step is an INVALID part.
    """

    def __init__(
        self,
        capture: Capture,
        teaching: TeachingSession,
        recorder: Recorder,
        book: PartBook,
        counting: Counting,
        in_use: PipelineInUse,
        set_up: SetUp,
        loading: Callable[[], bool],
        on_trouble: Callable[[str], None],
        drift: DriftWatch,
        golden: GoldenCheck,
        gauge: GaugeStudy,
        *,
        refuse_other_profile: bool = True,
        examined: Examined = lambda pipeline, settings: "",
        shadow: Callable[[PictureJudged], object] = lambda event: None,
        lot_watch: LotWatch | None = None,
    ) -> None:
        """``loading``: whether a recipe is being loaded. ``on_trouble`` gets each fault in words, ``shadow`` each event behind the live
        picture; they must not block. ``examined``: see ``frame_judge.Examined``."""
        self._codes: PartCodes | None = None
        self._identified: Callable[[Frame], Frame] = lambda frame: frame
        self._sign_of_life: Callable[[bool], object] = lambda idle: None
        self._capture = capture
        self._teaching = teaching
        self._recorder = recorder
        self._in_use = in_use
        self._set_up = set_up
        self._book = book
        self._loading = loading
        self._guard = Guard(on_trouble)
        refuse = refuse_other_profile
        self._judge = FrameJudge(
            golden, gauge, self._guard, on_trouble, refuse_other_profile=refuse, examined=examined, upcoming=self._upcoming
        )
        self.view: Channel[Inspection] = Channel(1, WhenFull.DROP_OLDEST)
        self._last = LastInspection()
        subscribers = subscribers_in_order(counting, drift, self._last, recorder, self.view, shadow, lot_watch)
        self._dispatcher = Dispatcher(self._guard, subscribers)
        self._trouble = self._trouble_of_told = ""
        self._busy_since = math.nan
        self._stopping = threading.Event()
        self._finishing = threading.Event()
        self._taking = threading.Lock()
        self._publishing = threading.Lock()
        self._telling = threading.Lock()
        self._in_hand: Frame | None = None
        self._given_up = False
        self.passed = 0
        self._passed_said = 0
        self._unbooked = 0
        self._thread = WatchedThread("inspection", self._run, name="inspect", patience_s=ROUND_HANGS_S)

    # Called from other threads

    def start(self) -> None:
        """Begin to judge."""
        self._thread.start()

    def stop(self) -> None:
        """Judge no more than the part in hand: those behind it are INVALID. Returns at once; see :meth:`join`."""
        self._stopping.set()
        self._in_use.stop()

    def join(self, timeout: float, grace: float = 1.0) -> bool:
        """Once no frame comes any more: settle all that wait, wait for the end of the thread, and close the pipelines.

        False if a detector does not let it end. After ``timeout`` seconds its part and those behind it are settled without it; ``grace``:
        the seconds that the observers have for that.
        """
        self._finishing.set()
        if self._thread.is_alive():
            self._thread.join(max(timeout, LEAST_S))
        if self._thread.is_alive() or self._capture.waiting():
            self._settle(grace)
        if self._thread.is_alive():
            return False  # whatever it hangs in must not be taken away from under it
        self._in_use.close()
        return True

    def use_codes(self, codes: PartCodes) -> None:
        """Before the start: each part that is judged has a code."""
        self._codes = codes

    def of_the_line(
        self,
        identified: Callable[[Frame], Frame],
        sign_of_life: Callable[[bool], object],
        judged: Callable[[Inspection], object] | None = None,
    ) -> None:
        """From now on ``identified`` gives each frame the part of the line that it shows. ``sign_of_life(idle)`` is called
        while the thread goes round, so some times a second, and by nobody else. ``judged`` gets each part as soon as it is counted, before
        all observers. None of them may block."""
        self._identified, self._sign_of_life = identified, sign_of_life
        if judged is not None:
            self._dispatcher.of_the_line(judged)

    def of_the_camera(self, judged: Callable[[Inspection], object]) -> None:
        """From now on ``judged`` gets each picture as soon as its parts are counted, before the line. It must not block."""
        self._dispatcher.of_the_camera(judged)

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with every inspection from now on."""
        self._dispatcher.observe(callback)

    @property
    def trouble(self) -> str:
        """What went wrong around the last frame, beside its verdict; empty if nothing."""
        return self._trouble or self._trouble_of_told

    @property
    def just_passed(self) -> int:
        """Parts that have passed without being judged since the last one that was."""
        return self.passed - self._passed_said

    def losses(self, losses: Losses) -> Losses:
        """``losses`` with those of this thread and of the subscribers."""
        faults = self._dispatcher.faults
        return replace(
            losses,
            unjudged=self.passed,
            uncounted=faults(COUNTING),
            unrecorded=losses.unrecorded + faults(RECORDING),
            untold=faults(OBSERVER) + faults(LINE),
            unkept=losses.unkept + self._unbooked,
        )

    def last(self) -> Inspection | None:
        """The last inspection by what is in use now."""
        return self._last.of(self._in_use.state.era)

    def busy_s(self) -> float:
        """For how long the frame in hand has been judged; 0 between two frames."""
        since = self._busy_since
        return 0.0 if math.isnan(since) else monotonic() - since

    def look(self) -> Duty:
        """How the thread is."""
        busy_s = self.busy_s()
        if not busy_s or not self._thread.is_alive():
            return self._thread.look()
        return Duty(self._thread.duty, busy_s, f"the inspection has hung for {busy_s:.0f} s" if busy_s > ROUND_HANGS_S else "")

    # The thread

    def _run(self) -> None:
        try:
            self._go_round()
        finally:
            self._judge.close()

    def _go_round(self) -> None:
        after_a_part, signed_at = False, -math.inf
        while not self._given_up:
            self._thread.beat()
            self._guard.run("the set-up mode", self._set_up.look)
            last = self._finishing.is_set()  # read first: what comes before that is still taken
            timeout = BREATH_S if after_a_part else TAKE_TIMEOUT_S
            frame, trouble = self._guard.result("taking a frame", partial(self._take, timeout))
            if not last and (frame is None or (after_a_part and monotonic() - signed_at >= SIGN_EVERY_S)):
                signed_at = monotonic()
                self._guard.run("closing a detector", self._in_use.close_retired)  # before it is said that another recipe judges
                self._guard.run("the sign of life", partial(self._sign_of_life, frame is None))
            after_a_part = frame is not None
            if frame is not None:
                self._handle(frame)
            elif last:
                break
            elif trouble:
                self._trouble = trouble
                self._finishing.wait(LOOK_AGAIN_S)
        self._guard.run("the audit", self._say_passed)

    def _take(self, timeout: float, *, giving_up: bool = False) -> Frame | None:
        """The next frame, which is in hand from then on; None if there is none, or another thread does the rest."""
        with self._taking:
            if self._given_up and not giving_up:
                return None
            try:
                taken = self._capture.take(timeout)
            except TimeoutError:
                return None
            except ChannelClosed:
                # Until the camera is closed, too: what is under way in it still comes.
                self._finishing.wait(LOOK_AGAIN_S)
                return None
            identified, unknown = self._guard.result("finding the part of the line", partial(self._identified, taken))
            self._in_hand = identified or replace(taken, fault=taken.fault or unknown)
            return self._in_hand

    def _upcoming(self) -> Frame | None:
        """What waits behind the frame in hand; None where another thread does the rest."""
        with self._taking:
            return None if self._given_up else self._capture.upcoming()

    def _handle(self, frame: Frame) -> None:
        source, unknown = self._source(frame)
        self._guard.run("waiting for the recipe", partial(self._wait_for_recipe, source))
        self._busy_since = monotonic()
        trouble = "" if self._stopping.is_set() else self._guard.run("collecting good parts", partial(self._offer, frame, source))
        if self._codes is not None and self._in_use.pipeline is not None:
            self._guard.run("reading the code", partial(self._codes.begin, frame))
        self._publish(frame, source, self._with_code(self._event_of(frame, source, unknown)), trouble)
        self._thread.beat()
        self._busy_since = math.nan

    def _source(self, frame: Frame) -> tuple[FrameSource, str]:
        """Where ``frame`` comes from. If that cannot be found out, it is a part that cannot be judged: why, in words."""
        source, trouble = self._guard.result("the inspection", partial(self._capture.source, frame.session))
        return source or FrameSource(delivery=Delivery.TRIGGERED), trouble

    def _wait_for_recipe(self, source: FrameSource) -> None:
        """While the first recipe is being loaded, a part from a store or a trigger must not go by unjudged."""
        while self._in_use.pipeline is None and self._loading() and source.delivery is not Delivery.FREE_RUNNING:
            self._thread.beat()
            if self._stopping.wait(LOOK_AGAIN_S):
                return

    def _event_of(self, frame: Frame, source: FrameSource, unknown: str) -> PictureJudged | None:
        """The event of ``frame``; None if nothing is judged now. ``unknown``: why nobody knows its source. Never raises."""
        state = self._in_use.state
        event = self._judged(state, frame, source, unknown)
        return self._set_up.tried(event) if event is not None and state.set_up else event

    def _with_code(self, event: PictureJudged | None) -> PictureJudged | None:
        """The event with the codes of its parts, once they are there. Golden parts and those of set-up mode have none. Never raises."""
        if event is None or self._codes is None or not event.of_the_lot or event.inspection.set_up:
            return event
        coded, trouble = self._guard.result("the code", partial(self._codes.coded, event.inspection, self._waits_for_code))
        if coded is None:  # whose part it is nobody knows
            coded = spread(event.inspection, verdict=Verdict.INVALID, reason=trouble, band=None)
        return replace(event, inspection=coded, trouble=trouble or event.trouble)

    def _waits_for_code(self) -> bool:
        """The thread does not hang, it waits. False: the station ends, and it should not."""
        self._thread.beat()
        self._busy_since = monotonic()
        self._guard.run("the sign of life", partial(self._sign_of_life, False))
        return not self._stopping.is_set()

    def _judged(self, state: JudgingState, frame: Frame, source: FrameSource, unknown: str) -> PictureJudged | None:
        if self._stopping.is_set() or state.stopped:
            return self._stopped(state, frame, source)
        if state.pipeline is None or state.mode is not Mode.INSPECTING:
            if frame.identity is None:
                return None
            return self._judge.unjudged(state, frame, source, frame.fault or state.change or mode_in_words(state.mode))
        if unknown:
            return self._judge.unjudged(state, frame, source, unknown, unknown)
        overtaken = partial(self._in_use.overtaken, state)
        judge = partial(self._judge.judge, state.pipeline, state.era, frame, source, overtaken, golden=not state.set_up)
        event, trouble = self._guard.result("the inspection", judge)
        return event or self._judge.unjudged(state, frame, source, trouble, trouble)

    def _stopped(self, state: JudgingState, frame: Frame, source: FrameSource, *, judging: bool = False) -> PictureJudged | None:
        """The event of a part that was on its way when the station was stopped; None for what would not have been judged anyway.

        ``judging``: it is being judged, and so has an event whatever camera it comes from.
        """
        waited = state.pipeline is None and state.starting
        would = waited or (state.pipeline is not None and not state.paused)
        if not would or not (judging or _is_part(frame, source)):
            return None
        return self._judge.unjudged(state, frame, source, frame.fault or STOPPED)

    def _publish(self, frame: Frame, source: FrameSource, event: PictureJudged | None, trouble: str) -> None:
        """The one end of ``frame``, unless it had it already: a part is settled by somebody else if its detector hangs at the end."""
        with self._publishing:
            if self._in_hand is not frame:
                return
            self._in_hand = None
            if event is None:
                self.passed += _is_part(frame, source) and not self._in_use.state.set_up
                self._trouble = self._guard.run("the live picture", partial(self._show, frame, source)) or trouble
            else:
                self._guard.run("the audit", self._say_passed)
                self._trouble = self._hand_over(event) or trouble
            self._guard.run("the capture", self._capture.done)

    def _show(self, frame: Frame, source: FrameSource) -> None:
        self.view.put(Inspection(frame, Verdict.INVALID, "not judged", math.nan, math.nan, None, camera=source.address))

    def _say_passed(self) -> None:
        count, self._passed_said = self.just_passed, self.passed
        if count:
            self._recorder.audit("passed", f"{parts_in_words(count)} passed without being judged")

    def _hand_over(self, judged: PictureJudged) -> str:
        """To the book, which has its parts told of. Where it does not take them they are told of at once, and have no row; so are those of
        set-up mode."""
        if judged.inspection.set_up:
            self._tell(judged, 0, "")
            return ""
        event = judged.asked_for(self._recorder.wants)

        def add() -> None:
            self._book.add([row_of(part, counted=event.of_the_lot) for part in event.parts], partial(self._tell, event))

        trouble = self._guard.run("the book of the parts", add)
        if trouble:
            self._unbooked += len(event.parts)
            self._tell(event, 0, "")
        return trouble

    def _tell(self, event: PictureJudged, number: int, lot: str) -> None:
        """On the book's thread: the rows of its parts are on the disk, if it has a ``number``. Never raises."""
        with self._telling:
            numbered, failed = self._guard.result("numbering the parts", lambda: event.numbered(number, lot) if number else event)
            self._trouble_of_told = self._dispatcher.publish(numbered or event) or failed or event.trouble

    def _offer(self, frame: Frame, source: FrameSource) -> None:
        """To the teaching session, if the camera was already told to show good parts only."""
        if self._capture.shows_good_only(frame):
            self._teaching.offer(frame, source)
        # With each frame, not once at the end: a person may just have begun again, or removed a part.
        self._capture.good_parts_only(self._teaching.collecting)

    # At the end, where the thread does not do it

    def _settle(self, grace: float) -> None:
        """Give the part in hand and all that wait their end, on another thread: an observer may hang, too."""
        self._given_up = True
        settling = WatchedThread("settling", self._settle_all, name="settle")
        settling.start()
        if settling.is_alive():
            settling.join(grace)
        if not settling.is_alive():
            self._settle_all()  # done already, unless the machine gives no more threads

    def _settle_all(self) -> None:
        """First what the thread has in hand, unless it publishes that just now; from here on it takes no more."""
        with self._taking:
            frame = self._in_hand
        if frame is not None:
            self._settle_one(frame, judging=True)
        while (frame := self._guard.result("taking a frame", partial(self._take, 0.0, giving_up=True))[0]) is not None:
            self._settle_one(frame)

    def _settle_one(self, frame: Frame, *, judging: bool = False) -> None:
        source, _ = self._source(frame)
        self._publish(frame, source, self._stopped(self._in_use.state, frame, source, judging=judging), "")


def _is_part(frame: Frame, source: FrameSource) -> bool:
    """Stored and triggered pictures are parts, and whatever answers a trigger; of a free-running camera only what is judged."""
    return source.delivery is not Delivery.FREE_RUNNING or not math.isnan(frame.triggered_at) or frame.identity is not None


def parts_in_words(count: int) -> str:
    """So many parts, for a person."""
    return f"{count} part{'' if count == 1 else 's'}"
