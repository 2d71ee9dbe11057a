"""The pipe to the line process: started with the station, again when it dies or hangs, and ended with it. Sending never waits."""

from __future__ import annotations

import logging
import multiprocessing
import secrets
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic

from inspector.core.line.messages import Alive, FromStation, OpenParts, StationEnds, ToStation
from inspector.core.status import Duty
from inspector.runtime.line.child import Begin
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.signals.pipe import MOST_AT_ONCE, writable
from inspector.signals.priority import prefer_thread
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.wire import WireFault, packed, to_station

_log = logging.getLogger(__name__)

POLL_S = 0.2
HANGS_S = 5.0
"""It reports once a second."""
BEGINS_S = 30.0
"""Until its first word: protocols are imported there."""
ENDS_S = 2.0
STEADY_S = 10.0
"""A process that lived so long is started again at once when it dies; else after a pause that grows."""
PAUSES_S = (0.0, 0.5, 1.0, 2.0, 5.0)
MOST_WAITING = 1024
"""Messages for a line process that takes none, parts among them; it is ended and told anew long before."""


def spawning() -> SpawnContext:
    """A new interpreter, which has nothing of this process in it."""
    return multiprocessing.get_context("spawn")


class LineLink:
    """``hear`` gets each message of the line process, on one thread. ``successor(run)``: what a process that follows another one is told
    first. ``ended(why)`` is told of each one that is gone, in words. None of them may block for long, or raise."""

    def __init__(
        self,
        begin: Begin,
        settings: LineProcessSettings,
        hear: Callable[[ToStation], object],
        successor: Callable[[int], OpenParts],
        ended: Callable[[str], object],
    ) -> None:
        """``begin``: see there. ``settings``: but for ``run``, which each process has of its own."""
        self._begin = begin
        self._settings = settings
        self._hear = hear
        self._successor = successor
        self._ended = ended
        self._stopping = threading.Event()
        self._sending = threading.Condition()
        self._using = threading.Lock()
        self._waiting: deque[FromStation] = deque()
        self._alive: Alive | None = None
        self._connection: Connection | None = None
        self._in_hand = False
        self._over = False
        self._began = False
        self.process: SpawnProcess | None = None
        self.run = 0
        """Of the line process that goes on, or went on last."""
        self.lost = 0
        """Messages that found no room."""
        self._thread = WatchedThread("line", self._run, name="line")
        self._sender = WatchedThread("line sending", self._send_all, name="line send")

    def start(self) -> None:
        """Start the line process."""
        self._thread.start()
        self._sender.start()

    def stop(self) -> None:
        """Have the line process end. Returns at once; see :meth:`join`."""
        self.send(StationEnds())
        self._stopping.set()

    def join(self, timeout: float) -> bool:
        """Wait for the end. False if it has not come."""
        for thread in (self._thread, self._sender):
            if thread.is_alive():
                thread.join(timeout)
        return not (self._thread.is_alive() or self._sender.is_alive())

    def look(self) -> tuple[Duty, Duty]:
        """How its threads are."""
        return self._thread.look(), self._sender.look()

    def send(self, message: FromStation) -> None:
        """Never waits: what the pipe does not take at once is sent by a thread. Without a line process the message is forgotten: the next
        one is told of the open parts."""
        with self._sending:
            connection = self._connection
            if connection is None:
                return
            if not (self._waiting or self._in_hand) and sys.platform == "linux" and writable(connection):
                data = packed(message)
                if len(data) <= MOST_AT_ONCE:
                    with suppress(OSError):  # it has ended: the thread that listens sees that, too
                        connection.send_bytes(data)
                    return
            if len(self._waiting) >= MOST_WAITING:
                self.lost += 1
                return
            self._waiting.append(message)
            self._sending.notify()

    def sign_of_life(self, alive: Alive) -> None:
        """Never waits; one that was not sent yet is replaced. Only by the judging path."""
        with self._sending:
            if self._connection is not None:
                self._alive = alive
                self._sending.notify()

    # The thread that listens, and starts the process

    def _run(self) -> None:
        prefer_thread()  # a trigger waits for it
        deaths = 0
        while not self._stopping.is_set():
            began = monotonic()
            why = self._live()
            if self._stopping.is_set():
                break
            deaths = 1 if monotonic() - began > STEADY_S else deaths + 1
            pause_s = PAUSES_S[min(deaths, len(PAUSES_S)) - 1]
            self._ended(f"{why}; it is started again{f' in {pause_s:g} s' if pause_s else ''}")
            self._stopping.wait(pause_s)
        with self._sending:
            self._over = True
            self._sending.notify()

    def _live(self) -> str:
        """One line process from its start to its end; returns why it ended, in words."""
        self.run = secrets.randbits(63) or 1
        settings = replace(self._settings, run=self.run)
        context = spawning()
        here, there = context.Pipe()
        process = context.Process(target=self._begin, args=(there, settings), name="line", daemon=True)
        try:
            process.start()
        except Exception as error:  # noqa: BLE001 - a machine that gives no process may give one later
            here.close()
            return f"the line process cannot be started: {fault_in_words(error)}"
        finally:
            there.close()
        self.process = process
        with self._sending:
            self._waiting.clear()
            self._alive = None
            if self._began:
                self._waiting.append(self._successor(settings.run))
            self._began = True
            self._connection = here
            self._sending.notify()
        try:
            return self._listen(here, process)
        finally:
            with self._sending:
                self._connection = None
            self._put_away(here, process)

    def _listen(self, here: Connection, process: SpawnProcess) -> str:
        due = monotonic() + BEGINS_S
        ends_at = None
        while ends_at is None or monotonic() < ends_at:
            if ends_at is None and self._stopping.is_set():
                ends_at = monotonic() + ENDS_S
            try:
                if not here.poll(POLL_S):
                    if not process.is_alive():
                        break
                    if monotonic() > due and ends_at is None:
                        return "the line process does not answer"
                    continue
                message = to_station(here.recv_bytes())
            except WireFault as error:
                _log.error("%s", error)
                continue
            except (EOFError, OSError):
                break
            due = monotonic() + HANGS_S
            self._hear(message)
        process.join(ENDS_S)
        return f"the line process ended by itself (exit code {process.exitcode})"

    def _put_away(self, here: Connection, process: SpawnProcess) -> None:
        process.kill()  # which wakes a sender that waits for it, too
        process.join(ENDS_S)
        with self._using:
            here.close()
        self.process = None
        if process.exitcode is not None:
            process.close()

    # The thread that sends

    def _send_all(self) -> None:
        while (found := self._next()) is not None:
            message, connection = found
            with self._using, suppress(OSError):  # it has ended: the other thread sees that, too
                connection.send_bytes(packed(message))
            with self._sending:
                self._in_hand = False

    def _next(self) -> tuple[FromStation, Connection] | None:
        """Parts before the sign of life: a part is behind none that came before it."""
        with self._sending:
            self._sending.wait_for(lambda: self._over or (self._connection is not None and (self._waiting or self._alive is not None)))
            if self._over or self._connection is None:
                return None
            self._in_hand = True  # nothing may overtake it
            if self._waiting:
                return self._waiting.popleft(), self._connection
            alive, self._alive = self._alive, None
            assert alive is not None
            return alive, self._connection
