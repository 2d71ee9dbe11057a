"""Reconciliation of triggers sent with pictures received: each trigger becomes one part. See :class:`TriggerBook`."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from inspector.camera.base import Camera, Shot
from inspector.core.errors import CameraLost, InspectorError
from inspector.core.settings import EngineSettings
from inspector.runtime.acquisition.camera_orders import CameraOrders, Trigger
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.triggers import TriggerBook, TriggeredPart


class Reconciliation:
    """For one opening of a camera, on the thread that owns it. While ``on``, each picture must be the answer to a trigger."""

    def __init__(
        self,
        holder: object,
        numbering: FrameNumbering,
        orders: CameraOrders,
        settings: EngineSettings,
        leaving: Callable[[], bool],
        alive: Callable[[], None],
    ) -> None:
        """``holder``, ``leaving`` and ``alive`` are for the numbering."""
        self._holder = holder
        self._numbering = numbering
        self._orders = orders
        self._leaving = leaving
        self._alive = alive
        self.book = TriggerBook(settings.trigger_deadline_s, settings.trigger_queue_length)
        self.on = False

    def fire(self, camera: Camera, order: Trigger) -> None:
        """Send one trigger. One that the camera refuses becomes a part without a picture. Raises CameraLost."""
        self.expire()
        sent_at = monotonic()
        try:
            camera.trigger()
        except CameraLost:
            self._give(self.book.sent(sent_at, order.moment))
            raise
        except InspectorError as error:
            self._orders.refused(error.what)
            if self.on:
                self._give(self.book.refused(error.what, order.moment))
            return
        self.on = True
        self._give(self.book.sent(sent_at, order.moment))

    def arrived(self, shot: Shot, now: float) -> None:
        """A picture came. Raises ChannelClosed."""
        self._give(self.book.arrived(shot, now))

    def expire(self) -> None:
        """Queue the parts whose pictures are overdue."""
        self._give(self.book.expired(monotonic()))

    def close(self, reason: str) -> None:
        """Queue all open triggers as parts without a picture; ``reason`` is for a person."""
        self._give(self.book.closed(reason))

    def _give(self, parts: list[TriggeredPart]) -> None:
        for part in parts:
            if part.shot is None:
                self._numbering.part_without_picture(self._holder, part.fault, part.moment)
            else:
                self._numbering.picture(self._holder, part.shot, part.fault, self._leaving, self._alive, part.moment)
