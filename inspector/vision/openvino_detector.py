"""A recipe compiled by OpenVINO for the CPU, in float32 or in 8 bits."""

from __future__ import annotations

import numpy as np

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Detection, Picture
from inspector.vision.openvino_graph import build_graph
from inspector.vision.openvino_silent import ov
from inspector.vision.preprocessing import check_prepared
from inspector.vision.trunk import trunk


class OpenVinoDetector:
    """Detector on the CPU. The map it returns belongs to the caller."""

    def __init__(self, recipe: Recipe, teacher: Weights, threads: int, int8: bool = False) -> None:
        """Build and compile the graph; ``int8`` wants ``Recipe.ranges``. Raises DetectorError if OpenVINO refuses."""
        options = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": threads,
            "ENABLE_CPU_PINNING": False,
            "NUM_STREAMS": 1,
        }
        try:
            model = build_graph(trunk(recipe.teacher.name), teacher, recipe, int8)
            self._request: ov.InferRequest | None = ov.Core().compile_model(model, "CPU", options).create_infer_request()
        except RuntimeError as error:
            raise DetectorError(f"OpenVINO cannot compile the model: {error}", remedy="Use --runtime torch") from error
        self._input_size = recipe.input_size
        self.runtime = f"openvino {'int8' if int8 else 'f32'} CPU"

    def detect(self, picture: Picture) -> Detection:
        """See ``inspector.core.detector.Detector``."""
        request = self._request
        if request is None:
            raise DetectorError("the detector was closed")
        check_prepared(picture, self._input_size)
        try:
            request.infer({0: picture[None]}, share_inputs=True)
        except RuntimeError as error:
            raise DetectorError(f"OpenVINO failed: {error}") from error
        values = np.array(request.get_output_tensor(0).data, dtype=np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        """See ``inspector.core.detector.Detector``."""
        self._request = None
