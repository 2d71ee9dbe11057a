"""Learning that goes on beside the line: while a recipe judges, its student learns on in the teaching process, and each better version is
offered.

One thread looks once a second which recipe that is to be. So learning stops by itself when another recipe comes into use, when a teaching
begins and when a person pauses it. It goes on where it was, also after a restart: the good parts are those that the recipe keeps, the
state is a file that is whole or not there, and what a person has decided stands in the database.
"""

from __future__ import annotations

import json
import logging
import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import overload

from inspector.core.errors import InspectorError, StorageError, TeachingCancelled, TeachingError
from inspector.core.quality.learning import (
    LEARNED,
    CheckpointPlace,
    Continuing,
    LearnedOn,
    LearningPlan,
    LearningProgress,
    grade_of,
    teaching_of,
)
from inspector.core.quality.learning_status import LearningGrade, LearningPhase, LearningStatus
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.teaching import PLANTED, Trainer
from inspector.core.types import Picture, RecipeId
from inspector.runtime.improvement.as_taught import as_taught, held_out_pictures
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.png import read_png

_log = logging.getLogger(__name__)

LOOK_S = 1.0
AGAIN_S = 10.0
"""After so long a disk is tried again that has not taken a version."""
FAILED_AGAIN_S = 600.0
"""After so long a learning that has failed is tried again."""
MOST_FAILURES = 3
"""In the same words: what time does not cure is not tried for ever."""

LEARNING = "learning"
"""Begin of the key of the database's state under which it stands, by the product, what has become of its learning."""

_DECIDED = (LearningPhase.PAUSED, LearningPhase.STOPPED, LearningPhase.DONE)


@dataclass(frozen=True)
class LearningServices:
    """``checkpoint(name)``: where the state of a learning of that name is kept. ``turn``: several cameras learn one after the other."""

    checkpoint: Callable[[str], CheckpointPlace]
    turn: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(1))


@dataclass(frozen=True)
class _Decided:
    """What has become of the learning of one teaching, as the database keeps it."""

    teaching: str
    phase: LearningPhase
    grade: LearningGrade | None
    message: str


