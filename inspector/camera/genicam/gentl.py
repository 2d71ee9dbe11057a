"""Any camera whose maker ships a GenTL producer (a ``.cti`` file), through harvesters. GenTL: EMVA GenICam GenTL standard 1.6.

Tested with the producer of simulated devices that comes with the genicam package. No maker's producer was at hand.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np

from inspector.camera.base import Delivery, Shot
from inspector.camera.found import FoundCamera
from inspector.camera.genicam.camera import AGAIN, GenicamCamera, ImageBlock
from inspector.camera.genicam.genapi_nodes import GenapiNodes, foreign
from inspector.camera.genicam.pixel_formats import PixelFormat, named
from inspector.core.camera_features import Setting, TransportCounts
from inspector.core.errors import CameraError, CameraLost, CameraNotFound

_SEARCHED = "GENICAM_GENTL64_PATH"
"""GenTL standard, section 6.1: the folders with the installed producers."""
_INSTALL = "Install what it needs: pip install 'inspector-station[gentl]'"
_BUFFERS = 16
_NETWORK = "The network or the bus loses packets: look at the size of its packets, at the cable and at what else is sent on it"
_AT_ONCE_S = 0.0005
_IDENTITY = ("vendor", "model", "serial_number")


class GentlCamera(GenicamCamera[Any]):
    """``source``: ``PATH.cti#SERIAL``, ``PATH.cti`` for its only camera, or ``#SERIAL`` for any producer in GENICAM_GENTL64_PATH. Its id
    will do in the place of its serial number.

    The producer throws torn frames away: they are counted, and missing in the numbers, under a trigger too. ``captured_at`` is when the
    frame was handed to this program, since GenTL knows no common clock.
    """

    def __init__(self, source: str) -> None:
        """Open and begin to acquire. Raises CameraNotFound, CameraError."""
        super().__init__(f"gentl:{source}")
        self._underruns = 0
        self._next = 0
        self._last_id: int | None = None
        self._acquirer: Any = None
        path, _, wanted = source.partition("#")
        self._harvester = _harvester(path, self.address)
        try:
            info = _chosen(self._harvester, wanted, self.address)
            with foreign(self.address, "it cannot be opened", "Does another program use it?"):
                self._acquirer = self._harvester.create(info)
                self._acquirer.num_buffers = _BUFFERS
            self._count_incomplete()
            self._opened(GenapiNodes(self._acquirer.remote_device.node_map, self.address), _identity(info))
        except BaseException:
            self.close()
            raise

    def transport(self) -> TransportCounts:
        return TransportCounts(self._incomplete, 0, self._underruns + self._underruns_now(), self._replaced)

    def close(self) -> None:
        """Give the camera and the producer back. Blocks for as long as the producer does."""
        with self._lock:
            self._closed = True
        acquirer, self._acquirer = self._acquirer, None
        for step in (() if acquirer is None else (acquirer.stop, acquirer.destroy)) + (self._harvester.reset,):
            try:
                step()
            except Exception:
                logging.getLogger(__name__).debug("closing %s", self.address, exc_info=True)

    # The stream

    def _start(self) -> None:
        with foreign(self.address, "it does not begin to send"):
            self._acquirer.start()
        self._last_id = None

    def _stop(self) -> None:
        self._underruns += self._underruns_now()
        with foreign(self.address, "it does not stop to send"):
            self._acquirer.stop()

    def _pop(self, seconds: float) -> Any:
        from genicam import gentl

        try:
            with foreign(self.address):
                try:
                    return self._acquirer.fetch(timeout=max(seconds, _AT_ONCE_S), is_raw=True)
                except gentl.TimeoutException:
                    return None
        except CameraError as error:
            self._lost = error.what
            raise CameraLost(error.what, where=self.address, remedy=AGAIN) from error

    def _block(self, buffer: Any) -> ImageBlock:
        # harvesters' own view of the picture is not used: it unpacks slowly, and leaves padding in.
        own: int | None = None
        with suppress(CameraError), foreign(self.address):
            own = int(buffer.frame_id)
        with foreign(self.address):
            return ImageBlock(
                own,
                np.frombuffer(buffer.raw_buffer, np.uint8, offset=self._buffer_number(buffer, "image_offset")),
                self._buffer_number(buffer, "width") or int(self._nodes.value("Width")),
                self._buffer_number(buffer, "height") or int(self._nodes.value("Height")),
                self._buffer_number(buffer, "padding_x"),
                self._buffer_number(buffer, "pixel_format"),
                monotonic(),
            )

    def _buffer_number(self, buffer: Any, what: str) -> int:
        """A number that the producer gives of a buffer; 0 if it does not: all of them are optional."""
        with suppress(CameraError), foreign(self.address):
            return int(getattr(buffer, what))
        return 0

    def _format(self, code: int) -> PixelFormat | None:
        return super()._format(code) if code else named(str(self._nodes.value("PixelFormat")))

    def _number(self, block_id: int | None) -> int:
        """Without any gap if the producer has no numbers."""
        step = 1 if block_id is None or self._last_id is None else block_id - self._last_id
        # A number that jumps back was begun anew or has wrapped: nobody knows how wide a producer's numbers are.
        self._next += step if step > 0 else 1
        self._last_id = block_id
        return self._next - 1

    def _give_back(self, buffer: Any) -> None:
        with foreign(self.address, "a buffer was not taken back"):
            buffer.parent.queue_buffer(buffer)

    def _all_thrown_away(self) -> Shot | None:
        if self.delivery is Delivery.TRIGGERED or not self._all_faulty():
            return None
        fault = self._fault("torn: it did not arrive whole", _NETWORK)
        self._faulty_in_a_row = 0
        return Shot(np.zeros((*self._size, 3), np.uint8), self._number(None), monotonic(), fault)

    def _all_were_full(self, waiting: int) -> bool:
        return waiting >= _BUFFERS

    def _underruns_now(self) -> int:
        if not self._acquiring or self._acquirer is None:
            return 0
        with suppress(CameraError, AttributeError), foreign(self.address):
            return sum(int(stream.num_underrun) for stream in self._acquirer.data_streams)
        return 0

    def _count_incomplete(self) -> None:
        from harvesters.core import Callback

        camera = self

        class Torn(Callback):  # type: ignore[misc]
            def emit(self, context: Any) -> None:
                camera._incomplete += 1
                camera._faulty_in_a_row += 1

        self._acquirer.add_callback(self._acquirer.Events.INCOMPLETE_BUFFER, Torn())


def discover() -> tuple[FoundCamera, ...]:
    """The cameras of all installed producers. A producer may search its networks for them (broadcast). Raises CameraNotFound without any
    producer, CameraError."""
    harvester = _harvester("", "gentl:")
    try:
        found = []
        for info in harvester.device_info_list:
            who = _identity(info)
            serial = str(who.get("serial", ""))
            address = f"gentl:#{serial or info.id_}"
            found.append(FoundCamera(address, str(who.get("vendor", "")), str(who.get("model", "")), serial, f"GenTL {info.tl_type}"))
        return tuple(found)
    finally:
        harvester.reset()


def installed_producers() -> tuple[str, ...]:
    """The files of all producers in GENICAM_GENTL64_PATH."""
    return tuple(str(file) for folder in _folders() if folder.is_dir() for file in sorted(folder.glob("*.cti")))


def _folders() -> list[Path]:
    return [Path(part) for part in os.environ.get(_SEARCHED, "").split(os.pathsep) if part]


def _harvester(path: str, where: str) -> Any:
    """With the cameras of one producer, or of all that are installed. Raises CameraNotFound, CameraError."""
    producers = (str(Path(path).expanduser()),) if path else installed_producers()
    if not producers:
        looked = f"is in {', '.join(map(str, _folders()))} ({_SEARCHED})" if _folders() else f"is installed ({_SEARCHED} is not set)"
        remedy = f"For cameras that need their maker's own: install it (it sets {_SEARCHED}), or name its file: gentl:/PATH/PRODUCER.cti"
        raise CameraNotFound(f"no GenTL producer (.cti) {looked}", where=where, remedy=remedy)
    if path and not Path(producers[0]).is_file():
        raise CameraNotFound("there is no such GenTL producer", where=where, remedy="Write gentl:/PATH/TO/PRODUCER.cti#SERIAL")
    try:
        from harvesters.core import Harvester
    except ImportError as error:
        raise CameraError(f"GenTL needs harvesters and genicam ({error})", where=where, remedy=_INSTALL) from error
    quiet = logging.getLogger("inspector.gentl")
    quiet.propagate = False
    if not quiet.handlers:
        quiet.addHandler(logging.NullHandler())
    harvester = Harvester(logger=quiet)
    try:
        with foreign(where, "the GenTL producer cannot be used", "Is it the file that its maker says, for this processor?"):
            for producer in producers:
                harvester.add_file(producer, check_existence=True, check_validity=bool(path))
            harvester.update()
    except OSError as error:
        harvester.reset()
        raise CameraNotFound("that is no GenTL producer", where=where, remedy="Write gentl:/PATH/TO/PRODUCER.cti#SERIAL") from error
    except BaseException:
        harvester.reset()
        raise
    return harvester


def _chosen(harvester: Any, wanted: str, where: str) -> Any:
    known = list(harvester.device_info_list)
    fits = [info for info in known if not wanted or wanted in (info.id_, _identity(info).get("serial"))]
    if len(fits) == 1:
        return fits[0]
    there = ", ".join(str(_identity(info).get("serial", info.id_)) for info in known)
    remedy = f"Behind the # can stand: {there}" if there else "Check its cable and power"
    if fits:
        raise CameraNotFound(f"it has {len(fits)} cameras", where=where, remedy=remedy)
    raise CameraNotFound("there is no such camera" if known else "there is no camera", where=where, remedy=remedy)


def _identity(info: Any) -> dict[str, Setting]:
    """What the producer says of a device; each of these may be missing."""
    found: dict[str, Setting] = {}
    for name in _IDENTITY:
        with suppress(CameraError, AttributeError), foreign("gentl:"):
            value = getattr(info, name)
            if value:
                found[name.removesuffix("_number")] = str(value)
    return found
