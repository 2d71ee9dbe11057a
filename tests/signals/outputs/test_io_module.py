"""Outputs of a module beside the belt: a server of libmodbus in C with a watchdog of its own."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.errors import SettingsError
from inspector.core.line.exchange import LineOutputs
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.vocabulary import LineError, LineStatus, LineWarning
from inspector.lab.rig.line_station import free_port
from inspector.signals.modbus.module_client import ModuleClient
from inspector.signals.outputs import io_module
from inspector.signals.outputs.io_module import IoModulePort
from inspector.signals.stack_light import StackLight, may_run, stack_light
from tests.signals.peers import libmodbus_peer
from tests.signals.played_station import line_settings

GATE, RUN, GREEN, YELLOW, RED = range(5)
READY = LineOutputs(LineStatus.ONLINE | LineStatus.READY)
OUTPUTS = OutputSettings("", 1, "eject", GATE, RUN, GREEN, YELLOW, RED, 0, 1, 0, 10, 0.1, 0.3)
REJECT = line_settings(Path()).reject


class CModule:
    """The peer, and the changes of its coils."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.coils = [False] * 16
        self.changes: list[tuple[int, bool, float]] = []
        self.watchdog_at = 0.0
        self._news = asyncio.Event()

    async def start(self) -> None:
        """Begin to listen."""
        program = libmodbus_peer("io_module")
        pipe = asyncio.subprocess.PIPE
        self.process = await asyncio.create_subprocess_exec(program, str(self.port), "4000", stdout=pipe)
        assert self.process.stdout is not None
        assert await self.process.stdout.readline() == b"listening\n"
        self._reading = asyncio.create_task(self._read(self.process.stdout))

    async def end(self) -> None:
        """As if its power was cut."""
        with suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()
        await self._reading

    async def _read(self, out: asyncio.StreamReader) -> None:
        while line := (await out.readline()).split():
            if line[0] == b"coil":
                self.coils[int(line[1])] = line[2] == b"1"
                self.changes.append((int(line[1]), line[2] == b"1", int(line[3]) / 1e6))
            else:
                self.watchdog_at = int(line[1]) / 1e6
            self._news.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until ``holds`` does."""
        async with asyncio.timeout(5):
            while not holds():
                self._news.clear()
                await self._news.wait()

    def on(self) -> set[int]:
        """Coils that are on."""
        return {number for number, on in enumerate(self.coils) if on}


def beside(
    scenario: Callable[[IoModulePort, CModule], Awaitable[None]],
    reject: RejectSettings = REJECT,
    by_camera: bool = False,
    **settings: Any,
) -> None:
    """Run ``scenario`` beside a module and its port."""

    async def run() -> None:
        module = CModule(free_port())
        await module.start()
        port = IoModulePort(replace(OUTPUTS, module=f"127.0.0.1:{module.port}", **settings), reject, module._news.set, by_camera)
        await port.start()
        try:
            await scenario(port, module)
        finally:
            await port.close()
            await module.end()

    asyncio.run(run())


def test_outputs_follow_what_the_line_is_told() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: module.on() == {RUN, GREEN})
        assert port.peers == (f"module 127.0.0.1:{module.port}",) and port.problems == () and tuple(port.faults) == ()
        port.show(LineOutputs(LineStatus.ONLINE | LineStatus.ERROR, error=LineError.CAMERA_LOST))
        await module.until(lambda: module.on() == {RED})
        port.show(READY)
        await module.until(lambda: module.on() == {RUN, GREEN})
        await port.close()
        await module.until(lambda: not module.on())

    beside(scenario)


def test_a_station_without_a_sign_of_life_switches_everything_off_and_sends_nothing() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        said = time.monotonic()
        port.show(LineOutputs(LineStatus.ERROR, error=LineError.STATION_DEAD))
        await module.until(lambda: not module.on())
        assert module.watchdog_at < said, "switched off from here: nobody waits for the watchdog"
        # Somebody else switches an output on: nothing feeds the module's watchdog, so it switches it off again.
        other = ModuleClient("127.0.0.1", module.port, 1)
        await other.connect()
        await other.write_coil(RUN, True)
        began = time.monotonic()
        await module.until(lambda: module.watchdog_at > began)
        other.close()

    beside(scenario)


def test_the_modules_watchdog_switches_off_when_the_line_process_is_gone() -> None:
    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        assert port._task is not None
        while not port._task.done():
            port._task.cancel()  # as killed: nothing is switched off, nothing is sent any more
            await asyncio.sleep(0)
        gone = time.monotonic()
        await module.until(lambda: not module.on())
        assert 0.2 < module.watchdog_at - gone < 0.6

    beside(scenario)


def test_a_module_that_comes_back_is_armed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io_module, "GRACE_S", 0.0)
    monkeypatch.setattr(io_module, "AGAIN_S", 0.02)

    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        await module.end()
        await module.until(lambda: bool(port.problems))
        assert tuple(port.faults) == (LineError.OUTPUT_LOST,) and port.peers == ()
        assert f"127.0.0.1:{module.port}" in port.problems[0]
        module.coils = [False] * 16
        await module.start()
        await module.until(lambda: RUN in module.on())
        assert port.problems == () and tuple(port.faults) == ()

    beside(scenario)


def test_an_output_that_does_not_stand_as_it_was_switched_is_lost_and_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io_module, "AGAIN_S", 0.02)

    async def scenario(port: IoModulePort, module: CModule) -> None:
        port.show(READY)
        await module.until(lambda: RUN in module.on())
        port._switched[GATE] = True  # as if another had switched it off again
        while not port.problems:
            await asyncio.sleep(0.005)
        assert "do not stand as they were switched" in port.problems[0]
        while port.problems:
            await asyncio.sleep(0.005)
        await module.until(lambda: module.on() == {RUN, GREEN})

    beside(scenario)


@pytest.mark.parametrize(
    ("settings", "reject", "what"),
    [
        ({"run_output": GATE}, {"by": "time"}, f"Output {GATE} of the module is named twice"),
        ({"green_output": RUN}, {}, f"Output {RUN} of the module is named twice"),
        ({"gate": "choose"}, {"by": "encoder"}, r"Choose .* in outputs\.gate"),
        ({"gate_output": -1}, {"by": "encoder"}, r"Set outputs\.gate_output"),
        ({"run_output": -1}, {"by": "encoder"}, "nothing stops the belt"),
        ({"encoder_register": -1}, {"by": "encoder"}, r"outputs\.encoder_register"),
        ({"running_input": -1}, {"by": "time"}, r"outputs\.running_input"),
    ],
)
def test_outputs_that_could_let_a_bad_part_pass_are_refused(settings: dict[str, Any], reject: dict[str, Any], what: str) -> None:
    with pytest.raises(SettingsError, match=what):
        IoModulePort(replace(OUTPUTS, module="127.0.0.1:9", **settings), replace(REJECT, **reject), lambda: None)


def test_the_stack_light_tells_work_warning_error_and_held_failures() -> None:
    on, off = 0.1, 0.6
    busy = LineOutputs(LineStatus.ONLINE | LineStatus.BUSY, warnings=LineWarning.DRIFT)
    assert stack_light(busy, on) == StackLight(True, True, False) and stack_light(busy, off) == StackLight(True, False, False)
    held = replace(READY, warnings=LineWarning.FAILURES_HELD)
    assert stack_light(held, on) == StackLight(True, False, True) and stack_light(held, off) == StackLight(True, False, False)
    error = LineOutputs(LineStatus.ERROR | LineStatus.READY, warnings=LineWarning.FAILURES_HELD)
    assert stack_light(error, on).red and stack_light(error, off) == StackLight(False, False, True)


@pytest.mark.parametrize(
    ("status", "runs"),
    [
        (LineStatus.ONLINE | LineStatus.READY, True),
        (LineStatus.ONLINE | LineStatus.BUSY, True),
        (LineStatus.ONLINE | LineStatus.RESULT_VALID, True),
        (LineStatus.ONLINE, False),
        (LineStatus.READY, False),
        (LineStatus.ONLINE | LineStatus.READY | LineStatus.ERROR, False),
        (LineStatus.NOTHING, False),
    ],
)
def test_the_belt_runs_only_while_all_is_well(status: LineStatus, runs: bool) -> None:
    assert may_run(LineOutputs(status)) is runs
