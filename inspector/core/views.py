"""One verdict for a part that one or several cameras see. Pure; the caller passes the time.

The pictures of one part are taken at (nearly) one moment, and each view delivers its pictures in order. So the oldest of each view are
put together if their moments agree; a picture without a counterpart is a part that the other views have missed. Triggered by software
together, all views of a part have the very same moment.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from calibration.statistics.drift import DriftAlarm
from inspector.core.line.messages import LineReport
from inspector.core.plant.plant_report import PlantReport
from inspector.core.quality.answers import AnswersStatus, CorrectedCounters
from inspector.core.status import Counters, Duty, Losses, Mode, Status
from inspector.core.types import Band, Inspection, Verdict

ONLY_VIEW = ""
"""Name of the view of a station with one camera. No person reads it."""
MOST_WAITING = 256
"""Inspections of one view that wait for the other views; beyond that the oldest goes without them."""
_WORST_FIRST = (Verdict.INVALID, Verdict.FAIL, Verdict.PASS)
_MODES = (Mode.PAUSED, Mode.INSPECTING, Mode.NO_RECIPE, Mode.STARTING, Mode.STOPPED)
"""The mode of several views is the first of these that one of them has."""


@dataclass(frozen=True, eq=False)
class PartVerdict:
    """One part: ``views`` maps the name of each view to its inspection, None where there was none in time. ``number`` goes
    on over restarts once the part is in the book of a station; the combiner's own counts from 0."""

    number: int
    verdict: Verdict
    reason: str
    views: Mapping[str, Inspection | None]
    row: int = 0
    """The number of its row in the station's database, by which it is answered; 0 while it has none."""

    @property
    def band(self) -> Band | None:
        """REVIEW if each view that failed lies in its review band: a person decides."""
        failed = [one for one in self.views.values() if one is not None and one.verdict is Verdict.FAIL]
        review = self.verdict is Verdict.FAIL and bool(failed) and all(one.band is Band.REVIEW for one in failed)
        return Band.REVIEW if review else None

    @property
    def decisive(self) -> Inspection | None:
        """The first view's inspection that has the part's verdict, else the first there is; None if no view has one."""
        there = [one for one in self.views.values() if one is not None]
        return next((one for one in there if one.verdict is self.verdict), there[0] if there else None)

    @property
    def set_up(self) -> bool:
        """Whether a view has judged it in set-up mode: then it is no part."""
        return any(one is not None and one.set_up for one in self.views.values())

    @property
    def counted(self) -> bool:
        """Whether it is a part of the lot: no view has taken it for a golden part, or judged it while a gauge study was open."""
        return all(one is None or one.counted for one in self.views.values())

    @property
    def label(self) -> str:
        """The part's number for a person. A part of one view has the number of its inspection."""
        only = self.decisive if len(self.views) == 1 else None
        return str(self.number) if only is None else only.number


