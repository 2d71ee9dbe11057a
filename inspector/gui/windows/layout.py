"""Where everything lies in the window. Nothing moves, whatever is shown and whichever view is selected."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.gui.widgets.column import IN_SIGHT
from inspector.gui.windows.view_controls import ViewControls

_FRAME_PX = 6
_PLACE_OF_LIVE = 1
"""Behind the rail."""


class WindowLayout(QWidget):
    """The pictures and what belongs to them on the left, the verdict and one panel on the right, the status below.

    What belongs to one view lies in stacks, which show the selected view's.
    """

    def __init__(
        self,
        views: Sequence[ViewControls],
        *,
        head: QWidget,
        rail: QWidget,
        pages: Sequence[QWidget],
        strip: QWidget,
        side: Sequence[QWidget],
        beside_held: QWidget,
        beside_found: QWidget,
        feet: Sequence[Sequence[QWidget]],
    ) -> None:
        """``head``: above all, over the whole width, hidden as a rule. ``rail``: at the left edge. ``pages``: each takes the place of the
        pictures and of what belongs to them. ``strip``: of the parts that did not pass. ``side``: above the panel, from the top.
        ``beside_held``: in place of the panel while a part is held; ``beside_found``: while a page shows one. ``feet``: rows below all,
        over the whole width, of whose widgets the first has the most room."""
        super().__init__()
        self._stacks: list[QStackedWidget] = []
        feet_of_live = (_framed(strip), _framed(self._stack([view.trend for view in views])))
        below = QHBoxLayout()
        below.setSpacing(8)
        for foot_of_live, stretch in zip(feet_of_live, (3, 2), strict=True):
            below.addWidget(foot_of_live, stretch)
        choosers, lights, bar = (
            self._stack(widgets)
            for widgets in ([view.choosers for view in views], [view.gate_lights for view in views], [view.view_bar for view in views])
        )
        pictures = [view.picture for view in views]
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(choosers)
        left.addLayout(_grid(pictures), 1)
        left.addWidget(lights)
        left.addWidget(bar)
        left.addLayout(below)
        # No widget around them: it would ask for its room before its letters have their size.
        self._live = (choosers, *pictures, lights, bar, *feet_of_live)
        self._pages = tuple(pages)
        self.side = QWidget()
        self.side.setObjectName(IN_SIGHT)
        right = QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for widget in side:
            right.addWidget(widget)
        self._panels = QStackedWidget()
        self._panels.addWidget(self._stack([view.panels for view in views]))
        self._panels.addWidget(_framed(beside_held, 12))
        self._panels.addWidget(_framed(beside_found, 12))
        self._held = self._found = False
        right.addWidget(self._panels, 1)
        self._both = both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(rail)
        both.addLayout(left, 1)
        self._both, self._left = both, left
        for page in self._pages:
            page.hide()
            both.addWidget(page, 1)
        both.addWidget(self.side)
        self._frame: QColor | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addLayout(both, 1)
        for widgets in feet:
            row = QHBoxLayout()
            row.setSpacing(8)
            for place, foot in enumerate(widgets):
                row.addWidget(foot, len(widgets) - place)
            layout.addLayout(row)

    def show_view(self, number: int) -> None:
        """The controls and panels of view ``number``, from 0."""
        for stack in self._stacks:
            stack.setCurrentIndex(number)

    def show_held(self, held: bool) -> None:
        """Whether a part is held."""
        self._held = held
        self._show_beside()

    def show_found(self, found: bool) -> None:
        """Whether a page shows one part."""
        self._found = found
        self._show_beside()

    def _show_beside(self) -> None:
        self._panels.setCurrentIndex(2 if self._found else int(self._held))

    @property
    def page(self) -> int:
        """The number of the page on the screen, from 1; 0 for the pictures."""
        return next((number for number, page in enumerate(self._pages, 1) if not page.isHidden()), 0)

    def show_page(self, number: int) -> None:
        """Page ``number``, from 1, or the pictures."""
        self._both.setStretch(_PLACE_OF_LIVE, 0 if number else 1)
        for widget in self._live:
            widget.setVisible(not number)
        # An empty layout would keep its share of the width.
        self._both.setStretchFactor(self._left, 0 if number else 1)
        for place, page in enumerate(self._pages, 1):
            page.setVisible(place == number)

    def show_frame(self, colour: str) -> None:
        """A frame round the window in this colour; empty: none."""
        frame = QColor(colour) if colour else None
        if frame != self._frame:
            self._frame = frame
            self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        if self._frame is not None:
            painter = QPainter(self)
            painter.setPen(QPen(self._frame, 2 * _FRAME_PX))  # the outer half is not seen
            painter.drawRect(self.rect())
            painter.end()

    def _stack(self, widgets: Sequence[QWidget]) -> QStackedWidget:
        stack = QStackedWidget()
        for widget in widgets:
            stack.addWidget(widget)
        self._stacks.append(stack)
        return stack


def _grid(pictures: Sequence[QWidget]) -> QGridLayout:
    """All of one size, in as many columns as leave the most room for square pictures; the room is about twice as wide as it is high."""
    grid = QGridLayout()
    grid.setSpacing(8)
    count = len(pictures)
    columns = max(range(1, count + 1), key=lambda wide: (min(2 / wide, 1 / math.ceil(count / wide)), -wide), default=1)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        grid.addWidget(picture, row, column)
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(column, 1)
    return grid


def _framed(widget: QWidget, margin: int = 6) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margin, margin - 2, margin, margin - 2)
    layout.addWidget(widget)
    return frame
