"""Judges kept parts again: by the recipe of then, bit for bit or with the reason why not, or by another one, to see what would change."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self

import numpy as np

from calibration.gate.limits import Light
from inspector.core.camera_features import Setting
from inspector.core.errors import InspectorError, RecipeError
from inspector.core.recipe import Recipe
from inspector.core.types import Band, Frame, Inspection, Verdict
from inspector.runtime.improvement.recipe_of_then import RecipeSought, recipe_of_then
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.profiled import profile_conflict
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.document import RecordDocument
from inspector.storage.records.files import Record, map_to_grey, read_greys, read_map, read_picture, read_record

PREVIOUS_PICTURE = "frozen"
"""The one check of the image gate that compares with the picture before, which is not kept with a record."""

NOT_SAID = "the record does not say which program, libraries and processor judged: it was written by an earlier version"
NOT_EXPLAINED = "nothing that the record says explains it: recipe, program, libraries and processor are those of then"
NO_PREVIOUS = "it was refused for being identical to the picture before it, which is not kept: that check cannot be made again"

_PIPELINES = 2
"""Compiled recipes that are held at a time."""

_IN_WORDS = {
    "program": "version of this program",
    "processor": "processor",
    "features": "features of the processor",
    "cores": "number of cores",
}

CompileFor = Callable[[Recipe, str], Pipeline]
"""Compiles a recipe for the runtime that a record names ("openvino int8 CPU"), or for the fastest of this machine (empty)."""


class Sameness(Enum):
    """How a part that was judged again compares with its record."""

    EQUAL = "equal"
    DIFFERS = "differs"
    NOT_REPLAYED = "not replayed"


@dataclass(frozen=True)
class Judgement:
    """What was said of a part. ``score`` and ``limit`` are NaN where there was none."""

    verdict: Verdict
    band: Band | None
    score: float
    limit: float

    @classmethod
    def of(cls, one: Inspection | RecordDocument) -> Judgement:
        """From an inspection or a record."""
        score, limit = (math.nan if value is None else value for value in (one.score, one.limit))
        return cls(one.verdict, one.band, score, limit)


@dataclass(frozen=True)
class ReplayedPart:
    """A kept part that was judged again. ``record``: path of its JSON. ``now`` is None where it could not be judged.

    ``equal``: every figure that the record keeps is the same: verdict, band, score, limit, gate, and each grey level of the anomaly map.
    ``map_difference``: greatest difference of the maps in decades, None where there are not two. ``reasons``: why it differs, or why it
    was not replayed, for a person.
    """

    record: str
    part: int | None
    taken_at: float
    lot: str
    by: str
    with_recipe: str
    then: Judgement
    now: Judgement | None
    sameness: Sameness
    map_difference: float | None = None
    reasons: tuple[str, ...] = ()

    @property
    def changes_side(self) -> bool:
        """Whether its verdict is another one now."""
        return self.now is not None and self.now.verdict is not self.then.verdict


class PartReplay:
    """Judges records again, one after the other; compiled recipes are held in between. A context manager."""

    def __init__(
        self,
        recipes: RecipeStore,
        compile_for: CompileFor,
        here: Mapping[str, str],
        *,
        chosen: Callable[[str], Recipe] | None = None,
        refuse_other_profile: bool = True,
    ) -> None:
        """``here``: as ``RecordDocument.computed_by``, of this process. ``chosen``: from the name of the recipe that judged to the one to
        judge by instead; None: the recipe of then. ``refuse_other_profile``: as in the settings; for a ``chosen`` recipe."""
        self._recipes = recipes
        self._compile_for = compile_for
        self._here = here
        self._chosen = chosen
        self._refuse_other_profile = refuse_other_profile
        self._pipelines: OrderedDict[tuple[str, str], Pipeline] = OrderedDict()
        self._sought: dict[tuple[str, str, str], RecipeSought] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        while self._pipelines:
            self._pipelines.popitem()[1].close()

    def replay(self, path: Path) -> ReplayedPart:
        """Judge the record with this JSON again. What stands in the way is its reason; raises StorageError if the record itself cannot be
        read."""
        record = read_record(path)
        try:
            return self._replayed(record)
        except InspectorError as error:
            return _part(record, "", None, Sameness.NOT_REPLAYED, reasons=(str(error),))

    def _replayed(self, record: Record) -> ReplayedPart:
        document = record.document
        if self._chosen is not None:
            pipeline = self._pipeline(self._chosen("" if document.recipe is None else document.recipe.name), "")
            conflict = profile_conflict(pipeline.recipe, _settings(document)) if self._refuse_other_profile else ""
            now = _again(record, pipeline, conflict)
            return _compared(record, pipeline, now, ("the picture was rectified by another profile",) if conflict else ())
        if document.recipe is None:
            raise RecipeError(f"no recipe judged it: {document.reason}")
        sought = self._of_then(document)
        if sought.recipe is None:
            raise RecipeError(sought.problem)
        pipeline = self._pipeline(sought.recipe, document.runtime.partition(",")[0])
        conflict = profile_conflict(pipeline.recipe, _settings(document))
        now = _again(record, pipeline, conflict if document.reason == conflict else "")
        found = _compared(record, pipeline, now, ())
        if found.sameness is Sameness.EQUAL:
            return found
        outside = _outside_the_picture(record, found)
        if outside:
            return _part(record, str(pipeline.recipe.id), now, Sameness.NOT_REPLAYED, found.map_difference, (outside,))
        reasons = self._why(document, pipeline, sought.problem)
        return _part(record, str(pipeline.recipe.id), now, Sameness.DIFFERS, found.map_difference, reasons)

    def _of_then(self, document: RecordDocument) -> RecipeSought:
        assert document.recipe is not None
        key = (document.recipe.name, document.recipe.version, document.recipe_sha256)
        if key not in self._sought:
            self._sought[key] = recipe_of_then(self._recipes, document.recipe, document.recipe_sha256)
        return self._sought[key]

    def _pipeline(self, recipe: Recipe, runtime: str) -> Pipeline:
        key = (str(recipe.id), runtime)
        if key not in self._pipelines:
            while len(self._pipelines) >= _PIPELINES:
                self._pipelines.popitem(last=False)[1].close()
            self._pipelines[key] = self._compile_for(recipe, runtime)
        self._pipelines.move_to_end(key)
        return self._pipelines[key]

    def _why(self, then: RecordDocument, pipeline: Pipeline, of_the_recipe: str) -> tuple[str, ...]:
        """Everything that is another one than then."""
        reasons = [of_the_recipe] if of_the_recipe else []
        digests = pipeline.digests
        parts = (
            ("student", then.weights_sha256, digests.weights_sha256),
            ("memory", then.memory_sha256, digests.memory_sha256),
            ("baseline map", then.baseline_sha256, digests.baseline_sha256),
        )
        reasons += [f"another {name} than then" for name, was, now in parts if was and was != now]
        was, now = then.runtime.partition(",")[0], pipeline.detector.runtime.partition(",")[0]
        if was != now:
            reasons.append(f"another runtime: {was or 'unknown'} then, {now} now")
        if not then.computed_by:
            reasons.append(NOT_SAID)
        for key, value in then.computed_by.items():
            if self._here.get(key, "") != value:
                name = _IN_WORDS.get(key, f"version of {key}")
                reasons.append(f"another {name}: {value or 'none'} then, {self._here.get(key) or 'none'} now")
        return tuple(reasons) or (NOT_EXPLAINED,)


def _settings(document: RecordDocument) -> dict[str, Setting]:
    return {name: value for name, value in document.camera_settings.items() if value is not None}


def _again(record: Record, pipeline: Pipeline, conflict: str) -> Inspection:
    """The inspection of the record's part, as the pipeline makes it of its picture alone. ``conflict``: why the profile forbids it."""
    document = record.document
    frame = Frame(
        read_picture(record), document.index, monotonic(), document.taken_at, document.camera_frame_id, document.session, document.fault
    )
    inspection = pipeline.invalid(frame, conflict) if conflict else pipeline.inspect(frame)
    if document.part is None or not inspection.parts:
        return inspection
    number = document.part.number
    if number > len(inspection.parts):
        raise RecipeError(f"the picture shows {len(inspection.parts)} parts to this recipe, and it was part {number} of {document.part.of}")
    return inspection.parts[number - 1]


