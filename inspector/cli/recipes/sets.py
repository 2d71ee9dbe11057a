"""``recipes sets list | make | use | roll-back | remove``: of one product the recipes of all views, while no station runs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden
from inspector.cli.options import JsonOption, OverrideOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import InspectorError, SettingsError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import NO_ONE, By

if TYPE_CHECKING:
    from inspector.core.quality.exam import Override
    from inspector.runtime.recipe_sets import RecipeSets
    from inspector.storage.recipes.sets import RecipeSet

_HELP = """Recipe sets of a station with several cameras: one name chooses the recipes of all views, and goes back for all of them.

They are changed here while no station runs; at a running one in the window, on the recipes' page (F8)."""

Title = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the set, such as 4711/A.")]
Chosen = Annotated[
    list[str] | None, typer.Argument(metavar="VIEW=RECIPE...", show_default="what each view begins with", help="The recipe of each view.")
]


def add_sets(group: typer.Typer, make_context: MakeContext) -> None:
    """Add the group ``sets`` to the commands of ``recipes``."""
    sets = typer.Typer(no_args_is_help=True, help=_HELP, epilog=f"Example: {PROGRAM} recipes sets use 4711/A")
    group.add_typer(sets, name="sets")
    _add_list(sets, make_context)
    _add_changes(sets, make_context)
    _add_uses(sets, make_context)


def _add_list(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} recipes sets list --json sets.json")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def list_sets(context: CommandContext, json: JsonOption = None) -> None:
        """The sets, with the recipe of each view."""
        make_place(json)
        found = _sets(context).all()
        write_report(json, {"sets": [asdict(one) for one in found]})
        views = [view.name for view in context.settings.views]
        listed = table("set", *views, "used", right=("used",))
        for one in found:
            add_row(listed, one.title, *(one.recipes.get(view, "-") for view in views), len(one.uses))
        Terminal(context.quiet).answer(listed if found else "There is no set yet")


def _add_changes(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("make", epilog=f"Example: {PROGRAM} recipes sets make 4711/A 'top=Cover top' 'side=Cover side'")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def make(context: CommandContext, name: Title, recipes: Chosen = None) -> None:
        """Make a set, or give the one of this name other recipes."""
        chosen = None if not recipes else dict(map(_pair, recipes))
        unknown = sorted(set(chosen or ()) - {view.name for view in context.settings.views})
        sets = _sets(context)
        if unknown:
            known = ", ".join(view.name for view in context.settings.views)
            raise SettingsError(f"there is no view called {unknown[0]!r}", remedy=f"There are: {known}")
        with context.recipe_service.writing():
            made = sets.make(name, chosen)
        Terminal(context.quiet).note(f"set {made.title}: {', '.join(f'{view}: {recipe}' for view, recipe in made.recipes.items())}")

    @group.command("remove", epilog=f"Example: {PROGRAM} recipes sets remove 4711/A")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def remove(context: CommandContext, name: Title) -> None:
        """Forget a set; its recipes stay."""
        sets = _sets(context)
        with context.recipe_service.writing():
            sets.remove(name)
        Terminal(context.quiet).note(f"set {name} is forgotten; its recipes stay")


def _add_uses(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("use", epilog=f"Example: {PROGRAM} recipes sets use 4711/A")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def use(context: CommandContext, name: Title) -> None:
        """Begin every view with its recipe of this set from the next start on."""
        views = _ViewsAtRest(context)
        used = views.all_or_none(lambda: views.sets.use(name))
        Terminal(context.quiet).note(f"set {used.title} is in use from the next start on")

    @group.command("rollback", hidden=True, epilog=f"Example: {PROGRAM} recipes sets roll-back 4711/A")  # as earlier versions called it
    @group.command("roll-back", epilog=f"Example: {PROGRAM} recipes sets roll-back 4711/A")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def roll_back(context: CommandContext, name: Title, override: OverrideOption = None) -> None:
        """Every view back to the version with which the set was in use before."""
        views = _ViewsAtRest(context, overridden(override))
        used = views.all_or_none(lambda: views.sets.roll_back(name))
        Terminal(context.quiet).note(f"set {used.title} is rolled back, from the next start on")


def _sets(context: CommandContext) -> RecipeSets:
    return _ViewsAtRest(context).sets


def _pair(text: str) -> tuple[str, str]:
    view, _, recipe = text.partition("=")
    if not view.strip() or not recipe.strip():
        raise typer.BadParameter(f"{text!r} names no view and recipe; write VIEW=RECIPE, 'top=Cover top' for instance")
    return view.strip(), recipe.strip()


class _ViewsAtRest:
    """The views of a station that does not run: what each begins with is in the settings. Raises SettingsError if there are none."""

    def __init__(self, context: CommandContext, override: Override | None = None) -> None:
        from inspector.runtime.recipe_sets import RecipeSets
        from inspector.storage.data_dir import DataDir
        from inspector.storage.ledger.database import StationDatabase

        views = [view.name for view in context.settings.views]
        if not views:
            remedy = "Sets are for several cameras, which stand in the settings under views; of one camera: recipes roll-back"
            raise SettingsError("this station has one camera", remedy=remedy)
        self._context = context
        self._override = override
        group = StationDatabase(DataDir(context.data_dir / "views").database, opens_later=True)
        self.sets = RecipeSets({view: _ViewAtRest(self, view) for view in views}, context.recipes, group.audit, context.access)
        self._before: list[tuple[str, str, str | None]] = []

    def all_or_none(self, work: Callable[[], RecipeSet]) -> RecipeSet:
        """Do it; where one view refuses, those before it are as they were. Raises InspectorError."""
        self._before.clear()
        try:
            return work()
        except InspectorError:
            for view, recipe, version in reversed(self._before):
                with suppress(InspectorError):  # the reason of the refusal is the one to tell
                    if version is not None:
                        self._context.recipes.use(recipe, version)
                    self._begin_with(view, recipe)
            raise

    def recipe_of(self, view: str) -> str:
        """What it begins with; empty for none."""
        return next(one.recipe for one in self._context.settings.views if one.name == view)

    def change(self, view: str, name: str, version: str) -> None:
        """Begin ``view`` with this version the next time."""
        store, service = self._context.recipes, self._context.recipe_service
        old = store.in_use(name)
        self._before.append((view, self.recipe_of(view), None))
        if old != version:
            service.roll_back(name, version, self._override)
            if old is not None:
                self._before.append((view, name, old))
        self._begin_with(view, name)

    def _begin_with(self, view: str, recipe: str) -> None:
        from inspector.runtime.people.settings_audit import keep_settings
        from inspector.storage.data_dir import DataDir
        from inspector.storage.settings import save_settings

        views = tuple(replace(one, recipe=recipe) if one.name == view else one for one in self._context.settings.views)
        own = DataDir(self._context.data_dir).settings
        with self._context.recipe_service.writing():
            self._context.settings = save_settings(
                self._context.assets_dir / "settings.yaml", own, {"views": [asdict(one) for one in views]}
            )
            keep_settings(self._context.database, self._context.settings)


class _ViewAtRest:
    """One view, as :class:`RecipeSets` asks for it."""

    def __init__(self, views: _ViewsAtRest, name: str) -> None:
        self._views = views
        self._name = name

    @property
    def recipes(self) -> _ViewAtRest:
        return self

    @property
    def asked(self) -> str:
        return self._views.recipe_of(self._name)

    def load(self, name: str, version: str | None = None, by: By = NO_ONE) -> None:
        assert version is not None
        self._views.change(self._name, name, version)
