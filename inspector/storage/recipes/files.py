"""The files of one recipe version: written together, and read only if every byte is the one that was written."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors import numpy as safetensors

from inspector.core.errors import RecipeInvalid, StorageError
from inspector.core.program import HOW_TO_TEACH_AGAIN
from inspector.core.recipe import Recipe, Weights, weights_sha256
from inspector.core.types import Picture, RecipeId
from inspector.storage import checked_yaml, png
from inspector.storage.atomic import json_bytes, read_bounded, storage_error
from inspector.storage.checked_yaml import parse_yaml
from inspector.storage.png import decode_png, encode_png
from inspector.storage.recipes.document import check_reference_map, holds_password, read_document, to_recipe, write_document
from inspector.storage.recipes.planted_scores import planted_bytes, read_planted

MANIFEST = "manifest.json"
DOCUMENT = "recipe.yaml"
STUDENT = "student.safetensors"
MEMORY = "memory.safetensors"
SHIFTS = "shifts.safetensors"
USUAL = "usual.safetensors"
FIXTURE = "fixture.safetensors"
CROSS = "cross.safetensors"
REFERENCE = "reference.png"
SCORES = "good_scores.csv"
CROSS_SCORES = "cross_scores.csv"
PLANTED = "planted.csv"
TEACH = "teach"

_MOST_BYTES = {
    MANIFEST: 4 * 2**20,
    DOCUMENT: checked_yaml.MOST_BYTES,
    SCORES: 4 * 2**20,
    CROSS_SCORES: 4 * 2**20,
    PLANTED: 4 * 2**20,
    STUDENT: 256 * 2**20,
    MEMORY: 2**30,
    SHIFTS: 16 * 2**20,
    USUAL: 256 * 2**20,
    FIXTURE: 256 * 2**20,
    CROSS: 256 * 2**20,
}
"""Of each file; of a picture ``png.MOST_BYTES``."""

_REQUIRED = (DOCUMENT, STUDENT, SCORES)
_KNOWN = re.compile(
    r"recipe\.yaml|(?:student|memory|shifts|usual|fixture|cross)\.safetensors|reference\.png"
    r"|(?:good|cross)_scores\.csv|planted\.csv|teach/[0-9]{4,6}\.png"
)
MAX_FILES = 10_000
_RESTORE = "Roll back to another version, or import the recipe again"
_PNG_LEVEL = 3
_WITHOUT_PICTURES = 32 << 20
"""Bytes of a recipe beside its teaching pictures: student 8, memory of places 19 MB at 256x256; tiles and larger inputs make more."""
_SAMPLE_PX = 1 << 16
_PICTURES_DIFFER = 1.1


def is_recipe_file(name: str) -> bool:
    """Whether a version may have a file of this name (with "/" between folder and file). Nothing else is ever read or written."""
    return name == MANIFEST or _KNOWN.fullmatch(name) is not None


def most_bytes(name: str) -> int:
    """No file of this name (see :func:`is_recipe_file`) is larger."""
    return _MOST_BYTES.get(name, png.MOST_BYTES)


def write_version(folder: Path, recipe: Recipe, as_id: RecipeId, teach_pictures: Sequence[Picture]) -> None:
    """Write all files of ``recipe`` into the empty ``folder`` except the manifest: see :func:`seal`. Raises OSError, StorageError."""
    (folder / DOCUMENT).write_bytes(write_document(recipe, as_id).encode())
    (folder / STUDENT).write_bytes(_weights_bytes(recipe.student, np.float32))
    if recipe.memory:
        (folder / MEMORY).write_bytes(_weights_bytes(recipe.memory, np.float16))
    if recipe.shifts:
        (folder / SHIFTS).write_bytes(_weights_bytes(recipe.shifts, np.float32))
    if recipe.usual:
        (folder / USUAL).write_bytes(_weights_bytes(recipe.usual, np.float32))
    if recipe.fixture is not None:
        (folder / FIXTURE).write_bytes(_weights_bytes(recipe.fixture.planes, np.float32))
    if recipe.cross:
        (folder / CROSS).write_bytes(_weights_bytes(recipe.cross, np.float16))
    (folder / SCORES).write_bytes(_score_bytes(recipe.good_scores))
    if recipe.cross_scores:
        (folder / CROSS_SCORES).write_bytes(_score_bytes(recipe.cross_scores))
    if recipe.planted:
        (folder / PLANTED).write_bytes(planted_bytes(recipe.planted))
    if recipe.reference is not None:
        (folder / REFERENCE).write_bytes(encode_png(recipe.reference, _PNG_LEVEL))
    if teach_pictures:
        (folder / TEACH).mkdir()
    for number, picture in enumerate(teach_pictures, start=1):
        (folder / TEACH / f"{number:04d}.png").write_bytes(encode_png(picture, _PNG_LEVEL))


def estimated_bytes(teach_pictures: Sequence[Picture]) -> int:
    """About how much room a recipe with these teaching pictures (uint8 RGB, alike) takes, rather more. Takes some milliseconds."""
    if not teach_pictures:
        return _WITHOUT_PICTURES
    first = teach_pictures[0]
    height, width = first.shape[:2]
    # Every n-th row only: rows that lie farther apart differ more, and so compress less.
    rows = np.ascontiguousarray(first[:: max(1, height * width // _SAMPLE_PX)])
    encoded = len(encode_png(rows, _PNG_LEVEL)) / rows.nbytes
    return _WITHOUT_PICTURES + round(_PICTURES_DIFFER * encoded * sum(picture.nbytes for picture in teach_pictures))


def seal(folder: Path) -> None:
    """Write the manifest: size and SHA-256 of every file, and of the list itself. Raises OSError."""
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != MANIFEST:
            content = path.read_bytes()
            files[path.relative_to(folder).as_posix()] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (folder / MANIFEST).write_bytes(_manifest(files))


def _manifest(files: Mapping[str, Any]) -> bytes:
    return json_bytes({"files": files, "sha256": _digest_of_list(files)})


def read_version(folder: Path, *, where: str = "", pictures: bool = True) -> Recipe:
    """The recipe in ``folder``, whose files are all checked; ``where`` names it in errors (the folder itself unless told).

    ``pictures=False`` leaves the teaching pictures unread: there can be gigabytes of them, and no verdict depends on them.
    Raises RecipeInvalid naming the file that is damaged, missing, edited or from a newer program; StorageError if one cannot
    be read.
    """
    where = where or str(folder)
    # Before the digests, because of a typo by hand it is worth saying more than "changed".
    text = _read(folder, DOCUMENT, where)
    document = read_document(parse_yaml(text, f"{where}/{DOCUMENT}", RecipeInvalid))
    contents = _checked_contents(folder, where, {DOCUMENT: text}, pictures)
    student = _read_weights(contents[STUDENT], np.float32, document.student_sha256, f"{where}/{STUDENT}")
    # The memory is kept in float16, which is what its values are rounded to.
    memory = _read_optional(contents.get(MEMORY), np.float16, document.memory_sha256, f"{where}/{MEMORY}")
    shifts = _read_optional(contents.get(SHIFTS), np.float32, document.shifts_sha256, f"{where}/{SHIFTS}")
    usual = _read_optional(contents.get(USUAL), np.float32, document.usual_sha256, f"{where}/{USUAL}")
    planes_sha256 = "" if document.fixture is None else document.fixture.sha256
    planes = _read_optional(contents.get(FIXTURE), np.float32, planes_sha256, f"{where}/{FIXTURE}")
    scores = read_scores(contents[SCORES], f"{where}/{SCORES}")
    reference = _read_reference(contents.get(REFERENCE), f"{where}/{REFERENCE}")
    planted = read_planted(contents[PLANTED], f"{where}/{PLANTED}") if PLANTED in contents else ()
    cross = _read_optional(contents.get(CROSS), np.float16, document.cross_sha256, f"{where}/{CROSS}")
    cross_scores = read_scores(contents[CROSS_SCORES], f"{where}/{CROSS_SCORES}") if CROSS_SCORES in contents else ()
    recipe = to_recipe(document, student, memory, shifts, usual, planes, scores, reference, planted, cross, cross_scores)
    check_reference_map(recipe, f"{where}/{DOCUMENT}")
    return recipe


def rename_version(folder: Path, recipe: Recipe, as_id: RecipeId) -> None:
    """Give the version in ``folder``, which nobody else sees yet, another name. Raises OSError."""
    (folder / DOCUMENT).write_bytes(write_document(recipe, as_id).encode())
    seal(folder)


def without_password(folder: Path, recipe: Recipe) -> dict[str, bytes]:
    """File name -> what is to stand in it instead, for the version in ``folder`` that was read as ``recipe``: its document without the
    password of its camera, and the manifest for that. Empty if there is none in it. Raises RecipeInvalid, StorageError."""
    document = read_document(parse_yaml(_read(folder, DOCUMENT, str(folder)), f"{folder}/{DOCUMENT}", RecipeInvalid))
    if not holds_password(document):
        return {}
    content = write_document(recipe, recipe.id).encode()
    files = {**listed_files(folder), DOCUMENT: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}}
    return {DOCUMENT: content, MANIFEST: _manifest(files)}


def listed_files(folder: Path, *, where: str = "") -> dict[str, Mapping[str, Any]]:
    """Name -> {"bytes", "sha256"} from the manifest, which is checked. Raises RecipeInvalid, StorageError."""
    where = where or str(folder)
    place = f"{where}/{MANIFEST}"
    try:
        content = _read(folder, MANIFEST, where)
        listed = json.loads(content)
        files = listed["files"]
        # As it is written and no other way: no byte of it can change unseen, not even a space.
        sealed = content == _manifest(files)
        sound = sealed and len(files) <= MAX_FILES and all(_is_entry(name, entry) for name, entry in files.items())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RecipeInvalid("is damaged", where=place, remedy=_RESTORE) from error
    if not sound:
        raise RecipeInvalid("is damaged", where=place, remedy=_RESTORE)
    for name in _REQUIRED:
        if name not in files:
            raise RecipeInvalid("is missing from the recipe", where=f"{where}/{name}", remedy=_RESTORE)
    return dict(files)


def _is_entry(name: str, entry: object) -> bool:
    return is_recipe_file(name) and isinstance(entry, dict) and set(entry) == {"bytes", "sha256"} and isinstance(entry["sha256"], str)


def check_pictures(folder: Path) -> None:
    """Raise RecipeInvalid, naming the file, unless every teaching picture is the one that was written; StorageError."""
    for name, entry in listed_files(folder).items():
        if name.startswith(f"{TEACH}/") and hashlib.sha256(_read(folder, name, str(folder))).hexdigest() != entry["sha256"]:
            raise RecipeInvalid(f"is damaged: its bytes are not those in {MANIFEST}", where=f"{folder}/{name}", remedy=_RESTORE)


def _checked_contents(folder: Path, where: str, at_hand: Mapping[str, bytes], pictures: bool) -> dict[str, bytes]:
    """All files but the teaching pictures, which are only checked, and not even that without ``pictures``: they can be many."""
    contents: dict[str, bytes] = {}
    for name, entry in listed_files(folder, where=where).items():
        if name.startswith(f"{TEACH}/") and not pictures:
            continue
        content = at_hand[name] if name in at_hand else _read(folder, name, where)
        if hashlib.sha256(content).hexdigest() != entry["sha256"]:
            if name == DOCUMENT:
                what, remedy = "was changed outside the program", f"Set limits in the program, which makes a new version. {_RESTORE}"
            else:
                what, remedy = f"is damaged: its bytes are not those in {MANIFEST}", _RESTORE
            raise RecipeInvalid(what, where=f"{where}/{name}", remedy=remedy)
        if not name.startswith(f"{TEACH}/"):
            contents[name] = content
    return contents


def _read(folder: Path, name: str, where: str) -> bytes:
    try:
        return read_bounded(folder / name, most_bytes(name))
    except StorageError as error:
        raise RecipeInvalid(error.what, where=f"{where}/{name}", remedy=_RESTORE) from error
    except (FileNotFoundError, IsADirectoryError) as error:
        raise RecipeInvalid("is missing", where=f"{where}/{name}", remedy=_RESTORE) from error
    except OSError as error:
        raise storage_error(error, folder / name, "read") from error


def _score_bytes(scores: Sequence[float]) -> bytes:
    return ("score\n" + "".join(f"{float(score)!r}\n" for score in scores)).encode()


def _weights_bytes(weights: Weights, kept_as: type[np.floating]) -> bytes:
    # Only a contiguous array is written right by safetensors.
    return safetensors.save({name: np.asarray(array, dtype=kept_as, order="C") for name, array in weights.items()})


def _read_optional(content: bytes | None, kept_as: type[np.floating], sha256: str, where: str) -> Weights:
    """Nothing where the document names no digest."""
    if not sha256:
        return {}
    if content is None:
        raise RecipeInvalid("is missing from the recipe", where=where, remedy=_RESTORE)
    return _read_weights(content, kept_as, sha256, where)


def _read_weights(content: bytes, kept_as: type[np.floating], sha256: str, where: str) -> Weights:
    try:
        kept = safetensors.load(content)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise RecipeInvalid(f"is not a safetensors file: {error}", where=where, remedy=_RESTORE) from error
    weights: dict[str, NDArray[np.float32]] = {}
    for name, array in kept.items():
        if array.dtype != kept_as:
            raise RecipeInvalid(f"tensor {name!r} is {array.dtype}, not {np.dtype(kept_as)}", where=where, remedy=_RESTORE)
        weights[name] = array.astype(np.float32, copy=False)
        weights[name].flags.writeable = False
    check_finite(weights, where)
    if weights_sha256(weights) != sha256:
        raise RecipeInvalid(f"is not what {DOCUMENT} speaks of", where=where, remedy=_RESTORE)
    return weights


def check_finite(weights: Weights, where: str) -> None:
    """Raises RecipeInvalid if a weight is not a finite number: such a recipe judges nothing."""
    for name, array in weights.items():
        if not np.isfinite(array).all():
            raise RecipeInvalid(f"tensor {name!r} holds values that are not finite", where=where, remedy=HOW_TO_TEACH_AGAIN)


def check_memory(memory: Weights, where: str) -> None:
    """Raises RecipeInvalid if a value would not come back from float16 as it is."""
    for name, array in memory.items():
        if not np.array_equal(array.astype(np.float16).astype(np.float32), array):
            raise RecipeInvalid(f"tensor {name!r} of the memory is not rounded to float16", where=where, remedy=HOW_TO_TEACH_AGAIN)


def read_scores(content: bytes, where: str) -> tuple[float, ...]:
    header, *lines = content.decode("utf-8", "replace").splitlines() or [""]
    try:
        if header != "score":
            raise ValueError(f"its first line is {header!r}, not 'score'")
        scores = tuple(float(line) for line in lines)
        if not np.isfinite(scores).all():
            raise ValueError("a score is not finite")
    except ValueError as error:
        raise RecipeInvalid(f"is not a list of scores: {error}", where=where, remedy=_RESTORE) from error
    return scores


def _read_reference(content: bytes | None, where: str) -> Picture | None:
    if content is None:
        return None
    try:
        return decode_png(content, where)
    except StorageError as error:
        raise RecipeInvalid(error.what, where=where, remedy=_RESTORE) from error


def _digest_of_list(files: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
