"""Golden part check: until a part that must pass has passed and a part that must fail has failed, no part is PASS."""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Callable
from dataclasses import replace
from time import time

from inspector.core.errors import InspectorError
from inspector.core.quality.people import Right
from inspector.core.settings import GoldenSettings
from inspector.core.several import spread
from inspector.core.status import GoldenPart, GoldenStatus
from inspector.core.types import Inspection, Verdict
from inspector.runtime.people.access import OPEN, Access

_WANTED_VERDICT = {GoldenPart.MUST_PASS: Verdict.PASS, GoldenPart.MUST_FAIL: Verdict.FAIL}


class GoldenCheck:
    """The inspection thread passes every inspection on; any other thread may call the rest.

    The check is valid for one product: another recipe in use makes it due again, unless the settings never require it.
    """

    def __init__(
        self,
        settings: GoldenSettings,
        kept: str | None,
        keep: Callable[[str], None],
        audit: Callable[..., None],
        access: Access = OPEN,
        *,
        clock: Callable[[], float] = time,
    ) -> None:
        """``kept``: the last value that ``keep`` got in an earlier run, None if none. ``audit(what, detail)``, with ``who`` where a person
        asked; ``clock``: Unix seconds."""
        self._access = access
        self._settings = settings
        self._keep = keep
        self._audit = audit
        self._clock = clock
        self._lock = threading.Lock()
        self._shown_by = ""
        self._product, self._done_at = _parsed(kept)
        self._status = GoldenStatus(done_at=self._done_at)
        if settings.at_start:
            self._begin("the station was started")

    @property
    def _asked_for(self) -> bool:
        return self._settings.at_start or self._settings.interval_hours > 0

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
                raise InspectorError("no golden part is asked for", remedy="Begin the golden part check first")
            self._status = replace(self._status, armed=True, message="")

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
            result = self._evaluated(status.wanted, inspection)
            return spread(inspection, verdict=Verdict.INVALID, reason=f"golden part check: {result}", band=None), False

    def _evaluated(self, part: GoldenPart, inspection: Inspection) -> str:
        """Evaluate the golden part ``part``; returns the result in words."""
        verdict = inspection.verdict
        right = verdict is _WANTED_VERDICT[part]
        result = f"the {part.value} was {verdict.value} ({inspection.reason})"
        self._audit("golden", f"{inspection.recipe}: {'right' if right else 'WRONG'}: {result}", **self._by)
        if not right:
            self._status = replace(self._status, armed=False, message=result)
        elif part is GoldenPart.MUST_PASS:
            self._status = replace(self._status, armed=False, wanted=GoldenPart.MUST_FAIL, message=result)
        else:
            self._done_at = self._clock()
            self._status = GoldenStatus(message=result, done_at=self._done_at)
            self._audit("golden", f"{inspection.recipe}: the check is done", **self._by)
            self._keep(json.dumps({"product": self._product, "at": self._done_at}))
        return result

    @property
    def _by(self) -> dict[str, str]:
        return {"who": self._shown_by} if self._shown_by else {}

    def _begin(self, why: str, who: str = "") -> None:
        self._status = GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS, done_at=self._done_at)
        self._audit("golden", f"the check is due: {why}", **({"who": who} if who else {}))

    def _look_at_product(self, inspection: Inspection) -> None:
        before, self._product = self._product, inspection.scored_by
        # Earlier versions of this program kept the student's digest alone.
        if before in (inspection.scored_by, inspection.weights_sha256):
            return
        if self._asked_for and not self._status.due:
            self._begin("another recipe is in use")

    def _look_at_clock(self) -> None:
        """The check is due if it was never done, too long ago, or in the future by this clock."""
        hours = self._settings.interval_hours
        if hours <= 0 or self._status.due:
            return
        ago_s = self._clock() - self._done_at
        if not 0 <= ago_s < 3600 * hours:
            self._begin("it was never done" if math.isnan(ago_s) else f"the last one was {ago_s / 3600:.1f} hours ago")


def _due(status: GoldenStatus) -> str:
    wanted = "" if status.wanted is None else f": show the {status.wanted.value}"
    return f"golden part check is due{wanted}"


def _parsed(kept: str | None) -> tuple[str, float]:
    """Product and Unix time of the last check; "" and NaN if that cannot be read: then it counts as never done."""
    try:
        found = json.loads(kept or "{}")
        return str(found["product"]), float(found["at"])
    except (ValueError, KeyError, TypeError):
        return "", math.nan
