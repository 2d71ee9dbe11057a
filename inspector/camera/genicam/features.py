"""Which features of a GenICam camera are offered, by their standard names, and how they are described, checked and set.

Names and meaning: EMVA Standard Features Naming Convention (SFNC) 2.7. Cameras from before it have other names for the same: these are
found too, and offered under the standard name, so that a recipe's settings hold for both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from inspector.camera.base import Delivery
from inspector.camera.genicam.feature_check import checked, find
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraError


class Nodes(Protocol):
    """The features of one open camera, by the camera's own names. Each call may ask the camera and raise CameraError."""

    def kind(self, name: str) -> FeatureKind | None:
        """None if the camera has no such feature, or not now."""
        ...

    def value(self, name: str) -> Setting: ...

    def bounds(self, name: str) -> tuple[float | None, float | None, float | None]:
        """Minimum, maximum, step of a number; None for what the camera does not say."""
        ...

    def unit(self, name: str) -> str: ...

    def choices(self, name: str) -> tuple[str, ...]:
        """What an enumeration can be now."""
        ...

    def writable(self, name: str) -> bool:
        """Whether it can be set, now or while the camera does not acquire."""
        ...

    def write(self, name: str, value: Setting) -> None: ...

    def execute(self, name: str) -> None: ...


@dataclass(frozen=True)
class KnownFeature:
    """A feature as the naming convention calls it, the heading that it stands under, and what older cameras call it."""

    name: str
    group: str
    older: tuple[str, ...] = ()


KNOWN = (
    KnownFeature("ExposureAuto", "Exposure"),
    KnownFeature("ExposureTime", "Exposure", ("ExposureTimeAbs", "ExposureTimeRaw")),
    KnownFeature("GainAuto", "Exposure"),
    KnownFeature("Gain", "Exposure", ("GainAbs", "GainRaw")),
    KnownFeature("BlackLevel", "Exposure", ("BlackLevelAbs", "BlackLevelRaw")),
    KnownFeature("Gamma", "Exposure"),
    KnownFeature("AcquisitionFrameRateEnable", "Exposure", ("AcquisitionFrameRateEnabled",)),
    KnownFeature("AcquisitionFrameRate", "Exposure", ("AcquisitionFrameRateAbs",)),
    KnownFeature("BalanceWhiteAuto", "White balance"),
    KnownFeature("BalanceRatioSelector", "White balance"),
    KnownFeature("BalanceRatio", "White balance", ("BalanceRatioAbs", "BalanceRatioRaw")),
    KnownFeature("PixelFormat", "Picture"),
    KnownFeature("Width", "Picture"),
    KnownFeature("Height", "Picture"),
    KnownFeature("OffsetX", "Picture"),
    KnownFeature("OffsetY", "Picture"),
    KnownFeature("BinningHorizontal", "Picture"),
    KnownFeature("BinningVertical", "Picture"),
    KnownFeature("ReverseX", "Picture"),
    KnownFeature("ReverseY", "Picture"),
    KnownFeature("TriggerSelector", "Trigger"),
    KnownFeature("TriggerMode", "Trigger"),
    KnownFeature("TriggerSource", "Trigger"),
    KnownFeature("TriggerActivation", "Trigger"),
    KnownFeature("TriggerDelay", "Trigger", ("TriggerDelayAbs",)),
    KnownFeature("TriggerSoftware", "Trigger"),
    KnownFeature("LineSelector", "Trigger"),
    KnownFeature("LineDebouncerTime", "Trigger", ("LineDebouncerTimeAbs", "LineDebouncerTimeRaw")),
    KnownFeature("GevSCPSPacketSize", "Transport"),
    KnownFeature("GevSCPD", "Transport"),
    KnownFeature("DeviceLinkThroughputLimitMode", "Transport"),
    KnownFeature("DeviceLinkThroughputLimit", "Transport"),
)

