"""The station as it is read from three metres: the verdict over more than half of the screen, and the counters below it."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.status import Counters
from inspector.core.views import ViewsStatus
from inspector.gui.live.banner import VerdictBanner
from inspector.gui.live.line_lamps import LineLamps
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_BANNER, _FIGURES = 62, 38
"""Shares of the height."""
_TEXT = 0.036
"""Height of the reason's letters, of the window's: 14 mm on a screen of 24 inches, which has 299 mm."""


_LAMPS = 0.8
"""Of the height of the reason's letters."""
_TRIED_PX = 100


class WallView(QWidget):
    """Covers ``over``, a widget of the window, while it is shown. ``left``: a person wants to go back, by a click or the button."""

    left = pyqtSignal()

    def __init__(self, over: QWidget, theme: Theme, icons: IconSet, back_key: str, *, control: str = "off") -> None:
        """``back_key``: shown on the button that goes back. ``control``: who controls the line's signals."""
        super().__init__(over)
        self._over = over
        self.setAutoFillBackground(True)
        self.banner = VerdictBanner(theme, icons)
        self.banner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.lamps = LineLamps(theme, control)
        self.figures = _LargeFigures(theme)
        self.back = QPushButton(tr(f"{tr('Back')} ({back_key})"), self)
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.banner, _BANNER)
        column.addWidget(self.lamps)
        column.addWidget(self.figures, _FIGURES)
        over.installEventFilter(self)
        self.hide()

    def show_status(self, status: ViewsStatus, instead: str = "") -> None:
        """As the banner beside the live picture; ``instead``: of the reason."""
        self.banner.show_status(status, instead)
        self.banner.show_unseen(status.answers.unseen)
        self.lamps.show_report(status.line)
        self.figures.show_counters(status.counters)

    def cover(self, *, shown: bool) -> None:
        """Come, or go."""
        if shown:
            self._fill()
            self.show()
            self.raise_()
            self.back.raise_()
        else:
            self.hide()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fill()
        return False

    def changeEvent(self, event: QEvent | None) -> None:
        """Letters grow after the window has."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fill()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Nothing below it is pressed by accident."""
        if event is not None:
            event.accept()

    def _fill(self) -> None:
        self.setGeometry(self._over.rect())
        font = QFont(self.font())
        font.setPixelSize(max(12, round(self.height() * _TEXT)))
        # A style sheet of its own: the window's would set the letters of the plain size.
        self.banner.setStyleSheet(f"font-size: {font.pixelSize()}px;")
        self.lamps.setStyleSheet(f"font-size: {round(font.pixelSize() * _LAMPS)}px;")
        size = self.back.sizeHint()
        self.back.setGeometry(self.width() - size.width() - 24, self.height() - size.height() - 20, size.width(), size.height())


class _LargeFigures(QWidget):
    """PASS, FAIL, INVALID and yield of the lot, as large as the room allows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colours = (theme.passed.mark, theme.failed.mark, theme.invalid.mark, theme.text)
        self._dim = theme.dim
        self.counters = Counters()

    def show_counters(self, counters: Counters) -> None:
        if counters != self.counters:
            self.counters = counters
            self.update()

    @property
    def texts(self) -> tuple[str, ...]:
        """The figures as they are read."""
        one = self.counters
        return (*map(count_text, (one.passed, one.failed, one.invalid)), yield_text(one.yield_rate))

    def figure_px(self) -> int:
        """Height of the digits' font: all of them fit, in one size."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(_TRIED_PX)
        widest = max(QFontMetricsF(font).horizontalAdvance(text) for text in self.texts)
        return max(12, int(min(self.height() * 0.5, _TRIED_PX * self.width() / 4 * 0.9 / widest)))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        width, height = self.width() / 4, self.height()
        caption, figure = QFont(self.font()), QFont(self.font())
        caption.setPixelSize(max(10, round(self.figure_px() * 0.36)))
        figure.setPixelSize(self.figure_px())
        figure.setBold(True)
        names = ("PASS", "FAIL", "INVALID", tr("Yield"))
        for place, (name, text, colour) in enumerate(zip(names, self.texts, self._colours, strict=True)):
            room = QRectF(place * width, 0, width, height * 0.85)
            painter.setFont(caption)
            painter.setPen(QColor(self._dim))
            painter.drawText(room.adjusted(0, 0, 0, -room.height() * 0.62), Qt.AlignmentFlag.AlignCenter, name)
            painter.setFont(figure)
            painter.setPen(QColor(colour))
            painter.drawText(room.adjusted(0, room.height() * 0.3, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(caption)
        painter.setPen(QColor(self._dim))
        lot = QRectF(12, height * 0.85, self.width() * 0.8, height * 0.15)
        painter.drawText(lot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{tr('Lot')} {self.counters.lot or '–'}")
        painter.end()
