"""One small row of traffic lights: what the image gate found of the last picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from calibration.gate.limits import GateCheck, Light
from calibration.gate.picture_gate import FACTS, LIGHTS
from calibration.statistics.told_apart import told_apart
from inspector.core.status import Status
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_WORST_FIRST = (Light.OUT, Light.NEAR, Light.OK)
_DIGITS = {fact.name: fact.digits for fact in FACTS}


class GateLight(QWidget):
    """A lamp and its name, in a room that does not change: a disc for well within, a triangle for near, a cross for out, a ring for
    what is not checked."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._light: Light | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(f"Image gate: {name}"))
        self.show_checks(())

    @property
    def light(self) -> Light | None:
        """None: not checked."""
        return self._light

    def show_checks(self, checks: Sequence[GateCheck]) -> None:
        """The worst of them is the lamp's colour, all of them its tool tip."""
        found = {check.light for check in checks}
        light = next((light for light in _WORST_FIRST if light in found), None)
        if light is not self._light:
            self._light = light
            self.update()
        told = "\n".join(check_text(check) for check in checks) or f"{self._name}: not checked"
        if told != self.toolTip():
            self.setToolTip(tr(told))
            self.setAccessibleDescription(tr("not checked" if light is None else light.value))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(tr(self._name)) + round(metrics.height() * 0.95), round(metrics.height() * 1.15))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(self.fontMetrics().height())
        lamp = QRectF(0, 0, 0.55 * line, 0.55 * line)
        lamp.moveCenter(QPointF(0.36 * line, self.height() / 2))
        self._paint_lamp(painter, lamp)
        calm = self._light in (None, Light.OK)
        painter.setPen(QColor(self._theme.dim if calm else self._theme.text))
        place = self.rect().adjusted(round(0.8 * line), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tr(self._name))
        painter.end()

    def _paint_lamp(self, painter: QPainter, lamp: QRectF) -> None:
        theme = self._theme
        if self._light is None:
            painter.setPen(QPen(QColor(theme.dim), 1.2))
            painter.drawEllipse(lamp)
            return
        if self._light is Light.OUT:
            painter.setPen(QPen(QColor(theme.failed.mark), 0.3 * lamp.width(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(lamp.topLeft(), lamp.bottomRight())
            painter.drawLine(lamp.bottomLeft(), lamp.topRight())
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if self._light is Light.OK:
            painter.setBrush(QColor(theme.passed.mark))
            painter.drawEllipse(lamp)
        else:
            painter.setBrush(QColor(theme.invalid.mark))
            painter.drawPolygon(QPolygonF([lamp.bottomLeft(), lamp.bottomRight(), QPointF(lamp.center().x(), lamp.top())]))


class GateLights(QWidget):
    """All lights of the gate in one row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lights = {name: GateLight(theme, name) for name in LIGHTS}
        self._live: tuple[GateCheck, ...] = ()
        self._held: tuple[GateCheck, ...] | None = None
        self._shown: tuple[GateCheck, ...] | None = None
        self.caption = RoomLabel(tr("Held picture"))
        self.caption.setText(tr("Picture"))
        self.caption.setObjectName("caption")
        self.caption.setToolTip(tr("Whether the picture can be judged at all. Beyond the limits learned from good parts it is INVALID."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.caption)
        for light in self.lights.values():
            row.addWidget(light)
        row.addStretch(1)

    def show_status(self, status: Status) -> None:
        """What the gate found of the last part; seen once no part is held."""
        self._live = status.gate
        self._show()

    def show_held(self, checks: tuple[GateCheck, ...] | None) -> None:
        """What the gate found of the part that is held. None: the picture is live."""
        self._held = checks
        self.caption.setText(tr("Picture" if checks is None else "Held picture"))
        self._show()

    def _show(self) -> None:
        checks = self._live if self._held is None else self._held
        if checks is self._shown:
            return
        self._shown = checks
        for name, light in self.lights.items():
            light.show_checks([check for check in checks if check.light_name == name])


def check_text(check: GateCheck) -> str:
    """Name, value and limits in one line."""
    if not math.isfinite(check.value) or (check.low is None and check.high is None):
        return check.reason or f"{check.name}: {check.light.value}"
    digits = _DIGITS.get(check.name, 2)
    sides = [None if bound is None else told_apart(check.value, bound, digits) for bound in (check.low, check.high)]
    measured = max((side[0] for side in sides if side is not None), key=len)
    low, high = ("" if side is None else side[1] for side in sides)
    sign = {Light.OK: "", Light.NEAR: "  – close to its limit", Light.OUT: "  – out"}[check.light]
    if not high:
        return f"{check.name} {measured} (at least {low}){sign}"
    if not low:
        return f"{check.name} {measured} (at most {high}){sign}"
    return f"{check.name} {measured} (at least {low}, at most {high}){sign}"
