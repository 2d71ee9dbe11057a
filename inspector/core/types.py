"""The facts that travel through the station: frames, anomaly maps, verdicts, inspections.

Arrays are read-only and shared, never copied on the way. Pictures are ``uint8`` RGB ``(height, width, 3)``;
coordinates are pixels of the full camera frame, x to the right, y down, unless a docstring says otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated

import numpy as np
from annotated_types import Ge, Le
from numpy.typing import NDArray

from calibration.gate.limits import GateCheck
from inspector.core.line.identity import PartIdentity

Pixels = Annotated[int, Ge(1), Le(1_000_000)]
"""A width or a height."""

Picture = NDArray[np.uint8]
"""uint8 RGB (height, width, 3)."""

Map = NDArray[np.float32]
"""float32 (height, width)."""

Matrix3 = NDArray[np.float64]
"""float64 (3, 3), homogeneous coordinates."""


PROFILE_SETTING = "profile"
"""Under this name the fingerprint of the camera's profile stands among its settings, and so in recipes and records."""


class Verdict(Enum):
    """What the station says of a part. Unknown is never PASS: whatever is not known is INVALID."""

    PASS = "PASS"
    FAIL = "FAIL"
    INVALID = "INVALID"


class Band(Enum):
    """Where a judged score lies. REVIEW is a FAIL for the line, so close to the limit that a person decides."""

    OK = "ok"
    REVIEW = "review"
    NG = "ng"


@dataclass(frozen=True)
class Rect:
    """A region of interest in frame pixels: left, top, width, height."""

    x: Annotated[int, Ge(0)]
    y: Annotated[int, Ge(0)]
    width: Pixels
    height: Pixels


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture as it left the camera.

    ``index`` counts the frames of this run of the station from 0 without gaps, in the order of capture.
    ``camera_frame_id`` is the camera's own number (a gap means frames lost on the way). ``session`` changes whenever
    the camera was opened anew. ``captured_at`` is monotonic seconds, ``taken_at`` Unix seconds.
    ``fault`` is not empty if the camera knows that the picture is damaged ("torn: 120 of 512 rows"): such a frame is
    never shown to the network, its verdict is INVALID. ``raw`` is the camera's own picture where ``image`` is a rectified one.
    ``triggered_at``: monotonic seconds at which a software trigger was asked for that this answers, NaN if there was none; the same for
    all cameras that were triggered together. ``serial``: the part's own number or code where a camera or a reader knows it.
    ``identity``: which part of the line it shows, None where the line has announced none.
    """

    image: Picture
    index: int
    captured_at: float
    taken_at: float
    camera_frame_id: int
    session: int
    fault: str = ""
    raw: Picture | None = None
    triggered_at: float = math.nan
    serial: str = ""
    identity: PartIdentity | None = None


@dataclass(frozen=True, eq=False)
class AnomalyMap:
    """``values``: float32 (h, w), log10 of the fused pyramid map. ``to_frame``: 3x3 from map pixels to frame pixels.

    Pixel centres lie at integer coordinates in both systems.
    """

    values: Map
    to_frame: Matrix3


@dataclass(frozen=True, eq=False)
class Detection:
    """What a detector says of one prepared picture: ``values`` float32 (h, w) log10 map, and its score."""

    values: Map
    score: float


@dataclass(frozen=True, eq=False)
class Region:
    """One connected place above the limit. ``outline``: float32 (n, 2) x, y in frame pixels; ``area_px`` in frame pixels.

    ``area_mm2`` and ``length_mm`` (largest Feret diameter) where the part plane is known, else None.
    """

    outline: NDArray[np.float32]
    area_px: float
    peak: float
    peak_xy: tuple[float, float]
    area_mm2: float | None = None
    length_mm: float | None = None


@dataclass(frozen=True)
class RecipeId:
    """A product's name and one frozen version of what was learned of it."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}/{self.version}"


@dataclass(frozen=True, eq=False)
class PartPlace:
    """Which of several parts in one picture. ``number``: from 1, rows from the top, each from the left; ``of`` so many.

    ``outline``: float32 (n, 2) x, y of the part in frame pixels; empty for a part that should be there and was not seen.
    """

    number: int
    of: int
    outline: NDArray[np.float32]

    @property
    def middle(self) -> tuple[float, float] | None:
        """x, y in frame pixels of the middle of its outline's box; None where nothing was seen."""
        if not len(self.outline):
            return None
        x, y = (self.outline.min(axis=0) + self.outline.max(axis=0)).tolist()
        return x / 2, y / 2


@dataclass(frozen=True, eq=False)
class Inspection:
    """One judged frame. Overlay and picture belong together because they travel in this one object.

    Where a frame shows several parts it has ``parts``, one inspection for each, with its ``place``: those count, the frame's own verdict
    is the worst of them.

    ``score`` is log10 of the fused map's maximum, NaN where none could be computed. ``latency_ms`` runs from
    ``frame.captured_at`` to the verdict; ``stages_ms`` splits it. ``colour_scale`` are the log10 values at the two ends
    of the overlay's colours, fixed by the recipe. ``band`` is None where nothing was judged. ``checks``: what the image gate found.
    ``part_number`` is the station's number of the part, which goes on over restarts and is that of its row in the database; 0 while it
    has none. ``lot``: the one it was counted in, None if that is not known. ``set_up``: it was judged in set-up mode: INVALID, no part of
    a lot, without row and record. ``counted``: False for these, a golden part, and what is judged while a gauge study is open.
    ``weights_sha256``, ``scoring_sha256`` and ``recipe_sha256`` are digests of what judged: the student alone (the memory where there is no
    student), all that makes the score, and all that makes the verdict; see ``Recipe.scoring_sha256`` and ``judging_sha256``.
    ``memory_sha256`` and ``baseline_sha256``: of the memory and of the baseline map by themselves, empty where there is none.
    ``recorded``: the settings ask for evidence of it.
    """

    frame: Frame
    verdict: Verdict
    reason: str
    score: float
    limit: float
    recipe: RecipeId | None
    map: AnomalyMap | None = None
    regions: tuple[Region, ...] = ()
    latency_ms: float = 0.0
    stages_ms: Mapping[str, float] = field(default_factory=dict)
    colour_scale: tuple[float, float] = (-6.0, 0.0)
    weights_sha256: str = ""
    runtime: str = ""
    camera: str = ""
    camera_settings: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    band: Band | None = None
    checks: tuple[GateCheck, ...] = ()
    place: PartPlace | None = None
    parts: tuple[Inspection, ...] = ()
    part_number: int = 0
    lot: str | None = None
    scoring_sha256: str = ""
    recipe_sha256: str = ""
    memory_sha256: str = ""
    baseline_sha256: str = ""
    recorded: bool = False
    set_up: bool = False
    counted: bool = True

    @property
    def scored_by(self) -> str:
        """What the score can be compared with: scores of the same."""
        return self.scoring_sha256 or self.weights_sha256

    @property
    def number(self) -> str:
        """What the part is called: the station's number of it. Without one its frame's index, and its place where a frame shows several."""
        if self.part_number:
            return f"{self.part_number}"
        return f"{self.frame.index}" if self.place is None else f"{self.frame.index}.{self.place.number}"
