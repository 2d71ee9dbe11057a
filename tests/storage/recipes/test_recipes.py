"""Recipes: what is read is what was written, to the bit, or it is refused."""

from __future__ import annotations

import dataclasses
import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from calibration.gate.limits import FactLimits, ImageGate
from inspector.core.errors import InspectorError, RecipeError, RecipeInvalid, StorageError
from inspector.core.fixture import Fixture
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import FUSIONS, LevelScale, Limit, Recipe, TeacherId
from inspector.core.redaction import redact
from inspector.core.several import MOST_PARTS, PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import RecipeId, Rect
from inspector.storage.png import read_png
from inspector.storage.recipes.glance import glance
from inspector.storage.recipes.store import RecipeStore, RecipeUse, check_name

MakeRecipe = Callable[..., Recipe]

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SHOWN = TEXT.map(redact)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
RATE = st.floats(0, 1)
PLACE = st.floats(-1e6, 1e6)
PX = st.integers(1, 4096)
PLANTED = st.builds(
    PlantedScore, st.sampled_from(DefectKind), st.floats(1e-3, 1e4), RATE, FINITE, FINITE, st.floats(0, 1e4), st.booleans(), FINITE
)
WEIGHTS = hnp.arrays(
    np.float32, hnp.array_shapes(max_dims=4, max_side=3), elements=st.floats(allow_nan=False, allow_infinity=False, width=32)
)
REMEMBERED = hnp.arrays(
    np.float16, hnp.array_shapes(max_dims=3, max_side=3), elements=st.floats(allow_nan=False, allow_infinity=False, width=16)
).map(lambda array: array.astype(np.float32))


@st.composite
def fixtures(draw: st.DrawFn) -> Fixture:
    numbers = draw(st.dictionaries(TEXT, st.lists(FINITE, max_size=3).map(tuple), max_size=3))
    return Fixture((draw(PX), draw(PX)), numbers, draw(st.dictionaries(st.sampled_from(["mean", "mask"]), WEIGHTS, min_size=1)))


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    points = draw(st.lists(st.tuples(PLACE, PLACE), min_size=2, max_size=4))
    return Shape(draw(st.sampled_from(ShapeKind)), tuple(points), draw(st.booleans()))


@st.composite
def recipes(draw: st.DrawFn) -> Recipe:
    reference = draw(st.none() | hnp.arrays(np.uint8, st.tuples(st.integers(1, 4), st.integers(1, 4), st.just(3))))
    measured = FINITE if reference is not None else st.floats(allow_infinity=False)
    return Recipe(
        id=RecipeId("any", ""),
        created_at=draw(st.floats(0, 4e9)),
        teacher=TeacherId(draw(st.sampled_from(["resnet18", "efficientnet_lite0"])), draw(TEXT)),
        frame_size=(draw(PX), draw(PX)),
        region=draw(st.none() | st.builds(Rect, st.integers(0, 99), st.integers(0, 99), PX, PX)),
        input_size=(draw(PX), draw(PX)),
        fusion=draw(st.sampled_from(FUSIONS)),
        smoothing_px=draw(st.floats(0, 20)),
        level_scales=tuple(draw(st.lists(st.builds(LevelScale, FINITE, FINITE), max_size=3))),
        memory=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), REMEMBERED, max_size=2)),
        ranges=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), st.tuples(FINITE, FINITE), max_size=2)),
        shifts=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), WEIGHTS, max_size=2)),
        usual=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), WEIGHTS, max_size=2)),
        student=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), WEIGHTS, max_size=3)),
        limit=Limit(
            draw(FINITE),
            draw(RATE),
            draw(RATE),
            draw(st.integers(0, 99)),
            draw(st.sampled_from(["conformal", "manual"])),
            confidence=draw(RATE),
            bound=draw(RATE),
            guaranteed=draw(st.booleans()),
            review=draw(st.none() | FINITE),
            review_rate=draw(RATE),
            learned=draw(st.integers(0, 99)),
        ),
        good_scores=tuple(draw(st.lists(FINITE, max_size=4))),
        colour_scale=(draw(FINITE), draw(FINITE)),
        light=draw(st.none() | st.tuples(FINITE, FINITE, FINITE)),
        gate=ImageGate(draw(st.dictionaries(TEXT, st.builds(FactLimits, st.none() | FINITE, FINITE, st.none() | FINITE), max_size=3))),
        min_area_px=draw(st.integers(0, 99)),
        seed=draw(st.integers(-(2**63), 2**63 - 1)),
        teach_seconds=draw(st.floats(0, 1e6)),
        image_steps=draw(st.integers(0, 10**9)),
        loss_curve=tuple(draw(st.lists(FINITE, max_size=3))),
        rounding=draw(st.sampled_from(["nearest", "balanced", "halved"])),
        camera=draw(SHOWN),
        camera_settings=draw(st.dictionaries(TEXT, st.one_of(st.booleans(), st.integers(), st.floats(), SHOWN), max_size=3)),
        reference=reference,
        reference_map=(draw(measured), draw(measured)),
        notes=draw(st.dictionaries(TEXT, SHOWN, max_size=2)),
        fixture=draw(st.none() | fixtures()),
        shapes=tuple(draw(st.lists(shapes(), max_size=2))),
        tiles=draw(st.builds(Tiles, st.integers(1, 64), st.integers(1, 64), PX)),
        parts=draw(st.none() | st.builds(PartsInView, st.integers(1, MOST_PARTS), st.booleans())),
        mm_per_px=draw(st.none() | st.floats(1e-6, 1000)),
        planted=tuple(draw(st.lists(PLANTED, max_size=3))),
        cross=draw(st.dictionaries(st.text("abc._0", min_size=1, max_size=6), REMEMBERED, max_size=2)),
        cross_scores=tuple(draw(st.lists(FINITE, max_size=4))),
    )


