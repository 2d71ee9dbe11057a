"""Count agreement: four counters that must agree within the parts under way. One that does not is said within one part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PartCounts:
    """Counters of four independent places, none of which is set back. None: nobody counts there.

    ``triggers``: of the line, that wanted a picture; ``pictures``: of the camera; ``verdicts``: of the station, late ones too; ``ended``:
    ejected, or seen by the sensor behind the ejector. ``judging``: parts that may lawfully have no picture or no verdict yet, with an
    ejector those before it; ``on_belt``: parts that may lawfully not have come to the end.
    """

    triggers: int = 0
    pictures: int | None = None
    verdicts: int | None = None
    ended: int | None = None
    judging: int = 0
    on_belt: int = 0


_SAID = {
    "pictures": ("triggers without a picture: {0}", "pictures without a trigger: {0}"),
    "verdicts": ("triggers without a verdict: {0}", "verdicts without a trigger: {0}"),
    "ended": ("parts that neither passed the ejector nor went into it: {0}", "parts at the end of the belt that nothing triggered: {0}"),
}


class CountAgreement:
    """Compares the counters, turn by turn. What is more than was triggered is said at once; what is missing may be on its way for one part
    more, since messages of several places come in any order."""

    def __init__(self) -> None:
        self._short: dict[str, int] = {}
        """By place: by how many its counter was behind the triggers when the comparison began, those under way apart."""
        self._missing_since: dict[str, int] = {}
        """By place where too many are missing: the triggers when that began."""

    def begin_again(self) -> None:
        """What did not agree was said. The next counts are those to compare with."""
        self._short.clear()
        self._missing_since.clear()

    def see(self, counts: PartCounts) -> str:
        """What does not agree, as a sentence; empty if all does."""
        said = [self._at(place, counts) for place in _SAID]
        return next((one for one in said if one), "")

    def _at(self, place: str, counts: PartCounts) -> str:
        there: int | None = getattr(counts, place)
        under_way = counts.on_belt if place == "ended" else counts.judging
        if there is None:
            self._short.pop(place, None)
            return ""
        if place not in self._short:
            if place != "ended" and counts.judging:
                return ""  # whether they have their picture yet is not known: begin with none under way
            self._short[place] = counts.triggers - there - under_way
        missing = counts.triggers - there - self._short[place]
        too_few, too_many = _SAID[place]
        if missing < 0:
            return too_many.format(-missing)
        if missing <= under_way:
            self._missing_since.pop(place, None)
            return ""
        lasts = counts.triggers > self._missing_since.setdefault(place, counts.triggers)
        return too_few.format(missing - under_way) if lasts else ""
