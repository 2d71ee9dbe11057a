"""The use cases of recipes, whoever asks: keep what was taught, change limit, masks or parts in a picture, choose a version, exchange,
name, copy, delete.

A station calls it on its worker threads, the console and the library on their own. Each change of a recipe is a new version, in use from
then on, and one line in the audit. The station holds the lock of the data folder; others take it by :meth:`RecipeService.writing`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from inspector.core.errors import InspectorError, RecipeError, StorageError
from inspector.core.limit_change import LimitRequest, in_words, said_of, with_changed_limit
from inspector.core.quality.answers import Answer
from inspector.core.quality.exam import Override
from inspector.core.quality.people import NO_ONE, By, Right, because
from inspector.core.quality.recipe_cards import KnownParts, RecipeCard, VersionFigures
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.teaching import doubt
from inspector.core.types import Picture, RecipeId
from inspector.runtime.examination.gate import ExamGate, in_use_again
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.rescoring import rescored, shapes_in_words
from inspector.runtime.people.access import OPEN, Access
from inspector.storage.ledger.database import AuditEntry
from inspector.storage.png import read_png
from inspector.storage.recipes.glance import glance, planted_scores, reference_of, scoring_key
from inspector.storage.recipes.shelf import DeletedRecipe, RecipeShelf
from inspector.storage.recipes.store import RecipeStore
from inspector.vision.teaching.planted.again import planted_again
from inspector.vision.teaching.planted.judging import EACH

_log = logging.getLogger(__name__)

_MOST_ALIKE = 20
"""So many versions back the parts of a recipe are looked for that were scored in the same way."""

_MADE = ("limit", "mask", "parts", "recipe")
"""Entries of the audit that say who made a version."""


class Audit(Protocol):
    """Writes one line of the audit, as ``StationDatabase.audit``."""

    def __call__(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "", why: str = "") -> object: ...


class RecipeService:
    """Every method but :meth:`names` may take seconds; all raise InspectorError, and then nothing has changed.

    What a person asks for here (``teaching``, ``change_...``, ``roll_back``, ``import_file``) raises NotAllowed or ReasonNeeded unless the
    person at the station may. A running station asks that itself, at the moment of the command, and calls the others.
    """

    def __init__(
        self,
        store: RecipeStore,
        compile_recipe: Callable[[Recipe], Pipeline],
        audit: Audit,
        writing: Callable[[], AbstractContextManager[object]] = nullcontext,
        access: Access = OPEN,
        gate: ExamGate | None = None,
        *,
        judging: Callable[[], Mapping[str, str]] = dict,
        entries: Callable[[], Sequence[AuditEntry]] = tuple,
        answered: Callable[[str, Sequence[str]], Sequence[tuple[Answer, float]]] = lambda *_: (),
        compile_float32: Callable[[Recipe], Pipeline] | None = None,
    ) -> None:
        """``writing``: the lock of the data folder, for who does not hold it already. ``gate``: the exam that stands before each change;
        None: there is none. ``judging``: name of each view ("" for the only one) -> the recipe that judges there, or was asked for.
        ``entries``: of the audit, the newest first. ``answered(name, versions)``: what people said of the parts that these versions
        judged, and the parts' scores. ``compile_float32``: of a recipe without ranges, where ``compile_recipe`` may want 8 bits alone."""
        self.store = store
        self.shelf = RecipeShelf(store)
        self.gate = gate
        self.compile = compile_recipe
        self._compile_float32 = compile_float32 or compile_recipe
        self._audit = audit
        self.writing = writing
        self._judging = judging
        self._entries = entries
        self._answered = answered
        self._access = access

    @contextmanager
    def teaching(self) -> Iterator[None]:
        """A recipe is taught in the body and kept at its end: the lock of the data folder, and the right to it, asked before the work."""
        self._access.allow(Right.LEARN, "teach a recipe")
        with self.writing():
            yield

    def names(self) -> tuple[str, ...]:
        """Names of the recipes on disk, sorted."""
        return self.store.names()

    def current(self, name: str) -> str:
        """The version in use. Raises RecipeError, RecipeInvalid."""
        return self.store.current(name)

    def load(self, name: str, version: str | None = None) -> Recipe:
        """One version, the one in use unless given, without its reference picture. Raises RecipeError, RecipeInvalid."""
        return self.store.load(name, version, pictures=False)

    def check_room(self, good_parts: Sequence[Picture]) -> None:
        """Raise StorageError unless the disk has room for a recipe with these parts (uint8 RGB), as far as the disk says."""
        self.store.check_room(good_parts)

    def keep_taught(self, recipe: Recipe, good_parts: Sequence[Picture], *, anyway: bool = False) -> Recipe:
        """Keep what was taught, with the pictures it was taught with (uint8 RGB), as the version in use. Returns it under its version.

        What a :func:`doubt` speaks against is kept, and put in use only if a person said ``anyway``. What does not pass the exam of its
        product is kept and not put in use, too: then ExamRefused is raised.
        Call it within :meth:`teaching`, entered before the teaching: a running station refuses at once, not at the end of the work.
        """
        by = self._access.allow(Right.LEARN, "keep a recipe")
        in_use = anyway or not doubt(recipe)
        examined = in_use and self.gate is not None and bool(self.gate.exams.parts(recipe.id.name))
        old = self._in_use(recipe.id.name)
        stored = self.store.save(recipe, teach_pictures=good_parts, make_current=in_use and not examined)
        if examined:
            self._examine(stored)
            self.store.use(stored.id.name, stored.id.version)
        said = "taught, in use" if in_use else "taught, not in use"
        try:
            self._tell("recipe", f"{said}: {stored.id}", by, old=old if in_use else "", new=stored.id.version if in_use else "")
        except StorageError as error:  # it is kept: whoever tries again would keep it twice
            _log.error("the audit does not have %s: %s", stored.id, error)
        return stored

    def change_limit(self, name: str, request: LimitRequest, override: Override | None = None) -> tuple[Recipe, Recipe]:
        """Fit or set the limit of the version in use. Returns the recipe before and after. Raises RecipeError, ExamRefused.

        ``override``, here and below: a person's reason to change it whatever comes of the exam.
        """
        by = self._access.allow(Right.LIMIT, f"change the limit of {name}")
        with self.writing():
            before = self.store.load(name)
            changed = with_changed_limit(before, request)
            self._examine(changed, override, before)
            stored = self.store.save(changed)
            new = in_words(stored.limit)
            self._tell("limit", f"{stored.id}: {said_of(request, stored.limit)}", by, old=in_words(before.limit), new=new)
            return before, stored

    def tell_kept(self, recipe: Recipe) -> None:
        """Write in the audit that a recipe whose limit was changed is on the disk."""
        self._audit("recipe", f"kept with the limit {recipe.limit.value:.3f}: {recipe.id}")

    def save(self, recipe: Recipe, good_parts: Sequence[Picture] = (), pictures_of: RecipeId | None = None) -> Recipe:
        """Keep a recipe as a version that is not in use yet, with the pictures that it was taught with, or with those of another version.
        Returns it under its version."""
        return self.store.save(recipe, teach_pictures=good_parts, pictures_of=pictures_of, make_current=False)

    def change_shapes(self, name: str, shapes: tuple[Shape, ...], override: Override | None = None) -> tuple[Recipe, Recipe]:
        """Judge only what ``shapes`` leave of the part (none: all of it), with the limit that the held-out parts give then.

        Returns the recipe before and after. Raises RecipeError, ExamRefused.
        """
        by = self._access.allow(Right.MASK, f"change what of {name} is judged")
        with self.writing():
            before = self.store.load(name)

            def examined(pipeline: Pipeline) -> None:
                self._admit(pipeline, override, before)

            pipeline = self.rescore(before, shapes, lambda: None, by, examined)
            pipeline.close()
            return before, pipeline.recipe

    def rescore(
        self,
        recipe: Recipe,
        shapes: tuple[Shape, ...],
        still_wanted: Callable[[], None],
        by: By = NO_ONE,
        examined: Callable[[Pipeline], object] = lambda pipeline: None,
    ) -> Pipeline:
        """Compile ``recipe`` with other shapes, score its held-out parts again, refit its limit and keep it. Returns its pipeline.

        ``examined`` gets the pipeline as it would judge, then ``still_wanted`` is called, before it is kept: each raises the InspectorError
        that says why it must not be.
        """
        pipeline = self.compile(replace(recipe, shapes=shapes))
        try:
            scored = self.rescored(pipeline, self.store.teach_pictures(recipe.id.name, recipe.id.version))
            examined(pipeline.with_recipe(scored))
            still_wanted()
            stored = self.store.save(scored)
        except InspectorError:
            pipeline.close()
            raise
        old, new = (shapes_in_words(one) for one in (recipe.shapes, shapes))
        self._tell("mask", f"{stored.id}: {new}; limit {stored.limit.value:.3f}", by, old=old, new=new)
        return pipeline.with_recipe(stored)

    def rescored(self, pipeline: Pipeline, teach_pictures: Sequence[Path], others: int | None = None) -> Recipe:
        """See ``inspection.rescoring``. In float32 where the recipe may compute in 8 bits: a limit is that of scores in float32, and so is
        what the memory said of learned parts. Raises as that does."""
        recipe = pipeline.recipe
        if not recipe.ranges:
            return rescored(pipeline, teach_pictures, others)
        exact = self._compile_float32(replace(recipe, ranges={}, shifts={}, rounding="nearest", rounding_offset=0.0))
        try:
            return rescored(pipeline, teach_pictures, others, exact)
        finally:
            exact.close()

    def measure_escapes(self, name: str, each: int = EACH) -> Recipe:
        """Plant ``each`` defects of every kind into the held-out parts of the version in use, and keep how they score: the new version,
        which is returned, judges as the one before. Raises RecipeError if its good parts were not kept."""
        by = self._access.allow(Right.RECIPE, f"measure how small a defect {name} finds")
        with self.writing():
            before = self.store.load(name)
            pipeline = self.compile(before)
            try:
                paths = self.store.teach_pictures(before.id.name, before.id.version)
                newest_first = (read_png(path) for path in reversed(paths))
                planted = planted_again(before, pipeline.framing, pipeline.detector, newest_first, each)
            finally:
                pipeline.close()
            stored = self.store.save(replace(before, planted=planted))
            found = f"{sum(one.score > stored.limit.value for one in planted)} of {len(planted)} planted defects found"
            self._tell("recipe", f"measured: {stored.id}: {found}", by, old=before.id.version, new=stored.id.version)
            return stored

    def change_parts(self, name: str, parts: PartsInView, override: Override | None = None) -> tuple[Recipe, Recipe]:
        """How many parts a picture must show. Returns the recipe before and after. Raises RecipeError if it was taught with one."""
        by = self._access.allow(Right.RECIPE, f"change how many parts a picture of {name} shows")
        with self.writing():
            before = self.store.load(name)
            if before.parts is None:
                raise RecipeError(
                    "was taught with one part in a picture: what it knows of pictures is of whole ones",
                    where=str(before.id),
                    remedy=f"Teach it again with --parts-per-picture {parts.count}",
                )
            changed = replace(before, parts=parts)
            self._examine(changed, override, before)
            stored = self.store.save(changed)
            self._tell("parts", f"{stored.id}: {parts} in a picture", by, old=str(before.parts), new=str(parts))
            return before, stored

    def use(self, name: str, version: str) -> None:
        """Put a version in use that judges already, or whose exam was passed. Nothing is deleted."""
        with self.writing():
            self.store.use(name, version)

    def roll_back(self, name: str, version: str | None = None, override: Override | None = None) -> str:
        """Put an earlier version in use again: ``version``, or the one in use before. Returns it; rolling back can be rolled back.

        Raises RecipeError, ExamRefused.
        """
        by = self._access.allow(Right.RECIPE, f"roll {name} back")
        with self.writing():
            earlier = self.store.load(name, version or self.used_before(name))
            old = self._in_use(name)
            self._examine(earlier, override)
            self.store.use(name, earlier.id.version)
            self._tell("recipe", f"rolled back: {name}", by, old=old, new=earlier.id.version)
            return earlier.id.version

    def export(self, name: str, file: Path, version: str | None = None) -> RecipeId:
        """Write one version into one file, to be imported by another station."""
        exported = self.store.export(name, file, version)
        self._tell("export", f"{exported} to {file.name}", By(self._access.present().name))
        return exported

    def import_file(self, file: Path, name: str | None = None) -> tuple[RecipeId, bool]:
        """Import an exported recipe, checked. Returns its id and whether it is in use: only if there was no recipe of its name."""
        by = self._access.allow(Right.RECIPE, "import a recipe")
        with self.writing():
            found = self.store.import_file(file, name)
            in_use = self.store.in_use(found.name) == found.version
            self._tell("recipe", f"imported, {'in use' if in_use else 'not in use'}: {found}", by, new=found.version if in_use else "")
            return found, in_use

    def _tell(self, what: str, detail: str, by: By, *, old: str = "", new: str = "") -> None:
        self._audit(what, detail, who=by.who, old=old, new=new, why=by.why)

    def _in_use(self, name: str) -> str:
        """The version in use; empty where there is none, or it cannot be said."""
        with suppress(InspectorError):
            return self.store.in_use(name) or ""
        return ""

    def _examine(self, recipe: Recipe, override: Override | None = None, before: Recipe | None = None) -> None:
        """The exam of ``recipe``, if its product has one; ``before``: the one in use, found out if not given. Compiles it for that."""
        if self.gate is None or not self.gate.exams.parts(recipe.id.name):
            return
        pipeline = self.compile(recipe)
        try:
            self._admit(pipeline, override, before or self._recipe_in_use(recipe.id.name))
        finally:
            pipeline.close()

    def _admit(self, pipeline: Pipeline, override: Override | None, before: Recipe | None) -> None:
        if override is not None:
            with because(override.why):
                by = self._access.allow(Right.OVERRIDE, "use a recipe whatever comes of its exam")
            override = replace(override, who=by.who or override.who)
        if self.gate is not None:
            self.gate.admit(pipeline, override=override, before=in_use_again(self.compile, before, pipeline.recipe.id.name))

    def _recipe_in_use(self, name: str) -> Recipe | None:
        """For the comparison; None also if it is damaged: then it is replaced all the more."""
        with suppress(RecipeError):
            version = self._in_use(name)
            return self.store.load(name, version, pictures=False) if version else None
        return None

    # Recipes as a whole

    def cards(self) -> tuple[RecipeCard, ...]:
        """All recipes, sorted by title. One that is damaged has its fault in ``problem``."""
        judging = self._judging()
        return tuple(sorted((self._card(name, judging) for name in self.store.names()), key=lambda card: card.title.casefold()))

    def known_parts(self, name: str, version: str) -> KnownParts:
        """The parts that are known to be good or bad, with scores that can be compared with the limit of this version."""
        folder = self.store.place(self.store.name_of(name))
        answered = self._answered(name, self.versions_alike(name, version))
        bad = tuple(score for answer, score in answered if answer is Answer.BAD)
        return KnownParts(tuple(score for answer, score in answered if answer is Answer.GOOD), bad, planted_scores(folder / version))

    def versions_alike(self, name: str, version: str) -> list[str]:
        """The newest versions whose scores can be compared with those of this one, which is among them."""
        folder = self.store.place(self.store.name_of(name))
        key = scoring_key(folder / version)
        return [other for other in self.store.versions(name)[-_MOST_ALIKE:] if other == version or scoring_key(folder / other) == key]

    def card(self, name: str) -> RecipeCard:
        """One recipe, by its name or its title. Raises RecipeError if there is none."""
        name = self.store.name_of(name)
        self.store.versions(name)
        return self._card(name, self._judging())

    def titles(self) -> dict[str, str]:
        """Name of each recipe -> its title."""
        return self.shelf.titles()

    def versions(self, name: str, most: int = 50) -> tuple[VersionFigures, ...]:
        """The newest ``most`` versions, the newest first, with what is other than in the one before. Raises RecipeError."""
        name = self.store.name_of(name)
        known = self.store.versions(name)
        folder = self.store.place(name)
        makers = self._makers()
        newest = list(zip(known, (None, *known), strict=False))[::-1][:most]
        figures = (glance(folder / version, None if before is None else folder / before) for version, before in newest)
        return tuple(replace(one, who=makers.get(f"{name}/{one.version}", "")) for one in figures)

    def rename(self, name: str, title: str) -> str:
        """Call a recipe ``title`` from now on; records and parts keep the name of its folder. Returns the title. Raises RecipeError."""
        by = self._access.allow(Right.RECIPE, f"rename {name}")
        with self.writing():
            name = self.store.name_of(name)
            before = self.shelf.rename(name, title)
            title = self.shelf.card(name).title
            self._tell("recipe", f"renamed: {name}", by, old=before.title, new=title)
            return title

    def note(self, name: str, text: str) -> None:
        """Replace the note of the product. Raises RecipeError."""
        by = self._access.allow(Right.RECIPE, f"note something of {name}")
        with self.writing():
            name = self.store.name_of(name)
            before = self.shelf.note(name, text)
            self._tell("recipe", f"noted: {name}", by, old=before.note, new=self.shelf.card(name).note)

    def copy(self, name: str, title: str, version: str | None = None) -> RecipeId:
        """One version, the one in use unless given, as another recipe. Nothing that judges changes. Raises RecipeError, RecipeInvalid."""
        by = self._access.allow(Right.RECIPE, f"copy {name}")
        with self.writing():
            new = self.shelf.copy(name, title, version)
            self._tell("recipe", f"copied: {self.store.name_of(name)} as {new}", by, new=self.shelf.card(new.name).title)
            return new

    def delete(self, name: str) -> DeletedRecipe:
        """Take a recipe to the trash. Raises RecipeError while it judges."""
        by = self._access.allow(Right.RECIPE, f"delete {name}")
        with self.writing():
            name = self.store.name_of(name)
            views = [view for view, used in self._judging().items() if used == name]
            if views:
                at = f" at {', '.join(filter(None, views))}" if any(views) else ""
                raise RecipeError(f"{self.shelf.card(name).title!r} is the recipe in use{at}", remedy="Change to another one first")
            gone = self.shelf.delete(name)
            self._tell("recipe", f"deleted: {name}, {gone.versions} versions; it is in the trash", by, old=gone.title)
            return gone

    def deleted(self) -> tuple[DeletedRecipe, ...]:
        """What is in the trash, the newest first."""
        return self.shelf.deleted()

    def restore(self, key: str) -> str:
        """Bring a recipe back from the trash, by its key there, its title or its name; of several the last. Returns its name."""
        by = self._access.allow(Right.RECIPE, f"bring {key} back")
        with self.writing():
            found = [one for one in self.shelf.deleted() if key in (one.key, one.title, one.name)]
            name = self.shelf.restore(found[0].key if found else key)
            self._tell("recipe", f"brought back from the trash: {name}", by, new=self.shelf.card(name).title)
            return name

    def empty_trash(self) -> int:
        """Remove for good what was deleted. Returns how many recipes."""
        by = self._access.allow(Right.RECIPE, "empty the trash")
        with self.writing():
            titles = ", ".join(one.title for one in self.shelf.deleted())
            gone = self.shelf.empty_trash()
            if gone:
                self._tell("recipe", f"the trash was emptied: {titles}", by, old=titles)
            return gone

    def _card(self, name: str, judging: Mapping[str, str]) -> RecipeCard:
        views = tuple(view for view, used in judging.items() if used == name)
        card = self.shelf.card(name)
        try:
            versions, in_use = self.store.versions(name), self.store.in_use(name)
        except InspectorError as error:
            return RecipeCard(name, card.title, card.note, judges=views, problem=str(error))
        shown = self.store.place(name) / (in_use or versions[-1])
        figures = glance(shown)
        return RecipeCard(name, card.title, card.note, versions, in_use, figures, reference_of(shown), views, figures.problem)

    def _makers(self) -> dict[str, str]:
        """``name/version`` -> who made it, as far as the audit tells."""
        found: dict[str, str] = {}
        for entry in reversed(self._entries()):
            if entry.who and entry.what in _MADE:
                for word in entry.detail.split(": "):
                    found.setdefault(word, entry.who)
        return found

    def used_before(self, name: str) -> str:
        """The version in use before the current one; without a history, the version before it."""
        current, known = self.store.in_use(name), self.store.versions(name)
        earlier = [use.version for use in self.store.history(name) if use.version != current and use.version in known]
        older = earlier or [version for version in known if current is not None and version < current]
        if not older:
            remedy = f"There are: {', '.join(known)}" if len(known) > 1 else "It has one version only"
            raise RecipeError("there is no version before the one in use", where=name, remedy=remedy)
        return older[-1]
