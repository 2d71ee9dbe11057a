"""Distances, loss and fused map as functions."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from inspector.core.recipe import FUSIONS, LevelScale
from inspector.vision.networks import stpm
from inspector.vision.networks.memory import PICTURES, build_places, memory_features, nearest
from inspector.vision.teaching.student import level_scales, thinned
from tests.vision import equations

SHAPES = ((64, 8, 12), (128, 4, 6), (256, 2, 3))


def features(seed: int, batch: int = 2) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    first, second, third = (torch.randn((batch, *shape), generator=generator) for shape in SHAPES)
    return first, second, third


@given(st.integers(0, 10_000), st.floats(1e-3, 1e3))
def test_a_distance_is_one_minus_the_cosine_and_knows_no_lengths(seed: int, scale: float) -> None:
    teacher, student = features(seed)[2], features(seed + 1)[2]
    found = stpm.distances(teacher, student * scale)
    assert found.shape == (2, 1, 2, 3)
    cosine = torch.nn.functional.cosine_similarity(teacher.double(), student.double(), dim=1)
    np.testing.assert_allclose(found[:, 0].numpy(), 1 - cosine.numpy(), atol=1e-5)
    assert (found >= 0).all()
    assert (found <= 2 + 1e-6).all()


def test_the_ends_of_the_scale() -> None:
    same = features(1)[0]
    assert stpm.distances(same, 3 * same).max() < 1e-6
    np.testing.assert_allclose(stpm.distances(same, -same).numpy(), 2, rtol=1e-5)
    nothing = torch.zeros_like(same)
    assert stpm.distances(nothing, nothing).max() == 0
    np.testing.assert_allclose(stpm.distances(same, nothing).numpy(), 0.5, rtol=1e-5)


def test_a_hole_in_the_features_is_a_hole_in_the_distance() -> None:
    teacher, student = features(1)[0], features(2)[0]
    student[0, 5, 3, 4] = torch.nan
    found = stpm.distances(teacher, student)
    assert torch.isnan(found[0, 0, 3, 4])
    assert int(torch.isnan(found).sum()) == 1


def test_the_loss_is_the_sum_over_levels_of_the_mean_over_places_and_pictures() -> None:
    teacher, student = features(3), features(4)
    wanted = 0.0
    for t, s in zip(teacher, student, strict=True):
        maps = [equations.distance(t[at].double().numpy(), s[at].double().numpy()) for at in range(2)]
        wanted += float(np.mean(maps))
    assert float(stpm.loss(teacher, student)) == pytest.approx(wanted, rel=1e-5)


def test_the_gradient_of_the_loss_reaches_the_student_alone() -> None:
    teacher, student = features(3), features(4)
    for tensor in student:
        tensor.requires_grad_()
    stpm.loss(teacher, student).backward()
    assert all(tensor.grad is not None and float(tensor.grad.abs().max()) > 0 for tensor in student)
    assert all(tensor.grad is None for tensor in teacher)


@pytest.mark.parametrize("fusion", FUSIONS)
@pytest.mark.parametrize("sigma", [0.0, 0.7, 3.0])
@pytest.mark.parametrize("levels", [3, 5])
def test_the_fused_map_is_that_of_the_equations(fusion: str, sigma: float, levels: int) -> None:
    rng = np.random.default_rng(levels)
    shapes = ((8, 12), (4, 6), (2, 3), (4, 6), (4, 6))[:levels]
    maps = [rng.uniform(0.05, 1.5, (2, 1, *shape)) for shape in shapes]
    scales = [(0.2 + 0.1 * level, 0.6 + 0.2 * level) for level in range(levels)]
    found = stpm.fused(
        [torch.from_numpy(one).float() for one in maps], (32, 48), fusion, [LevelScale(*scale) for scale in scales], sigma
    ).numpy()
    assert found.shape == (2, 32, 48)
    for at in range(2):
        wanted = equations.fused([one[at, 0] for one in maps], (32, 48), fusion, scales, sigma)
        np.testing.assert_allclose(10.0 ** found[at], 10.0**wanted, rtol=1e-4, atol=1e-5)


def test_the_calibrated_product_is_zero_decades_where_nothing_differs_and_is_not_suppressed_by_a_blind_level() -> None:
    scales = [LevelScale(0.1, 0.4)] * 3
    quiet = torch.full((1, 1, 4, 4), 0.05)
    loud = torch.full((1, 1, 4, 4), 0.1 + 0.3 * 0.3)  # doubles the product
    assert stpm.fused([quiet] * 3, (8, 8), "calibrated_product", scales, 0.0).abs().max() == 0
    alone = stpm.fused([quiet, loud, quiet], (8, 8), "calibrated_product", scales, 0.0)
    np.testing.assert_allclose(alone.numpy(), np.log10(2), rtol=1e-5)


def test_a_level_without_any_spread_gives_no_infinity() -> None:
    scales = [LevelScale(0.0, 0.0)] * 3
    levels = [torch.zeros(1, 1, 4, 4)] * 3
    for fusion in ("calibrated_sum", "calibrated_product"):
        assert torch.isfinite(stpm.fused(levels, (8, 8), fusion, scales, 1.0)).all()


@given(st.floats(0.3, 8))
def test_smoothing_keeps_the_mean_of_an_even_map_and_lowers_a_peak(sigma: float) -> None:
    kernel = stpm.gaussian_kernel(sigma)
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-5)
    assert torch.allclose(kernel, kernel.flip(0))
    even = torch.full((1, 1, 9, 11), 0.7)
    np.testing.assert_allclose(stpm.smooth(even, sigma).numpy(), 0.7, rtol=1e-4)
    peak = torch.zeros(1, 1, 61, 61)
    peak[0, 0, 30, 30] = 1
    smoothed = stpm.smooth(peak, sigma)
    assert float(smoothed.sum()) == pytest.approx(1, abs=1e-3)
    assert smoothed.argmax() == peak.argmax()
    assert float(smoothed.max()) < 1


def test_no_smoothing_changes_nothing() -> None:
    values = torch.rand(1, 1, 5, 6)
    assert stpm.smooth(values, 0.0) is values


def test_what_is_remembered_is_known_again_one_cell_beside_and_no_further() -> None:
    first, second, _ = (stpm.normalised(level) for level in features(5, batch=3))
    memory = build_places(first, second)
    assert {name: bank.shape for name, bank in memory.items()} == {"level1": (24, 3, 64), "level2": (24, 3, 128)}
    assert not memory["level1"].flags.writeable
    seen = memory_features(first[1:2], second[1:2])[0]
    bank = torch.from_numpy(memory["level1"].copy())
    assert float((1 - nearest(seen, bank)).max()) < 1e-3
    beside = 1 - nearest(torch.roll(seen, 1, dims=3), bank)
    assert float(beside[..., 1:].max()) < 1e-3
    beyond = 1 - nearest(torch.roll(seen, 2, dims=3), bank)
    assert float(beyond[..., 2:].min()) > 0.1


def test_the_nearest_is_searched_as_written_out() -> None:
    rng = np.random.default_rng(6)
    query = rng.standard_normal((16, 5, 4)).astype(np.float32)
    bank = rng.standard_normal((20, 3, 16)).astype(np.float32)
    found = 1 - nearest(torch.from_numpy(query)[None], torch.from_numpy(bank))
    np.testing.assert_allclose(found[0, 0].numpy(), equations.remembered(query.astype(np.float64), bank), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("count", [1, PICTURES - 1, PICTURES, PICTURES + 1, 3 * PICTURES])
def test_no_more_pictures_are_remembered_than_there_is_room_for(count: int) -> None:
    level = stpm.normalised(torch.rand(count, 8, 4, 4) + 0.1)
    deeper = stpm.normalised(torch.rand(count, 8, 2, 2) + 0.1)
    assert build_places(level, deeper)["level2"].shape == (4, min(count, PICTURES), 8)


def test_each_place_remembers_what_differs_most_there() -> None:
    """Of many parts that look alike one is other on its left half and another on its right: each place keeps its own."""
    rng = np.random.default_rng(11)
    level = torch.from_numpy(rng.normal(0, 0.02, (4 * PICTURES, 8, 8, 8)) + 1).float()
    deeper = torch.from_numpy(rng.normal(0, 0.02, (4 * PICTURES, 8, 4, 4)) + 1).float()
    deeper[3, :4, :, :2] *= -1
    deeper[20, :4, :, 2:] *= -1
    bank = build_places(stpm.normalised(level), stpm.normalised(deeper))["level2"]
    alike = (bank @ (np.ones(8, np.float32) / 8**0.5)).reshape(4, 4, PICTURES)
    assert (np.sort(alike, axis=2)[:, [0, 3], 0] < 0.6).all()
    assert (np.sort(alike, axis=2)[:, [0, 3], 1] > 0.9).all(), "one other part at each place, not the same one"


def test_scales_are_quantiles_over_all_places_of_all_pictures() -> None:
    rng = np.random.default_rng(7)
    distances = [[rng.random((1, 1, 8, 8)), rng.random((1, 1, 4, 4)) * 3] for _ in range(5)]
    scales = level_scales([[torch.from_numpy(one) for one in picture] for picture in distances])
    for level, scale in enumerate(scales):
        together = np.concatenate([picture[level].ravel() for picture in distances])
        assert (scale.median, scale.q99) == pytest.approx((np.median(together), np.quantile(together, 0.99)))


@given(st.lists(st.floats(0, 10), max_size=1000))
def test_a_thinned_curve_is_short_and_keeps_its_mean(losses: list[float]) -> None:
    curve = thinned(losses)
    assert len(curve) <= 300
    if len(losses) <= 300:
        assert list(curve) == losses
    elif len(losses) % 300 == 0:
        assert np.mean(curve) == pytest.approx(np.mean(losses), abs=1e-9)
