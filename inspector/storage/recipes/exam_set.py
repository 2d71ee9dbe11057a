"""The exam set of a product: its known parts with their pictures, in ``recipes/<name>/exam``, whatever version is in use."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from inspector.core.errors import RecipeError, RecipeInvalid, StorageError
from inspector.core.program import HOW_TO_TEACH
from inspector.core.quality.exam import KnownPart, known_part, to_plain
from inspector.core.types import Picture
from inspector.storage import png
from inspector.storage.atomic import json_bytes, read_bounded, storage_error, write_bytes
from inspector.storage.png import decode_png, encode_png

_log = logging.getLogger(__name__)

EXAM = "exam"
LIST = "exam.json"
MOST_LIST_BYTES = 16 * 2**20
MOST_PARTS = 9000
"""So that the set and a recipe version fit into one archive."""

_FORMAT = 1
_PNG_LEVEL = 3
_PICTURE = re.compile(r"[0-9a-f]{64}\.png")
_RESTORE = "Bring the file back from a copy, or remove the part from the exam"


class PictureKnown(RecipeError):
    """The set has that picture already."""


def is_exam_file(name: str) -> bool:
    """Whether an archive may have a file of this name, with "/" between folder and file, for an exam set."""
    folder, _, file = name.partition("/")
    return folder == EXAM and (file == LIST or _PICTURE.fullmatch(file) is not None)


class ExamSets:
    """The exam sets of all products under the folder ``recipes``. A picture is written before the list names it; the list is one file,
    replaced at once, and vouches for each picture by its digest. Safe to use from several threads; of several processes one may write."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._writing = threading.RLock()
        self._told: tuple[Callable[[str, tuple[KnownPart, ...]], object], ...] = ()

    def tell(self, told: Callable[[str, tuple[KnownPart, ...]], object]) -> None:
        """From now on ``told(name, parts)`` is called with each change of a set, whoever makes it. It must not block, nor raise."""
        self._told = (*self._told, told)

    def folder(self, name: str) -> Path:
        """Where the set of that product lies."""
        return self.root / name / EXAM

    def parts(self, name: str) -> tuple[KnownPart, ...]:
        """The known parts in the order in which they came; none if the product has no set. Raises RecipeInvalid if the list is damaged."""
        return _read(self.folder(name))[0]

    def digest(self, name: str) -> str:
        """Digest of the list of known parts."""
        return set_sha256(self.parts(name))

    def picture(self, name: str, part: KnownPart) -> Picture:
        """Its picture, uint8 RGB (h, w, 3), as it came from the camera. Raises RecipeInvalid if it is missing or damaged, StorageError."""
        return _picture(self.folder(name), part)

    def add(self, name: str, picture: Picture, part: KnownPart) -> KnownPart:
        """Keep a part with its picture (uint8 RGB). ``part.number`` and ``picture_sha256`` are given here. Returns it.

        Raises PictureKnown if the set has that picture already, RecipeInvalid if the list is damaged, StorageError.
        """
        content = encode_png(picture, _PNG_LEVEL)
        with self._writing:
            parts, following = _read(self.folder(name))
            digest = hashlib.sha256(content).hexdigest()
            same = next((one for one in parts if one.picture_sha256 == digest), None)
            if same is not None:
                raise PictureKnown(f"that picture is part {same.called} of the exam already", where=name, remedy="Remove that one first")
            if len(parts) >= MOST_PARTS:
                raise RecipeError(f"an exam has at most {MOST_PARTS} parts", where=name, remedy="Remove some first")
            if not (self.folder(name) / LIST).exists():
                self._write(name, (), following)  # a picture without a list would look like a list that was lost
            write_bytes(self.folder(name) / f"{digest}.png", content)
            added = replace(part, number=following, picture_sha256=digest)
            self._write(name, (*parts, added), following + 1)
        return added

    def change(self, name: str, part: KnownPart) -> None:
        """Say something else of the part of that number. Raises RecipeError if there is none."""
        with self._writing:
            parts, following = _read(self.folder(name))
            before = one_of(parts, part.number, name)
            kept = replace(part, picture_sha256=before.picture_sha256)
            self._write(name, tuple(kept if one is before else one for one in parts), following)

    def remove(self, name: str, number: int) -> KnownPart:
        """Take a part out, with its picture. Returns it. Raises RecipeError if there is none."""
        with self._writing:
            parts, following = _read(self.folder(name))
            gone = one_of(parts, number, name)
            self._write(name, tuple(one for one in parts if one is not gone), following)
            with suppress(OSError):  # one that stays is no part of the set
                (self.folder(name) / f"{gone.picture_sha256}.png").unlink()
        return gone

    def take_in(self, name: str, folder: Path) -> int:
        """Join what lies in ``folder``, the ``exam`` folder of another recipe, to the set of ``name``: a copy, an archive. Returns how many
        parts were new. Raises RecipeInvalid, and joins nothing, if a file of it is damaged."""
        theirs = check_set(folder)
        with self._writing:
            ours, following = _read(self.folder(name))
            known = {one.picture_sha256 for one in ours}
            new = [part for part in theirs if part.picture_sha256 not in known]
            if new and not (self.folder(name) / LIST).exists():
                self._write(name, (), following)
            for part in new:
                write_bytes(self.folder(name) / f"{part.picture_sha256}.png", _content(folder, part))
            taken = numbered(new, following)
            if taken:
                self._write(name, (*ours, *taken), max(one.number for one in taken) + 1)
        return len(new)

    def files(self, name: str) -> Mapping[str, Path]:
        """Name in an archive -> file, of the set as it stands, each one checked; none without a set. Raises RecipeInvalid, StorageError."""
        folder = self.folder(name)
        parts = check_set(folder)
        if not parts:
            return {}
        return {
            f"{EXAM}/{LIST}": folder / LIST,
            **{f"{EXAM}/{one.picture_sha256}.png": folder / f"{one.picture_sha256}.png" for one in parts},
        }

    def _write(self, name: str, parts: Sequence[KnownPart], following: int) -> None:
        folder = self.folder(name)
        if not folder.parent.is_dir():
            raise RecipeError(f"there is no recipe called {name!r}", where=str(self.root), remedy=HOW_TO_TEACH)
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise storage_error(error, folder, "make the folder") from error
        write_bytes(folder / LIST, _list_bytes(parts, following))
        _log.info("exam of %s: %d known parts", name, len(parts))
        for told in self._told:
            told(name, tuple(parts))


