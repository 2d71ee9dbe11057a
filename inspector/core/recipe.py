"""A recipe: everything that one product needs to be judged, frozen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from functools import cached_property
from typing import Annotated, Literal, get_args

import numpy as np
from annotated_types import Ge, Gt, Le, Lt, MinLen, Predicate
from numpy.typing import NDArray

from calibration.gate.limits import ImageGate
from inspector.core.fixture import Fixture
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import Picture, Pixels, RecipeId, Rect

Weights = Mapping[str, NDArray[np.float32]]
"""Name of a tensor -> float32 array. Convolutions as (out, in / groups, kh, kw), biases as (out,)."""

Ranges = Mapping[str, tuple[float, float]]
"""Name of a convolution ("teacher.conv1", "student.conv1" ...) -> lowest and highest value of its input that 8 bits tell apart."""

RoundingMethod = Literal["nearest", "balanced", "halved"]
"""How kernels are rounded to 8 bits, see ``inspector.vision.networks.rounding``."""

Share = Annotated[float, Ge(0), Le(1)]

MOST_FRAME_PIXELS = 200_000_000
MOST_INPUT_PIXELS = 2**26
"""All tiles together: 64 of 1024x1024."""


def _of_pixels(most: int) -> Predicate:
    """(width, height) of at most so many pixels. What it raises says so."""

    def few(size: tuple[int, int]) -> bool:
        if size[0] * size[1] > most:
            raise ValueError(f"at most {most / 1e6:.0f} megapixels")
        return True

    return Predicate(few)


Size = tuple[Pixels, Pixels]
"""(width, height)."""

Fusion = Literal["product", "sum", "calibrated_sum", "calibrated_product"]

FUSIONS: tuple[str, ...] = get_args(Fusion)
"""How the levels' maps become one: the paper's product, their sum, and both in units of held-out good pixels."""


@dataclass(frozen=True)
class TeacherId:
    """Which teacher a student was taught by: its name and the digest of its weights as :func:`weights_sha256` gives it."""

    name: Annotated[str, MinLen(1)]
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
    "tail" (exponential tail of parts that passed and of good ones that were rejected, an estimate), "manual" (set by a person).

    With ``confidence`` no more than ``bound`` of all good parts lie above ``value``; 1 where that was not worked out. ``guaranteed``:
    it was asked for that ``bound`` be within ``target_rate``, not only the mean. A part above ``review`` (None: no such band) is a
    FAIL too, but a person decides; ``review_rate`` of good parts were to lie above it (0: none was asked for). ``learned``: so many
    learned parts, each scored by what the others taught, set it beside the ``held_out`` ones.
    """

    value: float
    target_rate: Share
    promised_rate: Share
    held_out: Annotated[int, Ge(0)]
    method: Annotated[str, MinLen(1)]
    confidence: Share = 0.9
    bound: Share = 1.0
    guaranteed: bool = False
    review: float | None = None
    review_rate: Share = 0.0
    learned: Annotated[int, Ge(0)] = 0

    @property
    def parts(self) -> int:
        """Good parts that it rests on."""
        return self.held_out + self.learned


