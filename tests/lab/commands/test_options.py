"""The laboratory's commands keep their names, options and defaults: ``options.json`` lists them as they were before it had rooms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typer.main

from inspector.cli.commands import build_cli
from inspector.cli.teaching_options import OFFERED
from inspector.lab.commands import LAB
from tests.cli.small import Bench

EXPECTED = Path(__file__).with_name("options.json")


def options(group: Any, path: str = "") -> dict[str, dict[str, list[str]]]:
    """Command -> how each option is spelled -> name of its parameter and default."""
    found = {}
    for name, command in group.commands.items():
        here = f"{path} {name}".strip()
        if hasattr(command, "commands"):
            found |= options(command, here)
        else:
            found[here] = {
                " ".join([*one.opts, *one.secondary_opts]): [
                    one.name,
                    "required" if one.required else repr(getattr(one.default, "value", one.default)),
                ]
                for one in command.params
            }
    return found


def test_commands_and_options_are_those_of_before(tmp_path: Path) -> None:
    made = Bench(tmp_path / "data")
    found = options(typer.main.get_command(build_cli(made, made.open_window, LAB)))
    expected = json.loads(EXPECTED.read_text())
    ours = {name: own for name, own in found.items() if name.split()[0] in ("bench", "evaluate")}
    # A new option of every teaching needs no line here; those that are listed stay as they are.
    newer = set(OFFERED) - {one[0] for own in expected.values() for one in own.values()}
    assert {name: {flags: one for flags, one in own.items() if one[0] not in newer} for name, own in ours.items()} == expected
