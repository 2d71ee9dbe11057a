"""The rail at the left edge: one button for the live picture, one for each page."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QVBoxLayout, QWidget

from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LIVE = ("live", "camera", "Live")


_ICON_LINES, _WORD_LINES = 1.7, 3.2
"""Heights in lines: of an icon alone, and from where on there is room for its word."""


class PageRail(QWidget):
    """``chosen`` gives the number of a page, from 1, or 0 for the live picture. Without pages there are no buttons."""

    chosen = pyqtSignal(int)

    def __init__(self, theme: Theme, icons: IconSet, pages: Sequence[tuple[str, str, str]], *, foot: QWidget) -> None:
        """``pages``: of each the act of its key, its icon and its title. ``foot``: stands at the lower end."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.buttons: list[QAbstractButton] = []
        for number, (act, icon, title) in enumerate((_LIVE, *pages)):
            button = _RailButton(theme, icons, icon, title)
            button.setToolTip(tr(f"{title} ({key_of(act)})"))
            button.clicked.connect(lambda _, number=number: self.chosen.emit(number))
            column.addWidget(button)
            self.buttons.append(button)
        column.addStretch(1)
        column.addWidget(foot)
        for shown in self.buttons:
            shown.setVisible(bool(pages))
        self.show_chosen(0)

    def show_chosen(self, number: int) -> None:
        """Mark the page on the screen."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == number)


class _RailButton(QToolButton):
    """An icon above a word, as large as a finger in a glove."""

    def __init__(self, theme: Theme, icons: IconSet, icon: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._icon_name = icon
        self.setText(tr(title))
        self.setAccessibleName(tr(title))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(max(line * 3.4, self.fontMetrics().horizontalAdvance(self.text()) + line)), round(line * 3.4))

    def minimumSizeHint(self) -> QSize:
        """The icon alone, in a window that has no room for all words."""
        return QSize(self.sizeHint().width(), round(self.fontMetrics().height() * _ICON_LINES))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        ink = self._theme.accent if self.isChecked() else self._theme.text
        middle = self.width() / 2
        if self.height() < line * _WORD_LINES:
            self._icons.paint(
                painter, self._icon_name, ink, QRectF(middle - line * 0.65, self.height() / 2 - line * 0.65, line * 1.3, line * 1.3)
            )
            return
        self._icons.paint(painter, self._icon_name, ink, QRectF(middle - line * 0.65, line * 0.45, line * 1.3, line * 1.3))
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0, line * 1.9, self.width(), line * 1.2), Qt.AlignmentFlag.AlignCenter, self.text())
