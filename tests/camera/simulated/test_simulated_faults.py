"""Faults of pictures on the simulated line: the same whatever was drawn before, stronger with their strength, and nothing else changed."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from inspector.camera.simulated.camera import SimulatedCamera
from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.faults import FAULTS, STRENGTHS, Fault
from inspector.camera.simulated.options import LineOptions
from inspector.core.errors import CameraError

SIZE = (480, 384)


@pytest.fixture(scope="module")
def conveyor() -> Conveyor:
    return Conveyor("metal", 3, SIZE, 0.5)


@pytest.mark.parametrize("name", [name for name in FAULTS if name not in ("frozen", "size", "absent")])
def test_a_stronger_fault_is_further_from_the_part(conveyor: Conveyor, name: str) -> None:
    clean = conveyor.part(4, good=True).image.astype(float)
    pictures = [conveyor.part(4, good=True, fault=Fault(name, strength)).image for strength in range(1, STRENGTHS + 1)]
    distances = [float(np.abs(picture - clean).mean()) for picture in pictures]
    assert all(picture.shape == clean.shape and picture.dtype == np.uint8 for picture in pictures)
    assert distances == sorted(distances) and 0 < distances[0] < 0.9 * distances[-1]
    np.testing.assert_array_equal(pictures[2], conveyor.part(4, good=True, fault=Fault(name, 3)).image)


def test_a_fault_leaves_the_truth_as_it_is(conveyor: Conveyor) -> None:
    number = next(n for n in range(20) if conveyor.truth(n))
    plain, spoiled = conveyor.part(number), conveyor.part(number, fault=Fault("dark", 2))
    assert plain.defect == spoiled.defect != ""
    np.testing.assert_array_equal(plain.mask, spoiled.mask)


def test_an_absent_part_leaves_the_belt(conveyor: Conveyor) -> None:
    empty = conveyor.part(4, good=True, fault=Fault("absent", STRENGTHS)).image
    assert empty.mean() < 70 and empty.std() < 15


def test_the_size_shrinks(conveyor: Conveyor) -> None:
    assert conveyor.part(4, fault=Fault("size", STRENGTHS)).image.shape == (96, 120, 3)


@pytest.mark.parametrize(("name", "strength"), [("fog", 1), ("dark", 0), ("dark", 6)])
def test_there_are_no_other_faults(name: str, strength: int) -> None:
    with pytest.raises(ValueError, match="there is no fault"):
        Fault(name, strength)


def test_a_frozen_camera_shows_the_part_before_again() -> None:
    address = "simulated:metal?width=128&height=128&rate=0&count=60&fault=frozen&fault_rate=0.1&fault_strength=2"
    with SimulatedCamera.from_address(address) as camera:
        pictures = [shot.image for shot in iter(lambda: camera.read(1.0), None)]
    again = [bool(np.array_equal(one, other)) for one, other in itertools.pairwise(pictures)]
    runs = "".join("x" if same else "." for same in again).split(".")
    assert len(pictures) == 60
    assert any(runs) and all(len(run) != 1 for run in runs[:-1] if run), "each stands for two parts at least"
    with SimulatedCamera.from_address(address + "&first=30") as camera:
        shot = camera.read(1.0)
    assert shot is not None
    with SimulatedCamera.from_address(address.replace("fault_rate=0.1", "fault_rate=1").replace("count=60", "count=4")) as camera:
        stands = [shot.image for shot in iter(lambda: camera.read(1.0), None)]
    assert len(stands) == 4 and all(np.array_equal(stands[0], one) for one in stands)


def test_the_share_of_spoiled_pictures() -> None:
    options = LineOptions.from_address("simulated:metal?width=128&height=128&rate=0&count=200&defect_rate=0&fault=dark&fault_rate=0.2")
    with SimulatedCamera(options) as camera:
        plain = camera.conveyor
        means = [shot.image.mean() / plain.part(shot.frame_id).image.mean() for shot in iter(lambda: camera.read(1.0), None)]
    assert 20 <= sum(mean < 0.6 for mean in means) <= 60
    assert LineOptions.from_address(options.address()) == options
    assert camera.settings()["fault"] == "dark"


def test_a_slip_in_a_faults_name_is_answered() -> None:
    with pytest.raises(CameraError, match=r"fault=blured is not understood.*blurred"):
        LineOptions.from_address("simulated?fault=blured")
