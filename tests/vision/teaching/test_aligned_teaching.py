"""Parts that lie anywhere, taught and judged aligned: from pictures to verdicts in frame coordinates, and through the store."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from calibration.gate.limits import ImageGate
from inspector.core.errors import TeachingError
from inspector.core.fixture import Align
from inspector.core.recipe import Recipe, Weights
from inspector.core.shape import Shape, ShapeKind
from inspector.core.teaching import ALIGNMENT, TeachOptions
from inspector.core.types import Detection, Frame, Picture, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.recipes.store import RecipeStore
from inspector.vision.framing.framing import Framing
from inspector.vision.networks.compiling import compile_recipe
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.teaching_set import TeachingSet
from inspector.vision.teaching.training import StpmTrainer
from tests.vision.framing.test_framing import FRAME, bracket
from tests.vision.parts import store_with

# One process teaches what these tests share.
pytestmark = [pytest.mark.xdist_group("aligned"), pytest.mark.usefixtures("few_telling")]

QUICK = TeachOptions(
    light_range=False,
    eight_bits=False,
    teacher="resnet18",
    image_steps=48,
    seed=3,
    input_size=(96, 64),
    device="cpu",
    target_rate=0.2,
    held_out=0.3,
    align=Align.AUTO,
)
QUICKER: dict[str, object] = {"image_steps": 4, "input_size": (32, 32), "fusion": "product"}
"""Where it is asked how parts are found, and not how they are judged."""
EMPTY = np.clip(np.random.default_rng(2).normal(45, 3, (160, 200, 3)), 0, 255).astype(np.uint8)


def somewhere(rng: np.random.Generator) -> tuple[float, float, float]:
    return float(rng.uniform(75, 125)), float(rng.uniform(65, 95)), float(rng.uniform(-180, 180))


def good_parts(first: int = 0, count: int = 20) -> list[Picture]:
    rng = np.random.default_rng(first)
    return [bracket(*somewhere(rng), first + seed) for seed in range(count)]


def cut_through(x: float, y: float, angle_deg: float, seed: int) -> tuple[Picture, np.ndarray]:
    """A part with a dark cut across its short arm, and where in the frame that lies."""
    picture = bracket(x, y, angle_deg, seed)
    turn = math.radians(angle_deg)
    matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    start, end = (matrix @ point + (x, y) for point in ((-14, 22), (6, 26)))
    cv2.line(picture, *(tuple(np.rint(one).astype(int).tolist()) for one in (start, end)), (35, 35, 35), 4)
    return picture, (start + end) / 2


@pytest.fixture
def trainer(random_store: TeacherStore) -> StpmTrainer:
    return StpmTrainer(random_store)


def teach(trainer: StpmTrainer, frames: list[Picture], **changes: object) -> Recipe:
    return trainer.teach("Bracket", frames, replace(QUICK, **changes), lambda progress: None, lambda: False)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def taught(few_telling: None, random_teacher: Weights, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Recipe]:
    """A recipe of the good parts, taught once for each set of changes."""
    trainer = StpmTrainer(store_with(random_teacher, tmp_path_factory.mktemp("aligned") / "teachers"))
    known: dict[str, Recipe] = {}

    def of(**changes: object) -> Recipe:
        key = str(sorted(changes.items()))
        if key not in known:
            known[key] = teach(trainer, good_parts(), **changes)
        return known[key]

    return of


def frame(image: Picture) -> Frame:
    return Frame(image, 0, 0.0, 0.0, 0, 1)


@pytest.mark.slow
@pytest.mark.parametrize("changes", [{}, {"input_size": (64, 64), "tiles": "1x2", "tile_overlap_px": 32}], ids=["as it is", "in tiles"])
def test_a_defect_is_seen_where_it_lies_in_the_frame(
    taught: Callable[..., Recipe], random_teacher: Weights, tmp_path: Path, changes: dict[str, Any]
) -> None:
    learned = taught(**changes)
    assert (learned.input_size, learned.tiles.count) == ((96, 64), 2 if changes else 1)
    assert learned.fixture is not None
    assert learned.notes[ALIGNMENT].startswith("at any angle: 20 of 20 good parts found")
    assert learned.frame_size == FRAME
    store = RecipeStore(tmp_path / "recipes")
    store.save(learned)
    recipe = store.load("Bracket")  # what was kept judges as what was taught
    detector = compile_recipe(recipe, random_teacher, "cpu", "openvino")
    pipeline = Pipeline(recipe, detector)
    held = [pipeline.looked_at(image)[0] for image in good_parts()[-len(recipe.good_scores) :]]
    assert held == pytest.approx(recipe.good_scores, abs=3e-2 if recipe.usual else 2e-3), "each over what the others have in common"
    rng = np.random.default_rng(4)
    for seed in range(4):
        image, place = cut_through(*somewhere(rng), 300 + seed)
        inspection = pipeline.inspect(frame(image))
        assert inspection.verdict is Verdict.FAIL
        assert np.hypot(*(np.array(inspection.regions[0].peak_xy) - place)) < 14
        assert cv2.pointPolygonTest(inspection.regions[0].outline, tuple(place.tolist()), False) > 0
    pipeline.close()


@pytest.mark.slow
def test_a_part_that_is_not_found_is_invalid_with_its_reason(taught: Callable[..., Recipe], random_teacher: Weights) -> None:
    recipe = taught()
    gate_open = replace(recipe, gate=ImageGate())
    pipeline = Pipeline(gate_open, compile_recipe(recipe, random_teacher, "cpu", "openvino"))
    inspection = pipeline.inspect(frame(EMPTY))
    pipeline.close()
    assert inspection.verdict is Verdict.INVALID
    assert inspection.reason.startswith("no part found: ")
    assert math.isnan(inspection.score)


class DarkIsBad:
    """A detector that sees each pixel by itself: how far it is below the grey of the part, as log10."""

    runtime = "dark f32 CPU"

    def detect(self, picture: Picture) -> Detection:
        values = np.log10(np.maximum(200.0 - picture.mean(axis=2), 1e-3)).astype(np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        pass


@pytest.mark.slow
def test_what_is_ignored_passes_wherever_the_part_lies(taught: Callable[..., Recipe]) -> None:
    """Only the middle of the short arm is of interest, and a dark spot there is ignored or not."""
    recipe = taught()
    recipe = replace(recipe, limit=replace(recipe.limit, value=math.log10(90.0), review=None), min_area_px=1)
    size, rng = Framing.of(recipe).size, np.random.default_rng(5)
    verdicts, shapes = [], []
    for seed in range(6):
        x, y, angle_deg = somewhere(rng)
        turn = math.radians(angle_deg)
        place = np.array([x - 24 * math.sin(turn), y + 24 * math.cos(turn)])
        clean = bracket(x, y, angle_deg, 400 + seed)
        spotted = clean.copy()
        cv2.circle(spotted, tuple(np.rint(place).astype(int).tolist()), 3, (35, 35, 35), -1)
        if not shapes:
            column, row, _ = np.linalg.inv(Framing.of(recipe).prepare(clean).to_frame) @ (*place, 1)
            at = (np.array([column, row]) + 0.5) * np.array(size) / np.array(recipe.input_size) - 0.5
            boxes = (tuple(tuple((at + way * radius).tolist()) for way in (-1, 1)) for radius in (9, 7))
            shapes = [Shape(ShapeKind.ELLIPSE, box, ignored) for box, ignored in zip(boxes, (False, True), strict=True)]
        for drawn, image in ((shapes[:1], clean), (shapes[:1], spotted), (shapes, spotted)):
            verdicts.append(Pipeline(replace(recipe, shapes=tuple(drawn)), DarkIsBad()).inspect(frame(image)).verdict)
    assert verdicts == [Verdict.PASS, Verdict.FAIL, Verdict.PASS] * 6


@pytest.mark.slow
@pytest.mark.parametrize("runtime", ["openvino", "torch"])
def test_the_limit_is_set_by_what_is_judged(taught: Callable[..., Recipe], random_teacher: Weights, runtime: str) -> None:
    everything = taught(image_steps=8, fusion="product")  # no memory: the student judges in both
    around = Shape(ShapeKind.RECTANGLE, ((46.0, 20.0), (66.0, 40.0)), ignored=False)
    recipe = taught(image_steps=8, fusion="product", shapes=(around,))
    assert recipe.student_sha256 == everything.student_sha256
    assert all(part <= whole for part, whole in zip(recipe.good_scores, everything.good_scores, strict=True))
    assert recipe.good_scores != everything.good_scores
    pipeline = Pipeline(recipe, compile_recipe(recipe, random_teacher, "cpu", runtime))
    held = [pipeline.looked_at(one)[0] for one in good_parts()[-len(recipe.good_scores) :]]
    pipeline.close()
    assert held == pytest.approx(recipe.good_scores, abs=3e-2 if recipe.usual else 2e-3), "each over what the others have in common"


@pytest.mark.slow
def test_parts_that_stand_still_are_not_aligned_by_themselves(trainer: StpmTrainer) -> None:
    still = [bracket(100, 80, 0, seed) for seed in range(12)]
    recipe = teach(trainer, still, **QUICKER)
    assert recipe.fixture is None
    assert recipe.notes[ALIGNMENT] == "off: the parts stand still within a pixel"


@pytest.mark.slow
def test_pictures_without_a_common_part_are_refused_or_taken_as_they_are(trainer: StpmTrainer) -> None:
    rng = np.random.default_rng(6)
    textures = [cv2.GaussianBlur(rng.integers(0, 256, (64, 64, 3), dtype=np.uint8), (0, 0), 2) for _ in range(8)]
    with pytest.raises(TeachingError, match="cannot be aligned"):
        teach(trainer, textures, **QUICKER, align=Align.ANY)
    recipe = teach(trainer, textures, **QUICKER, align=Align.AUTO)
    assert recipe.fixture is None
    assert recipe.notes[ALIGNMENT].startswith("off: ")


@pytest.mark.slow
def test_good_pictures_without_the_part_are_left_out_or_refused(trainer: StpmTrainer) -> None:
    mostly = good_parts(count=24)
    mostly[3] = EMPTY
    recipe = teach(trainer, mostly, **QUICKER, align=Align.ANY)
    assert recipe.notes[ALIGNMENT].startswith("at any angle: 23 of 24 good parts found")
    by_itself = TeachingSet.of(mostly, replace(QUICK, align=Align.AUTO))
    assert by_itself.alignment == recipe.notes[ALIGNMENT], "at any angle a few may not be found"
    for place in range(8):
        mostly[place] = np.roll(EMPTY, place + 1, axis=1)
    with pytest.raises(TeachingError, match="cannot be aligned"):
        teach(trainer, mostly, **QUICKER, align=Align.ANY)


@pytest.mark.slow
def test_a_recipe_that_aligns_chooses_its_input_for_the_part() -> None:
    given = TeachingSet.of(good_parts(), replace(QUICK, input_size=None))
    assert given.fixture is not None
    width, height = given.fixture.crop
    assert width > 1.2 * height, "the bracket is longer than it is wide"
    assert given.input_size[0] > given.input_size[1]
