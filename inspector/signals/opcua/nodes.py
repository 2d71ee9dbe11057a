"""Small steps on the address space of the server that the library has no word for."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import UTC, datetime
from typing import Any

from asyncua import Node, Server, ua
from asyncua.common.event_objects import BaseEvent
from asyncua.common.manage_nodes import delete_nodes
from asyncua.server.address_space import AttributeValue

VISION_URI = "http://opcfoundation.org/UA/MachineVision"
"""Namespace of OPC 40100-1."""

STATION_URI = "urn:inspector:station"
"""Namespace of what the standard has no node for."""

Field = tuple[Any, ua.VariantType]


def utc_now() -> Any:
    """The time of the day; Any, since the library asks for a type of its own that it does not use."""
    return datetime.now(UTC)


def numbered(number: int, idx: int) -> ua.NodeId:
    """A node of a nodeset."""
    return ua.NodeId(ua.Int32(number), ua.Int16(idx))


def named(name: str, idx: int) -> ua.NodeId:
    """A node of the station: by name, so that it is the same after each start."""
    return ua.NodeId(ua.String(name), ua.Int16(idx))


def below(parent: Node, name: str) -> ua.NodeId:
    """A node by its parent's name and its own."""
    return named(f"{parent.nodeid.Identifier!s}.{name}", parent.nodeid.NamespaceIndex)


def made(type_name: str, **values: Any) -> Any:
    """A value of one of the standard's structures, by its name; they are known once the nodeset was read."""
    return getattr(ua, type_name)(**values)


def structure(type_name: str, **values: Any) -> Field:
    """The same, as a field of an event."""
    return made(type_name, **values), ua.VariantType.ExtensionObject


async def show(server: Server, node: ua.NodeId, value: Any, kind: ua.VariantType) -> None:
    """The value of a variable from now on."""
    now = utc_now()
    await server.write_attribute_value(node, ua.DataValue(ua.Variant(value, kind), SourceTimestamp=now, ServerTimestamp=now))


async def show_nothing(server: Server, node: ua.NodeId) -> None:
    """A variable of a state machine that is not active has no value."""
    status = ua.StatusCode(ua.UInt32(ua.StatusCodes.BadStateNotActive))
    await server.write_attribute_value(node, ua.DataValue(ua.Variant(None, ua.VariantType.Null), StatusCode=status))


async def may_write(node: Node, allowed: bool) -> None:
    """Whether clients may write a variable."""
    for level in (ua.AttributeIds.AccessLevel, ua.AttributeIds.UserAccessLevel):
        if allowed:
            await node.set_attr_bit(level, ua.AccessLevel.CurrentWrite)
        else:
            await node.unset_attr_bit(level, ua.AccessLevel.CurrentWrite)


INHERITED = {3002: 5002, 3008: 5090, 3013: 5268}
"""Structures of the nodeset without fields of their own, and their binary encodings."""

ID_BASE = 3019
"""The structure that they inherit their fields from."""


def define_inherited(server: Server, idx: int) -> None:
    """Say which fields structures have that only inherit them: the nodeset leaves it out, and then clients cannot read a single result."""
    space = server.iserver.aspace
    definition = ua.AttributeIds.DataTypeDefinition
    base = space.read_attribute_value(numbered(ID_BASE, idx), definition)
    assert base.Value is not None
    for number, encoding in INHERITED.items():
        fields = copy(base.Value.Value)
        fields.BaseDataType = numbered(ID_BASE, idx)
        fields.DefaultEncodingId = numbered(encoding, idx)
        value = ua.DataValue(ua.Variant(fields, ua.VariantType.ExtensionObject))
        space[numbered(number, idx)].attributes[definition] = AttributeValue(value)


class EventSource:
    """Sends events to clients that listen at the server or at one of ``nodes``; the library sends each to one node only."""

    def __init__(self, server: Server, name: str, nodes: Sequence[Node]) -> None:
        self._server = server
        self._name = name
        self._nodes = [numbered(ua.ObjectIds.Server, 0), *(node.nodeid for node in nodes)]
        self._listening = list(nodes)

    async def prepare(self) -> None:
        """Say that events come from these nodes."""
        for node in self._listening:
            await node.set_event_notifier([ua.EventNotifier.SubscribeToEvents])

    async def send(
        self, kind: ua.NodeId, text: str, severity: int, fields: Mapping[str, Field], at: datetime | None = None, source: int = 1
    ) -> None:
        """One event of type ``kind``. ``severity``: 1 to 1000. ``source``: which of the nodes it comes from, the server being 0."""
        event: Any = BaseEvent(self._nodes[source], text, severity)  # type: ignore[no-untyped-call]
        event.EventId = uuid.uuid4().bytes
        event.EventType = kind
        event.SourceName = self._name
        event.ReceiveTime = datetime.now(UTC)
        event.Time = at or event.ReceiveTime
        for name, (value, variant) in fields.items():
            event.add_property(name, value, variant)
        for node in self._nodes:
            event.emitting_node = node
            await self._server.iserver.subscription_service.trigger_event(event)


async def remove(server: Server, node: Node) -> None:
    """With all below it. Only its parent and what is below may refer to it: the library would look for more in every node that there is,
    which is two fifths of a server's start."""
    parent = await node.get_parent()
    assert parent is not None
    for kept in await parent.get_references(direction=ua.BrowseDirection.Forward):
        if kept.NodeId == node.nodeid:
            await parent.delete_reference(node.nodeid, kept.ReferenceTypeId, bidirectional=False)
    await delete_nodes(server.iserver.isession, [node], recursive=True, delete_target_references=False)
