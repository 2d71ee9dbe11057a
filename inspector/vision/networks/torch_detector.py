"""A recipe in torch: on a CUDA device in half precision, or on the CPU in float32."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import numpy as np
import torch
from torch import Tensor

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Detection, Map, Picture
from inspector.vision.framing.preprocessing import check_prepared
from inspector.vision.networks import stpm
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.tiling import Tiling
from inspector.vision.trunk import trunk

WARM_UPS = 3
"""Passes before a capture: libraries choose their kernels and take their memory in the first ones."""

Compute = Callable[[], Tensor]
"""From a picture at a fixed place on the device to its map there, valid until the next call."""


class TorchDetector:
    """Detector in torch, channels last.

    On CUDA a picture goes up as bytes through pinned memory, everything from its conversion to the fused map is computed there, in one
    launch if it can be captured as a graph, and the only wait is the one for the map.
    """

    def __init__(
        self, recipe: Recipe, teacher: Weights, device: str, threads: int, capture: Callable[[Compute], Compute] | None = None
    ) -> None:
        """``device``: "cpu" or "cuda"; ``capture``: what makes one launch of many (None: a CUDA graph on CUDA, nothing on the CPU).

        Raises DetectorError if the device refuses.
        """
        self._cuda = device == "cuda"
        if self._cuda and not torch.cuda.is_available():
            raise DetectorError("torch finds no CUDA device that it can use", remedy="Use --device auto or --device cpu")
        self._input_size = recipe.input_size
        self._threads = threads
        width, height = recipe.input_size
        self.runtime = "torch fp16 CUDA" if self._cuda else "torch f32 CPU"
        capture = capture or (captured if self._cuda else None)
        try:
            on = torch.device(device)
            self._staging = torch.empty((1, height, width, 3), dtype=torch.uint8, pin_memory=self._cuda)
            self._picture = torch.zeros((1, height, width, 3), dtype=torch.uint8, device=on)
            self._map = torch.empty((height, width), dtype=torch.float32, pin_memory=self._cuda)
            spec, tiling = trunk(recipe.teacher.name), Tiling.of(recipe)
            comparison = Comparison(spec, teacher, recipe.student, recipe.memory, on, half=self._cuda, tiling=tiling)

            def compute() -> Tensor:
                return fused_map(comparison, recipe, self._picture)

            self._compute: Compute | None = compute if capture is None else capture(compute)
        except RuntimeError as error:
            raise DetectorError(f"torch cannot use {device!r}: {error}", remedy="Use --device cpu") from error

    def detect(self, picture: Picture) -> Detection:
        """See ``inspector.core.detector.Detector``."""
        if not self._cuda and torch.get_num_threads() != self._threads:
            torch.set_num_threads(self._threads)
        if self._compute is None:
            raise DetectorError("the detector was closed")
        check_prepared(picture, self._input_size)
        try:
            values = self._forward(self._compute, picture)
        except RuntimeError as error:
            raise DetectorError(f"torch failed: {error}") from error
        return Detection(values, float(values.max()))

    def close(self) -> None:
        """See ``inspector.core.detector.Detector``."""
        self._compute = None

    @torch.inference_mode()
    def _forward(self, compute: Compute, picture: Picture) -> Map:
        self._staging.copy_(torch.from_numpy(np.array(picture)[None]))
        self._picture.copy_(self._staging, non_blocking=True)
        self._map.copy_(compute(), non_blocking=True)
        if self._cuda:
            torch.cuda.current_stream().synchronize()
        return np.array(self._map.numpy())


@torch.inference_mode()
def fused_map(comparison: Comparison, recipe: Recipe, picture: Tensor) -> Tensor:
    """From uint8 RGB (1, h, w, 3) to log10 of the fused map, (h, w), both on the same device. Nothing here waits for the device."""
    height, width = picture.shape[1:3]
    # Channels last already: converting them moves nothing.
    maps = comparison.distances(picture.permute(0, 3, 1, 2).float())
    return stpm.fused(maps, (height, width), recipe.fusion, recipe.level_scales, recipe.smoothing_px)[0]


def captured(compute: Compute) -> Compute:
    """``compute`` as a CUDA graph, which is launched at once; or as it is, if it cannot be captured."""
    try:
        beside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        beside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(beside):
            for _ in range(WARM_UPS):
                compute()
        torch.cuda.current_stream().wait_stream(beside)
        graph = torch.cuda.CUDAGraph()
        # Other threads may use the device meanwhile.
        with torch.cuda.graph(graph, capture_error_mode="thread_local"):
            result = compute()
    except RuntimeError:
        with suppress(RuntimeError):
            torch.cuda.synchronize()
        return compute

    def replay() -> Tensor:
        graph.replay()
        return result

    return replay
