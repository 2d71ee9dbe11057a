"""One recipe, ready to judge: from a frame to an inspection."""

from __future__ import annotations

from inspector.core.detector import Detector
from inspector.core.recipe import Recipe
from inspector.core.types import Frame, Inspection


class Pipeline:
    """Gate, cut, scale, detect, find regions, judge. One thread at a time."""

    def __init__(self, recipe: Recipe, detector: Detector) -> None:
        self.recipe = recipe
        self.detector = detector

    def inspect(self, frame: Frame) -> Inspection:
        """Judge one frame. Never raises for a picture's sake: whatever goes wrong is an INVALID inspection with its reason."""
        raise NotImplementedError
