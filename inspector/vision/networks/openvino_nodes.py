"""Constants and small subgraphs that all parts of the OpenVINO graph share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inspector.vision.networks.equations import EPS
from inspector.vision.networks.openvino_silent import op, ov
from inspector.vision.networks.rounding import SMALLEST_SCALE


def floats(values: float | NDArray[np.floating]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.float32))


def ints(values: Sequence[int]) -> ov.Node:
    return op.constant(np.asarray(values, dtype=np.int64))


def at_least(x: ov.Node, floor: float) -> ov.Node:
    """The larger of both; a NaN stays one, while OpenVINO's maximum and relu make the floor of it."""
    return op.select(op.less(x, floats(floor)), floats(floor), x)


def normalised(x: ov.Node) -> ov.Node:
    length = op.reduce_l2(x, ints([1]), keep_dims=True)
    return op.divide(x, op.maximum(length, floats(EPS)))


def eight_bits(x: ov.Node, low: float, high: float) -> ov.Node:
    """Rounded to 256 steps: from 0 where nothing is negative, else symmetric about zero."""
    most = max(-low, high, SMALLEST_SCALE)
    bottom, top = floats(0.0 if low >= 0 else -most * 128 / 127), floats(most)
    return op.fake_quantize(x, bottom, top, bottom, top, 256)