@dataclass(frozen=True, eq=False)
class ViewsStatus:
    """One snapshot of a station of one or several views.

    ``verdict``, ``reason`` and ``band`` are those of the live verdict on the part, ``counters`` count parts, ``views`` maps the name of
    each view to its own status. ``waiting``: inspections that wait for another view. ``late``: pictures that came after their part had
    its verdict. ``unacknowledged``: parts that did not pass and that nobody has looked at; ``answers`` has more of them. ``last_error``,
    ``duties`` (the threads), ``uncounted``, ``untold`` and ``unkept`` (see ``Losses``) are the group's own; ``losses`` has those of all
    views, too.
    """

    verdict: Verdict
    reason: str
    counters: Counters
    views: Mapping[str, Status] = field(default_factory=dict)
    waiting: int = 0
    late: int = 0
    last_error: str = ""
    unacknowledged: int = 0
    band: Band | None = None
    duties: tuple[Duty, ...] = ()
    uncounted: int = 0
    untold: int = 0
    unkept: int = 0
    answers: AnswersStatus = field(default_factory=AnswersStatus)
    line: LineReport | None = None
    """The line's signals, None without any."""
    plant: PlantReport | None = None
    """What the plant was told, None where nothing is."""

    @property
    def corrected(self) -> CorrectedCounters:
        """The counters beside what people said of the parts."""
        return CorrectedCounters(self.counters.passed, self.counters.failed, self.counters.invalid, self.answers.confirmed)

    @property
    def losses(self) -> Losses:
        """Of the group and of all views together."""
        own = Losses(uncounted=self.uncounted, untold=self.untold, unkept=self.unkept)
        all_of_them = (own, *(status.losses for status in self.views.values()))
        return Losses(**{one.name: sum(getattr(losses, one.name) for losses in all_of_them) for one in fields(Losses)})

    @property
    def all_duties(self) -> tuple[Duty, ...]:
        """The threads of the group and of all views."""
        return (*self.duties, *(duty for status in self.views.values() for duty in status.duties))

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the group, and with the disk of a view, in words, each once."""
        found = (self.last_error, *(status.disk.problem for status in self.views.values()))
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def mode(self) -> Mode:
        """PAUSED if one view is paused, else INSPECTING if one inspects, else what all of them wait for."""
        modes = {status.mode for status in self.views.values()}
        return next((mode for mode in _MODES if mode in modes), Mode.STARTING)

    @property
    def drift(self) -> tuple[DriftAlarm, ...]:
        """The drift alarms of all views."""
        return tuple(alarm for status in self.views.values() for alarm in status.drift)

    @property
    def to_acknowledge(self) -> bool:
        """Whether a drift alarm, or that of a lot that breaks what was promised, waits for a person in any view."""
        return bool(self.drift) or any(one.lot_check is not None and one.lot_check.alarm for one in self.views.values())

    @property
    def unjudged(self) -> int:
        """Parts that passed without being judged: of the views, the most that one has let pass."""
        return max((status.losses.unjudged for status in self.views.values()), default=0)

    @property
    def set_up_left_s(self) -> float:
        """Of the views in set-up mode, the fewest seconds until it ends by itself; NaN if none is."""
        return min((one.set_up_left_s for one in self.views.values() if not math.isnan(one.set_up_left_s)), default=math.nan)

    @property
    def triggerable(self) -> bool:
        """Whether every camera takes a software trigger."""
        return bool(self.views) and all(status.camera_report.triggerable for status in self.views.values())


def worst(verdicts: Mapping[str, Verdict]) -> Verdict:
    """INVALID before FAIL before PASS; INVALID where there is none: unknown is never PASS."""
    return next((verdict for verdict in _WORST_FIRST if verdict in verdicts.values()), Verdict.INVALID)


@dataclass
class _Waiting:
    """``came``: when the inspection was added. ``taken``: None for a part without a picture and a trigger, which has no moment of its own.
    ``skew_s``: how far from ``taken`` the pictures of other views may be taken."""

    inspection: Inspection
    came: float
    taken: float | None
    skew_s: float


@dataclass
class _ViewQueue:
    """``owed``: moments of parts that were judged without this view; a late picture of one of them makes no further part."""

    waiting: deque[_Waiting] = field(default_factory=deque)
    owed: deque[float] = field(default_factory=deque)
    base: tuple[int, int] | None = None


class PartCombiner:
    """Combines the inspections of all views into one :class:`PartVerdict` for each part. Each inspection goes into one part at most."""

    def __init__(self, views: tuple[str, ...], *, skew_s: float, deadline_s: float) -> None:
        """``skew_s``: how far apart in time the pictures of one part may be taken, below half the time between two parts.
        ``deadline_s``: how long to wait for a view."""
        if len(set(views)) != len(views) or not views:
            raise ValueError(f"views need names, each its own, not {views}")
        self._skew_s = skew_s
        self._deadline_s = deadline_s
        self._views = {name: _ViewQueue() for name in views}
        self._number = 0
        self.late = 0

    def add(self, view: str, inspection: Inspection, now: float) -> list[PartVerdict]:
        """Add one view's inspection of one picture. ``now``: monotonic seconds. Returns the parts that are complete by that."""
        frame = inspection.frame
        triggered = math.isfinite(frame.triggered_at)
        # A part that was only counted (missed) has a number of the camera's, but no picture and no moment.
        counted = frame.fault.startswith("missed")
        taken = frame.triggered_at if triggered else None if counted else frame.captured_at
        state, skew_s = self._views[view], 0.0 if triggered else self._skew_s
        if taken is None and state.owed:
            # Its part was given without this view: the gap in the numbers is seen only when the next picture comes.
            state.owed.popleft()
            self.late += 1
            return self.expired(now)
        if taken is not None and self._is_owed(state, taken, skew_s):
            self.late += 1
            return self.expired(now)
        state.waiting.append(_Waiting(inspection, now, taken, skew_s))
        parts = self._settled(now)
        if len(state.waiting) > MOST_WAITING:
            parts.append(self._part_of(self._oldest(), now))
        return parts

    def expired(self, now: float) -> list[PartVerdict]:
        """The parts whose missing views did not come within the deadline."""
        return self._settled(now)

    def closed(self, now: float) -> list[PartVerdict]:
        """The parts that still wait, without the views that are missing."""
        parts = []
        while any(state.waiting for state in self._views.values()):
            parts.append(self._part_of(self._oldest(), now))
        return parts

    def lost(self, reason: str) -> PartVerdict:
        """A part of which no view's inspection is there: INVALID. ``reason`` is for a person."""
        return self._numbered(Verdict.INVALID, reason, {})

    @property
    def waiting(self) -> int:
        """Inspections that wait for other views."""
        return sum(len(state.waiting) for state in self._views.values())

    def _settled(self, now: float) -> list[PartVerdict]:
        parts: list[PartVerdict] = []
        while True:
            complete = all(state.waiting for state in self._views.values())
            overdue = any(state.waiting and now - state.waiting[0].came > self._deadline_s for state in self._views.values())
            if not (complete or overdue):
                return parts
            parts.append(self._part_of(self._oldest(), now))

    def _oldest(self) -> dict[str, _Waiting]:
        """The heads that belong to the oldest part: those taken within the skew of the first, and those without a moment."""
        heads = {name: state.waiting[0] for name, state in self._views.items() if state.waiting}
        first = min((head.taken for head in heads.values() if head.taken is not None), default=None)
        if first is None:
            return heads
        return {name: head for name, head in heads.items() if head.taken is None or head.taken - first <= head.skew_s}

    def _part_of(self, heads: dict[str, _Waiting], now: float) -> PartVerdict:
        moment = min((head.taken for head in heads.values() if head.taken is not None), default=now)
        for name, state in self._views.items():
            if name in heads:
                state.waiting.popleft()
            else:
                state.owed.append(moment)
                while len(state.owed) > MOST_WAITING:
                    state.owed.popleft()
        missing = [name for name in self._views if name not in heads]
        try:
            verdict, reason = self._judged(heads, missing)
        except Exception as error:  # noqa: BLE001 - around one inspection: the part is not lost with the fault
            verdict, reason = Verdict.INVALID, f"the views could not be combined: {type(error).__name__}: {error}"
        return self._numbered(verdict, reason, {name: head.inspection for name, head in heads.items()})

    def _numbered(self, verdict: Verdict, reason: str, found: Mapping[str, Inspection]) -> PartVerdict:
        number, self._number = self._number, self._number + 1
        return PartVerdict(number, verdict, reason, {name: found.get(name) for name in self._views})

    def _judged(self, heads: Mapping[str, _Waiting], missing: list[str]) -> tuple[Verdict, str]:
        disagreement = self._numbers_disagree(heads, missing)
        if missing:
            return Verdict.INVALID, f"no picture of this part from {', '.join(missing)}"
        if disagreement:
            return Verdict.INVALID, disagreement
        verdict = worst({name: head.inspection.verdict for name, head in heads.items()})
        reasons = [f"{name}: {head.inspection.reason}" for name, head in heads.items() if head.inspection.verdict is verdict]
        return verdict, "; ".join(reasons) if verdict is not Verdict.PASS else "every view is within its limit"

    def _numbers_disagree(self, heads: Mapping[str, _Waiting], missing: list[str]) -> str:
        """Why the pictures may belong to different parts: the cameras' frame numbers must advance by the same step from part to part."""
        whole = not missing and all(head.taken is not None and head.inspection.frame.camera_frame_id >= 0 for head in heads.values())
        if not whole:
            for state in self._views.values():
                state.base = None
            return ""
        steps: dict[str, int] = {}
        for name, head in heads.items():
            frame, state = head.inspection.frame, self._views[name]
            if state.base is not None and state.base[0] == frame.session:
                steps[name] = frame.camera_frame_id - state.base[1]
            state.base = (frame.session, frame.camera_frame_id)
        if len(set(steps.values())) <= 1:
            return ""
        said = ", ".join(f"{name} by {step}" for name, step in steps.items())
        return f"the cameras' numbers disagree: since the part before they went on differently ({said})"

    def _is_owed(self, state: _ViewQueue, taken: float, skew_s: float) -> bool:
        """Whether the part of this picture was judged without it already."""
        while state.owed and state.owed[0] < taken - skew_s:
            state.owed.popleft()
        if state.owed and abs(state.owed[0] - taken) <= skew_s:
            state.owed.popleft()
            return True
        return False
