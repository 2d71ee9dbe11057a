"""The exam: known parts, what a recipe says of each, and whether it may be used."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from calibration.statistics.binomial import parts_needed, rate_bound
from inspector.core.errors import RecipeError
from inspector.core.types import Band, RecipeId, Verdict

CONFIDENCE = 0.95
"""Of every bound that an exam states, each one-sided."""

GOOD_FAILING = 0.05
"""Rate of good parts that may fail where the recipe's limit promises none, because a person set it by hand."""

CLAIMS = (0.1, 0.05, 0.01)
"""Rates for which it is said beforehand how many parts a claim needs."""


class KnownKind(Enum):
    """What a known part is. Of a limit sample either verdict is right: it shows on which side of the limit it lies."""

    GOOD = "good"
    LIMIT_SAMPLE = "limit sample"
    DEFECT = "defect"


@dataclass(frozen=True)
class KnownPart:
    """A part of which people know what it is. ``number`` is its own in the set and never given again.

    ``picture_sha256``: digest of its PNG file. ``came_from``: "part 1234", or a file. ``who`` said what it is, ``at`` Unix seconds.
    ``failure``: the kind of a defect ("scratch"), empty if not said. ``golden``: it is kept at the station, for the golden part check.
    ``place``: where its defect is on the part, x, y from 0 to 1 over the recipe's reference picture, None if not known.
    ``profile``: fingerprint of the camera profile that it was taken under, empty without one.
    """

    number: int
    kind: KnownKind
    picture_sha256: str
    came_from: str
    who: str
    at: float
    note: str = ""
    failure: str = ""
    golden: bool = False
    place: tuple[float, float] | None = None
    profile: str = ""

    def as_golden(self, *, golden: bool) -> KnownPart:
        """The same part, kept at the station for the golden part check or not."""
        return replace(self, golden=golden)

    @property
    def called(self) -> str:
        """For a person: its number, kind, kind of failure."""
        return f"{self.number} ({self.kind.value}{f', {self.failure}' if self.failure else ''})"


@dataclass(frozen=True)
class KnownVerdict:
    """What a recipe says of a known part. ``before``: what the recipe in use says of it, None if that is not known.

    ``elsewhere``: it fails, but not where its defect is.
    """

    number: int
    kind: KnownKind
    failure: str
    verdict: Verdict
    band: Band | None
    score: float
    reason: str
    before: Verdict | None = None
    elsewhere: bool = False

    @property
    def right(self) -> bool:
        """Whether that is what the part is. A defect that is INVALID is not let through."""
        if self.kind is KnownKind.GOOD:
            return self.verdict is Verdict.PASS
        return self.kind is KnownKind.LIMIT_SAMPLE or self.verdict is not Verdict.PASS

    @property
    def changes_side(self) -> bool:
        """Whether the recipe in use says something else."""
        return self.before is not None and self.before is not self.verdict


@dataclass(frozen=True)
class ExamKey:
    """All that makes the verdicts: digest of the judging (``judging_sha256``), runtime, program with its packages, camera profile."""

    judging_sha256: str
    runtime: str
    program: str
    profile: str = ""

    @property
    def sha256(self) -> str:
        """One digest for all of it."""
        plain = json.dumps([self.judging_sha256, self.runtime, self.program, self.profile])
        return hashlib.sha256(plain.encode()).hexdigest()


@dataclass(frozen=True)
class Override:
    """A person uses a recipe although its exam was not passed."""

    who: str
    why: str


