"""What good parts usually have at each place is taken off, where that gains something, and held-out parts are judged by the others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.core.errors import RecipeInvalid
from inspector.core.recipe import Weights
from inspector.core.types import Map
from inspector.vision.framing.baseline_map import (
    CELL,
    DEVIATION,
    FEWEST,
    FEWEST_BORDER,
    MEAN,
    RINGS,
    TAKEN_BESIDE,
    BaselineKind,
    BaselineMap,
    baselines,
    check_baseline,
    fit_baseline,
    fit_beside,
    fit_border,
    fit_leave_one_out,
)
from inspector.vision.framing.framing import Framing
from inspector.vision.networks.compiling import check_whole
from inspector.vision.networks.selftest import random_recipe

SIZE = (96, 64)
rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
RIM = 2.0 * np.exp(-((rows - 32) ** 2 + (columns - 60) ** 2) / (2 * 14**2))
"""Where parts of one kind always differ a little: a broad hill."""


def good(seed: int, usual: Map = RIM, noise: float = 0.05) -> Map:
    rng = np.random.default_rng(seed)
    return (0.3 + usual + rng.normal(0, noise, usual.shape)).astype(np.float32)


def spoiled(seed: int, usual: Map = RIM) -> Map:
    """With a defect of 1.2 decades that is below the rim, and far from it."""
    values = good(seed, usual)
    values[4:10, 4:10] += 1.2
    return values


def test_a_defect_below_what_is_usual_elsewhere_is_the_highest_afterwards() -> None:
    bad = spoiled(50)
    assert not (4 <= np.argmax(bad) // SIZE[0] < 10)
    beyond = BaselineMap(fit_baseline([good(seed) for seed in range(12)]), SIZE).excess(bad)
    row, column = np.unravel_index(np.argmax(beyond), beyond.shape)
    assert 4 <= row < 10 and 4 <= column < 10
    assert beyond.dtype == np.float32 and beyond.shape == bad.shape
    assert beyond[5:9, 5:9].mean() - np.median(beyond) == pytest.approx(1.2, abs=0.1), "decades are decades as before"


def test_where_good_parts_differ_much_less_counts() -> None:
    unsteady = np.where(columns < 24, 1.0, 0.0)

    def part(seed: int) -> Map:
        return good(seed, unsteady * np.random.default_rng(seed + 100).uniform(0, 1))

    usual = BaselineMap(fit_baseline([part(seed) for seed in range(20)]), SIZE)
    steps = [usual.excess(np.full(SIZE[::-1], value, np.float32)) for value in (1.0, 2.0)]
    rises = (steps[1] - steps[0])[32]
    assert rises[-8] == pytest.approx(1.0, abs=1e-5)
    assert rises[8] < 0.4


@pytest.mark.parametrize("count", [3, 9])
def test_others_are_all_but_one(count: int) -> None:
    maps = [good(seed) for seed in range(count)]
    for index, usual in enumerate(fit_leave_one_out(maps)):
        expected = fit_baseline(maps[:index] + maps[index + 1 :])
        assert all(np.allclose(usual[name], expected[name], atol=1e-4) for name in (MEAN, DEVIATION))
        assert usual[MEAN].shape == (SIZE[1] // CELL, SIZE[0] // CELL)


def framed(seed: int, height: float = 0.8) -> Map:
    """A texture: anything anywhere, and higher along the picture's edges."""
    values = good(seed, np.zeros_like(RIM))
    rng = np.random.default_rng(seed + 500)
    at = rng.integers(0, SIZE[0] - 4, 3)
    for x in at:
        values[:4, x : x + 4] += height
        values[30:34, x : x + 4] += 0.25
    return values


@pytest.mark.parametrize("count", [FEWEST_BORDER, 30])
def test_a_border_that_stands_out_is_lowered_and_all_within_left_as_it_is(count: int) -> None:
    maps = [framed(seed) for seed in range(count)]
    usual = fit_border(maps)
    assert check_baseline(usual, SIZE) == ""
    taking, other = BaselineMap(usual, SIZE), framed(99)
    inside = slice((RINGS + 1) * CELL, -(RINGS + 1) * CELL)
    np.testing.assert_allclose(taking.excess(other)[3 * CELL : -3 * CELL, inside], other[3 * CELL : -3 * CELL, inside], atol=1e-5)
    lowered = [taking.excess(one) for one in maps]
    within = [one[3 * CELL : -3 * CELL, 3 * CELL : -3 * CELL].max() for one in lowered]
    assert np.mean([one[:CELL].max() for one in lowered]) == pytest.approx(np.mean(within), abs=0.15)
    defective = framed(98)
    defective[:4, 50:54] += 3.0
    assert taking.excess(defective)[:4].max() > max(framing_scores(usual, maps)) + 0.5, "a defect on the border is still one"


def framing_scores(usual: Weights, maps: list[Map]) -> list[float]:
    return Framing(SIZE, None, SIZE, usual=usual).held_out_scores(maps)


