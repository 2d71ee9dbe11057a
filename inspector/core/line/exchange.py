"""What the line sets and what it reads: one frozen value each for a whole turn, whatever protocol carries it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineState, LineStatus, LineWarning, Why


@dataclass(frozen=True)
class LineInputs:
    """What the line has set, read at one moment. ``heartbeat``: any number that changes; see the registers of the same names.

    ``connected``: somebody is there at all; a protocol that cannot know says True and leaves it to the heartbeat.
    """

    control: LineControl = LineControl.NOTHING
    heartbeat: int = 0
    sequence: int = 0
    place: int = 0
    recipe: int = 0
    encoder: int | None = None
    serial: str = ""
    lot: str = ""
    connected: bool = True

    def has(self, bit: LineControl) -> bool:
        """Whether the line has set ``bit``."""
        return bool(self.control & bit)


@dataclass(frozen=True)
class ShownResult:
    """One part's result, as the line reads it. ``gate``: which check refused the picture, from 1, with ``Why.GATE``; else 0.

    ``score`` and ``limit`` as of the inspection, NaN where nothing was judged. ``largest``: area of the largest region in mm^2, or in
    pixels if not ``in_mm``; ``x``, ``y``: its place in pixels of the frame. ``place`` of ``of``: which part of several in one picture.
    """

    part: int
    sequence: int
    result: LineResult
    why: Why
    gate: int = 0
    review: bool = False
    score: float = math.nan
    limit: float = math.nan
    regions: int = 0
    largest: float = 0.0
    in_mm: bool = False
    x: int = 0
    y: int = 0
    latency_ms: int = 0
    serial: str = ""
    place: int = 1
    of: int = 1
    recipe: int = 0
    recipe_digest: int = 0


@dataclass(frozen=True)
class LineOutputs:
    """What the line reads, whole and consistent. ``shown`` stands while RESULT_VALID does, and is None otherwise.

    ``recipe``: number of the one in use by the table of the settings, 0: none of it; ``recipe_digest``: the first 32 bits of its digest.
    ``passed``, ``failed``, ``invalid``: of ``lot``. ``flushed``: results that the line never took. ``warnings``: those of the last sign of
    life of the judging.
    """

    status: LineStatus = LineStatus.NOTHING
    heartbeat: int = 0
    error: LineError = LineError.NONE
    state: LineState = LineState.PREOPERATIONAL
    shown: ShownResult | None = None
    waiting: int = 0
    recipe: int = 0
    recipe_digest: int = 0
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    triggers: int = 0
    flushed: int = 0
    warnings: LineWarning = LineWarning.NOTHING
    lot: str = ""
