"""The keys of the window. None of them can be typed by a barcode scanner: it has letters, digits, signs, space, Tab and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PyQt6.QtWidgets import QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QWidget


@dataclass(frozen=True)
class Key:
    """A shortcut: the name of its action, its keys as Qt writes them (the first is shown), and what it does, for a person."""

    act: str
    keys: tuple[str, ...]
    means: str


KEYS = (
    Key("acknowledge", ("F2",), "Acknowledge the held failure, and hold the next"),
    Key("acknowledge_all", ("Shift+F2",), "Acknowledge all failures at once"),
    Key("answer_bad", ("Ctrl+Down",), "The held part was really bad"),
    Key("answer_good", ("Ctrl+Up",), "The held part was good"),
    Key("answer_unsure", ("Ctrl+Right",), "Nobody can tell what the held part was"),
    Key("answer_undo", ("Ctrl+Backspace",), "Take the answer to the held part back"),
    Key("live", ("Esc",), "Back to the live picture; close a panel"),
    Key("older", ("Left",), "Hold the next older failure; in a page, what is before"),
    Key("newer", ("Right",), "Hold the next newer failure; in a page, what is behind"),
    Key("sign_in", ("F4",), "Sign in or out; people and rights"),
    Key("audit", ("Ctrl+L",), "The audit: who did what, when and why"),
    Key("learn", ("F5",), "Learn good parts"),
    Key("improve", ("Shift+F5",), "Learn from answers; who changes sides"),
    Key("pause", ("F3",), "Pause or resume judging"),
    Key("new_lot", ("F6",), "Begin a new lot"),
    Key("recipes", ("F8",), "Recipes: use, name, copy, delete, go back"),
    Key("exam", ("Shift+F8",), "The exam: known parts, and what was refused by them"),
    Key("report", ("F9",), "Report of a shift or a lot"),
    Key("gauge_study", ("Shift+F9",), "Gauge study: is the gauge capable (MSA)"),
    Key("golden", ("Ctrl+G",), "Golden part check"),
    Key("set_up", ("Ctrl+Y",), "Set-up mode on or off: nothing is counted"),
    Key("overlay", ("Ctrl+O",), "Overlay on or off"),
    Key("outlines", ("Ctrl+U",), "Defect outlines on or off"),
    Key("zoom_in", ("Ctrl++", "Ctrl+="), "Zoom in"),
    Key("zoom_out", ("Ctrl+-",), "Zoom out"),
    Key("zoom_fit", ("Ctrl+0",), "Fit the picture"),
    Key("zoom_one_to_one", ("Ctrl+E",), "One to one"),
    Key("recipe", ("Ctrl+R",), "Go to the recipes"),
    Key("camera", ("Ctrl+K",), "Go to the cameras"),
    Key("camera_panel", ("Ctrl+I",), "The camera: health and settings"),
    Key("trigger", ("F12",), "Trigger the camera, while its panel is open"),
    Key("parts", ("F7",), "The parts that were judged: find, look, export"),
    Key("full_screen", ("F11",), "Full screen on or off"),
    Key("wall", ("Ctrl+F11",), "Wall view: verdict and counters, to be read from afar"),
    Key("help", ("F1",), "Help on what is on the screen"),
    Key("keys", ("Shift+F1",), "This list"),
    Key("calibrate", ("Ctrl+B",), "Calibrate the camera: lens, light, millimetres"),
    Key("shapes", ("Ctrl+J",), "Draw what of the part is judged"),
    Key("settings", ("F10",), "The settings"),
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


def key_of(act: str) -> str:
    """The key of an act, as it is shown to a person."""
    return shown(next(key.keys[0] for key in KEYS if key.act == act))


def shown(keys: str) -> str:
    """Keys as Qt writes them, as they are shown to a person."""
    signs = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}
    first, plus, last = keys.rpartition("+")
    return f"{first}{plus}{signs.get(last, last)}"


CONTROLS_FIRST = ("older", "newer", "answer_unsure", "answer_undo")
"""Acts whose keys belong first to the control that has the focus: arrows move a slider, and the cursor in a field."""


def belongs_to_control(act: str, focus: QWidget | None) -> bool:
    """Whether the control with the focus needs the key of ``act`` (one of ``CONTROLS_FIRST``) itself."""
    return act in CONTROLS_FIRST and isinstance(focus, QLineEdit | QAbstractSpinBox | QAbstractSlider | QAbstractItemView | QComboBox)
