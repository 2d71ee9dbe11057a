"""The size of the defect under the pointer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from inspector.core.types import Region
from inspector.gui.live.defect_size import defect_size

SQUARE = Region(np.array([[10, 10], [20, 10], [20, 20], [10, 20]], np.float32), 121.0, -1.0, (15.0, 15.0))


def test_pixels_where_no_plane_is_known_millimetres_where_one_is() -> None:
    assert defect_size((SQUARE,), 15, 15) == "   defect 121 px"
    measured = replace(SQUARE, area_mm2=1.2345, length_mm=1.5678)
    assert defect_size((measured,), 15, 15) == "   defect 1.23 mm², 1.57 mm long"


def test_the_nearest_is_meant_and_nothing_far_away() -> None:
    other = replace(SQUARE, outline=SQUARE.outline + np.float32(15), area_px=7.0)
    assert defect_size((SQUARE, other), 34, 34) == "   defect 7 px"
    assert defect_size((SQUARE, other), 23, 15) == "   defect 121 px"
    assert defect_size((SQUARE, other), 60, 60) == ""
    assert defect_size((), 1, 1) == ""
