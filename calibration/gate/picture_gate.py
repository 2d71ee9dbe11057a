"""The image gate: whether a picture can be judged at all, before a network sees it.

Its limits are learned from good parts (:func:`fit_gate`) and kept with them (:class:`~calibration.gate.limits.ImageGate`). A picture that
is beyond one of them cannot be judged: dark, clipped, blurred, moved, doubled, frozen, empty, of another colour or under other light.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.gate.limits import Fact, GateCheck, ImageGate, Light, check_fact, fit_fact, refusal
from calibration.gate.odd_pictures import odd_pictures
from calibration.gate.other_light import SIDES, OtherLight, in_light
from calibration.gate.picture_facts import picture_facts, reference_of, sampled
from calibration.gate.structure import WHOLE_FACTS

Picture = NDArray[np.uint8]

# The first one that is out names the refusal: what explains others stands before them.
FACTS = (
    Fact("brightness", "brightness", "too dark", "too bright", 4.0, relative=0.08, digits=0),
    Fact("white", "brightness", "", "overexposed", 0.02, tail=2.0, digits=3),
    Fact("black", "brightness", "", "black in places", 0.02, tail=2.0, digits=3),
    Fact("likeness", "part", "no part, or another one", "", 0.05, tail=1.5),
    Fact("colour", "colour", "without its colours, or with channels swapped", "too colourful", 0.5),
    Fact("motion x/y", "motion", "moved sideways", "moved up or down", 0.08, tail=1.5),
    Fact("motion diagonal", "motion", "moved", "moved", 0.08, tail=1.5),
    Fact("sharpness", "sharpness", "blurred", "", 0.04),
    Fact("local sharpness", "sharpness", "blurred", "", 0.04),
    # Blur takes more from what is fine in one direction only, so these come after it.
    Fact("local motion x/y", "motion", "moved sideways", "moved up or down", 0.08, tail=1.5),
    Fact("local motion diagonal", "motion", "moved", "moved", 0.08, tail=1.5),
    # A maximum: its distribution is Gumbel's, which reaches further than a normal one.
    Fact("ghost", "doubled", "", "doubled", 0.03, tail=1.5),
    Fact("contrast", "contrast", "too little contrast", "", 2.0, relative=0.15, digits=1),
    Fact("red", "colour", "too little red", "too much red", 0.012, digits=3),
    Fact("blue", "colour", "too little blue", "too much blue", 0.012, digits=3),
    Fact("light", "light", "less light than taught", "more light than taught", 0.12),
    Fact("shading", "light", "", "light from another side than taught", 0.2),
)
"""What is checked, in the order in which it is said."""

_FACT_BY_NAME = {fact.name: fact for fact in FACTS}

LIGHTS = ("size", "frozen", *dict.fromkeys(fact.light for fact in FACTS))
"""The names of the traffic lights."""


ALIKE = 0.99
"""Where the median likeness of good parts is at least this, they show nearly the same at each place."""

_OTHER_CONTENT = {
    "brightness": 0.2,
    "contrast": 0.3,
    "likeness": 0.3,
    "ghost": 0.15,
    "shading": 0.3,
    "local sharpness": 0.07,
    "local motion x/y": 0.2,
}
"""The least margins of good parts that lie alike; those of brightness and contrast as shares of the mean. How such parts differ does not
tell what else may be seen: a part that is missing, a hand. That is for the network to judge, so facts that depend on it go further. Light
and colours are medians of places, and need no more."""

_LIGHT_FACTS = ("brightness", "red", "blue", "light")
_NORMALISED = 3.0
"""So many times the margins of the facts above are had by pictures whose light is normalised afterwards."""

_LIGHT_ALONE = ("red", "blue", "light", "shading")
"""Facts that tell of the light and of nothing else that is seen: they stand where the light was measured to be harmless."""

_NO_NOISE = 0.25
"""Share of its least margin that such a fact keeps beyond the furthest good part: a lamp is not as steady as a few good parts show it."""

MOST_LIT = 8
"""Good parts that are looked at in each harmless light."""

_WITH_THE_LIGHT = ("brightness", "white", "black", "colour", "contrast", "likeness")
"""Facts that change with the light: they let through what was measured to be harmless, and stand as without a measurement otherwise."""


def fit_gate(
    pictures: Sequence[Picture],
    reference: Picture,
    *,
    normalised: bool = False,
    harmless: Sequence[OtherLight] | None = None,
    sure: Collection[int] = (),
) -> ImageGate:
    """Learn the limits from good parts, uint8 RGB (h, w, 3) of one size; ``reference`` is the one that they are compared with.
    ``normalised``: brightness and white balance will be brought to theirs before a picture is judged, so more may be let through.
    Of parts that lie alike nothing is learned that says as much of what is seen as of the picture, and other margins are wider.
    What stands alone (:func:`pictures_apart`) is not learned from. ``sure``: positions of pictures that a person has found good.

    ``harmless``: the furthest light in which parts are known to be judged as well as in the light of ``pictures``. What tells of the light
    stands there, or where the spread of ``pictures`` ends if that is further; no fixed margins are added. None: not known.

    Raises CalibrationError for fewer than three pictures, or pictures of different sizes.
    """
    measured = _measured(pictures, reference)
    facts_of = _facts_of(measured.values(), normalised)
    apart = _apart(facts_of, measured, sure)
    usual = [position for position in measured if position not in apart]
    if harmless is not None:
        facts_of = [_by_spread(fact) if fact.name in _LIGHT_ALONE else fact for fact in facts_of]
    fitted = {fact.name: fit_fact(fact, [measured[position][fact.name] for position in usual]) for fact in facts_of}
    known = {name: limits for name, limits in fitted.items() if limits is not None}
    if harmless:
        lit = _facts_in(harmless, [pictures[position] for position in usual[-MOST_LIT:]], reference)
        for name in known.keys() & {*_LIGHT_ALONE, *_WITH_THE_LIGHT}:
            known[name] = known[name].reaching([facts[name] for facts in lit])
    return ImageGate(known)


def pictures_apart(
    pictures: Sequence[Picture], reference: Picture, *, normalised: bool = False, sure: Collection[int] = ()
) -> dict[int, str]:
    """Position -> why that picture would be refused by limits that the others give, for a person. Arguments and errors of
    :func:`fit_gate`."""
    measured = _measured(pictures, reference)
    return _apart(_facts_of(measured.values(), normalised), measured, sure)


def reaching(gate: ImageGate, pictures: Sequence[Picture], reference: Picture) -> ImageGate:
    """``gate``, wide enough for ``pictures`` with each fact's least margin beyond them; ``reference``: the picture it was learned with."""
    model = reference_of(reference)
    alike = not any(name in gate.limits for name in WHOLE_FACTS)
    measured = [picture_facts(picture, model, alike=alike) for picture in pictures]
    limits = dict(gate.limits)
    for fact in FACTS:
        old = limits.get(fact.name)
        values = [facts[fact.name] for facts in measured if math.isfinite(facts.get(fact.name, math.nan))]
        if old is None or not values:
            continue
        low = None if old.low is None else min(old.low, min(values) - fact.floor)
        high = None if old.high is None else max(old.high, max(values) + fact.floor)
        limits[fact.name] = replace(old, low=low, high=high)
    return ImageGate(limits)


