"""Where on a map the limit is exceeded: connected places with outline, area and peak, in frame pixels."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.core.types import AnomalyMap, Region

MOST = 32
"""At most so many regions are reported, the strongest first."""


def find_regions(anomaly: AnomalyMap, limit: float, min_area_px: int) -> tuple[Region, ...]:
    """Connected (8 neighbours) places with values above ``limit`` and at least ``min_area_px`` map pixels, strongest first."""
    # In float64, as the score is judged: numpy would round the limit to the map's float32.
    above = (anomaly.values.astype(np.float64) > limit).astype(np.uint8)
    count, labels, facts, _ = cv2.connectedComponentsWithStats(above, connectivity=8)
    matrix = anomaly.to_frame
    scale = abs(float(matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0]))
    found: list[Region] = []
    for label in range(1, count):
        x, y, width, height, area = (int(v) for v in facts[label])
        if area < min_area_px:
            continue
        own = labels[y : y + height, x : x + width] == label
        values = np.where(own, anomaly.values[y : y + height, x : x + width], -np.inf)
        row, column = divmod(int(values.argmax()), width)
        outlines, _ = cv2.findContours(own.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        outline = max(outlines, key=len).reshape(-1, 2).astype(np.float64) + (x, y)
        peak_x, peak_y = (matrix[:2] @ (x + column, y + row, 1.0)).tolist()
        frame_outline = (outline @ matrix[:2, :2].T + matrix[:2, 2]).astype(np.float32)
        found.append(Region(frame_outline, area * scale, float(values[row, column]), (peak_x, peak_y)))
    found.sort(key=lambda region: -region.peak)
    return tuple(found[:MOST])
