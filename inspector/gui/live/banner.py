"""The verdict, to be read from three metres: a word, a colour, a shape, and the reason below."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.core.status import Mode, Status
from inspector.core.types import Band, Verdict
from inspector.core.views import ViewsStatus
from inspector.gui.live.live_marks import verdict_icon
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import FONT_FAMILIES, Theme, VerdictColours

REVIEW = "REVIEW"
"""The word for a FAIL in the review band, which a person decides. Line control gets FAIL."""

_WORDS = (*(verdict.value for verdict in Verdict), REVIEW, "STARTING")
_NARROW = ("Arial Narrow", "DejaVu Sans Condensed", *FONT_FAMILIES)


class VerdictBanner(QWidget):
    """Shows the live verdict on the part: what may be relied on now, not what was true of an older picture."""

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._verdict: Verdict | None = None
        self._review = False
        self._reason = "The program is getting ready"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Verdict")

    @property
    def word(self) -> str:
        """What is written large."""
        if self._verdict is None:
            return "STARTING"
        return REVIEW if self._review else self._verdict.value

    @property
    def reason(self) -> str:
        return self._reason

    def show_status(self, status: ViewsStatus | Status) -> None:
        """Verdict, reason and band; STARTING before there is one."""
        starting = status.mode is Mode.STARTING
        reason = status.reason or ("Starting" if starting else "")
        self._show(None if starting else status.verdict, reason, review=status.band is Band.REVIEW)

    def show_trouble(self, what: str) -> None:
        """There is no station to ask, for this reason."""
        self._show(Verdict.INVALID, what)

    def _show(self, verdict: Verdict | None, reason: str, *, review: bool = False) -> None:
        if (verdict, reason, review) == (self._verdict, self._reason, self._review):
            return
        self._verdict, self._reason, self._review = verdict, reason, review
        self.setToolTip(reason)
        self.setAccessibleDescription(f"{self.word}: {reason}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.fontMetrics().height() * 9.4))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        painter.fillRect(self.rect(), QColor(self._theme.background))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        line = float(self.fontMetrics().height())
        edge = line * 0.9
        if self._verdict is Verdict.INVALID or self._review:
            self._paint_stripes(painter, QColor(colours.ink), edge)
        reason_height = line * 3.0
        inner = QRectF(self.rect()).adjusted(edge + line * 0.6, line * 0.4, -edge - line * 0.6, -reason_height - line * 0.1)
        self._paint_word(painter, inner, colours)
        place = QRectF(inner.left(), inner.bottom(), inner.width(), reason_height)
        self._paint_reason(painter, place, colours)
        painter.end()

    def _colours(self) -> VerdictColours:
        if self._verdict is None:
            return VerdictColours(self._theme.raised, self._theme.text, self._theme.text)
        return self._theme.of(self._verdict)

    def _paint_word(self, painter: QPainter, place: QRectF, colours: VerdictColours) -> None:
        """All words in one size, so that nothing moves but the letters."""
        icon_px = place.height() * 0.86
        gap = icon_px * 0.22
        font = QFont()
        font.setFamilies(list(_NARROW))
        font.setBold(True)
        font.setPixelSize(100)
        widest = max(QFontMetricsF(font).horizontalAdvance(word) for word in _WORDS)
        room = place.width() - icon_px - gap
        font.setPixelSize(max(12, int(min(100 * room / widest, place.height() * 1.04))))
        metrics = QFontMetricsF(font)
        # The icon stays where it is whatever the word: the widest word and it are centred together.
        left = place.left() + max(0.0, (room - widest * font.pixelSize() / 100) / 2)
        name = "waiting" if self._verdict is None else verdict_icon(self._verdict)
        icon = QRectF(left, place.center().y() - icon_px / 2, icon_px, icon_px)
        self._icons.paint(painter, name, colours.ink, icon)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        baseline = place.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(icon.right() + gap, baseline), self.word)

    def _paint_reason(self, painter: QPainter, place: QRectF, colours: VerdictColours) -> None:
        """Two lines at most; the tool tip has all of it."""
        font = QFont(self.font())
        font.setPixelSize(round(QFontInfo(self.font()).pixelSize() * 1.25))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QColor(colours.ink))
        lines = two_lines(self._reason, metrics, place.width())
        for number, text in enumerate(lines):
            row = QRectF(place.left(), place.top() + number * metrics.height(), place.width(), metrics.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_stripes(self, painter: QPainter, ink: QColor, width: float) -> None:
        """Hatched edges mark what is not known, beside its colour: an INVALID part, and one that a person has to decide."""
        painter.save()
        painter.setBrush(ink)
        height = float(self.height())
        for left in (0.0, self.width() - width):
            painter.setClipRect(QRectF(left, 0, width, height))
            y = -width
            while y < height + width:
                corners = [(left, y + width), (left + width, y), (left + width, y + width * 0.7), (left, y + width * 1.7)]
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
                y += width * 1.4
        painter.restore()


def two_lines(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """``text`` broken between words into at most two lines, the second elided."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split(" ")
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    first = metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width)
    rest = metrics.elidedText(" ".join(words[count:]), Qt.TextElideMode.ElideRight, width)
    return (first, rest) if rest else (first,)
