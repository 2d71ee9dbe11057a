"""Recipes as a whole: named, copied, deleted. Whichever call of the disk fails, or is the last of a killed process, each is done or not."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import InspectorError, RecipeError
from inspector.core.types import RecipeId
from inspector.storage.recipes.shelf import RecipeShelf
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.line import GOOD, picture
from tests.runtime.toy_trainer import make_recipe


@pytest.fixture
def shelf(tmp_path: Path) -> RecipeShelf:
    store = RecipeStore(tmp_path / "recipes")
    store.save(replace(make_recipe("part"), id=RecipeId("part", "")), teach_pictures=[picture(GOOD), picture(GOOD + 1)])
    return RecipeShelf(store)


def rename(shelf: RecipeShelf) -> object:
    return shelf.rename("part", "4711/A")


def copy(shelf: RecipeShelf) -> object:
    return shelf.copy("part", "4711/A")


def delete(shelf: RecipeShelf) -> object:
    return shelf.delete("part")


def state(shelf: RecipeShelf) -> tuple[object, ...]:
    """Every recipe with its title and its version in use, each of which is loaded; and the trash."""
    store = RecipeStore(shelf.store.root)
    store.sweep_leftovers()
    now = RecipeShelf(store)
    recipes = tuple((name, title, store.load(name).id.version, len(store.teach_pictures(name))) for name, title in now.titles().items())
    assert not [one.name for one in store.root.iterdir() if one.name.endswith(".part")]
    return (*recipes, *(one.title for one in now.deleted()))


@pytest.mark.slow
@pytest.mark.parametrize("change", [rename, copy, delete])
def test_whichever_call_is_the_last_before_a_kill_it_is_done_or_not(shelf: RecipeShelf, change: Callable[[RecipeShelf], object]) -> None:
    before = state(shelf)
    for number in range(1, 200):
        child = os.fork()
        if not child:
            _kill_at(number)
            change(shelf)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if state(shelf) != before:  # which loads every recipe
            break
        assert os.WIFSIGNALED(status), "not killed, and not done"
    assert number > 2


def _kill_at(number: int) -> None:
    """The process ends by SIGKILL at its ``number``-th call that writes a name or flushes."""
    left = [number]

    def killing(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **options)

        return call

    for name in ("fsync", "rename", "replace", "link", "mkdir"):
        setattr(os, name, killing(getattr(os, name)))


@pytest.mark.parametrize("change", [rename, copy, delete])
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_disk_that_refuses_leaves_every_recipe_whole(
    shelf: RecipeShelf, change: Callable[[RecipeShelf], object], call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(shelf)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        try:
            change(shelf)
        except InspectorError as error:
            assert "No space left" in str(error)
    after = state(shelf)
    assert after == before or len(after) >= len(before)


def test_a_copy_of_what_is_damaged_is_refused(shelf: RecipeShelf) -> None:
    folder = shelf.store.place("part") / shelf.store.current("part")
    (folder / "good_scores.csv").write_text("score\n")
    with pytest.raises(InspectorError, match=r"good_scores\.csv"):
        shelf.copy("part", "4711/A")
    assert shelf.store.names() == ("part",)
    with pytest.raises(RecipeError):
        shelf.copy("other", "4711/A")
