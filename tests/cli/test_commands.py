"""The command line as a whole: exit codes, common options, the window or the console."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import pytest
from typer.core import TyperGroup
from typer.main import get_group

from inspector.cli.commands import build_cli, run
from inspector.cli.console import Terminal, fail
from inspector.cli.context import CommandContext
from inspector.cli.options import DeviceName, RuntimeName
from inspector.cli.teaching_options import FusionName, GivenLine, GivenMethod, GivenOptions, TeacherName
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM
from inspector.core.recipe import FUSIONS
from inspector.lab.commands import LAB
from inspector.vision.networks.compiling import DEVICES, RUNTIMES
from inspector.vision.teaching.teachers import BEST_FIRST
from inspector.vision.trunk import RESNETS
from tests.cli.conftest import Call
from tests.cli.small import Bench

FULL = Path("/dev/full")

COMMANDS = (
    ["teach"],
    ["inspect"],
    ["evaluate"],
    ["doctor"],
    *(["cameras", name] for name in ("list", "show", "set", "snapshot", "watch")),
    *(["recipes", name] for name in ("list", "show", "versions", "rollback", "export", "import")),
    *(["answers", name] for name in ("list", "add", "undo")),
    *(["teachers", name] for name in ("list", "import", "fetch")),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example_and_the_common_options(call: Call, bench: Bench, command: list[str]) -> None:
    outcome = call(*command, "--help")
    assert outcome.code == 0
    assert "Example" in outcome.out
    for option in ("--data-dir", "--device", "--runtime", "--quiet"):
        assert option in outcome.out
    assert not bench.made


def test_help_lists_the_commands(call: Call) -> None:
    outcome = call("--help")
    assert outcome.code == 0
    for name in ("gui", "line", "teach", "inspect", "evaluate", "bench", "cameras", "recipes", "answers", "teachers", "doctor"):
        assert f" {name} " in outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "nonsense"),
        (["recipes", "lits"], "lits"),
        (["teach", "--images", "x", "--recipe", "y", "--device", "gpu"], "'cuda'"),
        (["teach", "--images", "x", "--recipe", "y", "--teacher", "resnet"], "resnet18"),
        (["teach", "--images", "x", "--recipe", "y", "--region", "1,2,3"], "left,top,width,height"),
        (["teach", "--images", "x", "--recipe", "y", "--region", "1,2,0,4"], "left,top,width,height"),
        (["teach", "--images", "x", "--recipe", "y", "--input-size", "250"], "multiples of 32"),
        (["teach", "--images", "x", "--recipe", "y", "--budget", "soon"], "--budget"),
        (["teach", "--images", "x"], "--recipe"),
        (["inspect", "--recipe", "x", "--out", "y", "--overlays", "some"], "flagged"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_a_slip_in_the_call_is_a_usage_error_that_says_what_is_meant(call: Call, bench: Bench, arguments: list[str], said: str) -> None:
    outcome = call(*arguments)
    assert outcome.code == 2
    assert said in outcome.said
    assert not bench.made


@pytest.mark.parametrize(
    ("command", "options"),
    [(["teach"], GivenOptions), (["evaluate"], GivenOptions), (["line"], GivenLine), (["bench", "teach"], GivenMethod)],
)
def test_options_of_teaching_stand_in_one_list(call: Call, command: list[str], options: Any) -> None:
    outcome = call(*command, "--help")
    assert "Teaching options" in outcome.out
    for name in options.__metadata__[0].parameters():
        assert f"--{name.replace('_', '-')}" in outcome.out


def test_the_choices_are_those_that_the_station_knows() -> None:
    assert {name.value for name in FusionName} == set(FUSIONS)
    assert {name.value for name in TeacherName} == {"auto", *BEST_FIRST, *RESNETS}
    assert ({name.value for name in DeviceName}, {name.value for name in RuntimeName}) == (set(DEVICES), set(RUNTIMES))


def test_version(call: Call) -> None:
    outcome = call("--version")
    assert outcome.code == 0
    assert outcome.out.startswith("inspector-station ")


def test_common_options_reach_the_context_before_and_behind_the_command(call: Call, bench: Bench, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert call("recipes", "list").code == 0
    assert call("recipes", "list", "--data-dir", other, "--device", "cpu", "--runtime", "torch", "-q").code == 0
    assert call("--data-dir", other, "--runtime", "openvino", "--quiet", "recipes", "list", "--runtime", "torch").code == 0
    made = [(one.data_dir, one.device, one.runtime, one.quiet) for one in bench.made]
    assert made == [(bench.data_dir, "auto", "auto", False), (other, "cpu", "torch", True), (other, "auto", "torch", True)]


def test_without_a_command_the_window_opens_and_its_code_is_the_programs(call: Call, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    bench.window_code = 1
    assert call().code == 1
    assert call("gui", "--camera", "opencv:0", "--recipe", "Plate").code == 1
    first, second = (window.settings for window in bench.windows)
    assert (first.camera, first.recipe) == ("simulated", "")
    assert (second.camera, second.recipe) == ("opencv:0", "Plate")


@pytest.mark.slow
def test_without_a_display_it_says_so_and_runs_the_console(call: Call, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("inspector.cli.display.sys.platform", "linux")
    monkeypatch.setattr("inspector.cli.line.command.TO_WATCH", 8)
    outcome = call()
    assert "There is no display" in outcome.said
    assert outcome.code == 1  # the small station has no engine
    assert "no engine" in outcome.said
    refused = call("gui")
    assert refused.code == 1
    assert "no display" in refused.err
    assert not bench.windows


def test_ctrl_c_is_a_refusal_with_a_message(bench: Bench, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def interrupted(_: CommandContext, __: object) -> int:
        raise KeyboardInterrupt

    assert run([], build_cli(bench, interrupted)) == 1
    assert "Ctrl-C" in capsys.readouterr().err


@pytest.fixture
def full() -> Iterator[TextIO]:
    """A file on a disk that is full."""
    if not FULL.exists():
        pytest.skip("this system has no file that is always full")
    file = FULL.open("w", encoding="utf-8")
    yield file
    with pytest.raises(OSError, match="No space"):
        file.write("what is still to be written when the program ends")
        file.close()


def test_an_answer_that_a_full_disk_does_not_take_is_an_error_in_words(
    bench: Bench, full: TextIO, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", full)
    assert run(["--version"], build_cli(bench, lambda *_: 0)) == 1
    assert "standard output: could not write: No space left on device" in capsys.readouterr().err


def test_a_note_that_a_full_disk_does_not_take_ends_nothing(full: TextIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", full)
    Terminal().note("one line every ten seconds")
    fail(InspectorError("said by the exit code too"))


def _visible(group: TyperGroup) -> dict[str, Any]:
    return {name: command for name, command in group.commands.items() if not command.hidden}


def test_the_table_of_the_readme_names_every_command() -> None:
    """A command that stands in no table is found by nobody; one that is gone is looked for."""
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    rows = [line.split("|") for line in readme.splitlines() if line.startswith("| `")]
    told = {name: cells[2] for cells in rows for name in re.findall(r"`\.\.\. ([a-z-]+)`", cells[1])}
    cli = build_cli(lambda *_, **__: pytest.fail("no context is needed"), lambda *_: 0, LAB)
    commands = _visible(get_group(cli))
    assert sorted(told) == sorted(commands)
    for name, command in commands.items():
        if name == "bench":  # whose figures have a document of their own
            continue
        words = set(re.findall(r"[a-z-]+", told[name]))
        for below, one in (_visible(command) if isinstance(command, TyperGroup) else {}).items():
            within = _visible(one) if isinstance(one, TyperGroup) else {}
            assert {below, *within} - words == set(), name


@pytest.mark.parametrize("place", [(0, "recipes", "list"), (1, "recipes", "list"), (2, "recipes", "list"), (1, "report", "shift")])
def test_common_options_may_stand_before_a_group_behind_it_or_behind_the_command(
    call: Call, bench: Bench, tmp_path: Path, place: tuple[int, str, str]
) -> None:
    at, *words = place
    call(*words[:at], "--data-dir", tmp_path / "other", "-q", *words[at:])
    assert [(made.data_dir, made.quiet) for made in bench.made] == [(tmp_path / "other", True)]


def test_what_is_nearer_to_the_command_counts(call: Call, bench: Bench, tmp_path: Path) -> None:
    call("--data-dir", tmp_path / "a", "recipes", "--data-dir", tmp_path / "b", "sets", "--device", "cpu", "list", "--runtime", "torch")
    assert [(made.data_dir, made.device, made.runtime) for made in bench.made] == [(tmp_path / "b", "cpu", "torch")]


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        (["--recipe", "x"], "gui --recipe"),
        (["records", "--since", "today", "list"], "records list --since"),
        (["--since", "today", "records", "export", "x.zip"], "records export --since"),
        (["recipes", "--to", "v", "roll-back"], "recipes roll-back --to"),
    ],
)
def test_an_option_in_a_wrong_place_is_told_where_it_goes(call: Call, bench: Bench, arguments: list[str], where: str) -> None:
    outcome = call(*arguments)
    assert outcome.code == 2 and not bench.made
    assert f"stands behind the name of its command: {PROGRAM} {where}" in " ".join(outcome.said.replace("│", " ").split())
