"""What is claimed of computing on a GPU, measured: on CUDA, or with the same steps on the CPU, where nothing is half or captured."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.core.errors import DetectorError
from inspector.core.types import Map, Picture
from inspector.lab.networks.sample_recipe import Sample
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.compiling import TOLERANCE
from inspector.vision.networks.processor import cores
from inspector.vision.networks.tiling import Tiling
from inspector.vision.networks.torch_detector import Compute, TorchDetector, captured, fused_map
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.student import Budget, train_student
from inspector.vision.teaching.teacher_features import TeacherFeatures, extract_features
from inspector.vision.trunk import trunk

SAME_GRAPH = 1e-3
"""Decades by which a captured graph may differ from the same computed step by step: another algorithm may be chosen for a convolution."""

MEAN_OF = 8
"""Steps whose mean loss is looked at."""

SAME_LOSS = 1.05
"""So many times the CPU's last loss counts as the same: half precision and other sums go another way."""

COMPARED = 8
"""Pictures whose maps are compared."""

REMEDY = (
    "Run this where `nvidia-smi` shows a GPU, with a torch that was built for CUDA (`python -m torch.utils.collect_env` says); "
    "with --device cpu the same steps run without one, and prove nothing of CUDA"
)


def check_cuda() -> None:
    """Raise DetectorError with the remedy where torch finds no CUDA device."""
    if not torch.cuda.is_available():
        raise DetectorError("torch finds no CUDA device that it can use: nothing was measured", remedy=REMEDY)


def described(device: str) -> dict[str, str]:
    """The device, and what drives it."""
    told = {"device": device, "torch": torch.__version__}
    if device == "cuda":
        about = torch.cuda.get_device_properties(0)
        told |= {
            "name": about.name,
            "memory": f"{about.total_memory / 2**30:.1f} GiB",
            "compute capability": f"{about.major}.{about.minor}",
            "CUDA of torch": str(torch.version.cuda),
            "cuDNN": str(torch.backends.cudnn.version()),  # type: ignore[no-untyped-call]
        }
    return told


@dataclass(frozen=True)
class MapsCompared:
    """Largest difference of maps from the CPU's in float32, in decades, and ``allowed``; verdicts that differ of so many, beyond that
    distance from the limit; and between the launch of a graph and the same step by step. ``one_launch``: whether it could be captured."""

    runtime: str
    largest: float
    allowed: float
    flips: int
    pictures: int
    graph: float
    one_launch: bool


@dataclass(frozen=True)
class Times:
    """Milliseconds of one picture, from bytes in this process's memory to the map there, and how many were timed."""

    what: str
    p50: float
    p99: float
    count: int


@dataclass(frozen=True)
class TaughtOnBoth:
    """The same image-steps on both. ``cpu_s`` and ``device_s``: seconds until the mean of ``MEAN_OF`` losses was the CPU's last one;
    NaN where that was not reached."""

    image_steps: int
    cpu_loss: float
    device_loss: float
    cpu_s: float
    device_s: float


def agreement(sample: Sample, device: str) -> MapsCompared:
    """Raises DetectorError."""
    pictures = _pictures(sample)
    exact = _maps(TorchDetector(sample.recipe, sample.teacher, "cpu", cores()), pictures)
    one_launch: list[bool] = []

    def watched(compute: Compute) -> Compute:
        launch = captured(compute) if device == "cuda" else compute
        one_launch.append(launch is not compute)
        return launch

    launched = TorchDetector(sample.recipe, sample.teacher, device, cores(), watched)
    runtime = launched.runtime
    found = _maps(launched, pictures)
    stepwise = _maps(TorchDetector(sample.recipe, sample.teacher, device, cores(), lambda compute: compute), pictures)
    allowed = next(value for precision, value in TOLERANCE.items() if precision in runtime)
    limit = sample.recipe.limit.value
    scores = [(float(one.max()), float(other.max())) for one, other in zip(exact, found, strict=True)]
    flips = sum((one > limit) != (other > limit) and abs(one - limit) > allowed for one, other in scores)
    return MapsCompared(runtime, _largest(exact, found), allowed, flips, len(pictures), _largest(found, stepwise), all(one_launch))


