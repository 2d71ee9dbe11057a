"""Teacher, student and memory together in torch: from pictures to the distance maps that are fused."""

from __future__ import annotations

from statistics import fmean

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inspector.core.recipe import RoundingMethod, Weights
from inspector.vision.networks import stpm
from inspector.vision.networks.memory import Memory
from inspector.vision.networks.rounding import Inputs, Rounding, fit_rounding
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Network
from inspector.vision.trunk import Trunk


class Comparison:
    """Both networks, channels last, on ``device``; with ``half`` their convolutions compute in float16, and nothing else does.

    Without weights of a student there is the teacher alone, and what is compared is the memory's.
    """

    def __init__(
        self,
        spec: Trunk,
        teacher: Weights,
        student: Weights,
        memory: Weights,
        device: torch.device,
        *,
        half: bool = False,
        tiling: Tiling = ONE_TILE,
    ) -> None:
        self._networks: list[Network] = []
        for weights in (teacher, student) if student else (teacher,):
            network = Network(spec, folded=weights)
            if half:
                network.half_convolutions()
            self._networks.append(network.eval().to(device, memory_format=torch.channels_last))  # type: ignore[call-overload]
        self._tiling = tiling
        self._memory = Memory(memory, device, tiling)

    @torch.inference_mode()
    def fit_rounding(self, x: Tensor, how: RoundingMethod = "balanced") -> Rounding:
        """From pictures as :meth:`distances` takes them."""
        ranges: dict[str, tuple[float, float]] = {}
        shifts: dict[str, NDArray[np.float32]] = {}
        for whose, network in zip(("teacher", "student"), self._networks, strict=False):
            seen: dict[str, list[Inputs]] = {}
            with network.watched(lambda name, values, seen=seen: seen.setdefault(name, []).extend(_inputs(values))):  # type: ignore[misc]
                for one in self._tiling.split(x).split(4):  # type: ignore[no-untyped-call]
                    network(one.contiguous(memory_format=torch.channels_last))
            fitted = fit_rounding(whose, network.spec, network.folded(), {name: _mean(inputs) for name, inputs in seen.items()}, how)
            ranges |= fitted.ranges
            shifts |= fitted.shifts
        return Rounding(ranges, shifts, how)

    @torch.inference_mode()
    def distances(self, x: Tensor) -> tuple[Tensor, ...]:
        """Pictures, float (n, 3, h, w) as 0..255 -> (n, 1, h_l, w_l) for each map, of all tiles of a picture together.

        Of the three levels if there is a student, then the two of the memory if there is one.
        """
        x = self._tiling.split(x)
        teacher, *student = (network(x.contiguous(memory_format=torch.channels_last)) for network in self._networks)
        levels = (stpm.distances(t.float(), s.float()) for one in student for t, s in zip(teacher, one, strict=True))
        return tuple(self._tiling.stitched(level) for level in levels) + self._memory.distances(teacher)


def _inputs(values: Tensor) -> list[Inputs]:
    """Of each picture of (n, c, h, w)."""
    lows, highs = values.amin(dim=(1, 2, 3)).tolist(), values.amax(dim=(1, 2, 3)).tolist()
    means = values.double().mean(dim=(2, 3)).cpu().numpy()
    at_most = (values >= values.amax(dim=(1, 2, 3), keepdim=True)).double().mean(dim=(1, 2, 3)).tolist()
    return [Inputs(*one) for one in zip(lows, highs, means, at_most, strict=True)]


def _mean(inputs: list[Inputs]) -> Inputs:
    low, high, at_most = (fmean(values) for values in zip(*((one.low, one.high, one.at_most) for one in inputs), strict=True))
    return Inputs(low, high, np.mean([one.means for one in inputs], axis=0), at_most)
