"""The versions of a recipe: when, what changed, by whom, and what each can do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import isfinite

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from calibration.statistics.guarantee import per_cent
from calibration.statistics.limit import known_of
from inspector.core.quality.recipe_cards import VersionFigures
from inspector.core.recipe import Limit
from inspector.gui.words.speech import tr

_COLUMNS = ("", "Saved", "What changed", "Who")
_CHANGED = 2


class VersionsTable(QTableWidget):
    """``chosen`` gives the version that a person went to, empty for none."""

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        self._versions: tuple[VersionFigures, ...] = ()
        self.setAccessibleName(tr("Versions of the recipe, the newest first"))
        self.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        if (rows := self.verticalHeader()) is not None:
            rows.hide()
        if (head := self.horizontalHeader()) is not None:
            head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            head.setSectionResizeMode(_CHANGED, QHeaderView.ResizeMode.Stretch)
            head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            head.setMinimumSectionSize(20)
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.current))

    @property
    def current(self) -> str:
        """The version that is marked, empty for none."""
        rows = {index.row() for index in self.selectedIndexes()}
        return self._versions[rows.pop()].version if len(rows) == 1 else ""

    @property
    def figures(self) -> VersionFigures | None:
        """Of the version that is marked."""
        return next((one for one in self._versions if one.version == self.current), None)

    def show_versions(self, versions: Sequence[VersionFigures], in_use: str | None) -> None:
        """The newest first. ``in_use`` is marked by a dot."""
        self._versions = tuple(versions)
        self.setRowCount(len(versions))
        for row, one in enumerate(versions):
            changed = one.problem or "; ".join(one.changes)
            texts = ("●" if one.version == in_use else "", _moment(one.saved_at), changed, one.who or "–")
            for column, text in enumerate(texts):
                item = QTableWidgetItem(tr(text))
                item.setToolTip(tr(f"{one.version}\n{changed}"))
                self.setItem(row, column, item)
        self.clearSelection()
        # Columns that say nothing take no room.
        self.setColumnHidden(3, all(not one.who for one in versions))
        self.chosen.emit("")


def bound_text(one: VersionFigures) -> str:
    """The honest bound of its false rejects, short."""
    limit = one.limit
    if limit is None:
        return "not known"
    bound = limit.bound if limit.bound < 1 else known_of(one.limit_scores, limit.value, limit.confidence).bound
    return f"at most {per_cent(bound)}" if bound < 1 else "not known"


def set_from(limit: Limit) -> str:
    """How many parts the limit rests on, where these are not the held-out ones alone."""
    return f", limit set from {limit.parts}" if limit.learned else ""


def figures_text(one: VersionFigures) -> str:
    """What one version can do, in a line."""
    if one.limit is None:
        return one.problem
    found = "" if one.planted is None else f", finds {one.planted[0]} of {one.planted[1]} planted defects"
    return f"{one.good_parts} good parts, {one.limit.held_out} held out{set_from(one.limit)}: rejects {bound_text(one)} of good ones{found}"


def _moment(at: float) -> str:
    return f"{datetime.fromtimestamp(at):%d %b %Y %H:%M}" if isfinite(at) else "–"
