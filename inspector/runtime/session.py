"""One opening of a camera, from opening to closing, on a thread of its own: a driver that hangs keeps that thread, not the station."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Protocol

from calibration.profile import Profile
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.transport_checks import advise, read_machine
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.channel import ChannelClosed
from inspector.core.errors import CameraLost, CameraTimeout, InspectorError
from inspector.core.settings import EngineSettings
from inspector.core.status import CameraState
from inspector.runtime.camera_orders import CameraOrders, SetFeature
from inspector.runtime.camera_settings import differences, kept_settings, restore
from inspector.runtime.frozen import FrozenWatch
from inspector.runtime.intake import Intake
from inspector.runtime.trigger_book import TriggerBook, TriggeredPart
from inspector.runtime.watchdog import Pulse, Watchdog

READ_TIMEOUT_S = 0.1
TRIGGER_READ_S = 0.005
"""How long a trigger may wait for the camera's thread while that waits for a picture."""
VERIFY_EVERY_S = 5.0
"""A camera that delivers is asked so often whether it is still set as it was told; a silent one more often, to see that it is there."""
HEARTBEAT_S = 1.0
TRANSPORT_EVERY_S = 1.0
FROZEN_LOST_S = 3.0
"""A picture that has been frozen for so long does not thaw: the camera is opened anew."""


class Owner(Protocol):
    """Who is told what becomes of the session. Every call is made by the session's thread and returns at once."""

    def became(self, session: Session, state: CameraState, problem: str = "") -> None: ...

    def begun(self, session: Session, delivery: Delivery, settings: Mapping[str, Setting], profile: Profile | None) -> bool:
        """False if it is not wanted any more."""
        ...

    def reset(self, session: Session, settings: Mapping[str, Setting]) -> None:
        """It is set otherwise from the next picture on."""
        ...

    def delivers(self, session: Session, delivery: Delivery) -> None:
        """From the next picture on in this way: it was set to wait for triggers, or not to any more."""
        ...

    def pictured(self, session: Session, captured_at: float) -> None: ...


@dataclass(frozen=True)
class Reading:
    """What was last read from the camera beside its pictures. Replaced, never changed."""

    features: tuple[Feature, ...] = ()
    differences: Mapping[str, str] | None = None
    transport: TransportCounts = field(default_factory=TransportCounts)
    advice: tuple[str, ...] = ()


