"""Whether settings of the line go together: what keeps the station from becoming Online, and what a person should know."""

from __future__ import annotations

import math
from collections import Counter
from typing import Protocol

from inspector.core.line.line_settings import (
    CodeSettings,
    LineSettings,
    ModbusSettings,
    MqttSettings,
    OpcUaSettings,
    OutputSettings,
    RejectSettings,
)

_MODBUS_IS_OPEN = "Modbus has no security: whoever reaches its address can trigger parts. Keep its network apart from others"
_NEVER_TRIGGERED = ("folder", "video", "opencv")
_DRAWN_BY_ITSELF = (
    "The station is to trigger the camera for each part, but the drawn line sends its parts by itself. "
    "Set camera to simulated?trigger=software"
)
_NOT_TRIGGERED = "The station is to trigger the camera for each part, but this one cannot be triggered. Choose a camera that can be"
_TOO_NEAR = (
    "The ejector would have to act before the part's trigger. Move it away from the camera and set reject.distance_mm, "
    "or make reject.window_mm or reject.lead_s smaller"
)
_BEHIND_UNREAD = "A sensor behind the ejector has its place, but no input. Set outputs.behind_input, or reject.behind_mm to 0"
_BEHIND_WITHIN = "The sensor behind the ejector lies within its window. Move it farther behind, and set reject.behind_mm"
_GPIO_STAYS = (
    'Lines of a GPIO chip have no watchdog: they stay as they are when this computer or its line process dies. "Run" is a square wave of '
    "10 Hz for a watchdog relay; wire the drive's enable and the gate's supply through its contact"
)
_GPIO_LAMPS = "Lamps at a GPIO chip stay as they are when this computer or its line process dies: green is then no sign of life"
_NOTHING_DRIVES = (
    "The outputs are never switched: nobody says that a part is there, since line.control is off. Set line.control to camera, where each "
    "picture is a part, or to modbus or opcua"
)
_GATE_UNMOVED = (
    "The gate's output is never switched: the PLC moves the gate. Set reject.by to time or encoder, or outputs.gate_output to -1"
)
_MOST_UNITS = 65_535
"""What a register of 16 bits holds."""
_MOST_AT_ONCE = 2000
"""Coils or discrete inputs that one request of Modbus reads."""
_NO_WATCHDOG = "The module has no watchdog: its outputs stay as they are if this computer dies"


class LineChoices(Protocol):
    """The settings of the line, wherever they stand."""

    @property
    def line(self) -> LineSettings: ...
    @property
    def modbus(self) -> ModbusSettings: ...
    @property
    def outputs(self) -> OutputSettings: ...
    @property
    def reject(self) -> RejectSettings: ...
    @property
    def opcua(self) -> OpcUaSettings: ...
    @property
    def mqtt(self) -> MqttSettings: ...
    @property
    def codes(self) -> CodeSettings: ...


def hindrances(choices: LineChoices) -> tuple[str, ...]:
    """Why the station does not become Online with these settings, each a sentence with its remedy; empty if nothing is in the way."""
    if not choices.line.on:
        return ()
    return tuple(
        filter(
            None,
            (
                *_of_control(choices),
                *hindered_outputs(choices.outputs, choices.reject),
                *_of_recipes(choices.line),
                *_of_codes(choices),
            ),
        )
    )


def cautions(choices: LineChoices) -> tuple[tuple[str, str], ...]:
    """What a person should know of these settings: the section, and a sentence; they hinder nothing."""
    if not choices.line.on:
        return (("outputs", _NOTHING_DRIVES),) if choices.outputs.module else ()
    modbus, opcua, outputs, reject = choices.modbus, choices.opcua, choices.outputs, choices.reject
    plain, module = choices.mqtt.broker.startswith("mqtt://"), bool(outputs.module)
    unnumbered = choices.line.control == "modbus" and not choices.line.recipes
    modbus_open = bool(modbus.listen) and not modbus.clients
    unseen = reject.by != "plc" and outputs.behind_input < 0
    said = (
        (unnumbered, "line", "No recipe has a number: the line cannot change over by itself"),
        (bool(modbus.listen), "modbus", _MODBUS_IS_OPEN),
        (modbus_open, "modbus", "No client of Modbus is named: all that reach its address may connect"),
        (bool(opcua.listen) and opcua.insecure, "opcua", "OPC UA lets in clients without a certificate: nobody knows who they are"),
        (plain, "mqtt", "MQTT without TLS (mqtt://): what is told can be read on the network"),
        (module and outputs.gate_output >= 0 and reject.by == "plc", "outputs", _GATE_UNMOVED),
        (module and outputs.run_output < 0, "outputs", 'No output "run": nothing stops the belt when the station cannot reject'),
        (module and not outputs.on_gpio and outputs.watchdog_register < 0, "outputs", _NO_WATCHDOG),
        (outputs.on_gpio and outputs.run_output >= 0, "outputs", _GPIO_STAYS),
        (outputs.on_gpio and outputs.run_output < 0, "outputs", _GPIO_LAMPS),
        (reject.by == "time", "reject", "Reject by time is for a belt that never changes its speed: otherwise bad parts pass the ejector"),
        (unseen, "reject", "No sensor behind the ejector: nobody sees whether a part was rejected"),
    )
    return tuple((section, text) for is_so, section, text in said if is_so)


