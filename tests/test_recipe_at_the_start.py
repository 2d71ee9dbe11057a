"""Which recipe a station begins with, as the program makes it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app import StationContext
from inspector.core.detector import Detector
from inspector.core.recipe import Recipe
from inspector.core.status import Mode, Status
from inspector.core.types import Verdict
from inspector.runtime.station import Station
from tests.runtime.line import GreyDetector, until
from tests.runtime.toy_trainer import make_recipe

LINE = "simulated:metal?seed=3&width=128&height=128&trigger=software"


class Context(StationContext):
    """The program's own, with a detector that needs no teacher."""

    def compile(self, recipe: Recipe) -> Detector:
        return GreyDetector()


def context(folder: Path, *recipes: str, settings: str = "") -> Context:
    (folder / "settings.yaml").write_text(settings, encoding="utf-8")
    made = Context(folder, "cpu", "auto", True)
    for name in recipes:
        made.recipes.save(make_recipe(name, input_size=(128, 128)))
    return made


@contextmanager
def running(made: Context, recipe: str | None = None) -> Iterator[Station]:
    station = made.station(LINE, recipe)
    try:
        yield station
    finally:
        station.close()
        made.database.close()


def settled(station: Station) -> Status:
    until(lambda: station.status().mode is not Mode.STARTING and not station.status().recipe_progress)
    return station.status()


@pytest.mark.parametrize(
    ("recipes", "settings", "asked", "used_last", "expected"),
    [
        (("only",), "", None, None, "only"),
        (("one", "two"), "", None, None, None),
        ((), "", None, None, None),
        (("one", "two"), "", None, "two", "two"),
        (("one", "two"), "recipe: one\n", None, "two", "one"),
        (("one", "two"), "recipe: one\n", "two", "one", "two"),
    ],
)
def test_it_begins_with_the_one_named_the_last_one_or_the_only_one(
    tmp_path: Path, recipes: tuple[str, ...], settings: str, asked: str | None, used_last: str | None, expected: str | None
) -> None:
    made = context(tmp_path, *recipes, settings=settings)
    if used_last is not None:
        made.database.set_state("recipe", used_last)
    with running(made, asked) as station:
        status = settled(station)
        assert (None if status.recipe is None else status.recipe.name) == expected
        assert status.mode is (Mode.NO_RECIPE if expected is None else Mode.INSPECTING)


@pytest.mark.parametrize(("settings", "used_last"), [("recipe: Nonexisting\n", "only"), ("", "Nonexisting")])
def test_a_name_that_there_is_no_recipe_of_is_said_and_no_other_judges(tmp_path: Path, settings: str, used_last: str) -> None:
    made = context(tmp_path, "only", settings=settings)
    made.database.set_state("recipe", used_last)
    with running(made) as station:
        status = settled(station)
        assert status.recipe is None and status.verdict is Verdict.INVALID
        until(lambda: station.status().reason.startswith("Nonexisting could not be loaded: "), lambda: station.status().reason)
        assert "there is no recipe called 'Nonexisting'. There are: only" in station.status().reason


def test_a_mistyped_name_is_not_the_one_used_last(tmp_path: Path) -> None:
    """One typing error at a start left every later start without a recipe."""
    made = context(tmp_path, "one", "two")
    for asked in ("one", "oen"):
        with running(made, asked) as station:
            until(lambda: not station.status().recipe_progress and station.status().mode is not Mode.STARTING)
    made = context(tmp_path)
    with running(made) as station:
        until(lambda: station.status().mode is Mode.INSPECTING, lambda: station.status().reason)
        assert station.status().recipe is not None and station.status().recipe.name == "one"  # type: ignore[union-attr]


def test_a_mistyped_recipe_of_a_view_does_not_come_into_the_settings(tmp_path: Path) -> None:
    views = f"views:\n- {{name: top, camera: '{LINE}', recipe: one}}\n- {{name: side, camera: '{LINE}', recipe: one}}\n"
    made = context(tmp_path, "one", settings=views)
    top, side = made.settings.views
    group = made.views([top, replace(side, recipe="oen")])
    try:
        until(lambda: "side: oen could not be loaded" in group.status().reason, lambda: group.status().reason)
    finally:
        group.close()
    assert [view.recipe for view in StationContext(tmp_path, "cpu", "auto", True).settings.views] == ["one", "one"]


def test_views_say_it_too(tmp_path: Path) -> None:
    views = f"views:\n- {{name: top, camera: '{LINE}', recipe: only}}\n- {{name: side, camera: '{LINE}', recipe: Nonexisting}}\n"
    made = context(tmp_path, "only", settings=views)
    group = made.views(made.settings.views)
    try:
        until(lambda: "side: Nonexisting could not be loaded" in group.status().reason, lambda: group.status().reason)
        assert group.status().verdict is Verdict.INVALID
    finally:
        group.close()
