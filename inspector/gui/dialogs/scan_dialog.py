"""What to do with a barcode that was scanned and that no field asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from inspector.core.names import title_key
from inspector.gui.dialogs.lot_dialog import lot_problem
from inspector.gui.widgets.column import ColumnDialog, fit_more
from inspector.gui.words.speech import tr

_LETTERS = 60


class ScanDialog(ColumnDialog):
    """Offers the scan as the recipe of its name, if there is one, and as a new lot. Nothing is done unless a person chooses it.

    ``recipe_asked`` gives a recipe's name, ``lot_asked`` a lot's, ``set_asked`` the title of a recipe set.
    """

    recipe_asked = pyqtSignal(str)
    lot_asked = pyqtSignal(str)
    set_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None, *, place: str = "") -> None:
        """``place``: name of the view whose recipe it would be, among several."""
        super().__init__(parent, _LETTERS)
        self._of = f" for {place}" if place else ""
        self._scan = self._recipe = ""
        self.setWindowTitle(tr("Scanned"))
        self.title, self.words = QLabel(), QLabel()
        self.title.setObjectName("heading")
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._set = ""
        self.use_set = QPushButton(tr("Use this set"))
        self.use, self.begin, self.ignore = (QPushButton(tr(words)) for words in ("Use this recipe", "Begin a new lot …", "Ignore"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.ignore, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.begin, self.use, self.use_set):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.foot.addWidget(buttons)
        self.use.clicked.connect(self._use)
        self.use_set.clicked.connect(self._use_set)
        self.begin.clicked.connect(self._begin)
        self.ignore.clicked.connect(self.reject)

    def show_scan(self, scan: str, recipes: Sequence[str], titles: Mapping[str, str] | None = None, sets: Sequence[str] = ()) -> None:
        """Another scan. ``recipes``: the names of those that can be used, ``titles``: what people call them, ``sets``: titles of the
        recipe sets of several views."""
        self._scan = scan.strip()
        called = titles or {}
        names = {title_key(name): name for name in recipes} | {title_key(called.get(name, name)): name for name in recipes}
        self._recipe = self._scan if self._scan in recipes else names.get(title_key(self._scan), "")
        title = called.get(self._recipe, self._recipe)
        self.title.setText(tr(f"Scanned: {self._scan}"))
        problem = lot_problem(self._scan)
        lot = f"It cannot be a lot: {problem}." if problem else "It can be the name of a new lot."
        recipe = f"There is a recipe “{title}”{self._of}." if self._recipe else "There is no recipe of this name."
        self._set = next((one for one in sets if title_key(one) == title_key(self._scan)), "")
        if self._set:
            recipe = f"There is a set “{self._set}”, with a recipe for every view."
        self.use_set.setVisible(bool(self._set))
        self.words.setText(tr(f"{recipe} {lot} Nothing was changed."))
        self.use.setVisible(bool(self._recipe))
        self.begin.setEnabled(not problem)
        # A button that comes into sight takes the focus: Enter would mean it.
        self.ignore.setDefault(True)
        self.ignore.setFocus()
        fit_more(self)

    def _use(self) -> None:
        self.accept()
        self.recipe_asked.emit(self._recipe)

    def _use_set(self) -> None:
        self.accept()
        self.set_asked.emit(self._set)

    def _begin(self) -> None:
        self.accept()
        self.lot_asked.emit(self._scan)
