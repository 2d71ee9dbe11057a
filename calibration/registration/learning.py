"""Groupwise registration of good pictures: a template, and the pose of the part in each picture, that fit each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.registration.foreground import Foreground, foregrounds
from calibration.registration.pose import Floats, Freedom, Matrix, Picture, Pose, RotationRange, part_matrix, pose_of, wrapped
from calibration.registration.search import PartSearch
from calibration.registration.template import Pyramid, Template, cut, layer_matrix

LARGEST_TEMPLATE = 640
"""Longer side of a template, in its pixels."""

FIRST_DEVIATION = 8.0
"""Grey values that a good part is taken to differ from another before more than one is seen."""

ROUNDS = 3
AGREEING = 0.7
"""Of the median match: pictures with less do not enter the template."""

NEAR = math.radians(45)
"""Parts turned by no more than this are taken to be turned no further, unless they match clearly better so."""

CLEARLY, MANY = 0.08, 0.1
POOR = 0.05
"""Quantile of the matches that stands for the worst parts."""

LEAST_AGREEMENT = 0.25
"""Median match without which the pictures do not show the same part."""

RIM_SHARE = 0.03
"""How much of its size is kept around the part, on each side."""

ELONGATED = 1.4
"""Length over width from which on a part is laid along the crop."""

REMEDY = "Teach without alignment, or remove the pictures that differ"


@dataclass(frozen=True, eq=False)
class RegistrationSamples:
    """Good pictures of one size (width, height), with what stands out in them, if anything does."""

    pyramids: tuple[Pyramid, ...]
    masks: tuple[Foreground | None, ...] | None
    picture_size: tuple[int, int]

    def some(self, most: int) -> RegistrationSamples:
        """An even selection."""
        chosen = np.linspace(0, len(self.pyramids) - 1, min(len(self.pyramids), most)).round().astype(int).tolist()
        masks = None if self.masks is None else tuple(self.masks[index] for index in chosen)
        return RegistrationSamples(tuple(self.pyramids[index] for index in chosen), masks, self.picture_size)


@dataclass(frozen=True, eq=False)
class Agreement:
    """A template and the pose of the part in each picture. ``freedom``: with any angle if parts lie at very different ones."""

    template: Template
    poses: tuple[Pose, ...]
    freedom: Freedom


def registration_samples(pictures: Sequence[Picture]) -> RegistrationSamples:
    """Image pyramids and foreground masks of uint8 RGB (h, w, 3) of one size, for :func:`agreement`."""
    height, width = pictures[0].shape[:2]
    masks = foregrounds(pictures)
    return RegistrationSamples(tuple(Pyramid(picture) for picture in pictures), None if masks is None else tuple(masks), (width, height))


def agreement(given: RegistrationSamples, turning: RotationRange = RotationRange.AUTO) -> Agreement:
    """Template and poses that fit each other, from one part's looks to those of all. The first template's direction is upright.

    Parts can agree in more than one way (the threads of a screw, or its head and tip): where they stand out from their surroundings,
    one start is that their outlines agree. That way is taken in which the worst parts agree best.
    """
    first = _first_template(given)
    freedom, start = _start(given, first, turning)
    ways = [_settled(given, first, start, freedom)]
    if given.masks is not None and freedom.rotation:
        ways.append(_settled(given, first, _by_outline(given, start), freedom))
    template, poses = max(ways, key=lambda way: float(np.quantile([pose.match for pose in way[1]], POOR)))
    if np.median([pose.match for pose in poses]) < LEAST_AGREEMENT:
        raise CalibrationError("the pictures do not show the same part", remedy=REMEDY)
    return Agreement(template, tuple(poses), freedom)


def _start(given: RegistrationSamples, first: Template, turning: RotationRange) -> tuple[Freedom, list[Pose]]:
    """What looks like one part in all pictures; far turned only if many match clearly better so."""
    near, far = Freedom(True, False, (0.0, NEAR)), Freedom(True, False, (0.0, math.pi))
    fixed = {RotationRange.SHIFT: Freedom(False, False, (0.0, 0.0)), RotationRange.UPRIGHT: near, RotationRange.ANY: far}
    if turning in fixed:
        return fixed[turning], _found(given, PartSearch(first, given.picture_size, fixed[turning]))
    near_poses, far_poses = (_found(given, PartSearch(first, given.picture_size, freedom)) for freedom in (near, far))
    gains = [far_pose.match - near_pose.match for near_pose, far_pose in zip(near_poses, far_poses, strict=True)]
    return (far, far_poses) if float(np.mean([gain > CLEARLY for gain in gains])) > MANY else (near, near_poses)


def _settled(given: RegistrationSamples, template: Template, poses: list[Pose], freedom: Freedom) -> tuple[Template, list[Pose]]:
    for _ in range(ROUNDS):
        template = averaged(given, poses, template)
        poses = _found(given, PartSearch(template, given.picture_size, freedom))
    return template, poses


def _found(given: RegistrationSamples, search: PartSearch) -> list[Pose]:
    return [search.found(search.seen(pyramid)) for pyramid in given.pyramids]


def _by_outline(given: RegistrationSamples, poses: list[Pose]) -> list[Pose]:
    """The same directions, but the middle and axis of what stands out in the picture. Pictures where nothing does keep theirs."""
    assert given.masks is not None
    outlined = []
    for mask, pose in zip(given.masks, poses, strict=True):
        if mask is None:
            outlined.append(replace(pose, match=0.0))
            continue
        places = np.argwhere(mask.mask)[:, ::-1].astype(np.float64) * mask.step
        axis = _main_axis(places)
        middle = _middle(places, axis or 0.0)
        outlined.append(Pose(*middle, pose.angle if axis is None else axis, 1.0, 1.0))
    return _turned_alike(outlined, poses)


def _turned_alike(outlined: list[Pose], poses: list[Pose]) -> list[Pose]:
    """Axes have two directions: that nearer to the pose's; and the template is not along its axis."""
    offset = (
        float(np.angle(np.mean([np.exp(2j * (pose.angle - one.angle)) for one, pose in zip(outlined, poses, strict=True) if one.match])))
        / 2
    )
    turned = []
    for one, pose in zip(outlined, poses, strict=True):
        angle = one.angle + offset
        turned.append(replace(one, angle=angle + math.pi if math.cos(angle - pose.angle) < 0 else angle))
    return turned


