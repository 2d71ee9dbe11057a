"""The recipes that were deleted: brought back, or removed for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from inspector.gui.pages.recipes.name_dialog import SureDialog
from inspector.gui.widgets.column import ColumnDialog, fit
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:
    from inspector.runtime.recipe_service import RecipeService
    from inspector.storage.recipes.shelf import DeletedRecipe

_LETTERS = 60
_KEY = Qt.ItemDataRole.UserRole


class TrashDialog(ColumnDialog):
    """``changed``: something came back. ``said``: what became of it, for a person. ``asked``: as in :class:`Working`."""

    changed = pyqtSignal()
    said = pyqtSignal(str)
    asked = pyqtSignal(object, object)

    def __init__(self, parent: QWidget, library: RecipeService) -> None:
        super().__init__(parent, _LETTERS)
        self._library = library
        self._working = Working("trash")
        self._working.done.connect(self._show)
        self._working.refused.connect(self._refused)
        self._working.asked.connect(self.asked)
        self.finished.connect(self._working.join)
        self.setWindowTitle(tr("Trash"))
        heading = QLabel(tr("Deleted recipes"))
        heading.setObjectName("heading")
        self.words = QLabel(tr("Looking …"))
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Deleted recipes"))
        self.restore, self.clear, close = QPushButton(tr("Bring back")), QPushButton(tr("Empty the trash …")), QPushButton(tr("Close"))
        for widget in (heading, self.words, self.list):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        for button in (close, self.clear, self.restore):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.foot.addLayout(row)
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        self.restore.clicked.connect(self._restore)
        self.clear.clicked.connect(self._ask_clear)
        close.clicked.connect(self.reject)
        self._do(library.deleted)

    def _do(self, work: Callable[[], tuple[DeletedRecipe, ...]]) -> None:
        self._working.join()
        self._working.begin(work)
        self._refresh()

    def _show(self, found: tuple[DeletedRecipe, ...]) -> None:
        self.list.clear()
        for one in found:
            versions = f"{one.versions} version{'' if one.versions == 1 else 's'}"
            item = QListWidgetItem(f"{one.title}: {versions}, deleted {datetime.fromtimestamp(one.deleted_at):%d %b %Y %H:%M}")
            item.setData(_KEY, one.key)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)
        self.words.setText(tr("" if found else "The trash is empty."))
        self.words.setVisible(not found)
        self._refresh()

    def _refused(self, reason: str) -> None:
        self.words.setText(tr(reason))
        self.words.setVisible(True)
        self._refresh()

    def _restore(self) -> None:
        item, library = self.list.currentItem(), self._library
        if item is None:
            return
        key = str(item.data(_KEY))

        def work() -> tuple[DeletedRecipe, ...]:
            library.restore(key)
            self.changed.emit()
            return library.deleted()

        self._do(work)

    def _ask_clear(self) -> None:
        count = self.list.count()
        words = f"{count} recipe{'' if count == 1 else 's'} cannot be brought back then."
        dialog = SureDialog(self, "Empty the trash?", words, "Remove for good")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._clear)
        fit(dialog)
        dialog.open()

    def _clear(self) -> None:
        library = self._library

        def work() -> tuple[DeletedRecipe, ...]:
            library.empty_trash()
            return library.deleted()

        self._do(work)

    def _refresh(self) -> None:
        self.restore.setEnabled(self.list.currentItem() is not None)
        self.clear.setEnabled(self.list.count() > 0)
