"""A value for a feature: read from text, and checked before it is sent to a camera that would take anything."""

from __future__ import annotations

import math

from inspector.camera.address import nearest
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraError
from inspector.core.program import PROGRAM

_TRUE = frozenset({"true", "on", "yes", "1"})
_FALSE = frozenset({"false", "off", "no", "0"})
_SEE = f"See: {PROGRAM} cameras show ADDRESS"


def find(features: tuple[Feature, ...], name: str, where: str) -> Feature:
    """The feature of that name. Raises CameraError, with the name that was probably meant."""
    for feature in features:
        if feature.name == name:
            return feature
    by_lower = {feature.name.lower(): feature.name for feature in features}
    meant = by_lower.get(name.lower(), "")
    hint = f"; did you mean {meant!r}?" if meant else nearest(name, tuple(feature.name for feature in features))
    raise CameraError(f"it has no setting called {name!r}{hint}", where=where, remedy=_SEE)


def from_text(feature: Feature, text: str, where: str) -> Setting:
    """``text`` as a value of the feature's kind, not checked yet. Raises CameraError."""
    try:
        if feature.kind is FeatureKind.FLOAT:
            return float(text)
        if feature.kind is FeatureKind.INTEGER:
            return int(text, 0)
    except ValueError:
        what = "a number" if feature.kind is FeatureKind.FLOAT else "a whole number"
        raise CameraError(f"{feature.name} is {what}, not {text!r}", where=where, remedy=_range(feature) or _SEE) from None
    if feature.kind is FeatureKind.BOOLEAN:
        if text.lower() not in _TRUE | _FALSE:
            raise CameraError(f"{feature.name} is on or off, not {text!r}", where=where, remedy=f"Write {feature.name}=on or =off")
        return text.lower() in _TRUE
    return text


def checked(feature: Feature, value: Setting, where: str) -> Setting:
    """``value`` as the feature's kind holds it. Raises CameraError if the feature cannot be set, or not to this."""
    if not feature.writable:
        raise CameraError(f"{feature.name} cannot be set now", where=where, remedy="Another setting may forbid it: see cameras show")
    if feature.kind in (FeatureKind.FLOAT, FeatureKind.INTEGER):
        return _number(feature, value, where)
    if feature.kind is FeatureKind.ENUMERATION:
        if value not in feature.choices:
            what = f"{feature.name} cannot be {value}{nearest(str(value), feature.choices)}"
            raise CameraError(what, where=where, remedy=f"It can be: {', '.join(feature.choices)}")
        return value
    wanted: type = {FeatureKind.BOOLEAN: bool, FeatureKind.STRING: str}.get(feature.kind, object)
    if not isinstance(value, wanted):
        raise CameraError(f"{feature.name} cannot be {value!r}", where=where, remedy=f"It is a {feature.kind.value}")
    return value


def _number(feature: Feature, value: Setting, where: str) -> Setting:
    whole = feature.kind is FeatureKind.INTEGER
    if isinstance(value, bool | str) or not math.isfinite(value) or (whole and value != int(value)):
        what = "a whole number" if whole else "a number"
        raise CameraError(f"{feature.name} is {what}, not {value!r}", where=where, remedy=_range(feature) or _SEE)
    low, high = feature.minimum, feature.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        raise CameraError(f"{feature.name} cannot be {value:.12g}", where=where, remedy=_range(feature))
    if whole and feature.step and feature.step > 1:
        base = int(low or 0)
        below = base + (int(value) - base) // int(feature.step) * int(feature.step)
        if below != value:
            raise CameraError(f"{feature.name} cannot be {value:.12g}", where=where, remedy=f"{_range(feature)}; {below} for instance")
    return int(value) if whole else float(value)


def _range(feature: Feature) -> str:
    unit = f" {feature.unit}" if feature.unit else ""
    low, high = feature.minimum, feature.maximum
    if low is None or high is None:
        return ""
    step = f" in steps of {feature.step:.12g}" if feature.step and feature.step != 1 else ""
    return f"{feature.name} goes from {low:.12g} to {high:.12g}{unit}{step}"
