"""How small a defect one version of a recipe finds: the promise of each kind, and the curve that it comes from."""

from __future__ import annotations

from PyQt6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.core.promises.escape_promise import PIXELS, escape_promise
from inspector.core.promises.promise_words import KINDS
from inspector.core.quality.recipe_cards import VersionFigures
from inspector.gui.charts.detection_chart import DetectionChart
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.panels.promise_table import PromiseTable, translated_promise
from inspector.gui.widgets.column import ColumnDialog
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_LETTERS = 88


class PromiseDialog(ColumnDialog):
    """To be looked at."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, version: VersionFigures) -> None:
        """``title``: of the recipe."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("How small a defect is found"))
        limit = version.limit
        self._promise = None if limit is None else escape_promise(version.planted_scores, limit.value, version.unit)
        heading = QLabel(tr(f"How small a defect is found: {title}"))
        heading.setObjectName("heading")
        heading.setWordWrap(True)
        self.table = PromiseTable()
        self.table.show_promise(self._promise)
        self.kinds = CalmCombo()
        self.kinds.setAccessibleName(tr("Kind of defect"))
        for one in () if self._promise is None else self._promise.kinds:
            self.kinds.addItem(tr(KINDS[one.kind]), one)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.chart = DetectionChart(theme)
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addWidget(self.sentence, 1)
        self.body.setSpacing(8)
        self.body.addWidget(heading)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.body.addWidget(self.chart, 1)
        close = QPushButton(tr("Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.foot.addWidget(buttons)
        self.kinds.setEnabled(self._promise is not None)
        self.kinds.currentIndexChanged.connect(lambda _: self._show_kind())
        self._show_kind()

    def _show_kind(self) -> None:
        kind, unit = self.kinds.currentData(), PIXELS if self._promise is None else self._promise.unit
        self.sentence.setText("" if kind is None else translated_promise(kind, unit))
        self.chart.show_kind(kind, unit)
