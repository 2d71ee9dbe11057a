"""What is written over the picture: which part it is, the colour scale, that it is held, or why there is none."""

from __future__ import annotations

import math

from PyQt6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PyQt6.QtGui import QColor, QFont, QImage, QPainter, QPen

from inspector.core.several import each_part
from inspector.core.types import Band, Inspection, Verdict
from inspector.gui.charts.plot import score_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.path_text import reason_first
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_SCALE_ROOM_LINES = 22
"""A picture that is narrower than so many lines of text are high has no room for the colour scale."""
_GLASS = QColor(8, 11, 14, 205)
_INK = QColor("#ffffff")
_SOFT_INK = QColor("#c8d2dc")


VERDICT_COLOURS = {Verdict.PASS: "#2fc79a", Verdict.FAIL: "#ff7f4d", Verdict.INVALID: "#f2c300"}
"""On a dark ground, over any picture."""


def verdict_icon(verdict: Verdict) -> str:
    """A shape for each verdict, for whom colours do not tell."""
    return {Verdict.PASS: "pass", Verdict.FAIL: "fail", Verdict.INVALID: "invalid"}[verdict]


def part_counts(inspection: Inspection) -> str:
    """How many of a picture's parts have which verdict."""
    counts = [(verdict, sum(part.verdict is verdict for part in inspection.parts)) for verdict in Verdict]
    return "  ".join(f"{count} {verdict.value}" for verdict, count in counts if count)


def reason_lines(inspection: Inspection, *, held: bool) -> str:
    """Why the part did not pass, where the banner does not say it: of an INVALID part, and of one that is held."""
    told = inspection.verdict is Verdict.INVALID or (held and inspection.verdict is not Verdict.PASS)
    reasons = [f"{number}: {part.reason}" for number, part in enumerate(inspection.parts, 1) if part.verdict is Verdict.INVALID]
    lines = [inspection.reason, *(one for one in reasons if one.partition(": ")[2] not in inspection.reason)]
    return "\n".join(reason_first(line) for line in lines if line) if told else ""


