"""Recipe sets of a station with several views: one name chooses the recipes of all of them, and goes back for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from inspector.core.errors import RecipeError
from inspector.core.quality.people import NO_ONE, By, Right
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recipe_service import Audit
from inspector.storage.recipes.sets import RecipeSet, SetFile
from inspector.storage.recipes.store import RecipeStore


class RecipeChoice(Protocol):
    """Which recipe a view judges by."""

    @property
    def asked(self) -> str:
        """The one that judges, or was asked for last; empty for none."""
        ...

    def load(self, name: str, version: str | None = None, by: By = NO_ONE) -> None:
        """Judge by this version. Raises InspectorError."""
        ...


class ViewWithRecipe(Protocol):
    """A running station, or what one begins with."""

    @property
    def recipes(self) -> RecipeChoice: ...


class RecipeSets:
    """What can be done with sets. From the request on each view is INVALID until its recipe judges, and so is every part until all have.

    All methods read or write the disk: not for the window's thread.
    """

    def __init__(self, stations: Mapping[str, ViewWithRecipe], store: RecipeStore, audit: Audit, access: Access = OPEN) -> None:
        self._stations = stations
        self._store = store
        self._file = SetFile(store.root)
        self._audit = audit
        self._access = access

    def all(self) -> tuple[RecipeSet, ...]:
        """Sorted by title."""
        return self._file.all()

    def make(self, title: str, recipes: Mapping[str, str] | None = None) -> RecipeSet:
        """Make a set of these recipes, name of each view -> recipe; None: of what judges now. Raises RecipeError unless each has one."""
        by = self._access.allow(Right.RECIPE, f"make the set {title}")
        chosen = {view: station.recipes.asked for view, station in self._stations.items()} if recipes is None else dict(recipes)
        missing = [view for view in self._stations if not chosen.get(view)]
        if missing:
            raise RecipeError(f"{', '.join(missing)} has no recipe", where=title, remedy="Choose a recipe for each view first")
        names = {view: self._store.name_of(chosen[view]) for view in self._stations}
        for name in names.values():
            self._store.versions(name)
        made = self._file.keep(title, names)
        self._note(by, f"set {made.title}: {_words(names)}")
        return made

    def use(self, title: str) -> RecipeSet:
        """Judge by the recipes of this set in every view. Raises RecipeError, and then no view has changed, if one cannot be used."""
        found = self._whole(title)
        return self._use(found, {view: self._store.current(found.recipes[view]) for view in self._stations}, "in use", Right.PRODUCT)

    def roll_back(self, title: str) -> RecipeSet:
        """Every view back to the version with which the set was in use before. Raises RecipeError if there was none, or one is gone."""
        found = self._whole(title)
        now = {view: self._store.in_use(found.recipes[view]) or "" for view in self._stations}
        known = {view: self._store.versions(found.recipes[view]) for view in self._stations}
        earlier = [
            uses
            for uses in found.uses
            if uses != now and set(uses) == set(self._stations) and all(uses[view] in known[view] for view in uses)
        ]
        if not earlier:
            raise RecipeError("there is no use of this set to go back to", where=title, remedy="Use it first, or roll back one view")
        return self._use(found, earlier[-1], "rolled back", Right.RECIPE)

    def remove(self, title: str) -> None:
        """Forget a set; its recipes stay."""
        by = self._access.allow(Right.RECIPE, f"forget the set {title}")
        gone = self._file.of(title)
        self._file.remove(title)
        self._note(by, f"set {gone.title} was removed: {_words(gone.recipes)}")

    def _whole(self, title: str) -> RecipeSet:
        found = self._file.of(title)
        missing = [view for view in self._stations if view not in found.recipes]
        if missing:
            raise RecipeError(f"has no recipe for {', '.join(missing)}", where=found.title, remedy="Make the set again")
        return found

    def _use(self, found: RecipeSet, versions: Mapping[str, str], how: str, right: Right) -> RecipeSet:
        """``right``: asked once, for all views."""
        by = self._access.allow(right, f"use the set {found.title}" if right is Right.PRODUCT else f"roll the set {found.title} back")
        for view, version in versions.items():
            self._store.load(found.recipes[view], version, pictures=False)  # all of them, before one view changes
        before = {view: station.recipes.asked for view, station in self._stations.items()}
        for view, station in self._stations.items():
            station.recipes.load(found.recipes[view], versions[view], by)
        used = self._file.used(found.title, versions)
        self._note(by, f"set {found.title} {how}: {_words(versions)}", old=_words(before), new=_words(found.recipes))
        return used

    def _note(self, by: By, detail: str, *, old: str = "", new: str = "") -> None:
        self._audit("recipe", detail, who=by.who, old=old, new=new, why=by.why)


def _words(of_views: Mapping[str, str]) -> str:
    return ", ".join(f"{view}: {what or 'none'}" for view, what in of_views.items())
