"""One verdict for a part that several cameras see. Pure; the time is told.

Pictures of one part are taken at (nearly) one moment, and the views deliver them in the same order. So the oldest of each view are put
together if their moments agree; what stands alone is a part that the other views have missed. Triggered by software together, all views
of a part have the very same moment.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.status import Counters, Status
from inspector.core.types import Inspection, Verdict

MOST_WAITING = 256
"""Inspections of one view that wait for the others; the oldest then goes without them."""
_WORST_FIRST = (Verdict.INVALID, Verdict.FAIL, Verdict.PASS)


@dataclass(frozen=True, eq=False)
class PartVerdict:
    """``views``: name of each view -> its inspection, None where there was none in time. ``number`` counts parts from 0."""

    number: int
    verdict: Verdict
    reason: str
    views: Mapping[str, Inspection | None]


@dataclass(frozen=True, eq=False)
class ViewsStatus:
    """``verdict`` and ``reason`` are the standing ones of the parts, ``counters`` count parts, ``views`` hold the stations' own status.
    ``late``: pictures of parts that had gone without them. ``unacknowledged``: parts that did not pass and nobody has seen."""

    verdict: Verdict
    reason: str
    counters: Counters
    views: Mapping[str, Status] = field(default_factory=dict)
    waiting: int = 0
    late: int = 0
    last_error: str = ""
    unacknowledged: int = 0


def worst(verdicts: Mapping[str, Verdict]) -> Verdict:
    """INVALID before FAIL before PASS; INVALID where there is none: unknown is never PASS."""
    return next((verdict for verdict in _WORST_FIRST if verdict in verdicts.values()), Verdict.INVALID)


@dataclass
class _Waiting:
    """``came`` is when the inspection was told. A part without a picture and a trigger has no moment of its own: ``taken`` None.
    ``skew_s``: how far from it the others' may be."""

    inspection: Inspection
    came: float
    taken: float | None
    skew_s: float


@dataclass
class _ViewQueue:
    """``owed``: moments of parts that went without this view; what it still brings for them makes no part any more."""

    waiting: deque[_Waiting] = field(default_factory=deque)
    owed: deque[float] = field(default_factory=deque)
    base: tuple[int, int] | None = None


class PartCombiner:
    """Takes the inspections of all views, gives one :class:`PartVerdict` for each part. Each inspection goes into one part at most."""

    def __init__(self, views: tuple[str, ...], *, skew_s: float, deadline_s: float) -> None:
        """``skew_s``: how far apart in time the pictures of one part may be taken, below half the time between two parts.
        ``deadline_s``: how long a view may be waited for."""
        if len(set(views)) != len(views) or not views:
            raise ValueError(f"views need names, each its own, not {views}")
        self._skew_s = skew_s
        self._deadline_s = deadline_s
        self._views = {name: _ViewQueue() for name in views}
        self._number = 0
        self.late = 0

    def add(self, view: str, inspection: Inspection, now: float) -> list[PartVerdict]:
        """One view has judged one picture. ``now``: monotonic seconds. Returns the parts that are known by that."""
        frame = inspection.frame
        triggered = math.isfinite(frame.triggered_at)
        # A part that was only counted (missed) has a number of the camera's, but no picture and no moment.
        counted = frame.fault.startswith("missed")
        taken = frame.triggered_at if triggered else None if counted else frame.captured_at
        state, skew_s = self._views[view], 0.0 if triggered else self._skew_s
        if taken is not None and self._is_owed(state, taken, skew_s):
            self.late += 1
            return self.expired(now)
        state.waiting.append(_Waiting(inspection, now, taken, skew_s))
        parts = self._settled(now)
        if len(state.waiting) > MOST_WAITING:
            parts.append(self._part_of(self._oldest(), now))
        return parts

    def expired(self, now: float) -> list[PartVerdict]:
        """The parts for which a view has been waited for too long."""
        return self._settled(now)

    def closed(self, now: float) -> list[PartVerdict]:
        """Whatever still waits goes without the views that are missing."""
        parts = []
        while any(state.waiting for state in self._views.values()):
            parts.append(self._part_of(self._oldest(), now))
        return parts

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
        verdict, reason = self._judged(heads, missing)
        number, self._number = self._number, self._number + 1
        found = {name: heads[name].inspection if name in heads else None for name in self._views}
        return PartVerdict(number, verdict, reason, found)

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
        """The cameras' numbers go on by the same from part to part. Anything else, and nobody knows which pictures belong together."""
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
        """Whether a part went without this picture already."""
        while state.owed and state.owed[0] < taken - skew_s:
            state.owed.popleft()
        if state.owed and abs(state.owed[0] - taken) <= skew_s:
            state.owed.popleft()
            return True
        return False
