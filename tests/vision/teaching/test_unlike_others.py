"""A defective part among good ones stands alone, with its place; others of its kind do not hide it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from inspector.core.tiles import Tiles
from inspector.vision.networks.memory import Memory, build_places
from inspector.vision.networks.tiling import Tiling
from inspector.vision.teaching.unlike_others import (
    FEWEST_OTHERS,
    MOST_OTHERS,
    Unlikeness,
    distances_anywhere,
    distances_here,
    others_of,
)

SIDE = 8


def parts(count: int, defects: dict[int, tuple[int, int]], seed: int = 0, tiles: int = 1) -> list[tuple[Tensor, Tensor]]:
    """Features of a pattern, a little other on each part, and quite other at one place of each of ``defects``."""
    draw = torch.Generator().manual_seed(seed)
    usual = [torch.randn((tiles, channels, side, side), generator=draw) for channels, side in ((6, 2 * SIDE), (8, SIDE))]
    foreign = [torch.randn((channels,), generator=draw) for channels in (6, 8)]
    found = []
    for number in range(count):
        levels = [level + 0.15 * torch.randn(level.shape, generator=draw) for level in usual]
        if number in defects:
            row, column = defects[number]
            for level, other, scale in zip(levels, foreign, (2, 1), strict=True):
                level[0, :, scale * row : scale * (row + 2), scale * column : scale * (column + 2)] = 3 * other[:, None, None]
        found.append((torch.nn.functional.normalize(levels[0], dim=1), torch.nn.functional.normalize(levels[1], dim=1)))
    return found


@pytest.mark.parametrize("defects", [{7: (1, 5)}, {3: (1, 5), 20: (5, 1)}, dict.fromkeys((2, 9, 17, 33), (4, 4))])
def test_defects_are_found_also_several_of_one_kind_at_one_place(defects: dict[int, tuple[int, int]]) -> None:
    found = Unlikeness.of(parts(40, defects)).standing_alone()
    assert [one.part for one in found] == sorted(defects)
    for one in found:
        row, column = defects[one.part]
        left, top, right, bottom = (SIDE * side for side in one.box)
        assert one.times > 1 and left <= column + 1 <= right and top <= row + 1 <= bottom and right - left <= 5 and bottom - top <= 5


def test_of_good_parts_and_of_few_none_stands_alone() -> None:
    accused = sum(bool(Unlikeness.of(parts(24, {}, seed)).standing_alone()) for seed in range(5))
    assert accused <= 1
    assert Unlikeness.of(parts(7, {3: (1, 1)})).standing_alone() == []


def test_what_is_not_judged_is_not_looked_at() -> None:
    area = np.ones((64, 64), np.bool_)
    area[:32, 32:] = False
    assert Unlikeness.of(parts(24, {7: (1, 5)}), area=area).standing_alone() == []


def test_distances_are_those_of_the_memory_of_places() -> None:
    given = parts(5, {})
    others = np.array([0, 3])
    memory = build_places(*(torch.cat([given[one][level] for one in others]) for level in (0, 1)))
    first, second = Memory(memory, torch.device("cpu")).distances((*given[2], given[2][1]))
    here = list(distances_here(given, others))[2]
    nearest = (first + second)[0, 0]
    assert here.shape == (2, SIDE, SIDE)
    assert torch.all(here.amin(dim=0) >= nearest - 1e-3)
    alone = build_places(*(given[3][level] for level in (0, 1)))
    first, second = Memory(alone, torch.device("cpu")).distances((*given[2], given[2][1]))
    assert torch.allclose(here[1], (first + second)[0, 0], atol=2e-3)


def test_tiles_are_one_picture() -> None:
    tiling = Tiling(Tiles(1, 2, 16), (64, 64))
    given = parts(10, {}, tiles=2)
    here = list(distances_here(given, np.array([0, 1, 2]), tiling))
    anywhere = list(distances_anywhere(given, np.array([0, 1, 2]), 0, tiling))
    assert len(here) == len(anywhere) == 10 and here[0].shape == anywhere[0].shape == (3, SIDE, 2 * SIDE - 2)


def test_a_large_set_is_compared_with_some() -> None:
    assert others_of(40).tolist() == list(range(40))
    many = others_of(1000)
    assert len(many) == MOST_OTHERS and many[0] == 0 and many[-1] == 999
    assert len(others_of(1000, tiles=36)) == FEWEST_OTHERS
