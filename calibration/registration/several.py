"""All parts of the taught kind in one picture.

Each is found as a single one is, and held to the same test. What resembles the part but fails that test is reported with its place, so that
whoever counts parts does not miss it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.registration.learning import RIM_SHARE
from calibration.registration.model import PartModel
from calibration.registration.pose import Picture, Pose, part_matrix
from calibration.registration.search import Scene

MOST_PARTS = 64

WORTH_TRYING = 0.45
"""Of the best correlation in the picture: places with less are not looked at more closely."""

LEAST_HEIGHT = 0.3
"""Correlation without which nothing is there; that of a part is about 1."""

TRIES, MORE_TRIES = 3, 16
"""Places that are looked at more closely: so many for each part that may be there, and so many more."""

REACH = 2
"""Pixels of the coarse search around a place that belong to it."""

SAME = 0.5
"""Share of a part that lies within another: then both are one and the same."""

OVERLAP = 0.04
"""Share of a part that lies within another: two parts beside each other share no more than this."""

LEAST_SEEN = 0.5
"""Share of a part that the picture must show at least for it to be reported as a part that leaves the picture."""

ROW = 0.5
"""Of the crop's height: parts that lie less than this below another are in its row."""

SHIFT = 4
"""Binary digits of a fraction of a pixel that OpenCV draws with."""


@dataclass(frozen=True)
class DoubtfulPose:
    """Something that resembles the part but cannot be judged. ``reason`` is for a person."""

    pose: Pose
    reason: str


@dataclass(frozen=True)
class PartsFound:
    """``poses`` of parts, ``doubtful`` beside them, both in reading order: rows from the top, each from the left."""

    poses: tuple[Pose, ...]
    doubtful: tuple[DoubtfulPose, ...] = ()


class SeveralSearch:
    """Finds the parts in one picture, of which there may be ``most``. Made once for a model."""

    def __init__(self, model: PartModel, most: int) -> None:
        if not 1 <= most <= MOST_PARTS:
            raise ValueError(f"1 to {MOST_PARTS} parts can be looked for, not {most}")
        self._model = model
        self._most = most

    @cached_property
    def outline(self) -> NDArray[np.float64]:
        """Of the part itself, (n, 2) x, y in part coordinates."""
        return part_outline(self._model)

    def find(self, picture: Picture) -> PartsFound:
        """In uint8 RGB of the model's picture size. More than ``most`` may be found: then there are too many."""
        search = self._model.search
        scene = search.scene(picture)
        correlations, step = search.correlations(scene)
        heights = correlations.max(axis=0)
        least = max(LEAST_HEIGHT, WORTH_TRYING * float(heights.max()))
        found: list[Pose] = []
        doubtful: list[DoubtfulPose] = []
        for _ in range(TRIES * self._most + MORE_TRIES):
            row, column = divmod(int(heights.argmax()), heights.shape[1])
            if heights[row, column] < least:
                break
            pose = search.found_at(scene, correlations, (column, row), REACH)
            heights[max(0, row - REACH) : row + REACH + 1, max(0, column - REACH) : column + REACH + 1] = -math.inf
            candidate = self._classified(scene, pose)
            if candidate is None or self._is_known(candidate, found, doubtful):
                continue
            if isinstance(candidate, DoubtfulPose):
                doubtful.append(candidate)
            else:
                found.append(candidate)
            self._cover(heights, candidate.pose if isinstance(candidate, DoubtfulPose) else candidate, step)
        return self._in_order(found, doubtful)

    def _classified(self, scene: Scene, pose: Pose) -> Pose | DoubtfulPose | None:
        """A part, something like it, or nothing."""
        model = self._model
        judged = model.judged(scene, pose)
        if isinstance(judged, Pose):
            return judged
        if pose.match >= model.least_match:
            return DoubtfulPose(pose, judged.reason)
        inside = model.search.inside(pose)
        if LEAST_SEEN <= inside < model.least_inside and pose.match >= model.least_match * inside:
            return DoubtfulPose(pose, f"the part leaves the picture, which shows {100 * inside:.0f} % of it")
        return None

    def _is_known(self, candidate: Pose | DoubtfulPose, found: list[Pose], doubtful: list[DoubtfulPose]) -> bool:
        """Whether it is one that was found before, come upon from another place. The better match is kept."""
        pose = candidate.pose if isinstance(candidate, DoubtfulPose) else candidate
        for number, other in enumerate(found):
            if self._shared(pose, other) > SAME:
                if isinstance(candidate, Pose) and candidate.match > other.match:
                    found[number] = candidate
                return True
        return isinstance(candidate, DoubtfulPose) and any(self._shared(pose, one.pose) > SAME for one in doubtful)

    def _cover(self, heights: NDArray[np.float32], pose: Pose, step: int) -> None:
        """No other part has its middle there."""
        covered = np.zeros(heights.shape, np.uint8)
        cv2.fillPoly(covered, [_drawn(self._placed(pose) / step)], 1, shift=SHIFT)
        heights[covered > 0] = -math.inf

    def _placed(self, pose: Pose) -> NDArray[np.float64]:
        return placed_outline(self.outline, pose)

    def _shared(self, pose: Pose, other: Pose) -> float:
        """Share of the part that lies within the other."""
        if math.hypot(pose.x - other.x, pose.y - other.y) > self._reach * (pose.scale + other.scale):
            return 0.0
        outlines = [self._placed(one) for one in (pose, other)]
        low = np.min([outline.min(axis=0) for outline in outlines], axis=0)
        step = max(1.0, self._reach / 64)
        size = np.ceil((np.max([outline.max(axis=0) for outline in outlines], axis=0) - low) / step).astype(int) + 2
        planes = []
        for outline in outlines:
            plane = np.zeros((size[1], size[0]), np.uint8)
            cv2.fillPoly(plane, [_drawn((outline - low) / step + 0.5)], 1, shift=SHIFT)
            planes.append(plane)
        shared, own = int(np.count_nonzero(planes[0] & planes[1])), int(np.count_nonzero(planes[0]))
        return shared / max(1, own)

    @cached_property
    def _reach(self) -> float:
        """From the part's middle to what is farthest of it."""
        return float(np.hypot(self.outline[:, 0], self.outline[:, 1]).max())

    def _in_order(self, found: list[Pose], doubtful: list[DoubtfulPose]) -> PartsFound:
        """Parts that lie on one another hide each other: neither can be judged."""
        free, hidden = [], []
        for pose in found:
            others = [other for other in found if other is not pose]
            if any(self._shared(pose, other) > OVERLAP or self._shared(other, pose) > OVERLAP for other in others):
                hidden.append(DoubtfulPose(pose, "the part overlaps another one"))
            else:
                free.append(pose)
        doubted = [*doubtful, *hidden]
        order = reading_order([one.pose for one in doubted], self._model.size[1])
        return PartsFound(
            tuple(free[index] for index in reading_order(free, self._model.size[1])), tuple(doubted[index] for index in order)
        )


