"""Teaching the student: AdamW on one cycle of the learning rate, as long as the time budget lasts."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import torch
from torch.optim import AdamW

from inspector.core.recipe import LevelScale, Weights
from inspector.vision import stpm
from inspector.vision.teacher_features import BATCH, TeacherFeatures
from inspector.vision.torch_network import Network
from inspector.vision.trunk import Trunk

PEAK_RATE = 3e-3
WEIGHT_DECAY = 1e-2
WARM_UP = 0.2
START_DIVISOR = 25.0
END_DIVISOR = 1e4


@dataclass(frozen=True)
class Budget:
    """When the training ends: after ``image_steps`` pictures if given, else at ``until`` (monotonic seconds)."""

    started: float
    until: float
    image_steps: int | None

    def position(self, steps_done: int) -> float:
        """How much of the budget is used, 0 to 1."""
        if self.image_steps is not None:
            return min(1.0, steps_done / max(1, self.image_steps))
        return min(1.0, (monotonic() - self.started) / max(1e-9, self.until - self.started))

    def remaining_s(self, position: float) -> float:
        """Seconds to the end, estimated where steps are counted."""
        if self.image_steps is None:
            return max(0.0, self.until - monotonic())
        return float("nan") if position <= 0 else (monotonic() - self.started) * (1 - position) / position


def learning_rate(position: float) -> float:
    """One cycle with cosine slopes (Smith and Topin, arXiv 1708.07120), at ``position`` 0..1 of the budget."""
    if position < WARM_UP:
        low, high, way = PEAK_RATE / START_DIVISOR, PEAK_RATE, position / WARM_UP
    else:
        low, high, way = PEAK_RATE / END_DIVISOR, PEAK_RATE, (1 - position) / (1 - WARM_UP)
    return low + (high - low) * 0.5 * (1 - math.cos(math.pi * way))


def half_precision(device: torch.device) -> contextlib.AbstractContextManager[object]:
    """Autocast where the processor computes faster in it: float16 on CUDA, bfloat16 on a CPU that has instructions for it."""
    if device.type == "cuda":
        return torch.autocast("cuda", dtype=torch.float16)
    supported = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    if supported is not None and supported():
        return torch.autocast("cpu", dtype=torch.bfloat16)
    return contextlib.nullcontext()


@dataclass(frozen=True)
class Taught:
    """A folded student, how many pictures it was shown, and the loss over the course of it (at most a few hundred values)."""

    weights: Weights
    image_steps: int
    loss_curve: tuple[float, ...]


def teach_student(
    spec: Trunk,
    teacher: Weights,
    features: TeacherFeatures,
    seed: int,
    budget: Budget,
    device: torch.device,
    on_step: Callable[[float, float], None],
) -> Taught:
    """Teach a fresh student to give the teacher's features. ``on_step(position, loss)`` may raise to stop.

    The student's stem is the teacher's and stays: no level compares the stem, so that it costs time and teaches nothing.
    """
    torch.manual_seed(seed)
    order = torch.Generator().manual_seed(seed)
    student = Network(spec, trainable=True)
    student = student.to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    optimiser = AdamW(student.levels.parameters(), lr=PEAK_RATE, weight_decay=WEIGHT_DECAY)
    steps, losses, queue = 0, [], torch.empty(0, dtype=torch.int64)
    while (position := budget.position(steps)) < 1.0:
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(position)
        if len(queue) < BATCH:
            queue = torch.cat([queue, torch.randperm(len(features), generator=order)])
        chosen, queue = queue[:BATCH], queue[BATCH:]
        stem, wanted = features.batch(chosen, device)
        with half_precision(device):
            seen = student.levels_of(stem)
        first, second, third = (level.float() for level in seen)
        value = stpm.loss(wanted, (first, second, third))
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        optimiser.step()
        steps += len(chosen)
        losses.append(float(value.detach()))
        on_step(position, losses[-1])
    weights = dict(student.folded())
    weights.update({name: array for name, array in teacher.items() if name.rpartition(".")[0] == spec.stem.name})
    return Taught(weights, steps, thinned(losses))


@torch.inference_mode()
def level_scales(spec: Trunk, student: Weights, features: TeacherFeatures, device: torch.device) -> tuple[LevelScale, ...]:
    """Median and 99 % quantile of each level's distances over all positions of the pictures in ``features``."""
    network = Network(spec)
    network.load_folded(student)
    network = network.eval().to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    found: list[list[torch.Tensor]] = [[], [], []]
    for index in range(len(features)):
        stem, wanted = features.batch(torch.tensor([index]), device)
        for kept, one, other in zip(found, wanted, network.levels_of(stem), strict=True):
            kept.append(stpm.distances(one, other).flatten().cpu())
    scales = []
    for kept in found:
        values = torch.cat(kept).double().numpy()
        median, q99 = (float(value) for value in _quantiles(values))
        scales.append(LevelScale(median, q99))
    return tuple(scales)


def _quantiles(values: object) -> tuple[float, float]:
    import numpy as np

    median, q99 = np.quantile(np.asarray(values), (0.5, 0.99))
    return float(median), float(q99)


def thinned(losses: list[float], most: int = 300) -> tuple[float, ...]:
    """Means of neighbours, so that at most ``most`` values remain."""
    width = max(1, math.ceil(len(losses) / most))
    return tuple(sum(losses[at : at + width]) / len(losses[at : at + width]) for at in range(0, len(losses), width))
