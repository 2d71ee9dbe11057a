"""The colours of an anomaly map, the same in the window and in written pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Dark violet over orange to pale yellow: brightness rises all the way, so the order shows without telling colours apart.
_ANCHORS = np.array(
    [[40, 11, 84], [101, 21, 110], [159, 42, 99], [212, 72, 66], [245, 125, 21], [250, 193, 39], [252, 255, 164]], dtype=np.float64
)
_OPAQUE_FROM = 0.6


def colour_table(levels: int) -> NDArray[np.uint8]:
    """uint8 (levels, 4) RGBA, not premultiplied, from the low end of a recipe's colour scale, which is clear, to the high one."""
    place = np.linspace(0.0, 1.0, levels)
    knots = np.linspace(0.0, 1.0, len(_ANCHORS))
    table = np.empty((levels, 4), dtype=np.float64)
    for channel in range(3):
        table[:, channel] = np.interp(place, knots, _ANCHORS[:, channel])
    rise = np.clip(place / _OPAQUE_FROM, 0.0, 1.0)
    table[:, 3] = 255.0 * rise * rise * (3.0 - 2.0 * rise)
    return np.rint(table).astype(np.uint8)
