"""The last parts that did not pass, to be clicked and held."""

from __future__ import annotations

import math

from PyQt6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PyQt6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.core.types import Band, Inspection, Picture
from inspector.core.views import PartVerdict
from inspector.gui.live.live_marks import verdict_icon
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_THUMB_PX = 192


class Filmstrip(QWidget):
    """Thumbnails of FAIL and INVALID parts, the newest at the right; of several views, the picture of the one that decided.

    ``chosen`` gives the PartVerdict to hold, None for live.
    """

    chosen = pyqtSignal(object)

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._flagged: tuple[PartVerdict, ...] = ()
        self._thumbs: dict[int, QImage] = {}
        self._selected: PartVerdict | None = None
        self._back = 0
        self._waiting: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Last failures"))

    @property
    def selected(self) -> PartVerdict | None:
        return self._selected

    def show_flagged(self, flagged: tuple[PartVerdict, ...]) -> None:
        """Oldest first, as the station gives them."""
        self._flagged = flagged
        self._thumbs = {id(part): self._thumbs.get(id(part)) or _thumbnail(part) for part in flagged}
        self._reveal()
        self.update()

    def show_waiting(self, rows: frozenset[int]) -> None:
        """The numbers of the parts that wait for a person."""
        if rows != self._waiting:
            self._waiting = rows
            self.update()

    def next_waiting(self) -> PartVerdict | None:
        """The part to look at after the held one: the next newer that waits, else the oldest that does; None if no other does."""
        place = self._place()
        newer = () if place is None else self._flagged[place + 1 :]
        return next((part for part in (*newer, *self._flagged) if part.row in self._waiting and part is not self._selected), None)

    def step(self, by: int) -> None:
        """Hold the next older (-1) or newer (+1) one; past the newest it is live again."""
        if not self._flagged:
            return
        place = self._place()
        target = len(self._flagged) - 1 if place is None and by < 0 else (place + by if place is not None else None)
        if target is None or target >= len(self._flagged):
            self.select(None)
        else:
            self.select(self._flagged[max(0, target)])

    def select(self, part: PartVerdict | None) -> None:
        """Hold one, or none. Tells ``chosen`` if that is a change."""
        if part is self._selected:
            return
        self._selected = part
        self._reveal()
        self.update()
        self.chosen.emit(part)

    def sizeHint(self) -> QSize:
        return QSize(300, round(self.fontMetrics().height() * 6.1))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._step_px()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._flagged:
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("FAIL and INVALID parts appear here"))
        for number, part in enumerate(self._flagged):
            cell = self._cell(number)
            if cell.right() >= 0 and cell.left() >= 0:
                self._paint_part(painter, cell, part, fresh=part.row in self._waiting)
        painter.end()

    def _paint_part(self, painter: QPainter, cell: QRectF, part: PartVerdict, *, fresh: bool) -> None:
        line = float(self.fontMetrics().height())
        colours = self._theme.of(part.verdict)
        picture = cell.adjusted(3, 3, -3, -line * 1.15)
        thumb = self._thumbs[id(part)]
        painter.fillRect(picture, QColor(self._theme.picture))
        scale = min(picture.width() / thumb.width(), picture.height() / thumb.height())
        shown = QRectF(0, 0, thumb.width() * scale, thumb.height() * scale)
        shown.moveCenter(picture.center())
        painter.drawImage(shown, thumb)
        chosen = part is self._selected
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent if chosen else colours.mark), 4 if chosen else (2.5 if fresh else 1)))
        painter.drawRoundedRect(picture, 3, 3)
        badge = QRectF(picture.left() + 2, picture.top() + 2, line * 1.25, line * 1.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(badge, 3, 3)
        inset = line * 0.16
        self._icons.paint(painter, verdict_icon(part.verdict), colours.ink, badge.adjusted(inset, inset, -inset, -inset))
        painter.setPen(QColor(self._theme.text if fresh or chosen else self._theme.dim))
        below = QRectF(cell.left(), picture.bottom(), cell.width(), cell.bottom() - picture.bottom())
        asked = " ?" if part.band is Band.REVIEW else ""
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{part.label}{asked}")

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        part = None if event is None else self._part_at(event.position().toPoint())
        if part is not None:
            self.select(None if part is self._selected else part)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            self._back += 1 if event.angleDelta().y() > 0 else -1
            self._back = min(max(0, len(self._flagged) - self._room()), max(0, self._back))
            self.update()

    def event(self, event: QEvent | None) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            part = self._part_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if part is None else _tool_tip(part), self)
            return True
        return super().event(event)

    def _place(self) -> int | None:
        return next((number for number, part in enumerate(self._flagged) if part is self._selected), None)

    def _step_px(self) -> float:
        return self.fontMetrics().height() * 5.6

    def _room(self) -> int:
        return max(1, int(self.width() / self._step_px()))

    def _cell(self, number: int) -> QRectF:
        """Newest at the right end, less what was scrolled back."""
        step = self._step_px()
        slot = len(self._flagged) - 1 - number - self._back
        if slot < 0:
            return QRectF(-2 * step, 0, step, self.height())
        first = min(len(self._flagged), self._room()) * step
        return QRectF(first - (slot + 1) * step, 0, step, self.height())

    def _part_at(self, point: QPoint) -> PartVerdict | None:
        return next((part for number, part in enumerate(self._flagged) if self._cell(number).contains(point.toPointF())), None)

    def _reveal(self) -> None:
        """Scroll so that the held part, or else the newest, is seen."""
        place = self._place()
        if place is None:
            self._back = 0
            return
        behind = len(self._flagged) - 1 - place
        self._back = min(behind, max(self._back, behind - self._room() + 1))


def _thumbnail(part: PartVerdict) -> QImage:
    """A copy of its own, so that the strip holds no frame in full; black if no view has a picture."""
    inspection = part.decisive
    if inspection is None:
        empty = QImage(_THUMB_PX, _THUMB_PX, QImage.Format.Format_RGB32)
        empty.fill(QColor("black"))
        return empty
    image = frame_image(_part_of(inspection))
    # First by leaving out pixels, then smoothly: a large picture costs no more than a small one.
    rough = image.scaled(2 * _THUMB_PX, 2 * _THUMB_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
    small = rough if image.width() > 2 * _THUMB_PX else image
    return small.scaled(
        _THUMB_PX, _THUMB_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)


def _part_of(part: Inspection) -> Picture:
    """The frame, or this part's piece of it where it shows several parts."""
    image = part.frame.image
    if part.place is None or not len(part.place.outline):
        return image
    (left, top), (right, bottom) = part.place.outline.min(axis=0).tolist(), part.place.outline.max(axis=0).tolist()
    room = 0.1 * max(right - left, bottom - top)
    rows, columns = slice(max(0, int(top - room)), int(bottom + room)), slice(max(0, int(left - room)), int(right + room))
    return image[rows, columns]


def _tool_tip(part: PartVerdict) -> str:
    only = part.decisive if len(part.views) == 1 else None
    score = f", score {only.score:.2f}" if only is not None and math.isfinite(only.score) else ""
    review = ", for review" if part.band is Band.REVIEW else ""
    return f"Part {part.label}: {part.verdict.value}{review}{score}\n{part.reason}"
