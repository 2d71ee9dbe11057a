"""The shadow run: a candidate judges the frames of the line beside the recipe in use, and nothing of the line waits for it."""

from __future__ import annotations

import logging
import math
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from time import monotonic
from typing import NamedTuple, Protocol

import cv2
import numpy as np

from calibration.gate.limits import Light
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import InspectorError
from inspector.core.quality.improvement import Said, ShadowedPart, ShadowPhase, ShadowStatus
from inspector.core.rate import Rate
from inspector.core.types import Frame, Inspection, Picture, RecipeId, Verdict
from inspector.runtime.acquisition.frame_numbering import OVERRUN
from inspector.runtime.improvement.settled_limit import RejectedGood, share_rejected
from inspector.runtime.improvement.shadow_process import said_of
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.shadow_book import ShadowBook

_log = logging.getLogger(__name__)

QUEUE_LENGTH = 2
"""Pictures that wait for the shadow; more are dropped, for the shadow alone."""
REST_S = 10.0
"""The shadow judges nothing for so long after a part that came before the line was ready for it."""
MOST_CHANGES = 2000
"""Parts that change sides which are held in memory; the counts are of all."""
THUMBNAIL_PX = 320
LOOK_S = 0.1


class Shadow(Protocol):
    """Judges frames elsewhere. See ``ShadowProcess``."""

    runtime: str

    def judge(self, frame: Frame) -> tuple[Said, ...]: ...

    def end(self) -> None: ...


StartShadow = Callable[[RecipeId, Callable[[], bool]], Shadow]
"""From a candidate and ``stopped()`` to its shadow, ready to judge. Blocks; raises InspectorError."""


class _WaitingPicture(NamedTuple):
    frame: Frame
    parts: tuple[Inspection, ...]
    recipe: RecipeId


class KnownFrame(NamedTuple):
    """A part of which a person has said what it is: its number, whether it is bad, and the frame that was kept of it. ``learned``: the
    candidate was taught with it. ``rejected_by``: version of the recipe that rejected it, empty if none did."""

    part: int
    bad: bool
    frame: Frame
    learned: bool = True
    rejected_by: str = ""


