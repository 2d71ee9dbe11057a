"""The recipes on disk: every version is kept, one is in use, and going back is one write."""

from __future__ import annotations

import hashlib
import logging
import math
import re
import shutil
import threading
import time
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from inspector.core.errors import RecipeError, RecipeInvalid, StorageError
from inspector.core.names import disk_key, is_name, name_for, spelled, title_key, title_problem
from inspector.core.program import HOW_TO_TEACH, HOW_TO_TEACH_AGAIN, PROGRAM
from inspector.core.recipe import Recipe
from inspector.core.types import Picture, RecipeId
from inspector.storage.atomic import (
    new_directory,
    publish_directory,
    read_bounded,
    staging_directory,
    storage_error,
    sweep_leftovers,
    write_text,
)
from inspector.storage.checked_yaml import did_you_mean, parse_yaml
from inspector.storage.recipes.archive import pack, unpack
from inspector.storage.recipes.cards import Card, card_bytes, parse_card, read_card, write_card
from inspector.storage.recipes.document import check_reference_map, read_document, write_document
from inspector.storage.recipes.exam_set import EXAM, ExamSets, check_set
from inspector.storage.recipes.files import (
    MANIFEST,
    TEACH,
    check_finite,
    check_memory,
    check_pictures,
    estimated_bytes,
    listed_files,
    read_version,
    rename_version,
    seal,
    without_password,
    write_version,
)

_log = logging.getLogger(__name__)

CURRENT = "current"

_VERSION = re.compile(r"(\d{8}T\d{6}\.\d{3})Z-[0-9a-f]{8}")
_STAMP = "%Y%m%dT%H%M%S.%f"
_HISTORY_LENGTH = 1000
_MOST_HISTORY_BYTES = 2**20
_NONE = "none\n"
"""In ``current``: no version is in use."""


@dataclass(frozen=True)
class RecipeUse:
    """A version was put in use. ``at``: Unix seconds."""

    version: str
    at: float


