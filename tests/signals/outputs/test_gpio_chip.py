"""Outputs at a GPIO chip: a scripted one with libgpiod's interface, and one of the kernel (gpio-sim) where there is any."""

from __future__ import annotations

import asyncio
import errno
import os
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gpiod
import pytest
from gpiod.line import Direction, Value

from inspector.core.errors import SettingsError
from inspector.core.line.exchange import LineOutputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.messages import PartJudged, TakePart
from inspector.core.line.vocabulary import LineError, LineResult, LineStatus, Why
from inspector.signals.outputs import io_module
from inspector.signals.outputs.gpio_chip import GpioChip, chip_faults
from inspector.signals.outputs.io_module import WAVE_S, IoModulePort
from inspector.signals.outputs.module import ModuleLost, output_module
from tests.signals.played_station import RUN as RUN_NUMBER
from tests.signals.played_station import line_settings

GATE, RUN, GREEN, RUNNING = 17, 27, 5, 22
READY = LineOutputs(LineStatus.ONLINE | LineStatus.READY)
OUTPUTS = OutputSettings("gpio:/dev/gpiochip0", 1, "pass", GATE, RUN, GREEN, -1, -1, RUNNING, -1, -1, -1, 0.1, 0.3)
REJECT = line_settings(Path()).reject
BELT = RejectSettings("time", 40.0, 0.1, 400.0, 12.0, 0.0, 0.0, 0.02)
"""The ejector acts .1 s behind the trigger."""
SIMULATED = Path("/sys/kernel/config/gpio-sim")


class Lines:
    """What libgpiod's request of lines does. They stay as they were when it is released, as of most chips."""

    def __init__(self) -> None:
        self.levels: dict[int, bool] = {}
        self.directions: dict[int, Direction] = {}
        self.changes: list[tuple[int, bool]] = []
        self.fault: Exception | None = None
        self.held = False

    def request(self, path: str, consumer: str, config: dict[Iterable[int], gpiod.LineSettings]) -> Lines:
        if self.fault is not None:
            raise self.fault
        assert path == "/dev/gpiochip0" and consumer == "inspector"
        for offsets, settings in config.items():
            for offset in offsets:
                self.directions[offset] = settings.direction
                if settings.direction is Direction.OUTPUT:
                    self.levels[offset] = settings.output_value is Value.ACTIVE
        self.held = True
        return self

    def set_value(self, line: int, value: Value) -> None:
        if self.fault is not None:
            raise self.fault
        assert self.held and self.directions[line] is Direction.OUTPUT
        self.levels[line] = value is Value.ACTIVE
        self.changes.append((line, self.levels[line]))

    def set_values(self, values: dict[int, Value]) -> None:
        for line, value in values.items():
            self.set_value(line, value)

    def get_values(self, lines: list[int]) -> list[Value]:
        if self.fault is not None:
            raise self.fault
        return [Value.ACTIVE if self.levels.get(line, False) else Value.INACTIVE for line in lines]

    def release(self) -> None:
        self.held = False

    def edges(self) -> int:
        return sum(line == RUN for line, _ in self.changes)

    def on(self) -> set[int]:
        return {line for line, level in self.levels.items() if level}


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    made = Lines()
    monkeypatch.setattr(gpiod, "request_lines", made.request)
    monkeypatch.setattr(io_module, "AGAIN_S", 0.01)
    return made


class LookedAt:
    """What libgpiod's chip says of its lines. ``holders``: offset -> who holds it."""

    def __init__(self, count: int, holders: dict[int, str]) -> None:
        self.count, self.holders = count, holders

    def __call__(self, path: str) -> LookedAt:
        assert path == "/dev/gpiochip0"
        return self

    def __enter__(self) -> LookedAt:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def get_info(self) -> SimpleNamespace:
        return SimpleNamespace(num_lines=self.count)

    def get_line_info(self, line: int) -> SimpleNamespace:
        assert line < self.count
        return SimpleNamespace(used=line in self.holders, consumer=self.holders.get(line, ""))


def test_looking_names_each_line_that_is_not_free_and_takes_none(monkeypatch: pytest.MonkeyPatch, lines: Lines) -> None:
    monkeypatch.setattr(gpiod, "Chip", LookedAt(28, {17: "w1-gpio", RUN: "inspector", 5: ""}))
    assert [found for found, _ in chip_faults("/dev/gpiochip0", (RUN, GATE, 54, GREEN, RUNNING))] == [
        "another program or a driver holds line 5 of /dev/gpiochip0",
        "another program or a driver holds line 17 of /dev/gpiochip0, w1-gpio",
        "/dev/gpiochip0 has no line 54, only 0 to 27",
    ]
    assert not lines.held and not lines.levels
    assert not list(chip_faults("/dev/gpiochip0", (RUN, RUNNING))), "a running station is no fault"


