"""Changeover: from the request for another recipe on no part is judged until that recipe judges, or the one in use is asked for again."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse


@dataclass(frozen=True)
class _ChosenRecipe:
    """A recipe was chosen. ``why`` no part is judged by another one; empty once it is in use."""

    name: str = ""
    number: int = 0
    why: str = ""
    failed: bool = False


@dataclass(frozen=True)
class _TaughtProduct:
    """A product is taught. ``after``: number of the last choice before it. ``why`` no other product is judged meanwhile. ``before``: an
    earlier teaching that has failed; whoever gives this one up is where that one has left things."""

    name: str
    after: int
    why: str
    before: _TaughtProduct | None = None


class Changeover:
    """Which recipe was asked for last: by choosing one, or by teaching a product. Any thread may call it; nothing blocks.

    A product that is judged already is taught beside the inspection: it keeps its recipe until the new version is ready. Teaching another
    one is asking for it: the parts that are collected are its own, and the recipe in use knows nothing of them.

    What was asked for before, and is ready only now, is not put in use any more.
    """

    def __init__(self, in_use: PipelineInUse) -> None:
        self._in_use = in_use
        self._lock = threading.Lock()
        self._choice = _ChosenRecipe()
        self._product: _TaughtProduct | None = None

    def choose(self, name: str, version: str | None, *, judges: bool) -> int:
        """Somebody asks for a recipe. ``judges``: it is the one in use, which is judged by at once. Returns the number of the choice."""
        with self._lock:
            why = "" if judges else self._under_way(name, version)
            self._choice = _ChosenRecipe(name, self._choice.number + 1, why)
            self._announce()
            return self._choice.number

    def is_last(self, number: int) -> bool:
        """Whether nothing else was chosen since, nor came into use by a teaching."""
        return self._choice.number == number

    def loads(self, number: int, name: str, version: str | None) -> None:
        """The recipe chosen is another version than the one of its name that is in use."""
        with self._lock:
            if self._choice.number == number:
                self._choice = replace(self._choice, why=self._under_way(name, version))
                self._announce()

    def failed(self, number: int, why: str) -> None:
        """The recipe chosen cannot be put in use, if it is still the one that is wanted; ``why`` in words."""
        with self._lock:
            if self._choice.number == number and self._choice.why:
                self._choice = replace(self._choice, why=why, failed=True)
                self._announce()

    def stays(self, number: int) -> bool:
        """The version chosen is not put in use, and another one of its product judges: that one goes on. Returns whether it does."""
        with self._lock:
            choice, pipeline = self._choice, self._in_use.pipeline
            same = choice.number == number and pipeline is not None and pipeline.recipe.id.name == choice.name
            if same:
                self._choice = replace(choice, why="")
                self._announce()
            return same

    def put_in_use(self, pipeline: Pipeline, number: int) -> bool:
        """Judge by the recipe chosen from the next frame on. False, and it is closed, if it is not wanted any more."""
        with self._lock:
            if self._choice.number == number:
                self._choice = replace(self._choice, name=pipeline.recipe.id.name, why="")
                return self._in_use.swap(pipeline, change=self._why(pipeline))
        pipeline.close()
        return False

    def renew(self, pipeline: Pipeline) -> bool:
        """Judge by this pipeline instead of the one in use, whatever else was asked for meanwhile; see ``PipelineInUse.swap``."""
        with self._lock:
            return self._in_use.swap(pipeline, change=self._why(pipeline))

    def begin_interim(self, pipeline: Pipeline) -> bool:
        """Judge by an interim recipe of the product that is taught; see ``PipelineInUse.swap``. :meth:`go_back` takes it back."""
        with self._lock:
            if self._choice.name == pipeline.recipe.id.name:
                self._choice = replace(self._choice, why="", failed=False)
            return self._in_use.swap(pipeline, keep=True, change=self._why(pipeline))

    def teach(self, name: str) -> None:
        """A product is taught from now on: its parts pass the camera."""
        with self._lock:
            failed = None if self._product is None else replace(self._product, before=None)
            self._product = _TaughtProduct(name, self._choice.number, f"changing to {name}, which is being learned", failed)
            self._announce()

    @property
    def taught_is_wanted(self) -> bool:
        """Whether no other product was chosen since the teaching began."""
        with self._lock:
            return self._wants_taught()

    def use_taught(self, pipeline: Pipeline) -> bool:
        """Judge by what was taught from the next frame on. False, and it is closed, if another product was chosen meanwhile."""
        with self._lock:
            if self._wants_taught():
                self._product = None
                self._choice = _ChosenRecipe(pipeline.recipe.id.name, self._choice.number + 1)
                return self._in_use.swap(pipeline)
        pipeline.close()
        return False

    def not_taught(self, why: str) -> None:
        """The teaching came to nothing: ``why`` in words, empty if a person gave it up and so asked for what was before."""
        with self._lock:
            product = self._product
            if product is not None:
                self._product = replace(product, why=f"{product.name} could not be learned: {why}") if why else product.before
            self._announce()

    def go_back(self, interim: Pipeline, before: Pipeline | None) -> bool:
        """See ``PipelineInUse.go_back``."""
        with self._lock:
            return self._in_use.go_back(interim, before, "" if before is None else self._why(before))

    def _under_way(self, name: str, version: str | None) -> str:
        """As long as nothing is in use there is nothing to change from."""
        what = name if version is None else f"{name}, version {version}"
        return f"loading {what}" if self._in_use.pipeline is None else f"changing to {what}"

    def _wants_taught(self) -> bool:
        product = self._product
        return product is None or product.after == self._choice.number or product.name == self._choice.name

    def _announce(self) -> None:
        pipeline = self._in_use.pipeline
        self._in_use.announce(self._choice.why if pipeline is None else self._why(pipeline))

    def _why(self, pipeline: Pipeline) -> str:
        """Why no part is judged by ``pipeline``; empty if they are."""
        choice, product = self._choice, self._product
        if product is None or product.after != choice.number:
            chosen = choice.name in ("", pipeline.recipe.id.name)
            return choice.why or ("" if chosen else f"{choice.name} is not in use any more; choose it again")
        if product.name != pipeline.recipe.id.name:
            return product.why
        return "" if choice.failed else choice.why
