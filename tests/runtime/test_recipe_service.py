"""What can be done to a recipe on disk: each change a new version, an entry of the audit, under the lock of the data directory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import RecipeError, StorageError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.recipe_service import RecipeService
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.line import GOOD, GreyDetector, picture
from tests.runtime.toy_trainer import make_recipe

IGNORED = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0)))


class Kept:
    """A service on a folder, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = DataDir(folder)
        self.recipes = RecipeStore(folder / "recipes")
        self.audit: list[tuple[str, str]] = []
        self.detectors: list[GreyDetector] = []
        self.service = RecipeService(self.recipes, self._compile, self._note, lambda: DataDirLock(self.folder))

    def taught(self) -> Recipe:
        made = make_recipe("part")
        made = replace(made, limit=replace(made.limit, held_out=2))
        with self.service.writing():
            stored = self.service.keep_taught(made, [picture(GOOD + number) for number in range(4)])
        assert self.audit.pop() == ("recipe", f"taught, in use: {stored.id}")
        return stored

    def _compile(self, recipe: Recipe) -> Pipeline:
        self.detectors.append(GreyDetector())
        return Pipeline(recipe, self.detectors[-1])

    def _note(self, what: str, detail: str, **_: str) -> None:
        self.audit.append((what, detail))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_a_limit_makes_a_version_and_an_entry(kept: Kept) -> None:
    first = kept.taught()
    before, stored = kept.service.change_limit("part", LimitRequest(value=-0.1))
    assert before.id == first.id
    assert kept.recipes.load("part").id == stored.id != first.id
    assert stored.limit.value == -0.1
    assert [what for what, _ in kept.audit] == ["limit"]


def test_shapes_rescore_the_held_out_parts_and_close_the_detector(kept: Kept) -> None:
    first = kept.taught()
    before, stored = kept.service.change_shapes("part", (IGNORED,))
    assert before.id == first.id
    assert stored.shapes == kept.recipes.load("part").shapes == (IGNORED,)
    assert stored.good_scores != first.good_scores
    assert len(kept.recipes.teach_pictures("part")) == 4, "the teaching pictures are taken along"
    assert kept.detectors[0].closed == 1
    assert kept.audit[0][0] == "mask" and "1 ignored, 0 of interest" in kept.audit[0][1]


def test_what_is_no_longer_wanted_is_not_kept(kept: Kept) -> None:
    first = kept.taught()

    def still_wanted() -> None:
        raise RecipeError("another version came into use meanwhile")

    with pytest.raises(RecipeError, match="another version"):
        kept.service.rescore(first, (IGNORED,), still_wanted)
    assert kept.recipes.versions("part") == (first.id.version,)
    assert kept.detectors[0].closed == 1 and kept.audit == []


def test_parts_of_a_recipe_for_one_part_cannot_be_changed(kept: Kept) -> None:
    kept.taught()
    with pytest.raises(RecipeError, match="--parts-per-picture 6"):
        kept.service.change_parts("part", PartsInView(6, at_most=False))
    assert kept.audit == []


def test_rolling_back_can_be_rolled_back(kept: Kept) -> None:
    first = kept.taught()
    with pytest.raises(RecipeError, match="no version before"):
        kept.service.roll_back("part")
    _, second = kept.service.change_limit("part", LimitRequest(value=-0.1))
    assert kept.service.roll_back("part") == first.id.version == kept.recipes.current("part")
    assert kept.service.roll_back("part") == second.id.version
    assert kept.service.roll_back("part", first.id.version) == first.id.version


def test_an_import_is_in_use_only_under_a_new_name(kept: Kept, tmp_path: Path) -> None:
    kept.taught()
    kept.service.export("part", tmp_path / "part.zip")
    found, in_use = kept.service.import_file(tmp_path / "part.zip", "other")
    assert found.name == "other" and in_use
    kept.service.change_limit("other", LimitRequest(value=-0.1))
    _, in_use = kept.service.import_file(tmp_path / "part.zip", "other")
    assert not in_use


def test_nothing_is_written_while_another_holds_the_folder(kept: Kept) -> None:
    first = kept.taught()
    with DataDirLock(kept.folder):
        for change in (
            lambda: kept.service.change_limit("part", LimitRequest(value=-0.1)),
            lambda: kept.service.change_shapes("part", (IGNORED,)),
            lambda: kept.service.roll_back("part"),
        ):
            with pytest.raises(StorageError, match="another station"):
                change()
    assert kept.recipes.versions("part") == (first.id.version,)


def test_the_folder_is_free_again_after_a_change_and_after_a_refused_one(kept: Kept) -> None:
    kept.taught()
    kept.service.change_limit("part", LimitRequest(value=-0.1))
    with pytest.raises(RecipeError):
        kept.service.change_limit("missing", LimitRequest(value=-0.1))
    with kept.service.writing(), pytest.raises(StorageError, match="another station"):
        DataDirLock(kept.folder).acquire()
    with DataDirLock(kept.folder):
        pass
