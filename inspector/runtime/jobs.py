"""The working thread: what a person asks for and what takes long. Loads recipes, keeps limits, takes up what was learned."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from inspector.core.errors import InspectorError, TeachingCancelled
from inspector.core.limit_change import in_words
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.runtime.inspecting import Inspecting
from inspector.runtime.interim import Interim
from inspector.runtime.pipeline import Pipeline
from inspector.runtime.recorder import Recorder
from inspector.storage.recipes import RecipeStore


class Jobs:
    """At most one recipe waits to be loaded and one limit of each recipe to be kept: whoever asks again means the last.

    ``remember(name)`` keeps which recipe is in use, and ``complain`` is told what went wrong; neither blocks.
    """

    def __init__(
        self,
        compile_recipe: Callable[[Recipe], Pipeline],
        recipes: RecipeStore,
        inspecting: Inspecting,
        recorder: Recorder,
        remember: Callable[[str], None],
        complain: Callable[[str], None],
    ) -> None:
        self._compile = compile_recipe
        self._recipes = recipes
        self._inspecting = inspecting
        self._recorder = recorder
        self._remember = remember
        self._complain = complain
        self._changed = threading.Condition()
        self._putting_in_use = threading.Lock()
        self.interim = Interim(compile_recipe, inspecting, self._putting_in_use)
        self._wanted: tuple[str, str | None] | None = None
        self._loading = ""
        self._limits: dict[str, Recipe] = {}
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="work", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Keep the limits that wait, load nothing more, and end. Returns at once; see :meth:`join`."""
        with self._changed:
            self._stopping = True
            self._wanted = None
            self._changed.notify_all()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if it has not ended."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def load(self, name: str, version: str | None) -> None:
        """Load this recipe and put it in use; one that waits, or is being loaded, is no longer wanted."""
        with self._changed:
            if not self._stopping:
                self._wanted = name, version
                self._changed.notify_all()

    def keep_limit(self, recipe: Recipe) -> None:
        """Keep a recipe whose limit was changed as a new version."""
        with self._changed:
            self._limits[recipe.id.name] = recipe
            self._changed.notify_all()

    @property
    def loading(self) -> str:
        """Name of the recipe that is on its way; empty if none is."""
        with self._changed:
            return self._loading if self._wanted is None else self._wanted[0]

    def take_up(self, recipe: Recipe, parts: list[Picture], given_up: Callable[[], bool]) -> Recipe:
        """On the teaching thread: compile what was learned, keep it, put it in use. Blocks.

        Nothing is kept if it cannot be compiled. Raises TeachingCancelled if ``given_up`` says so by then.
        """
        pipeline = self._compile(recipe)
        try:
            if self._stopping or given_up():
                raise TeachingCancelled("teaching was stopped")
            stored = self._recipes.save(recipe, teach_pictures=parts)
        except InspectorError:
            pipeline.close()
            raise
        self._put_in_use(pipeline.with_recipe(stored), "learned")
        self.interim.end()
        return stored

    def take_up_first(self, recipe: Recipe, given_up: Callable[[], bool]) -> bool:
        """On the teaching thread: judge by a recipe that has no student yet. Blocks. Whether it is in use; it is not kept.

        What goes wrong is complained of: the teaching goes on.
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
        """Judge by what was in use before :meth:`take_up_first`, if what that put in use still is; whether it was."""
        back = self.interim.end()
        if back:
            pipeline = self._inspecting.pipeline
            self._recorder.audit("recipe", f"back to {'no recipe' if pipeline is None else pipeline.recipe.id}")
        return back

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._wanted or self._limits or self._stopping))
                if not self._limits and self._wanted is None:
                    return
                limits, self._limits = self._limits, {}
                wanted, self._wanted = self._wanted, None
                self._loading = wanted[0] if wanted else ""
            for recipe in limits.values():
                self._guarded(partial(self._keep, recipe))
            if wanted is not None:
                self._guarded(partial(self._load, *wanted))
            with self._changed:
                self._loading = ""
                if self._wanted is None:
                    self._inspecting.nothing_loads()

    def _load(self, name: str, version: str | None) -> None:
        recipe = self._recipes.load(name, version, pictures=False)
        pipeline = self._compile(recipe)
        with self._changed:
            superseded = self._stopping or self._wanted is not None
        if superseded:
            pipeline.close()
            return
        self._put_in_use(pipeline, "in use")
        if version is not None:
            self._recipes.use(name, version)

    def _put_in_use(self, pipeline: Pipeline, how: str) -> None:
        recipe = pipeline.recipe.id
        # One at a time: the recipe that is remembered is the one in use, also if a teaching and a loading end together.
        with self._putting_in_use:
            if self._inspecting.swap(pipeline):
                self._complain("")
                self._recorder.audit("recipe", f"{how}: {recipe}")
                self._remember(recipe.name)

    def _keep(self, recipe: Recipe) -> None:
        stored = self._recipes.save(recipe)
        self._inspecting.rename(recipe, stored)
        self._recorder.audit("limit", f"{stored.id}: {in_words(stored.limit)}")

    def _guarded(self, job: Callable[[], None]) -> None:
        try:
            job()
        except InspectorError as error:
            self._complain(str(error))
        except Exception as error:  # noqa: BLE001 - the guard of this thread
            self._complain(f"{type(error).__name__}: {error}")
