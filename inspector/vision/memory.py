"""What the teacher saw in good parts, place by place: a memory beside the student, which needs no training.

The student learns what good parts look like anywhere in the picture; the memory knows what they look like *here*. So it sees a
missing screw that looks like any other hole, and it can judge before the student has learned anything. Nearest neighbours among
the features of good parts are the idea of PatchCore (Roth et al., CVPR 2022, arXiv 2106.08265); here only features from within
``MEMORY_RADIUS`` cells of the same place are neighbours, as in PaDiM (Defard et al., 2020, arXiv 2011.08785), which makes the search a
small product of matrices instead of one through a coreset.

The first two levels are averaged over 3x3 on the grid of the second (1/8 of the input) and normalised again. The distance is the
student's: 1/2 ||a - b||^2 = 1 - cos, to the nearest of the remembered ones. Torch side; ``openvino_graph`` has the same in OpenVINO.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from inspector.core.recipe import Weights
from inspector.vision.equations import MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.stpm import normalised
from inspector.vision.torch_network import Levels

PICTURES = 32
"""Good parts that are remembered, evenly spread over those that are learned from."""


def memory_features(first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """(n, c, h/4, w/4) and (n, c, h/8, w/8), normalised -> both on the grid of the second, averaged over 3x3, unit length."""
    return normalised(F.avg_pool2d(first, 3, 2, 1)), normalised(F.avg_pool2d(second, 3, 1, 1))


@torch.inference_mode()
def build_memory(first: Tensor, second: Tensor) -> Weights:
    """From the normalised levels of all pictures to ``Recipe.memory``: float32 (places, pictures, channels) for each of ``MEMORY_NAMES``.

    Values are rounded to float16, in which they are kept.
    """
    chosen = torch.linspace(0, len(first) - 1, min(PICTURES, len(first))).round().long()
    memory = {}
    for name, features in zip(MEMORY_NAMES, memory_features(first[chosen].float(), second[chosen].float()), strict=True):
        array = features.flatten(2).permute(2, 0, 1).half().float().contiguous().numpy()
        array.flags.writeable = False
        memory[name] = array
    return memory


class Memory:
    """``Recipe.memory`` on a device, ready to be asked."""

    def __init__(self, memory: Weights, device: torch.device) -> None:
        self._banks = [torch.from_numpy(np.array(memory[name])).to(device) for name in MEMORY_NAMES] if memory else []

    def distances(self, teacher: Levels) -> tuple[Tensor, ...]:
        """Distances to the nearest remembered features, (n, 1, h/8, w/8) for each of ``MEMORY_NAMES``; nothing if nothing is remembered.

        ``teacher``: the teacher's levels for n pictures.
        """
        if not self._banks:
            return ()
        features = memory_features(normalised(teacher[0].float()), normalised(teacher[1].float()))
        return tuple(
            torch.cat([1 - nearest(one, bank) for one in torch.split(kind, 1)]) for kind, bank in zip(features, self._banks, strict=True)
        )


def nearest(features: Tensor, bank: Tensor) -> Tensor:
    """Largest cosine with a remembered feature within ``MEMORY_RADIUS`` cells. (1, c, h, w) and (h w, pictures, c) -> (1, 1, h, w)."""
    channels, height, width = features.shape[1:]
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    shifts = [(down, across) for down in range(side) for across in range(side)]
    padded = F.pad(features[0], (r, r, r, r))
    # Each place of the bank is read once and compared with the picture's features around it.
    around = torch.stack([padded[:, down : down + height, across : across + width] for down, across in shifts])
    cosines = torch.bmm(bank, around.reshape(len(shifts), channels, -1).permute(2, 1, 0)).amax(dim=1)
    planes = F.pad(cosines.T.reshape(len(shifts), height, width), (r, r, r, r), value=-1.0)
    # Seen from the picture's place, that bank place lies on the other side.
    back = [plane[2 * r - d : 2 * r - d + height, 2 * r - a : 2 * r - a + width] for plane, (d, a) in zip(planes, shifts, strict=True)]
    return torch.stack(back).amax(dim=0)[None, None]
