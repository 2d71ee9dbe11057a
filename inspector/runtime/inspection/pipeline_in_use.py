"""The pipeline by which parts are judged: replaced, given another limit, paused and resumed between two frames."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from inspector.core.camera_features import Setting
from inspector.core.errors import RecipeError
from inspector.core.limit_change import LimitRequest, with_changed_limit
from inspector.core.program import HOW_TO_CHOOSE
from inspector.core.recipe import Recipe
from inspector.core.status import Mode
from inspector.core.teaching import FIRST_VERSION
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.prepared import PreparedPipelines


@dataclass(frozen=True, eq=False)
class JudgingState:
    """How parts are judged now. ``era`` changes whenever older verdicts are no longer valid: another recipe, judging resumed.

    ``change``: why no part is judged although there may be a pipeline, in words: another recipe was asked for; empty if none was.
    ``changes`` counts how often that has changed. ``set_up``: parts are tried out, see ``set_up.py``.
    """

    pipeline: Pipeline | None = None
    paused: bool = False
    starting: bool = True
    stopped: bool = False
    era: int = 0
    change: str = ""
    changes: int = 0
    set_up: bool = False

    @property
    def mode(self) -> Mode:
        if self.stopped:
            return Mode.STOPPED
        if self.pipeline is None:
            return Mode.STARTING if self.starting else Mode.NO_RECIPE
        return Mode.PAUSED if self.paused else Mode.INSPECTING


class PipelineInUse:
    """Any thread changes it; the inspection thread reads :attr:`state` once for each frame, so that map, limit and recipe id of an
    inspection belong together. A pipeline that was replaced is closed by the inspection thread, see :meth:`close_retired`."""

    def __init__(self, guard: Guard, on_recipe: Callable[[Mapping[str, Setting]], None], keep_prepared: int = 1) -> None:
        """``on_recipe`` gets the camera settings of each recipe that is put in use; it must not block. ``keep_prepared``: pipelines that
        stay compiled, the one in use among them."""
        self.prepared = PreparedPipelines(keep_prepared - 1)
        """Those that were in use before."""
        self._guard = guard
        self._on_recipe = on_recipe
        self._lock = threading.Lock()
        self._state = JudgingState()
        self._retired: list[Pipeline] = []
        self._closed = False

    @property
    def state(self) -> JudgingState:
        return self._state

    @property
    def mode(self) -> Mode:
        return self._state.mode

    @property
    def pipeline(self) -> Pipeline | None:
        return self._state.pipeline

    def announce(self, change: str) -> None:
        """No part is judged from now on, for this reason; empty: parts are judged by what is in use."""
        with self._lock:
            state = self._state
            if change != state.change:
                self._state = replace(state, change=change, changes=state.changes + 1, era=state.era + 1)

    def overtaken(self, since: JudgingState) -> str:
        """Why a part in hand ``since`` then must not be judged by that pipeline any more, in words; empty if it may."""
        now = self._state
        return now.change or ("another recipe was asked for meanwhile" if now.changes != since.changes else "")

    def swap(self, pipeline: Pipeline, *, keep: bool = False, change: str = "") -> bool:
        """Judge by this one from the next frame on. False, and it is closed, if the station is being stopped.

        ``keep``: the one in use before is not closed; see :meth:`go_back`. ``change``: see :meth:`announce`.
        """
        with self._lock:
            state = self._state
            if state.stopped:
                self._retired.append(pipeline)
            else:
                if not keep and state.pipeline is not None and state.pipeline.detector is not pipeline.detector:
                    self._retired.append(state.pipeline)
                changes = state.changes + (change != state.change)
                self._state = replace(state, pipeline=pipeline, starting=False, era=state.era + 1, change=change, changes=changes)
                self._on_recipe(pipeline.recipe.camera_settings)
        self._close_if_stopped()
        return not state.stopped

    def go_back(self, interim: Pipeline, before: Pipeline | None, change: str = "") -> bool:
        """Judge by ``before``, which was kept, if ``interim`` is still in use; else only close it. Returns whether it was.

        ``change``: see :meth:`announce`; as it is, if ``interim`` is not in use.
        """
        with self._lock:
            state = self._state
            was = state.pipeline is not None and state.pipeline.detector is interim.detector and not state.stopped
            if was:
                self._retired.append(interim)
                changes = state.changes + (change != state.change)
                self._state = replace(state, pipeline=before, era=state.era + 1, change=change, changes=changes)
            elif before is not None:
                self._retired.append(before)
        self._close_if_stopped()
        return was

    def change_limit(self, request: LimitRequest, *, of: Pipeline | None = None) -> Recipe:
        """Judge by another limit from the next frame on, and return the recipe with it. Raises RecipeError.

        ``of``: only if what judges is still what that judged by.
        """
        with self._lock:
            pipeline, changed = self._changed(request)
            if of is not None and pipeline.digests != of.digests:
                raise RecipeError("another recipe came into use meanwhile", where=str(of.recipe.id), remedy="Set the limit again")
            self._state = replace(self._state, pipeline=pipeline.with_recipe(changed))
        return changed

    def with_limit(self, request: LimitRequest) -> tuple[Pipeline, Recipe]:
        """What judges, and its recipe with another limit, by which nothing is judged yet. Raises RecipeError."""
        with self._lock:
            return self._changed(request)

    def _changed(self, request: LimitRequest) -> tuple[Pipeline, Recipe]:
        pipeline = self._state.pipeline
        if pipeline is None:
            raise RecipeError("there is no recipe whose limit could be set", remedy=HOW_TO_CHOOSE)
        recipe = pipeline.recipe
        if recipe.id.version == FIRST_VERSION:
            raise RecipeError("the limit cannot be set while the student is taught", remedy="Wait until it is ready")
        return pipeline, with_changed_limit(recipe, request)

    def rename(self, recipe: Recipe, stored: Recipe) -> None:
        """``recipe`` was kept as ``stored``. Nothing happens if another one is in use by now."""
        with self._lock:
            pipeline = self._state.pipeline
            if pipeline is not None and pipeline.recipe is recipe:
                kept = pipeline.with_recipe(stored)
                self.prepared.know(kept)
                self._state = replace(self._state, pipeline=kept)

    def nothing_loads(self) -> None:
        """No recipe is being loaded: without one in use there is none."""
        with self._lock:
            self._state = replace(self._state, starting=False)

    def pause(self) -> bool:
        """Stop judging; frames are still shown. False if nothing was judged."""
        with self._lock:
            judged = self._state.mode is Mode.INSPECTING
            if judged:
                self._state = replace(self._state, paused=True)
            return judged

    def resume(self) -> bool:
        """Judge again; what was judged before the pause is no longer valid. False if it was not paused."""
        with self._lock:
            paused = self._state.mode is Mode.PAUSED
            if paused:
                self._state = replace(self._state, paused=False, era=self._state.era + 1)
            return paused

    def set_up(self, on: bool) -> None:
        """Try parts out from the next frame on, or judge them again; what was judged before is no longer valid."""
        with self._lock:
            if self._state.set_up is not on:
                self._state = replace(self._state, set_up=on, era=self._state.era + 1)

    def stop(self) -> None:
        """Judge nothing more."""
        with self._lock:
            self._state = replace(self._state, stopped=True)

    def close(self) -> None:
        """Close all pipelines, now and whenever one more comes. Only once the inspection thread has ended."""
        with self._lock:
            self._closed = True
            pipeline, self._state = self._state.pipeline, replace(self._state, pipeline=None)
            if pipeline is not None:
                self._retired.append(pipeline)
        self.close_retired()

    def close_retired(self) -> None:
        """Close what was replaced, unless it stays prepared. On the inspection thread, between two frames: nobody uses them any more."""
        if not self._retired and not self._closed:
            return
        with self._lock:
            retired, self._retired = self._retired, []
        ending = self._closed
        gone = retired + self.prepared.empty() if ending else [one for pipeline in retired for one in self.prepared.keep(pipeline)]
        for pipeline in gone:
            self._guard.run("closing a detector", pipeline.close)

    def _close_if_stopped(self) -> None:
        if self._closed:
            self.close_retired()