class LiveMarks:
    """Paints in view coordinates. Lengths follow the font, so that they grow with the window."""

    def __init__(self, theme: Theme, icons: IconSet, bar: QImage) -> None:
        self._theme = theme
        self._icons = icons
        self._bar = bar

    def paint_facts(self, painter: QPainter, place: QRect, inspection: Inspection, *, held: bool, scale: bool) -> None:
        """The part's number, verdict and score; the colour scale if asked for; the frame of a held one."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if held:
            self._paint_held(painter, place, inspection)
        self._paint_part(painter, place, inspection, held)
        if scale and any(part.map is not None for part in each_part(inspection)):
            self._paint_scale(painter, place, inspection)

    def _paint_part(self, painter: QPainter, place: QRect, inspection: Inspection, held: bool) -> None:
        metrics = painter.fontMetrics()
        line = metrics.height()
        pad = line // 2
        score = f"{tr('score')} {inspection.score:.2f}" if math.isfinite(inspection.score) else f"{tr('score')} –"
        what = tr(f"Part {inspection.number}")
        if inspection.parts:
            what = f"{tr(f'Picture {inspection.number}')}    {tr(part_counts(inspection))}"
        text = f"{what}    {score}    {tr('limit')} {inspection.limit:.2f}"
        if not math.isfinite(inspection.limit):
            text = f"{what}    {score}"
        if inspection.band is Band.REVIEW:
            text += f"    {tr('review')}"
        top = place.top() + pad + (line * 2 if held else 0)
        reason = tr(reason_lines(inspection, held=held))
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        widest = max(1, int(place.width() - line * 1.2 - pad * 4.6))
        said = metrics.boundingRect(QRect(0, 0, widest, 10_000), int(words), reason) if reason else QRect()
        width = max(metrics.horizontalAdvance(text), said.width())
        box = QRectF(place.left() + pad, top, width + line * 1.2 + pad * 2.6, line * 1.7 + said.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GLASS)
        painter.drawRoundedRect(box, 5, 5)
        colour = VERDICT_COLOURS[inspection.verdict]
        icon = QRectF(box.left() + pad * 0.8, box.top() + line * 0.3, line * 1.1, line * 1.1)
        self._icons.paint(painter, verdict_icon(inspection.verdict), colour, icon)
        painter.setPen(_INK)
        facts = box.adjusted(line * 1.2 + pad * 1.4, 0, 0, 0)
        painter.drawText(QRectF(facts.topLeft(), QSizeF(facts.width(), line * 1.7)), Qt.AlignmentFlag.AlignVCenter, text)
        if reason:
            painter.drawText(facts.adjusted(0, line * 1.5, -pad * 0.8, 0), int(words), reason)

    def _paint_held(self, painter: QPainter, place: QRect, inspection: Inspection) -> None:
        line = painter.fontMetrics().height()
        width = max(4.0, line * 0.3)
        colour = QColor(self._theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width))
        painter.drawRect(QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2))
        band = QRectF(place.left(), place.top(), place.width(), line * 2)
        painter.fillRect(band, colour)
        font = painter.font()
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.accent_ink))
        what = "Picture" if inspection.parts else "Part"
        text = tr(f"HELD, not live: {what.lower()} {inspection.number} was {inspection.verdict.value} – press Esc for live")
        painter.drawText(
            band, Qt.AlignmentFlag.AlignCenter, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        )
        painter.setFont(font)

    def _paint_scale(self, painter: QPainter, place: QRect, inspection: Inspection) -> None:
        """The overlay's colours with their log10 values, and the limit on them; not where they would cover the part."""
        metrics = painter.fontMetrics()
        line = metrics.height()
        low, high = inspection.colour_scale
        height = min(line * 11.0, place.height() - line * 6.0)
        if height < line * 4 or place.width() < line * _SCALE_ROOM_LINES or not high > low:
            return
        text_width = metrics.horizontalAdvance("−00.0")
        box = QRectF(
            place.right() - text_width - line * 2.6, place.bottom() - height - line * 3.2, text_width + line * 2.1, height + line * 2.7
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GLASS)
        painter.drawRoundedRect(box, 5, 5)
        bar = QRectF(box.left() + line * 0.6, box.top() + line * 1.8, line * 0.7, height)
        painter.fillRect(bar, QColor("#5a6068"))
        painter.drawImage(bar, self._bar)
        painter.setPen(_SOFT_INK)
        painter.drawText(QRectF(box.left(), box.top() + line * 0.2, box.width(), line), Qt.AlignmentFlag.AlignCenter, tr("log₁₀"))
        left = bar.right() + line * 0.5
        limit_y = bar.bottom() - (inspection.limit - low) / (high - low) * bar.height() if math.isfinite(inspection.limit) else math.nan
        for value, y in ((high, bar.top()), (low, bar.bottom())):
            if not abs(y - limit_y) < line:
                painter.drawText(QPointF(left, y + metrics.ascent() * 0.4), score_text(value))
        if bar.top() <= limit_y <= bar.bottom():
            painter.setPen(QPen(_INK, 2))
            painter.drawLine(QPointF(bar.left() - line * 0.25, limit_y), QPointF(bar.right() + line * 0.3, limit_y))
            painter.drawText(QPointF(left, limit_y + metrics.ascent() * 0.4), tr("limit"))

    def paint_message(self, painter: QPainter, place: QRect, icon: str, title: str, text: str) -> None:
        """A card in the middle, over the dimmed picture."""
        title, text = tr(title), tr(text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, QColor(8, 11, 14, 170))
        line = painter.fontMetrics().height()
        width = min(place.width() - line * 2.0, line * 30.0)
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        needed = painter.fontMetrics().boundingRect(QRect(0, 0, int(width - line * 2), 10_000), int(words), text).height()
        height = line * 7.6 + needed
        box = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
        painter.setPen(QPen(QColor(255, 255, 255, 60), 1))
        painter.setBrush(QColor(20, 26, 32, 238))
        painter.drawRoundedRect(box, 8, 8)
        size = line * 2.6
        self._icons.paint(painter, icon, "#c8d2dc", QRectF(box.center().x() - size / 2, box.top() + line, size, size))
        font = painter.font()
        large = QFont(font)
        large.setPixelSize(round(line * 1.15))
        large.setBold(True)
        painter.setFont(large)
        painter.setPen(_INK)
        painter.drawText(QRectF(box.left(), box.top() + line * 4.1, box.width(), line * 1.8), Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(font)
        painter.setPen(_SOFT_INK)
        painter.drawText(box.adjusted(line, line * 6.2, -line, 0), int(words), text)
