"""Sets that are drawn from a pool are looked at as a teaching looks at its good parts."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inspector.lab.benchmarks.promises.contamination import SPOILED, ContaminationPlan, PartPool, measure_gate, simulated_pool
from inspector.lab.networks.compared_parts import ComparedParts
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.teacher_features import extract_features
from inspector.vision.teaching.unlike_others import Unlikeness
from inspector.vision.trunk import trunk
from tests.vision.parts import random_networks, scratched, texture


def test_a_set_of_the_pool_is_judged_as_the_same_parts_alone() -> None:
    recipe, weights = random_networks("resnet18")
    pictures = [*(texture(number) for number in range(14)), scratched(40)]
    compared = ComparedParts(recipe.teacher, weights, pictures, 0, lambda: None)
    chosen = np.array([14, 0, 2, 3, 5, 6, 8, 9, 11, 13])
    network = Network(trunk("resnet18"))
    network.load_folded(weights)
    seen = extract_features(network.eval(), [pictures[at] for at in chosen], torch.device("cpu"), lambda done: None)
    alone = Unlikeness.of([(seen.levels[0][at : at + 1], seen.levels[1][at : at + 1]) for at in range(len(chosen))])
    found = compared.standing_alone(chosen)
    assert [one.part for one in found] == [0] == [one.part for one in alone.standing_alone()]


def test_a_pool_has_good_parts_and_defects_of_each_severity() -> None:
    pool = simulated_pool("metal", (1.0, 0.3), 1, good_parts=3, defective=2)
    assert list(pool.kinds) == ["", "", "", "severity 1", "severity 1", "severity 0.3", "severity 0.3"]
    assert len({picture.tobytes() for picture in pool.pictures}) == 7 and len(pool.gate_pictures) == 3


@pytest.mark.slow
def test_a_spoiled_picture_is_named_and_refused_in_every_set() -> None:
    pool = simulated_pool("plastic", (), 1, good_parts=30, defective=0)
    small = PartPool(pool.name, pool.pictures, pool.kinds, [np.ascontiguousarray(one[::2, ::2]) for one in pool.gate_pictures])
    *spoiled, clean = measure_gate(small, ContaminationPlan(20, 20, (1,), 0))
    assert [one.spoiled for one in spoiled] == list(SPOILED)
    assert all(one.refused.count == one.refused.of for one in spoiled)
    assert sum(one.named.count for one in spoiled) >= 0.9 * sum(one.named.of for one in spoiled) and clean.named.count <= 1
