"""What ``doctor`` says of the line's signals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from inspector.camera.base import Camera, Delivery
from inspector.cli.line import signals_checkup
from inspector.cli.line.signals_checkup import SignalFinding, signals_found
from inspector.cli.line.told_signals import line_in_words, signals_of
from inspector.core.errors import CameraError
from inspector.core.line.line_settings import LineRecipe
from inspector.core.line.messages import LineReport
from inspector.core.settings import Settings
from inspector.lab.rig.line_station import free_port
from inspector.storage.assets import assets_dir
from inspector.storage.settings import load_settings
from tests.runtime.line import ScriptedCamera

SHIPPED = load_settings(assets_dir() / "settings.yaml", None)


def found(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> list[SignalFinding]:
    monkeypatch.setattr(signals_checkup, "priority", lambda: SignalFinding("line priority", "well"))
    return list(signals_found(settings))


def asked(**modbus: Any) -> Settings:
    camera = "simulated?trigger=software"
    return replace(SHIPPED, camera=camera, line=replace(SHIPPED.line, control="modbus"), modbus=replace(SHIPPED.modbus, **modbus))


def test_without_signals_there_is_nothing_to_look_at() -> None:
    assert [one.found for one in signals_found(SHIPPED)] == ["no signals are asked for; nothing listens"]


def test_where_it_listens_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"127.0.0.1:{free_port()}"
    said = found(monkeypatch, asked(listen=address))
    assert [one.found for one in said if one.subject == "line address"] == [f"modbus listens at {address}"]
    assert not any(one.stops for one in said)


@pytest.mark.parametrize(
    ("listen", "words"),
    [("", "no address is named where it reaches the station"), ("203.0.113.7:15020", "cannot listen at 203.0.113.7:15020")],
)
def test_an_address_that_is_not_this_machines_stops_the_signals(monkeypatch: pytest.MonkeyPatch, listen: str, words: str) -> None:
    (one,) = [one for one in found(monkeypatch, asked(listen=listen)) if one.stops]
    assert words in one.found and "modbus.listen" in one.remedy


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals_checkup, "find_spec", lambda name: None)
    (one,) = [one for one in found(monkeypatch, asked(listen="127.0.0.1:15020")) if one.subject == "line library"]
    assert one.stops and "pymodbus" in one.found and "[signals]" in one.remedy


def test_the_library_of_gpio_has_an_extra_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals_checkup, "find_spec", lambda name: None if name == "gpiod" else object())
    settings = asked(listen=f"127.0.0.1:{free_port()}")
    said = found(monkeypatch, replace(settings, outputs=replace(settings.outputs, module="gpio:/dev/gpiochip0")))
    (one,) = [one for one in said if one.subject == "line library"]
    assert one.stops and "gpiod" in one.found and "[gpio]" in one.remedy
    assert any("watchdog relay" in one.found for one in said if one.subject == "line outputs")


def test_outputs_that_nothing_drives_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module alone was silently never switched."""
    outputs = replace(SHIPPED.outputs, module="127.0.0.1:15021")
    (line, idle) = found(monkeypatch, replace(SHIPPED, outputs=outputs))
    assert "nothing listens" in line.found
    assert "never switched" in idle.found and "line.control to camera" in idle.remedy and not idle.stops
    driven = replace(SHIPPED, line=replace(SHIPPED.line, control="camera"), outputs=replace(outputs, gate_output=3))
    assert any("gate's output is never switched" in one.found for one in found(monkeypatch, driven))
    by_time = replace(driven, reject=replace(SHIPPED.reject, by="time"))
    assert not any("never switched" in one.found for one in found(monkeypatch, by_time))


