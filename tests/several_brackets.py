"""Pictures of several brackets on a dark ground, a recipe that finds them, and a detector that sees red."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from calibration.registration.alignment import fit_alignment_of_several, to_stored
from inspector.core.fixture import Fixture
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.several import PartsInView
from inspector.core.types import Detection, Frame, Picture, RecipeId

SIZE = (320, 128)
"""Width and height of a picture."""

PLACES = ((55.0, 60.0, 10.0), (155.0, 58.0, -15.0), (255.0, 62.0, 30.0))
"""x, y of a bracket's corner, and its angle in degrees."""

Place = tuple[float, float, float]


def spot_of(place: Place) -> tuple[float, float]:
    """On the long arm of the bracket that lies there."""
    x, y, angle = place
    turn = math.radians(angle)
    return x + 20 * math.cos(turn) + 2 * math.sin(turn), y + 20 * math.sin(turn) - 2 * math.cos(turn)


def brackets(places: Sequence[Place], seed: int, red: Sequence[int] = (), size: tuple[int, int] = SIZE) -> Picture:
    """uint8 RGB: a bright L with a hole at each place; those numbered in ``red`` have a red spot."""
    fine = np.zeros((4 * size[1], 4 * size[0]), np.float32)
    points = np.array([[-12, -12], [48, -12], [48, 8], [12, 8], [12, 36], [-12, 36]], np.float64)
    for x, y, angle in places:
        turn = math.radians(angle)
        matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
        cv2.fillPoly(fine, [np.rint(((points @ matrix.T + (x, y)) * 4 + 1.5) * 16).astype(np.int32)], 140.0, shift=4)
        hole = (matrix @ (36, -2) + (x, y)) * 4 + 1.5
        cv2.circle(fine, tuple(np.rint(hole * 16).astype(int).tolist()), 4 * 5 * 16, 40.0, -1, shift=4)
    grey = 45 + cv2.resize(fine, size, interpolation=cv2.INTER_AREA)[..., None]
    noisy = grey + np.random.default_rng(seed).normal(0, 3, (size[1], size[0], 3))
    picture = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    for number in red:
        cv2.circle(picture, tuple(round(value) for value in spot_of(places[number])), 3, (250, 20, 20), -1)
    return picture


def somewhere(rng: np.random.Generator) -> list[Place]:
    """Three places, each moved and turned a little."""
    return [(x + rng.uniform(-6, 6), y + rng.uniform(-6, 6), angle + rng.uniform(-20, 20)) for x, y, angle in PLACES]


@functools.cache
def fixture() -> Fixture:
    """Learned from pictures of three each."""
    rng = np.random.default_rng(1)
    model = fit_alignment_of_several([brackets(somewhere(rng), seed) for seed in range(6)], 3)
    return Fixture((model.size[0] + 8, model.size[1] + 8), *to_stored(model))


def recipe(parts: PartsInView | None = None, **changes: object) -> Recipe:
    """Of three brackets in a picture unless told otherwise; its limit lies between what is red and what is not."""
    made = Recipe(
        id=RecipeId("brackets", ""),
        created_at=1_760_000_000.0,
        teacher=TeacherId("resnet18", "ab" * 32),
        frame_size=SIZE,
        region=None,
        input_size=(64, 64),
        fusion="product",
        smoothing_px=0.0,
        level_scales=(LevelScale(0.1, 0.3),) * 3,
        student={"layer1.weight": np.ones((2, 3, 3, 3), np.float32)},
        limit=Limit(1.7, 0.01, 0.1, 9, "conformal"),
        good_scores=(0.5, 0.6),
        colour_scale=(0.0, 2.4),
        reference=brackets(PLACES, 99),
        reference_map=(0.5, 0.5),
        fixture=fixture(),
        parts=parts or PartsInView(3),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def frame(image: Picture, index: int = 0, fault: str = "") -> Frame:
    return Frame(image, index, 0.0, 1_760_000_000.0 + index, index, 1, fault)


class RedIsBad:
    """Each pixel by itself: how much redder than green it is, as log10. ``faults``: what it raises, by the number of the call."""

    runtime = "red f32 CPU"

    def __init__(self) -> None:
        self.calls = 0
        self.faults: dict[int, Exception] = {}
        self.closed = 0

    def detect(self, picture: Picture) -> Detection:
        self.calls += 1
        if self.calls in self.faults:
            raise self.faults[self.calls]
        red = picture[..., 0].astype(np.float32) - picture[..., 1]
        values = np.log10(np.maximum(red, 1.0)).astype(np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        self.closed += 1
