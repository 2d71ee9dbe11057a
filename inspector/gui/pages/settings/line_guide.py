"""What a person should know of the line's settings as they stand on the page, before they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PyQt6.QtWidgets import QFrame, QLabel, QVBoxLayout

from inspector.core.line.line_check import cautions, hindrances, untriggered
from inspector.core.line.line_settings import (
    CodeSettings,
    LineRecipe,
    LineSettings,
    ModbusSettings,
    MqttSettings,
    OpcUaSettings,
    OutputSettings,
    RejectSettings,
)
from inspector.gui.words.speech import tr
from inspector.runtime.settings_book import own_addresses

ABOUT = {
    "line": "Off, the station is watched by people alone: nothing listens and nothing is sent. For the PLC programmer: docs/how-to/plc.md",
    "modbus": "The station is the server, the PLC the client. It listens on one address of this machine, and on no other",
    "outputs": "A module with 24 V outputs beside the belt, for a gate, a stack light and sensors. No signal is never PASS: "
    "what it does without one is what you choose here",
    "reject": "Best is the PLC's own shift register. The station rejects by itself only with outputs",
    "opcua": "A server by OPC 40100-1, with certificates of both sides",
    "mqtt": "For telling only: the verdict on a part is never taken from it",
    "codes": "What a part is called in records and on the line",
}
"""Of each section of the line."""


@dataclass(frozen=True)
class PageChoices:
    """The settings of the line as they stand on the page; not checked by the bounds of the file."""

    line: LineSettings
    modbus: ModbusSettings
    outputs: OutputSettings
    reject: RejectSettings
    opcua: OpcUaSettings
    mqtt: MqttSettings
    codes: CodeSettings


def choices_of(values: Mapping[tuple[str, str], Any]) -> PageChoices:
    """``values`` by section and key, all of them."""

    def own(section: str) -> dict[str, Any]:
        return {key: value for (place, key), value in values.items() if place == section}

    line = own("line")
    line["recipes"] = tuple(LineRecipe(**one) for one in line["recipes"])
    return PageChoices(
        LineSettings(**line),
        ModbusSettings(**own("modbus")),
        OutputSettings(**own("outputs")),
        RejectSettings(**own("reject")),
        OpcUaSettings(**own("opcua")),
        MqttSettings(**own("mqtt")),
        CodeSettings(**own("codes")),
    )


class LineGuide(QFrame):
    """Stands above the settings of one section of the line: what it is for, what is in the way, what is to be known."""

    def __init__(self, section: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._section = section
        self._about = _label(ABOUT[section], "")
        self.hindered = _label("", "problem")
        self.known = _label("", "dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        for label in (self._about, self.hindered, self.known):
            column.addWidget(label)

    def show_choices(self, choices: PageChoices, camera: str) -> None:
        """As they stand on the page now. ``camera``: its address."""
        in_the_way = hindrances(choices)
        said = [tr("With these settings the station does not become Online:")] if in_the_way else []
        never_ready = untriggered(camera, choices.line) if self._section == "line" else ""
        said += [f"⚠ {tr(text)}" for text in (*in_the_way, never_ready) if text]
        _say(self.hindered, said)
        known = [*_of_address(self._section, choices)]
        known += [text for section, text in cautions(choices) if self._section in ("line", section)]
        _say(self.known, [f"• {tr(text)}" for text in known])


def _of_address(section: str, choices: PageChoices) -> Sequence[str]:
    listen = {"modbus": choices.modbus.listen, "opcua": choices.opcua.listen}.get(section, "")
    host = listen.rpartition(":")[0] or listen
    numeric = host.replace(".", "").isdigit()
    if numeric and host not in own_addresses():
        return (f"{host} is no address of this machine now: the station cannot listen there",)
    return ()


def _say(label: QLabel, lines: Sequence[str]) -> None:
    label.setText("\n".join(lines))
    label.setVisible(bool(lines))


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(tr(text))
    label.setObjectName(kind)
    label.setWordWrap(True)
    return label
