"""Every format against a conversion that is written plainly, one sample at a time where bits are concerned."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.genicam.pixel_formats import FORMATS, Packing, PixelFormat, named, to_rgb

Bytes = NDArray[np.uint8]
BY_NAME = {one.name: one for one in FORMATS.values()}
MONO = [one for one in FORMATS.values() if one.layout == "mono"]
BAYER = [one for one in FORMATS.values() if one.layout in ("rggb", "grbg", "gbrg", "bggr")]
WIDTH, HEIGHT = 13, 6


def packed(samples: NDArray[np.int64], form: PixelFormat) -> Bytes:
    """The bytes of a row of samples, as the standards draw them: bit by bit."""
    if form.packing is Packing.BYTES:
        return samples.astype("<u2" if form.bits > 8 else "u1").view(np.uint8)
    if form.packing is Packing.PFNC:
        bits = "".join(format(int(value), f"0{form.bits}b")[::-1] for value in samples.reshape(-1))
        bits += "0" * (-len(bits) % 8)
        return np.array([int(bits[n : n + 8][::-1], 2) for n in range(0, len(bits), 8)], np.uint8)
    out: list[int] = []
    low = form.bits - 8
    values = [int(value) for value in samples.reshape(-1)]
    for first, second in zip(values[::2], [*values, 0][1::2], strict=False):
        out += [first >> low, (first & ((1 << low) - 1)) | ((second & ((1 << low) - 1)) << 4), second >> low]
    return np.array(out, np.uint8)


def random_samples(form: PixelFormat, shape: tuple[int, ...] = (HEIGHT, WIDTH)) -> NDArray[np.int64]:
    samples = np.random.default_rng(form.bits).integers(0, 1 << form.bits, shape)
    samples.flat[:2] = (0, (1 << form.bits) - 1)
    return samples


@pytest.mark.parametrize("form", MONO, ids=lambda form: form.name)
def test_grey_keeps_its_highest_eight_bits(form: PixelFormat) -> None:
    samples = random_samples(form)
    picture = to_rgb(packed(samples, form), form, WIDTH, HEIGHT)
    assert picture.dtype == np.uint8 and picture.shape == (HEIGHT, WIDTH, 3) and picture.flags.c_contiguous
    for channel in range(3):
        np.testing.assert_array_equal(picture[..., channel], samples >> (form.bits - 8))


@pytest.mark.parametrize("form", BAYER, ids=lambda form: form.name)
def test_the_colours_of_a_mosaic(form: PixelFormat) -> None:
    """One colour is that colour everywhere; of random samples each keeps its own and green between its neighbours is their mean."""
    colour = {"r": 200, "g": 120, "b": 40}
    shift = form.bits - 8
    layout = np.array([[form.layout[0], form.layout[1]], [form.layout[2], form.layout[3]]])
    tile = np.tile(layout, (4, 5))
    flat = np.vectorize(colour.get)(tile).astype(np.int64) << shift
    picture = to_rgb(packed(flat, form), form, 10, 8)
    assert (picture == np.array([200, 120, 40], np.uint8)).all()
    samples = random_samples(form, (8, 10))
    picture = to_rgb(packed(samples, form), form, 10, 8)
    for row in range(2, 6):
        for column in range(2, 8):
            name = tile[row, column]
            assert picture[row, column, "rgb".index(name)] == samples[row, column] >> shift
            if name != "g":
                near = samples[row - 1, column] + samples[row + 1, column] + samples[row, column - 1] + samples[row, column + 1]
                assert abs(int(picture[row, column, 1]) - near / 4 / (1 << shift)) <= 1


@pytest.mark.parametrize("name", ["RGB8", "BGR8", "RGBa8", "BGRa8"])
def test_the_order_of_colours(name: str) -> None:
    form = BY_NAME[name]
    samples = random_samples(form, (HEIGHT, WIDTH, form.samples)).astype(np.uint8)
    order = [name.index(letter) for letter in "RGB"]
    picture = to_rgb(samples.reshape(-1), form, WIDTH, HEIGHT)
    np.testing.assert_array_equal(picture, samples[..., order])
    assert not np.shares_memory(picture, samples)


@pytest.mark.parametrize("name", ["YUV422_8", "YUV422_8_UYVY", "YCbCr422_8", "YCbCr601_422_8", "YCbCr601_422_8_CbYCrY"])
def test_luma_and_chroma(name: str) -> None:
    """ITU-R BT.601: R = Y + 1.402 Cr, G = Y - 0.344 Cb - 0.714 Cr, B = Y + 1.772 Cb, in the range that the format has."""
    form = BY_NAME[name]
    rng = np.random.default_rng(4)
    luma = rng.integers(60, 190, (HEIGHT, 12)).astype(np.float64)
    blue, red = (rng.integers(100, 156, (HEIGHT, 6)).astype(np.float64) for _ in range(2))
    bytes_there = np.zeros((HEIGHT, 24), np.uint8)
    at = 1 if form.layout == "uyvy" else 0
    bytes_there[:, at::2] = luma
    bytes_there[:, 1 - at :: 4] = blue
    bytes_there[:, 3 - at :: 4] = red
    y, cb, cr = luma, np.repeat(blue, 2, axis=1) - 128, np.repeat(red, 2, axis=1) - 128
    if form.limited:
        y, cb, cr = (y - 16) * 255 / 219, cb * 255 / 224, cr * 255 / 224
    wanted = np.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb], axis=-1)
    picture = to_rgb(bytes_there.reshape(-1), form, 12, HEIGHT)
    assert np.abs(picture - np.clip(wanted, 0, 255)).max() <= 1.6


def test_full_range_reaches_black_and_white() -> None:
    form = BY_NAME["YUV422_8"]
    picture = to_rgb(np.array([0, 128, 255, 128], np.uint8), form, 2, 1)
    np.testing.assert_array_equal(picture, [[[0, 0, 0], [255, 255, 255]]])


@pytest.mark.parametrize("name", ["Mono8", "Mono12", "Mono12p", "Mono12Packed", "Mono10p", "BayerRG8", "RGB8", "YUV422_8"])
def test_padding_behind_the_rows_is_left_out(name: str) -> None:
    form = BY_NAME[name]
    width = 6 if name != "Mono10p" else 7
    shape = (HEIGHT, width) if form.samples == 1 else (HEIGHT, width, form.samples)
    samples = random_samples(form, shape)
    rows = [packed(samples[row].reshape(-1), form) for row in range(HEIGHT)]
    padded = np.concatenate([np.concatenate([row, np.full(3, 0xEE, np.uint8)]) for row in rows])
    plain = packed(samples.reshape(-1), form)
    np.testing.assert_array_equal(to_rgb(padded, form, width, HEIGHT, 3), to_rgb(plain, form, width, HEIGHT))


def test_too_few_bytes_and_half_a_pair_are_refused() -> None:
    with pytest.raises(ValueError, match="99 bytes are no Mono8 picture of 10 x 10"):
        to_rgb(np.zeros(99, np.uint8), BY_NAME["Mono8"], 10, 10)
    with pytest.raises(ValueError, match="pairs"):
        to_rgb(np.zeros(99, np.uint8), BY_NAME["YUV422_8"], 3, 3)


def test_bits_above_its_own_do_not_wrap_around() -> None:
    picture = to_rgb(np.array([0xFF, 0xFF], np.uint8), BY_NAME["Mono12"], 1, 1)
    assert picture[0, 0, 0] == 255


def test_codes_say_how_many_bits_a_pixel_has() -> None:
    """PFNC, section on the 32-bit value: bits 16 to 23 are the bits of a pixel, bits 24 to 30 are 1 for one component, 2 for more."""
    for code, form in FORMATS.items():
        assert (code >> 16) & 0xFF == form.row_bytes(8), form.name  # bytes of eight pixels
        assert code >> 24 == (2 if form.samples > 1 else 1), form.name


def test_old_names_are_understood() -> None:
    old, new = named("YUV422Packed"), named("YUV422_8_UYVY")
    assert old is new is not None
    assert named("Coord3D_ABC32f") is None
