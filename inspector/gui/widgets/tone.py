"""A short tone, where the settings want one."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QElapsedTimer, QObject, QUrl
from PyQt6.QtWidgets import QApplication

_PAUSE_MS = 1000


class Tone(QObject):
    """Heard once a second at most. By Qt's multimedia where that is installed and finds a way to sound, else by the machine's own beep."""

    def __init__(self, wanted: bool, file: Path, parent: QObject | None = None) -> None:
        """``wanted``: False for silence. ``file``: WAV."""
        super().__init__(parent)
        self._wanted = wanted
        self._file = file
        self._since = QElapsedTimer()
        self._effect: object = None
        self._asked = False

    def sound(self) -> None:
        """Returns at once."""
        if not self._wanted or (self._since.isValid() and not self._since.hasExpired(_PAUSE_MS)):
            return
        self._since.start()
        if not self._asked:
            self._asked = True
            self._effect = _effect(self._file, self)
        play = getattr(self._effect, "play", QApplication.beep)
        play()


def _effect(file: Path, parent: QObject) -> object:
    """None where there is nothing that could sound."""
    try:
        from PyQt6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError:  # its libraries are not on every machine
        return None
    if QMediaDevices.defaultAudioOutput().isNull():
        return None
    effect = QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(file)))
    return effect
