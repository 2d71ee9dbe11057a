"""A USB (UVC) camera's controls, formats, sizes and rates as the Linux kernel reports them; by linuxpy (V4L2 ioctls).

No physical camera was at hand: tested against a driver that is a program answering these ioctls.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from inspector.core.errors import CameraError, CameraLost

_COMMON_SIZES = ((640, 480), (800, 600), (1024, 768), (1280, 720), (1280, 960), (1920, 1080), (2592, 1944), (3840, 2160))
"""Offered of a device that has no list but takes any size up to a largest."""
_HAS_NONE = (errno.EINVAL, errno.ENOTTY)
"""What the kernel answers where a device has no such thing, or its driver nothing of the kind."""
_INSTALL = "Install what it needs: pip install linuxpy"


@dataclass(frozen=True)
class Control:
    """``menu``: the indices of a menu's entries. ``writable`` is False also while an automatic function drives it."""

    minimum: int
    maximum: int
    step: int
    menu: tuple[int, ...] = ()
    writable: bool = True


@dataclass(frozen=True)
class StreamForm:
    """How pictures come: ``fourcc`` names the format on the wire ("YUYV", "MJPG"). ``fps`` is 0 where nobody says."""

    fourcc: str
    width: int
    height: int
    fps: float = 0.0


class V4l2Device(Protocol):
    """An open device. Each call may ask the camera, and raises CameraError, or CameraLost if it is gone."""

    def control(self, number: int) -> Control | None:
        """``number``: V4L2_CID_...; None if the device has none such."""
        ...

    def get(self, number: int) -> int: ...

    def set(self, number: int, value: int) -> None: ...

    def forms(self) -> tuple[StreamForm, ...]:
        """Every format, size and rate that it offers; none if it does not say."""
        ...

    def close(self) -> None: ...


def open_v4l2(path: str) -> V4l2Device:
    """Beside a stream that has the device open already. Raises CameraError."""
    try:
        import linuxpy.video.device as v4l2
    except ImportError as error:
        raise CameraError(f"the settings of a USB camera need linuxpy ({error})", where=path, remedy=_INSTALL) from error
    return _LinuxDevice(v4l2, path)


class _LinuxDevice:
    def __init__(self, v4l2: Any, path: str) -> None:
        self._v4l2 = v4l2
        self._path = path
        self._device = v4l2.Device(path)
        with self._asked():
            self._device.open()

    def control(self, number: int) -> Control | None:
        # Asked anew each time: the flags change with the automatic functions.
        info = self._v4l2.raw.v4l2_query_ext_ctrl(id=number)
        with self._asked():
            try:
                self._v4l2.ioctl(self._device, self._v4l2.IOC.QUERY_EXT_CTRL, info)
            except OSError as error:
                if error.errno in _HAS_NONE:
                    return None
                raise
            return self._described(info)

    def get(self, number: int) -> int:
        with self._asked():
            return int(self._v4l2.get_control(self._device, number))

    def set(self, number: int, value: int) -> None:
        with self._asked():
            self._v4l2.set_control(self._device, number, value)

    def forms(self) -> tuple[StreamForm, ...]:
        found: list[StreamForm] = []
        with self._asked():
            try:
                for form in self._v4l2.iter_read_formats(self._device, self._v4l2.BufferType.VIDEO_CAPTURE):
                    code = int(form.pixel_format)
                    for width, height in self._sizes(code):
                        rates = self._v4l2.iter_read_frame_intervals(self._device, code, width, height)
                        found += [StreamForm(_fourcc(code), width, height, fps) for fps in self._rates(rates)]
            except OSError as error:
                if error.errno not in _HAS_NONE:
                    raise
        return tuple(found)

    def close(self) -> None:
        self._device.close()

    def _described(self, info: Any) -> Control:
        flags = self._v4l2.ControlFlag
        forbidden = flags.DISABLED | flags.GRABBED | flags.READ_ONLY | flags.INACTIVE
        menu: tuple[int, ...] = ()
        if info.type == self._v4l2.ControlType.MENU:
            menu = tuple(self._v4l2.MenuControl(self._device, info, None).data)
        return Control(int(info.minimum), int(info.maximum), int(info.step), menu, not info.flags & forbidden)

    def _sizes(self, code: int) -> list[tuple[int, int]]:
        sizes = list(self._v4l2.iter_read_frame_sizes(self._device, code))
        if all(size.type == self._v4l2.FrameSizeType.DISCRETE for size in sizes):
            return [(int(size.info.width), int(size.info.height)) for size in sizes]
        most = sizes[0].info
        return [(width, height) for width, height in _COMMON_SIZES if width <= most.max_width and height <= most.max_height]

    def _rates(self, intervals: Any) -> list[float]:
        return sorted({float(rate) for one in intervals for rate in (one.min_fps, one.max_fps)})

    @contextmanager
    def _asked(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENODEV, errno.ENOENT, errno.ENXIO):
                raise CameraLost("it is gone", where=self._path, remedy="Plug it in again") from error
            what = error.strerror or str(error)
            raise CameraError(f"its driver refused: {what}", where=self._path, remedy="Does another program use it?") from error


def _fourcc(code: int) -> str:
    return (code & 0x7FFFFFFF).to_bytes(4, "little").decode("ascii", "replace").rstrip()
