"""Pictures that cannot be learned from are refused with the reason and the picture's number."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.errors import TeachingError
from inspector.core.types import Picture, Rect
from inspector.vision.teaching.good_parts import FEWEST, check_good_parts
from tests.vision.parts import texture

GOOD = [texture(number) for number in range(8)]


def replaced(number: int, picture: Picture) -> list[Picture]:
    """The good parts with another picture in the place of ``number`` (from 1)."""
    return [picture if at == number else part for at, part in enumerate(GOOD, start=1)]


def refusal(frames: list[Picture], region: Rect | None = None) -> TeachingError:
    with pytest.raises(TeachingError) as caught:
        check_good_parts(frames, region)
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize("region", [None, Rect(0, 0, 64, 64), Rect(10, 20, 33, 44)])
def test_good_parts_are_taken(region: Rect | None) -> None:
    check_good_parts(GOOD, region)
    check_good_parts(GOOD[:FEWEST], region)


@pytest.mark.parametrize("count", [0, 1, FEWEST - 1])
def test_too_few_are_refused(count: int) -> None:
    assert refusal(GOOD[:count]).what == f"{count} good parts are too few"


@pytest.mark.parametrize("picture", [texture(1, 65), np.ascontiguousarray(GOOD[2][:, :63])])
def test_pictures_of_unequal_size_are_refused(picture: Picture) -> None:
    error = refusal(replaced(3, picture))
    assert f"picture 3 is {picture.shape[1]}x{picture.shape[0]}, the first is 64x64" in error.what


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_a_blank_picture_is_refused(grey: int) -> None:
    assert "picture 6 is blank" in refusal(replaced(6, np.full((64, 64, 3), grey, np.uint8))).what


def test_a_picture_with_hardly_any_contrast_is_blank() -> None:
    faint = np.random.default_rng(0).integers(100, 104, (64, 64, 3), dtype=np.uint8)
    assert "picture 1 is blank" in refusal(replaced(1, faint)).what


def test_identical_pictures_are_refused() -> None:
    error = refusal(replaced(7, GOOD[3].copy()))
    assert "pictures 4 and 7 are identical" in error.what
    assert "frozen" in error.remedy


def test_one_changed_pixel_makes_another_picture() -> None:
    almost = GOOD[3].copy()
    almost[5, 6, 1] ^= 1
    check_good_parts(replaced(7, almost), None)


def test_what_lies_outside_of_the_region_does_not_matter() -> None:
    region = Rect(20, 20, 30, 30)
    outside = GOOD[3].copy()
    outside[:10] = 0
    assert "identical" in refusal(replaced(7, outside), region).what
    blank_inside = GOOD[3].copy()
    blank_inside[20:50, 20:50] = 90
    assert "picture 7 is blank" in refusal(replaced(7, blank_inside), region).what
    check_good_parts(replaced(7, blank_inside), None)


@pytest.mark.parametrize(
    "region",
    [Rect(-1, 0, 40, 40), Rect(0, -1, 40, 40), Rect(30, 0, 40, 40), Rect(0, 30, 40, 40), Rect(0, 0, 0, 40), Rect(9, 9, 40, -2)],
    ids=str,
)
def test_a_region_that_leaves_the_picture_is_refused(region: Rect) -> None:
    error = refusal(GOOD, region)
    assert f"{region.x},{region.y},{region.width},{region.height} leaves the picture of 64x64" in error.what


NAMES = [f"part {chr(97 + at)}.png" for at in range(8)]


@pytest.mark.parametrize(
    ("frames", "said"),
    [
        (replaced(3, texture(1, 65)), "part c.png is 65x65, the first is 64x64"),
        (replaced(6, np.full((64, 64, 3), 9, np.uint8)), "part f.png is blank"),
        (replaced(7, GOOD[3].copy()), "part d.png and part g.png are identical"),
        ([GOOD[0]] * 8, "part a.png and part b.png are identical; others are repeated by part c.png, part d.png, part e.png and 3 more"),
    ],
)
def test_a_picture_is_called_by_its_name(frames: list[Picture], said: str) -> None:
    with pytest.raises(TeachingError) as caught:
        check_good_parts(frames, None, NAMES)
    assert caught.value.what.startswith(said)


def test_all_repeated_pictures_are_told_at_once() -> None:
    frames = [*GOOD, GOOD[1], GOOD[2]]
    assert refusal(frames).what == "pictures 2 and 9 are identical; others are repeated by picture 10"
