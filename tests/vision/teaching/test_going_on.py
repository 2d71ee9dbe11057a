"""Learning that goes on: longer and longer trainings, which stop when more gains no more, and which a stop does not change by a bit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from inspector.core.errors import StorageError, TeachingCancelled
from inspector.core.promises.odd_parts import CONFIRMED, LEFT_OUT, ODD
from inspector.core.quality.learning import LEARNED, WENT_ON, LearnedOn, LearningPlan, LearningProgress, grade_of, teaching_of
from inspector.core.quality.learning_gain import Gain, Grasp, grasp
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe, Weights
from inspector.core.teaching import MEMORY, PLANTED_SCORES, TeachOptions
from inspector.vision.teaching import going_on, training
from inspector.vision.teaching.student import FEWEST_STEPS, Budget, fewest_steps
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from tests.vision.parts import store_with, texture

pytestmark = pytest.mark.usefixtures("few_telling")

GOOD = [texture(number) for number in range(12)]
QUICK = TeachOptions(eight_bits=False, teacher="resnet18", image_steps=8, seed=3, input_size=(32, 32), device="cpu", target_rate=0.2)
BETTER = Gain(1.0, 0.1, 1)


@dataclass
class KeptInMemory:
    """A place of a checkpoint; ``full``: the disk takes nothing."""

    content: bytes | None = None
    full: bool = False
    written: int = 0

    def read(self) -> bytes | None:
        return self.content

    def write(self, content: bytes) -> None:
        if self.full:
            raise StorageError("the disk is full")
        self.content = content
        self.written += 1

    def remove(self) -> None:
        self.content = None


@dataclass
class Learner:
    """Goes on with one recipe, and stops when told to."""

    store: TeacherStore
    start: Recipe
    kept: KeptInMemory = field(default_factory=KeptInMemory)
    versions: list[Recipe] = field(default_factory=list)
    seen: list[LearningProgress] = field(default_factory=list)
    stop_at: Callable[[LearningProgress], bool] = lambda progress: False

    def run(self) -> LearnedOn:
        self.seen.clear()
        cancelled = lambda: bool(self.seen) and self.stop_at(self.seen[-1])  # noqa: E731
        plan = LearningPlan(self.start, 8, self.kept)
        return StpmTrainer(self.store).go_on(GOOD, QUICK, plan, self.seen.append, cancelled, self.versions.append)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, random_teacher: Weights) -> TeacherStore:
    return store_with(random_teacher, tmp_path_factory.mktemp("store") / "teachers")


@pytest.fixture(scope="module")
def start(few_telling: None, store: TeacherStore) -> Recipe:
    return StpmTrainer(store).teach("Plate", GOOD, QUICK, lambda progress: None, lambda: False)


@pytest.fixture
def learner(store: TeacherStore, start: Recipe, monkeypatch: pytest.MonkeyPatch) -> Learner:
    """Each version is better than the one before."""
    monkeypatch.setattr(going_on, "gain", lambda before, after: BETTER)
    return Learner(store, start)


@pytest.mark.slow
def test_each_version_is_what_so_many_image_steps_teach_also_after_a_stop(learner: Learner, store: TeacherStore) -> None:
    learner.stop_at = lambda progress: (progress.target, progress.steps) == (32, 20)
    with pytest.raises(TeachingCancelled):
        learner.run()
    assert [one.image_steps for one in learner.versions] == [16] and learner.kept.content is not None
    learner.stop_at = lambda progress: False
    ended = learner.run()
    # It went on in the middle of the second training, and did not begin the first again.
    assert next((one.target, one.steps) for one in learner.seen if one.target) == (32, 24)
    assert [one.image_steps for one in learner.versions] == [16, 32, 64]
    taught = StpmTrainer(store).teach("Plate", GOOD, replace(QUICK, image_steps=32), lambda progress: None, lambda: False)
    version = learner.versions[1]
    assert version.student_sha256 == taught.student_sha256 and version.memory_sha256 == taught.memory_sha256
    assert (version.good_scores, version.limit, version.loss_curve) == (taught.good_scores, taught.limit, taught.loss_curve)
    assert version.notes == {**taught.notes, WENT_ON: teaching_of(learner.start)}
    assert ended.done and learner.kept.content is None and "64 image-steps" in ended.why


@pytest.mark.slow
def test_a_damaged_or_other_checkpoint_is_begun_anew_and_a_full_disk_stops_nothing(
    learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner.stop_at = lambda progress: progress.steps >= 8
    with pytest.raises(TeachingCancelled):
        learner.run()
    whole = learner.kept.content
    assert whole is not None
    for content in (whole[:1000], b"nothing of it", whole.replace(b"student", b"stupent")):
        learner.kept.content = content
        with pytest.raises(TeachingCancelled):
            learner.run()
        assert learner.seen[1].steps == 0
    learner.kept.content = whole
    learner.kept.full = True
    with pytest.raises(TeachingCancelled):
        learner.run()
    assert learner.seen[1].steps == 12 and learner.kept.content == whole
    learner.start = replace(learner.start, memory={})  # another recipe
    with pytest.raises(TeachingCancelled):
        learner.run()
    assert learner.seen[1].steps == 0


NOTHING = Gain(0.0, 0.1, 0)


@pytest.mark.parametrize(
    ("gains", "margin", "trained"),
    [
        ([NOTHING] * 3, -1.0, [16, 32]),
        ([NOTHING] * 3, 1.0, [16]),
        ([BETTER, NOTHING, BETTER], -1.0, [16, 32, 64]),
        ([BETTER] * 3, 1.0, [16, 32, 64]),
    ],
    ids=["nothing gained twice", "nothing gained, all found", "once", "gained each time"],
)
def test_it_ends_when_more_gains_no_more(
    learner: Learner, monkeypatch: pytest.MonkeyPatch, gains: list[Gain], margin: float, trained: list[int]
) -> None:
    coming = iter(gains)
    asked: list[int] = []
    monkeypatch.setattr(going_on, "gain", lambda before, after: next(coming))
    monkeypatch.setattr(going_on, "grasp", lambda recipe: Grasp((margin,) * 4))
    monkeypatch.setattr(going_on.Going, "_trained", lambda self, course, target, most: asked.append(target) or target)
    monkeypatch.setattr(training._Teaching, "_recipe", lambda self, made, student: replace(learner.start, image_steps=student))
    ended = learner.run()
    assert asked == trained
    offered = [steps for steps, one in zip(trained, gains, strict=False) if one.better]
    assert [one.image_steps for one in learner.versions] == offered
    assert ended.done and ("gained no more" in ended.why) == (len(trained) < 3)


def test_the_memory_is_that_of_the_recipe_it_goes_on_from(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(going_on.Going, "_trained", lambda self, course, target, most: self.train().trained())
    before: list[Grasp] = []
    monkeypatch.setattr(going_on, "gain", lambda best, now: before.append(best) or BETTER)
    taught, said = learner.start, {ODD: "part 2: unlike", CONFIRMED: "part 3: unlike", LEFT_OUT: "part 4: unlike"}
    # Judged within other shapes it has no scores of planted defects.
    learner.start = replace(taught, notes={key: note for key, note in taught.notes.items() if key != PLANTED_SCORES} | said)
    learner.run()
    # It is compared with what comes of it by the same defects all the same.
    assert before[0].margins == pytest.approx(grasp(taught).margins, abs=0.1) and before[0].margins
    assert all({**one.notes, **said} == one.notes for one in learner.versions)
    assert {one.memory_sha256 for one in learner.versions} == {learner.start.memory_sha256}
    assert {one.notes[MEMORY] for one in learner.versions} == {learner.start.notes[MEMORY]}


def test_a_recipe_says_how_far_it_has_learned(learner: Learner) -> None:
    assert learner.start.notes[LEARNED].startswith("just begun, still learning: 8 image-steps")
    assert grade_of(learner.start.notes) is LearningGrade.BEGUN


def test_the_fewest_steps_belong_to_the_time_and_the_size() -> None:
    assert [fewest_steps(seconds, (256, 256)) for seconds in (1, 10, 35, 60, 600)] == [0, 0, FEWEST_STEPS // 2, FEWEST_STEPS, FEWEST_STEPS]
    assert fewest_steps(60, (512, 256)) == FEWEST_STEPS // 2
    assert fewest_steps(60, (128, 128)) == FEWEST_STEPS


def test_a_busy_machine_makes_the_fewest_steps_whatever_time_they_take(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("inspector.vision.teaching.student.monotonic", lambda: now)
    budget = Budget(0.0, 50.0, None, fewest=900, latest=500.0)
    now = 25.0
    assert budget.position(100) == pytest.approx(1 / 9)  # the time would allow for half of the cycle
    assert budget.remaining_s(1 / 9) == pytest.approx(200.0)
    assert budget.position(800) == 0.5
    now = 100.0
    assert budget.position(450) == 0.5
    assert budget.position(900) == 1.0
    now = 500.0
    assert budget.position(451) == 1.0  # but not for ever
