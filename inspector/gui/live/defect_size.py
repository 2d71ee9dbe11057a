"""How large the defect under the pointer is."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.core.types import Region

_NEAR_PX = 6.0
"""So far beside its outline a defect is still meant: many are smaller than a person points."""


def defect_size(regions: tuple[Region, ...], x: int, y: int) -> str:
    """Area and length of the nearest region at a pixel of the frame, in millimetres where they are known; empty beside all of them."""
    distances = [cv2.pointPolygonTest(np.ascontiguousarray(region.outline, np.float32), (float(x), float(y)), True) for region in regions]
    if not distances or max(distances) < -_NEAR_PX:
        return ""
    region = regions[int(np.argmax(distances))]
    if region.area_mm2 is None or region.length_mm is None:
        return f"   defect {region.area_px:.0f} px"
    return f"   defect {region.area_mm2:.2f} mm², {region.length_mm:.2f} mm long"
