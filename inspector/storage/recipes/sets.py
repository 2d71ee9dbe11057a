"""Recipe sets: of one product the recipes of all views, chosen by one name. One file beside the recipes, each change one atomic write."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from inspector.core.errors import RecipeError, RecipeInvalid, StorageError
from inspector.core.names import spelled, title_key, title_problem
from inspector.core.program import PROGRAM
from inspector.storage.atomic import json_bytes, read_bounded, storage_error, write_bytes

SETS = "sets.json"
_MOST_BYTES = 2**22
_MOST_USES = 100
_HOW_TO_MAKE = f"Make one first: Recipe sets on the recipes' page (F8), or {PROGRAM} recipes sets make NAME"


@dataclass(frozen=True)
class RecipeSet:
    """``recipes``: name of each view -> its recipe. ``uses``: each time it was put in use, the newest last, which version of each."""

    title: str
    recipes: Mapping[str, str]
    uses: tuple[Mapping[str, str], ...] = ()


class SetFile:
    """The sets on disk. Safe to use from several threads. Every call may raise StorageError, RecipeInvalid; then nothing has changed."""

    def __init__(self, root: Path) -> None:
        """``root``: the folder of the recipes."""
        self.path = root / SETS
        self._lock = threading.Lock()

    def all(self) -> tuple[RecipeSet, ...]:
        """Sorted by title."""
        try:
            found = json.loads(read_bounded(self.path, _MOST_BYTES))
            return tuple(_read(one) for one in found["sets"])
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise storage_error(error, self.path, "read") from error
        except (ValueError, KeyError, TypeError) as error:
            raise RecipeInvalid("is damaged", where=str(self.path), remedy="Remove the file, and make the sets anew") from error

    def of(self, title: str) -> RecipeSet:
        """Raises RecipeError if there is none."""
        found = self._found(title)
        if found is None:
            known = ", ".join(one.title for one in self.all())
            raise RecipeError(f"there is no set called {title!r}", remedy=f"There are: {known}" if known else _HOW_TO_MAKE)
        return found

    def keep(self, title: str, recipes: Mapping[str, str]) -> RecipeSet:
        """Make a set, or give the one of this title other recipes. Raises RecipeError for a title that cannot be."""
        title, problem = spelled(title), title_problem(title)
        if problem or not recipes:
            raise RecipeError(
                f"{title!r} cannot be a set: it {problem or 'has no recipes'}", remedy="Use up to 80 letters, digits and signs"
            )
        return self._change(title, lambda old: RecipeSet(title, dict(recipes), () if old is None else old.uses))

    def used(self, title: str, versions: Mapping[str, str]) -> RecipeSet:
        """Note that it was put in use with these versions."""
        return self._change(title, lambda old: replace(_there(old, title), uses=(*_there(old, title).uses, dict(versions))[-_MOST_USES:]))

    def remove(self, title: str) -> None:
        """Forget a set; its recipes stay. Raises RecipeError if there is none."""
        gone = self.of(title)
        with self._lock:
            self._write(tuple(one for one in self.all() if one.title != gone.title))

    def _found(self, title: str) -> RecipeSet | None:
        return next((one for one in self.all() if title_key(one.title) == title_key(title)), None)

    def _change(self, title: str, change: Callable[[RecipeSet | None], RecipeSet]) -> RecipeSet:
        with self._lock:
            old = self._found(title)
            new = change(old)
            self._write((*(one for one in self.all() if old is None or one.title != old.title), new))
            return new

    def _write(self, sets: tuple[RecipeSet, ...]) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, self.path, "write") from error
        ordered = sorted(sets, key=lambda one: title_key(one.title))
        content = json_bytes({"sets": [asdict(one) for one in ordered]})
        if len(content) > _MOST_BYTES:
            raise StorageError("holds too many sets", where=str(self.path), remedy="Remove some")
        write_bytes(self.path, content)


def _there(found: RecipeSet | None, title: str) -> RecipeSet:
    if found is None:
        raise RecipeError(f"there is no set called {title!r}", remedy=_HOW_TO_MAKE)
    return found


def _read(found: Any) -> RecipeSet:
    title, recipes, uses = found["title"], found["recipes"], found["uses"]
    every = (title, *recipes, *recipes.values(), *(word for one in uses for pair in one.items() for word in pair))
    if not all(isinstance(word, str) for word in every):
        raise ValueError("it is no set")
    return RecipeSet(title, dict(recipes), tuple(dict(one) for one in uses))
