"""A window whose letters grow with it, with a place for messages, and what it does when it is closed."""

from __future__ import annotations

from PyQt6.QtCore import QSize, pyqtSignal
from PyQt6.QtGui import QCloseEvent, QResizeEvent
from PyQt6.QtWidgets import QLayout, QMainWindow, QWidget

from inspector.gui.widgets.column import room_on_screen
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.notice import Notice
from inspector.gui.widgets.theme import Theme, dress, style_sheet
from inspector.gui.words.speech import tr

WIDTH, HEIGHT = 1280, 720
"""The size at which the scale is 1."""
_MOST_OF = 0.95
"""Of the room on the screen, at least, has a window with its frame that a window manager made as large as it may be."""
_SMALLEST = (1024, 600)
"""Of a window on a screen that has so much room."""
_MARGINS_PX = 190
"""Of the height: gaps and frames that are the same at every scale."""
_LEAST = 0.5
_SIDE_PX = 404
_SCALE_STEPS = 16
_PRESSED_MM = {"mouse": 0.0, "touch": 10.0, "gloves": 15.0}
"""Least height of what is pressed. ISO 9241-410 asks for 9 mm for bare fingers at least."""
_DOTS, _USUAL_DOTS, _MM_PER_INCH = (40.0, 600.0), 96.0, 25.4


class ScaledWindow(QMainWindow):
    """``closing``: it is being closed."""

    closing = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, density: str = "mouse") -> None:
        """``density``: see ``WindowSettings``."""
        super().__init__()
        self._pressed_mm = _PRESSED_MM[density]
        self._theme = theme
        self._scale = 0.0
        self._side: QWidget | None = None
        self.setWindowTitle(tr("Inspector"))
        self.setWindowIcon(icons.icon("inspector", theme.accent))
        dress(theme)
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(room_on_screen(self)))
        # The size that it mostly has: its letters are then of one size from the beginning, and the style sheet is worked out once.
        self.resize(WIDTH, HEIGHT)

    def tell(self, text: str) -> None:
        """Show one message for a while."""
        self.notice.tell(text)

    def toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def fill_screen(self) -> None:
        """Take the room that it asked for and did not get: where no window manager runs, as on many a kiosk, nobody makes a window larger.
        Of one that was made smaller meanwhile nothing changes."""
        screen = self.screen()
        if screen is None or not (self.isMaximized() or self.isFullScreen()):
            return
        room = screen.geometry() if self.isFullScreen() else screen.availableGeometry()
        has = self.frameGeometry()
        if has.width() < _MOST_OF * room.width() or has.height() < _MOST_OF * room.height():
            self.setGeometry(room)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.rescale()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        super().closeEvent(event)
        self.closing.emit()

    def fill(self, content: QWidget, side: QWidget) -> None:
        """``content`` is all of the window; ``side`` in it keeps its width at one scale."""
        content.setObjectName("content")
        self.notice = Notice(content, self._theme)
        self._side = side
        self.setCentralWidget(content)
        self.rescale()

    def rescale(self) -> None:
        """Letters grow with the window, in steps: a new style sheet costs too much for every pixel.

        They shrink with it below the smallest scale where a screen has less room than the smallest window: a screen of 1366x768 pixels
        that shows all things at 150 % has 910x512.
        """
        steps = int(_scale_of(self.width(), self.height()) * _SCALE_STEPS)
        scale = max(_LEAST, _scale_of(self.minimumWidth(), self.minimumHeight()), steps / _SCALE_STEPS)
        if scale != self._scale and self._side is not None:
            self._scale = scale
            self.setStyleSheet(style_sheet(self._theme, scale, pressed_px=round(self._pressed_mm * self._px_per_mm())))
            for layout in self.findChildren(QLayout):
                layout.invalidate()  # what is hidden now does not notice by itself, and keeps the room that its letters took before
            self._side.setFixedWidth(round(_SIDE_PX * scale))

    def _px_per_mm(self) -> float:
        """Of its screen; that of 96 dots an inch where a screen says what no screen has."""
        screen = self.screen()
        dots = 0.0 if screen is None else screen.physicalDotsPerInch()
        return (dots if _DOTS[0] <= dots <= _DOTS[1] else _USUAL_DOTS) / _MM_PER_INCH


def _scale_of(width: int, height: int) -> float:
    """Of a window of this size. Where it is lower than the smallest one, its gaps take more of the height."""
    smallest_width, smallest_height = _SMALLEST
    if height >= smallest_height:
        return min(width / WIDTH, height / HEIGHT)
    return min(width, smallest_width * (height - _MARGINS_PX) / (smallest_height - _MARGINS_PX)) / WIDTH
