"""The kinds of defect that are planted into good parts."""

from __future__ import annotations

from enum import StrEnum


class DefectKind(StrEnum):
    """One kind of planted defect. Its size is a length for a scratch, and for the others the diameter of the circle of equal area."""

    SPOT = "spot"
    """Dirt, a hole, a splash: an area covered by one colour."""
    SCRATCH = "scratch"
    """A thin bent line with a bright and a dark flank."""
    PIECE = "piece"
    """Missing or extra: an area that shows another place of the same picture."""
    BLUR = "blur"
    """Smeared in one direction: fine structure is gone."""
    DISCOLOURATION = "discolouration"
    """A soft tint; the structure below stays as it was."""
    TEXTURE = "texture"
    """A ragged area with the structure of another place, mixed in."""

    @property
    def by_length(self) -> bool:
        """Whether its size is a length."""
        return self is DefectKind.SCRATCH
