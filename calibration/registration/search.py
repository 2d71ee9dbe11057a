"""Pose search: candidates at low resolution, each refined level by level; the best one is kept."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from calibration.registration.coarse import CoarseSearch
from calibration.registration.pose import Floats, Freedom, Matrix, Picture, Pose, part_matrix, wrapped
from calibration.registration.refinement import Refinement
from calibration.registration.template import Pyramid, Template, TemplateLayer, edge_softness, edges, layer

COARSE_PX = 30
"""Longer side of a part at the resolution where it is searched for."""

MOST_COARSE_PX = 128
"""Longer side of a picture there."""

FINER = 2
"""Levels below the coarsest, where edges are compared."""

CANDIDATES = 5
ALL_CANDIDATES = 36
WORTH_TRYING = 0.6
"""Of the best correlation: candidates with less are not looked at more closely."""

SAME_TURN = math.radians(12)
"""Nearer directions are one and the same to the coarse search."""

FINALISTS = 2
CLOSE = 0.6
"""Of the best match: the runner-up is refined further if it has more."""

ROUNDS = 3
MOVING_PX = 0.15
STILL_PX = 0.02
"""Pixels of a level: a part that moves by less is refined at the next level; or, at the finest, no further."""

EDGE_POINTS = 900
FEW_POINTS = 150
MANY_POINTS = 400


@dataclass(frozen=True, eq=False)
class Scene:
    """A picture prepared for a search: ``edges`` float32 (h, w, 2), at the level where they are compared."""

    pyramid: Pyramid
    edges: Floats


class EdgeMatch:
    """How well a picture's edges agree with the template's, at one level."""

    def __init__(self, seen: TemplateLayer, level: int) -> None:
        self._level = level
        self._softness = edge_softness(seen)
        across, down = edges(seen.mean, self._softness)
        strength = np.hypot(across, down) * seen.mask
        rows, columns = np.nonzero(strength > 0.5)
        strongest = np.sort(np.argsort(-strength[rows, columns], kind="stable")[: 4 * EDGE_POINTS])
        chosen = strongest[:: max(1, len(strongest) // EDGE_POINTS)]
        rows, columns = rows[chosen], columns[chosen]
        x, y = columns * seen.step + seen.origin[0], rows * seen.step + seen.origin[1]
        self._points: Floats = np.stack([x, y, np.ones(len(x))]).astype(np.float32)
        directions = np.stack([across[rows, columns], down[rows, columns]], axis=1).astype(np.float64)
        directions /= max(float(np.sum(directions**2)), 1e-6)
        turned = np.stack([-directions[:, 1], directions[:, 0]], axis=1)
        self._expected: Matrix = np.stack([directions.ravel(), turned.ravel()], axis=1)

    def prepared(self, pyramid: Pyramid) -> Floats:
        """The edges of a picture: float32 (h, w, 2)."""
        return np.asarray(cv2.merge(edges(pyramid.level(self._level), self._softness)), dtype=np.float32)

    def of(self, seen: Floats, poses: Sequence[Pose]) -> list[float]:
        """Of each pose, 1: as well as with itself; 0: not at all, or there are no edges. ``seen``: :meth:`prepared`."""
        if not self._points.size:
            return [0.0] * len(poses)
        places = self._places(poses)
        found = cv2.remap(seen, places[:, 0], places[:, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        products = (np.asarray(found).reshape(len(poses), -1) @ self._expected).tolist()
        return [math.cos(pose.angle) * along + math.sin(pose.angle) * across for pose, (along, across) in zip(poses, products, strict=True)]

    def inside(self, pose: Pose, picture_size: tuple[int, int]) -> float:
        """Share of the part's edges that lie within a picture of that size (width, height)."""
        if not self._points.size:
            return 1.0
        x, y = self._places([pose])[0]
        width, height = (side / 2**self._level for side in picture_size)
        return float(np.mean((x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)))

    def _places(self, poses: Sequence[Pose]) -> Floats:
        """float32 (poses, 2, points): x and y in pixels of the level. All at once: of one alone the calls take longer than what is done."""
        matrices = np.array([part_matrix(pose)[:2] for pose in poses]) / 2**self._level
        return np.asarray(matrices.astype(np.float32) @ self._points)