class RecipeStore:
    """The folder ``recipes``: ``<name>/<version>/``, ``<name>/current`` and ``<name>/exam/``.

    Safe to use from several threads. Reading needs no lock; of several processes only one may write.
    ``clock``: Unix seconds.
    """

    def __init__(self, root: Path, *, clock: Callable[[], float] = time.time) -> None:
        self.root = root
        self._clock = clock
        self._writing = threading.RLock()
        self.exams = ExamSets(root)
        """The known parts of each product, whatever version is in use."""

    def sweep_leftovers(self) -> int:
        """Remove what a killed writer left; call it at the start of the process that writes. Returns how many."""
        folders = self._folders()
        return sum(sweep_leftovers(folder) for folder in (self.root, *folders, *(folder / EXAM for folder in folders)))

    def names(self) -> tuple[str, ...]:
        """Names of all recipes that have a version, sorted."""
        named = {_normal(folder.name) for folder in self._folders() if self._versions_in(folder)}
        return tuple(sorted(name for name in named if is_name(name)))

    def name_of(self, text: str) -> str:
        """The name of the recipe that a person calls ``text``: its name or its title. Raises RecipeError if there can be none of it."""
        normal = _normal(text)
        if is_name(normal) and self._versions_in(self.place(normal)):
            return normal
        return self._titled(text) or check_name(text)

    def place(self, name: str) -> Path:
        """The folder of the recipe ``name``, also where a disk has spelled it in its own way (NFD)."""
        exact = self.root / name
        if exact.exists():
            return exact
        return next((folder for folder in self._folders() if _normal(folder.name) == name), exact)

    def changing(self) -> threading.RLock:
        """Held while something in the folder is changed."""
        return self._writing

    def folders(self) -> tuple[Path, ...]:
        """Of recipes, also of such as have no version yet."""
        return self._folders()

    def versions_in(self, folder: Path) -> tuple[str, ...]:
        """The whole versions in a recipe's folder, wherever it lies, the newest last."""
        return self._versions_in(folder)

    def _titled(self, title: str) -> str:
        """The name of the recipe with this title, which is not its name; empty if there is none."""
        key = title_key(title)
        for folder in self._folders():
            name = _normal(folder.name)
            known = read_card(folder).title
            if known != name and title_key(known) == key and is_name(name) and self._versions_in(folder):
                return name
        return ""

    def versions(self, name: str) -> tuple[str, ...]:
        """All whole versions, the newest last. Raises RecipeError if there is no such recipe."""
        name = self._known(name)
        versions = self._versions_in(self.place(name))
        if not versions:
            known = self.names()
            # A capital letter at the front only: the name is to be written as it is.
            hint = did_you_mean(name, known).replace("did", "Did", 1)
            remedy = hint or (f"There are: {', '.join(known)}" if known else HOW_TO_TEACH)
            raise RecipeError(f"there is no recipe called {name!r}", where=str(self.root), remedy=remedy)
        return versions

    def current(self, name: str) -> str:
        """The version in use: see :meth:`in_use`. Raises RecipeError if none is, too."""
        version = self.in_use(name)
        if version is None:
            newest = self.versions(name)[-1]
            raise RecipeError(
                f"no version of {name!r} is in use yet",
                where=str(self.root),
                remedy=f"To use the newest: {PROGRAM} recipes roll-back {name!r} --to {newest}; or teach it again",
            )
        return version

    def in_use(self, name: str) -> str | None:
        """The version in use: the one named in ``current``; None if that says so, and the newest where it says nothing.

        Raises RecipeError if there is no such recipe, RecipeInvalid if the chosen version is not there.
        """
        versions = self.versions(name)
        history = self.history(name)
        if not history:
            return None if self._read_current(name) == _NONE else versions[-1]
        if history[-1].version not in versions:
            raise RecipeInvalid(
                f"names version {history[-1].version!r}, which is not there",
                where=str(self.place(self._known(name)) / CURRENT),
                remedy=f"Choose one that is: {', '.join(versions[-5:])}",
            )
        return history[-1].version

    def history(self, name: str) -> tuple[RecipeUse, ...]:
        """Which versions were put in use and when, oldest first. Raises RecipeInvalid if ``current`` is damaged."""
        text = self._read_current(name)
        lines = [] if text == _NONE else [line.split() for line in text.splitlines()]
        try:
            uses = tuple(RecipeUse(version, datetime.fromisoformat(at).timestamp()) for at, version in lines)
        except (ValueError, OverflowError) as error:
            raise RecipeInvalid(
                "is damaged", where=str(self.place(self._known(name)) / CURRENT), remedy="Choose the version to use again"
            ) from error
        return uses

    def _read_current(self, name: str) -> str:
        """What stands in ``current``; empty if there is no such file. Raises StorageError."""
        path = self.place(self._known(name)) / CURRENT
        try:
            return read_bounded(path, _MOST_HISTORY_BYTES).decode()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise storage_error(error, path, "read") from error
        except (StorageError, UnicodeDecodeError):
            return "\0"

    def _leave_in_use(self, name: str) -> None:
        """Before a version is added that is not to judge: what is in use stays so, also if it was so only for being the newest."""
        if self._read_current(name):
            return
        versions = self._versions_in(self.place(name))
        if versions:
            self.use(name, versions[-1])
        else:
            self.place(name).mkdir(parents=True, exist_ok=True)
            write_text(self.place(name) / CURRENT, _NONE)

    def use(self, name: str, version: str) -> None:
        """Put a version in use from now on; so also to roll back. One atomic write. Raises RecipeError if it is not there."""
        name = self._known(name)
        with self._writing:
            self._folder(name, version)
            try:
                history = self.history(name)
            except RecipeInvalid:
                history = ()  # what is damaged is replaced: that is the remedy the error names
            uses = [*history, RecipeUse(version, self._clock())][-_HISTORY_LENGTH:]
            lines = [f"{datetime.fromtimestamp(use.at, UTC).isoformat()} {use.version}\n" for use in uses]
            write_text(self.place(name) / CURRENT, "".join(lines))
            _log.info("recipe %s: version %s is the one in use", name, version)

    def load(self, name: str, version: str | None = None, *, pictures: bool = True) -> Recipe:
        """A recipe, every byte of it checked; the version in use unless told.

        ``pictures=False``: to judge with, without reading the pictures that it was taught with.
        Raises RecipeError if it is not there, RecipeInvalid naming the file that is damaged, StorageError if one cannot be read.
        """
        folder = self._folder(name, version)
        recipe = read_version(folder, pictures=pictures)
        if (recipe.id.name, recipe.id.version) != (_normal(folder.parent.name), folder.name):
            raise RecipeInvalid(
                f"is a copy or renamed: inside it is called {recipe.id}",
                where=str(folder),
                remedy="Give the folder its name back; to copy or rename a recipe, export and import it",
            )
        return recipe

    def teach_pictures(self, name: str, version: str | None = None) -> tuple[Path, ...]:
        """The PNG files that a version was taught with, in their order; none if they were not kept."""
        folder = self._folder(name, version)
        return tuple(folder / file for file in sorted(listed_files(folder)) if file.startswith(f"{TEACH}/"))

    def teach_digests(self, name: str, version: str) -> tuple[str, ...]:
        """SHA-256 of each of :meth:`teach_pictures`, as the manifest says; no picture is read. Raises as :meth:`load`."""
        listed = listed_files(self._folder(name, version))
        return tuple(str(listed[file]["sha256"]) for file in sorted(listed) if file.startswith(f"{TEACH}/"))

    def save(
        self,
        recipe: Recipe,
        *,
        teach_pictures: Sequence[Picture] = (),
        pictures_of: RecipeId | None = None,
        make_current: bool = True,
    ) -> Recipe:
        """Keep ``recipe`` as a new version and return it with that version's id. Nothing is ever overwritten.

        A recipe that came from here, with its limit changed for instance, takes its teaching pictures along; with ``pictures_of`` those of
        that version. Without ``make_current`` what is in use stays so, also if that is nothing.
        Raises RecipeError for a name that cannot be used, RecipeInvalid for a recipe that could not be read back,
        StorageError.
        """
        name = self._known(recipe.id.name)
        _check_savable(recipe)
        with self._writing:
            self._refuse_twin(name)
            new_id = RecipeId(name, self._new_version(name, recipe))
            taught_with = () if teach_pictures else self._inherited(pictures_of or recipe.id)
            if not make_current:
                self._leave_in_use(name)
            final = self.place(name) / new_id.version
            was_there = final.exists()
            try:
                with new_directory(final) as folder:
                    write_version(folder, recipe, new_id, teach_pictures)
                    for source in taught_with:
                        _link(source, folder / TEACH / source.name)
                    seal(folder)
            except StorageError:
                # What was published and could not be flushed is not there either: whoever tries again would make a second one.
                if not was_there:
                    shutil.rmtree(final, ignore_errors=True)
                raise
            _log.info("recipe %s was saved", new_id)
            if make_current:
                self.use(name, new_id.version)
        return replace(recipe, id=new_id)

    def check_room(self, teach_pictures: Sequence[Picture]) -> None:
        """Raise StorageError unless the disk has room for a recipe with these teaching pictures (uint8 RGB), as far as the disk says."""
        place = next(folder for folder in (self.root, *self.root.parents) if folder.exists())
        with suppress(OSError):
            needed, free = estimated_bytes(teach_pictures), shutil.disk_usage(place).free
            if free < needed:
                count = len(teach_pictures)
                parts = f"a recipe with {count} part{'' if count == 1 else 's'}" if count else "a recipe"
                raise StorageError(
                    f"{parts} needs about {_megabytes(needed)} on the disk, and {_megabytes(free)} are free",
                    where=str(self.root),
                    remedy="Free some space, or lower records.max_gigabytes in the settings; then begin again",
                )

    def check_new(self, text: str) -> str:
        """The name of the recipe that is to be learned as ``text``, a name or a title: there may be one, which gets another version.

        What can be no folder's name is kept as the title of a name like it. Raises RecipeError if it can be neither, or is to a disk the
        name of another recipe; StorageError.
        """
        known = self._titled(text)
        normal = _normal(text)
        if known and not (is_name(normal) and self._versions_in(self.place(normal))):
            return known
        if is_name(normal) or title_problem(text):
            return self._checked_name(normal)
        return self._new_titled(text)

    def _checked_name(self, name: str) -> str:
        name = check_name(name)
        self._refuse_twin(name)
        return name

    def _new_titled(self, title: str) -> str:
        with self._writing:
            began = (folder for folder in self._folders() if title_key(read_card(folder).title) == title_key(title))
            name = next((_normal(folder.name) for folder in began), "") or name_for(title, (folder.name for folder in self._folders()))
            try:
                (self.root / name).mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise storage_error(error, self.root / name, "write") from error
            write_card(self.root / name, Card(spelled(title)))
            return name

    def export(self, name: str, path: Path, version: str | None = None, *, known_parts: bool = True) -> RecipeId:
        """Write one version with the exam set of its product, checked, into one zip file at ``path`` (replaced if it is there). Returns
        what was written.

        A password that an earlier version left in it stays here. ``known_parts`` False: the exam set does, too, and so does the note; the
        same version then always gives the same file, as long as its title is the same.
        """
        recipe = self.load(name, version)
        folder = self.place(recipe.id.name) / recipe.id.version
        card = read_card(folder.parent)
        if not known_parts:
            card = Card(card.title)
        comment = b"" if card == Card(recipe.id.name) else card_bytes(card)
        beside = self.exams.files(recipe.id.name) if known_parts else {}
        pack(folder, path, without_password(folder, recipe), beside, comment)
        return recipe.id

    def import_file(self, path: Path, name: str | None = None, *, use_first: bool = True) -> RecipeId:
        """Take in what :meth:`export` wrote, under another ``name`` if wanted. A version that is there already gets a new number.

        It is put in use only if there was no recipe of that name, and not then either unless ``use_first``. Known parts of its exam that
        are new join the set of that name. Raises RecipeInvalid for a file that is damaged or no recipe.
        """
        if name is not None and title_problem(name):
            check_name(name)
        # Beside the recipes, not in one: whose it is shows only when it has been checked.
        with self._writing, staging_directory(self.root / "import") as folder, staging_directory(self.root / "exam") as known_parts:
            card = unpack(path, folder)
            if (folder / EXAM).is_dir():
                (folder / EXAM).rename(known_parts / EXAM)  # it is of no version
            recipe = read_version(folder, where=str(path))
            if name is None:
                name = self._checked_name(recipe.id.name)
                self._take_card(name, card)
            else:
                name = self.check_new(name)
            existing = self._versions_in(self.place(name))
            version = recipe.id.version
            if version in existing or not _VERSION.fullmatch(version):
                version = self._new_version(name, recipe)
            new_id = RecipeId(name, version)
            if new_id != recipe.id or without_password(folder, recipe):
                rename_version(folder, recipe, new_id)
            if existing or not use_first:
                self._leave_in_use(name)
            check_set(known_parts / EXAM)
            publish_directory(folder, self.place(name) / version)
            self.exams.take_in(name, known_parts / EXAM)
            _log.info("recipe %s was imported from %s", new_id, path)
            if not existing and use_first:
                self.use(name, version)
        return new_id

    def _take_card(self, name: str, content: bytes) -> None:
        """The title and note that came with a file, where there is no recipe of its name and title yet."""
        with suppress(ValueError):
            card = parse_card(content, name)
            if not self._versions_in(self.place(name)) and not self._titled(card.title):
                self.place(name).mkdir(parents=True, exist_ok=True)
                write_card(self.place(name), card)

    def _folders(self) -> tuple[Path, ...]:
        try:
            return tuple(path for path in self.root.iterdir() if path.is_dir() and not path.name.startswith("."))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise storage_error(error, self.root, "read") from error

    @staticmethod
    def _versions_in(folder: Path) -> tuple[str, ...]:
        """A version is published with its manifest in it: a folder without one is somebody's remains."""
        try:
            found = [path.name for path in folder.iterdir() if _VERSION.fullmatch(path.name) and (path / MANIFEST).is_file()]
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as error:
            raise storage_error(error, folder, "read") from error
        return tuple(sorted(found))

    def _folder(self, name: str, version: str | None) -> Path:
        name = self._known(name)
        if version is None:
            return self.place(name) / self.current(name)
        versions = self.versions(name)
        if version not in versions:
            raise RecipeError(
                f"recipe {name!r} has no version {version!r}", where=str(self.root), remedy=f"The newest are: {', '.join(versions[-5:])}"
            )
        return self.place(name) / version

    def _known(self, name: str) -> str:
        """As :meth:`name_of`, without looking at the titles for what is a name already."""
        normal = _normal(name)
        return normal if is_name(normal) and self.place(normal).exists() else self.name_of(name)

    def _new_version(self, name: str, recipe: Recipe) -> str:
        """UTC time and a short digest. Later than every version there is, also when the clock was set back."""
        stamp = datetime.fromtimestamp(self._clock(), UTC).replace(tzinfo=None)
        versions = self._versions_in(self.place(name))
        for version in versions[-1:]:
            with suppress(ValueError, OverflowError):  # a folder of a time that there is not
                stamp = max(stamp, datetime.strptime(version.partition("Z")[0], _STAMP) + timedelta(milliseconds=1))
        digest = hashlib.sha256(write_document(recipe, RecipeId(name, "")).encode()).hexdigest()
        return f"{stamp.strftime(_STAMP)[:-3]}Z-{digest[:8]}"

    def _inherited(self, origin: RecipeId) -> tuple[Path, ...]:
        """The teaching pictures of the version that a recipe came from, if it came from here and they are whole."""
        if not origin.version or origin.version not in self._versions_in(self.place(self._known(origin.name))):
            return ()
        try:
            check_pictures(self.place(self._known(origin.name)) / origin.version)
            return self.teach_pictures(origin.name, origin.version)
        except RecipeInvalid:
            return ()  # a damaged version is no reason to lose the new one

    def _refuse_twin(self, name: str) -> None:
        """Some disks do not tell "Bottle" from "bottle"."""
        for folder in self._folders():
            if _normal(folder.name) != name and disk_key(folder.name) == disk_key(name):
                raise RecipeError(f"there is a recipe called {folder.name!r} already", where=name, remedy="Use that name or quite another")


