"""The student's step is torch's own, to the bit."""

from __future__ import annotations

import torch
from torch import nn
from torch.optim import AdamW as TorchAdamW

from inspector.vision.teaching.adamw import AdamW

RATES = (1e-3, 3e-3, 2e-4, 1e-5)


def network() -> nn.Module:
    torch.manual_seed(3)
    return nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Conv2d(8, 4, 1)).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def learn(made: nn.Module, optimiser: AdamW | TorchAdamW, rates: tuple[float, ...], seed: int = 0) -> None:
    """One step at each rate. The last layer has no gradient in the first one."""
    random = torch.Generator().manual_seed(seed)
    for number, rate in enumerate(rates):
        for group in optimiser.param_groups:
            group["lr"] = rate
        x = torch.rand(2, 3, 9, 9, generator=random)
        optimiser.zero_grad(set_to_none=True)
        (made[:2](x) if number == 0 and seed == 0 else made(x)).square().mean().backward()  # type: ignore[index]
        optimiser.step()


def same(one: nn.Module, other: nn.Module) -> bool:
    return all(torch.equal(mine, yours) for mine, yours in zip(one.parameters(), other.parameters(), strict=True))


def test_it_is_what_torch_computes() -> None:
    ours, torchs = network(), network()
    learn(ours, AdamW(ours.parameters(), lr=1.0, weight_decay=1e-2), RATES)
    learn(torchs, TorchAdamW(torchs.parameters(), lr=1.0, weight_decay=1e-2), RATES)
    assert same(ours, torchs)
    assert not same(ours, network())


def test_it_goes_on_where_it_was_kept() -> None:
    whole, halves = network(), network()
    optimiser = AdamW(whole.parameters(), lr=1.0, weight_decay=1e-2)
    learn(whole, optimiser, RATES)
    learn(whole, optimiser, RATES, seed=1)
    first, second = (AdamW(halves.parameters(), lr=1.0, weight_decay=1e-2) for _ in range(2))
    learn(halves, first, RATES)
    second.load_state_dict(first.state_dict())
    learn(halves, second, RATES, seed=1)
    assert same(whole, halves)
