"""How the standing lot compares with the parts that the limit was set from, and how that is said."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from calibration.statistics.guarantee import per_cent
from calibration.statistics.lot_check import ALARM, LEAST_HELD_OUT, RejectEstimate

MOST_TAKEN = 200
"""So many parts of a lot are asked for at most to set the limit from."""


@dataclass(frozen=True)
class LotStanding:
    """One lot under one limit. ``parts`` were compared with ``held_out`` ones; the lot was found to be unlike them at part ``found_at`` of
    these (0: it was not), at ``found_s`` (Unix seconds). ``now``: what its newest parts say of false rejects, None while they say nothing;
    ``bound``: what was promised of them, with ``confidence``. ``broken_at``: the part at which they were first estimated to be more, 0 if
    they never were. ``seen``: a person has acknowledged that.
    """

    lot: str
    recipe: str
    parts: int = 0
    held_out: int = 0
    found_at: int = 0
    found_s: float = math.nan
    now: RejectEstimate | None = None
    broken_at: int = 0
    bound: float = 1.0
    confidence: float = 0.9
    seen: bool = False

    @property
    def figures(self) -> dict[str, object]:
        """For a machine; NaN for what is not known."""
        nan, now = math.nan, self.now
        return {
            "lot": self.lot,
            "parts": self.parts,
            "held_out": self.held_out,
            "unlike": self.unlike,
            "found_at_part": self.found_at,
            "false_rejects_now": nan if now is None else now.rate,
            "false_rejects_low": nan if now is None else now.low,
            "false_rejects_high": nan if now is None else now.high,
            "moved_sd": nan if now is None else now.moved,
            "promised_at_most": self.bound,
            "breaks_promise": self.breaks_promise,
            "in_words": in_words(self),
        }

    @property
    def unlike(self) -> bool:
        """The lot is not like the parts that the limit was set from; of lots that are, one in ``ALARM`` is called so."""
        return self.found_at > 0

    @property
    def breaks_promise(self) -> bool:
        """It is unlike them, and by the estimate more good parts are rejected now than was promised."""
        return self.unlike and self.now is not None and self.now.rate > self.bound

    @property
    def alarm(self) -> bool:
        """A person should see it."""
        return self.broken_at > 0 and not self.seen

    @property
    def to_take(self) -> int:
        """How many parts of the lot would carry a bound as good as the one that is broken."""
        return max(20, min(MOST_TAKEN, self.held_out))


def seed_of(lot: str, recipe: str, limit: float) -> str:
    """Of the random order of equal scores: a lot that is worked out again gives the same."""
    return f"{lot}|{recipe}|{limit!r}"


def told_of(standings: Sequence[LotStanding]) -> list[str]:
    """What a report says: of each lot that was unlike a sentence, of the others one together."""
    found = []
    for one in standings:
        if one.unlike:
            named = f"Lot {one.lot}" if one.lot else "The lot without a name"
            unlike = f"{named} was not like the parts that the limit was set from"
            cost = "" if one.now is None else f"; {interval(one.now)} false rejects at its end; promised: at most {per_cent(one.bound)}"
            found.append(f"{unlike}{cost}.")
    alike = [one for one in standings if not one.unlike and one.held_out >= LEAST_HELD_OUT and one.parts]
    if alike:
        lots = "1 lot" if len(alike) == 1 else f"{len(alike)} lots"
        parts = sum(one.parts for one in alike)
        found.append(f"{parts} parts of {lots} were compared with the held-out ones: nothing speaks against their being alike.")
    return found


def in_words(standing: LotStanding) -> str:
    """What is known of the lot, in a sentence without a full stop."""
    compared = f"{standing.parts} parts of this lot compared with {standing.held_out} held-out ones"
    if standing.held_out < LEAST_HELD_OUT:
        return f"whether this lot is like the parts that the limit was set from cannot be told: they were {standing.held_out}"
    if not standing.parts:
        return "no part of this lot was compared yet with those that the limit was set from"
    if not standing.unlike:
        return f"{compared}: nothing speaks against their being alike"
    unlike = "this lot is not like the parts that the limit was set from"
    if standing.now is None:
        return unlike
    if standing.breaks_promise:
        remedy = f"learn again, or take {standing.to_take} of these as good"
        return f"{unlike}; expected false rejects now {interval(standing.now)}, not at most {per_cent(standing.bound)}; {remedy}"
    return (
        f"{unlike}; expected false rejects now {interval(standing.now)}, which keeps what was promised: at most {per_cent(standing.bound)}"
    )


def shortly(standing: LotStanding | None) -> str:
    """A few words for a chart; empty where nothing was found."""
    if standing is None or not standing.unlike:
        return ""
    if standing.now is None:
        return "this lot is unlike the others"
    return f"this lot: {interval(standing.now)} false rejects"


def cost_in_words(standing: LotStanding) -> str:
    """What an unlike lot costs, and what was promised, in a line."""
    if standing.now is None:
        return "This lot is not like the parts that the limit was set from"
    return f"This lot: {interval(standing.now)} false rejects; promised: at most {per_cent(standing.bound)}"


def basis_in_words(standing: LotStanding) -> str:
    """What the sentence rests on; empty where nothing was found."""
    if not standing.unlike:
        return ""
    at = f"found at part {standing.found_at} of the lot; of lots that are alike one in {ALARM:.0f} is called so"
    if standing.now is None or not math.isfinite(standing.now.moved):
        return at
    way = "higher" if standing.now.moved >= 0 else "lower"
    return f"{at}; its newest {standing.now.parts} parts score {abs(standing.now.moved):.1f} standard deviations {way}"


def interval(now: RejectEstimate) -> str:
    """Both ends of the estimated rate as percentages, the lower one rounded down."""
    low, high = _rounded(now.low, math.floor), _rounded(now.high, math.ceil)
    return f"{high} %" if low == high else f"{low} to {high} %"


def _rounded(rate: float, towards: object) -> str:
    if rate < 0.0001:
        return "0" if towards is math.floor else "0.01"
    per = 100 * rate
    step = 10.0 ** (math.floor(math.log10(per)) if per < 10 else 0)
    number = math.floor(per / step + 1e-9) if towards is math.floor else math.ceil(per / step - 1e-9)
    return f"{min(100.0, number * step):.4g}"
