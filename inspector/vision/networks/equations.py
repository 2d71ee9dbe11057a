"""The numbers of the method that torch and OpenVINO must have in common. No library is imported here."""

from __future__ import annotations

EPS = 1e-6
"""Smallest length that a feature vector is divided by (arXiv 2103.04257, equation 1)."""

FLOOR = 1e-12
"""Smallest value of a fused map before its logarithm is taken."""

CALIBRATED_UNIT = 0.3
"""What a level must show, in units of its held-out good pixels, to double the calibrated product (chosen on MVTec AD bottle and screw)."""

MEMORY_NAMES = ("level1", "level2")
"""The parts of a memory of places: the teacher's levels that are remembered."""

ANYWHERE = "anywhere"
"""The one part of a memory that is bound to no place."""

MEMORY_MAPS = 2
"""Maps that a memory puts into the fusion. The one of "anywhere" goes in so many times: fused once it weighs too little beside the
student's three (measured on MVTec AD screw)."""

MEMORY_RADIUS = 1
"""How many cells (of 8 input pixels) a part may lie beside its usual place."""
