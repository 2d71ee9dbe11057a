"""Several cameras over the same parts: the real stations of this folder's tests, put together."""

from __future__ import annotations

from pathlib import Path

from inspector.camera.base import Delivery
from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.status import CameraState
from inspector.core.views import PartVerdict
from inspector.runtime.multi_view import MultiView
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.faulty_camera import Device
from tests.runtime.line import Line, until, with_engine


class Rig:
    """Triggered cameras over the same parts, two unless ``names`` says otherwise."""

    def __init__(
        self,
        folder: Path,
        database: StationDatabase | None = None,
        names: tuple[str, ...] = ("top", "side"),
        plant: PlantSettings | None = None,
    ) -> None:
        self.devices = {name: Device(Delivery.TRIGGERED) for name in names}
        self.lines: dict[str, Line] = {}
        for name, device in self.devices.items():
            (folder / name).mkdir()
            device.put("TriggerSource", "Software")
            line = Line(folder / name, settings=with_engine(trigger_deadline_s=0.1))
            line.devices["live"] = device
            line.start("live")
            self.lines[name] = line
        stations = {name: line.engine for name, line in self.lines.items()}
        self.views = MultiView(stations, skew_s=0.08, deadline_s=1.0, flagged_length=2, database=database, plant=plant)
        self.parts: list[PartVerdict] = []
        self.views.observe(self.parts.append)

    def ready(self) -> None:
        for line in self.lines.values():
            line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)

    def part(self) -> PartVerdict:
        before = len(self.parts)
        self.views.trigger()
        until(lambda: len(self.parts) > before, "the part's verdict")
        assert len(self.parts) == before + 1
        return self.parts[-1]

    def close(self) -> None:
        self.views.close()
        for line in self.lines.values():
            line.close()
