"""Which recipe judges: chosen, learned, given another limit or other masks while the line runs. Slow work on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial

from inspector.core.errors import InspectorError, RecipeError, TeachingCancelled
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.shape import Shape
from inspector.core.status import Duty
from inspector.core.teaching import FIRST_VERSION
from inspector.core.types import Picture
from inspector.runtime.inspection.interim import Interim
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.inspection.rescoring import same_request
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.watched_thread import WatchedThread

_log = logging.getLogger(__name__)


class RecipeControl:
    """The recipe in use and the commands that change it.

    At most one recipe waits to be loaded, one limit of each recipe to be kept, one set of shapes to be judged within: whoever
    asks again means the last.

    ``remember(name)`` keeps which recipe is in use, and ``complain`` gets each fault in words; neither blocks.
    """

    def __init__(
        self,
        service: RecipeService,
        in_use: PipelineInUse,
        recorder: Recorder,
        remember: Callable[[str], None],
        complain: Callable[[str], None],
    ) -> None:
        self._service = service
        self._in_use = in_use
        self._recorder = recorder
        self._remember = remember
        self._complain = complain
        self._changed = threading.Condition()
        self._putting_in_use = threading.Lock()
        self.interim = Interim(service.compile, in_use, self._putting_in_use)
        self._wanted: tuple[str, str | None] | None = None
        self._loading = ""
        self._limits: dict[str, Recipe] = {}
        self._shapes: tuple[str, tuple[Shape, ...]] | None = None
        self._rescoring = False
        self._stopping = False
        self._thread = WatchedThread("recipes", self._run, name="work")

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Keep the limits that wait, load nothing more, and end. Returns at once; see :meth:`join`."""
        with self._changed:
            self._stopping = True
            self._wanted = self._shapes = None
            self._changed.notify_all()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if it has not ended."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def look(self) -> Duty:
        """How the working thread is."""
        return self._thread.look()

    def names(self) -> tuple[str, ...]:
        """Names of the recipes on disk, sorted."""
        return self._service.names()

    def current(self) -> Recipe | None:
        """The recipe in use."""
        pipeline = self._in_use.pipeline
        return None if pipeline is None else pipeline.recipe

    def use(self, name: str, version: str | None = None) -> None:
        """Load a recipe (its current version unless given) and put it in use between two frames.

        One that waits, or is being loaded, is no longer wanted.
        """
        with self._changed:
            if not self._stopping:
                self._wanted = name, version
                self._changed.notify_all()

    def change_limit(self, request: LimitRequest) -> None:
        """Judge by another limit from the next frame on, set by hand or fitted to the held-out scores, and keep it as a new version.

        It is the limit of the recipe in use, also while another one is being loaded. Raises RecipeError.
        """
        recipe = self._in_use.change_limit(request)
        with self._changed:
            self._limits[recipe.id.name] = recipe
            self._changed.notify_all()

    def judge_within(self, shapes: tuple[Shape, ...]) -> None:
        """Judge only what ``shapes`` leave of the part (none: all of it). The held-out good parts are scored again and give the limit; a
        new version is kept, and put in use when it is ready. Raises RecipeError if there is none to change."""
        pipeline = self._in_use.pipeline
        if pipeline is None:
            raise RecipeError("there is no recipe of which something could be judged", remedy="Learn good parts, or choose a recipe")
        if pipeline.recipe.id.version == FIRST_VERSION:
            raise RecipeError("what is judged cannot be changed while the student is taught", remedy="Wait until it is ready")
        with self._changed:
            if not self._stopping:
                self._shapes = pipeline.recipe.id.name, shapes
                self._changed.notify_all()

    @property
    def progress(self) -> str:
        """What goes on with the recipe in use, for a person; empty if nothing."""
        with self._changed:
            if self._rescoring or self._shapes is not None:
                return "scoring its good parts again"
        return "until the student is ready" if self.interim.judges else ""

    @property
    def loading(self) -> str:
        """Name of the recipe that is being loaded or waits for it; empty if none is."""
        with self._changed:
            return self._loading if self._wanted is None else self._wanted[0]

    def deploy(self, recipe: Recipe, parts: list[Picture], given_up: Callable[[], bool]) -> Recipe:
        """On the teaching thread: compile what was learned, keep it, put it in use. Blocks.

        Nothing is kept if it cannot be compiled. Raises TeachingCancelled if ``given_up`` says so by then.
        """
        pipeline = self._service.compile(recipe)
        try:
            if self._stopping or given_up():
                raise TeachingCancelled("teaching was stopped")
            stored = self._service.keep_taught(recipe, parts)
        except InspectorError:
            pipeline.close()
            raise
        self._put_in_use(pipeline.with_recipe(stored), "learned")
        self.interim.end()
        return stored

    def deploy_interim(self, recipe: Recipe, given_up: Callable[[], bool]) -> bool:
        """On the teaching thread: judge by a recipe that has no student yet. Blocks. Whether it is in use; it is not kept.

        A fault is reported by ``complain``: the teaching goes on.
        """
        begun = False

        def unwanted() -> bool:
            return self._stopping or given_up() or bool(self.loading)

        def begin() -> None:
            nonlocal begun
            begun = self.interim.begin(recipe, unwanted)
            if begun:
                self._recorder.audit("recipe", f"judged by the teacher's memory alone until the student is ready: {recipe.id.name}")

        self._guarded(begin)
        return begun

    def go_back(self) -> bool:
        """Judge by the recipe before :meth:`deploy_interim`, if the interim one is still in use; returns whether it was."""
        back = self.interim.end()
        if back:
            pipeline = self._in_use.pipeline
            self._recorder.audit("recipe", f"back to {'no recipe' if pipeline is None else pipeline.recipe.id}")
        return back

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._wanted or self._limits or self._shapes or self._stopping))
                if not self._limits and self._wanted is None and self._shapes is None:
                    return
                limits, self._limits = self._limits, {}
                shapes, self._shapes = self._shapes, None
                self._rescoring = shapes is not None
                wanted, self._wanted = self._wanted, None
                self._loading = wanted[0] if wanted else ""
            for recipe in limits.values():
                self._guarded(partial(self._keep, recipe))
            if shapes is not None:
                self._guarded(partial(self._judge_within, *shapes))
                self._rescoring = False
            if wanted is not None:
                self._guarded(partial(self._load, *wanted))
            with self._changed:
                self._loading = ""
                if self._wanted is None:
                    self._in_use.nothing_loads()

    def _load(self, name: str, version: str | None) -> None:
        recipe = self._service.load(name, version)
        pipeline = self._service.compile(recipe)
        with self._changed:
            superseded = self._stopping or self._wanted is not None
        if superseded:
            pipeline.close()
            return
        self._put_in_use(pipeline, "in use")
        if version is not None:
            self._service.use(name, version)

    def _put_in_use(self, pipeline: Pipeline, how: str) -> None:
        recipe = pipeline.recipe.id
        # One at a time: the recipe that is remembered is the one in use, also if a teaching and a loading end together.
        with self._putting_in_use:
            if self._in_use.swap(pipeline):
                self._complain("")
                self._recorder.audit("recipe", f"{how}: {recipe}")
                self._remember(recipe.name)

    def _judge_within(self, name: str, shapes: tuple[Shape, ...]) -> None:
        before = self._in_use.pipeline
        if before is None or before.recipe.id.name != name:
            raise RecipeError("is not in use any more, and what of it is judged stays as it was", where=name, remedy="Choose it again")

        def still_wanted() -> None:
            now = self._in_use.pipeline
            if self._stopping or now is None or now.detector is not before.detector:
                raise RecipeError("another version came into use meanwhile", where=name, remedy="Draw what is judged again")

        self._put_in_use(self._service.rescore(before.recipe, shapes, still_wanted), "what is judged of the part was changed")

    def _keep(self, recipe: Recipe) -> None:
        pipeline = self._in_use.pipeline
        if pipeline is not None and pipeline.recipe.id.name == recipe.id.name and pipeline.recipe.shapes != recipe.shapes:
            # It was asked for during the rescoring: it is meant for what is judged now.
            recipe = self._in_use.change_limit(same_request(recipe.limit))
        self._in_use.rename(recipe, self._service.keep_limit(recipe))

    def _guarded(self, job: Callable[[], None]) -> None:
        try:
            job()
        except InspectorError as error:
            self._complain(str(error))
        except Exception as error:  # noqa: BLE001 - the guard of this thread
            _log.exception("a job of the working thread failed")
            self._complain(f"{type(error).__name__}: {error}")
