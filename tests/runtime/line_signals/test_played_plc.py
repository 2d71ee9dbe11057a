"""The PLC of ``signals simulate`` at a whole station: registers, line process, camera, judging, ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.line.vocabulary import LineResult
from inspector.core.status import CameraState
from inspector.lab.rig.line_station import free_port
from inspector.signals.modbus.plc import PlcPlan, PlcProgram, PlcResult
from inspector.signals.modbus.plc_link import PlcLink, drive
from tests.runtime.line import SETTINGS, Line
from tests.runtime.line_signals.conftest import TriggeredCamera, with_line


@pytest.mark.slow
def test_each_part_of_the_played_plc_is_one_result_and_one_part_of_the_lot(make_line: Callable[..., Line]) -> None:
    address = f"127.0.0.1:{free_port()}"
    settings = with_line(SETTINGS, station_timeout_s=2.0, plc_timeout_s=5.0, result_deadline_s=20.0)
    line = make_line(settings=replace(settings, modbus=replace(SETTINGS.modbus, listen=address)))
    line.cameras["scripted"] = TriggeredCamera()
    line.start()
    line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
    line.until(lambda status: status.line is not None and bool(status.line.listening))
    told: list[PlcResult] = []
    program, link = PlcProgram(PlcPlan(20, result_timeout_s=20.0)), PlcLink(address)
    drive(program, link, scan_s=0.002, stall_s=30.0, told=told.append)
    link.close()
    assert [one.sequence for one in told] == list(range(1, 21)) and not program.faults
    assert {one.result for one in told} == {LineResult.PASS}
    counters = line.until(lambda status: status.counters.total == 20).counters
    assert (counters.passed, counters.invalid) == (20, 0)
