"""Cut, scaled, and found again in the frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import RecipeMismatch, SettingsError
from inspector.core.types import Rect
from inspector.vision.framing.preprocessing import choose_input_size, lies_in, map_to_frame, prepare
from tests.vision.parts import noise

SIDE = st.integers(1, 80)
INPUT = st.sampled_from([32, 64, 96])


@st.composite
def frames_with_regions(draw: st.DrawFn) -> tuple[tuple[int, int], Rect]:
    width, height = draw(SIDE), draw(SIDE)
    x, y = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    return (width, height), Rect(x, y, draw(st.integers(1, width - x)), draw(st.integers(1, height - y)))


@given(frames_with_regions(), INPUT, INPUT)
def test_every_region_inside_becomes_a_picture_of_the_input_size(framed: tuple[tuple[int, int], Rect], across: int, down: int) -> None:
    size, region = framed
    prepared = prepare(noise(1, size), region, (across, down))
    assert (prepared.shape, prepared.dtype) == ((down, across, 3), np.uint8)
    assert prepared.flags.c_contiguous


def test_the_region_is_cut_and_nothing_else() -> None:
    frame = np.zeros((70, 90, 3), np.uint8)
    frame[20:52, 10:74] = noise(2, (64, 32))
    assert np.array_equal(prepare(frame, Rect(10, 20, 64, 32), (64, 32)), noise(2, (64, 32)))


def test_a_picture_of_the_right_size_is_not_copied() -> None:
    picture = noise(3, (64, 32))
    assert prepare(picture, None, (64, 32)) is picture


def test_colours_keep_their_order() -> None:
    frame = np.full((10, 10, 3), (200, 100, 50), np.uint8)
    for size in ((4, 4), (10, 10), (40, 40), (4, 40)):
        assert (prepare(frame, None, size) == (200, 100, 50)).all()


def test_areas_are_averaged_when_it_shrinks() -> None:
    """A bilinear look at every fourth pixel would see nothing of lines that are one pixel wide."""
    lines = np.zeros((128, 128, 3), np.uint8)
    lines[:, ::4] = 200
    assert (prepare(lines, None, (32, 32)) == 50).all()


def test_one_pixel_fills_the_picture() -> None:
    prepared = prepare(np.full((1, 1, 3), (9, 8, 7), np.uint8), None, (32, 32))
    assert prepared.shape == (32, 32, 3)
    assert (prepared == (9, 8, 7)).all()


def test_frames_may_be_read_only_views() -> None:
    frame = noise(4, (100, 80))
    frame.flags.writeable = False
    assert np.array_equal(prepare(frame[::-1], Rect(3, 4, 50, 60), (32, 32)), prepare(frame[::-1].copy(), Rect(3, 4, 50, 60), (32, 32)))


@pytest.mark.parametrize(
    "region",
    [Rect(-1, 0, 5, 5), Rect(0, -1, 5, 5), Rect(16, 0, 5, 5), Rect(0, 6, 5, 5), Rect(0, 0, 21, 5), Rect(0, 0, 0, 5), Rect(0, 0, 5, 0)]
    + [Rect(5, 5, -3, 4), Rect(10, 5, 4, -3), Rect(20, 10, 1, 1)],
    ids=str,
)
def test_a_region_that_leaves_the_picture_or_is_empty_is_refused(region: Rect) -> None:
    assert not lies_in(region, 20, 10)
    with pytest.raises(RecipeMismatch, match="20x10") as caught:
        prepare(noise(5, (20, 10)), region, (32, 32))
    assert caught.value.remedy


@given(frames_with_regions(), INPUT, INPUT, st.floats(0, 1), st.floats(0, 1))
def test_map_pixels_are_found_in_the_frame_and_back(
    framed: tuple[tuple[int, int], Rect], across: int, down: int, u: float, v: float
) -> None:
    size, region = framed
    matrix = map_to_frame(size, region, (across, down))
    # Both have their pixel centres at integers: the corners lie half a pixel outside.
    at_map = np.array([u * across - 0.5, v * down - 0.5, 1])
    wanted = (region.x + u * region.width - 0.5, region.y + v * region.height - 0.5)
    there = matrix @ at_map
    np.testing.assert_allclose(there[:2], wanted, atol=1e-9)
    np.testing.assert_allclose(np.linalg.solve(matrix, there), at_map, atol=1e-6)


def test_without_a_region_the_map_covers_the_frame() -> None:
    assert np.array_equal(map_to_frame((64, 32), None, (64, 32)), np.eye(3))
    assert np.array_equal(map_to_frame((64, 32), None, (32, 32)), map_to_frame((64, 32), Rect(0, 0, 64, 32), (32, 32)))


@pytest.mark.parametrize("scale", [0.5, 2.0, 3.0])
def test_what_is_bright_on_the_map_lies_at_the_same_place_in_the_frame(scale: float) -> None:
    """A blob drawn into the frame, looked for in the prepared picture, and sent back."""
    size, region = (160, 120), Rect(20, 10, 64, 96)
    frame = np.zeros((size[1], size[0], 3), np.uint8)
    cv2.circle(frame, (55, 70), 6, (255, 255, 255), -1)
    input_size = (round(64 * scale), round(96 * scale))
    prepared = prepare(frame, region, input_size)[:, :, 0].astype(np.float64)
    rows, columns = np.indices(prepared.shape)
    centre = np.array([(columns * prepared).sum(), (rows * prepared).sum(), prepared.sum()]) / prepared.sum()
    np.testing.assert_allclose((map_to_frame(size, region, input_size) @ centre)[:2], (55, 70), atol=0.05)


@given(st.integers(32, 5000), st.integers(32, 5000))
def test_the_chosen_size_suits_the_networks_and_the_region(width: int, height: int) -> None:
    across, down = choose_input_size(width, height)
    assert across % 32 == down % 32 == 0
    assert min(across, down) >= 32
    assert 0.7 <= across * down / 256**2 <= 1.4
    proportion = min(max(width / height, 0.25), 4.0)
    assert 0.7 <= across / down / proportion <= 1.45
    assert choose_input_size(height, width) == (down, across)


@pytest.mark.parametrize(
    ("width", "height", "chosen"), [(256, 256, (256, 256)), (900, 900, (256, 256)), (640, 360, (352, 192)), (4000, 100, (512, 128))]
)
def test_sizes_that_are_known(width: int, height: int, chosen: tuple[int, int]) -> None:
    assert choose_input_size(width, height) == chosen


@pytest.mark.parametrize(("width", "height"), [(31, 200), (200, 31), (1, 1)])
def test_a_region_that_is_too_small_is_refused(width: int, height: int) -> None:
    with pytest.raises(SettingsError, match=f"{width}x{height}"):
        choose_input_size(width, height)