@pytest.mark.parametrize(
    ("number", "remedy"),
    [(errno.ENOENT, "gpiodetect"), (errno.EACCES, "group gpio"), (errno.ENODEV, "This is no GPIO chip")],
)
def test_a_chip_that_cannot_be_looked_at_has_its_remedy(monkeypatch: pytest.MonkeyPatch, number: int, remedy: str) -> None:
    def refused(path: str) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(gpiod, "Chip", refused)
    ((found, told),) = chip_faults("/dev/gpiochip0", (GATE,))
    assert os.strerror(number) in found and remedy in told


def test_a_file_that_is_no_chip_is_said_by_the_library_itself(tmp_path: Path) -> None:
    (tmp_path / "chip").touch()
    ((found, told),) = chip_faults(str(tmp_path / "chip"), (GATE,))
    assert "cannot be opened" in found and told


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():
            await asyncio.sleep(0.002)


def at_the_chip(scenario: Callable[[IoModulePort], Awaitable[None]], reject: RejectSettings = REJECT, **settings: Any) -> None:
    async def run() -> None:
        port = IoModulePort(replace(OUTPUTS, **settings), reject, lambda: None)
        await port.start()
        try:
            await scenario(port)
        finally:
            await port.close()

    asyncio.run(run())


def test_outputs_begin_off_and_inputs_are_inputs(lines: Lines) -> None:
    lines.levels = {GREEN: True, RUN: True}  # as a process before has left them
    settings = replace(OUTPUTS, behind_input=23)

    async def run() -> None:
        chip = output_module(settings, replace(REJECT, by="time"))
        assert not chip.watched and chip.where == "/dev/gpiochip0"
        await chip.connect()
        assert not lines.on() and {lines.directions[one] for one in (GATE, RUN, GREEN)} == {Direction.OUTPUT}
        assert {lines.directions[one] for one in (RUNNING, 23)} == {Direction.INPUT}
        lines.levels[RUNNING] = True
        assert await chip.inputs((RUNNING, 23)) == {RUNNING: True, 23: False}
        await chip.write_coil(GREEN, True)
        assert await chip.coils((GREEN, RUN)) == {GREEN: True, RUN: False}
        chip.close()
        assert not lines.held and GREEN not in lines.on(), "nothing watches it: off before it is given back"

    asyncio.run(run())


def test_outputs_that_refuse_at_the_end_are_switched_off_again_and_again(lines: Lines) -> None:
    async def refuses_twice(port: IoModulePort) -> None:
        port.show(READY)
        await until(lambda: GREEN in lines.on())
        write, refusals = lines.set_value, iter([OSError(5, "I/O error")] * 3)

        def set_value(line: int, value: Value) -> None:
            for fault in refusals if value is Value.INACTIVE else ():
                raise fault
            write(line, value)

        lines.set_value = set_value  # type: ignore[method-assign]

    at_the_chip(refuses_twice)
    assert not lines.on() and not lines.held


