"""The list of the window's keys that F1 shows."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QWidget

from inspector.gui.shortcuts import KEYS, Key, shown
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.words.speech import tr

_LETTERS = 108


class KeyList(ColumnDialog):
    """The keys, in two columns."""

    def __init__(self, parent: QWidget, keys: Sequence[Key] = KEYS) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        half = (len(keys) + 1) // 2
        for number, key in enumerate(keys):
            row, column = number % half, 2 * (number // half)
            name = QLabel(tr(shown(key.keys[0])))
            name.setObjectName("reading")
            grid.addWidget(name, row, column, Qt.AlignmentFlag.AlignRight)
            means = QLabel(tr(key.means))
            means.setWordWrap(True)
            grid.addWidget(means, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        title = QLabel(tr("Keys"))
        title.setObjectName("heading")
        mouse = QLabel(tr("In the picture: the wheel zooms, dragging moves, a double click fits."))
        mouse.setObjectName("dim")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(14)
        self.body.addWidget(title)
        self.body.addLayout(grid)
        self.body.addWidget(mouse)
        scanner = QLabel(tr("No key of these can be typed by a barcode scanner. What is scanned is offered as a recipe or as a lot."))
        scanner.setObjectName("dim")
        scanner.setWordWrap(True)
        self.body.addWidget(scanner)
        self.foot.addWidget(buttons)
