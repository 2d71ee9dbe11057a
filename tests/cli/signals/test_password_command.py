"""``signals password``: kept where only its user reads it, and said nowhere."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage.line_secrets import MOST_CHARACTERS, keep_mqtt_password, mqtt_password
from tests.cli.conftest import Bench, Call


def test_a_password_is_kept_taken_away_and_never_said(call: Call, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bench.data_dir
    file = data / "secrets.json"
    monkeypatch.setenv("INSPECTOR_MQTT_PASSWORD", "right-horse")
    given = call("signals", "password")
    assert given.code == 0, given
    assert "horse" not in given.out + given.said
    assert mqtt_password(file) == "right-horse"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one for one in data.rglob("*") if one.is_file() and b"right-horse" in one.read_bytes()] == [file]
    assert call("signals", "password", "--none").code == 0
    assert mqtt_password(file) == ""


def test_without_a_terminal_nothing_is_changed(call: Call, bench: Bench) -> None:
    bench.data_dir.mkdir(parents=True)
    keep_mqtt_password(bench.data_dir / "secrets.json", "first")
    refused = call("signals", "password")
    assert refused.code != 0
    assert "no terminal to ask for the password" in refused.said
    assert mqtt_password(bench.data_dir / "secrets.json") == "first"


@pytest.mark.parametrize("password", ["a\nb", "x" * (MOST_CHARACTERS + 1)])
def test_what_can_be_no_password_is_refused(tmp_path: Path, password: str) -> None:
    with pytest.raises(StorageError):
        keep_mqtt_password(tmp_path / "secrets.json", password)
