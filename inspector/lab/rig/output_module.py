"""A module of outputs beside a belt, with a watchdog and an encoder: ``io_module.c`` as a process of its own."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from collections.abc import Collection
from dataclasses import dataclass

from inspector.core.errors import InspectorError
from inspector.lab.rig.modbus_peers import as_a_device, built_peer

COUNTS_PER_S = 4000
WATCHDOG_REGISTER = 10


@dataclass(frozen=True)
class Switched:
    """A coil that has changed, at ``at`` monotonic seconds."""

    coil: int
    on: bool
    at: float


class OutputModule:
    """Listens at ``port`` of 127.0.0.1 until it is closed. ``changes``: of its coils, in order."""

    def __init__(self, port: int) -> None:
        """Raises PeerMissing, InspectorError."""
        self.address = f"127.0.0.1:{port}"
        self.changes: list[Switched] = []
        self._on: set[int] = set()
        self._news = threading.Condition()
        command = [str(built_peer("io_module")), str(port), str(COUNTS_PER_S)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        as_a_device(self._process.pid)
        self._reading = threading.Thread(target=self._read, name="module", daemon=True)
        self._reading.start()

    def wait_for(self, *, on: Collection[int] = (), off: Collection[int] = (), timeout_s: float = 30.0) -> float:
        """Wait until these coils are on and those off; returns when the last coil changed, in monotonic seconds. Raises InspectorError."""
        with self._news:
            if not self._news.wait_for(lambda: self._on.issuperset(on) and self._on.isdisjoint(off), timeout_s):
                raise InspectorError(
                    f"the module's outputs {sorted(self._on)} are on, waited for {sorted(on)} on and {sorted(off)} off",
                    where=self.address,
                    remedy="This must not be: report it",
                )
            return self.changes[-1].at if self.changes else time.monotonic()

    def hold(self) -> None:
        """As if it hung: it answers nobody, and its outputs stay as they are."""
        self._process.send_signal(signal.SIGSTOP)

    def close(self) -> None:
        """As if its power was cut."""
        self._process.kill()
        self._process.wait()
        self._reading.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as out:
            for words in map(str.split, out):
                if words[0] != "coil":
                    continue
                one = Switched(int(words[1]), words[2] == "1", int(words[3]) / 1e6)
                with self._news:
                    self.changes.append(one)
                    (self._on.add if one.on else self._on.discard)(one.coil)
                    self._news.notify_all()
