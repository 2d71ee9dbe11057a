"""What is known of a candidate: a recipe that was taught from answers, and how it judges beside the recipe in use."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from inspector.core.types import Band, RecipeId, Verdict


class RelearnPhase(Enum):
    """Where a teaching from answers is."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class RelearnStatus:
    """A teaching from answers. ``good`` and ``bad``: answered parts that it takes, ``left_out`` those whose picture is not kept or known
    already. ``result``: the candidate, once it is on the disk; it is not in use. ``message``: for a person."""

    phase: RelearnPhase
    recipe: str
    good: int = 0
    bad: int = 0
    left_out: int = 0
    progress: float = 0.0
    remaining_s: float = 0.0
    message: str = ""
    result: RecipeId | None = None


@dataclass(frozen=True)
class Said:
    """What one recipe said of a part. ``score`` and ``limit`` are NaN where there was none; ``place``: x, y of the strongest place of its
    largest region, from 0 to 1 over the frame."""

    verdict: Verdict
    band: Band | None
    score: float
    limit: float
    place: tuple[float, float] | None = None


@dataclass(frozen=True)
class ShadowedPart:
    """One part that the recipe in use (``line``) and the candidate (``shadow``) have judged. ``part`` is its number, ``taken_at`` Unix
    seconds; ``thumbnail``: name of the picture that is kept of it, empty for none."""

    part: int
    taken_at: float
    line: Said
    shadow: Said
    thumbnail: str = ""

    @property
    def changes_side(self) -> bool:
        """Whether the verdicts differ."""
        return self.line.verdict is not self.shadow.verdict

    @property
    def would_pass(self) -> bool:
        """Whether the candidate says PASS of what the recipe in use rejects."""
        return self.changes_side and self.shadow.verdict is Verdict.PASS

    @property
    def would_fail(self) -> bool:
        """Whether the candidate rejects what the recipe in use says PASS of."""
        return self.changes_side and self.line.verdict is Verdict.PASS


class ShadowPhase(Enum):
    """Where a shadow run is."""

    STARTING = "starting"
    JUDGING = "judging"
    ENDED = "ended"


@dataclass(frozen=True)
class ShadowStatus:
    """A shadow run. ``judged``: parts that both have judged, ``dropped`` those that the shadow had no time for; ``would_pass``,
    ``would_fail``: how many of ``judged`` change sides. ``verdicts``: (line, shadow) -> how many. ``problem``: why it has ended, or what is
    wrong, in words; ``note``: what its limit was set from. ``known_bad``: of the parts that people found bad, how many the candidate finds,
    of how many; ``lost`` those that it does not find; ``known_good``: of those found good, how many it passes. ``passed``: parts that the
    line has passed, by which the limit can be set again."""

    phase: ShadowPhase
    candidate: RecipeId
    beside: RecipeId
    judged: int = 0
    dropped: int = 0
    would_pass: int = 0
    would_fail: int = 0
    per_second: float = 0.0
    runtime: str = ""
    problem: str = ""
    note: str = ""
    known_bad: tuple[int, int] = (0, 0)
    known_good: tuple[int, int] = (0, 0)
    lost: tuple[int, ...] = ()
    passed: int = 0
    verdicts: dict[tuple[Verdict, Verdict], int] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Of the parts that came while it judged, how many it has judged; NaN before the first."""
        came = self.judged + self.dropped
        return self.judged / came if came else float("nan")
