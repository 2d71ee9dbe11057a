"""All parts of a picture are found, each as well as a single one; nothing else is, and what is in doubt is told."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.random import Generator
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.registration.alignment import PartModel, Pose, SeveralSearch, fit_alignment_of_several
from calibration.registration.pose import part_matrix, pose_of, wrapped
from calibration.registration.several import reading_order
from tests.calibration.drawn_parts import Drawing, defective, picture_of, polygon_part

SIZE = (420, 300)
COLUMNS, ROWS = 3, 2
MOST = COLUMNS * ROWS
TAUGHT_OF = 4
"""Parts in each picture that is learned from."""

NOTHING: list[tuple[Drawing, Pose]] = []


def apart(rng: Generator, count: int) -> list[Pose]:
    """That many places with room between, at any angle."""
    cells = rng.permutation(MOST)[:count]
    width, height = SIZE[0] / COLUMNS, SIZE[1] / ROWS
    return [
        Pose(
            (cell % COLUMNS + 0.5) * width + rng.uniform(-10, 10),
            (cell // COLUMNS + 0.5) * height + rng.uniform(-10, 10),
            rng.uniform(-math.pi, math.pi),
        )
        for cell in cells.tolist()
    ]


def shown(rng: Generator, drawing: Drawing, poses: Sequence[Pose], share: float = 0.0) -> NDArray[np.uint8]:
    """With defects of up to ``share`` of each part."""
    return picture_of(SIZE, rng, [(defective(drawing, rng, rng.uniform(0, share)) if share else drawing, pose) for pose in poses])


class Taught:
    """Learned from pictures that show several parts; ``frame``: how the model's frame lies in the drawing."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.drawing = polygon_part(seed, 100)
        scenes = [apart(rng, TAUGHT_OF) for _ in range(5)]
        pictures = [shown(rng, self.drawing, poses) for poses in scenes]
        self.model: PartModel = fit_alignment_of_several(pictures, MOST)
        self.search = SeveralSearch(self.model, MOST)
        ways = [
            np.linalg.inv(part_matrix(min(poses, key=lambda pose: math.hypot(pose.x - one.x, pose.y - one.y)))) @ part_matrix(one)
            for poses, picture in zip(scenes, pictures, strict=True)
            for one in self.search.find(picture).poses
        ]
        self.frame = np.median(ways, axis=0)

    def errors(self, true: Sequence[Pose], found: Sequence[Pose]) -> list[tuple[float, float]]:
        """Pixels and degrees of each true part's nearest."""
        wanted = [pose_of(part_matrix(pose) @ self.frame) for pose in true]
        pairs = [(one, min(found, key=lambda pose: math.hypot(pose.x - one.x, pose.y - one.y))) for one in wanted]
        return [(math.hypot(pose.x - one.x, pose.y - one.y), abs(math.degrees(wrapped(pose.angle - one.angle)))) for one, pose in pairs]


@pytest.fixture(scope="module")
def taught() -> Taught:
    return Taught(2)


def worst(taught: Taught, trials: int) -> tuple[float, float]:
    """Largest errors, in pixels and degrees, over pictures of 1 to 6 parts with defects of up to a tenth. Every part must be found."""
    rng = np.random.default_rng(99)
    errors: list[tuple[float, float]] = []
    for trial in range(trials):
        true = apart(rng, 1 + trial % MOST)
        found = taught.search.find(shown(rng, taught.drawing, true, 0.1))
        assert len(found.poses) == len(true)
        assert found.doubtful == ()
        errors += taught.errors(true, found.poses)
    pixels, degrees = np.max(errors, axis=0)
    return float(pixels), float(degrees)


def taken_for_parts(taught: Taught, trials: int) -> list[str]:
    """What was found among ``trials`` pictures of nothing and of foreign parts."""
    rng = np.random.default_rng(5)
    wrong = []
    for trial in range(trials):
        foreign = [(polygon_part(1000 + 10 * trial + number, int(rng.uniform(75, 120))), pose) for number, pose in enumerate(apart(rng, 3))]
        found = taught.search.find(picture_of(SIZE, rng, foreign if trial % 3 else NOTHING, nearest=False))
        wrong += [f"trial {trial}: {one}" for one in (*found.poses, *found.doubtful)]
    return wrong


@pytest.mark.slow
def test_each_part_is_found_to_a_quarter_of_a_pixel(taught: Taught) -> None:
    pixels, degrees = worst(taught, 120)
    assert pixels <= 0.25
    assert degrees <= 0.1


@pytest.mark.slow
def test_nothing_is_found_in_120_pictures(taught: Taught) -> None:
    assert taken_for_parts(taught, 120) == []


