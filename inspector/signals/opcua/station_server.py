"""The OPC UA server of one station: endpoint, security, address space."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import assert_never
from uuid import uuid4

from asyncua import Server, ua
from asyncua.common.connection import TransportLimits

from inspector.core.line.exchange import LineInputs
from inspector.signals.opcua.certificates import TrustedClients, application_uri, own_certificate
from inspector.signals.opcua.guarded import GuardedServer
from inspector.signals.opcua.nodes import ID_BASE, STATION_URI, VISION_URI, define_inherited, may_write, named, numbered
from inspector.signals.opcua.tags import SignalTags
from inspector.signals.opcua.talk import Begin, JobBegan, Look, RecipeCame, ResultMade
from inspector.signals.opcua.vision_methods import Call
from inspector.signals.opcua.vision_system import VisionSystem

_log = logging.getLogger(__name__)

NODESET = "Opc.Ua.MachineVision.NodeSet2.xml"
_BUFFER_BYTES, _MOST_CHUNKS = 65_535, 64
_SECURE = [ua.SecurityPolicyType.Basic256Sha256_SignAndEncrypt]


class StationServer:
    """``call``: see :class:`VisionSystem`; ``written`` hears what clients write to tags."""

    def __init__(self, begin: Begin, call: Call, written: Callable[[LineInputs], None]) -> None:
        self._begin = begin
        clients = TrustedClients(Path(begin.trusted), Path(begin.rejected))
        self._guard = GuardedServer(clients, begin.insecure)
        self._clients = clients
        self._server = Server(self._guard)
        self._call = call
        self._written = written
        self._vision: VisionSystem
        self._tags: SignalTags

    @property
    def clients(self) -> tuple[str, ...]:
        """Addresses of those with a session."""
        return self._guard.clients

    @property
    def problems(self) -> tuple[str, ...]:
        """Clients that wait for an engineer. Looks at a folder."""
        return self._clients.problems

    async def start(self) -> None:
        """Build everything and listen. Raises OSError or CertificateFault."""
        begin, server = self._begin, self._server
        self._clients.prepare()
        certificate, key = own_certificate(Path(begin.own), begin.station, begin.host)
        uri = application_uri(begin.station)
        server.name = f"Inspector {begin.station}"
        server.product_uri = "urn:inspector"
        server.manufacturer_name = "Inspector"
        server.application_type = ua.ApplicationType.Server
        server.limits = TransportLimits(_BUFFER_BYTES, _BUFFER_BYTES, _MOST_CHUNKS, _BUFFER_BYTES * _MOST_CHUNKS)
        await server.init()
        await server.set_application_uri(uri)
        now = datetime.now(UTC)
        await server.set_build_info(server.product_uri, server.manufacturer_name, "Inspector", _version(), "", now)
        host = f"[{begin.host}]" if ":" in begin.host else begin.host
        server.set_endpoint(f"opc.tcp://{host}:{begin.port}")
        server.socket_address = (begin.host, begin.port)
        server.set_security_policy([ua.SecurityPolicyType.NoSecurity, *_SECURE] if begin.insecure else _SECURE)
        await server.load_certificate(certificate, "der")
        await server.load_private_key(key, format="pem")
        await self._build()
        await server.start()

    async def _build(self) -> None:
        begin, server = self._begin, self._server
        await server.import_xml(str(Path(begin.nodesets) / NODESET))
        vision = await server.get_namespace_index(VISION_URI)
        define_inherited(server, vision)
        for name, kind in (await server.load_data_type_definitions(server.get_node(numbered(ID_BASE, vision)))).items():
            setattr(ua, name, kind)  # the library had taken them for other names of the structure that they inherit from
        own = await server.register_namespace(STATION_URI)
        folder = await server.nodes.objects.add_folder(named("Inspector", own), ua.QualifiedName("Inspector", own))
        self._vision = VisionSystem(server, vision, own, uuid4().hex[:12], begin.recipes, self._call)
        station = await self._vision.build(folder, begin.station)
        for node in tuple(self._guard.aspace.keys()):
            if node.NamespaceIndex == own and ua.AttributeIds.AccessLevel in self._guard.aspace[node].attributes:
                await may_write(server.get_node(node), False)  # results are read, whatever the nodeset says
        self._tags = SignalTags(server, own, self._guard.writable, self._written)
        await self._tags.build(station)

    async def show(self, message: Look | JobBegan | ResultMade | RecipeCame) -> None:
        """Something new of the line."""
        match message:
            case Look():
                await self._tags.look(message.outputs, message.control)
                await self._vision.look(message)
            case JobBegan():
                await self._vision.job_began(message)
            case ResultMade():
                await self._vision.result_made(message)
            case RecipeCame():
                await self._vision.recipe_came(message)
            case _:
                assert_never(message)

    async def stop(self) -> None:
        """Let go of every client. The rest ends with the process."""
        if self._server.bserver is not None:
            await self._server.bserver.stop()


def _version() -> str:
    try:
        return version("inspector-station")
    except PackageNotFoundError:
        return ""
