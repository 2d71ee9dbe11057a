"""The connection of a PLC, or of one who only looks, to the registers of a station."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs
from inspector.core.line.vocabulary import LineStatus
from inspector.signals.address import host_and_port, shown_address
from inspector.signals.modbus.plc import PlcProgram, PlcResult, Read
from inspector.signals.modbus.register_map import FROM_STATION, LINE_WRITES, STATION_WRITES
from inspector.signals.modbus.registers import RegisterCode

if TYPE_CHECKING:
    from pymodbus.pdu import ModbusPDU

PORT = 502
_LAST = max(one.addresses[-1] for one in FROM_STATION) + 1
_REFUSED = {1: "it does not know this request", 2: "these registers may not be written now", 6: "another PLC has the station"}
"""Exceptions of Modbus, as the station means them."""


class StationUnreachable(InspectorError):
    """The station does not answer at its address, or not to this client."""


class PlcLink:
    """The connection of a PLC, or of one who only looks, to the registers of a station. Not for two threads."""

    def __init__(self, address: str, *, timeout_s: float = 1.0, low_word_first: bool = False) -> None:
        """``address``: "HOST" or "HOST:PORT". Raises StationUnreachable if the library of Modbus is not installed."""
        try:  # only here: the program begins without it
            from pymodbus.client import ModbusTcpClient
            from pymodbus.exceptions import ModbusException
        except ImportError as error:
            raise StationUnreachable("pymodbus is not installed", remedy="Install it: pip install 'inspector-station[signals]'") from error
        self._failures = (ModbusException, OSError)
        host, port = host_and_port(address, PORT)
        self.address = shown_address(host, port)
        self._code = RegisterCode(low_word_first)
        self._client = ModbusTcpClient(host, port=port, timeout=timeout_s, retries=0)

    def scan(self, inputs: LineInputs) -> Read:
        """Write all that a line writes and read all that it reads, at once (FC23). Raises StationUnreachable."""
        answered = self._ask(
            lambda: self._client.readwrite_registers(
                read_address=STATION_WRITES.start,
                read_count=_LAST - STATION_WRITES.start,
                write_address=LINE_WRITES.start,
                values=self._code.written(inputs),
            )
        )
        return self._read_of(answered)

    def look(self) -> tuple[LineInputs, Read]:
        """What the line has written, and what the station has, without writing (FC3). Raises StationUnreachable."""
        written = self._ask(lambda: self._client.read_holding_registers(LINE_WRITES.start, count=len(LINE_WRITES)))
        read = self._ask(lambda: self._client.read_holding_registers(STATION_WRITES.start, count=_LAST - STATION_WRITES.start))
        return self._code.set_by_line(written, connected=True), self._read_of(read)

    def close(self) -> None:
        """Let go of the station. What was written stays: a PLC that stops takes Enable away before."""
        self._client.close()  # type: ignore[no-untyped-call]

    def _read_of(self, registers: Sequence[int]) -> Read:
        return self._code.read([*registers, *(0 for _ in range(len(STATION_WRITES) - len(registers)))])

    def _ask(self, question: Callable[[], ModbusPDU]) -> list[int]:
        try:
            if not self._client.connected and not self._client.connect():  # type: ignore[no-untyped-call]
                raise StationUnreachable(
                    "nobody answers", where=self.address, remedy="Is the station running, and modbus.listen this address?"
                )
            answer = question()
        except self._failures as error:
            self.close()
            raise StationUnreachable(
                f"does not answer: {error}", where=self.address, remedy="Look at the cable, and at the station"
            ) from error
        if answer.isError():
            code = getattr(answer, "exception_code", 0)
            raise StationUnreachable(
                f"refuses: {_REFUSED.get(code, f'exception {code}')}", where=self.address, remedy="See docs/how-to/plc.md"
            )
        return list(answer.registers)


def drive(
    program: PlcProgram,
    link: PlcLink,
    *,
    scan_s: float,
    stall_s: float,
    told: Callable[[PlcResult], None],
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Let ``program`` scan every ``scan_s`` until it is done; ``told`` gets each result. Enable is taken away at the end, whatever happens.

    A station that does not answer for a while is asked again. Raises StationUnreachable if it never did, or if nothing has happened for
    ``stall_s``: no part was triggered, none has got its result.
    """
    read: Read | None = link.scan(LineInputs())
    happened, last_s, failed = 0, clock(), StationUnreachable("")
    try:
        while not program.done:
            now_s = clock()
            before = len(program.results)
            inputs = program.scan(now_s, read)
            for result in program.results[before:]:
                told(result)
            if happened != (happened := len(program.results) + program.triggered):
                last_s = now_s
            elif now_s - last_s > stall_s:
                raise failed if read is None else _stalled(read, link, stall_s)
            try:
                read = link.scan(inputs)
            except StationUnreachable as error:
                read, failed = None, error
            sleep(max(0.0, now_s + scan_s - clock()))
    finally:
        with suppress(StationUnreachable):
            link.scan(LineInputs())


def _stalled(read: Read, link: PlcLink, stall_s: float) -> StationUnreachable:
    """Why nothing happens, as the station's registers have it."""
    status = LineStatus(int(read["Status"]))
    bits = " ".join(str(bit.name) for bit in status) or "none"
    code = int(read["ErrorCode"])
    what = f"nothing has happened for {stall_s:g} s: status bits {bits}, error {code}"
    return StationUnreachable(what, where=link.address, remedy="Look at the station's window: it says why it is not ready")
