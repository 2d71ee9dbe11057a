"""The description of the plant: every part with its version, and no command that the program does not know."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from inspector.cli.commands import build_cli
from inspector.plant.postgres import migration

ASSETS = Path(__file__).resolve().parents[3] / "assets" / "plant"
UNITS = sorted((ASSETS / "systemd").iterdir())


def no_station(*_: object, **__: object) -> Any:
    """The commands are looked at, not called."""
    raise AssertionError


no_window: Any = no_station


def described() -> list[list[str]]:
    """Commands of the program, in units and in compose."""
    services = yaml.safe_load((ASSETS / "compose.yaml").read_text())["services"].values()
    commands = [list(map(str, service.get("command", [""]))) for service in services]
    lines = [line for unit in UNITS for line in unit.read_text().splitlines()]
    commands += [shlex.split(line.partition("=")[2]) for line in lines if line.startswith("ExecStart=")]
    found = [command for command in commands if command[0].endswith("inspector")]
    assert len(found) == 3
    return found


@pytest.mark.parametrize("command", described(), ids=lambda command: " ".join(command)[-40:])
def test_the_program_knows_what_is_called(command: list[str]) -> None:
    words = iter(command[1:])
    click_command: Any = typer.main.get_command(build_cli(no_station, no_window))
    given: list[str] = []
    for word in words:
        if word == "--data-dir":
            next(words)
        elif word.startswith("-") or not hasattr(click_command, "commands"):
            given.append(word)
        else:
            click_command = click_command.commands[word]
    options = {name for parameter in click_command.params for name in parameter.opts}
    asked = {word.partition("=")[0] for word in given if word.startswith("-")}
    assert asked and asked <= options


def test_every_part_has_its_version_and_none_reports_home() -> None:
    text = (ASSETS / "compose.yaml").read_text()
    services = yaml.safe_load(text)["services"]
    for name, service in services.items():
        image = service.get("image", "python:3.11-slim-bookworm")
        assert re.search(r":v?\d+[.\d]*", image) and "latest" not in image, name
    assert "-master.telemetry=false" in services["store"]["command"]
    assert services["grafana"]["environment"]["GF_ANALYTICS_REPORTING_ENABLED"] == "false"
    assert "-master.telemetry=false" in (ASSETS / "systemd" / "seaweedfs.service").read_text()
    assert "ports" not in services["store"]


def test_nothing_listens_at_an_address_that_nobody_named() -> None:
    services = yaml.safe_load((ASSETS / "compose.yaml").read_text())["services"]
    published = {name: port for name, service in services.items() for port in service.get("ports", ())}
    assert sorted(published) == ["database", "grafana", "page", "proxy"]
    assert all(port.startswith(("127.0.0.1:", "${PLANT_ADDRESS:?")) for port in published.values())
    for unit in UNITS:
        assert "0.0.0.0" not in unit.read_text()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        text = re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", unit.read_text())
        (tmp_path / unit.name).write_text(re.sub(r"User=\w+\n", "", text))
    names = [str(tmp_path / unit.name) for unit in UNITS]
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *names], capture_output=True, text=True, check=False)
    ours = [line for line in done.stderr.splitlines() if any(unit.name in line for unit in UNITS)]
    assert not ours


def test_no_two_steps_of_the_schema_have_one_number() -> None:
    names = sorted(path.name for path in (Path(migration.__file__).parent / "migrations").glob("*.sql"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
