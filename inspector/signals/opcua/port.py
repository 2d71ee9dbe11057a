"""The line process' end of its OPC UA server: starts it, keeps it running, and is the line for those who call its methods."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import cast

from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.messages import LineEvent, LineReport, PartJudged, ToStation
from inspector.signals.address import host_and_port
from inspector.signals.opcua.job_control import JobControl
from inspector.signals.opcua.talk import Begin, FromServer, LineSign, Look, ServerSign, ToServer, from_server, packed_to_server
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.wire import WireFault

_log = logging.getLogger(__name__)

PORT = 4840
START_S = 180.0
"""A server that does not listen by then never will."""

START_AGAIN_S = 2.0
MOST_UNHEARD_BYTES = 4_000_000
"""What waits for a server that takes nothing; then it hangs, and is ended."""

_PACKAGE = Path(__file__).resolve().parents[2]


class OpcUaUnusable(InspectorError):
    """The OPC UA server cannot be started now."""


class OpcUaPort:
    """The port. ``changed``: see ``inspector.signals.ports``."""

    def __init__(self, settings: LineProcessSettings, changed: Callable[[], None]) -> None:
        host, port = host_and_port(settings.opcua.listen, PORT)
        folder = settings.data / "opcua"
        self._begin = Begin(
            host,
            port,
            settings.station,
            str(folder / "own"),
            settings.opcua.trusted or str(folder / "trusted"),
            str(folder / "rejected"),
            str(_assets() / "nodesets"),
            settings.opcua.insecure,
            settings.line.control == "opcua",
            tuple((one.number, one.name) for one in settings.line.recipes),
        )
        self._changed = changed
        self._control = JobControl(self._begin.in_control, settings.run, self._keep)
        self._outbox: list[ToServer] = []
        self._looked: Look | None = None
        self._outputs: LineOutputs | None = None
        self._server: _ServerPipe | None = None
        self._sign = ServerSign()
        self._problem = ""
        self._keeper: asyncio.Task[None] | None = None
        self._ready: asyncio.Event = asyncio.Event()

    @property
    def listening(self) -> tuple[str, ...]:
        """Where clients find it."""
        return self._sign.listening

    @property
    def peers(self) -> tuple[str, ...]:
        """Clients with a session."""
        return self._sign.peers

    @property
    def problems(self) -> tuple[str, ...]:
        """Why there is no server now."""
        return (self._problem,) if self._problem else self._sign.problems

    async def start(self) -> None:
        """Start the server's process and wait until it listens. Raises OpcUaUnusable."""
        self._check_address()
        await self._start_server()
        self._keeper = asyncio.create_task(self._keep_running())

    def inputs(self) -> LineInputs | None:
        """What a client has asked for, as a PLC would have set it."""
        return self._control.inputs()

    def asked(self) -> tuple[ToStation, ...]:
        """Nothing past the handshake. The end of a turn: now the server hears what it showed."""
        if self._outputs is not None:
            outputs, self._outputs = self._outputs, None
            self._control.show(outputs)
        self._flush()
        if self._control.new:
            self._changed()
        return ()

    def show(self, outputs: LineOutputs) -> None:
        """What the line reads; looked at when the turn's verdicts are known."""
        self._outputs = outputs

    def judged(self, part: PartJudged) -> None:
        """What was judged, for the result that follows."""
        self._control.judged(part)

    def happened(self, event: LineEvent) -> None:
        """Clients see errors as the line has them."""

    def report(self, report: LineReport) -> None:
        """Clients see the line, not the lamps."""

    async def close(self) -> None:
        """End the server's process. Does not raise."""
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)
        if self._server is not None:
            await self._server.end()
            self._server = None

    def _check_address(self) -> None:
        """Before seconds are spent on a server that could not listen."""
        host, port = self._begin.host, self._begin.port
        try:
            with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET):
                pass
        except OSError as error:
            raise OpcUaUnusable(
                f"nothing can listen at opcua.listen: {error.strerror or error}",
                where=f"{host}:{port}",
                remedy="Name an address of this machine and a port that no other program uses",
            ) from error

    async def _start_server(self) -> None:
        self._ready.clear()
        self._sign = ServerSign()
        self._looked = None
        server = await _ServerPipe.start(self._hear)
        self._server = server
        try:
            server.send(packed_to_server(self._begin))
            self._control.server_began()
            self._flush()
            ends = asyncio.create_task(server.ended.wait())
            waits = [ends, asyncio.create_task(self._ready.wait())]
            await asyncio.wait(waits, timeout=START_S, return_when=asyncio.FIRST_COMPLETED)
            for one in waits:
                one.cancel()
        except BaseException:
            await server.end()
            raise
        if not self._ready.is_set():
            await server.end()
            self._server = None
            raise OpcUaUnusable(
                f"the OPC UA server does not start: {self._sign.fault or 'its process ended'}",
                where=f"{self._begin.host}:{self._begin.port}",
                remedy="Look into the station's log; pip install 'inspector-station[signals]' if its library is missing",
            )

    async def _keep_running(self) -> None:
        while True:
            if self._server is not None:
                await self._server.ended.wait()
                self._server = None
                _log.error("the OPC UA server ended")
            self._sign = ServerSign()
            self._problem = f"the OPC UA server ended and is started again every {START_AGAIN_S:g} s: look into the station's log"
            await asyncio.sleep(START_AGAIN_S)
            try:
                await self._start_server()
            except (OSError, InspectorError) as error:
                self._problem = str(error)
            else:
                self._problem = ""

    def _hear(self, line: bytes) -> None:
        try:
            message = from_server(line)
        except WireFault as error:
            _log.error("%s", error)
            return
        self._take(message)
        if self._control.new:
            self._changed()
        self._flush()

    def _take(self, message: FromServer) -> None:
        if isinstance(message, ServerSign):
            self._sign = message
            if message.listening:
                self._ready.set()
                self._control.sign(bool(message.peers))
                self._keep(LineSign())
        else:
            self._control.hear(message)

    def _keep(self, message: ToServer) -> None:
        self._outbox.append(message)

    def _flush(self) -> None:
        """How the line looks first: whoever reads after an answer reads what it was the answer to."""
        messages, self._outbox = self._outbox, []
        look = self._control.look
        if self._server is None:
            return
        if look != self._looked:
            self._looked = look
            messages.insert(0, look)
        if messages:
            self._server.send(b"".join(map(packed_to_server, messages)))


