"""Thumbnails of parts, as many as there are: only those on the screen are painted and read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PyQt6.QtCore import QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PyQt6.QtWidgets import QAbstractScrollArea, QSizePolicy

from inspector.core.quality.answers import Answer
from inspector.core.types import Picture
from inspector.gui.live.live_marks import verdict_icon
from inspector.gui.live.overlay import frame_image
from inspector.gui.pages.parts.part_text import clock_text, verdict_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr
from inspector.storage.ledger.part_search import FoundPart

_CELL_LINES = 8.4
_TEXT_LINES = 2.5
_AHEAD_ROWS = 4
"""Rows below the screen from which on more are asked for."""
_MOST_IMAGES = 400


class PartsGrid(QAbstractScrollArea):
    """The newest first, as they are given. ``current_changed`` gives the place of the one that is meant, ``opened`` that of one to be
    shown large; ``picked_changed`` how many are picked; ``more_wanted``: the end is near; ``needed``: the parts on the screen whose picture
    is not there yet, the uppermost last."""

    current_changed = pyqtSignal(int)
    opened = pyqtSignal(int)
    picked_changed = pyqtSignal(int)
    more_wanted = pyqtSignal()
    needed = pyqtSignal(object)

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._parts: list[FoundPart] = []
        self._images: dict[tuple[int, float], QImage | None] = {}
        self._current = -1
        self._picked: set[int] = set()
        self._anchor = 0
        self._message = ""
        self.picking = False
        """Whether a click picks a part for the export instead of showing it."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("Parts"))
        self._bar.valueChanged.connect(self._scrolled)

    @property
    def parts(self) -> Sequence[FoundPart]:
        return self._parts

    @property
    def current(self) -> int:
        """Place of the one that is meant, -1 without any."""
        return self._current

    @property
    def picked(self) -> list[FoundPart]:
        """Those that were picked, in their order."""
        return [part for part in self._parts if part.row.number in self._picked]

    def show_parts(self, parts: Sequence[FoundPart]) -> None:
        """Others than before, from the first on."""
        self._parts = list(parts)
        self._picked.clear()
        self._images.clear()
        self._current = 0 if parts else -1
        self._bar.setValue(0)
        self._arrange()
        self.picked_changed.emit(0)
        self.current_changed.emit(self._current)

    def add_parts(self, parts: Sequence[FoundPart]) -> None:
        """More, behind those that are there."""
        self._parts += parts
        if self._current < 0 and self._parts:
            self._current = 0
            self.current_changed.emit(0)
        self._arrange()

    def replace_part(self, part: FoundPart) -> bool:
        """Another state of a part that is there: somebody looked at it, or answered. Whether it was new until now."""
        for place, old in enumerate(self._parts):
            if old.row.number == part.row.number:
                self._parts[place] = part
                self._update()
                return old.new
        return False

    def show_picture(self, part: FoundPart, picture: Picture | None) -> None:
        """Its thumbnail; None: there is no picture."""
        self._images[_key(part)] = None if picture is None else frame_image(picture).copy()
        while len(self._images) > _MOST_IMAGES:
            self._images.pop(next(iter(self._images)))
        self._update()

    def show_message(self, text: str) -> None:
        """In place of parts, where there are none."""
        self._message = text
        self._update()

    def pick_none(self) -> None:
        """Nothing is picked any more."""
        self._picked.clear()
        self._update()
        self.picked_changed.emit(0)

    def step(self, by: int) -> None:
        """Mean the part so many places further."""
        if self._parts:
            self._go_to(min(max(0, self._current + by), len(self._parts) - 1))

    def reveal(self) -> None:
        """Scroll so far that the meant part is on the screen."""
        if self._current < 0:
            return
        cell = self._cell(self._current)
        top, bottom = self._bar.value(), self._bar.value() + self._height
        if cell.top() < top:
            self._bar.setValue(cell.top())
        elif cell.bottom() > bottom:
            self._bar.setValue(cell.bottom() - self._height)

    def sizeHint(self) -> QSize:
        return QSize(round(self._side * 5), round(self._side * 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._side * 2), round(self._side * 1.5))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        rows = max(1, self._height // self._cell_height)
        steps = {
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_PageUp: -rows * self._columns,
            Qt.Key.Key_PageDown: rows * self._columns,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._parts),
            Qt.Key.Key_End: len(self._parts),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_Space and self._current >= 0:
            self._pick(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        place = -1 if event is None else self._place_at(event.position().toPoint())
        if event is None or place < 0:
            return
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            first, last = sorted((self._anchor, place))
            self._picked |= {part.row.number for part in self._parts[first : last + 1]}
            self.picked_changed.emit(len(self._picked))
            self._go_to(place)
        elif self.picking or modifiers & Qt.KeyboardModifier.ControlModifier:
            self._go_to(place)
            self._pick(place)
        else:
            self._go_to(place)
            self.opened.emit(place)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        port = self.viewport()
        painter = QPainter(port)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._parts and port is not None:
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(port.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(self._message))
        today = datetime.now().date()
        missing = []
        for place in self._on_screen():
            part = self._parts[place]
            cell = self._cell(place).translated(0, -self._bar.value())
            self._paint_cell(painter, QRectF(cell), part, place, clock_text(part.row.at, today))
            if _key(part) not in self._images:
                missing.append(part)
        painter.end()
        if missing:
            self.needed.emit(missing[::-1])

    def _paint_cell(self, painter: QPainter, cell: QRectF, part: FoundPart, place: int, when: str) -> None:
        line = float(self.fontMetrics().height())
        picture = QRectF(cell.left() + 4, cell.top() + 4, cell.width() - 8, cell.width() - 8)
        self._paint_picture(painter, picture, part)
        colours = self._theme.of(part.row.verdict)
        current, picked = place == self._current, part.row.number in self._picked
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 4 if current and self.hasFocus() else 3 if current else 2.5 if part.new else 1
        painter.setPen(QPen(QColor(self._theme.accent if current else colours.mark), width))
        painter.drawRoundedRect(picture, 3, 3)
        badge = QRectF(picture.left() + 3, picture.top() + 3, line * 1.3, line * 1.3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(badge, 3, 3)
        inset = line * 0.16
        self._icons.paint(painter, verdict_icon(part.row.verdict), colours.ink, badge.adjusted(inset, inset, -inset, -inset))
        if part.new:
            self._paint_tag(painter, picture, tr("NEW"), self._theme.accent, self._theme.accent_ink)
        elif part.answer is not None and part.answer.answer is not None:
            colours = self._theme.failed if part.answer.answer is Answer.BAD else self._theme.passed
            unsure = part.answer.answer is Answer.UNSURE
            fill, ink = (self._theme.invalid.fill, self._theme.invalid.ink) if unsure else (colours.fill, colours.ink)
            self._paint_tag(painter, picture, tr(part.answer.answer.words), fill, ink)
        if picked:
            self._paint_tag(painter, picture, tr("✓ picked"), self._theme.accent, self._theme.accent_ink, at_foot=True)
        painter.setPen(QColor(self._theme.text if part.new or current else self._theme.dim))
        below = QRectF(cell.left(), picture.bottom() + line * 0.15, cell.width(), line * 1.1)
        middle = Qt.AlignmentFlag.AlignCenter
        metrics = self.fontMetrics()
        first = metrics.elidedText(f"{part.row.number}  {verdict_text(part)}", Qt.TextElideMode.ElideRight, int(cell.width()))
        painter.drawText(below, middle, first)
        painter.drawText(below.translated(0, line * 1.1), middle, when)

    def _paint_picture(self, painter: QPainter, place: QRectF, part: FoundPart) -> None:
        painter.fillRect(place, QColor(self._theme.picture))
        if _key(part) not in self._images:
            return
        image = self._images[_key(part)]
        if image is not None:
            painter.drawImage(place, image)
            return
        painter.setPen(QColor("#c8d2dc"))
        said = tr("picture is gone") if part.row.recorded else tr("no picture was kept")
        painter.drawText(place.adjusted(6, 6, -6, -6), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(said))

    def _paint_tag(self, painter: QPainter, picture: QRectF, word: str, fill: str, ink: str, *, at_foot: bool = False) -> None:
        line = float(self.fontMetrics().height())
        width = min(self.fontMetrics().horizontalAdvance(word) + line * 0.7, picture.width() - (6 if at_foot else line * 1.3 + 9))
        top = picture.bottom() - line * 1.2 - 3 if at_foot else picture.top() + 3
        tag = QRectF(picture.right() - width - 3, top, width, line * 1.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(tag, 3, 3)
        painter.setPen(QColor(ink))
        said = self.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(width - 4))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, tr(said))

    def _go_to(self, place: int) -> None:
        self._anchor = place
        if place != self._current:
            self._current = place
            self.current_changed.emit(place)
        self.reveal()
        self._update()

    def _pick(self, place: int) -> None:
        self._picked ^= {self._parts[place].row.number}
        self._update()
        self.picked_changed.emit(len(self._picked))

    def _arrange(self) -> None:
        rows = -(-len(self._parts) // self._columns)
        self._bar.setRange(0, max(0, rows * self._cell_height - self._height))
        self._bar.setPageStep(max(1, self._height))
        self._bar.setSingleStep(max(1, self._cell_height // 3))
        self._scrolled()

    def _scrolled(self) -> None:
        if self._bar.value() > self._bar.maximum() - _AHEAD_ROWS * self._cell_height:
            self.more_wanted.emit()
        self._update()

    def _on_screen(self) -> range:
        first = self._bar.value() // self._cell_height * self._columns
        last = ((self._bar.value() + self._height) // self._cell_height + 1) * self._columns
        return range(min(first, len(self._parts)), min(last, len(self._parts)))

    def _place_at(self, point: QPoint) -> int:
        column = min(point.x() * self._columns // max(1, self._width), self._columns - 1)
        place = (point.y() + self._bar.value()) // self._cell_height * self._columns + column
        return place if 0 <= place < len(self._parts) else -1

    def _cell(self, place: int) -> QRect:
        """In the whole of the grid."""
        row, column = divmod(place, self._columns)
        width = self._width // self._columns
        side = min(width, self._cell_height - self._text_height)
        return QRect(column * width + (width - side) // 2, row * self._cell_height, side, self._cell_height)

    @property
    def _bar(self):  # type: ignore[no-untyped-def]  # PyQt6 says that there may be none
        return self.verticalScrollBar()

    @property
    def _side(self) -> float:
        return self.fontMetrics().height() * _CELL_LINES

    @property
    def _columns(self) -> int:
        return max(1, int(self._width / self._side))

    @property
    def _text_height(self) -> int:
        return round(self.fontMetrics().height() * _TEXT_LINES)

    @property
    def _cell_height(self) -> int:
        return int(min(self._width / self._columns, self._side * 1.35)) + self._text_height

    @property
    def _width(self) -> int:
        port = self.viewport()
        return max(1, 1 if port is None else port.width())

    @property
    def _height(self) -> int:
        port = self.viewport()
        return 1 if port is None else port.height()

    def _update(self) -> None:
        port = self.viewport()
        if port is not None:
            port.update()


def _key(part: FoundPart) -> tuple[int, float]:
    return part.row.number, part.row.at
