"""A chart that is made when it comes to the screen: a hidden one costs a window seven thousandths of a second for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inspector.gui.charts.plot import Plot, least_room, wanted_room

Chart = TypeVar("Chart", bound=Plot)


class AtFirstSight(QWidget, Generic[Chart]):
    """Has the room of its chart from the beginning."""

    def __init__(self, make: Callable[[], Chart], lines: int) -> None:
        """``lines``: of text, see :class:`Plot`."""
        super().__init__()
        self._make = make
        self._lines = lines
        self._chart: Chart | None = None
        self._latest: Callable[[Chart], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> Chart:
        """Made now if it was never looked at."""
        if self._chart is None:
            self._chart = self._make()
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._chart)
            self._chart.show()
            layout.activate()
            if self._latest is not None:
                self._latest(self._chart)
        return self._chart

    def tell(self, show: Callable[[Chart], object]) -> None:
        """``show`` gives the chart everything that it has to show; only the newest of these counts."""
        self._latest = show
        if self._chart is not None:
            show(self._chart)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.chart  # noqa: B018 - makes it

    def sizeHint(self) -> QSize:
        return wanted_room(self, self._lines)

    def minimumSizeHint(self) -> QSize:
        return least_room(self)
