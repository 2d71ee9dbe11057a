"""Changes of recipes that the disk has not taken: they judge already, and are tried again until they are kept."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from time import monotonic

from inspector.core.errors import InspectorError, StorageError
from inspector.core.recipe import Recipe
from inspector.core.teaching import NOT_KEPT
from inspector.core.types import Picture
from inspector.runtime.recipe_service import RecipeService

_log = logging.getLogger(__name__)

AGAIN_S, AT_MOST_S = 2.0, 60.0
"""Until what was not kept is tried again, for the first time, and at most: each try doubles it."""
SLOW_S = 2.0
"""A disk that takes longer than this to keep a change is said not to answer."""


@dataclass(eq=False)
class Taught:
    """What was taught, with its pictures (uint8 RGB). ``stored``: as it is on the disk, None while it is not; ``refused``: why it never
    will be. ``judges``: it is the one in use, or only kept."""

    recipe: Recipe
    parts: Sequence[Picture] = field(repr=False)
    judges: bool = True
    stored: Recipe | None = None
    refused: InspectorError | None = None


class UnkeptRecipes:
    """Of each recipe what was taught, and the last change: another limit, or the version that was put in use again.

    A newer change takes the place of the one that waits. Any thread adds; :meth:`keep` belongs to one at a time, and may block.
    """

    def __init__(
        self,
        service: RecipeService,
        as_judged: Callable[[Recipe], Recipe],
        kept: Callable[[Recipe, Recipe], None],
        complain: Callable[[str], None],
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """``as_judged(recipe)``: the recipe to be kept for one with another limit, if what is judged of the part was changed meanwhile.
        ``kept(recipe, stored)``: the recipe is on the disk now, as ``stored``. ``complain`` gets each fault in words."""
        self._service = service
        self._as_judged = as_judged
        self._kept = kept
        self._complain = complain
        self._lock = threading.Lock()
        self._keeping = threading.Lock()
        self._taught: dict[str, Taught] = {}
        self._last: dict[str, Recipe | str] = {}
        self._problems: dict[str, str] = {}
        self._under_way: tuple[str, float] | None = None
        self._clock = clock
        self._tries = 0

    def taught(self, recipe: Recipe, parts: Sequence[Picture], *, judges: bool = True) -> Taught:
        """A recipe was taught with these pictures. ``judges``: it is put in use."""
        with self._lock:
            taught = self._taught[recipe.id.name] = Taught(recipe, parts, judges)
            if judges:
                self._last.pop(recipe.id.name, None)
            self._tries = 0
        return taught

    def limit(self, recipe: Recipe) -> None:
        """A recipe judges by another limit."""
        name = recipe.id.name
        with self._lock:
            taught = self._taught.get(name)
            if taught is not None and taught.recipe.id == recipe.id:
                self._taught[name] = Taught(recipe, taught.parts)
                self._last.pop(name, None)
            else:
                self._last[name] = recipe
            self._tries = 0

    def version(self, name: str, version: str) -> None:
        """A version was put in use again."""
        with self._lock:
            self._last[name] = version
            self._tries = 0

    def of(self, name: str) -> Recipe | str | None:
        """The recipe or the version that is to be judged by under that name, as long as the disk does not know it."""
        with self._lock:
            taught = self._taught.get(name)
            return self._last.get(name, taught.recipe if taught is not None and taught.judges else None)

    @property
    def problem(self) -> str:
        """What is not kept, and why, in words; empty if nothing waits in vain."""
        under_way = self._under_way
        problems = tuple(self._problems.values())
        if under_way is not None and (waited_s := self._clock() - under_way[1]) > SLOW_S:
            problems = (f"{under_way[0]} is not kept yet: the disk has not answered for {waited_s:.0f} s", *problems)
        return "; ".join(problems)

    def again_s(self) -> float | None:
        """Seconds until the next try; None if nothing waits."""
        with self._lock:
            waits = bool(self._taught or self._last)
            return min(AT_MOST_S, AGAIN_S * 2.0 ** min(self._tries, 10)) if waits else None

    def keep(self) -> None:
        """Try to keep what waits. A fault of the disk shows in :attr:`problem`; whatever no disk could keep is given up, and said."""
        with self._keeping:
            for name in self._names():
                what = self._what(name)
                try:
                    while name in self._names():
                        what = self._what(name)
                        self._under_way = what, self._clock()
                        self._keep(name)
                except StorageError as error:
                    self._not_kept(name, f"{what} is not kept yet: {error}", error.what)
                except InspectorError as error:
                    self._refused(name, error)
                    self._complain(f"{what} cannot be kept: {error}")
                except Exception as error:  # noqa: BLE001 - a fault of one recipe costs the others nothing
                    _log.exception("keeping %s failed", name)
                    self._not_kept(name, f"{what} is not kept yet: {type(error).__name__}: {error}", str(error))
                else:
                    if self._problems.pop(name, ""):
                        self._complain("")
                finally:
                    self._under_way = None
            with self._lock:
                self._tries += 1

    def keep_last(self) -> None:
        """Try once more, at the end; what is lost then is said."""
        self.keep()
        for name in self._names():
            self._complain(f"{self._what(name)} is lost: {self._problems.get(name, 'it could not be kept')}")

    def _keep(self, name: str) -> None:
        """Keep one step of what waits: the recipe that was taught, or the last change, or which version is in use."""
        taught, last = self._taught.get(name), self._last.get(name)
        if taught is not None:
            stored = self._service.save(taught.recipe, taught.parts)
            with self._lock:
                if self._taught.get(name) is taught:
                    del self._taught[name]
                if taught.judges:
                    last = self._last.get(name, stored.id.version)
                    self._last[name] = replace(last, id=stored.id) if isinstance(last, Recipe) and last.id.version == NOT_KEPT else last
            taught.stored = stored
            self._stored(taught.recipe, stored)
        elif isinstance(last, Recipe):
            recipe = self._as_judged(last)
            stored = self._service.save(recipe)
            self._service.tell_kept(stored)
            self._replace(name, last, stored.id.version)
            self._stored(recipe, stored)
        elif last is not None:
            self._service.use(name, last)
            self._replace(name, last, None)

    def _stored(self, recipe: Recipe, stored: Recipe) -> None:
        """Its new version is put in use, unless something newer waits, and the recipe in use gets its name; this one in any case."""
        name, version = stored.id.name, stored.id.version
        try:
            if self._last.get(name) == version:
                self._service.use(name, version)
                self._replace(name, version, None)
        finally:
            self._kept(recipe, stored)

    def _replace(self, name: str, last: Recipe | str, by: str | None) -> None:
        """Unless a newer change has come meanwhile."""
        with self._lock:
            waiting = self._last.get(name)
            if waiting is last or (isinstance(waiting, str) and waiting == last):
                del self._last[name]
                if by is not None:
                    self._last[name] = by

    def _not_kept(self, name: str, problem: str, cause: str) -> None:
        """Told again only where something else waits, or for another cause: each try names another folder."""
        told = self._problems.get(name, "")
        if problem.partition(": ")[0] != told.partition(": ")[0] or cause not in told:
            self._complain(problem)
        self._problems[name] = problem

    def _refused(self, name: str, error: InspectorError) -> None:
        with self._lock:
            taught = self._taught.pop(name, None)
            self._last.pop(name, None)
            self._problems.pop(name, None)
        if taught is not None:
            taught.refused = error

    def _names(self) -> tuple[str, ...]:
        with self._lock:
            return tuple({**self._taught, **self._last})

    def _what(self, name: str) -> str:
        taught, last = self._taught.get(name), self._last.get(name)
        if taught is not None:
            return f"what was learned of {name}"
        return f"the limit {last.limit.value:.3f} of {name}" if isinstance(last, Recipe) else f"the choice of {name}, version {last},"
