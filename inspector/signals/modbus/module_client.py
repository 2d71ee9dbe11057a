"""A Modbus TCP module of outputs and inputs: each request is answered, or the module is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from pymodbus.client import AsyncModbusTcpClient
from pymodbus.exceptions import ModbusException
from pymodbus.pdu import ModbusPDU

from inspector.signals.address import shown_address
from inspector.signals.outputs.module import ModuleLost

_Value = TypeVar("_Value", bool, int)

ANSWER_S = 0.25
"""A module that has not answered for so long is lost; one on a cable of its own needs some milliseconds."""


class ModuleClient:
    """Implements ``OutputModule``: one connection, one request at a time. ``unit``: the module's unit number."""

    watched = True
    """By its own watchdog, which is set at the start where the settings name its register."""

    def __init__(self, host: str, port: int, unit: int) -> None:
        self.where = shown_address(host, port)
        self._unit = unit
        self._client = AsyncModbusTcpClient(host, port=port, timeout=ANSWER_S, retries=0, reconnect_delay=0)

    async def connect(self) -> None:
        """Connect. Raises ModuleLost."""
        if not await self._client.connect():
            raise self._lost("the module of outputs cannot be reached")

    def close(self) -> None:
        """Disconnect."""
        self._client.close()

    async def write_coil(self, number: int, on: bool) -> None:
        """Switch one output. Raises ModuleLost."""
        await self._done(lambda: self._client.write_coil(number, on, device_id=self._unit))

    async def coils(self, numbers: Sequence[int]) -> dict[int, bool]:
        """How outputs are switched. Raises ModuleLost."""
        first, count = min(numbers), max(numbers) - min(numbers) + 1
        answer = await self._done(lambda: self._client.read_coils(first, count=count, device_id=self._unit))
        bits = self._whole(answer.bits, count)
        return {number: bool(bits[number - first]) for number in numbers}

    async def inputs(self, numbers: Sequence[int]) -> dict[int, bool]:
        """Discrete inputs. Raises ModuleLost."""
        first, count = min(numbers), max(numbers) - min(numbers) + 1
        answer = await self._done(lambda: self._client.read_discrete_inputs(first, count=count, device_id=self._unit))
        bits = self._whole(answer.bits, count)
        return {number: bool(bits[number - first]) for number in numbers}

    async def encoder(self, register: int) -> int:
        """The count of 32 bits in two input registers, high word first. Raises ModuleLost."""
        answer = await self._done(lambda: self._client.read_input_registers(register, count=2, device_id=self._unit))
        high, low = self._whole(answer.registers, 2)[:2]
        return int(high) << 16 | int(low)

    async def set_register(self, register: int, value: int) -> None:
        """Write a holding register and read it back. Raises ModuleLost, also if another value stands in it."""
        await self._done(lambda: self._client.write_register(register, value, device_id=self._unit))
        answer = await self._done(lambda: self._client.read_holding_registers(register, count=1, device_id=self._unit))
        read = self._whole(answer.registers, 1)[0]
        if read != value:
            raise self._lost(f"the module has not taken its watchdog: register {register} holds {read} instead of {value}")

    async def _done(self, request: Callable[[], Awaitable[ModbusPDU]]) -> ModbusPDU:
        try:
            answer = await request()  # raises before it is awaited where the connection is gone
        except (TimeoutError, ModbusException, OSError) as error:
            raise self._lost("the module of outputs does not answer") from error
        if answer.isError():
            raise self._lost(f"the module of outputs refuses a request: exception {answer.exception_code}")
        return answer

    def _whole(self, values: Sequence[_Value], count: int) -> Sequence[_Value]:
        """``values`` of an answer, which must be as many as were asked for."""
        if len(values) < count:
            raise self._lost(f"the module of outputs answers with {len(values)} values instead of {count}")
        return values

    def _lost(self, what: str) -> ModuleLost:
        return ModuleLost(what, where=self.where, remedy="Check its power, its cable, and outputs.* of the settings")
