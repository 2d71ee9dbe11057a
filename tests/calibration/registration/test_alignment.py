"""A part is found where it lies, to a fraction of a pixel, or not at all."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from numpy.random import Generator
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.registration.alignment import (
    NotFound,
    PartModel,
    Pose,
    RotationRange,
    align,
    find_part,
    fit_alignment,
    from_stored,
    pose_matrix,
    to_stored,
)
from calibration.registration.pose import part_matrix, pose_of, wrapped
from tests.calibration.drawn_parts import Drawing, defective, picture, polygon_part

SIZE = (320, 256)
GOOD = 16


def somewhere(rng: Generator, turn_deg: float, scale: float = 1.0) -> Pose:
    """Within 30 pixels of the middle."""
    x, y = (side / 2 + rng.uniform(-30, 30) for side in SIZE)
    return Pose(x, y, math.radians(rng.uniform(-turn_deg, turn_deg)), scale)


class Taught:
    """A drawn part, its model, and how the model's frame lies in the drawing."""

    def __init__(self, seed: int, turn_deg: float, turning: RotationRange = RotationRange.AUTO, scales: float = 0.0) -> None:
        rng = np.random.default_rng(seed)
        self.drawing = polygon_part(seed)
        poses = [somewhere(rng, turn_deg, rng.uniform(1 - scales, 1 + scales)) for _ in range(GOOD)]
        pictures = [picture(SIZE, rng, self.drawing, pose) for pose in poses]
        self.model = fit_alignment(pictures, turning)
        found = [self.found(one) for one in pictures]
        ways = [np.linalg.inv(part_matrix(pose)) @ part_matrix(one) for pose, one in zip(poses, found, strict=True)]
        self.frame = np.median(ways, axis=0)

    def found(self, shown: NDArray[np.uint8]) -> Pose:
        pose = find_part(shown, self.model)
        assert not isinstance(pose, NotFound), pose.reason
        return pose

    def errors(self, true: Pose, found: Pose) -> tuple[float, float]:
        """Pixels and degrees."""
        wanted = pose_of(part_matrix(true) @ self.frame)
        return math.hypot(found.x - wanted.x, found.y - wanted.y), abs(math.degrees(wrapped(found.angle - wanted.angle)))


@pytest.fixture(scope="module")
def upright() -> Taught:
    return Taught(1, 15, RotationRange.UPRIGHT)


@pytest.fixture(scope="module")
def anyhow() -> Taught:
    return Taught(2, 180)


def worst(taught: Taught, turn_deg: float, trials: int, share: float) -> tuple[float, float]:
    """Largest errors, in pixels and degrees, over parts with defects of up to ``share`` of their area. Every one must be found."""
    rng = np.random.default_rng(99)
    errors = []
    for _ in range(trials):
        true = somewhere(rng, turn_deg)
        spoiled = defective(taught.drawing, rng, rng.uniform(0, share))
        errors.append(taught.errors(true, taught.found(picture(SIZE, rng, spoiled, true))))
    pixels, degrees = np.max(errors, axis=0)
    return float(pixels), float(degrees)


def foreign(models: Sequence[PartModel], trials: int) -> list[str]:
    """What was taken for the part of one of the models among ``trials`` empty pictures and foreign parts, in turn."""
    rng = np.random.default_rng(5)
    wrong = []
    for number in range(trials):
        drawing = polygon_part(1000 + number, int(rng.uniform(90, 170))) if number % 2 else None
        shown = picture(SIZE, rng, drawing, somewhere(rng, 180))
        for model in models:
            found = find_part(shown, model)
            if not isinstance(found, NotFound):
                wrong.append(f"trial {number}: match {found.match:.2f}, at least {model.least_match:.2f}")
    return wrong


@pytest.mark.slow
def test_parts_at_any_angle_are_found_to_a_quarter_of_a_pixel(anyhow: Taught) -> None:
    assert anyhow.model.freedom.turn[1] == math.pi, "the good parts say it by themselves"
    pixels, degrees = worst(anyhow, 180, 25, 0.1)
    assert pixels <= 0.25
    assert degrees <= 0.1


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_upright_parts_are_found_to_a_quarter_of_a_pixel(upright: Taught, seed: int) -> None:
    pixels, degrees = worst(upright if seed == 1 else Taught(seed, 15, RotationRange.UPRIGHT), 15, 200, 0.1)
    assert pixels <= 0.25
    assert degrees <= 0.1


