"""The line process: the protocols of the line, in a process of their own that goes before other work.

The station starts it and feeds it; it ends when the station does, with every output at its safe value.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import selectors
import signal
import sys
from multiprocessing.connection import Connection
from time import monotonic

from inspector.core.errors import InspectorError
from inspector.core.line.handshake import Handshake
from inspector.core.line.line_check import hindrances
from inspector.core.line.messages import Alive, FromStation, StationEnds
from inspector.signals.counting import LineCounting
from inspector.signals.loop import LineLoop
from inspector.signals.port import LinePort
from inspector.signals.ports import made_ports
from inspector.signals.priority import take_priority
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.reporting import LineWatch
from inspector.signals.station_link import StationLink

_log = logging.getLogger(__name__)

TICK_S = 0.05
STARTED_S = 5.0
TIDY_S = 60.0
"""Garbage is collected when nothing is under way, so often."""
START_AGAIN_S = 2.0
FAREWELL_S, LAST_WORDS_S = 0.1, 0.5
"""So long the line can still read that nothing is ready before the servers close: at an orderly end, and when the station is gone."""


def run_line_process(connection: Connection, settings: LineProcessSettings) -> None:
    """Be the line process: the target of a spawned process. ``connection``: its end of a two-way pipe, for ``inspector.signals.wire``.

    Returns when the station says so or is gone; raises what broke the handshake, and then nothing is ready any more either.
    """
    # Ctrl-C on a console reaches both processes; what becomes of the line is said by the station.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with asyncio.Runner(loop_factory=_event_loop) as runner:
        runner.run(_run(connection, settings))


async def _run(connection: Connection, settings: LineProcessSettings) -> None:
    await _LineProcess(connection, settings, take_priority()).run()


def _event_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    # select() sleeps as long as it is told; epoll, the usual one, rounds up to whole milliseconds, and an ejector waits for it.
    return asyncio.SelectorEventLoop(selectors.SelectSelector())


class _LineProcess:
    def __init__(self, connection: Connection, settings: LineProcessSettings, priority: str) -> None:
        self._ended = asyncio.Event()
        self._lost = False
        self._broken: Exception | None = None
        self._watch = LineWatch(priority)
        self._link = StationLink(connection, self._hear, self._station_lost)
        made = made_ports(settings, self._turn)
        self._ports = made.ports
        self._hindrances = hindrances(settings)
        self._watch.cannot("settings", made.problems or self._hindrances)
        handshake = Handshake(settings.line, settings.run)
        say, broken = self._link.say, self._break
        counting = LineCounting(settings.line.result_deadline_s)
        self._line = LineLoop(handshake, made.ports, made.control, made.outputs, say, self._watch, broken, made.faults, counting)

    async def run(self) -> None:
        """From the first turn to the last."""
        if sys.platform != "win32":
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self._ended.set)
        _keep_what_is()
        self._link.start()
        self._line.turn()
        tasks = [asyncio.create_task(self._start(port)) for port in self._ports]
        tasks.append(asyncio.create_task(self._tick()))
        await self._ended.wait()
        self._line.end()
        await asyncio.sleep(LAST_WORDS_S if self._lost or self._broken else FAREWELL_S)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for port, ended in zip(self._ports, await asyncio.gather(*map(self._close, self._ports), return_exceptions=True), strict=True):
            if isinstance(ended, Exception):
                _log.error("%s does not close", type(port).__name__, exc_info=ended)
        self._link.close()
        if self._broken is not None:
            raise self._broken

    async def _close(self, port: LinePort) -> None:
        """With what it has to say of its end."""
        try:
            await port.close()
        finally:
            for said in port.asked():
                self._link.say(said)

    def _turn(self) -> None:
        self._line.turn()

    def _hear(self, message: FromStation) -> None:
        if isinstance(message, StationEnds):
            self._ended.set()
        elif not (self._hindrances and isinstance(message, Alive)):  # what is not set up does not come to life
            self._line.hear(message)

    def _station_lost(self) -> None:
        self._lost = True
        self._line.end()  # at once, not in the next turn of the loop
        self._ended.set()

    def _break(self, error: Exception) -> None:
        self._broken = self._broken or error
        self._ended.set()

    async def _start(self, port: LinePort) -> None:
        """Until it could: an address may come later than the station, with the network."""
        name = type(port).__name__
        while True:
            try:
                await port.start()
            except InspectorError as error:
                self._watch.cannot(name, (str(error),))
            except Exception as error:  # noqa: BLE001 - a fault of one port costs the others nothing
                _log.exception("%s does not start", name)
                self._watch.cannot(name, (f"{name} does not start: {type(error).__name__}: {error}",))
            else:
                self._watch.cannot(name, ())
                return
            await asyncio.sleep(START_AGAIN_S)

    async def _tick(self) -> None:
        tidy_at = monotonic() + STARTED_S
        while True:
            await asyncio.sleep(TICK_S)
            self._line.report()
            if monotonic() >= tidy_at and self._line.idle:
                _keep_what_is()
                tidy_at = monotonic() + TIDY_S


def _keep_what_is() -> None:
    """Collect garbage; what is left stays, and the collector need not look at it again: later collections are short, none comes by itself.

    The first one, of all that the libraries have made, takes some milliseconds: it comes before anything is on the belt.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
