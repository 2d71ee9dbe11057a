"""The profile of one camera station: lens, flat field, part plane. Profiles with equal fingerprints give equal pictures and millimetres."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calibration.camera.flat_field import FlatField, apply_flat_field
from calibration.camera.lens import Lens
from calibration.camera.plane import Plane
from calibration.camera.undistortion import Undistortion, straight_matrix, undistort, undistortion
from calibration.errors import CalibrationError


@dataclass(frozen=True, eq=False)
class Profile:
    """One camera station. ``size``: width, height of the camera's pictures, also of the rectified ones.

    ``straight``: the camera matrix of straight pictures, in which ``plane`` is measured; there is one where there is a ``lens``.
    ``quality`` holds figures and words for people ("lens_rms_px", "plane_from" ...): they are not part of the fingerprint.
    """

    name: str
    size: tuple[int, int]
    camera: str = ""
    created_at: float = 0.0
    lens: Lens | None = None
    straight: NDArray[np.float64] | None = None
    flat_field: FlatField | None = None
    plane: Plane | None = None
    quality: Mapping[str, float | str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises CalibrationError if its parts were not taken at one picture size."""
        for what, part in (("lens", self.lens), ("flat field", self.flat_field), ("plane", self.plane)):
            if part is not None and part.size != self.size:
                text = f"the {what} was taken at {part.size[0]}x{part.size[1]} pixels, the profile is for {self.size[0]}x{self.size[1]}"
                raise CalibrationError(text, where=self.name, remedy=f"Take the {what} again at this size")
        if (self.lens is None) != (self.straight is None):
            raise CalibrationError("a lens and the matrix of its straight pictures belong together", where=self.name)

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256, 64 hexadecimal digits, over all that changes pictures and millimetres."""
        return fingerprint(canonical(self), arrays(self))

    @property
    def mm_per_px(self) -> float | None:
        """In the middle of the rectified picture; None where the part plane is not known."""
        return None if self.plane is None else self.plane.mm_per_px

    @cached_property
    def table(self) -> Undistortion | None:
        """The undistortion, worked out when it is first asked for."""
        return None if self.lens is None else undistortion(self.lens, self.straight)


def rectify(picture: NDArray[np.uint8], profile: Profile) -> NDArray[np.uint8]:
    """Even light, then straight lines: uint8 of the same shape, the picture itself if there is nothing to do.

    In this order, because light and dust belong to places on the sensor. Raises CalibrationError for a picture that the profile was
    not made for.
    """
    height, width = picture.shape[:2]
    if (width, height) != profile.size:
        what = f"the picture is {width}x{height} pixels, the profile was made for {profile.size[0]}x{profile.size[1]}"
        raise CalibrationError(what, where=profile.name, remedy="Set the camera to that size, or calibrate again")
    if profile.table is not None:
        return undistort(picture, profile.table, profile.flat_field)
    return picture if profile.flat_field is None else apply_flat_field(picture, profile.flat_field)


def with_lens(profile: Profile, lens: Lens, quality: Mapping[str, float | str]) -> Profile:
    """The profile with another lens. A plane that was measured through the old one is dropped."""
    kept = {key: value for key, value in profile.quality.items() if not key.startswith(("lens_", "plane_"))}
    return Profile(
        profile.name,
        profile.size,
        profile.camera,
        profile.created_at,
        lens,
        straight_matrix(lens),
        profile.flat_field,
        None,
        {**kept, **quality},
    )


def canonical(profile: Profile) -> dict[str, Any]:
    """All numbers that count, as plain values; floats read back exactly from their text."""
    lens, field_, plane = profile.lens, profile.flat_field, profile.plane
    return {
        "size": list(profile.size),
        "lens": None
        if lens is None or profile.straight is None
        else {
            "camera_matrix": _numbers(lens.camera_matrix),
            "distortion": _numbers(lens.distortion),
            "straight_matrix": _numbers(profile.straight),
        },
        "flat_field": None if field_ is None else {"gain_step": float(field_.gain_step), "dark": field_.dark is not None},
        "plane": None
        if plane is None
        else {
            "to_mm": _numbers(plane.to_mm),
            "mm_per_px": float(plane.mm_per_px),
            "relative_deviation": float(plane.relative_deviation),
            "covers": _numbers(np.array(plane.covers)),
        },
    }


def arrays(profile: Profile) -> dict[str, NDArray[np.uint8]]:
    """What is too large to be written as text."""
    field_ = profile.flat_field
    if field_ is None:
        return {}
    return {"gain_codes": field_.gain_codes} | ({} if field_.dark is None else {"dark": field_.dark})


def fingerprint(content: Mapping[str, Any], large: Mapping[str, NDArray[np.uint8]]) -> str:
    """Digest over the text of ``content`` in one order and the arrays' names, shapes and bytes."""
    digest = hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False).encode())
    for name in sorted(large):
        digest.update(f"{name}{large[name].shape}".encode())
        digest.update(np.ascontiguousarray(large[name]).tobytes())
    return digest.hexdigest()


def _numbers(array: NDArray[np.float64]) -> list[float]:
    return [float(value) for value in np.ravel(array)]
