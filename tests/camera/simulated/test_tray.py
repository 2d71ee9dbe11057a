"""The simulated line with several parts in a picture: the truth of each, and that one part in a picture is what it was."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.options import LineOptions
from inspector.camera.simulated.tray import Tray, grid
from inspector.core.errors import CameraError

SIZE = (384, 256)
ADDRESS = "simulated:metal?parts=3&width=384&height=256&defect_rate=0.5"


@pytest.fixture(scope="module")
def tray() -> Tray:
    return Tray("metal", 3, SIZE, 3, defect_rate=0.5)


def test_the_truth_of_each_part_lies_about_its_middle(tray: Tray) -> None:
    defects = 0
    for n in range(5):
        whole = tray.part(n)
        parts = tray.parts(n)
        assert whole.image.shape == (256, 384, 3)
        assert whole.defect == ", ".join(part.defect for part in parts if part.defect)
        assert np.array_equal(np.any([part.mask for part in parts], axis=0), whole.mask)
        for part in parts:
            assert part.mask.any() == bool(part.defect)
            if part.defect:
                rows, columns = np.nonzero(part.mask)
                assert np.abs(np.array([columns.mean(), rows.mean()]) - part.middle).max() < 64
                defects += 1
    assert 3 <= defects <= 12


def test_it_shows_the_parts_of_a_conveyor_in_their_order(tray: Tray) -> None:
    alone = Conveyor("metal", 3, (128, 128), defect_rate=0.5)
    assert [part.defect for n in range(4) for part in tray.parts(n)] == [alone.truth(number) for number in range(12)]


def test_the_same_picture_comes_again(tray: Tray) -> None:
    assert np.array_equal(tray.part(2).image, Tray("metal", 3, SIZE, 3, defect_rate=0.5).part(2).image)


def test_good_ones_have_no_defect(tray: Tray) -> None:
    assert not any(part.defect for n in range(4) for part in tray.parts(n, good=True))
    first = Tray("metal", 3, SIZE, 3, defect_rate=1.0, good_first=2)
    assert [bool(first.truth(n)) for n in range(4)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("size", "count", "expected"), [((512, 512), 3, (2, 2, 256)), ((900, 300), 3, (3, 1, 300)), ((300, 900), 2, (1, 2, 300))]
)
def test_parts_have_as_much_room_as_there_is(size: tuple[int, int], count: int, expected: tuple[int, int, int]) -> None:
    assert grid(size, count) == expected


def test_an_address_says_it() -> None:
    options = LineOptions.from_address(ADDRESS)
    assert options.parts == 3
    assert LineOptions.from_address(options.address()) == options
    assert isinstance(options.conveyor(), Tray)


def test_one_part_in_a_picture_is_what_it_was() -> None:
    options = LineOptions.from_address("simulated:metal?parts=1&width=128&height=128")
    assert options == LineOptions(width=128, height=128)
    assert type(options.conveyor()) is Conveyor
    assert "parts" not in options.address()


@pytest.mark.parametrize("told", ["parts=0", "parts=17", "parts=2&width=200&height=200"])
def test_parts_that_have_no_room_are_refused(told: str) -> None:
    with pytest.raises(CameraError, match=r"is not possible|pixels each"):
        LineOptions.from_address(f"simulated:metal?{told}")