def same(one: object, other: object) -> bool:
    """Equal to the bit, NaN to NaN, and of the same type."""
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if isinstance(one, float):
        return isinstance(other, float) and (one == other or (math.isnan(one) and math.isnan(other)))
    if isinstance(one, dict):
        return isinstance(other, dict) and one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, Fixture):
        return isinstance(other, Fixture) and same(vars(one), vars(other))
    if isinstance(one, tuple):
        return isinstance(other, tuple) and len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def assert_same_recipe(one: Recipe, other: Recipe) -> None:
    for field in dataclasses.fields(Recipe):
        assert same(getattr(one, field.name), getattr(other, field.name)), field.name
    assert one.scoring_sha256 == other.scoring_sha256


@pytest.fixture
def store(tmp_path: Path, clock: Callable[[], float]) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes", clock=clock)


@pytest.mark.slow
@given(recipe=recipes())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_recipe_comes_back_to_the_bit(tmp_path_factory: pytest.TempPathFactory, recipe: Recipe) -> None:
    root = tmp_path_factory.mktemp("recipes")
    saved = RecipeStore(root).save(recipe)
    assert_same_recipe(RecipeStore(root).load("any"), saved)
    assert_same_recipe(dataclasses.replace(saved, id=recipe.id), recipe)
    shutil.rmtree(root)


def test_no_field_is_left_out(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    """A field that is new to recipes and not yet written fails here: nothing has the value it has by default."""
    recipe = make_recipe(
        gate=ImageGate({"brightness": FactLimits(1.5, 100.0, 250.0)}),
        light=(1.5, 2.5, 3.5),
        min_area_px=7,
        seed=-5,
        teach_seconds=59.5,
        image_steps=4321,
        tiles=Tiles(2, 3, 32),
        rounding="balanced",
        rounding_offset=0.03125,
        fitted_to_others=True,
    )
    for field in dataclasses.fields(Recipe):
        if field.default is not dataclasses.MISSING:
            assert not same(getattr(recipe, field.name), field.default), field.name
        elif field.default_factory is not dataclasses.MISSING:
            assert getattr(recipe, field.name) != field.default_factory(), field.name
    saved = store.save(recipe)
    assert_same_recipe(dataclasses.replace(saved, id=recipe.id), recipe)
    assert_same_recipe(store.load("Bottle"), saved)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, make_recipe: MakeRecipe) -> tuple[RecipeStore, list[Path]]:
    store = RecipeStore(tmp_path_factory.mktemp("kept"))
    saved = store.save(make_recipe(), teach_pictures=[np.full((4, 5, 3), 9, np.uint8), np.zeros((4, 5, 3), np.uint8)])
    files = sorted(path for path in (store.root / saved.id.name / saved.id.version).rglob("*") if path.is_file())
    assert len(files) == 14
    return store, files