def untriggered(camera: str, line: LineSettings) -> str:
    """Why the station cannot take a picture of each part that the line triggers with the camera of this address, a sentence with its
    remedy; empty if it can, or if that is known by the camera alone."""
    kind = camera.partition("?")[0].partition(":")[0]
    if line.control not in ("modbus", "opcua") or line.trigger != "station":
        return ""
    if kind == "simulated" and "trigger=software" not in camera:
        return _DRAWN_BY_ITSELF
    return _NOT_TRIGGERED if kind in _NEVER_TRIGGERED else ""


def _of_control(choices: LineChoices) -> tuple[str, ...]:
    line = choices.line
    if line.control == "modbus" and not choices.modbus.listen:
        return ("A PLC controls by Modbus, but no address is named where it reaches the station. Set modbus.listen",)
    if line.control == "opcua" and not choices.opcua.listen:
        return ("A client controls by OPC UA, but no address is named where it reaches the station. Set opcua.listen",)
    if line.control == "camera" and not choices.outputs.module:
        return ("The camera says when a part is there, but there is no output that hears of its result. Set outputs.module",)
    if line.trigger == "line" and line.picture_max_s <= line.picture_min_s:
        return ("No picture can come in time: line.picture_max_s is not above line.picture_min_s",)
    return ()


def hindered_outputs(outputs: OutputSettings, reject: RejectSettings) -> tuple[str, ...]:
    """Why these outputs could let a part pass that is to be rejected, each a sentence with its remedy; empty if nothing is in the way."""
    rejects = reject.by != "plc"
    if not outputs.module:
        return ("The station is to reject parts, but it has no outputs. Set outputs.module, or reject.by to plc",) if rejects else ()
    twice = sorted(one for one, count in Counter(switched_outputs(outputs, reject)).items() if count > 1)
    kind = _of_gpio(outputs, reject) if outputs.on_gpio else _of_module(outputs, reject)
    of_reject = (*_of_gate(outputs), *_of_reject(outputs, reject), *_of_lengths(outputs, reject)) if rejects else ()
    return tuple(filter(None, (*of_reject, *kind, f"Output {twice[0]} of the module is named twice. Give each its own" if twice else "")))


def switched_outputs(outputs: OutputSettings, reject: RejectSettings) -> tuple[int, ...]:
    """Numbers of the outputs that the station switches: the gate among them unless the PLC moves it."""
    gate = outputs.gate_output if reject.by != "plc" else -1
    numbers = (gate, outputs.run_output, outputs.green_output, outputs.yellow_output, outputs.red_output)
    return tuple(number for number in numbers if number >= 0)


def read_inputs(outputs: OutputSettings) -> tuple[int, ...]:
    """Numbers of the inputs that the station reads."""
    return tuple(number for number in (outputs.running_input, outputs.behind_input) if number >= 0)


def used_lines(outputs: OutputSettings, reject: RejectSettings) -> tuple[int, ...]:
    """Offsets of all lines of a chip that the station takes, in their order."""
    return tuple(sorted({*switched_outputs(outputs, reject), *read_inputs(outputs)}))


def watchdog_units(outputs: OutputSettings) -> int:
    """What the register of the module's watchdog is set to: whole units, never longer than ``watchdog_s``. 0: it is shorter than one."""
    return math.floor(outputs.watchdog_s / outputs.watchdog_unit_s * (1 + 1e-9))  # .3 s are three units of .1 s


