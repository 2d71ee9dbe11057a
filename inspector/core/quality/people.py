"""Who is at the station, and what each level may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum


class Level(IntEnum):
    """What a person may do: each level may what the ones before it may."""

    OPERATOR = 1
    ENGINEER = 2
    QUALITY = 3
    ADMINISTRATOR = 4


class Right(Enum):
    """Something that a person does at the station: its word, and the least level that may."""

    ANSWER = ("answer", Level.OPERATOR)
    ACKNOWLEDGE = ("acknowledge", Level.OPERATOR)
    LOT = ("lot", Level.OPERATOR)
    PAUSE = ("pause", Level.OPERATOR)
    GOLDEN_CHECK = ("golden check", Level.OPERATOR)
    RECIPE = ("recipe", Level.ENGINEER)
    LEARN = ("learn", Level.ENGINEER)
    LIMIT = ("limit", Level.ENGINEER)
    MASK = ("mask", Level.ENGINEER)
    CAMERA = ("camera", Level.ENGINEER)
    PROFILE = ("profile", Level.ENGINEER)
    SETTINGS = ("settings", Level.ENGINEER)
    SETUP = ("set-up", Level.ENGINEER)
    EXAM = ("exam", Level.ENGINEER)
    OVERRIDE = ("override", Level.ENGINEER)
    CLOSE = ("close", Level.ENGINEER)
    REPORT = ("report", Level.OPERATOR)
    PEOPLE = ("people", Level.ADMINISTRATOR)

    def __init__(self, word: str, level: Level) -> None:
        self.word = word
        self.level = level


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in. ``name`` as it stands in the audit and beside answers."""

    name: str
    level: Level


NOBODY = Person("", Level.OPERATOR)
"""Nobody has signed in."""
