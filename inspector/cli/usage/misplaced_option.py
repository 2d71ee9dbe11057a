"""Options in a wrong place: what stands before a command's name and belongs behind it is told where it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperGroup

_USAGE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""Wrong use in general, which typer has no public name for."""
_MOST_NAMED = 3


class CommandGroup(TyperGroup):
    """Commands under one name, or the whole command line."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        given = list(args)
        try:
            return super().parse_args(ctx, args)
        except _USAGE_ERROR as error:
            option = getattr(error, "option_name", "")
            places = _places_of(self, option, given) if option else []
            if places:
                said = " or ".join(f"{ctx.command_path} {place} {option} ..." for place in places)
                vars(error).update(message=f"{option} stands behind the name of its command: {said}", possibilities=None)
            raise


def _places_of(group: TyperGroup, option: str, given: Sequence[str]) -> list[str]:
    """The commands within ``group`` that have ``option``, those that ``given`` names before others; a few at most."""
    found = list(_commands_with(group, option, ()))
    named = [sum(word in given for word in path) for path in found]
    most = max(named, default=0)
    return [" ".join(path) for path, count in zip(found, named, strict=True) if count == most][:_MOST_NAMED]


def _commands_with(group: TyperGroup, option: str, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if getattr(command, "hidden", False):
            continue
        flags = {flag for one in command.params for flag in (*one.opts, *one.secondary_opts)}
        if option in flags:
            yield *path, name
        elif isinstance(command, TyperGroup):
            yield from _commands_with(command, option, (*path, name))