def _measured(pictures: Sequence[Picture], reference: Picture) -> dict[int, Mapping[str, float]]:
    """Position -> the facts of each picture but the reference: compared with itself it says nothing of how pictures differ."""
    others = {at: one for at, one in enumerate(pictures) if one is not reference and not np.array_equal(one, reference)}
    if len(others) < 2:
        raise CalibrationError(f"{len(pictures)} pictures are too few to learn the image gate from", remedy="Show more good parts")
    model = reference_of(reference)
    return {at: picture_facts(picture, model) for at, picture in others.items()}


def _facts_of(measured: Collection[Mapping[str, float]], normalised: bool) -> list[Fact]:
    """What is checked where good pictures are like these."""
    alike = median(facts["likeness"] for facts in measured) >= ALIKE
    facts_of = [_for_other_content(fact) for fact in FACTS if fact.name not in WHOLE_FACTS] if alike else list(FACTS)
    return [_widened(fact) if normalised and fact.name in _LIGHT_FACTS else fact for fact in facts_of]


def _apart(facts_of: Sequence[Fact], measured: Mapping[int, Mapping[str, float]], sure: Collection[int]) -> dict[int, str]:
    positions = list(measured)
    found = odd_pictures(facts_of, list(measured.values()), {positions.index(at) for at in sure if at in measured})
    return {positions[index]: why for index, why in found.items()}


