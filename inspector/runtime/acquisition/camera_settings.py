"""Settings that a camera must have: written, read back and compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from inspector.camera.base import Camera
from inspector.core.camera_features import Feature, FeatureKind, Setting, selected_name, split_name, starts_frames
from inspector.core.errors import CameraLost, InspectorError

RELATIVE = 1e-3
"""Relative tolerance of a number: cameras count in lines and clock ticks."""
TRANSPORT = ("Gev", "DeviceLink", "DeviceStream")
"""Name prefixes of the features of the network link (SFNC, section 20): they are negotiated at each opening, and in no recipe."""
OUTPUTS = ("UserOutput", "LineSource")
"""Name prefixes of the features of the camera's own outputs, in no recipe either: what was signalled when it was taught says nothing of the
product."""
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
    """The features that belong in a recipe: writable ones with a value, without texts (a person's names), commands, the network link and
    the camera's outputs."""
    return {
        feature.name: feature.value
        for feature in features
        if feature.value is not None
        and feature.writable
        and feature.kind not in (FeatureKind.COMMAND, FeatureKind.STRING)
        and not feature.name.startswith((*TRANSPORT, *OUTPUTS))
    }


def settings_of(camera: Camera, features: Iterable[Feature]) -> dict[str, Setting]:
    """The settings that a recipe keeps: the camera's own ``settings()``, and its ``features`` as they were read."""
    return {**camera.settings(), **kept_settings(features)}


def of_the_product(settings: Mapping[str, Setting]) -> dict[str, Setting]:
    """``settings`` without those of the network link between this camera and this machine, and of the camera's outputs."""
    return {name: value for name, value in settings.items() if not name.startswith((*TRANSPORT, *OUTPUTS))}


def differences(wanted: Mapping[str, Setting], features: Iterable[Feature]) -> dict[str, str]:
    """Name -> the difference in words. Features that the camera lacks, that are read-only or that it controls itself are not compared.

    Where a selector stands is no difference: what is behind it is compared for each of its choices.
    """
    there = {feature.name: feature for feature in features}
    found = {}
    for name, value in of_each_choice(wanted, there.values()).items():
        feature = there.get(name)
        if feature is None or feature.value is None or not feature.writable:
            continue
        if _is_automatic(name, there) or same_setting(value, feature):
            continue
        unit = f" {unit_text(feature.unit)}" if feature.unit else ""
        found[name] = f"{name} is {setting_text(feature.value)}{unit}, not {setting_text(value)}{unit}"
    return found


def of_each_choice(settings: Mapping[str, Setting], features: Iterable[Feature]) -> dict[str, Setting]:
    """``settings`` for a camera with these ``features``: what is behind a selector by its choices, and no selector.

    A value by its plain name is meant for the choice of the selectors that stands beside it, as earlier versions kept both. Where none
    stands there, it is meant for where the selectors are, unless ``settings`` has values by choice, which say more.
    """
    selected = [feature for feature in features if feature.selection]
    selectors = {selector for feature in selected for selector, _ in feature.selection}
    behind = {split_name(feature.name)[0]: tuple(selector for selector, _ in feature.selection) for feature in selected}
    found = {name: value for name, value in settings.items() if name not in selectors and name not in behind}
    with_choices = {split_name(name)[0] for name in settings if split_name(name)[1]}
    for name in (name for name in settings if name in behind):
        choices = [settings.get(selector) for selector in behind[name]]
        if all(isinstance(choice, str) for choice in choices):
            found.setdefault(selected_name(name, map(str, choices)), settings[name])
        elif name not in with_choices:
            found[name] = settings[name]
    return found


def where_selectors_stand(features: Iterable[Feature]) -> dict[str, str]:
    """Plain name of each feature behind a selector -> its name with the choices that the selectors have now."""
    now = {feature.name: feature.value for feature in features}
    return {
        split_name(feature.name)[0]: feature.name
        for feature in features
        if feature.selection and all(now.get(selector) == choice for selector, choice in feature.selection)
    }


def names_set(name: str, before: Iterable[Feature], after: Iterable[Feature]) -> set[str]:
    """The names under which a camera must keep what was set as ``name``: by its choice if it is behind a selector, with all others that
    changed with it; none for a selector, which may stand anywhere."""
    if any(selector == name for feature in after for selector, _ in feature.selection):
        return set()
    base = split_name(name)[0]
    values = {feature.name: feature.value for feature in before}
    changed = {one.name for one in after if one.selection and split_name(one.name)[0] == base and values.get(one.name) != one.value}
    return changed | {where_selectors_stand(after).get(name, name)}


def triggered_by_software(features: Iterable[Feature]) -> bool:
    """Whether a trigger that starts frames comes from software, wherever its selector stands."""
    values = {feature.name: feature.value for feature in features}
    modes = {split_name(name)[1]: value for name, value in values.items() if split_name(name)[0] == "TriggerMode" and split_name(name)[1]}
    if not modes:
        return values.get("TriggerSource") == "Software"
    on = [choices for choices, mode in modes.items() if mode == "On" and any(map(starts_frames, choices))]
    return any(values.get(selected_name("TriggerSource", choices), values.get("TriggerSource")) == "Software" for choices in on)


def restore(camera: Camera, wanted: Mapping[str, Setting], alive: Callable[[], None] = lambda: None) -> dict[str, str]:
    """Write the settings that differ, read all back, and return those that still differ: name -> difference and the camera's refusal.

    ``alive`` is called before each, since a camera may be slow. All are written twice: one setting may block another (automatic exposure
    the exposure time). Raises CameraLost.
    """
    refusals: dict[str, str] = {}
    for _ in range(2):
        features = camera.features()
        there = {feature.name: feature for feature in features}
        values = of_each_choice(wanted, features)
        # Words before numbers: modes decide which numbers can be written.
        wrong = sorted(differences(wanted, features), key=lambda name: isinstance(values[name], int | float))
        if not wrong:
            return {}
        for name in wrong:
            if there[name].kind is FeatureKind.COMMAND:
                continue
            alive()
            try:
                camera.set_feature(name, values[name])
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
    base, choices = split_name(name)
    by = AUTOMATIC.get(base, "")
    automatic = there.get(selected_name(by, choices), there.get(by))
    return automatic is not None and automatic.value not in (None, "Off", False)
