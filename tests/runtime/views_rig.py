"""Several cameras over the same parts: the real stations of this folder's tests, put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from inspector.camera.base import Delivery
from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.settings import RecordSettings
from inspector.core.status import CameraState
from inspector.core.views import PartVerdict
from inspector.runtime.multi_view import MultiView
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.faulty_camera import Device
from tests.runtime.line import Line, picture, until, with_engine


class Rig:
    """Triggered cameras over the same parts, two unless ``names`` says otherwise."""

    def __init__(
        self,
        folder: Path,
        database: StationDatabase | None = None,
        names: tuple[str, ...] = ("top", "side"),
        plant: PlantSettings | None = None,
        recipes: Mapping[str, str] | None = None,
        keep: RecordSettings | None = None,
    ) -> None:
        """``recipes``: of each view, "part" unless given; ``keep``: its records."""
        self.devices = {name: Device(Delivery.TRIGGERED) for name in names}
        self.lines: dict[str, Line] = {}
        for name, device in self.devices.items():
            (folder / name).mkdir()
            device.put("TriggerSource", "Software")
            settings = with_engine(trigger_deadline_s=0.1)
            line = Line(folder / name, settings=settings if keep is None else replace(settings, records=keep))
            line.devices["live"] = device
            line.start("live", (recipes or {}).get(name, "part"))
            self.lines[name] = line
        stations = {name: line.engine for name, line in self.lines.items()}
        self.views = MultiView(stations, skew_s=0.08, deadline_s=1.0, flagged_length=2, database=database, plant=plant)
        self.parts: list[PartVerdict] = []
        self.views.observe(self.parts.append)

    def ready(self) -> None:
        for line in self.lines.values():
            line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)

    def shows(self, view: str, grey: int) -> None:
        """The camera of this view sees this grey from now on, in one pixel otherwise than before."""
        device = self.devices[view]
        device.still, device.picture = True, picture(grey)
        device.picture[0, 0, 1] = (grey + 7 * device.triggers + len(view)) % 256

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
