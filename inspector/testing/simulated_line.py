"""The simulated line in a test: pictures of drawn parts with their truth, and a camera whose clock is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.camera.simulated.camera import SimulatedCamera
from inspector.camera.simulated.options import LineOptions
from inspector.core.types import Picture


@dataclass(frozen=True, eq=False)
class DrawnPicture:
    """One drawn part. ``picture``: uint8 RGB (h, w, 3). ``defect``: its kind, "" for a good part. ``mask``: bool (h, w), where the defect
    can be seen."""

    picture: Picture
    defect: str
    mask: NDArray[np.bool_]


def drawn_pictures(address: str, count: int, *, first: int = 0, good: bool = False) -> Iterator[DrawnPicture]:
    """Parts ``first`` to ``first + count`` of the line at ``address`` (``simulated:metal?seed=2``), one after the other.

    The same address gives the same pictures to the bit. ``good``: the same parts without their defects. Raises CameraError for an address
    that is not understood.
    """
    conveyor = LineOptions.from_address(address).conveyor()
    for number in range(first, first + count):
        part = conveyor.part(number, good)
        yield DrawnPicture(part.image, part.defect, part.mask)


class ManualClock:
    """A clock that only moves when somebody waits, or by hand. ``now``: seconds."""

    def __init__(self) -> None:
        self.now = 100.0

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        assert seconds >= 0
        self.now += seconds


def simulated_camera(address: str, time: ManualClock) -> SimulatedCamera:
    """The simulated line at ``address``, open; it never sleeps, it moves ``time``. Raises CameraError."""
    return SimulatedCamera.from_address(address, clock=time.clock, wait=time.wait)
