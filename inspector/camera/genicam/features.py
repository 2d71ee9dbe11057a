"""Which features of a GenICam camera are offered, by their standard names, and how they are described, checked and set.

Names and meaning: EMVA Standard Features Naming Convention (SFNC) 2.7. Cameras from before it have other names for the same: these are
found too, and offered under the standard name, so that a recipe's settings hold for both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from inspector.camera.base import Delivery
from inspector.camera.genicam.feature_check import checked, find
from inspector.camera.genicam.frame_triggers import FrameTriggers
from inspector.camera.genicam.selectors import CONVENTION, positioned, selectors_of, walk
from inspector.core.camera_features import Feature, FeatureKind, Setting, selected_name, split_name
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

    def selectors(self, name: str) -> tuple[str, ...]:
        """The features whose choice decides which value of this one is meant, as the camera describes itself; none if it does not say."""
        ...

    def execute(self, name: str) -> None: ...


@dataclass(frozen=True)
class KnownFeature:
    """A feature as the naming convention calls it, the heading that it stands under, and what older cameras call it."""

    name: str
    group: str
    older: tuple[str, ...] = ()


TRANSPORT = "Transport"
"""Heading of what is agreed between this camera and this machine, which no recipe keeps."""

OUTPUT = "Output"
"""Heading of what the camera's own outputs do, which no recipe keeps either."""

KNOWN = (
    KnownFeature("ExposureAuto", "Exposure"),
    KnownFeature("ExposureTime", "Exposure", ("ExposureTimeAbs", "ExposureTimeRaw")),
    KnownFeature("GainAuto", "Exposure"),
    KnownFeature("GainSelector", "Exposure"),
    KnownFeature("Gain", "Exposure", ("GainAbs", "GainRaw")),
    KnownFeature("BlackLevelSelector", "Exposure"),
    KnownFeature("BlackLevelAuto", "Exposure"),
    KnownFeature("BlackLevel", "Exposure", ("BlackLevelAbs", "BlackLevelRaw")),
    KnownFeature("Gamma", "Exposure"),
    KnownFeature("AcquisitionFrameRateEnable", "Exposure", ("AcquisitionFrameRateEnabled",)),
    KnownFeature("AcquisitionFrameRate", "Exposure", ("AcquisitionFrameRateAbs",)),
    KnownFeature("BalanceWhiteAuto", "White balance"),
    KnownFeature("BalanceRatioSelector", "White balance"),
    KnownFeature("BalanceRatio", "White balance", ("BalanceRatioAbs", "BalanceRatioRaw")),
    KnownFeature("ColorTransformationSelector", "White balance"),
    KnownFeature("ColorTransformationEnable", "White balance"),
    KnownFeature("ColorTransformationValueSelector", "White balance"),
    KnownFeature("ColorTransformationValue", "White balance"),
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
    KnownFeature("LineMode", "Trigger"),
    KnownFeature("LineInverter", "Trigger"),
    KnownFeature("LineDebouncerTime", "Trigger", ("LineDebouncerTimeAbs", "LineDebouncerTimeRaw")),
    KnownFeature("LineSource", OUTPUT),
    KnownFeature("UserOutputSelector", OUTPUT),
    KnownFeature("UserOutputValue", OUTPUT),
    KnownFeature("ChunkModeActive", TRANSPORT),
    KnownFeature("GevSCPSPacketSize", TRANSPORT),
    KnownFeature("GevSCPD", TRANSPORT),
    KnownFeature("DeviceLinkThroughputLimitMode", TRANSPORT),
    KnownFeature("DeviceLinkThroughputLimit", TRANSPORT),
)