def times(sample: Sample, device: str, what: str, count: int) -> Times:
    """Of the detector as the station has it. Raises DetectorError."""
    detector = TorchDetector(sample.recipe, sample.teacher, device, cores())
    pictures = _pictures(sample)
    try:
        return _timed(what, count, lambda number: detector.detect(pictures[number % len(pictures)]))
    finally:
        detector.close()


def computing(sample: Sample, device: str, count: int, *, half: bool, graph: bool) -> Times:
    """Of the networks and the map alone, on a picture that lies on the device."""
    on, recipe = torch.device(device), sample.recipe
    comparison = Comparison(
        trunk(recipe.teacher.name), sample.teacher, recipe.student, recipe.memory, on, half=half, tiling=Tiling.of(recipe)
    )
    picture = torch.from_numpy(_pictures(sample)[0][None].copy()).to(on)

    @torch.inference_mode()
    def compute() -> Tensor:
        return fused_map(comparison, recipe, picture)

    launch = captured(compute) if graph and device == "cuda" else compute

    def once(number: int) -> None:
        launch()
        _wait(device)

    name = f"computing alone, {'float16' if half else 'float32'}, {'one launch' if graph else 'step by step'}"
    return _timed(name, count, once)


def upload(device: str, size: tuple[int, int], count: int, *, pinned: bool) -> Times:
    """Of the bytes of one picture of ``size`` (width, height), to the device."""
    host = torch.zeros((1, size[1], size[0], 3), dtype=torch.uint8, pin_memory=pinned and device == "cuda")
    there = torch.empty_like(host, device=device, pin_memory=False)

    def once(number: int) -> None:
        there.copy_(host, non_blocking=True)
        _wait(device)

    return _timed(f"upload of {size[0]}x{size[1]}, {'pinned' if pinned else 'pageable'}", count, once)


def teaching(sample: Sample, device: str, image_steps: int) -> TaughtOnBoth:
    """A student of the sample's pictures, on the CPU, then on ``device``."""
    spec = trunk(sample.recipe.teacher.name)
    network = Network(spec)
    network.load_folded(sample.teacher)
    features = extract_features(network.eval(), _pictures(sample), torch.device("cpu"), lambda done: None)
    cpu = _losses(sample, features, "cpu", image_steps)
    other = _losses(sample, features, device, image_steps)
    wanted = _mean_losses(cpu)[-1]
    return TaughtOnBoth(image_steps, wanted, _mean_losses(other)[-1], _reached(cpu, wanted), _reached(other, SAME_LOSS * wanted))


def _losses(sample: Sample, features: TeacherFeatures, device: str, image_steps: int) -> list[tuple[float, float]]:
    """(seconds since the start, loss) of each step."""
    found: list[tuple[float, float]] = []
    began = time.perf_counter()
    budget = Budget(0.0, 0.0, image_steps)
    spec = trunk(sample.recipe.teacher.name)
    train_student(spec, features, 0, budget, torch.device(device), lambda _, loss: found.append((time.perf_counter() - began, loss)))
    return found


def _mean_losses(found: Sequence[tuple[float, float]]) -> list[float]:
    losses = [loss for _, loss in found]
    return [float(np.mean(losses[max(0, end - MEAN_OF) : end])) for end in range(min(MEAN_OF, len(losses)), len(losses) + 1)]


def _reached(found: Sequence[tuple[float, float]], wanted: float) -> float:
    first = min(MEAN_OF, len(found)) - 1
    return next((found[first + at][0] for at, loss in enumerate(_mean_losses(found)) if loss <= wanted), float("nan"))


def _timed(what: str, count: int, work: Callable[[int], object]) -> Times:
    spent = []
    for number in range(count + 3):
        began = time.perf_counter()
        work(number)
        spent.append(1000 * (time.perf_counter() - began))
    p50, p99 = np.percentile(spent[3:], (50, 99))
    return Times(what, float(p50), float(p99), count)


def _wait(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def _pictures(sample: Sample) -> list[Picture]:
    return [prepare(frame, None, sample.recipe.input_size) for frame in sample.frames[:COMPARED]]


def _maps(detector: TorchDetector, pictures: Sequence[Picture]) -> list[Map]:
    try:
        return [detector.detect(picture).values for picture in pictures]
    finally:
        detector.close()


def _largest(ones: Sequence[Map], others: Sequence[Map]) -> float:
    return max(float(np.abs(one - other).max()) for one, other in zip(ones, others, strict=True))
