"""What runs on CUDA, as far as it can be run without: half precision, the capture and its fallback, and that nothing waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self

import numpy as np
import pytest
import torch
from torch import Tensor
from torch._subclasses.fake_tensor import DataDependentOutputException, FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from inspector.core.errors import DetectorError, TeachingError
from inspector.core.recipe import Recipe, Weights
from inspector.core.teaching import TeachOptions
from inspector.vision.networks import compiling
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.compiling import build_detector, compile_recipe
from inspector.vision.networks.torch_detector import WARM_UPS, TorchDetector, captured, fused_map
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from inspector.vision.trunk import trunk
from tests.vision.parts import SIZE, noise, texture, wide_recipe


@pytest.fixture
def no_cuda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


def in_half(recipe: Recipe, teacher: Weights) -> Comparison:
    return Comparison(trunk(recipe.teacher.name), teacher, recipe.student, recipe.memory, torch.device("cpu"), half=True)


def test_half_precision_says_nearly_the_same() -> None:
    recipe, teacher = wide_recipe(memory=True, fusion="calibrated_product", smoothing_px=2.0)
    found = fused_map(in_half(recipe, teacher), recipe, torch.from_numpy(noise(1))[None]).numpy()
    exact = build_detector(recipe, teacher, "cpu", "torch").detect(noise(1)).values
    assert found.dtype == np.float32
    assert not np.array_equal(found, exact)
    np.testing.assert_allclose(found, exact, atol=0.05)


class Copies(TorchDispatchMode):
    """Notes what moves between devices."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        made = func(*args, **(kwargs or {}))
        devices = {value.device.type for value in tree_leaves((args, kwargs, made)) if isinstance(value, Tensor)}
        if devices != {"cuda"}:
            self.seen.append(f"{func} on {devices}")
        return made


def pretend_cuda(comparison: Comparison) -> None:
    """Put everything on a device that only pretends to be there."""

    def moved(value: Tensor) -> Tensor:
        return torch.empty(value.shape, dtype=value.dtype, device="cuda")

    for network in comparison._networks:
        for module in network.modules():
            for kept in (module._parameters, module._buffers):
                kept.update({name: moved(value) for name, value in kept.items() if value is not None})
    comparison._memory._banks = {name: moved(bank) for name, bank in comparison._memory._banks.items()}


@pytest.mark.slow
@pytest.mark.parametrize("fusion", ["product", "sum", "calibrated_sum", "calibrated_product"])
def test_from_the_picture_to_the_map_nothing_leaves_the_device_or_waits_for_it(fusion: str) -> None:
    recipe, teacher = wide_recipe(memory=True, fusion=fusion, smoothing_px=2.0)
    comparison = in_half(recipe, teacher)
    with FakeTensorMode():
        pretend_cuda(comparison)
        picture = torch.zeros((1, SIZE[1], SIZE[0], 3), dtype=torch.uint8, device="cuda")
        with Copies() as copies:
            found = fused_map(comparison, recipe, picture)
        # What would wait is refused by a device that only pretends.
        with pytest.raises(DataDependentOutputException):
            found.max().item()
    assert (found.device.type, tuple(found.shape), found.dtype) == ("cuda", (SIZE[1], SIZE[0]), torch.float32)
    assert copies.seen == []


@dataclass
class FakeCuda:
    """As much of ``torch.cuda`` as a capture uses. ``fails``: what raises RuntimeError."""

    fails: str = ""
    did: list[str] = field(default_factory=list)
    recording: bool = False

    def note(self, what: str) -> None:
        self.did.append(what)
        if what == self.fails:
            raise RuntimeError(f"{what} is not permitted")

    def Stream(self) -> FakeStream:
        self.note("stream")
        return FakeStream()

    def current_stream(self) -> FakeStream:
        return FakeStream()

    @contextmanager
    def stream(self, stream: FakeStream) -> Iterator[None]:
        yield

    def CUDAGraph(self) -> FakeGraph:
        return FakeGraph(self)

    def graph(self, graph: FakeGraph, capture_error_mode: str) -> FakeGraph:
        assert capture_error_mode == "thread_local"
        return graph

    def synchronize(self) -> None:
        self.note("synchronize")


class FakeStream:
    def wait_stream(self, other: FakeStream) -> None:
        pass


@dataclass
class FakeGraph:
    cuda: FakeCuda

    def __enter__(self) -> Self:
        self.cuda.recording = True
        self.cuda.note("capture")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.cuda.recording = False

    def replay(self) -> None:
        self.cuda.note("replay")


@pytest.fixture
def cuda(monkeypatch: pytest.MonkeyPatch) -> FakeCuda:
    made = FakeCuda()
    for name in ("Stream", "current_stream", "stream", "CUDAGraph", "graph", "synchronize"):
        monkeypatch.setattr(torch.cuda, name, getattr(made, name))
    return made


def test_a_capture_computes_once_and_is_launched_from_then_on(cuda: FakeCuda) -> None:
    recorded: list[bool] = []

    def compute() -> Tensor:
        recorded.append(cuda.recording)
        return torch.tensor([len(recorded)])

    launch = captured(compute)
    assert recorded == [False] * WARM_UPS + [True]
    assert [int(launch()) for _ in range(2)] == [WARM_UPS + 1] * 2
    assert cuda.did == ["stream", "capture", "replay", "replay"]


@pytest.mark.parametrize("fails", ["stream", "capture", "synchronize"])
def test_what_cannot_be_captured_is_computed_as_it_is(cuda: FakeCuda, fails: str) -> None:
    cuda.fails = fails

    def compute() -> Tensor:
        if cuda.recording and fails == "synchronize":
            raise RuntimeError("operation not permitted when stream is capturing")
        return torch.zeros(1)

    assert captured(compute) is compute


def test_without_a_device_cuda_is_refused_with_the_remedy(no_cuda: None) -> None:
    with pytest.raises(DetectorError, match="no CUDA device") as caught:
        TorchDetector(*wide_recipe(), "cuda", 1)
    assert "--device" in caught.value.remedy
    recipe, teacher = wide_recipe(reference=noise(1), reference_map=(0.0, 0.0))
    with pytest.raises(DetectorError, match=r"torch on cuda.*no CUDA device.*--device"):
        compile_recipe(recipe, teacher, "cuda")


def test_a_driver_without_a_device_falls_back_to_the_processor(no_cuda: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "cuda_driver_present", lambda: True)
    recipe, teacher = wide_recipe()
    detection = build_detector(recipe, teacher, "cpu", "openvino").detect(noise(1))
    taught = (detection.score, float(detection.values.mean()))
    detector = compile_recipe(replace(recipe, reference=noise(1), reference_map=taught), teacher)
    assert detector.runtime == "openvino f32 CPU"


def test_teaching_on_cuda_does_not_silently_use_the_processor(no_cuda: None, random_store: TeacherStore) -> None:
    options = TeachOptions(teacher="resnet18", image_steps=1, input_size=(64, 64), device="cuda", target_rate=0.2)
    with pytest.raises(TeachingError, match="no CUDA device") as caught:
        StpmTrainer(random_store).teach("Plate", [texture(number) for number in range(12)], options, lambda _: None, lambda: False)
    assert "--device" in caught.value.remedy
