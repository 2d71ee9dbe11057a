"""The part model: template, symmetries and acceptance limits, and the search with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from calibration.registration.pose import Freedom, NotFound, Picture, Pose, combined, wrapped
from calibration.registration.search import PartSearch, Scene
from calibration.registration.template import Template

OUTSIDE_TURN = math.radians(3)
"""How far beyond the angles at which it is looked for a part may turn while its pose is refined."""

UNSURE = 0.2
"""Of what tells a good part from itself turned: with less, it is not said how the part lies."""


@dataclass(frozen=True)
class AlignmentQuality:
    """How well the good parts agree with each other, and whether aligning them gains anything.

    ``found`` of ``shown`` good pictures. ``match_low``, ``match_median``: of their matches (lowest in twenty; middle), each with a template
    that it had no part in. ``distinct``: by how much a good part (lowest in twenty) matches better than turned to where it resembles
    itself most; NaN if it does so nowhere. ``mirrored``: match of good parts' mirror images (median), and ``tells_mirrored``, whether
    these are not taken for the part. ``shift_px``: largest distance between two good parts, ``turn_deg``: the arc that holds all their
    angles, ``scale_spread``: standard deviation of their scales. ``spread_px``: how far a good part's rim moves (median) if the template
    is learned from other parts. ``stands_out``: whether the part can be told from its surroundings in nearly all pictures; else its
    extent is not known, and the crop is what all pictures show. ``worthwhile``: whether aligning gains anything; ``advice`` is a
    remark for a person.
    """

    shown: int
    found: int
    match_low: float
    match_median: float
    distinct: float
    mirrored: float
    tells_mirrored: bool
    shift_px: float
    turn_deg: float
    scale_spread: float
    spread_px: float
    stands_out: bool
    worthwhile: bool
    advice: str


@dataclass(frozen=True)
class SimilarPose:
    """Where, in part coordinates, the part resembles itself, or lies in its mirror image, without being the same.

    ``distinct``: by how much a good part matches better than that (lowest in twenty).
    """

    pose: Pose
    distinct: float


@dataclass(frozen=True, eq=False)
class PartModel:
    """All that is needed to find a part and to cut it out. ``picture_size``, ``size`` (of the crop): (width, height) in picture pixels.

    ``freedom.rotation`` is False if the part has no direction of its own: it is only shifted. ``symmetry``: in how many directions it looks
    the same. ``mirror``: where the part lies in its mirror image (left and right exchanged) when this is taken for it. ``scales``:
    smallest and largest. ``least_match``: below, it is not the taught part. ``least_inside``: share of its edges that the picture must
    show. ``quality`` is None for a model that was kept: see ``calibration.registration.stored``.
    """

    picture_size: tuple[int, int]
    size: tuple[int, int]
    template: Template
    freedom: Freedom
    symmetry: int
    lookalikes: tuple[SimilarPose, ...]
    mirror: tuple[SimilarPose, ...]
    scales: tuple[float, float]
    least_match: float
    least_inside: float
    quality: AlignmentQuality | None = None

    @cached_property
    def search(self) -> PartSearch:
        """Tables that are made from the rest when they are first needed."""
        return PartSearch(self.template, self.picture_size, self.freedom, [one.pose.angle for one in self.lookalikes])

    @cached_property
    def mirrored_search(self) -> PartSearch:
        """The same for the part's mirror image."""
        return PartSearch(mirror_image(self.template), self.picture_size, replace(self.freedom, rotation=False))

    def find(self, picture: Picture) -> Pose | NotFound:
        """In uint8 RGB of ``picture_size``."""
        scene = self.search.scene(picture)
        return self.judged(scene, self.search.found(scene))

    def judged(self, scene: Scene, pose: Pose) -> Pose | NotFound:
        """The right way round, if it is the pose of a good part."""
        if pose.match < self.least_match:
            return NotFound(f"nothing looks like the taught part (match {pose.match:.2f}, at least {self.least_match:.2f} is needed)")
        others, matches = self._others(scene, pose)
        if max(matches, default=pose.match) > pose.match:  # it lies the other way round
            pose = self.search.refined(scene, others[matches.index(max(matches))])
            _, matches = self._others(scene, pose)
        return self._objection(scene, pose, matches) or pose

    def _others(self, scene: Scene, pose: Pose) -> tuple[list[Pose], list[float]]:
        """Where the part would lie if it were taken for each of its lookalikes, and how well it matches there."""
        others = [combined(pose, one.pose, inverse=True) for one in self.lookalikes]
        return others, self.search.matches(scene, others) if others else []

    def _objection(self, scene: Scene, pose: Pose, others: Sequence[float]) -> NotFound | None:
        """Why this is no pose of a good part; ``others``: how well it matches as each of its lookalikes."""
        for one, match in zip(self.lookalikes, others, strict=True):
            if pose.match - match < UNSURE * one.distinct:
                turned = f"{abs(math.degrees(wrapped(one.pose.angle))):.0f}"
                return NotFound(f"it cannot be told which way round the part lies: turned by {turned} degrees it looks as well")
        images = [combined(pose, one.pose, inverse=True) for one in self.mirror]
        if images and max(self.mirrored_search.matches(scene, images)) > pose.match:
            return NotFound("this is rather the taught part's mirror image")
        turn = wrapped(pose.angle - self.freedom.turn[0])
        if self.freedom.rotation and abs(turn) > self.freedom.turn[1] + OUTSIDE_TURN:
            return NotFound(f"the part is turned by {math.degrees(turn):.0f} degrees, further than the taught ones")
        if not self.scales[0] <= pose.scale <= self.scales[1]:
            return NotFound(f"the part is {pose.scale:.2f} times as large as the taught ones")
        inside = self.search.inside(pose)
        if inside < self.least_inside:
            return NotFound(f"the part leaves the picture, which shows {100 * inside:.0f} % of it")
        return None


def mirror_image(template: Template) -> Template:
    """Left and right exchanged."""
    mean, deviation, mask = (np.ascontiguousarray(plane[:, ::-1]) for plane in (template.mean, template.deviation, template.mask))
    return Template(mean, deviation, mask, template.level)