def test_outputs_that_cannot_be_switched_off_at_the_end_are_named_in_the_log(
    lines: Lines, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(io_module, "OFF_WITHIN_S", 0.05)

    async def refuses(port: IoModulePort) -> None:
        port.show(READY)
        await until(lambda: GREEN in lines.on())
        lines.fault = OSError(5, "I/O error")

    at_the_chip(refuses)
    assert not lines.held and "outputs of /dev/gpiochip0 may be on" in caplog.text and "I/O error" in caplog.text


def test_run_is_a_square_wave_that_ends_with_all_that_must_hold_it(lines: Lines) -> None:
    async def scenario(port: IoModulePort) -> None:
        port.show(READY)
        await until(lambda: lines.edges() >= 4)
        assert GREEN in lines.on() and port.problems == () and port.peers == ("module /dev/gpiochip0",)
        port.show(LineOutputs(LineStatus.ERROR, error=LineError.STATION_DEAD))
        await until(lambda: not lines.on())
        before = lines.edges()
        await asyncio.sleep(2 * WAVE_S)
        assert lines.edges() == before, "a station without a sign of life makes no edge"
        port.show(READY)
        await until(lambda: lines.edges() > before)
        assert port._task is not None
        while not port._task.done():
            port._task.cancel()  # as killed: the lines stay as they are
            await asyncio.sleep(0)
        before = lines.edges()
        await asyncio.sleep(2 * WAVE_S)
        assert lines.edges() == before and GREEN in lines.on(), "only the missing wave tells that nobody is there"

    at_the_chip(scenario)


@pytest.mark.parametrize("result", [LineResult.FAIL, None])
def test_a_gate_that_is_energised_to_pass_shuts_for_what_is_no_pass(lines: Lines, result: LineResult | None) -> None:
    async def scenario(port: IoModulePort) -> None:
        lines.levels[RUNNING] = True
        port.show(READY)
        await until(lambda: GATE in lines.on())  # what lay on the belt at the start has gone by
        lines.changes.clear()
        part = PartIdentity(RUN_NUMBER, 1)
        port.taken(TakePart(part, time.monotonic()))
        if result is not None:
            port.judged(PartJudged(part, result, Why.JUDGED))
        await until(lambda: (GATE, False) in lines.changes)
        await until(lambda: GATE in lines.on())
        assert port.ejected == 1

    at_the_chip(scenario, BELT)


def test_the_wave_turns_each_time_it_is_due_however_late(lines: Lines) -> None:
    now = [10.0]
    port = IoModulePort(OUTPUTS, REJECT, lambda: None, clock=lambda: now[0])
    port._outputs = READY
    seen = []
    for later in (0.0, WAVE_S / 2, WAVE_S, 2 * WAVE_S, 2 * WAVE_S, 4 * WAVE_S):
        now[0] += later
        seen.append(port._run_on(now[0]))
    assert seen == [True, True, False, True, False, True]
    port._outputs = LineOutputs(LineStatus.ONLINE)
    assert not port._run_on(now[0] + 1)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (OSError(errno.ENOENT, "No such file or directory"), "There is no such chip"),
        (PermissionError(errno.EACCES, "Permission denied"), "group gpio"),
        (OSError(errno.EBUSY, "Device or resource busy"), "Another program holds one of the lines"),
        (ValueError("offset 99"), "Look at gpioinfo"),
    ],
)
def test_a_chip_that_cannot_be_used_says_why_and_is_tried_again(lines: Lines, fault: Exception, words: str) -> None:
    lines.fault = fault

    async def scenario(port: IoModulePort) -> None:
        port.show(READY)
        await until(lambda: bool(port.problems))
        assert words in port.problems[0] and "/dev/gpiochip0" in port.problems[0] and port.peers == ()
        lines.fault = None
        await until(lambda: port.problems == () and RUN in lines.on())

    at_the_chip(scenario)


def test_a_line_that_somebody_else_has_switched_is_lost_and_all_are_off_before_it_is_tried_again(lines: Lines) -> None:
    async def scenario(port: IoModulePort) -> None:
        port.show(READY)
        await until(lambda: GREEN in lines.on())
        lines.levels[GREEN] = False
        lines.changes.clear()
        await until(lambda: (GREEN, False) in lines.changes)
        await until(lambda: GREEN in lines.on())

    at_the_chip(scenario, run_output=-1)


def test_a_chip_without_its_lines_and_what_it_does_not_have(lines: Lines) -> None:
    async def run() -> None:
        chip = GpioChip("/dev/gpiochip0", (GREEN,), ())
        with pytest.raises(ModuleLost, match="not held"):
            await chip.write_coil(GREEN, True)
        with pytest.raises(SettingsError, match="count no encoder"):
            await chip.encoder(0)
        with pytest.raises(SettingsError, match="no watchdog"):
            await chip.set_register(0, 1)

    asyncio.run(run())


@pytest.fixture
def simulated() -> Iterator[tuple[str, Path]]:
    """Path of a chip of the kernel, and the folder with its lines as the world sees them."""
    if not SIMULATED.is_dir() or not os.access(SIMULATED, os.W_OK):
        pytest.skip("this kernel has no gpio-sim here (CONFIG_GPIO_SIM, modprobe gpio-sim, configfs, and the right to write there)")
    device = SIMULATED / f"inspector-{os.getpid()}"
    bank = device / "bank0"
    bank.mkdir(parents=True)
    try:
        (bank / "num_lines").write_text("32")
        (device / "live").write_text("1")
        name = (bank / "chip_name").read_text().strip()
        yield f"/dev/{name}", Path("/sys/devices/platform") / (device / "dev_name").read_text().strip() / name
    finally:
        with suppress(OSError):
            (device / "live").write_text("0")
        bank.rmdir()
        device.rmdir()


def test_lines_of_a_simulated_chip_of_the_kernel(simulated: tuple[str, Path]) -> None:
    path, world = simulated

    def level(line: int) -> str:
        return (world / f"sim_gpio{line}" / "value").read_text().strip()

    async def run() -> None:
        chip = GpioChip(path, (RUN, GREEN), (RUNNING,))
        await chip.connect()
        assert (level(RUN), level(GREEN)) == ("0", "0")
        await chip.write_coil(RUN, True)
        assert level(RUN) == "1" and await chip.coils((RUN, GREEN)) == {RUN: True, GREEN: False}
        (world / f"sim_gpio{RUNNING}" / "pull").write_text("pull-up")
        assert await chip.inputs((RUNNING,)) == {RUNNING: True}
        chip.close()
        assert level(RUN) == "0"

    asyncio.run(run())
