"""Recipe sets: one name for the recipes of all views; INVALID until all have theirs; back together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inspector.core.errors import NotAllowed, RecipeError, RecipeInvalid
from inspector.core.quality.people import NO_ONE, By, Level, Person, Right
from inspector.core.types import Verdict
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_sets import RecipeSets
from inspector.storage.recipes.sets import SetFile
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.line import until
from tests.runtime.toy_trainer import make_recipe
from tests.runtime.views_rig import Rig


class Sets:
    """Two views; each of their stores has the recipes of all."""

    def __init__(self, rig: Rig, folder: Path) -> None:
        self.rig = rig
        self.said: list[tuple[str, str, str]] = []
        self.stores = {name: line.recipes for name, line in rig.lines.items()}
        for name in ("lid top", "lid side"):
            self.stores["top"].save(make_recipe(name))
            self.stores["top"].export(name, folder / "lid.zip")
            self.stores["side"].import_file(folder / "lid.zip")  # under the same version: the views of a station have one store
        self.sets = RecipeSets(rig.views.stations, self.stores["top"], self._note)

    def _note(self, what: str, detail: str, *, old: str = "", new: str = "", **_: Any) -> None:
        self.said.append((detail, old, new))

    def judged_by(self) -> dict[str, str]:
        statuses = self.rig.views.status().views
        return {view: "" if one.recipe is None or one.recipe_progress else one.recipe.name for view, one in statuses.items()}


def test_one_name_changes_all_views_and_no_part_is_judged_by_half_of_it(rig: Rig, tmp_path: Path) -> None:
    sets = Sets(rig, tmp_path)
    rig.ready()
    sets.sets.make("part", None)
    sets.sets.make("4711/A", {"top": "lid top", "side": "lid side"})
    assert [one.title for one in sets.sets.all()] == ["4711/A", "part"]
    assert rig.part().verdict is Verdict.PASS
    rig.lines["side"].compiling.clear()
    sets.sets.use("4711/a")
    until(lambda: sets.judged_by()["top"] == "lid top")
    assert rig.part().verdict is Verdict.INVALID, "one view has it, the other not yet"
    rig.lines["side"].compiling.set()
    until(lambda: sets.judged_by() == {"top": "lid top", "side": "lid side"})
    assert rig.part().verdict is Verdict.PASS
    assert sets.said[-1][1:] == ("top: part, side: part", "top: lid top, side: lid side")


def test_a_set_goes_back_as_a_whole(tmp_path: Path) -> None:
    store = RecipeStore(tmp_path / "recipes")
    first = {view: store.save(make_recipe(f"lid {view}")).id.version for view in ("top", "side")}
    asked: list[tuple[str, str, str | None]] = []

    class View:
        def __init__(self, name: str) -> None:
            self.name = name
            self.recipes = self

        asked = "lid"

        def load(self, recipe: str, version: str | None = None, by: By = NO_ONE) -> None:
            asked.append((self.name, recipe, version))
            store.use(recipe, version or store.current(recipe))

    sets = RecipeSets({name: View(name) for name in ("top", "side")}, store, lambda *_, **__: None)  # type: ignore[dict-item]
    sets.make("lid", {"top": "lid top", "side": "lid side"})
    with pytest.raises(RecipeError, match="no use of this set"):
        sets.roll_back("lid")
    sets.use("lid")
    for view in ("top", "side"):
        store.save(make_recipe(f"lid {view}"))
    sets.use("lid")
    sets.roll_back("lid")
    assert asked[-2:] == [("top", "lid top", first["top"]), ("side", "lid side", first["side"])]
    with pytest.raises(RecipeError, match="no recipe called"):
        sets.make("other", {"top": "nothing", "side": "lid side"})
    with pytest.raises(RecipeError, match="side has no recipe"):
        sets.make("other", {"top": "lid top"})
    sets.remove("LID")
    assert sets.all() == () and store.names() == ("lid side", "lid top"), "its recipes stay"


def test_a_damaged_file_of_sets_is_said(tmp_path: Path) -> None:
    file = SetFile(tmp_path)
    assert file.all() == ()
    (tmp_path / "sets.json").write_text('{"sets": [{"title": 1}]}')
    with pytest.raises(RecipeInvalid, match="is damaged"):
        file.all()


def test_a_set_of_other_recipes_keeps_when_it_was_used(tmp_path: Path) -> None:
    file = SetFile(tmp_path)
    file.keep("lid", {"top": "a"})
    file.used("lid", {"top": "v1"})
    file.keep("LID", {"top": "b"})
    assert [(one.title, one.recipes, one.uses) for one in file.all()] == [("LID", {"top": "b"}, ({"top": "v1"},))]


def test_who_may_choose_the_product_may_choose_a_set_and_only_who_may_roll_back_rolls_one_back(rig: Rig, tmp_path: Path) -> None:
    sets = Sets(rig, tmp_path)

    class Operator(Access):
        """Ben may choose the product, and nothing else of recipes."""

        def allow(self, right: Right, act: str = "") -> By:
            if right is not Right.PRODUCT:
                raise NotAllowed.of(right, Level.ENGINEER, Person("Ben", Level.OPERATOR))
            return By("Ben")

    rig.ready()
    sets.sets.make("lid", {"top": "lid top", "side": "lid side"})
    sets.sets.use("lid")
    until(lambda: sets.judged_by() == {"top": "lid top", "side": "lid side"})
    guarded = RecipeSets(rig.views.stations, sets.stores["top"], sets._note, Operator(None))
    for line in rig.lines.values():
        line.engine.recipes._access = Operator(None)
    guarded.use("lid")
    for name in ("lid top", "lid side"):
        sets.stores["top"].save(make_recipe(name))
    with pytest.raises(NotAllowed):
        guarded.roll_back("lid")
