"""Moments as options: every command understands the same ones."""

from __future__ import annotations

import typer

from inspector.core.errors import InspectorError
from inspector.core.quality.moments import HOW, parse_moment


def moment_of(text: str) -> float:
    """Unix seconds; of a day its beginning. Raises BadParameter."""
    return _moment(text, whole_day=False)


def end_of(text: str) -> float:
    """Unix seconds; of a day its end. Raises BadParameter."""
    return _moment(text, whole_day=True)


def _moment(text: str, *, whole_day: bool) -> float:
    try:
        return parse_moment(text, whole_day=whole_day)
    except InspectorError as error:
        raise typer.BadParameter(f"{error.what}; write {HOW}") from error
