"""A camera behind GenICam, whatever carries its frames: settings, triggers, pixel formats, the newest frame, and when it counts as lost.

What carries them (GigE Vision and USB3 Vision by libaravis, a maker's GenTL producer) adds how a stream begins and ends and how its
buffers are had.
"""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.genicam.features import RESHAPING, GenicamFeatures, Nodes
from inspector.camera.genicam.pixel_formats import FORMATS, PixelFormat, to_rgb
from inspector.core.camera_features import Feature, Setting, split_name
from inspector.core.errors import CameraError, CameraLost, CameraTimeout

_SLICE_S = 0.1
_MUTE_S = 5.0
"""One that runs freely but sends nothing for so long (beyond three of its frames) is lost: opened again it may send."""
FAULTY_IN_A_ROW = 5
FAULTY_FOR_S = 1.0
"""After so many pictures in a row with a fault, for so long, it is no accident: the next is handed over, with the fault and its remedy."""
AGAIN = "It is opened again as soon as it answers; check its cable and power"

Buffer = TypeVar("Buffer")


@dataclass(frozen=True, eq=False)
class ImageBlock:
    """What one buffer holds. ``block_id``: the camera's own number, None if it has none. ``data`` lies in the buffer: it is gone once that
    is given back. ``arrived_at``: monotonic seconds. ``fault`` is not empty if it is not whole; ``remedy`` helps if all are so."""

    block_id: int | None
    data: NDArray[np.uint8]
    width: int
    height: int
    padding: int
    pixel_format: int
    arrived_at: float
    fault: str = ""
    remedy: str = ""


