"""The register map: one table, of which registers, documentation and the symbols for PLC programs are made.

Holding registers of 16 bits, addresses from 0 (a PLC that counts from 1 writes 40001 for address 0). A value of two registers has its high
word first unless told; a text has its first character in the high byte of its first register, is Latin-1, and ends with a 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from inspector.core.line.exchange import LineOutputs, ShownResult
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.vocabulary import MAP_VERSION

LINE_WRITES = range(40)
"""Addresses that the line writes and reads."""

STATION_WRITES = range(100, 200)
"""Addresses that the line reads; those without a meaning yet are 0."""


class RegisterType(Enum):
    """What registers hold. The value is its IEC 61131-3 type."""

    WORD = "WORD"
    UINT = "UINT"
    UDINT = "UDINT"
    REAL = "REAL"
    TEXT = f"STRING({LONGEST_TEXT})"


Value = int | float | str


@dataclass(frozen=True)
class Register:
    """One value of the map. ``shows``: what it is of the station's outputs; None: the line writes it."""

    address: int
    name: str
    type: RegisterType
    meaning: str
    shows: Callable[[LineOutputs, ShownResult], Value] | None = None

    @cached_property
    def words(self) -> int:
        """Registers that it takes."""
        return {RegisterType.UDINT: 2, RegisterType.REAL: 2, RegisterType.TEXT: LONGEST_TEXT // 2}.get(self.type, 1)

    @property
    def addresses(self) -> range:
        """Its addresses."""
        return range(self.address, self.address + self.words)


_W, _U, _D, _R, _T = RegisterType.WORD, RegisterType.UINT, RegisterType.UDINT, RegisterType.REAL, RegisterType.TEXT

FROM_LINE = (
    Register(0, "Control", _W, "what the line asks for, by bits"),
    Register(1, "PlcHeartbeat", _U, "changes at least every half of line.plc_timeout_s"),
    Register(2, "Sequence", _U, "the line's number of the part, set before Trigger; 0: the station counts"),
    Register(3, "Place", _U, "cavity or place that the line expects; 0: none"),
    Register(4, "RecipeNumber", _U, "recipe to judge by, a number of line.recipes; set before RecipeRequest"),
    Register(6, "Encoder", _D, "the belt's count at the trigger, set before Trigger; 0: none"),
    Register(8, "PartId", _T, "id or code of the part; set before Trigger"),
    Register(24, "Lot", _T, "lot; set before NewLot"),
)
"""What the line writes."""


def _known(value: float) -> float:
    """A number that a PLC can compare: some stop at a NaN."""
    return value if math.isfinite(value) else 0.0


def _about(shown: ShownResult) -> int:
    known = math.isfinite(shown.score) and math.isfinite(shown.limit)
    return shown.in_mm | known << 1 | (min(shown.of, 15) << 4) | (min(shown.place, 255) << 8)


def _why(shown: ShownResult) -> int:
    return shown.why | shown.gate << 4


FROM_STATION = (
    Register(100, "Status", _W, "what the station says, by bits", lambda out, _: out.status),
    Register(101, "Heartbeat", _U, "changes with each sign of life of the judging; the same for .5 s: dead", lambda out, _: out.heartbeat),
    Register(102, "ErrorCode", _U, "why there is an error, by the table of errors", lambda out, _: out.error),
    Register(103, "State", _U, "state by the numbers of OPC 40100-1", lambda out, _: out.state),
    Register(104, "ResultSequence", _U, "Sequence of the part that the result is of", lambda _, shown: shown.sequence),
    Register(105, "Result", _U, "1 PASS, 2 FAIL, 3 INVALID; 0 while there is none", lambda _, shown: shown.result),
    Register(106, "ResultCheck", _U, "65535 minus Result; if it is not, believe neither", lambda _, shown: 0xFFFF ^ shown.result),
    Register(107, "Why", _U, "where the result comes from: bits 0 to 3; from bit 4 up which gate", lambda _, shown: _why(shown)),
    Register(108, "Score", _R, "score of the part; 0 where not judged", lambda _, shown: _known(shown.score)),
    Register(110, "Limit", _R, "limit of the score; 0 where not judged", lambda _, shown: _known(shown.limit)),
    Register(112, "Regions", _U, "defects found", lambda _, shown: shown.regions),
    Register(113, "LargestArea", _R, "area of the largest, in mm2 or px by About", lambda _, shown: _known(shown.largest)),
    Register(115, "LargestX", _U, "its place across, in px of the picture", lambda _, shown: shown.x),
    Register(116, "LargestY", _U, "its place down, in px of the picture", lambda _, shown: shown.y),
    Register(117, "LatencyMs", _U, "from the picture to the verdict, in ms", lambda _, shown: shown.latency_ms),
    Register(
        118, "About", _W, "bit 0 mm2, 1 score known, 4-7 parts in the picture (15: 15 or more), 8-15 which", lambda _, shown: _about(shown)
    ),
    Register(119, "ResultsWaiting", _U, "results known and not taken, with the one that is shown", lambda out, _: out.waiting),
    Register(120, "RecipeInUse", _U, "number of the recipe that judges; 0: none of line.recipes", lambda out, _: out.recipe),
    Register(121, "ResultPartId", _T, "id or code of the part that the result is of", lambda _, shown: shown.serial),
    Register(137, "Passed", _D, "PASS in this lot", lambda out, _: out.passed),
    Register(139, "Failed", _D, "FAIL in this lot", lambda out, _: out.failed),
    Register(141, "Invalid", _D, "INVALID in this lot", lambda out, _: out.invalid),
    Register(143, "Triggers", _D, "parts taken since the start", lambda out, _: out.triggers),
    Register(145, "Flushed", _U, "results that the line never took, since the start", lambda out, _: out.flushed & 0xFFFF),
    Register(146, "RecipeDigest", _D, "first 32 bits of the digest of the recipe in use", lambda out, _: out.recipe_digest),
    Register(148, "MapVersion", _U, "version of this map", lambda _, __: MAP_VERSION),
    Register(149, "Warnings", _W, "what asks for a person, by bits", lambda out, _: out.warnings),
    Register(150, "LotInUse", _T, "lot that Passed, Failed and Invalid are of", lambda out, _: out.lot),
)
"""What the station writes; the line reads it."""
