"""Converts a part model to plain numbers and arrays for a file, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.registration.model import PartModel, SimilarPose
from calibration.registration.pose import Freedom, Pose
from calibration.registration.template import Template

Numbers = Mapping[str, tuple[float, ...]]
Planes = Mapping[str, NDArray[np.float32]]

_PLANES = ("mean", "deviation", "mask")
_LENGTHS = {
    "picture_size": 2,
    "size": 2,
    "level": 1,
    "rotation": 1,
    "scaling": 1,
    "turn": 2,
    "symmetry": 1,
    "scales": 2,
    "least_match": 1,
    "least_inside": 1,
}
_LOOKALIKE = 5
"""Numbers of each: x, y, angle, scale, distinct."""

_LONGEST = 4096


def to_stored(model: PartModel) -> tuple[Numbers, Planes]:
    """All that finds the part: everything of ``model`` but its quality."""
    numbers = {
        "picture_size": model.picture_size,
        "size": model.size,
        "level": (model.template.level,),
        "rotation": (model.freedom.rotation,),
        "scaling": (model.freedom.scaling,),
        "turn": model.freedom.turn,
        "symmetry": (model.symmetry,),
        "scales": model.scales,
        "least_match": (model.least_match,),
        "least_inside": (model.least_inside,),
        "lookalikes": _flat(model.lookalikes),
        "mirror": _flat(model.mirror),
    }
    planes = {name: getattr(model.template, name) for name in _PLANES}
    return {name: tuple(float(value) for value in values) for name, values in numbers.items()}, planes


def from_stored(numbers: Numbers, planes: Planes) -> PartModel:
    """The inverse of :func:`to_stored`. Raises CalibrationError, naming what is missing or cannot be."""
    for name, length in _LENGTHS.items():
        if len(numbers.get(name, ())) != length:
            raise CalibrationError(f"the part model's {name!r} is not {length} numbers", remedy="Teach the part anew")
    for name, values in numbers.items():
        if not all(math.isfinite(value) for value in values):
            raise CalibrationError(f"the part model's {name!r} is not finite", remedy="Teach the part anew")
    whole = {name: int(numbers[name][0]) for name in ("level", "symmetry")}
    width, height = (int(side) for side in numbers["size"])
    arrays = [_plane(name, planes, (width, height), whole["level"]) for name in _PLANES]
    return PartModel(
        picture_size=(int(numbers["picture_size"][0]), int(numbers["picture_size"][1])),
        size=(width, height),
        template=Template(arrays[0], arrays[1], arrays[2], whole["level"]),
        freedom=Freedom(bool(numbers["rotation"][0]), bool(numbers["scaling"][0]), (numbers["turn"][0], numbers["turn"][1])),
        symmetry=whole["symmetry"],
        lookalikes=_lookalikes(numbers, "lookalikes"),
        mirror=_lookalikes(numbers, "mirror"),
        scales=(numbers["scales"][0], numbers["scales"][1]),
        least_match=numbers["least_match"][0],
        least_inside=numbers["least_inside"][0],
    )


def _plane(name: str, planes: Planes, size: tuple[int, int], level: int) -> NDArray[np.float32]:
    """Checked: finite, and as large as the part."""
    plane = planes.get(name)
    shape = (size[1] // 2 ** max(level, 0), size[0] // 2 ** max(level, 0))
    if plane is None or plane.shape != shape or not 0 < max(shape) <= _LONGEST or not 0 <= level < 16 or not np.isfinite(plane).all():
        raise CalibrationError(f"the part model's {name!r} is missing or does not fit", remedy="Teach the part anew")
    return plane


def _flat(lookalikes: tuple[SimilarPose, ...]) -> tuple[float, ...]:
    return tuple(value for one in lookalikes for value in (one.pose.x, one.pose.y, one.pose.angle, one.pose.scale, one.distinct))


def _lookalikes(numbers: Numbers, name: str) -> tuple[SimilarPose, ...]:
    values = numbers.get(name, ())
    if len(values) % _LOOKALIKE:
        raise CalibrationError(f"the part model's {name!r} is incomplete", remedy="Teach the part anew")
    groups = [values[at : at + _LOOKALIKE] for at in range(0, len(values), _LOOKALIKE)]
    return tuple(SimilarPose(Pose(x, y, angle, scale), distinct) for x, y, angle, scale, distinct in groups)
