"""One recipe: its picture, its figures, its note, its versions, and what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.limit_change import promised_sentence
from inspector.core.promises.escape_promise import escape_promise
from inspector.core.promises.promise_words import best_known
from inspector.core.quality.recipe_cards import RecipeCard, VersionFigures
from inspector.gui.dialogs.promise_dialog import PromiseDialog
from inspector.gui.pages.recipes.card_list import state_of
from inspector.gui.pages.recipes.versions_table import VersionsTable, figures_text, set_from
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.picture import ImageView
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_SHARE = 0.75
"""Of the window, that what a recipe finds is shown in."""


class RecipeDetail(QFrame):
    """``use_asked`` gives name and version ("" for the one in use); the others the recipe's name, ``note_asked`` the note too."""

    use_asked = pyqtSignal(str, str)
    rename_asked = pyqtSignal(str)
    copy_asked = pyqtSignal(str)
    export_asked = pyqtSignal(str)
    delete_asked = pyqtSignal(str)
    note_asked = pyqtSignal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self._card: RecipeCard | None = None
        self.title = Heading("")
        self.state = QLabel()
        self.picture = ImageView(theme, lines=9)
        self.figures = QLabel()
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setWordWrap(True)
        self.figures.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("Notes of the product: drawing, what matters, how to place it"))
        self.note.setAccessibleName(tr("Notes of the product"))
        self.note.setTabChangesFocus(True)
        self.keep_note = QPushButton(tr("Keep note"))
        self.table = VersionsTable()
        self.use, self.use_version = QPushButton(tr("Use this product")), QPushButton(tr("Use this version"))
        self.use.setObjectName("primary")
        self.found = QPushButton(tr("How small a defect? …"))
        self.found.setToolTip(tr("From which size on planted defects are found, by kind and place"))
        self.rename, self.copy, self.export, self.delete = (
            QPushButton(tr(words)) for words in ("Rename …", "Copy …", "Export …", "Delete …")
        )
        self._lay_out()
        self._connect()
        self.show_card(None, None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addWidget(self.use)
        note = QWidget()
        beside = QGridLayout(note)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.figures, 0, 0, 1, 2)
        beside.addWidget(self.note, 1, 0, 1, 2)
        beside.addWidget(self.found, 2, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self.keep_note, 2, 1)
        beside.setRowStretch(1, 1)
        beside.setColumnStretch(0, 1)
        top = QHBoxLayout()
        top.addWidget(self.picture, 2)
        top.addWidget(note, 3)
        versions = QHBoxLayout()
        self.figures_of = QLabel()
        self.figures_of.setWordWrap(True)
        self.figures_of.setTextFormat(Qt.TextFormat.PlainText)
        versions.addWidget(self.figures_of, 1)
        versions.addWidget(self.use_version)
        commands = QHBoxLayout()
        commands.setSpacing(4)
        for button in (self.rename, self.copy, self.export, self.delete):
            commands.addWidget(button)
        commands.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addLayout(top, 3)
        layout.addLayout(versions)
        layout.addWidget(self.table, 2)
        layout.addLayout(commands)

    def _connect(self) -> None:
        for button, signal in (
            (self.rename, self.rename_asked),
            (self.copy, self.copy_asked),
            (self.export, self.export_asked),
            (self.delete, self.delete_asked),
        ):
            button.clicked.connect(lambda _, signal=signal: signal.emit(self.name))
        self.found.clicked.connect(self._show_found)
        self.use.clicked.connect(lambda: self.use_asked.emit(self.name, ""))
        self.use_version.clicked.connect(lambda: self.use_asked.emit(self.name, self.table.current))
        self.keep_note.clicked.connect(lambda: self.note_asked.emit(self.name, self.note.toPlainText()))
        self.note.textChanged.connect(self._refresh)
        self.table.chosen.connect(lambda _: self._refresh())

    @property
    def name(self) -> str:
        """Of the recipe that is shown, empty for none."""
        return "" if self._card is None else self._card.name

    def show_card(self, card: RecipeCard | None, image: QImage | None) -> None:
        """Another recipe, or what has become of it; its versions come behind. A note that is being written stays."""
        writing = card is not None and card.name == self.name and self._writing
        self._card = card
        self.title.show_title("No recipe yet" if card is None else card.title)
        self.state.setText(tr("" if card is None else state_of(card)))
        self.picture.show_image(image, "no picture")
        self.figures.setText(tr("" if card is None else _facts(card)))
        if not writing:
            self.note.setPlainText(tr("" if card is None else card.note))
        self.table.show_versions((), None)
        self._refresh()

    def show_versions(self, versions: Sequence[VersionFigures]) -> None:
        """Of the recipe that is shown, the newest first."""
        self.table.show_versions(versions, None if self._card is None else self._card.in_use)
        self._refresh()

    @property
    def _shown(self) -> VersionFigures | None:
        """The version that is chosen, else the one of the card."""
        return self.table.figures or (None if self._card is None else self._card.figures)

    def _show_found(self) -> None:
        version = self._shown
        if self._card is not None and version is not None:
            dialog = PromiseDialog(self.window() or self, self._theme, self._card.title, version)
            dialog.finished.connect(dialog.deleteLater)
            fit(dialog, _SHARE)
            dialog.open()

    @property
    def _writing(self) -> bool:
        return self._card is not None and self.note.toPlainText().strip() != self._card.note.strip()

    def _refresh(self) -> None:
        card, version = self._card, self.table.current
        for button in (self.rename, self.copy, self.export, self.delete, self.note):
            button.setEnabled(card is not None)
        self.delete.setEnabled(card is not None and not card.judges)
        self.delete.setToolTip(tr("It judges now: change to another product first" if card is not None and card.judges else ""))
        self.use.setEnabled(card is not None and not card.judges and card.in_use is not None)
        self.use_version.setEnabled(card is not None and bool(version) and version != card.in_use)
        self.keep_note.setEnabled(self._writing)
        self.found.setEnabled(self._shown is not None)
        one = self.table.figures
        in_use = "The version in use: " if one is not None and card is not None and one.version == card.in_use else ""
        changed = "" if one is None else "; ".join(one.changes)
        words = "Versions, the newest first; ● is in use. Choose one to see what it can do, or to go back to it."
        self.figures_of.setText(tr(words if one is None else f"{in_use}{changed}.\n{figures_text(one)}"))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _facts(card: RecipeCard) -> str:
    one = card.figures
    if card.problem or one is None or one.limit is None:
        return card.problem
    scores = f"their scores {min(one.good_scores):.2f} to {max(one.good_scores):.2f}" if one.good_scores else ""
    learned = f"Learned from {one.good_parts} good parts, {one.limit.held_out} held out{set_from(one.limit)}"
    planted = "not measured" if one.planted is None else f"{one.planted[0]} of {one.planted[1]} found"
    smallest = best_known(escape_promise(one.planted_scores, one.limit.value, one.unit))
    lines = [
        "; ".join(filter(None, (learned, scores.replace("-", "−")))),
        _sentence(tr(promised_sentence(one.limit, one.limit_scores))),
        smallest or f"Planted defects: {planted}",
    ]
    if one.light:
        lines.append(f"Light: {'; '.join(one.light)}")
    if one.detail:
        lines.append(f"Detail: {one.detail}")
    if one.shapes:
        lines.append(f"Judged within {one.shapes} drawn shape{'' if one.shapes == 1 else 's'}")
    if one.parts:
        lines.append(f"Parts in a picture: {one.parts}")
    if card.name != card.title:
        lines.append(f"In records it is called {card.name}")
    return "\n".join(lines)
