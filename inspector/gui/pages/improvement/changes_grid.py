"""Parts that change sides, in pictures: where the flaw is, both scores, and what people found."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PyQt6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QImage, QPainter, QPen
from PyQt6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.types import Verdict
from inspector.gui.widgets.picture_list import PictureList
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

MOST_SHOWN = 200
_PART = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 10.4, 10.8
"""Of one part, in lines of text."""


class ChangesGrid(PictureList):
    """The newest first. ``wanted`` asks for the small picture of a part that comes on the screen."""

    wanted = pyqtSignal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        """``name``: for who hears the window."""
        super().__init__(bar_always=True)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self._painter = _ChangePainter(theme, self)
        self.setItemDelegate(self._painter)
        self._parts: tuple[ShadowedPart, ...] = ()

    def show_changes(self, parts: Sequence[ShadowedPart], answers: Mapping[int, PartAnswer]) -> None:
        """At most ``MOST_SHOWN`` of them; touches only what came or went."""
        shown = tuple(parts[:MOST_SHOWN])
        if answers != self._painter.answers:
            self._painter.answers = dict(answers)
            self._repaint()
        if shown == self._parts:
            return
        known = {part.part for part in self._parts}
        if {part.part for part in self._parts} - {part.part for part in shown} and len(self._parts) < MOST_SHOWN:
            self.clear()
            known = set()
        for place, part in enumerate(shown):
            if part.part not in known:
                item = QListWidgetItem()
                item.setData(_PART, part)
                item.setToolTip(tr(words_of(part, answers.get(part.part))))
                self.insertItem(place, item)
                self.wanted.emit(part)
        while self.count() > len(shown):
            self.takeItem(self.count() - 1)
        self._parts = shown

    def show_picture(self, part: ShadowedPart, image: QImage) -> None:
        """The small picture of a part."""
        self._painter.pictures[part.thumbnail] = image
        while len(self._painter.pictures) > 2 * MOST_SHOWN:
            self._painter.pictures.pop(next(iter(self._painter.pictures)))
        self._repaint()

    def _repaint(self) -> None:
        viewport = self.viewport()
        if viewport is not None:
            viewport.update()


class _ChangePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, grid: ChangesGrid) -> None:
        super().__init__(grid)
        self._theme = theme
        self.pictures: dict[str, QImage] = {}
        self.answers: dict[int, PartAnswer] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(round(_WIDTH * line), round(_HEIGHT * line))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(_PART)
        if painter is None or not isinstance(part, ShadowedPart):
            return
        theme, line = self._theme, option.fontMetrics.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(option.rect).adjusted(4, 4, -4, -4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.border), 2 if chosen else 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(frame, 5, 5)
        picture = frame.adjusted(6, 6, -6, -(3 * line + 8))
        self._paint_picture(painter, picture, part)
        text = QRectF(frame.left() + 8, picture.bottom() + 4, frame.width() - 16, line)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.text))
        painter.drawText(text, left, f"{part.part}" if part.part else "")
        text.translate(0, line)
        painter.setPen(QColor(theme.dim))
        painter.drawText(text, left, f"{_of_limit(part.line)} → {_of_limit(part.shadow)}")
        answer = self.answers.get(part.part)
        text.translate(0, line)
        if answer is not None and answer.answer is not None:
            painter.setPen(QColor(_colour_of(theme, answer.answer)))
            words = _words_of_answer(answer, answer.answer)
            painter.drawText(text, left, option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, int(text.width())))
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, part: ShadowedPart) -> None:
        painter.fillRect(place, QColor(self._theme.picture))
        image = self.pictures.get(part.thumbnail)
        if image is None or image.isNull():
            return
        scale = min(place.width() / image.width(), place.height() / image.height())
        size = (image.width() * scale, image.height() * scale)
        inner = QRectF(place.center().x() - size[0] / 2, place.center().y() - size[1] / 2, *size)
        painter.drawImage(inner, image)
        said = part.line if part.line.place is not None else part.shadow
        if said.place is None:
            return
        middle = QPointF(inner.left() + said.place[0] * inner.width(), inner.top() + said.place[1] * inner.height())
        radius = max(8.0, inner.width() * 0.08)
        for colour, thick in (("#000000", 4), (self._theme.failed.mark, 2)):
            painter.setPen(QPen(QColor(colour), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)


def words_of(part: ShadowedPart, answer: PartAnswer | None) -> str:
    """Everything that is known of it, in lines."""
    lines = [
        f"Part {part.part}",
        f"In use: {part.line.verdict.value}, score {_figure(part.line.score)}, limit {_figure(part.line.limit)}",
        f"Candidate: {part.shadow.verdict.value}, score {_figure(part.shadow.score)}, limit {_figure(part.shadow.limit)}",
    ]
    if answer is not None and answer.answer is not None:
        lines.append(_words_of_answer(answer, answer.answer))
    return "\n".join(lines)


def _words_of_answer(one: PartAnswer, answer: Answer) -> str:
    """ "Really bad: scratch, Ada"."""
    return f"{answer.words}{f': {one.kind}' if one.kind else ''}{f', {one.who}' if one.who else ''}"


def _of_limit(said: Said) -> str:
    """How far above the limit, in decades: "+0.31"."""
    if not (math.isfinite(said.score) and math.isfinite(said.limit)):
        return said.verdict.value
    return f"{said.score - said.limit:+.2f}".replace("-", "−")


def _figure(value: float) -> str:
    return f"{value:.2f}" if math.isfinite(value) else "none"


def _colour_of(theme: Theme, answer: Answer) -> str:
    verdict = {Answer.GOOD: Verdict.PASS, Answer.BAD: Verdict.FAIL}.get(answer, Verdict.INVALID)
    return theme.of(verdict).mark
