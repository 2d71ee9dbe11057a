"""A region of the picture: four numbers, which can be drawn."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from inspector.gui.words.speech import tr


class RegionField(QWidget):
    """``changed``: a person has typed. ``draw_asked``: a person wants to draw it. What is no number goes to the check of the file."""

    changed = pyqtSignal()
    draw_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.draw = QPushButton(tr("Draw …"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.draw)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _: self.changed.emit())
        self.draw.clicked.connect(self.draw_asked)

    @property
    def value(self) -> list[int | str]:
        """As the settings have it."""
        pieces = filter(None, (piece.strip() for piece in self.edit.text().split(",")))
        return [int(piece) if piece.isdecimal() else piece for piece in pieces]

    @property
    def region(self) -> list[int]:
        """The four numbers; empty where they are none, or none of a region."""
        numbers = [one for one in self.value if isinstance(one, int)]
        return numbers if len(numbers) == 4 == len(self.value) and min(numbers[2:]) > 0 else []

    def show_value(self, value: list[int] | tuple[int, ...]) -> None:
        """Not a person's change: nothing is told."""
        self.edit.setText(", ".join(map(str, value)))

    def choose(self, value: list[int]) -> None:
        """A person has drawn it."""
        self.show_value(value)
        self.changed.emit()
