"""One picture among good ones that no gate would let pass: it is named, and the gate's limits stay where the others put them."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.gate.limits import Light
from calibration.gate.picture_gate import Picture, PictureGate, fit_gate, pictures_apart, reaching, refusal
from inspector.camera.simulated.conveyor import Conveyor


def grey(picture: Picture) -> Picture:
    return np.repeat(picture.mean(axis=2, keepdims=True).round().astype(np.uint8), 3, axis=2)


def dark(picture: Picture) -> Picture:
    return (picture * 0.5).astype(np.uint8)


def blank(picture: Picture) -> Picture:
    return np.full_like(picture, 90) + np.random.default_rng(0).integers(0, 8, picture.shape, dtype=np.uint8)


@pytest.fixture(scope="module")
def pictures() -> list[Picture]:
    line = Conveyor("plastic", 1, (256, 192))
    return [line.part(number, good=True).image for number in range(24)]


def test_nothing_is_said_of_good_pictures(pictures: list[Picture]) -> None:
    assert pictures_apart(pictures, pictures[3]) == {}


@pytest.mark.parametrize(("spoil", "said"), [(grey, "without its colours"), (dark, "too dark"), (blank, "")])
@pytest.mark.parametrize("count", [1, 3])
def test_it_is_named_and_the_gate_refuses_it(pictures: list[Picture], spoil: object, said: str, count: int) -> None:
    spoiled = [spoil(one) if at >= 24 - count else one for at, one in enumerate(pictures)]  # type: ignore[operator]
    apart = pictures_apart(spoiled, pictures[3])
    assert set(apart) == set(range(24 - count, 24)) and all(said in why for why in apart.values())
    alone = fit_gate(pictures[: 24 - count], pictures[3])
    fitted = fit_gate(spoiled, pictures[3])
    assert fitted.limits == alone.limits, "as if it had never been there"
    assert refusal(PictureGate(fitted, pictures[3]).check(spoiled[-1]))


def test_what_a_person_has_found_good_is_learned(pictures: list[Picture]) -> None:
    other = [*pictures[:-1], grey(pictures[-1])]
    assert pictures_apart(other, pictures[3], sure={23}) == {}
    fitted = fit_gate(other, pictures[3], sure={23})
    assert not refusal(PictureGate(fitted, pictures[3]).check(other[-1]))
    later = reaching(fit_gate(other, pictures[3]), [other[-1]], pictures[3])
    checks = PictureGate(later, pictures[3]).check(other[-1])
    assert not refusal(checks) and all(check.light is not Light.OUT for check in checks)


def test_many_are_another_kind_of_good_picture(pictures: list[Picture]) -> None:
    half = [grey(one) if at % 2 else one for at, one in enumerate(pictures)]
    assert pictures_apart(half, pictures[2]) == {}
