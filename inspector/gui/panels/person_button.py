"""Who is at the station: the name, the level, and how long until nobody is any more."""

from __future__ import annotations

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from inspector.core.quality.people import NOBODY, Level, Presence
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_SMALL = 0.85
"""Of plain text: the longest level is to fit a narrow rail."""
_LINES = 3


class PersonButton(QToolButton):
    """At the foot of the rail, and so on the screen with every page. Pressed, somebody signs in or out."""

    def __init__(self, theme: Theme, icons: IconSet) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.lines: tuple[str, ...] = ()
        """Name, level, time left, as they are written."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_presence(Presence())

    def show_presence(self, presence: Presence) -> None:
        """Who is there now."""
        person, key = presence.person, key_of("sign_in")
        if not presence.watched:
            lines, tip = (
                (tr("Open to"), tr("everybody"), key),
                f"Nobody was set up: everybody may everything. Set up people ({key})",
            )
        elif person is NOBODY:
            lines, tip = (tr("Nobody"), tr(Level.OPERATOR.word), key), f"Nobody has signed in. Sign in ({key})"
        else:
            lines = (person.name, tr(person.level.word), _countdown(presence.leaves_in_s) or key)
            tip = f"{person.name}, {person.level.word}. Sign out, or change the PIN ({key})"
        if lines != self.lines:
            self.lines = lines
            self.setToolTip(tr(tip))
            self.setAccessibleName(tr(" ".join(lines[:2])))
            self.update()

    def sizeHint(self) -> QSize:
        metrics, line = QFontMetricsF(self._small()), self.fontMetrics().height()
        return QSize(
            round(metrics.horizontalAdvance(tr(Level.ADMINISTRATOR.word)) + line * 0.6), round(line * 1.9 + _LINES * metrics.height())
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        ink = self._theme.text
        self._icons.paint(painter, "person", ink, QRectF(self.width() / 2 - line * 0.6, line * 0.3, line * 1.2, line * 1.2))
        font = self._small()
        metrics = QFontMetricsF(font)
        painter.setPen(self.palette().windowText().color())
        for number, words in enumerate(self.lines):
            font.setBold(number == 0)
            painter.setFont(font)
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, self.width() - line * 0.4)
            place = QRectF(0, line * 1.6 + number * metrics.height(), self.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr(shown))

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(QFontInfo(self.font()).pixelSize() * _SMALL)))
        return font


def _countdown(seconds: float | None) -> str:
    if seconds is None:
        return ""
    whole = int(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole % 3600 // 60:02d} h"
    return f"{whole // 60}:{whole % 60:02d}"
