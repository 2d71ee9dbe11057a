"""The gate before every change: no recipe judges before the exam of exactly that judging was passed, or overridden."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from inspector.core.errors import InspectorError
from inspector.core.quality.exam import ExamKey, ExamRefused, ExamResult, ExamStatus, Override
from inspector.core.recipe import Recipe
from inspector.runtime.examination.exam_service import ExamService
from inspector.runtime.examination.examining import Examiner
from inspector.runtime.inspection.pipeline import Pipeline

NOT_YET = "the exam of what judges now has not been passed yet"


@dataclass(frozen=True, eq=False)
class Refusal:
    """A change that was not made. ``again()`` asks for it once more, after a person has overridden it."""

    result: ExamResult
    what: str
    again: Callable[[], object]


class ExamGate:
    """What may judge in this process. Any thread may call it; :meth:`admit` blocks for as long as an exam takes.

    A product without known parts is let in as it is. So is what judged last, by ``used_last``: a start is no change.
    """

    def __init__(
        self,
        exams: ExamService,
        profile: Callable[[], str] = lambda: "",
        *,
        used_last: Callable[[str], str] = lambda name: "",
        keep_used: Callable[[str, str], object] = lambda name, key: None,
        refuse_other_profile: bool = True,
        rest: Callable[[float], object] = lambda seconds: None,
    ) -> None:
        """``profile()``: fingerprint of the camera profile in use, may read the disk. ``used_last(name)``: digest of what judged it
        last, as ``keep_used(name, digest)`` got it, which must not block. ``rest``: see :class:`Examiner`."""
        self.exams = exams
        self._profile = profile
        self._used_last = used_last
        self._keep_used = keep_used
        self._refuse_other_profile = refuse_other_profile
        self._rest = rest
        self._lock = threading.Lock()
        self._let_in: set[ExamKey] = set()
        self._refused: dict[ExamKey, str] = {}
        self._known: dict[str, int] = {}
        self._kept: dict[str, str] = {}
        self._status = ExamStatus()
        self._cancelled = False
        self.refusal: Refusal | None = None

    def admit(
        self,
        pipeline: Pipeline,
        *,
        what: str = "",
        again: Callable[[], object] = lambda: None,
        override: Override | None = None,
        unwanted: Callable[[], str] = lambda: "",
        before: Callable[[], Pipeline | None] = lambda: None,
        profile: str | None = None,
    ) -> ExamResult | None:
        """Let ``pipeline`` judge from now on, after its exam if need be. Returns the exam that was held, None if none had to be.

        ``what`` is changed, in words. ``override``: a person uses it whatever comes of it. ``unwanted()``: why nobody waits for it now.
        ``before()``: a pipeline of the recipe in use for the comparison, which is closed here. ``profile``: the one in use, if known.
        Raises ExamRefused, ExamStopped, RecipeInvalid if the set is damaged, StorageError.
        """
        name = pipeline.recipe.id.name
        key = self.exams.key(pipeline, self._profile() if profile is None else profile)
        if key.sha256 == self._used_last(name):
            self._look(name)
            self._enter(key)
            return None
        known = self.exams.parts(name)
        self._known[name] = len(known)
        if not known or self.exams.may_judge(name, key, known):
            self._enter(key)
            return None
        result = self._held(pipeline, key, unwanted, before)
        if not result.passed and override is not None:
            self.exams.override(result, override)
        elif not result.passed:
            self._refuse(Refusal(result, what or str(pipeline.recipe.id), again), key)
            raise ExamRefused(result)
        self._enter(key)
        return result

    def hold(self, pipeline: Pipeline, unwanted: Callable[[], str] = lambda: "") -> ExamResult:
        """Hold the exam of ``pipeline`` at a person's request, whatever is remembered of it; nothing is let in or refused by it."""
        name = pipeline.recipe.id.name
        self._look(name)
        return self._held(pipeline, self.exams.key(pipeline, self._profile()), unwanted, lambda: None)

    def uses(self, pipeline: Pipeline, profile: str | None = None) -> None:
        """``pipeline`` judges from now on: it is no change at the next start. Does not block where ``profile`` is given."""
        key = self.exams.key(pipeline, self._profile() if profile is None else profile)
        name, digest = pipeline.recipe.id.name, key.sha256
        if self._kept.get(name) != digest:
            self._kept[name] = digest
            self._keep_used(name, digest)

    def reason(self, pipeline: Pipeline, profile: str) -> str:
        """Why ``pipeline`` must not judge a part that was taken under ``profile``, in words; empty if it may. Asks no disk."""
        key = self.exams.key(pipeline, profile)
        if key in self._let_in:
            return ""
        name = pipeline.recipe.id.name
        if not self._known.get(name, 0):
            self._enter(key)
            self.uses(pipeline, profile)
            return ""
        return self._refused.get(key, NOT_YET)

    def watches(self, name: str) -> bool:
        """Whether the product has known parts, as far as this process knows. Asks no disk."""
        return bool(self._known.get(name, 0))

    def know(self, name: str, count: int) -> None:
        """The set of a product has so many parts now. What judges it goes on: only a change is examined."""
        self._known[name] = count

    def status(self, name: str | None) -> ExamStatus:
        """Where the exam is; ``name``: the product in use."""
        refusal = self.refusal
        refused = "" if refusal is None else f"{refusal.what}: {'; '.join(refusal.result.problems)}"
        return replace(self._status, known=None if name is None else self._known.get(name), refused=refused)

    def cancel(self) -> None:
        """Stop the exam that runs: what it was held for is not changed."""
        self._cancelled = bool(self._status.running)

    def forget_refusal(self) -> None:
        """The change that was refused is not wanted any more."""
        self.refusal = None

    def overrule(self, refusal: Refusal, override: Override) -> None:
        """Let in what was refused, for a reason. Blocks. Raises StorageError."""
        self.exams.override(refusal.result, override)
        self._enter(refusal.result.key)
        if self.refusal is refusal:
            self.refusal = None

    def _held(self, pipeline: Pipeline, key: ExamKey, unwanted: Callable[[], str], before: Callable[[], Pipeline | None]) -> ExamResult:
        name = str(pipeline.recipe.id) if pipeline.recipe.id.version else pipeline.recipe.id.name
        self._cancelled = False
        self._status = replace(self._status, running=name, done=0, total=self._known.get(name, 0))
        try:
            examiner = Examiner(
                key.profile,
                self._refuse_other_profile,
                self._progress,
                lambda: "a person cancelled it" if self._cancelled else unwanted(),
                self._rest,
            )
            then = self._then(before, examiner)
            result = self.exams.hold(pipeline, key, examiner, then)
        finally:
            self._status = replace(self._status, running="", done=0, total=0)
        self._status = replace(self._status, last=result)
        return result

    def _then(self, before: Callable[[], Pipeline | None], examiner: Examiner) -> ExamResult | None:
        """What the recipe in use says of the same parts: remembered, or found out."""
        in_use = before()
        if in_use is None:
            return None
        try:
            key = self.exams.key(in_use, examiner.profile)
            remembered = self.exams.last(in_use.recipe.id.name, key)
            current = remembered is not None and remembered[0].set_sha256 == self.exams.sets.digest(in_use.recipe.id.name)
            return remembered[0] if remembered is not None and current else self.exams.hold(in_use, key, examiner)
        finally:
            in_use.close()

    def _progress(self, done: int, total: int) -> None:
        self._status = replace(self._status, done=done, total=total)

    def _enter(self, key: ExamKey) -> None:
        with self._lock:
            self._let_in.add(key)
            self._refused.pop(key, None)

    def _refuse(self, refusal: Refusal, key: ExamKey) -> None:
        with self._lock:
            self._refused[key] = f"the exam was not passed: {'; '.join(refusal.result.problems)}"
            self.refusal = refusal

    def _look(self, name: str) -> None:
        """How many parts are known, for the person: what judges does not depend on it."""
        try:
            self._known[name] = len(self.exams.parts(name))
        except InspectorError:
            self._known[name] = max(1, self._known.get(name, 1))  # there is a set, and the next change is refused for its damage


def in_use_again(compile_recipe: Callable[[Recipe], Pipeline], recipe: Recipe | None, name: str) -> Callable[[], Pipeline | None]:
    """A pipeline of its own of the recipe in use, if that is of the product ``name``: the one that judges belongs to its thread."""
    if recipe is None or recipe.id.name != name:
        return lambda: None
    return partial(compile_recipe, recipe)
