"""The controls of a USB (UVC) camera as features with the names of the naming convention, so that they are described, checked, set and
read back as those of GenICam cameras are.

Control numbers, units and meaning: Linux kernel, Video for Linux API (V4L2), sections "User Controls" and "Camera Control Reference".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.camera.genicam.features import KnownFeature
from inspector.camera.usb.v4l2_device import Control, StreamForm, V4l2Device
from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError, CameraLost

KNOWN_UVC = (
    KnownFeature("ExposureAuto", "Exposure"),
    KnownFeature("ExposureTime", "Exposure"),
    KnownFeature("GainAuto", "Exposure"),
    KnownFeature("Gain", "Exposure"),
    KnownFeature("AcquisitionFrameRate", "Exposure"),
    KnownFeature("BalanceWhiteAuto", "White balance"),
    KnownFeature("WhiteBalanceTemperature", "White balance"),
    KnownFeature("FocusAuto", "Focus"),
    KnownFeature("FocusPosition", "Focus"),
    KnownFeature("PixelFormat", "Picture"),
    KnownFeature("Size", "Picture"),
)

_USER, _CAMERA = 0x00980900, 0x009A0900
_NUMBERS = {
    "ExposureAuto": _CAMERA + 1,
    "ExposureTime": _CAMERA + 2,
    "GainAuto": _USER + 18,
    "Gain": _USER + 19,
    "BalanceWhiteAuto": _USER + 12,
    "WhiteBalanceTemperature": _USER + 26,
    "FocusAuto": _CAMERA + 12,
    "FocusPosition": _CAMERA + 10,
}
_EXPOSURE_US = 100
"""V4L2_CID_EXPOSURE_ABSOLUTE counts in these."""
_OFF, _CONTINUOUS = "Off", "Continuous"
_EXPOSURE_MODES = {_OFF: (1, 2), _CONTINUOUS: (3, 0)}
"""enum v4l2_exposure_auto_type: manual, shutter priority; aperture priority (what webcams have), automatic."""
_DECODED = ("YUYV", "UYVY", "MJPG", "GREY", "NV12", "RGB3", "BGR3")
"""Formats that OpenCV makes pictures of."""
OF_THE_STREAM = ("AcquisitionFrameRate", "PixelFormat", "Size")


class V4l2Nodes:
    """Implements ``genicam_features.Nodes``. ``form`` says how pictures come now; ``ask`` has them come in another way."""

    def __init__(self, device: V4l2Device, form: Callable[[], StreamForm], ask: Callable[[StreamForm], None]) -> None:
        self._device = device
        self._form = form
        self._ask = ask
        self._forms = tuple(one for one in device.forms() if one.fourcc in _DECODED)
        self._readable = frozenset(name for name in _NUMBERS if self._can_be_read(name))

    def kind(self, name: str) -> FeatureKind | None:
        if name in OF_THE_STREAM:
            if name == "AcquisitionFrameRate":
                return FeatureKind.FLOAT if self._rates() else None
            return FeatureKind.ENUMERATION if self._value_of_stream(name) in self.choices(name) else None
        if name not in self._readable:
            return None
        if name.endswith("Auto"):
            return FeatureKind.ENUMERATION
        return FeatureKind.FLOAT if name == "ExposureTime" else FeatureKind.INTEGER

    def value(self, name: str) -> Setting:
        if name in OF_THE_STREAM:
            return self._value_of_stream(name)
        found = self._device.get(_NUMBERS[name])
        if name == "ExposureAuto":
            return _OFF if found in _EXPOSURE_MODES[_OFF] else _CONTINUOUS
        if name.endswith("Auto"):
            return _CONTINUOUS if found else _OFF
        return float(_EXPOSURE_US * found) if name == "ExposureTime" else found

    def bounds(self, name: str) -> tuple[float | None, float | None, float | None]:
        if name == "AcquisitionFrameRate":
            return min(self._rates()), max(self._rates()), None
        control = self._control(name)
        unit = _EXPOSURE_US if name == "ExposureTime" else 1
        return unit * control.minimum, unit * control.maximum, unit * control.step

    def unit(self, name: str) -> str:
        return "K" if name == "WhiteBalanceTemperature" else ""

    def choices(self, name: str) -> tuple[str, ...]:
        now = self._form()
        if name == "PixelFormat":
            return tuple(dict.fromkeys(one.fourcc for one in self._forms))
        if name == "Size":
            return tuple(dict.fromkeys(_size(one) for one in self._forms if one.fourcc == now.fourcc))
        if name != "ExposureAuto":
            return (_OFF, _CONTINUOUS)
        menu = self._control(name).menu
        return tuple(mode for mode, entries in _EXPOSURE_MODES.items() if any(entry in menu for entry in entries))

    def writable(self, name: str) -> bool:
        return name in OF_THE_STREAM or self._control(name).writable

    def write(self, name: str, value: Setting) -> None:
        if name in OF_THE_STREAM:
            self._write_stream(name, value)
            return
        if name == "ExposureAuto":
            menu = self._control(name).menu
            number = next(entry for entry in _EXPOSURE_MODES[str(value)] if entry in menu)
        elif name.endswith("Auto"):
            number = int(value == _CONTINUOUS)
        else:
            number = round(float(value) / (_EXPOSURE_US if name == "ExposureTime" else 1))
        self._device.set(_NUMBERS[name], number)

    def selectors(self, name: str) -> tuple[str, ...]:
        return ()

    def execute(self, name: str) -> None:
        raise AssertionError(f"{name}: a UVC camera has no commands")

    def _can_be_read(self, name: str) -> bool:
        """Some cameras list a control that they then do not answer for."""
        try:
            if self._device.control(_NUMBERS[name]) is None:
                return False
            self._device.get(_NUMBERS[name])
        except CameraLost:
            raise
        except CameraError:
            return False
        return True

    def _control(self, name: str) -> Control:
        control = self._device.control(_NUMBERS[name])
        assert control is not None, "kind was asked before"
        return control

    def _rates(self) -> list[float]:
        now = self._form()
        return [one.fps for one in self._forms if one.fps > 0 and replace(one, fps=now.fps) == now]

    def _value_of_stream(self, name: str) -> Setting:
        now = self._form()
        if name == "AcquisitionFrameRate":
            return now.fps
        return now.fourcc if name == "PixelFormat" else _size(now)

    def _write_stream(self, name: str, value: Setting) -> None:
        now = self._form()
        if name == "AcquisitionFrameRate":
            self._ask(replace(now, fps=float(value)))
        elif name == "PixelFormat":
            there = [one for one in self._forms if one.fourcc == value]
            # The size stays if that format has it.
            self._ask(_quickest([one for one in there if _size(one) == _size(now)] or there))
        else:
            self._ask(_quickest([one for one in self._forms if one.fourcc == now.fourcc and _size(one) == value]))


def _quickest(forms: list[StreamForm]) -> StreamForm:
    return max(forms, key=lambda one: one.fps)


def _size(form: StreamForm) -> str:
    return f"{form.width}x{form.height}"
