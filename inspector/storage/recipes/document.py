"""``recipe.yaml``: everything of a recipe that a person can read, and the way there and back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, Literal

from pydantic import Field

from calibration.gate.limits import FactLimits, ImageGate
from inspector.core.errors import RecipeInvalid
from inspector.core.fixture import Fixture, FixtureFacts
from inspector.core.program import HOW_TO_TEACH_AGAIN
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import MOST_FRAME_PIXELS, Recipe, RecipeFacts, Weights
from inspector.core.redaction import redact
from inspector.core.tiles import WHOLE
from inspector.core.types import Picture, RecipeId
from inspector.storage.checked_yaml import Document, check, dump_yaml, plain

FORMAT = 2
"""Of recipes whose kernels are rounded in balance; others are written as format 1, which earlier programs read."""
"""The format that is written. Older ones are read, newer ones are refused."""

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Measured = Annotated[float, Field(allow_inf_nan=True)]
"""NaN where it was not measured."""


@dataclass(frozen=True)
class MeanLimits:
    """Of recipes before there was ``gate``: brightness and contrast alone."""

    mean_low: float
    mean_high: float
    contrast_low: float


@dataclass(frozen=True, eq=False)
class StoredFixture(FixtureFacts):
    """A part model whose arrays lie beside the document. ``sha256``: digest of them as ``weights_sha256`` gives it."""

    sha256: Digest


@dataclass(frozen=True, eq=False, kw_only=True)
class RecipeDocument(RecipeFacts):
    """The keys of ``recipe.yaml``: a recipe's facts, what it is called, and the digests of the tensors beside it."""

    format: int
    name: str
    version: str
    gate: Mapping[str, FactLimits] | None = None
    picture_limits: MeanLimits | None = None
    # Every version writes these: a document without one is damaged, not old.
    min_area_px: Annotated[int, Field(ge=0, le=MOST_FRAME_PIXELS)] = field()
    seed: Annotated[int, Field(ge=-(2**63), lt=2**63)] = field()
    teach_seconds: Annotated[float, Field(ge=0, le=1e9)] = field()
    image_steps: Annotated[int, Field(ge=0, lt=2**63)] = field()
    ranges: Mapping[str, tuple[float, float]] = field()
    camera: str = field()
    camera_settings: Mapping[str, bool | int | Measured | str] = field()
    notes: Mapping[str, str] = field()
    loss_curve: tuple[float, ...] = field()
    reference_map: tuple[Measured, Measured] = field()
    student_sha256: Digest
    memory_sha256: Digest | Literal[""]
    shifts_sha256: Digest | Literal[""] = ""
    usual_sha256: Digest | Literal[""] = ""
    cross_sha256: Digest | Literal[""] = ""
    fixture: StoredFixture | None = None


_FACTS = tuple(fact.name for fact in fields(RecipeFacts))
_WITH_ADDRESSES = ("camera", "camera_settings", "notes")
"""Facts in which earlier versions kept the password of a camera's address: it is neither read nor written."""


def holds_password(document: RecipeDocument) -> bool:
    """Whether an earlier version wrote a password into it."""
    return any(repr(_shown(getattr(document, name))) != repr(getattr(document, name)) for name in _WITH_ADDRESSES)


def _shown(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _shown(one) for name, one in value.items()}
    return redact(value) if isinstance(value, str) else value


def write_document(recipe: Recipe, as_id: RecipeId) -> str:
    """The text of ``recipe.yaml``; floats are written so that they read back exactly."""
    written_as = FORMAT if recipe.rounding != "nearest" or recipe.fitted_to_others else 1
    document: dict[str, Any] = {"format": written_as, "name": as_id.name, "version": as_id.version}
    for name in _FACTS:
        # The order of the keys is that of earlier versions.
        if name == "light":
            document["gate"] = recipe.gate.limits
        elif name == "ranges":
            document |= {key: getattr(recipe, key) for key in ("student_sha256", "memory_sha256", "shifts_sha256")}
        elif name == "shapes":
            document |= _optional(recipe)
        document[name] = _shown(getattr(recipe, name)) if name in _WITH_ADDRESSES else getattr(recipe, name)
    # Not written where there is none: older programs then can read it.
    absent = {"shapes": (), "tiles": WHOLE, "parts": None, "mm_per_px": None}
    absent |= {"rounding": "nearest", "rounding_offset": 0.0, "fitted_to_others": False}
    written = {key: plain(value) for key, value in document.items() if key not in absent or value != absent[key]}
    if not recipe.limit.learned:
        del written["limit"]["learned"]
    return dump_yaml(written)


def _optional(recipe: Recipe) -> dict[str, Any]:
    found: dict[str, Any] = {"usual_sha256": recipe.usual_sha256} if recipe.usual else {}
    if recipe.cross:
        found["cross_sha256"] = recipe.cross_sha256
    if recipe.fixture is not None:
        found["fixture"] = StoredFixture(recipe.fixture.crop, recipe.fixture.numbers, recipe.fixture_sha256)
    return found


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
    planted: tuple[PlantedScore, ...] = (),
    cross: Weights | None = None,
    cross_scores: tuple[float, ...] = (),
) -> Recipe:
    """Put a recipe together again. ``planes``: of its part model, empty if there is none."""
    fixture = document.fixture
    return Recipe(
        **{name: getattr(document, name) for name in _FACTS if name not in _WITH_ADDRESSES},
        **{name: _shown(getattr(document, name)) for name in _WITH_ADDRESSES},
        id=RecipeId(document.name, document.version),
        student=student,
        memory=memory,
        shifts=shifts,
        usual=usual,
        good_scores=good_scores,
        gate=_gate(document),
        reference=reference,
        fixture=None if fixture is None else Fixture(fixture.crop, fixture.numbers, planes),
        planted=planted,
        cross=cross or {},
        cross_scores=cross_scores,
    )


def _gate(document: RecipeDocument) -> ImageGate:
    """A recipe from before the gate has limits of brightness and contrast: those are its gate, and nothing is added to them."""
    if document.gate is not None:
        return ImageGate(document.gate)
    old = document.picture_limits
    if old is None:
        return ImageGate()
    usual = (old.mean_low + old.mean_high) / 2
    return ImageGate(
        {"brightness": FactLimits(old.mean_low, usual, old.mean_high), "contrast": FactLimits(old.contrast_low, 2 * old.contrast_low, None)}
    )


def check_reference_map(recipe: Recipe, where: str) -> None:
    """Raises RecipeInvalid if there is a reference picture and nothing that its map could be compared with."""
    if recipe.reference is not None and not all(math.isfinite(value) for value in recipe.reference_map):
        raise RecipeInvalid("reference_map is not two finite numbers, though there is a reference", where=where, remedy=HOW_TO_TEACH_AGAIN)
