"""Which recipe, which camera."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PyQt6.QtCore import QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PyQt6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from inspector.core.status import Status
from inspector.gui.panels.camera_search import CameraSearch, search_everywhere
from inspector.gui.widgets.column import file_dialog, fit
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.version_text import version_text
from inspector.gui.words.speech import tr

if TYPE_CHECKING:
    from inspector.camera.discovery import Discovery

CAMERAS = (
    ("Simulated line, metal parts", "simulated:metal"),
    ("Simulated line, plastic parts", "simulated:plastic"),
    ("Simulated line, circuit boards", "simulated:board"),
    ("First USB camera", "opencv:0"),
)
"""What is offered, and its address. Any other address can be typed."""
SEARCH, FOLDER, VIDEO = "Search for cameras …", "Folder of images …", "Video file …"
_EDGE_PX = 4
"""Of its field, that a combo box leaves free at the ends of its text."""
_VIDEOS = "Videos (*.mp4 *.avi *.mkv *.mov *.m4v *.webm *.mpg);;All files (*)"


class CalmCombo(QComboBox):
    """Changes only what a person picks from the open list: neither the wheel in passing nor a stray key."""

    def initStyleOption(self, option: QStyleOptionComboBox | None) -> None:
        """A text that is too long ends in dots, and is whole in the open list."""
        super().initStyleOption(option)
        style = self.style()
        if option is not None and style is not None and not self.isEditable():
            room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
            option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width() - _EDGE_PX)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        opens = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F4}
        if not self.isEditable():
            opens |= {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in opens:
            self.showPopup()
        elif self.isEditable():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """With an arrow of its own: a style sheet draws none without a picture file."""
        super().paintEvent(event)
        size = self.fontMetrics().height() * 0.22
        middle = QPointF(self.width() - size * 4.5, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.ButtonText), 2))
        painter.drawPolyline(QPolygonF([middle + QPointF(x * size, y * size) for x, y in ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))]))
        painter.end()


class RecipeChooser(QWidget):
    """The recipes on disk. ``recipe_asked`` gives a name only if a person chose it."""

    recipe_asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.combo = CalmCombo()
        self.combo.setPlaceholderText(tr("No recipe"))
        self.combo.setAccessibleName(tr("Recipe"))
        self.combo.setToolTip(tr("The recipe in use (Ctrl+R)"))
        self.combo.setMinimumContentsLength(12)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # Its room does not depend on what stands in it: nothing beside it moves when a recipe is loaded.
        self.version = RoomLabel(tr("version 00 Mmm 00:00"))
        self.version.setObjectName("dim")
        self._shown = ("", "", "")
        self._names: tuple[str, ...] = ()
        self._titles: Mapping[str, str] = {}
        _row(self, "Recipe", self.combo).addWidget(self.version)
        self.combo.activated.connect(self._chosen)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name of each recipe -> what people call it; a recipe without one goes by its name."""
        self._titles = titles
        self.show_names(self._names)

    def show_names(self, names: tuple[str, ...]) -> None:
        """As the station gives them; shown sorted by what people call them."""
        self._names = names
        self.combo.blockSignals(True)
        self.combo.clear()
        for name in sorted(names, key=lambda name: self._titles.get(name, name).casefold()):
            self.combo.addItem(tr(self._titles.get(name, name)), name)
        self._show_in_use()
        self.combo.blockSignals(False)
        self.combo.setEnabled(bool(names))

    def _show_in_use(self) -> None:
        """Also one that is not on the disk yet: the first judgement, while it is being learned."""
        name = self._shown[0]
        self.combo.setPlaceholderText(self._titles.get(name, name) or tr("No recipe"))
        self.combo.setCurrentIndex(self.combo.findData(name) if name else -1)

    def _chosen(self, row: int) -> None:
        """What is shown stays what judges: the person may still say no."""
        name = str(self.combo.itemData(row))
        self._show_in_use()
        self.recipe_asked.emit(name)

    def restore(self) -> None:
        """What was chosen is not done: the recipe in use again."""
        self._show_in_use()

    def show_status(self, status: Status) -> None:
        """The recipe in use, or what is being loaded."""
        name, version = ("", "") if status.recipe is None else (status.recipe.name, status.recipe.version)
        shown = (name, version, status.recipe_progress)
        view = self.combo.view()
        if shown == self._shown or (view is not None and view.isVisible()):
            return
        self._shown = shown
        self._show_in_use()
        self.version.setText(
            f"{tr(status.recipe_progress)} …" if status.recipe_progress else (f"{tr('version')} {version_text(version)}" if version else "")
        )
        self.version.setToolTip(tr(status.recipe_progress or version))


