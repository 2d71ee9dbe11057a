"""What a driver gave, as the contract of a camera promises it: whatever else it is must not cost the part."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from inspector.camera.base import Shot
from inspector.core.errors import CameraError
from inspector.core.types import Picture

REMEDY = "Its driver does not keep the contract of a camera: see docs/how-to/camera.md"


def as_promised(shot: object, address: str, blank: Picture) -> Shot:
    """``shot``, if it is as promised. One whose picture is none gets ``blank`` instead, and a fault.

    Raises CameraError if it is no Shot, or has no number or no time: then nobody knows which part it shows.
    """
    if not isinstance(shot, Shot):
        raise CameraError(f"its driver gave no picture but a {type(shot).__name__}", where=address, remedy=REMEDY)
    if not isinstance(shot.frame_id, int | np.integer):
        raise CameraError(f"its driver numbered a picture {shot.frame_id!r}", where=address, remedy=REMEDY)
    if not (isinstance(shot.captured_at, int | float) and math.isfinite(shot.captured_at)):
        raise CameraError(f"its driver gave a picture the time {shot.captured_at!r}", where=address, remedy=REMEDY)
    fault = shot.fault if isinstance(shot.fault, str) else f"the driver says: {shot.fault!r}"
    wrong = _wrong(shot.image) or (_wrong(shot.raw) if shot.raw is not None else "")
    if wrong:
        return replace(shot, frame_id=int(shot.frame_id), image=blank, raw=None, fault=fault or f"the camera gave no picture but {wrong}")
    return shot if fault is shot.fault else replace(shot, fault=fault)


def _wrong(image: object) -> str:
    """What ``image`` is, in words, if it is no uint8 RGB picture; empty if it is one."""
    if not isinstance(image, np.ndarray):
        return f"a {type(image).__name__}"
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or not image.size:
        return f"{image.dtype} {'x'.join(map(str, image.shape)) or 'without a size'}"
    return ""
