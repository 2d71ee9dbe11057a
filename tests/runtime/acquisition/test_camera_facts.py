"""What is said of a camera: frozen or not, how the last hour went, and whether it is set as it should be."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from inspector.camera.base import Delivery
from inspector.core.camera_features import Feature, FeatureKind
from inspector.core.camera_report import SLOT_S, SLOTS, CameraCounts
from inspector.core.types import Picture
from inspector.runtime.acquisition.camera_settings import differences, kept_settings, names_set, of_each_choice, of_the_product, restore
from inspector.runtime.acquisition.health import HealthHistory
from inspector.runtime.acquisition.liveness import FROZEN_AFTER, FrozenWatch
from tests.runtime.faulty_camera import Device, FaultyCamera


def noise(seed: int) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (64, 48, 3), dtype=np.uint8)


@given(st.lists(st.integers(0, 3), max_size=30))
def test_frozen_is_what_is_the_same_three_times_running(seeds: list[int]) -> None:
    watch = FrozenWatch()
    run, before = 0, -1
    for seed in seeds:
        run, before = (run + 1 if seed == before else 1), seed
        assert bool(watch.see(noise(seed))) == (run >= FROZEN_AFTER)


def test_one_bit_anywhere_is_life() -> None:
    watch = FrozenWatch()
    for place in range(20):
        picture = noise(1)
        picture[place + 1, 7, 1] ^= 1  # not among the pixels that are looked at first
        assert watch.see(picture) == ""


def test_darkness_is_not_frozen() -> None:
    watch = FrozenWatch()
    assert [watch.see(np.zeros((64, 64, 3), np.uint8)) for _ in range(9)] == [""] * 9


@given(st.lists(st.tuples(st.floats(0.1, 30.0), st.integers(0, 50), st.integers(0, 3), st.booleans()), min_size=1, max_size=100))
def test_the_slots_add_up_to_the_sums(steps: list[tuple[float, int, int, bool]]) -> None:
    history, now = HealthHistory(0.0, 1e9), 0.0
    frames = missed = 0
    away = 0.0
    for passed, more, lost, streaming in steps:
        now += passed
        frames, missed = frames + more, missed + lost
        away += 0.0 if streaming else passed
        history.note(now, 1e9 + now, CameraCounts(frames=frames, used=frames, missed=missed), streaming=streaming, frame_age_s=math.nan)
    slots = history.slots()
    assert sum(slot.frames for slot in slots) == frames
    assert sum(slot.lost for slot in slots) == missed
    assert math.isclose(sum(slot.away_s for slot in slots), away, abs_tol=1e-6)
    assert math.isclose(sum(slot.seconds for slot in slots), now, rel_tol=1e-9)
    assert [slot.began for slot in slots] == sorted(slot.began for slot in slots)


def test_an_hour_is_kept_and_no_more() -> None:
    history = HealthHistory(0.0, 0.0)
    for second in range(1, 3 * 3600):
        history.note(float(second), float(second), CameraCounts(frames=25 * second), streaming=True, frame_age_s=0.04)
    slots = history.slots()
    assert len(slots) == SLOTS
    assert slots[10].fps == 25.0
    assert slots[-1].began - slots[0].began == SLOT_S * (SLOTS - 1)


def settable() -> dict[str, Feature]:
    return {
        "ExposureTime": Feature("ExposureTime", FeatureKind.FLOAT, 5000.0, "us", 10.0, 1e5),
        "ExposureAuto": Feature("ExposureAuto", FeatureKind.ENUMERATION, "Off", choices=("Off", "Continuous")),
        "Width": Feature("Width", FeatureKind.INTEGER, 640, "px", 16, 2048, 16),
        "DeviceTemperature": Feature("DeviceTemperature", FeatureKind.FLOAT, 41.0, writable=False),
        "DeviceUserID": Feature("DeviceUserID", FeatureKind.STRING, "left"),
        "GevSCPSPacketSize": Feature("GevSCPSPacketSize", FeatureKind.INTEGER, 1400),
        "TriggerSoftware": Feature("TriggerSoftware", FeatureKind.COMMAND, None),
    }


def test_what_belongs_to_a_recipe() -> None:
    assert kept_settings(settable().values()) == {"ExposureTime": 5000.0, "ExposureAuto": "Off", "Width": 640}
    assert of_the_product({"Width": 640, "GevSCPD": 5, "DeviceLinkThroughputLimit": 9}) == {"Width": 640}


def test_what_differs_is_said_with_both_values() -> None:
    there = settable()
    wanted = {"ExposureTime": 8000.0, "Width": 640, "DeviceTemperature": 20.0, "Unknown": 1}
    assert differences(wanted, there.values()) == {"ExposureTime": "ExposureTime is 5000 µs, not 8000 µs"}
    assert differences({"ExposureTime": 5000.4}, there.values()) == {}  # a camera counts in its own ticks
    automatic = {**there, "ExposureAuto": Feature("ExposureAuto", FeatureKind.ENUMERATION, "Continuous", choices=("Off", "Continuous"))}
    assert differences({"ExposureTime": 8000.0}, automatic.values()) == {}


def balance(**ratios: float) -> tuple[Feature, ...]:
    """A white balance whose selector stands at its first choice."""
    first = next(iter(ratios))
    selector = Feature("BalanceRatioSelector", FeatureKind.ENUMERATION, first, choices=tuple(ratios))
    plain = Feature("BalanceRatio", FeatureKind.FLOAT, ratios[first])
    chosen = (
        Feature(f"BalanceRatio[{name}]", FeatureKind.FLOAT, value, selection=(("BalanceRatioSelector", name),))
        for name, value in ratios.items()
    )
    return (selector, plain, *chosen)


def test_what_is_behind_a_selector_is_compared_for_each_choice() -> None:
    kept = kept_settings(balance(Red=1.5, Green=1.0, Blue=2.0))
    assert differences(kept, balance(Blue=2.0, Green=1.0, Red=1.5)) == {}
    assert differences(kept, balance(Red=1.5, Green=1.0, Blue=1.0)) == {"BalanceRatio[Blue]": "BalanceRatio[Blue] is 1, not 2"}


def test_a_recipe_of_an_earlier_version_is_meant_for_the_choice_that_it_names() -> None:
    older = {"BalanceRatioSelector": "Blue", "BalanceRatio": 2.0}
    assert differences(older, balance(Red=1.5, Blue=2.0)) == {}
    assert set(differences(older, balance(Red=2.0, Blue=1.0))) == {"BalanceRatio[Blue]"}
    assert set(differences({"BalanceRatio": 2.0}, balance(Red=1.0, Blue=2.0))) == {"BalanceRatio"}, "where it stands, as before"
    assert of_each_choice({**older, "BalanceRatio[Blue]": 3.0}, balance(Red=1.0, Blue=1.0)) == {"BalanceRatio[Blue]": 3.0}


def test_what_a_person_sets_is_kept_for_the_choice_that_it_was_set_for() -> None:
    before, after = balance(Red=1.0, Blue=1.0), balance(Red=1.5, Blue=1.0)
    assert names_set("BalanceRatio", before, after) == {"BalanceRatio[Red]"}
    assert names_set("BalanceRatioSelector", before, balance(Blue=1.0, Red=1.0)) == set()
    assert names_set("BalanceRatio", before, balance(Red=1.5, Blue=1.5)) == {"BalanceRatio[Red]", "BalanceRatio[Blue]"}, "one register"
    assert names_set("ExposureTime", before, after) == {"ExposureTime"}


def test_what_controls_a_choice_by_itself_is_looked_for_at_that_choice() -> None:
    def gain(auto: str) -> tuple[Feature, ...]:
        chosen = (("GainSelector", "All"),)
        mode = Feature("GainAuto[All]", FeatureKind.ENUMERATION, auto, choices=("Off", "Continuous"), selection=chosen)
        return mode, Feature("Gain[All]", FeatureKind.FLOAT, 4.0, selection=chosen)

    assert differences({"Gain[All]": 2.0}, gain("Continuous")) == {}
    assert set(differences({"Gain[All]": 2.0}, gain("Off"))) == {"Gain[All]"}


def test_modes_are_set_before_the_numbers_that_they_forbid() -> None:
    class Strict(FaultyCamera):
        """Takes an exposure time only while it is not automatic."""

        def set_feature(self, name: str, value: str | float | bool) -> str | float | bool | None:
            order.append(name)
            return super().set_feature(name, value)

    order: list[str] = []
    device = Device(Delivery.FREE_RUNNING)
    device.put("ExposureAuto", "Continuous")
    camera = Strict(device, "strict")
    assert restore(camera, {"ExposureTime": 8000.0, "ExposureAuto": "Off"}) == {}
    assert order == ["ExposureAuto", "ExposureTime"]
    assert device.has("ExposureTime") == 8000.0
    camera.close()


def test_what_cannot_be_restored_is_said_with_the_reason() -> None:
    device = Device()
    device.stubborn = {"Gain"}
    camera = FaultyCamera(device, "stubborn")
    (text,) = restore(camera, {"Gain": 3.0}).values()
    assert text == "Gain is 1 dB, not 3 dB (Gain cannot be set)"
    camera.close()
