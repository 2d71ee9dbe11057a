"""The known parts as cards: picture, kind, and what the recipe says of each now and said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PyQt6.QtCore import QModelIndex, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPen, QPixmap
from PyQt6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.quality.exam import KnownKind, KnownPart, KnownVerdict
from inspector.core.types import Picture
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.picture_list import PictureList
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_PART = Qt.ItemDataRole.UserRole
_VERDICT = Qt.ItemDataRole.UserRole + 1
_PIXMAP = Qt.ItemDataRole.UserRole + 2


class KnownGrid(PictureList):
    """One card for each known part; those that the recipe gets wrong stand first, then those that change sides."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setItemDelegate(_KnownPartPainter(theme, self))
        self.setAccessibleName(tr("Known parts of the exam"))
        self._items: dict[int, QListWidgetItem] = {}

    def show_parts(self, parts: Sequence[KnownPart], verdicts: Mapping[int, KnownVerdict]) -> None:
        """These, with what the last exam said of each. The chosen one stays chosen, pictures that are there stay."""
        chosen = self.chosen
        pixmaps = {number: item.data(_PIXMAP) for number, item in self._items.items()}
        self.clear()
        self._items = {}
        for part in sorted(parts, key=lambda one: _order(one, verdicts.get(one.number))):
            item = QListWidgetItem()
            item.setData(_PART, part)
            item.setData(_VERDICT, verdicts.get(part.number))
            item.setData(_PIXMAP, pixmaps.get(part.number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"Part {part.called}: {_said(verdicts.get(part.number))}")
            item.setToolTip(tr(f"Part {part.called} from {part.came_from}\n{_said(verdicts.get(part.number))}"))
            self.addItem(item)
            self._items[part.number] = item
            if chosen is not None and chosen.number == part.number:
                self.setCurrentItem(item)

    def show_picture(self, number: int, thumbnail: Picture) -> None:
        """The small picture of a part, uint8 RGB; nothing if it is not among them any more."""
        item = self._items.get(number)
        if item is not None:
            item.setData(_PIXMAP, QPixmap.fromImage(frame_image(thumbnail)))

    def without_picture(self) -> tuple[KnownPart, ...]:
        """The parts whose small picture is not there yet, in their order."""
        return tuple(item.data(_PART) for item in self._in_order() if item.data(_PIXMAP) is None)

    @property
    def chosen(self) -> KnownPart | None:
        """The part whose card is chosen."""
        item = self.currentItem()
        found = None if item is None else item.data(_PART)
        return found if isinstance(found, KnownPart) else None

    @property
    def chosen_verdict(self) -> KnownVerdict | None:
        """What the last exam said of it."""
        item = self.currentItem()
        found = None if item is None else item.data(_VERDICT)
        return found if isinstance(found, KnownVerdict) else None

    def _in_order(self) -> list[QListWidgetItem]:
        return [item for row in range(self.count()) if (item := self.item(row)) is not None]


class _KnownPartPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, grid: KnownGrid) -> None:
        super().__init__(grid)
        self._theme = theme
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = self._grid.fontMetrics().height()
        return QSize(round(line * 8.8), round(line * 8.6))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(_PART)
        if painter is None or not isinstance(part, KnownPart):
            return
        theme, line = self._theme, self._grid.fontMetrics().height()
        verdict, pixmap = index.data(_VERDICT), index.data(_PIXMAP)
        card = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong = isinstance(verdict, KnownVerdict) and not verdict.right
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = theme.accent if selected else theme.failed.mark if wrong else theme.border
        painter.setPen(QPen(QColor(edge), 3 if selected or wrong else 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 4, 4)
        room = card.adjusted(6, 6, -6, -6 - line * 3.2)
        painter.fillRect(room, QColor(theme.picture))
        if isinstance(pixmap, QPixmap):
            scale = min(room.width() / pixmap.width(), room.height() / pixmap.height())
            place = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
            place.moveCenter(room.center())
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        self._write(painter, card, part, verdict if isinstance(verdict, KnownVerdict) else None)
        painter.restore()

    def _write(self, painter: QPainter, card: QRectF, part: KnownPart, verdict: KnownVerdict | None) -> None:
        theme, metrics = self._theme, self._grid.fontMetrics()
        line = metrics.height()
        width = round(card.width() - 12)
        star = "★ " if part.golden else ""
        lines = (f"{star}{part.number} {tr(part.kind.value)}", tr(part.failure or part.came_from))
        top = card.bottom() - 6 - line * 3.05
        for number, (text, colour) in enumerate(zip(lines, (theme.text, theme.dim), strict=True)):
            painter.setPen(QColor(colour))
            place = QRectF(card.left() + 6, top + number * line, width, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        place = QRectF(card.left() + 6, top + 2 * line, width, line)
        if verdict is None:
            painter.setPen(QColor(theme.dim))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr("not examined"))
            return
        before = f"{verdict.before.value} → " if verdict.before is not None and verdict.changes_side else ""
        painter.setPen(QColor(theme.dim))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tr(before))
        painter.setPen(QColor(theme.of(verdict.verdict).mark))
        offset = metrics.horizontalAdvance(before)
        painter.drawText(place.adjusted(offset, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, verdict.verdict.value)


def _order(part: KnownPart, verdict: KnownVerdict | None) -> tuple[bool, bool, int, int]:
    kinds = (KnownKind.DEFECT, KnownKind.LIMIT_SAMPLE, KnownKind.GOOD)
    wrong = verdict is not None and not verdict.right
    return not wrong, not (verdict is not None and verdict.changes_side), kinds.index(part.kind), part.number


def _said(verdict: KnownVerdict | None) -> str:
    if verdict is None:
        return "not examined yet"
    before = f", was {verdict.before.value}" if verdict.before is not None else ""
    return f"{verdict.verdict.value}{before}: {verdict.reason}"
