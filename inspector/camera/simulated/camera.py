"""The simulated line as a camera: a strobe fires once for each part that passes."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Mapping

import numpy as np

from inspector.camera.base import Camera, Shot
from inspector.camera.genicam.feature_check import checked, find
from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.driver_troubles import HANG_S, of_another_type, raised
from inspector.camera.simulated.faults import Fault
from inspector.camera.simulated.options import LineOptions, word_and_part
from inspector.core.camera_features import Feature, FeatureKind, Setting
from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.core.types import Picture

_FAILING_LIGHT = (0.12, 0.45)
_DIMMEST, _BRIGHTEST = 0.05, 4.0
_NOMINAL_US = 1000.0
"""Exposure time at which the light is as it should be."""
_MOST_TRIGGERS = 32
_LONGEST_FROZEN = 100
"""Parts: a picture that stands for longer comes anew."""


class SimulatedCamera(Camera):
    """One picture for each part of a conveyor. ``frame_id`` is the part's number, so ``conveyor.truth(frame_id)`` is its truth
    (unless :meth:`good_parts_only` was in force).

    ``conveyor`` may be used from other threads. A part is drawn while the belt still brings it, so that ``captured_at``, when
    the strobe fires, does not contain the drawing. A line that is asked for more than can be drawn runs slower; no part is
    passed over for that. Opened again, the line begins at its first part.
    """

    def __init__(
        self,
        options: LineOptions,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """The first opening of a kind at a size draws its design: about 0.3 s at 512x512, some seconds at 2048x2048.

        ``clock`` gives monotonic seconds, ``wait`` waits for so many.
        """
        self.options = options
        self.address = options.address()
        self.delivery = options.hand_over
        self.conveyor: Conveyor = options.conveyor()
        self._fault = Fault(options.fault, options.fault_strength) if options.fault else None
        self._clock = clock
        self._wait = wait
        self._interval = 1 / options.rate if options.rate > 0 else 0.0
        self._next = options.first
        self._due = clock()
        self._ready: tuple[Picture, str] | None = None
        self._good_only = False
        self._exposure_us = _NOMINAL_US
        self._by_software = options.trigger == "software"
        self._triggers = threading.BoundedSemaphore(_MOST_TRIGGERS)
        while self._triggers.acquire(blocking=False):
            pass  # a bounded semaphore begins full
        self._lost = ""

    @classmethod
    def from_address(
        cls, address: str, *, clock: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep
    ) -> SimulatedCamera:
        """The line at ``simulated[:KIND][?key=value&...]``, see :class:`LineOptions` for the keys. Raises CameraError."""
        return cls(LineOptions.from_address(address), clock=clock, wait=wait)

    def read(self, timeout: float) -> Shot | None:
        """The picture of the next part; None behind the last. Blocks until the part is under the camera, and while it is drawn.

        Raises CameraTimeout if no part came within ``timeout`` seconds, CameraLost once closed or vanished.
        """
        deadline = self._clock() + timeout
        while True:
            self._check_there()
            if self._at_end():
                return None
            n = self._next
            dropped = self._chance(n, "drop") < self.options.drop
            if self._ready is None and not dropped:
                self._ready = self._taken(n)
            if self._by_software:
                self._wait_for_trigger(deadline)
            else:
                self._wait_for_part(deadline)
            ready, self._ready = self._ready, None
            self._pass_on()
            self._misbehave(n)
            if ready is not None:
                return Shot(self._typed(n, ready[0]), n, self._clock(), ready[1])
            if self._clock() > deadline:
                raise _no_part(self.address)

    def settings(self) -> Mapping[str, Setting]:
        """The line's options, the troubles only where there are any."""
        options = self.options
        known: dict[str, Setting] = {"width": options.width, "height": options.height, "kind": options.kind, "seed": options.seed}
        known |= {"rate_hz": options.rate, "defect_rate": options.defect_rate, "severity": options.severity}
        troubles = {name: getattr(options, name) for name in ("stall", "drop", "tear", "darken", "drift")}
        known |= {name: value for name, value in troubles.items() if value}
        if self._by_software:
            known["TriggerSource"] = "Software"
        if options.fault:
            known |= {"fault": options.fault, "fault_rate": options.fault_rate, "fault_strength": options.fault_strength}
        for name in ("vanish", "hang"):
            if (part := getattr(options, name)) is not None:
                known[name] = part
        known |= {name: value for name, value in (("raise", options.raise_), ("type", options.type_)) if value}
        return known

    def features(self) -> tuple[Feature, ...]:
        """The exposure time, as brightness; and of a line that waits for it the trigger."""
        low, high = _DIMMEST * _NOMINAL_US, _BRIGHTEST * _NOMINAL_US
        exposure = Feature("ExposureTime", FeatureKind.FLOAT, self._exposure_us, "us", low, high, group="Exposure")
        if not self._by_software:
            return (exposure,)
        source = Feature("TriggerSource", FeatureKind.ENUMERATION, "Software", choices=("Software",), writable=False, group="Trigger")
        return exposure, source, Feature("TriggerSoftware", FeatureKind.COMMAND, None, group="Trigger")

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """As the contract says; holds from the next part on, until the line is closed."""
        feature = find(self.features(), name, self.address)
        if feature.kind is FeatureKind.COMMAND:
            self.trigger()
            return None
        self._exposure_us = float(checked(feature, value, self.address))
        self._ready = None
        return self._exposure_us

    def trigger(self) -> None:
        """One part for a line with ``trigger=software``. May be called by any thread."""
        self._check_there()
        if not self._by_software:
            remedy = "Write trigger=software in its address"
            raise CameraError("its parts come by themselves: it cannot be triggered by software", where=self.address, remedy=remedy)
        try:
            self._triggers.release()
        except ValueError as error:
            remedy = "Trigger it more slowly"
            raise CameraError(f"{_MOST_TRIGGERS} triggers wait already", where=self.address, remedy=remedy) from error

    def good_parts_only(self, wanted: bool) -> None:
        """From the next part on, parts are made without a defect (or with their own again)."""
        if wanted != self._good_only:
            self._good_only = wanted
            self._ready = None

    def close(self) -> None:
        """There is nothing to give back."""
        self._lost = self._lost or "the simulated line was closed"
        self._ready = None

    def _misbehave(self, n: int) -> None:
        """What the driver does in place of handing part ``n`` over. The part has passed by."""
        options = self.options
        error, part = word_and_part(options.raise_)
        if error and n == (options.first if part is None else part):
            raise raised(error, n, self.address)
        if options.hang == n:
            self._wait(HANG_S)

    def _typed(self, n: int, image: Picture) -> Picture:
        what, part = word_and_part(self.options.type_)
        if not what or part not in (None, n):
            return image
        broken: Picture = of_another_type(what, image)
        return broken

    def _check_there(self) -> None:
        vanish = self.options.vanish
        if vanish is not None and self._next > vanish and not self._lost:
            self._lost = f"the simulated camera vanished after part {vanish}, as asked for"
        if self._lost:
            raise CameraLost(self._lost, where=self.address, remedy="Open it again")

    def _at_end(self) -> bool:
        return 0 < self.options.count <= self._next - self.options.first

    def _wait_for_part(self, deadline: float) -> None:
        now = self._clock()
        if self._due > deadline:
            if deadline > now:
                self._wait(deadline - now)
            raise _no_part(self.address)
        if self._due > now:
            self._wait(self._due - now)

    def _wait_for_trigger(self, deadline: float) -> None:
        if not self._triggers.acquire(timeout=max(0.0, deadline - self._clock())):
            raise _no_part(self.address)

    def _pass_on(self) -> None:
        """The part that is due goes by; says when the next one is."""
        self._next += 1
        now = self._clock()
        if now - self._due > self._interval:
            self._due = now  # the line does not hurry to catch up
        self._due += self._interval
        if (self._next - self.options.first) % self.options.stall_every == 0:
            self._due += self.options.stall

    def _taken(self, n: int) -> tuple[Picture, str]:
        """The picture of part ``n`` and what is wrong with it, in words."""
        options = self.options
        light = min(max(1 + options.drift * n / 1000, _DIMMEST), _BRIGHTEST) * self._exposure_us / _NOMINAL_US
        if self._chance(n, "darken") < options.darken:
            low, high = _FAILING_LIGHT
            light *= low + (high - low) * self._chance(n, "light")
        image = self._drawn(n, light)
        if self._chance(n, "tear") >= options.tear:
            return image, ""
        height = len(image)
        arrived = int(height * (0.15 + 0.7 * self._chance(n, "rows")))
        image[arrived:] = 0
        return image, f"torn: {arrived} of {height} rows arrived"

    def _drawn(self, n: int, light: float) -> Picture:
        fault = self._fault
        if fault is not None and fault.name == "frozen":
            n, fault = self._shown(n, int(fault.amount)), None
        if fault is None or self._chance(n, "fault") >= self.options.fault_rate:
            return self.conveyor.part(n, good=self._good_only, light=light).image
        return self.conveyor.part(n, good=self._good_only, light=light, fault=fault).image

    def _shown(self, n: int, lasts: int) -> int:
        """The part whose picture still stands when part ``n`` comes."""
        first = max(self.options.first, n - _LONGEST_FROZEN)
        rate = self.options.fault_rate
        while n > first and any(self._chance(m, "fault") < rate for m in range(max(first, n - lasts + 1), n + 1)):
            n -= 1
        return n

    def _chance(self, n: int, trouble: str) -> float:
        """0 to 1, the same for the same part and trouble whatever happened before."""
        return float(np.random.default_rng([self.options.seed, n, zlib.crc32(trouble.encode())]).random())


def _no_part(address: str) -> CameraTimeout:
    return CameraTimeout("no part has come yet", where=address, remedy="Ask again")
