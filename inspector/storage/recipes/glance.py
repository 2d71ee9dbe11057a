"""A version at a glance: its document and its scores, without its tensors and pictures."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from inspector.core.errors import InspectorError, RecipeInvalid
from inspector.core.limit_change import in_words
from inspector.core.promises.escape_promise import size_unit
from inspector.core.promises.light import light_words
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.quality.recipe_cards import VersionFigures
from inspector.core.recipe import OF_THE_SCORE
from inspector.core.teaching import DETAIL, PLANTED, read_planted_scores
from inspector.storage.atomic import read_bounded
from inspector.storage.checked_yaml import parse_yaml
from inspector.storage.recipes.document import RecipeDocument, read_document
from inspector.storage.recipes.files import (
    CROSS_SCORES,
    DOCUMENT,
    MANIFEST,
    REFERENCE,
    SCORES,
    TEACH,
    listed_files,
    most_bytes,
    read_scores,
)
from inspector.storage.recipes.files import PLANTED as PLANTED_SCORES
from inspector.storage.recipes.planted_scores import read_planted

_PLANTED = re.compile(r"(\d{1,6}) of (\d{1,6}) found")


def glance(folder: Path, before: Path | None = None) -> VersionFigures:
    """The figures of the version in ``folder``, and what is other than in the version ``before``. Never raises: what cannot be read has a
    ``problem``."""
    version, at = folder.name, saved_at(folder.name)
    try:
        document, scores, good_parts = _read(folder)
        learned = _cross_scores(folder)
        each = _planted(folder)
    except (InspectorError, OSError) as error:
        return VersionFigures(version, at, problem=str(error))
    earlier = None
    if before is not None:
        try:
            earlier = _read(before)[0]
        except (InspectorError, OSError):
            earlier = None  # what changed is then not known
    note = _PLANTED.fullmatch(document.notes.get(PLANTED, ""))
    planted = None if note is None else (int(note[1]), int(note[2]))
    known = tuple(one.score for one in each) or read_planted_scores(document.notes)
    if known:  # by the limit of this version, not by the one of its teaching
        planted = (sum(score > document.limit.value for score in known), len(known))
    return VersionFigures(
        version,
        at,
        limit=document.limit,
        good_scores=scores,
        cross_scores=learned,
        good_parts=good_parts,
        planted=planted,
        shapes=len(document.shapes),
        parts="" if document.parts is None else str(document.parts),
        light=light_words(document.notes, document.limit.value),
        detail=document.notes.get(DETAIL, ""),
        changes=_changes(document, earlier, before is None),
        planted_scores=each,
        unit=size_unit(document, None if document.fixture is None else document.fixture.crop),
    )


def planted_scores(folder: Path) -> tuple[float, ...]:
    """The log10 scores of the defects that were planted when the version in ``folder`` was learned; none where they are not known."""
    try:
        return tuple(one.score for one in _planted(folder)) or read_planted_scores(_read(folder)[0].notes)
    except (InspectorError, OSError):
        return ()


def scoring_key(folder: Path) -> object:
    """Equal for versions whose scores can be compared; of its own for one that cannot be read."""
    try:
        one = _read(folder)[0]
    except (InspectorError, OSError):
        return object()
    made_by = (one.student_sha256, one.memory_sha256, one.shifts_sha256, one.usual_sha256, one.fixture and one.fixture.sha256)
    return made_by, one.teacher.sha256, one.rounding, one.rounding_offset, tuple(getattr(one, name) for name in OF_THE_SCORE)


def reference_of(folder: Path) -> Path | None:
    """The reference picture of the version in ``folder``."""
    return folder / REFERENCE if (folder / REFERENCE).is_file() else None


def saved_at(version: str) -> float:
    """Unix seconds, from the version's name; NaN if that is no time."""
    try:
        return datetime.strptime(version.partition("Z")[0], "%Y%m%dT%H%M%S.%f").replace(tzinfo=UTC).timestamp()
    except ValueError:
        return float("nan")


def _read(folder: Path) -> tuple[RecipeDocument, tuple[float, ...], int]:
    """The document, the good scores and the number of teaching pictures; the two files are checked."""
    files = listed_files(folder)
    contents = {}
    for name in (DOCUMENT, SCORES):
        contents[name] = read_bounded(folder / name, most_bytes(name))
        if hashlib.sha256(contents[name]).hexdigest() != files[name]["sha256"]:
            raise RecipeInvalid(f"is not what stands in {MANIFEST}", where=str(folder / name), remedy="Roll back to another version")
    document = read_document(parse_yaml(contents[DOCUMENT], str(folder / DOCUMENT), RecipeInvalid))
    return document, read_scores(contents[SCORES], str(folder / SCORES)), sum(name.startswith(f"{TEACH}/") for name in files)


def _cross_scores(folder: Path) -> tuple[float, ...]:
    """Those of its learned parts, checked; none where the held-out parts alone set its limit."""
    content = _optional(folder, CROSS_SCORES)
    return () if content is None else read_scores(content, str(folder / CROSS_SCORES))


def _planted(folder: Path) -> tuple[PlantedScore, ...]:
    """How its planted defects scored, checked; none where the version keeps none."""
    content = _optional(folder, PLANTED_SCORES)
    return () if content is None else read_planted(content, str(folder / PLANTED_SCORES))


def _optional(folder: Path, name: str) -> bytes | None:
    """What stands in a file, checked; None where the version has none of this name."""
    files = listed_files(folder)
    if name not in files:
        return None
    content = read_bounded(folder / name, most_bytes(name))
    if hashlib.sha256(content).hexdigest() != files[name]["sha256"]:
        raise RecipeInvalid(f"is not what stands in {MANIFEST}", where=str(folder / name), remedy="Roll back to another version")
    return content


def _changes(now: RecipeDocument, before: RecipeDocument | None, first: bool) -> tuple[str, ...]:
    if before is None:
        return ("first version",) if first else ("what changed is not known: the version before cannot be read",)
    if (now.student_sha256, now.memory_sha256) != (before.student_sha256, before.memory_sha256):
        return ("learned anew", *_limit_change(now, before))
    changes: Sequence[tuple[bool, str]] = (
        (now.shapes != before.shapes, f"what is judged: {_shapes(len(now.shapes))} (was {_shapes(len(before.shapes))})"),
        (now.parts != before.parts, f"parts in a picture: {now.parts or 1} (was {before.parts or 1})"),
    )
    found = (*(words for changed, words in changes if changed), *_limit_change(now, before))
    return found or ("nothing that judges",)


def _limit_change(now: RecipeDocument, before: RecipeDocument) -> tuple[str, ...]:
    if now.limit == before.limit:
        return ()
    return (f"limit {in_words(now.limit)} (was {before.limit.value:.3f})",)


def _shapes(count: int) -> str:
    return "the whole part" if not count else f"{count} shape{'' if count == 1 else 's'}"
