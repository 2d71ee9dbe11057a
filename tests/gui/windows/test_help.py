"""F1 helps with what is on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtWidgets import QApplication

from inspector.core.errors import StorageError
from inspector.gui.dialogs.help_dialog import TOPICS, HelpDialog
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.shortcuts import KEYS, shown
from inspector.gui.windows.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("qapp")


def opened(kind: type) -> list[object]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def test_every_topic_has_a_text_and_its_keys_are_keys(assets: Path) -> None:
    keys = {shown(key) for one in KEYS for key in one.keys}
    for topic in TOPICS:
        text = (assets / "help" / "en" / f"{topic}.md").read_text(encoding="utf-8")
        assert text.startswith("# ") and len(text) > 200
        for word in text.split("*")[1::2]:
            if word.startswith(("Ctrl+", "Shift+", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9")):
                assert word in keys, f"{topic}: {word}"


def test_the_key_opens_the_topic_and_from_there_the_keys(window: MainWindow) -> None:
    window._acts()["help"]()
    (dialog,) = opened(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert dialog.topics.currentRow() == 0 and "PASS" in dialog.text.toPlainText()
    dialog.topics.setCurrentRow(TOPICS.index("golden"))
    assert "must FAIL" in dialog.text.toPlainText()
    dialog.keys_asked.emit()
    assert len(opened(KeyList)) == 1


def test_a_page_has_its_own_topic_and_a_missing_help_says_so(assets: Path, tmp_path: Path) -> None:
    dialog = HelpDialog(assets / "help", None, "gauge_study")
    assert TOPICS[dialog.topics.currentRow()] == "report"
    with pytest.raises(StorageError, match="not there"):
        HelpDialog(tmp_path, None)
