"""The line process itself: it starts, it ends with its station, and it outlives nothing that it should not."""

from __future__ import annotations

import os
import signal
import socket
import struct
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.line.messages import OpenParts, TakePart
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, Why
from inspector.lab.rig.line_station import free_port
from inspector.signals.modbus.registers import RegisterCode
from inspector.signals.wire import packed
from tests.signals.played_station import PlayedStation, line_settings

pytestmark = pytest.mark.slow

ENABLE, TRIGGER, ACK = LineControl.ENABLE, LineControl.TRIGGER, LineControl.RESULT_ACK


class SyncPlc:
    """A PLC that scans when it is told to."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 5)
        self._file = self._socket.makefile("rb")
        self._heartbeat = 0

    def __enter__(self) -> SyncPlc:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()

    def scan(self, control: LineControl = ENABLE, sequence: int = 0) -> dict[str, object]:
        """One FC23. Raises OSError when nobody answers."""
        self._heartbeat += 1
        out = (int(control), self._heartbeat, sequence, *[0] * 37)
        self._socket.sendall(struct.pack(">HHHBBHHHHB40H", 1, 0, 91, 1, 23, 100, 100, 0, 40, 80, *out))
        answer = self._file.read(209)
        if len(answer) != 209:
            raise ConnectionResetError
        return dict(RegisterCode().read(struct.unpack(">100H", answer[9:])))

    def scan_until(self, bit: LineStatus, stands: bool = True, control: LineControl = ENABLE) -> tuple[dict[str, object], float]:
        """Scans until ``bit`` stands, or does not; what was read then, and how long it took in seconds."""
        began = time.monotonic()
        while True:
            shown = self.scan(control)
            if bool(int(str(shown["Status"])) & bit) == stands:
                return shown, time.monotonic() - began
            assert time.monotonic() - began < 10, shown
            time.sleep(0.002)


def test_ready_falls_when_the_station_is_silent_and_the_process_ends_when_it_is_gone(tmp_path: Path) -> None:
    port = free_port()
    settings = line_settings(tmp_path, f"127.0.0.1:{port}")
    with PlayedStation(settings, answer=None) as station:
        report = station.wait_until(lambda report: report.online and bool(report.listening))
        assert report.listening == (f"modbus 127.0.0.1:{port}",) and report.priority in {"real-time", "raised", "usual"}
        with SyncPlc(port) as plc:
            plc.scan_until(LineStatus.READY)
            station.silence(True)
            shown, after_s = plc.scan_until(LineStatus.READY, stands=False)
            assert shown["ErrorCode"] == LineError.STATION_DEAD and after_s <= 0.35
            station.silence(False)
            plc.scan_until(LineStatus.READY, control=ENABLE | LineControl.RESET)
            station.wait_until(lambda report: report.ready and report.plc_alive)
            plc.scan(ENABLE | TRIGGER, 9)
            station.pipe_end_closes()
            shown, after_s = plc.scan_until(LineStatus.RESULT_VALID)
            assert (shown["Result"], shown["Why"], shown["ResultSequence"]) == (LineResult.INVALID, Why.ABORTED, 9) and after_s < 0.35
            assert not int(str(shown["Status"])) & LineStatus.READY
            with pytest.raises(OSError):
                plc.scan_until(LineStatus.READY)
        station.process.join(5)
        assert station.process.exitcode == 0


def test_outputs_that_cannot_be_are_lost_to_the_line(tmp_path: Path) -> None:
    port = free_port()
    settings = line_settings(tmp_path, f"127.0.0.1:{port}")
    settings = replace(settings, outputs=replace(settings.outputs, module="127.0.0.1:9", gate="choose", gate_output=0))
    settings = replace(settings, reject=replace(settings.reject, by="time"))
    with PlayedStation(settings) as station:
        report = station.wait_until(lambda report: report.error is LineError.OUTPUT_LOST and bool(report.listening))
        assert ["outputs.gate" in problem for problem in report.problems] == [True]
        assert not report.online  # nobody has chosen: it does not come to life
        with SyncPlc(port) as plc:
            plc.scan(ENABLE)
            shown = plc.scan(ENABLE | LineControl.RESET)
            assert shown["ErrorCode"] == LineError.OUTPUT_LOST and not int(str(shown["Status"])) & LineStatus.READY


def test_parts_of_a_process_that_was_killed_are_told_as_invalid_by_the_next(tmp_path: Path) -> None:
    port = free_port()
    settings = line_settings(tmp_path, f"127.0.0.1:{port}")
    with PlayedStation(settings, answer=None) as station:
        station.wait_until(lambda report: report.online and bool(report.listening))
        with SyncPlc(port) as plc:
            plc.scan_until(LineStatus.READY)
            plc.scan(ENABLE | TRIGGER, 9)
            (take,) = station.wait_for(TakePart)
            os.kill(station.process.pid or 0, signal.SIGKILL)
            with pytest.raises(OSError):
                plc.scan_until(LineStatus.RESULT_VALID)
    with PlayedStation(line_settings(tmp_path, f"127.0.0.1:{port}", run=4712), first=(packed(OpenParts((take.identity,))),)) as station:
        station.wait_until(lambda report: report.online and bool(report.listening))
        with SyncPlc(port) as plc:
            shown, _ = plc.scan_until(LineStatus.RESULT_VALID)
            assert (shown["Result"], shown["Why"], shown["ResultSequence"]) == (LineResult.INVALID, Why.LINK_LOST, 9)


def test_the_line_process_imports_nothing_heavy() -> None:
    program = "import sys, inspector.signals.process, inspector.signals.modbus.server; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"torch", "PyQt6", "openvino", "cv2", "numpy", "asyncua", "paho"} & set(found)


def test_the_program_begins_without_the_libraries_of_the_line() -> None:
    program = (
        "import sys; sys.modules.update(dict.fromkeys(('pymodbus', 'asyncua', 'paho', 'serial', 'zxingcpp', 'gpiod')))\n"
        "import inspector.app, inspector.lab.commands.bench\n"
        "from inspector.signals.modbus.plc_link import PlcLink, StationUnreachable\n"
        "try: PlcLink('127.0.0.1')\n"
        "except StationUnreachable as error: print(error, error.remedy)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "pymodbus is not installed" in found and "inspector-station[signals]" in found
