"""The networks as data: which convolutions, in which order, and where the three levels are taken.

One description serves the trainable student, the folded torch network and the OpenVINO graph, so that they cannot
drift apart. Weights are *folded*: every batch normalisation is multiplied into the convolution before it, which
leaves ``<name>.weight`` (out, in / groups, k, k) and ``<name>.bias`` (out,) for each :class:`Convolution`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import TeacherUnavailable
from inspector.core.recipe import Weights

STRIDE = 32
"""Input sides must be multiples of this, so that every level halves exactly and "same" padding is a constant."""


@dataclass(frozen=True)
class Convolution:
    """A convolution with its bias and activation ("relu", "relu6" or "none").

    ``padding`` is (before, after) on both axes. ``source`` and ``source_norm`` are the names of the convolution and of
    its batch normalisation in the published weights file.
    """

    name: str
    inputs: int
    outputs: int
    kernel: int
    stride: int
    padding: tuple[int, int]
    groups: int
    activation: str
    source: str
    source_norm: str


@dataclass(frozen=True)
class Block:
    """``body`` one after the other; with ``residual`` the input (through ``shortcut`` if there is one) is added, then ``activation``."""

    body: tuple[Convolution, ...]
    shortcut: Convolution | None
    residual: bool
    activation: str


@dataclass(frozen=True)
class Trunk:
    """A network up to its third level. ``mean`` and ``std``: the input is (RGB in 0..255 - mean) / std, per channel."""

    name: str
    stem: Convolution
    max_pool: bool
    levels: tuple[tuple[Block, ...], ...]
    channels: tuple[int, int, int]
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    norm_eps: float

    def convolutions(self) -> Iterator[Convolution]:
        """Every convolution, the stem first."""
        yield self.stem
        for level in self.levels:
            for block in level:
                yield from block.body
                if block.shortcut is not None:
                    yield block.shortcut


@dataclass(frozen=True)
class _ResNet:
    """A network of torchvision's family: how many blocks each of the first three layers has; with ``bottleneck`` the block of three
    convolutions, the middle one in ``groups`` of ``width`` channels for each 64 of the layer."""

    blocks: tuple[int, int, int]
    bottleneck: bool = False
    groups: int = 1
    width: int = 64

    @property
    def expansion(self) -> int:
        """Outputs of a block for each of its layer's channels."""
        return 4 if self.bottleneck else 1


RESNETS = {
    "resnet18": _ResNet((2, 2, 2)),
    "resnet34": _ResNet((3, 4, 6)),
    "resnet50": _ResNet((3, 4, 6), bottleneck=True),
    "resnet101": _ResNet((3, 4, 23), bottleneck=True),
    "resnet152": _ResNet((3, 8, 36), bottleneck=True),
    "resnext50_32x4d": _ResNet((3, 4, 6), bottleneck=True, groups=32, width=4),
    "resnext101_32x8d": _ResNet((3, 4, 23), bottleneck=True, groups=32, width=8),
    "resnext101_64x4d": _ResNet((3, 4, 23), bottleneck=True, groups=64, width=4),
    "wide_resnet50_2": _ResNet((3, 4, 6), bottleneck=True, width=128),
    "wide_resnet101_2": _ResNet((3, 4, 23), bottleneck=True, width=128),
}
"""By their names in torchvision (He et al., CVPR 2016; ResNeXt: Xie et al., CVPR 2017; wide: Zagoruyko and Komodakis, BMVC 2016)."""

_PLANES = 64, 128, 256


def _resnet(name: str) -> Trunk:
    """Up to ``layer3``, with the names of torchvision, whose bottlenecks have their stride in the 3x3 convolution."""
    plan = RESNETS[name]
    levels = []
    inputs = 64
    for layer, (planes, count) in enumerate(zip(_PLANES, plan.blocks, strict=True), start=1):
        outputs = planes * plan.expansion
        blocks = []
        for index in range(count):
            stride = 2 if layer > 1 and index == 0 else 1
            at = f"layer{layer}.{index}"
            body = _bottleneck(plan, at, inputs, planes, stride) if plan.bottleneck else _basic(at, inputs, planes, stride)
            shortcut = None
            if stride == 2 or inputs != outputs:
                source = f"{at}.downsample"
                shortcut = Convolution(source, inputs, outputs, 1, stride, (0, 0), 1, "none", f"{source}.0", f"{source}.1")
            blocks.append(Block(body, shortcut, residual=True, activation="relu"))
            inputs = outputs
        levels.append(tuple(blocks))
    stem = Convolution("conv1", 3, 64, 7, 2, (3, 3), 1, "relu", "conv1", "bn1")
    mean = (0.485 * 255, 0.456 * 255, 0.406 * 255)
    std = (0.229 * 255, 0.224 * 255, 0.225 * 255)
    first, second, third = (planes * plan.expansion for planes in _PLANES)
    return Trunk(name, stem, True, tuple(levels), (first, second, third), mean, std, 1e-5)