class GenicamCamera(Camera, Generic[Buffer]):
    """Running freely ``read`` gives the newest whole frame; torn ones are counted and passed over, unless there are no others. Under a
    trigger each frame is a part: none is passed over, and one that is torn is a black picture with a ``fault``.

    A subclass opens the device, calls :meth:`_opened`, and closes itself if that raises.
    """

    _nodes: Nodes
    _features: GenicamFeatures

    def __init__(self, address: str) -> None:
        self.address = address
        self.delivery = Delivery.FREE_RUNNING
        self._lock = threading.Lock()
        self._closed = False
        self._lost = ""
        self._acquiring = False
        self._identity: Mapping[str, Setting] = {}
        self._size = (0, 0)
        self._incomplete = self._replaced = self._faulty_in_a_row = 0

    def _opened(self, nodes: Nodes, identity: Mapping[str, Setting]) -> None:
        """Describe the device and begin to acquire. ``identity``: vendor, model, serial. Raises CameraError."""
        self._nodes = nodes
        self._features = GenicamFeatures(nodes, self.address)
        self._identity = identity
        self._begin()

    def read(self, timeout: float) -> Shot | None:
        """The newest frame (the next one under a trigger); never None, a live camera has no end.

        Raises CameraTimeout after ``timeout`` seconds, CameraLost if the camera went away or was closed.
        """
        deadline = monotonic() + timeout
        while True:
            self._check_there()
            buffer = self._pop(min(max(deadline - monotonic(), 0), _SLICE_S))
            if buffer is not None:
                self._heard()
                shot = self._shot(buffer) if self.delivery is Delivery.TRIGGERED else self._newest(buffer)
                if shot is not None:
                    return shot
            else:
                shot = self._all_thrown_away()
                if shot is not None:
                    self._heard()
                    return shot
                self._listen()
            if monotonic() >= deadline and not self._lost:
                raise CameraTimeout(f"no picture for {timeout:.1f} s", where=self.address, remedy="Ask again")

    def settings(self) -> Mapping[str, Setting]:
        """Size, maker, model and serial number, and the value of every feature, as the camera says them now."""
        with self._lock:
            found = self._features.settings()
        return {"width": found.get("Width", 0), "height": found.get("Height", 0), **self._identity, **found}

    def features(self) -> tuple[Feature, ...]:
        with self._lock:  # a trigger that comes meanwhile would find another selection
            self._check_there()
            return self._features.all()

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """As the contract says. What changes the size of a frame, and the trigger mode, interrupts the stream for a moment; frame
        numbers go on behind it, ``delivery`` may be another one then. Anything else may be set by another thread than the one that reads.
        """
        with self._lock:
            self._check_there()
            if split_name(name)[0] not in RESHAPING:
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

    # What carries the frames

    @abstractmethod
    def _start(self) -> None:
        """Make a stream and begin to acquire. ImageBlock ids may begin anew. Raises CameraError."""

    @abstractmethod
    def _stop(self) -> None:
        """End what :meth:`_start` began, also what it began only in part. Raises CameraError."""

    @abstractmethod
    def _pop(self, seconds: float) -> Buffer | None:
        """The oldest filled buffer, None if there was none in time. Raises CameraLost."""

    @abstractmethod
    def _block(self, buffer: Buffer) -> ImageBlock:
        """What it holds."""

    @abstractmethod
    def _number(self, block_id: int | None) -> int:
        """The running number of a frame from 0, with the gaps that the camera's own numbers have."""

    @abstractmethod
    def _give_back(self, buffer: Buffer) -> None:
        """To be filled again."""

    @abstractmethod
    def _all_were_full(self, waiting: int) -> bool:
        """Whether frames found no buffer free while these ``waiting`` ones lay there."""

    def _all_thrown_away(self) -> Shot | None:
        """A faulty picture in the place of those that never come here, once there are no others."""
        return None

    def _listen(self) -> None:
        """There was no frame just now. Sets ``_lost`` once it is clear that there will be none."""
        silent_s = monotonic() - self._frame_at
        if self.delivery is Delivery.FREE_RUNNING and silent_s > self._patience_s:
            self._lost = self._lost or f"it has sent no picture for {silent_s:.0f} s"

    def _heard(self) -> None:
        """There was a frame, or there may be one only from now on."""
        self._frame_at = monotonic()

    # The stream

    def _begin(self) -> None:
        self._features.send_continuously()
        self.delivery = self._features.delivery()
        self._patience_s = _MUTE_S + 3 * self._frame_s()
        size = self._features.settings()
        self._size = (int(size.get("Height", 0)), int(size.get("Width", 0)))
        self._start()
        self._acquiring = True
        self._heard()
        self._whole()

    def _end(self) -> None:
        try:
            self._stop()
        finally:
            self._acquiring = False

    def _check_there(self) -> None:
        if self._closed:
            raise CameraLost("the camera was closed", where=self.address, remedy="Open it again")
        if self._lost or not self._acquiring:
            raise CameraLost(self._lost or "its stream could not be begun again", where=self.address, remedy=AGAIN)

    def _newest(self, buffer: Buffer) -> Shot | None:
        """The picture of a buffer, or of a newer one that waits behind it; None if there is none to show."""
        waiting = [buffer]
        while (found := self._pop(0)) is not None:
            waiting.append(found)
        newest: Buffer | None = None
        # If all were full, what waits in them is older than what was dropped: the next one is the newest.
        if not self._all_were_full(len(waiting)):
            newest = next((one for one in reversed(waiting) if not self._block(one).fault), None)
            if newest is not None:
                self._whole()
            else:
                self._faulty_in_a_row += len(waiting)
                newest = waiting[-1] if self._all_faulty() else None
        for one in waiting:
            if one is not newest:
                self._pass_over(one)
        return None if newest is None else self._shot(newest)

    def _pass_over(self, buffer: Buffer) -> None:
        block = self._block(buffer)
        self._number(block.block_id)
        if block.fault:
            self._incomplete += 1
        else:
            self._replaced += 1
        self._give_back(buffer)

    def _shot(self, buffer: Buffer) -> Shot:
        """Copied and converted; the buffer is given back."""
        try:
            block = self._block(buffer)
            frame_id = self._number(block.block_id)
            if block.fault:
                self._incomplete += 1
                self._faulty_in_a_row += self.delivery is Delivery.TRIGGERED
                return self._black(block, frame_id, self._fault(block.fault, block.remedy))
            self._whole()
            return self._converted(block, frame_id)
        finally:
            self._give_back(buffer)

    def _converted(self, block: ImageBlock, frame_id: int) -> Shot:
        form = self._format(block.pixel_format)
        if form is None:
            remedy = "Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8"
            what = f"it sends pixels of a format that is not understood (0x{block.pixel_format:08X}, {self._nodes.value('PixelFormat')})"
            raise CameraError(what, where=self.address, remedy=remedy)
        self._size = (block.height, block.width)
        try:
            picture = to_rgb(block.data, form, block.width, block.height, block.padding)
        except ValueError as error:
            return self._black(block, frame_id, f"damaged: {error}")
        return Shot(picture, frame_id, block.arrived_at)

    def _fault(self, fault: str, remedy: str) -> str:
        """In words; with the remedy once it is no accident."""
        return f"{fault}, and so is every other. {remedy}" if self._all_faulty() else fault

    def _all_faulty(self) -> bool:
        return self._faulty_in_a_row >= FAULTY_IN_A_ROW and monotonic() - self._whole_at > FAULTY_FOR_S

    def _whole(self) -> None:
        """A picture without a fault has come, or there may be one only from now on."""
        self._faulty_in_a_row, self._whole_at = 0, monotonic()

    def _format(self, code: int) -> PixelFormat | None:
        return FORMATS.get(code)

    def _black(self, block: ImageBlock, frame_id: int, fault: str) -> Shot:
        return Shot(np.zeros((*self._size, 3), np.uint8), frame_id, block.arrived_at, fault)

    def _frame_s(self) -> float:
        """How long one frame may take: its exposure or, if longer, its interval."""
        now = self._features.settings()
        exposure, rate = now.get("ExposureTime"), now.get("AcquisitionFrameRate")
        exposure_s = 1e-6 * float(exposure) if isinstance(exposure, int | float) else 0.0
        return max(exposure_s, 1 / rate if isinstance(rate, int | float) and rate > 0 else 0.0)
