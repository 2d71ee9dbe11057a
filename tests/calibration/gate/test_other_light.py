"""Pictures in other light, and an image gate that stands where such light is harmless."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.gate.other_light import LUMINANCE, OtherLight, in_light
from calibration.gate.picture_gate import PictureGate, fit_gate, refusal
from tests.calibration.gate.test_gate import product

GREYS = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)


def test_light_as_it_was_changes_nothing() -> None:
    assert np.array_equal(in_light(GREYS, OtherLight()), GREYS)
    assert np.abs(in_light(GREYS, OtherLight(gradient=1e-9)).astype(int) - GREYS).max() <= 1


def test_light_adds_up_linearly() -> None:
    """Half the light of grey 188 is grey 137: 0.503 and 0.251 of white by sRGB."""
    assert in_light(np.full((1, 1, 3), 188, np.uint8), OtherLight(gain=0.5))[0, 0].tolist() == [137] * 3
    assert in_light(GREYS, OtherLight(gain=2))[0, 200].tolist() == [255] * 3
    there = in_light(GREYS[:, 40:120], OtherLight(gain=1.3))
    assert np.abs(in_light(there, OtherLight(gain=1 / 1.3)).astype(int) - GREYS[:, 40:120]).max() <= 1


def test_warm_light_is_redder_and_as_bright() -> None:
    red, green, blue = OtherLight(warmer_mired=40).gains
    assert red > green > blue
    assert sum(share * gain for share, gain in zip(LUMINANCE, (red, green, blue), strict=True)) == pytest.approx(1)
    # Planck's law at 5000 K and 4167 K, at 610 and 465 nm: their ratio falls by a quarter.
    assert blue / red == pytest.approx(0.745, abs=0.01)
    assert OtherLight(warmer_mired=-40).gains[0] < 1


@pytest.mark.parametrize(("side", "brighter"), [("left", np.s_[:, 0]), ("right", np.s_[:, -1]), ("top", np.s_[0]), ("bottom", np.s_[-1])])
def test_a_gradient_falls_from_its_side(side: str, brighter: object) -> None:
    plain = np.full((41, 41, 3), 120, np.uint8)
    found = in_light(plain, OtherLight(gradient=0.4, side=side)).astype(int)
    assert (found[brighter] > 128).all()  # type: ignore[index]
    assert found[20, 20].tolist() == [120] * 3


def gates(*harmless: OtherLight) -> tuple[PictureGate, PictureGate]:
    parts = [product(seed) for seed in range(30)]
    return PictureGate(fit_gate(parts, parts[20]), parts[20]), PictureGate(fit_gate(parts, parts[20], harmless=harmless), parts[20])


def test_the_gate_stands_where_light_was_found_harmless() -> None:
    by_rule, wide = gates(OtherLight(gain=0.55), OtherLight(gain=1.6), OtherLight(warmer_mired=30), OtherLight(gradient=0.6))
    for seed in range(100, 103):
        part = product(seed)
        for light in (OtherLight(gain=0.65), OtherLight(gain=1.45), OtherLight(warmer_mired=20), OtherLight(gradient=0.45)):
            assert refusal(by_rule.check(in_light(part, light)))
            assert refusal(wide.check(in_light(part, light))) == ""
        for light in (OtherLight(gain=0.4), OtherLight(gain=2.5), OtherLight(warmer_mired=60), OtherLight(gradient=1.2)):
            assert refusal(wide.check(in_light(part, light)))


def test_where_no_other_light_is_harmless_the_gate_is_narrow_but_lets_good_parts_through() -> None:
    by_rule, narrow = gates()
    for seed in range(200, 240):
        assert refusal(narrow.check(product(seed))) == ""
    tinted = in_light(product(100), OtherLight(warmer_mired=10))
    assert refusal(by_rule.check(tinted)) == ""
    assert "red" in refusal(narrow.check(tinted))


def test_other_faults_are_found_as_before() -> None:
    import cv2

    _, wide = gates(OtherLight(gain=0.5), OtherLight(gain=1.5), OtherLight(warmer_mired=80), OtherLight(gradient=0.8))
    part = product(100)
    blurred = np.asarray(cv2.GaussianBlur(part, (0, 0), 1.5), dtype=np.uint8)
    grey = np.asarray(cv2.cvtColor(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    assert refusal(wide.check(blurred)).startswith("blurred")
    for spoiled in (grey, part[..., ::-1], np.zeros_like(part), np.random.default_rng(5).normal(75, 2, part.shape).astype(np.uint8)):
        assert refusal(wide.check(spoiled))
