"""One contract for every runtime; and a detector that disagrees with its teaching is not used."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.detector import Detector
from inspector.core.errors import DetectorError, RecipeInvalid, RecipeMismatch, SettingsError, TeacherUnavailable
from inspector.core.judging import judge
from inspector.core.recipe import LevelScale, Recipe, Weights
from inspector.core.types import Rect, Verdict
from inspector.storage.atomic import write_bytes
from inspector.vision.networks import compiling, selftest
from inspector.vision.networks.choosing import MachineCache
from inspector.vision.networks.compiled_cache import CompiledCache
from inspector.vision.networks.compiling import build_detector, check_reference, choices, compile_recipe
from inspector.vision.networks.devices import describe
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.torch_detector import Compute, TorchDetector
from tests.vision.parts import SIZE, noise, random_memory, spoiled, wide_recipe

RUNTIMES = ("torch", "openvino")


@pytest.fixture(params=RUNTIMES, scope="module")
def runtime(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def replayed(compute: Compute) -> Compute:
    """As a CUDA graph does it: the result lies at one place, and each launch writes over it."""
    place = compute().clone()
    return lambda: place.copy_(compute())


@pytest.fixture(params=[*RUNTIMES, "torch captured", "openvino kept"], scope="module")
def detector(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Detector]:
    """One for all tests: whatever it was asked before, it must answer alike."""
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=1.0)
    runtime, way = request.param.partition(" ")[::2]
    built: Detector
    if way == "captured":
        built = TorchDetector(recipe, teacher, "cpu", 1, replayed)
    elif way == "kept":
        cache = CompiledCache(tmp_path_factory.mktemp("compiled"), write_bytes)
        OpenVinoDetector(recipe, teacher, 1, cache=cache).keep_compiled()
        built = OpenVinoDetector(recipe, teacher, 1, cache=cache)
    else:
        built = build_detector(recipe, teacher, "cpu", runtime)
    yield built
    built.close()


def test_a_detector_names_its_runtime(runtime: str) -> None:
    assert build_detector(*wide_recipe(), "cpu", runtime).runtime == f"{runtime} f32 CPU"


@pytest.mark.slow
def test_every_way_gives_the_same_map(detector: Detector) -> None:
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=1.0)
    expected = build_detector(recipe, teacher, "cpu", "torch").detect(noise(1)).values
    np.testing.assert_allclose(detector.detect(noise(1)).values, expected, atol=1e-3)


def test_the_map_has_the_size_of_the_picture_and_the_score_is_its_maximum(detector: Detector) -> None:
    detection = detector.detect(noise(1))
    assert detection.values.shape == (SIZE[1], SIZE[0])
    assert detection.values.dtype == np.float32
    assert type(detection.score) is float
    assert detection.score == detection.values.max()


def test_the_same_picture_gives_the_same_map_and_another_one_another(detector: Detector) -> None:
    first, other, again = (detector.detect(noise(seed)).values for seed in (1, 2, 1))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_map_belongs_to_who_asked_for_it(detector: Detector) -> None:
    first = detector.detect(noise(1)).values
    kept = first.copy()
    detector.detect(noise(2))
    assert np.array_equal(first, kept)
    first[:] = 7
    assert detector.detect(noise(1)).score == kept.max()


def test_a_picture_is_only_looked_at(detector: Detector) -> None:
    picture = noise(1)
    picture.flags.writeable = False
    detector.detect(picture)
    assert np.array_equal(picture, noise(1))


def turned(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return picture[::-1, ::-1].copy()[::-1, ::-1]


def cut(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.pad(picture, ((3, 4), (5, 6), (0, 0)))[3:-4, 5:-6]


@pytest.mark.parametrize("view", [turned, cut, np.asfortranarray])
def test_the_layout_of_the_picture_does_not_matter(detector: Detector, view: Callable[[NDArray[np.uint8]], NDArray[np.uint8]]) -> None:
    assert np.array_equal(detector.detect(view(noise(1))).values, detector.detect(noise(1)).values)


@pytest.mark.parametrize(
    "picture",
    [
        noise(1, (1, 1)),
        noise(1, (SIZE[1], SIZE[0])),
        noise(1, (SIZE[0], 1)),
        noise(1, (2 * SIZE[0], SIZE[1])),
        noise(1)[:, :, :1],
        noise(1)[:, :, 0],
        noise(1)[None],
        noise(1).astype(np.float32),
        noise(1).astype(np.uint16),
    ],
    ids=["pixel", "turned", "row", "wide", "one channel", "grey", "batch", "float", "16 bit"],
)
def test_a_picture_that_was_not_prepared_is_refused(detector: Detector, picture: NDArray[np.uint8]) -> None:
    with pytest.raises(DetectorError, match="wants uint8"):
        detector.detect(picture)
    assert math.isfinite(detector.detect(noise(1)).score)


def test_a_closed_detector_says_so(runtime: str) -> None:
    detector = build_detector(*wide_recipe(), "cpu", runtime)
    detector.close()
    detector.close()
    with pytest.raises(DetectorError, match="closed"):
        detector.detect(noise(1))


@pytest.mark.slow
def test_an_overflow_is_never_a_pass(runtime: str) -> None:
    """Finite weights, but level 3 grows beyond float32: the map must not hide it."""
    recipe, teacher = wide_recipe("efficientnet_lite0")
    student = spoiled(spoiled(recipe.student, "blocks.9.project.bias", 3e38), "blocks.10.project.bias", 3e38)
    for fusion in ("product", "sum", "calibrated_sum", "calibrated_product"):
        built = build_detector(replace(recipe, student=student, fusion=fusion, smoothing_px=1.0), teacher, "cpu", runtime)
        score = built.detect(noise(1)).score
        built.close()
        assert judge(score, 1e9)[0] is Verdict.INVALID


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("tensor", ["conv1.weight", "layer2.0.downsample.bias"])
def test_weights_that_are_not_finite_are_refused(runtime: str, tensor: str, value: float) -> None:
    recipe, teacher = wide_recipe()
    with pytest.raises(RecipeInvalid, match=r"student.*not finite"):
        build_detector(replace(recipe, student=spoiled(recipe.student, tensor, value)), teacher, "cpu", runtime)
    with pytest.raises(TeacherUnavailable, match="not finite"):
        build_detector(recipe, spoiled(teacher, tensor, value), "cpu", runtime)


def without(weights: Weights, name: str) -> Weights:
    return {key: array for key, array in weights.items() if key != name}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"student": without(wide_recipe()[0].student, "layer1.0.conv1.bias")}, r"student.*layer1\.0\.conv1\.bias"),
        ({"student": wide_recipe("efficientnet_lite0")[0].student}, "student cannot be used"),
        ({"student": {}}, "student cannot be used"),
        ({"fusion": "mean"}, "'mean'"),
        ({"fusion": "calibrated_sum", "level_scales": (LevelScale(0.1, 0.2),)}, "1 scales for 3 maps"),
        ({"fusion": "calibrated_product", "memory": random_memory(1)}, "3 scales for 5 maps"),
        ({"memory": spoiled(random_memory(1), "level2", math.nan)}, "memory"),
    ],
    ids=["tensor missing", "another network", "empty", "fusion", "scales", "memory without scales", "memory"],
)
def test_a_recipe_that_is_not_whole_is_refused(runtime: str, changes: dict[str, object], reason: str) -> None:
    recipe, teacher = wide_recipe()
    with pytest.raises(RecipeInvalid, match=reason) as caught:
        build_detector(replace(recipe, **changes), teacher, "cpu", runtime)  # type: ignore[arg-type]
    assert caught.value.remedy


def test_another_networks_weights_are_no_teacher(runtime: str) -> None:
    recipe, _ = wide_recipe()
    with pytest.raises(TeacherUnavailable, match="not a folded resnet18"):
        build_detector(recipe, wide_recipe("efficientnet_lite0")[1], "cpu", runtime)


def test_a_memory_of_another_picture_size_does_not_work(runtime: str) -> None:
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_sum")
    half = {name: bank[::2] for name, bank in recipe.memory.items()}
    with pytest.raises(DetectorError):
        build_detector(replace(recipe, memory=half), teacher, "cpu", runtime).detect(noise(1))


def test_both_runtimes_agree_on_every_teacher() -> None:
    for name in ("resnet18", "efficientnet_lite0"):
        recipe, teacher = wide_recipe(name, fusion="calibrated_product", smoothing_px=2.0)
        maps = [build_detector(recipe, teacher, "cpu", runtime).detect(noise(5)).values for runtime in RUNTIMES]
        np.testing.assert_allclose(maps[0], maps[1], atol=1e-3)


def with_reference(**changes: object) -> tuple[Recipe, Weights]:
    """A recipe whose reference is a frame larger than what the networks see, as the teaching writes it."""
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=2.0)
    frame = noise(9, (SIZE[0] + 10, SIZE[1] + 20))
    region = Rect(4, 6, *SIZE)
    detection = build_detector(recipe, teacher, "cpu", "torch").detect(frame[6 : 6 + SIZE[1], 4 : 4 + SIZE[0]])
    taught = (detection.score, float(detection.values.mean()))
    told = {"reference": frame, "reference_map": taught, "region": region, "frame_size": (SIZE[0] + 10, SIZE[1] + 20)}
    return replace(recipe, **{**told, **changes}), teacher  # type: ignore[arg-type]


def test_a_detector_that_agrees_with_its_teaching_is_compiled(runtime: str) -> None:
    compiled = compile_recipe(*with_reference(), "cpu", runtime)
    assert compiled.runtime == f"{runtime} f32 CPU"
    compiled.close()


@pytest.mark.parametrize("wrong", [(0.03, 0.0), (-0.03, 0.0), (0.0, 0.03), (math.nan, 0.0), (0.0, math.inf)])
def test_a_detector_that_disagrees_is_refused_and_says_by_how_much(runtime: str, wrong: tuple[float, float]) -> None:
    recipe, teacher = with_reference()
    taught = tuple(value + error for value, error in zip(recipe.reference_map, wrong, strict=True))
    with pytest.raises(DetectorError, match=r"disagrees with the teaching.*taught") as caught:
        compile_recipe(replace(recipe, reference_map=taught), teacher, "cpu", runtime)
    assert caught.value.remedy


def test_another_student_is_not_the_one_that_was_taught(runtime: str) -> None:
    recipe, teacher = with_reference()
    other = spoiled(recipe.student, "conv1.bias", 40.0)
    with pytest.raises(DetectorError, match="disagrees"):
        compile_recipe(replace(recipe, student=other), teacher, "cpu", runtime)


@pytest.mark.slow
def test_a_kept_network_that_disagrees_is_compiled_anew(tmp_path: Path) -> None:
    """Whole, but of other weights: what is compared is what was loaded, not its name."""
    recipe, teacher = with_reference()
    cache = MachineCache.at(tmp_path, write_bytes)
    first = compile_recipe(recipe, teacher, "cpu", "openvino", cache)
    (path,) = (tmp_path / "compiled").iterdir()
    key = path.read_bytes().split(b"\n")[1].decode()
    swapped = OpenVinoDetector(replace(recipe, student=spoiled(recipe.student, "conv1.bias", 40.0)), teacher, 1, cache=cache.compiled)
    swapped.keep_compiled()
    (other,) = set((tmp_path / "compiled").iterdir()) - {path}
    other_key = other.read_bytes().split(b"\n")[1].decode()
    cache.compiled.keep(key, cache.compiled.load(other_key) or b"")
    again = compile_recipe(recipe, teacher, "cpu", "openvino", cache)
    assert again.detect(noise(1)).score == first.detect(noise(1)).score
    kept = cache.compiled.load(key)
    assert kept is not None and kept != cache.compiled.load(other_key)
    # What was kept is loaded and compared with nothing; byte by byte it is another one, since OpenVINO numbers its nodes anew.
    loaded = OpenVinoDetector(recipe, teacher, 1, cache=cache.compiled)
    assert loaded.detect(noise(1)).score == first.detect(noise(1)).score != swapped.detect(noise(1)).score
    assert loaded.forget_compiled(), "it was kept, not compiled again"


def test_a_difference_within_the_tolerance_is_allowed() -> None:
    recipe, teacher = with_reference()
    taught = (recipe.reference_map[0] + 0.008, recipe.reference_map[1] - 0.008)
    check_reference(replace(recipe, reference_map=taught), build_detector(recipe, teacher, "cpu", "openvino"))


def test_without_a_reference_nothing_is_compiled() -> None:
    recipe, teacher = with_reference(reference=None)
    with pytest.raises(DetectorError, match="no reference picture"):
        compile_recipe(recipe, teacher, "cpu")


def test_a_region_outside_of_the_reference_is_a_mismatch() -> None:
    recipe, teacher = with_reference(region=Rect(40, 0, *SIZE))
    with pytest.raises(RecipeMismatch, match="leaves the picture"):
        compile_recipe(recipe, teacher, "cpu", "openvino")


def test_where_every_choice_fails_each_is_named() -> None:
    recipe, teacher = with_reference(reference_map=(5.0, 5.0))
    with pytest.raises(DetectorError, match=r"openvino on cpu.*torch on cpu"):
        compile_recipe(recipe, teacher, "cpu")


@pytest.mark.parametrize(
    ("device", "runtime", "driver", "found"),
    [
        ("auto", "auto", False, [("cpu", "openvino"), ("cpu", "torch")]),
        ("auto", "auto", True, [("cuda", "torch"), ("cpu", "openvino"), ("cpu", "torch")]),
        ("auto", "openvino", True, [("cpu", "openvino")]),
        ("auto", "torch", True, [("cuda", "torch"), ("cpu", "torch")]),
        ("cpu", "auto", True, [("cpu", "openvino"), ("cpu", "torch")]),
        ("cpu", "torch", True, [("cpu", "torch")]),
        ("cuda", "auto", False, [("cuda", "torch")]),
        ("cuda", "auto", True, [("cuda", "torch")]),
    ],
)
def test_the_order_of_the_choices(
    device: str, runtime: str, driver: bool, found: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiling, "cuda_driver_present", lambda: driver)
    assert choices(device, runtime) == found
    able = choices(device, runtime, eight_bits=True)
    assert [choice for choice in able if choice != ("cpu", "openvino-int8")] == found
    assert (("cpu", "openvino-int8") in able) == (runtime == "auto" and device != "cuda")


@pytest.mark.parametrize(("device", "runtime"), [("gpu", "auto"), ("auto", "onnx"), ("cuda", "openvino")])
def test_a_choice_that_is_none_is_refused(device: str, runtime: str) -> None:
    with pytest.raises(SettingsError) as caught:
        choices(device, runtime)
    assert caught.value.remedy


@pytest.mark.slow
def test_the_self_test_knows_the_answer(runtime: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert selftest.run("cpu", runtime) < 1e-3
    monkeypatch.setattr(selftest, "build_detector", lambda recipe, teacher, *where: build_detector(recipe, recipe.student, *where))
    assert selftest.run("cpu", runtime) > 1.0


def test_the_machine_is_described_in_four_lines() -> None:
    lines = describe()
    assert [line.split(":")[0] for line in lines] == ["processor", "OpenVINO", "torch", "CUDA"]
    assert not any("not usable" in line for line in lines[:3])
