"""Why the station did not start, and what can be done about it from here."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import Qt, QUrl, pyqtSignal
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.widgets.path_text import breakable
from inspector.gui.words.speech import tr

_LETTERS = 84
_REMEDY = f"Look into the log, or ask for help: {PROGRAM} doctor --report FILE.zip packs what support needs"


class TroubleDialog(ColumnDialog):
    """What, where, and the remedy. ``again_asked``: start once more; ``close_asked``: give up, which closing the dialog means too."""

    again_asked = pyqtSignal()
    close_asked = pyqtSignal()

    def __init__(self, error: InspectorError, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("The station did not start"))
        self.folder = folder_of(error.where)
        title = QLabel(tr("The station did not start"))
        title.setObjectName("heading")
        self.what = QLabel(breakable(tr(error.what[:1].upper() + error.what[1:])))
        self.where = QLabel(breakable(tr(error.where)))
        self.where.setObjectName("reading")
        self.remedy = QLabel(breakable(tr(error.remedy)) or tr(_REMEDY))
        nothing = QLabel(tr("Nothing is judged, and no part is PASS, until it has started."))
        nothing.setObjectName("dim")
        self.body.setSpacing(10)
        for label in (title, self.what, self.where, self.remedy, nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setVisible(bool(label.text()))
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.open_folder, self.close_button, self.again = (
            QPushButton(tr(words)) for words in ("Open the folder", "Close the program", "Try again")
        )
        self.open_folder.setVisible(self.folder is not None)
        self.again.setObjectName("primary")
        buttons = QDialogButtonBox()
        for button in (self.open_folder, self.close_button, self.again):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.foot.addWidget(buttons)
        self.open_folder.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.reject)
        self.again.clicked.connect(self._again)
        self.rejected.connect(self.close_asked)

    def _again(self) -> None:
        self.accept()
        self.again_asked.emit()

    def _open_folder(self) -> None:
        """In the desktop's file manager, if there is one."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder))):
            self.remedy.setText(tr(f"{self.remedy.text()}\nThe folder could not be opened from here: {self.folder}"))


def folder_of(where: str) -> Path | None:
    """The folder of the file that an error names, the nearest one that is there; None if it names no file."""
    place = Path(where)
    if not place.is_absolute():
        return None
    try:
        return next((folder for folder in (place, *place.parents) if folder.is_dir()), None)
    except OSError:
        return None
