"""The image gate: good parts pass it, pictures that cannot be judged do not, and each is called by its name."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.gate.limits import Fact, FactLimits, ImageGate, Light, check_fact, fit_fact
from calibration.gate.picture_facts import picture_facts, reference_of
from calibration.gate.picture_gate import FACTS, LIGHTS, PictureGate, fit_gate, refusal

Picture = NDArray[np.uint8]
Change = Callable[[Picture], Picture]

FACT = Fact("width", "size", "too narrow", "too wide", 1.0)
VALUES = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=30)


def product(seed: int, height: int = 240, width: int = 320, reach: int = 16) -> Picture:
    """A bright, bluish plate with holes and a label on a dark ground, its place (by up to ``reach`` quarters of a pixel) and its light a
    little other each time."""
    rng = np.random.default_rng(seed)
    large = np.full((4 * height, 4 * width, 3), 40, np.uint8)
    cv2.rectangle(large, (240, 200), (1000, 760), (110, 130, 170), -1)
    for x, y in ((320, 280), (920, 280), (320, 680), (920, 680)):
        cv2.circle(large, (x, y), 36, (25, 25, 30), -1)
    cv2.putText(large, "A-17", (440, 540), cv2.FONT_HERSHEY_SIMPLEX, 4.8, (190, 60, 60), 12)
    down, across = (int(value) for value in rng.integers(-reach, reach + 1, 2))
    there = cv2.resize(np.roll(large, (down, across), (0, 1)), (width, height), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(there, (0, 0), 0.7 + rng.uniform(-0.05, 0.05)).astype(np.float32)
    lit = blurred * (1 + rng.uniform(-0.03, 0.03)) + rng.normal(0, 2, blurred.shape)
    return np.clip(lit, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def gate() -> PictureGate:
    parts = [product(seed) for seed in range(30)]
    return PictureGate(fit_gate(parts, parts[20]), parts[20])


def moved(length: int, *, turned: bool = False) -> Change:
    kernel = np.eye(length, dtype=np.float32) if turned else np.zeros((length, length), np.float32)
    if not turned:
        kernel[length // 2] = 1
    return lambda picture: np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), dtype=np.uint8)


def times(*gains: float) -> Change:
    return lambda picture: np.clip(picture * np.array(gains), 0, 255).astype(np.uint8)


def grey(picture: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), dtype=np.uint8)


def doubled(picture: Picture) -> Picture:
    return np.asarray(cv2.addWeighted(picture, 0.6, np.roll(picture, (8, 24), (0, 1)), 0.4, 0), dtype=np.uint8)


def shaded(picture: Picture) -> Picture:
    return np.clip(picture * np.linspace(0.7, 1.3, picture.shape[1])[None, :, None], 0, 255).astype(np.uint8)


def belt(picture: Picture) -> Picture:
    return np.random.default_rng(5).normal(75, 2, picture.shape).astype(np.uint8)


FAULTS: dict[str, tuple[Change, str, str]] = {
    "dark": (times(0.7), "brightness", "too dark: brightness"),
    "black": (times(0.0), "brightness", "too dark: brightness 0"),
    "bright": (times(1.4), "brightness", "too bright: brightness"),
    "glare": (times(2.5), "brightness", "too bright: brightness"),
    "blurred": (lambda picture: np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.5), dtype=np.uint8), "sharpness", "blurred: sharpness"),
    "moved across": (moved(9), "motion", ""),
    "moved along a diagonal": (moved(9, turned=True), "sharpness", ""),
    "doubled": (doubled, "doubled", ""),
    "empty": (belt, "part", "no part, or another one: likeness"),
    "grey": (grey, "colour", "without its colours"),
    "channels swapped": (lambda picture: picture[..., ::-1], "colour", "without its colours, or with channels swapped"),
    "tint": (times(1.06, 1.0, 0.94), "colour", "too much red: red"),
    "light from a side": (shaded, "light", "light from another side"),
    "flat": (lambda picture: np.full_like(picture, 70), "contrast", "no part, or another one: likeness"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_refused_by_its_name(gate: PictureGate, name: str) -> None:
    change, light, reason = FAULTS[name]
    for seed in range(100, 105):
        checks = gate.check(change(product(seed)))
        assert refusal(checks).startswith(reason)
        assert light in {check.light_name for check in checks if check.light is Light.OUT}


def still(seed: int) -> Picture:
    """A part in a fixture: nothing but its light and the noise differs."""
    rng = np.random.default_rng(seed)
    picture = product(1, reach=0).astype(np.float32)
    return np.clip(picture * (1 + rng.uniform(-0.02, 0.02)) + rng.normal(0, 2, picture.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def still_gate() -> PictureGate:
    parts = [still(seed) for seed in range(30)]
    return PictureGate(fit_gate(parts, parts[20]), parts[20])


def without_label(picture: Picture) -> Picture:
    spoiled = picture.copy()
    spoiled[100:145, 105:220] = spoiled[55:100, 105:220]
    return spoiled


def with_a_hand(picture: Picture) -> Picture:
    return np.asarray(cv2.ellipse(picture.copy(), (60, 30), (120, 45), 30, 0, 360, (170, 120, 100), -1), np.uint8)


def a_corner_gone(picture: Picture) -> Picture:
    spoiled = picture.copy()
    spoiled[:120, 170:] = belt(picture)[:120, 170:]
    return spoiled


@pytest.mark.parametrize("change", [without_label, with_a_hand, a_corner_gone])
def test_other_content_is_left_to_the_network_where_parts_lie_alike(still_gate: PictureGate, change: Change) -> None:
    """Pictures that are nearly identical do not show how others may differ."""
    for seed in range(100, 110):
        assert refusal(still_gate.check(change(still(seed)))) == ""


@pytest.mark.parametrize("name", FAULTS)
def test_faults_of_the_picture_are_refused_where_parts_lie_alike_too(still_gate: PictureGate, name: str) -> None:
    change, light, _ = FAULTS[name]
    for seed in range(100, 105):
        assert refusal(still_gate.check(still(seed))) == ""
        out = {check.light_name for check in still_gate.check(change(still(seed))) if check.light is Light.OUT}
        # Light that dims all places alike is told by the light itself.
        assert out & {light, *({"light"} if light == "brightness" else set()), *({"motion"} if light == "sharpness" else set())}


def test_a_large_defect_is_no_fault_of_the_picture(gate: PictureGate) -> None:
    """It is for the network to find: a tenth of the part in a colour of its own."""
    for seed in range(300, 310):
        spoiled = product(seed)
        spoiled[100:150, 70:130] = (150, 120, 60)
        out = {check.name for check in gate.check(spoiled) if check.light is Light.OUT}
        assert not out & {"colour", "red", "blue", "light", "shading"}


@pytest.mark.slow
def test_good_parts_pass_and_show_every_light(gate: PictureGate) -> None:
    for seed in range(200, 400):
        checks = gate.check(product(seed))
        assert refusal(checks) == ""
        assert {check.light_name for check in checks} == set(LIGHTS)


def test_a_picture_delivered_twice_is_frozen_but_not_its_like(gate: PictureGate) -> None:
    one, other = product(7), product(8)
    assert refusal(gate.check(one, other)) == ""
    assert refusal(gate.check(one, one.copy())) == "frozen: identical to the picture before"
    nearly = one.copy()
    nearly[3, 3, 1] ^= 1  # not among the few pixels that are compared first
    assert refusal(gate.check(one, nearly)) == ""
    assert refusal(gate.check(one, one[:100])) == ""


@pytest.mark.parametrize("shape", [(240, 321, 3), (120, 160, 3), (1, 1, 3)])
def test_another_size_is_refused(gate: PictureGate, shape: tuple[int, ...]) -> None:
    checks = gate.check(np.full(shape, 80, np.uint8))
    assert [check.light for check in checks] == [Light.OUT]
    assert refusal(checks) == f"wrong size: {shape[1]}x{shape[0]}, taught was 320x240"


def test_a_view_is_measured_like_its_copy() -> None:
    view = product(1)[10:200, 20:300]
    reference = reference_of(product(2)[10:200, 20:300])
    assert picture_facts(view, reference) == picture_facts(view.copy(), reference)


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (2000, 3), (9, 9), (33, 40), (700, 900)])
def test_any_size_has_its_facts(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (*shape, 3), dtype=np.uint8)
    facts = picture_facts(picture, reference_of(picture))
    assert set(facts) == {fact.name for fact in FACTS}
    assert math.isfinite(facts["brightness"]) and math.isnan(facts["sharpness"]) == (min(shape) <= 8)


@pytest.mark.parametrize(("colour", "brightness"), [((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29), ((9, 9, 9), 9)])
def test_brightness_is_that_of_the_eye_with_red_first(colour: tuple[int, int, int], brightness: int) -> None:
    """ITU-R BT.601: 0.299 R + 0.587 G + 0.114 B."""
    picture = np.full((40, 50, 3), colour, np.uint8)
    facts = picture_facts(picture, reference_of(picture))
    assert round(facts["brightness"]) == brightness
    assert facts["red"] == facts["blue"] == 0


def test_what_the_facts_say_of_a_changed_picture() -> None:
    one = product(3)
    reference = reference_of(one)
    same = picture_facts(one, reference)
    assert same["likeness"] == pytest.approx(1) and same["colour"] == pytest.approx(1)
    assert picture_facts(times(1.1, 1.0, 1.0)(one), reference)["red"] > 0.01 > picture_facts(times(1.0, 1.1, 1.0)(one), reference)["red"]
    assert same["light"] == same["shading"] == same["ghost"] == 0
    assert picture_facts(times(0.5)(one), reference)["light"] == pytest.approx(-1, abs=0.15)
    assert picture_facts(grey(one), reference)["colour"] == pytest.approx(0, abs=0.05)
    assert picture_facts(one[..., ::-1], reference)["colour"] < 0
    # Six parts and four parts: the echo is 4/6, less what the window and the edges cost.
    assert 0.15 < picture_facts(doubled(one), reference)["ghost"] < 0.7
    across, along = picture_facts(moved(9)(one), reference), picture_facts(moved(9)(one.transpose(1, 0, 2)).transpose(1, 0, 2), reference)
    assert across["motion x/y"] < same["motion x/y"] < along["motion x/y"]


def test_another_shape_cannot_be_compared() -> None:
    with pytest.raises(CalibrationError, match="30x20 pixels cannot be compared with one of 40x20"):
        picture_facts(np.zeros((20, 30, 3), np.uint8), reference_of(np.zeros((20, 40, 3), np.uint8)))


@given(VALUES)
def test_every_good_part_lies_within_the_limits_it_was_learned_by(values: list[float]) -> None:
    limits = fit_fact(FACT, values)
    assert limits is not None and limits.low is not None and limits.high is not None
    assert limits.low <= min(values) - 1 and max(values) + 1 <= limits.high
    assert all(check_fact(FACT, value, limits).light is not Light.OUT for value in values)


def test_the_fewer_parts_the_wider_the_limits() -> None:
    widths = []
    for count in (2, 3, 4, 10, 40, 1000):
        values = np.random.default_rng(1).normal(size=count)
        scaled = (values - values.mean()) / values.std(ddof=1)
        limits = fit_fact(Fact("width", "size", "narrow", "wide", 0.0), scaled.tolist())
        assert limits is not None and limits.high is not None
        widths.append(limits.high)
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] > 4.1  # a normal distribution has 2e-5 beyond 4.1 standard deviations


def test_false_alarms_of_normal_facts_stay_below_what_is_aimed_at() -> None:
    """Margins learned from 40 parts, over many lots: the share beyond them stays below one in ten thousand on each side."""
    rng = np.random.default_rng(2)
    beyond = []
    for _ in range(300):
        limits = fit_fact(Fact("width", "size", "narrow", "wide", 0.0), rng.normal(size=40).tolist())
        assert limits is not None and limits.high is not None
        beyond.append(0.5 * math.erfc(limits.high / math.sqrt(2)))
    assert np.quantile(beyond, 0.9) <= 2.5e-5
    assert np.mean(beyond) < 1e-4


@pytest.mark.parametrize(
    ("value", "light"), [(0.0, Light.OK), (7.4, Light.OK), (7.6, Light.NEAR), (10.0, Light.NEAR), (10.1, Light.OUT), (-10.1, Light.OUT)]
)
def test_lights(value: float, light: Light) -> None:
    check = check_fact(FACT, value, FactLimits(-10.0, 0.0, 10.0))
    assert check.light is light
    assert bool(check.reason) == (light is Light.OUT)


def test_a_side_without_a_limit_has_no_light() -> None:
    assert check_fact(FACT, 1e9, FactLimits(-10.0, 0.0, None)).light is Light.OK
    assert check_fact(FACT, 0.0, FactLimits(None, 0.0, 0.0)).light is Light.OK


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_never_good(value: float) -> None:
    check = check_fact(FACT, value, FactLimits(None, 0.0, None))
    assert check.light is Light.OUT and "cannot be measured" in check.reason


def test_a_fact_that_is_not_known_of_every_part_gives_no_limits() -> None:
    assert fit_fact(FACT, [1.0, math.nan, 2.0]) is None


def test_nothing_learned_checks_nothing() -> None:
    assert PictureGate(ImageGate(), None).check(product(1), product(1)) == ()


def test_limits_from_before_the_gate_need_no_reference() -> None:
    old = PictureGate(ImageGate({"brightness": FactLimits(50.0, 80.0, 110.0), "contrast": FactLimits(5.0, 10.0, None)}), None)
    assert refusal(old.check(product(1))) == ""
    assert (
        refusal(old.check(np.zeros((20, 30, 3), np.uint8))) == "too dark: brightness 0, at least 50 was learned; also too little contrast"
    )


def test_light_that_is_normalised_afterwards_may_be_further_off_but_not_blurred() -> None:
    parts = [product(seed) for seed in range(30)]
    normalised = PictureGate(fit_gate(parts, parts[20], normalised=True), parts[20])
    plain = PictureGate(fit_gate(parts, parts[20]), parts[20])
    dim = times(0.88)(product(100))
    assert refusal(plain.check(dim)).startswith("too dark")
    assert refusal(normalised.check(dim)) == ""
    assert refusal(normalised.check(times(0.5)(product(100)))) != ""
    assert refusal(normalised.check(np.asarray(cv2.GaussianBlur(dim, (0, 0), 1.5), dtype=np.uint8))).startswith("blurred")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_gate_wants_pictures(count: int) -> None:
    parts = [product(seed) for seed in range(count)]
    with pytest.raises(CalibrationError, match="too few to learn the image gate from"):
        fit_gate(parts, product(0))
