"""What each of several cameras has of one part, as its station told it: read so that nothing that a station wrote breaks a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from inspector.core.plant.outgoing import PICTURE, RECORD

_MOST = 64
_FARTHEST = 1e300
_VERDICTS = ("PASS", "FAIL", "INVALID")

Files = Mapping[str, str]
"""Files of a part: name -> SHA-256."""


def picture_in(files: Files) -> str:
    """SHA-256 of what the camera saw; empty if the plant does not have it."""
    return files.get(PICTURE, "")


def others_in(files: Files) -> list[tuple[str, str]]:
    """Name and SHA-256 of the pictures that were made of it."""
    return [(name, sha256) for name, sha256 in sorted(files.items()) if name not in (PICTURE, RECORD)]


@dataclass(frozen=True)
class SeenView:
    """One view of a part. ``verdict`` is empty where it had no picture of it, and where an earlier version told of it (not ``told``)."""

    name: str
    camera: str = ""
    verdict: str = ""
    score: float | None = None
    limit: float | None = None
    recipe: str = ""
    version: str = ""
    told: bool = False
    files: Files = field(default_factory=dict)

    @property
    def picture(self) -> str:
        """See :func:`picture_in`."""
        return picture_in(self.files)

    @property
    def others(self) -> list[tuple[str, str]]:
        """See :func:`others_in`."""
        return others_in(self.files)


def seen_views(told: Any, files: Mapping[str, Files]) -> list[SeenView]:
    """``told``: the column ``views`` of the part's row, None of one camera; ``files``: those of each view, by its name. In the order of the
    station; views of which there are files alone come behind."""
    rows = [one for one in (told if isinstance(told, list) else [])[:_MOST] if isinstance(one, list) and one and isinstance(one[0], str)]
    found = {row[0]: _told(row, files.get(row[0], {})) for row in rows}
    return [*found.values(), *(SeenView(name, files=files[name]) for name in sorted(files) if name and name not in found)]


def _told(row: list[Any], files: Files) -> SeenView:
    view, camera, _, verdict, score, limit, recipe, version = (row + [None] * 8)[:8]
    known = verdict if verdict in _VERDICTS else ""
    return SeenView(view, _text(camera), known, _number(score), _number(limit), _text(recipe), _text(version), told=True, files=files)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> float | None:
    right = isinstance(value, int | float) and not isinstance(value, bool) and -_FARTHEST < value < _FARTHEST
    return float(value) if right else None