class CameraChooser(QWidget):
    """The camera in use as its address, to be typed or chosen. ``camera_asked`` gives an address."""

    camera_asked = pyqtSignal(str)

    def __init__(self, search: Callable[[], Discovery] = search_everywhere) -> None:
        """``search``: for cameras, called on a thread of its own and only if a person asks for it."""
        super().__init__()
        self._camera = ""
        self._search = search
        self.searching: CameraSearch | None = None
        self._dialog: QFileDialog | None = None
        self.combo = CalmCombo()
        self.combo.setAccessibleName(tr("Camera"))
        self.combo.setToolTip(tr("The camera in use (Ctrl+K). Type an address and press Enter, such as opencv:1 or opencv:rtsp://…"))
        self.combo.setMinimumContentsLength(10)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # No item reads like an address: Qt takes a text that equals an item's for a choice as soon as the focus leaves it.
        for words, address in CAMERAS:
            self.combo.addItem(tr(words), address)
        self.combo.addItems([tr(choice) for choice in (SEARCH, FOLDER, VIDEO)])
        self.combo.setCurrentIndex(-1)
        _row(self, "Camera", self.combo)
        self.combo.activated.connect(self._chosen)
        # An object of our own: one that Qt made would have no Python reference that keeps its connections alive.
        self._edit = QLineEdit()
        self.combo.setEditable(True)
        self.combo.setLineEdit(self._edit)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setCompleter(None)
        self._edit.setPlaceholderText(tr("No camera"))
        self._edit.returnPressed.connect(self._typed)
        self._edit.editingFinished.connect(self._restore)

    @property
    def dialog(self) -> QFileDialog | None:
        """The one that asks for a folder or a file, while it is open."""
        return self._dialog

    def show_status(self, status: Status) -> None:
        """Leaves alone what a person is typing."""
        if status.camera != self._camera:
            self._camera = status.camera
            if not (self._edit.hasFocus() and self._edit.isModified()):
                self._restore()

    def open_search(self) -> None:
        """Where a search can be begun; it is kept, with what was found."""
        if self.searching is None:
            self.searching = CameraSearch(self._search, self.window())
            self.searching.picked.connect(self.camera_asked)
        fit(self.searching, 0.6)
        self.searching.open()

    def finish(self) -> None:
        """The window is being closed: wait for a search that runs."""
        if self.searching is not None:
            self.searching.close()
            self.searching.finish()

    def _restore(self) -> None:
        """What is shown is what is in use."""
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText(self._camera)
        self._edit.setCursorPosition(0)
        self.combo.setToolTip(
            tr(f"The camera in use (Ctrl+K): {self._camera or 'none'}\nType an address and press Enter, such as opencv:1")
        )

    def _typed(self) -> None:
        address = self._edit.text().strip()
        if address:
            self.camera_asked.emit(address)

    def _chosen(self, row: int) -> None:
        text, address = self.combo.itemText(row), self.combo.itemData(row)
        self._restore()
        if address is not None:
            self.camera_asked.emit(str(address))
        elif text == tr(SEARCH):
            self.open_search()
        elif text == tr(FOLDER):
            self._ask("Folder of images", "folder", QFileDialog.FileMode.Directory)
        elif text == tr(VIDEO):
            self._ask("Video file", "video", QFileDialog.FileMode.ExistingFile)

    def _ask(self, title: str, kind: str, mode: QFileDialog.FileMode) -> None:
        """Without blocking: the line goes on while a person looks for the file."""
        dialog = file_dialog(self, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilter(_VIDEOS)
        dialog.fileSelected.connect(lambda path: self.camera_asked.emit(f"{kind}:{path}"))
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def _row(widget: QWidget, caption: str, combo: QComboBox) -> QHBoxLayout:
    label = QLabel(tr(caption))
    label.setObjectName("dim")
    label.setBuddy(combo)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    row.addWidget(label)
    row.addWidget(combo, 3)
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return row
