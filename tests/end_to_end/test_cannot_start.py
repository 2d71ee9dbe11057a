"""What a person sees of a station that cannot start: a window, and a doctor that reports."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QApplication

from inspector.app import main
from inspector.cli import checkup
from inspector.cli.checkup import Finding, Severity
from inspector.storage.data_dir import DataDir, DataDirLock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Break = Callable[[Path], None]


def broken_settings(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.yaml").write_text("camera: simulated:metal\nwindow:\n  theem: dark\n", encoding="utf-8")


def no_text(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.yaml").write_bytes(b"\xff\xfe\x00camera: \x80")


def a_file_for_a_folder(folder: Path) -> None:
    folder.parent.write_text("", encoding="utf-8")


BROKEN = (broken_settings, no_text, a_file_for_a_folder)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What windows say of a station that did not start."""
    from inspector.gui.windows.main_window import MainWindow

    said: list[str] = []
    usual = MainWindow.show_trouble
    monkeypatch.setattr(MainWindow, "show_trouble", lambda window, text: (said.append(text), usual(window, text)))
    return said


def window_of(folder: Path, picture: Path) -> int:
    return main(["--data-dir", str(folder), "gui", "--exit-after", "1", "--screenshot", str(picture), "--window-size", "1280x720"])


@pytest.mark.slow
@pytest.mark.qt_log_ignore("^This plugin does not support ")
@pytest.mark.parametrize("broken", BROKEN)
def test_the_window_comes_up_and_says_why(tmp_path: Path, qapp: QApplication, told: list[str], broken: Break) -> None:
    folder, picture = tmp_path / "site" / "station", tmp_path / "window.png"
    broken(folder)
    assert window_of(folder, picture) == 1
    assert QImage(str(picture)).width() == 1280
    assert len(told) == 1
    assert str(folder) in told[0]


@pytest.mark.slow
@pytest.mark.qt_log_ignore("^This plugin does not support ")
def test_the_window_of_a_second_station_says_so(tmp_path: Path, qapp: QApplication, told: list[str]) -> None:
    with DataDirLock(DataDir(tmp_path)):
        assert window_of(tmp_path, tmp_path / "window.png") == 1
    assert len(told) == 1
    assert "another station" in told[0]


@pytest.mark.parametrize("broken", BROKEN)
def test_the_doctor_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Break) -> None:
    for name in ("devices", "self_tests", "teachers", "window", "camera_transport"):
        monkeypatch.setattr(checkup, name, lambda _: [Finding(Severity.OK, "machine", "well")])
    folder, figures, report = tmp_path / "site" / "station", tmp_path / "doctor.json", tmp_path / "report.zip"
    broken(folder)
    assert main(["--data-dir", str(folder), "doctor", "--json", str(figures), "--report", str(report)]) == 1
    (finding,) = (one for one in json.loads(figures.read_text(encoding="utf-8"))["findings"] if one["subject"] == "settings")
    assert finding["level"] == "problem"
    assert str(folder) in finding["found"]
    assert finding["remedy"]
    assert report.stat().st_size > 500
