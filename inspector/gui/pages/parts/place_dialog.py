"""Where on the part is looked: a person draws it on the reference."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PyQt6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.core.quality.search import PlaceOnPart
from inspector.core.types import Picture
from inspector.gui.pages.parts.picture_view import PictureView
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LEAST = 0.005
"""Of the part's width and height: less was a click, and is taken for a place about it."""
_ABOUT = 0.04


class PlaceBoard(PictureView):
    """The reference, on which a place is drawn with the mouse or a finger. ``changed`` gives the PlaceOnPart, or None."""

    changed = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.round = True
        self.place: PlaceOnPart | None = None
        self._from: QPointF | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_round(self, on: bool) -> None:
        """Whether what is drawn is an ellipse."""
        self.round = on
        if self.place is not None:
            place = self.place
            self.set_place(PlaceOnPart(place.left, place.top, place.right, place.bottom, on))

    def set_place(self, place: PlaceOnPart | None) -> None:
        self.place = place
        self.update()
        self.changed.emit(place)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and not self.picture_place().isEmpty():
            self._from = event.position()
            self._draw(event.position())

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self._from is not None:
            self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        self._from = None

    def paint_over(self, painter: QPainter) -> None:
        if self.place is None:
            return
        shown = self.picture_place()
        place = self.place
        drawn = QRectF(
            QPointF(shown.left() + place.left * shown.width(), shown.top() + place.top * shown.height()),
            QPointF(shown.left() + place.right * shown.width(), shown.top() + place.bottom * shown.height()),
        )
        painter.setBrush(QColor(255, 255, 255, 40))
        for colour, width in (("#000000", 4.0), ("#ffffff", 1.8)):
            painter.setPen(QPen(QColor(colour), width))
            if place.round:
                painter.drawEllipse(drawn)
            else:
                painter.drawRect(drawn)

    def _draw(self, to: QPointF) -> None:
        if self._from is None:
            return
        shown = self.picture_place()
        (left, right), (top, bottom) = (
            sorted(min(max((value - start) / length, 0.0), 1.0) for value in both)
            for both, start, length in (
                ((self._from.x(), to.x()), shown.left(), shown.width()),
                ((self._from.y(), to.y()), shown.top(), shown.height()),
            )
        )
        if right - left < _LEAST or bottom - top < _LEAST:
            x, y = (left + right) / 2, (top + bottom) / 2
            left, right, top, bottom = x - _ABOUT, x + _ABOUT, y - _ABOUT, y + _ABOUT
        self.set_place(PlaceOnPart(left, top, right, bottom, self.round))


class PlaceDialog(QDialog):
    """Accepted: ``place`` is what is looked for, None for everywhere."""

    def __init__(self, theme: Theme, place: PlaceOnPart | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Place on the part"))
        self.board = PlaceBoard(theme)
        self.board.show_picture(None, tr("The reference is being read"))
        guidance = QLabel(tr("Draw round the place where the flaws were; a click takes the place about it."))
        guidance.setWordWrap(True)
        self.ellipse = _tool(tr("Ellipse"))
        self.rectangle = _tool(tr("Rectangle"))
        (self.ellipse if place is None or place.round else self.rectangle).setChecked(True)
        group = QButtonGroup(self)
        for button in (self.ellipse, self.rectangle):
            group.addButton(button)
        self.ellipse.toggled.connect(self.board.set_round)
        self.everywhere = QPushButton(tr("Everywhere"))
        self.everywhere.clicked.connect(self._take_all)
        self.search = QPushButton(tr("Search here"))
        self.search.setObjectName("primary")
        self.search.clicked.connect(self.accept)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.board.changed.connect(lambda drawn: self.search.setEnabled(drawn is not None))
        self.board.round = self.ellipse.isChecked()
        self.board.set_place(place)
        tools = QHBoxLayout()
        for button in (self.ellipse, self.rectangle):
            tools.addWidget(button)
        tools.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.everywhere)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.addWidget(guidance)
        layout.addLayout(tools)
        layout.addWidget(self.board, 1)
        layout.addLayout(foot)

    @property
    def place(self) -> PlaceOnPart | None:
        return self.board.place

    def show_reference(self, picture: Picture | None, caption: str) -> None:
        """What is drawn on; without a picture the caption says why there is none, and nothing can be drawn."""
        self.board.show_picture(picture, caption)

    def _take_all(self) -> None:
        self.board.set_place(None)
        self.accept()


def _tool(words: str) -> QPushButton:
    button = QPushButton(tr(words))
    button.setCheckable(True)
    return button
