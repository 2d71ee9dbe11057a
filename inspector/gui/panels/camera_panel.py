"""The camera: how it is, and how it is set."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.camera_features import Feature, FeatureKind
from inspector.core.camera_report import CameraReport, SettingAnswer
from inspector.core.status import CameraState, Status
from inspector.gui.live.camera_text import state_text
from inspector.gui.panels.camera_health import CameraHealthPage
from inspector.gui.panels.feature_editor import FeatureRow, shown_unit
from inspector.gui.shortcuts import key_of
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.key_button import KeyButton
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_BAD = (CameraState.STALLED, CameraState.LOST, CameraState.CLOSING, CameraState.WAITING, CameraState.RESTORING)


class CameraPanel(QFrame):
    """Two pages. ``feature_asked`` gives a name and a value, ``trigger_asked`` asks for one picture; what came of it is shown when the
    station says so."""

    feature_asked = pyqtSignal(str, object)
    trigger_asked = pyqtSignal()
    close_asked = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, *, place: str = "") -> None:
        """``place``: name of the view among several."""
        super().__init__()
        self.setObjectName("panel")
        self._place = place
        self._theme = theme
        self._report: CameraReport | None = None
        self._answered = 0
        self._rows: dict[str, FeatureRow] = {}
        self._built_of: tuple[tuple[str, FeatureKind], ...] | None = None
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.health = CameraHealthPage(theme)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self.lock = QPushButton(tr("Lock automatic functions"))
        self.lock.setToolTip(tr("Set automatic exposure, gain and white balance to Off, so that every part is seen in the same way"))
        self.trigger = KeyButton(theme, icons, "camera", tr("Trigger"), key_of("trigger"))
        self.trigger.setToolTip(tr(f"Take one picture now ({key_of('trigger')}): one part, whatever comes of it"))
        self.close_button = KeyButton(theme, icons, "fail", tr("Close"), "Esc")
        self._lay_out()
        self.lock.clicked.connect(self._lock_automatic)
        self.trigger.clicked.connect(self.trigger_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.show_page(0)

    def _lay_out(self) -> None:
        title = Heading("Camera", self._place)
        self._tabs = QButtonGroup(self)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.state, 1)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        for number, text in enumerate(("Health", "Settings")):
            tab = QPushButton(tr(text))
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._tabs.addButton(tab, number)
            tabs.addWidget(tab)
        tabs.addStretch(1)
        tabs.addWidget(self.close_button)
        self._tabs.idClicked.connect(self.show_page)
        self._inner = QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(3)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        buttons = QHBoxLayout()
        buttons.addWidget(self.lock)
        buttons.addStretch(1)
        buttons.addWidget(self.trigger)
        settings = QWidget()
        page = QVBoxLayout(settings)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(5)
        page.addWidget(self._scroll, 1)
        page.addWidget(self.message)
        page.addLayout(buttons)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.health)
        self._pages.addWidget(settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addLayout(tabs)
        layout.addWidget(self._pages, 1)

    @property
    def rows(self) -> dict[str, FeatureRow]:
        """The settings that are shown, by the features' names."""
        return self._rows

    @property
    def page(self) -> int:
        """0: health, 1: settings."""
        return self._pages.currentIndex()

    def show_page(self, number: int) -> None:
        """0: health, 1: settings."""
        self._pages.setCurrentIndex(number)
        had_focus = any(tab.hasFocus() for tab in self._tabs.buttons())
        tab = self._tabs.button(number)
        if tab is not None:
            tab.setChecked(True)
            if had_focus:
                tab.setFocus(Qt.FocusReason.TabFocusReason)

    def take_focus(self) -> None:
        """To the tab of the page that is shown: the other one is one key away."""
        tab = self._tabs.button(self.page)
        if tab is not None:
            tab.setFocus(Qt.FocusReason.TabFocusReason)

    def show_status(self, status: Status) -> None:
        """What the station says; nothing is asked of the camera for it."""
        text, bad = state_text(status), status.camera_state in _BAD
        if self.state.text() != text:
            self.state.setText(tr(text))
            self.state.setStyleSheet(f"color: {self._theme.invalid.mark};" if bad else f"color: {self._theme.dim};")
        if not self.isVisible():
            return
        self.health.show_status(status)
        self._show_features(status)

    def _show_features(self, status: Status) -> None:
        report = status.camera_report
        answer = report.answer
        last = self._report
        if last is not None and report.features is last.features and report.off_recipe == last.off_recipe and answer is last.answer:
            self.trigger.setEnabled(_can_trigger(status))
            return
        self._report = report
        described = tuple((feature.name, feature.kind) for feature in report.features)
        if described != self._built_of:
            self._build(report.features)
            self._built_of = described
        for feature in report.features:
            row = self._rows.get(feature.name)
            if row is not None:
                wanted = report.recipe_settings.get(feature.name)
                off = feature.name in report.off_recipe
                row.show_feature(feature, "≠ recipe" if off else "", f"The recipe was taught with {wanted}" if off else "")
        if answer is not None and answer.number != self._answered:
            self._answered = answer.number
            self._show_answer(answer)
        self.lock.setEnabled(any(_automatic(feature) for feature in report.features))
        self.trigger.setEnabled(_can_trigger(status))

    def _build(self, features: tuple[Feature, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows = {}
        group = None
        for feature in features:
            if feature.name == "TriggerSoftware":
                continue  # it has a button of its own
            if feature.group != group:
                group = feature.group
                heading = QLabel(tr(group or "Other"))
                heading.setObjectName("dim")
                self._list.addWidget(heading)
            row = FeatureRow(self._theme, feature)
            row.asked.connect(self._asked)
            row.refused.connect(lambda why: self._tell(f"⚠ {why}", bad=True))
            self._rows[feature.name] = row
            self._list.addWidget(row)
        if not features:
            nothing = QLabel(tr("This camera cannot be set from here."))
            nothing.setObjectName("dim")
            self._list.addWidget(nothing)
        self._list.addStretch(1)

    def _asked(self, name: str, value: object) -> None:
        self._tell(f"{name}: asking the camera …")
        self.feature_asked.emit(name, value)

    def _lock_automatic(self) -> None:
        for feature in () if self._report is None else self._report.features:
            if _automatic(feature):
                self.feature_asked.emit(feature.name, "Off" if feature.kind is FeatureKind.ENUMERATION else False)

    def _show_answer(self, answer: SettingAnswer) -> None:
        row = self._rows.get(answer.name)
        if row is not None:
            row.take_back()
        self._tell(answer_text(answer, None if row is None else row.feature), bad=bool(answer.problem))

    def _tell(self, text: str, *, bad: bool = False) -> None:
        self.message.setText(tr(text))
        self.message.setStyleSheet(f"color: {self._theme.invalid.mark};" if bad else f"color: {self._theme.dim};")
        self.message.show()


def answer_text(answer: SettingAnswer, feature: Feature | None) -> str:
    """What the camera made of a request."""
    if answer.problem:
        return f"⚠ {answer.problem}"
    if answer.took is None:
        return f"{answer.name}: done"
    unit = f" {shown_unit(feature.unit)}" if feature is not None and feature.unit else ""
    took = f"{answer.took:.10g}" if isinstance(answer.took, float) else str(answer.took)
    if answer.took == answer.asked:
        return f"{answer.name} is {took}{unit}"
    return f"{answer.name} is {took}{unit}: the camera took that instead of {answer.asked}"


def _automatic(feature: Feature) -> bool:
    """Whether it is a function of the camera's own that is on, and can be put off."""
    if not feature.name.endswith("Auto") or not feature.writable:
        return False
    return feature.value is True or (feature.kind is FeatureKind.ENUMERATION and feature.value != "Off" and "Off" in feature.choices)


def _can_trigger(status: Status) -> bool:
    report = status.camera_report
    values = {feature.name: feature.value for feature in report.features}
    here = values.get("TriggerMode", "On") == "On" and values.get("TriggerSource") == "Software"
    waits = here or report.waits_for_software  # another choice of TriggerSelector may be on
    return report.triggerable and waits and status.camera_state is CameraState.STREAMING
