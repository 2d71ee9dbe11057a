"""A live camera that can be set, triggered, unplugged, frozen, hung and reset, as a test given."""

from __future__ import annotations

import threading
from dataclasses import replace
from time import monotonic

import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.camera_features import Feature, FeatureKind, Setting, TransportCounts
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout

SIDE = 128


def feature(name: str, value: Setting | None, kind: FeatureKind = FeatureKind.FLOAT, **more: object) -> Feature:
    return Feature(name, kind, value, **more)  # type: ignore[arg-type]


def features() -> dict[str, Feature]:
    return {
        one.name: one
        for one in (
            feature("ExposureTime", 5000.0, unit="µs", minimum=10.0, maximum=100_000.0, group="Exposure"),
            feature("ExposureAuto", "Off", FeatureKind.ENUMERATION, choices=("Off", "Continuous"), group="Exposure"),
            feature("Gain", 1.0, unit="dB", minimum=0.0, maximum=24.0, group="Exposure"),
            feature("TriggerSource", "Line0", FeatureKind.ENUMERATION, choices=("Line0", "Software"), group="Trigger"),
            feature("TriggerSoftware", None, FeatureKind.COMMAND, group="Trigger"),
            feature("DeviceTemperature", 40.0, writable=False, unit="°C"),
        )
    }


class Device:
    """The thing itself: it goes on while nobody has it open. Every opening is another :class:`FaultyCamera`.

    ``there``: plugged in. ``flowing``: pictures come (else it is silent). ``still``: the picture does not change. ``hang``: calls into
    the driver do not return. ``takes_s``: for one setting; ``travels_s``: from a trigger to its picture. ``ignore`` and ``lose``: numbers
    of triggers that are not heard, or whose picture is lost.
    """

    def __init__(self, delivery: Delivery = Delivery.FREE_RUNNING, period_s: float = 0.01) -> None:
        self.delivery = delivery
        self.period_s = period_s
        self.there = True
        self.flowing = True
        self.still = False
        self.hang = False
        self.unhang = threading.Event()
        self.features = features()
        self.ignore: set[int] = set()
        self.lose: set[int] = set()
        self.stubborn: set[str] = set()
        self.takes_s = 0.0
        self.travels_s = 0.0
        self.opened: list[FaultyCamera] = []
        self.open_now = 0
        self.triggers = 0
        self.picture = np.zeros((SIDE, SIDE, 3), np.uint8)
        self.random = np.random.default_rng(1)

    def open(self, address: str) -> Camera:
        if not self.there:
            raise CameraNotFound("there is no such camera", where=address, remedy="Plug it in")
        camera = FaultyCamera(self, address)
        self.opened.append(camera)
        return camera

    def reset(self) -> None:
        """It starts anew, with the settings that it has from the factory."""
        self.features = features()

    def has(self, name: str) -> Setting | None:
        return self.features[name].value

    def put(self, name: str, value: Setting) -> None:
        self.features[name] = replace(self.features[name], value=value)

    def hangs(self) -> None:
        if self.hang:
            self.unhang.wait(30)


class FaultyCamera(Camera):
    def __init__(self, device: Device, address: str) -> None:
        self.device = device
        self.address = address
        self.delivery = device.delivery
        self.thread = threading.get_ident()
        self.closed = 0
        self.frame_id = 0
        self.lost = False
        self.answers: list[tuple[float, int]] = []
        device.open_now += 1

    def read(self, timeout: float) -> Shot | None:
        device = self._checked()
        if self.delivery is Delivery.TRIGGERED:
            if not self.answers or self.answers[0][0] > monotonic():
                threading.Event().wait(min(timeout, 0.002))
                raise CameraTimeout("no picture yet")
            self.frame_id = self.answers.pop(0)[1]
        else:
            threading.Event().wait(device.period_s if device.flowing else min(timeout, 0.02))
            self._checked()
            if not device.flowing:
                raise CameraTimeout("no picture")
            self.frame_id += 1
        if not device.still:
            device.picture = device.random.integers(50, 70, (SIDE, SIDE, 3), dtype=np.uint8)
        return Shot(device.picture.copy(), self.frame_id, monotonic())

    def settings(self) -> dict[str, Setting]:
        return {"width": SIDE, "height": SIDE}

    def features(self) -> tuple[Feature, ...]:
        return tuple(self._checked().features.values())

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        device = self._checked()
        if device.takes_s:
            threading.Event().wait(device.takes_s)
        if name not in device.features or name in device.stubborn:
            raise CameraError(f"{name} cannot be set", where=self.address)
        here = device.features[name]
        if isinstance(value, float) and here.minimum is not None and here.maximum is not None and not here.minimum <= value <= here.maximum:
            raise CameraError(f"{name} is {here.minimum:g} to {here.maximum:g}", where=self.address)
        device.put(name, value)
        return value

    def trigger(self) -> None:
        device = self._checked()
        if self.delivery is not Delivery.TRIGGERED:
            super().trigger()
        number, device.triggers = device.triggers, device.triggers + 1
        if number in device.ignore:
            return
        self.frame_id += 1
        if number not in device.lose:
            self.answers.append((monotonic() + device.travels_s, self.frame_id))

    def transport(self) -> TransportCounts:
        return TransportCounts(incomplete=self._checked().triggers // 10)

    def close(self) -> None:
        assert threading.get_ident() == self.thread, "closed by another thread than the one that opened it"
        self.device.hangs()
        self.closed += 1
        if self.closed == 1:
            self.device.open_now -= 1

    def _checked(self) -> Device:
        assert threading.get_ident() == self.thread, "used by another thread than the one that opened it"
        assert not self.closed, "used after it was closed"
        self.device.hangs()
        self.lost = self.lost or not self.device.there
        if self.lost:
            raise CameraLost("gone", where=self.address, remedy="Look at the cable")
        return self.device
