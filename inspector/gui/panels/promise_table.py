"""The escape promise as a table: a row for each kind of defect, a column for each zone of the part."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from calibration.statistics.detection_probability import DetectionPromise
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.escape_promise import EscapePromise, KindPromise, SizeUnit, Zone
from inspector.core.promises.promise_words import KINDS, NOT_MEASURED, basis_sentence, promise_clauses, size_text, why_not
from inspector.gui.words.speech import tr

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
        heads = (tr("Planted defects"), tr("found"), tr("anywhere"), tr("away from the rim"), tr("at the rim"))
        for column, words in enumerate(heads):
            head = QLabel(words)
            head.setObjectName("dim")
            grid.addWidget(head, 1, column, _side(column))
        self._rows: dict[DefectKind, tuple[QLabel, ...]] = {}
        for row, kind in enumerate(DefectKind, start=2):
            cells = tuple(QLabel() for _ in heads)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, _side(column))
            self._rows[kind] = cells
        grid.setColumnStretch(0, 1)
        self.basis = QLabel()
        self.basis.setObjectName("dim")
        self.basis.setWordWrap(True)
        grid.addWidget(self.basis, len(DefectKind) + 2, 0, 1, len(heads))

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
            words = translated_promise(one, promise.unit)
            cells[0].setToolTip(words)
            cells[0].setAccessibleDescription(words)
            cells[1].setText(tr(f"{one.everywhere.found} of {one.everywhere.planted}"))
            for cell, zone in zip(cells[2:], _ZONES, strict=True):
                _show(cell, one.zones.get(zone), promise.unit)
        self.basis.setText(tr(NOT_MEASURED if promise is None else basis_sentence(promise)))


def translated_promise(promise: KindPromise, unit: SizeUnit) -> str:
    """The sentence of the promise in the language of the window."""
    return f"{'; '.join(tr(clause) for clause in promise_clauses(promise, unit))}."


def _show(cell: QLabel, found: DetectionPromise | None, unit: SizeUnit) -> None:
    if found is None:
        cell.setText("–")
        cell.setToolTip(tr("nothing can be promised since too few were planted"))
        return
    cell.setText(size_text(found.size, unit) if found.promised else "–")
    cell.setToolTip("" if found.promised else tr(why_not(found, unit)))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
