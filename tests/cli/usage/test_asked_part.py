"""A call makes the command that it names and no other; whoever names none that is there gets to know all of them."""

from __future__ import annotations

import pytest
import typer

from inspector.cli.commands import _AT_THE_LINE, _KEPT, build_cli
from inspector.cli.usage.asked_part import asked_part
from inspector.cli.usage.late_module import LateModule
from inspector.lab.commands import LAB
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
    cli = build_cli(bench, bench.open_window, LAB)
    part = asked_part(cli, argv)
    found = {one.name for one in (*part.registered_commands, *part.registered_groups)}
    whole = {one.name for one in (*cli.registered_commands, *cli.registered_groups)}
    assert found == (whole if named is None else named) and len(whole) > 20
    assert set(typer.main.get_group(part).commands) == found


@pytest.mark.parametrize(
    ("argv", "named"),
    [
        (["teach", "--recipe", "line"], {"teach"}),
        (["--quiet", "--data-dir", "teach", "bench", "start"], {"bench"}),
        (["relearn", "--help"], {"relearn", "shadow"}),
        (["gui", "--full-screen"], set()),
        (["--quiet", "--data-dir=teach"], set()),
        (["--version"], set()),
        ([], set()),
        (["tech"], None),
        (["--help"], None),
        (["--quiet", "-h"], None),
        (["--quite"], None),
    ],
)
def test_only_the_modules_that_a_call_may_need_are_imported(bench: Bench, argv: list[str], named: set[str] | None) -> None:
    whole = names(build_cli(bench, bench.open_window, LAB))
    assert names(build_cli(bench, bench.open_window, LAB, argv)) == (whole if named is None else named | {"gui"})


@pytest.mark.parametrize("module", [*_AT_THE_LINE, *LAB, *_KEPT], ids=lambda module: module.module)
def test_a_module_adds_the_commands_that_it_is_said_to_add(bench: Bench, module: LateModule) -> None:
    cli = typer.Typer()
    module.register(cli, bench)
    assert names(cli) == set(module.names)


def names(cli: typer.Typer) -> set[str | None]:
    return {one.name for one in (*cli.registered_commands, *cli.registered_groups)}
