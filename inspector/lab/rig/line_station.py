"""A station with a PLC's registers as a process of its own, which can be killed, stopped and started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from contextlib import closing
from pathlib import Path

import psutil

from inspector.core.errors import InspectorError
from inspector.lab.rig.measured_process import PROGRAM_COMMAND
from inspector.lab.rig.taught_line import LINE, RECIPE
from inspector.storage.ledger.database import StationDatabase

STARTS_WITHIN_S = 90.0

_SETTINGS = """camera: {camera}
recipe: {recipe}
line: {{control: modbus, depth: {depth}, result_deadline_s: {deadline_s}}}
modbus: {{listen: "127.0.0.1:{port}"}}
records: {{keep: false}}
"""


class LineStation:
    """``inspector line`` on the simulated line, whose parts come when a PLC triggers them. ``folder``: data folder, with ``RECIPE``."""

    def __init__(self, folder: Path, *, depth: int = 1, deadline_s: float = 0.5, more: str = "") -> None:
        """``more``: further settings, as lines of YAML."""
        self.folder = folder
        self.port = free_port()
        self.address = f"127.0.0.1:{self.port}"
        self.starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        camera = f"{LINE}&rate=0&trigger=software"
        text = _SETTINGS.format(camera=camera, recipe=RECIPE, depth=depth, deadline_s=deadline_s, port=self.port)
        (folder / "settings.yaml").write_text(text + more, encoding="utf-8")
        self.log = folder / "bench-station.txt"

    def start(self) -> None:
        """Start it, unless it goes on."""
        if self._process is not None and self._process.poll() is None:
            return
        paths = (str(Path(__file__).resolve().parents[3]), *filter(None, [os.environ.get("PYTHONPATH")]))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        command = [*PROGRAM_COMMAND, "--data-dir", str(self.folder), "--quiet", "line"]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
        self.starts += 1

    def wait_until_it_listens(self) -> None:
        """Until the registers can be reached. Raises InspectorError."""
        until = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < until:
            with closing(socket.socket()) as probe:
                probe.settimeout(1.0)
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self._process is None or self._process.poll() is not None:
                break
            time.sleep(0.1)
        raise InspectorError("the station did not start", where=str(self.log), remedy="Read there why")

    def kill(self) -> None:
        """As the end of the machine's power would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def kill_line_process(self) -> bool:
        """Kill the process that speaks to the PLC; False if there is none just now."""
        if self._process is None:
            return False
        try:
            child = child_listening(psutil.Process(self._process.pid), self.port)
            if child is not None:
                child.kill()
        except psutil.Error:
            return False
        return child is not None

    def hold(self, stopped: bool) -> None:
        """Stop all of the station's own process, as a driver that hangs would, or let it go on. The line process goes on."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGSTOP if stopped else signal.SIGCONT)

    def close(self) -> None:
        """End it, as Ctrl-C would."""
        if self._process is None or self._process.poll() is not None:
            return
        self.hold(stopped=False)
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()

    def verdicts(self) -> dict[str, str]:
        """Serial of each part that it has judged -> its verdict, by the ledger."""
        with closing(StationDatabase(self.folder / "station.db")) as database:
            return {row.serial: row.verdict.value for row in database.part_rows(10_000_000) if row.serial}


def child_listening(parent: psutil.Process, port: int) -> psutil.Process | None:
    """The process that ``parent`` has started, itself or through others, and that listens at ``port``; None if there is none."""
    for child in parent.children(recursive=True):
        try:
            if any(one.status == psutil.CONN_LISTEN and one.laddr.port == port for one in child.net_connections("tcp")):
                return child
        except psutil.Error:
            continue
    return None


def free_port() -> int:
    """A port of 127.0.0.1 that nobody has just now."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
