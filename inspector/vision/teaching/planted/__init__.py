"""Defects of known kind, size and contrast, drawn into good pictures: what the limit lets pass is measured by them.

They are drawn from the picture itself (CutPaste: Li et al., CVPR 2021, arXiv 2104.04015; masks of Perlin noise: DRAEM, Zavrtanik et al.,
ICCV 2021, arXiv 2108.07610) or painted. Real defects differ: see ``bench pod``.
"""

from inspector.vision.teaching.planted.part_area import part_area, rim_of
from inspector.vision.teaching.planted.plan import PlannedDefect, PlantedPicture, a_plan, plant_all
from inspector.vision.teaching.planted.planting import LEAST_CONTRAST, Planted, plant
from inspector.vision.teaching.planted.reading import score_around, scores_of

__all__ = [
    "LEAST_CONTRAST",
    "PlannedDefect",
    "Planted",
    "PlantedPicture",
    "a_plan",
    "part_area",
    "plant",
    "plant_all",
    "rim_of",
    "score_around",
    "scores_of",
]
