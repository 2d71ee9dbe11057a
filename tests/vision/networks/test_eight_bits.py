"""Both networks in 8 bits: used where no verdict changes, and only there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.teaching import EIGHT_BITS, TeachOptions
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.networks import eight_bits
from inspector.vision.networks.compiling import compile_recipe
from inspector.vision.networks.eight_bits import EightBits, added_near_the_limit, check_eight_bits, rounding_here
from inspector.vision.networks.memory import MEMORY_MAPS
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.openvino_graph import build_graph
from inspector.vision.teaching.training import StpmTrainer
from inspector.vision.trunk import trunk
from tests.vision.parts import scratched, store_with, texture

pytestmark = pytest.mark.xdist_group("eight bits")

GOOD = [texture(number) for number in range(12)]
TEST = [*GOOD, *(scratched(100 + number) for number in range(6))]


@pytest.fixture(scope="module")
def taught(few_telling: None, random_teacher: Weights, tmp_path_factory: pytest.TempPathFactory) -> Recipe:
    from inspector.vision.teaching import training

    store = store_with(random_teacher, tmp_path_factory.mktemp("teachers"))
    options = TeachOptions(
        light_range=False, teacher="resnet18", image_steps=40, seed=3, input_size=(64, 64), device="cpu", target_rate=0.2
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "clearer", lambda other, present: True)  # the student finds clearly more, and takes part
        return StpmTrainer(store).teach("Plate", GOOD, options, lambda progress: None, lambda: False)


@pytest.fixture(scope="module")
def able(taught: Recipe, random_teacher: Weights) -> Recipe:
    """With all that 8 bits want, whether or not the teaching found them good enough."""
    import torch

    from inspector.vision.networks.comparison import Comparison
    from inspector.vision.teaching.teacher_features import as_input

    comparison = Comparison(trunk("resnet18"), random_teacher, taught.student, taught.memory, torch.device("cpu"))
    pictures = as_input([prepare(frame, None, taught.input_size) for frame in GOOD]).float()
    return replace(comparison.fit_rounding(pictures, rounding_here()).given_to(taught), rounding_offset=0.0)


@pytest.fixture
def however_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """How far a network of random kernels scatters in 8 bits is no matter."""
    monkeypatch.setattr(eight_bits, "MOST_WIDER", 1000.0)


def crushed(recipe: Recipe) -> Recipe:
    """All that is large is cut."""
    return replace(recipe, ranges={name: (low / 50, high / 50) for name, (low, high) in recipe.ranges.items()})


def check(recipe: Recipe, teacher: Weights, exact: list[float]) -> EightBits:
    pictures = [prepare(frame, None, recipe.input_size) for frame in TEST]
    return check_eight_bits(recipe, teacher, pictures[: len(GOOD)], pictures[len(GOOD) :], exact)


def scores(recipe: Recipe, teacher: Weights, int8: bool) -> np.ndarray:
    detector = OpenVinoDetector(recipe, teacher, 1, int8=int8)
    found = [detector.detect(prepare(frame, None, recipe.input_size)).score for frame in TEST]
    detector.close()
    return np.array(found)


@pytest.mark.slow
def test_every_convolution_of_both_networks_has_its_range_and_its_shift(able: Recipe) -> None:
    names = {name.removesuffix(".weight") for name in able.student if name.endswith(".weight")}
    assert set(able.ranges) == set(able.shifts) == {f"{whose}.{name}" for whose in ("teacher", "student") for name in names}
    for name, (low, high) in able.ranges.items():
        assert low < high
        # Only the picture itself has values below zero: everything else has passed a ReLU.
        assert (low < 0) == (name in ("teacher.conv1", "student.conv1"))


@pytest.mark.slow
def test_eight_bits_say_nearly_the_same(able: Recipe, random_teacher: Weights) -> None:
    exact, rounded = scores(able, random_teacher, False), scores(able, random_teacher, True)
    assert not np.array_equal(exact, rounded)
    assert np.corrcoef(exact, rounded)[0, 1] > 0.98
    assert np.median(np.abs(exact - rounded)[:12]) < 0.1
    assert rounded[12:].min() > rounded[:12].max()


@pytest.mark.slow
def test_a_memory_that_judges_alone_is_rounded_in_balance_only(able: Recipe, random_teacher: Weights) -> None:
    def rounded_products(recipe: Recipe) -> int:
        """Of the memory: the trunks' convolutions are in one group, and what enlarges maps is never rounded."""
        nodes = build_graph(trunk("resnet18"), random_teacher, recipe, int8=True).get_ops()
        products = [node for node in nodes if node.get_type_name() in ("GroupConvolution", "MatMul")]
        return sum(node.input_value(1).get_node().get_type_name() == "FakeQuantize" for node in products)

    assert able.memory and able.student
    assert rounded_products(able) > 0
    alone = replace(able, student={}, level_scales=able.level_scales[-MEMORY_MAPS:])
    assert rounded_products(alone) == rounded_products(able)
    assert rounded_products(replace(alone, rounding="nearest")) == 0, "recipes of before are judged as they were"
    assert rounded_products(replace(able, rounding="nearest")) > 0


