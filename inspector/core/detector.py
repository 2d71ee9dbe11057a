"""What the runtime asks of a detector, whatever library computes it."""

from __future__ import annotations

from typing import Protocol

from inspector.core.types import Detection, Picture


class Detector(Protocol):
    """A compiled recipe: from a prepared picture to a map and a score.

    Not thread-safe: one thread at a time calls ``detect``.
    """

    runtime: str
    """For a person: "openvino f32 CPU", "torch f32 CPU", "torch fp16 CUDA"."""

    def detect(self, picture: Picture) -> Detection:
        """``picture``: uint8 RGB (h, w, 3) at the recipe's input size. Raises DetectorError; never hides a NaN."""
        ...

    def close(self) -> None:
        """Give the memory back. May be called again."""
        ...
