"""The use cases of recipes, whoever asks: keep what was taught, change limit, masks or parts in a picture, choose a version, exchange,
name, copy, delete.

A station calls it on its worker threads, the console and the library on their own. Each change of a recipe is a new version, in use from
then on, and one line in the audit. The station holds the lock of the data folder; others take it by :meth:`RecipeService.writing`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from inspector.core.errors import InspectorError, RecipeError
from inspector.core.limit_change import LimitRequest, changed_limit, in_words
from inspector.core.quality.answers import Answer
from inspector.core.quality.people import NOBODY, Person
from inspector.core.quality.recipe_cards import KnownParts, RecipeCard, VersionFigures
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.teaching import doubt
from inspector.core.types import Picture, RecipeId
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.rescoring import rescored, shapes_in_words
from inspector.storage.ledger.database import AuditEntry
from inspector.storage.recipes.glance import glance, planted_scores, reference_of, scoring_key
from inspector.storage.recipes.shelf import DeletedRecipe, RecipeShelf
from inspector.storage.recipes.store import RecipeStore

_MOST_ALIKE = 20
"""So many versions back the parts of a recipe are looked for that were scored in the same way."""

_MADE = ("limit", "mask", "parts", "recipe")
"""Entries of the audit that say who made a version."""


class Audit(Protocol):
    """Writes one entry of the audit, see ``StationDatabase.audit``."""

    def __call__(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "", why: str = "") -> object: ...


class RecipeService:
    """Every method but :meth:`names` may take seconds; all raise InspectorError, and then nothing has changed."""

    def __init__(
        self,
        store: RecipeStore,
        compile_recipe: Callable[[Recipe], Pipeline],
        audit: Audit,
        writing: Callable[[], AbstractContextManager[object]] = nullcontext,
        *,
        judging: Callable[[], Mapping[str, str]] = dict,
        entries: Callable[[], Sequence[AuditEntry]] = tuple,
        present: Callable[[], Person] = lambda: NOBODY,
        answered: Callable[[str, Sequence[str]], Sequence[tuple[Answer, float]]] = lambda *_: (),
    ) -> None:
        """``writing``: the lock of the data folder, for who does not hold it already. ``judging``: name of each view ("" for the only one)
        -> the recipe that judges there, or was asked for. ``entries``: of the audit, the newest first. ``present``: who is at the station.
        ``answered(name, versions)``: what people said of the parts that these versions judged, and the parts' scores.
        """
        self.store = store
        self.shelf = RecipeShelf(store)
        self.compile = compile_recipe
        self._write = audit
        self.writing = writing
        self._judging = judging
        self._entries = entries
        self._present = present
        self._answered = answered

    def _audit(self, what: str, detail: str, *, old: str = "", new: str = "") -> None:
        self._write(what, detail, who=self._present().name, old=old, new=new)

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

        What a :func:`doubt` speaks against is kept, and put in use only if a person said ``anyway``.
        Call it within :meth:`writing`, entered before the teaching: a running station refuses at once, not at the end of the work.
        """
        if doubt(recipe) and not anyway:
            return self.store.save(recipe, teach_pictures=good_parts, make_current=False)
        return self.store.save(recipe, teach_pictures=good_parts)

    def change_limit(self, name: str, request: LimitRequest) -> tuple[Recipe, Recipe]:
        """Fit or set the limit of the version in use. Returns the recipe before and after. Raises RecipeError."""
        with self.writing():
            before = self.store.load(name)
            return before, self.keep_limit(replace(before, limit=changed_limit(before, request)), before)

    def keep_limit(self, recipe: Recipe, before: Recipe | None = None) -> Recipe:
        """Keep a recipe whose limit was changed from that of ``before``. Returns it under its version."""
        stored = self.store.save(recipe)
        self.tell_limit(stored, before)
        return stored

    def tell_limit(self, recipe: Recipe, before: Recipe | None = None) -> None:
        """Write its limit in the audit, and that of ``before``, of the version before it unless given."""
        was = self._limit_before(recipe.id) if before is None else f"{before.limit.value:.3f}"
        self._audit("limit", f"{recipe.id}: {in_words(recipe.limit)}", old=was, new=f"{recipe.limit.value:.3f}")

    def _limit_before(self, recipe: RecipeId) -> str:
        try:
            earlier = [version for version in self.store.versions(recipe.name) if version < recipe.version]
        except InspectorError:
            return ""  # the change is kept, whatever the disk says of the one before
        limit = glance(self.store.place(recipe.name) / earlier[-1]).limit if earlier else None
        return "" if limit is None else f"{limit.value:.3f}"

    def save(self, recipe: Recipe, good_parts: Sequence[Picture] = ()) -> Recipe:
        """Keep a recipe, and the pictures it was taught with, as a version that is not in use yet. Returns it under its version."""
        return self.store.save(recipe, teach_pictures=good_parts, make_current=False)

    def change_shapes(self, name: str, shapes: tuple[Shape, ...]) -> tuple[Recipe, Recipe]:
        """Judge only what ``shapes`` leave of the part (none: all of it), with the limit that the held-out parts give then.

        Returns the recipe before and after.
        """
        with self.writing():
            before = self.store.load(name)
            pipeline = self.rescore(before, shapes, lambda: None)
            pipeline.close()
            return before, pipeline.recipe

    def rescore(self, recipe: Recipe, shapes: tuple[Shape, ...], still_wanted: Callable[[], None]) -> Pipeline:
        """Compile ``recipe`` with other shapes, score its held-out parts again, refit its limit and keep it. Returns its pipeline.

        ``still_wanted`` is called before it is kept, and raises the InspectorError that says why it must not be.
        """
        pipeline = self.compile(replace(recipe, shapes=shapes))
        try:
            scored = rescored(pipeline, self.store.teach_pictures(recipe.id.name, recipe.id.version))
            still_wanted()
            stored = self.store.save(scored)
        except InspectorError:
            pipeline.close()
            raise
        said = shapes_in_words(shapes)
        self._audit("mask", f"{stored.id}: {said}; limit {stored.limit.value:.3f}", old=shapes_in_words(recipe.shapes), new=said)
        return pipeline.with_recipe(stored)

    def change_parts(self, name: str, parts: PartsInView) -> tuple[Recipe, Recipe]:
        """How many parts a picture must show. Returns the recipe before and after. Raises RecipeError if it was taught with one."""
        with self.writing():
            before = self.store.load(name)
            if before.parts is None:
                raise RecipeError(
                    "was taught with one part in a picture: what it knows of pictures is of whole ones",
                    where=str(before.id),
                    remedy=f"Teach it again with --parts-per-picture {parts.count}",
                )
            stored = self.store.save(replace(before, parts=parts))
            self._audit("parts", f"{stored.id}: {parts} in a picture", old=str(before.parts), new=str(parts))
            return before, stored

    def use(self, name: str, version: str) -> None:
        """Put a version in use. Nothing is deleted."""
        with self.writing():
            self.store.use(name, version)

    def roll_back(self, name: str, version: str | None = None) -> str:
        """Put an earlier version in use again: ``version``, or the one in use before. Returns it; rolling back can be rolled back."""
        with self.writing():
            before = self.store.in_use(name)
            earlier = self.store.load(name, version or self.used_before(name)).id
            self.store.use(name, earlier.version)
            self._audit("recipe", f"rolled back: {earlier}", old=before or "none", new=earlier.version)
            return earlier.version

    def export(self, name: str, file: Path, version: str | None = None) -> RecipeId:
        """Write one version into one file, to be imported by another station."""
        return self.store.export(name, file, version)

    def import_file(self, file: Path, name: str | None = None) -> tuple[RecipeId, bool]:
        """Import an exported recipe, checked. Returns its id and whether it is in use: only if there was no recipe of its name."""
        with self.writing():
            found = self.store.import_file(file, name)
            self._audit("recipe", f"imported: {found} from {file.name}", new=str(found))
            return found, self.store.in_use(found.name) == found.version

    # Recipes as a whole

    def cards(self) -> tuple[RecipeCard, ...]:
        """All recipes, sorted by title. One that is damaged has its fault in ``problem``."""
        judging = self._judging()
        return tuple(sorted((self._card(name, judging) for name in self.store.names()), key=lambda card: card.title.casefold()))

    def known_parts(self, name: str, version: str) -> KnownParts:
        """The parts that are known to be good or bad, with scores that can be compared with the limit of this version."""
        folder = self.store.place(self.store.name_of(name))
        key = scoring_key(folder / version)
        alike = [other for other in self.store.versions(name)[-_MOST_ALIKE:] if other == version or scoring_key(folder / other) == key]
        answered = self._answered(name, alike)
        bad = tuple(score for answer, score in answered if answer is Answer.BAD)
        return KnownParts(tuple(score for answer, score in answered if answer is Answer.GOOD), bad, planted_scores(folder / version))

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
        with self.writing():
            name = self.store.name_of(name)
            before = self.shelf.rename(name, title)
            title = self.shelf.card(name).title
            self._audit("recipe", f"renamed: {name}", old=before.title, new=title)
            return title

    def note(self, name: str, text: str) -> None:
        """Replace the note of the product. Raises RecipeError."""
        with self.writing():
            name = self.store.name_of(name)
            before = self.shelf.note(name, text)
            self._audit("recipe", f"noted: {name}", old=before.note, new=self.shelf.card(name).note)

    def copy(self, name: str, title: str, version: str | None = None) -> RecipeId:
        """One version, the one in use unless given, as another recipe. Nothing that judges changes. Raises RecipeError, RecipeInvalid."""
        with self.writing():
            new = self.shelf.copy(name, title, version)
            self._audit("recipe", f"copied: {self.store.name_of(name)} as {new}", new=self.shelf.card(new.name).title)
            return new

    def delete(self, name: str) -> DeletedRecipe:
        """Take a recipe to the trash. Raises RecipeError while it judges."""
        with self.writing():
            name = self.store.name_of(name)
            views = [view for view, used in self._judging().items() if used == name]
            if views:
                at = f" at {', '.join(filter(None, views))}" if any(views) else ""
                raise RecipeError(f"{self.shelf.card(name).title!r} is the recipe in use{at}", remedy="Change to another one first")
            gone = self.shelf.delete(name)
            self._audit("recipe", f"deleted: {name}, {gone.versions} versions; it is in the trash", old=gone.title)
            return gone

    def deleted(self) -> tuple[DeletedRecipe, ...]:
        """What is in the trash, the newest first."""
        return self.shelf.deleted()

    def restore(self, key: str) -> str:
        """Bring a recipe back from the trash, by its key there, its title or its name; of several the last. Returns its name."""
        with self.writing():
            found = [one for one in self.shelf.deleted() if key in (one.key, one.title, one.name)]
            name = self.shelf.restore(found[0].key if found else key)
            self._audit("recipe", f"brought back from the trash: {name}", new=self.shelf.card(name).title)
            return name

    def empty_trash(self) -> int:
        """Remove for good what was deleted. Returns how many recipes."""
        with self.writing():
            titles = ", ".join(one.title for one in self.shelf.deleted())
            gone = self.shelf.empty_trash()
            if gone:
                self._audit("recipe", f"the trash was emptied: {titles}", old=titles)
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
