"""An uneven light is taken out; what is no picture of even white is refused."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calibration.camera.flat_field import apply_flat_field, fit_flat_field
from calibration.errors import CalibrationError

SHAPE = (360, 480)
Y, X = np.mgrid[-1 : 1 : SHAPE[0] * 1j, -1 : 1 : SHAPE[1] * 1j]
VIGNETTE = 1 - 0.28 * (X**2 + Y**2) + 0.06 * X
TINT = np.array([1.0, 0.92, 0.8])


def photo(reflectance: np.ndarray | float, seed: int, *, level: float = 190, dark: float = 6, colour: bool = True) -> np.ndarray:
    """What the uneven camera sees of a surface: vignette, dark level, noise of 2 grey values."""
    light = level * VIGNETTE * reflectance + dark + 2 * X
    picture = light[..., None] * TINT if colour else light
    noise = np.random.default_rng(seed).normal(0, 2, picture.shape)
    return np.clip(picture + noise + 0.5, 0, 255).astype(np.uint8)


def whites(count: int = 8, **request: float | bool) -> list[np.ndarray]:
    return [photo(1.0, seed, **request) for seed in range(count)]


def grain() -> np.ndarray:
    """Texture some pixels wide, standard deviation 1."""
    coarse = cv2.GaussianBlur(np.random.default_rng(5).normal(0, 1, SHAPE), (0, 0), 2)
    return np.asarray(coarse / coarse.std())


def darks() -> list[np.ndarray]:
    return [photo(0.0, 100 + seed) for seed in range(4)]


@pytest.mark.parametrize("colour", [True, False])
def test_what_remains_is_within_one_per_cent(colour: bool) -> None:
    dark = [photo(0.0, 100 + seed, colour=colour) for seed in range(4)]
    fit = fit_flat_field(whites(colour=colour), dark)
    assert fit.residual <= 0.01
    assert 0.4 < fit.unevenness < 0.75
    # Another surface, not only the one that was fitted to.
    corrected = np.mean([apply_flat_field(photo(0.5, 200 + n, colour=colour), fit.flat_field) for n in range(8)], axis=0)
    corrected = corrected.reshape(*SHAPE, -1)
    blocks = corrected.reshape(SHAPE[0] // 12, 12, SHAPE[1] // 12, 12, -1).mean(axis=(1, 3))
    assert (blocks.std(axis=(0, 1)) / blocks.mean(axis=(0, 1))).max() <= 0.01
    before = np.mean([photo(0.5, 200 + n, colour=colour) for n in range(8)], axis=0).reshape(*SHAPE, -1)
    assert (before.std(axis=(0, 1)) / before.mean(axis=(0, 1))).min() > 0.1


def test_colour_stays_and_nothing_gets_darker() -> None:
    fit = fit_flat_field(whites(), darks())
    middle = np.mean([apply_flat_field(one, fit.flat_field) for one in whites()], axis=0)[150:210, 210:270].mean(axis=(0, 1))
    np.testing.assert_allclose(middle / middle[0], TINT, atol=0.02)
    assert (fit.flat_field.gain_codes * fit.flat_field.gain_step).min() > 0.98


def test_dust_on_the_sensor_is_corrected() -> None:
    shadow = 1 - 0.12 * (((X - 0.3) * 4 / 3) ** 2 + (Y - 0.2) ** 2 < 0.02**2)
    fit = fit_flat_field([photo(shadow, seed) for seed in range(16)], darks())
    corrected = np.mean([apply_flat_field(photo(shadow, 300 + n), fit.flat_field) for n in range(16)], axis=0)[..., 0]
    row, column = int((0.2 + 1) / 2 * SHAPE[0]), int((0.3 + 1) / 2 * SHAPE[1])
    assert corrected[row - 1 : row + 2, column - 1 : column + 2].mean() / corrected.mean() == pytest.approx(1, abs=0.03)


def test_without_darkness_there_is_nothing_to_take_off() -> None:
    assert fit_flat_field(whites(dark=0)).flat_field.dark is None
    assert fit_flat_field(whites(), darks()).flat_field.dark is not None


@pytest.mark.parametrize(
    ("pictures", "said"),
    [
        (lambda: whites(3), "3 white pictures are too few"),
        (lambda: whites(level=270), "saturated"),
        (lambda: whites(level=40), "too dark"),
        (lambda: [photo(1 + 0.02 * grain(), n) for n in range(6)], "shows texture"),
        (lambda: [photo(np.where((abs(X) < 0.3) & (abs(Y) < 0.3), 0.6, 1.0), n) for n in range(6)], "deviates strongly"),
        (lambda: [photo(1.0, n, level=150 + 8 * n) for n in range(6)], "differ in brightness"),
        (lambda: [*whites(5), np.zeros((300, 400, 3), np.uint8)], "white picture 6: differs in size"),
        (lambda: [one.astype(np.float32) for one in whites(5)], "white picture 1: is no grey or RGB picture"),
        (lambda: [photo((1 - 0.45 * (X**2 + Y**2)) / VIGNETTE, n, level=230) for n in range(6)], "of the brightest one's light"),
    ],
)
def test_refuses_bad_white_pictures(pictures, said: str) -> None:
    with pytest.raises(CalibrationError, match=said):
        fit_flat_field(pictures())


def test_refuses_an_open_lens_for_darkness() -> None:
    with pytest.raises(CalibrationError, match="dark pictures are too bright"):
        fit_flat_field(whites(), [photo(0.3, 7)] * 2)


def test_refuses_pictures_of_another_size() -> None:
    flat_field = fit_flat_field(whites()).flat_field
    with pytest.raises(CalibrationError, match="taken at 360x480x3"):
        apply_flat_field(np.zeros((100, 100, 3), np.uint8), flat_field)
