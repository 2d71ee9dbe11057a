"""The console's options of a teaching, made of the fields of TeachOptions."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated, get_args

import pytest
import typer
from annotated_types import Ge, Le
from typer.testing import CliRunner

from inspector.cli.console_teaching import teach_options
from inspector.cli.context import CommandContext
from inspector.cli.teaching_options import COMPOSED, OFFERED, GivenTeaching, offered_options
from inspector.core.teaching import TeachOptions
from inspector.core.teaching_defaults import ConsoleOption
from tests.cli.small import Bench


@dataclass(frozen=True, kw_only=True)
class _WithOneMore(TeachOptions):
    sharpness_px: Annotated[
        float,
        Ge(0),
        Le(8),
        ConsoleOption("--sharpness", "Sigma that is taken off.", "picture", metavar="PIXELS"),
    ] = 1.5


def test_a_field_with_a_console_option_is_offered_and_nothing_else_changes() -> None:
    offered = offered_options(_WithOneMore)
    assert list(offered) == [*OFFERED, "sharpness"]
    one = offered["sharpness"]
    assert (one.field, one.group, get_args(one.hint)[0]) == ("sharpness_px", "picture", float | None)
    assert (one.described.min, one.described.max, one.described.show_default) == (0, 8, "1.5")

    app, given = typer.Typer(), []

    def command(sharpness: object = None) -> None:
        given.append(sharpness)

    command.__annotations__ = {"sharpness": one.hint, "return": None}
    app.command()(command)
    assert CliRunner().invoke(app, ["--sharpness", "2.5"]).exit_code == 0
    assert CliRunner().invoke(app, ["--sharpness", "9"]).exit_code == 2
    assert given == [2.5]


def test_the_console_may_be_narrower_than_the_settings() -> None:
    bounds = {name: (OFFERED[name].described.min, OFFERED[name].described.max) for name in ("budget", "target_rate", "seed", "confidence")}
    assert bounds == {"budget": (1, None), "target_rate": (1e-6, 0.5), "seed": (0, None), "confidence": (0.5, 0.999)}


def test_every_option_is_a_field_and_in_one_group_only() -> None:
    assert {one.field for one in OFFERED.values()} <= {field.name for field in fields(TeachOptions)}
    assert not set(OFFERED) & set(COMPOSED)
    groups = get_args(GivenTeaching)[1]
    assert set(groups.parameters()) == {*OFFERED, *COMPOSED}


def test_a_name_that_is_no_option_is_a_fault_of_the_program(bench: Bench) -> None:
    context: CommandContext = bench(None, "auto", "auto", True)
    with pytest.raises(KeyError, match="budget_s"):
        teach_options(context, budget_s=3.0)
    assert teach_options(context, budget=3.0).budget_s == 3.0
