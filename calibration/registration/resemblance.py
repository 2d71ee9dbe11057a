"""Symmetries of a part: poses in which it resembles itself, turned or as its mirror image."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from calibration.registration.model import mirror_image
from calibration.registration.pose import Freedom, Picture, Pose, combined, wrapped
from calibration.registration.search import PartSearch, Scene
from calibration.registration.template import Template

ALIKE = 0.4
"""Match from which on a turned part is worth a second look."""

SAME_TURN = math.radians(8)
"""Nearer directions are one and the same."""

STEPS = 24
ROUND = 0.85
"""Match that a part must have with itself in all of so many directions to have none."""

LEAST_DISTINCT = 0.05
"""What good parts (nineteen in twenty) must match better than turned, or else it is no difference."""

FEW = 0.05


def is_round(template: Template) -> bool:
    """Whether the part looks about the same in any direction."""
    canvas = _canvas(template)
    search = PartSearch(replace(template, level=0), _size(canvas), Freedom(False, False, (0.0, 0.0)))
    scene = search.scene(canvas)
    middle = _middle(canvas)
    turns = [2 * math.pi * step / STEPS for step in range(1, STEPS)]
    return min(search.refined(scene, replace(middle, angle=turn)).match for turn in turns) >= ROUND


def self_likeness(template: Template) -> list[Pose]:
    """Where the part resembles itself, in part coordinates."""
    found = _likeness(template, template)
    return [pose for pose in found if abs(wrapped(pose.angle)) > SAME_TURN]


def mirror_likeness(template: Template) -> list[Pose]:
    """Where the part lies in its mirror image, in part coordinates."""
    return _likeness(template, mirror_image(template))


def distinctness(own: Sequence[tuple[Scene, Pose]], other: PartSearch, change: Pose) -> float:
    """By how much good parts match better than what ``other`` searches for would at ``change``; lowest in twenty."""
    gaps = [pose.match - other.matched(scene, combined(pose, change, inverse=True)).match for scene, pose in own]
    return float(np.quantile(gaps, FEW))


def _likeness(template: Template, shown: Template) -> list[Pose]:
    """Poses of one template in the other, best first, one for each direction."""
    canvas = _canvas(shown)
    search = PartSearch(replace(template, level=0), _size(canvas), Freedom(True, False, (0.0, math.pi)))
    scene = search.scene(canvas)
    kept: list[Pose] = []
    for pose in search.all_found(scene):
        if pose.match >= ALIKE and all(abs(wrapped(pose.angle - one.angle)) > SAME_TURN for one in kept):
            kept.append(pose)
    step, middle = 2**template.level, _middle(canvas)
    return [replace(pose, x=(pose.x - middle.x) * step, y=(pose.y - middle.y) * step) for pose in kept]


def _canvas(template: Template) -> Picture:
    """The template alone, with room to turn: uint8 RGB."""
    height, width = template.mean.shape
    side = math.ceil(1.1 * math.hypot(height, width)) + 8
    rim = template.mean[cv2.dilate(template.mask, np.ones((3, 3))) > template.mask]
    around = float(np.median(rim)) if rim.size else float(np.median(template.mean))
    top, left = (side - height) // 2, (side - width) // 2
    canvas = np.full((top * 2 + height, left * 2 + width), around, np.float32)
    canvas[top : top + height, left : left + width] = np.where(template.mask > 0.5, template.mean, around)
    return np.repeat(np.clip(canvas, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def _size(canvas: Picture) -> tuple[int, int]:
    return canvas.shape[1], canvas.shape[0]


def _middle(canvas: Picture) -> Pose:
    return Pose((canvas.shape[1] - 1) / 2, (canvas.shape[0] - 1) / 2)
