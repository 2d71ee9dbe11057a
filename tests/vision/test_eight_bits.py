"""Both networks in 8 bits: used where no verdict changes, and only there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from parts import scratched, texture

from inspector.core.errors import DetectorError
from inspector.core.recipe import Ranges, Recipe, Weights
from inspector.core.teaching import TeachOptions
from inspector.vision.compiling import compile_recipe
from inspector.vision.eight_bits import fit_eight_bits
from inspector.vision.openvino_detector import OpenVinoDetector
from inspector.vision.preprocessing import prepare
from inspector.vision.teachers import TeacherStore
from inspector.vision.training import EIGHT_BITS, StpmTrainer

GOOD = [texture(number) for number in range(12)]
TEST = [*GOOD, *(scratched(100 + number) for number in range(6))]


@pytest.fixture
def taught(random_store: TeacherStore) -> Recipe:
    options = TeachOptions(teacher="resnet18", image_steps=40, seed=3, input_size=(64, 64), device="cpu", target_rate=0.2)
    return StpmTrainer(random_store).teach("Plate", GOOD, options, lambda progress: None, lambda: False)


@pytest.fixture
def ranges(taught: Recipe, random_teacher: Weights) -> Ranges:
    """Measured whether or not the teaching found them good enough."""
    import torch

    from inspector.vision.comparison import Comparison
    from inspector.vision.teacher_features import as_input
    from inspector.vision.trunk import trunk

    comparison = Comparison(trunk("resnet18"), random_teacher, taught.student, taught.memory, torch.device("cpu"))
    return comparison.input_ranges(as_input([prepare(frame, None, taught.input_size) for frame in GOOD]).float())


def scores(recipe: Recipe, teacher: Weights, int8: bool) -> np.ndarray:
    detector = OpenVinoDetector(recipe, teacher, 1, int8=int8)
    found = [detector.detect(prepare(frame, None, recipe.input_size)).score for frame in TEST]
    detector.close()
    return np.array(found)


def test_ranges_are_those_of_every_convolution_of_both_networks(taught: Recipe, ranges: Mapping[str, tuple[float, float]]) -> None:
    names = {name.removesuffix(".weight") for name in taught.student if name.endswith(".weight")}
    assert set(ranges) == {f"{whose}.{name}" for whose in ("teacher", "student") for name in names}
    for name, (low, high) in ranges.items():
        assert low < high
        # Only the picture itself has values below zero: everything else has passed a ReLU.
        assert (low < 0) == (name in ("teacher.conv1", "student.conv1"))


def test_eight_bits_say_nearly_the_same(taught: Recipe, ranges: Ranges, random_teacher: Weights) -> None:
    recipe = replace(taught, ranges=ranges)
    exact, rounded = scores(recipe, random_teacher, False), scores(recipe, random_teacher, True)
    assert not np.array_equal(exact, rounded)
    assert np.corrcoef(exact, rounded)[0, 1] > 0.98
    assert np.median(np.abs(exact - rounded)[:12]) < 0.1
    assert rounded[12:].min() > rounded[:12].max()


def test_the_teaching_says_what_it_found(taught: Recipe) -> None:
    assert "verdicts differ" in taught.notes[EIGHT_BITS]
    assert bool(taught.ranges) == taught.notes[EIGHT_BITS].startswith("may be used")


def test_eight_bits_that_change_a_verdict_are_not_used(taught: Recipe, ranges: Ranges, random_teacher: Weights) -> None:
    pictures = [prepare(frame, None, taught.input_size) for frame in TEST]
    exact = [float(score) for score in scores(taught, random_teacher, False)]
    crushed = {name: (low / 50, high / 50) for name, (low, high) in ranges.items()}
    found, why = fit_eight_bits(replace(taught, ranges=crushed), random_teacher, pictures, exact)
    assert found == {}
    assert why.startswith("not used")
    between = replace(taught.limit, value=(min(exact[-6:]) + max(exact[:12])) / 2)
    found, why = fit_eight_bits(replace(taught, ranges=ranges, limit=between), random_teacher, pictures, exact)
    assert (found == ranges) == why.startswith("may be used")


def test_eight_bits_come_only_to_those_who_ask(taught: Recipe, ranges: Ranges, random_teacher: Weights) -> None:
    recipe = replace(taught, ranges=ranges)
    for runtime, known in (("auto", "openvino f32 CPU"), ("openvino", "openvino f32 CPU"), ("openvino-int8", "openvino int8 CPU")):
        detector = compile_recipe(recipe, random_teacher, "cpu", runtime)
        assert detector.runtime == known
        detector.close()


def test_eight_bits_that_miss_the_reference_are_refused(taught: Recipe, ranges: Ranges, random_teacher: Weights) -> None:
    crushed = {name: (low / 50, high / 50) for name, (low, high) in ranges.items()}
    with pytest.raises(DetectorError, match="disagrees"):
        compile_recipe(replace(taught, ranges=crushed), random_teacher, "cpu", "openvino-int8")


def test_ranges_that_lack_a_convolution_are_refused_in_words(taught: Recipe, ranges: Ranges, random_teacher: Weights) -> None:
    lacking = dict(list(ranges.items())[1:])
    with pytest.raises(DetectorError, match="range"):
        OpenVinoDetector(replace(taught, ranges=lacking), random_teacher, 1, int8=True)
