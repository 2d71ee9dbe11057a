"""Whether a part is seen in tiles: by defects planted into good parts, seen whole and in tiles."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from calibration.errors import CalibrationError
from inspector.core.errors import TeachingCancelled
from inspector.core.recipe import Recipe, Weights
from inspector.core.teaching import DETAIL, TeachOptions
from inspector.core.types import Picture
from inspector.runtime.teaching.given_parts import SLOWEST_TAKT_S, takt_of
from inspector.vision.framing.registration import GoodParts
from inspector.vision.framing.tile_choice import AUTOMATIC, layouts
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching import tile_trial, training
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.tile_trial import OF_MISSED, WHOLE_PICTURE, WORTH, TileTrial, TriedTiles, try_tiles
from inspector.vision.teaching.training import FEW_STEPS, LEAST_FOR_TRIAL_S, StpmTrainer
from inspector.vision.trunk import trunk
from tests.vision.parts import store_with, teacher_store

SIDE = 192
LITE0 = "efficientnet_lite0"
OPTIONS = TeachOptions(input_size=(96, 96), image_steps=FEW_STEPS, target_rate=0.05, tile_overlap_px=16)


@cache
def traces(number: int, side: int = SIDE) -> Picture:
    """A board with traces two pixels wide, a little shifted and in other noise each time."""
    rng = np.random.default_rng([7, number])
    board = np.full((side, side, 3), (40, 90, 50), np.float32)
    dx, dy = rng.integers(-1, 2, 2)
    for at in range(8, side - 8, 6):
        cv2.line(board, (at + int(dx), 10 + at % 40 + int(dy)), (at + int(dx), side - 12 - at % 24 + int(dy)), (200, 150, 90), 2)
    board += rng.normal(0, 4, board.shape)
    return np.clip(board, 0, 255).astype(np.uint8)


BOARDS = [traces(number) for number in range(24)]
SMALL = [traces(number, 48) for number in range(10)]


@pytest.fixture(scope="module")
def lite0(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """With the weights that come with pip: a random network sees small defects as well as large ones."""
    teacher_id, weights = teacher_store(tmp_path_factory.mktemp("lite0") / "teachers").choose(LITE0)
    network = Network(trunk(teacher_id.name), folded=weights)
    return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def tried(lite0: Network, pictures: list[Picture] = BOARDS, **changes: object) -> TileTrial:
    size = pictures[0].shape[1], pictures[0].shape[0]
    options = replace(OPTIONS, **changes)  # type: ignore[arg-type]
    return try_tiles(pictures, GoodParts(pictures, size), options, trunk(LITE0).channels, lite0, lambda: None)


@pytest.mark.slow
@pytest.mark.usefixtures("one_core")
def test_fine_traces_are_seen_in_tiles_and_the_note_says_why(lite0: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tile_trial, "WORTH", 0.1)  # at this size there is less to gain
    trial = tried(lite0)
    assert [one.tiles for one in trial.tried] == [WHOLE_PICTURE, "2x2"]
    whole, tiles = (one.caught for one in trial.tried)
    assert tiles >= whole + 0.1 and trial.tiles == "2x2"
    assert trial.note == f"2x2 tiles: {tiles:.0%} of the defects planted for this choice are found, {whole:.0%} in the whole picture"
    assert tried(lite0) == trial, "the same each time"


@pytest.mark.slow
@pytest.mark.usefixtures("one_core")
def test_what_a_line_leaves_no_time_for_is_not_taken(lite0: Network) -> None:
    trial = tried(lite0, takt_s=1e-6)
    assert [one.tiles for one in trial.tried] == [WHOLE_PICTURE] and trial.tiles == WHOLE_PICTURE
    assert trial.note == "2x2 tiles were not tried: they would take longer than there is between two parts"


@pytest.mark.slow
@pytest.mark.usefixtures("one_core")
def test_a_busy_machine_does_not_try_what_takes_too_much_of_the_time(lite0: Network) -> None:
    trial = tried(lite0, image_steps=None, budget_s=1e-3)
    assert trial.tiles == WHOLE_PICTURE and trial.note == "2x2 tiles were not tried: there was no time to try them"


@pytest.mark.slow
@pytest.mark.usefixtures("one_core")
def test_a_rate_that_the_few_parts_of_a_trial_cannot_guarantee_is_no_hindrance(lite0: Network) -> None:
    boards = [traces(number) for number in range(40)]
    trial = tried(lite0, boards, held_out=0.5, target_rate=0.15, guaranteed=True)
    assert len(trial.tried) == 2 and all(one.caught > 0 for one in trial.tried)


@pytest.mark.slow
def test_it_can_be_stopped(lite0: Network) -> None:
    def stop() -> None:
        raise TeachingCancelled("teaching was stopped")

    with pytest.raises(TeachingCancelled):
        try_tiles(BOARDS, GoodParts(BOARDS, (SIDE, SIDE)), OPTIONS, trunk(LITE0).channels, lite0, stop)


@pytest.mark.parametrize(
    ("side", "changes"),
    [(100, {}), (SIDE, {"fusion": "product"}), (SIDE, {"input_size": (64, 64)})],
    ids=["the whole picture shows all", "no memory", "too small to plant into"],
)
def test_where_there_is_nothing_to_try_the_whole_picture_is_seen(lite0: Network, side: int, changes: dict[str, object]) -> None:
    trial = tried(lite0, [traces(number, side) for number in range(10)], **changes)
    assert trial == TileTrial() and trial.tiles == WHOLE_PICTURE and not trial.note


def test_more_tiles_are_taken_as_long_as_each_step_is_worth_it() -> None:
    whole, few, most = TriedTiles(WHOLE_PICTURE, 0.5), TriedTiles("2x2", 0.75), TriedTiles("3x4", 0.85)
    assert TileTrial((whole, few, most)).tiles == "2x2", "a tenth more is not worth it"
    assert TileTrial((whole, few, replace(most, caught=0.95))).tiles == "3x4"
    assert TileTrial((replace(whole, caught=0.2), replace(few, caught=0.2 + WORTH))).tiles == WHOLE_PICTURE, "most are missed still"
    assert TileTrial((whole, replace(few, caught=0.5 + WORTH))).tiles == WHOLE_PICTURE and WORTH < 0.5 * (1 - OF_MISSED)
    said = "3x4 tiles were not tried: there was no time to try them"
    assert TileTrial((whole, few), said).note.endswith(f"50% in the whole picture; {said}")


@pytest.mark.parametrize(
    ("part", "expected"),
    [((640, 640), ["1x1", "2x2"]), ((1600, 1200), ["1x1", "2x2", "3x4"]), ((300, 300), ["1x1"]), ((512, 224), ["1x1", "1x2"])],
)
def test_the_coarsest_is_tried_first_and_a_few_before_many(part: tuple[int, int], expected: list[str]) -> None:
    assert layouts(part, TeachOptions()) == expected


def test_every_part_has_something_to_try() -> None:
    for width in range(32, 3000, 311):
        for height in range(32, 3000, 131):
            found = layouts((width, height), TeachOptions())
            counts = [int(rows) * int(columns) for rows, columns in (one.split("x") for one in found)]
            assert counts[0] == 1 and counts == sorted(set(counts)) and counts[-1] <= AUTOMATIC


# -- in a teaching -----------------------------------------------------------------------------------------------------------------


@dataclass
class Teachings:
    """Short ones, in which what a trial finds is given. ``asked``: how often; ``first``: interim recipes."""

    store: TeacherStore
    found: TileTrial = field(default_factory=TileTrial)
    asked: int = 0
    first: list[Recipe] = field(default_factory=list)

    def __call__(self, **changes: object) -> Recipe:
        options = replace(OPTIONS, teacher="resnet18", input_size=(32, 32), light_range=False, eight_bits=False, augment=False)
        options = replace(options, **{"image_steps": 2, **changes})  # type: ignore[arg-type]
        return StpmTrainer(self.store).teach("board", SMALL, options, lambda progress: None, lambda: False, self.first.append)

    def try_tiles(self, *given: object) -> TileTrial:
        self.asked += 1
        return self.found


@pytest.fixture
def teachings(random_teacher: Weights, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Teachings:
    made = Teachings(store_with(random_teacher, tmp_path / "teachers"))
    monkeypatch.setattr(training, "try_tiles", made.try_tiles)
    monkeypatch.setattr(training, "FEW_STEPS", 2)
    monkeypatch.setattr(training, "ENOUGH", 2.0)
    return made


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
def test_the_recipe_has_the_tiles_that_are_taken_and_says_what_was_tried(teachings: Teachings) -> None:
    teachings.found = TileTrial((TriedTiles(WHOLE_PICTURE, 0.4), TriedTiles("2x2", 0.9)))
    recipe = teachings()
    assert teachings.asked == 1 and (recipe.tiles.rows, recipe.tiles.columns) == (2, 2)
    assert recipe.notes[DETAIL] == teachings.found.note
    assert [one.tiles.count for one in teachings.first] == [1], "the whole picture is judged by until then"


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
def test_what_was_tried_in_vain_is_said_and_the_teaching_goes_on(teachings: Teachings) -> None:
    teachings.found = TileTrial((TriedTiles(WHOLE_PICTURE, 0.4), TriedTiles("2x2", 0.5)))
    recipe = teachings()
    assert teachings.asked == 1 and recipe.tiles.count == 1 and recipe.notes[DETAIL] == teachings.found.note


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
def test_a_trial_that_fails_stops_no_teaching(teachings: Teachings, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*given: object) -> TileTrial:
        raise CalibrationError("a held-out score is not finite", remedy="Look at the pictures")

    monkeypatch.setattr(training, "try_tiles", fails)
    assert teachings().tiles.count == 1


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
def test_nothing_is_tried_where_the_whole_picture_finds_enough(teachings: Teachings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "ENOUGH", 0.0)
    assert teachings().tiles.count == 1 and teachings.asked == 0


@pytest.mark.slow
@pytest.mark.usefixtures("few_telling")
@pytest.mark.parametrize("changes", [{"tiles": "1x1"}, {"image_steps": 1}, {"image_steps": None, "budget_s": LEAST_FOR_TRIAL_S - 25}])
def test_nothing_is_tried_where_it_was_said_or_there_is_no_time(teachings: Teachings, changes: dict[str, object]) -> None:
    teachings.found = TileTrial((TriedTiles("2x2", 0.9),))
    assert teachings(fewest_steps=0, **changes).tiles.count == 1 and teachings.asked == 0


def test_a_triggered_line_is_given_time_for_as_many_parts_as_came_or_more() -> None:
    assert takt_of([]) is None and takt_of([3.0]) is None
    assert takt_of([0.0, 0.1, 0.2, 5.0]) == pytest.approx(0.1)
    assert takt_of([0.0, 9.0, 20.0]) == SLOWEST_TAKT_S
    assert takt_of([1.0, 1.0]) == 1e-3
