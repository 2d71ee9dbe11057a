"""Recipes as a whole: renamed, copied, taken away and brought back, noted. Each is one rename or one write: whole, or not done."""

from __future__ import annotations

import logging
import re
import shutil
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from inspector.core.errors import RecipeError, StorageError
from inspector.core.names import name_for, spelled, title_key, title_problem
from inspector.core.types import RecipeId
from inspector.storage.atomic import publish_directory, staging_directory, storage_error, sync_directory
from inspector.storage.recipes.cards import Card, read_card, tidy_note, write_card
from inspector.storage.recipes.files import listed_files, read_version, rename_version
from inspector.storage.recipes.store import RecipeStore

_log = logging.getLogger(__name__)

TRASH = ".deleted"
_TRASHED = re.compile(r"(\d{8}T\d{6}\.\d{6}Z) (.+)")
_STAMP = "%Y%m%dT%H%M%S.%fZ"


@dataclass(frozen=True)
class DeletedRecipe:
    """A recipe in the trash. ``key`` names it there, ``deleted_at``: Unix seconds, ``versions``: how many it has."""

    key: str
    name: str
    title: str
    deleted_at: float
    versions: int


class RecipeShelf:
    """What can be done to a recipe with all its versions. ``clock``: Unix seconds."""

    def __init__(self, store: RecipeStore, *, clock: Callable[[], float] = time.time) -> None:
        self.store = store
        self._clock = clock

    def card(self, name: str) -> Card:
        """Title and note. Raises RecipeError if there is no such recipe."""
        return read_card(self._folder(name))

    def titles(self) -> dict[str, str]:
        """Name of each recipe -> its title."""
        return {name: read_card(self.store.place(name)).title for name in self.store.names()}

    def rename(self, name: str, title: str) -> Card:
        """Call the recipe ``title`` from now on. Its folder, and what its parts and records call it, stays. Returns the card before.

        Raises RecipeError for a title that cannot be, or that another recipe has.
        """
        with self.store.changing():
            folder = self._folder(name)
            before = read_card(folder)
            write_card(folder, replace(before, title=self._free(title, but=folder)))
            return before

    def note(self, name: str, text: str) -> Card:
        """Replace the note of the product. Returns the card before."""
        with self.store.changing():
            folder = self._folder(name)
            before = read_card(folder)
            write_card(folder, replace(before, note=tidy_note(text)))
            return before

    def copy(self, name: str, title: str, version: str | None = None) -> RecipeId:
        """One version, the one in use unless given, as a recipe of its own called ``title``, with its teaching pictures and its note.

        Every byte is checked first. It is there whole, or not at all.
        """
        with self.store.changing():
            recipe = self.store.load(name, version)
            origin = self.store.place(recipe.id.name) / recipe.id.version
            title = self._free(title)
            new = RecipeId(name_for(title, (folder.name for folder in self.store.folders())), recipe.id.version)
            final = self.store.root / new.name
            with staging_directory(final) as whole:
                _copy_version(origin, whole / new.version)
                read_version(whole / new.version, where=str(origin))
                rename_version(whole / new.version, recipe, new)
                write_card(whole, replace(read_card(origin.parent), title=title))
                publish_directory(whole, final)
            self.store.use(new.name, new.version)
            return new

    def delete(self, name: str) -> DeletedRecipe:
        """Take a recipe with all its versions to the trash, from where it can come back."""
        with self.store.changing():
            folder = self._folder(name)
            stamp = datetime.fromtimestamp(self._clock(), UTC).strftime(_STAMP)
            target = self.store.root / TRASH / f"{stamp} {folder.name}"
            try:
                target.parent.mkdir(exist_ok=True)
                folder.rename(target)
                sync_directory(target.parent)
                sync_directory(self.store.root)
            except OSError as error:
                raise storage_error(error, folder, "delete") from error
            return _deleted(target, self.store)

    def deleted(self) -> tuple[DeletedRecipe, ...]:
        """What is in the trash, the newest first."""
        return tuple(_deleted(folder, self.store) for folder in sorted(self._trashed(), reverse=True))

    def restore(self, key: str) -> str:
        """Bring a recipe back from the trash. Returns its name. Raises RecipeError if its name or title is another's by now."""
        with self.store.changing():
            folder = next((one for one in self._trashed() if one.name == key), None)
            if folder is None:
                raise RecipeError(
                    f"there is nothing called {key!r} in the trash", where=str(self.store.root / TRASH), remedy="List it again"
                )
            name = _TRASHED.fullmatch(folder.name)[2]  # type: ignore[index]  # only such are listed
            self._free(read_card(folder).title if (folder / "card.json").exists() else name)
            if any(title_key(other.name) == title_key(name) for other in self.store.folders()):
                raise RecipeError(f"there is a recipe called {name!r} again", remedy="Rename or delete that one first")
            final = self.store.root / name
            try:
                folder.rename(final)
                sync_directory(self.store.root)
            except OSError as error:
                raise storage_error(error, folder, "restore") from error
            return unicodedata.normalize("NFC", name)

    def empty_trash(self) -> int:
        """Remove for good what was deleted. Returns how many recipes."""
        with self.store.changing():
            gone = 0
            for folder in self._trashed():
                try:
                    shutil.rmtree(folder)
                except OSError as error:
                    raise storage_error(error, folder, "remove") from error
                gone += 1
            return gone

    def _folder(self, name: str) -> Path:
        known = self.store.name_of(name)
        self.store.versions(known)  # raises if there is none
        return self.store.place(known)

    def _free(self, title: str, but: Path | None = None) -> str:
        """``title`` in its normal form, if no recipe but that in the folder ``but`` goes by it."""
        normal = spelled(title)
        problem = title_problem(normal)
        if problem:
            raise RecipeError(f"{title!r} cannot be the name of a recipe: it {problem}", remedy="Use up to 80 letters, digits and signs")
        key = title_key(normal)
        for folder in self.store.folders():
            if folder != but and self.store.versions_in(folder) and key in (title_key(folder.name), title_key(read_card(folder).title)):
                raise RecipeError(f"there is a recipe called {read_card(folder).title!r} already", where=normal, remedy="Use another name")
        return normal

    def _trashed(self) -> list[Path]:
        try:
            return [one for one in (self.store.root / TRASH).iterdir() if _TRASHED.fullmatch(one.name) and one.is_dir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise storage_error(error, self.store.root / TRASH, "read") from error


def _deleted(folder: Path, store: RecipeStore) -> DeletedRecipe:
    stamp, name = _TRASHED.fullmatch(folder.name).groups()  # type: ignore[union-attr]  # only such are listed
    at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC).timestamp()
    card = read_card(folder)
    title = name if card.title == unicodedata.normalize("NFC", folder.name) else card.title
    return DeletedRecipe(folder.name, unicodedata.normalize("NFC", name), title, at, len(store.versions_in(folder)))


def _copy_version(origin: Path, target: Path) -> None:
    """The files that the manifest lists, and it. Teaching pictures once on the disk, where the disk can."""
    for name in ("manifest.json", *listed_files(origin)):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            if name.startswith("teach/"):
                (target / name).hardlink_to(origin / name)
                continue
        except OSError:
            pass  # this disk cannot: a copy, then
        try:
            shutil.copyfile(origin / name, target / name)
        except OSError as error:
            raise StorageError(
                f"could not copy: {error.strerror}", where=str(origin / name), remedy="Free some room on the disk"
            ) from error
