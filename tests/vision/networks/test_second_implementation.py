"""Folded networks against torchvision's and timm's, with seeded random weights and statistics."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from inspector.core.errors import TeacherUnavailable
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.weights_file import network_of
from inspector.vision.trunk import RESNETS, check_weights, fold, resnet_of, trunk
from tests.vision.parts import noise

Published = dict[str, NDArray[np.float32]]


def others(name: str) -> Any:
    """A library that is compared with, once it is: to import one takes two seconds, which all would take who collect these tests."""
    return import_module(name)


def seeded_resnet18() -> nn.Module:
    return randomised(others("torchvision").models.resnet18(weights=None))


def seeded_lite0() -> nn.Module:
    return randomised(others("timm").create_model("tf_efficientnet_lite0", pretrained=False))


def randomised(network: nn.Module) -> nn.Module:
    """Seeded weights of a size that neither vanishes nor grows, and normalisations with a life behind them."""
    generator = torch.Generator().manual_seed(4)
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            fan_in = module.weight[0].numel()
            module.weight.data = torch.randn(module.weight.shape, generator=generator) * (2 / fan_in) ** 0.5
        if isinstance(module, nn.BatchNorm2d):
            for tensor, low, high in ((module.weight, 0.7, 1.3), (module.bias, -0.3, 0.3), (module.running_mean, -0.3, 0.3)):
                assert tensor is not None
                tensor.data = low + (high - low) * torch.rand(tensor.shape, generator=generator)
            module.running_var = 0.5 + torch.rand(module.num_features, generator=generator)
    return network.eval()


def arrays(network: nn.Module) -> Published:
    return {name: tensor.numpy() for name, tensor in network.state_dict().items()}


def published_lite0(network: nn.Module) -> Published:
    """timm's tensors under the names of the published file."""
    published: Published = {}

    def take(ours: str, theirs: str, ours_norm: str, theirs_norm: str) -> None:
        state = arrays(network)
        published[f"{ours}.weight"] = state[f"{theirs}.weight"]
        for part in ("weight", "bias", "running_mean", "running_var"):
            published[f"{ours_norm}.{part}"] = state[f"{theirs_norm}.{part}"]

    take("_conv_stem", "conv_stem", "_bn0", "bn1")
    number = 0
    for stage, repeats in enumerate((1, 2, 2, 3, 3)):
        for repeat in range(repeats):
            at, theirs = f"_blocks.{number}", f"blocks.{stage}.{repeat}"
            if stage == 0:
                layers = (("depthwise", "conv_dw", 1, "bn1"), ("project", "conv_pw", 2, "bn2"))
            else:
                layers = (("expand", "conv_pw", 0, "bn1"), ("depthwise", "conv_dw", 1, "bn2"), ("project", "conv_pwl", 2, "bn3"))
            for kind, convolution, norm, their_norm in layers:
                take(f"{at}._{kind}_conv", f"{theirs}.{convolution}", f"{at}._bn{norm}", f"{theirs}.{their_norm}")
            number += 1
    return published


def ours(name: str, published: Published, picture: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    network = Network(trunk(name))
    network.load_folded(fold(trunk(name), published, "seeded"))
    with torch.inference_mode():
        return [level[0].numpy() for level in network.eval()(torch.from_numpy(picture).permute(2, 0, 1)[None].float())]


def assert_same_levels(found: list[NDArray[np.float32]], wanted: list[Tensor]) -> None:
    for level, known in zip(found, wanted, strict=True):
        known_array = known[0].numpy()
        assert level.shape == known_array.shape
        np.testing.assert_allclose(level, known_array, rtol=1e-3, atol=1e-4 * np.abs(known_array).max())


@pytest.mark.parametrize("name", ["resnet18", "resnet34", "resnext50_32x4d"])
@torch.inference_mode()
def test_a_resnet_is_torchvisions(name: str) -> None:
    network = randomised(others("torchvision").models.get_model(name, weights=None))
    picture = noise(1)
    x = torch.from_numpy(picture).permute(2, 0, 1)[None] / 255
    x = (x - torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)) / torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
    x = network.maxpool(network.relu(network.bn1(network.conv1(x))))
    wanted = []
    for layer in (network.layer1, network.layer2, network.layer3):
        x = layer(x)
        wanted.append(x)
    published = arrays(network)
    assert network_of(published, "seeded") == name
    assert_same_levels(ours(name, published, picture), wanted)


@torch.inference_mode()
def test_efficientnet_lite0_is_timms() -> None:
    network = seeded_lite0()
    picture = noise(2)
    x = (torch.from_numpy(picture).permute(2, 0, 1)[None].float() - 127) / 128
    x = network.bn1(network.conv_stem(x))
    stages = []
    for stage in network.blocks[:5]:
        x = stage(x)
        stages.append(x)
    wanted = [stages[1], stages[2], stages[4]]
    assert_same_levels(ours("efficientnet_lite0", published_lite0(network), picture), wanted)


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_folding_leaves_exactly_the_tensors_of_the_network(name: str) -> None:
    published = arrays(seeded_resnet18()) if name == "resnet18" else published_lite0(seeded_lite0())
    folded = fold(trunk(name), published, "seeded")
    check_weights(trunk(name), folded, "seeded")
    assert {array.dtype for array in folded.values()} == {np.dtype(np.float32)}


def test_layers_that_are_not_used_may_be_missing_and_any_other_may_not() -> None:
    published = arrays(seeded_resnet18())
    used = {name: array for name, array in published.items() if not name.startswith(("layer4", "fc"))}
    fold(trunk("resnet18"), used, "seeded")
    for name in ("layer3.1.bn2.running_var", "conv1.weight", "layer2.0.downsample.0.weight"):
        with pytest.raises(TeacherUnavailable, match=name.replace(".", r"\.")) as caught:
            fold(trunk("resnet18"), {key: array for key, array in used.items() if key != name}, "w.pth")
        assert caught.value.where == "w.pth"


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_published_weights_that_are_not_finite_are_refused(value: float) -> None:
    published = arrays(seeded_resnet18())
    published["layer1.0.bn1.running_mean"] = np.full(64, value, np.float32)
    with pytest.raises(TeacherUnavailable, match="not finite"):
        fold(trunk("resnet18"), published, "w.pth")


def test_a_deeper_network_of_the_same_family_is_refused() -> None:
    with pytest.raises(TeacherUnavailable, match="shape"):
        fold(trunk("resnet18"), arrays(others("torchvision").models.resnet50(weights=None)), "w.pth")


@pytest.mark.parametrize("name", RESNETS)
def test_every_resnet_is_described_as_torchvision_builds_it(name: str) -> None:
    with torch.device("meta"):
        state = others("torchvision").models.get_model(name, weights=None).state_dict()
    shapes = {tensor: tuple(value.shape) for tensor, value in state.items()}
    spec = trunk(name)
    for conv in spec.convolutions():
        assert shapes[f"{conv.source}.weight"] == (conv.outputs, conv.inputs // conv.groups, conv.kernel, conv.kernel)
        assert shapes[f"{conv.source_norm}.running_var"] == (conv.outputs,)
    described = {conv.source for conv in spec.convolutions()}
    assert {tensor for tensor, shape in shapes.items() if len(shape) == 4 and "layer4" not in tensor} == {
        f"{one}.weight" for one in described
    }
    assert spec.channels == tuple(shapes[f"layer{level + 1}.0.downsample.0.weight"][1] for level in (1, 2, 3))
    assert resnet_of(shapes) == name


def test_there_is_no_other_network() -> None:
    with pytest.raises(TeacherUnavailable, match="'vgg16'"):
        trunk("vgg16")
