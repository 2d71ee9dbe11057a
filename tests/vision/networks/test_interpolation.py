"""Interpolation as a matrix, beside torch's own."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from inspector.vision.networks.openvino_graph import bilinear_matrix


@pytest.mark.parametrize(
    ("size", "from_size"), [((64, 96), (16, 24)), ((40, 64), (5, 4)), ((7, 5), (3, 2)), ((8, 8), (8, 8)), ((6, 4), (1, 1))]
)
def test_the_matrix_interpolates_as_torch_does(size: tuple[int, int], from_size: tuple[int, int]) -> None:
    values = np.random.default_rng(0).standard_normal(from_size).astype(np.float32)
    wanted = F.interpolate(torch.from_numpy(values)[None, None], size=size, mode="bilinear", align_corners=False)[0, 0].numpy()
    found = bilinear_matrix(size[0], from_size[0]) @ values @ bilinear_matrix(size[1], from_size[1]).T
    np.testing.assert_allclose(found, wanted, atol=1e-6)
