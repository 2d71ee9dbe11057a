"""Session: one opening of a camera on a thread of its own. A driver that hangs blocks that thread, not the station."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Protocol

from calibration.camera.profile import Profile
from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.camera_features import Setting
from inspector.core.channel import ChannelClosed
from inspector.core.errors import CameraTimeout, InspectorError
from inspector.core.redaction import redact
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.runtime.acquisition.camera_orders import CameraOrders, SetFeature
from inspector.runtime.acquisition.camera_settings import settings_of
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.liveness import FrozenWatch, Liveness, Watchdog
from inspector.runtime.acquisition.reconciliation import Reconciliation
from inspector.runtime.acquisition.settings_watch import Reading, SettingsWatch
from inspector.runtime.acquisition.triggers import TriggerBook

_log = logging.getLogger(__name__)

READ_TIMEOUT_S = 0.1
TRIGGER_READ_S = 0.005
"""Read timeout while triggers are sent: a trigger waits at most so long for the camera's thread."""
VERIFY_EVERY_S = 5.0
"""Period of reading the settings of a camera that delivers; a silent one is read every HEARTBEAT_S, to see that it is there."""
HEARTBEAT_S = 1.0


class Owner(Protocol):
    """Receiver of a session's reports. Every call is made on the session's thread and must return at once."""

    def on_state(self, session: Session, state: CameraState, problem: str = "") -> None: ...

    def on_begin(self, session: Session, delivery: Delivery, settings: Mapping[str, Setting], profile: Profile | None) -> bool:
        """The camera is open and streams. False if the session is not wanted any more."""
        ...

    def on_settings(self, session: Session, settings: Mapping[str, Setting]) -> None:
        """The camera has these settings from the next picture on."""
        ...

    def on_delivery(self, session: Session, delivery: Delivery) -> None:
        """The camera has this delivery mode from the next picture on: a trigger mode was switched on or off."""
        ...

    def on_picture(self, session: Session, captured_at: float) -> None: ...


