"""What the line process is started with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from inspector.core.line.line_settings import (
    CodeSettings,
    LineSettings,
    ModbusSettings,
    MqttSettings,
    OpcUaSettings,
    OutputSettings,
    RejectSettings,
)


@dataclass(frozen=True)
class LineProcessSettings:
    """Everything that a line process knows of its station when it starts; goes to another process as it is.

    ``station``: its name. ``run``: the random number of 63 bits of this start, see ``PartIdentity``. ``data``: the station's folder.
    ``mqtt_password``: of the user at the broker; in no text.
    """

    station: str
    run: int
    data: Path
    line: LineSettings
    modbus: ModbusSettings
    outputs: OutputSettings
    reject: RejectSettings
    opcua: OpcUaSettings
    mqtt: MqttSettings
    codes: CodeSettings
    mqtt_password: str = field(default="", repr=False)