def averaged(given: RegistrationSamples, poses: Sequence[Pose], template: Template, chosen: Sequence[int] | None = None) -> Template:
    """The mean of those parts that agree (of ``chosen`` pictures, if given), in a template of the same shape."""
    least = AGREEING * float(np.median([pose.match for pose in poses]))
    agreeing = [index for index, pose in enumerate(poses) if pose.match >= least and index in (chosen or range(len(poses)))]
    total = np.zeros(template.mean.shape, np.float64)
    squares = np.zeros_like(total)
    for index in agreeing:
        crop = cut(given.pyramids[index], poses[index], template.mean.shape, template.level)
        total += crop
        squares += np.square(crop, dtype=np.float64)
    mean = total / len(agreeing)
    deviation = np.sqrt(np.maximum(squares / len(agreeing) - mean**2, 0))
    mask = template.mask
    if given.masks is not None:
        known = [(given.masks[index], poses[index]) for index in agreeing]
        mask = _part_mask([(one, pose) for one, pose in known if one is not None], template)
    return Template(mean.astype(np.float32), deviation.astype(np.float32), mask, template.level)


def framed(given: RegistrationSamples, found: Agreement) -> tuple[Template, list[Pose]]:
    """The same in the crop's frame: around the part, along its long side if parts lie at any angle, else upright as most parts are."""
    angles = np.array([pose.angle for pose in found.poses])
    upright = -float(np.angle(np.mean(np.exp(1j * angles))))
    if given.masks is None:
        middle, turn = (0.0, 0.0), upright
        size = _common_size(given.picture_size, found.poses)
    else:
        middle, turn, size = _box(found.template, None if found.freedom.turn[1] == math.pi else upright)
    level = max(0, math.ceil(math.log2(max(size) / LARGEST_TEMPLATE)))
    shape = (max(2, round(size[1] / 2**level)), max(2, round(size[0] / 2**level)))
    frame = part_matrix(Pose(*middle, turn))
    poses = [pose_of(part_matrix(pose) @ frame, pose.match) for pose in found.poses]
    blank = np.ones(shape, np.float32)
    template = averaged(given, poses, Template(blank, blank, blank, level))
    return template, poses


