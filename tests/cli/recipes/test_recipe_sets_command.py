"""``recipes sets``: the recipes of all views by one name, where no station runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.app import main
from inspector.core.errors import RecipeError
from inspector.runtime.recipe_service import RecipeService
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.settings import load_settings
from tests.cli.small import ASSETS
from tests.runtime.toy_trainer import make_recipe

Sets = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "settings.yaml").write_text(
        "# ours\nviews:\n- {name: top, camera: simulated, recipe: lid top}\n- {name: side, camera: simulated, recipe: lid side}\n"
    )
    store = RecipeStore(tmp_path / "recipes")
    for name in ("lid top", "lid side", "cap top", "cap side"):
        store.save(make_recipe(name))
    return tmp_path


@pytest.fixture
def sets(folder: Path) -> Sets:
    return lambda *arguments: main(["--data-dir", str(folder), "recipes", "sets", *map(str, arguments)])


def begins_with(folder: Path) -> list[str]:
    return [view.recipe for view in load_settings(ASSETS / "settings.yaml", folder / "settings.yaml").views]


@pytest.mark.slow
def test_a_set_is_made_used_and_rolled_back(sets: Sets, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = RecipeStore(folder / "recipes")
    first = store.current("cap top")
    assert sets("list") == 0 and "no set yet" in capsys.readouterr().out
    assert sets("make", "lid") == 0, "of what each view begins with"
    assert sets("make", "4711/A", "top=cap top", "side=cap side") == 0
    assert sets("use", "4711/a") == 0 and begins_with(folder) == ["cap top", "cap side"]
    second = store.save(make_recipe("cap top")).id.version
    assert sets("use", "4711/A") == 0
    assert sets("rollback", "4711/A") == 0 and store.current("cap top") == first != second
    assert sets("list", "--json", folder / "sets.json") == 0
    found = json.loads((folder / "sets.json").read_text())["sets"]
    assert [(one["title"], one["recipes"]["top"], len(one["uses"])) for one in found] == [("4711/A", "cap top", 3), ("lid", "lid top", 0)]
    assert sets("remove", "lid") == 0
    assert (folder / "settings.yaml").read_text().startswith("# ours")
    assert main(["--data-dir", str(folder), "audit", "--what", "recipe", "--json", str(folder / "audit.json")]) == 0
    details = [one["detail"] for one in json.loads((folder / "audit.json").read_text())["audit"]]
    assert any(detail.startswith("set 4711/A rolled back: top: ") for detail in details)


@pytest.mark.slow
def test_where_one_view_refuses_none_has_changed(
    sets: Sets, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, asked = RecipeStore(folder / "recipes"), []
    roll_back = RecipeService.roll_back

    def refused(service: RecipeService, name: str, *given: Any) -> str:
        asked.append(name)
        if name == "cap side":
            raise RecipeError("the exam was not passed", where=name)
        return roll_back(service, name, *given)

    assert sets("make", "cap", "top=cap top", "side=cap side") == 0 and sets("use", "cap") == 0
    for name in ("cap top", "cap side"):
        store.save(make_recipe(name))
    assert sets("use", "cap") == 0
    now = store.current("cap top")
    capsys.readouterr()
    monkeypatch.setattr(RecipeService, "roll_back", refused)
    assert sets("rollback", "cap") == 1 and "the exam was not passed" in capsys.readouterr().err
    assert asked == ["cap top", "cap side"]
    assert store.current("cap top") == now and begins_with(folder) == ["cap top", "cap side"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("use", "nix"), "there is no set called 'nix'"),
        (("make", "lid", "tip=lid top"), "there is no view called 'tip'"),
        (("make", "lid", "top=lid top"), "side has no recipe"),
    ],
)
def test_what_is_not_there_is_said(sets: Sets, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str) -> None:
    assert sets(*arguments) == 1
    assert said in " ".join(capsys.readouterr().err.split())


def test_one_camera_has_no_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path), "recipes", "sets", "list"]) == 1
    assert "this station has one camera" in capsys.readouterr().err
