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
from inspector.cli.checkup import Finding, Level

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Break = Callable[[Path], None]


def broken_settings(folder: Path) -> None:
    (folder / "settings.yaml").write_text("camera: simulated:metal\nwindow:\n  theem: dark\n", encoding="utf-8")


def a_file_for_a_folder(folder: Path) -> None:
    (folder / "recipes").write_text("", encoding="utf-8")


def no_text(folder: Path) -> None:
    (folder / "settings.yaml").write_bytes(b"\xff\xfe\x00camera: \x80")


def a_folder_for_the_database(folder: Path) -> None:
    (folder / "station.db").mkdir()


BROKEN = (broken_settings, a_file_for_a_folder, no_text, a_folder_for_the_database)


@pytest.mark.slow
@pytest.mark.qt_log_ignore("^This plugin does not support ")
@pytest.mark.parametrize("broken", BROKEN)
def test_the_window_comes_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, broken: Break) -> None:
    from inspector.gui.windows.main_window import MainWindow

    told: list[str] = []
    usual = MainWindow.show_trouble
    monkeypatch.setattr(MainWindow, "show_trouble", lambda window, text: (told.append(text), usual(window, text)))
    broken(tmp_path)
    picture = tmp_path / "window.png"
    code = main(["--data-dir", str(tmp_path), "gui", "--exit-after", "1", "--screenshot", str(picture), "--window-size", "1280x720"])
    assert code == 1
    assert QImage(str(picture)).width() == 1280
    assert len(told) == 1
    assert str(tmp_path) in told[0]


@pytest.mark.parametrize("broken", BROKEN[:3])
def test_the_doctor_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Break) -> None:
    for name in ("devices", "self_tests", "teachers", "window", "camera_transport"):
        monkeypatch.setattr(checkup, name, lambda _: [Finding(Level.OK, "machine", "well")])
    broken(tmp_path)
    figures, report = tmp_path / "doctor.json", tmp_path / "report.zip"
    assert main(["--data-dir", str(tmp_path), "doctor", "--json", str(figures), "--report", str(report)]) == 1
    (finding,) = (one for one in json.loads(figures.read_text(encoding="utf-8"))["findings"] if one["subject"] == "settings")
    assert finding["level"] == "problem"
    assert str(tmp_path) in finding["found"]
    assert finding["remedy"]
    assert report.stat().st_size > 500
