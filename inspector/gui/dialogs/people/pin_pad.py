"""A PIN: typed on the keyboard or on large keys, and never shown."""

from __future__ import annotations

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.quality.pins import LONGEST
from inspector.gui.widgets.name_field import TAKES_SCANS
from inspector.gui.words.speech import tr

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "C")
_KEY_LINES = 2.4


class PinEdit(QLineEdit):
    """A field for a PIN. What a scanner types is not meant for it: see ``ScannerKeys``."""

    def __init__(self, name: str) -> None:
        """``name``: for those who cannot see it."""
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setProperty(TAKES_SCANS, False)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)


class _PadKey(QPushButton):
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(3 * line), round(_KEY_LINES * line))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class PinPad(QWidget):
    """A PIN field over a pad of digits, each as large as a finger in a glove. ``changed``: with each character."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = PinEdit("PIN")
        self.edit.textChanged.connect(self.changed)
        self.setFocusProxy(self.edit)
        pad = QGridLayout()
        pad.setSpacing(6)
        self.keys: dict[str, QPushButton] = {}
        for number, key in enumerate(_KEYS):
            button = _PadKey(key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoDefault(False)
            button.setAccessibleName(tr({"⌫": "Delete the last", "C": "Delete all"}.get(key, key)))
            button.clicked.connect(lambda _, key=key: self._press(key))
            pad.addWidget(button, number // 3, number % 3)
            self.keys[key] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.edit)
        layout.addLayout(pad)

    @property
    def pin(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Nothing is left of the PIN."""
        self.edit.clear()

    def _press(self, key: str) -> None:
        if key == "C":
            self.edit.clear()
        elif key == "⌫":
            self.edit.backspace()
        else:
            self.edit.insert(key)
        self.edit.setFocus()
