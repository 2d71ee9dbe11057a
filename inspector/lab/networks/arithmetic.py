"""How much a network computes, counted from its description, and how fast this machine can."""

from __future__ import annotations

from inspector.vision.trunk import Convolution, Trunk

INT8_OVER_F32 = 4
"""So many times more products fit into a vector of 8 bits than into one of float32 of the same width."""


def multiplications(network: Trunk, input_size: tuple[int, int]) -> int:
    """Products of all convolutions of one network for one picture of ``input_size`` (width, height)."""
    size = _strided(input_size, network.stem.stride)
    total = _products(network.stem, size)
    if network.max_pool:
        size = _strided(size, 2)
    for level in network.levels:
        for block in level:
            after = size
            for convolution in block.body:
                after = _strided(after, convolution.stride)
                total += _products(convolution, after)
            if block.shortcut is not None:
                total += _products(block.shortcut, after)
            size = after
    return total


def _strided(size: tuple[int, int], stride: int) -> tuple[int, int]:
    """All paddings here keep the side of what is not strided."""
    width, height = size
    return -(-width // stride), -(-height // stride)


def _products(convolution: Convolution, size: tuple[int, int]) -> int:
    width, height = size
    return width * height * convolution.outputs * (convolution.inputs // convolution.groups) * convolution.kernel**2


class MatrixProduct:
    """The densest float32 arithmetic there is: one product of two square matrices, on ``threads`` threads by torch's own library."""

    SIDE = 1024

    def __init__(self, threads: int) -> None:
        import torch

        self._threads = threads
        self._one = torch.full((self.SIDE, self.SIDE), 0.5)
        self._out = torch.empty_like(self._one)

    def __call__(self) -> None:
        """Once: ``SIDE`` cubed multiplications."""
        import torch

        if torch.get_num_threads() != self._threads:
            torch.set_num_threads(self._threads)
        torch.mm(self._one, self._one, out=self._out)