def _of_module(outputs: OutputSettings, reject: RejectSettings) -> tuple[str, ...]:
    """What a Modbus module cannot do."""
    units = watchdog_units(outputs) if outputs.watchdog_register >= 0 else 1
    switched, read = switched_outputs(outputs, reject), read_inputs(outputs)
    return (
        f"The module's watchdog counts in units of {outputs.watchdog_unit_s:g} s, and {outputs.watchdog_s:g} s are less than one. "
        "Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a longer time"
        if units < 1
        else "",
        f"{outputs.watchdog_s:g} s are {units} units of the module's watchdog, and a register holds {_MOST_UNITS} at the most. "
        "Set outputs.watchdog_unit_s to what the module counts in, or outputs.watchdog_s to a shorter time"
        if units > _MOST_UNITS
        else "",
        f"Outputs {min(switched)} and {max(switched)} of the module are too far apart for one request. Choose numbers that lie nearer"
        if _too_far_apart(switched)
        else "",
        f"Inputs {min(read)} and {max(read)} of the module are too far apart for one request. Choose numbers that lie nearer"
        if _too_far_apart(read)
        else "",
    )


def _too_far_apart(numbers: tuple[int, ...]) -> bool:
    return bool(numbers) and max(numbers) - min(numbers) >= _MOST_AT_ONCE


def _of_gpio(outputs: OutputSettings, reject: RejectSettings) -> tuple[str, ...]:
    """A line of a GPIO chip stays as it is when the process that holds it is killed: decision 0024."""
    both = sorted(set(read_inputs(outputs)) & set(switched_outputs(outputs, reject)))
    counts = outputs.encoder_register >= 0 or reject.by == "encoder"
    unwatched = reject.by != "plc" and outputs.gate == "pass" and outputs.run_output < 0
    return (
        "A GPIO chip has no watchdog register. Set outputs.watchdog_register to -1" if outputs.watchdog_register >= 0 else "",
        "A GPIO chip counts no encoder. Let the PLC reject, or take a Modbus module; set outputs.encoder_register to -1" if counts else "",
        "A gate at a GPIO chip stays open when this computer dies while it is. Set outputs.run_output, whose square wave holds a watchdog "
        "relay, and take the gate's supply through that"
        if unwatched
        else "",
        f"Line {both[0]} of the chip is named as output and as input. Give each its own" if both else "",
    )


def _of_gate(outputs: OutputSettings) -> tuple[str, ...]:
    chosen = outputs.gate != "choose"
    unstopped = outputs.gate == "eject" and outputs.run_output < 0
    return (
        ""
        if chosen
        else 'Nobody has chosen what the gate\'s output does. Choose "energised to pass" or "energised to eject" in outputs.gate',
        "The gate has no output, so nothing is rejected. Set outputs.gate_output" if outputs.gate_output < 0 else "",
        'Energised to eject needs the output "run": without it nothing stops the belt when the station is dead. Set outputs.run_output'
        if unstopped
        else "",
    )


def _of_reject(outputs: OutputSettings, reject: RejectSettings) -> tuple[str, ...]:
    if reject.by == "encoder" and outputs.encoder_register < 0:
        return ("Parts are followed by an encoder, but its register is not named. Set outputs.encoder_register",)
    if reject.by == "time" and outputs.running_input < 0:
        return ("Parts are followed by time, but no input says whether the belt runs. Set outputs.running_input",)
    return ()


def _of_lengths(outputs: OutputSettings, reject: RejectSettings) -> tuple[str, ...]:
    too_near = reject.distance_mm <= reject.window_mm + reject.lead_s * reject.speed_mm_s
    within = outputs.behind_input >= 0 and reject.behind_mm <= reject.window_mm
    return (
        _TOO_NEAR if too_near else "",
        _BEHIND_UNREAD if reject.behind_mm and outputs.behind_input < 0 else "",
        _BEHIND_WITHIN if within else "",
    )


def _of_recipes(line: LineSettings) -> tuple[str, ...]:
    counted = Counter(recipe.number for recipe in line.recipes)
    twice = [number for number, count in counted.items() if count > 1]
    return (f"The number {twice[0]} stands for two recipes. Give each its own" if twice else "",)


def _of_codes(choices: LineChoices) -> tuple[str, ...]:
    codes, line = choices.codes, choices.line
    if codes.source == "serial" and not codes.port:
        return ("Codes come from a scanner, but its port is not named. Set codes.port",)
    if codes.source in ("serial", "window") and codes.after_s >= line.result_deadline_s:
        return ("A part waits for its code until the line takes no result any more. Set codes.after_s below line.result_deadline_s",)
    return ()