@dataclass(frozen=True)
class ExamResult:
    """An exam as it came out. ``set_sha256``: digest of the known parts; ``compared_with``: version of the recipe in use, or empty.

    ``rate``: of good parts so many may fail. ``damaged``: why the exam is INVALID, in words; empty if it could be held.
    """

    recipe: RecipeId
    key: ExamKey
    set_sha256: str
    at: float
    seconds: float
    verdicts: tuple[KnownVerdict, ...]
    rate: float
    compared_with: str = ""
    confidence: float = CONFIDENCE
    damaged: str = ""

    def of(self, kind: KnownKind) -> tuple[KnownVerdict, ...]:
        """The verdicts on the parts of one kind."""
        return tuple(one for one in self.verdicts if one.kind is kind)

    @property
    def slipped(self) -> tuple[KnownVerdict, ...]:
        """Defects that would pass."""
        return tuple(one for one in self.of(KnownKind.DEFECT) if not one.right)

    @property
    def refused_good(self) -> tuple[KnownVerdict, ...]:
        """Good parts that would not pass."""
        return tuple(one for one in self.of(KnownKind.GOOD) if not one.right)

    @property
    def changes(self) -> tuple[KnownVerdict, ...]:
        """Parts of which the recipe in use says something else."""
        return tuple(one for one in self.verdicts if one.changes_side)

    @property
    def slip_bound(self) -> float:
        """Upper bound of the rate of such defects that pass; NaN without defects."""
        return _upper(len(self.slipped), len(self.of(KnownKind.DEFECT)), self.confidence)

    @property
    def reject_bound(self) -> float:
        """Upper bound of the rate of good parts that fail; NaN without good parts."""
        return _upper(len(self.refused_good), len(self.of(KnownKind.GOOD)), self.confidence)

    @property
    def most_refused(self) -> int:
        """So many of the good parts may fail: with more, the rate that is allowed is ruled out with ``confidence``."""
        return most_failing(len(self.of(KnownKind.GOOD)), self.rate, self.confidence)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the recipe may not be used, in words; none if the exam was passed."""
        if self.damaged:
            return (f"the exam is INVALID: {self.damaged}",)
        found = []
        slipped, defects = self.slipped, self.of(KnownKind.DEFECT)
        if slipped:
            found.append(f"{len(slipped)} of {len(defects)} known defects would pass: {_numbers(slipped)}")
        elif defects and all(one.verdict is Verdict.INVALID for one in defects):
            found.append(f"none of the {len(defects)} known defects could be judged: {defects[0].reason}")
        refused, good = self.refused_good, self.of(KnownKind.GOOD)
        if len(refused) > self.most_refused:
            allowed = f"{self.most_refused} may, by a rate of {100 * self.rate:.3g} %"
            found.append(f"{len(refused)} of {len(good)} good parts would fail ({allowed}): {_numbers(refused)}")
        return tuple(found)

    @property
    def passed(self) -> bool:
        """Whether the recipe may be used."""
        return not self.problems


def _upper(count: int, n: int, confidence: float) -> float:
    return rate_bound(count, n, confidence) if n else math.nan


def most_failing(n: int, rate: float, confidence: float) -> int:
    """The most of ``n`` good parts that may fail before a rate of ``rate`` is ruled out: the one-sided lower bound of Clopper and Pearson
    of the counted rate lies above it."""
    most = 0
    while most < n and 1 - rate_bound(n - most - 1, n, confidence) <= rate:
        most += 1
    return most


def _numbers(verdicts: tuple[KnownVerdict, ...], most: int = 8) -> str:
    named = ", ".join(f"{one.number}{f' ({one.failure})' if one.failure else ''}" for one in verdicts[:most])
    return f"part {named}" + (f" and {len(verdicts) - most} more" if len(verdicts) > most else "")


def claims_in_words(good: int, defects: int, confidence: float = CONFIDENCE) -> tuple[str, ...]:
    """Before an exam: what so many known parts can show at best, and how many a claim needs. In the words of VDI/VDE/VDMA 2632-3."""

    def best(count: int, what: str) -> str:
        if not count:
            return f"No {what} in the set: nothing can be said of them"
        bound = rate_bound(0, count, confidence)
        return f"{count} {what}: at best the exam shows, with {100 * confidence:.0f} % confidence, a rate of at most {_percent(bound)}"

    needs = ", ".join(f"{parts_needed(rate, confidence)} for {100 * rate:g} %" for rate in CLAIMS)
    return (
        f"Pseudo-rejects (good parts refused): {best(good, 'good parts')}",
        f"Slip (defective parts accepted): {best(defects, 'defective parts')}",
        f"Parts needed for a claim, none of them misjudged: {needs}",
    )


def result_in_words(result: ExamResult) -> tuple[str, ...]:
    """What came of it: rates with bounds in the words of VDI/VDE/VDMA 2632-3, and what changes sides."""
    if result.damaged:
        return (f"The exam is INVALID: {result.damaged}",)
    good, defects = result.of(KnownKind.GOOD), result.of(KnownKind.DEFECT)
    lines = []
    for what, wrong, known, bound in (
        ("Slip (defective parts accepted)", result.slipped, defects, result.slip_bound),
        ("Pseudo-rejects (good parts refused)", result.refused_good, good, result.reject_bound),
    ):
        if known:
            said = f"{len(wrong)} of {len(known)}; with {100 * result.confidence:.0f} % confidence at most {_percent(bound)}"
            lines.append(f"{what}: {said}")
        else:
            lines.append(f"{what}: no such part in the set, nothing can be said")
    samples = result.of(KnownKind.LIMIT_SAMPLE)
    if samples:
        passing = sum(one.verdict is Verdict.PASS for one in samples)
        lines.append(f"Limit samples: {passing} pass, {len(samples) - passing} do not")
    unjudged = [one for one in result.verdicts if one.verdict is Verdict.INVALID]
    if unjudged:
        lines.append(f"INVALID: {len(unjudged)}, the first because {unjudged[0].reason}")
    if result.compared_with:
        sides = [f"{one.number} {'?' if one.before is None else one.before.value} -> {one.verdict.value}" for one in result.changes]
        lines.append(f"Changes sides against {result.compared_with}: {', '.join(sides) if sides else 'none'}")
    return tuple(lines)


def _percent(rate: float) -> str:
    return f"{100 * rate:.2g} %"


class ExamRefused(RecipeError):
    """The exam was not passed, so the recipe is not used."""

    def __init__(self, result: ExamResult) -> None:
        super().__init__(
            f"the exam was not passed: {'; '.join(result.problems)}",
            where=str(result.recipe) if result.recipe.version else result.recipe.name,
            remedy="Look at these parts in the exam; an engineer may override it with a reason",
        )
        self.result = result


@dataclass(frozen=True)
class ExamStatus:
    """The exam of the product in use. ``known``: parts in its set, None while that is not known. While an exam runs ``running`` names the
    recipe, with ``done`` of ``total`` parts. ``refused``: the change that was not made, and why, in words; ``last``: the last result of
    this run of the program."""

    known: int | None = None
    running: str = ""
    done: int = 0
    total: int = 0
    refused: str = ""
    last: ExamResult | None = None


def to_plain(value: Any) -> Any:
    """A known part or a result as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: to_plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


