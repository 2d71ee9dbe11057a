"""Fields for numbers that read the same in every country: both decimal signs, no group signs, and a refusal in words."""

from __future__ import annotations

import math
import re
from typing import Self

from PyQt6.QtCore import QLocale, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PyQt6.QtWidgets import QDoubleSpinBox

from inspector.core.errors import InspectorError
from inspector.gui.words.speech import tr

_NUMBER = re.compile(r"[+-]?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)")
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_GROUP_SIGNS = " '’_\u00a0\u2009\u202f"


class NotANumber(InspectorError):
    """A text that stands for no number, or for two."""


def read_number(text: str, *, decimals: int, low: float = -math.inf, high: float = math.inf) -> float:
    """The number that a person wrote: "1500.5" and "1500,5" are the same. Raises NotANumber, in words, rather than guess.

    "1,500" is 1500 to some and 1.5 to others: it is refused unless only one of the two lies within ``low`` and ``high``. "1.500" is 1.5
    in a field that shows three places itself (``decimals``), and refused elsewhere.
    """
    written = text.strip().replace("−", "-")
    signs = [sign for sign in written if sign in ".,"]
    if len(signs) > 1 or any(sign in _GROUP_SIGNS for sign in written):
        raise NotANumber(f"“{text.strip()}” is not taken: thousands are not separated", remedy="Write for example 1500.5")
    if not _NUMBER.fullmatch(written):
        raise NotANumber(f"“{text.strip()}” is no number", remedy="Write digits, with a point or a comma before the decimals")
    value = float(written.replace(",", "."))
    if _GROUPED.fullmatch(written) and not (signs == ["."] and decimals >= 3):
        grouped = float(re.sub("[.,]", "", written))
        if low <= grouped <= high or decimals < 1:
            whole = f"{grouped:.0f}"
            raise NotANumber(f"“{text.strip()}” can mean {whole} or {value:g}", remedy=f"Write {whole} or {value:g}")
    places = len(written) - written.index(signs[0]) - 1 if signs else 0
    if places > decimals and value != round(value, decimals):
        most = "whole numbers only" if not decimals else f"at most {decimals} place{'s' * (decimals > 1)} after the decimal sign"
        raise NotANumber(f"“{text.strip()}” is too fine", remedy=f"Write {most}")
    if not low <= value <= high:
        raise NotANumber(f"{value:.12g} is out of range", remedy=f"Write {low:.12g} to {high:.12g}")
    return value


class NumberField(QDoubleSpinBox):
    """A number with its unit, whole if it has no decimals. It changes once a person has confirmed it: neither while it is being typed
    nor by the wheel in passing.

    ``refused`` says why what was typed is not taken; the number before stays. After Enter the text stays to be corrected.
    """

    refused = pyqtSignal(str)

    def __init__(self, low: float = 0.0, high: float = 99.0, *, decimals: int = 0, unit: str = "") -> None:
        """``unit``: shown behind the number."""
        super().__init__()
        self._reason = ""
        self.setLocale(QLocale.c())
        self.setGroupSeparatorShown(False)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSuffix(tr(f" {unit}" if unit else ""))

    @property
    def whole(self) -> int:
        """The number without decimals."""
        return round(self.value())

    def showing(self, value: float) -> Self:
        """The field with this number in it."""
        self.setValue(value)
        return self

    def settled(self) -> bool:
        """Take what stands there. False if it is no number, which ``refused`` says."""
        if self._problem(self.text()):
            self.fixup(self.text())
            return False
        self.interpretText()
        return True

    def validate(self, text: str | None, place: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed; what is no number is refused when it is confirmed."""
        problem = self._problem(text or "")
        return QValidator.State.Intermediate if problem else QValidator.State.Acceptable, text or "", place

    def valueFromText(self, text: str | None) -> float:
        try:
            return self._read(text or "")
        except NotANumber:
            return self.value()

    def textFromValue(self, value: float) -> str:
        return f"{value:.{self.decimals()}f}"

    def fixup(self, text: str | None) -> str:
        """Called when something is confirmed that is no number."""
        problem = self._problem(text or "")
        if problem:
            self.refused.emit(f"{self.accessibleName()}: {problem}" if self.accessibleName() else problem)
        return text or ""

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Enter on what is no number does nothing but say so."""
        if event is not None and event.text() in ("\r", "\n") and self._problem(self.text()):
            self.fixup(self.text())
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()

    def _problem(self, text: str) -> str:
        try:
            self._read(text)
        except NotANumber as error:
            return str(error)
        return ""

    def _read(self, text: str) -> float:
        bare = text.strip()
        if self.specialValueText() and bare == self.specialValueText():
            return self.minimum()
        return read_number(bare.removesuffix(self.suffix().strip()), decimals=self.decimals(), low=self.minimum(), high=self.maximum())
