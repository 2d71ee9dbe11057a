"""``install-service`` writes a unit that starts this station."""

from __future__ import annotations

import configparser
import shlex
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.cli import service
from inspector.storage.settings import load_settings
from tests.cli.conftest import Call
from tests.cli.small import ASSETS, Bench


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def unit_of(text: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser


def systemctl(folder: Path, answer: str) -> None:
    path = folder / "bin" / "systemctl"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'#!/bin/sh\necho "$@" >> {folder}/asked\n{answer}\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_the_unit_starts_this_python_on_this_folder() -> None:
    unit = unit_of(service.unit_text(service.command_line(Path("/data/of a $line/100%"), console=False), console=False))
    assert shlex.split(unit["Service"]["ExecStart"]) == [
        *(sys.executable, "-m", "inspector", "--data-dir", "/data/of a $$line/100%%", "gui", "--full-screen"),
    ]
    assert unit["Service"]["Type"] == "notify" and unit["Service"]["Restart"] == "on-failure"
    assert unit["Install"]["WantedBy"] == "graphical-session.target"
    console = unit_of(service.unit_text("inspector line", console=True))
    assert console["Service"]["Restart"] == "always" and console["Install"]["WantedBy"] == "default.target"


def test_it_is_installed_enabled_and_removed(call: Call, home: Path) -> None:
    systemctl(home, "exit 0")
    assert call("install-service").code == 0
    assert service.unit_path() == home / "config" / "systemd" / "user" / "inspector.service"
    assert "gui --full-screen" in service.unit_path().read_text()
    assert call("install-service", "--remove").code == 0
    assert not service.unit_path().exists()
    asked = (home / "asked").read_text().splitlines()
    assert asked == ["--user daemon-reload", "--user enable inspector.service", "--user disable --now inspector.service"]
    refused = call("install-service", "--remove")
    assert refused.code == 1 and "not installed" in refused.err


def test_what_systemd_refuses_is_said(call: Call, home: Path) -> None:
    systemctl(home, "echo no bus >&2; exit 3")
    outcome = call("install-service")
    assert outcome.code == 1 and "no bus" in outcome.err and "unit is written" in outcome.err


def test_without_systemd_the_unit_is_written_and_that_is_said(call: Call) -> None:
    outcome = call("install-service")
    assert outcome.code == 0 and service.unit_path().is_file() and "not enabled" in outcome.out + outcome.err


def test_it_can_be_looked_at_first(call: Call) -> None:
    outcome = call("install-service", "--print", "--console")
    assert unit_of(outcome.out)["Service"]["ExecStart"].endswith(" line")
    assert not service.unit_path().exists()


def test_a_station_whose_line_has_signals_gets_its_priority(call: Call, home: Path, bench: Bench) -> None:
    systemctl(home, "exit 0")
    drop_in = home / "config" / "systemd" / "user" / "inspector.service.d" / "line.conf"
    assert call("install-service").code == 0 and not drop_in.exists()
    shipped = load_settings(ASSETS / "settings.yaml", None)
    bench.settings = replace(shipped, line=replace(shipped.line, control="modbus"))
    said = call("install-service", "--print").out
    assert "LimitRTPRIO=40" in said and str(drop_in) in said
    assert "administrator" in call("install-service").err
    assert unit_of(drop_in.read_text())["Service"]["LimitNICE"] == "-10"
    assert call("install-service", "--remove").code == 0 and not drop_in.exists()
