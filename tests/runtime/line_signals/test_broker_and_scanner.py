"""The station with the real line process, a broker and a scanner: a code that is scanned comes out of the broker with its part."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.status import CameraState
from tests.runtime.line import SETTINGS, Line, until
from tests.runtime.line_signals.conftest import TriggeredCamera
from tests.signals.barcodes.test_serial_scanner import Cable, needs_socat
from tests.signals.mqtt.broker import Mosquitto, needs_mosquitto


@needs_mosquitto
@needs_socat
@pytest.mark.slow
def test_a_scanned_part_is_told_to_the_broker_and_a_lot_is_begun_by_it(make_line: Callable[..., Line], tmp_path: Path) -> None:
    broker, cable = Mosquitto(tmp_path), Cable(tmp_path)
    broker.start()
    cable.plug()
    mqtt = replace(SETTINGS.mqtt, broker=f"mqtt://127.0.0.1:{broker.port}", commands=True)
    codes = replace(SETTINGS.codes, source="serial", port=str(cable.station), baud=115_200, before_s=30.0, after_s=0.0)
    report = replace(SETTINGS.report, station="camera 2")
    line = make_line(settings=replace(SETTINGS, mqtt=mqtt, codes=codes, report=report))
    camera = line.cameras["scripted"] = TriggeredCamera()
    root = "inspector/site/line/camera 2"

    async def scenario() -> None:
        async with broker.heard(f"{root}/#") as said:
            line.start()
            await asyncio.to_thread(line.until, lambda status: status.line is not None and len(status.line.peers) == 2)
            line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
            cable.send(b"SN-0815\r\n")
            await asyncio.to_thread(until, lambda: line.engine._codes._match.waiting == 1)
            line.engine.camera.trigger()
            part = await said.next(lambda one: one["topic"].endswith("/part"))
            assert (part["verdict"], part["part_id"], part["number"], part["recipe"]) == ("PASS", "SN-0815", 1, "part")
            await asyncio.to_thread(broker.publish, f"{root}/cmd/lot", b'{"lot": "L-2"}')
            answer = await said.next(lambda one: one["topic"].endswith("/cmd/answer"))
            assert (answer["ok"], answer["lot"]) == (True, "L-2")
            assert line.engine.status().counters.lot == "L-2"
            assert line.database.part_rows(1)[0].serial == "SN-0815"
            await asyncio.to_thread(line.close)
            await said.next(lambda one: one.get("state") == "OFFLINE")

    try:
        asyncio.run(scenario())
    finally:
        cable.unplug()
        broker.kill()
    assert camera.triggers == 1
