"""The simulated line as a camera with a bad driver: it raises, it hangs, and it gives things that are no pictures, when asked to."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.camera.simulated.camera import SimulatedCamera
from inspector.camera.simulated.driver_troubles import HANG_S, RAISED, WRONG_TYPES
from inspector.camera.simulated.options import LineOptions
from inspector.core.errors import CameraError, InspectorError
from inspector.runtime.acquisition.received import as_promised
from inspector.testing import ManualClock

SMALL = "simulated:metal?width=128&height=128&rate=0"
BLANK = np.zeros((2, 2, 3), np.uint8)


def line(given: str, time: ManualClock | None = None) -> SimulatedCamera:
    time = time or ManualClock()
    return SimulatedCamera.from_address(f"{SMALL}&{given}", clock=time.clock, wait=time.wait)


@pytest.mark.parametrize("name", RAISED)
def test_each_error_is_raised_in_place_of_one_picture(name: str) -> None:
    camera = line(f"raise={name}@2&count=4")
    numbers: list[int] = []
    with pytest.raises(BaseException, match="raised at part 2, as asked for") as caught:
        while (shot := camera.read(1.0)) is not None:
            numbers.append(shot.frame_id)
    assert type(caught.value).__name__ == name
    assert isinstance(caught.value, Exception) is (name not in ("BaseException", "SystemExit", "KeyboardInterrupt", "GeneratorExit"))
    assert numbers == [0, 1]
    following = camera.read(1.0)
    assert following is not None and following.frame_id == 3, "the part has passed by"
    assert camera.settings()["raise"] == f"{name}@2"


def test_without_a_part_the_first_one_is_meant() -> None:
    with pytest.raises(ValueError, match="part 7"):
        line("raise=ValueError&first=7").read(1.0)


def test_a_call_that_hangs_waits_for_ever() -> None:
    time = ManualClock()
    camera = line("hang=1", time)
    assert camera.settings()["hang"] == 1
    camera.read(1.0)
    before = time.now
    camera.read(1.0)
    assert time.now - before >= HANG_S


@pytest.mark.parametrize("what", WRONG_TYPES)
def test_nothing_that_is_no_picture_is_taken_for_one(what: str) -> None:
    camera = line(f"type={what}@1&count=3")
    first, second, third = (camera.read(1.0) for _ in range(3))
    assert as_promised(first, camera.address, BLANK) is first
    assert as_promised(third, camera.address, BLANK) is third
    taken = as_promised(second, camera.address, BLANK)
    assert taken.image is BLANK
    assert taken.fault.startswith("the camera gave no picture but ")
    assert camera.settings()["type"] == f"{what}@1"


def test_without_a_part_all_are_meant() -> None:
    camera = line("type=none")
    assert all(shot is not None and shot.image is None for shot in (camera.read(1.0) for _ in range(3)))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("raise=Nothing", "raise=Nothing is not understood"),
        ("raise=ValueErorr", "did you mean 'ValueError'"),
        ("raise=ValueError@-1", "not possible"),
        ("raise=ValueError@", "not possible"),
        ("raise=ValueError@" + "9" * 5000, "not possible"),
        ("raise=ValueError@²", "not possible"),
        ("raise=ValueError&raise=OSError", "given twice"),
        ("raise_=ValueError", "'raise_' is unknown"),
        ("type=picture", "not understood"),
        ("hang=soon", "not possible"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_in_words(given: str, said: str) -> None:
    with pytest.raises(CameraError, match=said):
        LineOptions.from_address(f"{SMALL}&{given}")


def test_the_address_says_what_was_asked_for() -> None:
    asked = LineOptions.from_address(f"{SMALL}&raise=SystemExit@5&hang=9&type=float")
    assert (asked.raise_, asked.hang, asked.type_) == ("SystemExit@5", 9, "float")
    assert LineOptions.from_address(asked.address()) == asked


class Odd:
    frame_id, captured_at, image, fault, raw = 1, 0.0, BLANK, "", None


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"frame_id": None}, "numbered a picture None"), ({"captured_at": float("nan")}, "the time nan"), (None, "no picture but a Odd")],
)
def test_what_cannot_be_told_apart_is_refused(changes: dict[str, object] | None, said: str) -> None:
    from dataclasses import replace

    shot = line("count=1").read(1.0)
    assert shot is not None
    with pytest.raises(InspectorError, match=said):
        as_promised(Odd() if changes is None else replace(shot, **changes), "odd", BLANK)  # type: ignore[arg-type]


def test_a_fault_that_is_no_text_is_a_fault() -> None:
    from dataclasses import replace

    shot = line("count=1").read(1.0)
    assert shot is not None
    assert as_promised(replace(shot, fault=7), "odd", BLANK).fault == "the driver says: 7"  # type: ignore[arg-type]
    assert as_promised(replace(shot, raw="raw"), "odd", BLANK).fault  # type: ignore[arg-type]
