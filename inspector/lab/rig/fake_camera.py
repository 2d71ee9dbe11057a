"""A GigE Vision camera that is a program of libaravis, on 127.0.0.1: unplugged and frozen at will, for the benchmarks."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from inspector.camera.base import Camera
from inspector.camera.catalog import open_camera
from inspector.cli.console import Terminal
from inspector.cli.console_teaching import teach_options, teach_parts
from inspector.cli.context import CommandContext
from inspector.cli.sources import pictures_of_camera
from inspector.core.errors import CameraError, CameraNotFound
from inspector.lab.rig.taught_line import RECIPE, TEACH_S

HOST = "127.0.0.1"
ADDRESS = f"aravis:{HOST}"
PROGRAM = "arv-fake-gv-camera-0.8"
PORT = 3956
EXPOSURE_US = 7000.0
"""Not what the program begins with."""
TAUGHT_BY_FAKE = 100
"""Good parts taught: the pattern moves on with each frame, and fewer do not show all of it."""
_START_S = 5.0
_PORT_S = 3.0


class FakeGigeCamera:
    """Started at once. It owns UDP port 3956 of ``HOST``: there is one at a time. Leaving the block ends it for certain."""

    def __init__(self, *options: str) -> None:
        """``options``: those of the program. Raises CameraError where it is not installed, or another is at ``HOST``."""
        self._command = camera_command(*options)
        self._process = self._started()

    def unplug(self) -> None:
        """It is gone, with whatever it was set to."""
        self._process.kill()
        self._process.wait()

    def plug_in(self) -> None:
        self._process = self._started()

    def freeze(self) -> None:
        """It stays, but does nothing."""
        os.kill(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self._process.pid, signal.SIGCONT)

    def __enter__(self) -> FakeGigeCamera:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.unplug()

    def _started(self) -> subprocess.Popen[bytes]:
        wait_for_port()
        return subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def camera_command(*options: str) -> list[str]:
    """How the program is started at ``HOST``: it ends when this one does, however that ends (where setpriv of util-linux is installed).

    Raises CameraError where it is not installed.
    """
    found = shutil.which(PROGRAM)
    if found is None:
        raise CameraError(f"{PROGRAM} is not installed", remedy="sudo apt-get install aravis-tools")
    mortal = ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []
    return [*mortal, str(Path(found)), "-i", HOST, *options]


def wait_for_port(host: str = HOST) -> None:
    """Until the last camera has let go of its port. Raises CameraError: the program would say nothing of it, and another would answer."""
    until = time.monotonic() + _PORT_S
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind((host, PORT))
                return
            except OSError as error:
                if time.monotonic() > until:
                    remedy = f"End it: it may be an {PROGRAM} that was left over"
                    raise CameraError(f"another program is a camera at {host} ({error.strerror})", remedy=remedy) from error
        time.sleep(0.02)


def open_when_ready() -> Camera:
    """The program takes a moment before it answers. Raises CameraNotFound if it does not."""
    until = time.monotonic() + _START_S
    while True:
        try:
            return open_camera(ADDRESS)
        except CameraNotFound:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


@contextmanager
def taught_by_fake(context: CommandContext, *options: str) -> Iterator[tuple[CommandContext, FakeGigeCamera]]:
    """The camera, and the same machine with a data directory of its own and a recipe of what this camera shows in it.

    The recipe is of EXPOSURE_US: the station has to be asked for it, since a camera that was switched off has forgotten it.
    """
    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder, FakeGigeCamera() as camera:
        bench = context.elsewhere(Path(folder))
        silent = Terminal(quiet=True)
        # Its picture is as bright as its exposure is long: another than was taught is refused by the image gate.
        with open_when_ready() as opened:
            opened.set_feature("ExposureTime", EXPOSURE_US)
        good = pictures_of_camera(ADDRESS, TAUGHT_BY_FAKE, 0.04, silent)
        bench.recipes.save(teach_parts(bench, silent, RECIPE, good.pictures, replace(teach_options(bench), budget_s=TEACH_S)))
        if options:
            camera.unplug()
            with FakeGigeCamera(*options) as other:
                yield bench, other
        else:
            yield bench, camera
