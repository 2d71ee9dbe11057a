"""Golden part check: until the parts that must pass have passed and those that must fail have failed, no part is PASS."""

from __future__ import annotations

import hashlib
import json
import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import time

from inspector.core.errors import InspectorError
from inspector.core.quality.exam import KnownKind, KnownPart
from inspector.core.quality.people import Right, because
from inspector.core.settings import GoldenSettings
from inspector.core.several import spread
from inspector.core.status import GoldenPart, GoldenStatus
from inspector.core.types import PROFILE_SETTING, Inspection, Verdict
from inspector.runtime.inspection.defect_place import fails_at
from inspector.runtime.inspection.shift_times import last_of
from inspector.runtime.people.access import OPEN, Access

_WANTED_VERDICT = {GoldenPart.MUST_PASS: Verdict.PASS, GoldenPart.MUST_FAIL: Verdict.FAIL}

_FORMAT = 2
"""Of what is kept. Earlier versions had no number, and for product the digest of what scores."""

_BACK_S = 2.0
"""So far the clock may have been set back since the last check without making the next one due: clocks are adjusted all the time."""


@dataclass(frozen=True)
class _GoldenState:
    """What outlives a restart. ``product``: digest of all that judged at the last check; ``at``: Unix seconds of it, NaN if there was none;
    ``since``: of the last check or the last that was given up. ``due``: why the check is due, in words, empty if it is not."""

    product: str = ""
    at: float = math.nan
    since: float = math.nan
    due: str = ""
    earlier: bool = False


