"""Outputs and inputs of a Modbus TCP module beside the belt: the gate, the belt's run, the stack light.

While the judging gives no sign of life nothing is sent to the module at all: its own watchdog then switches everything off, as it does when
this process is gone. Outputs come from parts and from what the line is told alone, never from a standing verdict.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection
from contextlib import suppress

from inspector.core.errors import SettingsError
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.messages import LineEvent, LineReport, PartJudged, TakePart, ToStation
from inspector.core.line.vocabulary import LineError, LineStatus
from inspector.signals.address import host_and_port, shown_address
from inspector.signals.modbus.module_client import ModuleClient, ModuleLost
from inspector.signals.modbus.server import PORT
from inspector.signals.stack_light import BLINK_S, may_run, stack_light

_log = logging.getLogger(__name__)

AGAIN_S = 0.2
"""A module that was lost is tried again after so long."""

GRACE_S = 2.0
"""A module that has not answered yet is lost only so long after the start."""

LOOK_S = 0.1
"""Outputs are read back so often, and inputs at least."""


class IoModulePort:
    """One module. ``changed`` is called when it is lost or found, so that the line hears of it."""

    def __init__(
        self, settings: OutputSettings, reject: RejectSettings, changed: Callable[[], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        _check(settings, reject)
        self._settings = settings
        self._reject = reject
        self._changed = changed
        self._clock = clock
        self._address = host_and_port(settings.module, PORT)
        self._client = ModuleClient(*self._address, settings.unit)
        self._outputs = LineOutputs()
        self._switched: dict[int, bool] = {}
        self._connected = False
        self._problem = ""
        self._began_at = clock()
        self._looked_at = 0.0
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.ejected = 0

    @property
    def listening(self) -> tuple[str, ...]:
        """See LinePort: it listens nowhere."""
        return ()

    @property
    def peers(self) -> tuple[str, ...]:
        """See LinePort."""
        return (f"module {shown_address(*self._address)}",) if self._connected else ()

    @property
    def problems(self) -> tuple[str, ...]:
        """See LinePort."""
        return (self._problem,) if self._problem else ()

    @property
    def faults(self) -> Collection[LineError]:
        """See OutputPort."""
        lost = not self._connected and self._clock() - self._began_at > GRACE_S
        return (LineError.OUTPUT_LOST,) if lost else ()

    async def start(self) -> None:
        """See LinePort; it is connected to in the background, and again when it was lost."""
        if self._task is None:
            self._task = asyncio.create_task(self._serve())

    def inputs(self) -> LineInputs | None:
        """See LinePort: no PLC."""
        return None

    def asked(self) -> tuple[ToStation, ...]:
        """See LinePort."""
        return ()

    def show(self, outputs: LineOutputs) -> None:
        """See LinePort."""
        self._outputs = outputs
        self._news.set()

    def taken(self, part: TakePart) -> None:
        """See OutputPort."""

    def judged(self, part: PartJudged) -> None:
        """See LinePort."""

    def happened(self, event: LineEvent) -> None:
        """See LinePort."""

    def report(self, report: LineReport) -> None:
        """See LinePort."""

    async def close(self) -> None:
        """See LinePort: everything is switched off."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        with suppress(ModuleLost):
            if self._connected:
                await self._switch_all_off()
        self._client.close()

    async def _serve(self) -> None:
        while True:
            try:
                await self._client.connect()
                await self._arm()
                self._found()
                await self._work()
            except ModuleLost as error:
                self._lost(error)
            self._client.close()
            await asyncio.sleep(AGAIN_S)

    async def _arm(self) -> None:
        """The module's watchdog on, everything else off: outputs may stand as another process has left them."""
        settings = self._settings
        if settings.watchdog_register >= 0:
            await self._client.set_register(settings.watchdog_register, round(settings.watchdog_s / settings.watchdog_unit_s))
        await self._switch_all_off()

    async def _switch_all_off(self) -> None:
        self._switched = {}
        for number in _numbers(self._settings, self._reject):
            await self._client.write_coil(number, False)
            self._switched[number] = False

    async def _work(self) -> None:
        while True:
            if not self._outputs.status & LineStatus.ONLINE:
                await self._switch_all_off()
                while not self._outputs.status & LineStatus.ONLINE:
                    self._news.clear()
                    await self._news.wait()
                await self._arm()
            self._news.clear()
            await self._look()
            for number, on in self._wanted().items():
                if self._switched.get(number) != on:
                    await self._client.write_coil(number, on)
                    self._switched[number] = on
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), min(LOOK_S, BLINK_S / 4))

    async def _look(self) -> None:
        """Outputs that do not stand as they were switched are lost: a watchdog, or somebody else, has switched them."""
        if self._clock() - self._looked_at < LOOK_S or not self._switched:
            return
        self._looked_at = self._clock()
        stands = await self._client.coils(tuple(self._switched))
        if stands != self._switched:
            raise ModuleLost(
                "outputs do not stand as they were switched",
                where=shown_address(*self._address),
                remedy="Nobody else may switch them; look at the module's watchdog",
            )

    def _wanted(self) -> dict[int, bool]:
        settings, outputs = self._settings, self._outputs
        light = stack_light(outputs, self._clock())
        wanted = {
            settings.run_output: may_run(outputs),
            settings.green_output: light.green,
            settings.yellow_output: light.yellow,
            settings.red_output: light.red,
        }
        return {number: on for number, on in wanted.items() if number >= 0}

    def _found(self) -> None:
        _log.info("the module of outputs at %s is there", shown_address(*self._address))
        self._connected, self._problem = True, ""
        self._changed()

    def _lost(self, error: ModuleLost) -> None:
        if str(error) != self._problem:
            _log.warning("%s", error)
        self._connected, self._problem = False, str(error)
        self._changed()


def _numbers(settings: OutputSettings, reject: RejectSettings) -> list[int]:
    """Every output that is switched here."""
    gate = settings.gate_output if reject.by != "plc" else -1
    numbers = (gate, settings.run_output, settings.green_output, settings.yellow_output, settings.red_output)
    return [number for number in numbers if number >= 0]


def _check(settings: OutputSettings, reject: RejectSettings) -> None:
    """Raises SettingsError for outputs that could let a bad part pass."""
    numbers = _numbers(settings, reject)
    if len(numbers) != len(set(numbers)):
        raise SettingsError("two signals go to one output", where="outputs", remedy="Give each an output of its own, -1 for none")
    if reject.by == "plc":
        return
    if settings.gate == "choose" or settings.gate_output < 0:
        raise SettingsError(
            "it is not said what the gate's output does",
            where="outputs.gate",
            remedy="Choose pass (energised to let a part pass) or eject (energised to eject it), and name outputs.gate_output",
        )
    if settings.gate == "eject" and settings.run_output < 0:
        raise SettingsError(
            "without a signal an ejector lets every part pass",
            where="outputs.run_output",
            remedy="Name the output that lets the belt run, and wire it so that the belt stops without it",
        )
    if reject.by == "encoder" and settings.encoder_register < 0:
        raise SettingsError("rejecting by the encoder needs one", where="outputs.encoder_register", remedy="Name its first input register")
    if reject.by == "time" and settings.running_input < 0:
        raise SettingsError(
            "rejecting by time needs to know whether the belt runs", where="outputs.running_input", remedy="Name the input that says so"
        )
