"""The exam of a running station: it stands before each change, runs beside the line, and can be overridden with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from threading import Event

from inspector.core.camera_features import Setting
from inspector.core.errors import InspectorError, RecipeError
from inspector.core.limit_change import LimitRequest
from inspector.core.program import HOW_TO_CHOOSE, PROGRAM
from inspector.core.quality.exam import ExamResult, ExamStatus, KnownKind, KnownPart, Override
from inspector.core.quality.people import Right, because
from inspector.core.recipe import Recipe
from inspector.core.types import PROFILE_SETTING, Inspection, Picture
from inspector.runtime.examination.answered import add_answered
from inspector.runtime.examination.gate import NOT_YET, ExamGate, Refusal, in_use_again
from inspector.runtime.inspection.defect_place import place_of_defect
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recipe_worker import EXAM, LOAD, OVERRIDE, PROFILE, RecipeWorker
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.records.store import RecordStore

_LOOK_S = 0.002
"""Between two looks at the line."""
_HOW_TO_ADD = f"Add known parts first: Shift+F8 in the window, or {PROGRAM} exam add NAME PICTURES"

NO_EXAMS = "this station keeps no exams"


class ExamControl:
    """The exam set of a product, its exams, and what was refused by one.

    :meth:`run`, :meth:`cancel`, :meth:`override` return at once; what comes of them shows in :meth:`status`. Whatever reads or changes the
    set may block for a disk, and belongs on a thread of its own. ``on_set(name, parts)`` is told of each change of a set.
    """

    def __init__(
        self,
        gate: ExamGate | None,
        compile_recipe: Callable[[Recipe], Pipeline],
        in_use: PipelineInUse,
        worker: RecipeWorker,
        access: Access = OPEN,
        evidence: tuple[StationDatabase, RecordStore] | None = None,
        on_set: Callable[[str, tuple[KnownPart, ...]], object] = lambda name, parts: None,
    ) -> None:
        """``gate`` None: nothing is examined. ``evidence``: the answers and the pictures of the parts that were judged."""
        self._gate = gate
        self._compile = compile_recipe
        self._in_use = in_use
        self._worker = worker
        self._access = access
        self._evidence = evidence
        self._on_set = on_set
        self._asked = ("", "")
        if gate is not None:
            gate.exams.sets.tell(self._know)  # several cameras have one set, and any of them may change it

    # Before a change

    def admit(
        self, pipeline: Pipeline, what: str, again: Callable[[], object], unwanted: Callable[[], bool], profile: str | None = None
    ) -> None:
        """On a thread that may block: see ``ExamGate.admit``; compared with what judges, if that is of the same product."""
        if self._gate is not None:
            before = in_use_again(self._compile, self._recipe(), pipeline.recipe.id.name)
            stop = lambda: "it is not wanted any more" if unwanted() else ""  # noqa: E731
            self._gate.admit(pipeline, what=what, again=again, unwanted=stop, before=before, profile=profile)
            self._tell_set(pipeline.recipe.id.name)

    def watches(self, name: str) -> bool:
        """Whether the product has known parts. Asks no disk."""
        return self._gate is not None and self._gate.watches(name)

    def uses(self, pipeline: Pipeline) -> None:
        """``pipeline`` judges from now on. On a thread that may block."""
        if self._gate is not None:
            self._gate.uses(pipeline)

    def limit_examined(self, request: LimitRequest, again: Callable[[], object]) -> Recipe:
        """On the working thread: hold the exam of what judges with another limit, then judge by it. Returns its recipe."""
        before, changed = self._in_use.with_limit(request)
        candidate = self._compile(changed)
        try:
            what = f"the limit {changed.limit.value:.3f} of {changed.id.name}"
            self.admit(candidate, what, again, lambda: self._worker.waits(EXAM, LOAD))
            recipe = self._in_use.change_limit(request, of=before)
            self.uses(candidate)
        finally:
            candidate.close()
        return recipe

    def again(self, ask: Callable[[], object]) -> None:
        """How the change that was refused last is asked for once a person has overridden it."""
        if self._gate is not None and self._gate.refusal is not None:
            self._gate.refusal = replace(self._gate.refusal, again=ask)

    def reason(self, pipeline: Pipeline, settings: Mapping[str, Setting]) -> str:
        """Why ``pipeline`` must not judge a part from a camera with these settings, in words; empty if it may. On the inspection thread."""
        if self._gate is None:
            return ""
        profile = str(settings.get(PROFILE_SETTING, ""))
        reason = self._gate.reason(pipeline, profile)
        asked = pipeline.digests.recipe_sha256, profile
        if reason == NOT_YET and asked != self._asked:
            self._asked = asked
            self._worker.ask(PROFILE, pipeline.recipe.id.name, partial(self._examine_in_use, pipeline.recipe, asked))
        return reason

    # A person's commands

    def run(self) -> None:
        """Hold the exam of what judges, whatever is remembered of it. Raises RecipeError if nothing judges, or there are no known parts."""
        self._access.allow(Right.EXAM, "run an exam")
        gate, recipe = self._the_gate(), self._recipe()
        if recipe is None:
            raise RecipeError("there is no recipe that could be examined", remedy=HOW_TO_CHOOSE)
        if not gate.watches(recipe.id.name):
            raise RecipeError(
                "it has no exam set: nothing known is checked",
                where=recipe.id.name,
                remedy=_HOW_TO_ADD,
            )
        self._worker.ask(EXAM, recipe.id.name, partial(self._run, gate, recipe))

    def cancel(self) -> None:
        """Stop the exam that runs; what it was held for is not changed. Raises NotAllowed."""
        self._access.allow(Right.EXAM, "stop an exam")
        if self._gate is not None:
            self._gate.cancel()

    def override(self, who: str, why: str) -> None:
        """Make the change that an exam refused last all the same: ``why`` stands in the audit. Raises RecipeError without a reason, or if
        nothing was refused."""
        gate = self._the_gate()
        refusal = gate.refusal  # which may be another one by the time it is overruled
        if refusal is None:
            raise RecipeError("no change was refused by an exam", remedy="Ask for the change first")
        if not why.strip():
            raise RecipeError("a reason is needed", remedy="Say why in a few words: it stands in the audit")
        with because(why):
            by = self._access.allow(Right.OVERRIDE, "use a recipe although its exam was not passed")
        override = Override(by.who or who, why.strip())
        self._worker.ask(OVERRIDE, refusal.result.recipe.name, partial(self._override, gate, refusal, override))

    def dismiss(self) -> None:
        """What was refused is not wanted any more."""
        if self._gate is not None:
            self._gate.forget_refusal()

    def status(self) -> ExamStatus:
        """Where the exam is."""
        recipe = self._recipe()
        return ExamStatus() if self._gate is None else self._gate.status(None if recipe is None else recipe.id.name)

    # The set: these block

    def parts(self, name: str) -> tuple[KnownPart, ...]:
        """The known parts of a product. Raises RecipeInvalid if the list is damaged."""
        return self._the_gate().exams.parts(name)

    def picture(self, name: str, part: KnownPart) -> Picture:
        """The picture of a known part, uint8 RGB. Raises RecipeInvalid, StorageError."""
        return self._the_gate().exams.sets.picture(name, part)

    def last(self, name: str) -> tuple[ExamResult, Override | None] | None:
        """The last exam of a product."""
        return self._the_gate().exams.last(name)

    def add_shown(
        self, inspection: Inspection, kind: KnownKind, *, who: str = "", note: str = "", failure: str = "", golden: bool = False
    ) -> KnownPart:
        """Put a part that was judged into the set of its product: the live one, or one that is held. Where its defect was seen is kept.

        Raises RecipeError for a picture of several parts, or one that no recipe judged.
        """
        recipe = inspection.recipe
        if recipe is None:
            raise RecipeError("no recipe has judged it, so it belongs to no product", remedy="Choose a recipe first (F8)")
        if inspection.place is not None or inspection.parts:
            raise RecipeError("its picture shows several parts", where=recipe.name, remedy="Take a picture in which each part is known")
        return self.add(
            recipe.name,
            inspection.frame.image,
            kind,
            came_from=f"part {inspection.number}",
            who=who,
            note=note,
            failure=failure,
            golden=golden,
            place=place_of_defect(inspection) if kind is KnownKind.DEFECT else None,
            profile=str(inspection.camera_settings.get(PROFILE_SETTING, "")),
        )

    def add(
        self,
        name: str,
        picture: Picture,
        kind: KnownKind,
        *,
        came_from: str,
        who: str = "",
        note: str = "",
        failure: str = "",
        golden: bool = False,
        place: tuple[float, float] | None = None,
        profile: str = "",
    ) -> KnownPart:
        """See ``ExamService.add``."""
        return self._the_gate().exams.add(
            name,
            picture,
            kind,
            came_from=came_from,
            who=who,
            note=note,
            failure=failure,
            golden=golden,
            place=place,
            profile=profile,
        )

    def take_answered(self, name: str, *, good: bool = False) -> int:
        """Parts that people called really bad join as defects, with ``good`` those that were good as good ones. Returns how many joined."""
        if self._evidence is None:
            return 0
        return add_answered(self._the_gate().exams, *self._evidence, name, good=good)

    def change(self, name: str, part: KnownPart, *, who: str = "", why: str = "") -> None:
        """See ``ExamService.change``."""
        self._the_gate().exams.change(name, part, who=who, why=why)

    def remove(self, name: str, number: int, *, who: str = "", why: str) -> None:
        """See ``ExamService.remove``."""
        self._the_gate().exams.remove(name, number, who=who, why=why)

    # On the working thread

    def _run(self, gate: ExamGate, recipe: Recipe) -> None:
        pipeline = self._compile(recipe)
        try:
            gate.hold(pipeline, lambda: "another recipe was asked for" if self._worker.waits(LOAD) else "")
        finally:
            pipeline.close()

    def _examine_in_use(self, recipe: Recipe, asked: tuple[str, str]) -> None:
        """What judges is not what was examined: the camera has another profile, for instance."""
        pipeline = self._compile(recipe)
        try:
            self.admit(pipeline, f"{recipe.id.name} under another camera profile", lambda: None, lambda: self._worker.waits(LOAD), asked[1])
        finally:
            pipeline.close()
            self._asked = ("", "")

    def _override(self, gate: ExamGate, refusal: Refusal, override: Override) -> None:
        gate.overrule(refusal, override)
        with because(override.why):
            refusal.again()

    def _tell_set(self, name: str) -> None:
        try:
            parts = self._the_gate().exams.parts(name)
        except InspectorError:
            return  # the next exam says so
        self._know(name, parts)

    def _know(self, name: str, parts: tuple[KnownPart, ...]) -> None:
        self._the_gate().know(name, len(parts))
        self._on_set(name, parts)

    def _recipe(self) -> Recipe | None:
        pipeline = self._in_use.pipeline
        return None if pipeline is None else pipeline.recipe

    def _the_gate(self) -> ExamGate:
        if self._gate is None:
            raise RecipeError(NO_EXAMS, remedy="Start it with a data folder")
        return self._gate


class LineFirst:
    """Between two parts of an exam: waits for a quarter of the time that the part took, and as long as the line has one in hand, but never
    longer than the part took. ``busy()``: whether the line has one in hand. ``end`` wakes it."""

    def __init__(self, busy: Callable[[], bool]) -> None:
        self._busy = busy
        self._ended = Event()

    def __call__(self, seconds: float) -> None:
        """Wait so."""
        left = min(seconds, 1.0)
        self._ended.wait(left / 4)
        left -= left / 4
        while left > 0 and self._busy() and not self._ended.wait(_LOOK_S):
            left -= _LOOK_S

    def end(self) -> None:
        """Wait no more."""
        self._ended.set()
