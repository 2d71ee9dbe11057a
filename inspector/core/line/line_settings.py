"""Settings of the line's signals, frozen. Nothing listens, and nothing is sent, unless one of them says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_network
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Len, MinLen, Predicate

_PORT = r"(?::(\d{1,5}))?"
_ADDRESS = re.compile(rf"(\[[0-9A-Fa-f:.]+\]|[^\s/:@\[\]]+){_PORT}")

GPIO = "gpio:"
"""How the address of a GPIO chip of this machine begins, in place of a Modbus module: gpio:/dev/gpiochip0."""

Seconds = Annotated[float, Gt(0), Le(600)]
Coil = Annotated[int, Ge(-1), Le(65_535)]
"""Number of an output or an input of the module, from 0; -1: there is none."""


def is_address(text: str) -> bool:
    """ "HOST", "HOST:PORT", or empty. Raises ValueError that says what is one."""
    match = _ADDRESS.fullmatch(text)
    if text and (match is None or not 0 < int(match[2] or 1) < 65_536):
        raise ValueError("HOST or HOST:PORT, as 192.168.0.10:502; empty: none")
    return True


def _is_module(text: str) -> bool:
    if text.startswith(GPIO):
        if not re.fullmatch(r"gpio:/dev/[A-Za-z0-9_./-]{1,200}", text):
            raise ValueError("gpio:/dev/gpiochip0")
        return True
    try:
        return is_address(text)
    except ValueError:
        raise ValueError("HOST or HOST:PORT of a Modbus module, as 192.168.0.30:502, or gpio:/dev/gpiochip0; empty: none") from None


def _is_listening_address(text: str) -> bool:
    is_address(text)
    if text.startswith(("0.0.0.0", "*", "[::]")):
        raise ValueError("name one address of this machine: a station does not listen on all of them")
    return True


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        raise ValueError("an address or a network, as 192.168.0.20 or 192.168.0.0/24") from None
    return True


def _is_broker(text: str) -> bool:
    if text and not re.fullmatch(rf"mqtts?://(\[[0-9A-Fa-f:.]+\]|[^\s/:@\[\]]+){_PORT}/?", text):
        raise ValueError("mqtt://HOST:1883 or mqtts://HOST:8883; user and password stand elsewhere; empty: nobody is told")
    return True


def _is_camera_name(text: str) -> bool:
    if not re.fullmatch(r"[A-Za-z0-9_]{0,64}", text):
        raise ValueError("a name as the camera has it, letters, digits and _, such as Line1 or UserOutput1; empty: none")
    return True


def _is_topic(text: str) -> bool:
    if not text or set(text) & set("/+#\0") or len(text) > 64:
        raise ValueError("a name of up to 64 characters without / + #")
    return True


@dataclass(frozen=True)
class LineRecipe:
    """A product of the line: the PLC asks for it by ``number``; ``name`` is that of the recipe."""

    number: Annotated[int, Ge(1), Le(65_535)]
    name: Annotated[str, MinLen(1)]


@dataclass(frozen=True)
class LineSettings:
    """Who says that a part is there, and how long each step may take.

    ``control``: "off"; "modbus": a PLC in the station's registers; "opcua": a client by methods or tags; "camera": parts come with the
    camera's pictures, their results go to outputs alone. ``trigger``: "station" triggers the camera for each part; "line": hardware
    triggers it, and the n-th picture belongs to the n-th part if it came ``picture_min_s`` to ``picture_max_s`` after it was announced.
    ``depth``: parts that may be under way at once. ``result_deadline_s``: a part without a verdict for so long is INVALID.
    ``plc_timeout_s``, ``station_timeout_s``: silence after which the other is taken to be dead. ``keep_prepared``: recipes kept compiled.
    ``stop_when_unrecorded``: not ready while the disk takes no evidence.
    """

    control: Literal["off", "modbus", "opcua", "camera"]
    trigger: Literal["station", "line"]
    depth: Annotated[int, Ge(1), Le(8)]
    result_deadline_s: Seconds
    plc_timeout_s: Seconds
    station_timeout_s: Annotated[float, Ge(0.25), Le(60)]
    ack_timeout_s: Seconds
    recipe_timeout_s: Seconds
    picture_min_s: Annotated[float, Ge(0), Le(60)]
    picture_max_s: Seconds
    keep_prepared: Annotated[int, Ge(1), Le(16)]
    stop_when_unrecorded: bool
    recipes: tuple[LineRecipe, ...]

    @property
    def on(self) -> bool:
        """Whether there is a line process at all."""
        return self.control != "off"


@dataclass(frozen=True)
class ModbusSettings:
    """The station as a Modbus TCP server. ``listen``: an address of this machine. ``clients``: who may connect; empty: all that reach it.

    ``low_word_first``: of values of two registers.
    """

    listen: Annotated[str, Predicate(_is_listening_address)]
    clients: tuple[Annotated[str, Predicate(_is_network)], ...]
    low_word_first: bool


@dataclass(frozen=True)
class OutputSettings:
    """Outputs and inputs of a Modbus TCP module beside the belt, or lines of a GPIO chip. ``module``: its address; empty: there is none.

    ``gate``: "choose" until a person chose; "pass": the gate's output is energised to let a part pass, and shut while the station is
    neither ready nor at work; "eject": energised to eject it, and then the conveyor must stop without ``run_output``.
    ``watchdog_register``: holding register of the module's own watchdog, in units of ``watchdog_unit_s``, of which it is set to as many as
    are in ``watchdog_s``; -1: it has none. ``encoder_register``: first of two input registers with the belt's count.
    """

    module: Annotated[str, Predicate(_is_module)]
    unit: Annotated[int, Ge(0), Le(255)]
    gate: Literal["choose", "pass", "eject"]
    gate_output: Coil
    run_output: Coil
    green_output: Coil
    yellow_output: Coil
    red_output: Coil
    running_input: Coil
    behind_input: Coil
    encoder_register: Coil
    watchdog_register: Coil
    watchdog_unit_s: Annotated[float, Gt(0), Le(10)]
    watchdog_s: Seconds

    @property
    def on_gpio(self) -> bool:
        """Whether the outputs are lines of a GPIO chip, which nothing switches off when this computer dies."""
        return self.module.startswith(GPIO)


@dataclass(frozen=True)
class CameraOutputSettings:
    """One output line of the camera itself, for a lamp, a counter or an input of a PLC beside it. ``line``: its name at the camera, as
    "Line1" (LineSelector of GenICam); empty: none is switched. ``user_output``: the camera's bit that the line shows, as "UserOutput1".

    ``meaning``: "choose" until a person chose; "pass": a pulse for each PASS and for nothing else; "fail": a lamp for FAIL and INVALID.
    ``hold_s``: an output that is on goes off so long after its verdict. ``view``: whose camera it is, of several; empty: of the first.
    """

    line: Annotated[str, Predicate(_is_camera_name)]
    user_output: Annotated[str, Predicate(_is_camera_name)]
    meaning: Literal["choose", "pass", "fail"]
    hold_s: Annotated[float, Ge(0.02), Le(600)]
    view: str


@dataclass(frozen=True)
class RejectSettings:
    """Reject at the right part. ``by``: "plc": its own shift register, the station gives results alone; "encoder"; "time", for a belt that
    never changes its speed. Lengths in mm along the belt, from the camera's trigger."""

    by: Literal["plc", "encoder", "time"]
    distance_mm: Annotated[float, Ge(0), Le(100_000)]
    mm_per_count: Annotated[float, Gt(0), Le(1000)]
    speed_mm_s: Annotated[float, Gt(0), Le(100_000)]
    window_mm: Annotated[float, Gt(0), Le(10_000)]
    lead_s: Annotated[float, Ge(0), Le(10)]
    behind_mm: Annotated[float, Ge(0), Le(10_000)]
    tolerance_s: Annotated[float, Ge(0), Le(10)]


