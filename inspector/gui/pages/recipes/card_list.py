"""The recipes as cards: picture, name, and what is known of the version in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt6.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PyQt6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.names import title_key
from inspector.core.quality.recipe_cards import RecipeCard
from inspector.gui.pages.recipes.versions_table import bound_text
from inspector.gui.widgets.picture import fitted
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_CARD = Qt.ItemDataRole.UserRole
_LINES = 5.6
_TITLE_LINES = 2
"""Of a card: products are told apart by the end of their names, which is not cut before the second."""


@dataclass(frozen=True, eq=False)
class PicturedCard:
    """A card with its picture in small; null without one."""

    card: RecipeCard
    image: QImage


class CardList(QListWidget):
    """``chosen`` gives the RecipeCard that a person went to."""

    chosen = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._cards: tuple[PicturedCard, ...] = ()
        self._wanted = ""
        self.setItemDelegate(_CardPainter(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Recipes"))
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> RecipeCard | None:
        """The one that is marked."""
        item = self.currentItem()
        return None if item is None else item.data(_CARD).card

    def show_cards(self, cards: Sequence[PicturedCard], name: str) -> None:
        """Mark the recipe ``name``, else the one marked before, else the one that judges."""
        wanted = name or ("" if self.current is None else self.current.name)
        wanted = wanted or next((one.card.name for one in cards if one.card.judges), "")
        self._cards = tuple(cards)
        self._fill(wanted)

    def search(self, text: str) -> None:
        """Show those whose title or name has ``text`` in it."""
        self._wanted = title_key(text) if text.strip() else ""
        self._fill("" if self.current is None else self.current.name)

    def _fill(self, name: str) -> None:
        found = [one for one in self._cards if self._wanted in title_key(one.card.title) or self._wanted in title_key(one.card.name)]
        self.blockSignals(True)
        self.clear()
        for one in found:
            item = QListWidgetItem()
            item.setData(_CARD, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.card.title}, {state_of(one.card)}")
            self.addItem(item)
        self.setCurrentRow(next((row for row, one in enumerate(found) if one.card.name == name), 0 if found else -1))
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.current)


def state_of(card: RecipeCard) -> str:
    """What a person must know of it first, in few words."""
    if card.judges:
        places = ", ".join(filter(None, card.judges))
        return f"judges now at {places}" if places else "judges now"
    if card.problem:
        return "damaged"
    return "not in use yet" if card.in_use is None else f"{len(card.versions)} version{'' if len(card.versions) == 1 else 's'}"


class _CardPainter(QStyledItemDelegate):
    """The picture at the left; beside it title, state and figures."""

    def __init__(self, theme: Theme, cards: CardList) -> None:
        super().__init__(cards)
        self._theme = theme
        self._cards = cards

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, round(self._cards.fontMetrics().height() * _LINES))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if painter is None:
            return
        one: PicturedCard = index.data(_CARD)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(QColor(self._theme.raised))
        painter.setPen(QPen(QColor(self._theme.accent if marked else self._theme.border), 3 if marked else 1))
        painter.drawRoundedRect(cell, 6, 6)
        room = cell.adjusted(6, 6, -6, -6)
        picture = QRectF(room.left(), room.top(), room.height(), room.height())
        painter.fillRect(picture, QColor(self._theme.picture))
        if not one.image.isNull():
            painter.drawImage(fitted(one.image, picture), one.image)
        self._paint_words(painter, one.card, room.adjusted(picture.width() + 10, 0, 0, 0))
        painter.restore()

    def _paint_words(self, painter: QPainter, card: RecipeCard, room: QRectF) -> None:
        line = room.height() / (2 + _TITLE_LINES)
        bold = QFont(self._cards.font())
        bold.setBold(True)
        colour = self._theme.passed.mark if card.judges else self._theme.invalid.mark if card.problem else self._theme.dim
        words = [(title, bold, self._theme.text) for title in title_lines(card.title, QFontMetrics(bold), int(room.width()) - 4)]
        words += [(tr(state_of(card)), self._cards.font(), colour), (tr(_figures(card)), self._cards.font(), self._theme.dim)]
        top = room.top() + (room.height() - len(words) * line) / 2
        for number, (text, font, ink) in enumerate(words):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            place = QRectF(room.left(), top + number * line, room.width(), line)
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def title_lines(title: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The title in at most ``_TITLE_LINES`` lines of ``width`` pixels, broken at blanks as far as there are any; the last may be longer."""
    lines: list[str] = []
    rest = title
    while len(lines) < _TITLE_LINES - 1 and metrics.horizontalAdvance(rest) > width:
        fits = next(end for end in range(len(rest), 0, -1) if end == 1 or metrics.horizontalAdvance(rest[:end]) <= width)
        end = rest.rfind(" ", 1, fits + 1)
        end = fits if end < 0 else end
        lines.append(rest[:end])
        rest = rest[end:].lstrip()
    return [*lines, rest]


def _figures(card: RecipeCard) -> str:
    figures = card.figures
    if figures is None or figures.limit is None:
        return card.problem
    found = "" if figures.planted is None else f", {figures.planted[0]} of {figures.planted[1]} planted found"
    return f"rejects {bound_text(figures)}{found}"