@dataclass(frozen=True, eq=False, kw_only=True)
class RecipeFacts:
    """What of a recipe is figures and words; ``recipe.yaml`` holds these fields as they stand here, in this order.

    ``frame_size`` and ``input_size`` are (width, height) in pixels; ``region`` is cut from the frame (None: all of it) and scaled to
    ``input_size``; with a fixture the part is found there first, and only it is taken. ``level_scales``: one entry for each map that is
    fused: the three levels, then the memory's. ``smoothing_px``: sigma of the Gaussian over the fused map, in map pixels; 0 for none.
    ``light``, if not None: means of red, green and blue that what is judged is brought to before. ``min_area_px`` is in map pixels.
    ``ranges``: what went into each convolution on good parts, if both networks may compute in 8 bits; else empty. ``rounding``:
    how their kernels and the memory are rounded then, see ``inspector.vision.networks.rounding``; "nearest" in recipes of before 0.7.
    ``rounding_offset``: decades by which 8 bits raise the scores of good parts near the limit; they are taken off the map there, for the
    limit is that of scores in float32. ``fitted_to_others``: the limit is that of another station's good parts than it was taught from,
    which are not in its baseline map; they are the pictures that are kept with it.
    ``reference_map``: maximum and mean of the reference's map as the teaching computed it in float32: whatever compiles the recipe later
    must give the same.
    ``shapes``: where on the map a part is judged; ``reference_map`` is of all of it. ``tiles``: how the networks see a picture of
    ``input_size``; the map is of all tiles together.

    ``parts``: None for one part in a picture. Else each part that is found gets a verdict of its own; the gate is of single parts, and
    the reference map that of the first part in the reference. ``mm_per_px``: of a frame, in the middle of it, None where the part plane is
    not known.
    """

    created_at: Annotated[float, Ge(0), Le(1e11)]
    teacher: TeacherId
    frame_size: Annotated[Size, _of_pixels(MOST_FRAME_PIXELS)]
    region: Rect | None
    input_size: Annotated[Size, _of_pixels(MOST_INPUT_PIXELS)]
    fusion: Fusion
    smoothing_px: Annotated[float, Ge(0), Le(256)]
    level_scales: tuple[LevelScale, ...]
    limit: Limit
    colour_scale: tuple[float, float]
    light: tuple[float, float, float] | None = None
    min_area_px: Annotated[int, Ge(0), Le(MOST_FRAME_PIXELS)] = 1
    seed: Annotated[int, Ge(-(2**63)), Lt(2**63)] = 0
    teach_seconds: Annotated[float, Ge(0), Le(1e9)] = 0.0
    image_steps: Annotated[int, Ge(0), Lt(2**63)] = 0
    ranges: Ranges = field(default_factory=dict)
    camera: str = ""
    camera_settings: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    loss_curve: tuple[float, ...] = ()
    reference_map: tuple[float, float] = (float("nan"), float("nan"))
    shapes: tuple[Shape, ...] = ()
    tiles: Tiles = WHOLE
    parts: PartsInView | None = None
    mm_per_px: Annotated[float, Gt(0), Le(1000)] | None = None
    rounding: RoundingMethod = "nearest"
    rounding_offset: Annotated[float, Ge(-1), Le(1)] = 0.0
    fitted_to_others: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Recipe(RecipeFacts):
    """One version of what was learned of a product: its facts, its tensors, and the good parts' scores.

    ``student`` holds the folded student (see ``inspector.vision``), ``memory`` what the teacher saw of good parts, place by place (empty:
    none). ``shifts``: what the rounding of its kernel takes from each of a convolution's outputs, if both networks may compute in 8 bits;
    else empty. ``usual``: the baseline map, what the map of a good part is at each place, taken off before a part is judged (see
    ``inspector.vision.framing.baseline_map``; empty: nothing). ``gate``: what a picture must be like to be judged at all.
    ``cross``: what the memory says of learned parts by what it keeps of the others, "distances" float32 (parts, maps, h, w), and
    ``cross_scores``, their log10 scores; empty where the held-out parts alone set the limit.
    ``reference``: a good frame. ``fixture``: how a part is found, None where the frame is taken as it is. ``planted``: how defects scored
    that were planted into held-out parts, empty where that was not measured.
    """

    id: RecipeId
    student: Weights
    good_scores: tuple[float, ...]
    memory: Weights = field(default_factory=dict)
    shifts: Weights = field(default_factory=dict)
    usual: Weights = field(default_factory=dict)
    gate: ImageGate = field(default_factory=ImageGate)
    reference: Picture | None = None
    fixture: Fixture | None = None
    planted: tuple[PlantedScore, ...] = ()
    cross: Weights = field(default_factory=dict)
    cross_scores: tuple[float, ...] = ()

    @property
    def limit_scores(self) -> tuple[float, ...]:
        """The log10 scores that the limit is set from: those of parts that were not learned, then of learned ones by the others."""
        return (*self.good_scores, *self.cross_scores)

    @cached_property
    def student_sha256(self) -> str:
        """Digest of the student's tensors."""
        return weights_sha256(self.student)

    @property
    def rejects_more_in_eight_bits(self) -> bool:
        """Whether it may judge in 8 bits though nobody has measured what these add to the scores of good parts: taught before 0.7."""
        return bool(self.ranges) and self.rounding == "nearest"

    @cached_property
    def memory_sha256(self) -> str:
        """Digest of the memory, empty if there is none."""
        return weights_sha256(self.memory) if self.memory else ""

    @cached_property
    def scoring_sha256(self) -> str:
        """Digest of all that makes the score: teacher, student, memory, shifts of 8 bits, baseline map, part model, and each fact that the
        map depends on. Scores of two recipes can be compared only where it is the same."""
        made_by = (self.teacher.sha256, self.student_sha256, self.memory_sha256, self.shifts_sha256, self.usual_sha256)
        fixture = None if self.fixture is None else (self.fixture.crop, self.fixture.numbers, self.fixture_sha256)
        facts = [getattr(self, name) for name in OF_THE_SCORE]
        # Earlier versions did not know of it: what they digested stays.
        facts += [] if self.rounding == "nearest" else [self.rounding]
        facts += [self.rounding_offset] if self.rounding_offset else []
        return hashlib.sha256(json.dumps(_plain([made_by, fixture, facts])).encode()).hexdigest()

    @property
    def cross_sha256(self) -> str:
        """Digest of what the memory says of learned parts by the others, empty if there is nothing."""
        return weights_sha256(self.cross) if self.cross else ""

    @property
    def judging_weights_sha256(self) -> str:
        """Digest of the student's tensors; of the memory where it judges alone."""
        return self.student_sha256 if self.student else self.memory_sha256

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
        """Digest of the baseline map, empty if nothing is taken off."""
        return weights_sha256(self.usual) if self.usual else ""


