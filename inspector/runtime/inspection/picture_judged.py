"""The event of a judged picture, as every subscriber gets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from inspector.core.recipe import Recipe
from inspector.core.several import each_part
from inspector.core.types import Inspection
from inspector.runtime.acquisition.camera_state import FrameSource


@dataclass(frozen=True, eq=False)
class PictureJudged:
    """One picture has its final verdict. Neither it nor what it holds changes any more.

    ``recipe`` and ``era`` are those of the pipeline that judged, None and 0 if none did: the part waited for one when the station was
    stopped. ``source`` is the camera and its settings when the picture was taken.
    ``of_the_lot``: False for a golden part, which is recorded and shown but not counted. ``trouble``: what failed while it was judged, in
    words, empty if nothing; the verdict then is INVALID.
    """

    inspection: Inspection
    recipe: Recipe | None
    source: FrameSource
    era: int
    of_the_lot: bool = True
    trouble: str = ""

    @property
    def parts(self) -> tuple[Inspection, ...]:
        """One inspection for each part of the picture; the picture's own where it shows one."""
        return each_part(self.inspection)

    def asked_for(self, wanted: Callable[[Inspection], bool]) -> PictureJudged:
        """The same, each part with the answer whether evidence of it is ``wanted``."""
        inspection = self.inspection
        if not inspection.parts:
            return replace(self, inspection=replace(inspection, recorded=wanted(inspection)))
        return replace(self, inspection=replace(inspection, parts=tuple(replace(part, recorded=wanted(part)) for part in inspection.parts)))

    def numbered(self, first: int, lot: str) -> PictureJudged:
        """The same with the numbers of its parts, from ``first`` on in their order, and their lot. The picture has the first number."""
        if not self.inspection.parts:
            return replace(self, inspection=replace(self.inspection, part_number=first, lot=lot))
        parts = tuple(replace(part, part_number=first + place, lot=lot) for place, part in enumerate(self.inspection.parts))
        return replace(self, inspection=replace(self.inspection, parts=parts, part_number=first, lot=lot))