class ShadowRun:
    """One candidate beside the recipe in use. :meth:`offer` comes from the line, behind the verdict; everything else is done on a thread of
    its own, and the judging in another process."""

    def __init__(
        self,
        start_shadow: StartShadow,
        candidate: RecipeId,
        beside: RecipeId,
        book: ShadowBook,
        *,
        known: Callable[[], Iterable[KnownFrame]] = tuple,
        note: str = "",
        settle_after: int | None = None,
        on_settled: Callable[[ShadowRun], object] = lambda run: None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """``known``: parts whose truth people know; the candidate judges them first. ``note``: what its limit was set from. ``on_settled``
        is called once, on the thread of the run, when ``settle_after`` parts have passed beside the line (None: never).
        ``clock``: seconds."""
        self.lowest_bad = math.inf
        """Lowest score of a known bad part that the candidate finds."""
        self.passed: list[float] = []
        """The candidate's scores of parts that the line has passed."""
        self._known_rejects: dict[bool, list[tuple[KnownFrame, float]]] = {True: [], False: []}
        self._clock = clock
        self._known = known
        self._settle_after = settle_after
        self._on_settled = on_settled
        self.candidate = candidate
        self.beside = beside
        self.book = book
        self._start_shadow = start_shadow
        self._channel: Channel[_WaitingPicture] = Channel(QUEUE_LENGTH, WhenFull.REFUSE)
        self._left_out = 0
        self._rests_until = 0.0
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._status = ShadowStatus(ShadowPhase.STARTING, candidate, beside, note=note)
        self._verdicts: Counter[tuple[Verdict, Verdict]] = Counter()
        self._changes: deque[ShadowedPart] = deque(maxlen=MOST_CHANGES)
        self._rate = Rate()
        self._thread = WatchedThread("shadow run", self._run, name="shadow")

    def start(self) -> None:
        """Begin: the candidate is made ready first, and parts until then are no parts of the run."""
        self._thread.start()
        if self._thread.could_not_start:
            self._end(self._thread.could_not_start)

    def offer(self, event: PictureJudged) -> None:
        """A picture of the line has its verdict. Never blocks, never raises.

        The shadow gets as many as it has time for, and none while the line itself cannot keep up with its parts: what it computes is taken
        from the line.
        """
        recipe = event.inspection.recipe
        if event.inspection.frame.fault.startswith(OVERRUN):
            self._rests_until = self._clock() + REST_S
        if self._status.phase is not ShadowPhase.JUDGING or recipe is None or not _comparable(event, self.candidate):
            return
        if self._clock() < self._rests_until:
            self._left_out += 1
            return
        try:
            self._channel.put(_WaitingPicture(event.inspection.frame, event.parts, recipe))
        except ChannelClosed:
            return

    def stop(self) -> None:
        """End it. Returns at once; see :meth:`join`."""
        self._stopping.set()
        self._channel.close()

    def join(self, timeout: float) -> bool:
        """False if it has not ended."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def status(self) -> ShadowStatus:
        """As it is now."""
        with self._lock:
            counted = self._verdicts
            return replace(
                self._status,
                judged=sum(counted.values()),
                dropped=self._channel.lost + self._left_out,
                passed=len(self.passed),
                would_pass=sum(count for (line, shadow), count in counted.items() if shadow is Verdict.PASS is not line),
                would_fail=sum(count for (line, shadow), count in counted.items() if line is Verdict.PASS is not shadow),
                per_second=self._rate.per_second(),
                verdicts=dict(counted),
            )

    def rejected_good(self) -> RejectedGood:
        """What is known of the good parts that the recipe in use rejects: its rejects beside this run, and what people found at those of
        the same version."""
        beside = self.beside.version
        good, bad = ([(one, score) for one, score in self._known_rejects[kind] if one.rejected_by == beside] for kind in (False, True))
        with self._lock:
            failed = sum(count for (line, _), count in self._verdicts.items() if line is Verdict.FAIL)
            passed = sum(count for (line, _), count in self._verdicts.items() if line is Verdict.PASS)
        return RejectedGood(tuple(score for one, score in good if not one.learned), share_rejected(failed, passed, len(good), len(bad)))

    def changes(self) -> tuple[ShadowedPart, ...]:
        """The parts that change sides, the newest first."""
        with self._lock:
            return tuple(reversed(self._changes))

    def _run(self) -> None:
        try:
            self._take_up()
            shadow = self._start_shadow(self.candidate, self._stopping.is_set)
        except Exception as error:  # noqa: BLE001 - a fault of the candidate ends the run, and nothing else
            self._end(fault_in_words(error))
            return
        try:
            self._judge_known(shadow)
            with self._lock:
                self._status = replace(self._status, phase=ShadowPhase.JUDGING, runtime=shadow.runtime)
            while not self._stopping.is_set():
                try:
                    self._judge(shadow, self._channel.get(LOOK_S))
                except TimeoutError:
                    continue
                if self._settle_after is not None and len(self.passed) >= self._settle_after:
                    self._settle_after = None
                    self._on_settled(self)
            self._end("")
        except ChannelClosed:
            self._end("")
        except Exception as error:  # noqa: BLE001 - as above
            _log.warning("the shadow run of %s has ended: %s", self.candidate, fault_in_words(error))
            self._end("" if self._stopping.is_set() else fault_in_words(error))
        finally:
            shadow.end()

    def _take_up(self) -> None:
        """What an earlier run of the same candidate has found."""
        try:
            for part in self.book.read():
                self._count(part)
        except InspectorError as error:
            _log.warning("what the shadow run had found cannot be read: %s", error)

    def _judge_known(self, shadow: Shadow) -> None:
        """What the candidate says of parts whose truth is known."""
        found: dict[bool, list[tuple[int, Said]]] = {True: [], False: []}
        for one in self._known():
            if self._stopping.is_set():
                return
            says = shadow.judge(one.frame)
            found[one.bad] += [(one.part, said) for said in says]
            self._known_rejects[one.bad] += [(one, said.score) for said in says]
        bad, good = found[True], found[False]
        caught = [said.score for _, said in bad if said.verdict is Verdict.FAIL]
        self.lowest_bad = min(caught, default=math.inf)
        with self._lock:
            self._status = replace(
                self._status,
                known_bad=(len(caught), len(bad)),
                known_good=(sum(said.verdict is Verdict.PASS for _, said in good), len(good)),
                lost=tuple(part for part, said in bad if said.verdict is Verdict.PASS),
            )

    def _judge(self, shadow: Shadow, waiting: _WaitingPicture) -> None:
        said = shadow.judge(waiting.frame)
        if waiting.recipe != self.beside:
            self._begin_anew(waiting.recipe)
        if len(said) != len(waiting.parts):
            return  # of several parts in the picture it found more or fewer: none is known to be another's
        for inspection, now in zip(waiting.parts, said, strict=True):
            part = ShadowedPart(inspection.part_number, waiting.frame.taken_at, said_of(inspection), now)
            small = _thumbnail(waiting.frame.image) if part.changes_side else None
            self._count(self.book.add(part, small))
            self._rate.count()

    def _begin_anew(self, beside: RecipeId) -> None:
        """Another version is in use: what was found beside the one before says nothing of it."""
        self.book.remove()
        with self._lock:
            self.beside = beside
            self._verdicts.clear()
            self.passed.clear()
            self._changes.clear()
            self._status = replace(self._status, beside=beside)

    def _count(self, part: ShadowedPart) -> None:
        with self._lock:
            self._verdicts[part.line.verdict, part.shadow.verdict] += 1
            if part.line.verdict is Verdict.PASS and part.shadow.verdict is not Verdict.INVALID and len(self.passed) < MOST_CHANGES:
                self.passed.append(part.shadow.score)
            if part.changes_side:
                self._changes.append(part)

    def _end(self, problem: str) -> None:
        with self._lock:
            self._status = replace(self._status, phase=ShadowPhase.ENDED, problem=problem)


def _comparable(event: PictureJudged, candidate: RecipeId) -> bool:
    """Whether the verdict comes of the picture and the recipe alone: a golden part, a picture that is the same as the one before, or one
    that no recipe looked at says nothing of the candidate. Nor does another product, or the candidate itself."""
    inspection = event.inspection
    recipe = inspection.recipe
    if not event.of_the_lot or event.trouble or recipe is None or recipe.name != candidate.name or recipe == candidate:
        return False
    if inspection.verdict is not Verdict.INVALID:
        return True
    out = [check.name for part in event.parts for check in part.checks if check.light is Light.OUT]
    return bool(out) and "frozen" not in out


def _thumbnail(image: Picture) -> Picture:
    scale = min(1.0, THUMBNAIL_PX / image.shape[1])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
