"""The JSON of a record: everything that is known of one inspection but its pixels, and the way there and back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from calibration.gate.limits import GateCheck, Light
from inspector.core.errors import StorageError
from inspector.core.line.identity import PartIdentity
from inspector.core.names import encodable
from inspector.core.redaction import redact
from inspector.core.teaching import FIRST_VERSION
from inspector.core.types import Band, Inspection, PartPlace, RecipeId, Region, Verdict

FORMAT = 1
"""The format that is written. Newer ones are refused."""

Kind = Literal["picture", "map", "mask", "raw"]
"""The pixel files of a record. ``picture``: RGB. ``map``: 16-bit grey, see MapScale. ``mask``: 0, and 255 inside the regions.
``raw``: the camera's own picture, where ``picture`` was rectified by its profile."""

Count = Annotated[int, Field(ge=0)]
Number = float | None
"""None (null) where there was no finite number."""
Point = tuple[Number, Number]
Row = tuple[float, float, float]

_DECIMALS = 2
"""Of outlines: a hundredth of a pixel."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class RecordedFile(_Part):
    """Size and SHA-256 of a file as it was written."""

    bytes: Count
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class MapScale(_Part):
    """From the grey values of ``_map.png`` to log10 anomaly: ``low + (grey - 1) * step``; grey 0 was not a finite number.

    ``to_frame``: 3x3, from map pixels to frame pixels.
    """

    low: float
    step: Annotated[float, Field(gt=0)]
    to_frame: tuple[Row, Row, Row]


class RecordedRegion(_Part):
    """As ``core.types.Region``; points are (x, y) in frame pixels, areas in frame pixels."""

    area_px: Number
    peak: Number
    peak_xy: Point
    outline: tuple[Point, ...]
    area_mm2: Number = None
    length_mm: Number = None


class RecordedCheck(_Part):
    """One check of the image gate; its limits are None where there is none on that side."""

    name: str
    value: Number
    low: Number
    high: Number
    light: Light


class RecordedPlace(_Part):
    """As ``core.types.PartPlace``; points are (x, y) in frame pixels."""

    number: Annotated[int, Field(ge=1)]
    of: Annotated[int, Field(ge=1)]
    outline: tuple[Point, ...]


class RecordedIdentity(_Part):
    """As ``core.line.identity.PartIdentity``."""

    run: int
    part: int
    sequence: int = 0
    serial: str = ""
    lot: str = ""
    place: int = 0
    encoder: int | None = None


class RecordDocument(_Part):
    """The keys of a record's JSON; what they mean stands at ``core.types.Inspection`` and ``Frame``.

    ``taken_at`` is Unix seconds, ``taken_at_iso`` the same in local time with its offset, ``captured_at`` monotonic seconds
    of that run, ``lot`` None if it was not known. ``part`` stands only where a frame shows several, ``interim`` only where the teacher's
    memory judged alone because the student was not ready. ``part_number`` (the station's number of the part, that of its row in the
    database), the digests but ``weights_sha256``, and ``computed_by`` are empty in records of earlier versions; ``serial`` stands only
    where the part has one, ``identity`` only where the line has announced the part.

    ``computed_by``: what a score depends on beside the recipe: versions of the program and of the libraries that compute, the
    processor, its features and how many of its cores; see ``inspector.vision.networks.processor.computed_by``.
    """

    format: int
    verdict: Verdict
    reason: str
    score: Number
    limit: Number
    index: int
    taken_at: float
    taken_at_iso: str
    captured_at: Number
    lot: str | None
    recipe: RecipeId | None
    weights_sha256: str
    runtime: str
    camera: str
    camera_settings: Mapping[str, bool | int | float | str | None]
    camera_frame_id: int
    session: int
    fault: str
    latency_ms: Number
    stages_ms: Mapping[str, Number]
    colour_scale: tuple[Number, Number]
    map_scale: MapScale | None
    files: Mapping[Kind, RecordedFile]
    regions: tuple[RecordedRegion, ...]
    band: Band | None = None
    gate: tuple[RecordedCheck, ...] = ()
    part: RecordedPlace | None = None
    recipe_sha256: str = ""
    interim: bool = False
    part_number: Annotated[int, Field(ge=1)] | None = None
    serial: str = ""
    scoring_sha256: str = ""
    memory_sha256: str = ""
    baseline_sha256: str = ""
    computed_by: Mapping[str, str] = {}
    identity: RecordedIdentity | None = None


def document_of(
    inspection: Inspection,
    taken_at: float,
    map_scale: MapScale | None,
    files: Mapping[Kind, RecordedFile],
    computed_by: Mapping[str, str] | None = None,
) -> RecordDocument:
    """What is to be written of ``inspection``. Raises StorageError for values that could not be read back."""
    frame, recipe = inspection.frame, inspection.recipe
    try:
        return RecordDocument(
            format=FORMAT,
            verdict=inspection.verdict,
            reason=encodable(inspection.reason),
            score=number(inspection.score),
            limit=number(inspection.limit),
            index=frame.index,
            taken_at=taken_at,
            taken_at_iso=datetime.fromtimestamp(taken_at).astimezone().isoformat(timespec="milliseconds"),
            captured_at=number(frame.captured_at),
            lot=inspection.lot,
            recipe=recipe,
            weights_sha256=inspection.weights_sha256,
            runtime=inspection.runtime,
            camera=redact(encodable(inspection.camera)),
            camera_settings={key: _setting(value) for key, value in inspection.camera_settings.items()},
            camera_frame_id=int(frame.camera_frame_id),
            session=int(frame.session),
            fault=encodable(frame.fault),
            latency_ms=number(inspection.latency_ms),
            stages_ms={stage: number(value) for stage, value in inspection.stages_ms.items()},
            colour_scale=(number(inspection.colour_scale[0]), number(inspection.colour_scale[1])),
            map_scale=map_scale,
            files=files,
            regions=tuple(map(_region, inspection.regions)),
            band=inspection.band,
            gate=tuple(map(_check, inspection.checks)),
            part=None if inspection.place is None else _place(inspection.place),
            recipe_sha256=inspection.recipe_sha256,
            interim=recipe is not None and recipe.version == FIRST_VERSION,
            part_number=inspection.part_number or None,
            serial=encodable(frame.serial),
            scoring_sha256=inspection.scoring_sha256,
            memory_sha256=inspection.memory_sha256,
            baseline_sha256=inspection.baseline_sha256,
            computed_by={} if computed_by is None else {key: encodable(value) for key, value in computed_by.items()},
            identity=None if frame.identity is None else _identity(frame.identity),
        )
    except ValidationError as error:
        raise StorageError(f"cannot be recorded: {_first(error)}", where=f"frame {frame.index}") from error


def document_bytes(document: RecordDocument) -> bytes:
    """JSON in UTF-8, one key a line, so that a person finds them and long outlines stay short."""
    nothing: dict[str, object] = {"part": None, "part_number": None, "interim": False, "computed_by": {}, "serial": "", "identity": None}
    nothing |= dict.fromkeys(("recipe_sha256", "scoring_sha256", "memory_sha256", "baseline_sha256"), "")
    values = document.model_dump(mode="json", exclude={key for key, none in nothing.items() if getattr(document, key) == none})
    lines = (f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, allow_nan=False)}" for key, value in values.items())
    # A camera's setting may hold bytes that are no text.
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "replace")


def parse_document(content: bytes, where: str) -> RecordDocument:
    """Check a record's JSON. Raises StorageError naming ``where`` if it is damaged or from a newer program."""
    try:
        values = json.loads(content)
        written = values["format"] if isinstance(values, dict) else None
    except (ValueError, KeyError, RecursionError) as error:
        raise StorageError("is not the JSON of a record", where=where, remedy="Restore the file from a copy, or delete it") from error
    if type(written) is int and written > FORMAT:
        what = f"was written by a newer program (format {written}, this program reads up to {FORMAT})"
        raise StorageError(what, where=where, remedy="Update this program")
    try:
        found = RecordDocument.model_validate_json(content)
    except ValidationError as error:
        raise StorageError(
            f"is not a whole record: {_first(error)}", where=where, remedy="Restore the file from a copy, or delete it"
        ) from error
    # Earlier versions wrote the camera's address with its password.
    settings = {name: redact(value) if isinstance(value, str) else value for name, value in found.camera_settings.items()}
    return found.model_copy(update={"camera": redact(found.camera), "camera_settings": settings, "reason": redact(found.reason)})


