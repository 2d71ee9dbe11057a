"""The escape promise as a table: a row for each kind of defect, a column for each zone of the part."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from calibration.statistics.detection_probability import DetectionPromise
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.escape_promise import EscapePromise, SizeUnit, Zone
from inspector.core.promises.promise_words import KINDS, NOT_MEASURED, basis_sentence, promise_sentence, size_text, why_not
from inspector.gui.words.speech import tr

_HEAD = ("Planted defects", "found", "anywhere", "away from the rim", "at the rim")
_ZONES = (Zone.EVERYWHERE, Zone.INSIDE, Zone.RIM)


class PromiseTable(QWidget):
    """From which size on defects are found 9 times of 10. A dash where nothing can be promised, with the reason as its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        self.over = QLabel(tr("Found 9 times of 10 (95 % confidence) from this size on"))
        self.over.setObjectName("dim")
        grid.addWidget(self.over, 0, 2, 1, 3, Qt.AlignmentFlag.AlignRight)
        for column, words in enumerate(_HEAD):
            head = QLabel(tr(words))
            head.setObjectName("dim")
            grid.addWidget(head, 1, column, _side(column))
        self._rows: dict[DefectKind, tuple[QLabel, ...]] = {}
        for row, kind in enumerate(DefectKind, start=2):
            cells = tuple(QLabel() for _ in _HEAD)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, _side(column))
            self._rows[kind] = cells
        grid.setColumnStretch(0, 1)
        self.basis = QLabel()
        self.basis.setObjectName("dim")
        self.basis.setWordWrap(True)
        grid.addWidget(self.basis, len(DefectKind) + 2, 0, 1, len(_HEAD))

    def show_promise(self, promise: EscapePromise | None) -> None:
        """None: no defects were planted."""
        kinds = {} if promise is None else {one.kind: one for one in promise.kinds}
        for kind, cells in self._rows.items():
            one = kinds.get(kind)
            cells[0].setText(tr(KINDS[kind]))
            if promise is None or one is None:
                for cell in cells[1:]:
                    cell.setText("–")
                continue
            words = promise_sentence(one, promise.unit)
            cells[0].setToolTip(tr(words))
            cells[0].setAccessibleDescription(tr(words))
            cells[1].setText(tr(f"{one.everywhere.found} of {one.everywhere.planted}"))
            for cell, zone in zip(cells[2:], _ZONES, strict=True):
                _show(cell, one.zones.get(zone), promise.unit)
        self.basis.setText(tr(NOT_MEASURED if promise is None else basis_sentence(promise)))


def _show(cell: QLabel, found: DetectionPromise | None, unit: SizeUnit) -> None:
    if found is None:
        cell.setText("–")
        cell.setToolTip(tr("nothing can be promised, too few were planted"))
        return
    cell.setText(size_text(found.size, unit) if found.promised else "–")
    cell.setToolTip("" if found.promised else tr(why_not(found, unit)))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
