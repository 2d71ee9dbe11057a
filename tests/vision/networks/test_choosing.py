"""The fastest runtime that agrees is taken; it is measured once, and remembered."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.core.detector import Detector
from inspector.core.errors import DetectorError, StorageError
from inspector.core.recipe import Recipe, Weights
from inspector.core.tiles import Tiles
from inspector.core.types import Detection, Picture
from inspector.storage.atomic import write_bytes
from inspector.vision.networks import choosing, compiling
from inspector.vision.networks.choosing import (
    LEAST_ROUNDS,
    ROUNDS,
    WORTH,
    Choice,
    MachineCache,
    MeasuredChoices,
    RuntimeTimings,
    form,
    measure,
)
from inspector.vision.networks.compiled_cache import CompiledCache
from inspector.vision.networks.compiling import compile_recipe
from tests.vision.parts import noise, wide_recipe

CUDA, FLOAT, EIGHT, TORCH = ("cuda", "torch"), ("cpu", "openvino"), ("cpu", "openvino-int8"), ("cpu", "torch")
LABELS = {CUDA: "torch fp16 CUDA", FLOAT: "openvino f32 CPU", EIGHT: "openvino int8 CPU", TORCH: "torch f32 CPU"}
TAUGHT = (0.5, 0.25)


class Clock:
    """Time passes only while a detector works."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class TimedDetector:
    """Takes so many milliseconds for each picture. ``error``: how far from what was taught its map is."""

    def __init__(self, choice: Choice, milliseconds: float, clock: Clock, error: float = 0.0) -> None:
        self.runtime = LABELS[choice]
        self.detected = 0
        self.closed = False
        self._seconds = milliseconds / 1000
        self._clock = clock
        self._error = error

    def detect(self, picture: Picture) -> Detection:
        self.detected += 1
        self._clock.now += self._seconds
        values = np.array([[TAUGHT[0] + self._error, 2 * TAUGHT[1] - TAUGHT[0] + self._error]], np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        self.closed = True


class Machine:
    """A machine whose runtimes need ``milliseconds``; those in ``broken`` cannot be built, those in ``wrong`` disagree."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.milliseconds: dict[Choice, float] = {FLOAT: 20.0, EIGHT: 8.0, TORCH: 40.0, CUDA: 3.0}
        self.broken: set[Choice] = set()
        self.wrong: set[Choice] = set()
        self.built: list[Choice] = []
        self.detectors: list[TimedDetector] = []

    def build(self, recipe: Recipe, teacher: Weights, device: str, runtime: str, cache: CompiledCache | None = None) -> Detector:
        choice = device, runtime
        self.built.append(choice)
        if choice in self.broken:
            raise DetectorError("it does not work here")
        self.detectors.append(TimedDetector(choice, self.milliseconds[choice], self.clock, 1.0 if choice in self.wrong else 0.0))
        return self.detectors[-1]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr(compiling, "build_detector", made.build)
    monkeypatch.setattr(compiling, "cuda_driver_present", lambda: False)
    monkeypatch.setattr(compiling, "measure", lambda detectors, picture: measure(detectors, picture, made.clock))
    return made


@pytest.fixture
def cache(tmp_path: Path) -> MachineCache:
    return MachineCache.at(tmp_path / "cache", write_bytes)


Compile = Callable[..., Detector]


@pytest.fixture
def compiled(cache: MachineCache) -> Compile:
    """Compile a recipe that may compute in 8 bits."""
    recipe, teacher = wide_recipe(memory=True, ranges={"teacher.conv1": (0.0, 1.0)}, reference=noise(1), reference_map=TAUGHT)

    def call(device: str = "auto", runtime: str = "auto", keep: MachineCache | None = cache, **changes: Any) -> Detector:
        return compile_recipe(replace(recipe, **changes), teacher, device, runtime, keep)

    return call


def test_the_fastest_is_taken_and_says_how_fast_it_is(machine: Machine, compiled: Compile) -> None:
    assert compiled().runtime == "openvino int8 CPU, 8.0 ms"
    machine.milliseconds[EIGHT] = 30.0
    assert compiled(smoothing_px=3.0).runtime == "openvino f32 CPU, 20.0 ms"


def test_the_slower_one_is_closed(machine: Machine, compiled: Compile) -> None:
    compiled()
    assert [detector.closed for detector in machine.detectors] == [True, False]


def test_eight_bits_that_are_hardly_faster_are_not_worth_it(machine: Machine, compiled: Compile) -> None:
    machine.milliseconds[EIGHT] = 20.0 / WORTH + 0.1
    assert compiled().runtime.startswith("openvino f32")


def test_a_recipe_that_may_not_compute_in_eight_bits_does_not(machine: Machine, compiled: Compile) -> None:
    assert compiled(ranges={}).runtime == "openvino f32 CPU, 20.0 ms"
    assert machine.built == [FLOAT]


def test_torch_on_the_cpu_is_not_even_built_where_openvino_works(machine: Machine, compiled: Compile) -> None:
    machine.milliseconds[TORCH] = 0.1
    compiled()
    assert TORCH not in machine.built


def test_cuda_is_measured_with_the_others(machine: Machine, compiled: Compile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "cuda_driver_present", lambda: True)
    assert compiled().runtime == "torch fp16 CUDA, 3.0 ms"
    machine.milliseconds[CUDA] = 50.0
    assert compiled(smoothing_px=3.0).runtime == "openvino int8 CPU, 8.0 ms"


def test_a_later_start_measures_nothing_and_builds_one(machine: Machine, compiled: Compile) -> None:
    compiled()
    machine.built.clear()
    machine.milliseconds[EIGHT] = 100.0  # it would lose now
    again = compiled()
    assert again.runtime == "openvino int8 CPU, 8.0 ms"
    assert machine.built == [EIGHT]
    assert machine.detectors[-1].detected == 1  # the comparison with the reference


def test_what_was_told_is_taken_without_measuring(machine: Machine, compiled: Compile, cache: MachineCache) -> None:
    assert compiled(runtime="openvino").runtime == "openvino f32 CPU"
    assert compiled(runtime="openvino-int8").runtime == "openvino int8 CPU"
    assert compiled(runtime="torch").runtime == "torch f32 CPU"
    assert cache.choices.all() == {}


def test_without_a_place_to_keep_it_the_choice_is_measured_each_time(machine: Machine, compiled: Compile) -> None:
    assert compiled(keep=None).runtime == "openvino int8 CPU, 8.0 ms"
    machine.milliseconds[EIGHT] = 30.0
    assert compiled(keep=None).runtime == "openvino f32 CPU, 20.0 ms"
    assert compiled(keep=None, ranges={}).runtime == "openvino f32 CPU"


def test_what_disagrees_is_not_taken_however_fast(machine: Machine, compiled: Compile, cache: MachineCache) -> None:
    machine.wrong = {EIGHT}
    assert compiled().runtime == "openvino f32 CPU, 20.0 ms"
    assert machine.detectors[1].closed
    # The next recipe of this form may agree: nothing is known of it yet.
    assert cache.choices.all() == {}
    machine.wrong = set()
    assert compiled().runtime.startswith("openvino int8")


def test_the_one_known_as_fastest_is_compared_again(machine: Machine, compiled: Compile) -> None:
    compiled()
    machine.wrong = {EIGHT}
    assert compiled().runtime == "openvino f32 CPU, 20.0 ms"


def test_what_cannot_be_built_is_remembered_and_tried_last(
    machine: Machine, compiled: Compile, cache: MachineCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A driver without a device that torch can use: importing torch to learn it again would take seconds at each start."""
    monkeypatch.setattr(compiling, "cuda_driver_present", lambda: True)
    machine.broken = {CUDA}
    compiled()
    machine.built.clear()
    assert compiled().runtime.startswith("openvino int8")
    assert machine.built == [EIGHT]
    (known,) = cache.choices.all().values()
    assert known.milliseconds[CUDA] == math.inf
    machine.broken = {EIGHT, FLOAT}
    assert compiled().runtime == "torch fp16 CUDA"


def test_torch_is_taken_where_nothing_else_works(machine: Machine, compiled: Compile, cache: MachineCache) -> None:
    machine.broken = {EIGHT, FLOAT}
    assert compiled().runtime == "torch f32 CPU"
    assert cache.choices.all() == {}
    machine.broken |= {TORCH}
    with pytest.raises(DetectorError, match=r"openvino on cpu.*openvino-int8 on cpu.*torch on cpu"):
        compiled()


def test_the_detectors_are_measured_in_turn_after_a_warm_up() -> None:
    clock, order = Clock(), list[Choice]()
    detectors = {choice: TimedDetector(choice, milliseconds, clock) for choice, milliseconds in ((FLOAT, 20.0), (EIGHT, 8.0))}
    for choice, detector in detectors.items():
        detect = detector.detect
        detector.detect = lambda picture, choice=choice, detect=detect: (order.append(choice), detect(picture))[1]  # type: ignore[method-assign]
    found = measure(detectors, noise(1), clock)
    assert found == pytest.approx({FLOAT: 20.0, EIGHT: 8.0})
    assert order == [FLOAT, EIGHT] * (ROUNDS + 1)


def test_one_slow_picture_does_not_decide() -> None:
    clock = Clock()
    detector = TimedDetector(FLOAT, 20.0, clock)
    detect = detector.detect

    def stumbling(picture: Picture) -> Detection:
        clock.now += 0.1 if detector.detected == 3 else 0.0
        return detect(picture)

    detector.detect = stumbling  # type: ignore[method-assign]
    assert measure({FLOAT: detector}, noise(1), clock)[FLOAT] == pytest.approx(20.0)


def test_measuring_slow_ones_ends_early() -> None:
    clock = Clock()
    detector = TimedDetector(FLOAT, 900.0, clock)
    measure({FLOAT: detector}, noise(1), clock)
    assert detector.detected == LEAST_ROUNDS + 1


MEASURED = RuntimeTimings({FLOAT: 20.0, CUDA: math.inf}, 1_760_000_000.0)


@pytest.fixture
def choices(tmp_path: Path) -> MeasuredChoices:
    return MeasuredChoices(tmp_path / "cache" / "choices.json", write_bytes)


def test_what_was_measured_is_read_as_it_was_written(choices: MeasuredChoices) -> None:
    choices.keep("small", MEASURED)
    choices.keep("large", replace(MEASURED, at=1.0))
    assert choices.known("small") == MEASURED
    assert list(choices.all()) == ["small", "large"]
    assert choices.known("other") is None


@pytest.mark.parametrize("changed", ["processor", "cores", "openvino", "torch", "program"])
def test_another_machine_or_program_measures_anew(choices: MeasuredChoices, changed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    choices.keep("small", MEASURED)
    other: Mapping[str, object] = {**choosing.machine(), changed: "another"}
    monkeypatch.setattr(choosing, "machine", lambda: other)
    assert choices.all() == {}


@pytest.mark.parametrize("old", ["20.0", "null"])
@pytest.mark.parametrize("new", ['"fast"', "NaN", "-1", "[1]", "{", ""])
def test_a_damaged_file_is_no_file(choices: MeasuredChoices, old: str, new: str) -> None:
    choices.keep("small", MEASURED)
    text = choices.path.read_text()
    assert text.count(old) == 1
    choices.path.write_text(text.replace(old, new))
    assert choices.all() == {}
    choices.keep("small", MEASURED)
    assert choices.known("small") == MEASURED


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"machine": 1}', "\udcff"])
def test_something_else_is_no_file_either(choices: MeasuredChoices, text: str) -> None:
    choices.path.parent.mkdir()
    choices.path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert choices.all() == {}


def test_the_oldest_forms_are_forgotten(choices: MeasuredChoices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "MOST_FORMS", 2)
    for name in ("a", "b", "a", "c"):
        choices.keep(name, MEASURED)
    assert list(choices.all()) == ["a", "c"]


def test_a_disk_that_refuses_is_no_reason_to_stop(tmp_path: Path) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise StorageError("the disk is full")

    MeasuredChoices(tmp_path / "choices.json", refuse).keep("small", MEASURED)
    (tmp_path / "file").write_text("in the way")
    MeasuredChoices(tmp_path / "file" / "choices.json", write_bytes).keep("small", MEASURED)


def test_recipes_that_take_different_times_have_different_forms() -> None:
    recipe = wide_recipe()[0]
    changes: list[dict[str, Any]] = [
        {},
        {"input_size": (64, 64)},
        {"tiles": Tiles(1, 2, 32)},
        {"memory": wide_recipe(memory=True)[0].memory},
        {"ranges": {"teacher.conv1": (0.0, 1.0)}},
        {"student": {}},
        {"fusion": "sum"},
    ]
    assert len({form(replace(recipe, **change)) for change in changes}) == len(changes)
    assert form(replace(recipe, seed=9, student=wide_recipe()[1])) == form(recipe)
