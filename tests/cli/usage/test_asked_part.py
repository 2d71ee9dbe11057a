"""A call makes the command that it names and no other; whoever names none that is there gets to know all of them."""

from __future__ import annotations

import pytest
import typer

from inspector.cli.commands import build_cli
from inspector.cli.usage.asked_part import asked_part
from inspector.lab.commands import bench as bench_command
from inspector.lab.commands import evaluate
from tests.cli.small import Bench


@pytest.mark.parametrize(
    ("argv", "named"),
    [
        (["teach", "--recipe", "line"], {"teach"}),
        (["--quiet", "--data-dir", "teach", "line", "--parts", "5"], {"line"}),
        (["--data-dir=teach", "recipes", "list"], {"recipes"}),
        (["bench", "--help"], {"bench"}),
        (["tech"], None),
        (["--help"], None),
        (["--data-dir", "teach"], None),
        ([], None),
    ],
)
def test_the_command_that_is_named_is_made(bench: Bench, argv: list[str], named: set[str] | None) -> None:
    cli = build_cli(bench, bench.open_window, (evaluate, bench_command))
    part = asked_part(cli, argv)
    found = {one.name for one in (*part.registered_commands, *part.registered_groups)}
    whole = {one.name for one in (*cli.registered_commands, *cli.registered_groups)}
    assert found == (whole if named is None else named) and len(whole) > 20
    assert set(typer.main.get_group(part).commands) == found