class PartSearch:
    """Tables to find what looks like ``template`` in pictures of one size (width, height), made once.

    ``alike``: turns, in radians, after which the part resembles itself: one of these directions is enough, who knows them finds the rest.
    """

    def __init__(self, template: Template, picture_size: tuple[int, int], freedom: Freedom, alike: Sequence[float] = ()) -> None:
        self._alike = tuple(alike)
        longer = max(template.mean.shape) * 2**template.level
        by_part = round(math.log2(max(longer / COARSE_PX, 1)))
        by_picture = math.ceil(math.log2(max(max(picture_size) / MOST_COARSE_PX, 1)))
        self._picture_size = picture_size
        self._finest, self._coarsest = template.level, max(template.level, by_part, by_picture)
        self._compared = max(self._finest, self._coarsest - FINER)
        layers = {level: layer(template, level) for level in range(self._finest, self._coarsest + 1)}
        self._coarse = CoarseSearch(layers[self._coarsest], self._coarsest, picture_size, freedom)
        self._refinements = {
            level: Refinement(seen, level, freedom, FEW_POINTS if level > self._compared else MANY_POINTS) for level, seen in layers.items()
        }
        self._match = EdgeMatch(layers[self._compared], self._compared)

    def scene(self, picture: Picture) -> Scene:
        """Prepared from uint8 RGB (h, w, 3)."""
        return self.seen(Pyramid(picture))

    def seen(self, pyramid: Pyramid) -> Scene:
        return Scene(pyramid, self._match.prepared(pyramid))

    def found(self, scene: Scene) -> Pose:
        """The best pose, whether there is a part or not: look at its match."""
        return self._best(scene, self._distinct(self._coarse.candidates(scene.pyramid, CANDIDATES)))

    def found_at(self, scene: Scene, correlations: Floats, place: tuple[int, int], reach: int) -> Pose:
        """As :meth:`found`, near one place (column, row) of :meth:`correlations` alone."""
        return self._best(scene, self._distinct(self._coarse.candidates_at(correlations, *place, reach, CANDIDATES)))

    def correlations(self, scene: Scene) -> tuple[Floats, int]:
        """How much each angle and place looks like the part at a low resolution, float32 (angles, h, w); and picture pixels per pixel."""
        return self._coarse.correlations(scene.pyramid), self._coarse.step

    def _best(self, scene: Scene, candidates: Sequence[Pose]) -> Pose:
        levels = (self._coarsest, max(self._finest, self._coarsest - 1))
        rough = sorted((self._through(scene, pose, levels) for pose in candidates), key=lambda pose: -pose.match)
        close = [rough[0], *(pose for pose in rough[1:FINALISTS] if pose.match >= CLOSE * rough[0].match)]
        finalists = [self._through(scene, pose, (self._compared,)) for pose in close]
        best = max(finalists, key=lambda pose: pose.match)
        return self._through(scene, best, range(self._compared - 1, self._finest - 1, -1))

    def all_found(self, scene: Scene) -> list[Pose]:
        """Every direction in which something may be, refined to the end; best first."""
        candidates = self._coarse.candidates(scene.pyramid, ALL_CANDIDATES)
        refined = [self._through(scene, pose, range(self._coarsest, self._finest - 1, -1)) for pose in candidates]
        return sorted(refined, key=lambda pose: -pose.match)

    def refined(self, scene: Scene, pose: Pose) -> Pose:
        """To the finest level, from a pose that is right to a few pixels."""
        return self._through(scene, pose, range(self._compared, self._finest - 1, -1))

    def matched(self, scene: Scene, pose: Pose) -> Pose:
        """The same pose with its match."""
        return replace(pose, match=self.matches(scene, [pose])[0])

    def matches(self, scene: Scene, poses: Sequence[Pose]) -> list[float]:
        """Of each pose."""
        return self._match.of(scene.edges, poses)

    def inside(self, pose: Pose) -> float:
        """Share of the part's edges that lie within the picture."""
        return self._match.inside(pose, self._picture_size)

    def _distinct(self, candidates: Sequence[Pose]) -> list[Pose]:
        """Without those that are others of them turned to where the part resembles itself, and without hopeless ones."""
        kept: list[Pose] = []
        for pose in candidates:
            turns = (pose.angle - one.angle - turn for one in kept for turn in self._alike)
            if not any(abs(wrapped(turn)) < SAME_TURN for turn in turns):
                kept.append(pose)
        return [kept[0], *(pose for pose in kept[1:] if pose.match >= WORTH_TRYING * kept[0].match)]

    def _through(self, scene: Scene, pose: Pose, levels: Sequence[int]) -> Pose:
        for level in levels:
            still = STILL_PX if level == self._finest else MOVING_PX
            pose = self._refinements[level].refined(scene.pyramid.level(level), pose, ROUNDS, still)
        return self.matched(scene, pose)