@pytest.mark.slow
def test_nothing_is_found_in_500_trials(upright: Taught, anyhow: Taught) -> None:
    assert foreign([upright.model, anyhow.model], 500) == []


@pytest.mark.slow
def test_parts_that_differ_in_size_are_found_at_their_size() -> None:
    taught = Taught(3, 10, scales=0.04)
    assert taught.model.freedom.scaling
    rng = np.random.default_rng(4)
    for scale in (0.97, 1.0, 1.03):
        true = somewhere(rng, 10, scale)
        found = taught.found(picture(SIZE, rng, taught.drawing, true))
        wanted = pose_of(part_matrix(true) @ taught.frame)
        assert found.scale == pytest.approx(wanted.scale, abs=0.003)
        assert max(taught.errors(true, found)) <= 0.25


@pytest.mark.slow
def test_the_crop_is_the_same_wherever_the_part_lies(anyhow: Taught) -> None:
    rng = np.random.default_rng(6)
    crops = []
    for _ in range(4):
        shown = picture(SIZE, rng, anyhow.drawing, somewhere(rng, 180))
        crops.append(align(shown, anyhow.found(shown), anyhow.model).astype(np.float64).mean(axis=2))
    inside = cv2.erode((anyhow.model.template.mask > 0.5).astype(np.uint8), np.ones((15, 15))) > 0
    levelled = [crop / crop[inside].mean() for crop in crops]
    differences = [np.median(np.abs(one - levelled[0])[inside]) for one in levelled[1:]]
    moved = np.median(np.abs(np.roll(levelled[0], 3, axis=1) - levelled[0])[inside])
    assert max(differences) < 0.05
    assert moved > 0, "the part has a texture that would tell"


@pytest.mark.slow
def test_the_pose_matrix_leads_from_the_crop_to_the_picture(anyhow: Taught) -> None:
    """What is bright at one pixel of the crop is bright where the matrix says."""
    rng = np.random.default_rng(7)
    shown = picture(SIZE, rng, anyhow.drawing, somewhere(rng, 180))
    pose = anyhow.found(shown)
    output = (96, 64)
    matrix = pose_matrix(pose, anyhow.model, output)
    x, y, _ = matrix @ (40, 30, 1)
    marked = np.zeros_like(shown)
    cv2.circle(marked, (round(x * 16), round(y * 16)), 6 * 16, (255, 255, 255), -1, cv2.LINE_AA, 4)
    crop = align(marked, pose, anyhow.model, output)[..., 0].astype(np.float64)
    rows, columns = np.indices(crop.shape)
    assert (crop * columns).sum() / crop.sum() == pytest.approx(40, abs=0.3)
    assert (crop * rows).sum() / crop.sum() == pytest.approx(30, abs=0.3)


@pytest.mark.slow
def test_a_part_turned_further_than_taught_is_not_found(upright: Taught) -> None:
    rng = np.random.default_rng(8)
    turned = Pose(SIZE[0] / 2, SIZE[1] / 2, math.radians(80))
    assert isinstance(find_part(picture(SIZE, rng, upright.drawing, turned), upright.model), NotFound)


def test_a_part_that_leaves_the_picture_is_not_found(anyhow: Taught) -> None:
    rng = np.random.default_rng(9)
    found = find_part(picture(SIZE, rng, anyhow.drawing, Pose(20.0, 128.0)), anyhow.model)
    assert isinstance(found, NotFound)


@pytest.mark.slow
def test_a_picture_of_another_size_is_said_to_be_one(upright: Taught) -> None:
    found = find_part(np.zeros((100, 90, 3), np.uint8), upright.model)
    assert isinstance(found, NotFound)
    assert "90 x 100" in found.reason
    assert "320 x 256" in found.reason


@pytest.mark.slow
def test_parts_that_are_only_shifted_are_not_turned() -> None:
    taught = Taught(4, 0, RotationRange.SHIFT)
    assert not taught.model.freedom.rotation
    assert worst(taught, 0, 8, 0.1)[0] <= 0.25


