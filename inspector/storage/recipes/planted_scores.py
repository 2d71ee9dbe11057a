"""``planted.csv`` of a recipe version: how planted defects scored, one a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from inspector.core.errors import RecipeInvalid
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.planted_score import PlantedScore

COLUMNS = tuple(one.name for one in fields(PlantedScore))
_RESTORE = "Roll back to another version, or import the recipe again"


def planted_bytes(planted: Sequence[PlantedScore]) -> bytes:
    """The file; numbers are written so that they read back exactly."""
    lines = [",".join(_written(getattr(one, name)) for name in COLUMNS) for one in planted]
    return "".join(f"{line}\n" for line in (",".join(COLUMNS), *lines)).encode()


def read_planted(content: bytes, where: str) -> tuple[PlantedScore, ...]:
    """Raises RecipeInvalid naming ``where`` and the line."""
    header, *lines = content.decode("utf-8", "replace").splitlines() or [""]
    if header != ",".join(COLUMNS):
        raise RecipeInvalid(f"is not a list of planted defects: its first line is {header[:60]!r}", where=where, remedy=_RESTORE)
    found = []
    for number, line in enumerate(lines, start=2):
        try:
            kind, *numbers, rim, score = line.split(",")
            size, contrast, x, y, edge = map(float, numbers)
            found.append(PlantedScore(DefectKind(kind), size, contrast, x, y, edge, _flag(rim), float(score)))
        except ValueError as error:
            raise RecipeInvalid(f"line {number} is no planted defect: {error}", where=where, remedy=_RESTORE) from error
    return tuple(found)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return str(value) if isinstance(value, DefectKind) else repr(float(str(value)))


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError(f"on_rim is {text!r}, not 0 or 1")
    return text == "1"
