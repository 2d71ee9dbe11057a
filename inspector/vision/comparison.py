"""Teacher, student and memory together in torch: from pictures to the distance maps that are fused."""

from __future__ import annotations

import contextlib

import torch
from torch import Tensor

from inspector.core.recipe import Ranges, Weights
from inspector.vision import stpm
from inspector.vision.memory import Memory
from inspector.vision.torch_network import Network
from inspector.vision.trunk import Trunk


class Comparison:
    """Both networks, channels last, on ``device``; on CUDA the trunks run in fp16 autocast, everywhere else in float32."""

    def __init__(self, spec: Trunk, teacher: Weights, student: Weights, memory: Weights, device: torch.device) -> None:
        self._cuda = device.type == "cuda"
        self._networks: list[Network] = []
        for weights in (teacher, student):
            network = Network(spec)
            network.load_folded(weights)
            self._networks.append(network.eval().to(device, memory_format=torch.channels_last))  # type: ignore[call-overload]
        self._memory = Memory(memory, device)

    @torch.inference_mode()
    def input_ranges(self, x: Tensor) -> Ranges:
        """Lowest and highest value that goes into each convolution of both networks on pictures as :meth:`distances` takes them."""
        found: dict[str, tuple[float, float]] = {}
        for whose, network in zip(("teacher", "student"), self._networks, strict=True):
            with network.watched(lambda name, low, high, whose=whose: _widen(found, f"{whose}.{name}", low, high)):  # type: ignore[misc]
                for one in x.split(4):  # type: ignore[no-untyped-call]
                    network(one.contiguous(memory_format=torch.channels_last))
        return found

    @torch.inference_mode()
    def distances(self, x: Tensor) -> tuple[Tensor, ...]:
        """Pictures, float (n, 3, h, w) as 0..255 -> (n, 1, h_l, w_l) for the three levels, then for the memory's two if there is one."""
        half = torch.autocast("cuda", dtype=torch.float16) if self._cuda else contextlib.nullcontext()
        with half:
            teacher, student = (network(x.contiguous(memory_format=torch.channels_last)) for network in self._networks)
        levels = tuple(stpm.distances(t.float(), s.float()) for t, s in zip(teacher, student, strict=True))
        return levels + self._memory.distances(teacher)


def _widen(found: dict[str, tuple[float, float]], name: str, low: float, high: float) -> None:
    before = found.get(name, (low, high))
    found[name] = min(low, before[0]), max(high, before[1])
