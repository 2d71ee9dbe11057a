"""``recipe.yaml``: everything of a recipe that a person can read, and the way there and back."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from calibration.gate.limits import FactLimits, ImageGate
from inspector.core.errors import RecipeInvalid
from inspector.core.fixture import Fixture
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId, Weights
from inspector.core.several import MOST_PARTS, PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import Picture, RecipeId, Rect
from inspector.storage.checked_yaml import Document, check, dump_yaml

FORMAT = 1
"""The format that is written. Older ones are read, newer ones are refused."""

Pixels = Annotated[int, Field(ge=1, le=1_000_000)]
Share = Annotated[float, Field(ge=0, le=1)]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Measured = Annotated[float, Field(allow_inf_nan=True)]
"""NaN where it was not measured."""
_Setting = bool | int | Annotated[float, Field(allow_inf_nan=True)] | str


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class _Teacher(_Part):
    name: Annotated[str, Field(min_length=1)]
    sha256: str


class _Region(_Part):
    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(ge=0)]
    width: Pixels
    height: Pixels


class _LevelScale(_Part):
    median: float
    q99: float


class _Limit(_Part):
    value: float
    target_rate: Share
    promised_rate: Share
    held_out: Annotated[int, Field(ge=0)]
    method: Annotated[str, Field(min_length=1)]
    confidence: Share = 0.9
    bound: Share = 1.0
    guaranteed: bool = False
    review: float | None = None
    review_rate: Share = 0.0


class _PictureLimits(_Part):
    """Of recipes before there was ``gate``: brightness and contrast alone."""

    mean_low: float
    mean_high: float
    contrast_low: float


class _FactLimits(_Part):
    low: float | None
    usual: float
    high: float | None


class _Fixture(_Part):
    crop: Annotated[list[Pixels], Field(min_length=2, max_length=2)]
    numbers: dict[str, list[float]]
    sha256: Digest


class _Shape(_Part):
    kind: Literal["rectangle", "ellipse", "polygon"]
    points: Annotated[list[Annotated[list[float], Field(min_length=2, max_length=2)]], Field(min_length=2)]
    ignored: bool


class _Tiles(_Part):
    rows: Annotated[int, Field(ge=1, le=64)]
    columns: Annotated[int, Field(ge=1, le=64)]
    overlap_px: Annotated[int, Field(ge=0)]


class _PartsInView(_Part):
    count: Annotated[int, Field(ge=1, le=MOST_PARTS)]
    at_most: bool


class RecipeDocument(_Part):
    """The keys of ``recipe.yaml``."""

    # YAML knows lists, not tuples; everything else stays strict.
    format: int
    name: str
    version: str
    created_at: float
    teacher: _Teacher
    frame_size: Annotated[list[Pixels], Field(min_length=2, max_length=2)]
    region: _Region | None
    input_size: Annotated[list[Pixels], Field(min_length=2, max_length=2)]
    fusion: Literal["product", "sum", "calibrated_sum", "calibrated_product"]
    smoothing_px: Annotated[float, Field(ge=0)]
    level_scales: list[_LevelScale]
    limit: _Limit
    colour_scale: Annotated[list[float], Field(min_length=2, max_length=2)]
    picture_limits: _PictureLimits | None = None
    gate: dict[str, _FactLimits] | None = None
    light: Annotated[list[float], Field(min_length=3, max_length=3)] | None = None
    min_area_px: Annotated[int, Field(ge=0)]
    seed: int
    teach_seconds: Annotated[float, Field(ge=0)]
    image_steps: Annotated[int, Field(ge=0)]
    student_sha256: Digest
    memory_sha256: Digest | Literal[""]
    shifts_sha256: Digest | Literal[""] = ""
    usual_sha256: Digest | Literal[""] = ""
    ranges: dict[str, Annotated[list[float], Field(min_length=2, max_length=2)]]
    camera: str
    camera_settings: dict[str, _Setting]
    notes: dict[str, str]
    loss_curve: list[float]
    reference_map: Annotated[list[Measured], Field(min_length=2, max_length=2)]
    fixture: _Fixture | None = None
    shapes: list[_Shape] = []
    tiles: _Tiles | None = None
    parts: _PartsInView | None = None


def write_document(recipe: Recipe, as_id: RecipeId) -> str:
    """The text of ``recipe.yaml``; floats are written so that they read back exactly."""
    size, scale = recipe.frame_size, recipe.colour_scale
    limit = recipe.limit
    region = recipe.region
    return dump_yaml(
        {
            "format": FORMAT,
            "name": as_id.name,
            "version": as_id.version,
            "created_at": float(recipe.created_at),
            "teacher": {"name": recipe.teacher.name, "sha256": recipe.teacher.sha256},
            "frame_size": [int(size[0]), int(size[1])],
            "region": None if region is None else {key: int(getattr(region, key)) for key in ("x", "y", "width", "height")},
            "input_size": [int(side) for side in recipe.input_size],
            "fusion": recipe.fusion,
            "smoothing_px": float(recipe.smoothing_px),
            "level_scales": [{"median": float(level.median), "q99": float(level.q99)} for level in recipe.level_scales],
            "limit": {
                "value": float(limit.value),
                "target_rate": float(limit.target_rate),
                "promised_rate": float(limit.promised_rate),
                "held_out": int(limit.held_out),
                "method": limit.method,
                "confidence": float(limit.confidence),
                "bound": float(limit.bound),
                "guaranteed": bool(limit.guaranteed),
                "review": None if limit.review is None else float(limit.review),
                "review_rate": float(limit.review_rate),
            },
            "colour_scale": [float(scale[0]), float(scale[1])],
            "gate": {
                name: {"low": _number(limits.low), "usual": float(limits.usual), "high": _number(limits.high)}
                for name, limits in recipe.gate.limits.items()
            },
            "light": None if recipe.light is None else [float(mean) for mean in recipe.light],
            "min_area_px": int(recipe.min_area_px),
            "seed": int(recipe.seed),
            "teach_seconds": float(recipe.teach_seconds),
            "image_steps": int(recipe.image_steps),
            "student_sha256": recipe.student_sha256,
            "memory_sha256": recipe.memory_sha256,
            "shifts_sha256": recipe.shifts_sha256,
            "ranges": {name: [float(low), float(high)] for name, (low, high) in recipe.ranges.items()},
            "camera": recipe.camera,
            "camera_settings": {key: _plain(value) for key, value in recipe.camera_settings.items()},
            "notes": dict(recipe.notes),
            "loss_curve": [float(loss) for loss in recipe.loss_curve],
            "reference_map": [float(recipe.reference_map[0]), float(recipe.reference_map[1])],
            # Not written where there is none: older programs then can read it.
            **({"usual_sha256": recipe.usual_sha256} if recipe.usual else {}),
            **_fixture(recipe),
            **_shapes(recipe),
            **_tiles(recipe),
            **({} if recipe.parts is None else {"parts": {"count": int(recipe.parts.count), "at_most": bool(recipe.parts.at_most)}}),
        }
    )


def _fixture(recipe: Recipe) -> dict[str, Any]:
    """Nothing for a recipe without one, which older programs then can read."""
    fixture = recipe.fixture
    if fixture is None:
        return {}
    numbers = {name: [float(value) for value in values] for name, values in fixture.numbers.items()}
    return {"fixture": {"crop": [int(side) for side in fixture.crop], "numbers": numbers, "sha256": recipe.fixture_sha256}}


def _shapes(recipe: Recipe) -> dict[str, Any]:
    told = [
        {"kind": shape.kind.value, "points": [[float(x), float(y)] for x, y in shape.points], "ignored": bool(shape.ignored)}
        for shape in recipe.shapes
    ]
    return {"shapes": told} if told else {}


def _tiles(recipe: Recipe) -> dict[str, Any]:
    """Nothing for a picture that the networks see as it is."""
    tiles = recipe.tiles
    if tiles == WHOLE:
        return {}
    return {"tiles": {"rows": int(tiles.rows), "columns": int(tiles.columns), "overlap_px": int(tiles.overlap_px)}}


def read_document(document: Document) -> RecipeDocument:
    """Check what stands in ``recipe.yaml``. Raises RecipeInvalid with line, key and the key that was meant."""
    written = document.values.get("format")
    if type(written) is int and written > FORMAT:
        raise RecipeInvalid(
            f"was written by a newer program (format {written}, this program reads up to {FORMAT})",
            where=document.where,
            remedy="Update this program, or use an older version of the recipe",
        )
    return check(RecipeDocument, document, RecipeInvalid)


def to_recipe(
    document: RecipeDocument,
    student: Weights,
    memory: Weights,
    shifts: Weights,
    usual: Weights,
    planes: Weights,
    good_scores: tuple[float, ...],
    reference: Picture | None,
) -> Recipe:
    """Put the parts of a recipe together again. ``planes``: of its part model, empty if there is none."""
    region, fixture = document.region, document.fixture
    return Recipe(
        id=RecipeId(document.name, document.version),
        created_at=document.created_at,
        teacher=TeacherId(document.teacher.name, document.teacher.sha256),
        frame_size=(document.frame_size[0], document.frame_size[1]),
        region=None if region is None else Rect(region.x, region.y, region.width, region.height),
        input_size=(document.input_size[0], document.input_size[1]),
        fusion=document.fusion,
        smoothing_px=document.smoothing_px,
        level_scales=tuple(LevelScale(level.median, level.q99) for level in document.level_scales),
        student=student,
        memory=memory,
        shifts=shifts,
        usual=usual,
        ranges={name: (low, high) for name, (low, high) in document.ranges.items()},
        limit=Limit(**document.limit.model_dump()),
        good_scores=good_scores,
        colour_scale=(document.colour_scale[0], document.colour_scale[1]),
        gate=_gate(document),
        light=None if document.light is None else (document.light[0], document.light[1], document.light[2]),
        min_area_px=document.min_area_px,
        seed=document.seed,
        teach_seconds=document.teach_seconds,
        image_steps=document.image_steps,
        loss_curve=tuple(document.loss_curve),
        camera=document.camera,
        camera_settings=document.camera_settings,
        reference=reference,
        reference_map=(document.reference_map[0], document.reference_map[1]),
        notes=document.notes,
        fixture=None if fixture is None else Fixture((fixture.crop[0], fixture.crop[1]), _numbers(fixture), planes),
        shapes=tuple(_shape(shape) for shape in document.shapes),
        tiles=WHOLE if document.tiles is None else Tiles(**document.tiles.model_dump()),
        parts=None if document.parts is None else PartsInView(document.parts.count, document.parts.at_most),
    )


def _gate(document: RecipeDocument) -> ImageGate:
    """A recipe from before the gate has limits of brightness and contrast: those are its gate, and nothing is added to them."""
    if document.gate is not None:
        return ImageGate({name: FactLimits(limits.low, limits.usual, limits.high) for name, limits in document.gate.items()})
    old = document.picture_limits
    if old is None:
        return ImageGate()
    usual = (old.mean_low + old.mean_high) / 2
    return ImageGate(
        {"brightness": FactLimits(old.mean_low, usual, old.mean_high), "contrast": FactLimits(old.contrast_low, 2 * old.contrast_low, None)}
    )


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _shape(shape: _Shape) -> Shape:
    return Shape(ShapeKind(shape.kind), tuple((x, y) for x, y in shape.points), shape.ignored)


def _numbers(fixture: _Fixture) -> dict[str, tuple[float, ...]]:
    return {name: tuple(values) for name, values in fixture.numbers.items()}


def check_reference_map(recipe: Recipe, where: str) -> None:
    """Raises RecipeInvalid if there is a reference picture and nothing that its map could be compared with."""
    if recipe.reference is not None and not all(math.isfinite(value) for value in recipe.reference_map):
        raise RecipeInvalid("reference_map is not two finite numbers, though there is a reference", where=where, remedy="Teach again")


def _plain(value: Any) -> Any:
    """A numpy number as Python's own, anything else as it is."""
    return value.item() if isinstance(value, np.generic) else value