OF_THE_SCORE = (
    "frame_size",
    "region",
    "input_size",
    "fusion",
    "smoothing_px",
    "level_scales",
    "light",
    "ranges",
    "shapes",
    "tiles",
    "parts",
)
"""The facts of a recipe that its scores depend on."""


def judging_sha256(recipe: Recipe, scoring_sha256: str) -> str:
    """Digest of all that makes the verdict: ``scoring_sha256``, which is the recipe's, its limit, smallest area and image gate."""
    # What parts set it is not the limit, and earlier versions did not know of it.
    limit = [[name, value] for name, value in _named(recipe.limit) if name != "learned"]
    facts = [scoring_sha256, limit, recipe.min_area_px, recipe.gate.limits]
    return hashlib.sha256(json.dumps(_plain(facts)).encode()).hexdigest()


def _named(value: object) -> list[list[object]]:
    """The fields of a dataclass, each with its name, as JSON has them."""
    return [[part.name, _plain(getattr(value, part.name))] for part in fields(value)]  # type: ignore[arg-type]


def _plain(value: object) -> object:
    """As JSON has it, and the same for a recipe that was read as for the one that was written: a number is a float, order is kept."""
    if isinstance(value, Enum):
        return _plain(value.value)
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int | float | np.number):
        return float(value)
    if is_dataclass(value):
        return _named(value)
    if isinstance(value, Mapping):
        return [[key, _plain(value[key])] for key in sorted(value)]
    return [_plain(part) for part in value] if isinstance(value, Iterable) else str(value)


def weights_sha256(weights: Weights) -> str:
    """SHA-256 over names, shapes and little-endian float32 bytes in the order of the names: independent of any file format."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        array = np.ascontiguousarray(weights[name], dtype="<f4")
        digest.update(f"{name}{array.shape}".encode())
        digest.update(array.data)
    return digest.hexdigest()
