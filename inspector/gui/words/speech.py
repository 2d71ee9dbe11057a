"""``tr``: a text in the language of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector.gui.words.templates import Templates
from inspector.gui.words.ts_file import read_ts

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "zh": "中文"}
"""Code of each language, and its name as its speakers write it."""

_QT_NAMES = {"zh": "zh_CN"}


class _Speech:
    """What the window speaks now."""

    language = ENGLISH
    translated: Callable[[str], str] = staticmethod(lambda text: text)
    qt_words: QTranslator | None = None


_speech = _Speech()


def tr(text: str) -> str:
    """``text``, which is English, in the language of the window. Names, addresses and numbers in it stay; see :class:`Templates`."""
    return _speech.translated(text)


def language() -> str:
    """Its code."""
    return _speech.language


def speak(code: str, folder: Path) -> None:
    """Speak the language ``code`` (one of ``LANGUAGES``, or empty for the machine's) from now on. ``folder``: of the TS files.

    Texts that stand on the screen already stay as they are. Raises StorageError if the language's file cannot be read; then the window
    speaks English.
    """
    chosen = code or of_this_machine()
    _speech.language, _speech.translated = ENGLISH, lambda text: text
    application = QCoreApplication.instance()
    if application is not None and _speech.qt_words is not None:
        application.removeTranslator(_speech.qt_words)
    _speech.qt_words = None
    if chosen == ENGLISH:
        return
    templates = Templates({source: text for source, text in read_ts(folder / f"{chosen}.ts").items() if text})
    _speech.language, _speech.translated = chosen, templates.translated
    if application is not None:
        # Qt's own words: the buttons of a file dialog.
        words = QTranslator(application)
        if words.load(f"qtbase_{_QT_NAMES.get(chosen, chosen)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(words)
            _speech.qt_words = words


def of_this_machine() -> str:
    """The code of the first language of this machine's user that the window speaks; English if it speaks none."""
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), ENGLISH)
