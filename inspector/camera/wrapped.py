"""A camera around another one: what it does not change itself is passed on."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.camera.base import Camera, Shot
from inspector.core.camera_features import Feature, Setting, TransportCounts


class WrappedCamera(Camera):
    """Everything of ``camera``, as it is. Subclasses change what they are for. A new public method of :class:`Camera` is passed on here."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self.address = camera.address
        self.delivery = camera.delivery
        self.repeats_pictures = camera.repeats_pictures
        self.profile = camera.profile

    def read(self, timeout: float) -> Shot | None:
        return self._camera.read(timeout)

    def settings(self) -> Mapping[str, Setting]:
        return self._camera.settings()

    def features(self) -> tuple[Feature, ...]:
        return self._camera.features()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        try:
            return self._camera.set_feature(name, value)
        finally:  # it may wait for triggers now, or not any more
            self.delivery = self._camera.delivery

    def trigger(self) -> None:
        self._camera.trigger()

    def transport(self) -> TransportCounts:
        return self._camera.transport()

    def good_parts_only(self, wanted: bool) -> None:
        self._camera.good_parts_only(wanted)

    def close(self) -> None:
        self._camera.close()
