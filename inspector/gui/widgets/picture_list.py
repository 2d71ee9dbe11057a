"""A list of small pictures, side by side in as many columns as there is room for."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QAbstractItemView, QListView, QListWidget


class PictureList(QListWidget):
    """One of them may be chosen; none can be moved. It scrolls up and down by pixels. How an item looks is its delegate's."""

    def __init__(self, *, bar_always: bool = False) -> None:
        """``bar_always``: the scroll bar is there from the beginning; one that comes with the first full page moves every picture."""
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        always, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(always if bar_always else needed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
