"""Learning that goes on once there is a recipe: one training after the other, each from the start and twice as long.

A training of twice the length, on a cycle of the learning rate of its own, gives the student that ``--image-steps`` gives, to the bit; the
memory stays that of the recipe that it goes on from. Restarts from the
student so far, half as high, cost half as many steps and learn less. Image AUROC of the student after 800 and 1600 image-steps, simulated
parts at 64x64, one seed: anew .977 and .988 (board), .588 and .679 (faint defects on metal); by restarts .966 and .983, .606 and .624.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from inspector.core.errors import TeachingCancelled
from inspector.core.quality.learning import LearnedOn, LearningProgress, grade_of
from inspector.core.quality.learning_gain import Gain, Grasp, doublings, gain, grasp, has_learned
from inspector.core.quality.learning_status import LearningGrade
from inspector.core.recipe import Recipe
from inspector.vision.teaching.checkpoint import Finished, LearningCheckpoint, LearningState
from inspector.vision.teaching.student import StudentTraining, TrainedStudent

_log = logging.getLogger(__name__)

KEEP_EVERY_S = 120.0
"""How often the state is written while a training runs: so much is lost if the machine loses its power."""

ALREADY = 1.5
"""A training is worth its time if it is so many times as long as the one of the recipe that it goes on from."""


@dataclass(frozen=True, eq=False)
class Going:
    """What learning on consists of. ``train`` gives a fresh training, ``fit`` a recipe with its notes; ``report`` is told where it is, and
    raises TeachingCancelled to stop."""

    start: Recipe
    fewest: int
    train: Callable[[], StudentTraining]
    fit: Callable[[TrainedStudent], Recipe]
    report: Callable[[LearningProgress], None]
    kept: LearningCheckpoint

    def run(self, offer: Callable[[Recipe], None]) -> LearnedOn:
        """Until more gains no more. ``offer`` gets each version that is better than all before. Raises TeachingCancelled: the state is
        kept then."""
        course = _LearningCourse(self.start, self.kept)
        targets = [steps for steps in doublings(self.fewest) if steps >= ALREADY * self.start.image_steps]
        for target in targets:
            if target in course.trained or has_learned(course.gains, course.last):
                continue
            student = self._trained(course, target, targets[-1])
            recipe = self.fit(student)
            now = grasp(recipe)
            gained = gain(course.best, now)
            _log.info("%s: %d image-steps: %s", self.start.id.name, target, gained)
            if gained.better:
                offer(recipe)
            course.end(target, now, gained, grade_of(recipe.notes))
        self.kept.remove()
        if has_learned(course.gains, course.last):
            why = f"learning for twice as long gained no more: {course.gains[-1]}"
        else:
            why = f"learned for the longest time, {targets[-1]} image-steps" if targets else "it was taught for the longest time already"
        return LearnedOn(done=True, best=course.grade, why=why)

    def _trained(self, course: _LearningCourse, target: int, most: int) -> TrainedStudent:
        """A student of ``target`` image-steps, from where an earlier run has left it."""
        training = course.taken_up(self.train, target)
        kept_at = time.monotonic()
        try:
            while training.steps < target:
                self.report(LearningProgress(training.steps, target, most, self.kept.problem))
                training.step(training.steps / target)
                if time.monotonic() - kept_at > KEEP_EVERY_S:
                    course.keep(training, target)
                    kept_at = time.monotonic()
        except (TeachingCancelled, KeyboardInterrupt):
            course.keep(training, target)
            raise
        course.keep(training, target)
        return training.trained()


class _LearningCourse:
    """How far a learning is."""

    def __init__(self, start: Recipe, kept: LearningCheckpoint) -> None:
        self._kept = kept
        self._finished: tuple[Finished, ...] = ()
        self.best, self.grade = grasp(start), grade_of(start.notes) or LearningGrade.FAIR
        self._left = kept.read()
        if self._left is not None:
            self._finished = self._left.finished
            self.best, self.grade = Grasp(self._left.best[0]), LearningGrade(self._left.best[1])

    @property
    def trained(self) -> set[int]:
        """Image-steps of the trainings that have ended."""
        return {one.steps for one in self._finished}

    @property
    def gains(self) -> list[Gain]:
        """Of each training that has ended."""
        return [Gain(*one.gained) for one in self._finished]

    @property
    def last(self) -> Grasp:
        """Of the training that ended last; before the first, of the recipe that it goes on from."""
        return Grasp(self._finished[-1].margins) if self._finished else self.best

    def end(self, steps: int, found: Grasp, gained: Gain, graded: LearningGrade | None) -> None:
        """A training has ended, and its version was offered if it is better."""
        self._finished = (*self._finished, Finished(steps, found.margins, (gained.mean, gained.noise, gained.found)))
        if gained.better or not self.best.margins:
            self.best, self.grade = found, graded or self.grade
        self._kept.write(LearningState(self._finished, (self.best.margins, self.grade.value), {}))

    def keep(self, training: StudentTraining, target: int) -> None:
        """The training that runs."""
        state = {**training.state(), "target": target}
        self._kept.write(LearningState(self._finished, (self.best.margins, self.grade.value), state))

    def taken_up(self, train: Callable[[], StudentTraining], target: int) -> StudentTraining:
        """The training that an earlier run has left, if it is this one; else a fresh one."""
        left, self._left = self._left, None
        training = train()
        if left is None or left.training.get("target") != target:
            return training
        try:
            training.restore(dict(left.training))
        except (KeyError, RuntimeError, TypeError, ValueError) as error:
            _log.warning("the training that was left cannot be taken up, it begins anew: %s", error)
            return train()
        return training
