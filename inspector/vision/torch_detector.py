"""A recipe in torch: on a CUDA device in half precision, or on the CPU in float32."""

from __future__ import annotations

import numpy as np
import torch

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Detection, Picture
from inspector.vision import stpm
from inspector.vision.comparison import Comparison
from inspector.vision.preprocessing import check_prepared
from inspector.vision.trunk import trunk


class TorchDetector:
    """Detector in torch, channels last. On CUDA the picture goes through pinned memory and the trunks run in fp16 autocast."""

    def __init__(self, recipe: Recipe, teacher: Weights, device: str, threads: int) -> None:
        """``device``: "cpu" or "cuda". Raises DetectorError if the device refuses."""
        self._recipe = recipe
        self._cuda = device == "cuda"
        self._threads = threads
        spec = trunk(recipe.teacher.name)
        width, height = recipe.input_size
        try:
            self._device = torch.device(device)
            self._comparison: Comparison | None = Comparison(spec, teacher, recipe.student, recipe.memory, self._device)
            self._staging = torch.empty((1, height, width, 3), dtype=torch.uint8, pin_memory=self._cuda)
        except RuntimeError as error:
            raise DetectorError(f"torch cannot use {device!r}: {error}", remedy="Use --device cpu") from error
        self.runtime = "torch fp16 CUDA" if self._cuda else "torch f32 CPU"

    def detect(self, picture: Picture) -> Detection:
        """See ``inspector.core.detector.Detector``."""
        if not self._cuda and torch.get_num_threads() != self._threads:
            torch.set_num_threads(self._threads)
        if self._comparison is None:
            raise DetectorError("the detector was closed")
        check_prepared(picture, self._recipe.input_size)
        try:
            values = self._forward(self._comparison, picture)
        except RuntimeError as error:
            raise DetectorError(f"torch failed: {error}") from error
        return Detection(values, float(values.max()))

    @torch.inference_mode()
    def _forward(self, comparison: Comparison, picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        recipe = self._recipe
        self._staging.copy_(torch.from_numpy(np.array(picture)[None]))
        maps = comparison.distances(self._staging.to(self._device, non_blocking=True).permute(0, 3, 1, 2).float())
        size = (picture.shape[0], picture.shape[1])
        fused = stpm.fused(maps, size, recipe.fusion, recipe.level_scales, recipe.smoothing_px)
        values: np.ndarray[tuple[int, ...], np.dtype[np.float32]] = fused[0].cpu().numpy()
        return values

    def close(self) -> None:
        """See ``inspector.core.detector.Detector``."""
        self._comparison = None
