"""A recipe compiled by OpenVINO for the CPU, in float32 or in 8 bits."""

from __future__ import annotations

import io

import numpy as np

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Detection, Picture
from inspector.vision.framing.preprocessing import check_prepared
from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole
from inspector.vision.networks.compiled_cache import CompiledCache, compiled_key
from inspector.vision.networks.openvino_graph import build_graph, decades
from inspector.vision.networks.openvino_silent import CORE, ov
from inspector.vision.networks.openvino_tiling import TileLayout
from inspector.vision.networks.openvino_trunk import input_border
from inspector.vision.networks.processor import processor_name
from inspector.vision.trunk import trunk


class OpenVinoDetector:
    """Detector on the CPU. The map it returns belongs to the caller."""

    def __init__(self, recipe: Recipe, teacher: Weights, threads: int, int8: bool = False, cache: CompiledCache | None = None) -> None:
        """Compile the graph, or take it from ``cache``; ``int8`` wants ``Recipe.ranges``. Raises DetectorError if OpenVINO refuses, or
        the processor cannot do it in 8 bits, see ``byte_sums``."""
        if int8 and recipe.rounding != "halved" and not sums_of_bytes_are_whole():
            raise DetectorError(
                "this processor cannot compute in 8 bits: it cuts large sums (no VNNI)",
                remedy="Use --runtime openvino, or another processor",
            )
        self.runtime = f"openvino {'int8' if int8 else 'f32'} CPU"
        self.offset = recipe.rounding_offset if int8 else 0.0
        """Decades that are taken off each map."""
        self._input_size = recipe.input_size
        network = trunk(recipe.teacher.name)
        self._layout = TileLayout(recipe, input_border(network, int8), network.mean)
        self._cache = cache
        self._key = "" if cache is None else compiled_key(recipe, _machine(self.runtime, threads))
        options: dict[str, str | int | bool] = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": threads,
            "ENABLE_CPU_PINNING": False,
            "NUM_STREAMS": 1,
        }
        compiled = self._kept(options)
        self._came_from_cache = compiled is not None
        try:
            if compiled is None:
                compiled = CORE.compile_model(build_graph(network, teacher, recipe, int8), "CPU", options)
            self._request: ov.InferRequest | None = compiled.create_infer_request()
        except RuntimeError as error:
            raise DetectorError(f"OpenVINO cannot compile the model: {error}", remedy="Use --runtime torch") from error
        self._compiled: ov.CompiledModel | None = compiled

    def detect(self, picture: Picture) -> Detection:
        """See ``inspector.core.detector.Detector``."""
        request = self._request
        if request is None:
            raise DetectorError("the detector was closed")
        check_prepared(picture, self._input_size)
        try:
            request.infer({0: self._layout.entered(picture)}, share_inputs=True)
        except RuntimeError as error:
            raise DetectorError(f"OpenVINO failed: {error}") from error
        values = decades(request.get_output_tensor(0).data)
        if self.offset:
            values -= np.float32(self.offset)
        return Detection(values, float(values.max()))

    def keep_compiled(self) -> None:
        """See ``inspector.vision.networks.compiled_cache.Cacheable``."""
        compiled = self._compiled
        if self._cache is None or compiled is None or self._came_from_cache:
            return
        stream = io.BytesIO()
        try:
            compiled.export_model(stream)
        except RuntimeError:  # an OpenVINO that cannot export compiles each time
            return
        self._cache.keep(self._key, stream.getvalue())

    def forget_compiled(self) -> bool:
        """See ``inspector.vision.networks.compiled_cache.Cacheable``."""
        if self._cache is None or not self._came_from_cache:
            return False
        self._cache.forget(self._key)
        return True

    def close(self) -> None:
        """See ``inspector.core.detector.Detector``."""
        self._request = None
        self._compiled = None

    def _kept(self, options: dict[str, str | int | bool]) -> ov.CompiledModel | None:
        """From the cache; what OpenVINO does not take is removed from there."""
        content = None if self._cache is None else self._cache.load(self._key)
        if self._cache is None or content is None:
            return None
        try:
            return CORE.import_model(io.BytesIO(content), "CPU", options)
        except RuntimeError:
            self._cache.forget(self._key)
            return None


def _machine(runtime: str, threads: int) -> dict[str, str | int]:
    return {"runtime": runtime, "threads": threads, "openvino": ov.get_version(), "processor": processor_name()}
