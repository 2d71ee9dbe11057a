"""``planted.csv`` is read as it was written, to the bit, or refused with its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.core.errors import RecipeInvalid
from inspector.core.recipe import Recipe
from inspector.storage.recipes.glance import glance, planted_scores
from inspector.storage.recipes.planted_scores import COLUMNS, planted_bytes, read_planted
from inspector.storage.recipes.store import RecipeStore
from tests.core.promises.planted import planted_scores as made_scores

MakeRecipe = Callable[..., Recipe]


def test_there_and_back() -> None:
    planted = made_scores()
    content = planted_bytes(planted)
    assert read_planted(content, "here") == planted
    assert content.splitlines()[0] == b"kind,size_px,contrast,x,y,edge_px,on_rim,score"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("spot,1,2,3,4,5,2,6", "on_rim"),
        ("dent,1,2,3,4,5,1,6", "dent"),
        ("spot,0,2,3,4,5,1,6", "size"),
        ("spot,1,2,3,4,5,1,nan", "finite"),
        ("spot,1,2", "line 2"),
        ("spot,1,2,3,4,5,6,7,1,8", "line 2"),
    ],
)
def test_what_is_no_planted_defect_is_refused_with_its_line(line: str, why: str) -> None:
    content = f"{','.join(COLUMNS)}\n{line}\n".encode()
    with pytest.raises(RecipeInvalid, match="line 2") as caught:
        read_planted(content, "here")
    assert why in str(caught.value)


def test_another_head_is_refused() -> None:
    with pytest.raises(RecipeInvalid, match="first line"):
        read_planted(b"score\n1.0\n", "here")


def test_a_version_at_a_glance_knows_its_planted_defects_by_its_own_limit(tmp_path: Path, make_recipe: MakeRecipe) -> None:
    store, planted = RecipeStore(tmp_path / "recipes"), made_scores()
    saved = store.save(make_recipe(planted=planted))
    folder = store.root / saved.id.name / saved.id.version
    seen = glance(folder)
    assert seen.planted == (sum(one.score > saved.limit.value for one in planted), len(planted))
    assert seen.planted_scores == planted and seen.unit.name == "mm"
    assert planted_scores(folder) == tuple(one.score for one in planted)
    (folder / "planted.csv").write_bytes(planted_bytes(planted[1:]))
    assert "planted.csv" in glance(folder).problem
    with pytest.raises(RecipeInvalid, match="damaged"):
        store.load("Bottle")