def _normal(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def check_name(name: str) -> str:
    """The name in its one normal form. Raises RecipeError unless it can be a folder's name on every system."""
    normal = _normal(name)
    if not is_name(normal):
        raise RecipeError(
            f"{name!r} cannot be the name of a recipe",
            remedy="Use up to 64 letters, digits, spaces and . _ -, with a letter or digit first and no space or dot last",
        )
    return normal


def _megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def _check_savable(recipe: Recipe) -> None:
    """What could not be read back is not written."""
    place = f"recipe {recipe.id.name!r}"
    read_document(parse_yaml(write_document(recipe, recipe.id).encode(), place, RecipeInvalid))
    check_finite(recipe.student, place)
    check_finite(recipe.memory, place)
    check_finite(recipe.shifts, place)
    check_finite(recipe.usual, place)
    check_finite(recipe.cross, place)
    check_memory(recipe.memory, place)
    check_reference_map(recipe, place)
    if not all(math.isfinite(score) for score in recipe.limit_scores):
        raise RecipeInvalid("a score of a good part is not finite", where=place, remedy=HOW_TO_TEACH_AGAIN)


def _link(source: Path, target: Path) -> None:
    """The same picture under two versions, once on disk where the disk can."""
    target.parent.mkdir(exist_ok=True)
    try:
        target.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, target)
