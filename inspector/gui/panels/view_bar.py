"""What can be done to the live picture, and what is under the pointer."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.gui.live.live_view import LiveView
from inspector.gui.panels.player_bar import PlayerBar
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class ViewBar(QWidget):
    """Overlay, opacity, outlines, zoom and pixel read-out of one view; above them the player, where the pictures are stored ones."""

    def __init__(self, view: LiveView, theme: Theme, icons: IconSet, opacity: float) -> None:
        super().__init__()
        self._view = view
        self.overlay = KeyButton(theme, icons, "overlay", tr("Overlay"), "")
        self.overlay.setToolTip(tr(f"Show where the part differs from good ones ({key_of('overlay')})"))
        self.outlines = KeyButton(theme, icons, "outline", tr("Outlines"), "")
        self.outlines.setToolTip(tr(f"Show the outlines of defects ({key_of('outlines')})"))
        for button, act in ((self.overlay, view.set_overlay), (self.outlines, view.set_outlines)):
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(act)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(100 * opacity))
        self.opacity.setToolTip(tr("Opacity of the overlay"))
        self.opacity.setAccessibleName(tr("Opacity of the overlay"))
        self.opacity.setMinimumWidth(50)
        self.opacity.setMaximumWidth(140)
        self.opacity.valueChanged.connect(lambda percent: view.set_opacity(percent / 100))
        out = self._button(theme, icons, "zoom_out", f"Zoom out ({key_of('zoom_out')})")
        into = self._button(theme, icons, "zoom_in", f"Zoom in ({key_of('zoom_in')})")
        fit = self._button(theme, icons, "fit", f"Fit the picture into the view ({key_of('zoom_fit')})")
        one = self._button(theme, icons, "one_to_one", f"One picture pixel on one screen pixel ({key_of('zoom_one_to_one')})")
        for button, press in ((out, view.zoom_out), (into, view.zoom_in), (fit, view.zoom_fit), (one, view.zoom_one_to_one)):
            button.clicked.connect(press)
        self._scale = QLabel()
        self._scale.setObjectName("reading")
        self._scale.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reading = QLabel()
        self.reading.setObjectName("reading")
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.setSpacing(5)
        for widget in (self.overlay, self.opacity, self.outlines):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        for button in (out, into, fit, one):
            buttons.addWidget(button)
        readings = QHBoxLayout()
        readings.addWidget(self.reading, 1)
        readings.addWidget(self._scale)
        self.player = PlayerBar(theme, icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.player)
        layout.addLayout(buttons)
        layout.addLayout(readings)
        view.pixel_changed.connect(self._show_reading)
        view.zoomed.connect(self._show_scale)
        self._show_reading("")

    @staticmethod
    def _button(theme: Theme, icons: IconSet, icon: str, tool_tip: str) -> KeyButton:
        button = KeyButton(theme, icons, icon, "", "")
        button.setToolTip(tr(tool_tip))
        button.setAccessibleName(tr(tool_tip))
        return button

    def _show_scale(self, scale: float) -> None:
        self._scale.setText(tr(f"{100 * scale:5.0f} %"))

    def _show_reading(self, text: str) -> None:
        self.reading.setText(tr(text or "Point at the picture to read a pixel"))
        self.reading.setEnabled(bool(text))
