"""Observer of a station that notes when the pictures of its verdicts were taken."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from inspector.core.types import Inspection, Verdict


@dataclass
class VerdictLog:
    """``taken``: capture time (monotonic, s) and verdict of the last 100 000 parts; ``parts``: how many there were in all."""

    taken: deque[tuple[float, Verdict]] = field(default_factory=lambda: deque(maxlen=100_000))
    parts: int = 0

    def __call__(self, inspection: Inspection) -> None:
        self.parts += 1
        self.taken.append((inspection.frame.captured_at, inspection.verdict))

    def judged(self, after: float, before: float) -> int:
        """Verdicts other than INVALID of pictures from between these times."""
        return sum(after < at < before and verdict is not Verdict.INVALID for at, verdict in list(self.taken))
