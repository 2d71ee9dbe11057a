"""Camera profile and verdict: whether the recipe was taught under the camera's profile, and defect sizes in millimetres."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from calibration.camera.plane import Plane, area_mm2, length_mm
from inspector.core.camera_features import Setting
from inspector.core.recipe import Recipe
from inspector.core.types import PROFILE_SETTING, Inspection


def profile_conflict(recipe: Recipe, camera_settings: Mapping[str, Setting]) -> str:
    """Why the recipe does not fit a camera with these settings, in words: another profile. Empty if it fits."""
    taught, now = str(recipe.camera_settings.get(PROFILE_SETTING, "")), str(camera_settings.get(PROFILE_SETTING, ""))
    if taught == now:
        return ""
    return (
        f"the recipe was taught {_named(taught)}, the camera works {_named(now)}. "
        "Teach again, or choose the profile that the recipe was taught under"
    )


def in_millimetres(inspection: Inspection, plane: Plane | None) -> Inspection:
    """``inspection`` with area (mm2) and length (mm) of its regions, and of those of its parts; unchanged without a ``plane``."""
    if plane is None or not inspection.regions:
        return inspection
    if inspection.parts:
        parts = tuple(in_millimetres(part, plane) for part in inspection.parts)
        return replace(inspection, parts=parts, regions=tuple(region for part in parts for region in part.regions))
    pixel_px = 1.0
    if inspection.map is not None:
        pixel_px = math.sqrt(abs(float(np.linalg.det(inspection.map.to_frame[:2, :2]))))
    regions = tuple(
        replace(
            region,
            area_mm2=area_mm2(region.area_px, (float(region.outline[:, 0].mean()), float(region.outline[:, 1].mean())), plane),
            length_mm=length_mm(region.outline, plane, pixel_px=pixel_px),
        )
        for region in inspection.regions
    )
    return replace(inspection, regions=regions)


def _named(fingerprint: str) -> str:
    return f"under the camera profile {fingerprint[:12]}" if fingerprint else "without a camera profile"
