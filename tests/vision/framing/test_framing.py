"""What of a frame is judged, and where a map pixel lies in the frame: whole frames, regions, parts that are found; masks."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.registration.alignment import NotFound, Pose, find_part, fit_alignment, from_stored, to_stored
from inspector.core.errors import PartNotFound, RecipeInvalid, RecipeMismatch
from inspector.core.fixture import Fixture
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import Picture, Rect
from inspector.vision.framing.framing import Framing, on_frame
from inspector.vision.framing.preprocessing import map_to_frame, prepare
from inspector.vision.framing.scored_area import lowered, scored_area
from tests.vision.parts import noise

FRAME = (200, 160)
INPUT = (128, 96)


def bracket(x: float, y: float, angle_deg: float, seed: int, size: tuple[int, int] = FRAME) -> Picture:
    """A bright L with a hole on a dark, noisy ground; its corner's middle lies at x, y. uint8 RGB."""
    fine = np.zeros((4 * size[1], 4 * size[0]), np.float32)
    points = np.array([[-12, -12], [48, -12], [48, 8], [12, 8], [12, 36], [-12, 36]], np.float64)
    turn = math.radians(angle_deg)
    matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    placed = (points @ matrix.T + (x, y)) * 4 + 1.5
    cv2.fillPoly(fine, [np.rint(placed * 16).astype(np.int32)], 140.0, shift=4)
    hole = (matrix @ (30, -2) + (x, y)) * 4 + 1.5
    cv2.circle(fine, tuple(np.rint(hole * 16).astype(int).tolist()), 4 * 5 * 16, 40.0, -1, shift=4)
    grey = 45 + cv2.resize(fine, size, interpolation=cv2.INTER_AREA)[..., None]
    noisy = grey + np.random.default_rng(seed).normal(0, 3, (size[1], size[0], 3))
    return np.clip(np.rint(noisy), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def fixture() -> Fixture:
    rng = np.random.default_rng(1)
    model = fit_alignment([bracket(*rng.uniform((70, 60), (120, 90)), rng.uniform(-180, 180), seed) for seed in range(12)])
    return Fixture((model.size[0] + 10, model.size[1] + 10), *to_stored(model))


@pytest.mark.parametrize("region", [None, Rect(10, 20, 120, 100)])
def test_without_a_fixture_it_is_what_it_was(region: Rect | None) -> None:
    frame = noise(1, FRAME)
    prepared = Framing(FRAME, region, INPUT).prepare(frame)
    assert np.array_equal(prepared.picture, prepare(frame, region, INPUT))
    assert np.array_equal(prepared.to_frame, map_to_frame(FRAME, region, INPUT))


@pytest.mark.slow
@pytest.mark.parametrize("region", [None, Rect(10, 4, 180, 150)])
@pytest.mark.parametrize("angle", [0, 37, -120, 180])
def test_the_part_is_at_its_place_and_the_map_leads_back(fixture: Fixture, region: Rect | None, angle: float) -> None:
    """The same crop wherever the part lies, and its pixels are those of the frame that the matrix names."""
    if region is not None:
        rng = np.random.default_rng(1)
        cuts = [bracket(*rng.uniform((70, 60), (120, 90)), rng.uniform(-180, 180), seed)[4:154, 10:190].copy() for seed in range(12)]
        model = fit_alignment(cuts)
        fixture = Fixture((model.size[0] + 10, model.size[1] + 10), *to_stored(model))
    framing = Framing(FRAME, region, INPUT, fixture)
    upright = framing.prepare(bracket(90, 70, 0, 50))
    turned = framing.prepare(bracket(104.3, 81.8, angle, 51))
    grey, other = (one.picture.astype(np.float64).mean(axis=2) for one in (upright, turned))
    inside = np.s_[8:-8, 8:-8]
    assert np.abs(cv2.GaussianBlur(grey - other, (0, 0), 2)[inside]).mean() < 3
    # The hole of the bracket is where the drawing has it, in both frames.
    for prepared, middle, degrees in ((upright, (90, 70), 0), (turned, (104.3, 81.8), angle)):
        hole = np.array(middle) + _turned((30, -2), degrees)
        column, row, _ = np.linalg.inv(prepared.to_frame) @ (*hole, 1)
        if prepared is upright:
            first = np.array([column, row])
        assert np.hypot(*(np.array([column, row]) - first)) < 0.5
        assert prepared.picture[round(row), round(column)].mean() < 110


def _turned(point: tuple[float, float], degrees: float) -> np.ndarray:
    turn = math.radians(degrees)
    return np.array([math.cos(turn) * point[0] - math.sin(turn) * point[1], math.sin(turn) * point[0] + math.cos(turn) * point[1]])


@pytest.mark.slow
def test_no_part_is_said_with_its_reason(fixture: Fixture) -> None:
    framing = Framing(FRAME, None, INPUT, fixture)
    with pytest.raises(PartNotFound, match="no part found: "):
        framing.prepare(np.clip(np.random.default_rng(2).normal(45, 3, (160, 200, 3)), 0, 255).astype(np.uint8))
    with pytest.raises(PartNotFound, match="the taught ones were 200 x 160"):
        framing.prepare(noise(3, (100, 80)))


def test_a_region_that_leaves_the_frame_is_refused(fixture: Fixture) -> None:
    with pytest.raises(RecipeMismatch):
        Framing(FRAME, Rect(100, 100, 150, 20), INPUT, fixture).prepare(noise(4, FRAME))


def test_a_broken_part_model_is_a_broken_recipe(fixture: Fixture) -> None:
    with pytest.raises(RecipeInvalid, match="part model"):
        Framing(FRAME, None, INPUT, replace(fixture, numbers={}))


def test_a_part_model_comes_back_from_its_numbers(fixture: Fixture) -> None:
    found = find_part(bracket(100, 75, 20, 9), from_stored(fixture.numbers, fixture.planes))
    assert not isinstance(found, NotFound)
    assert isinstance(found, Pose)


def test_a_map_on_the_frame_is_lowest_outside_of_what_was_judged() -> None:
    values = np.full((40, 60), 2.0, np.float32)
    turn = math.radians(30)
    to_frame = np.array([[math.cos(turn), -math.sin(turn), 80], [math.sin(turn), math.cos(turn), 50], [0, 0, 1.0]])
    seen = on_frame(values, to_frame, np.eye(3), FRAME, -12.0)
    assert seen.shape == (160, 200)
    assert set(np.unique(seen)) == {-12.0, 2.0}
    assert np.count_nonzero(seen == 2) == pytest.approx(values.size, rel=0.02)
    column, row, _ = to_frame @ (30, 20, 1)
    assert seen[round(row), round(column)] == 2


SHAPES = [
    Shape(ShapeKind.RECTANGLE, ((19.5, 9.5), (59.5, 29.5))),
    Shape(ShapeKind.ELLIPSE, ((20.0, 10.0), (60.0, 30.0))),
    Shape(ShapeKind.POLYGON, ((20.0, 10.0), (60.0, 10.0), (20.0, 30.0))),
]


@pytest.mark.parametrize(("shape", "pixels"), list(zip(SHAPES, (800, math.pi * 200, 400), strict=True)))
def test_shapes_cover_their_area_at_any_scale_of_the_map(shape: Shape, pixels: float) -> None:
    for scale in (1, 2, 0.5):
        size = (round(100 * scale), round(80 * scale))
        area = scored_area([shape], (100, 80), size)
        assert area is not None
        assert area.shape == (size[1], size[0])
        assert np.count_nonzero(~area) == pytest.approx(pixels * scale**2, rel=0.15)


def test_of_interest_and_ignored_together() -> None:
    wanted = replace(SHAPES[0], ignored=False)
    hole = Shape(ShapeKind.RECTANGLE, ((30.0, 15.0), (40.0, 20.0)))
    area = scored_area([hole, wanted], (100, 80), (100, 80))
    assert area is not None
    assert (area[12, 22], area[17, 35], area[50, 50]) == (True, False, False)


def test_to_ignore_everything_is_refused() -> None:
    with pytest.raises(RecipeInvalid, match="nothing"):
        scored_area([Shape(ShapeKind.RECTANGLE, ((-5.0, -5.0), (200.0, 200.0)))], (100, 80), (100, 80))


def test_no_shapes_cost_nothing() -> None:
    values = np.zeros((4, 4), np.float32)
    assert scored_area([], (8, 8), (4, 4)) is None
    assert lowered(values, None) is values


@given(st.floats(0, 50, width=32), st.integers(0, 79), st.integers(0, 99))
def test_what_is_ignored_never_scores(peak: float, row: int, column: int) -> None:
    """Whatever stands there, a peak or no number."""
    area = scored_area(SHAPES, (100, 80), (100, 80))
    assert area is not None
    values = np.full((80, 100), -1.0, np.float32)
    values[row, column] = peak
    assert lowered(values, area).max() == (peak if area[row, column] else -1.0)
    values[row, column] = np.nan
    assert np.isfinite(lowered(values, area)).all() != area[row, column]
