"""What can be set on a camera, described so that a panel and a command line can be built from it; and how well the camera is."""

from __future__ import annotations

from collections.abc import Iterable
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
    None for a command. ``group`` is a heading for a panel ("Exposure", "Picture", "Trigger", "Transport"). ``selection``: selector and
    choice of each selector that this value is behind; the name then is ``BalanceRatio[Red]``. The same feature is there under its plain
    name too, with its value where the selectors stand now.
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
    selection: tuple[tuple[str, str], ...] = ()


def selected_name(name: str, choices: Iterable[str]) -> str:
    """``BalanceRatio[Red]``: the feature ``name`` where its selectors have these choices, the outer first."""
    return f"{name}[{', '.join(choices)}]"


def split_name(name: str) -> tuple[str, tuple[str, ...]]:
    """What :func:`selected_name` puts together: a feature's plain name, and the choices of its selectors (none for a plain name)."""
    base, bracket, rest = name.partition("[")
    return (base, tuple(rest[:-1].split(", "))) if bracket and rest.endswith("]") else (name, ())


def starts_frames(trigger: str) -> bool:
    """Whether this choice of TriggerSelector makes the camera wait for each frame, or burst of frames (SFNC, section 7): one that starts
    the acquisition or a line of it does not."""
    return trigger.startswith(("Frame", "Exposure"))


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
