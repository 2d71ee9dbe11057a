"""A rectangle of the camera's picture, drawn on it."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import Picture
from inspector.gui.dialogs.shapes.board import ShapeBoard
from inspector.gui.dialogs.shapes.items import box_of
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class RegionDialog(QDialog):
    """``chosen`` gives x, y, width, height in whole pixels of the picture; four times nothing, an empty list, is all of it."""

    chosen = pyqtSignal(list)

    def __init__(self, picture: Picture, region: list[int], title: str, theme: Theme, parent: QWidget | None = None) -> None:
        """``region``: the one before, empty for the whole picture."""
        from inspector.vision.framing.judged_part import shaded

        super().__init__(parent)
        self._size = picture.shape[1], picture.shape[0]
        self.setWindowTitle(tr(title))
        self.board = ShapeBoard(picture, partial(shaded, picture), theme.picture)
        self.board.draw_ignored(False)
        guidance = QLabel(
            tr("Draw a rectangle with the mouse. It can be moved, and pulled at its corners; another takes its place. Dark is left out.")
        )
        guidance.setWordWrap(True)
        self.again = QPushButton(tr("Draw another one"))
        self.whole = QPushButton(tr("The whole picture"))
        self.cancel = QPushButton(tr("Cancel"))
        self.use = QPushButton(tr("Use this region"))
        self.use.setObjectName("primary")
        row = QHBoxLayout()
        for button in (self.again, self.whole):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(guidance)
        layout.addWidget(self.board, 1)
        layout.addLayout(row)
        self.board.drawn.connect(self._drawn)
        self.again.clicked.connect(partial(self.board.use_tool, ShapeKind.RECTANGLE))
        self.whole.clicked.connect(partial(self._settle, []))
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(lambda: self._settle(self.region))
        self.board.begin(_shapes_of(region))
        self.board.use_tool(None if region else ShapeKind.RECTANGLE)
        self.board.setFocus()

    @property
    def region(self) -> list[int]:
        """What is drawn, within the picture; empty: nothing is."""
        if not self.board.shapes:
            return []
        corners = box_of(list(self.board.shapes[-1].points))
        (left, top), (right, bottom) = (
            [min(max(round(at + 0.5), 0), size) for at, size in zip(corner, self._size, strict=True)] for corner in corners
        )
        return [left, top, right - left, bottom - top] if right > left and bottom > top else []

    def _drawn(self) -> None:
        """The newest takes the place of those before."""
        self.board.use_tool(None)
        self.board.begin(self.board.shapes[-1:])

    def _settle(self, region: list[int]) -> None:
        self.chosen.emit(region)
        self.accept()


def _shapes_of(region: list[int]) -> tuple[Shape, ...]:
    """Pixel centres lie at whole numbers: a region begins half a pixel before its first one."""
    if not region:
        return ()
    left, top, width, height = region
    corners = ((left - 0.5, top - 0.5), (left + width - 0.5, top + height - 0.5))
    return (Shape(ShapeKind.RECTANGLE, corners, ignored=False),)
