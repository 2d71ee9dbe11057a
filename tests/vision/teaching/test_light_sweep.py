"""The light in which promises hold is found where a detector of known behaviour has its edges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from calibration.gate.other_light import OtherLight
from inspector.core.errors import TeachingCancelled
from inspector.core.promises.light import LIGHT
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import Detection, Picture
from inspector.vision.teaching.light_fitting import with_light_range
from inspector.vision.teaching.light_sweep import LightSweep
from inspector.vision.teaching.teaching_set import TeachingSet
from tests.vision.parts import texture, wide_recipe

PARTS = [texture(number, 64) for number in range(8)]
LIMIT = 1.0


class ByLight:
    """Scores what stands out of a grey level, and the light itself beyond what it bears."""

    runtime = "known"

    def __init__(self, score: Callable[[Picture], float]) -> None:
        self._score = score
        self.seen = 0

    def detect(self, picture: Picture) -> Detection:
        self.seen += 1
        score = self._score(picture)
        return Detection(np.full(picture.shape[:2], score, np.float32), score)

    def close(self) -> None:
        pass


def recipe(**changes: object) -> Recipe:
    limit = Limit(LIMIT, 0.01, 0.1, len(PARTS), "tolerance", bound=0.05)
    return replace(wide_recipe(frame_size=(64, 64), input_size=(64, 64))[0], limit=limit, **changes)  # type: ignore[arg-type]


class ByLightAndDefects(ByLight):
    """Finds the planted defects in any light, too: what differs from the part by more than its light does."""

    def __init__(self, score: Callable[[Picture], float], parts: Sequence[Picture] = PARTS) -> None:
        super().__init__(lambda picture: max(score(picture), stands_out(picture, parts) / STANDS_OUT))


STANDS_OUT = 0.1
"""Twice what stands out of a good part in the farthest light, and less than what does of any of the planted defects."""


Y, X = np.mgrid[-1:1:64j, -1:1:64j]
SMOOTH = np.stack([np.ones_like(X), X, Y, X * X, Y * Y, X * Y], axis=-1).reshape(-1, 6)
FITTED = np.linalg.pinv(SMOOTH)


def stands_out(picture: Picture, parts: Sequence[Picture]) -> float:
    """How much brighter or darker than the same part a place is, as the logarithm of the ratio; what changes smoothly is the light."""
    part = max(parts, key=lambda one: np.corrcoef(one.mean(axis=2).ravel(), picture.mean(axis=2).ravel())[0, 1])
    ratio = np.log((picture.astype(np.float64) + 1) / (part.astype(np.float64) + 1))
    of_light = SMOOTH @ (FITTED @ ratio.reshape(-1, 3))
    return float(np.abs(cv2.blur(ratio - of_light.reshape(ratio.shape), (3, 3))).max())


def sweep(
    score: Callable[[Picture], float], *, scores: list[float] | None = None, made: type[ByLight] = ByLightAndDefects, **changes: object
) -> LightSweep:
    return LightSweep(recipe(**changes), made(score), PARTS, scores or [0.0] * len(PARTS), lambda: None)


def brightness(picture: Picture) -> float:
    return float(picture.mean()) / float(np.mean([part.mean() for part in PARTS]))


def test_a_detector_that_bears_any_light_holds_as_far_as_was_looked() -> None:
    found = sweep(lambda picture: 0.0).run()
    assert found is not None
    assert (found.range.darkest, found.range.brightest, found.range.gradient) == (0.5, 2.0, 0.8)
    assert found.range.farthest == (True,) * 5
    assert OtherLight(gain=0.5) in found.furthest and OtherLight(2.0, -80.0, 0.8) in found.furthest


def test_the_range_ends_where_good_parts_fail() -> None:
    """Mean grey values go by the power 1/2.4 of the light, about: 0.9 of them is 0.78 of it."""
    found = sweep(lambda picture: 2.0 if brightness(picture) < 0.9 else 0.0).run()
    assert found is not None
    assert 0.8 <= found.range.darkest <= 0.95 and not found.range.farthest[0]
    assert found.range.brightest == 2.0


def test_what_is_harmless_alone_is_taken_back_where_it_is_not_together() -> None:
    def both(picture: Picture) -> float:
        red = float(picture[..., 0].mean() / picture[..., 2].mean())
        return 2.0 if brightness(picture) < 0.95 and red > 1.15 * WHITE else 0.0

    WHITE = float(np.mean([part[..., 0].mean() / part[..., 2].mean() for part in PARTS]))  # noqa: N806 - of the light of teaching
    found = sweep(both).run()
    assert found is not None
    assert found.range.darkest > 0.5 and found.range.warmer_mired is not None and found.range.warmer_mired < 80
    assert found.range.brightest == 2.0


def test_the_range_ends_where_planted_defects_are_lost() -> None:
    """What differs is scored less the darker it is: good parts pass in any dark, defects do too."""
    usual = np.mean(PARTS, axis=0)

    def differs(picture: Picture) -> float:
        level = picture * (usual.mean() / picture.mean())
        return float(np.abs(cv2.blur(level - usual, (5, 5))).max()) * min(1.0, brightness(picture)) ** 4

    most = 1.2 * max(differs(part) for part in PARTS)
    found = sweep(lambda picture: differs(picture) / most, made=ByLight).run()
    assert found is not None
    assert found.range.darkest > 0.5 and not found.range.farthest[0]


def test_as_many_good_parts_may_fail_as_the_bound_allows() -> None:
    worst = PARTS[3]

    def one_fails(picture: Picture) -> float:
        is_worst = np.corrcoef(picture.ravel(), worst.ravel())[0, 1] > 0.999 or np.array_equal(picture, worst)
        return 2.0 if is_worst and brightness(picture) < 0.97 else 0.0

    scores = [0.0, 0.0, 0.0, 0.9, 0.0, 0.0, 0.0, 0.0]
    strict = sweep(one_fails, scores=scores).run()
    assert strict is not None and strict.range.darkest >= 0.9
    allowed = Limit(LIMIT, 0.01, 0.1, len(PARTS), "tolerance", bound=0.2)
    loose = LightSweep(replace(recipe(), limit=allowed), ByLightAndDefects(one_fails), PARTS, scores, lambda: None).run()
    assert loose is not None and loose.range.darkest == 0.5


@pytest.mark.parametrize("bound", [0.13, 0.26, 0.9])
@pytest.mark.parametrize("parts", [3, 4, 8])
def test_a_light_in_which_every_good_part_fails_is_harmful_whatever_the_bound_allows(bound: float, parts: int) -> None:
    limit = Limit(LIMIT, 0.01, 0.9, parts, "tolerance", bound=bound)
    detector = ByLightAndDefects(lambda picture: 2.0 if abs(brightness(picture) - 1) > 0.01 else 0.0)
    found = LightSweep(replace(recipe(), limit=limit), detector, PARTS[:parts], [0.0] * parts, lambda: None).run()
    assert found is not None
    assert (found.range.darkest, found.range.brightest) == (1.0, 1.0)


def test_good_parts_are_judged_as_if_they_lay_in_no_baseline_map() -> None:
    """In less light each scores 0.7 over a map that it lies in, and 1.1 over that of the others: no part to come would pass."""

    def rising(picture: Picture) -> float:
        return 0.7 if brightness(picture) < 0.87 else 0.3

    lying_in_it = LightSweep(recipe(), ByLightAndDefects(rising), PARTS, [0.3] * len(PARTS), lambda: None).run()
    lying_beside = LightSweep(recipe(), ByLightAndDefects(rising), PARTS, [0.7] * len(PARTS), lambda: None, [0.4] * len(PARTS)).run()
    assert lying_in_it is not None and lying_in_it.range.darkest == 0.5
    assert lying_beside is not None and 0.8 <= lying_beside.range.darkest < 1


def test_parts_without_colours_have_no_colour_of_light() -> None:
    grey = [np.repeat(part[..., :1], 3, axis=2) for part in PARTS]
    found = LightSweep(recipe(), ByLightAndDefects(lambda picture: 0.0, grey), grey, [0.0] * len(grey), lambda: None).run()
    assert found is not None
    assert found.range.warmer_mired is None and found.range.cooler_mired is None


def test_nothing_is_known_where_no_held_out_part_passes() -> None:
    none = sweep(lambda picture: 5.0)
    assert none.run() is None and none.problem == "not measured: none of the held-out parts passes"


def test_nothing_is_known_where_no_planted_defect_is_found() -> None:
    """Of a detector that finds none any light would be harmless."""
    blind = sweep(lambda picture: 0.0, made=ByLight)
    assert blind.run() is None and blind.problem == "not measured: no planted defect is found"


@pytest.mark.parametrize(("score", "why"), [(5.0, "none of the held-out parts passes"), (0.0, "no planted defect is found")])
def test_a_recipe_whose_light_could_not_be_measured_says_why_and_keeps_its_gate(
    monkeypatch: pytest.MonkeyPatch, score: float, why: str
) -> None:
    monkeypatch.setattr("inspector.vision.teaching.light_fitting.detector_as_used", lambda recipe, teacher: ByLight(lambda picture: score))
    before = replace(recipe(), good_scores=(0.0,) * len(PARTS))
    given = TeachingSet.of(PARTS, TeachOptions())
    found = with_light_range(before, {}, given, PARTS, [0.0] * len(PARTS), lambda: None)
    assert found.notes[LIGHT] == f"not measured: {why}" and found.gate == before.gate


def test_light_that_is_normalised_is_normalised_here_too() -> None:
    means = tuple(float(value) for value in np.mean([part.mean(axis=(0, 1)) for part in PARTS], axis=0))
    found = sweep(lambda picture: 2.0 if abs(brightness(picture) - 1) > 0.1 else 0.0, light=means).run()
    assert found is not None
    assert found.range.darkest <= 0.6 and found.range.brightest >= 1.4


def test_a_sweep_looks_at_few_pictures_and_can_be_stopped() -> None:
    detector = ByLightAndDefects(lambda picture: 0.0)
    LightSweep(recipe(), detector, PARTS, [0.0] * len(PARTS), lambda: None).run()
    assert detector.seen < 200

    def stop() -> None:
        raise TeachingCancelled("teaching was stopped")

    with pytest.raises(TeachingCancelled):
        LightSweep(recipe(), detector, PARTS, [0.0] * len(PARTS), stop).run()