class GoldenCheck:
    """The inspection thread passes every inspection on; any other thread may call the rest.

    The golden parts of a product are those of its exam set that are kept at the station (:meth:`know`); where it has none that must pass,
    or none that must fail, any such part will do. The check is valid for exactly what judged: recipe with limit and masks, runtime,
    program, camera and its profile. Whatever else judges makes it due again, if the settings ever ask for it or there are golden parts.
    """

    def __init__(
        self,
        settings: GoldenSettings,
        kept: str | None,
        keep: Callable[[str], None],
        audit: Callable[..., None],
        access: Access = OPEN,
        *,
        shifts: Sequence[str] = (),
        clock: Callable[[], float] = time,
        program: str = "",
    ) -> None:
        """``kept``: the last value that ``keep`` got in an earlier run, None if none. ``audit(what, detail)``, with ``who`` where a person
        asked, and ``why``; ``shifts``: "HH:MM", when each begins by the wall clock; ``clock``: Unix seconds; ``program``: what computes,
        with its version."""
        self._access = access
        self._settings = settings
        self._keep = keep
        self._audit = audit
        self._clock = clock
        self._program = program
        self._times = tuple(shifts) if settings.at_shifts else ()
        self._lock = threading.Lock()
        self._shown_by = ""
        self._name = ""
        self._known: dict[str, tuple[KnownPart, ...]] = {}
        self._state = _parsed(kept)
        self._judging = self._state.product
        self._given_up = False
        self._step = 0
        self._status = GoldenStatus(done_at=self._state.at)
        if self._state.due:
            self._ask(self._state.due)
            self._audit("golden", f"the check is still due: {self._state.due}")
        elif settings.at_start:
            self._begin("the station was started")

    @property
    def _asked_for(self) -> bool:
        settings = self._settings
        return settings.at_start or settings.interval_hours > 0 or bool(self._times) or bool(self._known.get(self._name))

    def begin(self) -> None:
        """Make the check due now, at a person's request. Raises NotAllowed."""
        by = self._access.allow(Right.GOLDEN_CHECK, "begin the golden part check")
        with self._lock:
            self._begin("a person asked for it", by.who)

    def show(self) -> None:
        """The next picture shows the golden part that is due. Raises InspectorError if none is, NotAllowed."""
        self._shown_by = self._access.allow(Right.GOLDEN_CHECK, "show a golden part").who
        with self._lock:
            if not self._status.due:
                raise InspectorError("no golden part is asked for", remedy="Begin the golden part check first (Ctrl+G)")
            self._status = replace(self._status, armed=True, message="")

    def give_up(self, who: str, why: str) -> None:
        """End the lock-out without a check: ``why`` stands in the audit. It is due again at its next time, or after the next change.

        Raises InspectorError if it is not due, or without a reason.
        """
        with self._lock:
            if not self._status.due:
                raise InspectorError("the golden part check is not due", remedy="There is nothing to give up")
            if not why.strip():
                raise InspectorError("a reason is needed", remedy="Say why in a few words: it stands in the audit")
            with because(why):
                who = self._access.allow(Right.OVERRIDE, "give up the golden part check").who or who
            said = f"{self._name}: the check was given up by {who or 'somebody'}, it was due because {self._status.why}: {why.strip()}"
            self._audit("golden", said.removeprefix(": "), who=who, why=why.strip())
            self._given_up = not self._judging  # what judges is not known yet: the first that does is meant
            self._state = replace(self._state, product=self._judging, since=self._clock(), due="", earlier=False)
            self._status = GoldenStatus(message="the check was given up", done_at=self._state.at)
            self._write()

    def know(self, name: str, parts: Sequence[KnownPart]) -> None:
        """The known parts of a product, among them its golden parts. A check that is under way begins anew if they have changed."""
        golden = tuple(one for one in parts if one.golden)
        with self._lock:
            before = self._known.get(name, ())
            self._known[name] = golden
            if name == self._name and golden != before and self._status.due:
                self._ask(self._status.why)

    def use(self, name: str) -> None:
        """That product is judged from now on. A check that is under way begins anew with its golden parts."""
        with self._lock:
            before, self._name = self._name, name
            if name != before and self._status.due:
                self._ask(self._status.why)

    def status(self) -> GoldenStatus:
        """The state of the check."""
        with self._lock:
            self._look_at_clock()
            return self._status

    def reason(self) -> str:
        """Why no part is PASS, in words; empty if the check is not due."""
        status = self.status()
        return _due(status) if status.due else ""

    def passed_on(self, inspection: Inspection) -> tuple[Inspection, bool]:
        """The inspection with its final verdict, and whether it counts in the lot. While the check is due it is INVALID, with all parts."""
        with self._lock:
            self._look_at_product(inspection)
            self._look_at_clock()
            status = self._status
            if not status.due or status.wanted is None:
                return inspection, True
            if not status.armed:
                return spread(inspection, verdict=Verdict.INVALID, reason=_due(status), band=None), True
            result = self._evaluated(status.wanted, status.part, inspection)
            return spread(inspection, verdict=Verdict.INVALID, reason=f"golden part check: {result}", band=None), False

    def _evaluated(self, wanted: GoldenPart, part: KnownPart | None, inspection: Inspection) -> str:
        """Evaluate the golden part that was shown; returns the result in words."""
        right = inspection.verdict is _WANTED_VERDICT[wanted]
        named = f" {part.number}{f' ({part.failure})' if part.failure else ''}" if part is not None else ""
        result = f"the {wanted.value}{named} was {inspection.verdict.value} ({inspection.reason})"
        place = None if part is None or wanted is GoldenPart.MUST_PASS else part.place
        if right and place is not None and not fails_at(inspection, place):
            right, result = False, f"{result}, but not where its defect is"
        self._audit("golden", f"{inspection.recipe}: {'right' if right else 'WRONG'}: {result}", **self._by)
        if not right:
            self._status = replace(self._status, armed=False, message=result)
        elif self._step + 1 < len(self._steps()):
            self._step += 1
            self._status = replace(self._at_step(self._status.why), message=result)
        else:
            now = self._clock()
            self._state = _GoldenState(self._judging, now, now)
            self._status = GoldenStatus(message=result, done_at=now)
            self._audit("golden", f"{inspection.recipe}: the check is done", **self._by)
            self._write()
        return result

    @property
    def _by(self) -> dict[str, str]:
        return {"who": self._shown_by} if self._shown_by else {}

    def _steps(self) -> tuple[tuple[GoldenPart, KnownPart | None], ...]:
        """The parts to be shown, those that must pass first. None: any of that kind."""
        golden = self._known.get(self._name, ())
        steps: list[tuple[GoldenPart, KnownPart | None]] = []
        for wanted, kind in ((GoldenPart.MUST_PASS, KnownKind.GOOD), (GoldenPart.MUST_FAIL, KnownKind.DEFECT)):
            steps += [(wanted, one) for one in golden if one.kind is kind] or [(wanted, None)]
        return tuple(steps)

    def _begin(self, why: str, who: str = "") -> None:
        self._ask(why)
        self._state = replace(self._state, due=why)
        self._write()
        self._audit("golden", f"the check is due: {why}", **({"who": who} if who else {}))

    def _ask(self, why: str) -> None:
        """For the first part."""
        self._step = 0
        self._status = self._at_step(why)

    def _at_step(self, why: str) -> GoldenStatus:
        steps = self._steps()
        wanted, part = steps[self._step]
        return GoldenStatus(
            due=True,
            wanted=wanted,
            done_at=self._state.at,
            why=why,
            part=part,
            step=self._step + 1,
            of=len(steps),
            product=self._name,
        )

    def _look_at_product(self, inspection: Inspection) -> None:
        before, self._judging = self._judging, self._digest(inspection)
        # Earlier versions of this program kept the digest of what scores, or the student's alone.
        same = before == self._judging or (self._state.earlier and before in (inspection.scored_by, inspection.weights_sha256))
        if self._given_up or same:
            self._given_up = False
            if self._state.product != self._judging and not self._status.due:
                self._state = replace(self._state, product=self._judging, earlier=False)
            return
        self._state = replace(self._state, earlier=False)
        if self._status.due and self._step:
            self._ask(self._status.why)  # what was shown before was judged by something else
        elif not self._status.due and self._asked_for:
            self._begin("something else judges than at the last check")

    def _digest(self, inspection: Inspection) -> str:
        """Of all that judges."""
        profile = str(inspection.camera_settings.get(PROFILE_SETTING, ""))
        judged_by = (inspection.scored_by, inspection.recipe_sha256, inspection.runtime, self._program, inspection.camera, profile)
        return hashlib.sha256(json.dumps(judged_by).encode()).hexdigest()

    def _look_at_clock(self) -> None:
        """The check is due if it was never done, too long ago, before the last of its times of the day, or in the future by this clock."""
        hours, times = self._settings.interval_hours, self._times
        if self._status.due or (hours <= 0 and not times):
            return
        now, since = self._clock(), self._state.since
        ago_s = now - since
        if math.isnan(ago_s):
            self._begin("it was never done")
        elif ago_s < -_BACK_S:
            self._begin("the last one lies in the future by this clock, which was set back")
        elif hours > 0 and ago_s >= 3600 * hours:
            self._begin(f"the last one was {ago_s / 3600:.1f} hours ago")
        elif times and (moment := last_of(times, now)) is not None and since < moment.at:
            self._begin(f"the shift began at {moment.name}")

    def _write(self) -> None:
        state = self._state
        at, since = (None if math.isnan(one) else one for one in (state.at, state.since))
        self._keep(json.dumps({"format": _FORMAT, "product": state.product, "at": at, "since": since, "due": state.due}))


def _due(status: GoldenStatus) -> str:
    number = "" if status.part is None else f" {status.part.number}{f' ({status.part.failure})' if status.part.failure else ''}"
    wanted = "" if status.wanted is None else f": show the {status.wanted.value}{number}"
    return f"golden part check is due{wanted}"


def _parsed(kept: str | None) -> _GoldenState:
    """What was kept; what cannot be read counts as never done."""
    try:
        found = json.loads(kept or "{}")
        if "format" not in found:
            at = float(found["at"])
            return _GoldenState(str(found["product"]), at, at, earlier=True)
        at, since = (math.nan if found[key] is None else float(found[key]) for key in ("at", "since"))
        return _GoldenState(str(found["product"]), at, since, str(found["due"]))
    except (ValueError, KeyError, TypeError):
        return _GoldenState()
