"""What can be set on a camera, described so that a panel and a command line can be built from it; and how well the camera is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Setting = str | int | float | bool


class FeatureKind(Enum):
    """What a value of a feature is. Names follow GenICam's interfaces (EMVA GenICam Standard, section 2.8)."""

    FLOAT = "float"
    INTEGER = "integer"
    ENUMERATION = "enumeration"
    BOOLEAN = "boolean"
    STRING = "string"
    COMMAND = "command"


@dataclass(frozen=True)
class Feature:
    """One thing that can be set. ``name`` as the Standard Features Naming Convention has it ("ExposureTime"), for cameras without one
    the nearest of its names.

    ``minimum``, ``maximum`` and ``step`` are None where the camera does not say; ``choices`` are those of an enumeration. ``value`` is
    None for a command. ``group`` is a heading for a panel ("Exposure", "Picture", "Trigger", "Transport").
    """

    name: str
    kind: FeatureKind
    value: Setting | None
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    writable: bool = True
    group: str = ""


@dataclass(frozen=True)
class TransportCounts:
    """What happened between the camera and this program since the camera was opened. None of these frames reached a verdict by itself.

    ``incomplete``: frames that arrived with pieces missing; ``resent``: packets asked for again; ``underruns``: frames for which no
    buffer was free; ``replaced``: frames that arrived whole and were replaced by a newer one before anybody read them (free-running
    cameras only). Each of them but ``resent`` is a gap in the numbers of the frames that are read.
    """

    incomplete: int = 0
    resent: int = 0
    underruns: int = 0
    replaced: int = 0
