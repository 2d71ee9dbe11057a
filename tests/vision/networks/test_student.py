"""The course of a teaching: its budget, its learning rate, what is kept of the teacher, and that the student learns."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.recipe import Weights, weights_sha256
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching import student
from inspector.vision.teaching.student import (
    END_DIVISOR,
    PEAK_RATE,
    START_DIVISOR,
    WARM_UP,
    Budget,
    TrainedStudent,
    learning_rate,
    train_student,
)
from inspector.vision.teaching.teacher_features import TeacherFeatures, as_input, extract_features
from inspector.vision.trunk import trunk
from tests.vision.parts import noise, random_memory, texture, wide_recipe

CPU = torch.device("cpu")
SPEC = trunk("resnet18")


@pytest.fixture
def features(random_teacher: Weights) -> TeacherFeatures:
    network = Network(SPEC)
    network.load_folded(random_teacher)
    return extract_features(network.eval(), [texture(number, 32) for number in range(7)], CPU, lambda done: None)


def steps(count: int) -> Budget:
    return Budget(0.0, 0.0, count)


def taught(features: TeacherFeatures, count: int = 24, seed: int = 1) -> TrainedStudent:
    return train_student(SPEC, features, seed, steps(count), CPU, lambda position, loss: None)


def test_time_is_used_up_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(student, "monotonic", lambda: now)
    budget = Budget(100.0, 110.0, None)
    assert (budget.position(0), budget.remaining_s(0.0)) == (0, 10)
    now = 107.5
    assert (budget.position(12_345), budget.remaining_s(0.75)) == (0.75, 2.5)
    now = 111.0
    assert (budget.position(1), budget.remaining_s(1.0)) == (1, 0)


def test_counted_steps_do_not_look_at_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(student, "monotonic", lambda: 104.0)
    budget = Budget(100.0, 101.0, 80)
    assert [budget.position(done) for done in (0, 20, 80, 84)] == [0, 0.25, 1, 1]
    assert budget.remaining_s(0.25) == 12.0
    assert math.isnan(budget.remaining_s(0.0))


def test_the_learning_rate_is_one_cycle() -> None:
    assert learning_rate(0) == pytest.approx(PEAK_RATE / START_DIVISOR)
    assert learning_rate(WARM_UP) == pytest.approx(PEAK_RATE)
    assert learning_rate(1) == pytest.approx(PEAK_RATE / END_DIVISOR)
    rates = [learning_rate(position) for position in np.linspace(0, 1, 101)]
    peak = rates.index(max(rates))
    assert peak == round(100 * WARM_UP)
    assert rates[: peak + 1] == sorted(rates[: peak + 1])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)


@given(st.floats(0, 1))
def test_the_learning_rate_never_leaves_its_bounds(position: float) -> None:
    assert PEAK_RATE / END_DIVISOR * 0.999 <= learning_rate(position) <= PEAK_RATE * 1.001


def test_what_the_teacher_sees_is_kept_whole(features: TeacherFeatures, random_teacher: Weights) -> None:
    assert len(features) == 7
    assert features.pictures.shape == (7, 3, 32, 32)
    network = Network(SPEC)
    network.load_folded(random_teacher)
    x, kept = features.batch(torch.tensor([5, 2]), CPU)
    assert torch.equal(x, as_input([texture(5, 32), texture(2, 32)]).float())
    with torch.inference_mode():
        for stored, seen in zip(kept, network.eval()(x), strict=True):
            assert stored.dtype == torch.float32
            np.testing.assert_allclose(stored.norm(dim=1).numpy(), 1, atol=1e-3)
            np.testing.assert_allclose(stored.numpy(), torch.nn.functional.normalize(seen).numpy(), atol=1e-3)


def test_looking_reports_and_can_be_stopped(random_teacher: Weights) -> None:
    network = Network(SPEC)
    network.load_folded(random_teacher)
    pictures = [texture(number, 32) for number in range(10)]
    seen: list[int] = []
    extract_features(network.eval(), pictures, CPU, seen.append)
    assert seen == [4, 8, 10]

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extract_features(network, pictures, CPU, stop)


@pytest.mark.slow
def test_the_loss_falls(features: TeacherFeatures) -> None:
    curve = taught(features, 100).loss_curve
    assert np.mean(curve[-5:]) < 0.6 * np.mean(curve[:3])


@pytest.mark.slow
def test_the_same_seed_gives_the_same_student_and_another_one_another(features: TeacherFeatures) -> None:
    first, again, other = taught(features), taught(features), taught(features, seed=2)
    assert weights_sha256(first.weights) == weights_sha256(again.weights)
    assert first.loss_curve == again.loss_curve
    assert weights_sha256(first.weights) != weights_sha256(other.weights)


def test_a_student_does_not_depend_on_what_was_random_before(features: TeacherFeatures) -> None:
    first = taught(features, 8)
    torch.rand(1000)
    assert weights_sha256(taught(features, 8).weights) == weights_sha256(first.weights)


@pytest.mark.parametrize(("count", "shown"), [(1, 4), (4, 4), (5, 8), (24, 24)])
def test_so_many_pictures_are_shown_as_were_asked_for(features: TeacherFeatures, count: int, shown: int) -> None:
    result = taught(features, count)
    assert result.image_steps == shown
    assert len(result.loss_curve) == shown // 4


def test_every_picture_is_shown_equally_often(features: TeacherFeatures, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[int] = []
    batch = TeacherFeatures.batch

    def watched(self: TeacherFeatures, indices: torch.Tensor, device: torch.device) -> object:
        shown.extend(indices.tolist())
        return batch(self, indices, device)

    monkeypatch.setattr(TeacherFeatures, "batch", watched)
    taught(features, 28)
    assert sorted(shown) == sorted(list(range(7)) * 4)


def test_fewer_pictures_than_a_batch_are_enough(random_teacher: Weights) -> None:
    network = Network(SPEC)
    network.load_folded(random_teacher)
    few = extract_features(network.eval(), [texture(number, 32) for number in range(2)], CPU, lambda done: None)
    result = taught(few, 8)
    assert all(math.isfinite(loss) for loss in result.loss_curve)
    assert all(np.isfinite(array).all() for array in result.weights.values())


def test_a_step_that_raises_ends_the_teaching(features: TeacherFeatures) -> None:
    done: list[float] = []

    def stop(position: float, loss: float) -> None:
        done.append(loss)
        if len(done) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_student(SPEC, features, 1, steps(1000), CPU, stop)
    assert len(done) == 3


def test_pictures_compared_together_are_compared_like_each_alone() -> None:
    recipe, teacher = wide_recipe(memory=True)
    comparison = Comparison(SPEC, teacher, recipe.student, random_memory(3), CPU)
    pictures = [noise(seed) for seed in range(3)]
    together = comparison.distances(as_input(pictures).float())
    assert len(together) == 5
    for at, picture in enumerate(pictures):
        for alone, all_of_them in zip(comparison.distances(as_input([picture]).float()), together, strict=True):
            np.testing.assert_allclose(all_of_them[at : at + 1].numpy(), alone.numpy(), atol=1e-5)
