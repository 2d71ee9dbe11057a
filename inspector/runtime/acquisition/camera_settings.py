"""Settings that a camera must have: written, read back and compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from inspector.camera.base import Camera
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraLost, InspectorError

RELATIVE = 1e-3
"""Relative tolerance of a number: cameras count in lines and clock ticks."""
TRANSPORT = ("Gev", "DeviceLink", "DeviceStream")
"""Name prefixes of the features of the network link (SFNC, section 20): they are negotiated at each opening, and in no recipe."""
AUTOMATIC: Mapping[str, str] = {
    "ExposureTime": "ExposureAuto",
    "Gain": "GainAuto",
    "BlackLevel": "BlackLevelAuto",
    "BalanceRatio": "BalanceWhiteAuto",
    "WhiteBalanceTemperature": "BalanceWhiteAuto",
    "FocusPosition": "FocusAuto",
}
"""Feature -> the function that controls it while that is not "Off" (Standard Features Naming Convention, sections 5 and 6)."""


def kept_settings(features: Iterable[Feature]) -> dict[str, Setting]:
    """The features that belong in a recipe: writable ones with a value, without texts (a person's names), commands and the network link."""
    return {
        feature.name: feature.value
        for feature in features
        if feature.value is not None
        and feature.writable
        and feature.kind not in (FeatureKind.COMMAND, FeatureKind.STRING)
        and not feature.name.startswith(TRANSPORT)
    }


def settings_of(camera: Camera, features: Iterable[Feature]) -> dict[str, Setting]:
    """The settings that a recipe keeps: the camera's own ``settings()``, and its ``features`` as they were read."""
    return {**camera.settings(), **kept_settings(features)}


def of_the_product(settings: Mapping[str, Setting]) -> dict[str, Setting]:
    """``settings`` without those of the network link between this camera and this machine."""
    return {name: value for name, value in settings.items() if not name.startswith(TRANSPORT)}


def differences(wanted: Mapping[str, Setting], features: Iterable[Feature]) -> dict[str, str]:
    """Name -> the difference in words. Features that the camera lacks, that are read-only or that it controls itself are not compared."""
    there = {feature.name: feature for feature in features}
    found = {}
    for name, value in wanted.items():
        feature = there.get(name)
        if feature is None or feature.value is None or not feature.writable:
            continue
        if _is_automatic(name, there) or same_setting(value, feature):
            continue
        unit = f" {unit_text(feature.unit)}" if feature.unit else ""
        found[name] = f"{name} is {setting_text(feature.value)}{unit}, not {setting_text(value)}{unit}"
    return found


def restore(camera: Camera, wanted: Mapping[str, Setting], alive: Callable[[], None] = lambda: None) -> dict[str, str]:
    """Write the settings that differ, read all back, and return those that still differ: name -> difference and the camera's refusal.

    ``alive`` is called before each, since a camera may be slow. All are written twice: one setting may block another (automatic exposure
    the exposure time). Raises CameraLost.
    """
    refusals: dict[str, str] = {}
    for _ in range(2):
        features = camera.features()
        there = {feature.name: feature for feature in features}
        # Words before numbers: modes decide which numbers can be written.
        wrong = sorted(differences(wanted, features), key=lambda name: isinstance(wanted[name], int | float))
        if not wrong:
            return {}
        for name in wrong:
            if there[name].kind is FeatureKind.COMMAND:
                continue
            alive()
            try:
                camera.set_feature(name, wanted[name])
                refusals.pop(name, None)
            except CameraLost:
                raise
            except InspectorError as error:
                refusals[name] = error.what
    left = differences(wanted, camera.features())
    return {name: f"{text} ({refusals[name]})" if name in refusals else text for name, text in left.items()}


def same_setting(value: Setting, feature: Feature) -> bool:
    """Whether the feature has this ``value``, within its step and :data:`RELATIVE`."""
    now = feature.value
    if isinstance(value, str) or isinstance(now, str) or now is None:
        return value == now
    if isinstance(value, bool) or isinstance(now, bool) or feature.kind is FeatureKind.INTEGER:
        return value == now
    return math.isclose(value, now, rel_tol=RELATIVE, abs_tol=max(1e-9, 0.51 * (feature.step or 0.0)))


def unit_text(unit: str) -> str:
    """As it is shown."""
    return "µs" if unit == "us" else unit


def setting_text(value: Setting) -> str:
    """As it is shown."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _is_automatic(name: str, there: Mapping[str, Feature]) -> bool:
    automatic = there.get(AUTOMATIC.get(name, ""))
    return automatic is not None and automatic.value not in (None, "Off", False)
