"""The gate before the network: good parts pass it, pictures that show nothing do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.picture import SAMPLE_PX, PictureBounds, check_picture, fit_picture_limits, picture_facts

GREY = st.floats(0, 255)
MEASURED = st.lists(st.tuples(GREY, st.floats(0, 127)), min_size=1, max_size=20)


def noise(seed: int, mean: int = 120, spread: int = 30, shape: tuple[int, int] = (60, 80)) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(mean - spread, mean + spread + 1, (*shape, 3), dtype=np.uint8)


def learned(pictures: list[NDArray[np.uint8]]) -> PictureBounds:
    facts = [picture_facts(picture) for picture in pictures]
    return fit_picture_limits([mean for mean, _ in facts], [contrast for _, contrast in facts])


@pytest.mark.parametrize(("colour", "grey"), [((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29), ((9, 9, 9), 9)])
def test_brightness_is_that_of_the_eye_with_red_first(colour: tuple[int, int, int], grey: int) -> None:
    """ITU-R BT.601: 0.299 R + 0.587 G + 0.114 B."""
    mean, contrast = picture_facts(np.full((4, 5, 3), colour, np.uint8))
    assert (round(mean), contrast) == (grey, 0)


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (2000, 3), (SAMPLE_PX - 1, SAMPLE_PX + 1), (700, 900)])
def test_a_sample_says_what_all_pixels_say(shape: tuple[int, int]) -> None:
    across = np.linspace(40, 200, shape[1]).astype(np.uint8)
    picture = np.broadcast_to(across[None, :, None], (*shape, 3))
    mean, contrast = picture_facts(picture)
    assert mean == pytest.approx(float(across.mean()), abs=1.5)
    assert contrast == pytest.approx(float(across.std()), abs=1.5)


def test_a_view_of_a_picture_is_measured_like_its_copy() -> None:
    picture = noise(1)
    view = picture[::-1, 10:50]
    assert picture_facts(view) == picture_facts(view.copy())


@given(MEASURED)
def test_every_good_part_passes_the_gate_it_was_learned_by(facts: list[tuple[float, float]]) -> None:
    means, contrasts = zip(*facts, strict=True)
    bounds = fit_picture_limits(means, contrasts)
    assert all(bounds.mean_low <= mean <= bounds.mean_high for mean in means)
    assert all(bounds.contrast_low <= contrast for contrast in contrasts)


@given(MEASURED)
def test_there_is_room_around_the_good_parts(facts: list[tuple[float, float]]) -> None:
    means, contrasts = zip(*facts, strict=True)
    bounds = fit_picture_limits(means, contrasts)
    assert bounds.mean_low <= max(1.0, min(means) - 10)
    assert bounds.mean_high >= min(254.0, max(means) + 10)
    assert bounds.contrast_low == 0.5 * min(contrasts)


def test_a_like_part_passes() -> None:
    assert check_picture(noise(99), learned([noise(seed) for seed in range(10)])) == ""


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (np.zeros((60, 80, 3), np.uint8), "too dark"),
        (np.full((60, 80, 3), 255, np.uint8), "too bright"),
        (np.full((60, 80, 3), 120, np.uint8), "too little contrast"),
        (noise(5, mean=120, spread=5), "too little contrast"),
        (noise(5, mean=60), "too dark"),
        (noise(5, mean=200), "too bright"),
        (np.zeros((1, 1, 3), np.uint8), "too dark"),
    ],
    ids=["black", "white", "grey", "fog", "dim", "glare", "one pixel"],
)
def test_what_cannot_be_judged_is_named(picture: NDArray[np.uint8], reason: str) -> None:
    assert check_picture(picture, learned([noise(seed) for seed in range(10)])).startswith(reason)


def test_a_black_picture_never_passes_however_dark_the_parts_are() -> None:
    dark = [np.where(noise(seed) > 140, 40, 0).astype(np.uint8) for seed in range(6)]
    assert check_picture(np.zeros((60, 80, 3), np.uint8), learned(dark)) != ""


@pytest.mark.parametrize(("means", "contrasts"), [([], []), ([120.0], []), ([120.0, 121.0], [30.0])])
def test_bounds_want_pictures(means: list[float], contrasts: list[float]) -> None:
    with pytest.raises(CalibrationError, match="no pictures"):
        fit_picture_limits(means, contrasts)
