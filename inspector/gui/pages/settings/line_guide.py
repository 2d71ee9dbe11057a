"""What a person should know of the line's settings as they stand on the page, before they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PyQt6.QtWidgets import QFrame, QLabel, QVBoxLayout

from inspector.core.line.camera_output import camera_output_cautions, hindered_camera_output
from inspector.core.line.line_check import cautions, hindrances, untriggered
from inspector.core.line.line_settings import (
    CameraOutputSettings,
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
    "camera_output": "One output of the camera itself, without a PLC or a module: a lamp, a counter, an input of a PLC beside it",
    "reject": "Best is the PLC's own shift register. The station rejects by itself only with outputs",
    "opcua": "A server by OPC 40100-1, with certificates of both sides",
    "mqtt": "For telling only: the verdict on a part is never taken from it",
    "codes": "What a part is called in records and on the line",
}
"""Of each section of the line."""


_NOT_ONLINE = "With these settings the station does not become Online:"
_NEVER_SWITCHED = "With these settings the camera's output is never switched:"


@dataclass(frozen=True)
class PageChoices:
    """The settings of the line as they stand on the page; not checked by the bounds of the file."""

    line: LineSettings
    modbus: ModbusSettings
    outputs: OutputSettings
    camera_output: CameraOutputSettings
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
        CameraOutputSettings(**own("camera_output")),
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

    def show_choices(self, choices: PageChoices, cameras: Mapping[str, str]) -> None:
        """As they stand on the page now. ``cameras``: name of each view -> address of its camera."""
        of_camera = self._section == "camera_output"
        in_the_way = hindered_camera_output(choices.camera_output, cameras) if of_camera else hindrances(choices)
        said = [tr(_NEVER_SWITCHED if of_camera else _NOT_ONLINE)] if in_the_way else []
        never_ready = [untriggered(camera, choices.line) for camera in cameras.values()] if self._section == "line" else []
        said += [f"⚠ {tr(text)}" for text in dict.fromkeys((*in_the_way, *never_ready)) if text]
        _say(self.hindered, said)
        known = list(camera_output_cautions(choices.camera_output)) if of_camera else [*_of_address(self._section, choices)]
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
