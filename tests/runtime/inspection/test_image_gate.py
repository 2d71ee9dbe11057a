"""The gate in the station: before the network, with the region, and against pictures that a live camera delivers twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

import numpy as np
import pytest

from calibration.gate.limits import Light
from calibration.gate.picture_gate import fit_gate
from inspector.camera.base import Delivery, Shot
from inspector.core.recipe import Recipe
from inspector.core.types import Frame, Picture, Rect, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.line import GOOD, SIDE, GreyDetector, Line
from tests.runtime.toy_trainer import make_recipe


def part(seed: int, grey: int = GOOD) -> Picture:
    """A square on a ground, with noise of its own."""
    picture = np.random.default_rng(seed).normal(grey - 12, 3, (SIDE, SIDE, 3))
    picture[30:90, 20:100] += 25
    return np.clip(picture, 0, 255).astype(np.uint8)


def recipe_with_gate(region: Rect | None = None) -> Recipe:
    parts = [part(seed) for seed in range(12)]
    seen = parts if region is None else [one[region.y : region.y + region.height, region.x : region.x + region.width] for one in parts]
    return make_recipe("part", reference=parts[6], reference_map=(-1.0, -1.0), region=region, gate=fit_gate(seen, seen[6]))


def frame(image: Picture) -> Frame:
    return Frame(image, 0, monotonic(), 1_760_000_000.0, 0, 1)


def test_what_the_gate_refuses_is_invalid_whatever_the_network_says() -> None:
    detector = GreyDetector()
    pipeline = Pipeline(recipe_with_gate(), detector)
    dark = pipeline.inspect(frame(part(50) // 3))
    assert dark.verdict is Verdict.INVALID and dark.reason.startswith("too dark: brightness")
    assert detector.entered.is_set() and dark.map is not None
    assert {check.light_name for check in dark.checks if check.light is Light.OUT} >= {"brightness", "light"}
    good = pipeline.inspect(frame(part(51)))
    assert good.verdict is Verdict.PASS and detector.entered.is_set()
    assert good.checks and all(check.light is not Light.OUT for check in good.checks)


def test_another_limit_keeps_the_gate() -> None:
    pipeline = Pipeline(recipe_with_gate(), GreyDetector())
    other = pipeline.with_recipe(replace(pipeline.recipe, good_scores=()))
    assert other.gated_framing is pipeline.gated_framing


def test_only_the_region_is_looked_at() -> None:
    region = Rect(16, 24, 88, 72)
    pipeline = Pipeline(recipe_with_gate(region), GreyDetector())
    picture = part(60)
    picture[100:, :] = 255  # beside the region
    assert pipeline.inspect(frame(picture)).verdict is Verdict.PASS
    picture[30:60, 30:90] = 255
    refused = pipeline.inspect(frame(picture))
    assert refused.verdict is Verdict.INVALID and "too bright" in refused.reason


def shots(count: int) -> list[Shot]:
    same = part(99)
    return [Shot(same.copy() if number else part(98), number, monotonic()) for number in range(count)]


@pytest.mark.parametrize(
    ("delivery", "verdicts"),
    [
        (Delivery.TRIGGERED, [Verdict.PASS, Verdict.PASS, Verdict.INVALID]),
        (Delivery.REPLAY, [Verdict.PASS, Verdict.PASS, Verdict.PASS]),
    ],
)
def test_a_live_camera_never_shows_the_same_twice(line: Line, delivery: Delivery, verdicts: list[Verdict]) -> None:
    line.recipes.save(recipe_with_gate())
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(*shots(3))
    line.until_judged(3)
    assert line.verdicts() == verdicts
    status = line.until(lambda status: bool(status.gate))
    if delivery is Delivery.TRIGGERED:
        assert line.judged[-1].reason == "frozen: identical to the picture before"
        assert {check.name for check in status.gate if check.light is Light.OUT} == {"frozen"}


def test_a_camera_that_was_opened_anew_may_begin_with_the_same_picture(line: Line) -> None:
    line.recipes.save(recipe_with_gate())
    make: Callable[[], Shot] = lambda: Shot(part(99), 0, monotonic())  # noqa: E731
    for address in ("first", "second"):
        line.scripted(Delivery.TRIGGERED, address).give(make())
    line.start("first")
    line.until_judged(1)
    line.engine.camera.open("second")
    line.until_judged(2)
    assert line.verdicts() == [Verdict.PASS, Verdict.PASS]


def test_normalised_light_judges_a_dim_part_as_if_it_were_lit() -> None:
    plain, normalised = (Pipeline(make_recipe("part", light=light), GreyDetector()) for light in (None, (float(GOOD),) * 3))
    for factor in (0.8, 1.0, 1.2):
        picture = np.clip(part(70) * factor, 0, 255).astype(np.uint8)
        assert abs(normalised.inspect(frame(picture)).score - np.log10(GOOD / 255)) < 0.01
    dim = frame((part(70) * 0.8).astype(np.uint8))
    assert plain.inspect(dim).score < normalised.inspect(dim).score - 0.05