def reading_order(poses: Sequence[Pose], height: float) -> list[int]:
    """Indices of ``poses``: rows from the top, each from the left. ``height``: of a part, in picture pixels."""
    down = sorted(range(len(poses)), key=lambda index: (poses[index].y, poses[index].x))
    rows: list[list[int]] = []
    for index in down:
        if rows and poses[index].y - poses[rows[-1][0]].y < ROW * height:
            rows[-1].append(index)
        else:
            rows.append([index])
    return [index for row in rows for index in sorted(row, key=lambda index: (poses[index].x, poses[index].y))]


def part_outline(model: PartModel) -> NDArray[np.float64]:
    """Of the part without the rim that its template has around it: (n, 2) x, y in part coordinates."""
    template = model.template
    mask = (template.mask > 0.5).astype(np.uint8)
    rim = 2 * max(2, round(RIM_SHARE * max(mask.shape))) + 1
    padded = np.asarray(cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0))
    if not mask.all():
        padded = np.asarray(cv2.erode(padded, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (rim, rim))))
    contours, _ = cv2.findContours(padded, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        height, width = (side / 2 * 2**template.level for side in mask.shape)
        return np.array([[-width, -height], [width, -height], [width, height], [-width, height]])
    largest = max(contours, key=cv2.contourArea).reshape(-1, 2).astype(np.float64) - 1
    return np.asarray((largest - (np.array(mask.shape[::-1]) - 1) / 2) * 2**template.level)


def placed_outline(outline: NDArray[np.float64], pose: Pose) -> NDArray[np.float64]:
    """From part coordinates to picture pixels: (n, 2) x, y."""
    matrix = part_matrix(pose)
    return np.asarray(outline @ matrix[:2, :2].T + matrix[:2, 2])


def _drawn(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.asarray(np.rint(points * 2**SHIFT), dtype=np.int32)
