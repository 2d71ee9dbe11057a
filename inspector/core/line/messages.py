"""What the station and its line process tell each other. Each is one frozen value; ``inspector.signals.wire`` carries them as JSON."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from inspector.core.line.identity import PartIdentity
from inspector.core.line.vocabulary import LineError, LineResult, LineWarning, Why

# From the station to the line process


@dataclass(frozen=True)
class Alive:
    """Sign of life of the judging path: sent by the inspection thread after each part and at least every .1 s, by nobody else.

    ``healthy``: a part that is triggered now will be judged; ``error``: why not. ``recipe``: name of the one in use, empty for none, and
    ``recipe_sha256`` its digest; ``changing``: another one is being loaded. ``mode`` and ``camera`` in words of the status. ``lot`` with
    its counters. ``failures_held`` stands among ``warnings``. ``pictures``: taken of parts of
    the line, those apart that the line process refused, and with those that the station would not look at; -1: not counted.
    """

    healthy: bool
    error: LineError = LineError.NONE
    mode: str = ""
    camera: str = ""
    recipe: str = ""
    recipe_version: str = ""
    recipe_sha256: str = ""
    changing: bool = False
    warnings: LineWarning = LineWarning.NOTHING
    lot: str = ""
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    disk: str = ""
    pictures: int = -1
    kind: Literal["alive"] = "alive"


@dataclass(frozen=True)
class PartJudged:
    """What became of one part. ``identity.part`` is that of its :class:`TakePart`, 0 for a part that the line did not announce.

    ``captured_at``: monotonic seconds of its picture, NaN if it has none; ``triggered_at`` of its trigger. ``number``: of its row in the
    ledger, 0 while it has none. ``place`` of ``of``: which of several parts in the picture. ``recipe``: the name by which :class:`Alive`
    calls it; a part that came under another one is INVALID for the line.
    """

    identity: PartIdentity
    result: LineResult
    why: Why
    number: int = 0
    gate: int = 0
    review: bool = False
    reason: str = ""
    score: float = math.nan
    limit: float = math.nan
    regions: int = 0
    largest: float = 0.0
    in_mm: bool = False
    x: int = 0
    y: int = 0
    latency_ms: float = 0.0
    captured_at: float = math.nan
    triggered_at: float = math.nan
    taken_at: float = math.nan
    recipe: str = ""
    recipe_version: str = ""
    recipe_sha256: str = ""
    lot: str = ""
    evidence: bool = False
    place: int = 1
    of: int = 1
    kind: Literal["judged"] = "judged"


@dataclass(frozen=True)
class RecipeAnswer:
    """What became of :class:`UseRecipe`: ``name`` judges now, or it could not be used and ``problem`` says why; then nothing judges."""

    name: str
    problem: str = ""
    kind: Literal["recipe"] = "recipe"


@dataclass(frozen=True)
class LotAnswer:
    """What became of :class:`NewLot`; ``problem`` is empty if the lot goes by ``lot`` now."""

    lot: str
    problem: str = ""
    kind: Literal["lot"] = "lot"


@dataclass(frozen=True)
class OpenParts:
    """The book of parts that a line process before this one had taken and whose results the line has not: told as INVALID first.

    Sent once to each line process that follows another one, also with no part in it.
    """

    parts: tuple[PartIdentity, ...]
    kind: Literal["open"] = "open"


@dataclass(frozen=True)
class ResetErrors:
    """Somebody at the station has looked at the fault: errors of the line whose cause is gone end, as by the line's own RESET."""

    kind: Literal["reset"] = "reset"


@dataclass(frozen=True)
class StationEnds:
    """The station ends: outputs to their safe values, then the end of the process."""

    kind: Literal["ends"] = "ends"


FromStation = Alive | PartJudged | RecipeAnswer | LotAnswer | OpenParts | ResetErrors | StationEnds

# From the line process to the station


@dataclass(frozen=True)
class TakePart:
    """A part is there. ``announced``: the camera is triggered by the line itself, its picture comes or has come; else the station triggers.

    ``at``: monotonic seconds when the line process saw the trigger. ``golden``: the next golden part. ``refused``: it is INVALID for that
    reason whatever the picture shows, and only entered in the book.
    """

    identity: PartIdentity
    at: float
    announced: bool = False
    golden: bool = False
    refused: Why = Why.NONE
    kind: Literal["take"] = "take"


@dataclass(frozen=True)
class ResultTaken:
    """The line has taken the result of that part (or it was flushed, ``taken`` False): the station's book of open parts lets it go.

    ``run`` and ``part`` as of its identity: a part that was handed over is of a run before. ``late``: it was told as INVALID, late.
    ``shown_at``: monotonic seconds of the turn that showed it to the line, NaN for one that was flushed.
    """

    part: int
    taken: bool = True
    late: bool = False
    run: int = 0
    shown_at: float = math.nan
    kind: Literal["taken"] = "taken"


@dataclass(frozen=True)
class UseRecipe:
    """Judge by the recipe of that name; answered by :class:`RecipeAnswer`. ``number``: that of the line."""

    name: str
    number: int = 0
    kind: Literal["use_recipe"] = "use_recipe"


@dataclass(frozen=True)
class NewLot:
    """Begin a new lot; answered by :class:`LotAnswer`."""

    lot: str
    kind: Literal["new_lot"] = "new_lot"


@dataclass(frozen=True)
class Acknowledge:
    """Somebody at the line has seen the failures that are held."""

    kind: Literal["acknowledge"] = "acknowledge"


@dataclass(frozen=True)
class LineEvent:
    """Something for the audit: ``what`` in a word, ``text`` in a sentence, ``parts`` that it concerns."""

    what: str
    text: str
    parts: tuple[PartIdentity, ...] = ()
    kind: Literal["event"] = "event"


@dataclass(frozen=True)
class LineReport:
    """How the line process is: for the window's lamps and the status. Sent whenever it changes, and once a second.

    ``error`` in words in ``fault``, the last one in ``last_fault`` with its time ``last_fault_at`` in Unix seconds. ``listening``: address
    of each server, ``peers``: who is connected. ``priority``: "real-time", "raised" or "usual". ``problems``: of protocols and outputs.
    ``result_ms``: from a verdict to the moment that the line can read it, median of the newest parts, and ``slowest_result_ms`` the longest
    of them; the station's own measure, NaN before the first.
    """

    online: bool = False
    ready: bool = False
    busy: bool = False
    result: LineResult = LineResult.NONE
    result_waits: bool = False
    plc_alive: bool = False
    error: LineError = LineError.NONE
    fault: str = ""
    last_fault: str = ""
    last_fault_at: float = math.nan
    triggers: int = 0
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    flushed: int = 0
    missed: int = 0
    late: int = 0
    ejected: int = 0
    listening: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()
    priority: str = "usual"
    problems: tuple[str, ...] = ()
    result_ms: float = math.nan
    slowest_result_ms: float = math.nan
    kind: Literal["report"] = "report"


@dataclass(frozen=True)
class CodeScanned:
    """A scanner at the line process has read a code. ``at``: monotonic seconds of its last character."""

    text: str
    at: float
    kind: Literal["code"] = "code"


ToStation = TakePart | ResultTaken | UseRecipe | NewLot | Acknowledge | LineEvent | LineReport | CodeScanned
