"""What the teacher sees in the good parts, computed once and kept for the whole teaching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from inspector.core.types import Picture
from inspector.vision.stpm import normalised
from inspector.vision.torch_network import Levels, Network

BATCH = 4


@dataclass(frozen=True, eq=False)
class TeacherFeatures:
    """For n pictures, float16 on the CPU: ``stem`` (n, c, h/4, w/4) is what level 1 sees, ``levels`` the three normalised levels."""

    stem: Tensor
    levels: tuple[Tensor, Tensor, Tensor]

    def __len__(self) -> int:
        return len(self.stem)

    def batch(self, indices: Tensor, device: torch.device) -> tuple[Tensor, Levels]:
        """(stem, levels) of some pictures in float32, channels last, on ``device``."""
        stem = self.stem[indices].to(device).float().contiguous(memory_format=torch.channels_last)
        first, second, third = (level[indices].to(device).float() for level in self.levels)
        return stem, (first, second, third)


@torch.inference_mode()
def look(teacher: Network, pictures: Sequence[Picture], device: torch.device, on_picture: Callable[[int], None]) -> TeacherFeatures:
    """Run the teacher over prepared pictures (uint8 RGB, equal sizes). ``on_picture(done)`` may raise to stop."""
    stems: list[Tensor] = []
    levels: list[list[Tensor]] = [[], [], []]
    for start in range(0, len(pictures), BATCH):
        x = as_input(pictures[start : start + BATCH], device)
        stem = teacher.stem_features(x)
        stems.append(stem.half().cpu())
        # The student must see what training will give it: the stem as it was kept.
        for kept, level in zip(levels, teacher.levels_of(stem), strict=True):
            kept.append(normalised(level).half().cpu())
        on_picture(min(start + BATCH, len(pictures)))
    joined = [torch.cat(kept).contiguous(memory_format=torch.channels_last) for kept in levels]
    return TeacherFeatures(torch.cat(stems).contiguous(memory_format=torch.channels_last), (joined[0], joined[1], joined[2]))


def as_input(pictures: Sequence[Picture], device: torch.device) -> Tensor:
    """uint8 RGB pictures -> float32 (n, 3, h, w), 0..255, channels last."""
    return torch.from_numpy(np.stack(pictures)).to(device).permute(0, 3, 1, 2).float()
