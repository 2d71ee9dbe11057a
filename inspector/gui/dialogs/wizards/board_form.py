"""Which board is used, and how to get it printed."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from calibration.camera.board import Board
from calibration.camera.board_print import board_pdf
from calibration.errors import CalibrationError
from inspector.core.errors import StorageError
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.column import file_dialog
from inspector.gui.widgets.number_field import NumberField
from inspector.gui.words.speech import tr
from inspector.storage.atomic import write_bytes

_KINDS = (("ChArUco", "charuco"), ("Chessboard", "chessboard"))


class BoardForm(QWidget):
    """``changed`` gives another board, ``told`` a sentence for a person."""

    changed = pyqtSignal(object)
    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.board = Board()
        self.kind = CalmCombo()
        for words, kind in _KINDS:
            self.kind.addItem(tr(words), kind)
        self.columns, self.rows = (NumberField(3, 60).showing(count) for count in (self.board.columns, self.board.rows))
        self.square = NumberField(0.1, 500, decimals=3, unit="mm").showing(self.board.square_mm)
        self.print = QPushButton(tr("Print …"))
        self.print.setToolTip(tr("Write this board as a PDF of A4 or A3 in true millimetres"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for row, (caption, widget) in enumerate(
            (("Board", self.kind), ("Squares across", self.columns), ("Squares down", self.rows), ("Their side", self.square))
        ):
            label = QLabel(tr(caption))
            label.setBuddy(widget)
            layout.addWidget(label, row, 0)
            layout.addWidget(widget, row, 1)
            widget.setAccessibleName(tr(caption))
        layout.addWidget(self.print, 4, 1)
        self.kind.currentIndexChanged.connect(self._read)
        for field in (self.columns, self.rows, self.square):
            field.editingFinished.connect(self._read)
            field.refused.connect(self.told)
        self.print.clicked.connect(self._ask_file)

    def _read(self) -> None:
        side = self.square.value()
        try:
            columns, rows = self.columns.whole, self.rows.whole
            dictionary = "5x5_100" if columns * rows // 2 <= 100 else "5x5_250"
            board = Board(str(self.kind.currentData()), columns, rows, side, 0.75 * side, dictionary)
        except CalibrationError as error:
            self.told.emit(str(error))
            return
        if board != self.board:
            self.board = board
            self.changed.emit(board)

    def _ask_file(self) -> None:
        dialog = file_dialog(self, "Board as PDF")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("board.pdf")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the board to this file, on the smallest paper that it fits."""
        try:
            write_bytes(Path(path), _pdf(self.board))
        except (CalibrationError, StorageError) as error:
            self.told.emit(str(error))
        else:
            self.told.emit(f"{path}: print it at 100 % and measure the line of 100 mm")


def _pdf(board: Board) -> bytes:
    try:
        return board_pdf(board, paper="a4")
    except CalibrationError:
        return board_pdf(board, paper="a3")
