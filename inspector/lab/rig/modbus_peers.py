"""Devices beside a station, in C with libmodbus: a PLC (``plc.c``) and a module of outputs (``io_module.c``), built where that can be."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from inspector.core.errors import InspectorError

_SOURCES = Path(__file__).with_name("peers")
_PRIORITY = 30
"""Below that of the line process, where both want one core."""


class PeerMissing(InspectorError):
    """What the peer is built with is not installed."""


@functools.cache
def built_peer(name: str) -> Path:
    """The program of ``name``.c. Raises PeerMissing."""
    remedy = "sudo apt-get install gcc pkg-config libmodbus-dev"
    if not shutil.which("gcc") or not shutil.which("pkg-config"):
        raise PeerMissing("needs gcc and pkg-config", where=name, remedy=remedy)
    found = subprocess.run(["pkg-config", "--cflags", "--libs", "libmodbus"], capture_output=True, text=True, check=False)
    if found.returncode:
        raise PeerMissing("needs libmodbus", where=name, remedy=remedy)
    built = Path(_folder().name) / name
    source = _SOURCES / f"{name}.c"
    subprocess.run(["gcc", "-O1", "-Wall", "-Werror", "-o", built, source, *found.stdout.split()], check=True)
    return built


def as_a_device(pid: int) -> None:
    """That process stands for a device with a processor of its own: it waits for no other work, as far as the machine allows."""
    with suppress(OSError, AttributeError):
        os.sched_setscheduler(pid, os.SCHED_FIFO, os.sched_param(_PRIORITY))


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Gone with this process."""
    return tempfile.TemporaryDirectory(prefix="inspector-peers-")
