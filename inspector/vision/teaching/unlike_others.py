"""How unlike all others each good part is, place by place, by the teacher's features: leave-one-out.

Each part is compared with other parts, never with itself, in the two ways in which memories of good parts do it (see
``inspector.vision.networks.memory``): with what the others show *here*, and with what they show *anywhere*. What counts is never the most
similar part alone: a few defective parts of one kind, which resemble each other, do not hide each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from calibration.statistics.standing_alone import upper_limit
from inspector.vision.networks.equations import MEMORY_RADIUS
from inspector.vision.networks.memory import PROJECTED, joined, memory_features
from inspector.vision.networks.tiling import ONE_TILE, Tiling

PartLevels = Sequence[tuple[Tensor, Tensor]]
"""Of each part the first two normalised levels of all its tiles, (tiles, c, h, w)."""

MOST_OTHERS = 64
"""Parts that each part is compared with, evenly spread over all: what it costs grows with the parts, not with their square."""

FEWEST_OTHERS = 16
MOST_TILES = 128
"""Tiles of other parts that a part is compared with: fewer parts where they are seen in tiles, since each takes as many times longer."""

HIDDEN_SHARE = 0.125
"""Of the parts that a part is compared with, so many may be defective in the same way at the same place and not hide each other."""

SAMPLED = 96
"""Places of each other part, at random, that stand for it where places do not matter."""

_AT_A_TIME = 8
"""Parts whose features are in memory in float32 at once."""

LEAST = 1e-4
"""Distances below are rounding."""

TAIL = 0.8
"""The logarithm of a part's worst place reaches less far than Gumbel's distribution: by so much, measured on good parts of simulated
metal, plastic and board and of MVTec AD bottle and screw."""

FALSE_ALARMS = 0.01
LEAST_SPREAD = 0.01
"""Decades: parts may be alike by chance."""


@dataclass(frozen=True)
class Unlike:
    """A part that stands alone. ``part``: from 0; ``times``: how far from the usual, in units of the furthest that a part like the others
    would be; ``worst``: x, y of the worst place, ``box``: left, top, right, bottom of what hangs together with it, as shares of the
    picture."""

    part: int
    times: float
    worst: tuple[float, float]
    box: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Unlikeness:
    """``maps``: log10 of how unlike the others each part is at each place, in three ways, float32 (parts, 3, h, w)."""

    maps: NDArray[np.float32]

    @classmethod
    def of(
        cls,
        parts: PartLevels,
        seed: int = 0,
        tiling: Tiling = ONE_TILE,
        area: NDArray[np.bool_] | None = None,
        on_part: Callable[[], None] = lambda: None,
    ) -> Unlikeness:
        """``area``: bool of any size, where parts are judged; None for everywhere. ``on_part`` may raise to stop."""
        others = others_of(len(parts), tiling.count)
        both = zip(distances_here(parts, others, tiling), distances_anywhere(parts, others, seed, tiling), strict=True)
        maps = []
        for part, (here, anywhere) in enumerate(both):
            on_part()
            maps.append(unlike_maps(here.numpy(), anywhere.numpy(), others == part))
        found = np.stack(maps)
        if area is not None:
            height, width = found.shape[2:]
            judged = cv2.resize(area.astype(np.uint8), (width, height), interpolation=cv2.INTER_AREA) > 0
            found[:, :, ~judged] = np.log10(LEAST)
        return cls(found)

    @property
    def typical(self) -> int:
        """The part whose worst place is the least unlike the others."""
        return int(self.maps[:, 0].max(axis=(1, 2)).argmin())

    def standing_alone(self) -> list[Unlike]:
        """The parts that do, in their order; none of fewer than ``FEWEST``."""
        worst = self.maps.max(axis=(2, 3))
        limits = np.array([upper_limit(worst[:, way], FALSE_ALARMS, LEAST_SPREAD, TAIL) for way in range(worst.shape[1])])
        if not np.isfinite(limits).all():
            return []
        usual = np.median(worst, axis=0)
        times = (worst - usual) / (limits - usual)
        found = []
        for part in np.flatnonzero(times.max(axis=1) > 1):
            way = int(times[part].argmax())
            values = self.maps[part, way]
            row, column = (int(at) for at in np.unravel_index(int(values.argmax()), values.shape))
            worst = (column + 0.5) / values.shape[1], (row + 0.5) / values.shape[0]
            found.append(Unlike(int(part), float(times[part, way]), worst, _box(values, row, column, float(limits[way]))))
        return found


def unlike_maps(here: NDArray[np.float32], anywhere: NDArray[np.float32], itself: NDArray[np.bool_]) -> NDArray[np.float32]:
    """From distances to the others (others, h, w) to log10 of: that to the second most similar of them *here*; that to the one behind
    ``HIDDEN_SHARE`` of them; that to the second *here* times that to the second *anywhere*. float32 (3, h, w)."""
    here, anywhere = here[~itself], anywhere[~itself]
    behind = min(len(here), max(2, round(HIDDEN_SHARE * len(here))))
    ranked = np.partition(here, (1, behind - 1), axis=0)
    second, hidden = ranked[1], ranked[behind - 1]
    free = np.partition(anywhere, 1, axis=0)[1]
    logs = np.log10(np.maximum(np.stack([second, hidden, free]), LEAST))
    logs[2] += logs[0]
    return np.asarray(logs, dtype=np.float32)


def _box(values: NDArray[np.float32], row: int, column: int, limit: float) -> tuple[float, float, float, float]:
    """Around the worst place, ``row`` and ``column``, and what hangs together with it beyond the limit."""
    height, width = values.shape
    _, labels = cv2.connectedComponents((values > limit).astype(np.uint8), connectivity=8)
    rows, columns = np.nonzero(labels == labels[row, column]) if labels[row, column] else (np.array([row]), np.array([column]))
    return (columns.min() / width, rows.min() / height, (columns.max() + 1) / width, (rows.max() + 1) / height)


def others_of(count: int, tiles: int = 1) -> NDArray[np.intp]:
    """Which of ``count`` parts all parts are compared with."""
    most = max(FEWEST_OTHERS, min(MOST_OTHERS, MOST_TILES // tiles))
    return np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(np.intp))


@torch.inference_mode()
def distances_here(parts: PartLevels, others: NDArray[np.intp], tiling: Tiling = ONE_TILE) -> Iterator[Tensor]:
    """Of one part after the other: to each of ``others`` at each place, the sum of both levels, float32 (others, h/8, w/8)."""
    banks = [torch.cat(kind) for kind in zip(*(_features(parts, int(one), tiling) for one in others), strict=True)]
    height, width = banks[0].shape[2:]
    remembered = [bank.permute(2, 3, 0, 1).flatten(0, 1).contiguous() for bank in banks]
    for start in range(0, len(parts), _AT_A_TIME):
        stop = min(start + _AT_A_TIME, len(parts))
        some = [torch.cat(kind) for kind in zip(*(_features(parts, one, tiling) for one in range(start, stop)), strict=True)]
        first, second = (1 - _largest(own, bank, height, width) for own, bank in zip(some, remembered, strict=True))
        yield from first + second


def _largest(own: Tensor, remembered: Tensor, height: int, width: int) -> Tensor:
    """Largest cosines within ``MEMORY_RADIUS`` cells. (n, c, h, w) and (h w, others, c) -> (n, others, h, w)."""
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    padded = F.pad(own, (r, r, r, r))
    found = torch.full((height, width, len(remembered[0]), len(own)), -1.0)
    for down in range(side):
        for across in range(side):
            seen = padded[:, :, down : down + height, across : across + width].permute(2, 3, 1, 0).flatten(0, 1)
            cosines = torch.bmm(remembered, seen).reshape(height, width, *found.shape[2:])
            # Seen from the part's place, the other's lies on the other side.
            to_y, from_y = _overlap(down - r, height)
            to_x, from_x = _overlap(across - r, width)
            torch.maximum(found[to_y, to_x], cosines[from_y, from_x], out=found[to_y, to_x])
    return found.permute(3, 2, 0, 1)


def _overlap(shift: int, size: int) -> tuple[slice, slice]:
    """Places of the part, and of the other that lie ``shift`` before them, as far as both are there."""
    return slice(max(0, shift), size + min(0, shift)), slice(max(0, -shift), size + min(0, -shift))


@torch.inference_mode()
def distances_anywhere(parts: PartLevels, others: NDArray[np.intp], seed: int, tiling: Tiling = ONE_TILE) -> Iterator[Tensor]:
    """As :func:`distances_here`, to ``SAMPLED`` places of each of ``others`` wherever they are, in a random projection."""
    generator = torch.Generator().manual_seed(seed)
    bank: list[Tensor] = []
    projection: Tensor | None = None
    for one in others:
        places = joined(*_features(parts, int(one), tiling))[0]
        if projection is None:
            projection = torch.randn((places.shape[1], PROJECTED), generator=generator) / PROJECTED**0.5
        drawn = torch.randperm(len(places), generator=generator)[:SAMPLED]
        bank.append(F.normalize(places[drawn] @ projection, dim=1))
    assert projection is not None
    sizes, flat = [len(one) for one in bank], torch.cat(bank).T.contiguous()
    for one in range(len(parts)):
        features = _features(parts, one, tiling)
        asked = F.normalize(joined(*features)[0] @ projection, dim=1)
        nearest = torch.stack([cosines.amax(dim=1) for cosines in torch.split(asked @ flat, sizes, dim=1)])
        yield (1 - nearest).reshape(len(others), *features[1].shape[2:])


def _features(parts: PartLevels, part: int, tiling: Tiling) -> tuple[Tensor, Tensor]:
    first, second = parts[part]
    return memory_features(first.float(), second.float(), tiling)
