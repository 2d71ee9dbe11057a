"""The search for cameras: only when a person asks for it, because it broadcasts on every network of this machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:
    from inspector.camera.discovery import Discovery

_COLUMNS = ("Vendor", "Model", "Serial", "Address")
_WARNING = "The search asks every network of this machine, which takes some seconds. The camera in use goes on."


def search_everywhere() -> Discovery:
    """See ``camera.discovery.discover``."""
    from inspector.camera.discovery import discover

    return discover()


class CameraSearch(QDialog):
    """``picked`` gives the address of a camera that was found and chosen. Call :meth:`finish` before letting go of it."""

    picked = pyqtSignal(str)

    def __init__(self, search: Callable[[], Discovery], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._searching = False
        self._working = Working("search-cameras")
        self._working.done.connect(self._show_found)
        self._working.refused.connect(self._refused)
        self.setWindowTitle(tr("Search for cameras"))
        warning = QLabel(tr(_WARNING))
        warning.setObjectName("dim")
        warning.setWordWrap(True)
        self.table = _table()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QPushButton(tr("Search"))
        self.use = QPushButton(tr("Use this camera"))
        self.use.setObjectName("primary")
        close = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(close)
        row.addStretch(1)
        for button in (close, self.search, self.use):
            button.setAutoDefault(False)
        row.addWidget(self.search)
        row.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(warning)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.message)
        layout.addLayout(row)
        self.search.clicked.connect(self.begin)
        self.use.clicked.connect(self._pick)
        self.table.itemActivated.connect(self._pick)
        self.table.itemSelectionChanged.connect(self._refresh)
        close.clicked.connect(self.reject)
        self.search.setDefault(True)
        self.search.setFocus()
        self._refresh()

    def begin(self) -> None:
        """Returns at once; nothing is begun while a search runs."""
        if not self._searching:
            self._working.join()  # what it had to tell is here: it is over, or all but
        if self._working.begin(self._search):
            self._searching = True
            self.table.setRowCount(0)
            self.message.setText(tr("Searching …"))
            self._refresh()

    def finish(self) -> None:
        """Wait for the end of a search: some seconds at most."""
        self._working.join()

    def _show_found(self, found: Discovery) -> None:
        self.table.setRowCount(len(found.cameras))
        for row, camera in enumerate(found.cameras):
            for column, text in enumerate((camera.vendor, camera.model, camera.serial, camera.address)):
                item = QTableWidgetItem(text or "–")
                item.setToolTip(tr(f"{camera.protocol}  {camera.address}".strip()))
                self.table.setItem(row, column, item)
        self._searching = False
        count = len(found.cameras)
        said = [f"{count} camera{'' if count == 1 else 's'} found." if count else "No camera was found."]
        said += [f"{name} could not search: {problem}" for name, problem in found.problems.items()]
        self.message.setText(tr("\n".join(said)))
        if count:
            self.table.selectRow(0)
            self.table.setFocus()
        self._refresh()

    def _refused(self, reason: str) -> None:
        self._searching = False
        self.message.setText(tr(reason))
        self._refresh()

    def _pick(self) -> None:
        item = self.table.item(self.table.currentRow(), _COLUMNS.index("Address"))
        if item is not None:
            self.accept()
            self.picked.emit(item.text())

    def _refresh(self) -> None:
        self.search.setEnabled(not self._searching)
        self.use.setEnabled(bool(self.table.selectedItems()))


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setAccessibleName(tr("Cameras that were found"))
    table.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    if (rows := table.verticalHeader()) is not None:
        rows.hide()
    if (head := table.horizontalHeader()) is not None:
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return table