@dataclass(frozen=True)
class OpcUaSettings:
    """The station as an OPC UA server by OPC 40100-1. ``listen``: an address of this machine. ``trusted``: folder of client certificates;
    empty: ``opcua/trusted`` in the data folder. ``insecure``: clients without a certificate are let in, too."""

    listen: Annotated[str, Predicate(_is_listening_address)]
    trusted: str
    insecure: bool


@dataclass(frozen=True)
class MqttSettings:
    """The station tells a broker. ``broker``: "mqtt://HOST:1883" or "mqtts://HOST:8883"; empty: nobody is told. ``commands``: recipe and
    lot may be asked for over it."""

    broker: Annotated[str, Predicate(_is_broker)]
    site: Annotated[str, Predicate(_is_topic)]
    line: Annotated[str, Predicate(_is_topic)]
    user: str
    ca_file: str
    commands: bool


@dataclass(frozen=True)
class CodeSettings:
    """Where a part's code comes from. ``source``: "off"; "serial": a scanner at ``port``; "window": one that types into the window;
    "picture": DataMatrix or QR in ``region`` (x, y, width, height in pixels; empty: the whole picture).

    A code belongs to the part whose trigger it came ``before_s`` before or ``after_s`` behind. ``required``: a part without is INVALID.
    ``unlike_last``: the same code as one of so many parts before makes a part INVALID; 0: it may.
    """

    source: Literal["off", "serial", "window", "picture"]
    port: str
    baud: Annotated[int, Ge(300), Le(4_000_000)]
    before_s: Annotated[float, Ge(0), Le(60)]
    after_s: Annotated[float, Ge(0), Le(60)]
    region: Annotated[tuple[Annotated[int, Ge(0), Le(1_000_000)], ...], Len(0, 4)]
    required: bool
    unlike_last: Annotated[int, Ge(0), Le(100_000)]