def _compared(record: Record, pipeline: Pipeline, now: Inspection, reasons: tuple[str, ...]) -> ReplayedPart:
    same_map, difference = _same_map(record, now)
    then = record.document
    same = (
        same_map
        and all(
            _same(was, is_now)
            for was, is_now in ((then.score, now.score), (then.limit, now.limit), (then.verdict, now.verdict), (then.band, now.band))
        )
        and _same_gate(then, now)
    )
    return _part(record, str(pipeline.recipe.id), now, Sameness.EQUAL if same else Sameness.DIFFERS, difference, reasons)


def _same(was: object, now: object) -> bool:
    if isinstance(now, float) and not math.isfinite(now):
        return was is None
    return was == now


def _same_map(record: Record, now: Inspection) -> tuple[bool, float | None]:
    """Whether each grey level of the map is the same, and the greatest difference of the maps in decades."""
    document, greys = record.document, read_greys(record)
    if greys is None or now.map is None:
        return greys is None and now.map is None, None
    low, high = (math.nan if end is None else end for end in document.colour_scale)
    again, scale = map_to_grey(now.map, (low, high))
    if greys.shape == again.shape and scale == document.map_scale and np.array_equal(greys, again):
        return True, 0.0
    then = read_map(record)
    if then is None or then.values.shape != now.map.values.shape:
        return False, None
    return False, float(np.nanmax(np.abs(then.values - now.map.values)))


