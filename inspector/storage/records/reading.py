"""A record as the inspection that it was, to be shown as live parts are and judged again."""

from __future__ import annotations

import math

import numpy as np

from calibration.gate.limits import GateCheck
from calibration.gate.picture_gate import FACTS
from inspector.core.types import Frame, Inspection, PartPlace, Region
from inspector.storage.png import read_png
from inspector.storage.records.document import Number, Point, RecordedCheck, RecordedPlace, RecordedRegion
from inspector.storage.records.files import Record, read_map

_LIGHT_OF = {fact.name: fact.light for fact in FACTS}


def read_inspection(record: Record) -> Inspection:
    """With picture and map; decoding takes some tens of milliseconds for each megapixel. Raises StorageError if a file is gone."""
    document = record.document
    raw = None if record.paths.raw is None else read_png(record.paths.raw)
    frame = Frame(
        image=read_png(record.paths.picture),
        index=document.index,
        captured_at=_number(document.captured_at),
        taken_at=document.taken_at,
        camera_frame_id=document.camera_frame_id,
        session=document.session,
        fault=document.fault,
        raw=raw,
    )
    low, high = (_number(end) for end in document.colour_scale)
    return Inspection(
        frame=frame,
        verdict=document.verdict,
        reason=document.reason,
        score=_number(document.score),
        limit=_number(document.limit),
        recipe=document.recipe,
        map=read_map(record),
        regions=tuple(map(region_of, document.regions)),
        latency_ms=_number(document.latency_ms),
        stages_ms={stage: _number(value) for stage, value in document.stages_ms.items()},
        colour_scale=(low, high),
        weights_sha256=document.weights_sha256,
        runtime=document.runtime,
        camera=document.camera,
        camera_settings={name: math.nan if value is None else value for name, value in document.camera_settings.items()},
        band=document.band,
        checks=tuple(map(_check, document.gate)),
        place=None if document.part is None else _place(document.part),
        part_number=document.part_number or 0,
        lot=document.lot,
        recipe_sha256=document.recipe_sha256,
    )


def _check(recorded: RecordedCheck) -> GateCheck:
    """Why it is out stands in the inspection's own reason."""
    light_name = _LIGHT_OF.get(recorded.name, recorded.name)
    return GateCheck(recorded.name, light_name, _number(recorded.value), recorded.low, recorded.high, recorded.light)


def region_of(recorded: RecordedRegion) -> Region:
    """Outlines are kept to a hundredth of a pixel; what was no finite number is NaN."""
    return Region(
        outline=_outline(recorded.outline),
        area_px=_number(recorded.area_px),
        peak=_number(recorded.peak),
        peak_xy=(_number(recorded.peak_xy[0]), _number(recorded.peak_xy[1])),
        area_mm2=recorded.area_mm2,
        length_mm=recorded.length_mm,
    )


def _place(recorded: RecordedPlace) -> PartPlace:
    return PartPlace(recorded.number, recorded.of, _outline(recorded.outline))


def _outline(points: tuple[Point, ...]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array([(_number(x), _number(y)) for x, y in points], np.float32).reshape(-1, 2)


def _number(value: Number) -> float:
    return math.nan if value is None else value
