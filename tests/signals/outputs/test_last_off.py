"""Every output is asked for off at the end, whatever its module says and whenever the end comes; what may be on is said."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.messages import LineEvent
from inspector.core.line.vocabulary import LineError, LineStatus
from inspector.signals.modbus.module_client import ModuleClient
from inspector.signals.outputs import io_module
from inspector.signals.outputs.io_module import IoModulePort
from inspector.signals.outputs.module import ModuleLost

RUN, GREEN, YELLOW, RED = range(1, 5)
OUTPUTS = OutputSettings("", 1, "choose", -1, RUN, GREEN, YELLOW, RED, -1, -1, -1, -1, 0.1, 0.3)
REJECT = RejectSettings("plc", 100, 1, 100, 10, 0, 0, 0)
READY = LineOutputs(LineStatus.ONLINE | LineStatus.READY)


class ScriptedModule:
    """A module without a watchdog. ``refuses``: outputs that it does not switch; ``odd``: what its driver raises."""

    where, watched = "a module", True

    def __init__(self) -> None:
        self.on: dict[int, bool] = {}
        self.refuses: set[int] = set()
        self.odd: Exception | None = None
        self.closes = 0

    async def connect(self) -> None:
        if self.odd is not None:
            raise self.odd

    def close(self) -> None:
        self.closes += 1
        if self.odd is not None:
            raise self.odd

    async def write_coil(self, number: int, on: bool) -> None:
        if self.odd is not None:
            raise self.odd
        if number in self.refuses:
            raise ModuleLost(f"it refuses {number}", where=self.where)
        self.on[number] = on

    async def coils(self, numbers: Sequence[int]) -> dict[int, bool]:
        if self.odd is not None:
            raise self.odd
        return {number: self.on.get(number, False) for number in numbers}

    async def inputs(self, numbers: Sequence[int]) -> dict[int, bool]:
        return dict.fromkeys(numbers, True)

    async def encoder(self, register: int) -> int:
        raise AssertionError

    async def set_register(self, register: int, value: int) -> None:
        raise AssertionError


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(0.002)


def at_the_end(module: ScriptedModule, scenario: Callable[[IoModulePort], Awaitable[Any]]) -> tuple[str, ...]:
    """What is said of the end of a port after ``scenario``."""

    async def run() -> tuple[str, ...]:
        port = IoModulePort(OUTPUTS, REJECT, lambda: None, module=module)
        await port.start()
        port.show(READY)
        await scenario(port)
        await port.close()
        return tuple(said.text for said in port.asked() if isinstance(said, LineEvent))

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io_module, "OFF_WITHIN_S", 0.05)
    monkeypatch.setattr(io_module, "AGAIN_S", 0.01)
    monkeypatch.setattr(io_module, "LOOK_S", 0.01)


def test_one_that_refuses_keeps_no_other_on() -> None:
    module = ScriptedModule()

    async def refuses(port: IoModulePort) -> None:
        await until(lambda: module.on.get(RUN, False) and module.on.get(GREEN, False))
        module.refuses = {RUN}

    (said,) = at_the_end(module, refuses)
    assert [number for number, on in module.on.items() if on] == [RUN]
    assert "could not be switched off at the end" in said and "outputs may be on: 1: it refuses 1" in said and module.closes


def test_outputs_of_a_process_before_are_switched_off_though_it_refused_until_the_end() -> None:
    module = ScriptedModule()
    module.on = {RUN: True, GREEN: True}
    module.refuses = {RUN, GREEN, YELLOW, RED}

    async def never_armed(port: IoModulePort) -> None:
        await until(lambda: bool(port.problems))
        module.refuses = set()

    assert at_the_end(module, never_armed) == () and not any(module.on.values())


def test_a_module_that_was_lost_with_outputs_on_is_asked_at_the_end() -> None:
    module = ScriptedModule()

    async def lost(port: IoModulePort) -> None:
        await until(lambda: module.on.get(RUN, False))
        module.odd = ModuleLost("gone", where=module.where)
        await until(lambda: not port.peers)
        module.odd = None

    assert at_the_end(module, lost) == () and not any(module.on.values())


def test_a_driver_that_raises_anything_is_a_lost_module_and_comes_back() -> None:
    module = ScriptedModule()

    async def odd(port: IoModulePort) -> None:
        await until(lambda: module.on.get(RUN, False))
        module.odd = IndexError("a short answer")
        await until(lambda: not port.peers)
        assert "IndexError: a short answer" in port.problems[0]
        port._began_at -= io_module.GRACE_S
        assert set(port.faults) == {LineError.OUTPUT_LOST}
        module.odd, module.on = None, {}
        await until(lambda: module.on.get(RUN, False) and bool(port.peers) and not port.problems)

    assert at_the_end(module, odd) == () and not any(module.on.values())


def test_what_a_driver_raises_at_the_end_is_said() -> None:
    module = ScriptedModule()

    async def odd(port: IoModulePort) -> None:
        await until(lambda: module.on.get(RUN, False))
        module.odd = ValueError("odd")

    (said,) = at_the_end(module, odd)
    assert "ValueError: odd" in said and module.closes


def test_an_answer_that_is_too_short_is_a_lost_module(monkeypatch: pytest.MonkeyPatch) -> None:
    class Answer:
        bits: tuple[bool, ...] = (True,)
        registers: tuple[int, ...] = ()

        def isError(self) -> bool:
            return False

    async def answers(*given: Any, **also: Any) -> Answer:
        return Answer()

    async def run() -> None:
        client = ModuleClient("127.0.0.1", 1, 1)
        for name in ("read_coils", "read_discrete_inputs", "read_input_registers", "read_holding_registers", "write_register"):
            monkeypatch.setattr(client._client, name, answers)
        asks = (lambda: client.coils((0, 1)), lambda: client.inputs((3, 5)), lambda: client.encoder(0), lambda: client.set_register(0, 1))
        for ask in asks:
            with pytest.raises(ModuleLost, match=r"answers with \d values instead of \d"):
                await ask()  # type: ignore[misc]

    asyncio.run(run())