class _ServerPipe(asyncio.SubprocessProtocol):
    """The server's process and its pipes, lines in and lines out. Writing never waits."""

    def __init__(self, heard: Callable[[bytes], None]) -> None:
        self._heard = heard
        self._rest = b""
        self._transport: asyncio.SubprocessTransport
        self._input: asyncio.WriteTransport
        self.ended = asyncio.Event()

    @classmethod
    async def start(cls, heard: Callable[[bytes], None]) -> _ServerPipe:
        """Start the process."""
        path = os.pathsep.join(filter(None, (str(_PACKAGE.parent), os.environ.get("PYTHONPATH", ""))))
        transport, pipe = await asyncio.get_running_loop().subprocess_exec(
            lambda: cls(heard),
            *(sys.executable, "-m", "inspector.signals.opcua.server_process"),
            stderr=None,
            env={**os.environ, "PYTHONPATH": path},
        )
        pipe._transport = transport
        pipe._input = cast(asyncio.WriteTransport, transport.get_pipe_transport(0))
        return pipe

    def send(self, data: bytes) -> None:
        """Lines to the server; one that takes none is ended."""
        if self._input.is_closing():
            return
        self._input.write(data)
        if self._input.get_write_buffer_size() > MOST_UNHEARD_BYTES:
            _log.error("the OPC UA server hangs and is ended")
            self._kill()

    async def end(self) -> None:
        """Let go of it; it is ended if it does not end."""
        if self.ended.is_set():
            return
        self._input.close()
        try:
            await asyncio.wait_for(self.ended.wait(), 5.0)
        except TimeoutError:
            self._kill()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.ended.wait(), 1.0)

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            self._transport.kill()

    def pipe_data_received(self, fd: int, data: bytes | str) -> None:
        assert isinstance(data, bytes)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._heard(line)

    def process_exited(self) -> None:
        self.ended.set()
        self._transport.close()


def _assets() -> Path:
    """``inspector/assets`` in an installed wheel, ``assets`` at the top of a checkout."""
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"
