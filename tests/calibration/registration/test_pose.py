"""A pose within a pose is the product of their matrices."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from calibration.registration.pose import Pose, combined, part_matrix

PLACE = st.floats(-500, 500)
POSES = st.builds(Pose, PLACE, PLACE, st.floats(-math.pi, math.pi), st.floats(0.25, 4), st.floats(0, 1))


@given(POSES, POSES)
def test_combined_is_the_product_of_both_and_inverse_takes_it_back(pose: Pose, change: Pose) -> None:
    there = combined(pose, change)
    np.testing.assert_allclose(part_matrix(there), part_matrix(pose) @ part_matrix(change), atol=1e-8)
    assert there.match == pose.match and -math.pi <= there.angle <= math.pi
    np.testing.assert_allclose(part_matrix(combined(there, change, inverse=True)), part_matrix(pose), atol=1e-7)