RESHAPING = frozenset(
    {"PixelFormat", "Width", "Height", "BinningHorizontal", "BinningVertical", "GevSCPSPacketSize", "AcquisitionMode", "TriggerMode"}
)
"""What a camera takes only while it does not acquire, or what changes the size of what it sends or how that is queued."""

# SFNC fixes these units; cameras often leave them out.
_UNITS = {
    "ExposureTime": "us",
    "TriggerDelay": "us",
    "LineDebouncerTime": "us",
    "AcquisitionFrameRate": "Hz",
    "Width": "px",
    "Height": "px",
    "OffsetX": "px",
    "OffsetY": "px",
    "GevSCPSPacketSize": "B",
}


class GenicamFeatures:
    """The known features of one camera. ``where`` goes into errors."""

    def __init__(self, nodes: Nodes, where: str, known_features: tuple[KnownFeature, ...] = KNOWN) -> None:
        self._nodes = nodes
        self._where = where
        self._known = known_features
        self._own: dict[str, str] = {}
        for known in known_features:
            for name in (known.name, *known.older):
                if nodes.kind(name) is not None:
                    self._own[known.name] = name
                    break

    def all(self) -> tuple[Feature, ...]:
        """Every known feature that the camera has now, with its value now. Raises CameraError if the camera does not answer."""
        found = (self._described(known) for known in self._known)
        return tuple(feature for feature in found if feature is not None)

    def set(self, name: str, value: Setting) -> Setting | None:
        """Check, write, read back. Raises CameraError."""
        feature = self.find(name)
        own = self._own[name]
        if feature.kind is FeatureKind.COMMAND:
            self._nodes.execute(own)
            return None
        self._nodes.write(own, checked(feature, value, self._where))
        return self._nodes.value(own)

    def find(self, name: str) -> Feature:
        """One feature with its value now. Raises CameraError, with what was probably meant."""
        known = next((known for known in self._known if known.name == name), None)
        feature = self._described(known) if known else None
        return find(self.all(), name, self._where) if feature is None else feature

    def settings(self) -> dict[str, Setting]:
        """The values of all that has one."""
        return {feature.name: feature.value for feature in self.all() if feature.value is not None}

    def delivery(self) -> Delivery:
        """TRIGGERED while a trigger starts each frame."""
        own = self._own.get("TriggerMode")
        on = own is not None and self._nodes.kind(own) is not None and self._nodes.value(own) == "On"
        return Delivery.TRIGGERED if on else Delivery.FREE_RUNNING

    def fire(self) -> None:
        """Execute TriggerSoftware. Raises CameraError if the camera does not wait for it."""
        if self.delivery() is not Delivery.TRIGGERED:
            remedy = "Set TriggerMode=On and TriggerSource=Software first"
            raise CameraError("it runs freely: a trigger would do nothing", where=self._where, remedy=remedy)
        source = self._own.get("TriggerSource")
        if source and (found := self._nodes.value(source)) != "Software":
            raise CameraError(f"its trigger comes from {found}", where=self._where, remedy="Set TriggerSource=Software first")
        if "TriggerSoftware" not in self._own:
            raise CameraError("it has no software trigger", where=self._where, remedy="Use a line of its connector (TriggerSource)")
        self._nodes.execute("TriggerSoftware")

    def _described(self, known: KnownFeature) -> Feature | None:
        own = self._own.get(known.name)
        kind = self._nodes.kind(own) if own else None
        if own is None or kind is None:
            return None
        number = kind in (FeatureKind.FLOAT, FeatureKind.INTEGER)
        low, high, step = self._nodes.bounds(own) if number else (None, None, None)
        command = kind is FeatureKind.COMMAND
        unit = (self._nodes.unit(own) if number else "") or ("" if own.endswith("Raw") else _UNITS.get(known.name, ""))
        return Feature(
            known.name,
            kind,
            None if command else self._nodes.value(own),
            "us" if unit in ("µs", "\u03bcs") else unit,
            low,
            high,
            step,
            self._nodes.choices(own) if kind is FeatureKind.ENUMERATION else (),
            command or self._nodes.writable(own),
            known.group,
        )
