"""Reconciliation of triggers sent with pictures received: each trigger becomes one part. See :class:`TriggerBook`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from time import monotonic

from inspector.camera.base import Camera, Shot
from inspector.core.errors import CameraLost, InspectorError
from inspector.core.settings import EngineSettings
from inspector.runtime.acquisition.camera_orders import CameraOrders, Trigger
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.triggers import TriggerBook, TriggeredPart
from inspector.runtime.watched_thread import fault_in_words

_log = logging.getLogger(__name__)


class Reconciliation:
    """For one opening of a camera, on the thread that owns it, but for :meth:`close`. While ``on``, each picture must be the answer to a
    trigger."""

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
        self._lock = threading.RLock()
        self._firing: Trigger | None = None

    def fire(self, camera: Camera, order: Trigger) -> None:
        """Send one trigger. One that the camera refuses becomes a part without a picture. Raises CameraLost, and what a driver raises."""
        self.expire()
        with self._lock:
            self._firing = order
        sent_at = monotonic()
        try:
            camera.trigger()
        except CameraLost:
            self._sent(sent_at)
            raise
        except InspectorError as error:
            self._refused(error.what)
        except BaseException:
            self._sent(sent_at)
            raise
        else:
            self.on = True
            self._sent(sent_at)

    def arrived(self, shot: Shot, now: float) -> None:
        """A picture came."""
        with self._lock:
            self._give(self.book.arrived(shot, now))

    def expire(self) -> None:
        """Queue the parts whose pictures are overdue."""
        with self._lock:
            self._give(self.book.expired(monotonic()))

    def close(self, reason: str) -> None:
        """Queue all open triggers as parts without a picture; ``reason`` is for a person. On any thread: a driver may hang, also while it
        is given a trigger, and what it brings after that is not taken."""
        with self._lock:
            self._sent(monotonic())
            self._give(self.book.closed(reason))

    def _sent(self, at: float) -> None:
        """Enter the trigger that the driver was given, unless it was closed meanwhile."""
        with self._lock:
            order, self._firing = self._firing, None
            if order is not None:
                self._give(self.book.sent(at, order.moment))

    def _refused(self, why: str) -> None:
        self._orders.refused(why)
        with self._lock:
            order, self._firing = self._firing, None
            if order is not None and self.on:
                self._give(self.book.refused(why, order.moment))

    def _give(self, parts: list[TriggeredPart]) -> None:
        for part in parts:
            try:
                self._give_one(part)
            except Exception as error:  # noqa: BLE001 - around one inspection
                # None of the others is lost for that, nor this one.
                _log.exception("a triggered part could not be handed on")
                self._numbering.part_without_picture(self._holder, fault_in_words(error), part.moment)

    def _give_one(self, part: TriggeredPart) -> None:
        if part.shot is None:
            self._numbering.part_without_picture(self._holder, part.fault, part.moment)
        else:
            self._numbering.picture(self._holder, part.shot, part.fault, self._leaving, self._alive, part.moment)
