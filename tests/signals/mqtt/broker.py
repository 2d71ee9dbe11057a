"""A real broker for tests, mosquitto, and its own client programs as peers."""

from __future__ import annotations

import asyncio
import getpass
import json
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

needs_mosquitto = pytest.mark.skipif(
    not all(map(shutil.which, ("mosquitto", "mosquitto_sub", "mosquitto_pub"))), reason="mosquitto and mosquitto-clients are not installed"
)


class Mosquitto:
    """One broker on a free port of this machine. ``more``: lines of its configuration."""

    def __init__(self, folder: Path, more: str = "allow_anonymous true\n") -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._file = folder / "mosquitto.conf"
        self._file.write_text(f"user {getpass.getuser()}\nlistener {self.port} 127.0.0.1\n{more}")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        program = str(shutil.which("mosquitto"))
        self._process = subprocess.Popen([program, "-c", str(self._file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                time.sleep(0.005)
        raise TimeoutError("mosquitto does not listen")

    def kill(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def publish(self, topic: str, payload: bytes, *options: str) -> None:
        """One message; with the option ``-l`` one for each line. Blocks until the broker has it."""
        subprocess.run(
            [str(shutil.which("mosquitto_pub")), "-V", "5", "-p", str(self.port), "-t", topic, "-q", "1", *(options or ("-s",))],
            input=payload,
            check=True,
        )

    @asynccontextmanager
    async def heard(self, *topics: str) -> AsyncIterator[Heard]:
        """What a client hears that subscribes now."""
        asked = [word for topic in topics for word in ("-t", topic)]
        process = await asyncio.create_subprocess_exec(
            *(str(shutil.which("mosquitto_sub")), "-V", "5", "-p", str(self.port), "-q", "1", "-F", "%j", *asked),
            stdout=subprocess.PIPE,
        )
        try:
            yield Heard(process)
        finally:
            process.kill()
            await process.communicate()


class Heard:
    """Messages as ``mosquitto_sub`` prints them."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def next(self, wanted: Callable[[dict[str, Any]], bool] = lambda said: True) -> dict[str, Any]:
        """The next message whose content is ``wanted``: its JSON with ``topic``, ``retain`` and ``qos``."""
        assert self._process.stdout is not None
        while True:
            line = json.loads(await asyncio.wait_for(self._process.stdout.readline(), 20))
            said = {**json.loads(line["payload"]), "topic": line["topic"], "retain": line["retain"], "qos": line["qos"]}
            if wanted(said):
                return said


async def until(reached: Callable[[], object]) -> None:
    """Let the event loop work until ``reached``."""
    async with asyncio.timeout(20):
        while not reached():
            await asyncio.sleep(0.002)