def _basic(at: str, inputs: int, planes: int, stride: int) -> tuple[Convolution, ...]:
    return (
        Convolution(f"{at}.conv1", inputs, planes, 3, stride, (1, 1), 1, "relu", f"{at}.conv1", f"{at}.bn1"),
        Convolution(f"{at}.conv2", planes, planes, 3, 1, (1, 1), 1, "none", f"{at}.conv2", f"{at}.bn2"),
    )


def _bottleneck(plan: _ResNet, at: str, inputs: int, planes: int, stride: int) -> tuple[Convolution, ...]:
    width = planes * plan.width // 64 * plan.groups
    return (
        Convolution(f"{at}.conv1", inputs, width, 1, 1, (0, 0), 1, "relu", f"{at}.conv1", f"{at}.bn1"),
        Convolution(f"{at}.conv2", width, width, 3, stride, (1, 1), plan.groups, "relu", f"{at}.conv2", f"{at}.bn2"),
        Convolution(f"{at}.conv3", width, planes * plan.expansion, 1, 1, (0, 0), 1, "none", f"{at}.conv3", f"{at}.bn3"),
    )


def resnet_of(shapes: Mapping[str, tuple[int, ...]]) -> str:
    """Which of ``RESNETS`` has published tensors of these names and shapes, as far as its first layers tell; "resnet18" if none does."""
    middle = shapes.get("layer1.0.conv2.weight", ())
    counts = [len({name.split(".")[1] for name in shapes if name.startswith(f"layer{layer}.")}) for layer in (1, 2, 3)]
    for name, plan in RESNETS.items():
        width = _PLANES[0] * plan.width // 64 * plan.groups if plan.bottleneck else _PLANES[0]
        deep = ("layer1.0.conv3.weight" in shapes) is plan.bottleneck
        if deep and counts == list(plan.blocks) and middle[:2] == (width, width // plan.groups):
            return name
    return "resnet18"


def _same(kernel: int, stride: int) -> tuple[int, int]:
    """TensorFlow's "SAME" padding where the input is a multiple of the stride."""
    total = kernel - stride
    return total // 2, total - total // 2


def _efficientnet_lite0() -> Trunk:
    """EfficientNet-Lite0 (Tan and Le, ICML 2019; the Lite variant has ReLU6 and no squeeze-excitation) up to 112 channels at 1/16."""
    # expansion, kernel, stride, outputs, repeats; the groups that end a level are followed by True
    plan = (
        (1, 3, 1, 16, 1, False),
        (6, 3, 2, 24, 2, True),
        (6, 5, 2, 40, 2, True),
        (6, 3, 2, 80, 3, False),
        (6, 5, 1, 112, 3, True),
    )
    levels: list[tuple[Block, ...]] = []
    blocks: list[Block] = []
    inputs, number = 32, 0
    for expansion, kernel, first_stride, outputs, repeats, ends_level in plan:
        for repeat in range(repeats):
            stride = first_stride if repeat == 0 else 1
            blocks.append(_inverted_residual(number, inputs, outputs, expansion, kernel, stride))
            inputs, number = outputs, number + 1
        if ends_level:
            levels.append(tuple(blocks))
            blocks = []
    stem = Convolution("stem", 3, 32, 3, 2, _same(3, 2), 1, "relu6", "_conv_stem", "_bn0")
    return Trunk("efficientnet_lite0", stem, False, tuple(levels), (24, 40, 112), (127.0,) * 3, (128.0,) * 3, 1e-3)


def _inverted_residual(number: int, inputs: int, outputs: int, expansion: int, kernel: int, stride: int) -> Block:
    """MobileNetV2's block: expand 1x1, depthwise, project 1x1."""
    at, source = f"blocks.{number}", f"_blocks.{number}"
    wide = inputs * expansion
    body = []
    if expansion > 1:
        body.append(Convolution(f"{at}.expand", inputs, wide, 1, 1, (0, 0), 1, "relu6", f"{source}._expand_conv", f"{source}._bn0"))
    padding = _same(kernel, stride)
    body.append(
        Convolution(f"{at}.depthwise", wide, wide, kernel, stride, padding, wide, "relu6", f"{source}._depthwise_conv", f"{source}._bn1")
    )
    body.append(Convolution(f"{at}.project", wide, outputs, 1, 1, (0, 0), 1, "none", f"{source}._project_conv", f"{source}._bn2"))
    return Block(tuple(body), None, residual=stride == 1 and inputs == outputs, activation="none")


def trunk(name: str) -> Trunk:
    """The network called ``name``. Raises TeacherUnavailable for any other."""
    if name in RESNETS:
        return _resnet(name)
    if name == "efficientnet_lite0":
        return _efficientnet_lite0()
    raise TeacherUnavailable(f"there is no teacher called {name!r}", remedy=f"Choose {', '.join(RESNETS)} or efficientnet_lite0")


def fold(network: Trunk, published: Mapping[str, NDArray[np.float32]], where: str) -> dict[str, NDArray[np.float32]]:
    """Folded weights out of a published state dict: w' = w g / sqrt(var + eps), b' = beta - mean g / sqrt(var + eps).

    Layers behind the third level may be missing. ``where`` names the file in errors. Raises TeacherUnavailable if a
    tensor is missing, has another shape than the network wants, a variance below 0, or is not finite before or after folding.
    """
    folded: dict[str, NDArray[np.float32]] = {}
    for conv in network.convolutions():
        shape = (conv.outputs, conv.inputs // conv.groups, conv.kernel, conv.kernel)
        kernel = _tensor(published, f"{conv.source}.weight", shape, where)
        norm = [
            _tensor(published, f"{conv.source_norm}.{part}", (conv.outputs,), where)
            for part in ("weight", "bias", "running_mean", "running_var")
        ]
        gain, beta, mean, variance = norm
        if variance.min() < 0:
            raise TeacherUnavailable(f"{conv.source_norm}.running_var holds a negative variance", where=where, remedy=_PUBLISHED)
        factor = gain / np.sqrt(variance + network.norm_eps)
        with np.errstate(over="ignore"):  # what is too large for float32 is refused below
            folded[f"{conv.name}.weight"] = (kernel * factor[:, None, None, None]).astype(np.float32)
            folded[f"{conv.name}.bias"] = (beta - mean * factor).astype(np.float32)
    check_weights(network, folded, where)
    return folded


_PUBLISHED = "Take the file that the teacher's description names"


def _tensor(published: Mapping[str, NDArray[np.float32]], name: str, shape: tuple[int, ...], where: str) -> NDArray[np.float64]:
    if name not in published:
        raise TeacherUnavailable(f"the weights lack {name!r}", where=where, remedy=_PUBLISHED)
    found = published[name]
    if tuple(found.shape) != shape:
        raise TeacherUnavailable(f"{name!r} has shape {tuple(found.shape)} instead of {shape}", where=where, remedy=_PUBLISHED)
    values = np.asarray(found, dtype=np.float64)
    if not np.isfinite(values).all():
        raise TeacherUnavailable(f"{name!r} holds values that are not finite", where=where, remedy=_PUBLISHED)
    return values


def check_weights(network: Trunk, weights: Weights, where: str) -> None:
    """Raise TeacherUnavailable unless ``weights`` holds exactly the folded tensors of ``network``, all of them finite."""
    wanted: dict[str, tuple[int, ...]] = {}
    for conv in network.convolutions():
        wanted[f"{conv.name}.weight"] = (conv.outputs, conv.inputs // conv.groups, conv.kernel, conv.kernel)
        wanted[f"{conv.name}.bias"] = (conv.outputs,)
    found = {name: tuple(array.shape) for name, array in weights.items()}
    if found != wanted:
        odd = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
        raise TeacherUnavailable(f"these weights are not a folded {network.name}: {odd[0]!r} is wrong", where=where, remedy=_PUBLISHED)
    for name, array in weights.items():
        if not np.isfinite(array).all():
            raise TeacherUnavailable(f"{name!r} holds values that are not finite", where=where, remedy=_PUBLISHED)
