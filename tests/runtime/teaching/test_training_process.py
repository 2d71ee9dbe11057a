"""Teaching in a process of its own: a real one is started, and none is left."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from inspector.core.errors import InspectorError, StorageError, TeacherUnavailable, TeachingCancelled, TeachingError
from inspector.core.quality.learning import LearnedOn, LearningPlan, LearningProgress
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe
from inspector.core.status import TeachPhase
from inspector.core.teaching import TeachOptions, TeachProgress
from inspector.runtime.teaching.process import ProcessTrainer
from inspector.storage.checkpoint_file import CheckpointFile
from tests.runtime.line import StepTrainer, picture, until
from tests.runtime.toy_trainer import ToyTrainer, make_recipe

OPTIONS = TeachOptions(seed=5, background=True)


@pytest.fixture(autouse=True)
def no_leftover_processes() -> Iterator[None]:
    """All but the one that multiprocessing itself keeps for its semaphores."""
    before = set(psutil.Process().children(recursive=True))
    yield

    def left() -> list[psutil.Process]:
        now = psutil.Process().children(recursive=True)
        return [child for child in now if child not in before and "resource_tracker" not in " ".join(child.cmdline())]

    until(lambda: not left(), "no process left")


def teach(
    course: str, on_progress: Callable[[TeachProgress], None] = lambda progress: None, cancelled: Callable[[], bool] = lambda: False
) -> Recipe:
    trainer = ProcessTrainer(functools.partial(ToyTrainer, course))
    return trainer.teach("part", [picture(grey, 200) for grey in (50, 51, 52)], OPTIONS, on_progress, cancelled)


def test_progress_and_result_come_from_another_process() -> None:
    seen: list[TeachProgress] = []
    recipe = teach("well", seen.append)
    assert [(progress.phase, progress.progress) for progress in seen] == [(TeachPhase.FEATURES, 0.25), (TeachPhase.TRAINING, 0.5)]
    assert recipe.notes["frames"] == "3"
    assert int(recipe.notes["sum"]) == (50 + 51 + 52) * 200 * 200 * 3
    assert int(recipe.notes["process"]) != os.getpid()
    assert (recipe.id.name, recipe.seed, recipe.frame_size) == ("part", 5, (200, 200))


def test_a_refusal_is_passed_on_as_it_is() -> None:
    with pytest.raises(TeacherUnavailable) as caught:
        teach("refuse")
    assert (caught.value.what, caught.value.where, caught.value.remedy) == ("no weights", "resnet18", "Import a file")


def test_a_fault_of_the_program_is_told_by_its_name() -> None:
    with pytest.raises(TeachingError, match="ZeroDivisionError: a fault of the program"):
        teach("fault")


def tells_how_threads_wait() -> ToyTrainer:
    raise TeachingError(os.environ.get("OMP_WAIT_POLICY", "as they like"))


def test_threads_that_wait_for_each_other_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY")
    trainer = ProcessTrainer(tells_how_threads_wait)
    with pytest.raises(TeachingError, match="PASSIVE"):
        trainer.teach("part", [picture(50)], OPTIONS, lambda progress: None, lambda: False)


def test_a_process_that_dies_is_a_failed_teaching() -> None:
    with pytest.raises(TeachingError, match="exit code 7"):
        teach("die")


def test_a_process_that_is_killed_is_a_failed_teaching() -> None:
    def kill(progress: TeachProgress) -> None:
        if progress.phase is TeachPhase.TRAINING:
            for child in psutil.Process().children():
                if "spawn_main" in " ".join(child.cmdline()):
                    child.kill()

    with pytest.raises(TeachingError, match="ended by itself"):
        teach("hang", kill)


def test_cancelling_ends_a_process_that_does_not_listen() -> None:
    seen: list[TeachProgress] = []
    with pytest.raises(TeachingCancelled):
        teach("hang", seen.append, lambda: len(seen) == 2)


def test_cancelling_does_not_wait_for_the_start_of_the_process() -> None:
    with pytest.raises(TeachingCancelled):
        teach("well", cancelled=lambda: True)


def test_what_cannot_be_sent_to_another_process_leaves_none() -> None:
    def local() -> ToyTrainer:
        return ToyTrainer()

    trainer = ProcessTrainer(local)
    with pytest.raises(Exception, match="pickle") as caught:
        trainer.teach("part", [picture(50)], OPTIONS, lambda progress: None, lambda: False)
    assert not isinstance(caught.value, InspectorError)


def test_a_first_recipe_comes_before_the_other_one() -> None:
    seen: list[str] = []
    trainer = ProcessTrainer(functools.partial(ToyTrainer, "well"))
    frames = [picture(grey, 200) for grey in (50, 51, 52)]
    recipe = trainer.teach(
        "part",
        frames,
        OPTIONS,
        lambda progress: seen.append(progress.phase.value),
        lambda: False,
        lambda first: seen.append(f"{first.id} {dict(first.student)}"),
    )
    assert seen == [TeachPhase.FEATURES.value, "part/first {}", TeachPhase.TRAINING.value]
    assert recipe.student


def processes() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def the_process() -> psutil.Process:
    """Once it goes by its name: a moment after it was started."""
    until(lambda: len(processes()) == 1)
    return processes()[0]


def test_a_process_that_waits_is_the_one_that_teaches() -> None:
    trainer = ProcessTrainer(functools.partial(ToyTrainer, "well"))
    trainer.prepare()
    trainer.prepare()
    waiting = the_process()
    recipe = trainer.teach("part", [picture(50, 200)] * 3, OPTIONS, lambda progress: None, lambda: False)
    assert int(recipe.notes["process"]) == waiting.pid


def test_a_process_that_waits_can_be_released() -> None:
    trainer = ProcessTrainer(functools.partial(ToyTrainer, "well"))
    trainer.prepare()
    the_process()
    trainer.release()
    assert not processes()
    trainer.release()


def test_a_process_that_died_waiting_is_replaced() -> None:
    trainer = ProcessTrainer(functools.partial(ToyTrainer, "well"))
    trainer.prepare()
    waiting = the_process()
    waiting.kill()
    until(lambda: not waiting.is_running() or waiting.status() == psutil.STATUS_ZOMBIE)
    recipe = trainer.teach("part", [picture(50, 200)] * 3, OPTIONS, lambda progress: None, lambda: False)
    assert int(recipe.notes["process"]) != waiting.pid


@pytest.mark.slow
def test_a_trainer_that_cannot_be_made_says_so_when_it_is_to_teach() -> None:
    trainer = ProcessTrainer(no_trainer)
    trainer.prepare()
    with pytest.raises(TeachingError, match="nothing to teach with"):
        trainer.teach("part", [picture(50, 200)] * 3, OPTIONS, lambda progress: None, lambda: False)


def no_trainer() -> ToyTrainer:
    raise TeachingError("nothing to teach with")


@dataclass
class Going:
    """A recipe that learns on in another process. ``stop_at``: how many versions are taken before it is stopped."""

    kept: CheckpointFile
    course: str = "well"
    stop_at: int | None = None
    versions: list[Recipe] = field(default_factory=list)
    seen: list[LearningProgress] = field(default_factory=list)

    def run(self) -> LearnedOn:
        trainer = ProcessTrainer(functools.partial(ToyTrainer, self.course))
        plan = LearningPlan(make_recipe("part"), None, self.kept)
        frames = [picture(grey) for grey in (50, 51, 52)]
        stopped = lambda: len(self.versions) == self.stop_at  # noqa: E731
        return trainer.go_on(frames, OPTIONS, plan, self.seen.append, stopped, self.versions.append)


def test_versions_come_from_another_process_and_are_waited_for(tmp_path: Path) -> None:
    going = Going(CheckpointFile(tmp_path, "part"))
    ended = going.run()
    assert (ended.done, ended.best, ended.why) == (True, LearningGrade.GOOD, "no more")
    assert [(one.image_steps, one.notes["frames"]) for one in going.versions] == [(1, "3"), (2, "3")]
    assert going.kept.read() == b"taken: 2" and going.seen[-1] == LearningProgress(20, 20, 40)


def test_one_that_is_stopped_keeps_its_state(tmp_path: Path) -> None:
    going = Going(CheckpointFile(tmp_path, "part"), "hang", stop_at=2)
    with pytest.raises(TeachingCancelled):
        going.run()
    assert going.kept.read() == b"stopped"


def test_one_that_dies_or_cannot_go_on_says_so(tmp_path: Path) -> None:
    going = Going(CheckpointFile(tmp_path, "part"), "die")
    with pytest.raises(TeachingError, match="exit code 7"):
        going.run()
    assert going.kept.read() == b"taken: 2"  # from there it goes on
    trainer = ProcessTrainer(StepTrainer)
    plan = LearningPlan(make_recipe("part"))
    with pytest.raises(TeachingError, match="cannot go on"):
        trainer.go_on([picture(50)], OPTIONS, plan, lambda progress: None, lambda: False, lambda recipe: None)


def test_a_version_that_cannot_be_kept_ends_it(tmp_path: Path) -> None:
    going = Going(CheckpointFile(tmp_path, "part"))
    going.versions = Refusing()
    with pytest.raises(StorageError):
        going.run()
    assert going.kept.read() is None  # the version was not taken: it comes again


class Refusing(list[Recipe]):
    def append(self, recipe: Recipe) -> None:
        raise StorageError("the disk is full")
