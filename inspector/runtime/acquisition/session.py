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
from inspector.core.errors import CameraError, CameraLost, CameraTimeout, InspectorError
from inspector.core.redaction import redact
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.runtime.acquisition.camera_orders import CameraOrders, SetFeature
from inspector.runtime.acquisition.camera_settings import settings_of
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.liveness import FrozenWatch, Liveness, Watchdog
from inspector.runtime.acquisition.received import as_promised
from inspector.runtime.acquisition.reconciliation import Reconciliation
from inspector.runtime.acquisition.settings_watch import Reading, SettingsWatch
from inspector.runtime.acquisition.triggers import TriggerBook
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

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
        self._why_left = "the camera was left"
        self.over = threading.Event()
        self.outcome = CameraState.CLOSED
        self.problem = ""
        self.alive_at = monotonic()
        self.opened = False
        self.good_since = math.inf
        self._good_only_sent = False
        self._delivery: Delivery | None = None
        self._size: tuple[int, int] | None = None
        self._settings = SettingsWatch(address, orders, self._on_reading, self._alive)
        self._triggers = Reconciliation(self, numbering, orders, settings, self._leaving.is_set, self._alive)
        self._liveness = Liveness(address, watchdog, frozen, lambda state, problem: owner.on_state(self, state, problem))
        self._thread = WatchedThread("camera", self._run, name=f"camera {redact(address)[:40]}")

    # Called from other threads

    def start(self) -> None:
        """Start the thread. If that is not possible it is over at once, with the problem."""
        self._thread.start()
        if self._thread.could_not_start:
            self.outcome, self.problem = CameraState.WAITING, self._thread.could_not_start
            self.over.set()

    def leave(self, why: str = "") -> None:
        """Close the camera as soon as its driver returns. Returns at once. ``why``: for a person, of the triggers that are under way."""
        self._why_left = why or self._why_left
        self._leaving.set()

    def abandon(self) -> None:
        """Its driver does not return: the triggers under way become parts without a picture now, and what it still brings is not taken."""
        self._triggers.close(self._why_left if self._leaving.is_set() and not self.problem else self.problem or "its driver hangs")

    def join(self, timeout: float) -> None:
        """Wait for the thread to end."""
        if self._thread.is_alive():
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
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a lost camera
            self.outcome = CameraState.WAITING if camera is None else CameraState.LOST
            self.problem = fault_in_words(error)
            # Of a driver's own fault also where it came from.
            _log.warning("camera %s: %s", self.address, self.problem, exc_info=not isinstance(error, InspectorError))
        finally:
            self._end(camera)

    def _end(self, camera: Camera | None) -> None:
        """Whatever fails in it, the session is over at its end."""
        try:
            if self.outcome is CameraState.LOST:
                self._owner.on_state(self, CameraState.LOST, self.problem)
        finally:
            try:
                self._triggers.close(_WHY.get(self.outcome, self._why_left))
                if camera is not None and self.outcome is CameraState.LOST:
                    self._owner.on_state(self, CameraState.CLOSING, self.problem)
            finally:
                self._close(camera)
                self.over.set()

    def _close(self, camera: Camera | None) -> None:
        try:
            if camera is not None:
                camera.close()
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: a driver that cannot even close is left alone
            self.problem = self.problem or fault_in_words(error)

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
            shot = self._as_promised(shot)
            expected, first_missing = shot.frame_id + 1, shot.frame_id if expected is None else expected
            self._take(camera, shot, first_missing)
        return CameraState.CLOSED

    def _as_promised(self, shot: Shot) -> Shot:
        """See there. What cannot be told apart is a part all the same, and the camera is lost: raises CameraError."""
        try:
            return as_promised(shot, self.address, self._numbering.blank)
        except CameraError as error:
            if not self._triggers.on:  # a trigger that it would have answered is a part of its own
                self._numbering.part_without_picture(self, error.what, math.nan)
            raise

    def _take(self, camera: Camera, shot: Shot, first_missing: int) -> None:
        """The picture becomes a frame, whatever is found out about it: raises CameraLost only behind that. ``first_missing``: the number
        that the camera was expected to give it."""
        now = monotonic()
        fault, lost = self._looked_at(camera, shot, first_missing, now)
        try:
            self._hand_on(camera, shot, fault, now)
        except Exception as error:  # noqa: BLE001 - around one inspection: the part is not lost with its picture
            _log.exception("camera %s: a picture could not be handed on", self.address)
            self._numbering.part_without_picture(self, f"the picture could not be handed on: {fault_in_words(error)}", math.nan)
        if lost is not None:
            raise lost
        if now - self._settings.looked_at > VERIFY_EVERY_S:
            self._settings.verify(camera, now)

    def _hand_on(self, camera: Camera, shot: Shot, fault: str, now: float) -> None:
        if self._triggers.on:
            self._triggers.arrived(Shot(shot.image, shot.frame_id, shot.captured_at, shot.fault or fault, shot.raw), now)
            return
        self._numbering.picture(self, shot, fault, self._leaving.is_set, self._alive)
        # A replay that waits for a place is not silent.
        self._liveness.waiting_anew(monotonic() if camera.delivery is Delivery.REPLAY else now)

    def _looked_at(self, camera: Camera, shot: Shot, first_missing: int, now: float) -> tuple[str, CameraLost | None]:
        """Why this picture cannot be judged, in words, empty if it can; and that the camera is lost, if it shows that."""
        try:
            self._liveness.revive()
            if shot.frame_id > first_missing:
                self._numbering.gap(self, shot.frame_id - first_missing, first_missing, parts=not self._triggers.on)
            unfit = self._settings.fault(shot)
            fault = self._liveness.arrived(camera, shot, now) or unfit
            self._owner.on_picture(self, shot.captured_at)
            self._note_size(camera, shot)
        except CameraLost as error:
            return error.what, error
        except Exception as error:  # noqa: BLE001 - around one inspection: this picture is not judged, the camera goes on
            _log.exception("camera %s: a picture could not be looked at", self.address)
            return f"the picture could not be looked at: {fault_in_words(error)}", None
        return fault, None

    def _note_size(self, camera: Camera, shot: Shot) -> None:
        """A camera that changes the size of its pictures has other settings. Whether they can be judged is for the recipe to say."""
        height, width = (shot.image if shot.raw is None else shot.raw).shape[:2]
        before, self._size = self._size, self._size if shot.fault else (width, height)
        if before not in (None, self._size):
            _log.warning("camera %s: its pictures have %dx%d pixels now", self.address, width, height)
            self._owner.on_settings(self, settings_of(camera, self.reading.features))

    def _silent(self, camera: Camera) -> None:
        now = monotonic()
        if camera.delivery is not Delivery.TRIGGERED:
            self._liveness.silent(camera.delivery, now)
            return
        # It may be silent as long as no part comes, if it still answers. What it was triggered for may be on its way all the same.
        if not self._triggers.book.pending:
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
