"""A toy station whose line says what a test tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.settings import Settings
from inspector.core.status import CameraState
from inspector.core.types import Picture
from inspector.runtime.line import link
from tests.runtime.line import GOOD, SETTINGS, Line, ScriptedCamera, shot
from tests.runtime.line_signals.played_line import PlayedLine, PlayedProcess


class TriggeredCamera(ScriptedCamera):
    """Takes one picture for each trigger: of the grey value that comes next, good parts where none is left."""

    def __init__(self) -> None:
        super().__init__(Delivery.TRIGGERED)
        self.greys: list[int] = []
        self.triggers = 0
        self.refuses: Exception | None = None

    def trigger(self) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.give(shot(self.triggers, self.greys.pop(0) if self.greys else GOOD))
        self.triggers += 1


@dataclass
class SignalLine:
    """The toy station with its camera and its line."""

    line: Line
    camera: TriggeredCamera
    played: PlayedLine

    @property
    def process(self) -> PlayedProcess:
        return self.played.now

    def audit(self) -> list[tuple[str, str]]:
        """Who did what, oldest first, in the entries of the line and of what it may."""
        return [(one.who, f"{one.what}: {one.detail}") for one in reversed(self.line.database.audit_entries(1000))]


def with_line(settings: Settings = SETTINGS, **changes: Any) -> Settings:
    """The settings of a station whose line is on."""
    return replace(settings, line=replace(settings.line, **{"control": "modbus", **changes}))


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> PlayedLine:
    made = PlayedLine()
    monkeypatch.setattr(link, "spawning", lambda: made)
    monkeypatch.setattr(link, "POLL_S", 0.01)
    return made


Make = Callable[..., SignalLine]


@pytest.fixture
def make_signals(make_line: Callable[..., Line], played: PlayedLine) -> Make:
    """Makes a station that judges already; the arguments are those of the settings' ``line``. ``settings``: the others."""

    def make(settings: Settings = SETTINGS, recipe: str | None = "part", *, judges: bool = True, **line: Any) -> SignalLine:
        station = make_line(settings=with_line(settings, **line))
        camera = TriggeredCamera()
        station.cameras["scripted"] = camera
        station.start(recipe=recipe)
        if judges:
            station.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
        return SignalLine(station, camera, played)

    return make


def picture_of(grey: int) -> Picture:
    return shot(0, grey).image
