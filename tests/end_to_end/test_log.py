"""The log of a command as a person calls it: where it is, what it says, and what it never says."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from inspector import app
from inspector.app import main


def text_in(data_dir: Path) -> str:
    return (data_dir / "log" / "inspector.log").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _a_station_was_here(tmp_path: Path) -> None:
    """Else a command that reads makes nothing there, not even a log."""
    (tmp_path / "recipes").mkdir()


def test_a_command_says_what_runs_where_and_how_it_ended(tmp_path: Path) -> None:
    before = logging.getLogger().handlers[:]
    assert main(["--data-dir", str(tmp_path), "recipes", "list"]) == 0
    text = text_in(tmp_path)
    for word in ("inspector-station", "Python", "openvino", "processor:", "recipes list", "ends with exit code 0"):
        assert word in text
    assert logging.getLogger().handlers == before


def test_a_refusal_is_logged_and_no_password_of_the_call(tmp_path: Path) -> None:
    address = "opencv:rtsp://admin:hG#4/k?t@z[9]@127.0.0.1:1/live"
    assert main(["--data-dir", str(tmp_path), "recipes", "show", address]) == 1
    text = text_in(tmp_path)
    assert "refused: " in text
    assert "admin:***@127.0.0.1:1/live" in text
    assert "z[9]" not in text


def test_an_error_that_nobody_caught_is_logged_with_its_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*arguments: object) -> int:
        raise ZeroDivisionError("nobody caught this")

    monkeypatch.setattr(app.StationContext, "recipes", property(broken))
    with pytest.raises(ZeroDivisionError):
        main(["--data-dir", str(tmp_path), "recipes", "list"])
    assert "Traceback" in text_in(tmp_path)
    assert "ZeroDivisionError: nobody caught this" in text_in(tmp_path)


def test_help_leaves_no_log(tmp_path: Path) -> None:
    assert main(["--data-dir", str(tmp_path / "data"), "recipes", "list", "--help"]) == 0
    assert not (tmp_path / "data").exists()
