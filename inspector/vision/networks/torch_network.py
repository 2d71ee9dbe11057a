"""The networks in torch: folded for inference, with batch normalisation for the student while it learns."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from inspector.core.recipe import Weights
from inspector.vision.trunk import Block, Convolution, Trunk

Levels = tuple[Tensor, Tensor, Tensor]
"""Three feature maps (batch, channels, h, w) at 1/4, 1/8 and 1/16 of the input."""


def _activate(x: Tensor, kind: str) -> Tensor:
    if kind == "relu":
        return F.relu(x)
    if kind == "relu6":
        return F.relu6(x)
    return x


class _UnfilledConvolution(nn.Conv2d):
    """Its weights are loaded: drawing eleven million at random first takes longer than loading them."""

    def reset_parameters(self) -> None:
        """What stands in the memory stays there."""


class ConvolutionLayer(nn.Module):
    """One :class:`Convolution`; with ``trainable`` a batch normalisation stands where the folded form has a bias."""

    def __init__(self, spec: Convolution, trainable: bool, eps: float, filled: bool = True) -> None:
        super().__init__()
        before, after = spec.padding
        self.extra = after - before
        self.activation = spec.activation
        self.conv = (nn.Conv2d if filled else _UnfilledConvolution)(
            spec.inputs, spec.outputs, spec.kernel, spec.stride, before if self.extra == 0 else 0, groups=spec.groups, bias=not trainable
        )
        self.pad = (before, after, before, after)
        self.norm: nn.BatchNorm2d | None = nn.BatchNorm2d(spec.outputs, eps=eps) if trainable else None

    def forward(self, x: Tensor) -> Tensor:
        x = F.pad(x, self.pad) if self.extra else x
        x = self._in_float32(x) if self.conv.groups > 1 and torch.is_autocast_enabled("cpu") else self.conv(x)
        if self.norm is not None:
            x = self.norm(x)
        return _activate(x, self.activation)

    def _in_float32(self, x: Tensor) -> Tensor:
        """A depthwise convolution while a student learns in bfloat16. The gradients of those with 5x5 kernels or steps of two take 3 to 10
        times as long in bfloat16 as in float32 (oneDNN, measured on an AVX-512 BF16 processor), which is half of all time of a training."""
        with torch.autocast("cpu", enabled=False):
            return cast(Tensor, self.conv(x.float()))


class BlockLayer(nn.Module):
    """One :class:`Block`."""

    def __init__(self, spec: Block, trainable: bool, eps: float, filled: bool = True) -> None:
        super().__init__()
        self.body = nn.Sequential(*(ConvolutionLayer(conv, trainable, eps, filled) for conv in spec.body))
        self.shortcut = ConvolutionLayer(spec.shortcut, trainable, eps, filled) if spec.shortcut is not None else None
        self.residual = spec.residual
        self.activation = spec.activation

    def forward(self, x: Tensor) -> Tensor:
        y = cast(Tensor, self.body(x))
        if self.residual:
            y = y + (x if self.shortcut is None else self.shortcut(x))
        return _activate(y, self.activation)


class Network(nn.Module):
    """A :class:`Trunk`. Input: float (batch, 3, h, w) RGB as 0..255; normalisation is part of the network.

    ``folded``: its folded weights; None: drawn at random.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, spec: Trunk, trainable: bool = False, folded: Weights | None = None) -> None:
        super().__init__()
        self.spec = spec
        made = trainable, spec.norm_eps, folded is None
        self.stem = ConvolutionLayer(spec.stem, *made)
        self.levels = nn.ModuleList(nn.Sequential(*(BlockLayer(block, *made) for block in level)) for level in spec.levels)
        self.register_buffer("mean", torch.tensor(spec.mean).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(spec.std).view(1, 3, 1, 1), persistent=False)
        if folded is not None:
            self.load_folded(folded)

    def forward(self, x: Tensor) -> Levels:
        x = self.stem(((x - self.mean) / self.std).to(self.stem.conv.weight.dtype))
        if self.spec.max_pool:
            x = F.max_pool2d(x, 3, 2, 1)
        outputs = []
        for level in self.levels:
            x = level(x)
            outputs.append(x)
        return outputs[0], outputs[1], outputs[2]

    def half_convolutions(self) -> None:
        """From now on compute in float16 all but the normalisation of the picture, whose levels come out in float16 too."""
        self.stem.half()
        self.levels.half()

    def _layers(self) -> list[tuple[Convolution, ConvolutionLayer]]:
        layers: list[ConvolutionLayer] = [self.stem]
        for level in self.levels:
            for block in cast(nn.Sequential, level):
                block = cast(BlockLayer, block)
                layers += [cast(ConvolutionLayer, layer) for layer in block.body]
                if block.shortcut is not None:
                    layers.append(block.shortcut)
        return list(zip(self.spec.convolutions(), layers, strict=True))

    @contextlib.contextmanager
    def watched(self, tell: Callable[[str, Tensor], None]) -> Iterator[None]:
        """Within it, ``tell(convolution, values)`` is called with what goes into each convolution, (n, c, h, w)."""

        def watch(name: str) -> Callable[[nn.Module, tuple[Tensor, ...]], None]:
            return lambda layer, inputs: tell(name, inputs[0])

        handles = [layer.register_forward_pre_hook(watch(spec.name)) for spec, layer in self._layers()]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def load_folded(self, weights: Weights) -> None:
        """Take folded weights; on a trainable network the normalisation becomes the identity plus the bias."""
        with torch.no_grad():
            for spec, layer in self._layers():
                layer.conv.weight.copy_(torch.tensor(weights[f"{spec.name}.weight"]))
                bias = torch.tensor(weights[f"{spec.name}.bias"])
                if layer.norm is None:
                    assert layer.conv.bias is not None
                    layer.conv.bias.copy_(bias)
                else:
                    layer.norm.reset_parameters()
                    assert layer.norm.running_var is not None
                    layer.norm.running_var.fill_(1 - layer.norm.eps)
                    layer.norm.bias.copy_(bias)

    def folded(self) -> Weights:
        """The network's weights with every batch normalisation folded in, as float32 arrays on the CPU."""
        weights: dict[str, Tensor] = {}
        for spec, layer in self._layers():
            kernel = layer.conv.weight.detach().double().cpu()
            if layer.norm is None:
                assert layer.conv.bias is not None
                bias = layer.conv.bias.detach().double().cpu()
            else:
                norm = layer.norm
                assert norm.running_mean is not None and norm.running_var is not None
                factor = norm.weight.detach().double().cpu() / torch.sqrt(norm.running_var.double().cpu() + norm.eps)
                bias = norm.bias.detach().double().cpu() - norm.running_mean.double().cpu() * factor
                kernel = kernel * factor.view(-1, 1, 1, 1)
            weights[f"{spec.name}.weight"] = kernel
            weights[f"{spec.name}.bias"] = bias
        return {name: value.float().contiguous().numpy() for name, value in weights.items()}
