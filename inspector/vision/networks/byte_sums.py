"""Whether this processor adds products of bytes without cutting them, as 8 bits want."""

from __future__ import annotations

from functools import cache

import numpy as np

from inspector.vision.networks.openvino_nodes import floats
from inspector.vision.networks.openvino_silent import CORE, op, ov

_CHANNELS, _SIDE = 64, 8
_OFF = 0.01
"""Share of the sum: rounding alone stays far below it, what is cut takes half."""


@cache
def sums_of_bytes_are_whole() -> bool:
    """Tried with the largest bytes, once a process; takes tens of milliseconds.

    Processors without VNNI (or an equal) add pairs of products in 16 bits, and cut what is more. On them every recipe that uses all 8 bits
    is wrong, by half a decade on MVTec AD screw and by more than two on the simulated metal: good parts are FAIL. One whose rounding is
    "halved" is right on all.
    """
    picture = op.parameter([1, _CHANNELS, _SIDE, _SIDE], np.float32)
    rounded = op.fake_quantize(picture, floats(0.0), floats(255.0), floats(0.0), floats(255.0), 256)
    ones = floats(np.full((_CHANNELS, _CHANNELS, 1, 1), 127.0, np.float32))
    kernel = op.fake_quantize(ones, floats(-127.0), floats(127.0), floats(-127.0), floats(127.0), 255)
    summed = op.convolution(rounded, kernel, [1, 1], [0, 0], [0, 0], [1, 1])
    try:
        request = CORE.compile_model(
            ov.Model([op.result(summed)], [picture]), "CPU", {"INFERENCE_PRECISION_HINT": "f32"}
        ).create_infer_request()
        request.infer({0: np.full((1, _CHANNELS, _SIDE, _SIDE), 255.0, np.float32)})
    except RuntimeError:  # an OpenVINO that cannot even do this does no other network in 8 bits
        return False
    found = float(request.get_output_tensor(0).data.min())
    return abs(found / (255.0 * 127.0 * _CHANNELS) - 1) < _OFF
