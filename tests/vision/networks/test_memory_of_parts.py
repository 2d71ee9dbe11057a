"""What is remembered of good parts wherever it lies, and which kind of memory is chosen."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Picture
from inspector.vision.framing.baseline_map import BaselineKind
from inspector.vision.networks import stpm
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.equations import ANYWHERE
from inspector.vision.networks.memory import (
    FEWEST,
    Memory,
    build_anywhere,
    build_places,
    joined,
    k_centres,
    memory_features,
    nearest_anywhere,
)
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.memory_choice import CLEARLY, MORE_WITH, PLACES, JudgingRule, best_baseline, choose_memory, clearer
from inspector.vision.teaching.planted.part_area import Area
from inspector.vision.teaching.planted.plan import PlantedPicture
from inspector.vision.teaching.planted.planting import Planted
from inspector.vision.teaching.teacher_features import TeacherFeatures, extract_features
from inspector.vision.trunk import trunk
from tests.vision import equations
from tests.vision.parts import as_torch, noise, random_networks, texture, wide_recipe

CPU = torch.device("cpu")


def points(count: int, channels: int = 8, seed: int = 0) -> Tensor:
    return torch.from_numpy(np.random.default_rng(seed).standard_normal((count, channels)).astype(np.float32))


def test_each_choice_is_the_one_farthest_from_those_before() -> None:
    vectors = points(60)
    chosen = k_centres(vectors, 20, 0, math.inf).tolist()
    assert chosen[0] == 0
    for number in range(1, 20):
        apart = torch.cdist(vectors.double(), vectors[chosen[:number]].double()).amin(dim=1)
        assert float(apart[chosen[number]]) == pytest.approx(float(apart.max()), rel=1e-4)


def test_rare_vectors_are_not_forgotten() -> None:
    """A thousand vectors in one place and one far away: two are enough to stand for all."""
    vectors = torch.cat([points(1000) * 0.01, torch.full((1, 8), 3.0)])
    assert 1000 in k_centres(vectors, 2, 0, math.inf).tolist()


def test_in_a_projection_all_stay_near_to_what_was_chosen() -> None:
    vectors = stpm.normalised(points(800, 192)[:, :, None, None])[:, :, 0, 0]
    chosen = k_centres(vectors, 500, 3, math.inf)
    assert len(set(chosen.tolist())) == 500
    assert torch.equal(chosen, k_centres(vectors, 500, 3, math.inf))
    assert not torch.equal(chosen, k_centres(vectors, 500, 4, math.inf))


def test_equal_vectors_are_chosen_once_and_no_more_than_there_are() -> None:
    vectors = points(5).repeat(7, 1)
    assert sorted((k_centres(vectors, 30, 0, math.inf) % 5).tolist()) == [0, 1, 2, 3, 4]


def test_a_coreset_ends_when_its_time_is_over() -> None:
    assert len(k_centres(points(500), 400, 0, -math.inf)) == FEWEST
    assert len(k_centres(points(500), 400, 0, math.inf)) == 400


def seen(count: int = 6) -> TeacherFeatures:
    teacher = Network(trunk("resnet18"))
    teacher.load_folded(random_networks("resnet18")[1])
    return extract_features(teacher.eval(), [texture(number) for number in range(count)], CPU, lambda done: None)


def test_a_memory_of_no_place_knows_a_part_that_lies_elsewhere() -> None:
    """Features that were seen, moved by half the picture: known to the one, unknown to the other."""
    first, second, third = (level.float() for level in seen().levels)
    moved = [torch.roll(level, level.shape[3] // 2, dims=3)[:1] for level in (first, second, third)]
    bank = torch.from_numpy(build_anywhere(first, second, 10_000, 0, math.inf)[ANYWHERE].copy())
    at_home = 1 - nearest_anywhere(memory_features(moved[0], moved[1]), bank)
    assert at_home.shape == (1, 1, 8, 8)
    # Beside the seams, where features were averaged over both sides.
    assert float(at_home[0, 0, 1:-1, [1, 2, 5, 6]].max()) < 2e-3
    strange = Memory(build_places(first, second), CPU).distances((moved[0], moved[1], moved[2]))
    assert float(torch.stack(strange).amax()) > 0.02


def test_what_is_remembered_is_of_unit_length_in_float16_and_the_same_by_seed() -> None:
    first, second, _ = seen().levels
    one, again, other = (build_anywhere(first, second, 50, seed, math.inf)[ANYWHERE] for seed in (1, 1, 2))
    assert one.shape == (50, 192)
    assert not one.flags.writeable
    np.testing.assert_array_equal(one, one.astype(np.float16).astype(np.float32))
    np.testing.assert_allclose(np.linalg.norm(one, axis=1), 1, atol=2e-3)
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


def test_all_parts_are_drawn_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.vision.networks.memory.AT_A_TIME", 4)
    first, second, _ = (level.float() for level in seen(10).levels)
    bank = build_anywhere(first, second, 10_000, 0, math.inf)[ANYWHERE]
    wanted = joined(*memory_features(first, second)).flatten(0, 1).half().float().numpy()
    assert {row.tobytes() for row in bank} == {row.tobytes() for row in wanted}


def test_the_nearest_anywhere_is_that_of_the_equations() -> None:
    first, second = (stpm.normalised(torch.rand(2, channels, 3, 5)) for channels in (6, 4))
    bank = points(30, 10, 3).numpy()
    found = 1 - nearest_anywhere((first, second), torch.from_numpy(bank))
    for number in range(2):
        wanted = equations.remembered_anywhere(first[number].double().numpy(), second[number].double().numpy(), bank)
        np.testing.assert_allclose(found[number, 0].numpy(), wanted, rtol=1e-4, atol=1e-5)


def test_more_is_taken_off_the_map_only_where_more_is_found() -> None:
    nothing, border, places = BaselineKind.NOTHING, BaselineKind.BORDER, BaselineKind.PLACES
    few, many = MORE_WITH[border], MORE_WITH[places]
    assert best_baseline({nothing: 0.5, border: 0.5 + few / 2, places: 0.5 + many / 2})[0] is nothing
    kind, why = best_baseline({nothing: 0.5, border: 0.7, places: 0.7 + many / 2})
    assert kind is border
    assert why.startswith("taken off along the border: 70% of the defects") and why.endswith(
        f"{0.7 + many / 2:.0%} taken off at each place"
    )
    assert best_baseline({nothing: 0.5, border: 0.7, places: 0.7 + 2 * many})[0] is places
    assert best_baseline({nothing: 0.5, border: 0.5 + few / 2, places: 0.5 + 2 * many})[0] is places


@pytest.mark.parametrize(
    ("usual", "other", "wanted"), [(0.5, 0.5 + 2 * CLEARLY, True), (0.5, 0.5 + CLEARLY / 2, False), (0.9, 0.4, False), (0.0, 0.0, False)]
)
def test_the_usual_is_given_up_for_what_is_clearer_only(usual: float, other: float, wanted: bool) -> None:
    assert clearer(other, usual) is wanted


def colours(x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """A teacher whose features are the colours themselves."""
    first, second, third = (torch.nn.functional.avg_pool2d(x, side) for side in (4, 8, 16))
    return first, second, third


def plate(number: int, *, anywhere: bool) -> tuple[Picture, Area]:
    """A red square on green, always in the middle or anywhere, and where in it a defect would be."""
    rng = np.random.default_rng(number)
    picture = np.full((64, 64, 3), (10, 200, 10), dtype=np.uint8)
    x, y = 8 * rng.integers(0, 5, 2) if anywhere else (24, 24)
    picture[y : y + 24, x : x + 24] = (200, 10, 10)
    mask = np.zeros((64, 64), np.bool_)
    mask[y + 8 : y + 16, x + 8 : x + 16] = True
    return np.clip(picture + rng.normal(0, 4, picture.shape), 0, 255).astype(np.uint8), mask


def spotted(number: int, *, anywhere: bool) -> PlantedPicture:
    """With a spot of a darker red on the square."""
    picture, mask = plate(number, anywhere=anywhere)
    picture[mask] = (120, 60, 60)
    middle = (float(np.nonzero(mask)[1].mean()), float(np.nonzero(mask)[0].mean()))
    return PlantedPicture(picture, number, (Planted(picture, DefectKind.SPOT, 9.0, 60.0, middle, mask),), (8.0,), (False,))


@pytest.mark.parametrize(("anywhere", "wanted"), [(False, PLACES), (True, ANYWHERE)])
def test_the_memory_fits_how_the_parts_lie(anywhere: bool, wanted: str) -> None:
    learned = torch.from_numpy(np.stack([plate(number, anywhere=anywhere)[0] for number in range(12)])).permute(0, 3, 1, 2).float()
    first, second, _ = (stpm.normalised(level) for level in colours(learned))
    memories = {PLACES: build_places(first, second), ANYWHERE: build_anywhere(first, second, 2000, 0, math.inf)}
    held = [plate(number, anywhere=anywhere)[0] for number in range(100, 112)]
    planted = [spotted(number, anywhere=anywhere) for number in range(100, 108)]
    asked: list[None] = []
    judging = JudgingRule((64, 64), "calibrated_product", 2.0)
    chosen = choose_memory(colours, memories, held, planted, judging, lambda: asked.append(None))
    assert chosen.name == wanted, chosen.why
    assert chosen.memory is memories[wanted]
    assert len(asked) == 5
    assert len(chosen.held) == 12
    assert chosen.why.startswith(f"{wanted}: ") and "of the defects planted for this choice are found" in chosen.why


def test_a_strange_learned_part_does_not_speak_against_the_memory_that_has_such_parts() -> None:
    learned = torch.from_numpy(np.stack([plate(number, anywhere=False)[0] for number in range(12)])).permute(0, 3, 1, 2).float()
    first, second, _ = (stpm.normalised(level) for level in colours(learned))
    memory = Memory(build_places(first, second), CPU)
    made = [spotted(number, anywhere=False) for number in range(100, 104)]
    plates = [plate(number, anywhere=False)[0] for number in range(100, 124)]
    pictures = np.stack([*plates, *(one.picture for one in made), plate(140, anywhere=True)[0]])
    each = memory.distances(colours(torch.from_numpy(pictures).permute(0, 3, 1, 2).float()))
    found = list(zip(*(torch.split(kind, 1) for kind in each), strict=True))
    held, others, planted, strange = found[:8], found[8:24], found[24:28], found[28:]
    judging = JudgingRule((64, 64), "calibrated_product", 2.0)
    without = judging.caught(held, planted, made)
    assert without.together is None and without.share == max(without.alone.values())
    assert judging.caught(held, planted, made, [*others, *strange]).share == without.share
    with_others = judging.caught(held, planted, made, others)
    assert with_others.together is not None and with_others.share >= without.share
    assert judging.caught(held, planted, made, strange * 8) == without, "parts that score as no held-out one does"


def test_without_a_student_only_the_teacher_is_rounded() -> None:
    recipe, teacher = wide_recipe(student={}, anywhere=True, fusion="calibrated_product")
    comparison = Comparison(trunk("resnet18"), teacher, {}, recipe.memory, CPU)
    x = as_torch({"x": noise(1).transpose(2, 0, 1)[None]})["x"].float()
    rounding = comparison.fit_rounding(x)
    assert set(rounding.ranges) == set(rounding.shifts)
    assert {name.partition(".")[0] for name in rounding.ranges} == {"teacher"}
    maps = comparison.distances(x)
    assert len(maps) == 2
    assert torch.equal(*maps)