@pytest.mark.parametrize("control", ["off", "camera"])
def test_the_lines_of_a_chip_are_looked_at(monkeypatch: pytest.MonkeyPatch, control: Any) -> None:
    gpio_chip = pytest.importorskip("inspector.signals.outputs.gpio_chip", reason="the extra [gpio] is not installed")
    monkeypatch.setattr(signals_checkup.sys, "platform", "linux")
    outputs = replace(SHIPPED.outputs, module="gpio:/dev/gpiochip0", run_output=27, running_input=22, gate_output=17)
    settings = replace(SHIPPED, line=replace(SHIPPED.line, control=control), outputs=outputs)
    asked: list[tuple[str, tuple[int, ...]]] = []

    def faults(path: str, lines: tuple[int, ...]) -> list[tuple[str, str]]:
        asked.append((path, lines))
        return [("line 27 is held", "See gpioinfo")] if len(asked) == 1 else []

    monkeypatch.setattr(gpio_chip, "chip_faults", faults)
    assert SignalFinding("line outputs", "line 27 is held", "See gpioinfo", stops=control != "off") in found(monkeypatch, settings)
    assert any("has the lines 22, 27, and nobody else holds them" in one.found for one in found(monkeypatch, settings))
    assert asked == [("/dev/gpiochip0", (22, 27))] * 2, "the gate is the PLC's"


@pytest.mark.parametrize(("takes", "remedy"), [("real-time", False), ("usual", True), ("", True)])
def test_a_priority_that_is_not_allowed_has_its_remedy(monkeypatch: pytest.MonkeyPatch, takes: str, remedy: bool) -> None:
    monkeypatch.setattr(signals_checkup, "_TRIAL", f"print({takes!r})")
    assert bool(signals_checkup.priority().remedy) is remedy


def test_the_signals_on_the_console() -> None:
    assert line_in_words(None) == "" and signals_of(None) == {}
    assert line_in_words(LineReport(online=True, ready=True, plc_alive=True)) == "  line: ready"
    assert line_in_words(LineReport(online=True)) == "  line: not ready, no PLC"
    assert line_in_words(LineReport(fault="the PLC is silent")) == "  line: the PLC is silent"
    assert signals_of(LineReport(triggers=3))["triggers"] == 3


def test_what_does_not_go_together_and_a_recipe_that_is_not_there_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals_checkup, "priority", lambda: SignalFinding("line priority", "well"))
    recipes = (LineRecipe(1, "bracket"), LineRecipe(2, "ghost"))
    settings = asked(listen="127.0.0.1:15020")
    settings = replace(settings, line=replace(settings.line, recipes=recipes), outputs=replace(settings.outputs, module="127.0.0.1:15021"))
    settings = replace(settings, reject=replace(settings.reject, by="encoder"))
    said = list(signals_found(settings, ("bracket",)))
    assert "Set outputs.encoder_register" in [one.remedy for one in said if one.subject == "line settings" and one.stops]
    (missing,) = [one for one in said if one.subject == "line recipes"]
    assert "2 stands for 'ghost'" in missing.found and missing.remedy and not missing.stops
    assert any("Modbus has no security" in one.found and not one.remedy for one in said)


def test_the_output_of_a_camera_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def said(camera: str, **chosen: Any) -> list[SignalFinding]:
        output = replace(SHIPPED.camera_output, **{"line": "Line1", "meaning": "pass", **chosen})
        found = signals_found(replace(SHIPPED, camera=camera, camera_output=output))
        return [one for one in found if one.subject == "camera output"]

    (one,) = said("simulated:metal")
    assert "a drawn line" in one.found and one.remedy and not one.stops
    without = ScriptedCamera(Delivery.TRIGGERED, "aravis:192.168.1.20")
    monkeypatch.setattr("inspector.camera.catalog.open_camera", lambda address: without)
    missing, caution = said("aravis:192.168.1.20")
    assert "no output that a program can switch" in missing.found and missing.remedy and without.closed
    assert "keeps its output as it was" in caution.found and not caution.remedy

    def away(address: str) -> Camera:
        raise CameraError("it does not answer", where=address)

    monkeypatch.setattr("inspector.camera.catalog.open_camera", away)
    assert "could not be looked at: it does not answer" in said("aravis:192.168.1.20", meaning="fail")[0].found
