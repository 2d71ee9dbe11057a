"""A part in tiles: what the networks say of them becomes one map of the part, without a seam, in every runtime."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector.core.errors import InspectorError, RecipeInvalid, SettingsError, TeachingError
from inspector.core.recipe import LevelScale, Recipe, Weights
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import MOST, WHOLE, Tiles, rows_and_columns
from inspector.vision.framing.stitching import UNTRUSTED, stitch_matrix
from inspector.vision.framing.tile_choice import AUTOMATIC, CELL, ENLARGED, choose_tiles, detail_unseen
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.compiling import build_detector, compile_recipe
from inspector.vision.networks.memory import FEWEST_PICTURES, PICTURES, Memory, build_anywhere, build_places, remembered
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching import training
from inspector.vision.teaching.teacher_features import TeacherFeatures, extract_features
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from inspector.vision.trunk import trunk
from tests.vision.parts import SIZE, noise, random_anywhere, random_networks, store_with, texture, wide_recipe

pytestmark = pytest.mark.xdist_group("tiles")

CPU = torch.device("cpu")
TILES = Tiles(2, 3, 32)
PICTURE = TILES.picture_size(SIZE)
SPEC = trunk("resnet18")
LEVELS = ((4, 64), (8, 128), (16, 256))


# -- from tiles to one map ---------------------------------------------------------------------------------------------------------


@given(st.integers(1, 5), st.integers(1, 16), st.data())
def test_every_cell_of_the_picture_is_a_mean_of_the_tiles_that_see_it(tiles: int, half: int, data: st.DataObject) -> None:
    cells = 2 * half
    overlap = data.draw(st.integers(1, half))
    matrix = stitch_matrix(tiles, cells, overlap)
    assert matrix.shape == (tiles * cells - (tiles - 1) * overlap, tiles * cells)
    assert matrix.min() >= 0
    np.testing.assert_allclose(matrix.sum(axis=1), 1, atol=1e-6)
    # Each tile says something only of where it lies.
    for row, column in zip(*np.nonzero(matrix), strict=True):
        assert row == column // cells * (cells - overlap) + column % cells


def test_the_rim_of_a_tile_counts_nothing_where_a_neighbour_sees_on() -> None:
    cells, overlap = 64, 16
    matrix = stitch_matrix(3, cells, overlap).reshape(-1, 3, cells)
    rim = round(UNTRUSTED * overlap)
    assert matrix[:, 1, :rim].max() == 0
    assert matrix[:, 1, -rim:].max() == 0
    # At the border of the picture there is no other tile.
    assert matrix[0, 0, 0] == 1
    assert matrix[-1, 2, -1] == 1


@pytest.mark.parametrize(
    ("part", "tiles", "said"),
    [
        ((1024, 768), "1x1", "seen at 28% of its pixels along a side (288x224 of 1024x768): .* in 3x4 tiles, .* 12 times as long"),
        ((900, 900), "2x2", "seen at 5.% of its pixels along a side .* in 3x3 tiles, .* 2.2 times as long"),
        ((300, 300), "1x1", ""),
        ((1600, 1200), "finest", ""),
    ],
)
def test_a_person_is_told_what_tiles_would_see(part: tuple[int, int], tiles: str, said: str) -> None:
    options = TeachOptions(tiles=tiles)
    found = detail_unseen(part, *choose_tiles(part, options), options)
    assert re.fullmatch(said.replace("(", r"\(").replace(")", r"\)") + ".*" * bool(said), found)


def test_whatever_can_be_taught_has_a_note_on_its_detail_or_none() -> None:
    sides, sizes = (32, 64, 300, 1200), (None, (32, 32), (64, 64), (256, 128), (512, 512))
    asked = [TeachOptions(tiles="1x1", input_size=size, tile_overlap_px=overlap) for size in sizes for overlap in (None, 16, 64, 128)]
    for part in product(sides, sides):
        for options in asked:  # an overlap larger than half a tile is no matter where there is one tile
            assert isinstance(detail_unseen(part, *choose_tiles(part, options), options), str)


@pytest.mark.parametrize("level", LEVELS)
def test_a_map_that_was_cut_into_tiles_is_whole_again(level: tuple[int, int]) -> None:
    """Known maps, different in each channel and picture: nothing is moved, mixed up or changed."""
    stride, channels = level
    tiling = Tiling(TILES, SIZE)
    known = torch.from_numpy(np.random.default_rng(1).random((2, channels, PICTURE[1] // stride, PICTURE[0] // stride), np.float32))
    cut = Tiling(Tiles(TILES.rows, TILES.columns, TILES.overlap_px // stride), (SIZE[0] // stride, SIZE[1] // stride)).split(known)
    assert cut.shape == (2 * 6, channels, SIZE[1] // stride, SIZE[0] // stride)
    assert tiling.cells(cut) == known.shape[2] * known.shape[3]
    np.testing.assert_allclose(tiling.stitched(cut).numpy(), known.numpy(), atol=1e-6)


def test_tiles_that_differ_go_over_into_each_other() -> None:
    tiling = Tiling(Tiles(1, 2, 128), (256, 256))
    apart = torch.cat([torch.zeros((1, 1, 64, 64)), torch.ones((1, 1, 64, 64))])
    across = tiling.stitched(apart)[0, 0, 7].numpy()
    steps = np.diff(across)
    assert steps.min() >= 0
    assert steps.max() < 1 / 6  # 32 cells are shared; a hard cut would be a step of 1
    assert (across[0], across[-1]) == (0, 1)


def test_one_tile_is_not_touched() -> None:
    x = torch.zeros((2, 3, 64, 96))
    for tiling in (ONE_TILE, Tiling(WHOLE, SIZE)):
        assert tiling.split(x) is x
        assert tiling.stitched(x) is x
        assert tiling.cells(x) == 64 * 96


# -- what the networks say ---------------------------------------------------------------------------------------------------------


def tiled(kind: str = "places", **changes: Any) -> tuple[Recipe, Weights]:
    """``kind``: of memory, "" for none."""
    recipe, teacher = wide_recipe(anywhere=bool(kind), **{"fusion": "calibrated_product", "smoothing_px": 1.5, **changes})
    memory: Weights = {}
    if kind == "places":
        rng = np.random.default_rng(4)
        places = PICTURE[0] // 8 * (PICTURE[1] // 8)
        banks = {name: np.abs(rng.standard_normal((places, 3, channels))) for name, channels in (("level1", 64), ("level2", 128))}
        memory = {name: (bank / np.linalg.norm(bank, axis=2, keepdims=True)).astype(np.float32) for name, bank in banks.items()}
    elif kind:
        memory = random_anywhere("resnet18", 3)
    return replace(recipe, memory=memory, tiles=TILES, input_size=PICTURE, frame_size=PICTURE), teacher


def test_a_batch_of_tiles_is_what_each_tile_is_alone() -> None:
    recipe, teacher = tiled("")
    tiling = Tiling.of(recipe)
    x = torch.from_numpy(np.stack([noise(seed, PICTURE) for seed in (1, 2)])).permute(0, 3, 1, 2).float()
    together = Comparison(SPEC, teacher, recipe.student, {}, CPU, tiling=tiling).distances(x)
    alone = Comparison(SPEC, teacher, recipe.student, {}, CPU)
    each = [alone.distances(one) for one in tiling.split(x).split(1)]  # type: ignore[no-untyped-call]
    for number, level in enumerate(together):
        expected = tiling.stitched(torch.cat([one[number] for one in each]))
        np.testing.assert_allclose(level.numpy(), expected.numpy(), atol=1e-5)
    assert [tuple(level.shape) for level in together] == [(2, 1, PICTURE[1] // stride, PICTURE[0] // stride) for stride, _ in LEVELS]


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "changes"), [("", {}), ("places", {}), ("anywhere", {}), ("places", {"student": {}})])
def test_torch_and_openvino_agree(kind: str, changes: dict[str, Any]) -> None:
    recipe, teacher = tiled(kind, **changes)
    found = [build_detector(recipe, teacher, "cpu", runtime).detect(noise(5, PICTURE)) for runtime in ("torch", "openvino")]
    np.testing.assert_allclose(found[0].values, found[1].values, atol=1e-3)
    assert found[0].values.shape == (PICTURE[1], PICTURE[0])
    assert [one.score for one in found] == [one.values.max() for one in found]


def test_another_network_agrees_too() -> None:
    recipe, teacher = wide_recipe("efficientnet_lite0", smoothing_px=1.0)
    recipe = replace(recipe, tiles=TILES, input_size=PICTURE)
    found = [build_detector(recipe, teacher, "cpu", runtime).detect(noise(5, PICTURE)).values for runtime in ("torch", "openvino")]
    np.testing.assert_allclose(found[0], found[1], atol=1e-3)


def test_inside_of_a_tile_the_map_is_that_of_the_tile() -> None:
    recipe, teacher = tiled("", smoothing_px=0.0)
    picture = noise(6, PICTURE)
    whole = build_detector(recipe, teacher, "cpu", "torch").detect(picture).values
    tile = build_detector(replace(recipe, tiles=WHOLE, input_size=SIZE), teacher, "cpu", "torch")
    left, top = TILES.corners(SIZE)[4]
    own = tile.detect(picture[top : top + SIZE[1], left : left + SIZE[0]]).values
    inside = np.s_[32:-16, 40:-40]  # the lower border of the picture is this tile's own
    np.testing.assert_allclose(whole[top : top + SIZE[1], left : left + SIZE[0]][inside], own[inside], atol=1e-4)


@pytest.mark.parametrize(
    "changes",
    [{"input_size": (PICTURE[0] + 16, PICTURE[1])}, {"tiles": Tiles(2, 3, 64)}, {"tiles": Tiles(0, 3, 32)}, {"tiles": Tiles(2, 3, 34)}],
)
def test_a_recipe_whose_tiles_do_not_fit_is_refused(changes: dict[str, Any]) -> None:
    recipe, teacher = tiled("")
    with pytest.raises(RecipeInvalid, match="tiles"):
        build_detector(replace(recipe, **changes), teacher, "cpu", "openvino")


# -- the memory --------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seen() -> tuple[TeacherFeatures, list[NDArray[np.uint8]], Tiling]:
    network = Network(SPEC)
    network.load_folded(random_networks("resnet18")[1])
    pictures = [noise(40 + number, PICTURE) for number in range(3)]
    tiling = Tiling(TILES, SIZE)
    first: list[int] = []
    features = extract_features(network.eval(), pictures, CPU, lambda done: None, 1, lambda some: first.append(len(some)), tiling)
    assert first == [6]  # whole pictures, though tiles are looked at in fours
    return features, pictures, tiling


def teacher_levels(picture: NDArray[np.uint8], tiling: Tiling) -> Any:
    network = Network(SPEC)
    network.load_folded(random_networks("resnet18")[1])
    with torch.inference_mode():
        return network.eval()(tiling.split(torch.from_numpy(picture.copy()).permute(2, 0, 1)[None]).float())


def test_a_memory_of_places_is_bound_to_places_of_the_picture(seen: tuple[TeacherFeatures, list[NDArray[np.uint8]], Tiling]) -> None:
    features, pictures, tiling = seen
    memory = build_places(features.levels[0], features.levels[1], tiling)
    assert memory["level1"].shape == (PICTURE[0] // 8 * (PICTURE[1] // 8), 3, 64)
    asked = Memory(memory, CPU, tiling)
    known = asked.distances(teacher_levels(pictures[1], tiling))
    assert all(float(one.max()) < 1e-3 for one in known)  # kept in float16
    moved = np.roll(pictures[1], SIZE[0] - TILES.overlap_px, axis=1)  # each tile shows what its neighbour has shown
    strange = asked.distances(teacher_levels(moved, tiling))
    assert all(float(one.median()) > 10 * float(other.max()) for one, other in zip(strange, known, strict=True))


def test_a_memory_of_any_place_knows_all_of_them(seen: tuple[TeacherFeatures, list[NDArray[np.uint8]], Tiling]) -> None:
    features, pictures, tiling = seen
    memory = build_anywhere(features.levels[0], features.levels[1], 10_000, 0, math.inf, tiling)
    known = Memory(memory, CPU, tiling).distances(teacher_levels(pictures[2], tiling))
    assert known[0].shape == (1, 1, PICTURE[1] // 8, PICTURE[0] // 8)
    assert float(known[0].max()) < 1e-3


@given(st.integers(1, MOST))
def test_the_memory_of_many_tiles_is_bounded(tiles: int) -> None:
    count = remembered(tiles)
    assert FEWEST_PICTURES <= count <= PICTURES
    assert count in (PICTURES, FEWEST_PICTURES) or count * tiles <= 9 * PICTURES
    assert remembered(1) == PICTURES


# -- which tiles -------------------------------------------------------------------------------------------------------------------


def options(tiles: str, **changes: Any) -> TeachOptions:
    return TeachOptions(tiles=tiles, **changes)


def test_two_megapixels_in_two_rows_of_three() -> None:
    picture, tiles = choose_tiles((1600, 1200), options("2x3"))
    tile = tiles.tile_size(picture)
    assert (tiles.rows, tiles.columns) == (2, 3)
    assert abs(picture[0] / picture[1] / (1600 / 1200) - 1) < 0.05
    assert 0.8 < tile[0] * tile[1] / 256**2 < 1.25
    assert abs(8 * tiles.overlap_px - min(tile)) <= 8 * CELL / 2, "an eighth of a tile, in whole cells"


def test_the_tile_is_of_the_input_size_that_was_asked_for() -> None:
    assert choose_tiles((1600, 1200), options("2x3", input_size=(256, 224), tile_overlap_px=32)) == ((704, 416), Tiles(2, 3, 32))


def test_one_tile_is_the_input_size_as_ever() -> None:
    assert choose_tiles((1600, 1200), options("1x1", input_size=(384, 256))) == ((384, 256), WHOLE)
    assert choose_tiles((1600, 1200), options("1x1")) == ((288, 224), WHOLE)


@given(st.integers(32, 5000), st.integers(32, 5000))
def test_the_finest_sees_all_that_it_may_and_invents_nothing(width: int, height: int) -> None:
    picture, tiles = choose_tiles((width, height), options("finest"))
    assert tiles.count <= AUTOMATIC
    assert tiles.tile_size(picture)
    if tiles.count > 1:
        assert picture[0] <= ENLARGED * width
        assert picture[1] <= ENLARGED * height


@pytest.mark.parametrize("text", ["0x3", "3x0", "2", "2x3x4", "x", "", "-1x2", "9x9", "99x99", "two"])
def test_what_is_no_number_of_tiles_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(SettingsError, match="2x3"):
        rows_and_columns(text)


@pytest.mark.parametrize(
    ("part", "changes", "match"),
    [
        ((512, 512), {"tiles": "4x4"}, "than the part has in its picture, 512x512. Take at most 2x2 "),
        ((300, 200), {"tiles": "8x8"}, "more pixels"),
        ((260, 200), {"tiles": "2x2", "input_size": (256, 256)}, "at most 1x1 "),
        ((1600, 1200), {"tiles": "2x2", "input_size": (250, 256)}, "multiples of 32"),
        ((1600, 1200), {"tiles": "2x2", "tile_overlap_px": 20}, "cannot overlap by 20"),
        ((1600, 1200), {"tiles": "2x2", "tile_overlap_px": 160}, "cannot overlap by 160"),
        ((1600, 1200), {"tiles": "0x2"}, "not a number of tiles"),
    ],
)
def test_tiles_that_the_part_has_no_pixels_for_are_refused(part: tuple[int, int], changes: dict[str, Any], match: str) -> None:
    with pytest.raises(InspectorError, match=match):
        choose_tiles(part, TeachOptions(**changes))


# -- a teaching --------------------------------------------------------------------------------------------------------------------

TAUGHT = TeachOptions(
    light_range=False,
    teacher="resnet18",
    image_steps=80,
    seed=3,
    input_size=(64, 64),
    tiles="2x2",
    tile_overlap_px=16,
    device="cpu",
    target_rate=0.2,
)
SIDE = 112
"""Of what two tiles of 64 see, 16 of them shared."""


def part(number: int) -> NDArray[np.uint8]:
    return texture(number, 128)


def spotted(number: int, at: tuple[int, int]) -> NDArray[np.uint8]:
    """A spot of 6 pixels in the middle of ``at`` (x, y)."""
    picture = part(number)
    picture[at[1] - 3 : at[1] + 3, at[0] - 3 : at[0] + 3] = 250
    return picture


@pytest.fixture(scope="module")
def taught(few_telling: None, tmp_path_factory: pytest.TempPathFactory) -> tuple[Recipe, list[Recipe]]:
    """A recipe, and the one that judged before."""
    store = store_with(random_networks("resnet18")[1], tmp_path_factory.mktemp("teachers"))
    first: list[Recipe] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "clearer", lambda other, present: True)  # the student finds clearly more, and takes part
        recipe = StpmTrainer(store).teach(
            "part", [part(number) for number in range(12)], TAUGHT, lambda _: None, lambda: False, first.append
        )
    return recipe, first


@pytest.mark.slow
def test_a_recipe_in_tiles_says_so(taught: tuple[Recipe, list[Recipe]]) -> None:
    for recipe in (taught[0], *taught[1]):
        assert (recipe.input_size, recipe.tiles) == ((SIDE, SIDE), Tiles(2, 2, 16))
        assert recipe.memory == {} or "anywhere" in recipe.memory or recipe.memory["level1"].shape[0] == (SIDE // 8) ** 2
    assert len(taught[1]) == 1


@pytest.mark.slow
@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("runtime", ["torch", "openvino"])
def test_what_was_held_out_scores_as_in_the_teaching(taught: tuple[Recipe, list[Recipe]], runtime: str, which: int) -> None:
    from inspector.vision.framing.framing import Framing
    from inspector.vision.teaching.cross_distances import of_kept
    from inspector.vision.teaching.recipe_fitting import fused_maps

    recipe = (taught[0], *taught[1])[which]
    detector = compile_recipe(recipe, random_networks("resnet18")[1], "cpu", runtime)  # agrees with the reference
    framing = Framing.of(recipe)
    maps = [detector.detect(framing.prepare(part(number)).picture).values for number in range(12 - len(recipe.good_scores), 12)]
    learned = fused_maps(recipe, of_kept(recipe.cross)) if recipe.cross_scores else []
    np.testing.assert_allclose(framing.held_out_scores([*maps, *learned]), recipe.limit_scores, atol=2e-3)


@pytest.mark.slow
@pytest.mark.parametrize("at", [(20, 24), (64, 20), (20, 64), (104, 100)], ids=["in a tile", "between columns", "between rows", "corner"])
def test_a_small_defect_is_found_where_it_is_also_between_tiles(taught: tuple[Recipe, list[Recipe]], at: tuple[int, int]) -> None:
    from inspector.vision.framing.framing import Framing

    recipe = taught[0]
    detector = build_detector(recipe, random_networks("resnet18")[1], "cpu", "openvino")
    prepared = Framing.of(recipe).prepare(spotted(30, at))
    values = detector.detect(prepared.picture).values
    row, column = np.unravel_index(values.argmax(), values.shape)
    found = (prepared.to_frame @ [column, row, 1])[:2]
    assert values.max() > recipe.limit.value
    assert np.hypot(*(found - at)) < 12


@pytest.mark.slow
def test_eight_bits_were_asked_in_tiles(taught: tuple[Recipe, list[Recipe]]) -> None:
    assert "of 8 verdicts differ from the float model's" in taught[0].notes["8 bits"]
    assert bool(taught[0].ranges) == taught[0].notes["8 bits"].startswith("may be used")


def test_a_teaching_that_has_no_pixels_for_its_tiles_says_what_fits(tmp_path: Any, random_store: TeacherStore) -> None:
    with pytest.raises(TeachingError, match="at most 2x2 "):
        StpmTrainer(random_store).teach(
            "part", [part(number) for number in range(12)], replace(TAUGHT, tiles="3x3"), lambda _: None, lambda: False
        )


@pytest.mark.slow
def test_scales_are_of_the_picture_not_of_the_tiles(taught: tuple[Recipe, list[Recipe]]) -> None:
    assert all(isinstance(scale, LevelScale) and math.isfinite(scale.q99) for scale in taught[0].level_scales)