class LearningBeside:
    """At most one learning at a time. :meth:`pause`, :meth:`resume`, :meth:`stop_learning` return at once, and what comes of them shows in
    :meth:`status`."""

    def __init__(
        self,
        trainer: Callable[[], Trainer],
        service: RecipeService,
        settings: TeachSettings,
        services: LearningServices,
        wanted: Callable[[], Recipe | None],
        offer: Callable[[Recipe], object],
        state: tuple[Callable[[str], str | None], Callable[[str, str], object]],
        *,
        device: str = "auto",
        audit: Callable[..., object] = lambda what, detail, **facts: None,
        look_s: float | None = None,
    ) -> None:
        """``wanted()``: the recipe to go on with, which is on the disk, None for none; it is asked often and must not block. ``offer`` gets
        each better version, kept and not in use, on the thread of the learning. ``state``: reads and keeps a word under a key."""
        self._trainer = trainer
        self._service = service
        self._settings = settings
        self._services = services
        self._wanted = wanted
        self._offer = offer
        self._read_state, self._keep_state = state
        self._device = device
        self._audit = audit
        self._look_s = LOOK_S if look_s is None else look_s
        self._lock = threading.Lock()
        self._status: LearningStatus | None = None
        self._decided: dict[str, _Decided] = {}
        self._rests: dict[str, float] = {}
        self._failures: dict[str, tuple[str, int]] = {}
        self._looked = threading.Event()
        self._ended = threading.Event()
        self._thread = WatchedThread("learning", self._run, name="learn on")

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End. Returns at once; see :meth:`join`."""
        self._ended.set()
        self._looked.set()

    def join(self, timeout: float) -> bool:
        """False if it has not ended."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def status(self) -> LearningStatus | None:
        """As it is now; None where there is nothing to learn on."""
        return self._status

    # What a person decides

    def pause(self) -> RecipeId:
        """Let it rest until :meth:`resume`, also over a restart. Returns the recipe. Raises TeachingError if nothing learns on."""
        return self._decide(LearningPhase.PAUSED, "by a person")

    def resume(self) -> RecipeId:
        """Go on, also with a learning that was stopped. Raises TeachingError if there is nothing that could."""
        recipe = self._decidable()
        self._decided[recipe.id.name] = _Decided("", LearningPhase.WAITING, None, "")
        self._rests.clear()
        self._failures.clear()
        self._keep_state(_key(recipe), "")
        self._looked.set()
        return recipe.id

    def stop_learning(self, why: str = "by a person") -> RecipeId:
        """End the learning of the recipe in use. Raises TeachingError if there is none."""
        return self._decide(LearningPhase.STOPPED, why)

    def _decidable(self) -> Recipe:
        recipe = self._wanted()
        if recipe is None or self._status is None:
            raise TeachingError("nothing learns on", remedy="Learn good parts first")
        return recipe

    def _decide(self, phase: LearningPhase, why: str) -> RecipeId:
        recipe = self._decidable()
        now = None if self._status is None else self._status.now
        self._keep(recipe, _Decided(teaching_of(recipe), phase, now, why))
        self._looked.set()
        return recipe.id

    # On its thread

    def now(self, recipe: Recipe, told: Callable[[LearningProgress], None]) -> LearnedOn:
        """Learn on with ``recipe`` to the end, on this thread, whatever was decided. Raises InspectorError."""
        ended = self._learn(recipe, self._ended.is_set, told)
        self._finish(recipe, ended)
        return ended

    def _run(self) -> None:
        while not self._ended.is_set():
            self._look()
            self._looked.wait(self._look_s)
            self._looked.clear()

    def _look(self) -> None:
        recipe = self._wanted()
        if recipe is None or LEARNED not in recipe.notes:  # of an earlier version: nobody knows how far it has learned
            self._status = None
            return
        teaching = teaching_of(recipe)
        decided = self._decided_of(recipe)
        if decided is not None:
            self._show(recipe, decided.phase, decided.message, now=decided.grade or grade_of(recipe.notes))
            return
        if self._rests.get(teaching, 0) > 0:
            self._rests[teaching] -= 1
            return
        if not self._services.turn.acquire(blocking=False):
            self._show(recipe, LearningPhase.WAITING, "another camera's recipe learns first")
            return
        try:
            self._learn_guarded(recipe, teaching)
        finally:
            self._services.turn.release()

    def _learn_guarded(self, recipe: Recipe, teaching: str) -> None:
        try:
            ended = self._learn(recipe, lambda: self._unwanted(recipe, teaching))
            self._finish(recipe, ended)
            self._looked.set()
        except TeachingCancelled:
            self._looked.set()
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a learning that failed leaves the station as it is
            if not isinstance(error, InspectorError):
                _log.exception("learning beside the line failed")
            said = fault_in_words(error)
            _log.warning("learning of %s failed: %s", recipe.id, said)
            self._show(recipe, LearningPhase.FAILED, self._failed(teaching, said))

    def _failed(self, teaching: str, said: str) -> str:
        """Let it rest; returns in words why."""
        before, times = self._failures.get(teaching, ("", 0))
        times = times + 1 if before == said else 1
        self._failures[teaching] = said, times
        if times < MOST_FAILURES:
            self._rests[teaching] = max(1, round(FAILED_AGAIN_S / self._look_s))
            return said
        self._rests[teaching] = math.inf
        return f"{said} It failed {times} times, and is not tried again until it is told to go on"

    def _finish(self, recipe: Recipe, ended: LearnedOn) -> None:
        self._keep(recipe, _Decided(teaching_of(recipe), LearningPhase.DONE, LearningGrade.DONE, ended.why))
        self._audit("learn", f"learning of {recipe.id} is done: {ended.why}")

    def _unwanted(self, recipe: Recipe, teaching: str) -> bool:
        """Whether to stop: the station ends, another recipe is to be learned or masked otherwise, a person has decided."""
        if self._ended.is_set():
            return True
        now = self._wanted()
        if now is None or (now.id.name, teaching_of(now), now.shapes) != (recipe.id.name, teaching, recipe.shapes):
            return True
        decided = self._decided.get(recipe.id.name)
        return decided is not None and decided.teaching == teaching and decided.phase in _DECIDED

    def _learn(
        self, recipe: Recipe, cancelled: Callable[[], bool], told: Callable[[LearningProgress], None] = lambda progress: None
    ) -> LearnedOn:
        trainer = self._trainer()
        if not isinstance(trainer, Continuing):
            raise TeachingError("this station cannot go on with a recipe", where=str(recipe.id))
        began = grade_of(recipe.notes)
        self._show(recipe, LearningPhase.LEARNING, "", now=began)
        paths = self._service.store.teach_pictures(recipe.id.name, recipe.id.version)
        if not paths:
            raise TeachingError("its good parts were not kept", where=str(recipe.id), remedy="Teach it again")
        frames = _KeptPictures(paths)
        held = held_out_pictures(recipe, len(frames)) / len(frames)
        options = replace(as_taught(recipe, self._settings, self._device, held), background=True)
        if 0 < recipe.limit.target_rate < 1:
            options = replace(options, target_rate=_target_rate(recipe, options.target_rate), confidence=recipe.limit.confidence)
        plan = LearningPlan(recipe, None, self._services.checkpoint(recipe.id.name))
        _log.info("learning of %s goes on from %d parts", recipe.id, len(frames))
        on_version = partial(self._take, recipe, cancelled)

        def on_progress(progress: LearningProgress) -> None:
            self._advance(progress)
            told(progress)

        return trainer.go_on(frames, options, plan, on_progress, cancelled, on_version)

    def _advance(self, progress: LearningProgress) -> None:
        said = f"its state is not kept: {progress.message}" if progress.message else ""
        with self._lock:
            if self._status is not None:
                self._status = replace(
                    self._status,
                    phase=LearningPhase.LEARNING,
                    steps=progress.steps,
                    target=progress.target,
                    most=progress.most,
                    message=said,
                )

    def _take(self, recipe: Recipe, cancelled: Callable[[], bool], version: Recipe) -> None:
        """Keep a better version and offer it; a disk that does not take it is tried again until the learning is to stop."""
        # Under the id of the recipe it goes on from: it takes that one's good parts along.
        learned = replace(version, id=recipe.id, camera=recipe.camera, camera_settings=recipe.camera_settings, mm_per_px=recipe.mm_per_px)
        while True:
            try:
                stored = self._service.save(learned)
                break
            except StorageError as error:
                said = f"a better version is not on the disk yet: {error}"
                with self._lock:
                    if self._status is not None:
                        self._status = replace(self._status, message=said)
                if cancelled() or self._ended.wait(AGAIN_S):
                    raise TeachingCancelled("learning was stopped") from error
        with self._lock:
            if self._status is not None:
                self._status = replace(self._status, now=grade_of(stored.notes), offered=stored.id, message="")
        found = f"; {PLANTED}: {stored.notes[PLANTED]}" if PLANTED in stored.notes else ""
        told = f"learned on, not in use: {stored.id}: {stored.image_steps} image-steps{found}"
        self._audit("recipe", told, old=str(recipe.id), new=str(stored.id))
        self._offer(stored)

    def _show(self, recipe: Recipe, phase: LearningPhase, message: str, now: LearningGrade | None = None) -> None:
        began = grade_of(recipe.notes)
        with self._lock:
            before = self._status
            if before is None or before.recipe.name != recipe.id.name:
                before = LearningStatus(phase, recipe.id, began=began, now=began)
            self._status = replace(before, phase=phase, message=message, began=before.began or began, now=now or before.now)

    # What is kept of it

    def _decided_of(self, recipe: Recipe) -> _Decided | None:
        """What was decided of this teaching; None if it is to go on."""
        name = recipe.id.name
        if name not in self._decided:
            self._decided[name] = _read(self._read_state(_key(recipe)))
        found = self._decided[name]
        return found if found.teaching == teaching_of(recipe) and found.phase in _DECIDED else None

    def _keep(self, recipe: Recipe, decided: _Decided) -> None:
        self._decided[recipe.id.name] = decided
        grade = None if decided.grade is None else decided.grade.value
        told = {"teaching": decided.teaching, "phase": decided.phase.value, "grade": grade, "message": decided.message}
        self._keep_state(_key(recipe), json.dumps(told))


