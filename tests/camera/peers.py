"""Cameras that are programs: foreign implementations of GigE Vision on 127.0.0.1, and a GenTL producer. No test broadcasts.

A GigE Vision camera owns UDP port 3956 of its address: one at a time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from types import TracebackType

import pytest

from inspector.camera.aravis.library import aravis
from inspector.camera.aravis.pulse import Pulse
from inspector.core.errors import CameraError

HOST = "127.0.0.1"
_PROGRAM = "arv-fake-gv-camera-0.8"
_START_S = 10.0


def needs_aravis() -> None:
    """Skips the test where libaravis is missing."""
    try:
        aravis()
    except CameraError as error:
        pytest.skip(str(error))


class FakeGigE:
    """Aravis' camera program. ``kill`` and ``freeze`` are what a cable and a crash do; leaving the block ends it for certain."""

    def __init__(self, *options: str) -> None:
        needs_aravis()
        if shutil.which(_PROGRAM) is None:
            pytest.skip(f"{_PROGRAM} is not installed (sudo apt-get install aravis-tools)")
        self._options = options
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen([_PROGRAM, "-i", HOST, *self._options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for_camera()
        except BaseException:
            self.kill()
            raise

    def kill(self) -> None:
        """Power off."""
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """It stays, but does nothing."""
        os.kill(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self._process.pid, signal.SIGCONT)

    def __enter__(self) -> FakeGigE:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.kill()


@contextmanager
def viva(**wishes: object) -> Iterator[object]:
    """viva-genicam's camera, in this process: loss by script, revoked control, and what it was really told."""
    needs_aravis()
    if find_spec("viva_genicam") is None:
        pytest.skip("viva-genicam is not installed")
    from viva_genicam.testing import FakeGigeCamera

    with FakeGigeCamera(**wishes) as camera:  # type: ignore[arg-type]
        wait_for_camera()
        yield camera


def viky() -> Path:
    """The GenTL producer with three simulated devices that comes with genicam."""
    if find_spec("harvesters") is None or (spec := find_spec("genicam")) is None or spec.origin is None:
        pytest.skip("harvesters and genicam are not installed (pip install 'inspector-station[gentl]')")
    path = Path(spec.origin).parent / "viky.cti"
    if not path.is_file():
        pytest.skip("this genicam has no viky.cti")
    return path


def wait_for_camera() -> None:
    """Until it answers on its control port."""
    pulse = Pulse(HOST)
    try:
        deadline = monotonic() + _START_S
        while monotonic() < deadline:
            if pulse.ask_and_wait(0.2, tries=1) is not None:
                return
        raise AssertionError("the camera program does not answer")
    finally:
        pulse.close()
