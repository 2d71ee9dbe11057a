"""The process of the OPC UA server: hears the line process on its standard input and answers on its standard output."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO

from inspector.core.errors import InspectorError
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.vocabulary import LineError, LineState, LineStatus
from inspector.signals.opcua.station_server import StationServer
from inspector.signals.opcua.talk import (
    Ask,
    Begin,
    CallAnswer,
    FromServer,
    JobError,
    LineSign,
    Look,
    Prepare,
    ResultMade,
    ResultTold,
    ServerSign,
    StartJob,
    TagsSet,
    ToServer,
    packed_from_server,
    to_server,
)
from inspector.signals.wire import WireFault

_log = logging.getLogger(__name__)

SIGN_S = 0.1
DEAD_S = 1.0
"""A line process that gives no sign of life for so long is dead to the clients: nothing is ready, no result stands."""

_DEAD = Look(LineOutputs(LineStatus.ERROR, error=LineError.STATION_DEAD, state=LineState.ERROR), LineState.ERROR, "elsewhere")

SIGNS_TO_LOOK = 10
"""The folder of rejected certificates is looked at once in so many signs."""

ANSWER_S = 3.0
"""A line process that says nothing for so long answers no more."""


def main() -> None:
    """Serve until the line process lets go of the pipe, or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _be_usual()
    logging.basicConfig(stream=sys.stderr, level=logging.ERROR, format="opcua: %(message)s")
    heard, said = _PipeLines(sys.stdin.fileno()), os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever prints, prints not between the messages
    try:
        begin = to_server(next(heard))
    except (StopIteration, WireFault):
        return  # the line process was gone before it had begun
    if isinstance(begin, Begin):
        asyncio.run(_ServerProcess(begin, heard, said).run())
    os._exit(0)  # there is nothing to keep, and much to tidy away


class _PipeLines:
    """Lines of a pipe, without a lock that a thread could hold when the process ends."""

    def __init__(self, file: int) -> None:
        self._file = file
        self._whole: deque[bytes] = deque()
        self._rest = b""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while not self._whole:
            data = os.read(self._file, 65_536)
            if not data:
                raise StopIteration
            *lines, self._rest = (self._rest + data).split(b"\n")
            self._whole.extend(lines)
        return self._whole.popleft()


def _be_usual() -> None:
    """The line process goes before other work; its server does not. Real time is not inherited, see ``take_priority``."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, max(0, os.getpriority(os.PRIO_PROCESS, 0)))


class _ServerProcess:
    def __init__(self, begin: Begin, heard: Iterator[bytes], said: IO[bytes]) -> None:
        self._begin = begin
        self._heard = heard
        self._said = said
        self._server = StationServer(begin, self._call, self._written)
        self._calls = 0
        self._waiting: dict[int, asyncio.Future[CallAnswer]] = {}
        self._messages: asyncio.Queue[ToServer | None] = asyncio.Queue()
        self._look: Look | None = None
        self._heard_at = time.monotonic()
        self._dead = False

    async def run(self) -> None:
        threading.Thread(target=self._listen, args=(asyncio.get_running_loop(),), name="line process", daemon=True).start()
        try:
            await self._server.start()
        except (OSError, InspectorError) as error:
            self._say(ServerSign(fault=str(error)))
            return
        self._heard_at = time.monotonic()
        signs = asyncio.create_task(self._sign())
        try:
            while (message := await self._messages.get()) is not None:
                await self._take(message)
        finally:
            signs.cancel()
            with suppress(asyncio.CancelledError):
                await signs
            await self._server.stop()

    async def _take(self, message: ToServer) -> None:
        if isinstance(message, CallAnswer):
            future = self._waiting.get(message.call)
            if future is not None and not future.done():
                future.set_result(message)
        elif not isinstance(message, Begin | LineSign):
            if isinstance(message, Look) and message is not _DEAD:
                self._look = message
            await self._server.show(message)
            if isinstance(message, ResultMade):
                self._say(ResultTold(message.number))

    async def _call(self, make: Callable[[int], StartJob | Ask | Prepare]) -> CallAnswer:
        self._calls += 1
        call = self._calls
        self._waiting[call] = asyncio.get_running_loop().create_future()
        self._say(make(call))
        try:
            return await asyncio.wait_for(self._waiting[call], ANSWER_S)
        except TimeoutError:
            return CallAnswer(call, JobError.NO_ANSWER)
        finally:
            del self._waiting[call]

    def _written(self, inputs: LineInputs) -> None:
        self._say(TagsSet(inputs))

    async def _sign(self) -> None:
        listening = (f"opcua {self._begin.host}:{self._begin.port}",)
        signs = 0
        problems: tuple[str, ...] = ()
        while True:
            if signs % SIGNS_TO_LOOK == 0:
                problems = self._server.problems
            signs += 1
            self._watch()
            self._say(ServerSign(listening, tuple(f"opcua {one}" for one in self._server.clients), problems))
            await asyncio.sleep(SIGN_S)

    def _watch(self) -> None:
        """What was shown last stands only while the line process lives."""
        dead = time.monotonic() - self._heard_at > DEAD_S
        if dead != self._dead and self._look is not None:
            self._dead = dead
            self._messages.put_nowait(_DEAD if dead else self._look)

    def _say(self, message: FromServer) -> None:
        with suppress(OSError):  # the end of the line process is seen where it is heard
            self._said.write(packed_from_server(message))

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        with suppress(RuntimeError):  # the loop has ended
            for line in self._heard:
                try:
                    message = to_server(line)
                except WireFault as error:
                    _log.error("%s", error)
                    continue
                self._heard_at = time.monotonic()
                loop.call_soon_threadsafe(self._messages.put_nowait, message)
            loop.call_soon_threadsafe(self._messages.put_nowait, None)


if __name__ == "__main__":
    main()
