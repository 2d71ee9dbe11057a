"""Room in dialogs: what is long scrolls, buttons are always seen whole, and no dialog is larger than its screen."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PyQt6.QtWidgets import QDialog, QFileDialog, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_FRAME_PX = (16, 48)
"""What a desktop draws around a dialog, at most: left and right, above and below."""
_FEWEST_LINES = 5
IN_SIGHT = "kept-in-sight"
"""Object name of what no dialog of its window covers, as far as there is room beside it: the live verdict and what belongs to it."""
_LARGEST_BESIDE = 0.8
"""A dialog that asks for more of its window has to have it."""


class Column(QWidget):
    """Widgets in ``body``, which scrolls where there is too little room, over ``foot``, which never does.

    It is as wide as its letters and buttons ask for, at least ``letters`` average ones, whatever their size.
    """

    def __init__(self, letters: int) -> None:
        super().__init__()
        self._letters = letters
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.foot = QVBoxLayout()
        self._area = _TallArea(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addLayout(self.foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        width = max(self.fontMetrics().averageCharWidth() * self._letters, self.minimumSizeHint().width())
        return QSize(width, self._area.height_of(width) + self.foot.sizeHint().height() + self.foot.spacing())


class _TallArea(QScrollArea):
    """Scrolls up and down only: never narrower than what it holds."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._content = content

    def height_of(self, width: int) -> int:
        """Pixels that all of it needs at this width."""
        inner = width - self._bar_px()
        return max(self._content.heightForWidth(inner), self._content.minimumSizeHint().height(), 0)

    def sizeHint(self) -> QSize:
        width = self.minimumSizeHint().width()
        return QSize(width, self.height_of(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width() + self._bar_px(), self.fontMetrics().lineSpacing() * _FEWEST_LINES)

    def _bar_px(self) -> int:
        bar = self.verticalScrollBar()
        return 0 if bar is None else bar.sizeHint().width()


class ColumnDialog(QDialog):
    """A dialog of one column: ``body`` and ``foot`` as in :class:`Column`."""

    def __init__(self, parent: QWidget | None, letters: int) -> None:
        super().__init__(parent)
        self._column = Column(letters)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body, self.foot = self._column.body, self._column.foot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(self._column)


def fit_more(dialog: QDialog) -> None:
    """Give a dialog that is open the height that it asks for, if that is more than it has."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    if (layout := dialog.layout()) is not None:
        layout.invalidate()  # what scrolls does not tell it by itself that there is more of it
    if dialog.isVisible() and dialog.sizeHint().height() > dialog.height():
        dialog.resize(dialog.size().expandedTo(dialog.sizeHint()).boundedTo(room_on_screen(dialog)))


def fit(dialog: QDialog, share: float = 0.0) -> None:
    """Give ``dialog`` the size that it asks for, at least ``share`` of the window below it, at most what its screen has, and a place
    beside what is to stay in sight there."""
    dialog.ensurePolished()
    parent = dialog.parentWidget()
    below = None if parent is None else parent.window()
    wanted = dialog.sizeHint() if below is None else dialog.sizeHint().expandedTo(below.size() * share)
    beside = None if below is None or share > _LARGEST_BESIDE else _room_beside(below)
    if beside is None or dialog.minimumSizeHint().width() > beside.width():
        dialog.resize(wanted.boundedTo(room_on_screen(dialog)))
        return
    dialog.resize(wanted.boundedTo(room_on_screen(dialog)).boundedTo(QSize(beside.width(), wanted.height())))
    frame = QSize(*_FRAME_PX)
    place = QRect(QPoint(0, 0), dialog.size() + frame)
    place.moveCenter(beside.center())
    dialog.move(max(beside.left(), place.left()), max(beside.top(), place.top()))


def _room_beside(window: QWidget) -> QRect | None:
    """On the screen, left of what is to stay in sight of this window; None where there is nothing of that."""
    kept = window.findChild(QWidget, IN_SIGHT)
    if kept is None or not kept.isVisible():
        return None
    edge = kept.mapTo(window, QPoint(0, 0)).x()
    return QRect(window.mapToGlobal(QPoint(0, 0)), QSize(edge - _FRAME_PX[0], window.height()))


def room_on_screen(window: QWidget) -> QSize:
    """The largest size that a window or a dialog can have without being cut."""
    screen = window.screen()
    room = QSize(1024, 768) if screen is None else screen.availableSize()
    return QSize(room.width() - _FRAME_PX[0], room.height() - _FRAME_PX[1])


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Asks for a file or folder without blocking; it goes when it is closed."""
    dialog = QFileDialog(parent.window(), title)
    fit(dialog, 0.7)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
