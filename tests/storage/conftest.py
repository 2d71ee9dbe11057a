"""Small recipes and inspections to keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.core.fixture import Fixture
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.settings import RecordSettings
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import AnomalyMap, Frame, Inspection, RecipeId, Rect, Region, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey

NOON = 1_760_000_000.0
"""Unix seconds of a day that the tests happen on."""


class Clock:
    """Unix seconds that pass only when told."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def build_recipe(**changes: Any) -> Recipe:
    rng = np.random.default_rng(7)
    values: dict[str, Any] = {
        "id": RecipeId("Bottle", ""),
        "created_at": NOON,
        "teacher": TeacherId("resnet18", "ab" * 32),
        "frame_size": (12, 10),
        "region": Rect(1, 2, 8, 6),
        "input_size": (8, 8),
        "fusion": "product",
        "smoothing_px": 4.0,
        "level_scales": tuple(LevelScale(0.1 * level, 0.3 * level) for level in (1, 2, 3)),
        "ranges": {"teacher.conv1": (-2.1, 2.6), "student.conv1": (-2.1, 2.6)},
        "cross": {"distances": np.full((1, 2, 1, 1), 0.25, np.float32)},
        "cross_scores": (-1.5, -1.25),
        "usual": {"mean": np.full((1, 1), 0.5, np.float32), "deviation": np.full((1, 1), 0.1, np.float32)},
        "shifts": {"teacher.conv1": rng.normal(size=2).astype(np.float32)},
        "memory": {"level1": rng.normal(size=(4, 2, 3)).astype(np.float16).astype(np.float32)},
        "student": {"layer1.weight": rng.normal(size=(2, 3, 3, 3)).astype(np.float32), "layer1.bias": np.zeros(2, np.float32)},
        "limit": Limit(-2.5, 0.001, 0.1, 9, "conformal"),
        "good_scores": (-3.0, -2.75, 0.1 + 0.2),
        "colour_scale": (-5.0, -1.0),
        "camera": "simulated",
        "camera_settings": {"exposure_us": 1200.0, "gain": 2, "auto": False, "name": "täst: [x]"},
        "reference": rng.integers(0, 256, (10, 12, 3), dtype=np.uint8),
        "reference_map": (-2.0, -4.1),
        "notes": {"who": "somebody"},
        "loss_curve": (3.0, 1.0, 0.5),
        "parts": PartsInView(3, at_most=True),
        "mm_per_px": 0.125,
        "planted": (
            PlantedScore(DefectKind.SCRATCH, 12.25, 30.1, 3.5, 4.0, 2.25, False, -0.1 - 0.2),
            PlantedScore(DefectKind.SPOT, 4.0, 16.0, 0.0, 7.0, 0.5, True, -3.25),
        ),
        "shapes": (Shape(ShapeKind.ELLIPSE, ((0.5, 1.0), (3.0, 2.5))),),
        "fixture": Fixture((7, 5), {"turn": (0.1 + 0.2, 3.0), "mirror": ()}, {"mean": rng.normal(size=(5, 7)).astype(np.float32)}),
    }
    return Recipe(**{**values, **changes})


def build_inspection(verdict: Verdict = Verdict.FAIL, index: int = 0, taken_at: float = NOON, **changes: Any) -> Inspection:
    """A part of 20 x 16 pixels with a 5 x 4 map."""
    rng = np.random.default_rng(index)
    picture = changes.pop("picture", None)
    if picture is None:
        picture = rng.integers(0, 256, (16, 20, 3), dtype=np.uint8)
    map_values = rng.uniform(-5, -1, (4, 5)).astype(np.float32)
    outline = np.array([[2, 3], [9, 3], [9, 8], [2, 8]], np.float32)
    values: dict[str, Any] = {
        "frame": Frame(picture, index, 12.5, taken_at, index + 100, 1),
        "verdict": verdict,
        "reason": "score -1.20 is above the limit -2.50",
        "score": -1.2,
        "limit": -2.5,
        "recipe": RecipeId("Bottle", "v1"),
        "map": AnomalyMap(map_values, np.diag([4.0, 4.0, 1.0])),
        "regions": (Region(outline, 48.0, -1.2, (5.0, 5.0)),),
        "latency_ms": 21.5,
        "stages_ms": {"detect": 15.25, "judge": float("nan")},
        "colour_scale": (-5.0, -1.0),
        "weights_sha256": "cd" * 32,
        "runtime": "torch f32 CPU",
        "camera": "simulated",
        "camera_settings": {"exposure_us": 1200.5, "auto": True, "gain": 2, "name": "x"},
    }
    return Inspection(**{**values, **changes})


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def make_recipe() -> Callable[..., Recipe]:
    return build_recipe


@pytest.fixture(scope="session")
def make_inspection() -> Callable[..., Inspection]:
    return build_inspection


@pytest.fixture
def limits() -> RecordSettings:
    """No limit at all."""
    return RecordSettings(keep=True, pass_every=1, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=4)


@pytest.fixture
def database(tmp_path: Path, clock: Clock) -> Iterator[StationDatabase]:
    opened = StationDatabase(tmp_path / "station.db", clock=clock, key=LedgerKey(tmp_path / "ledger_key.pem"))
    yield opened
    opened.close()
