"""An approved recipe file at this station: taken in, given this station's own limit, and examined on this station's own known parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from inspector.core.errors import ApprovalRefused, RecipeError, RecipeInvalid, StorageError
from inspector.core.limit_change import in_words
from inspector.core.plant.approval import RecipeApproval
from inspector.core.quality.exam import KnownKind
from inspector.core.quality.people import By
from inspector.core.recipe import Recipe
from inspector.core.several import ONE_PART
from inspector.core.teaching import held_out_of_teaching
from inspector.runtime.examination.gate import in_use_again
from inspector.runtime.plant.pulled import TAUGHT_HERE, KnownVersion
from inspector.runtime.recipe_service import RecipeService

Note = Callable[[str, str, By], object]
"""Writes an entry of the audit: what, in which words, by whom."""

NO_OWN_PARTS = "this station has no good parts of its own that could check the limit: a person decides"


class ApprovedFiles:
    """Every method takes seconds and raises InspectorError; then no recipe is in use that was not before."""

    def __init__(
        self,
        service: RecipeService,
        fetch: Callable[[str, Path], object],
        note: Note,
        misfit: Callable[[Recipe], str] = lambda recipe: "",
    ) -> None:
        """``fetch(sha256, path)`` writes the file with that digest, or raises PlantError. ``misfit``: why a recipe cannot judge at this
        station whatever its exam says, in words; empty if it can."""
        self._service = service
        self._fetch = fetch
        self._note = note
        self._misfit = misfit

    def taken_in(self, approval: RecipeApproval, from_plant: Collection[str]) -> KnownVersion:
        """Fetch, check and import what was approved, and give it this station's own limit; nothing is put in use.

        ``from_plant``: the versions of this recipe here that came from the plant: their good parts are another station's.
        """
        with TemporaryDirectory(prefix="inspector-recipe-") as folder:
            file = Path(folder) / "approved.recipe"
            if self._is_here(approval, file):
                return _known(approval, approval.version, TAUGHT_HERE)
            self._fetch(approval.sha256, file)
            with self._service.writing():
                found = self._service.store.import_file(file, use_first=False)
        if found.name != approval.name:
            raise ApprovalRefused(f"the file holds the recipe {found.name}, not {approval.name}", where=approval.sha256[:16])
        came = f"came from the plant, not in use: {found}, approved by {approval.approver} (number {approval.serial})"
        self._note("recipe", came, By(approval.approver))
        return self._with_own_limit(approval, found.version, from_plant)

    def _with_own_limit(self, approval: RecipeApproval, version: str, from_plant: Collection[str]) -> KnownVersion:
        """Fitted to this station's own held-out parts, as a version of its own that keeps these. Where there are none its known good parts
        check it."""
        name, store = approval.name, self._service.store
        own = self._own_version(name, {*from_plant, version})
        if own is None:
            known = () if self._service.gate is None else self._service.gate.exams.parts(name)
            if any(part.kind is KnownKind.GOOD for part in known):
                return _known(approval, version, "the limit it came with, checked by this station's exam")
            return _known(approval, version, "the limit it came with", unchecked=NO_OWN_PARTS)
        approved = self._service.load(name, version)
        pipeline = self._service.compile(approved)
        try:
            fitted = self._service.rescored(pipeline, store.teach_pictures(name, own.id.version), held_out_of_teaching(own))
        finally:
            pipeline.close()
        with self._service.writing():
            stored = self._service.save(fitted, pictures_of=own.id)
        words = f"fitted to {fitted.limit.held_out} good parts of this station"
        of_before = f"held out for {own.id.version}; it came with {in_words(approved.limit)}"
        self._note("limit", f"{stored.id}: {in_words(stored.limit)}, {words}, {of_before}", By())
        return replace(_known(approval, stored.id.version, words), as_it_came=version)

    def examine(self, name: str, version: str, in_use: Recipe | None, again: Callable[[], object], unwanted: Callable[[], str]) -> None:
        """Hold the exam of its product, which lets it judge, or raises ExamRefused. ``again()``: asks for it once a person has overridden
        that. ``unwanted()``: why nobody waits for it now."""
        recipe = self._service.load(name, version)
        if problem := self._misfit(recipe):
            raise RecipeError(problem, where=str(recipe.id))
        pipeline = self._service.compile(recipe)
        try:
            if self._service.gate is not None:
                before = in_use_again(self._service.compile, in_use or self._in_use(name), name)
                what = f"the approved version {recipe.id}"
                self._service.gate.admit(pipeline, what=what, again=again, unwanted=unwanted, before=before)
        finally:
            pipeline.close()

    def use(self, name: str, version: str, by: By) -> None:
        """Make it the version in use of a product that does not judge now."""
        before = self._service.store.in_use(name) or ""
        self._service.use(name, version)
        self._note("recipe", f"in use when it is chosen: {name}/{version}, before {before or 'none'}", by)

    def is_in_use(self, name: str, version: str) -> bool:
        """Whether that is what the product is judged by."""
        try:
            return self._service.store.in_use(name) == version
        except RecipeError:
            return False

    def has(self, name: str, version: str) -> bool:
        """Whether the version is on the disk."""
        try:
            return version in self._service.store.versions(name)
        except RecipeError:
            return False

    def _is_here(self, approval: RecipeApproval, file: Path) -> bool:
        """Whether the version was not fetched but made here: packed again it is the file that was approved."""
        from inspector.plant.recipe_files import file_digest

        if not self.has(approval.name, approval.version):
            return False
        try:
            self._service.store.export(approval.name, file, approval.version, known_parts=False)
        except RecipeInvalid:
            return False  # it is damaged here, and fetched whole
        return file_digest(file) == approval.sha256

    def _in_use(self, name: str) -> Recipe | None:
        try:
            version = self._service.store.in_use(name)
            return self._service.load(name, version) if version else None
        except RecipeError:
            return None  # what is damaged, or not there, is compared with nothing

    def _own_version(self, name: str, from_plant: Collection[str]) -> Recipe | None:
        """The version with good parts of this station that was used or made last. What was made here of a version of the plant, by another
        limit or mask, has the good parts of that."""
        store = self._service.store
        foreign = {digests for version in from_plant if (digests := self._pictures(name, version))}
        used = [use.version for use in store.history(name)]
        fitted: Recipe | None = None
        for version in dict.fromkeys([*reversed(used), *reversed(store.versions(name))]):
            digests = self._pictures(name, version)
            if not digests or digests in foreign:
                continue
            try:
                recipe = self._service.load(name, version)
            except (RecipeError, StorageError):
                continue
            held_out = math.ceil(held_out_of_teaching(recipe) / (recipe.parts or ONE_PART).count)
            if 0 < held_out <= len(digests):
                if not recipe.fitted_to_others:
                    return recipe
                fitted = fitted or recipe  # it keeps the same parts, if the version that they were held out for is gone
        return fitted

    def _pictures(self, name: str, version: str) -> tuple[str, ...]:
        """Digests of the good parts that are kept with a version; none if it is not here, or damaged."""
        try:
            return self._service.store.teach_digests(name, version)
        except (RecipeError, StorageError):
            return ()


def _known(approval: RecipeApproval, version: str, limit: str, unchecked: str = "") -> KnownVersion:
    return KnownVersion(approval.sha256, approval.name, version, limit, unchecked)
