"""The good parts that were taken for teaching, each of which can be taken out again."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap
from PyQt6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.status import GoodPart
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.picture_list import PictureList
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_NUMBER = Qt.ItemDataRole.UserRole
_PIXMAP = Qt.ItemDataRole.UserRole + 1
_ODD = Qt.ItemDataRole.UserRole + 2
_ODD_TIMES = 2
"""So much larger are parts that look unlike the others."""


class PartGrid(PictureList):
    """Thumbnails, those that look unlike the others first and large, else the newest last. A click, or Delete on the chosen one, tells
    its number by ``remove_asked``."""

    remove_asked = pyqtSignal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(bar_always=True)
        self.setMouseTracking(True)
        self.setItemDelegate(_PartPainter(theme, self))
        self.setAccessibleName(tr("Good parts that were taken. Delete removes the chosen one"))
        self.setToolTip(tr("Click a part, or press Delete on it, to take it out again"))
        self.itemClicked.connect(self._ask)

    def show_parts(self, parts: Sequence[GoodPart]) -> None:
        """Touches only what came or went. The list follows the newest unless a person is looking at an earlier one."""
        wanted = {part.number for part in parts}
        shown = set()
        for row in range(self.count() - 1, -1, -1):
            number = self._number(row)
            if number in wanted:
                shown.add(number)
            else:
                self.takeItem(row)
        odd = {part.number for part in parts if part.odd}
        new = [part for part in parts if part.number not in shown]
        for part in new:
            item = QListWidgetItem()
            item.setData(_NUMBER, part.number)
            item.setData(_PIXMAP, QPixmap.fromImage(frame_image(part.thumbnail)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"Good part {part.number}")
            self.addItem(item)
        moved = self._odd_first(odd)
        if moved and not self.hasFocus():
            self.scrollToTop()
        elif new and not odd and not self.hasFocus():
            self.scrollToBottom()

    def _odd_first(self, odd: set[int]) -> bool:
        """Put those that look unlike the others at the front, where they are drawn larger. Whether one was moved."""
        moved = False
        for row in range(self.count()):
            item, number = self.item(row), self._number(row)
            if item is None or bool(item.data(_ODD)) == (number in odd):
                continue
            item.setData(_ODD, number in odd)
            taken = self.takeItem(row)
            place = 0 if number in odd else self._place_of(number)
            self.insertItem(place, taken)
            moved = True
        return moved

    def _place_of(self, number: int) -> int:
        """Where part ``number`` stands among those that look usual."""
        for row in range(self.count()):
            item = self.item(row)
            if item is not None and not item.data(_ODD) and self._number(row) > number:
                return row
        return self.count()

    def numbers(self) -> tuple[int, ...]:
        """The parts as they are shown."""
        return tuple(self._number(row) for row in range(self.count()))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            item = self.currentItem()
            if item is not None:
                self._ask(item)
            return
        super().keyPressEvent(event)

    def _ask(self, item: QListWidgetItem) -> None:
        self.remove_asked.emit(int(item.data(_NUMBER)))

    def _number(self, row: int) -> int:
        item = self.item(row)
        return -1 if item is None else int(item.data(_NUMBER))


class _PartPainter(QStyledItemDelegate):
    """The picture, and on the one under the pointer or with the focus the cross that says what a click does."""

    def __init__(self, theme: Theme, grid: PartGrid) -> None:
        super().__init__(grid)
        self._theme = theme
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        side = round(self._grid.fontMetrics().height() * 3.6) * (_ODD_TIMES if index.data(_ODD) else 1)
        return QSize(side, side)

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if painter is None:
            return
        pixmap = index.data(_PIXMAP)
        cell = QRectF(option.rect).adjusted(2, 2, -2, -2)
        scale = min(cell.width() / pixmap.width(), cell.height() / pixmap.height())
        place = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
        place.moveCenter(cell.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        if index.data(_ODD):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.invalid.mark), 3, Qt.PenStyle.DashLine))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self._grid.hasFocus() and index == self._grid.currentIndex()
        if hovered or focused:
            self._paint_cross(painter, place)
        painter.restore()

    def _paint_cross(self, painter: QPainter, place: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 3))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
        side = min(place.width(), place.height()) * 0.36
        badge = QRectF(place.right() - side - 2, place.top() + 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.failed.fill))
        painter.drawRoundedRect(badge, 3, 3)
        inner = badge.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28)
        painter.setPen(QPen(QColor(self._theme.failed.ink), 2))
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
