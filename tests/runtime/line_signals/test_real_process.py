"""The station with the real line process and a PLC at its registers: a part from the trigger to the result, and kill -9 in between."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import psutil
import pytest

from inspector.core.line.vocabulary import LineControl, LineResult, LineStatus, Why
from inspector.core.status import CameraState
from inspector.lab.rig.line_station import free_port
from inspector.lab.rig.modbus_peers import PeerMissing
from inspector.lab.rig.output_module import WATCHDOG_REGISTER, OutputModule
from tests.runtime.line import SETTINGS, Line, until
from tests.runtime.line_signals.conftest import TriggeredCamera, with_line
from tests.signals.test_process import SyncPlc

GATE, RUN = 2, 1
"""Coils of the module: the ejector, and what says that the line may run."""

ENABLE, TRIGGER, ACK = LineControl.ENABLE, LineControl.TRIGGER, LineControl.RESULT_ACK


@pytest.mark.slow
def test_a_plc_gets_each_result_also_when_the_line_process_is_killed(make_line: Callable[..., Line]) -> None:
    port = free_port()
    address = f"127.0.0.1:{port}"
    settings = with_line(SETTINGS, station_timeout_s=2.0, plc_timeout_s=5.0, result_deadline_s=20.0)
    line = make_line(settings=replace(settings, modbus=replace(SETTINGS.modbus, listen=address)))
    line.cameras["scripted"] = TriggeredCamera()
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    assert line.until(lambda status: status.line is not None and bool(status.line.listening)).line.listening == (f"modbus {address}",)  # type: ignore[union-attr]
    first = _line_process(port)
    with SyncPlc(port) as plc:
        plc.scan_until(LineStatus.READY)
        plc.scan(ENABLE | TRIGGER, 41)
        shown, _ = plc.scan_until(LineStatus.RESULT_VALID)
        assert (shown["Result"], shown["Why"], shown["ResultSequence"]) == (LineResult.PASS, Why.JUDGED, 41)
        plc.scan(ENABLE | ACK)
        plc.scan_until(LineStatus.READY)
        line.detectors[-1].entered.clear()
        line.detectors[-1].free.clear()
        plc.scan(ENABLE | TRIGGER, 42)
        assert line.detectors[-1].entered.wait(5)
    os.kill(first.pid, signal.SIGKILL)
    line.until(lambda status: status.line is not None and not status.line.online)
    line.until(lambda status: status.line is not None and bool(status.line.listening))
    assert _line_process(port).pid != first.pid
    with SyncPlc(port) as plc:
        shown, _ = plc.scan_until(LineStatus.RESULT_VALID)
        assert (shown["Result"], shown["Why"], shown["ResultSequence"]) == (LineResult.INVALID, Why.LINK_LOST, 42)
        line.detectors[-1].free.set()
        plc.scan(ENABLE | ACK)
        plc.scan_until(LineStatus.READY)
    second = _line_process(port)
    line.close()
    with suppress(psutil.NoSuchProcess):
        second.wait(5)
    assert not _listens(port), "nothing is left behind"


@pytest.mark.slow
def test_outputs_that_stay_on_at_the_end_stand_in_the_audit(make_line: Callable[..., Line]) -> None:
    """The last words of the line process, from a module that hangs while the station is closed."""
    try:
        module = OutputModule(free_port())
    except PeerMissing as error:
        pytest.skip(str(error))
    port = free_port()
    settings = with_line(SETTINGS, station_timeout_s=2.0, plc_timeout_s=5.0, result_deadline_s=20.0)
    outputs = replace(
        SETTINGS.outputs, module=module.address, gate="eject", gate_output=GATE, run_output=RUN, watchdog_register=WATCHDOG_REGISTER
    )
    line = make_line(settings=replace(settings, modbus=replace(SETTINGS.modbus, listen=f"127.0.0.1:{port}"), outputs=outputs))
    line.cameras["scripted"] = TriggeredCamera()
    try:
        line.start()
        line.until(lambda status: status.line is not None and bool(status.line.listening))
        with SyncPlc(port) as plc:
            plc.scan_until(LineStatus.READY)
            module.wait_for(on={RUN})
            module.hold()
            line.engine.close()
        said = [f"{entry.what}: {entry.detail}" for entry in line.database.audit_entries(1000)]
        assert any("could not be switched off at the end" in text and module.address in text for text in said), said
    finally:
        module.close()


def _line_process(port: int) -> psutil.Process:
    found: list[psutil.Process] = []

    def look() -> bool:
        children = psutil.Process().children(recursive=True)
        found[:] = [one for one in children if any(_is_at(port, link) for link in one.net_connections("tcp"))]
        return bool(found)

    until(look, "a child of this process listens, and nobody else")
    assert len(found) == 1 and not any(_is_at(port, link) for link in psutil.Process().net_connections("tcp"))
    return found[0]


def _listens(port: int) -> bool:
    return any(_is_at(port, one) for one in psutil.net_connections("tcp"))


def _is_at(port: int, link: Any) -> bool:
    return bool(link.status == psutil.CONN_LISTEN and link.laddr.port == port and link.laddr.ip == "127.0.0.1")
