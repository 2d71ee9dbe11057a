"""Which baseline is taken off the map is chosen by planted defects."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Map
from inspector.vision.framing.baseline_map import FEWEST, BaselineKind
from inspector.vision.teaching.memory_choice import JudgingRule, best_baseline
from inspector.vision.teaching.planted.plan import PlantedPicture
from inspector.vision.teaching.planted.planting import Planted
from tests.vision.framing.test_baseline_map import RIM, SIZE, framed, good

JUDGING = JudgingRule(SIZE, "sum", 0.0)
AT = slice(20, 28)
"""Rows and columns of the planted defects."""


def distances(values: Map) -> tuple[Tensor, ...]:
    """Those of three levels whose fused map is ``values``."""
    return (torch.from_numpy(10.0 ** values.astype(np.float64) / 3).float()[None, None],) * 3


def planted(number: int) -> PlantedPicture:
    mask = np.zeros(SIZE[::-1], np.bool_)
    mask[AT, AT] = True
    picture = np.zeros((*SIZE[::-1], 3), np.uint8)
    return PlantedPicture(picture, number, (Planted(picture, DefectKind.SPOT, 9.0, 60.0, (24.0, 24.0), mask),), (8.0,), (False,))


def with_defect(values: Map, decades: float) -> Map:
    values[AT, AT] += decades
    return values


def chosen(part: Callable[[int], Map], decades: float, count: int = 30) -> tuple[BaselineKind, str]:
    held = [distances(part(seed)) for seed in range(count)]
    defective = [distances(with_defect(part(seed), decades)) for seed in range(100, 110)]
    return best_baseline(JUDGING.caught(held, defective, [planted(seed) for seed in range(10)]).alone)


def anywhere(seed: int) -> Map:
    return good(seed, np.roll(RIM, tuple(np.random.default_rng(seed).integers(0, 64, 2)), axis=(0, 1)))


@pytest.mark.parametrize(
    ("part", "decades", "wanted"),
    [
        (good, 1.2, BaselineKind.PLACES),
        (framed, 1.3, BaselineKind.BORDER),
        (anywhere, 1.2, BaselineKind.NOTHING),
        (anywhere, 4.0, BaselineKind.NOTHING),
    ],
    ids=["a rim that is the same in all", "a texture", "parts that differ at any place", "defects that everything finds"],
)
def test_what_finds_more_planted_defects_is_taken_off(part: Callable[[int], Map], decades: float, wanted: BaselineKind) -> None:
    kind, why = chosen(part, decades)
    assert kind is wanted, why
    assert why.startswith(f"{wanted.value}: ") and "of the defects planted for this choice are found, " in why


def test_of_few_parts_nothing_is_known_of_each_place() -> None:
    assert chosen(good, 1.2, FEWEST - 1)[0] is not BaselineKind.PLACES
