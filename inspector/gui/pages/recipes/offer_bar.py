"""What the plant offers this station: each approved version with a button that uses it, and what was refused with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.core.plant.approval import Purpose
from inspector.core.plant.recipe_offer import PlantRecipes, RecipeOffer, TakeUpState
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

MOST_ROWS = 3


class OfferBar(QFrame):
    """Not there while the plant has nothing to say. ``use_asked`` gives the recipe's name, and the serial of the approval."""

    use_asked = pyqtSignal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self._shown: tuple[PlantRecipes | None, Mapping[str, str]] = None, {}
        self._rows: list[QWidget] = []
        self.buttons: dict[str, QPushButton] = {}
        """Name of each recipe that can be used -> its button."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(4)
        self.hide()

    def show_plant(self, plant: PlantRecipes | None, titles: Mapping[str, str]) -> None:
        """As it is now. ``titles``: name of each recipe -> what people call it."""
        if (plant, titles) == self._shown:
            return
        self._shown = plant, dict(titles)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], {}
        offers = () if plant is None else (*plant.waiting, *(one for one in plant.offers if one.state is TakeUpState.REFUSED))
        for offer in offers[:MOST_ROWS]:
            self._add(self._row_of(offer, titles.get(offer.name, offer.name)))
        if len(offers) > MOST_ROWS:
            self._add(_label(f"and {len(offers) - MOST_ROWS} more"))
        if plant is not None and plant.problem:
            self._add(_label(f"⚠ Recipes of the plant: {plant.problem}"))
        self.setVisible(bool(self._rows))

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._column.addWidget(row)

    def _row_of(self, offer: RecipeOffer, title: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = _label(offer_in_words(offer, title))
        words.setToolTip(tr(f"Version {offer.approved}, approved by {offer.approver} under the number {offer.serial}"))
        layout.addWidget(words, 1)
        if offer.waits:
            button = QPushButton(tr("Use"))
            button.setObjectName("primary")
            button.setAccessibleName(tr(f"Use the approved version of {title}"))
            button.clicked.connect(lambda _, offer=offer: self.use_asked.emit(offer.name, offer.serial))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons[offer.name] = button
        else:
            words.setStyleSheet(f"color: {self._theme.invalid.mark};")
        return row


def offer_in_words(offer: RecipeOffer, title: str) -> str:
    """What a person must know of it. ``title``: what people call the recipe."""
    if offer.state is TakeUpState.REFUSED:
        return f"⚠ {title}: the version that {offer.approver} approved for the plant is not used: {tr(offer.reason)}"
    act = "going back to an earlier version" if offer.purpose is Purpose.ROLL_BACK else "a version"
    limit = f" Its limit: {tr(offer.limit)}." if offer.limit else ""
    why = tr(offer.reason)
    reason = f" {why[:1].upper()}{why[1:]}." if why else ""
    return f"{title}: {offer.approver} has approved {tr(act)} for the plant.{limit}{reason}"


def _label(words: str) -> QLabel:
    label = QLabel(tr(words))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
