"""A line process that says what a test tells it: a real pipe and the real messages, and a thread instead of the process."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import Alive, FromStation, PartJudged, StationEnds, TakePart, ToStation
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.wire import from_station, packed
from tests.runtime.line import DEADLINE_S, until

_Message = TypeVar("_Message")


class PlayedProcess:
    """One line process. ``mute``: it takes nothing from its pipe."""

    def __init__(self, target: object, args: tuple[Connection, LineProcessSettings], **_: object) -> None:
        there, self.settings = args
        self._there = Connection(os.dup(there.fileno()))
        self.heard: list[FromStation] = []
        self._gone = threading.Event()
        self._took = threading.Thread(target=self._listen, daemon=True)
        self.exitcode: int | None = None
        self.pid = 1

    # What a process has

    def start(self) -> None:
        self._took.start()

    def is_alive(self) -> bool:
        return not self._gone.is_set()

    def kill(self) -> None:
        if not self._gone.is_set():
            self.exitcode = -9
            self._gone.set()
            _shut(self._there)

    def join(self, timeout: float | None = None) -> None:
        self._gone.wait(timeout)

    def close(self) -> None:
        self._took.join(DEADLINE_S)

    # What a test does

    def say(self, message: ToStation) -> None:
        self._there.send_bytes(packed(message))

    def take(self, part: int, **more: Any) -> PartIdentity:
        """The line has announced a part."""
        named = {name: more.pop(name) for name in ("sequence", "serial", "lot", "place", "encoder") if name in more}
        identity = PartIdentity(self.settings.run, part, **named)
        self.say(TakePart(identity, more.pop("at", 0.0), **more))
        return identity

    def of(self, kind: type[_Message]) -> list[_Message]:
        return [one for one in self.heard if isinstance(one, kind)]

    def judged(self) -> list[PartJudged]:
        return self.of(PartJudged)

    @property
    def alive(self) -> Alive:
        """The last sign of life."""
        return self.of(Alive)[-1]

    def until_alive(self, holds: Callable[[Alive], bool] = lambda alive: alive.healthy) -> Alive:
        until(lambda: bool(self.of(Alive)) and holds(self.alive), lambda: f"last heard: {self.of(Alive)[-1:]}")
        return self.alive

    def until_judged(self, count: int) -> list[PartJudged]:
        until(lambda: len(self.judged()) >= count, lambda: f"{count} parts told, last heard {self.judged()}")
        return self.judged()

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while not self._gone.is_set():
                message = from_station(self._there.recv_bytes())
                self.heard.append(message)
                if isinstance(message, StationEnds):
                    self.exitcode = 0
                    break
        self._gone.set()
        self._there.close()


def _shut(connection: Connection) -> None:
    """Wake whoever reads it, on both ends."""
    with suppress(OSError):
        one = socket.socket(fileno=os.dup(connection.fileno()))
        one.shutdown(socket.SHUT_RDWR)
        one.close()


class PlayedLine:
    """Takes the place of the context that spawns: each process is a :class:`PlayedProcess`."""

    def __init__(self) -> None:
        self.processes: list[PlayedProcess] = []

    Pipe = staticmethod(Pipe)

    def Process(self, target: object, args: tuple[Connection, LineProcessSettings], **more: object) -> PlayedProcess:
        made = PlayedProcess(target, args, **more)
        self.processes.append(made)
        return made

    @property
    def now(self) -> PlayedProcess:
        """The newest, once there is one."""
        until(lambda: bool(self.processes), "a line process was started")
        return self.processes[-1]
