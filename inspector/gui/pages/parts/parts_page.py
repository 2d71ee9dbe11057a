"""Page: the parts that were judged, to be found again, looked at and exported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.quality.answers import AnswersStatus
from inspector.core.quality.search import PartFilter
from inspector.core.types import Picture
from inspector.gui.pages.page import Page
from inspector.gui.pages.parts.export_dialog import ExportDialog
from inspector.gui.pages.parts.filter_bar import FilterBar
from inspector.gui.pages.parts.part_detail import PartDetail
from inspector.gui.pages.parts.part_text import count_text, filter_text
from inspector.gui.pages.parts.parts_grid import PartsGrid
from inspector.gui.pages.parts.parts_reader import PartsReader
from inspector.gui.pages.parts.place_dialog import PlaceDialog
from inspector.gui.panels.answer_bar import AnswerBar
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr
from inspector.runtime.history.part_history import PartEvidence, PartHistory
from inspector.storage.ledger.part_search import FoundPart, PartsCount

_READ_AGAIN_MS = 300
"""After an answer, until the part is read again."""


class PartsPage(Page):
    """A grid of thumbnails under what is looked for; one part of it is shown large. ``looked`` gives the number of a part that waited for a
    person and is shown large now; ``one_shown`` whether one is."""

    looked = pyqtSignal(int)
    one_shown = pyqtSignal(bool)

    def __init__(self, theme: Theme, icons: IconSet, opacity: float, shifts: Sequence[str] = ()) -> None:
        """``opacity``: of the heat over a picture, 0 to 1. ``shifts``: when each begins, as in the settings."""
        super().__init__("parts", "parts", tr("Parts"))
        self._theme = theme
        self._history: PartHistory | None = None
        self._on_screen = False
        self._wanted = PartFilter()
        self._counts: tuple[PartsCount, PartsCount | None] = (PartsCount(0), None)
        self._place_dialog: PlaceDialog | None = None
        self._titles: Mapping[str, str] = {}
        self._said = AnswersStatus()
        self.answers = self.answer_bar = AnswerBar(theme, icons)
        self._answered = QTimer(self)
        self._answered.setSingleShot(True)
        self._answered.setInterval(_READ_AGAIN_MS)
        self.export_dialog: ExportDialog | None = None
        self.reader = PartsReader()
        self.filters = FilterBar(shifts)
        self.grid = PartsGrid(theme, icons)
        self.detail = PartDetail(theme, icons, opacity)
        self.count = QLabel()
        self.refresh = QPushButton(tr("Read again"))
        self.pick = QPushButton(tr("Pick"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(tr("A click picks parts for the export; also Ctrl+click, Shift+click and Space"))
        self.export = QPushButton(tr("Export …"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.count, 1)
        for button in (self.refresh, self.pick, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filters)
        column.addLayout(line)
        column.addWidget(self.grid, 1)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        reader, grid, detail = self.reader, self.grid, self.detail
        self.filters.changed.connect(self._search)
        self.filters.place_asked.connect(self._ask_place)
        self.refresh.clicked.connect(self._search)
        self.pick.toggled.connect(self._set_picking)
        self.export.clicked.connect(self._ask_export)
        grid.more_wanted.connect(reader.more)
        grid.needed.connect(reader.need_thumbnails)
        grid.opened.connect(self._open)
        grid.picked_changed.connect(lambda count: self._show_count())
        reader.found.connect(self._add)
        reader.ended.connect(self._ended)
        reader.counted.connect(self._counted)
        reader.names_found.connect(self.filters.show_names)
        reader.thumbnail_made.connect(grid.show_picture)
        reader.evidence_read.connect(self._show_evidence)
        reader.reference_read.connect(self._show_reference)
        reader.part_read.connect(self._show_part)
        reader.failed.connect(self.said)
        self.answers.answered.connect(lambda *_: self._answered.start())
        self.answers.undo_asked.connect(lambda _: self._answered.start())
        self._answered.timeout.connect(self._read_again)
        detail.left.connect(self.back)
        detail.stepped.connect(self.step)

    def attach(self, history: PartHistory) -> None:
        """Show the parts of this station."""
        self._history = history
        self.reader.attach(history)
        if self._on_screen:
            self._search()

    def detach(self) -> None:
        """The station is being closed: read nothing more."""
        if self.export_dialog is not None:
            self.export_dialog.reject()
        self._history = None
        self.reader.attach(None)

    def finish(self) -> None:
        """The window is being closed."""
        self.detach()
        self.reader.stop()
        self.detail.stop()

    def begin(self) -> None:
        self._on_screen = True
        self.detail.resume()
        if self.shows_one:
            self.detail.back.setFocus()
            return
        self.grid.setFocus()
        self._search()

    def end(self) -> None:
        self._on_screen = False
        self.detail.stop()

    def back(self) -> bool:
        if not self.shows_one:
            return False
        self._stack.setCurrentIndex(0)
        self.detail.stop()
        self.answers.show_part(None, None)
        self.one_shown.emit(False)
        self.grid.setFocus()
        self.grid.reveal()
        return True

    def step(self, by: int) -> None:
        """The part before (-1) or behind the one that is meant (1)."""
        before = self.grid.current
        self.grid.step(by)
        if self.shows_one and self.grid.current != before:
            self._open(self.grid.current)

    @property
    def shows_one(self) -> bool:
        """Whether a part is shown large."""
        return self._stack.currentWidget() is self.detail

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name of each recipe -> what people call it."""
        self._titles = titles
        self.filters.show_titles(titles)

    def show_answers(self, answers: AnswersStatus) -> None:
        """What people said until now."""
        before, self._said = self._said, answers
        self.answers.show_kinds(answers.kinds)
        part = self.detail.part
        if part is not None and self.shows_one and answers.known.get(part.row.number) != before.known.get(part.row.number):
            self._keep(replace(part, answer=answers.known.get(part.row.number)))

    def show_one(self, number: int) -> None:
        """Look for one part by its number."""
        self.filters.clear()
        self.filters.verdict.setCurrentIndex(self.filters.verdict.count() - 1)
        self.filters.name.setText(str(number))
        self._search()

    # What was found

    def _search(self) -> None:
        self._wanted = self.filters.wanted()
        self._counts = (PartsCount(0), None)
        self.grid.show_parts(())
        self.grid.show_message(tr("Looking …") if self._history is not None else tr("The station is not running yet"))
        self.count.setText("")
        self.reader.begin(self._wanted)

    def _add(self, parts: tuple[FoundPart, ...]) -> None:
        self.grid.add_parts(parts)
        if self.reader.full:
            self._show_count()
        if self.shows_one:
            self._show_place()

    def _ended(self) -> None:
        self.grid.show_message(tr(filter_text(self._wanted)))

    def _counted(self, count: PartsCount, new: PartsCount | None) -> None:
        self._counts = (count, new)
        self._show_count()

    def _show_count(self) -> None:
        picked = len(self.grid.picked)
        said = count_text(*self._counts)
        if self.reader.full:
            said += f"; the first {len(self.grid.parts)} are listed"
        self.count.setText(tr(f"{said}; {picked} picked" if picked else said))

    def _set_picking(self, on: bool) -> None:
        self.grid.picking = on
        if not on:
            self.grid.pick_none()

    # One of them

    def _open(self, place: int) -> None:
        part = self.grid.parts[place]
        count = self._counts[0]
        found = 0 if count.at_least else max(count.number, len(self.grid.parts))
        self.detail.show_part(part, place, found, last=place + 1 == len(self.grid.parts) and self.reader.all_read)
        if not self.shows_one:
            self._stack.setCurrentWidget(self.detail)
            self.detail.back.setFocus()
            self.one_shown.emit(True)
        self.detail.resume()
        self.reader.read(part)
        self._show_answer(part)
        if part.new:
            self.looked.emit(part.row.number)
            self._keep(replace(part, new=False))
        if place + 20 > len(self.grid.parts):
            self.reader.more()

    def _show_place(self) -> None:
        """There are more parts than when this one was opened."""
        self.detail.following.setEnabled(self.grid.current + 1 < len(self.grid.parts) or not self.reader.all_read)

    def _show_evidence(self, part: FoundPart, evidence: PartEvidence) -> None:
        if self._is_shown(part):
            self.detail.show_evidence(evidence)

    def _show_reference(self, recipe: str, version: str, picture: Picture | None, why: str) -> None:
        shown = self.detail.part
        if shown is not None and (shown.row.recipe, shown.row.version) == (recipe, version):
            self.detail.show_reference(picture, why)
        if self._place_dialog is not None:
            self._place_dialog.show_reference(picture, self._titles.get(recipe, recipe) if picture is not None else why)

    def _show_part(self, part: FoundPart | None) -> None:
        """What became of it, as the disk has it: what the disk has not taken yet counts all the same."""
        if part is not None:
            self._keep(replace(part, new=False, answer=self._said.known.get(part.row.number, part.answer)))

    def _keep(self, part: FoundPart) -> None:
        """Another state of a part that is there."""
        waited = self.grid.replace_part(part)
        if self._is_shown(part):
            self.detail.show_known(part)
            self._show_answer(part)
        count, new = self._counts
        if waited and not part.new and new is not None:
            self._counts = (count, replace(new, number=max(0, new.number - 1)))
            self._show_count()

    def _show_answer(self, part: FoundPart) -> None:
        answer = self._said.known.get(part.row.number, part.answer)
        self.answers.show_part(part.row.number, answer)

    def _read_again(self) -> None:
        part = self.detail.part
        if part is not None and self.shows_one:
            self.reader.read_again(part)

    def _is_shown(self, part: FoundPart) -> bool:
        shown = self.detail.part
        return shown is not None and shown.row.number == part.row.number

    # What is asked for

    def _ask_place(self) -> None:
        chosen = self.filters.recipe.currentData()
        parts = self.grid.parts
        first = next((part for part in parts if part.row.recipe and chosen in (None, part.row.recipe)), None)
        if first is None:
            self.said.emit(tr("There is no part whose reference could be drawn on. Look for parts of a recipe first"))
            return
        dialog = PlaceDialog(self._theme, self.filters.place_shown, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.filters.show_place(dialog.place))
        dialog.finished.connect(self._place_closed)
        self._place_dialog = dialog
        fit(dialog, 0.8)
        dialog.open()
        self.reader.read_reference(first.row.recipe, first.row.version)

    def _place_closed(self) -> None:
        self._place_dialog = None

    def _ask_export(self) -> None:
        if self._history is None:
            self.said.emit(tr("The station is not running yet. Wait until it has started"))
            return
        dialog = ExportDialog(self._history, self._wanted, count_text(self._counts[0], None), self.grid.picked, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._export_closed)
        self.export_dialog = dialog
        fit(dialog)
        dialog.open()

    def _export_closed(self) -> None:
        self.export_dialog = None
