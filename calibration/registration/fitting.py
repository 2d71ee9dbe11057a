"""Fits a part model to good pictures, and measures how well they agree with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from calibration.errors import CalibrationError
from calibration.registration.learning import REMEDY, RegistrationSamples, agreement, arc, averaged, framed, registration_samples
from calibration.registration.model import AlignmentQuality, PartModel, SimilarPose, mirror_image
from calibration.registration.pose import Freedom, NotFound, Picture, Pose, RotationRange, part_matrix
from calibration.registration.resemblance import LEAST_DISTINCT, distinctness, is_round, mirror_likeness, self_likeness
from calibration.registration.search import PartSearch, Scene
from calibration.registration.template import Template

FEWEST, MOST = 5, 200
"""Good pictures: without so many nothing is learned, of more only an even selection is used."""

MOST_FOR_AGREEMENT = 32
"""Pictures that template and poses are made to agree on, evenly spread; the rest must fit the template that these give."""

TURN_MARGIN = math.radians(20)
"""How much further than the taught ones parts are looked for, to either side."""

DEFECT_ROOM = 0.75
"""Of the match of a poor good part: what a defect may leave of it."""

LEAST_MATCH = 0.45
"""What nothing foreign reaches; half as much again as the best of random shapes."""

FOUND_SHARE = 0.8
"""Of the good pictures in which the part must be found."""

SCALE_MARGIN = 0.03
SCALE_LIKENESS, LEAST_SCALE_SPREAD = 0.8, 0.004
"""Scales are searched for if those found go with the parts' areas (correlation) and differ (standard deviation)."""

MIRRORED = 12
"""Good pictures whose mirror images are looked at."""

INSIDE_MARGIN = 0.05
STILL_PX = 1.0
"""Parts that move by no more than this need no aligning."""


@dataclass(frozen=True, eq=False)
class _SearchView:
    """The good pictures as seen by the finished search."""

    search: PartSearch
    template: Template
    own: tuple[tuple[Scene, Pose], ...]


def fit_alignment(pictures: Sequence[Picture], turning: RotationRange = RotationRange.AUTO, scaling: bool | None = None) -> PartModel:
    """Learn to find a part from at least 5 good pictures, uint8 RGB (h, w, 3) of one size; of more than 200, an even selection is used.

    ``turning``: how far the parts to come may be turned. ``scaling``: whether they may differ in size; None: if the good ones do.
    Raises CalibrationError with the reason if the pictures do not show one and the same kind of part.
    """
    if len(pictures) < FEWEST:
        raise CalibrationError(f"{len(pictures)} pictures are too few to learn where the part lies", remedy=f"Show at least {FEWEST}")
    if len({picture.shape for picture in pictures}) > 1:
        raise CalibrationError("the pictures differ in size", remedy="Take all of them with the same camera settings")
    given = registration_samples(_evenly(pictures, MOST))
    found = agreement(given.some(MOST_FOR_AGREEMENT), turning)
    template, poses = framed(given.some(MOST_FOR_AGREEMENT), found)
    freedom = _freedom(template, found.freedom, poses)
    taught = _taught(given, template, freedom)
    if scaling or (scaling is None and _differ_in_size(given, taught)):
        freedom = replace(freedom, scaling=True)
        taught = _taught(given, taught.template, freedom)
    return _model(given, taught, freedom, _evenly(pictures, MOST))


def _evenly(pictures: Sequence[Picture], most: int) -> list[Picture]:
    return [pictures[index] for index in np.linspace(0, len(pictures) - 1, min(len(pictures), most)).round().astype(int)]


def _freedom(template: Template, found: Freedom, poses: Sequence[Pose]) -> Freedom:
    if not found.rotation or is_round(template):
        return Freedom(False, False, (0.0, 0.0))
    if found.turn[1] == math.pi:
        return found
    middle, width = arc([pose.angle for pose in poses], 2 * math.pi)
    return replace(found, turn=(middle, min(math.pi, width / 2 + TURN_MARGIN)))


def _taught(given: RegistrationSamples, template: Template, freedom: Freedom) -> _SearchView:
    """With a template of all pictures."""
    for _ in range(2):
        search = PartSearch(template, given.picture_size, freedom)
        poses = [search.found(search.seen(pyramid)) for pyramid in given.pyramids]
        template = averaged(given, poses, template)
    search = PartSearch(template, given.picture_size, freedom)
    scenes = [search.seen(pyramid) for pyramid in given.pyramids]
    own = tuple((scene, search.refined(scene, pose)) for scene, pose in zip(scenes, poses, strict=True))
    return _SearchView(search, template, own)


def _differ_in_size(given: RegistrationSamples, taught: _SearchView) -> bool:
    """Whether the scales that would be found are those of what stands out in the pictures."""
    if given.masks is None:
        return False
    search = PartSearch(taught.template, given.picture_size, Freedom(True, True, (0.0, math.pi)))
    known = [(mask.area, search.refined(scene, pose).scale) for mask, (scene, pose) in zip(given.masks, taught.own, strict=True) if mask]
    sizes, scales = np.log([area**0.5 for area, _ in known]), np.log([scale for _, scale in known])
    if scales.std() < LEAST_SCALE_SPREAD or sizes.std() == 0:
        return False
    return float(np.corrcoef(sizes, scales)[0, 1]) > SCALE_LIKENESS


