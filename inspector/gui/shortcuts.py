"""The keys of the window, and the list of them that F1 shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from inspector.gui.widgets.column import ColumnDialog

_LETTERS = 90


@dataclass(frozen=True)
class Key:
    """A shortcut: the name of its action, its keys as Qt writes them (the first is shown), and what it does, for a person."""

    act: str
    keys: tuple[str, ...]
    means: str


KEYS = (
    Key("acknowledge", ("Space",), "Acknowledge the failures"),
    Key("live", ("Esc",), "Back to the live picture; close a panel"),
    Key("older", ("Left",), "Hold the next older failure"),
    Key("newer", ("Right",), "Hold the next newer failure"),
    Key("learn", ("L",), "Learn good parts"),
    Key("pause", ("P",), "Pause or resume judging"),
    Key("new_lot", ("N",), "Begin a new lot"),
    Key("golden", ("G",), "Golden part check"),
    Key("overlay", ("O",), "Overlay on or off"),
    Key("outlines", ("D",), "Defect outlines on or off"),
    Key("zoom_in", ("+", "="), "Zoom in"),
    Key("zoom_out", ("-",), "Zoom out"),
    Key("zoom_fit", ("0",), "Fit the picture"),
    Key("zoom_one_to_one", ("1",), "One to one"),
    Key("recipe", ("Ctrl+R",), "Go to the recipes"),
    Key("camera", ("Ctrl+K",), "Go to the cameras"),
    Key("camera_panel", ("C",), "The camera: health and settings"),
    Key("trigger", ("T",), "Trigger the camera, while its panel is open"),
    Key("full_screen", ("F11",), "Full screen on or off"),
    Key("help", ("F1",), "This list"),
    Key("calibrate", ("Ctrl+B",), "Calibrate the camera: lens, light, millimetres"),
    Key("shapes", ("Ctrl+J",), "Draw what of the part is judged"),
    Key("quit", ("Ctrl+Q",), "Close the window"),
)
"""The keys of a station with one camera. Tab and Shift+Tab go round the controls, as everywhere."""

MOST_VIEW_KEYS = 9


def view_key(number: int) -> str:
    """The key that selects view ``number`` (from 1); "" if it has none."""
    return f"Ctrl+{number}" if number <= MOST_VIEW_KEYS else ""


def keys_for(views: Sequence[str]) -> tuple[Key, ...]:
    """The keys of a station with these views: of several each is selected by a key, and all cameras are triggered together."""
    if len(views) < 2:
        return KEYS
    keys = [replace(key, means="Trigger all cameras: one part") if key.act == "trigger" else key for key in KEYS]
    select = [Key(f"view {number}", (view_key(number),), f"Select the view {name}") for number, name in enumerate(views, 1)]
    return (*keys, *select[:MOST_VIEW_KEYS])


CONTROLS_FIRST = ("acknowledge", "older", "newer")
"""Acts whose keys belong first to the control that has the focus: Space presses a button, arrows move a slider."""


def belongs_to_control(act: str, focus: QWidget | None) -> bool:
    """Whether the control with the focus needs the key of ``act`` (one of ``CONTROLS_FIRST``) itself."""
    if act == "acknowledge":
        return isinstance(focus, QAbstractButton | QComboBox)
    return isinstance(focus, QLineEdit | QAbstractSpinBox | QAbstractSlider | QAbstractItemView | QComboBox)


class KeyList(ColumnDialog):
    """The keys, in two columns."""

    def __init__(self, parent: QWidget, keys: Sequence[Key] = KEYS) -> None:
        super().__init__(parent, _LETTERS)
        self.setWindowTitle("Keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        half = (len(keys) + 1) // 2
        for number, key in enumerate(keys):
            row, column = number % half, 2 * (number // half)
            name = QLabel({"Left": "←", "Right": "→", "-": "−"}.get(key.keys[0], key.keys[0]))
            name.setObjectName("reading")
            grid.addWidget(name, row, column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(QLabel(key.means), row, column + 1)
        title = QLabel("Keys")
        title.setObjectName("heading")
        mouse = QLabel("In the picture: the wheel zooms, dragging moves, a double click fits.")
        mouse.setObjectName("dim")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.body.setSpacing(14)
        self.body.addWidget(title)
        self.body.addLayout(grid)
        self.body.addWidget(mouse)
        self.foot.addWidget(buttons)
