"""Finding a part wherever it lies, so that it is looked at in one and the same pose (fixturing).

model = fit_alignment(pictures)         # some good parts, each somewhere in its picture
pose = find_part(picture, model)        # or NotFound, with the reason
crop = align(picture, pose, model)      # the part, always at the same place of a picture of the same size
matrix = pose_matrix(pose, model)       # from the crop's pixels back to the picture's

found = SeveralSearch(model, 4).find(picture)   # where one picture shows several: their poses, and what only resembles the part
model = fit_alignment_of_several(pictures, 4)   # learned from such pictures
"""

from __future__ import annotations

from calibration.registration.crop import crop, crop_matrix
from calibration.registration.fitting import fit_alignment
from calibration.registration.model import AlignmentQuality, PartModel, SimilarPose
from calibration.registration.pieces import fit_alignment_of_several
from calibration.registration.pose import Freedom, Matrix, NotFound, Picture, Pose, RotationRange
from calibration.registration.several import DoubtfulPose, PartsFound, SeveralSearch, part_outline, placed_outline
from calibration.registration.stored import from_stored, to_stored
from calibration.registration.template import Template

__all__ = [
    "AlignmentQuality",
    "DoubtfulPose",
    "Freedom",
    "NotFound",
    "PartModel",
    "PartsFound",
    "Pose",
    "RotationRange",
    "SeveralSearch",
    "SimilarPose",
    "Template",
    "align",
    "crop",
    "crop_matrix",
    "find_part",
    "fit_alignment",
    "fit_alignment_of_several",
    "from_stored",
    "part_outline",
    "placed_outline",
    "pose_matrix",
    "to_stored",
]


def find_part(picture: Picture, model: PartModel) -> Pose | NotFound:
    """Where the part is in uint8 RGB (h, w, 3) of the taught size; not found rather than guessed."""
    if (picture.shape[1], picture.shape[0]) != model.picture_size:
        taught = f"{model.picture_size[0]} x {model.picture_size[1]}"
        return NotFound(f"the picture is {picture.shape[1]} x {picture.shape[0]} pixels large, the taught ones were {taught}")
    return model.find(picture)


def align(picture: Picture, pose: Pose, model: PartModel, output_size: tuple[int, int] | None = None) -> Picture:
    """The part as uint8 RGB (h, w, 3) of ``output_size`` (width, height), or of ``model.size``; beyond the picture its edge is repeated."""
    return crop(picture, pose, model.size, output_size or model.size)


def pose_matrix(pose: Pose, model: PartModel, output_size: tuple[int, int] | None = None) -> Matrix:
    """3x3 from pixels of the crop that :func:`align` makes to picture pixels, pixel centres at integers."""
    return crop_matrix(pose, model.size, output_size or model.size)
