"""A choice that a person must make of what an output means, in words of what happens when something breaks."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from inspector.gui.words.speech import tr

UNCHOSEN = "choose"
NOT_ONLINE = "Nobody has chosen yet: the station does not become Online"
NOT_SWITCHED = "Nobody has chosen yet: the camera's output is never switched"

Kind = tuple[str, str, tuple[tuple[str, str], ...]]
"""Its name, what it is for, and what becomes of the parts when something breaks."""

GATE: dict[str, Kind] = {
    "pass": (
        "Energised to pass",
        "A gate that lets a part go only while it is held open",
        (
            ("The cable breaks:", "the gate stays shut, every part is rejected."),
            ("The network is cut:", "the module's watchdog shuts the gate, every part is rejected."),
            ("The station dies:", "the gate is not opened any more, every part is rejected."),
            ("Nothing is judged:", "the gate stays shut, every part is rejected."),
        ),
    ),
    "eject": (
        'Energised to eject, with "run"',
        'An air jet or a pusher that acts on bad parts; the belt may run only while the output "run" is on',
        (
            ("The cable breaks:", 'of "run": the belt stops. Of the ejector: bad parts go on until the sensor behind it sees one.'),
            ("The network is cut:", 'the module\'s watchdog switches "run" off, the belt stops.'),
            ("The station dies:", '"run" goes off, the belt stops. Without "run" wired into the belt every bad part goes on.'),
        ),
    ),
}
"""Of each value of ``outputs.gate``."""

CAMERA_OUTPUT: dict[str, Kind] = {
    "pass": (
        "Energised for PASS alone",
        "A pulse for each part that is PASS: an input of a PLC, a counter of good parts",
        (
            ("The wire breaks:", "no pulse comes, no part is PASS."),
            ("The camera is lost:", "no pulse comes. One that was on stays on until the camera is back; a PLC takes that for dead."),
            ("The station dies:", "no pulse comes any more. The camera keeps the output as it was: only a new pulse is a PASS."),
        ),
    ),
    "fail": (
        "A lamp for FAIL and INVALID",
        "Something to look at. Never the only thing that rejects",
        (
            ("The wire breaks:", "the lamp is dark, as for PASS. Nobody sees it."),
            ("The camera is lost:", "the lamp stays as it was until the camera is back, then it is dark."),
            ("The station dies:", "the lamp stays as it was, dark after a PASS."),
        ),
    ),
}
"""Of each value of ``camera_output.meaning``."""


class OutputChoice(QWidget):
    """Kinds one below the other as they would be wired. ``changed``: a person chose one."""

    changed = pyqtSignal()

    def __init__(self, kinds: Mapping[str, Kind] = GATE, unchosen: str = NOT_ONLINE) -> None:
        """``unchosen``: said while nobody has chosen."""
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._unchosen = QLabel(tr(unchosen))
        self._unchosen.setObjectName("problem")
        self._unchosen.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for kind, (name, use, faults) in kinds.items():
            button = QRadioButton(tr(name))
            self._group.addButton(button)
            self.buttons[kind] = button
            column.addWidget(_card(button, use, faults))
        column.addWidget(self._unchosen)
        self._group.buttonClicked.connect(lambda _: self._chosen())

    @property
    def value(self) -> str:
        """As the settings have it."""
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), UNCHOSEN)

    def show_value(self, value: str) -> None:
        """Not a person's choice: nothing is told."""
        self._group.setExclusive(False)
        for kind, button in self.buttons.items():
            button.setChecked(kind == value)
        self._group.setExclusive(True)
        self._unchosen.setVisible(value not in self.buttons)

    def _chosen(self) -> None:
        self._unchosen.hide()
        self.changed.emit()


def _card(button: QRadioButton, use: str, faults: tuple[tuple[str, str], ...]) -> QFrame:
    card = QFrame()
    card.setObjectName("panel")
    grid = QGridLayout(card)
    grid.setContentsMargins(10, 8, 10, 8)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.addWidget(button, 0, 0, 1, 2)
    grid.addWidget(_wrapped(use, "dim"), 1, 0, 1, 2)
    for row, (when, then) in enumerate(faults, 2):
        grid.addWidget(QLabel(tr(when)), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_wrapped(then), row, 1)
    button.setAccessibleDescription(" ".join(tr(text) for text in (use, *(word for fault in faults for word in fault))))
    return card


def _wrapped(text: str, kind: str = "") -> QLabel:
    label = QLabel(tr(text))
    label.setObjectName(kind)
    label.setWordWrap(True)
    return label
