"""One recipe version as one file: a plain zip of the version's files with the manifest that vouches for each."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from inspector.core.errors import RecipeInvalid
from inspector.storage.atomic import open_regular, storage_error, write_bytes
from inspector.storage.png import MOST_BYTES as MOST_PICTURE_BYTES
from inspector.storage.recipes.exam_set import is_exam_file
from inspector.storage.recipes.files import MANIFEST, MAX_FILES, is_recipe_file, listed_files, most_bytes

MAX_BYTES = 2 * 2**30
"""Unpacked, all files together. A recipe with a hundred large teaching pictures has a fifth of it."""

_WHEN = (1980, 1, 1, 0, 0, 0)  # the zip format's beginning of time: the same recipe always gives the same file
_BLOCK = 1 << 20
_MOST_TIMES = 100
"""So many times larger than the file no recipe is: weights and pictures hardly shrink."""
_TAIL = (1 << 16) + 22
"""The end of a zip with the longest comment."""
_MOST_LISTED = 4 * 2**20
_REMEDY = "Export the recipe again on the station it comes from"


def pack(folder: Path, path: Path, instead: Mapping[str, bytes], beside: Mapping[str, Path] | None = None, card: bytes = b"") -> None:
    """Write the version in ``folder``, which was just checked, to ``path``, atomically. Raises StorageError.

    ``instead``: file name -> what is written in the place of its content. ``beside``: name in the archive -> file, of the exam set, which
    is of no version. ``card``: title and note of the recipe, as the file's comment, which earlier versions pass over.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.comment = card
        for name in (MANIFEST, *sorted(listed_files(folder))):
            try:
                content = instead[name] if name in instead else (folder / name).read_bytes()
            except OSError as error:
                raise storage_error(error, folder / name, "read") from error
            # Pictures are compressed already, and weights do not compress.
            method = zipfile.ZIP_STORED if name.endswith((".png", ".safetensors")) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _WHEN), content, compress_type=method)
        for name, file in sorted((beside or {}).items()):
            try:
                archive.writestr(zipfile.ZipInfo(name, _WHEN), file.read_bytes(), compress_type=zipfile.ZIP_STORED)
            except OSError as error:
                raise storage_error(error, file, "read") from error
    write_bytes(path, packed.getvalue())


def unpack(path: Path, folder: Path, *, max_bytes: int = MAX_BYTES) -> bytes:
    """Unpack ``path`` into the empty ``folder``; returns the card that :func:`pack` put in, empty without one. Whether the contents are
    right is for the caller to check.

    Only names that a recipe can have are written, never outside ``folder``, and never more than ``max_bytes``, whatever the
    file claims. Raises RecipeInvalid naming ``path``, StorageError, OSError.
    """
    try:
        file = open_regular(path)
    except OSError as error:
        raise storage_error(error, path, "read") from error
    with file:
        try:
            _check_directory(file, str(path))
            packed = file.seek(0, io.SEEK_END)
            max_bytes = min(max_bytes, _MOST_TIMES * packed + _BLOCK)
            with zipfile.ZipFile(file) as archive:
                _extract(archive, folder, str(path), max_bytes)
                return archive.comment
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OverflowError) as error:
            # RuntimeError: it is encrypted. NotImplementedError: for a newer kind of zip. OverflowError: sizes beyond all files.
            raise RecipeInvalid(f"is not a whole recipe file: {error}", where=str(path), remedy=_REMEDY) from error


def _check_directory(file: BinaryIO, where: str) -> None:
    """Before zipfile takes all of the list of files into memory: it is no longer than that of a recipe (APPNOTE.TXT, section 4.3.16)."""
    end = file.seek(0, io.SEEK_END)
    file.seek(max(0, end - _TAIL))
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    listed = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    if listed > _MOST_LISTED or b"PK\x06\x07" in tail[max(0, at - 20) : max(0, at)]:
        raise RecipeInvalid("does not hold the files of one recipe", where=where, remedy=_REMEDY)


def _extract(archive: zipfile.ZipFile, folder: Path, where: str, max_bytes: int) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    strange = next((name for name in names if not (is_recipe_file(name) or is_exam_file(name))), None)
    if strange is not None:
        raise RecipeInvalid(f"holds {strange[:80]!r}, which is no part of a recipe", where=where, remedy=_REMEDY)
    if len(names) > MAX_FILES or len(set(names)) != len(names) or MANIFEST not in names:
        raise RecipeInvalid("does not hold the files of one recipe", where=where, remedy=_REMEDY)
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        raise RecipeInvalid("is packed in a way that this program never uses", where=where, remedy=_REMEDY)
    left = max_bytes
    for entry in entries:
        target = folder / entry.filename
        target.parent.mkdir(exist_ok=True)
        most = min(left, MOST_PICTURE_BYTES if is_exam_file(entry.filename) else most_bytes(entry.filename))
        with archive.open(entry) as source, target.open("xb") as unpacked:
            done = 0
            while block := source.read(_BLOCK):
                # Counted, because the sizes that a zip declares prove nothing.
                done += len(block)
                if done > most:
                    told = f"unpacks to more than {most / 2**20:.0f} MiB: {entry.filename}"
                    raise RecipeInvalid(told, where=where, remedy=_REMEDY)
                unpacked.write(block)
        left -= done
    extra = {name for name in names if not is_exam_file(name)} - {MANIFEST} - set(listed_files(folder, where=where))
    if extra:
        raise RecipeInvalid(f"holds {min(extra)!r}, which its manifest does not know", where=where, remedy=_REMEDY)