def test_a_border_is_judged_by_that_of_the_others_too() -> None:
    maps = [framed(seed) for seed in range(6)]
    scores = framing_scores(fit_border(maps), maps)
    for index, score in enumerate(scores):
        other = BaselineMap(fit_border(maps[:index] + maps[index + 1 :]), SIZE)
        assert score == pytest.approx(float(other.excess(maps[index]).max()), abs=1e-5)


def test_a_border_where_nothing_is_judged_counts_for_nothing() -> None:
    area = np.zeros(SIZE[::-1], bool)
    area[CELL * RINGS : -CELL * RINGS, CELL * RINGS : -CELL * RINGS] = True
    maps = [framed(seed) for seed in range(6)]
    assert float(fit_border(maps, area)[MEAN].max()) == 0.0
    nothing_within = ~area
    assert np.isfinite(fit_border(maps, nothing_within)[MEAN]).all()


def test_held_out_parts_are_judged_by_the_others() -> None:
    maps = [good(seed) for seed in range(10)]
    framing = Framing(SIZE, None, SIZE, usual=fit_baseline(maps))
    alone, together = framing.held_out_scores(maps), [float(framing.scored(one).max()) for one in maps]
    expected = [
        float(BaselineMap(fit_baseline(maps[:index] + maps[index + 1 :]), SIZE).excess(one).max()) for index, one in enumerate(maps)
    ]
    assert alone == pytest.approx(expected, abs=1e-4)
    assert np.mean(alone) > np.mean(together), "a part is nearer to what is usual with itself than with the others"
    without = Framing(SIZE, None, SIZE)
    assert without.held_out_scores(maps) == [float(one.max()) for one in maps]


SOUND = {MEAN: np.zeros((8, 12), np.float32), DEVIATION: np.ones((8, 12), np.float32)}


@pytest.mark.parametrize(
    ("usual", "told"),
    [
        ({MEAN: SOUND[MEAN]}, "12x8 means and deviations"),
        ({**SOUND, "more": SOUND[MEAN]}, "12x8 means and deviations"),
        ({**SOUND, MEAN: np.zeros((8, 8), np.float32)}, "12x8 means and deviations"),
        ({**SOUND, MEAN: np.full((8, 12), np.inf, np.float32)}, "not finite"),
    ],
)
def test_what_fits_no_map_is_refused(usual: Weights, told: str) -> None:
    assert told in check_baseline(usual, SIZE)
    assert check_baseline(SOUND, SIZE) == "" == check_baseline({}, SIZE)


def test_a_recipe_with_another_size_s_usual_map_is_not_used() -> None:
    recipe, teacher = random_recipe("resnet18", 32)
    with pytest.raises(RecipeInvalid, match="4x4 means and deviations"):
        check_whole(replace(recipe, usual=SOUND), teacher)


PART = np.zeros((SIZE[1], SIZE[0]), np.bool_)
PART[16:48, 16:40] = True


def on_a_table(seed: int, fibre: float = 0.0) -> Map:
    """A part that differs at any place, beside it a table, on which a fibre may lie."""
    rng = np.random.default_rng(seed)
    values = np.full((SIZE[1], SIZE[0]), 0.2, np.float32)
    y, x = rng.integers(18, 44), rng.integers(18, 36)
    values[y : y + 2, x : x + 2] = 1.0 + rng.normal(0, 0.02)
    if fibre:
        values[30:34, 76:80] = fibre
    return values


@pytest.mark.parametrize("count", [3, 10])
def test_a_fibre_beside_a_part_neither_sets_the_limit_nor_rejects_it(count: int) -> None:
    """Whether a good part has shown one or not."""
    maps = [on_a_table(seed, 1.3 if count > 3 and seed in (3, 9) else 0.0) for seed in range(count)]
    assert next(iter(baselines(maps).items())) == (BaselineKind.NOTHING, {}), "nothing is known of a part"
    kind, usual = next(iter(baselines(maps, part=PART).items()))
    assert kind is BaselineKind.BESIDE
    framing = Framing(SIZE, None, SIZE, usual=usual)
    scores = framing.held_out_scores(maps)
    assert max(scores) < 1.1 and scores[0] == pytest.approx(float(maps[0].max()), abs=1e-6), "what lies on the part stays as it is"
    assert framing.scored(on_a_table(50, 1.3)).max() < 1.1
    assert framing.scored(on_a_table(50, 2.0)).max() == pytest.approx(2 - TAKEN_BESIDE), "what is clearly strange beside it is seen"


def test_beside_a_part_that_is_everywhere_nothing_is_taken_off() -> None:
    assert fit_beside(np.ones_like(PART)) == {} and fit_beside(np.zeros_like(PART)) == {}


def test_more_is_fitted_to_more_parts() -> None:
    nothing, border, places = BaselineKind.NOTHING, BaselineKind.BORDER, BaselineKind.PLACES
    wanted = {FEWEST_BORDER - 1: [nothing], FEWEST - 1: [nothing, border], FEWEST: [nothing, border, places]}
    assert {count: list(baselines([good(seed) for seed in range(count)])) for count in wanted} == wanted