@pytest.mark.slow
def test_parts_that_touch_are_found(taught: Taught) -> None:
    rng = np.random.default_rng(7)
    # One beside the other, in the same direction: moved until their outlines meet.
    outline = taught.search.outline
    width = float(np.ptp(outline[:, 0]))
    frame = pose_of(np.linalg.inv(taught.frame))
    left = Pose(160.0, 150.0, frame.angle)
    true = [left, Pose(160.0 + width - 1.0, 150.0, frame.angle)]
    found = taught.search.find(shown(rng, taught.drawing, true))
    assert len(found.poses) == 2, found
    assert np.max(taught.errors(true, found.poses), axis=0)[0] <= 0.25


@pytest.mark.slow
def test_parts_on_one_another_are_doubtful_both(taught: Taught) -> None:
    rng = np.random.default_rng(8)
    true = [Pose(180.0, 180.0, 0.3), Pose(198.0, 222.0, 2.0), Pose(330.0, 100.0, 1.0)]
    found = taught.search.find(shown(rng, taught.drawing, true))
    assert len(found.poses) == 1
    assert max(taught.errors(true[2:], found.poses))[0] <= 0.25
    assert all("overlaps" in one.reason for one in found.doubtful)


def test_a_part_that_leaves_the_picture_is_not_found_but_told(taught: Taught) -> None:
    rng = np.random.default_rng(9)
    true = [Pose(18.0, 150.0, 0.5), Pose(240.0, 180.0, 1.0)]
    found = taught.search.find(shown(rng, taught.drawing, true))
    assert len(found.poses) == 1
    assert max(taught.errors(true[1:], found.poses))[0] <= 0.25
    (doubtful,) = found.doubtful
    assert "leaves the picture" in doubtful.reason
    assert doubtful.pose.x < 60


def test_one_part_too_many_is_found_too(taught: Taught) -> None:
    rng = np.random.default_rng(10)
    few = SeveralSearch(taught.model, 2)
    assert len(few.find(shown(rng, taught.drawing, apart(rng, 5))).poses) >= 3


def test_parts_come_in_reading_order(taught: Taught) -> None:
    rng = np.random.default_rng(11)
    true = apart(rng, MOST)
    found = taught.search.find(shown(rng, taught.drawing, true)).poses
    rows = [found[:COLUMNS], found[COLUMNS:]]
    assert max(pose.y for pose in rows[0]) < min(pose.y for pose in rows[1])
    assert all([pose.x for pose in row] == sorted(pose.x for pose in row) for row in rows)


def test_a_row_may_be_uneven() -> None:
    poses = [Pose(300, 52), Pose(100, 60), Pose(200, 45), Pose(90, 200)]
    assert reading_order(poses, 100) == [1, 2, 0, 3]


def test_a_defect_changes_no_number(taught: Taught) -> None:
    rng = np.random.default_rng(12)
    true = apart(rng, MOST)
    good, bad = (taught.search.find(shown(np.random.default_rng(13), taught.drawing, true, share)).poses for share in (0.0, 0.1))
    assert [math.hypot(one.x - other.x, one.y - other.y) < 0.5 for one, other in zip(good, bad, strict=True)] == [True] * MOST


def test_pictures_whose_parts_touch_are_not_learned_from() -> None:
    rng = np.random.default_rng(14)
    drawing = polygon_part(3, 110)
    pictures = [
        shown(rng, drawing, [Pose(120 + 90 * column, 100 + 90 * row) for column in range(2) for row in range(2)][: 2 + trial % 3])
        for trial in range(6)
    ]
    with pytest.raises(CalibrationError):
        fit_alignment_of_several(pictures, 2)


def test_pictures_with_more_parts_than_were_asked_for_are_refused() -> None:
    rng = np.random.default_rng(15)
    drawing = polygon_part(3, 90)
    with pytest.raises(CalibrationError, match="shows 4 things of one size, 1 to 2"):
        fit_alignment_of_several([shown(rng, drawing, apart(rng, 4)) for _ in range(5)], 2)


def test_pictures_of_nothing_are_refused() -> None:
    rng = np.random.default_rng(16)
    with pytest.raises(CalibrationError):
        fit_alignment_of_several([picture_of(SIZE, rng, NOTHING) for _ in range(5)], 3)


@pytest.mark.parametrize("most", [0, 65])
def test_a_number_of_parts_that_cannot_be_is_refused(taught: Taught, most: int) -> None:
    with pytest.raises(ValueError, match="1 to 64"):
        SeveralSearch(taught.model, most)


def test_a_model_of_one_part_finds_several(taught: Taught) -> None:
    """The picture size is no part of what was learned."""
    larger = replace(taught.model, picture_size=(SIZE[0] + 64, SIZE[1]))
    rng = np.random.default_rng(17)
    picture = picture_of((SIZE[0] + 64, SIZE[1]), rng, [(taught.drawing, pose) for pose in apart(rng, 3)])
    assert len(SeveralSearch(larger, 3).find(picture).poses) == 3
