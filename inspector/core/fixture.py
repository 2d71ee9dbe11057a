"""How a part is found in the frame, as a recipe keeps it: plain numbers and arrays, which ``calibration.registration`` gives a meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from inspector.core.types import Pixels


class Align(StrEnum):
    """How parts may lie: shifted, shifted and turned a little beyond the good ones, or turned any way round.

    ``OFF``: the frame is taken as it is. ``AUTO``: the good parts decide how, and whether aligning gains anything.
    """

    OFF = "off"
    AUTO = "auto"
    SHIFT = "shift"
    UPRIGHT = "upright"
    ANY = "any"


@dataclass(frozen=True, eq=False)
class FixtureFacts:
    """A part model without its arrays. ``crop``: (width, height), in frame pixels, of what is judged; its middle is the part's."""

    crop: tuple[Pixels, Pixels]
    numbers: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, eq=False)
class Fixture(FixtureFacts):
    """A part model. ``numbers`` and ``planes`` (float32 arrays by name) are what ``calibration.registration.stored`` makes of it."""

    planes: Mapping[str, NDArray[np.float32]]
