"""Object ``Signals``: the registers as variables, one each, and the bits of their words, for PLCs that read and write tags."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntFlag
from typing import Any

from asyncua import Node, Server, ua
from asyncua.common.callback import CallbackType

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.vocabulary import LineControl, LineResult, LineStatus, Why
from inspector.signals.modbus.meanings import CONTROLS, STATUSES
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION, Register, RegisterType
from inspector.signals.opcua.nodes import below, may_write, show
from inspector.signals.opcua.talk import Control

STATUS, CONTROL = "Status", "Control"
"""Words whose bits are variables of their own."""

_KINDS = {
    RegisterType.WORD: ua.VariantType.UInt16,
    RegisterType.UINT: ua.VariantType.UInt16,
    RegisterType.UDINT: ua.VariantType.UInt32,
    RegisterType.REAL: ua.VariantType.Float,
    RegisterType.TEXT: ua.VariantType.String,
}

_NO_RESULT = ShownResult(0, 0, LineResult.NONE, Why.NONE)

_BY_METHODS = (LineControl.ENABLE, LineControl.TRIGGER, LineControl.RESULT_ACK, LineControl.RECIPE_REQUEST, LineControl.RESET)
"""Bits that methods set while they are in control."""


def tag_name(bit: IntFlag) -> str:
    """ "ResultAck" for RESULT_ACK."""
    return "".join(part.capitalize() for part in str(bit.name).split("_"))


class SignalTags:
    """The variables. ``writable``: those that clients may write are put in there. ``written`` is called once for each write of a client,
    with all that clients have written."""

    def __init__(self, server: Server, idx: int, writable: set[ua.NodeId], written: Callable[[LineInputs], None]) -> None:
        self._server = server
        self._idx = idx
        self._writable = writable
        self._written = written
        self._values: dict[str, Any] = {}
        self._nodes: dict[str, Node] = {}
        self._line_writes: dict[str, Any] = {}
        self._control: Control | None = None

    async def build(self, parent: Node) -> None:
        """Make them below ``parent``."""
        idx = self._idx
        signals = await parent.add_object(below(parent, "Signals"), ua.QualifiedName("Signals", idx))

        for one in FROM_STATION:
            node = await self._add(signals, one.name, "" if one.type is RegisterType.TEXT else 0, _KINDS[one.type], one.meaning)
            for bit, text in STATUSES.items() if one.name == STATUS else ():
                await self._add(node, tag_name(bit), False, ua.VariantType.Boolean, text, STATUS)
        for one in FROM_LINE:
            if one.name == CONTROL:  # its bits alone: who writes them one by one must not write the word
                bits = await signals.add_object(below(signals, CONTROL), ua.QualifiedName(CONTROL, idx))
                for asked, text in CONTROLS.items():
                    self._line_writes[f"{CONTROL}.{tag_name(asked)}"] = False
                    await self._add(bits, tag_name(asked), False, ua.VariantType.Boolean, text, CONTROL)
            else:
                self._line_writes[one.name] = value = "" if one.type is RegisterType.TEXT else 0
                await self._add(signals, one.name, value, _KINDS[one.type], one.meaning)
        self._writable.update(self._nodes[name].nodeid for name in self._line_writes)
        self._server.subscribe_server_callback(CallbackType.PostWrite, self._after_write)

    async def _add(self, parent: Node, name: str, value: Any, kind: ua.VariantType, text: str, word: str = "") -> Node:
        node = await parent.add_variable(below(parent, name), ua.QualifiedName(name, self._idx), value, kind)
        await node.write_attribute(ua.AttributeIds.Description, ua.DataValue(ua.Variant(ua.LocalizedText(text))))
        self._nodes[f"{word}.{name}" if word else name] = node
        return node

    async def look(self, outputs: LineOutputs, control: Control) -> None:
        """Show what the line reads: the block first, the bits that say it stands last."""
        shown = outputs.shown or _NO_RESULT
        later = LineStatus.RESULT_VALID in outputs.status
        status = [(f"{STATUS}.{tag_name(bit)}", bool(outputs.status & bit), ua.VariantType.Boolean) for bit in STATUSES]
        block = [_value(one, outputs, shown) for one in FROM_STATION if one.shows is not None]
        for name, value, kind in block + status if later else status + block:
            if self._values.get(name) != value:
                self._values[name] = value
                await show(self._server, self._nodes[name].nodeid, value, kind)
        await self._give(control)

    async def _give(self, control: Control) -> None:
        if control == self._control:
            return
        self._control = control
        theirs = {f"{CONTROL}.{tag_name(bit)}" for bit in _BY_METHODS} if control == "methods" else set()
        for name in self._line_writes:
            await may_write(self._nodes[name], control != "elsewhere" and name not in theirs)

    def _after_write(self, event: Any, _: Any) -> None:
        if not event.is_external:
            return
        if event.request_params.NodesToWrite:
            self._written(self._inputs())

    def _inputs(self) -> LineInputs:
        value = {name: self._read(name) for name in self._line_writes}
        control = LineControl.NOTHING
        for bit in LineControl:
            if bit and value[f"{CONTROL}.{tag_name(bit)}"]:
                control |= bit
        return LineInputs(
            control,
            heartbeat=value["PlcHeartbeat"],
            sequence=value["Sequence"],
            place=value["Place"],
            recipe=value["RecipeNumber"],
            encoder=value["Encoder"] or None,
            serial=value["PartId"][:LONGEST_TEXT],
            lot=value["Lot"][:LONGEST_TEXT],
        )

    def _read(self, name: str) -> Any:
        read = self._server.read_attribute_value(self._nodes[name].nodeid)
        return self._line_writes[name] if read.Value is None or read.Value.Value is None else read.Value.Value


def _value(register: Register, outputs: LineOutputs, shown: Any) -> tuple[str, Any, ua.VariantType]:
    assert register.shows is not None
    value = register.shows(outputs, shown)
    if not isinstance(value, str):
        value = float(value) if register.type is RegisterType.REAL else int(value)
    return register.name, value, _KINDS[register.type]
