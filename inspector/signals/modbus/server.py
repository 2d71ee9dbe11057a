"""The station as a Modbus TCP server: the line's registers.

Of pymodbus the frames and the requests are taken; a request is answered in the turn of the loop that it arrives in, and one that writes is
first heard by the handshake: what one FC23 reads is the answer to what it wrote. (pymodbus' own server answers three turns later, and does
not say who writes.) Modbus has no passwords: whoever reaches the address reads, and one host at a time writes.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections import deque
from collections.abc import Callable
from ipaddress import ip_address, ip_network

from pymodbus.constants import ExcCodes
from pymodbus.framer import FramerSocket
from pymodbus.pdu import DecodePDU, ExceptionResponse, ModbusPDU, ReadHoldingRegistersRequest
from pymodbus.pdu.register_message import (
    ReadHoldingRegistersResponse,
    ReadWriteMultipleRegistersRequest,
    ReadWriteMultipleRegistersResponse,
    WriteMultipleRegistersRequest,
    WriteMultipleRegistersResponse,
    WriteSingleRegisterRequest,
    WriteSingleRegisterResponse,
)

from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_settings import ModbusSettings
from inspector.core.line.messages import LineEvent, LineReport, PartJudged, ToStation
from inspector.core.line.vocabulary import LineControl
from inspector.signals.address import host_and_port, shown_address
from inspector.signals.modbus.register_map import LINE_WRITES, STATION_WRITES
from inspector.signals.modbus.registers import RegisterCode

_log = logging.getLogger(__name__)

PORT = 502
MOST_CLIENTS = 16
SILENT_S = 30.0
"""Where no more clients may come in, one that has asked nothing for so long makes room: a PLC that lost its power never hung up."""

MOST_UNREAD = 65_536
"""Bytes of answers that a client may leave unread."""

SAID_FOR_S = 60.0
"""A client that was refused is named so long after it last tried."""

LONGEST_FRAME = 260
"""Bytes of a frame of Modbus TCP (Modbus Messaging on TCP/IP 1.0b, section 4.1)."""

READ_AT_ONCE = 4096
"""Bytes that are taken from a connection at once: a scan has one frame or two."""

_FUNCTIONS = frozenset(
    one.function_code
    for one in (ReadHoldingRegistersRequest, WriteSingleRegisterRequest, WriteMultipleRegistersRequest, ReadWriteMultipleRegistersRequest)
)


class PortUnusable(InspectorError):
    """A server of the line cannot listen at its address now."""


class ModbusPort:
    """The registers, and who may write them. ``in_control``: the line sets its signals here; else everything is only read.

    Any host of ``settings.clients`` may write while no other does: the first that sets Enable has the station until it takes Enable away,
    is gone, or has written nothing for ``plc_timeout_s``. Others read meanwhile, and are answered with exception 6 if they write; so is
    a second connection of the same host that writes Control.
    """

    def __init__(
        self,
        settings: ModbusSettings,
        in_control: bool,
        plc_timeout_s: float,
        changed: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address = host_and_port(settings.listen, PORT)
        self._allowed = tuple(ip_network(one, strict=False) for one in settings.clients)
        self._in_control = in_control
        self._plc_timeout_s = plc_timeout_s
        self._changed = changed
        self._clock = clock
        self._code = RegisterCode(settings.low_word_first)
        self._set = [0] * len(LINE_WRITES)
        self._shown = self._code.shown(LineOutputs())
        self._inputs: LineInputs | None = None
        self._server: asyncio.Server | None = None
        self._clients: set[_Client] = set()
        self._writer = ""
        self._wrote_at = self._controlled_at = 0.0
        self._controller: _Client | None = None
        self._refused: dict[str, tuple[str, float]] = {}
        self._events: deque[LineEvent] = deque(maxlen=100)

    @property
    def listening(self) -> tuple[str, ...]:
        """See LinePort."""
        if self._server is None:
            return ()
        return tuple(f"modbus {shown_address(*one.getsockname()[:2])}" for one in self._server.sockets)

    @property
    def peers(self) -> tuple[str, ...]:
        """See LinePort; the one that writes says so."""
        return tuple(sorted(f"modbus {one.host}{' (in control)' if one.host == self._writer else ''}" for one in self._clients))

    @property
    def problems(self) -> tuple[str, ...]:
        """See LinePort."""
        return tuple(text for text, at in self._refused.values() if self._clock() - at < SAID_FOR_S)

    async def start(self) -> None:
        """See LinePort. Raises PortUnusable."""
        host, port = self._address
        try:
            self._server = await asyncio.get_running_loop().create_server(lambda: _Client(self), host, port)
        except OSError as error:
            raise PortUnusable(
                f"the Modbus server cannot listen: {error.strerror or error}",
                where=shown_address(host, port),
                remedy="Set modbus.listen to an address of this machine and a port that is free; below 1024 it needs a right of its own",
            ) from error

    def inputs(self) -> LineInputs | None:
        """See LinePort; None if the line does not set its signals here."""
        if self._in_control and self._inputs is None:
            self._inputs = self._code.set_by_line(self._set, any(one.host == self._writer for one in self._clients))
        return self._inputs

    def asked(self) -> tuple[ToStation, ...]:
        """See LinePort: who was refused, for the audit."""
        asked = tuple(self._events)
        self._events.clear()
        return asked

    def show(self, outputs: LineOutputs) -> None:
        """See LinePort. A request is answered between two calls: a reader gets all of one or all of the other."""
        self._shown = self._code.shown(outputs)

    def judged(self, part: PartJudged) -> None:
        """See LinePort; results stand in the registers by ``show`` alone."""

    def happened(self, event: LineEvent) -> None:
        """See LinePort; a PLC reads errors in the registers."""

    def report(self, report: LineReport) -> None:
        """See LinePort."""

    async def close(self) -> None:
        """See LinePort."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for client in tuple(self._clients):
            client.cut()

    def now(self) -> float:
        """Monotonic seconds."""
        return self._clock()

    def came(self, client: _Client) -> bool:
        """Whether ``client`` may connect."""
        host = ip_address(client.host.partition("%")[0])
        if self._allowed and not any(host in one for one in self._allowed):
            self._refuse(client.host, f"modbus: {client.host} was not let in: it is not one of modbus.clients")
            return False
        if len(self._clients) >= MOST_CLIENTS:
            longest = min(self._clients, key=lambda one: one.heard_at)
            if self._clock() - longest.heard_at > SILENT_S:
                longest.cut()
                self._clients.remove(longest)
        if len(self._clients) >= MOST_CLIENTS:
            self._refuse(client.host, f"modbus: {client.host} was not let in: {MOST_CLIENTS} clients are connected")
            return False
        self._clients.add(client)
        self._line_changed()
        return True

    def went(self, client: _Client) -> None:
        """``client`` is gone; its registers stay as it has left them."""
        if client in self._clients:
            self._clients.remove(client)
            self._line_changed()

    def read(self, address: int, count: int) -> list[int] | None:
        """Registers as they are now; None if one of them is none that can be read."""
        for addresses, words in ((LINE_WRITES, self._set), (STATION_WRITES, self._shown)):
            if address in addresses and address + count <= addresses.stop:
                return words[address - addresses.start : address - addresses.start + count]
        return None

    def write(self, client: _Client, address: int, words: list[int]) -> ExcCodes | None:
        """Let ``client`` write, and make a turn. Says why not, and then nothing is written."""
        if not self._in_control or address not in LINE_WRITES or address + len(words) > LINE_WRITES.stop:
            return ExcCodes.ILLEGAL_ADDRESS
        if not self._may_write(client, address):
            other = "another program there" if client.host == self._writer else self._writer
            self._refuse(client.host, f"modbus: {client.host} wanted to write while {other} has the station")
            return ExcCodes.DEVICE_BUSY
        self._writer, self._wrote_at = client.host, self._clock()
        if address == LINE_WRITES.start:
            self._controller, self._controlled_at = client, self._wrote_at
        self._refused.pop(client.host, None)
        if self._set[address : address + len(words)] != words:
            self._set[address : address + len(words)] = words
            self._line_changed()
        return None

    def _may_write(self, client: _Client, address: int) -> bool:
        if not self._set[0] & LineControl.ENABLE:
            return True
        if client.host == self._writer:
            # Two programs at one address would take each other's results; one program may write other registers by a second connection.
            controls = address > LINE_WRITES.start or client is self._controller or self._controller not in self._clients
            return controls or self._clock() - self._controlled_at > self._plc_timeout_s
        there = any(one.host == self._writer for one in self._clients)
        return not there or self._clock() - self._wrote_at > self._plc_timeout_s

    def _line_changed(self) -> None:
        self._inputs = None
        self._changed()

    def _refuse(self, host: str, text: str) -> None:
        before, at = self._refused.pop(host, ("", 0.0))
        now = self._clock()
        if before == text and now - at < SAID_FOR_S:
            self._refused[host] = text, now
            return
        if len(self._refused) >= MOST_CLIENTS:
            self._refused.pop(next(iter(self._refused)))
        self._refused[host] = text, now
        self._events.append(LineEvent("client refused", text))
        _log.warning("%s", text)
        self._changed()


