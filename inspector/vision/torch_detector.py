"""A recipe in torch: on a CUDA device in half precision, or on the CPU in float32."""

from __future__ import annotations

import contextlib

import numpy as np
import torch

from inspector.core.errors import DetectorError
from inspector.core.recipe import Recipe, Weights
from inspector.core.types import Detection, Picture
from inspector.vision import stpm
from inspector.vision.torch_network import Network
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
            self._networks: list[torch.nn.Module] = []
            for weights in (teacher, recipe.student):
                network = Network(spec)
                network.load_folded(weights)
                self._networks.append(network.eval().to(self._device, memory_format=torch.channels_last))  # type: ignore[call-overload]
            self._staging = torch.empty((1, height, width, 3), dtype=torch.uint8, pin_memory=self._cuda)
        except RuntimeError as error:
            raise DetectorError(f"torch cannot use {device!r}: {error}", remedy="Use --device cpu") from error
        self.runtime = "torch fp16 CUDA" if self._cuda else "torch f32 CPU"

    def detect(self, picture: Picture) -> Detection:
        """See ``inspector.core.detector.Detector``."""
        if not self._cuda and torch.get_num_threads() != self._threads:
            torch.set_num_threads(self._threads)
        try:
            values = self._forward(picture)
        except RuntimeError as error:
            raise DetectorError(f"torch failed: {error}") from error
        return Detection(values, float(values.max()))

    @torch.inference_mode()
    def _forward(self, picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        recipe = self._recipe
        self._staging.copy_(torch.from_numpy(np.array(picture)[None]))
        x = self._staging.to(self._device, non_blocking=True).permute(0, 3, 1, 2).float()
        x = x.contiguous(memory_format=torch.channels_last)
        half = torch.autocast("cuda", dtype=torch.float16) if self._cuda else contextlib.nullcontext()
        with half:
            teacher, student = (network(x) for network in self._networks)
        levels = [stpm.distances(t.float(), s.float()) for t, s in zip(teacher, student, strict=True)]
        size = (picture.shape[0], picture.shape[1])
        fused = stpm.fused(levels, size, recipe.fusion, recipe.level_scales, recipe.smoothing_px)
        values: np.ndarray[tuple[int, ...], np.dtype[np.float32]] = fused[0].cpu().numpy()
        return values

    def close(self) -> None:
        """See ``inspector.core.detector.Detector``."""
        self._networks = []
