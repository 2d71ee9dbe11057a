"""Trains the student: AdamW on one cycle of the learning rate, as long as the time budget lasts, and at least the fewest image-steps.

A training is a :class:`StudentTraining`, whose state can be kept and taken up again: it goes on to the bit as if nothing had been.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

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


FEWEST_STEPS = 900
"""Image-steps of a teaching of a minute, whatever time they take: two quiet cores make 916 to 1284 in it at 256x256."""

MINUTE_S, BEFORE_S = 60.0, 10.0
"""The budget that ``FEWEST_STEPS`` belong to, and how much of it passes before the first step."""

DEFAULT_PIXELS = 256 * 256
"""Of one input of the default size: a larger one takes so much longer, and counts as so many more steps."""

LONGEST_TIMES = 10.0
"""After so many budgets a teaching ends with the steps it has, however few."""


def fewest_steps(budget_s: float, tile: tuple[int, int]) -> int:
    """Image-steps that a teaching makes whatever time they take. ``tile``: (width, height) of what the networks see at once.

    Fewer for a budget below a minute, none where it is too short to make a step; not more for a longer one: its time is used all the same.
    """
    share = min(1.0, max(0.0, budget_s - BEFORE_S) / (MINUTE_S - BEFORE_S)) * min(1.0, DEFAULT_PIXELS / (tile[0] * tile[1]))
    return round(FEWEST_STEPS * share)


@dataclass(frozen=True)
class Budget:
    """When the training ends: after ``image_steps`` pictures if given, else at ``until`` (monotonic seconds), but not before ``fewest``
    pictures unless it is ``latest``."""

    started: float
    until: float
    image_steps: int | None
    fewest: int = 0
    latest: float = math.inf

    def position(self, steps_done: int) -> float:
        """How much of the budget is used, 0 to 1."""
        if self.image_steps is not None:
            return min(1.0, steps_done / max(1, self.image_steps))
        now = monotonic()
        by_time = self._share(now, self.until)
        if not self.fewest:
            return by_time
        return max(min(by_time, steps_done / self.fewest), self._share(now, self.latest))

    def remaining_s(self, position: float) -> float:
        """Seconds to the end, estimated where steps are counted."""
        if self.image_steps is None and not self.fewest:
            return max(0.0, self.until - monotonic())
        now = monotonic()
        left = float("nan") if position <= 0 else (now - self.started) * (1 - position) / position
        return left if self.image_steps is not None else max(0.0, self.until - now, 0.0 if math.isnan(left) else left)

    def _share(self, now: float, end: float) -> float:
        return min(1.0, (now - self.started) / max(1e-9, end - self.started))


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


class StudentTraining:
    """A fresh student that is taught to give the teacher's features, one batch at a time. Not thread-safe.

    All of the student starts at random. With the teacher's stem it would learn the first level too well: that level then
    shows no defects (measured on MVTec AD screw, its image AUROC falls below chance).
    """

    def __init__(self, spec: Trunk, features: TeacherFeatures, seed: int, device: torch.device) -> None:
        torch.manual_seed(seed)
        self._order = torch.Generator().manual_seed(seed)
        self._features, self._device = features, device
        student = Network(spec, trainable=True)
        self._student = student.to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
        self._optimiser = AdamW(self._student.parameters(), lr=PEAK_RATE, weight_decay=WEIGHT_DECAY)
        self._queue = torch.empty(0, dtype=torch.int64)
        self._losses: list[float] = []
        self.steps = 0
        """Pictures that it was taught with."""

    def step(self, position: float) -> float:
        """Learn one batch at the learning rate of ``position`` (0 to 1); returns its loss."""
        for group in self._optimiser.param_groups:
            group["lr"] = learning_rate(position)
        if len(self._queue) < BATCH:
            self._queue = torch.cat([self._queue, torch.randperm(len(self._features), generator=self._order)])
        chosen, self._queue = self._queue[:BATCH], self._queue[BATCH:]
        x, wanted = self._features.batch(chosen, self._device)
        with half_precision(self._device):
            seen = self._student(x)
        first, second, third = (level.float() for level in seen)
        value = stpm.loss(wanted, (first, second, third))
        self._optimiser.zero_grad(set_to_none=True)
        value.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        self.steps += len(chosen)
        self._losses.append(float(value.detach()))
        return self._losses[-1]

    def trained(self) -> TrainedStudent:
        """What it has learned so far."""
        return TrainedStudent(self._student.folded(), self.steps, thinned(self._losses))

    def state(self) -> dict[str, Any]:
        """All that it needs to go on to the bit: tensors, numbers, lists and dictionaries of such. Not a copy."""
        return {
            "student": self._student.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "order": self._order.get_state(),
            "queue": self._queue,
            "losses": self._losses,
            "steps": self.steps,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on where :meth:`state` was taken. Raises KeyError, RuntimeError, TypeError, ValueError for a state of another training."""
        self._student.load_state_dict(state["student"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._order.set_state(state["order"])
        self._queue, self._losses, self.steps = state["queue"], [float(loss) for loss in state["losses"]], int(state["steps"])


def train_student(
    spec: Trunk,
    features: TeacherFeatures,
    seed: int,
    budget: Budget,
    device: torch.device,
    on_step: Callable[[float, float], None],
) -> TrainedStudent:
    """Teach a fresh student until the end of ``budget``. ``on_step(position, loss)`` may raise to stop."""
    training = StudentTraining(spec, features, seed, device)
    while (position := budget.position(training.steps)) < 1.0:
        on_step(position, training.step(position))
    return training.trained()


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