class _Client(asyncio.BufferedProtocol):
    """One connection. It receives into a buffer of its own: asyncio's usual one of 256 KB, made anew for each request, is a sixth of what a
    scan costs here."""

    def __init__(self, port: ModbusPort) -> None:
        self._port = port
        self._framer = FramerSocket(DecodePDU(True))
        self._transport: asyncio.Transport | None = None
        self._buffer = memoryview(bytearray(READ_AT_ONCE))
        self._received = b""
        self.host = ""
        self.heard_at = port.now()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.host = str(transport.get_extra_info("peername")[0])
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if not self._port.came(self):
            transport.abort()

    def connection_lost(self, _error: Exception | None) -> None:
        self._transport = None
        self._port.went(self)

    def cut(self) -> None:
        """End the connection."""
        if self._transport is not None:
            self._transport.abort()

    def get_buffer(self, _sizehint: int) -> memoryview:
        """Where asyncio puts what comes; all of it, since nothing stays there."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """So many bytes have come: answer the requests that are whole now."""
        self._received += self._buffer[:nbytes]
        self.heard_at = self._port.now()
        while self._transport is not None and len(self._received) >= self._framer.MIN_SIZE:
            protocol, length = int.from_bytes(self._received[2:4], "big"), 6 + int.from_bytes(self._received[4:6], "big")
            if protocol or not self._framer.MIN_SIZE <= length <= LONGEST_FRAME:
                self.cut()  # not Modbus: there is no telling where its next frame begins
                return
            if len(self._received) < length:
                return
            frame, self._received = self._received[:length], self._received[length:]
            self._answer(frame)

    def _answer(self, frame: bytes) -> None:
        answer = self._answered(frame[7:])
        answer.transaction_id = int.from_bytes(frame[:2], "big")
        answer.dev_id = frame[6]
        if self._transport is None:
            return
        self._transport.write(self._framer.buildFrame(answer))
        if self._transport.get_write_buffer_size() > MOST_UNREAD:
            self.cut()

    def _answered(self, frame: bytes) -> ModbusPDU:
        function = frame[0]
        if function not in _FUNCTIONS:
            return ExceptionResponse(function, ExcCodes.ILLEGAL_FUNCTION)
        request = self._framer.decoder.decode(frame)
        answer = ExcCodes.ILLEGAL_VALUE if request is None or not _whole(request, frame) else self._done(request)
        return ExceptionResponse(function, answer) if isinstance(answer, ExcCodes) else answer

    def _done(self, request: ModbusPDU) -> ModbusPDU | ExcCodes:
        port = self._port
        if isinstance(request, ReadWriteMultipleRegistersRequest):
            if port.read(request.read_address, request.read_count) is None:
                return ExcCodes.ILLEGAL_ADDRESS  # then nothing is written either
            refused = port.write(self, request.write_address, list(request.write_registers))
            return refused or ReadWriteMultipleRegistersResponse(registers=port.read(request.read_address, request.read_count))
        if isinstance(request, ReadHoldingRegistersRequest):
            words = port.read(request.address, request.count)
            return ExcCodes.ILLEGAL_ADDRESS if words is None else ReadHoldingRegistersResponse(registers=words)
        refused = port.write(self, request.address, list(request.registers))
        if refused is not None:
            return refused
        if isinstance(request, WriteSingleRegisterRequest):
            return WriteSingleRegisterResponse(address=request.address, registers=request.registers)
        return WriteMultipleRegistersResponse(address=request.address, count=request.count)


def _whole(request: ModbusPDU, frame: bytes) -> bool:
    """Whether a request has as many registers as it says (Modbus Application Protocol 1.1b3, sections 6.3, 6.12 and 6.17)."""
    if isinstance(request, ReadWriteMultipleRegistersRequest):
        words = request.write_count
        return 1 <= request.read_count <= request.MAX_READ_COUNT and 1 <= words <= request.MAX_WRITE_COUNT and _counts(words, frame, 10)
    if isinstance(request, WriteMultipleRegistersRequest):
        return 1 <= request.count <= 123 and _counts(request.count, frame, 6)
    return len(frame) == 5


def _counts(words: int, frame: bytes, head: int) -> bool:
    return len(frame) == head + 2 * words and frame[head - 1] == 2 * words
