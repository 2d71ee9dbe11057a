"""Work that is done elsewhere: a recipe taught on a stronger machine, an archive of pictures judged again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, NamedTuple, Protocol

from annotated_types import Ge, Gt, MinLen, Predicate

TEACH, JUDGE = "teach", "judge"
QUEUES = (TEACH, JUDGE)
"""Kinds of work; each has a queue of its name."""


def is_digest(text: str) -> bool:
    """Whether ``text`` can be a SHA-256 in small letters, or is empty."""
    return not text or (len(text) == 64 and all(letter in "0123456789abcdef" for letter in text))


Digest = Annotated[str, Predicate(is_digest)]


@dataclass(frozen=True)
class WorkPicture:
    """A picture file in the plant's store. ``sha256``: of its content, empty where nobody has read it yet. ``name``: as a person calls
    it. ``before``: the verdict that it had, empty if that is not known."""

    key: Annotated[str, MinLen(1)]
    sha256: Digest
    name: str
    before: str = ""


@dataclass(frozen=True)
class TeachWork:
    """A recipe to be taught of good parts, in the order of capture. ``options``: of the teaching, as JSON has them. ``camera``,
    ``camera_settings``, ``mm_per_px``: how these pictures were taken, as the recipe tells it."""

    recipe: Annotated[str, MinLen(1)]
    pictures: Annotated[tuple[WorkPicture, ...], MinLen(1)]
    options: Mapping[str, Any]
    camera: str = ""
    camera_settings: Mapping[str, Any] = field(default_factory=dict)
    mm_per_px: Annotated[float, Gt(0)] | None = None


@dataclass(frozen=True)
class JudgePiece:
    """Some pictures of an archive, to be judged with the recipe whose file has this digest."""

    recipe_sha256: Digest
    pictures: tuple[WorkPicture, ...]


@dataclass(frozen=True)
class JudgedPicture:
    """What became of one picture. ``score``, ``limit``: log10, None where the picture could not be judged. ``cpu_ms``: processor time of
    fetching, decoding and judging it."""

    picture: WorkPicture
    sha256: str
    verdict: str
    reason: str
    score: float | None
    limit: float | None
    cpu_ms: float


@dataclass(frozen=True)
class TaughtFile:
    """A recipe version packed into one file, as it is exported."""

    name: str
    version: str
    path: Path


class Duties(Protocol):
    """What a worker can do. Calls raise InspectorError; PlantError where it is worth another try."""

    def teach(self, work: TeachWork, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> TaughtFile:
        """Teach. ``on_progress`` gets a share from 0 to 1. Raises TeachingCancelled."""
        ...

    def judge(self, piece: JudgePiece) -> Iterator[JudgedPicture]:
        """One after the other; what cannot be judged is INVALID with its reason."""
        ...

    def keep(self, taught: TaughtFile) -> tuple[str, int]:
        """Bring a recipe's file into the plant's store; returns its SHA-256 and bytes."""
        ...


@dataclass(frozen=True)
class WorkState:
    """How far a work is. ``asked_at`` ... : Unix seconds, None while it is not so far. ``done`` of ``pictures`` were judged; ``progress``:
    of a teaching, from 0 to 1. ``sha256``, ``version``: of a taught recipe, or the one that judges. ``problem``: why it will not be
    finished, empty if all is well; ``withdrawn``: since nobody wants it any more."""

    number: int
    kind: str
    recipe: str
    version: str
    sha256: Digest
    asked_by: str
    asked_at: float
    began_at: float | None
    ended_at: float | None
    pictures: int
    done: Annotated[int, Ge(0)]
    progress: float
    worker: str
    problem: str
    withdrawn: bool = False

    @property
    def state(self) -> str:
        """In one word."""
        if self.withdrawn:
            return "withdrawn"
        if self.problem:
            return "failed"
        if self.ended_at is not None:
            return "done"
        return "waiting" if self.began_at is None else "working"

    @property
    def ended(self) -> bool:
        """Whether nothing more is to be expected."""
        return bool(self.problem) or self.ended_at is not None


class VerdictChange(NamedTuple):
    """Pictures with one verdict before and one now."""

    before: str
    now: str
    pictures: int


class PictureChange(NamedTuple):
    """A picture whose verdict would change. ``score``: log10, None where it could not be judged."""

    source: str
    sha256: str
    before: str
    now: str
    score: float | None
    limit: float | None
    reason: str


class WorkerShare(NamedTuple):
    """What one worker did of a work. ``cpu_ms``: processor time for each picture."""

    worker: str
    pictures: int
    cpu_ms: float


@dataclass(frozen=True)
class WhatWouldChange:
    """An archive judged again. ``pictures`` judged so far; ``unlike``: those whose verdict is another one, of which ``examples`` shows the
    first; ``unknown``: had no verdict before."""

    changes: Sequence[VerdictChange]
    examples: Sequence[PictureChange]
    workers: Sequence[WorkerShare]

    @property
    def pictures(self) -> int:
        """All that were judged."""
        return sum(one.pictures for one in self.changes)

    @property
    def unlike(self) -> int:
        """Those with another verdict than before."""
        return sum(one.pictures for one in self.changes if one.before and one.before != one.now)

    @property
    def unknown(self) -> int:
        """Those that had none before."""
        return sum(one.pictures for one in self.changes if not one.before)