def _same_gate(then: RecordDocument, now: Inspection) -> bool:
    """Without the check that needs the picture before."""
    was = [(check.name, check.value, check.light) for check in then.gate if check.name != PREVIOUS_PICTURE]
    found = [(check.name, check.value, check.light) for check in now.checks if check.name != PREVIOUS_PICTURE]
    return len(was) == len(found) and all(
        one[0] == other[0] and _same(one[1], other[1]) and one[2] is other[2] for one, other in zip(was, found, strict=True)
    )


def _outside_the_picture(record: Record, found: ReplayedPart) -> str:
    """Why the verdict of then cannot come of the picture alone, in words; empty if it can."""
    then = record.document
    if then.verdict is not Verdict.INVALID:
        return ""
    if any(check.name == PREVIOUS_PICTURE and check.light is Light.OUT for check in then.gate):
        return NO_PREVIOUS
    if found.now is None or found.now.verdict is Verdict.INVALID:
        return ""
    same = "; score and map are the same, bit for bit" if found.map_difference == 0.0 and _same(then.score, found.now.score) else ""
    return f"it was INVALID for a reason outside its picture ({then.reason}){same}"


def _part(
    record: Record,
    by: str,
    now: Inspection | None,
    sameness: Sameness,
    map_difference: float | None = None,
    reasons: tuple[str, ...] = (),
) -> ReplayedPart:
    document = record.document
    return ReplayedPart(
        record=str(record.paths.json),
        part=document.part_number,
        taken_at=document.taken_at,
        lot=document.lot or "",
        by="" if document.recipe is None else str(document.recipe),
        with_recipe=by,
        then=Judgement.of(document),
        now=None if now is None else Judgement.of(now),
        sameness=sameness,
        map_difference=map_difference,
        reasons=reasons,
    )
