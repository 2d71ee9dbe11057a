"""The use cases of the exam, whoever asks: known parts added and removed, exams held, remembered and overridden."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from time import time

from inspector.core.errors import RecipeError, StorageError
from inspector.core.program import package_versions
from inspector.core.quality.exam import ExamKey, ExamResult, KnownKind, KnownPart, Override
from inspector.core.quality.people import By, Right, because
from inspector.core.types import Picture
from inspector.runtime.examination.examining import Examiner
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.people.access import OPEN, Access
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.exam_set import ExamSets, one_of, set_sha256
from inspector.version import __version__

_COMPUTING = ("numpy", "opencv-python-headless", "openvino", "torch")


class ExamService:
    """Every method may take seconds; all raise InspectorError, and then nothing has changed."""

    def __init__(
        self,
        sets: ExamSets,
        database: Callable[[], StationDatabase],
        *,
        writing: Callable[[], AbstractContextManager[object]] = nullcontext,
        program: str | None = None,
        clock: Callable[[], float] = time,
        access: Access = OPEN,
    ) -> None:
        """``database`` remembers the exams and has the audit; it is opened when first needed. ``writing``: the lock of the data folder, for
        who does not hold it already. ``program``: what computes, this program and its packages unless given. ``clock``: Unix seconds."""
        self.sets = sets
        self._database = database
        self._writing = writing
        self.program = computed_by() if program is None else program
        self._clock = clock
        self._access = access

    def parts(self, name: str) -> tuple[KnownPart, ...]:
        """The known parts of a product. Raises RecipeInvalid if the list is damaged."""
        return self.sets.parts(name)

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
        by: By | None = None,
    ) -> KnownPart:
        """Put a part into the set; see :class:`KnownPart`. ``picture``: uint8 RGB, as the camera gave it. ``by``: whose act it is, where
        that was asked before; else the person's at the station, who may do it or not."""
        if golden and kind is KnownKind.LIMIT_SAMPLE:
            raise RecipeError("a limit sample is no golden part: either verdict is right", where=name, remedy="Choose a clear part")
        if place is not None and not all(0 <= value <= 1 for value in place):
            raise RecipeError(f"the place {place} is not on the part", where=name, remedy="Give x and y from 0 to 1")
        who = (self._access.allow(Right.EXAM, f"add a part to the exam of {name}") if by is None else by).who or who
        part = KnownPart(0, kind, "", came_from, who, self._clock(), note, failure, golden, place, profile)
        with self._writing():
            added = self.sets.add(name, picture, part)
        self._note(f"{name}: part {added.called} from {came_from} joined the exam{' as a golden part' if golden else ''}", who, note)
        return added

    def change(self, name: str, part: KnownPart, *, who: str = "", why: str = "") -> None:
        """Say something else of a part: its kind, failure, place, or that it is a golden part."""
        if part.golden and part.kind is KnownKind.LIMIT_SAMPLE:
            raise RecipeError("a limit sample is no golden part: either verdict is right", where=name, remedy="Choose a clear part")
        with because(why) if why.strip() else nullcontext():
            who = self._access.allow(Right.EXAM, f"change a part of the exam of {name}").who or who
        before = one_of(self.parts(name), part.number, name)
        with self._writing():
            self.sets.change(name, part)
        was, now = (f"{one.called}{', golden' if one.golden else ''}" for one in (before, part))
        self._note(f"{name}: part {now} was {was}", who, why)

    def remove(self, name: str, number: int, *, who: str = "", why: str = "") -> KnownPart:
        """Take a part out of the set, for a reason: ``why``, or that of :func:`because`. Raises RecipeError without one."""
        with because(why) if why.strip() else nullcontext():
            by = self._access.allow(Right.EXAM, f"remove a part from the exam of {name}")
        who, why = by.who or who, why.strip() or by.why
        _check_reason(why, name)
        with self._writing():
            gone = self.sets.remove(name, number)
        self._note(f"{name}: part {gone.called} from {gone.came_from} was removed from the exam", who, why)
        return gone

    def key(self, pipeline: Pipeline, profile: str) -> ExamKey:
        """What judges, with the program: the exam of exactly this is remembered."""
        return ExamKey(pipeline.digests.recipe_sha256, pipeline.detector.runtime, self.program, profile)

    def may_judge(self, name: str, key: ExamKey, known: tuple[KnownPart, ...]) -> bool:
        """Whether the exam of exactly that on exactly these parts is remembered as passed, or overridden."""
        return self._database().exam_book.may_judge(name, key.sha256, set_sha256(known))

    def last(self, name: str, key: ExamKey | None = None, version: str = "") -> tuple[ExamResult, Override | None] | None:
        """The last exam of the product, of ``key`` or of one version if given."""
        return self._database().exam_book.last(name, key_sha256="" if key is None else key.sha256, version=version)

    def hold(self, pipeline: Pipeline, key: ExamKey, examiner: Examiner, before: ExamResult | None = None) -> ExamResult:
        """Hold the exam of a candidate and remember it. Raises RecipeError without a known part, ExamStopped."""
        name = pipeline.recipe.id.name
        known = self.parts(name)
        if not known:
            raise RecipeError("it has no exam set", where=name, remedy="Add known parts: good ones, limit samples, defects")
        result = examiner.examine(pipeline, key, set_sha256(known), known, lambda part: self.sets.picture(name, part), before)
        self._database().exam_book.add(result)
        said = "passed" if result.passed else f"NOT passed: {'; '.join(result.problems)}"
        self._note(f"{result.recipe}: the exam of {len(known)} parts was {said}")
        return result

    def override(self, result: ExamResult, override: Override) -> None:
        """Let a candidate judge although its exam was not passed; the figures stand in the audit with who and why. Raises RecipeError
        without a reason."""
        _check_reason(override.why, result.recipe.name)
        self._database().exam_book.add(result, override)
        self._note(f"{result.recipe}: used although {'; '.join(result.problems)}", override.who, override.why)

    def _note(self, detail: str, who: str = "", why: str = "") -> None:
        with suppress(StorageError):  # what it is about is kept, or was refused before
            self._database().audit("exam", detail, who=who, why=why)


def computed_by() -> str:
    """This program and the packages that compute a verdict, with their versions."""
    versions = package_versions()
    return ", ".join([f"inspector-station {__version__}", *(f"{name} {versions[name]}" for name in _COMPUTING)])


def profile_in_use(profiles: ProfileStore | None) -> str:
    """Fingerprint of the camera profile in use, empty without one. Raises CalibrationFailed if it is damaged."""
    profile = None if profiles is None else profiles.current()
    return "" if profile is None else profile.fingerprint


def _check_reason(why: str, name: str) -> None:
    if not why.strip():
        raise RecipeError("a reason is needed", where=name, remedy="Say why in a few words: it stands in the audit")
