"""The question before another product is judged, with its picture: a wrong recipe passes what it should reject."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.quality.recipe_cards import RecipeCard
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.widgets.picture import ImageView, read_image
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr

_LETTERS = 56
_PICTURE_PX = 800


class ProductDialog(ColumnDialog):
    """Accepted: the person wants the new product. The picture comes a moment later: it is read on a thread of its own."""

    shown = pyqtSignal()

    def __init__(self, parent: QWidget, theme: Theme, before: str, after: str, read: Callable[[], RecipeCard] | None, *, place: str = ""):
        """``before``, ``after``: titles of the products. ``read``: the new one's card, called on another thread; None: there is none.
        ``place``: of what the product is changed, among several views."""
        super().__init__(parent, _LETTERS)
        self.setWindowTitle(tr("Change of product"))
        self.title = QLabel(tr(f"You are changing from {before}\nto {after}{f' at {place}' if place else ''}."))
        self.title.setObjectName("heading")
        self.picture = ImageView(theme, lines=16)
        self.picture.show_image(None, "looking for its picture …")
        self.facts = QLabel(tr("From here on no part is judged until the new recipe is loaded."))
        self.note = QLabel()
        for label in (self.title, self.facts, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.note.setVisible(False)
        self.change = QPushButton(tr(f"Change to {_short(after)}"))
        self.change.setObjectName("primary")
        self.stay = QPushButton(tr(f"Stay with {_short(before)}"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.stay, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.change, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(10)
        for widget, stretch in ((self.title, 0), (self.picture, 1), (self.note, 0), (self.facts, 0)):
            self.body.addWidget(widget, stretch)
        self.foot.addWidget(buttons)
        self.change.setAutoDefault(False)
        self.stay.setDefault(True)
        self.stay.setFocus()
        self._working = Working("picture-of-product")
        self._working.done.connect(self._show)
        self._working.refused.connect(lambda reason: self._show((None, reason)))
        self.finished.connect(self._working.join)
        if read is None:
            self._show((None, ""))
        else:
            self._working.begin(lambda: _looked_at(read()))

    def _show(self, found: tuple[QImage | None, str]) -> None:
        image, note = found
        self.picture.show_image(image, "no picture of this product")
        self.note.setText(tr(note))
        self.note.setVisible(bool(note))
        fit_more(self)
        self.shown.emit()


def _looked_at(card: RecipeCard) -> tuple[QImage | None, str]:
    image = None if card.reference is None else read_image(card.reference, _PICTURE_PX)
    return (None if image is None or image.isNull() else image), card.problem or card.note


def _short(title: str) -> str:
    return title if len(title) <= 24 else f"{title[:23]}…"
