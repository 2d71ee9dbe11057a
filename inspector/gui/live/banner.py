"""The verdict, to be read from three metres: a word, a colour, a shape, and the reason below."""

from __future__ import annotations

import math

from PyQt6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PyQt6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.core.quality.answers import Unseen
from inspector.core.status import Mode, Status
from inspector.core.types import Band, Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.gui.live.live_marks import verdict_icon
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.path_text import reason_first
from inspector.gui.widgets.theme import FONT_FAMILIES, Theme, VerdictColours
from inspector.gui.words.speech import tr

REVIEW = "REVIEW"
"""The word for a FAIL in the review band, which a person decides. Line control gets FAIL."""

SET_UP = "SET-UP"
"""The word in set-up mode, in a colour of no verdict. Line control gets INVALID."""

_WORDS = (*(verdict.value for verdict in Verdict), REVIEW, "STARTING", SET_UP)
_LIVE_SHARE = 0.52
"""Of the banner's height, while a part is held."""
_LARGE_LINES = 2
_LATCH_LINES = 1.55
"""Height of the band that tells of parts that wait for a person."""
_NARROW = ("Arial Narrow", "DejaVu Sans Condensed", *FONT_FAMILIES)


class VerdictBanner(QWidget):
    """Shows the live verdict on the part: what may be relied on now, not what was true of an older picture.

    While a part is held, the live verdict has the upper half and says so; the held part has a half of its own, in the colour of what is
    held, with its reason. Parts that wait for a person are told of in a line of its own, whatever is live, until somebody has looked.
    """

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._verdict: Verdict | None = None
        self._review = self._set_up = False
        self._reason = "The program is getting ready"
        self._held: PartVerdict | None = None
        self._unseen = Unseen()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Verdict"))

    @property
    def word(self) -> str:
        """What is written large."""
        if self._verdict is None:
            return "STARTING"
        if self._set_up:
            return SET_UP
        return REVIEW if self._review else self._verdict.value

    @property
    def reason(self) -> str:
        return self._reason

    @property
    def held(self) -> str:
        """What is said of the part that is held; empty if there is none."""
        part = self._held
        return "" if part is None else f"HELD: part {part.label} was {REVIEW if part.band is Band.REVIEW else part.verdict.value}"

    def show_held(self, part: PartVerdict | None) -> None:
        """The part whose picture is held, None: the picture is live."""
        self._held = part
        self._describe()
        self.update()

    @property
    def latched(self) -> str:
        """What is said of the parts that wait for a person; empty if there are none."""
        return self._unseen.words

    def show_unseen(self, unseen: Unseen) -> None:
        """The parts that did not pass and that nobody has looked at."""
        if unseen != self._unseen:
            self._unseen = unseen
            self._describe()
            self.update()

    def show_status(self, status: ViewsStatus | Status, instead: str = "") -> None:
        """Verdict, reason and band; STARTING before there is one. ``instead``: of the reason, if it is to be said in other words."""
        starting = status.mode is Mode.STARTING
        reason = instead or status.reason or ("Starting" if starting else "")
        set_up = not math.isnan(status.set_up_left_s)
        reason = reason.replace(f"{SET_UP}: ", "") if set_up else reason
        self._show(None if starting else status.verdict, reason, review=status.band is Band.REVIEW, set_up=set_up)

    def show_trouble(self, what: str) -> None:
        """There is no station to ask, for this reason."""
        self._show(Verdict.INVALID, what)

    def _show(self, verdict: Verdict | None, reason: str, *, review: bool = False, set_up: bool = False) -> None:
        if (verdict, reason, review, set_up) == (self._verdict, self._reason, self._review, self._set_up):
            return
        self._verdict, self._reason, self._review, self._set_up = verdict, reason, review, set_up
        self._describe()
        self.update()

    def _describe(self) -> None:
        """For the tool tip and for readers of the screen."""
        held = () if self._held is None else (f"{self.held}: {self._held.reason}",)
        latched = (tr(self.latched),) if self.latched else ()
        self.setToolTip(tr("\n".join((f"Live: {self._reason}", *held, *latched) if held else (self._reason, *latched))))
        self.setAccessibleDescription(tr("; ".join((f"{self.word}: {self._reason}", *held, *latched))))

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.fontMetrics().height() * 9.4))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        place = QRectF(self.rect())
        if self._held is None:
            self._paint_live(painter, place, self._colours(), lines=3)
            if self._unseen.total:
                line = float(self.fontMetrics().height())
                self._paint_latch(painter, place.adjusted(0, place.height() - line * _LATCH_LINES, 0, 0))
        else:
            live = QRectF(place.topLeft(), QSizeF(place.width(), round(place.height() * _LIVE_SHARE)))
            self._paint_live(painter, live, self._colours(), lines=1)
            self._paint_held(painter, place.adjusted(0, live.height() + 3, 0, 0), self._held)
        painter.end()

    def _paint_live(self, painter: QPainter, room: QRectF, colours: VerdictColours, *, lines: int) -> None:
        """``lines``: room for the reason."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(room, 8, 8)
        line = float(self.fontMetrics().height())
        edge = line * 0.9
        if self._verdict is Verdict.INVALID or self._review:
            self._paint_stripes(painter, room, QColor(colours.ink), edge)
        reason_height = line * lines
        inner = room.adjusted(edge + line * 0.6, line * 0.4, -edge - line * 0.6, -reason_height - line * 0.1)
        if self._held is not None:
            painter.setPen(QColor(colours.ink))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, tr("LIVE NOW"))
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(tr("LIVE NOW")) + line * 0.5)
        self._paint_word(painter, inner, colours)
        place = QRectF(room.left() + edge + line * 0.6, inner.bottom(), room.width() - 2 * edge - line * 1.2, reason_height)
        if lines > 1 and self._unseen.total:
            # Below it stands the latch; the word stays where it is.
            lines -= 1
            place.setBottom(room.bottom() - line * _LATCH_LINES)
        self._paint_reason(painter, place, colours.ink, self._reason, lines)

    def _paint_latch(self, painter: QPainter, room: QRectF) -> None:
        """In the colours of the worst of them, turned round, so that it is seen on any live verdict."""
        colours = self._theme.failed if self._unseen.failed else self._theme.invalid
        line = float(self.fontMetrics().height())
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.setBrush(QColor(colours.fill))
        band = room.adjusted(3, 0, -3, -3)
        painter.drawRoundedRect(band, 6, 6)
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(tr(self.latched), Qt.TextElideMode.ElideRight, band.width() - line * 2.4)
        left = band.center().x() - (metrics.horizontalAdvance(text) + line * 1.4) / 2
        name = verdict_icon(Verdict.FAIL if self._unseen.failed else Verdict.INVALID)
        self._icons.paint(painter, name, colours.ink, QRectF(left, band.center().y() - line * 0.55, line * 1.1, line * 1.1))
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(band.adjusted(left - band.left() + line * 1.4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(self.font())

    def _paint_held(self, painter: QPainter, room: QRectF, part: PartVerdict) -> None:
        """In the colour of the frame around the held picture, never in that of a verdict."""
        line = float(self.fontMetrics().height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(room, 8, 8)
        ink = self._theme.accent_ink
        head = QRectF(room.left() + line * 0.6, room.top() + line * 0.2, room.width() - line * 1.2, line * 1.4)
        self._icons.paint(painter, verdict_icon(part.verdict), ink, QRectF(head.left(), head.center().y() - line / 2, line, line))
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(head.adjusted(line * 1.4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr(self.held))
        painter.setFont(self.font())
        below = QRectF(head.left(), head.bottom(), head.width(), room.bottom() - head.bottom() - line * 0.1)
        if not self._unseen.total:
            self._paint_reason(painter, below, ink, part.reason, 2)
            return
        latch = room.adjusted(0, room.height() - line * _LATCH_LINES, 0, 0)
        if latch.top() - below.top() >= line * 0.9:  # else the window is so small that the reason is on the picture alone
            self._paint_reason(painter, below, ink, part.reason, 1)
        self._paint_latch(painter, latch)

    def _colours(self) -> VerdictColours:
        if self._verdict is None:
            return VerdictColours(self._theme.raised, self._theme.text, self._theme.text)
        if self._set_up:
            return VerdictColours(self._theme.accent, self._theme.accent_ink, self._theme.accent)
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
        name = "waiting" if self._verdict is None or self._set_up else verdict_icon(self._verdict)
        icon = QRectF(left, place.center().y() - icon_px / 2, icon_px, icon_px)
        self._icons.paint(painter, name, colours.ink, icon)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        baseline = place.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(icon.right() + gap, baseline), self.word)

    def _paint_reason(self, painter: QPainter, place: QRectF, ink: str, reason: str, most: int) -> None:
        """Large if it fits into two lines, else in up to ``most`` lines of plain size; the tool tip has all of it."""
        text = reason_first(tr(reason))
        font = QFont(self.font())
        if most > _LARGE_LINES:
            font.setPixelSize(round(QFontInfo(self.font()).pixelSize() * 1.25))
            if QFontMetricsF(font).horizontalAdvance(text) > place.width() * 1.7:
                font = QFont(self.font())
        if place.height() < most * QFontMetricsF(font).height() and QFontMetricsF(font).horizontalAdvance(text) > place.width():
            font.setPixelSize(max(8, int(QFontInfo(font).pixelSize() * place.height() / (most * QFontMetricsF(font).height()))))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QColor(ink))
        lines = broken(text, metrics, place.width(), min(most, max(1, int(place.height() / metrics.height()))))
        for number, text in enumerate(lines):
            row = QRectF(place.left(), place.top() + number * metrics.height(), place.width(), metrics.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_stripes(self, painter: QPainter, room: QRectF, ink: QColor, width: float) -> None:
        """Hatched edges mark what is not known, beside its colour: an INVALID part, and one that a person has to decide."""
        painter.save()
        painter.setBrush(ink)
        height = room.height()
        for left in (0.0, room.width() - width):
            painter.setClipRect(QRectF(left, 0, width, height))
            y = -width
            while y < height + width:
                corners = [(left, y + width), (left + width, y), (left + width, y + width * 0.7), (left, y + width * 1.7)]
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
                y += width * 1.4
        painter.restore()


def two_lines(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """``text`` broken between words into at most two lines, the second elided."""
    return broken(text, metrics, width, 2)


def broken(text: str, metrics: QFontMetricsF, width: float, most: int) -> tuple[str, ...]:
    """``text`` broken between words into at most ``most`` lines, the last elided."""
    lines: list[str] = []
    words = text.split(" ")
    while words and len(lines) < most - 1 and metrics.horizontalAdvance(" ".join(words)) > width:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return (*lines, rest) if rest or not lines else tuple(lines)
