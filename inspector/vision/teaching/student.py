"""Trains the student: AdamW on one cycle of the learning rate, as long as the time budget lasts."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

import numpy as np
import torch
from torch import Tensor

from inspector.core.recipe import LevelScale, Weights
from inspector.vision.networks import stpm
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.adamw import AdamW
from inspector.vision.teaching.teacher_features import BATCH, TeacherFeatures
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
class TrainedStudent:
    """A folded student, how many pictures it was trained with, and the loss over the training (at most a few hundred values)."""

    weights: Weights
    image_steps: int
    loss_curve: tuple[float, ...]


def train_student(
    spec: Trunk,
    features: TeacherFeatures,
    seed: int,
    budget: Budget,
    device: torch.device,
    on_step: Callable[[float, float], None],
) -> TrainedStudent:
    """Teach a fresh student to give the teacher's features. ``on_step(position, loss)`` may raise to stop.

    All of the student starts at random. With the teacher's stem it would learn the first level too well: that level then
    shows no defects (measured on MVTec AD screw, its image AUROC falls below chance).
    """
    torch.manual_seed(seed)
    order = torch.Generator().manual_seed(seed)
    student = Network(spec, trainable=True)
    student = student.to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    optimiser = AdamW(student.parameters(), lr=PEAK_RATE, weight_decay=WEIGHT_DECAY)
    steps, losses, queue = 0, [], torch.empty(0, dtype=torch.int64)
    while (position := budget.position(steps)) < 1.0:
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(position)
        if len(queue) < BATCH:
            queue = torch.cat([queue, torch.randperm(len(features), generator=order)])
        chosen, queue = queue[:BATCH], queue[BATCH:]
        x, wanted = features.batch(chosen, device)
        with half_precision(device):
            seen = student(x)
        first, second, third = (level.float() for level in seen)
        value = stpm.loss(wanted, (first, second, third))
        optimiser.zero_grad(set_to_none=True)
        value.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        steps += len(chosen)
        losses.append(float(value.detach()))
        on_step(position, losses[-1])
    return TrainedStudent(student.folded(), steps, thinned(losses))


def level_scales(distances: Sequence[Sequence[Tensor]]) -> tuple[LevelScale, ...]:
    """Median and 99 % quantile of each kind of distances over all positions of all pictures."""
    scales = []
    for kind in zip(*distances, strict=True):
        values = torch.cat([one.flatten() for one in kind]).double().numpy()
        median, q99 = np.quantile(values, (0.5, 0.99))
        scales.append(LevelScale(float(median), float(q99)))
    return tuple(scales)


def thinned(losses: list[float], most: int = 300) -> tuple[float, ...]:
    """Means of neighbours, so that at most ``most`` values remain."""
    width = max(1, math.ceil(len(losses) / most))
    return tuple(sum(losses[at : at + width]) / len(losses[at : at + width]) for at in range(0, len(losses), width))