@pytest.mark.slow
def test_the_teaching_says_what_it_found(taught: Recipe) -> None:
    assert "verdicts differ" in taught.notes[EIGHT_BITS]
    assert bool(taught.ranges) == taught.notes[EIGHT_BITS].startswith("may be used")


@pytest.mark.slow
def test_eight_bits_that_change_a_verdict_are_not_used(able: Recipe, random_teacher: Weights, however_wide: None) -> None:
    exact = [float(score) for score in scores(able, random_teacher, False)]
    assert check(crushed(able), random_teacher, exact).why.startswith("not used")
    for value in (min(exact) - 1, float(np.mean([min(exact[12:]), max(exact[:12])]))):
        found = check(replace(able, limit=replace(able.limit, value=value)), random_teacher, exact)
        assert (found.passed, found.why[:12]) == (True, "may be used:")
    # Were the float model's verdicts other ones, one verdict of eighteen would differ: too many.
    exact[-1] = max(exact[:12]) - 1
    assert not check(replace(able, limit=replace(able.limit, value=max(exact[:12]))), random_teacher, exact).passed


@pytest.mark.slow
def test_what_eight_bits_add_to_good_parts_is_taken_off(able: Recipe, random_teacher: Weights, however_wide: None) -> None:
    """The limit is that of scores in float32: were they higher in 8 bits, more good parts would be rejected than was promised."""
    able = replace(able, usual={}, limit=replace(able.limit, value=9.0))
    exact, rounded = scores(able, random_teacher, False), scores(able, random_teacher, True)
    found = check(able, random_teacher, [float(score) - 0.2 for score in exact])
    many = len(GOOD)
    assert found.passed and found.offset == pytest.approx(added_near_the_limit(exact[:many] - 0.2, rounded[:many]), abs=1e-4)
    assert found.offset > 0.05 and f"near the limit are {found.offset:.3f} decades higher, which is taken off" in found.why
    with_it = replace(able, rounding_offset=found.offset)
    np.testing.assert_allclose(scores(with_it, random_teacher, True), rounded - found.offset, atol=1e-5)
    np.testing.assert_array_equal(scores(with_it, random_teacher, False), exact)
    assert with_it.scoring_sha256 != able.scoring_sha256


def test_what_they_surely_add_near_the_limit_is_what_they_add_to_the_upper_half() -> None:
    exact = np.linspace(0.4, 0.6, 10)
    low, high = np.full(5, 0.09), np.full(5, 0.03)
    assert 0 < added_near_the_limit(exact, exact + np.concatenate([low, high])) < 0.03
    assert added_near_the_limit(exact, exact + 0.05) == pytest.approx(0.05)
    assert added_near_the_limit(exact[::-1], exact[::-1] - 0.05) == pytest.approx(-0.05)
    to_and_fro = np.where(np.arange(10) % 2 == 0, 0.05, -0.05)
    assert added_near_the_limit(exact, exact + to_and_fro) == 0.0, "no more than chance"
    assert added_near_the_limit(exact[:3], exact[:3] + 0.05) == 0.0, "too few to tell"


@pytest.mark.slow
def test_eight_bits_that_scatter_good_parts_are_not_used(able: Recipe, random_teacher: Weights) -> None:
    able = replace(able, limit=replace(able.limit, value=9.0))
    exact, rounded = scores(able, random_teacher, False), scores(able, random_teacher, True)
    many = len(GOOD)
    as_wide = [*map(float, rounded[:many]), *map(float, exact[many:])]
    assert check(able, random_teacher, as_wide).passed
    middle = float(np.mean(rounded[:many]))
    narrower = [middle + (score - middle) / (1.1 * eight_bits.MOST_WIDER) for score in as_wide[:many]]
    found = check(able, random_teacher, [*narrower, *as_wide[many:]])
    assert not found.passed and "0 of 18 verdicts differ" in found.why


@pytest.mark.slow
def test_what_loading_would_refuse_is_not_allowed_by_the_teaching(able: Recipe, random_teacher: Weights) -> None:
    exact = [float(score) for score in scores(able, random_teacher, False)]
    maximum, mean = able.reference_map
    for other in ((maximum + 0.57, mean), (maximum, mean - 0.57)):
        missed = replace(able, limit=replace(able.limit, value=min(exact) - 1), reference_map=other)
        found = check(missed, random_teacher, exact)
        assert not found.passed and "disagrees with the teaching" in found.why
        with pytest.raises(DetectorError, match="disagrees"):
            compile_recipe(missed, random_teacher, "cpu", "openvino-int8")


@pytest.mark.slow
def test_eight_bits_that_miss_the_reference_are_refused(able: Recipe, random_teacher: Weights) -> None:
    with pytest.raises(DetectorError, match="disagrees"):
        compile_recipe(crushed(able), random_teacher, "cpu", "openvino-int8")


@pytest.mark.slow
@pytest.mark.parametrize("lacks", ["ranges", "shifts"])
def test_a_convolution_without_its_facts_is_refused_in_words(able: Recipe, random_teacher: Weights, lacks: str) -> None:
    name, *_ = getattr(able, lacks)
    lacking = {key: value for key, value in getattr(able, lacks).items() if key != name}
    with pytest.raises(DetectorError, match=f"'{name}' computes in 8 bits"):
        OpenVinoDetector(replace(able, **{lacks: lacking}), random_teacher, 1, int8=True)
