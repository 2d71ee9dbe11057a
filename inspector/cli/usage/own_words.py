"""Wrong values of options and arguments, in the program's own words: what typer's checks say of them is written for programmers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import typer

from inspector.cli.usage.misplaced_option import CommandGroup

_SAID = {
    "int_parsing": "{input!r} is not a whole number",
    "int_parsing_size": "{input!r} has too many digits",
    "int_from_float": "{input!r} is not a whole number",
    "int_type": "{input!r} is not a whole number",
    "float_parsing": "{input!r} is not a number",
    "float_type": "{input!r} is not a number",
    "finite_number": "{input!r} is not a finite number",
    "bool_parsing": "{input!r} is neither yes nor no",
    "greater_than": "{input} is too small: more than {gt} is needed",
    "greater_than_equal": "{input} is too small: at least {ge} is needed",
    "less_than": "{input} is too large: less than {lt} is allowed",
    "less_than_equal": "{input} is too large: at most {le} is allowed",
}
"""Kind of a fault, as pydantic calls it -> what a person is told."""

_PREFIX = "Value error, "


class OwnWordsGroup(CommandGroup):
    """The whole command line: a value that one of its commands cannot take is named, with what it should be."""

    def make_context(self, *given: Any, **also: Any) -> Any:
        with _in_own_words():
            return super().make_context(*given, **also)

    def invoke(self, ctx: Any) -> Any:
        with _in_own_words():
            return super().invoke(ctx)


def refuse_infinite(ctx: typer.Context, given: Mapping[str, object]) -> None:
    """Raise BadParameter if a number among a command's values is infinite or none at all: no option means anything by that."""
    for name, value in given.items():
        if isinstance(value, float) and not math.isfinite(value):
            of = next((one.opts[0] for one in ctx.command.params if one.name == name), name)
            raise typer.BadParameter(f"{value} is not a finite number", param_hint=repr(of))


@contextmanager
def _in_own_words() -> Iterator[None]:
    try:
        yield
    except typer.BadParameter as error:
        error.message = own_words(error.message, error.__cause__)
        raise


def own_words(message: str, cause: BaseException | None) -> str:
    """What is said of a wrong value: ``message``, unless ``cause`` is a fault of one of the kinds in the table."""
    faults = getattr(cause, "errors", None)
    if not callable(faults):
        return message
    first = next(iter(faults()), None)
    if first is None or first["type"] not in _SAID:
        return message.removeprefix(_PREFIX)
    given = first["input"]
    kind = "finite_number" if _is_no_finite_number(given) and not first["type"].startswith("int") else first["type"]
    bounds = {name: _plain(bound) for name, bound in first.get("ctx", {}).items()}
    return _SAID[kind].format(input=given, **bounds)


def _plain(bound: object) -> object:
    """A number as people write it: .000001 rather than 1e-06."""
    return f"{bound:.9f}".rstrip("0").rstrip(".") if isinstance(bound, float) else bound


def _is_no_finite_number(given: object) -> bool:
    try:
        return not math.isfinite(float(given))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
