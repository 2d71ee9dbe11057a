"""The escape promise: from which size on planted defects of each kind are found at a limit, inside the part and at its rim."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from calibration.statistics.detection_probability import DetectionPromise, NoPromise, detection_promise
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import Recipe, RecipeFacts

_ALIKE = 1.15
"""Promises for two zones that differ by less than this factor are told as one."""


class Zone(Enum):
    """Where on the part."""

    EVERYWHERE = "everywhere"
    INSIDE = "inside"
    RIM = "rim"


@dataclass(frozen=True)
class SizeUnit:
    """``name``: "mm", or "px" of the camera's picture where the part plane is not known; ``per_map_px``: so many of it is a map pixel."""

    name: str = "px"
    per_map_px: float = 1.0


PIXELS = SizeUnit()
"""Of the map: where nothing else is known."""


@dataclass(frozen=True)
class KindPromise:
    """What can be promised of one kind at one limit; sizes in the unit of the promise. ``tried``: of each that was planted its size, and
    whether it is found."""

    kind: DefectKind
    zones: dict[Zone, DetectionPromise]
    tried: tuple[tuple[float, bool], ...]

    @property
    def everywhere(self) -> DetectionPromise:
        """Of all that were planted, wherever."""
        return self.zones[Zone.EVERYWHERE]

    @property
    def told(self) -> tuple[tuple[Zone, DetectionPromise], ...]:
        """What is said: one size for the whole part where that is all there is, or where its zones do not differ; else one for each zone.

        A zone that promises nothing stands beside the one that does.
        """
        inside, rim = self.zones.get(Zone.INSIDE), self.zones.get(Zone.RIM)
        if inside is None or rim is None or not (inside.promised or rim.promised):
            return ((Zone.EVERYWHERE, self.everywhere),)
        both = inside.promised and rim.promised
        if both and self.everywhere.promised and max(inside.size, rim.size) <= _ALIKE * min(inside.size, rim.size):
            return ((Zone.EVERYWHERE, self.everywhere),)
        if not both and self.everywhere.promised and (inside if inside.promised else rim).size >= self.everywhere.size:
            return ((Zone.EVERYWHERE, self.everywhere),)
        return ((Zone.INSIDE, inside), (Zone.RIM, rim))


@dataclass(frozen=True)
class EscapePromise:
    """At ``limit`` (log10 score): ``found`` of ``planted`` defects, and for each kind the sizes that are found 9 times of 10, with 95 %
    confidence. ``contrast``: the middle one of them, in grey values."""

    limit: float
    unit: SizeUnit
    planted: int
    found: int
    contrast: float
    kinds: tuple[KindPromise, ...]


def size_unit(facts: RecipeFacts, crop: tuple[int, int] | None) -> SizeUnit:
    """In which sizes of defects are told: millimetres where the recipe knows its part plane, else pixels of the camera's picture.

    ``crop``: (width, height) that is cut out about the part where it is found first, else None.
    """
    region = facts.frame_size if facts.region is None else (facts.region.width, facts.region.height)
    width, height = crop or region
    scale = math.sqrt(width / facts.input_size[0] * height / facts.input_size[1])
    return SizeUnit("px", scale) if facts.mm_per_px is None else SizeUnit("mm", scale * facts.mm_per_px)


def escape_promise(planted: Sequence[PlantedScore], limit: float, unit: SizeUnit) -> EscapePromise | None:
    """What ``limit`` promises; None where nothing was planted. Takes some milliseconds for each kind."""
    if not planted:
        return None
    kinds = []
    for kind in DefectKind:
        own = [one for one in planted if one.kind is kind]
        if own:
            tried = tuple((one.size_px * unit.per_map_px, one.score > limit) for one in own)
            kinds.append(KindPromise(kind, _by_zone(own, limit, unit), tried))
    found = sum(one.score > limit for one in planted)
    contrasts = sorted(one.contrast for one in planted)
    return EscapePromise(limit, unit, len(planted), found, contrasts[len(contrasts) // 2], tuple(kinds))


def promise_of(recipe: Recipe) -> EscapePromise | None:
    """At the recipe's own limit."""
    return escape_promise(recipe.planted, recipe.limit.value, unit_of(recipe))


def unit_of(recipe: Recipe) -> SizeUnit:
    """See :func:`size_unit`."""
    return size_unit(recipe, None if recipe.fixture is None else recipe.fixture.crop)


def _by_zone(own: Sequence[PlantedScore], limit: float, unit: SizeUnit) -> dict[Zone, DetectionPromise]:
    zones = {Zone.EVERYWHERE: own, Zone.INSIDE: [one for one in own if not one.on_rim], Zone.RIM: [one for one in own if one.on_rim]}
    found = {}
    for zone, those in zones.items():
        promise = detection_promise([one.size_px * unit.per_map_px for one in those], [one.score > limit for one in those])
        if zone is Zone.EVERYWHERE or promise.refusal is not NoPromise.TOO_FEW:
            found[zone] = promise
    return found
