"""A recipe: everything that one product needs to be judged, frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from calibration.gate.limits import ImageGate
from inspector.core.fixture import Fixture
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import Picture, RecipeId, Rect

Weights = Mapping[str, NDArray[np.float32]]
"""Name of a tensor -> float32 array. Convolutions as (out, in / groups, kh, kw), biases as (out,)."""

Ranges = Mapping[str, tuple[float, float]]
"""Name of a convolution ("teacher.conv1", "student.conv1" ...) -> lowest and highest value that is told apart of what goes into it."""

FUSIONS = ("product", "sum", "calibrated_sum", "calibrated_product")
"""How the levels' maps become one: the paper's product, their sum, and both in units of held-out good pixels."""


@dataclass(frozen=True)
class TeacherId:
    """Which teacher a student was taught by: its name and the digest of its weights as :func:`weights_sha256` gives it."""

    name: str
    sha256: str


@dataclass(frozen=True)
class LevelScale:
    """Median and 99 % quantile of one level's distances over held-out good pixels."""

    median: float
    q99: float


@dataclass(frozen=True)
class Limit:
    """The score above which a part FAILs, and what may be said of it.

    ``value`` is in the unit of the score (log10). ``target_rate`` is the false-reject rate that is aimed at,
    ``promised_rate`` the smallest that ``held_out`` parts can promise without a model: never below 1/(held_out + 1).
    ``method``: "conformal" (a rank among held-out scores), "tolerance" (normal tolerance bound, an estimate),
    "manual" (set by a person).

    With ``confidence`` no more than ``bound`` of all good parts lie above ``value``; 1 where that was not worked out. ``guaranteed``:
    it was asked for that ``bound`` be within ``target_rate``, not only the mean. A part above ``review`` (None: no such band) is a
    FAIL too, but a person decides; ``review_rate`` of good parts were to lie above it (0: none was asked for).
    """

    value: float
    target_rate: float
    promised_rate: float
    held_out: int
    method: str
    confidence: float = 0.9
    bound: float = 1.0
    guaranteed: bool = False
    review: float | None = None
    review_rate: float = 0.0


@dataclass(frozen=True, eq=False)
class Recipe:
    """One version of what was learned of a product.

    ``frame_size`` and ``input_size`` are (width, height) in pixels; ``region`` is cut from the frame (None: all of it)
    and scaled to ``input_size``; with ``fixture`` the part is found there first, and only it is taken. ``student`` holds the
    folded student (see ``inspector.vision``), ``memory`` what the teacher saw of good parts, place by place (empty: none), and
    ``level_scales`` one entry for each map that is fused: the three levels, then the memory's. ``ranges`` is what went into each
    convolution on good parts, and ``shifts`` what the rounding of its kernel takes from each of its outputs, if the teaching found
    that both networks may compute in 8 bits; else both are empty. ``usual`` is what the map of a good part is at each place and is taken
    off before it is judged (see ``inspector.vision.framing.baseline_map``; empty: nothing). ``smoothing_px`` is the sigma of the Gaussian
    over the fused map, in map pixels, 0 for none. ``shapes`` say where on the map a part is judged; ``reference_map`` is of all of it.
    ``min_area_px`` is in map pixels. ``tiles``: how the networks see a picture of ``input_size``; the map is of all tiles together.
    ``gate`` is what a picture must be like to be judged at all; ``light``, if not None, are the means of
    red, green and blue that what is judged is brought to before. ``reference`` is a good frame,
    ``reference_map`` the maximum and the mean of its map as the teaching computed them in float32: whatever compiles the recipe later
    must give the same.

    ``parts``: None for one part in a picture. Else each part that is found gets a verdict of its own; the gate is of single parts, and
    the reference map that of the first part in the reference.
    """

    id: RecipeId
    created_at: float
    teacher: TeacherId
    frame_size: tuple[int, int]
    region: Rect | None
    input_size: tuple[int, int]
    fusion: str
    smoothing_px: float
    level_scales: tuple[LevelScale, ...]
    student: Weights
    limit: Limit
    good_scores: tuple[float, ...]
    colour_scale: tuple[float, float]
    memory: Weights = field(default_factory=dict)
    ranges: Ranges = field(default_factory=dict)
    shifts: Weights = field(default_factory=dict)
    usual: Weights = field(default_factory=dict)
    light: tuple[float, float, float] | None = None
    gate: ImageGate = field(default_factory=ImageGate)
    min_area_px: int = 1
    seed: int = 0
    teach_seconds: float = 0.0
    image_steps: int = 0
    loss_curve: tuple[float, ...] = ()
    camera: str = ""
    camera_settings: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    reference: Picture | None = None
    reference_map: tuple[float, float] = (float("nan"), float("nan"))
    notes: Mapping[str, str] = field(default_factory=dict)
    fixture: Fixture | None = None
    shapes: tuple[Shape, ...] = ()
    tiles: Tiles = WHOLE
    parts: PartsInView | None = None

    @cached_property
    def student_sha256(self) -> str:
        """Digest of the student's tensors."""
        return weights_sha256(self.student)

    @cached_property
    def memory_sha256(self) -> str:
        """Digest of the memory, empty if there is none."""
        return weights_sha256(self.memory) if self.memory else ""

    @property
    def fixture_sha256(self) -> str:
        """Digest of the part model's planes, empty if parts are not aligned."""
        return weights_sha256(self.fixture.planes) if self.fixture is not None else ""

    @property
    def shifts_sha256(self) -> str:
        """Digest of what 8 bits shift, empty if there is nothing."""
        return weights_sha256(self.shifts) if self.shifts else ""

    @property
    def usual_sha256(self) -> str:
        """Digest of what is usual of a map, empty if nothing is taken off."""
        return weights_sha256(self.usual) if self.usual else ""


def weights_sha256(weights: Weights) -> str:
    """SHA-256 over names, shapes and little-endian float32 bytes in the order of the names: independent of any file format."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        array = np.ascontiguousarray(weights[name], dtype="<f4")
        digest.update(f"{name}{array.shape}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()
