"""Measures in which light a recipe keeps both its promises, before it is used.

Held-out good parts, and the same with planted defects, are judged in light that is weaker, stronger, warmer, cooler, or falls in from one
side. A light is harmless while no more of the held-out parts fail than the bound of the false rejects allows, and each planted defect is
still found. The good parts that are judged are those with the highest scores, which fail first. The defects are faint: each is blended
into its part ``STRONGER`` times as strong as it must be to be found in the light of teaching, so a light may cost that much of what is
seen, and no more. What is harmless alone may not be harmless together: the dark and warm light of an old lamp from one side, and its
opposite, are judged last, and what they are made of is taken back until they are harmless too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from calibration.camera.light_balance import balanced
from calibration.gate.other_light import SIDES, OtherLight, in_light
from inspector.core.detector import Detector
from inspector.core.promises.light import LightRange
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.teaching.synthetic_defects import with_synthetic_defect

PARTS, FEWER_PARTS = 4, 2
"""Good parts, and as many planted defects, that are judged in each light; fewer where one takes longer, in tiles or in float32, yet one
more than may fail."""

STRENGTHS = 0.125, 0.177, 0.25, 0.354, 0.5, 0.707, 1.0
"""How much of a defect is blended in, each ``STRONGER`` times the one before."""

STRONGER = 2**0.5

DARKER = 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5
BRIGHTER = 1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.6, 2.0
MIRED = 5.0, 10.0, 15.0, 20.0, 30.0, 40.0, 60.0, 80.0
GRADIENT = 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8
STEPS = len(DARKER)

TOGETHER = (0, 2, 4), (1, 3, 4)
"""Which of darker, brighter, warmer, cooler and gradient are judged together."""

LightAtStep = Callable[[int], OtherLight]
"""From a step, 0 for the light of teaching, to a light."""


@dataclass(frozen=True)
class SweptLight:
    """``range``: what was found; ``furthest``: the harmless lights at its ends, alone and together."""

    range: LightRange
    furthest: tuple[OtherLight, ...]


@dataclass(frozen=True, eq=False)
class _GoodPart:
    """``flattered``: see :class:`LightSweep`."""

    picture: Picture
    flattered: float


class LightSweep:
    """One sweep of one recipe. ``detector``: compiled from it."""

    def __init__(
        self,
        recipe: Recipe,
        detector: Detector,
        held: Sequence[Picture],
        scores: Sequence[float],
        on_light: Callable[[], None],
        flattered: Sequence[float] = (),
    ) -> None:
        """``held``: prepared pictures of held-out parts before their light was normalised; ``scores``: theirs, as the limit was set by
        them, in the same order; ``flattered``: by how many decades each scores lower than that here, since it lies in the baseline map
        itself; empty: none does. ``on_light`` is called before each light and may raise to stop."""
        self._recipe, self._detector, self._framing, self._on_light = recipe, detector, Framing.of(recipe), on_light
        beyond = sum(score > self._limit for score in scores)
        allowed = max(0, math.floor(recipe.limit.bound * len(held)) - beyond) if recipe.limit.bound < 1 else 0
        parts = max(PARTS if recipe.tiles.count == 1 and recipe.ranges else FEWER_PARTS, min(allowed + 1, PARTS))
        highest = [int(index) for index in np.argsort(scores)[::-1]]
        lower = flattered or [0.0] * len(held)
        candidates = (_GoodPart(held[index], lower[index]) for index in highest)
        self._good = list(islice((part for part in candidates if self._passes(part.picture, part.flattered)), parts))
        # Where all of them fail, a light is harmful, however many more could be judged.
        self._allowed = min(allowed, len(self._good) - 1)
        rng = np.random.default_rng(recipe.seed)
        tile = recipe.tiles.tile_size(recipe.input_size)
        shown = [part.picture for part in self._good]
        self._defects = [found for part in shown if (found := self._faintest(part, with_synthetic_defect(part, rng, tile))) is not None]

    @property
    def problem(self) -> str:
        """The note of a recipe whose light cannot be measured; empty if it can.

        Without a defect that is found in the light of teaching no light would lose one, and every light would be harmless.
        """
        if not self._good:
            return "not measured: none of the held-out parts passes"
        return "" if self._defects else "not measured: no planted defect is found"

    def run(self) -> SweptLight | None:
        """None where :attr:`problem` says why."""
        if self.problem:
            return None
        colours = any(np.ptp(part.picture.astype(np.int16), axis=2).max() > 0 for part in self._good)
        reached = [
            self._furthest(lambda step: OtherLight(gain=_at(DARKER, step, 1.0))),
            self._furthest(lambda step: OtherLight(gain=_at(BRIGHTER, step, 1.0))),
            self._furthest(lambda step: OtherLight(warmer_mired=_at(MIRED, step))) if colours else 0,
            self._furthest(lambda step: OtherLight(warmer_mired=-_at(MIRED, step))) if colours else 0,
            self._furthest(lambda step: OtherLight(gradient=_at(GRADIENT, step))),
        ]
        for number, members in enumerate(TOGETHER):
            while any(reached[one] for one in members) and not self._harmless(_together(reached)[number]):
                reached = [max(0, step - 1) if one in members else step for one, step in enumerate(reached)]
        return SweptLight(_range(reached, colours, self._limit), (*_alone(reached), *_together(reached)))

    def _furthest(self, light: LightAtStep) -> int:
        """The furthest step that is harmless, found by halving."""
        harmless, harmful = 0, STEPS + 1
        while harmful - harmless > 1:
            middle = (harmless + harmful) // 2
            if self._harmless(light(middle)):
                harmless = middle
            else:
                harmful = middle
        return harmless

    def _harmless(self, light: OtherLight) -> bool:
        """Each part has the light from another side."""
        self._on_light()
        sided = [replace(light, side=SIDES[number % len(SIDES)]) for number in range(len(self._good))]
        failed = 0
        for part, one in zip(self._good, sided, strict=True):
            failed += not self._passes(in_light(part.picture, one), part.flattered)
            if failed > self._allowed:
                return False
        return not any(self._passes(in_light(part, one)) for part, one in zip(self._defects, sided, strict=False))

    def _faintest(self, part: Picture, defective: Picture) -> Picture | None:
        """The part with its defect ``STRONGER`` times as strong as it must be to be found; None if it is not found at all."""
        missed, found = -1, len(STRENGTHS)
        while found - missed > 1:
            middle = (missed + found) // 2
            if self._passes(_blended(part, defective, STRENGTHS[middle])):
                missed = middle
            else:
                found = middle
        if found == len(STRENGTHS):
            return None
        return _blended(part, defective, min(1.0, STRENGTHS[found] * STRONGER))

    def _passes(self, picture: Picture, flattered: float = 0.0) -> bool:
        light = self._recipe.light
        values = self._detector.detect(picture if light is None else balanced(picture, light)).values
        return float(self._framing.scored(values).max()) + flattered <= self._limit

    @property
    def _limit(self) -> float:
        return self._recipe.limit.value


def _blended(part: Picture, defective: Picture, strength: float) -> Picture:
    return np.rint(part + strength * (defective.astype(np.float32) - part)).astype(np.uint8)


def _at(values: Sequence[float], step: int, none: float = 0.0) -> float:
    return values[step - 1] if step else none


def _alone(reached: Sequence[int]) -> list[OtherLight]:
    dark, bright, warm, cool, gradient = reached
    return [
        OtherLight(gain=_at(DARKER, dark, 1.0)),
        OtherLight(gain=_at(BRIGHTER, bright, 1.0)),
        OtherLight(warmer_mired=_at(MIRED, warm)),
        OtherLight(warmer_mired=-_at(MIRED, cool)),
        OtherLight(gradient=_at(GRADIENT, gradient)),
    ]


def _together(reached: Sequence[int]) -> list[OtherLight]:
    dark, bright, warm, cool, gradient = reached
    return [
        OtherLight(_at(DARKER, dark, 1.0), _at(MIRED, warm), _at(GRADIENT, gradient)),
        OtherLight(_at(BRIGHTER, bright, 1.0), -_at(MIRED, cool), _at(GRADIENT, gradient)),
    ]


def _range(reached: Sequence[int], colours: bool, limit: float) -> LightRange:
    dark, bright, warm, cool, gradient = reached
    return LightRange(
        _at(DARKER, dark, 1.0),
        _at(BRIGHTER, bright, 1.0),
        _at(MIRED, warm) if colours else None,
        _at(MIRED, cool) if colours else None,
        _at(GRADIENT, gradient),
        limit,
        (dark == STEPS, bright == STEPS, colours and warm == STEPS, colours and cool == STEPS, gradient == STEPS),
    )
