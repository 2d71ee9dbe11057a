"""The protocols that the settings ask for. Each library is imported only where it is asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import cast

from inspector.core.errors import InspectorError, SettingsError
from inspector.core.line.vocabulary import LineError
from inspector.signals.port import LinePort, OutputPort
from inspector.signals.process_settings import LineProcessSettings

_log = logging.getLogger(__name__)

Make = Callable[[LineProcessSettings, Callable[[], None]], LinePort]
"""Makes one port. What it is given beside the settings is to be called when the line has changed what it sets: when that returns, a turn
was made, and what the port shows is the answer to it."""


ANSWER_MARGIN_S = 5.0
"""A command by MQTT waits so much longer for its answer than the station does for the recipe."""


@dataclass(frozen=True, eq=False)
class LinePorts:
    """``control``: the one of ``ports`` by which the line sets its signals, ``outputs`` the one that ejects. ``problems``: what was asked
    for and cannot be; ``faults``: what the line hears of it for good."""

    ports: tuple[LinePort, ...]
    control: LinePort | None
    outputs: OutputPort | None
    problems: tuple[str, ...]
    faults: frozenset[LineError]


def made_ports(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePorts:
    """What the settings ask for; nothing listens or connects yet. Called on the event loop."""
    made: dict[str, LinePort] = {}
    problems: list[str] = []
    for name, make in _wanted(settings):
        try:
            made[name] = make(settings, changed)
        except ImportError as error:
            extra = "gpio" if error.name == "gpiod" else "signals"
            problems.append(f"{name}: the library {error.name} is not installed. Install it: pip install 'inspector-station[{extra}]'")
        except InspectorError as error:
            problems.append(f"{name}: {error}")
        except Exception as error:  # noqa: BLE001 - a fault of one port costs the others nothing
            _log.exception("%s cannot be made", name)
            problems.append(f"{name}: {type(error).__name__}: {error}")
    control = settings.line.control
    if control in {"modbus", "opcua"} and control not in made:
        missing = SettingsError(
            f"the line sets its signals by {control}, and the station does not listen there", remedy=f"Set {control}.listen to its address"
        )
        problems.append(str(missing))
    outputs = cast(OutputPort | None, made.get("outputs"))
    lost = settings.outputs.module and outputs is None
    faults = frozenset({LineError.OUTPUT_LOST}) if lost else frozenset()
    return LinePorts(tuple(made.values()), made.get(control), outputs, tuple(problems), faults)


def _wanted(settings: LineProcessSettings) -> tuple[tuple[str, Make], ...]:
    wanted: list[tuple[str, Make]] = []
    if settings.modbus.listen:
        wanted.append(("modbus", _modbus))
    if settings.mqtt.broker:
        wanted.append(("mqtt", _mqtt))
    if settings.codes.source == "serial" and settings.codes.port:
        wanted.append(("scanner", _scanner))
    if settings.opcua.listen:
        wanted.append(("opcua", _opcua))
    if settings.outputs.module:
        wanted.append(("outputs", _outputs))
    return tuple(wanted)


def _modbus(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePort:
    from inspector.signals.modbus.server import ModbusPort

    return ModbusPort(settings.modbus, settings.line.control == "modbus", settings.line.plc_timeout_s, changed)


def _mqtt(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePort:
    from inspector.signals.mqtt.port import MqttPort

    line = settings.line
    return MqttPort(
        settings.mqtt,
        settings.station,
        settings.mqtt_password,
        line.recipes,
        changed,
        answer_within_s=line.recipe_timeout_s + ANSWER_MARGIN_S,
    )


def _scanner(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePort:
    from inspector.signals.barcodes.serial_scanner import SerialScanner

    return SerialScanner(settings.codes, changed)


def _opcua(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePort:
    from inspector.signals.opcua.port import OpcUaPort

    if find_spec("asyncua") is None:  # it is imported in the server's own process alone
        raise ModuleNotFoundError(name="asyncua")
    return OpcUaPort(settings, changed)


def _outputs(settings: LineProcessSettings, changed: Callable[[], None]) -> LinePort:
    from inspector.signals.outputs.io_module import IoModulePort

    return IoModulePort(settings.outputs, settings.reject, changed, settings.line.control == "camera")