def number(value: float) -> float | None:
    """As JSON can have it."""
    return float(value) if math.isfinite(value) else None


def _region(region: Region) -> RecordedRegion:
    return RecordedRegion(
        area_px=number(region.area_px),
        peak=number(region.peak),
        peak_xy=(number(region.peak_xy[0]), number(region.peak_xy[1])),
        outline=tuple((_rounded(x), _rounded(y)) for x, y in region.outline.tolist()),
        area_mm2=None if region.area_mm2 is None else number(region.area_mm2),
        length_mm=None if region.length_mm is None else number(region.length_mm),
    )


def _identity(identity: PartIdentity) -> RecordedIdentity:
    return RecordedIdentity(
        run=identity.run,
        part=identity.part,
        sequence=identity.sequence,
        serial=encodable(identity.serial),
        lot=encodable(identity.lot),
        place=identity.place,
        encoder=identity.encoder,
    )


def _place(place: PartPlace) -> RecordedPlace:
    return RecordedPlace(
        number=int(place.number), of=int(place.of), outline=tuple((_rounded(x), _rounded(y)) for x, y in place.outline.tolist())
    )


def _check(check: GateCheck) -> RecordedCheck:
    return RecordedCheck(name=check.name, value=number(check.value), low=check.low, high=check.high, light=check.light)


def _rounded(value: float) -> float | None:
    return round(value, _DECIMALS) if math.isfinite(value) else None


def _setting(value: Any) -> Any:
    own = value.item() if isinstance(value, np.generic) else value
    return number(own) if isinstance(own, float) else own


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
