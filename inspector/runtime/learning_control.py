"""What a person does about the learning that goes on beside the line: pause, go on, stop."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from inspector.core.errors import TeachingError
from inspector.core.quality.learning_status import LearningStatus
from inspector.core.quality.people import By, Right
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.teaching import FIRST_VERSION, NOT_KEPT, Trainer
from inspector.core.teaching_defaults import GoOn
from inspector.runtime.improvement.learning_beside import LearningBeside, LearningServices
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_control import RecipeControl
from inspector.runtime.recording.recorder import Recorder
from inspector.storage.ledger.database import StationDatabase


class LearningControl:
    """Every command returns at once and raises NotAllowed, or TeachingError if nothing learns on. The line waits for nothing of it."""

    def __init__(
        self,
        services: LearningServices | None,
        trainer: Callable[[], Trainer],
        recipes: RecipeControl,
        settings: TeachSettings,
        database: StationDatabase,
        recorder: Recorder,
        device: str,
        access: Access,
        taught: Callable[[], bool],
        offer: Callable[[Recipe], object],
    ) -> None:
        """``services`` None: nothing learns on here. ``taught()``: whether something else is taught now. ``offer`` gets each better
        version, kept and not in use, on the thread of the learning."""
        self._recipes = recipes
        self._database = database
        self._recorder = recorder
        self._access = access
        self._taught = taught
        self._learning: LearningBeside | None = None
        if services is not None and settings.go_on is not GoOn.OFF:
            state = database.known_state, self._keep_state
            self._learning = LearningBeside(
                trainer, recipes.service, settings, services, self._wanted, offer, state, device=device, audit=self._note
            )

    def status(self) -> LearningStatus | None:
        """Where it is; None where nothing learns on."""
        return None if self._learning is None else self._learning.status()

    def pause(self) -> None:
        """Let it rest, also over a restart."""
        by = self._access.allow(Right.LEARN, "pause the learning")
        self._recorder.audit("learn", f"learning was paused: {self._beside().pause()}", by)

    def resume(self) -> None:
        """Learn on, also after it was stopped."""
        by = self._access.allow(Right.LEARN, "go on learning")
        self._recorder.audit("learn", f"learning goes on: {self._beside().resume()}", by)

    def finish(self) -> None:
        """End it. Versions that it has offered stay."""
        by = self._access.allow(Right.LEARN, "stop the learning")
        self._recorder.audit("learn", f"learning was stopped: {self._beside().stop_learning()}", by)

    # Called by the station

    def start(self) -> None:
        """The line begins: what is in use may learn on."""
        if self._learning is not None:
            self._learning.start()

    def discarded(self) -> None:
        """A person does not want the version that it has offered."""
        if self._learning is not None:
            with suppress(TeachingError):  # of another product than the one in use
                self._learning.stop_learning("its version was discarded")

    def stop(self) -> None:
        """End with the station. Returns at once; see :meth:`join`."""
        if self._learning is not None:
            self._learning.stop()

    def join(self, timeout: float) -> bool:
        """False if it has not ended."""
        return self._learning is None or self._learning.join(timeout)

    def _wanted(self) -> Recipe | None:
        """The recipe that learns on now: the one in use, or the one that was learned and is not good enough for it, unless something else
        is taught. Never blocks."""
        recipe = self._recipes.doubted or self._recipes.current()
        if recipe is None or self._taught() or recipe.id.version in (FIRST_VERSION, NOT_KEPT):
            return None
        return recipe

    def _beside(self) -> LearningBeside:
        if self._learning is None:
            raise TeachingError("nothing learns on at this station", remedy="Set teach.go_on in the settings, and start it again")
        return self._learning

    def _keep_state(self, key: str, value: str) -> None:
        self._recorder.do(lambda: self._database.set_state(key, value), key)

    def _note(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "") -> None:
        self._recorder.audit(what, detail, By(who), old=old, new=new)
