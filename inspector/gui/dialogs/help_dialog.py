"""Help on what is on the screen."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from inspector.core.errors import StorageError
from inspector.gui.words.speech import ENGLISH, language, tr

TOPICS = (
    *("live", "answers", "learn", "limit", "parts", "recipes", "exam", "golden", "improve"),
    *("report", "people", "settings", "line", "camera"),
)
"""A file of each in ``assets/help/LANGUAGE``, in the order of the list."""

_OF_PAGES = {"gauge_study": "report"}
"""The topic of a page whose act has none of its own name."""


class HelpDialog(QDialog):
    """Topics on the left, the one that was asked for on the right. ``keys_asked``: the list of keys is wanted."""

    keys_asked = pyqtSignal()

    def __init__(self, folder: Path, parent: QWidget | None, topic: str = "live") -> None:
        """``folder``: of the languages. ``topic``: one of ``TOPICS``, or the act of a page. Raises StorageError if the help is missing."""
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        texts = [_read(folder, name) for name in TOPICS]
        self.topics = QListWidget()
        self.topics.setAccessibleName(tr("Topics"))
        self.topics.setSpacing(4)
        for text in texts:
            self.topics.addItem(QListWidgetItem(text.partition("\n")[0].lstrip("# ")))
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.topics.currentRowChanged.connect(lambda row: self.text.setMarkdown(texts[row]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        keys = QPushButton(tr("Keys"))
        keys.clicked.connect(self.keys_asked)
        buttons.addButton(keys, QDialogButtonBox.ButtonRole.ActionRole)
        both = QHBoxLayout()
        both.addWidget(self.topics)
        both.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        self.topics.setMinimumWidth(self.topics.sizeHintForColumn(0) + 2 * self.fontMetrics().height())
        self.topics.setMaximumWidth(self.topics.minimumWidth())
        wanted = _OF_PAGES.get(topic, topic)
        self.topics.setCurrentRow(TOPICS.index(wanted) if wanted in TOPICS else 0)
        self.topics.setFocus(Qt.FocusReason.OtherFocusReason)


def _read(folder: Path, topic: str) -> str:
    """In the language of the window, else in English."""
    paths = [folder / code / f"{topic}.md" for code in dict.fromkeys((language(), ENGLISH))]
    for path in paths:
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise StorageError("the help is not there", where=str(paths[-1]), remedy="Install the program again")
