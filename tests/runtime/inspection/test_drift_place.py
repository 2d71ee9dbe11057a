"""The place of passing parts is watched: where a fixture has moved, the alarm says which way."""

from __future__ import annotations

import math
from dataclasses import replace
from time import monotonic

import cv2
import numpy as np
import pytest

from calibration.registration.alignment import RotationRange, fit_alignment, to_stored
from inspector.camera.base import Delivery, Shot
from inspector.core.fixture import Fixture
from inspector.core.settings import DriftSettings
from inspector.core.types import AnomalyMap, Frame, Inspection, Picture, Verdict
from inspector.runtime.inspection.drift_watch import ANGLE, POSITION_X, POSITION_Y, place_of
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.conftest import MakeLine
from tests.runtime.line import SETTINGS, GreyDetector
from tests.runtime.toy_trainer import make_recipe

SIDE = 128


def angle_piece(x: float, y: float, degrees: float, seed: int) -> Picture:
    """A bright L on a dark, noisy ground, the middle of its corner at x, y. uint8 RGB."""
    fine = np.zeros((4 * SIDE, 4 * SIDE), np.float32)
    turn = math.radians(degrees)
    points = np.array([[-10, -10], [34, -10], [34, 6], [8, 6], [8, 26], [-10, 26]], np.float64)
    placed = points @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]]) + (x, y)
    cv2.fillPoly(fine, [np.rint(placed * 64 + 24).astype(np.int32)], 120.0, shift=4)
    grey = 40 + cv2.resize(fine, (SIDE, SIDE), interpolation=cv2.INTER_AREA)[..., None]
    return np.clip(np.rint(grey + np.random.default_rng(seed).normal(0, 2, (SIDE, SIDE, 3))), 0, 255).astype(np.uint8)


def somewhere(seed: int, dx: float = 0.0, turned: float = 0.0) -> Picture:
    rng = np.random.default_rng(seed)
    return angle_piece(*(rng.normal((54 + dx, 56), 0.4)), turned + rng.normal(0, 0.4), seed)


@pytest.fixture(scope="module")
def fixture() -> Fixture:
    rng = np.random.default_rng(1)
    good = [angle_piece(*rng.uniform((48, 50), (60, 62)), rng.uniform(-6, 6), seed) for seed in range(12)]
    model = fit_alignment(good, RotationRange.UPRIGHT)
    return Fixture((model.size[0] + 6, model.size[1] + 6), *to_stored(model))


def placed(fixture: Fixture, picture: Picture) -> dict[str, float]:
    pipeline = Pipeline(make_recipe("part", fixture=fixture, limit=0.0), GreyDetector())
    inspection = pipeline.inspect(Frame(picture, 0, monotonic(), 1_760_000_000.0, 0, 1))
    assert inspection.verdict is Verdict.PASS, inspection.reason
    return dict(place_of(inspection, fixture))


def test_the_place_is_that_of_the_part(fixture: Fixture) -> None:
    one, other = placed(fixture, angle_piece(54, 56, 0, 40)), placed(fixture, angle_piece(58, 53, 0, 41))
    assert other[POSITION_X] - one[POSITION_X] == pytest.approx(4, abs=0.3)
    assert other[POSITION_Y] - one[POSITION_Y] == pytest.approx(-3, abs=0.3)
    turned = placed(fixture, angle_piece(54, 56, 5, 42))
    assert turned[ANGLE] - one[ANGLE] == pytest.approx(5, abs=0.5)


def test_nothing_is_told_where_no_part_was_looked_for(fixture: Fixture) -> None:
    frame = Frame(somewhere(1), 0, monotonic(), 1_760_000_000.0, 0, 1)
    judged = Inspection(frame, Verdict.PASS, "", -1.0, 0.0, None)
    assert place_of(judged, fixture) == {}
    assert place_of(replace(judged, map=AnomalyMap(np.zeros((8, 8), np.float32), np.eye(3))), None) == {}


def test_parts_that_lie_any_way_round_have_no_angle_to_drift(fixture: Fixture) -> None:
    frame = Frame(somewhere(1), 0, monotonic(), 1_760_000_000.0, 0, 1)
    judged = Inspection(frame, Verdict.PASS, "", -1.0, 0.0, None, map=AnomalyMap(np.zeros((8, 8), np.float32), np.eye(3)))
    assert set(place_of(judged, fixture)) == {POSITION_X, POSITION_Y, ANGLE}
    for change in ({"turn": (0.3, math.pi)}, {"rotation": (0.0,)}):
        other = replace(fixture, numbers={**fixture.numbers, **change})
        assert set(place_of(judged, other)) == {POSITION_X, POSITION_Y}


def test_the_station_says_that_the_fixture_has_moved(make_line: MakeLine, fixture: Fixture) -> None:
    line = make_line(settings=replace(SETTINGS, drift=DriftSettings(false_alarm_parts=10_000)))
    line.recipes.save(make_recipe("part", fixture=fixture, limit=0.0))
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    for number in range(90):
        camera.give(Shot(somewhere(100 + number, dx=0.0 if number < 60 else 3.0), number, monotonic(), ""))
    line.until_judged(90)
    alarms = {alarm.name: alarm for alarm in line.engine.status().drift}
    assert POSITION_X in alarms and POSITION_Y not in alarms and ANGLE not in alarms
    # It alarms after a part or two, whose mean with some before them is what it knows of the amount.
    assert 0.5 < alarms[POSITION_X].moved < 3.5 and 50 <= alarms[POSITION_X].since <= 61
    line.engine.close()
    audited = [entry.detail for entry in line.database.audit_entries() if entry.what == "drift"]
    assert any(entry.startswith("position x (px) of passing parts has drifted up by ") for entry in audited)
