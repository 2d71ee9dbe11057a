"""Outputs and inputs of a module beside the belt, or of a GPIO chip: the gate, the belt's run, the stack light.

While the judging gives no sign of life nothing is sent to the module at all: its own watchdog then switches everything off, as it does when
this process is gone. A module without one hears "run" as a square wave, which an external relay watches. Outputs come from parts and
from what the line is told alone, never from a standing verdict.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable, Collection

from inspector.core.errors import SettingsError
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_check import switched_outputs, watchdog_units
from inspector.core.line.line_settings import OutputSettings, RejectSettings
from inspector.core.line.messages import LineEvent, LineReport, PartJudged, TakePart, ToStation
from inspector.core.line.reject_check import check_reading, check_reject, read_at_least_every_s
from inspector.core.line.vocabulary import LineError, LineStatus
from inspector.signals.ejector import Ejector
from inspector.signals.nap import Nap
from inspector.signals.outputs.module import ModuleLost, OutputModule, output_module
from inspector.signals.stack_light import BLINK_S, may_run, stack_light

_log = logging.getLogger(__name__)

AGAIN_S = 0.2
"""A module that was lost is tried again after so long."""

GRACE_S = 2.0
"""A module that has not answered yet is lost only so long after the start."""

LOOK_S = 0.1
"""Outputs are read back so often."""

READ_S = 0.005
"""Inputs are read so often where parts are followed, and the encoder as often as its window asks for."""

WAVE_S = 0.05
"""Without a watchdog "run" is on for so long, then off for so long, for a relay that drops when that ends: 10 Hz."""

TRIED_READS = 10

OFF_WITHIN_S = 0.5
"""At the end a module that refuses is asked again for so long: the station waits for the end of this process."""

OFF_AGAIN_S = 0.02


class IoModulePort:
    """One module. ``changed`` is called when it is lost or found, so that the line hears of it. ``by_camera``: see Ejector."""

    def __init__(
        self,
        settings: OutputSettings,
        reject: RejectSettings,
        changed: Callable[[], None],
        by_camera: bool = False,
        clock: Callable[[], float] = time.monotonic,
        module: OutputModule | None = None,
    ) -> None:
        """``module``: the one that ``settings`` name unless given. Raises SettingsError, ImportError."""
        check_reject(reject, settings)
        self._settings = settings
        self._reject = reject
        self._changed = changed
        self._clock = clock
        self._client = module or output_module(settings, reject)
        self._outputs = LineOutputs()
        self._switched: dict[int, bool] = {}
        self._connected = False
        self._problem = ""
        self._began_at = clock()
        self._looked_at = 0.0
        self._wave_on, self._edge_at = False, -math.inf
        self._events: list[LineEvent] = []
        self._errors: frozenset[LineError] = frozenset()
        self._ejector = None if reject.by == "plc" else Ejector(reject, by_camera)
        self._running, self._behind = False, False
        self._read_at = -math.inf
        self._nap = Nap(clock)
        self._task: asyncio.Task[None] | None = None

    @property
    def listening(self) -> tuple[str, ...]:
        """See LinePort: it listens nowhere."""
        return ()

    @property
    def peers(self) -> tuple[str, ...]:
        """See LinePort."""
        return (f"module {self._client.where}",) if self._connected else ()

    @property
    def problems(self) -> tuple[str, ...]:
        """See LinePort."""
        return (self._problem,) if self._problem else ()

    @property
    def faults(self) -> Collection[LineError]:
        """See OutputPort."""
        lost = not self._connected and self._clock() - self._began_at > GRACE_S
        return self._errors | {LineError.OUTPUT_LOST} if lost else self._errors

    @property
    def ejected(self) -> int:
        """See OutputPort."""
        return 0 if self._ejector is None else self._ejector.ejected

    async def start(self) -> None:
        """See LinePort; it is connected to in the background, and again when it was lost."""
        if self._task is None:
            self._task = asyncio.create_task(self._serve())

    def inputs(self) -> LineInputs | None:
        """See LinePort: no PLC."""
        return None

    def asked(self) -> tuple[ToStation, ...]:
        """See LinePort: what became of parts on the belt, for the audit."""
        asked, self._events = tuple(self._events), []
        return asked

    def show(self, outputs: LineOutputs) -> None:
        """See LinePort."""
        self._outputs = outputs
        self._nap.wake()

    def taken(self, part: TakePart) -> None:
        """See OutputPort."""
        if self._ejector is not None:
            self._ejector.taken(part)
            self._nap.wake()

    def judged(self, part: PartJudged) -> None:
        """See LinePort."""
        if self._ejector is not None:
            self._ejector.judged(part)

    def happened(self, event: LineEvent) -> None:
        """See LinePort."""
        if self._ejector is not None:
            self._ejector.happened(event)

    def report(self, report: LineReport) -> None:
        """See LinePort."""

    async def close(self) -> None:
        """See LinePort: everything is switched off; what cannot be is said, see :meth:`asked`."""
        task, self._task = self._task, None
        if task is None:
            return
        while not task.done():
            task.cancel()  # wait_for of Python 3.11 may answer instead of being cancelled
            await asyncio.wait({task}, timeout=0.01)
        if not self._all_off:
            await self._off_at_last()
        self._let_go()

    async def _serve(self) -> None:
        while True:
            try:
                await self._client.connect()
                await self._arm()
                self._found()
                await self._work()
            except ModuleLost as error:
                self._lost(error)
            except Exception as error:  # noqa: BLE001 - whatever its driver says, a module that is not served is lost
                odd = self._odd(error)
                if str(odd) != self._problem:
                    _log.exception("the module of outputs at %s", self._client.where)
                self._lost(odd)
            self._let_go()
            await asyncio.sleep(AGAIN_S)

    def _let_go(self) -> None:
        try:
            self._client.close()
        except Exception:  # noqa: BLE001 - it is connected to anew all the same
            _log.exception("the module of outputs at %s", self._client.where)

    def _odd(self, error: Exception) -> ModuleLost:
        """Of an error that is none of a module."""
        return ModuleLost(f"{type(error).__name__}: {error}", where=self._client.where, remedy="Look at the log")

    async def _arm(self) -> None:
        """The module's watchdog on, everything else off: outputs may stand as another process has left them."""
        settings = self._settings
        if settings.watchdog_register >= 0:
            await self._client.set_register(settings.watchdog_register, watchdog_units(settings))
        await self._switch_all_off()
        if self._reject.by == "encoder":
            await self._try_encoder()

    @property
    def _encoder_every_s(self) -> float:
        """Read less often, parts of a belt whose speed changes escape."""
        return read_at_least_every_s(self._reject) / 2

    async def _try_encoder(self) -> None:
        """Raises ModuleLost if the encoder cannot be read as often as it must be."""
        began = self._clock()
        for _ in range(TRIED_READS):
            await self._client.encoder(self._settings.encoder_register)
        try:
            check_reading(self._reject, (self._clock() - began) / TRIED_READS)
        except SettingsError as error:
            raise ModuleLost(error.what, where=self._client.where, remedy=error.remedy) from error

    @property
    def _all_off(self) -> bool:
        """Whether each output is known to be off."""
        return all(self._switched.get(number) is False for number in switched_outputs(self._settings, self._reject))

    async def _switch_all_off(self) -> None:
        """Each of them, whatever one says. Raises ModuleLost."""
        refused: dict[int, ModuleLost] = {}
        for number in switched_outputs(self._settings, self._reject):
            try:
                await self._switch(number, False, anew=True)
            except ModuleLost as error:
                refused[number] = error
        if refused:
            first = next(iter(refused.values()))
            named = ", ".join(map(str, refused))
            raise ModuleLost(f"outputs may be on: {named}: {first.what}", where=self._client.where, remedy=first.remedy)

    async def _off_at_last(self) -> None:
        until = self._clock() + OFF_WITHIN_S
        while True:
            try:
                if not self._connected:
                    await asyncio.wait_for(self._client.connect(), OFF_WITHIN_S)
                    self._connected = True
                await self._switch_all_off()
                return
            except TimeoutError:
                problem = ModuleLost("outputs may be on: the module does not answer", where=self._client.where, remedy="Look at them")
            except ModuleLost as error:
                problem = error
            except Exception as error:  # noqa: BLE001 - whatever its driver says, off is tried again
                problem = self._odd(error)
            if self._clock() > until:
                _log.error("outputs of %s may be on, this was the end: %s", self._client.where, problem)
                self._events.append(LineEvent("outputs", f"they could not be switched off at the end: {problem}"))
                return
            self._connected = False
            self._let_go()
            await asyncio.sleep(OFF_AGAIN_S)

    async def _work(self) -> None:
        while True:
            if not self._outputs.status & LineStatus.ONLINE:
                await self._switch_all_off()
                while not self._outputs.status & LineStatus.ONLINE:
                    await self._nap.until(math.inf)
                await self._arm()
            next_at = await self._follow_parts()
            for number, on in self._wanted().items():
                await self._switch(number, on)
            await self._look()
            await self._nap.until(min(next_at, self._edge_at) if self._waves else next_at)

    async def _follow_parts(self) -> float:
        """Read what the belt does, and switch the gate. Returns when that is due again."""
        now = self._clock()
        if self._ejector is None:
            return now + min(LOOK_S, BLINK_S / 4)
        settings = self._settings
        if now - self._read_at >= READ_S:
            await self._read_inputs()
        count = await self._client.encoder(settings.encoder_register) if self._reject.by == "encoder" else None
        behind = self._behind if settings.behind_input >= 0 else None
        # What nobody judges enters no track: only a shut gate holds it. Where the gate ejects, "run" stops the belt instead.
        closed = settings.gate == "pass" and not may_run(self._outputs)
        turn = self._ejector.step(self._clock(), count, self._running, behind, closed)
        await self._switch(settings.gate_output, turn.ejector_on == (settings.gate == "eject"))
        errors = turn.errors
        if turn.due_at_s is not None:
            errors |= {self._ejector.switched(self._clock(), turn.due_at_s)} - {LineError.NONE}
        self._tell(errors, turn.events)
        often = self._clock() + (self._encoder_every_s if count is not None else READ_S)
        return often if turn.next_at_s is None else min(often, turn.next_at_s)

    async def _read_inputs(self) -> None:
        settings = self._settings
        numbers = [number for number in (settings.running_input, settings.behind_input) if number >= 0]
        read = await self._client.inputs(numbers) if numbers else {}
        self._read_at = self._clock()
        self._running = read.get(settings.running_input, True)
        self._behind = read.get(settings.behind_input, False)

    def _tell(self, errors: frozenset[LineError], events: tuple[LineEvent, ...]) -> None:
        """Errors and events of this moment: the handshake hears of them now, and keeps the errors until a reset."""
        if errors or events:
            self._errors, self._events = errors, [*self._events, *events]
            self._changed()
            self._errors = frozenset()

    async def _switch(self, number: int, on: bool, *, anew: bool = False) -> None:
        if anew or self._switched.get(number) != on:
            self._switched.pop(number, None)  # how it stands is not known until the answer comes
            await self._client.write_coil(number, on)
            self._switched[number] = on

    async def _look(self) -> None:
        """Outputs that do not stand as they were switched are lost: a watchdog, or somebody else, has switched them."""
        if self._clock() - self._looked_at < LOOK_S or not self._switched:
            return
        self._looked_at = self._clock()
        stands = await self._client.coils(tuple(self._switched))
        if stands != self._switched:
            raise ModuleLost(
                "outputs do not stand as they were switched",
                where=self._client.where,
                remedy="Nobody else may switch them; look at the module's watchdog",
            )

    @property
    def _waves(self) -> bool:
        """Whether "run" is a square wave now."""
        return not self._client.watched and self._settings.run_output >= 0 and may_run(self._outputs)

    def _run_on(self, now: float) -> bool:
        if not self._waves:
            return may_run(self._outputs)
        if now >= self._edge_at:  # by turns, not by the clock: whoever is late still makes an edge
            self._wave_on, self._edge_at = not self._wave_on, now + WAVE_S
        return self._wave_on

    def _wanted(self) -> dict[int, bool]:
        settings, outputs, now = self._settings, self._outputs, self._clock()
        light = stack_light(outputs, now)
        wanted = {
            settings.run_output: self._run_on(now),
            settings.green_output: light.green,
            settings.yellow_output: light.yellow,
            settings.red_output: light.red,
        }
        return {number: on for number, on in wanted.items() if number >= 0}

    def _found(self) -> None:
        _log.info("the module of outputs at %s is there", self._client.where)
        self._connected, self._problem = True, ""
        self._changed()

    def _lost(self, error: ModuleLost) -> None:
        if str(error) != self._problem:
            _log.warning("%s", error)
        self._connected, self._problem = False, str(error)
        self._changed()