class _KeptPictures(Sequence[Picture]):
    """Pictures that a recipe was taught with, each read when it is asked for: in this process they need no memory for hours."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths

    def __len__(self) -> int:
        return len(self._paths)

    @overload
    def __getitem__(self, index: int) -> Picture: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Picture]: ...
    def __getitem__(self, index: int | slice) -> Picture | Sequence[Picture]:
        """Raises StorageError."""
        return _KeptPictures(self._paths[index]) if isinstance(index, slice) else read_png(self._paths[index])


def _target_rate(recipe: Recipe, wanted: float) -> float:
    """The false-reject rate that its limit aims at, unless that was raised since its held-out parts were too few for the one of the
    settings: then that is ``wanted`` again, and raised again."""
    limit = recipe.limit
    raised = limit.method == "tolerance" or 0 < limit.review_rate <= limit.target_rate
    return wanted if raised else limit.target_rate


def _key(recipe: Recipe) -> str:
    return f"{LEARNING} {recipe.id.name}"


def _read(text: str | None) -> _Decided:
    """What is damaged decides nothing."""
    try:
        told = json.loads(text or "{}")
        grade = told.get("grade")
        return _Decided(
            str(told["teaching"]),
            LearningPhase(told["phase"]),
            None if grade is None else LearningGrade(grade),
            str(told.get("message", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return _Decided("", LearningPhase.WAITING, None, "")
