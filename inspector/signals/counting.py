"""Triggers, pictures and verdicts, counted apart: a part that is in one of them alone stops the line."""

from __future__ import annotations

from inspector.core.line.count_agreement import CountAgreement, PartCounts
from inspector.core.line.messages import LineEvent, PartJudged, TakePart

AT_LEAST_S = 2.0


class LineCounting:
    """Compares the line's triggers with the pictures that the station says it took, and with the verdicts that came.

    ``deadline_s``: of a result; a verdict that is later still belongs to its part, for as long again or ``AT_LEAST_S``.
    """

    def __init__(self, deadline_s: float = AT_LEAST_S / 2) -> None:
        self._patience_s = max(2 * deadline_s, AT_LEAST_S)
        self._agreement = CountAgreement()
        self._triggers = self._verdicts = 0
        self._waiting: dict[tuple[int, int], float] = {}

    def taken(self, part: TakePart) -> None:
        """A part was triggered; one that is refused wants no picture."""
        if not part.refused:
            self._triggers += 1
            self._waiting[part.identity.run, part.identity.part] = part.at

    def judged(self, part: PartJudged) -> None:
        """A verdict came; several of one picture are one, and a second one is none."""
        if self._waiting.pop((part.identity.run, part.identity.part), None) is not None:
            self._verdicts += 1

    def compared(self, now_s: float, pictures: int) -> LineEvent | None:
        """What does not agree, once. ``pictures``: of the station's count, -1: it does not count."""
        judging = sum(now_s - at < self._patience_s for at in self._waiting.values())
        counts = PartCounts(self._triggers, None if pictures < 0 else pictures, self._verdicts, judging=judging)
        said = self._agreement.see(counts)
        if not said:
            return None
        self._agreement.begin_again()
        for part in [part for part, at in self._waiting.items() if now_s - at >= self._patience_s]:
            del self._waiting[part]  # it was said of them
        return LineEvent("counts disagree", said)
