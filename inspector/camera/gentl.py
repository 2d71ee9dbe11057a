"""Any camera whose maker ships a GenTL producer (a ``.cti`` file), through harvesters. GenTL: EMVA GenICam GenTL standard 1.6.

Tested with the producer of simulated devices that comes with the genicam package. No maker's producer was at hand.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.found import FoundCamera
from inspector.camera.genapi_nodes import GenapiNodes, foreign
from inspector.camera.genicam_features import RESHAPING, GenicamFeatures
from inspector.camera.pixel_formats import FORMATS, named, to_rgb
from inspector.core.camera_features import Feature, Setting, TransportCounts
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout

_SEARCHED = "GENICAM_GENTL64_PATH"
"""GenTL standard, section 6.1: the folders with the installed producers."""
_INSTALL = "Install what it needs: pip install 'inspector-station[gentl]'"
_BUFFERS = 16
_SLICE_S = 0.1
_AT_ONCE_S = 0.0005
_MUTE_S = 5.0
"""One that runs freely but sends nothing for so long is lost: GenTL does not tell of a camera that is gone."""
_AGAIN = "It is opened again as soon as it answers; check its cable and power"
_IDENTITY = ("vendor", "model", "serial_number")


class GentlCamera(Camera):
    """``source``: ``PATH.cti#SERIAL``, ``PATH.cti`` for its only camera, or ``#SERIAL`` for any producer in GENICAM_GENTL64_PATH. Its id
    will do in the place of its serial number.

    Running freely ``read`` gives the newest frame, under a trigger every frame. The producer throws torn ones away: they are counted, and
    missing in the numbers. ``captured_at`` is when the frame was handed to this program, since GenTL knows no common clock.
    """

    def __init__(self, source: str) -> None:
        """Open and begin to acquire. Raises CameraNotFound, CameraError."""
        self.address = f"gentl:{source}"
        self.delivery = Delivery.FREE_RUNNING
        self._lost = ""
        self._closed = False
        self._size = (0, 0)
        self._incomplete = self._replaced = self._underruns = 0
        self._next = 0
        self._last_id: int | None = None
        self._acquiring = False
        self._acquirer: Any = None
        path, _, wanted = source.partition("#")
        self._harvester = _harvester(path, self.address)
        try:
            info = _chosen(self._harvester, wanted, self.address)
            self._identity = _identity(info)
            with foreign(self.address, "it cannot be opened", "Does another program use it?"):
                self._acquirer = self._harvester.create(info)
                self._acquirer.num_buffers = _BUFFERS
            self._count_incomplete()
            self._nodes = GenapiNodes(self._acquirer.remote_device.node_map, self.address)
            self._features = GenicamFeatures(self._nodes, self.address)
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
            self._check_there()
            buffer = self._fetch(min(max(deadline - monotonic(), _AT_ONCE_S), _SLICE_S))
            if buffer is not None:
                shot = self._newest(buffer)
                if shot is not None:
                    return shot
            silent_s = monotonic() - self._frame_at
            if self.delivery is Delivery.FREE_RUNNING and silent_s > self._patience_s:
                self._lost = f"it has sent no picture for {silent_s:.0f} s"
            elif monotonic() >= deadline:
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
        self._check_there()
        self._features.fire()

    def transport(self) -> TransportCounts:
        return TransportCounts(self._incomplete, 0, self._underruns + self._underruns_now(), self._replaced)

    def close(self) -> None:
        """Give the camera and the producer back. Blocks for as long as the producer does."""
        self._closed = True
        acquirer, self._acquirer = self._acquirer, None
        for step in (() if acquirer is None else (acquirer.stop, acquirer.destroy)) + (self._harvester.reset,):
            try:
                step()
            except Exception:
                logging.getLogger(__name__).debug("closing %s", self.address, exc_info=True)

    # The stream

    def _begin(self) -> None:
        self.delivery = self._features.delivery()
        with foreign(self.address, "it does not begin to send"):
            self._acquirer.start()
        self._acquiring = True
        self._last_id = None
        self._frame_at = monotonic()
        rate = self._features.settings().get("AcquisitionFrameRate")
        self._patience_s = _MUTE_S + (3 / rate if isinstance(rate, int | float) and rate > 0 else 0.0)

    def _end(self) -> None:
        self._underruns += self._underruns_now()
        self._acquiring = False
        with foreign(self.address, "it does not stop to send"):
            self._acquirer.stop()

    def _fetch(self, seconds: float) -> Any:
        from genicam import gentl

        try:
            with foreign(self.address):
                try:
                    return self._acquirer.fetch(timeout=seconds, is_raw=True)
                except gentl.TimeoutException:
                    return None
        except CameraError as error:
            self._lost = error.what
            raise CameraLost(error.what, where=self.address, remedy=_AGAIN) from error

    def _newest(self, buffer: Any) -> Shot | None:
        self._frame_at = monotonic()
        if self.delivery is Delivery.FREE_RUNNING:
            passed = 0
            while (newer := self._fetch(_AT_ONCE_S)) is not None:
                passed += 1
                self._pass_over(buffer)
                buffer = newer
            if passed >= _BUFFERS - 1:
                # All buffers were full: what waits in them is older than what found no place. The next one is the newest.
                self._pass_over(buffer)
                return None
        try:
            with foreign(self.address):
                return self._shot(buffer)
        finally:
            self._give_back(buffer)

    def _pass_over(self, buffer: Any) -> None:
        self._replaced += 1
        self._number(buffer)
        self._give_back(buffer)

    def _give_back(self, buffer: Any) -> None:
        with foreign(self.address, "a buffer was not taken back"):
            buffer.parent.queue_buffer(buffer)

    def _shot(self, buffer: Any) -> Shot:
        frame_id = self._number(buffer)
        # harvesters' own view of the picture is not used: it unpacks slowly, and leaves padding in.
        code = self._told(buffer, "pixel_format")
        form = FORMATS.get(code) if code else named(str(self._nodes.value("PixelFormat")))
        if form is None:
            remedy = "Set PixelFormat to Mono8, RGB8 or a Bayer format: cameras set ADDRESS PixelFormat=Mono8"
            what = f"it sends pixels of a format that is not understood (0x{code:08X}, {self._nodes.value('PixelFormat')})"
            raise CameraError(what, where=self.address, remedy=remedy)
        width = self._told(buffer, "width") or int(self._nodes.value("Width"))
        height = self._told(buffer, "height") or int(self._nodes.value("Height"))
        data = np.frombuffer(buffer.raw_buffer, np.uint8, offset=self._told(buffer, "image_offset"))
        self._size = (height, width)
        try:
            return Shot(to_rgb(data, form, width, height, self._told(buffer, "padding_x")), frame_id, self._frame_at)
        except ValueError as error:
            return self._black(frame_id, f"damaged: {error}")

    def _told(self, buffer: Any, what: str) -> int:
        """A number that the producer gives of a buffer; 0 if it does not: all of them are optional."""
        with suppress(CameraError), foreign(self.address):
            return int(getattr(buffer, what))
        return 0

    def _black(self, frame_id: int, fault: str) -> Shot:
        return Shot(np.zeros((*self._size, 3), np.uint8), frame_id, self._frame_at, fault)

    def _number(self, buffer: Any) -> int:
        """A running number with the gaps of the producer's own; without any if it has none."""
        own: int | None = None
        with suppress(CameraError), foreign(self.address):
            own = int(buffer.frame_id)
        step = 1 if own is None or self._last_id is None else own - self._last_id
        # A number that jumps back was begun anew or has wrapped: nobody knows how wide a producer's numbers are.
        self._next += step if step > 0 else 1
        self._last_id = own
        return self._next - 1

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

        self._acquirer.add_callback(self._acquirer.Events.INCOMPLETE_BUFFER, Torn())

    def _check_there(self) -> None:
        if self._closed:
            raise CameraLost("the camera was closed", where=self.address, remedy="Open it again")
        if self._lost:
            raise CameraLost(self._lost, where=self.address, remedy=_AGAIN)


def discover() -> tuple[FoundCamera, ...]:
    """The cameras of all installed producers. A producer may search its networks for them (broadcast). Nothing without any producer."""
    if not _installed():
        return ()
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


def _installed() -> list[str]:
    folders = [Path(part) for part in os.environ.get(_SEARCHED, "").split(os.pathsep) if part]
    return [str(file) for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.cti"))]


def _harvester(path: str, where: str) -> Any:
    """With the cameras of one producer, or of all that are installed. Raises CameraNotFound, CameraError."""
    producers = [str(Path(path).expanduser())] if path else _installed()
    if not producers:
        remedy = f"Install the camera maker's GenTL producer: it sets {_SEARCHED}. Or name the file: gentl:/PATH/TO/PRODUCER.cti"
        raise CameraNotFound("no GenTL producer is installed", where=where, remedy=remedy)
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
