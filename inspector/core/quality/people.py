"""Who is at the station, and what each level may do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum, IntEnum


class Level(IntEnum):
    """What a person may do: each level may what the ones before it may."""

    OPERATOR = 1
    ENGINEER = 2
    QUALITY = 3
    ADMINISTRATOR = 4

    @property
    def word(self) -> str:
        """For a person, and as it is written on the console."""
        return self.name.lower()


class Right(Enum):
    """Something that a person does at the station: its word, the least level that may, and the lowest that this may be changed to."""

    ANSWER = ("answer", Level.OPERATOR)
    ACKNOWLEDGE = ("acknowledge", Level.OPERATOR)
    LOT = ("lot", Level.OPERATOR)
    PAUSE = ("pause", Level.OPERATOR)
    GOLDEN_CHECK = ("golden check", Level.OPERATOR)
    PRODUCT = ("product", Level.ENGINEER)
    RECIPE = ("recipe", Level.ENGINEER, Level.ENGINEER)
    LEARN = ("learn", Level.ENGINEER)
    LIMIT = ("limit", Level.ENGINEER, Level.ENGINEER)
    MASK = ("mask", Level.ENGINEER, Level.ENGINEER)
    CAMERA = ("camera", Level.ENGINEER)
    PROFILE = ("profile", Level.ENGINEER, Level.ENGINEER)
    SETTINGS = ("settings", Level.ENGINEER, Level.ENGINEER)
    SETUP = ("set-up", Level.ENGINEER)
    EXAM = ("exam", Level.ENGINEER)
    OVERRIDE = ("override", Level.ENGINEER, Level.ENGINEER)
    CLOSE = ("close", Level.ENGINEER)
    REPORT = ("report", Level.OPERATOR)
    AUDIT = ("audit", Level.ENGINEER)
    PEOPLE = ("people", Level.ADMINISTRATOR, Level.ADMINISTRATOR)

    def __init__(self, word: str, level: Level, floor: Level = Level.OPERATOR) -> None:
        self.word = word
        self.level = level
        self.floor = floor

    @property
    def means(self) -> str:
        """For a person: what is done by this right."""
        return _MEANS[self]


_MEANS = {
    Right.ANSWER: "say of a part whether it is good or bad",
    Right.ACKNOWLEDGE: "acknowledge failures and drift",
    Right.LOT: "begin a new lot",
    Right.PAUSE: "pause and resume",
    Right.GOLDEN_CHECK: "make the golden part check",
    Right.PRODUCT: "choose which recipe judges",
    Right.RECIPE: "roll back, rename, delete or import a recipe",
    Right.LEARN: "learn good parts",
    Right.LIMIT: "change the limit",
    Right.MASK: "change what of the part is judged",
    Right.CAMERA: "choose the camera and set its features",
    Right.PROFILE: "calibrate the camera",
    Right.SETTINGS: "change the settings",
    Right.SETUP: "use the set-up mode",
    Right.EXAM: "change the exam",
    Right.OVERRIDE: "use a recipe that failed its exam",
    Right.CLOSE: "close the window",
    Right.REPORT: "make a report",
    Right.AUDIT: "read the audit",
    Right.PEOPLE: "say who may do what",
}

ASK_WHY = frozenset({Right.LIMIT, Right.RECIPE, Right.OVERRIDE})
"""The rights whose use asks for a reason, unless the administrator says otherwise."""


@dataclass(frozen=True)
class Rights:
    """The rights of this station: only what differs from the program's. ``reasons``: whether the use of a right asks why."""

    levels: Mapping[Right, Level] = field(default_factory=dict)
    reasons: Mapping[Right, bool] = field(default_factory=dict)

    def level(self, right: Right) -> Level:
        """The least level that may; never below the right's floor."""
        return max(right.floor, self.levels.get(right, right.level))

    def asks_why(self, right: Right) -> bool:
        """Whether a person has to say why."""
        return self.reasons.get(right, right in ASK_WHY)


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in. ``name`` as it stands in the audit and beside answers."""

    name: str
    level: Level


NOBODY = Person("", Level.OPERATOR)
"""Nobody has signed in."""


@dataclass(frozen=True)
class By:
    """Whose act it is, for the audit. ``who``: the person's name, empty where nobody has signed in. ``why``: the reason that was given."""

    who: str = ""
    why: str = ""


NO_ONE = By()
"""The station did it by itself, or nobody has signed in."""


BEGUN_WITH = "begun_with"
"""Key of a station's state: the camera, without its password, that the last start that was allowed began with."""


@dataclass(frozen=True)
class StartChoice:
    """A start was told to begin with another ``what`` ("camera", "recipe") than it would have: with ``new``, not ``old``, by whose act."""

    what: str
    old: str
    new: str
    by: By = NO_ONE

    @property
    def detail(self) -> str:
        """For the audit."""
        return f"{self.new} at the start, by the command line"


@dataclass(frozen=True)
class Presence:
    """Who is at the station now. ``watched``: people were set up, so that not everybody may everything. ``leaves_in_s``: seconds until
    nobody is signed in any more if nothing is touched; None if that does not happen by itself."""

    person: Person = NOBODY
    watched: bool = False
    leaves_in_s: float | None = None


LINE = "line"
"""Who did it, in the audit, where a signal of the line did."""

LINE_MAY = frozenset({Right.PRODUCT, Right.LOT, Right.GOLDEN_CHECK, Right.ACKNOWLEDGE})
"""What a signal of the line may do, whoever has signed in, and nothing else. No setting widens it; whether the line has signals at all is
for the settings to say, which an engineer changes."""

_line: ContextVar[bool] = ContextVar("line", default=False)


@contextmanager
def by_the_line() -> Iterator[None]:
    """What is done in the body, on this thread, a signal of the line asks for."""
    token = _line.set(True)
    try:
        yield
    finally:
        _line.reset(token)


def the_line_acts() -> bool:
    """Within :func:`by_the_line`."""
    return _line.get()


_reason: ContextVar[str] = ContextVar("reason", default="")


@contextmanager
def because(why: str) -> Iterator[None]:
    """What is done in the body, on this thread, is done for this reason."""
    token = _reason.set(why.strip())
    try:
        yield
    finally:
        _reason.reset(token)


def reason() -> str:
    """The one of :func:`because`; empty without one."""
    return _reason.get()
