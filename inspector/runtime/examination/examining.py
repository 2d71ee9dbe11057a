"""Known parts judged by a candidate: one picture after the other, as the line would judge them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic, time

from inspector.core.errors import RecipeError, RecipeInvalid
from inspector.core.quality.exam import GOOD_FAILING, ExamKey, ExamResult, KnownKind, KnownPart, KnownVerdict
from inspector.core.recipe import Limit
from inspector.core.types import PROFILE_SETTING, Frame, Inspection, Picture, Verdict
from inspector.runtime.inspection.defect_place import fails_at
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.profiled import profile_conflict


class ExamStopped(RecipeError):
    """The exam was stopped before its end, so nothing was changed."""


@dataclass(frozen=True)
class Examiner:
    """How an exam is held. ``profile``: fingerprint of the camera profile in use. ``refuse_other_profile``: as the line does.

    ``progress(done, total)``; ``unwanted()``: why the exam is to stop, in words, empty if it is to go on; ``rest(seconds)`` is called after
    each part with the seconds that it took: beside a running line it waits so long, and the line has the processor.
    """

    profile: str = ""
    refuse_other_profile: bool = True
    progress: Callable[[int, int], object] = lambda done, total: None
    unwanted: Callable[[], str] = lambda: ""
    rest: Callable[[float], object] = lambda seconds: None

    def examine(
        self,
        pipeline: Pipeline,
        key: ExamKey,
        set_sha256: str,
        known: Sequence[KnownPart],
        picture: Callable[[KnownPart], Picture],
        before: ExamResult | None = None,
    ) -> ExamResult:
        """Judge each known part by ``pipeline``, which nobody else uses meanwhile. ``picture`` reads one, ``before`` is the last exam
        of the recipe in use. A picture that is missing or damaged makes the exam INVALID. Raises ExamStopped, StorageError."""
        began, at = monotonic(), time()
        then = {} if before is None else {one.number: one.verdict for one in before.verdicts if before.set_sha256 == set_sha256}
        result = partial(
            ExamResult,
            pipeline.recipe.id,
            key,
            set_sha256,
            at,
            rate=allowed_rate(pipeline.recipe.limit),
            compared_with="" if before is None else before.recipe.version or before.recipe.name,
        )
        verdicts: list[KnownVerdict] = []
        for number, part in enumerate(known):
            if why := self.unwanted():
                raise ExamStopped(f"the exam was stopped: {why}", where=str(pipeline.recipe.id))
            self.progress(number, len(known))
            turn = monotonic()
            try:
                image = picture(part)
            except RecipeInvalid as error:
                return result(seconds=monotonic() - began, verdicts=tuple(verdicts), damaged=str(error))
            verdicts.append(self._judged(pipeline, part, image, number, then))
            self.rest(monotonic() - turn)
        self.progress(len(known), len(known))
        return result(seconds=monotonic() - began, verdicts=tuple(verdicts))

    def _judged(self, pipeline: Pipeline, part: KnownPart, image: Picture, index: int, then: Mapping[int, Verdict]) -> KnownVerdict:
        frame = Frame(image, index, monotonic(), part.at, index, 0)
        found = self._by_the_line(pipeline, part, frame)
        placed = part.kind is KnownKind.DEFECT and part.place is not None and found.verdict is Verdict.FAIL
        elsewhere = placed and part.place is not None and not fails_at(found, part.place)
        before = then.get(part.number)
        return KnownVerdict(part.number, part.kind, part.failure, found.verdict, found.band, found.score, found.reason, before, elsewhere)

    def _by_the_line(self, pipeline: Pipeline, part: KnownPart, frame: Frame) -> Inspection:
        if part.profile != self.profile:
            return pipeline.invalid(frame, "its picture was taken under another camera profile than the one in use; take it again")
        conflict = profile_conflict(pipeline.recipe, {PROFILE_SETTING: self.profile})
        if conflict and self.refuse_other_profile:
            return pipeline.invalid(frame, conflict)
        return pipeline.inspect(frame)


def allowed_rate(limit: Limit) -> float:
    """The rate of good parts that may fail by a recipe with this limit: the bound that it promises, or the rate aimed at, if larger.

    A limit set by hand promises nothing, whatever bound was worked out for it, and neither does one without a bound: ``GOOD_FAILING``.
    """
    promised = limit.bound if limit.method != "manual" and limit.bound < 1 else GOOD_FAILING
    return max(promised, limit.target_rate)
