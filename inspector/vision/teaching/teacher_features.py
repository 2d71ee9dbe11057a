"""The teacher's features of the training parts, computed once and kept for the whole teaching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.core.types import Picture
from inspector.vision.networks.stpm import normalised
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Levels, Network

BATCH = 4


@dataclass(frozen=True, eq=False)
class TeacherFeatures:
    """On the CPU, of n tiles, those of the first picture, then of the next: ``pictures`` uint8 (n, 3, h, w), ``levels`` the three
    normalised levels in float16."""

    pictures: Tensor
    levels: tuple[Tensor, Tensor, Tensor]

    def __len__(self) -> int:
        return len(self.pictures)

    def batch(self, indices: Tensor, device: torch.device) -> tuple[Tensor, Levels]:
        """(pictures, levels) of some of them in float32, channels last, on ``device``."""
        x = self.pictures[indices].to(device).float().contiguous(memory_format=torch.channels_last)
        first, second, third = (level[indices].to(device).float() for level in self.levels)
        return x, (first, second, third)


@torch.inference_mode()
def extract_features(
    teacher: Network,
    pictures: Sequence[Picture],
    device: torch.device,
    on_picture: Callable[[int], None],
    first: int = 0,
    on_first: Callable[[TeacherFeatures], None] | None = None,
    tiling: Tiling = ONE_TILE,
) -> TeacherFeatures:
    """Run the teacher over prepared pictures (uint8 RGB, equal sizes). ``on_picture(done)`` may raise to stop.

    ``on_first`` is called with what was seen as soon as it is ``first`` pictures or a few more, or all of them.
    """
    stacked = tiling.split(as_input(pictures))
    levels: list[list[Tensor]] = [[], [], []]
    for start in range(0, len(stacked), BATCH):
        x = stacked[start : start + BATCH].to(device).float().contiguous(memory_format=torch.channels_last)
        for kept, level in zip(levels, teacher(x), strict=True):
            kept.append(normalised(level).half().cpu())
        done = min(start + BATCH, len(stacked)) // tiling.count
        on_picture(done)
        if on_first is not None and (done >= first or done == len(pictures)):
            on_first(_seen(stacked[: done * tiling.count], levels))
            on_first = None
    return _seen(stacked, levels)


def _seen(pictures: Tensor, levels: Sequence[Sequence[Tensor]]) -> TeacherFeatures:
    first, second, third = (torch.cat(list(kept))[: len(pictures)].contiguous(memory_format=torch.channels_last) for kept in levels)
    return TeacherFeatures(pictures, (first, second, third))


def as_input(pictures: Sequence[Picture]) -> Tensor:
    """Prepared pictures of equal sizes -> uint8 (n, 3, h, w)."""
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2)
