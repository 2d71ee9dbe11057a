"""Modules of commands that are imported when a call may need them: most of a start's time was spent on those that nobody had asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

import typer

from inspector.cli.context import MakeContext


@dataclass(frozen=True)
class LateModule:
    """A module with a ``register(cli, make_context)``. ``module``: its full name; ``names``: of the commands and groups that it adds to the
    command line, in its order."""

    module: str
    names: tuple[str, ...]

    def register(self, cli: typer.Typer, make_context: MakeContext) -> None:
        """Import it, and add its commands to ``cli``."""
        import_module(self.module).register(cli, make_context)
