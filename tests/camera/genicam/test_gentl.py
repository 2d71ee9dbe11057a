"""A GenTL producer of simulated devices: what is behind a selector, and pictures that the producer throws away."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest

from inspector.camera.genicam.camera import FAULTY_FOR_S, FAULTY_IN_A_ROW
from inspector.camera.genicam.gentl import GentlCamera
from inspector.core.errors import CameraError
from tests.camera.peers import viky


@pytest.fixture
def camera() -> Iterator[GentlCamera]:
    with GentlCamera(f"{viky()}#0") as camera:
        yield camera


def test_what_is_behind_a_selector_is_what_the_camera_says(camera: GentlCamera) -> None:
    before = camera.settings()["ComponentSelector"]
    there = {feature.name: feature for feature in camera.features()}
    assert there["PixelFormat[Intensity]"].selection == (("ComponentSelector", "Intensity"),)
    assert "PixelFormat[Range]" in there and there["ComponentSelector"].choices == ("Intensity", "Range")
    other = next(choice for choice in there["PixelFormat[Intensity]"].choices if choice != there["PixelFormat[Intensity]"].value)
    assert camera.set_feature("PixelFormat[Intensity]", other) == other
    assert camera.settings()["ComponentSelector"] == before
    with pytest.raises(CameraError, match="PixelFormat"):
        camera.set_feature("PixelFormat[Colour]", other)


def test_pictures_of_which_each_is_thrown_away_are_said_with_the_remedy(camera: GentlCamera) -> None:
    assert camera._all_thrown_away() is None
    camera._faulty_in_a_row, camera._whole_at = FAULTY_IN_A_ROW, monotonic() - 2 * FAULTY_FOR_S
    shot = camera._all_thrown_away()
    assert shot is not None and "so is every other" in shot.fault and "loses packets" in shot.fault
    assert shot.image.shape == (*camera._size, 3) and shot.image.size > 0
    assert camera._all_thrown_away() is None
