"""The simulated conveyor: its parts, their defects and the truth of each."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from inspector.camera.simulated.conveyor import KINDS, Conveyor
from inspector.camera.simulated.defects import DEFECTS

SIZE = (256, 256)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def spoiled(kind: str, defect: str, severity: float = 1.0, seed: int = 3) -> tuple[Conveyor, int]:
    """A conveyor and the number of a part on it that has this defect."""
    conveyor = Conveyor(kind, seed, SIZE, 1.0, severity)
    return conveyor, next(n for n in range(1000) if conveyor.truth(n) == defect)


def strongest(first: Any, second: Any) -> Any:
    return np.abs(first.astype(int) - second.astype(int)).max(axis=2)


def test_the_same_arguments_give_the_same_part_in_any_order(kind: str) -> None:
    first, second = (Conveyor(kind, 11, SIZE, 0.5) for _ in range(2))
    forwards = [first.part(n) for n in range(5)]
    for n in reversed(range(5)):
        part = second.part(n)
        np.testing.assert_array_equal(part.image, forwards[n].image)
        np.testing.assert_array_equal(part.mask, forwards[n].mask)
        assert part.defect == forwards[n].defect


def test_a_conveyor_may_be_asked_from_several_threads() -> None:
    conveyor = Conveyor("board", 4, SIZE, 0.5)
    alone = [conveyor.part(n).image for n in range(6)]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda n: conveyor.part(n).image, range(6)))
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_array_equal(one, other)


def test_parts_and_seeds_differ(kind: str) -> None:
    conveyor = Conveyor(kind, 1, SIZE, 0.0)
    part, other = conveyor.part(0).image, conveyor.part(1).image
    assert strongest(part, other).mean() > 3
    assert strongest(part, Conveyor(kind, 2, SIZE, 0.0).part(0).image).mean() > 3


@pytest.mark.parametrize("size", [(128, 128), (320, 200), (200, 320)])
def test_every_size_is_drawn(kind: str, size: tuple[int, int]) -> None:
    part = Conveyor(kind, 1, size, 1.0).part(0)
    width, height = size
    assert part.image.shape == (height, width, 3) and part.image.dtype == np.uint8
    assert part.mask.shape == (height, width) and part.mask.any()


def test_truth_needs_no_drawing_and_agrees_with_the_part(kind: str) -> None:
    conveyor = Conveyor(kind, 6, SIZE, 0.4)
    parts = [conveyor.part(n) for n in range(30)]
    assert [part.defect for part in parts] == [conveyor.truth(n) for n in range(30)]
    for part in parts:
        assert bool(part.defect) == bool(part.mask.any())
        assert part.kind == kind


@pytest.mark.parametrize("rate", [0.0, 0.1, 1.0])
def test_the_defect_rate_is_kept_and_every_defect_comes(kind: str, rate: float) -> None:
    truths = [Conveyor(kind, 9, SIZE, rate).truth(n) for n in range(2000)]
    spoiled_share = sum(bool(truth) for truth in truths) / 2000
    assert spoiled_share == pytest.approx(rate, abs=0.03)
    assert set(truths) - {""} == (set(DEFECTS) if rate else set())


def test_the_first_good_ones_are_good_and_the_rest_is_as_without_them(kind: str) -> None:
    plain, begun = Conveyor(kind, 5, SIZE, 0.6), Conveyor(kind, 5, SIZE, 0.6, good_first=20)
    assert not any(begun.truth(n) for n in range(20))
    assert [begun.truth(n) for n in range(20, 60)] == [plain.truth(n) for n in range(20, 60)]
    n = next(n for n in range(20) if plain.truth(n))
    np.testing.assert_array_equal(begun.part(n).image, plain.part(n, good=True).image)


@pytest.mark.parametrize("defect", DEFECTS)
def test_the_mask_holds_what_the_defect_changed(kind: str, defect: str) -> None:
    conveyor, n = spoiled(kind, defect)
    part, twin = conveyor.part(n), conveyor.part(n, good=True)
    assert twin.defect == "" and not twin.mask.any()
    changed = strongest(part.image, twin.image)
    assert np.median(changed[part.mask]) > 15, "clear to the eye"
    assert 0.0002 < part.mask.mean() < 0.1
    outside = changed[~part.mask]
    assert np.percentile(outside, 99.9) <= 12, "nothing but faint rims outside"


@pytest.mark.parametrize("defect", DEFECTS)
def test_defects_fade_with_severity_but_never_vanish(kind: str, defect: str) -> None:
    change = []
    for severity in (1.0, 0.5, 0.25, 0.05):
        conveyor, n = spoiled(kind, defect, severity)
        part = conveyor.part(n)
        assert part.mask.any()
        change.append(strongest(part.image, conveyor.part(n, good=True).image).sum())
    assert change[0] > change[2] > change[3] * 0.99
    assert change[0] > change[1]


def test_light_fails_without_changing_the_truth() -> None:
    conveyor = Conveyor("metal", 2, SIZE, 1.0)
    bright, dark = conveyor.part(3), conveyor.part(3, light=0.25)
    assert dark.image.mean() == pytest.approx(0.25 * bright.image.mean(), rel=0.03)
    np.testing.assert_array_equal(dark.mask, bright.mask)


@pytest.mark.slow
def test_pictures_have_the_noise_of_a_sensor() -> None:
    """Two exposures differ by noise that grows with the light."""
    image = Conveyor("metal", 2, (512, 512), 0.0).part(0).image.astype(float)
    residue = image[..., 1] - (np.roll(image[..., 1], 1, 0) + np.roll(image[..., 1], -1, 0)) / 2
    belt = residue[5:40, 5:200].std() / np.sqrt(1.5)
    assert 1.0 < belt < 4.0


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"kind": "wood"}, "no such kind"),
        ({"seed": -1}, "a seed is"),
        ({"size": (64, 512)}, "pixels wide"),
        ({"size": (512, 4096)}, "pixels wide"),
        ({"defect_rate": 1.1}, "defect rate"),
        ({"severity": 0.0}, "severity"),
    ],
)
def test_what_cannot_be_drawn_is_refused(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Conveyor(**({"kind": "metal", "seed": 1} | wrong))


def test_there_is_no_part_before_the_first() -> None:
    with pytest.raises(ValueError, match="numbered from 0"):
        Conveyor("metal", 1, SIZE).part(-1)