def _first_template(given: RegistrationSamples) -> Template:
    if given.masks is None:
        width, height = given.picture_size
        level = max(0, math.ceil(math.log2(max(width, height) / LARGEST_TEMPLATE)))
        shape = (height // 2**level, width // 2**level)
        mean = cut(given.pyramids[0], Pose((width - 1) / 2, (height - 1) / 2), shape, level)
        return Template(mean, np.full_like(mean, FIRST_DEVIATION), np.ones_like(mean), level)
    known = [(one.area, index) for index, one in enumerate(given.masks) if one is not None]
    first = sorted(known)[len(known) // 2][1]
    mask = given.masks[first]
    assert mask is not None
    places = np.argwhere(mask.mask)[:, ::-1].astype(np.float32) * mask.step
    (x, y), radius = cv2.minEnclosingCircle(places)
    level = max(0, math.ceil(math.log2(2.2 * radius / LARGEST_TEMPLATE)))
    side = math.ceil(2.2 * radius / 2**level)
    pose = Pose(x, y)
    mean = cut(given.pyramids[first], pose, (side, side), level)
    blank = Template(mean, np.full_like(mean, FIRST_DEVIATION), np.ones_like(mean), level)
    return replace(blank, mask=_part_mask([(mask, pose)], blank))


def _part_mask(masks: Sequence[tuple[Foreground, Pose]], template: Template) -> Floats:
    """What belongs to the part in most pictures, and a rim of its surroundings."""
    height, width = template.mean.shape
    step = 2**template.level
    origin = (-step * (width - 1) / 2, -step * (height - 1) / 2)
    total = np.zeros((height, width), np.float32)
    for one, pose in masks:
        matrix = layer_matrix(pose, origin, step, round(math.log2(one.step)))
        total += cv2.warpAffine(one.mask.astype(np.float32), matrix, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    part = (total > 0.5 * len(masks)).astype(np.uint8)
    rim = 2 * max(2, round(RIM_SHARE * max(height, width))) + 1
    return np.asarray(cv2.dilate(part, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (rim, rim))), dtype=np.float32)


def _box(template: Template, turn: float | None) -> tuple[tuple[float, float], float, tuple[int, int]]:
    """Middle, angle and size (width, height) of the box around the mask, in part coordinates; along its long side without ``turn``."""
    points = np.argwhere(template.mask > 0.5)[:, ::-1].astype(np.float64)
    points = (points - (np.array(template.mask.shape[::-1]) - 1) / 2) * 2**template.level
    if turn is None:
        turn = _main_axis(points) or 0.0
    width, height = (math.ceil(extent + 2**template.level) for extent in np.ptp(points @ _axes(turn).T, axis=0))
    return _middle(points, turn), turn, (width, height)


def _axes(turn: float) -> Matrix:
    return np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])


def _middle(points: NDArray[np.float64], turn: float) -> tuple[float, float]:
    """Of the box around them."""
    along = points @ _axes(turn).T
    x, y = _axes(turn).T @ ((along.min(axis=0) + along.max(axis=0)) / 2)
    return float(x), float(y)


def _main_axis(points: NDArray[np.float64]) -> float | None:
    """Of an elongated part; None of others."""
    spread, axes = np.linalg.eigh(np.cov(points.T))
    return math.atan2(axes[1, 1], axes[0, 1]) if spread[1] > ELONGATED**2 * spread[0] else None


def _common_size(picture_size: tuple[int, int], poses: Sequence[Pose]) -> tuple[int, int]:
    """Of what all pictures show, (width, height)."""
    width, height = picture_size
    corners: Matrix = np.array([[x, y, 1] for x in (-width / 2, width / 2) for y in (-height / 2, height / 2)]).T
    lost = [np.abs(part_matrix(pose)[:2] @ corners - corners[:2] - [[(width - 1) / 2], [(height - 1) / 2]]).max(axis=1) for pose in poses]
    most = np.quantile(lost, 0.95, axis=0)
    return max(width // 2, math.floor(width - 2 * most[0])), max(height // 2, math.floor(height - 2 * most[1]))


def arc(angles: Sequence[float], period: float) -> tuple[float, float]:
    """Middle and width of the smallest arc that holds all angles, in radians."""
    sorted_angles = np.sort(np.mod(angles, period))
    gaps = np.diff(np.append(sorted_angles, sorted_angles[0] + period))
    widest = int(gaps.argmax())
    width = period - float(gaps[widest])
    start = float(sorted_angles[(widest + 1) % len(sorted_angles)])
    return wrapped(start + width / 2), width