class Session:
    """Opens the camera, restores its settings, reads until the end or until :meth:`leave`, and closes. All calls into a camera are here.

    ``over`` is set when the camera is closed. ``outcome`` then is ENDED (the source has no more), CLOSED (after :meth:`leave`), WAITING
    (it did not open) or LOST, with ``problem`` in words. ``alive_at``: monotonic seconds when the driver last returned. ``good_since``:
    monotonic seconds since when the camera shows good parts only, infinity if it does not.
    """

    def __init__(
        self,
        address: str,
        open_camera: Callable[[str], Camera],
        owner: Owner,
        numbering: FrameNumbering,
        orders: CameraOrders,
        watchdog: Watchdog,
        frozen: FrozenWatch,
        settings: EngineSettings,
    ) -> None:
        """``watchdog`` and ``frozen`` are kept over all openings of this camera."""
        self.address = address
        self._open_camera = open_camera
        self._owner = owner
        self._numbering = numbering
        self._orders = orders
        self._leaving = threading.Event()
        self.over = threading.Event()
        self.outcome = CameraState.CLOSED
        self.problem = ""
        self.alive_at = monotonic()
        self.opened = False
        self.good_since = math.inf
        self._good_only_sent = False
        self._delivery: Delivery | None = None
        self._settings = SettingsWatch(address, orders, self._on_reading, self._alive)
        self._triggers = Reconciliation(self, numbering, orders, settings, self._leaving.is_set, self._alive)
        self._liveness = Liveness(address, watchdog, frozen, lambda state, problem: owner.on_state(self, state, problem))
        self._thread = threading.Thread(target=self._run, name=f"camera {redact(address)[:40]}", daemon=True)

    # Called from other threads

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def leave(self) -> None:
        """Close the camera as soon as its driver returns. Returns at once."""
        self._leaving.set()

    def join(self, timeout: float) -> None:
        """Wait for the thread to end."""
        self._thread.join(timeout)

    @property
    def silent_s(self) -> float:
        """For how many seconds the driver has not returned."""
        return monotonic() - self.alive_at

    @property
    def being_set(self) -> bool:
        """A setting is being written to the camera, which may take seconds."""
        return self._settings.setting

    @property
    def reading(self) -> Reading:
        """The last reading of settings and transport counters."""
        return self._settings.reading

    @property
    def book(self) -> TriggerBook:
        """The trigger book, for its counts."""
        return self._triggers.book

    @property
    def frozen(self) -> int:
        """Pictures that were the same as those before."""
        return self._liveness.frozen

    @property
    def settings_lost(self) -> int:
        """How often the camera changed its settings by itself."""
        return self._settings.lost

    # The thread

    def _run(self) -> None:
        camera: Camera | None = None
        try:
            camera = self._open_camera(self.address)
            self.opened = True
            self.outcome = self._live(camera)
        except ChannelClosed:
            self.outcome = CameraState.CLOSED
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a lost camera
            self.outcome = CameraState.WAITING if camera is None else CameraState.LOST
            self.problem = problem_of(error)
            # Of a driver's own fault also where it came from.
            _log.warning("camera %s: %s", self.address, self.problem, exc_info=not isinstance(error, InspectorError))
        finally:
            self._end(camera)

    def _end(self, camera: Camera | None) -> None:
        if self.outcome is CameraState.LOST:
            self._owner.on_state(self, CameraState.LOST, self.problem)
        self._triggers.close(_WHY.get(self.outcome, "the camera was left"))
        if camera is not None:
            if self.outcome is CameraState.LOST:
                self._owner.on_state(self, CameraState.CLOSING, self.problem)
            try:
                camera.close()
            except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver that cannot even close is left alone
                self.problem = self.problem or problem_of(error)
        self.over.set()

    def _live(self, camera: Camera) -> CameraState:
        self._alive()
        if self._orders.wanted():
            self._owner.on_state(self, CameraState.RESTORING)
        self._settings.give(camera)
        if not self._owner.on_begin(self, camera.delivery, settings_of(camera, self.reading.features), camera.profile):
            return CameraState.CLOSED
        _log.info("camera %s is open, %s", self.address, camera.delivery.name)
        self._delivery = camera.delivery
        self._liveness.begin(monotonic())
        expected: int | None = None
        while not self._leaving.is_set():
            self._alive()
            self._obey(camera)
            self._settings.ask_transport(camera)
            self._triggers.expire()
            try:
                shot = camera.read(TRIGGER_READ_S if self._triggers.on else READ_TIMEOUT_S)
            except CameraTimeout:
                self._silent(camera)
                continue
            if not self._numbering.holds(self):
                return CameraState.CLOSED
            if shot is None:
                return CameraState.ENDED
            self._liveness.revive()
            if expected is not None and shot.frame_id > expected:
                self._numbering.gap(self, shot.frame_id - expected, expected, parts=not self._triggers.on)
            expected = shot.frame_id + 1
            self._take(camera, shot)
        return CameraState.CLOSED

    def _take(self, camera: Camera, shot: Shot) -> None:
        now = monotonic()
        unfit = self._settings.fault(shot)
        fault = self._liveness.arrived(camera, shot, now) or unfit
        self._owner.on_picture(self, shot.captured_at)
        if self._triggers.on:
            self._triggers.arrived(Shot(shot.image, shot.frame_id, shot.captured_at, shot.fault or fault, shot.raw), now)
        else:
            self._numbering.picture(self, shot, fault, self._leaving.is_set, self._alive)
            # A replay that waits for a place is not silent.
            self._liveness.waiting_anew(monotonic() if camera.delivery is Delivery.REPLAY else now)
        if now - self._settings.looked_at > VERIFY_EVERY_S:
            self._settings.verify(camera, now)

    def _silent(self, camera: Camera) -> None:
        now = monotonic()
        if camera.delivery is not Delivery.TRIGGERED:
            self._liveness.silent(camera.delivery, now)
            return
        # It may be silent as long as no part comes, if it still answers.
        self._settings.settled()
        if min(now - self._settings.looked_at, self._liveness.silent_s(now)) > HEARTBEAT_S:
            self._settings.verify(camera, now)

    def _alive(self) -> None:
        self.alive_at = monotonic()

    def _obey(self, camera: Camera) -> None:
        good_only = self._orders.good_parts_only
        if self._good_only_sent != good_only:
            self._good_only_sent = good_only
            camera.good_parts_only(good_only)
            self.good_since = monotonic() if good_only else math.inf
        self._settings.follow(camera)
        # One at a time: between two of them pictures are taken.
        order = self._orders.next()
        if isinstance(order, SetFeature):
            self._settings.set(camera, order)
        elif order is not None:
            self._triggers.fire(camera, order)

    def _on_reading(self, camera: Camera, changed: bool) -> None:
        """After each reading of the settings: the delivery mode may have changed."""
        by_software = camera.delivery is Delivery.TRIGGERED and self.reading.by_software
        self._triggers.on = self._triggers.on or by_software
        if self._delivery is not None and self._delivery is not camera.delivery:
            self._triggers.close("the camera was set otherwise")
            self._triggers.on = by_software
            self._delivery = camera.delivery
            self._liveness.restart(monotonic())
            self._owner.on_delivery(self, camera.delivery)
        if changed and self.opened and self._liveness.streaming:
            self._owner.on_settings(self, settings_of(camera, self.reading.features))


_WHY = {CameraState.LOST: "the camera is lost", CameraState.ENDED: "the source has come to its end"}


def problem_of(error: Exception) -> str:
    """The error in words for a person."""
    return str(error) if isinstance(error, InspectorError) else redact(f"{type(error).__name__}: {error}")
