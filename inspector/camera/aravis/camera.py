"""A GigE Vision or USB3 Vision camera."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from time import monotonic

import numpy as np

from inspector.camera.aravis.device import open_device, watch_loss
from inspector.camera.aravis.library import aravis
from inspector.camera.aravis.nodes import AravisNodes
from inspector.camera.aravis.numbering import Numbering
from inspector.camera.aravis.stream import Block, Stream
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.genicam_features import RESHAPING, GenicamFeatures
from inspector.camera.pixel_formats import FORMATS, to_rgb
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.errors import CameraError, CameraLost, CameraTimeout

_SLICE_S = 0.1
_SILENT_S = 0.4
"""After so long without a frame the camera is asked whether it is still there."""
_DEAD_S = 2.0
"""Without an answer for so long it is lost. It heals by itself from a shorter break, hardly ever from a longer one."""
_MUTE_S = 5.0
"""One that runs freely, answers, but sends nothing for so long (beyond three of its frames) is lost: opened again it may send."""
_CLOSE_S = 1.0
_AGAIN = "It is opened again as soon as it answers; check its cable and power"
_IDENTITY = {"vendor": "DeviceVendorName", "model": "DeviceModelName", "serial": "DeviceSerialNumber"}


class AravisCamera(Camera):
    """``source``: an IPv4 address (asked alone), or a serial number or libaravis' id (searched for by broadcast).

    Running freely, ``read`` gives the newest whole frame; torn ones are counted and passed over, the next is there at once. Under a
    trigger each frame is a part: none is passed over, and one that is torn is a black picture with a ``fault``. ``captured_at`` is when
    the first packet of the frame arrived, that is behind the exposure.
    """

    def __init__(self, source: str) -> None:
        """Open and begin to acquire. Raises CameraNotFound, CameraError; at the latest after some seconds."""
        self.address = f"aravis:{source}"
        self.delivery = Delivery.FREE_RUNNING
        self._library = aravis()
        self._lock = threading.Lock()
        self._closed = False
        self._lost = ""
        self._size = (0, 0)
        self._incomplete = self._replaced = 0
        self._earlier = TransportCounts()
        self._device, self._pulse = open_device(source)
        self._forget = watch_loss(self._device, self._control_lost)
        self._stream: Stream | None = None
        try:
            self._nodes = AravisNodes(self._library, self._device, self.address)
            self._features = GenicamFeatures(self._nodes, self.address)
            self._identity = self._who()
            self._numbering = Numbering(1 if self._pulse else 0)
            self._begin()
        except BaseException:
            self.close()
            raise

    def read(self, timeout: float) -> Shot | None:
        """The newest frame (the next one under a trigger); never None, a live camera has no end.

        Raises CameraTimeout after ``timeout`` seconds, CameraLost if the camera went away or was closed.
        """
        deadline = monotonic() + timeout
        while True:
            stream = self._check_there()
            buffer = stream.pop(min(max(deadline - monotonic(), 0), _SLICE_S))
            if buffer:
                self._heard()
                shot = self._taken(stream, buffer)
                if shot is not None:
                    return shot
            else:
                self._listen()
            if monotonic() >= deadline:
                raise CameraTimeout(f"no picture for {timeout:.1f} s", where=self.address, remedy="Ask again")

    def settings(self) -> Mapping[str, Setting]:
        """Size, maker, model and serial number, and the value of every feature, as the camera says them now."""
        found = self._features.settings()
        return {"width": found.get("Width", 0), "height": found.get("Height", 0), **self._identity, **found}

    def features(self) -> tuple[Feature, ...]:
        self._check_there()
        return self._features.all()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """As the contract says. What changes the size of a frame, and the trigger mode, interrupts the stream for a moment; frame
        numbers go on behind it, ``delivery`` may be another one then."""
        self._check_there()
        if name not in RESHAPING:
            return self._features.set(name, value)
        self._end()
        try:
            return self._features.set(name, value)
        finally:
            self._begin()

    def trigger(self) -> None:
        """As the contract says. May be called by another thread than the one that reads."""
        with self._lock:
            self._check_there()
            self._features.fire()

    def transport(self) -> TransportCounts:
        counts = self._earlier if self._stream is None else _sum(self._earlier, self._stream.counts())
        return replace(counts, incomplete=self._incomplete, replaced=self._replaced)

    def close(self) -> None:
        """Give the camera back. Waits for at most 1 s: what blocks longer in a camera that is gone is left to a thread of its own."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        worker = threading.Thread(target=self._release, name="closing an aravis camera", daemon=True)
        worker.start()
        worker.join(_CLOSE_S)

    # The stream

    def _begin(self) -> None:
        payload = int(self._nodes.value("PayloadSize"))
        self.delivery = self._features.delivery()
        self._stream = Stream(self._library, self._device, payload, self.address)
        self._numbering.restart()
        self._underruns = 0
        self._patience_s = _MUTE_S + 3 * self._frame_s()
        self._nodes.execute("AcquisitionStart")
        self._heard()

    def _end(self) -> None:
        stream, self._stream = self._stream, None
        if stream is None:
            return
        try:
            if not self._lost:
                self._nodes.execute("AcquisitionStop")
        finally:
            self._earlier = _sum(self._earlier, stream.counts())
            stream.close()

    def _taken(self, stream: Stream, buffer: int) -> Shot | None:
        """The picture of a buffer, or of a newer one that waits behind it; None if there is none to show."""
        if self.delivery is Delivery.TRIGGERED:
            return self._shot(stream, buffer)
        missed = stream.underruns()
        stale, self._underruns = missed > self._underruns, missed
        newest: Shot | None = None
        waiting = [buffer]
        while found := stream.pop(0):
            waiting.append(found)
        if stale and len(waiting) >= stream.capacity - 1:
            # All buffers were full: what waits in them is older than what was dropped. The next one is the newest.
            for old in waiting:
                self._pass_over(stream, old)
            return None
        while waiting:
            last = waiting.pop()
            if newest is None:
                newest = self._shot(stream, last)
            else:
                self._numbering.number(stream.block(last).block_id)
                self._pass_over(stream, last)
        return newest

    def _pass_over(self, stream: Stream, buffer: int) -> None:
        if stream.block(buffer).fault:
            self._incomplete += 1
        else:
            self._replaced += 1
        stream.push(buffer)

    def _shot(self, stream: Stream, buffer: int) -> Shot | None:
        """Copied and converted; the buffer is given back. None for a torn frame of a camera that runs freely."""
        try:
            block = stream.block(buffer)
            frame_id = self._numbering.number(block.block_id)
            if block.fault:
                self._incomplete += 1
                if self.delivery is not Delivery.TRIGGERED:
                    return None
                return Shot(np.zeros((*self._size, 3), np.uint8), frame_id, block.arrived_at, block.fault)
            return self._converted(block, frame_id)
        finally:
            stream.push(buffer)

    def _converted(self, block: Block, frame_id: int) -> Shot:
        form = FORMATS.get(block.pixel_format)
        if form is None:
            remedy = "Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8"
            what = f"it sends pixels of a format that is not understood (0x{block.pixel_format:08X})"
            raise CameraError(what, where=self.address, remedy=remedy)
        self._size = (block.height, block.width)
        try:
            picture = to_rgb(block.data, form, block.width, block.height, block.padding)
        except ValueError as error:
            return Shot(np.zeros((*self._size, 3), np.uint8), frame_id, block.arrived_at, f"damaged: {error}")
        return Shot(picture, frame_id, block.arrived_at)

    # Whether it is there

    def _check_there(self) -> Stream:
        if self._closed:
            raise CameraLost("the camera was closed", where=self.address, remedy="Open it again")
        if self._lost or self._stream is None:
            raise CameraLost(self._lost or "its stream could not be begun again", where=self.address, remedy=_AGAIN)
        return self._stream

    def _heard(self) -> None:
        self._frame_at = self._answer_at = self._asked_at = monotonic()

    def _listen(self) -> None:
        """There was no frame just now. Sets ``_lost`` once it is clear that there will be none."""
        now = monotonic()
        if now - self._frame_at < _SILENT_S:
            return
        if self._pulse is not None:
            answer = self._pulse.answer()
            if answer is not None:
                self._answer_at = now
                if not answer.owned:
                    self._lost = "it no longer knows this program: it was restarted, or was out of reach for too long"
            if now - self._answer_at > _DEAD_S:
                self._lost = f"it has not answered for {_DEAD_S:.0f} s"
            if now - self._asked_at >= _SILENT_S:
                self._asked_at = now
                self._pulse.ask()
            if not self._library.call("arv_gv_device_is_controller", self._device):
                self._lost = self._lost or "another program took control of it"
        if self.delivery is Delivery.FREE_RUNNING and now - self._frame_at > self._patience_s:
            self._lost = self._lost or f"it answers, but has sent no picture for {self._patience_s:.0f} s"

    def _control_lost(self) -> None:
        self._lost = self._lost or "the connection to it broke off"

    def _frame_s(self) -> float:
        """How long one frame may take: its exposure or, if longer, its interval."""
        names = {feature.name: feature.value for feature in self._features.all()}
        exposure, rate = names.get("ExposureTime"), names.get("AcquisitionFrameRate")
        exposure_s = 1e-6 * float(exposure) if isinstance(exposure, int | float) else 0.0
        return max(exposure_s, 1 / rate if isinstance(rate, int | float) and rate > 0 else 0.0)

    def _who(self) -> dict[str, Setting]:
        return {key: self._nodes.value(name) for key, name in _IDENTITY.items() if self._nodes.kind(name) is not None}

    def _release(self) -> None:
        try:
            self._end()
        except CameraError:
            pass  # it is gone: there is nothing to stop
        finally:
            self._forget()
            self._library.call("g_object_unref", self._device)
            if self._pulse is not None:
                self._pulse.close()


def _sum(one: TransportCounts, other: TransportCounts) -> TransportCounts:
    return TransportCounts(resent=one.resent + other.resent, underruns=one.underruns + other.underruns)
