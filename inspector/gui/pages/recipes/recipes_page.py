"""Recipes as cards: what there is, what each can do, and all that is done to them beside the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from inspector.core.plant.recipe_offer import PlantRecipes, RecipeOffer
from inspector.core.quality.recipe_cards import RecipeCard
from inspector.gui.dialogs.sets_dialog import SetsDialog
from inspector.gui.pages.page import Page
from inspector.gui.pages.recipes.card_list import CardList, PicturedCard
from inspector.gui.pages.recipes.detail import RecipeDetail
from inspector.gui.pages.recipes.name_dialog import SureDialog, TitleDialog
from inspector.gui.pages.recipes.offer_bar import OfferBar
from inspector.gui.pages.recipes.trash_dialog import TrashDialog
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.column import file_dialog, fit
from inspector.gui.widgets.name_field import TAKES_SCANS
from inspector.gui.widgets.picture import read_image
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

if TYPE_CHECKING:  # the name alone: the window is on the screen before the station is made
    from inspector.runtime.recipe_service import RecipeService
    from inspector.runtime.recipe_sets import RecipeSets

_SMALL_PX, _LARGE_PX = 240, 900
_FILES = "Recipes (*.zip);;All files (*)"


class RecipesPage(Page):
    """``use_asked`` gives a recipe's name and version ("" for the one in use): the window asks the person, and the station.
    ``offer_asked`` gives the name of the recipe of which the version that the plant offers is to be used, and the approval's serial.

    ``changed``: names or titles are other ones now.
    """

    use_asked = pyqtSignal(str, str)
    offer_asked = pyqtSignal(str, object)
    changed = pyqtSignal()

    def __init__(
        self, theme: Theme, library: Callable[[], RecipeService | None], sets: Callable[[], RecipeSets | None] = lambda: None
    ) -> None:
        """``library``: of the station; None while there is none. ``sets``: of several views; None for one."""
        super().__init__("recipes", "recipe", "Recipes")
        self._library = library
        self._sets = sets
        self._wanted = ""
        self._cards: tuple[PicturedCard, ...] = ()
        self._begun = False
        self._listing, self._looking, self._doing = (Working(f"recipes-{what}") for what in ("list", "look", "change"))
        self._again = self._look_again = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a product"))
        self.search.setAccessibleName(tr("Find a product"))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty(TAKES_SCANS, True)
        self.list = CardList(theme)
        self.import_button, self.trash = QPushButton(tr("Import …")), QPushButton(tr("Trash …"))
        self.sets = QPushButton(tr("Recipe sets …"))
        self.sets.hide()
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.detail = RecipeDetail(theme)
        self.offers = OfferBar(theme)
        self._told: set[tuple[str, int]] = set()
        self._settled: tuple[RecipeOffer, ...] | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget()
        grid = QGridLayout(left)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.addWidget(self.empty, 1, 0, 1, 2)
        grid.addWidget(self.list, 2, 0, 1, 2)
        grid.addWidget(self.sets, 3, 0, 1, 2)
        grid.addWidget(self.import_button, 4, 0)
        grid.addWidget(self.trash, 4, 1)
        grid.setRowStretch(2, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.offers, 0, 0, 1, 2)
        layout.addWidget(left, 1, 0)
        layout.addWidget(self.detail, 1, 1)
        layout.setRowStretch(1, 1)
        layout.setColumnStretch(0, 4)
        layout.setColumnStretch(1, 7)

    def _connect(self) -> None:
        detail = self.detail
        self.search.textChanged.connect(self.list.search)
        self.list.chosen.connect(self._look)
        self._listing.done.connect(self._show)
        self._looking.done.connect(self._show_detail)
        self._doing.done.connect(self._done)
        for working in (self._listing, self._looking, self._doing):
            working.refused.connect(self.said)
        self._doing.refused.connect(lambda _: self.reload())
        self._doing.asked.connect(self.refused)
        detail.use_asked.connect(self.use_asked)
        self.offers.use_asked.connect(self.offer_asked)
        detail.rename_asked.connect(self._ask_rename)
        detail.copy_asked.connect(self._ask_copy)
        detail.export_asked.connect(self._ask_export)
        detail.delete_asked.connect(self._ask_delete)
        detail.note_asked.connect(lambda name, text: self._do(lambda library: _noted(library, name, text)))
        self.import_button.clicked.connect(self._ask_import)
        self.trash.clicked.connect(self._open_trash)
        self.sets.clicked.connect(self._open_sets)

    def begin(self) -> None:
        """See Page."""
        self._begun = True
        self.sets.setVisible(self._sets() is not None)
        self.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """See Page."""
        self._begun = False

    def back(self) -> bool:
        """See Page: a search is taken back first."""
        searched = bool(self.search.text())
        self.search.clear()
        return searched

    def finish(self) -> None:
        """The window is being closed: wait for what is under way."""
        for working in (self._listing, self._looking, self._doing):
            working.stop()

    def show_plant(self, plant: PlantRecipes | None, titles: Mapping[str, str]) -> None:
        """What the plant offers now; a new offer is told, whatever page is on the screen. ``titles``: of the recipes, by name."""
        self.offers.show_plant(plant, titles)
        waiting = () if plant is None else plant.waiting
        for offer in waiting:
            if (offer.name, offer.serial) not in self._told:
                self._told.add((offer.name, offer.serial))
                key, title = key_of(self.act), titles.get(offer.name, offer.name)
                self.said.emit(f"The plant offers a version of {title}, approved by {offer.approver}. To use it: Recipes ({key}), Use")
        used = None if plant is None else tuple(one for one in plant.offers if not one.waits)
        if used != self._settled:
            self._settled = used
            self.reload()

    def reload(self) -> None:
        """Read the recipes again, if the page is on the screen."""
        library = self._library()
        if not self._begun:
            return
        if library is None:
            self.said.emit("The station is not running yet. Wait until it has started")
        elif not self._listing.begin(lambda: _pictured(library)):
            self._again = True  # what is being read may be older than what was done

    # What was read

    def _show(self, cards: tuple[PicturedCard, ...]) -> None:
        self._cards = cards
        words = "" if cards else "No recipe yet. Press Learn good parts, or import one."
        self.empty.setText(tr(words))
        self.empty.setVisible(bool(words))
        self.list.show_cards(cards, self._wanted)
        self._wanted = ""
        if self._again:
            self._again = False
            self._listing.join()
            self.reload()

    def _look(self, card: RecipeCard | None) -> None:
        image = next((one.image for one in self._cards if card is not None and one.card.name == card.name), None)
        self.detail.show_card(card, image)
        library = self._library()
        if card is None or library is None:
            return
        if not self._looking.begin(lambda: (card.name, *_looked_at(library, card))):
            self._look_again = True

    def _show_detail(self, found: tuple[str, QImage | None, tuple[object, ...]]) -> None:
        name, image, versions = found
        if name == self.detail.name:
            if image is not None:
                self.detail.picture.show_image(image)
            self.detail.show_versions(versions)  # type: ignore[arg-type]
        if self._look_again:
            self._look_again = False
            self._looking.join()
            self._look(self.list.current)

    # What a person asks for

    def _do(self, change: Callable[[RecipeService], tuple[str, str]]) -> None:
        """``change`` returns the recipe to go to and what is said."""
        library = self._library()
        if library is None:
            self.said.emit("The station is not running yet. Wait until it has started")
        elif not self._doing.begin(lambda: change(library)):
            self.said.emit("Something else is being done to a recipe. Try again in a moment")

    def _done(self, answer: tuple[str, str]) -> None:
        self._wanted, said = answer
        if said:
            self.said.emit(said)
        self.changed.emit()
        self.reload()

    def _titles(self) -> dict[str, str]:
        return {one.card.name: one.card.title for one in self._cards}

    def _ask_rename(self, name: str) -> None:
        title = self._titles()[name]
        words = f"Parts and records keep calling it {name}."
        dialog = TitleDialog(self, f"What is “{title}” to be called?", words, "Rename", self._titles(), name, title)
        dialog.accepted.connect(lambda: self._do(lambda library: (name, f"It is called {library.rename(name, dialog.name)} now")))
        _open(dialog)

    def _ask_copy(self, name: str) -> None:
        title = self._titles()[name]
        words = "The version in use becomes a recipe of its own, with its good parts and notes. Nothing that judges changes."
        dialog = TitleDialog(self, f"A copy of “{title}”", words, "Copy", self._titles(), "", f"{title} (copy)")
        dialog.accepted.connect(lambda: self._do(lambda library: (library.copy(name, dialog.name).name, "Copied")))
        _open(dialog)

    def _ask_delete(self, name: str) -> None:
        card = next(one.card for one in self._cards if one.card.name == name)
        count = f"{len(card.versions)} version{'' if len(card.versions) == 1 else 's'}"
        words = f"It has {count}. It goes to the trash, from where it can be brought back until the trash is emptied."
        dialog = SureDialog(self, f"Delete “{card.title}”?", words, "Delete")
        dialog.accepted.connect(lambda: self._do(lambda library: ("", f"{library.delete(name).title} is in the trash")))
        _open(dialog)

    def _ask_export(self, name: str) -> None:
        dialog = file_dialog(self, "Export the version in use")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILES)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{name}.zip")
        dialog.fileSelected.connect(
            lambda path: self._do(lambda library: (name, f"{library.export(name, Path(path))} was written to {path}"))
        )
        dialog.open()

    def _ask_import(self) -> None:
        dialog = file_dialog(self, "Import a recipe")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_FILES)
        dialog.fileSelected.connect(lambda path: self._do(lambda library: _imported(library, Path(path))))
        dialog.open()

    def _open_sets(self) -> None:
        sets = self._sets()
        if sets is not None:
            dialog = SetsDialog(self, sets)
            dialog.said.connect(self.said)
            dialog.asked.connect(self.refused)
            dialog.finished.connect(self.reload)
            _open(dialog)

    def _open_trash(self) -> None:
        library = self._library()
        if library is None:
            self.said.emit("The station is not running yet. Wait until it has started")
            return
        dialog = TrashDialog(self, library)
        dialog.changed.connect(self.changed)
        dialog.changed.connect(self.reload)
        dialog.said.connect(self.said)
        dialog.asked.connect(self.refused)
        _open(dialog)


def _pictured(library: RecipeService) -> tuple[PicturedCard, ...]:
    def image(card: RecipeCard) -> QImage:
        return QImage() if card.reference is None else read_image(card.reference, _SMALL_PX)

    return tuple(PicturedCard(card, image(card)) for card in library.cards())


def _looked_at(library: RecipeService, card: RecipeCard) -> tuple[QImage | None, tuple[object, ...]]:
    image = None if card.reference is None else read_image(card.reference, _LARGE_PX)
    return image, library.versions(card.name) if card.versions else ()


def _noted(library: RecipeService, name: str, text: str) -> tuple[str, str]:
    library.note(name, text)
    return name, "Noted"


def _imported(library: RecipeService, path: Path) -> tuple[str, str]:
    found, in_use = library.import_file(path)
    said = "" if in_use else ". There is a recipe of its name: it is another version of that, not in use"
    return found.name, f"{library.card(found.name).title} was imported{said}"


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fit(dialog)
    dialog.open()
