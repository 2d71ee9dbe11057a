"""The line process's end of the pipe to its station. Never waits for the station: one that hangs must not hold up the line."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from inspector.core.line.messages import FromStation, LineReport, ToStation
from inspector.signals.pipe import writable
from inspector.signals.wire import WireFault, from_station, packed

_log = logging.getLogger(__name__)

MOST_WAITING = 10_000
"""Messages kept for a station that takes none; older ones go first. A part is far below a hundred of them."""


class StationLink:
    """Messages from and to the station, on the loop of the line process. ``heard`` is called for each, ``ended`` once when it is gone."""

    def __init__(self, connection: Connection, heard: Callable[[FromStation], None], ended: Callable[[], None]) -> None:
        self._connection = connection
        self._heard = heard
        self._ended: Callable[[], None] | None = ended
        self._waiting: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._watched = False

    def start(self) -> None:
        """Begin to listen."""
        loop = asyncio.get_running_loop()
        if sys.platform == "win32":  # its loop cannot wait for a pipe
            threading.Thread(target=self._listen, args=(loop,), name="station", daemon=True).start()
        else:
            loop.add_reader(self._connection.fileno(), self._take)

    def say(self, message: ToStation) -> None:
        """Send one message, or keep it until the station takes it; a report that must wait is not worth it."""
        if self._ended is None:
            return
        if self._waiting or not self._writable():
            if not isinstance(message, LineReport):
                self._waiting.append(packed(message))
                self._watch(True)
            return
        self._send(packed(message))

    def close(self) -> None:
        """Let go of the pipe."""
        self._end()
        self._connection.close()

    def _take(self) -> None:
        try:
            while self._connection.poll():
                self._arrived(self._connection.recv_bytes())
        except (EOFError, OSError):
            self._end()

    def _arrived(self, data: bytes) -> None:
        try:
            message = from_station(data)
        except WireFault as error:
            _log.error("%s", error)
            return
        self._heard(message)

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        with suppress(RuntimeError):  # the loop has ended
            try:
                while True:
                    loop.call_soon_threadsafe(self._arrived, self._connection.recv_bytes())
            except (EOFError, OSError):
                loop.call_soon_threadsafe(self._end)

    def _writable(self) -> bool:
        return sys.platform == "win32" or writable(self._connection)

    def _send(self, data: bytes) -> None:
        try:
            self._connection.send_bytes(data)
        except OSError:
            self._end()

    def _send_waiting(self) -> None:
        while self._waiting and self._ended is not None and self._writable():
            self._send(self._waiting.popleft())
        self._watch(bool(self._waiting))

    def _watch(self, on: bool) -> None:
        if on == self._watched or sys.platform == "win32":
            return
        self._watched = on
        loop = asyncio.get_running_loop()
        if on:
            loop.add_writer(self._connection.fileno(), self._send_waiting)
        else:
            loop.remove_writer(self._connection.fileno())

    def _end(self) -> None:
        ended, self._ended = self._ended, None
        if ended is None:
            return
        if sys.platform != "win32":
            asyncio.get_running_loop().remove_reader(self._connection.fileno())
        self._waiting.clear()
        self._watch(False)
        ended()