def check_set(folder: Path) -> tuple[KnownPart, ...]:
    """The parts of the set in ``folder``, none if there is none. Raises RecipeInvalid unless the list and every picture are whole."""
    parts = _read(folder)[0]
    for part in parts:
        _content(folder, part)
    return parts


def set_sha256(parts: Sequence[KnownPart]) -> str:
    """Digest of known parts: what they are, with their pictures. Not of who said so, nor of notes."""
    plain = [[one.number, one.kind.value, one.picture_sha256, one.place, one.profile] for one in parts]
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()


def one_of(parts: Sequence[KnownPart], number: int, name: str) -> KnownPart:
    """The part of that number. Raises RecipeError if there is none."""
    for one in parts:
        if one.number == number:
            return one
    raise RecipeError(f"the exam has no part {number}", where=name, remedy="Look at the list of its parts")


def numbered(parts: Sequence[KnownPart], following: int) -> tuple[KnownPart, ...]:
    """The parts under the numbers from ``following`` on."""
    return tuple(replace(part, number=following + place) for place, part in enumerate(parts))


def _list_bytes(parts: Sequence[KnownPart], following: int) -> bytes:
    listed: dict[str, Any] = {"format": _FORMAT, "next": following, "parts": [to_plain(one) for one in parts]}
    return json_bytes({**listed, "sha256": hashlib.sha256(json_bytes(listed)).hexdigest()})


def _read(folder: Path) -> tuple[tuple[KnownPart, ...], int]:
    """The parts, and the number of the next one."""
    place = folder / LIST
    try:
        content = read_bounded(place, MOST_LIST_BYTES)
    except FileNotFoundError as error:
        if folder.is_dir() and any(_PICTURE.fullmatch(one.name) for one in folder.iterdir()):
            raise RecipeInvalid("is missing, and its pictures are there", where=str(place), remedy="Bring it back from a copy") from error
        return (), 1
    except NotADirectoryError:
        return (), 1
    except StorageError as error:
        raise RecipeInvalid(error.what, where=str(place), remedy="Bring it back from a copy") from error
    except OSError as error:
        raise storage_error(error, place, "read") from error
    try:
        plain = json.loads(content)
        if isinstance(plain["format"], int) and plain["format"] > _FORMAT:
            raise RecipeInvalid("was written by a newer program", where=str(place), remedy="Update this program")
        parts, following = tuple(known_part(one) for one in plain["parts"]), int(plain["next"])
        sound = content == _list_bytes(parts, following) and all(_PICTURE.fullmatch(f"{one.picture_sha256}.png") for one in parts)
        sound &= len({one.number for one in parts}) == len(parts)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise RecipeInvalid("is damaged", where=str(place), remedy="Bring it back from a copy") from error
    if not sound:
        raise RecipeInvalid("is damaged", where=str(place), remedy="Bring it back from a copy")
    return parts, following


def _content(folder: Path, part: KnownPart) -> bytes:
    path = folder / f"{part.picture_sha256}.png"
    try:
        content = read_bounded(path, png.MOST_BYTES)
    except FileNotFoundError as error:
        raise RecipeInvalid(f"the picture of part {part.called} is missing", where=str(path), remedy=_RESTORE) from error
    except StorageError as error:
        raise RecipeInvalid(error.what, where=str(path), remedy=_RESTORE) from error
    except OSError as error:
        raise storage_error(error, path, "read") from error
    if hashlib.sha256(content).hexdigest() != part.picture_sha256:
        raise RecipeInvalid(f"the picture of part {part.called} is damaged", where=str(path), remedy=_RESTORE)
    return content


def _picture(folder: Path, part: KnownPart) -> Picture:
    path = str(folder / f"{part.picture_sha256}.png")
    try:
        return decode_png(_content(folder, part), path)
    except RecipeInvalid:
        raise
    except StorageError as error:
        raise RecipeInvalid(error.what, where=path, remedy=_RESTORE) from error