@pytest.mark.slow
@given(choice=st.data(), mask=st.integers(1, 255))
@settings(max_examples=150, deadline=None)
def test_no_flipped_byte_is_overlooked(kept: tuple[RecipeStore, list[Path]], choice: st.DataObject, mask: int) -> None:
    store, files = kept
    path = choice.draw(st.sampled_from(files))
    whole = path.read_bytes()
    place = choice.draw(st.integers(0, len(whole) - 1))
    damaged = bytearray(whole)
    damaged[place] ^= mask
    path.write_bytes(damaged)
    try:
        with pytest.raises((RecipeInvalid, StorageError)):
            store.load("Bottle")
    finally:
        path.write_bytes(whole)
    store.load("Bottle")


@given(choice=st.data())
@settings(max_examples=40, deadline=None)
def test_no_missing_end_is_overlooked(kept: tuple[RecipeStore, list[Path]], choice: st.DataObject) -> None:
    store, files = kept
    path = choice.draw(st.sampled_from(files))
    whole = path.read_bytes()
    path.write_bytes(whole[: choice.draw(st.integers(0, len(whole) - 1))])
    try:
        with pytest.raises((RecipeInvalid, StorageError), match=path.name):
            store.load("Bottle")
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("smoothing_px", "smothing_px", r"line \d+: there is no key 'smothing_px' \(did you mean 'smoothing_px'\?\)"),
        ("value:", "valeu:", r"there is no key 'limit.valeu' \(did you mean 'value'\?\)"),
        ("min_area_px: 1", "min_area_px: many", r"line \d+: min_area_px is 'many', but should be a whole number"),
        ("format: 1", "format: 3", "written by a newer program"),
        ("reference_map: [-2.0, -4.1]\n", "", "the key 'reference_map' is missing"),
        ("reference_map: [-2.0, -4.1]", "reference_map: [-2.0]", "a list of at least 2 values"),
        ("value: -2.5", "value: -9.5", "was changed outside the program"),
    ],
)
def test_an_edit_by_hand_is_named(store: RecipeStore, make_recipe: MakeRecipe, before: str, after: str, said: str) -> None:
    saved = store.save(make_recipe())
    path = store.root / "Bottle" / saved.id.version / "recipe.yaml"
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))
    with pytest.raises(RecipeInvalid, match=said) as caught:
        store.load("Bottle")
    assert caught.value.where == str(path)


@pytest.mark.parametrize(
    "change",
    [
        {"reference_map": (math.nan, 0.0)},
        {"reference_map": (0.0, math.inf)},
        {"reference": None, "reference_map": (math.inf, 0.0), "limit": Limit(math.nan, 0.1, 0.1, 3, "manual")},
        {"student": {"w": np.array([1, np.nan], np.float32)}},
        {"memory": {"level1": np.array([1, np.nan], np.float32)}},
        {"shifts": {"teacher.conv1": np.array([1, np.inf], np.float32)}},
        {"usual": {"mean": np.array([[1, np.nan]], np.float32)}},
        {"cross": {"distances": np.array([[1, np.nan]], np.float32)}},
        {"cross_scores": (0.5, math.nan)},
        {"memory": {"level1": np.array([1, 1 + 2**-20], np.float32)}},
        {"good_scores": (math.nan,)},
        {"loss_curve": (math.inf,)},
        {"level_scales": (LevelScale(0.1, math.inf),)},
        {"colour_scale": (math.nan, 0.0)},
        {"gate": ImageGate({"brightness": FactLimits(0.0, 1.0, math.inf)})},
        {"smoothing_px": math.nan},
        {"created_at": math.inf},
        {"teach_seconds": math.nan},
        {"fusion": "mean"},
        {"frame_size": (0, 5)},
        {"tiles": Tiles(0, 3, 32)},
        {"tiles": Tiles(2, 3, -16)},
    ],
)
def test_what_could_not_be_used_is_not_saved(store: RecipeStore, make_recipe: MakeRecipe, change: dict[str, Any]) -> None:
    with pytest.raises(RecipeInvalid):
        store.save(make_recipe(**change))
    assert store.names() == ()


