"""A question with a known answer for a teacher: does it tell drawn patterns apart, whatever their colour, light and place?

Twelve patterns (stripes of four directions and two widths, a chequerboard, rings, dots, lines) are drawn four times each: every view has
colours, contrast, noise and a place of its own. A level of a network recognises a view if, among all others, the one whose mean features
point most nearly the same way shows the same pattern. Trained networks recognise nearly all, at each level; networks of zeros, of random
numbers, or with their layers or outputs mixed up hardly more than by chance (3 of 47).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import TeacherUnavailable
from inspector.core.recipe import Weights
from inspector.vision.trunk import trunk

LEAST_RECOGNISED = 0.7
"""Share of the views that each level must recognise. Measured: 0.90 and more by each level of ResNet-18, 0.85 of EfficientNet-Lite0; at the
worst level 0.46 by the best of 220 networks of zeros, of random numbers, or with weights or outputs mixed up."""

SAME = 0.01
"""How far, as a share of their length, the answers of a level may lie from those of the published network."""

SIDE = 64
VIEWS = 4
ANSWERS = 8
"""Numbers by which a level's mean features are known."""

Answers = tuple[tuple[float, ...], ...]
"""``ANSWERS`` numbers of each level."""


def check_sees(name: str, weights: Weights, where: str) -> None:
    """Raise TeacherUnavailable unless the network ``name`` with folded ``weights`` recognises the drawn patterns. ``where`` names them."""
    shares = recognised(name, weights)
    if not min(shares) >= LEAST_RECOGNISED:
        level = 1 + int(np.argmin(shares))
        raise TeacherUnavailable(
            f"this teacher sees nothing: its level {level} recognises {100 * shares[level - 1]:.0f} % of drawn patterns, "
            f"a trained {name} more than {100 * LEAST_RECOGNISED:.0f} %",
            where=where,
            remedy="Remove it, and take the weights file that `teachers list` names",
        )


def recognised(name: str, weights: Weights) -> tuple[float, ...]:
    """The share of the drawn views that each level recognises; 0 where its features are not finite, or the same for all."""
    return tuple(_share(level) for level in _mean_features(name, weights))


def answers(name: str, weights: Weights) -> Answers:
    """What ``teachers.json`` keeps of a published network: each level's mean features, summed up with seeded signs."""
    signs = np.random.default_rng(11)
    found = []
    for level in _mean_features(name, weights):
        mixed = level.mean(axis=0) @ signs.choice((-1.0, 1.0), (level.shape[1], ANSWERS))
        found.append(tuple(float(f"{value:.5g}") for value in mixed))
    return tuple(found)


def same_answers(found: Sequence[Sequence[float]], wanted: Sequence[Sequence[float]]) -> bool:
    """Whether they are those of one network, by ``SAME``."""
    if len(found) != len(wanted):
        return False
    pairs = [(np.asarray(one), np.asarray(other)) for one, other in zip(found, wanted, strict=True)]
    return all(one.shape == other.shape and np.linalg.norm(one - other) <= SAME * np.linalg.norm(other) for one, other in pairs)


def _share(level: NDArray[np.float64]) -> float:
    length = np.linalg.norm(level, axis=1, keepdims=True)
    if not np.isfinite(length).all() or length.min() <= 0:
        return 0.0
    unit = level / length
    alike = unit @ unit.T
    if np.ptp(alike) < 1e-9:
        return 0.0
    np.fill_diagonal(alike, -np.inf)
    patterns = np.arange(len(level)) // VIEWS
    return float(np.mean(patterns[alike.argmax(axis=1)] == patterns))


def _mean_features(name: str, weights: Weights) -> list[NDArray[np.float64]]:
    """(views, channels) of each level."""
    import torch

    from inspector.vision.networks.torch_network import Network

    network = Network(trunk(name), folded=weights)
    pictures = torch.from_numpy(np.stack(list(_views()))).permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        return [level.double().mean(dim=(2, 3)).numpy() for level in network.eval()(pictures)]


def _views() -> Iterator[NDArray[np.uint8]]:
    """The drawn pictures, uint8 RGB (side, side, 3), all views of one pattern together."""
    rng = np.random.default_rng(7)
    for pattern in range(12):
        for _ in range(VIEWS):
            drawn = _pattern(pattern, rng)[:, :, None]
            span = rng.choice((-1, 1)) * rng.uniform(20, 60) * rng.uniform(0.5, 1, 3)
            view = rng.uniform(100, 200, 3) + span * drawn + rng.normal(0, 6, (SIDE, SIDE, 3))
            yield np.clip(np.round(view), 0, 255).astype(np.uint8)


def _pattern(number: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Values from -1 to 1, (side, side), at a place of its own."""
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float64)
    phase, other = rng.uniform(0, 2 * np.pi, 2)
    middle_x, middle_y = rng.uniform(20, 44, 2)
    if number < 8:
        angle, period = np.deg2rad(45 * (number // 2) + rng.uniform(-6, 6)), (6, 14)[number % 2]
        return np.asarray(np.sin(2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / period + phase))
    if number == 8:
        return np.asarray(np.sign(np.sin(np.pi * x / 6 + phase) * np.sin(np.pi * y / 6 + other)))
    if number == 9:
        return np.asarray(np.sin(np.pi * np.hypot(x - middle_x, y - middle_y) / 5 + phase))
    drawn = np.zeros((SIDE, SIDE), bool)
    for _ in range(12):
        left, top = rng.uniform(0, SIDE, 2)
        turn = rng.uniform(0, np.pi)
        away = np.hypot(x - left, y - top) - 3 if number == 10 else np.abs((x - left) * np.cos(turn) + (y - top) * np.sin(turn))
        drawn |= away < 1.2
    return np.where(drawn, 1.0, -1.0)
