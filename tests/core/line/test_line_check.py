"""Settings of the line that do not go together keep the station from becoming Online, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.errors import SettingsError
from inspector.core.line.line_check import cautions, hindrances, untriggered, watchdog_units
from inspector.core.line.line_settings import LineRecipe
from inspector.core.settings import Settings
from inspector.storage.assets import assets_dir
from inspector.storage.settings import load_settings

USUAL = load_settings(assets_dir() / "settings.yaml", None)


def with_(settings: Settings = USUAL, **sections: dict[str, Any]) -> Settings:
    changed = {name: replace(getattr(settings, name), **own) for name, own in sections.items()}
    return replace(settings, **changed)


BY_PLC = with_(line={"control": "modbus"}, modbus={"listen": "192.168.0.10:502"})
WITH_MODULE = with_(BY_PLC, outputs={"module": "192.168.0.30", "gate": "pass", "encoder_register": 0}, reject={"by": "encoder"})
"""The station itself rejects."""
LIGHTS = with_(BY_PLC, outputs={"module": "192.168.0.30", "green_output": 0})
"""The PLC does."""


AT_GPIO = with_(
    BY_PLC,
    outputs={"module": "gpio:/dev/gpiochip0", "gate": "pass", "gate_output": 17, "run_output": 27, "running_input": 22},
    reject={"by": "time"},
)
"""The station rejects by lines of its own board."""


def test_without_signals_nothing_is_in_the_way() -> None:
    assert hindrances(with_(outputs={"module": "192.168.0.30"})) == () == cautions(with_(reject={"by": "time"}))


@pytest.mark.parametrize(
    "settings",
    [BY_PLC, LIGHTS, WITH_MODULE, AT_GPIO, with_(AT_GPIO, outputs={"gate": "eject"}), with_(WITH_MODULE, outputs={"gate": "eject"})],
)
def test_these_go_together(settings: Settings) -> None:
    assert hindrances(settings) == ()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (with_(line={"control": "modbus"}), "Set modbus.listen"),
        (with_(line={"control": "opcua"}), "Set opcua.listen"),
        (with_(line={"control": "camera"}), "Set outputs.module"),
        (with_(BY_PLC, line={"trigger": "line", "picture_min_s": 0.4}), "line.picture_max_s"),
        (with_(WITH_MODULE, outputs={"gate": "choose"}), "Nobody has chosen what the gate's output does"),
        (with_(WITH_MODULE, outputs={"gate_output": -1}), "Set outputs.gate_output"),
        (with_(WITH_MODULE, outputs={"gate": "eject", "run_output": -1}), 'needs the output "run"'),
        (with_(WITH_MODULE, outputs={"red_output": 1}), "Output 1 of the module is named twice"),
        (with_(BY_PLC, reject={"by": "encoder"}), "it has no outputs"),
        (with_(WITH_MODULE, outputs={"encoder_register": -1}), "Set outputs.encoder_register"),
        (with_(WITH_MODULE, reject={"by": "time"}), "Set outputs.running_input"),
        (with_(WITH_MODULE, reject={"distance_mm": 12.0}), "set reject.distance_mm"),
        (with_(WITH_MODULE, reject={"behind_mm": 30.0}), "Set outputs.behind_input"),
        (with_(WITH_MODULE, outputs={"behind_input": 2}), "set reject.behind_mm"),
        (
            with_(LIGHTS, outputs={"watchdog_register": 10, "watchdog_unit_s": 10.0}),
            "units of 10 s, and 0.5 s are less than one. Set outputs.",
        ),
        (
            with_(LIGHTS, outputs={"watchdog_register": 10, "watchdog_unit_s": 1e-6}),
            "500000 units of the module's watchdog, and a register",
        ),
        (with_(LIGHTS, outputs={"red_output": 2000}), "Outputs 0 and 2000 of the module are too far apart"),
        (with_(LIGHTS, outputs={"running_input": 7, "behind_input": 2007}), "Inputs 7 and 2007 of the module are too far apart"),
        (with_(AT_GPIO, outputs={"watchdog_register": 10}), "has no watchdog register"),
        (with_(AT_GPIO, outputs={"encoder_register": 0}), "counts no encoder"),
        (with_(AT_GPIO, outputs={"encoder_register": 0}, reject={"by": "encoder"}), "counts no encoder"),
        (with_(AT_GPIO, outputs={"run_output": -1}), "whose square wave holds a watchdog relay"),
        (with_(AT_GPIO, outputs={"gate": "eject", "run_output": -1}), 'needs the output "run"'),
        (with_(AT_GPIO, outputs={"red_output": 22}), "Line 22 of the chip is named as output and as input"),
        (with_(BY_PLC, codes={"source": "serial"}), "Set codes.port"),
        (with_(BY_PLC, codes={"source": "window", "after_s": 0.5}), "Set codes.after_s below line.result_deadline_s"),
        (with_(BY_PLC, line={"recipes": (LineRecipe(3, "a"), LineRecipe(3, "b"))}), "The number 3 stands for two recipes"),
    ],
)
def test_these_keep_the_station_from_becoming_online(settings: Settings, words: str) -> None:
    (said,) = hindrances(settings)
    assert words in said


@pytest.mark.parametrize(
    ("watchdog_s", "unit_s", "units"), [(0.3, 0.1, 3), (0.59, 0.1, 5), (0.5, 10.0, 0), (0.5, 0.001, 500), (25.0, 10.0, 2)]
)
def test_outputs_never_stay_on_longer_than_the_watchdog_was_set_to(watchdog_s: float, unit_s: float, units: int) -> None:
    assert watchdog_units(with_(outputs={"watchdog_s": watchdog_s, "watchdog_unit_s": unit_s}).outputs) == units


def test_what_one_request_reads_is_not_too_far_apart() -> None:
    assert hindrances(with_(LIGHTS, outputs={"red_output": 1999, "watchdog_unit_s": 10.0})) == ()


def test_a_person_is_told_what_is_not_safe() -> None:
    said = str(cautions(with_(WITH_MODULE, outputs={"run_output": -1}, reject={"by": "time"}, opcua={"listen": "h", "insecure": True})))
    for words in ("Modbus has no security", "all that reach", "without a certificate", '"run"', "no watchdog", "never changes its speed"):
        assert words in said
    named = with_(BY_PLC, modbus={"clients": ("192.168.0.20",)}, line={"recipes": (LineRecipe(1, "a"),)})
    assert [section for section, _ in cautions(named)] == ["modbus"]


def test_what_a_gpio_line_does_when_the_computer_dies_is_said() -> None:
    (said,) = [text for section, text in cautions(AT_GPIO) if "GPIO" in text]
    assert "stay as they are" in said and "watchdog relay" in said and "The module has no watchdog" not in str(cautions(AT_GPIO))
    assert "green is then no sign of life" in str(cautions(with_(BY_PLC, outputs={"module": "gpio:/dev/gpiochip0", "run_output": -1})))


@pytest.mark.parametrize("module", ["gpio:gpiochip0", "gpio:", "gpio:/etc/passwd", "http://x", "192.168.0.30:99999"])
def test_what_is_no_module_says_what_is_one(module: str, tmp_path: Path) -> None:
    own = tmp_path / "settings.yaml"
    own.write_text(f"outputs: {{module: '{module}'}}\n")
    with pytest.raises(SettingsError, match="gpio:/dev/gpiochip0"):
        load_settings(assets_dir() / "settings.yaml", own)


@pytest.mark.parametrize(
    ("camera", "trigger", "hindered"),
    [
        ("simulated", "station", True),
        ("simulated:metal?seed=1&rate=2", "station", True),
        ("simulated:metal?rate=0&trigger=software", "station", False),
        ("simulated", "line", False),
        ("folder:/pictures", "station", True),
        ("opencv:0", "station", True),
        ("aravis:192.168.1.20", "station", False),
    ],
)
def test_a_camera_whose_pictures_come_by_themselves_cannot_be_triggered_for_each_part(camera: str, trigger: str, hindered: bool) -> None:
    said = untriggered(camera, with_(BY_PLC, line={"trigger": trigger}).line)
    assert bool(said) is hindered and (not said or ". " in said)
    assert untriggered(camera, USUAL.line) == ""