RESHAPING = frozenset(
    {
        *("PixelFormat", "Width", "Height", "BinningHorizontal", "BinningVertical"),
        *("GevSCPSPacketSize", "ChunkModeActive", "AcquisitionMode", "TriggerMode"),
    }
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
        self._own: dict[str, str] = {}
        for known in known_features:
            for name in (known.name, *known.older):
                if nodes.kind(name) is not None:
                    self._own[known.name] = name
                    break
        walked = {known.name: self._own[known.name] for known in known_features if known.name in self._own and known.group != TRANSPORT}
        self._behind = selectors_of(nodes, walked)
        self._known = (*known_features, *self._further_selectors(known_features))
        self._triggers = FrameTriggers(nodes, self._own, self._behind.get("TriggerMode", ()), where)
        self._once: dict[str, Feature | None] = {}
        self._walked: set[tuple[str, ...]] = set()

    def all(self) -> tuple[Feature, ...]:
        """Every known feature that the camera has now, with its value now, and behind those the same for each choice of their selectors.
        The selectors stand as before when it returns. Raises CameraError if the camera does not answer."""
        return (*self.plain(), *self._of_each_choice())

    def plain(self) -> tuple[Feature, ...]:
        """Every known feature that the camera has now, with its value where the selectors stand. Raises CameraError."""
        found = (self._described(known) for known in self._known)
        return tuple(feature for feature in found if feature is not None)

    def set(self, name: str, value: Setting) -> Setting | None:
        """Check, write, read back. Raises CameraError."""
        base, choices = split_name(name)
        if base not in self._own:
            self._look_again(base, choices)
        selectors = self._behind.get(base, ())
        if choices and not self._has_choices(selectors, choices):
            find(self.all(), name, self._where)
        with positioned(self._nodes, selectors if choices else (), choices):
            feature = self.find(base)
            own = self._own[base]
            if feature.kind is FeatureKind.COMMAND:
                self._nodes.execute(own)
                return None
            self._nodes.write(own, checked(replace(feature, name=name), value, self._where))
            return self._nodes.value(own)

    def find(self, name: str) -> Feature:
        """One feature with its value where the selectors stand. Raises CameraError, with what was probably meant."""
        known = next((known for known in self._known if known.name == name), None)
        feature = self._described(known) if known else None
        return find(self.all(), name, self._where) if feature is None else feature

    def settings(self) -> dict[str, Setting]:
        """The values of all that has one, where the selectors stand."""
        return {feature.name: feature.value for feature in self.plain() if feature.value is not None}

    def delivery(self) -> Delivery:
        """TRIGGERED while a trigger starts each frame, or burst of frames."""
        return Delivery.TRIGGERED if self._triggers.on() else Delivery.FREE_RUNNING

    def send_continuously(self) -> None:
        """Set AcquisitionMode to Continuous (SFNC): a camera that was left in SingleFrame stops after one picture. Raises CameraError."""
        nodes, name, wanted = self._nodes, "AcquisitionMode", "Continuous"
        if nodes.kind(name) is None or nodes.value(name) == wanted:
            return
        if wanted in nodes.choices(name) and nodes.writable(name):
            nodes.write(name, wanted)

    def fire(self) -> None:
        """Execute TriggerSoftware. Raises CameraError if the camera does not wait for it."""
        self._triggers.fire()

    def _further_selectors(self, known_features: tuple[KnownFeature, ...]) -> Iterator[KnownFeature]:
        """Those of the camera's own that known features stand behind: where they stand must be seen, and can be set."""
        there = set(self._own.values())
        for known in known_features:
            for selector in self._behind.get(known.name, ()):
                if selector not in there:
                    there.add(selector)
                    self._own[selector] = selector
                    yield KnownFeature(selector, known.group)

    def _look_again(self, base: str, choices: tuple[str, ...]) -> None:
        """A feature that was not there at the opening may be there at these choices, or since another was set: LineSource is one of lines
        that are outputs."""
        known = next((known for known in self._known if known.name == base), None)
        selector = self._own.get(CONVENTION.get(base, ""))
        if known is None:
            return
        selectors = (selector,) if selector is not None and choices and self._has_choices((selector,), choices) else ()
        with positioned(self._nodes, selectors, choices):
            own = next((name for name in (known.name, *known.older) if self._nodes.kind(name) is not None), None)
        if own is not None:
            self._own[base] = own
            if selectors:
                self._behind[base] = selectors

    def _has_choices(self, selectors: tuple[str, ...], choices: tuple[str, ...]) -> bool:
        if len(selectors) != len(choices):
            return False
        return all(choice in self._nodes.choices(selector) for selector, choice in zip(selectors, choices, strict=True))

    def _of_each_choice(self) -> list[Feature]:
        found: dict[str, list[Feature]] = {known.name: [] for known in self._known}
        for selectors in tuple(dict.fromkeys(self._behind.values())):
            names = [name for name, group in self._behind.items() if group == selectors]

            def look(choices: tuple[str, ...], names: list[str] = names, selectors: tuple[str, ...] = selectors) -> None:
                for name in names:
                    feature = self._selected(name, tuple(zip(selectors, choices, strict=True)))
                    if feature is not None:
                        found[name].append(feature)

            try:
                walk(self._nodes, selectors, look)
                self._walked.add(selectors)
            except CameraError:
                self._nodes.value(selectors[0])  # a camera that is gone says nothing at all
                if selectors in self._walked:
                    raise
                # One whose selector cannot be moved while it acquires: what is behind it stays where it stands.
                for name in names:
                    found[name].clear()
                    del self._behind[name]
        return [feature for features in found.values() for feature in features]

    def _selected(self, base: str, selection: tuple[tuple[str, str], ...]) -> Feature | None:
        """The feature where its selectors stand. Its range and unit are asked for once only, so that a walk is quick."""
        own, name = self._own[base], selected_name(base, (choice for _, choice in selection))
        try:
            if name not in self._once:
                known = next(known for known in self._known if known.name == base)
                feature = self._described(known)
                if feature is None:
                    return None
                self._once[name] = replace(feature, name=name, selection=selection)
            once = self._once[name]
            if once is None or once.kind is FeatureKind.COMMAND or self._nodes.kind(own) is not once.kind:
                return None
            return replace(once, value=self._nodes.value(own), writable=self._nodes.writable(own))
        except CameraError:
            self._nodes.value(selection[0][0])  # a camera that is gone says nothing at all
            self._once[name] = None
            return None

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