def known_part(plain: dict[str, Any]) -> KnownPart:
    """The part from what :func:`to_plain` made. Raises KeyError, TypeError, ValueError."""
    place = plain.get("place")
    return KnownPart(
        number=int(plain["number"]),
        kind=KnownKind(plain["kind"]),
        picture_sha256=str(plain["picture_sha256"]),
        came_from=str(plain["came_from"]),
        who=str(plain["who"]),
        at=float(plain["at"]),
        note=str(plain.get("note", "")),
        failure=str(plain.get("failure", "")),
        golden=bool(plain.get("golden", False)),
        place=None if place is None else (float(place[0]), float(place[1])),
        profile=str(plain.get("profile", "")),
    )


def exam_result(plain: dict[str, Any]) -> ExamResult:
    """The result from what :func:`to_plain` made. Raises KeyError, TypeError, ValueError."""
    return ExamResult(
        recipe=RecipeId(**plain["recipe"]),
        key=ExamKey(**plain["key"]),
        set_sha256=str(plain["set_sha256"]),
        at=float(plain["at"]),
        seconds=float(plain["seconds"]),
        verdicts=tuple(_verdict(one) for one in plain["verdicts"]),
        rate=float(plain["rate"]),
        compared_with=str(plain["compared_with"]),
        confidence=float(plain["confidence"]),
        damaged=str(plain["damaged"]),
    )


def _verdict(plain: dict[str, Any]) -> KnownVerdict:
    before, band, score = plain["before"], plain["band"], plain["score"]
    return KnownVerdict(
        number=int(plain["number"]),
        kind=KnownKind(plain["kind"]),
        failure=str(plain["failure"]),
        verdict=Verdict(plain["verdict"]),
        band=None if band is None else Band(band),
        score=math.nan if score is None else float(score),
        reason=str(plain["reason"]),
        before=None if before is None else Verdict(before),
        elsewhere=bool(plain["elsewhere"]),
    )
