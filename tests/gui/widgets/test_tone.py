"""A tone that is wanted is heard once a second at most; one that is not, never."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QApplication

from inspector.gui.widgets import tone
from inspector.gui.widgets.tone import Tone
from inspector.storage.assets import assets_dir


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A machine without Qt's multimedia."""
    made: list[str] = []
    monkeypatch.setattr(tone, "_effect", lambda file, parent: None)
    monkeypatch.setattr(QApplication, "beep", lambda: made.append("beep"))
    return made


def test_it_is_heard_once_a_second_at_most(qapp: QApplication, heard: list[str]) -> None:
    wanted = Tone(True, Path("none.wav"))
    for _ in range(5):
        wanted.sound()
    assert heard == ["beep"]
    wanted._since.invalidate()  # a second later
    wanted.sound()
    assert heard == ["beep", "beep"]


def test_one_that_is_not_wanted_is_never_heard(qapp: QApplication, heard: list[str]) -> None:
    Tone(False, Path("none.wav")).sound()
    assert heard == []


def test_what_sounds_is_found_without_an_error_whatever_is_installed(qapp: QApplication) -> None:
    tone._effect(assets_dir() / "tone.wav", Tone(True, Path()))


def test_the_tone_is_short() -> None:
    with wave.open(str(assets_dir() / "tone.wav")) as sound:
        assert 0.1 < sound.getnframes() / sound.getframerate() < 0.3