def _model(given: RegistrationSamples, taught: _SearchView, freedom: Freedom, pictures: Sequence[Picture]) -> PartModel:
    held_out, spread = _cross_checked(given, taught, freedom)
    low = float(np.quantile(held_out, 0.05))
    if low * DEFECT_ROOM < LEAST_MATCH:
        seen = f"a match of {low:.2f} with each other, at least {LEAST_MATCH / DEFECT_ROOM:.2f} is needed"
        raise CalibrationError(f"the pictures do not show the same part clearly enough to tell it from others ({seen})", remedy=REMEDY)
    least = DEFECT_ROOM * low
    good = [(scene, pose) for scene, pose in taught.own if pose.match >= least]
    if len(good) < FOUND_SHARE * len(taught.own):
        seen = f"the part is found in {len(good)} of {len(taught.own)} pictures"
        raise CalibrationError(f"the pictures do not show the same part ({seen})", remedy=REMEDY)
    lookalikes, symmetry, mirror = _resemblances(taught, good, given.picture_size) if freedom.rotation else ((), 1, ())
    size = (taught.template.mean.shape[1] * 2**taught.template.level, taught.template.mean.shape[0] * 2**taught.template.level)
    poses = [pose for _, pose in good]
    scales = [pose.scale for pose in poses]
    quality = AlignmentQuality(
        shown=len(taught.own),
        found=len(good),
        match_low=low,
        match_median=float(np.median(held_out)),
        distinct=min((one.distinct for one in lookalikes), default=math.nan),
        mirrored=math.nan,
        tells_mirrored=False,
        shift_px=float(np.ptp([(pose.x, pose.y) for pose in poses], axis=0).max()),
        turn_deg=math.degrees(arc([pose.angle for pose in poses], 2 * math.pi)[1]),
        scale_spread=float(np.std(scales)),
        spread_px=spread,
        stands_out=given.masks is not None,
        worthwhile=True,
        advice="",
    )
    model = PartModel(
        picture_size=given.picture_size,
        size=size,
        template=taught.template,
        freedom=freedom,
        symmetry=symmetry,
        lookalikes=lookalikes,
        mirror=mirror,
        scales=(min(scales) - SCALE_MARGIN, max(scales) + SCALE_MARGIN),
        least_match=least,
        least_inside=min(taught.search.inside(pose) for pose in poses) - INSIDE_MARGIN,
    )
    return replace(model, quality=_judged(model, quality, pictures))


def _resemblances(
    taught: _SearchView, good: Sequence[tuple[Scene, Pose]], picture_size: tuple[int, int]
) -> tuple[tuple[SimilarPose, ...], int, tuple[SimilarPose, ...]]:
    """Where the part resembles itself but can be told from it, in how many directions it is the same, and the same of its mirror image."""
    turned = [SimilarPose(pose, distinctness(good, taught.search, pose)) for pose in self_likeness(taught.template)]
    distinguishable = tuple(one for one in turned if one.distinct >= LEAST_DISTINCT)
    image = PartSearch(mirror_image(taught.template), picture_size, Freedom(False, False, (0.0, 0.0)))
    mirrored = [SimilarPose(pose, distinctness(good, image, pose)) for pose in mirror_likeness(taught.template)]
    return distinguishable, 1 + len(turned) - len(distinguishable), tuple(one for one in mirrored if one.distinct >= LEAST_DISTINCT)


def _judged(model: PartModel, found: AlignmentQuality, pictures: Sequence[Picture]) -> AlignmentQuality:
    """``found`` with what becomes of mirror images, and advice."""
    images = [np.ascontiguousarray(picture[:, ::-1]) for picture in _evenly(pictures, MIRRORED)]
    mirrored = float(np.median([model.search.found(model.search.scene(image)).match for image in images]))
    tells = all(isinstance(model.find(image), NotFound) for image in images)
    quality = replace(found, mirrored=mirrored, tells_mirrored=tells)
    rim = 0.5 * math.hypot(*model.size)
    worthwhile = quality.shift_px > STILL_PX or (model.freedom.rotation and math.radians(quality.turn_deg) * rim > STILL_PX)
    advice = []
    if quality.found < quality.shown:
        advice.append(f"The part is not found in {quality.shown - quality.found} of {quality.shown} good pictures.")
    if not worthwhile:
        advice.append("The parts stand still within a pixel: aligning them gains nothing.")
    if not quality.stands_out:
        size = f"{model.size[0]}x{model.size[1]}"
        advice.append(f"It does not stand out from its surroundings in every picture: only the {size} pixels that all show are judged.")
    if not model.freedom.rotation:
        advice.append("The part looks the same in every direction: it is shifted, but not turned.")
    elif model.symmetry > 1:
        advice.append(f"The part looks the same in {model.symmetry} directions: it is turned to one of them.")
    if not tells:
        advice.append("Its mirror image is taken for it.")
    return replace(quality, worthwhile=worthwhile, advice=" ".join(advice))


def _cross_checked(given: RegistrationSamples, taught: _SearchView, freedom: Freedom) -> tuple[list[float], float]:
    """Match of each good part with a template learned from others, and how far its rim moves from one template to the other (median)."""
    poses = [pose for _, pose in taught.own]
    halves = (range(0, len(poses), 2), range(1, len(poses), 2))
    searches = [PartSearch(averaged(given, poses, taught.template, half), given.picture_size, freedom) for half in halves]
    scenes = [scene for scene, _ in taught.own]
    even, odd = ([search.refined(scene, pose) for scene, pose in zip(scenes, poses, strict=True)] for search in searches)
    held_out = [(odd if index % 2 == 0 else even)[index].match for index in range(len(poses))]
    changes = np.array([np.linalg.inv(part_matrix(one)) @ part_matrix(other) for one, other in zip(even, odd, strict=True)])
    radius = 0.5 * max(taught.template.mean.shape) * 2**taught.template.level
    rim = np.array([[radius, -radius, 0, 0], [0, 0, radius, -radius], [1, 1, 1, 1]])
    moved = (changes @ rim - np.median(changes, axis=0) @ rim)[:, :2]
    return held_out, float(np.median(np.hypot(moved[:, 0], moved[:, 1]).max(axis=1)))
