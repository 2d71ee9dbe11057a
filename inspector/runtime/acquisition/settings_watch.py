"""Supervision of the settings of an open camera: written, read back, compared, and written again if the camera lost them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from time import monotonic

from inspector.camera.base import Camera, Shot
from inspector.camera.genicam.transport_checks import advise, read_machine
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.errors import CameraLost, InspectorError
from inspector.runtime.acquisition.camera_orders import CameraOrders, SetFeature
from inspector.runtime.acquisition.camera_settings import differences, names_set, restore, triggered_by_software, where_selectors_stand

TRANSPORT_EVERY_S = 1.0


@dataclass(frozen=True)
class Reading:
    """The last reading of everything but pictures. ``differences``: name -> words, None before the first. Replaced, never changed.

    ``plain``: the features without those by the choices of a selector. ``standing``: see
    :func:`~inspector.runtime.acquisition.camera_settings.where_selectors_stand`. ``by_software``: its trigger comes from software.
    """

    features: tuple[Feature, ...] = ()
    plain: tuple[Feature, ...] = ()
    standing: Mapping[str, str] = field(default_factory=dict)
    by_software: bool = False
    differences: Mapping[str, str] | None = None
    transport: TransportCounts = field(default_factory=TransportCounts)
    advice: tuple[str, ...] = ()


class SettingsWatch:
    """For one opening of a camera. Calls with the camera are made on the thread that owns it.

    ``lost``: how often the camera changed its settings by itself. ``looked_at``: monotonic seconds of the last reading. ``setting``: a
    setting is being written to the camera now, which may take seconds.
    """

    def __init__(self, address: str, orders: CameraOrders, on_reading: Callable[[Camera, bool], None], alive: Callable[[], None]) -> None:
        """``on_reading(camera, changed)`` is called after each reading; ``changed``: some feature has another value. ``alive`` is called
        between two settings."""
        self._address = address
        self._orders = orders
        self._on_reading = on_reading
        self._alive = alive
        self._restored: Mapping[str, Setting] | None = None
        self._changed_at = -math.inf
        self._unsettled = 0
        self._asked_at = -math.inf
        self.looked_at = -math.inf
        self.reading = Reading()
        self.lost = 0
        self.setting = False

    def set(self, camera: Camera, order: SetFeature) -> None:
        """Execute the order and answer it. Raises CameraLost."""
        try:
            with self._setting():
                took = camera.set_feature(order.name, order.value)
                keep = self._to_keep(camera, order.name, took)
        except CameraLost as error:
            self._orders.answered(order, None, error.what)
            raise
        except InspectorError as error:
            self._orders.answered(order, self.value(order.name), str(error))
            return
        self._orders.answered(order, took, "", keep)
        self._restored = self._orders.wanted()
        self._unsettle()
        self._read(camera)

    def value(self, name: str) -> Setting | None:
        """The value as last read; None if there is no such feature."""
        return next((feature.value for feature in self.reading.features if feature.name == name), None)

    def follow(self, camera: Camera) -> None:
        """Write the settings if they changed since the last time."""
        if self._restored is not self._orders.wanted():
            self.give(camera)

    def give(self, camera: Camera) -> None:
        """Write the settings to the camera and read them back."""
        wanted = self._orders.wanted()
        before = camera.features()
        with self._setting():
            left = restore(camera, wanted, self._alive) if wanted else {}
        self._restored = wanted
        self._read(camera, left)
        if before != self.reading.features:
            self._unsettle()

    def verify(self, camera: Camera, now: float) -> None:
        """Read all settings: one that the camera changed by itself is written again, and counted. Raises CameraLost."""
        self.looked_at = now
        features = camera.features()
        if differences(self._orders.wanted(), features) and not self.reading.differences:
            self.lost += 1
            self.give(camera)
        elif self.reading.differences:
            self.give(camera)
        else:
            self._read(camera)

    def ask_transport(self, camera: Camera) -> None:
        """Read the transport's counters, if it is time."""
        now = monotonic()
        if now - self._asked_at > TRANSPORT_EVERY_S:
            self._asked_at = now
            self.reading = replace(self.reading, transport=camera.transport())

    def fault(self, shot: Shot) -> str:
        """Why this picture cannot be judged, in words; empty if the camera had its settings when it was taken."""
        found = self.reading.differences
        if found:
            return f"the camera's settings differ: {'; '.join(found.values())}"
        if self._unsettled == 0:
            return ""
        if shot.captured_at > self._changed_at:
            self._unsettled -= 1
        return "the camera's settings were being changed"

    def settled(self) -> None:
        """No picture is in transit any more."""
        self._unsettled = 0

    def _to_keep(self, camera: Camera, name: str, took: Setting | None) -> dict[str, Setting]:
        """What the camera must have from now on, since it ``took`` this."""
        if took is None:
            return {}
        features = camera.features()
        values = {feature.name: feature.value for feature in features if feature.value is not None}
        return {one: values.get(one, took) for one in names_set(name, self.reading.features, features)}

    @contextmanager
    def _setting(self) -> Iterator[None]:
        self._alive()
        self.setting = True
        try:
            yield
        finally:
            self._alive()
            self.setting = False

    def _unsettle(self) -> None:
        """Pictures in transit, and the one that is being exposed, were taken with other settings."""
        self._changed_at = monotonic()
        self._unsettled = 1

    def _read(self, camera: Camera, left: Mapping[str, str] | None = None) -> None:
        features = camera.features()
        if left is None:
            left = differences(self._orders.wanted(), features)
        changed = features != self.reading.features
        advice = self.reading.advice
        if changed:
            values = {feature.name: feature.value for feature in features if feature.value is not None}
            advice = tuple(map(str, advise(self._address, values, read_machine())))
        self.reading = replace(self.reading, differences=left, transport=camera.transport(), advice=advice)
        if changed:
            plain = tuple(feature for feature in features if not feature.selection)
            standing, by_software = where_selectors_stand(features), triggered_by_software(features)
            self.reading = replace(self.reading, features=features, plain=plain, standing=standing, by_software=by_software)
        self.looked_at = monotonic()
        self._on_reading(camera, changed)
