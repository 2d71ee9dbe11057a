"""Where everything lies in the window for one camera. Nothing moves, whatever is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


class WindowLayout(QWidget):
    """The picture and what belongs to it on the left, the verdict and one panel on the right, the status below."""

    def __init__(
        self,
        *,
        choosers: Sequence[QWidget],
        picture: Sequence[QWidget],
        strip: Sequence[QWidget],
        side: Sequence[QWidget],
        panels: Sequence[QWidget],
        foot: QWidget,
    ) -> None:
        """The first two ``choosers`` and the first of ``picture`` take what room there is; the first of ``panels`` is shown."""
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(18)
        for number, widget in enumerate(choosers):
            top.addWidget(widget, (6, 5)[number] if number < 2 else 0)
        below = QHBoxLayout()
        below.setSpacing(8)
        for widget, share in zip(strip, (3, 2), strict=True):
            below.addWidget(_framed(widget), share)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(top)
        for number, widget in enumerate(picture):
            left.addWidget(widget, 1 if number == 0 else 0)
        left.addLayout(below)
        # One place for all panels, so that nothing else moves when another is shown.
        self._stack = QStackedWidget()
        for panel in panels:
            self._stack.addWidget(panel)
        self.side = QWidget()
        right = QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for widget in side:
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addLayout(left, 1)
        both.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(both, 1)
        layout.addWidget(foot)

    def show_panel(self, panel: QWidget) -> None:
        """In the place of the one that is shown."""
        self._stack.setCurrentWidget(panel)

    def shows(self, panel: QWidget) -> bool:
        return self._stack.currentWidget() is panel


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(6, 4, 6, 4)
    layout.addWidget(widget)
    return frame