class Session:
    """Opens, restores the settings, reads until the end or until it is told to leave, and closes. Every call into the camera is made here.

    ``over`` is set when the driver has given the camera back. ``outcome`` then says how it ended: ENDED (the source has no more), CLOSED
    (it was told to leave), WAITING (it did not open) or LOST, with ``problem`` in words.
    """

    def __init__(
        self,
        address: str,
        open_camera: Callable[[str], Camera],
        owner: Owner,
        intake: Intake,
        orders: CameraOrders,
        watchdog: Watchdog,
        frozen: FrozenWatch,
        settings: EngineSettings,
    ) -> None:
        """``watchdog`` and ``frozen`` know this camera from the times that it was open before."""
        self.address = address
        self._open_camera = open_camera
        self._owner = owner
        self._intake = intake
        self._orders = orders
        self._watchdog = watchdog
        self._frozen_watch = frozen
        self._deadline_s = settings.trigger_deadline_s
        self._leaving = threading.Event()
        self.over = threading.Event()
        self.outcome = CameraState.CLOSED
        self.problem = ""
        self.alive_at = monotonic()
        self.opened = False
        self.reading = Reading()
        self.book = TriggerBook(self._deadline_s, settings.trigger_queue_length)
        self.frozen = 0
        self.settings_lost = 0
        self.good_only = False
        self.good_since = math.inf
        self._good_told = False
        self._reconciling = False
        self._delivery: Delivery | None = None
        self._restored: Mapping[str, Setting] | None = None
        self._looked_at = -math.inf
        self._streaming = False
        self._frozen_since = math.inf
        self._changed_at = -math.inf
        self._unsettled = 0
        self._asked_at = -math.inf
        self._thread = threading.Thread(target=self._run, name=f"camera {address[:40]}", daemon=True)

    def start(self) -> None:
        """Begin, on the session's thread."""
        self._thread.start()

    def leave(self) -> None:
        """Close the camera as soon as its driver lets it. Returns at once."""
        self._leaving.set()

    def join(self, timeout: float) -> None:
        """Wait for the thread to end."""
        self._thread.join(timeout)

    @property
    def silent_s(self) -> float:
        """For how long the driver has not come back."""
        return monotonic() - self.alive_at

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
        finally:
            self._end(camera)

    def _end(self, camera: Camera | None) -> None:
        if self.outcome is CameraState.LOST:
            self._owner.became(self, CameraState.LOST, self.problem)
        self._give(self.book.closed(_WHY.get(self.outcome, "the camera was left")))
        if camera is not None:
            if self.outcome is CameraState.LOST:
                self._owner.became(self, CameraState.CLOSING, self.problem)
            try:
                camera.close()
            except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver that cannot even close is left alone
                self.problem = self.problem or problem_of(error)
        self.over.set()

    def _live(self, camera: Camera) -> CameraState:
        self.alive_at = monotonic()
        if self._orders.wanted():
            self._owner.became(self, CameraState.RESTORING)
        self._look(camera)
        if not self._owner.begun(self, camera.delivery, {**camera.settings(), **kept_settings(self.reading.features)}, camera.profile):
            return CameraState.CLOSED
        self._streaming = True
        self._delivery = camera.delivery
        self._watchdog.opened(monotonic())
        expected: int | None = None
        while not self._leaving.is_set():
            self.alive_at = monotonic()
            self._obey(camera)
            self._ask_transport(camera)
            self._give(self.book.expired(monotonic()))
            try:
                shot = camera.read(TRIGGER_READ_S if self._reconciling else READ_TIMEOUT_S)
            except CameraTimeout:
                self._silent(camera)
                continue
            if not self._intake.holds(self):
                return CameraState.CLOSED
            if shot is None:
                return CameraState.ENDED
            self._revive()
            if expected is not None and shot.frame_id > expected:
                self._intake.gap(self, shot.frame_id - expected, expected, parts=not self._reconciling)
            expected = shot.frame_id + 1
            self._take(camera, shot)
        return CameraState.CLOSED

    def _take(self, camera: Camera, shot: Shot) -> None:
        now = monotonic()
        self._watchdog.arrived(now)
        fault = self._differs() or self._settling(shot)
        if camera.delivery is not Delivery.REPLAY and not camera.repeats_pictures:
            fault = self._frozen(self._frozen_watch.see(shot.image), now) or fault
        if self._reconciling:
            if fault and not shot.fault:
                shot = Shot(shot.image, shot.frame_id, shot.captured_at, fault)
            self._owner.pictured(self, shot.captured_at)
            self._give(self.book.arrived(shot, now))
        else:
            self._owner.pictured(self, shot.captured_at)
            self._intake.picture(self, shot, fault, self._leaving.is_set, self._alive)
            # A replay that waits for a place is not silent.
            self._watchdog.waiting_anew(monotonic() if camera.delivery is Delivery.REPLAY else now)
        if now - self._looked_at > VERIFY_EVERY_S:
            self._verify(camera, now)

    def _give(self, parts: list[TriggeredPart]) -> None:
        for part in parts:
            if part.shot is None:
                self._intake.part_without_picture(self, part.fault, part.moment)
            else:
                self._intake.picture(self, part.shot, part.fault, self._leaving.is_set, self._alive, part.moment)

    def _alive(self) -> None:
        self.alive_at = monotonic()

    def _frozen(self, problem: str, now: float) -> str:
        if not problem:
            self._frozen_since = math.inf
            return ""
        self.frozen += 1
        self._frozen_since = min(self._frozen_since, now)
        if now - self._frozen_since > FROZEN_LOST_S:
            raise CameraLost(problem, where=self.address, remedy="The camera is opened anew; if that does not help, power-cycle it")
        return problem

    # Silence

    def _silent(self, camera: Camera) -> None:
        """A triggered camera may be silent as long as no part comes, if it still answers; any other is stalled after a while, then lost."""
        now = monotonic()
        if camera.delivery is Delivery.TRIGGERED:
            self._unsettled = 0
            if now - max(self._looked_at, now - self._watchdog.silent_s(now)) > HEARTBEAT_S:
                self._verify(camera, now)
            return
        pulse, silent_s = self._watchdog.pulse(now), self._watchdog.silent_s(now)
        if pulse is Pulse.LOST and camera.delivery is Delivery.FREE_RUNNING:
            # A replay would begin again at its first part.
            raise CameraLost(f"no picture for {silent_s:.1f} s", where=self.address, remedy="Look at the cable and at the camera's power")
        if pulse is not Pulse.WELL and self._streaming:
            self._streaming = False
            self._owner.became(self, CameraState.STALLED, f"no picture for {silent_s:.1f} s")

    def _revive(self) -> None:
        if not self._streaming:
            self._streaming = True
            self._owner.became(self, CameraState.STREAMING)

    # Orders and settings

    def _obey(self, camera: Camera) -> None:
        if self._good_told != self.good_only:
            self._good_told = self.good_only
            camera.good_parts_only(self._good_told)
            self.good_since = monotonic() if self._good_told else math.inf
        if self._restored is not self._orders.wanted():
            self._look(camera)
        # One at a time: between two of them pictures are taken.
        order = self._orders.next()
        if order is None:
            return
        if isinstance(order, SetFeature):
            self._set(camera, order)
            return
        self._give(self.book.expired(monotonic()))
        sent_at = monotonic()
        try:
            camera.trigger()
        except CameraLost:
            self._give(self.book.sent(sent_at, order.moment))
            raise
        except InspectorError as error:
            self._orders.refused(error.what)
            if self._reconciling:
                self._give(self.book.refused(error.what, order.moment))
            return
        self._reconciling = True
        self._give(self.book.sent(sent_at, order.moment))

    def _set(self, camera: Camera, order: SetFeature) -> None:
        try:
            took = camera.set_feature(order.name, order.value)
        except CameraLost as error:
            self._orders.answered(order, None, error.what)
            raise
        except InspectorError as error:
            self._orders.answered(order, self._value(order.name), str(error))
            return
        self._orders.answered(order, took, "")
        self._restored = self._orders.wanted()
        self._changed()
        self._read(camera)

    def _value(self, name: str) -> Setting | None:
        return next((feature.value for feature in self.reading.features if feature.name == name), None)

    def _look(self, camera: Camera) -> None:
        """Give the camera its settings, and read back what it has."""
        wanted = self._orders.wanted()
        before = camera.features()
        left = restore(camera, wanted) if wanted else {}
        self._restored = wanted
        self._read(camera, left)
        if before != self.reading.features:
            self._changed()

    def _verify(self, camera: Camera, now: float) -> None:
        """Whether it is there and set as it was told. What it has changed by itself is set again, and counted."""
        self._looked_at = now
        features = camera.features()
        if differences(self._orders.wanted(), features) and not self.reading.differences:
            self.settings_lost += 1
            self._look(camera)
        elif self.reading.differences:
            self._look(camera)
        else:
            self._read(camera)

    def _read(self, camera: Camera, left: Mapping[str, str] | None = None) -> None:
        features = camera.features()
        if left is None:
            left = differences(self._orders.wanted(), features)
        changed = features != self.reading.features
        advice = self.reading.advice
        if changed:
            told = {feature.name: feature.value for feature in features if feature.value is not None}
            advice = tuple(map(str, advise(self.address, told, read_machine())))
        self.reading = Reading(features, left, camera.transport(), advice)
        self._looked_at = monotonic()
        if camera.delivery is Delivery.TRIGGERED:
            self._reconciling = self._reconciling or self._value("TriggerSource") == "Software"
        if self._delivery is not camera.delivery and self._delivery is not None:
            self._delivers(camera.delivery)
        if changed and self.opened and self._streaming:
            self._owner.reset(self, {**camera.settings(), **kept_settings(features)})

    def _changed(self) -> None:
        """The pictures on their way, and the one that is being exposed, were taken with other settings."""
        self._changed_at = monotonic()
        self._unsettled = 1

    def _settling(self, shot: Shot) -> str:
        if self._unsettled == 0:
            return ""
        if shot.captured_at > self._changed_at:
            self._unsettled -= 1
        return "the camera's settings were being changed"

    def _ask_transport(self, camera: Camera) -> None:
        now = monotonic()
        if now - self._asked_at > TRANSPORT_EVERY_S:
            self._asked_at = now
            self.reading = replace(self.reading, transport=camera.transport())

    def _delivers(self, delivery: Delivery) -> None:
        self._give(self.book.closed("the camera was set otherwise"))
        self._reconciling = delivery is Delivery.TRIGGERED and self._value("TriggerSource") == "Software"
        self._delivery = delivery
        self._watchdog.opened(monotonic())
        self._owner.delivers(self, delivery)

    def _differs(self) -> str:
        """Why no picture of now can be judged; empty if the camera is set as it was told."""
        found = self.reading.differences
        return f"the camera's settings differ: {'; '.join(found.values())}" if found else ""


_WHY = {CameraState.LOST: "the camera is lost", CameraState.ENDED: "the source has come to its end"}


def problem_of(error: Exception) -> str:
    """In words for a person."""
    return str(error) if isinstance(error, InspectorError) else f"{type(error).__name__}: {error}"