def _facts_in(lights: Sequence[OtherLight], pictures: Sequence[Picture], reference: Picture) -> list[Mapping[str, float]]:
    """The facts of each picture in each light, every picture from another side. What changes with the light is measured on the grid of
    sampled pixels alone, so only those are lit."""
    model = reference_of(sampled(reference))
    grids = [(sampled(picture), SIDES[number % len(SIDES)]) for number, picture in enumerate(pictures)]
    return [picture_facts(in_light(grid, replace(light, side=side)), model, alike=True) for grid, side in grids for light in lights]


def _by_spread(fact: Fact) -> Fact:
    return replace(_FACT_BY_NAME[fact.name], floor=_NO_NOISE * _FACT_BY_NAME[fact.name].floor)


def _for_other_content(fact: Fact) -> Fact:
    least = _OTHER_CONTENT.get(fact.name, 0.0)
    return replace(fact, relative=max(fact.relative, least)) if fact.relative else replace(fact, floor=max(fact.floor, least))


def _widened(fact: Fact) -> Fact:
    return replace(fact, floor=_NORMALISED * fact.floor, relative=_NORMALISED * fact.relative)


class PictureGate:
    """The gate at work. ``gate``: what was learned; ``reference``: the picture it was learned with, None for limits that need none."""

    def __init__(self, gate: ImageGate, reference: Picture | None) -> None:
        self._facts = [(fact, gate.limits[fact.name]) for fact in FACTS if fact.name in gate.limits]
        self._alike = not any(name in gate.limits for name in WHOLE_FACTS)
        self._reference = None if reference is None else reference_of(reference)

    def check(self, image: Picture, previous: Picture | None = None) -> tuple[GateCheck, ...]:
        """Check uint8 RGB (h, w, 3), of any strides. ``previous``: the picture before it of a camera that cannot show the same twice.

        Nothing is checked if nothing was learned.
        """
        if not self._facts:
            return ()
        reference = self._reference or reference_of(image)
        size = GateCheck("size", "size", math.nan, None, None, Light.OK)
        if image.shape != reference.shape:
            reason = f"wrong size: {_size(image)}, taught was {reference.shape[1]}x{reference.shape[0]}"
            return (GateCheck("size", "size", math.nan, None, None, Light.OUT, reason),)
        checks = [size, _frozen(image, previous)]
        facts = picture_facts(image, reference, alike=self._alike)
        checks += [check_fact(fact, facts[fact.name], limits) for fact, limits in self._facts]
        return tuple(checks)


def _frozen(image: Picture, previous: Picture | None) -> GateCheck:
    """Two pictures of a sensor differ by their noise at least: identical ones are one picture, delivered twice."""
    # A few pixels tell nearly always that they differ; all are compared only if those agree.
    alike = previous is not None and previous.shape == image.shape and np.array_equal(image[::128, ::64], previous[::128, ::64])
    frozen = alike and np.array_equal(image, previous)  # type: ignore[arg-type]
    reason = "frozen: identical to the picture before" if frozen else ""
    return GateCheck("frozen", "frozen", float(frozen), None, None, Light.OUT if frozen else Light.OK, reason)


def _size(image: Picture) -> str:
    return f"{image.shape[1]}x{image.shape[0]}"


__all__ = ["FACTS", "LIGHTS", "GateCheck", "ImageGate", "Light", "PictureGate", "fit_gate", "pictures_apart", "reaching", "refusal"]
