"""The row of traffic lights: the worst of a group is seen, the figures are in the tool tip, and nothing moves."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from calibration.gate.limits import GateCheck, Light
from calibration.gate.picture_gate import LIGHTS
from inspector.gui.live.gate_lights import GateLights, check_text
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, ready_status

SHARP = GateCheck("sharpness", "sharpness", -0.7, -0.9, None, Light.OK)
BLURRED = replace(SHARP, value=-1.2, light=Light.OUT, reason="blurred: sharpness -1.20, at least -0.90 was learned")
FROZEN = GateCheck("frozen", "frozen", 1.0, None, None, Light.OUT, "frozen: identical to the picture before")


@pytest.fixture
def lights(qtbot: QtBot, theme: Theme) -> GateLights:
    made = GateLights(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_checked_before_there_is_a_part(lights: GateLights) -> None:
    assert tuple(lights.lights) == LIGHTS
    assert all(light.light is None for light in lights.lights.values())
    assert lights.lights["sharpness"].toolTip() == "sharpness: not checked"


def test_the_worst_of_a_group_is_its_light(lights: GateLights) -> None:
    across = GateCheck("motion x/y", "motion", 0.1, -0.2, 0.2, Light.OK)
    diagonal = GateCheck("motion diagonal", "motion", 0.19, -0.2, 0.2, Light.NEAR)
    lights.show_status(replace(ready_status(), gate=(across, diagonal, BLURRED)))
    assert lights.lights["motion"].light is Light.NEAR
    assert lights.lights["sharpness"].light is Light.OUT
    assert lights.lights["colour"].light is None
    tip = lights.lights["motion"].toolTip()
    assert (
        tip == "motion x/y 0.10 (at least -0.20, at most 0.20)\nmotion diagonal 0.19 (at least -0.20, at most 0.20)  – close to its limit"
    )
    lights.show_status(replace(ready_status(), gate=()))
    assert lights.lights["sharpness"].light is None


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (SHARP, "sharpness -0.70 (at least -0.90)"),
        (BLURRED, "sharpness -1.20 (at least -0.90)  – out"),
        (FROZEN, "frozen: identical to the picture before"),
        (GateCheck("size", "size", math.nan, None, None, Light.OK), "size: ok"),
        (GateCheck("brightness", "brightness", 82.4, 60.0, 99.6, Light.OK), "brightness 82 (at least 60, at most 100)"),
    ],
)
def test_what_a_check_says(check: GateCheck, text: str) -> None:
    assert check_text(check) == text


def test_the_window_does_not_move_when_lights_change(window: MainWindow) -> None:
    places = [light.geometry() for light in window.selected.gate_lights.lights.values()]
    size = window.selected.live_view.size()
    station = ScriptedStation(replace(ready_status(), gate=(BLURRED, FROZEN)))
    station.names = ("cover",)
    window.attach(SingleView(station))
    assert window.selected.gate_lights.lights["frozen"].light is Light.OUT
    assert [light.geometry() for light in window.selected.gate_lights.lights.values()] == places
    assert window.selected.live_view.size() == size
    assert window.selected.gate_lights.sizeHint().width() <= window.selected.live_view.width()
