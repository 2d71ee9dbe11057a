"""Taking parts out of the station: which, where to, and how far it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QCheckBox, QDialogButtonBox, QFileDialog, QLabel, QProgressBar, QPushButton, QRadioButton, QWidget

from inspector.core.errors import ExportCancelled
from inspector.core.quality.search import PartFilter
from inspector.gui.widgets.column import ColumnDialog, file_dialog, fit_more
from inspector.gui.widgets.path_text import breakable
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.runtime.history.export import Exported, export_parts, found_parts
from inspector.runtime.history.part_history import PartHistory
from inspector.storage.ledger.part_search import FoundPart

_LETTERS = 56
_TOLD_EVERY = 5


class ExportDialog(ColumnDialog):
    """Writes beside everything else; closing it while it writes cancels it, and nothing is left."""

    _step = pyqtSignal(int, int)

    def __init__(self, history: PartHistory, wanted: PartFilter, found: str, picked: Sequence[FoundPart], parent: QWidget | None) -> None:
        """``wanted``: the search, of which ``found`` says how many parts it has; ``picked``: those of it that a person picked."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Export parts"))
        self._history = history
        self._wanted = wanted
        self._picked = list(picked)
        self._cancelled = threading.Event()
        self._target: Path | None = None
        self._working = Working("export")
        self.all = QRadioButton(tr(f"All that were found: {found}"))
        self.only = QRadioButton(tr(f"The {len(picked)} that were picked"))
        self.only.setVisible(bool(picked))
        (self.only if picked else self.all).setChecked(True)
        self._which = QButtonGroup(self)
        for button in (self.all, self.only):
            self._which.addButton(button)
        self.pictures = QCheckBox(tr("With pictures, maps and records; without them the table alone"))
        self.pictures.setChecked(True)
        self.bar = QProgressBar()
        self.bar.hide()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self.write = QPushButton(tr("Export to a file …"))
        self.write.setObjectName("primary")
        self.close_button = QPushButton(tr("Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.write, QDialogButtonBox.ButtonRole.ActionRole)
        for widget in (self.all, self.only, self.pictures, self.bar, self.message):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        self.write.clicked.connect(self._ask_file)
        self.close_button.clicked.connect(self.reject)
        self._step.connect(self._show_step)
        self._working.done.connect(self._done)
        self._working.refused.connect(self._refused)

    @property
    def busy(self) -> bool:
        return self._working.busy

    def begin(self, target: Path) -> None:
        """Write it."""
        parts: Callable[[], Iterable[FoundPart]]
        if self.only.isChecked():
            picked = self._picked
            parts = lambda: picked  # noqa: E731
        else:
            parts = partial(found_parts, self._history, self._wanted)
        self._target = target
        self._cancelled.clear()
        work = partial(_export, self._history, parts, target, self.pictures.isChecked(), self._told, self._cancelled.is_set)
        if self._working.begin(work):
            self._show_busy(True)
            self.bar.setRange(0, 0)
            self._say("")

    def reject(self) -> None:
        """Cancels first what is being written."""
        if self._working.busy:
            self._cancelled.set()
            self._working.join()
        super().reject()

    def _ask_file(self) -> None:
        if self._working.busy:
            self._cancelled.set()
            return
        dialog = file_dialog(self, tr("Export to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(tr("Zip files (*.zip)"))
        dialog.selectFile("parts.zip")
        dialog.fileSelected.connect(lambda chosen: self.begin(Path(chosen)))
        dialog.open()

    def _told(self, done: int, total: int) -> None:
        """On the exporting thread."""
        if done % _TOLD_EVERY == 0 or done == total:
            self._step.emit(done, total)

    def _show_step(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.setFormat(tr(f"{done} of {total}"))

    def _done(self, answer: Exported | None) -> None:
        self._show_busy(False)
        if answer is None:
            self._say(tr("The export was cancelled; nothing of it was kept"))
            return
        without = f"; of {answer.without} of them nothing is kept" if answer.without and self.pictures.isChecked() else ""
        self._say(tr(f"{answer.parts} parts were written to {breakable(str(answer.path))}, {answer.bytes / 1e6:.1f} MB{without}"))

    def _refused(self, why: str) -> None:
        self._show_busy(False)
        self._say(tr(why))

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.write.setText(tr("Cancel") if busy else tr("Export to a file …"))
        for widget in (self.all, self.only, self.pictures):
            widget.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.message.setText(tr(text))
        self.message.setVisible(bool(text))
        fit_more(self)


def _export(
    history: PartHistory,
    parts: Callable[[], Iterable[FoundPart]],
    target: Path,
    pictures: bool,
    step: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> Exported | None:
    try:
        return export_parts(history, parts, target, pictures=pictures, step=step, stopped=stopped)
    except ExportCancelled:
        return None
