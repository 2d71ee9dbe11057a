"""Interim recipe: judges until the student is trained, and can be taken back to the recipe before it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.core.recipe import Recipe
from inspector.runtime.inspection.changeover import Changeover
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse


class Interim:
    """At most one interim recipe, never stored: after a restart the station has the recipe before it.

    That recipe's pipeline is kept compiled, so that going back takes no time and cannot fail.
    """

    def __init__(
        self,
        compile_recipe: Callable[[Recipe], Pipeline],
        in_use: PipelineInUse,
        changeover: Changeover,
        putting_in_use: threading.Lock,
    ) -> None:
        """``putting_in_use`` is held while the pipeline in use is changed."""
        self._changeover = changeover
        self._compile = compile_recipe
        self._in_use = in_use
        self._lock = putting_in_use
        self._kept: tuple[Pipeline, Pipeline | None] | None = None

    def begin(self, recipe: Recipe, unwanted: Callable[[], bool]) -> bool:
        """Judge by ``recipe`` from the next frame on; returns whether it does. Blocks while it compiles; raises what compiling raises.

        False where a recipe of that name is in use: a product that is judged already keeps its recipe until the new one is ready. False
        also if it is ``unwanted`` once it is compiled.
        """
        if self._is_judged(recipe):
            return False
        pipeline = self._compile(recipe)
        with self._lock:
            before = self._in_use.pipeline
            if unwanted() or self._kept is not None or self._is_judged(recipe):
                pipeline.close()
                return False
            if not self._changeover.begin_interim(pipeline):
                return False
            self._kept = pipeline, before
        return True

    def end(self) -> bool:
        """Go back to the pipeline before it, unless another one is in use by now; returns whether it went back."""
        with self._lock:
            kept, self._kept = self._kept, None
        return kept is not None and self._changeover.go_back(*kept)

    @property
    def judges(self) -> bool:
        """Whether the interim recipe is in use."""
        kept, pipeline = self._kept, self._in_use.pipeline
        return kept is not None and pipeline is not None and pipeline.detector is kept[0].detector

    def _is_judged(self, recipe: Recipe) -> bool:
        pipeline = self._in_use.pipeline
        return pipeline is not None and pipeline.recipe.id.name == recipe.id.name