def test_a_recipe_without_a_reference_needs_no_reference_map(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    store.save(make_recipe(reference=None, reference_map=(math.nan, math.nan)))
    assert same(store.load("Bottle").reference_map, (math.nan, math.nan))


def test_a_recipe_of_one_tile_says_nothing_of_tiles(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    """As one from before there were any, and older programs can read it."""
    one, several = store.save(make_recipe()), store.save(make_recipe(tiles=Tiles(2, 3, 32)))
    written = [(store.root / "Bottle" / recipe.id.version / "recipe.yaml").read_text() for recipe in (one, several)]
    assert ["tiles" in text for text in written] == [False, True]
    assert [store.load("Bottle", recipe.id.version).tiles for recipe in (one, several)] == [WHOLE, Tiles(2, 3, 32)]


def test_versions_are_kept_and_going_back_is_one_call(store: RecipeStore, make_recipe: MakeRecipe, clock: Any) -> None:
    first = store.save(make_recipe())
    clock.now -= 1000  # a clock set back must not put the new one before the old one
    second = store.save(make_recipe(seed=1))
    third = store.save(make_recipe(seed=2), make_current=False)
    assert store.versions("Bottle") == (first.id.version, second.id.version, third.id.version)
    assert store.current("Bottle") == second.id.version
    store.use("Bottle", first.id.version)
    assert store.load("Bottle").seed == 0
    assert [use.version for use in store.history("Bottle")] == [first.id.version, second.id.version, first.id.version]
    assert store.history("Bottle")[-1] == RecipeUse(first.id.version, clock.now)
    assert store.load("Bottle", third.id.version).seed == 2


def test_a_new_limit_takes_the_teaching_pictures_along(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    picture = np.full((4, 5, 3), 77, np.uint8)
    taught = store.save(make_recipe(), teach_pictures=[picture])
    changed = store.save(dataclasses.replace(taught, limit=Limit(-1.0, 0.1, 0.1, 0, "manual")))
    (kept,) = store.teach_pictures("Bottle", changed.id.version)
    assert np.array_equal(read_png(kept), picture)
    assert store.load("Bottle").limit.value == -1.0


def test_what_is_not_there_is_named(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    with pytest.raises(RecipeError, match=r"Press Learn good parts \(F5\) in the window, or: .* teach --recipe NAME"):
        store.load("Bottle")
    saved = store.save(make_recipe())
    with pytest.raises(RecipeError, match=r"Did you mean 'Bottle'\?"):
        store.load("Botle")
    with pytest.raises(RecipeError, match=f"no version 'x'.*{saved.id.version}"):
        store.load("Bottle", "x")
    with pytest.raises(RecipeError, match="there is a recipe called 'Bottle' already"):
        store.save(make_recipe(id=RecipeId("bottle", "")))


def test_a_damaged_choice_is_named_and_can_be_made_again(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    saved = store.save(make_recipe())
    (store.root / "Bottle" / "current").write_bytes(b"\xff\n")
    with pytest.raises(RecipeInvalid, match="Choose the version to use again"):
        store.load("Bottle")
    store.use("Bottle", saved.id.version)
    assert store.load("Bottle").id == saved.id
    (store.root / "Bottle" / "current").write_text("2025-01-01T00:00:00+00:00 20200101T000000.000Z-00000000\n")
    with pytest.raises(RecipeInvalid, match="which is not there"):
        store.load("Bottle")


def test_a_copied_folder_is_not_taken_for_the_original(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    store.save(make_recipe())
    shutil.copytree(store.root / "Bottle", store.root / "Can")
    with pytest.raises(RecipeInvalid, match="is a copy or renamed"):
        store.load("Can")


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "a\\b", "../a", "a ", "a.", "CON", "nul.txt", "x" * 65, "a\nb", "a:b", "-a"])
def test_names_that_cannot_be_folders_are_refused(store: RecipeStore, make_recipe: MakeRecipe, name: str) -> None:
    with pytest.raises(RecipeError, match="cannot be the name"):
        store.save(make_recipe(id=RecipeId(name, "")))


@given(st.text(max_size=70))
@settings(deadline=None)
def test_an_accepted_name_is_one_folder(name: str) -> None:
    try:
        accepted = check_name(name)
    except RecipeError:
        return
    assert Path(accepted).name == accepted
    assert accepted not in (".", "..")
    assert check_name(accepted) == accepted


@pytest.mark.parametrize("step", range(12))
def test_cut_short_at_any_step_the_old_version_stays(
    store: RecipeStore, make_recipe: MakeRecipe, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    old = store.save(make_recipe())
    calls = iter(range(1000))

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            if next(calls) == step:
                raise OSError(28, "No space left on device")
            return real(*values, **named)

        return call

    for owner, name in ((os, "fsync"), (Path, "rename"), (Path, "replace"), (Path, "write_bytes")):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
    with pytest.raises(StorageError, match="disk is full"):
        store.save(make_recipe(seed=9))
    monkeypatch.undo()
    assert store.load("Bottle").seed in (0, 9)
    for version in store.versions("Bottle"):
        store.load("Bottle", version)
    assert old.id.version in store.versions("Bottle")
    assert not list(store.root.rglob("*.part"))


def test_what_a_killed_writer_left_is_no_recipe_and_swept(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    saved = store.save(make_recipe())
    left = store.root / "Bottle" / ".20250101T000000.000Z-00000000.999999999-00000000.part"
    left.mkdir()
    (store.root / ".import.999999999-00000000.part").mkdir()
    (store.root / "Bottle" / "20990101T000000.000Z-00000000").mkdir()  # somebody's remains: no manifest
    assert store.names() == ("Bottle",)
    assert store.versions("Bottle") == (saved.id.version,)
    assert store.sweep_leftovers() == 2
    assert not left.exists()


def test_every_error_says_what_to_do(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    saved = store.save(make_recipe())
    weights = [f"{kind}.safetensors" for kind in ("student", "memory", "shifts", "usual", "cross")]
    for file in ("manifest.json", "recipe.yaml", *weights, "good_scores.csv", "reference.png"):
        path = store.root / "Bottle" / saved.id.version / file
        content = path.read_bytes()
        path.unlink()
        with pytest.raises(InspectorError) as caught:
            store.load("Bottle", saved.id.version)
        assert caught.value.remedy
        path.write_bytes(content)


def test_a_first_version_that_is_not_to_judge_is_not_in_use(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    kept = store.save(make_recipe(), make_current=False)
    assert store.names() == ("Bottle",) and store.versions("Bottle") == (kept.id.version,)
    assert store.in_use("Bottle") is None
    for ask in (store.current, store.load):
        with pytest.raises(RecipeError, match="no version of 'Bottle' is in use yet") as caught:
            ask("Bottle")
        assert f"recipes roll-back 'Bottle' --to {kept.id.version}" in caught.value.remedy
    store.save(make_recipe(seed=1), make_current=False)
    assert store.in_use("Bottle") is None
    store.use("Bottle", kept.id.version)
    assert store.load("Bottle").id == kept.id


def test_what_was_in_use_for_being_the_newest_stays_so(store: RecipeStore, make_recipe: MakeRecipe, tmp_path: Path) -> None:
    first = store.save(make_recipe())
    (store.root / "Bottle" / "current").unlink()  # as before a version was chosen
    assert store.current("Bottle") == first.id.version
    store.save(make_recipe(seed=1), make_current=False)
    assert store.current("Bottle") == first.id.version
    (store.root / "Bottle" / "current").unlink()
    newest = store.current("Bottle")
    store.export("Bottle", tmp_path / "bottle.zip")
    assert store.import_file(tmp_path / "bottle.zip").version != newest
    assert store.current("Bottle") == newest


def test_a_version_at_a_glance_has_the_scores_that_its_limit_is_set_from(store: RecipeStore, make_recipe: MakeRecipe) -> None:
    recipe = make_recipe(limit=Limit(0.5, 0.01, 0.1, 2, "tolerance", bound=0.05, learned=2))
    saved = store.save(recipe)
    figures = glance(store.root / "Bottle" / saved.id.version)
    assert figures.limit == recipe.limit and figures.limit_scores == recipe.limit_scores == (*recipe.good_scores, -1.5, -1.25)
    without = store.save(dataclasses.replace(recipe, limit=dataclasses.replace(recipe.limit, learned=0), cross={}, cross_scores=()))
    folder = store.root / "Bottle" / without.id.version
    assert glance(folder).limit_scores == recipe.good_scores
    assert not list(folder.glob("cross*")) and "learned" not in (folder / "recipe.yaml").read_text(), "an older program can read it"
    (store.root / "Bottle" / saved.id.version / "cross_scores.csv").write_text("score\n9.0\n")
    assert "is not what stands in" in glance(store.root / "Bottle" / saved.id.version).problem
