"""A PLC that scans registers behind which there is no station: what its scans alone cost the machine that it shares."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from inspector.core.errors import InspectorError
from inspector.lab.rig.line_station import free_port
from inspector.lab.rig.modbus_peers import as_a_device, built_peer

_ENDS_S = 5.0


@contextmanager
def scanning_plc(scan_s: float) -> Iterator[Callable[[], None]]:
    """``plc.c`` at ``registers.c`` within the ``with`` block. What is returned begins it anew, if it has ended since nothing answers it.

    Raises PeerMissing, InspectorError.
    """
    plc = _Plc(scan_s)
    try:
        plc.go_on()
        yield plc.go_on
    finally:
        plc.close()


class _Plc:
    def __init__(self, scan_s: float) -> None:
        self._scan_s = scan_s
        self._programs = built_peer("registers"), built_peer("plc")
        self._running: list[subprocess.Popen[str]] = []

    def go_on(self) -> None:
        if self._running and self._running[-1].poll() is None:
            return
        self.close()
        port = str(free_port())
        registers = subprocess.Popen([str(self._programs[0]), port], stdout=subprocess.PIPE, text=True)
        self._running.append(registers)
        assert registers.stdout is not None
        if registers.stdout.readline() != "listening\n":
            raise InspectorError("registers do not listen", where=f"127.0.0.1:{port}", remedy="Try again")
        command = [str(self._programs[1]), "127.0.0.1", port, "1", str(round(1e6 * self._scan_s)), "fc23"]
        plc = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
        self._running.append(plc)
        as_a_device(plc.pid)

    def close(self) -> None:
        while self._running:
            one = self._running.pop()
            one.kill()
            one.communicate(timeout=_ENDS_S)
