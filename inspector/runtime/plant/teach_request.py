"""Options of a teaching as a job carries them: plain JSON, checked again where they arrive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from inspector.core.errors import TeachingError
from inspector.core.program import PROGRAM
from inspector.core.teaching import TeachOptions

_OPTIONS = TypeAdapter(TeachOptions)
_OF_THE_MACHINE = ("device", "background", "teacher_weights")
"""Left to the machine that teaches."""


def options_to_json(options: TeachOptions) -> dict[str, Any]:
    """What can be sent. Raises TeachingError for options that mean something on this machine only."""
    if options.teacher_weights:
        remedy = f"Import the weights on the machine that teaches: {PROGRAM} teachers --help"
        raise TeachingError("a file with weights is not sent along", where=options.teacher_weights, remedy=remedy)
    made: dict[str, Any] = _OPTIONS.dump_python(options, mode="json")
    return {key: value for key, value in made.items() if key not in _OF_THE_MACHINE}


def options_from_json(given: Mapping[str, Any], device: str) -> TeachOptions:
    """Raises TeachingError for an option that this program does not know: without it another recipe would come of it."""
    known = {field.name for field in fields(TeachOptions)} - set(_OF_THE_MACHINE)
    strange = sorted(set(given) - known)
    if strange:
        raise TeachingError(f"was asked for with an option that this program does not know: {strange[0]}", remedy="Update this worker")
    try:
        options: TeachOptions = _OPTIONS.validate_python(dict(given))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise TeachingError(f"was asked for with {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    return replace(options, device=device)
