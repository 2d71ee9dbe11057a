"""The question whether a part that stands alone is good: its picture with the place framed, and what a person says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.status import GoodPart
from inspector.core.types import Rect
from inspector.gui.live.overlay import frame_image
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LINES = 7
"""Height of the picture in lines of text."""


class OddPartQuestion(QWidget):
    """One part after the other. ``confirmed`` and ``left_out`` give its number. ``may_confirm``: whether it can still be said that it is
    good; where it cannot, what was learned is used, or not."""

    confirmed = pyqtSignal(int)
    left_out = pyqtSignal(int)

    def __init__(self, theme: Theme, icons: IconSet, *, may_confirm: bool = True) -> None:
        super().__init__()
        self._number = 0
        self.picture = _FramedPicture(theme)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.good = KeyButton(theme, icons, "pass", tr("It is good"), "")
        self.good.setVisible(may_confirm)
        self.out = KeyButton(theme, icons, "fail", tr("Leave it out"), "")
        self.out.setToolTip(tr("Learning begins again at once without this part"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.good)
        buttons.addWidget(self.out)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(7)
        words.addWidget(self.text, 1)
        words.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.picture)
        layout.addLayout(words, 1)
        self.good.clicked.connect(lambda: self.confirmed.emit(self._number))
        self.out.clicked.connect(lambda: self.left_out.emit(self._number))
        self.setVisible(False)

    @property
    def number(self) -> int:
        """Of the part that is asked about; 0 while none is."""
        return self._number

    def show_parts(self, parts: Sequence[GoodPart]) -> None:
        """Ask about the first of them; nothing is shown for none."""
        self.setVisible(bool(parts))
        if not parts:
            self._number = 0
            return
        part = parts[0]
        more = f" ({tr(f'and {len(parts) - 1} more')})" if len(parts) > 1 else ""
        asked = tr("Is it good? A defect that is learned would be PASS from now on.")
        self.text.setText(f"{tr(f'Part {part.number}')}: {tr(part.why)}.{more}\n{asked}")
        if part.number != self._number:
            self._number = part.number
            self.picture.show_part(part)


class _FramedPicture(QWidget):
    """A thumbnail, with a frame round the place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap()
        self._place: Rect | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, part: GoodPart) -> None:
        self._pixmap = QPixmap.fromImage(frame_image(part.thumbnail))
        self._place = part.place
        self.setAccessibleName(f"{tr(f'Part {part.number}')}: {tr(part.why)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() * _LINES
        if self._pixmap.isNull():
            return QSize(height, height)
        return QSize(min(2 * height, round(height * self._pixmap.width() / self._pixmap.height())), height)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self._pixmap.width(), self.height() / self._pixmap.height())
        whole = QRectF(0, 0, self._pixmap.width() * scale, self._pixmap.height() * scale)
        painter.drawPixmap(whole, self._pixmap, QRectF(self._pixmap.rect()))
        place = whole
        if self._place is not None:
            place = QRectF(self._place.x * scale, self._place.y * scale, self._place.width * scale, self._place.height * scale).adjusted(
                -4, -4, 4, 4
            )
        for colour, width in ((self._theme.background, 5), (self._theme.invalid.mark, 2.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(place.intersected(whole.adjusted(2, 2, -2, -2)))
        painter.end()
