"""The use cases of recipes, whoever asks: keep what was taught, change limit, masks or parts in a picture, choose a version, exchange.

A station calls it on its worker threads, the console and the library on their own. Each change of a recipe is a new version, in use from
then on, and one line in the audit. The station holds the lock of the data folder; others take it by :meth:`RecipeService.writing`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from inspector.core.errors import InspectorError, RecipeError
from inspector.core.limit_change import LimitRequest, changed_limit, in_words
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.teaching import doubt
from inspector.core.types import Picture, RecipeId
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.rescoring import rescored, shapes_in_words
from inspector.storage.recipes.store import RecipeStore


class RecipeService:
    """Every method but :meth:`names` may take seconds; all raise InspectorError, and then nothing has changed."""

    def __init__(
        self,
        store: RecipeStore,
        compile_recipe: Callable[[Recipe], Pipeline],
        audit: Callable[[str, str], object],
        writing: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> None:
        """``audit(what, detail)`` writes one line. ``writing``: the lock of the data folder, for who does not hold it already."""
        self.store = store
        self.compile = compile_recipe
        self._audit = audit
        self.writing = writing

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
            return before, self.keep_limit(replace(before, limit=changed_limit(before, request)))

    def keep_limit(self, recipe: Recipe) -> Recipe:
        """Keep a recipe whose limit was changed. Returns it under its version."""
        stored = self.store.save(recipe)
        self.tell_limit(stored)
        return stored

    def tell_limit(self, recipe: Recipe) -> None:
        """Write its limit in the audit."""
        self._audit("limit", f"{recipe.id}: {in_words(recipe.limit)}")

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
        self._audit("mask", f"{stored.id}: {shapes_in_words(shapes)}; limit {stored.limit.value:.3f}")
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
            self._audit("parts", f"{stored.id}: {parts} in a picture")
            return before, stored

    def use(self, name: str, version: str) -> None:
        """Put a version in use. Nothing is deleted."""
        with self.writing():
            self.store.use(name, version)

    def roll_back(self, name: str, version: str | None = None) -> str:
        """Put an earlier version in use again: ``version``, or the one in use before. Returns it; rolling back can be rolled back."""
        with self.writing():
            earlier = self.store.load(name, version or self.used_before(name)).id.version
            self.store.use(name, earlier)
            return earlier

    def export(self, name: str, file: Path, version: str | None = None) -> RecipeId:
        """Write one version into one file, to be imported by another station."""
        return self.store.export(name, file, version)

    def import_file(self, file: Path, name: str | None = None) -> tuple[RecipeId, bool]:
        """Import an exported recipe, checked. Returns its id and whether it is in use: only if there was no recipe of its name."""
        with self.writing():
            found = self.store.import_file(file, name)
            return found, self.store.in_use(found.name) == found.version

    def used_before(self, name: str) -> str:
        """The version in use before the current one; without a history, the version before it."""
        current, known = self.store.in_use(name), self.store.versions(name)
        earlier = [use.version for use in self.store.history(name) if use.version != current and use.version in known]
        older = earlier or [version for version in known if current is not None and version < current]
        if not older:
            remedy = f"There are: {', '.join(known)}" if len(known) > 1 else "It has one version only"
            raise RecipeError("there is no version before the one in use", where=name, remedy=remedy)
        return older[-1]
