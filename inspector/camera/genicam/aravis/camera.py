"""A GigE Vision or USB3 Vision camera."""

from __future__ import annotations

import threading
from dataclasses import replace
from time import monotonic

from inspector.camera.genicam.aravis.device import free_device, open_device, watch_loss
from inspector.camera.genicam.aravis.library import aravis
from inspector.camera.genicam.aravis.nodes import AravisNodes
from inspector.camera.genicam.aravis.numbering import Numbering
from inspector.camera.genicam.aravis.stream import PictureForm, Stream
from inspector.camera.genicam.camera import GenicamCamera, ImageBlock
from inspector.core.camera_features import TransportCounts
from inspector.core.errors import CameraError

_SILENT_S = 0.4
"""After so long without a frame the camera is asked whether it is still there."""
_DEAD_S = 2.0
"""Without an answer for so long it is lost. It heals by itself from a shorter break, hardly ever from a longer one."""
_CLOSE_S = 1.0
_IDENTITY = {"vendor": "DeviceVendorName", "model": "DeviceModelName", "serial": "DeviceSerialNumber"}


class AravisCamera(GenicamCamera[int]):
    """``source``: an IPv4 address (asked alone), or a serial number or libaravis' id (searched for by broadcast).

    ``captured_at`` is when the first packet of the frame arrived, that is behind the exposure.
    """

    def __init__(self, source: str) -> None:
        """Open and begin to acquire. Raises CameraNotFound, CameraError; at the latest after some seconds."""
        super().__init__(f"aravis:{source}")
        self._library = aravis()
        self._earlier = TransportCounts()
        self._underruns = 0
        self._closing = threading.Lock()
        self._device, self._pulse = open_device(source)
        self._forget = watch_loss(self._device, self._control_lost)
        self._stream: Stream | None = None
        self._numbering = Numbering(wraps=self._pulse is not None)
        try:
            nodes = self._described = AravisNodes(self._library, self._device, self.address)
            self._opened(nodes, {key: nodes.value(name) for key, name in _IDENTITY.items() if nodes.kind(name) is not None})
        except BaseException:
            self.close()
            raise

    def transport(self) -> TransportCounts:
        counts = self._earlier if self._stream is None else _sum(self._earlier, self._stream.counts())
        return replace(counts, incomplete=self._incomplete, replaced=self._replaced)

    def close(self) -> None:
        """Give the camera back. Waits for at most 1 s: what blocks longer in a camera that is gone is left to a thread of its own."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
        worker = threading.Thread(target=self._release, name="closing an aravis camera", daemon=True)
        worker.start()
        worker.join(_CLOSE_S)

    # The stream

    def _start(self) -> None:
        width, height = (int(self._nodes.value(name)) for name in ("Width", "Height"))
        form = PictureForm(width, height, self._described.code("PixelFormat"))
        self._stream = Stream(self._library, self._device, int(self._nodes.value("PayloadSize")), form, self.address)
        self._numbering.restart()
        self._underruns = 0
        self._nodes.execute("AcquisitionStart")

    def _stop(self) -> None:
        stream, self._stream = self._stream, None
        if stream is None:
            return
        try:
            if not self._lost:
                self._nodes.execute("AcquisitionStop")
        finally:
            self._earlier = _sum(self._earlier, stream.counts())
            stream.close()

    def _pop(self, seconds: float) -> int | None:
        return (self._its_stream().pop(seconds)) or None

    def _block(self, buffer: int) -> ImageBlock:
        return self._its_stream().block(buffer)

    def _number(self, block_id: int | None) -> int:
        return self._numbering.number(block_id or 0)

    def _give_back(self, buffer: int) -> None:
        self._its_stream().push(buffer)

    def _all_were_full(self, waiting: int) -> bool:
        missed = self._its_stream().underruns()
        more, self._underruns = missed > self._underruns, missed
        return more and waiting >= self._its_stream().capacity - 1

    def _its_stream(self) -> Stream:
        assert self._stream is not None, "whoever reads checks before that it streams"
        return self._stream

    # Whether it is there

    def _heard(self) -> None:
        super()._heard()
        self._answer_at = self._asked_at = monotonic()

    def _listen(self) -> None:
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
        super()._listen()

    def _control_lost(self) -> None:
        self._lost = self._lost or "the connection to it broke off"

    def _release(self) -> None:
        with self._lock:  # another thread may be setting an output: it needs the device until it is done
            try:
                self._end()
            except CameraError:
                pass  # it is gone: there is nothing to stop
            finally:
                self._forget()
                free_device(self._device)
                if self._pulse is not None:
                    self._pulse.close()


def _sum(one: TransportCounts, other: TransportCounts) -> TransportCounts:
    return TransportCounts(resent=one.resent + other.resent, underruns=one.underruns + other.underruns)