def disc() -> Drawing:
    drawing = np.zeros((400, 400, 2), np.float32)
    cv2.circle(drawing, (200, 200), 180, (150.0, 1.0), -1)
    cv2.circle(drawing, (200, 200), 60, (60.0, 1.0), -1)
    return drawing


@pytest.mark.slow
def test_a_round_part_has_no_direction() -> None:
    rng = np.random.default_rng(10)
    model = fit_alignment([picture(SIZE, rng, disc(), somewhere(rng, 180)) for _ in range(8)])
    assert not model.freedom.rotation
    true = somewhere(rng, 0)
    found = find_part(picture(SIZE, rng, disc(), true), model)
    assert isinstance(found, Pose)
    assert math.hypot(found.x - true.x, found.y - true.y) <= 0.25
    assert model.quality is not None
    assert "same in every direction" in model.quality.advice


@pytest.mark.slow
def test_parts_that_stand_still_are_said_to() -> None:
    rng = np.random.default_rng(11)
    drawing, pose = polygon_part(11), Pose(160.0, 128.0)
    quality = fit_alignment([picture(SIZE, rng, drawing, pose) for _ in range(8)]).quality
    assert quality is not None
    assert not quality.worthwhile
    assert "gains nothing" in quality.advice


@pytest.mark.parametrize("count", [0, 4])
def test_too_few_pictures_are_refused(count: int) -> None:
    with pytest.raises(CalibrationError, match="too few"):
        fit_alignment([np.zeros((64, 64, 3), np.uint8)] * count)


def test_pictures_of_several_sizes_are_refused() -> None:
    with pytest.raises(CalibrationError, match="differ in size"):
        fit_alignment([np.zeros((64, 64 + number, 3), np.uint8) for number in range(6)])


@pytest.mark.slow
@pytest.mark.parametrize("count", [8, 24])
def test_pictures_of_different_things_are_refused(count: int) -> None:
    rng = np.random.default_rng(count)
    shown = [picture(SIZE, rng, polygon_part(50 + number), somewhere(rng, 180)) for number in range(count)]
    with pytest.raises(CalibrationError, match="same"):
        fit_alignment(shown)


def test_pictures_of_nothing_are_refused() -> None:
    rng = np.random.default_rng(13)
    with pytest.raises(CalibrationError, match="same"):
        fit_alignment([picture(SIZE, rng) for _ in range(8)])
    with pytest.raises(CalibrationError):
        fit_alignment([np.full((128, 128, 3), 90, np.uint8)] * 6)


def test_a_stored_model_finds_the_part_at_the_same_place_to_the_bit(anyhow: Taught) -> None:
    rng = np.random.default_rng(14)
    back = from_stored(*to_stored(anyhow.model))
    shown = picture(SIZE, rng, anyhow.drawing, somewhere(rng, 180))
    assert find_part(shown, back) == find_part(shown, anyhow.model)


def test_where_a_picture_lies_in_memory_changes_nothing(anyhow: Taught) -> None:
    rng = np.random.default_rng(15)
    shown = picture(SIZE, rng, anyhow.drawing, somewhere(rng, 180))
    held, found = [], set()
    for _ in range(60):
        held.append(np.empty(int(rng.integers(1, 300_000)), np.uint8))
        del held[: len(held) - 10]
        found.add(find_part(shown.copy(), anyhow.model))
    assert len(found) == 1


def test_a_stored_model_that_is_not_whole_is_refused(upright: Taught) -> None:
    numbers, planes = to_stored(upright.model)
    bad = [
        ({name: values for name, values in numbers.items() if name != "turn"}, planes),
        ({**numbers, "least_match": (math.nan,)}, planes),
        ({**numbers, "lookalikes": (1.0, 2.0)}, planes),
        (numbers, {name: plane for name, plane in planes.items() if name != "mask"}),
        (numbers, {**planes, "mean": planes["mean"][1:]}),
    ]
    for number, (some, others) in enumerate(bad):
        with pytest.raises(CalibrationError, match="part model"):
            from_stored(some, others)
        assert number < len(bad)
