"""A camera of which the station switches one output line: LineMode, LineSource and UserOutputValue of GenICam.

Names: EMVA Standard Features Naming Convention (SFNC) 2.7, section 8 (Digital I/O Control).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from inspector.camera.base import Camera
from inspector.camera.wrapped import WrappedCamera
from inspector.core.camera_features import Feature, Setting, selected_name, split_name
from inspector.core.errors import CameraError, CameraLost
from inspector.core.program import PROGRAM

_OF_THE_LINE = ("LineMode", "LineSource", "LineInverter")
_VALUE = "UserOutputValue"
_PATIENCE_S = 1.0
"""With a switching that is under way when the camera is closed: one that answers has answered by then."""
_SEE = f"See: {PROGRAM} cameras show ADDRESS"


class OutputLineCamera(WrappedCamera):
    """``camera``, whose ``line`` shows its bit ``user_output``; off from :meth:`prepare` on until :meth:`switch`, and off at the close.

    What belongs to the output is among its features no more: neither a recipe nor a person sets it. ``closed`` is called with it before
    it is closed.
    """

    def __init__(self, camera: Camera, line: str, user_output: str, closed: Callable[[OutputLineCamera], object]) -> None:
        super().__init__(camera)
        self._line = line
        self._bit = user_output
        self._told_closed = closed
        self._value = _VALUE
        self._switching = threading.Lock()
        self._off = self._ended = False

    def prepare(self) -> None:
        """The bit off, then the line an output that shows it; each read back. On the camera's thread. Raises CameraError that says what the
        camera lacks, CameraLost."""
        self._value = check_output_line(self._camera, self._line, self._bit)
        self._set(self._value, False)
        there = {feature.name: feature for feature in self._camera.features()}
        with suppress(CameraError):  # of a line that is an input still it may not be there: then below
            self._set(self._of_line("LineSource", there), self._bit)
        for name, value in (("LineInverter", False), ("LineMode", "Output")):
            feature = there.get(self._of_line(name, there))
            if feature is not None and feature.value != value:
                self._set(feature.name, value)
        self._set(self._of_line("LineSource", there), self._bit)
        self._off = True

    def switch(self, on: bool) -> None:
        """On or off, read back. By any thread, one at a time. Raises CameraError, CameraLost."""
        with self._switching:
            if self._ended:
                raise CameraLost("the camera was closed", where=self.address, remedy="Open it again")
            self._switch(on)

    def settings(self) -> Mapping[str, Setting]:
        """See Camera."""
        hidden = self._hidden()
        return {name: value for name, value in self._camera.settings().items() if name not in hidden}

    def features(self) -> tuple[Feature, ...]:
        """See Camera."""
        found = self._camera.features()
        hidden = self._hidden(found)
        return tuple(feature for feature in found if feature.name not in hidden)

    def set_feature(self, name: str, value: Setting) -> Setting | None:
        """See Camera. Raises CameraError for what belongs to the output."""
        if split_name(name)[0] in (*_OF_THE_LINE, _VALUE) and name in self._hidden(self._camera.features()):
            what = f"the station itself switches {self._line} of this camera, and {name} with it"
            raise CameraError(what, where=self.address, remedy="Leave camera_output.line of the settings empty first")
        return super().set_feature(name, value)

    def close(self) -> None:
        """See Camera. The output is switched off before."""
        self._told_closed(self)
        self._ended = True
        free = self._switching.acquire(timeout=_PATIENCE_S)
        try:
            if free and not self._off:
                with suppress(CameraError):  # lost: it is the first thing that is switched when it is back
                    self._switch(False)
        finally:
            if free:
                self._switching.release()
            super().close()

    def _switch(self, on: bool) -> None:
        self._off = False
        self._set(self._value, on)
        self._off = not on

    def _set(self, name: str, value: Setting) -> None:
        took = self._camera.set_feature(name, value)
        if took != value:
            what = f"it has not taken {name}={value}: it says {took}"
            raise CameraError(what, where=self.address, remedy="Look whether another program, or a setting of the camera, forbids it")

    def _of_line(self, base: str, there: Mapping[str, Feature]) -> str:
        return _behind(base, "LineSelector", self._line, there)

    def _hidden(self, features: Iterable[Feature] = ()) -> frozenset[str]:
        """Names of what belongs to the output: by its choice, and by its plain name where the selector stands there, or is none."""
        there = {feature.name: feature for feature in features}
        hidden = {self._value, _VALUE, *(selected_name(base, (self._line,)) for base in _OF_THE_LINE)}
        selector = there.get("LineSelector")
        if not there or selector is None or selector.value == self._line:
            hidden |= set(_OF_THE_LINE)
        return frozenset(hidden)


def check_output_line(camera: Camera, line: str, user_output: str) -> str:
    """The name of the feature that switches ``user_output``. Sets nothing. Raises CameraError that says what the camera lacks."""
    there = {feature.name: feature for feature in camera.features()}
    value = _behind(_VALUE, "UserOutputSelector", user_output, there)
    for selector, name, key in (("LineSelector", line, "line"), ("UserOutputSelector", user_output, "user_output")):
        feature = there.get(selector)
        if feature is None:
            what = f"this camera has no output that a program can switch (no {selector})"
            raise CameraError(what, where=camera.address, remedy="Leave camera_output.line of the settings empty, or choose another camera")
        if name not in feature.choices:
            what = f"this camera has no {name!r} among its {selector}"
            raise CameraError(what, where=camera.address, remedy=f"Set camera_output.{key} to one of: {', '.join(feature.choices)}")
    if value not in there:
        what = f"this camera has no {value}: its outputs cannot be switched by a program"
        raise CameraError(what, where=camera.address, remedy="Leave camera_output.line of the settings empty, or choose another camera")
    mode = there.get(_behind("LineMode", "LineSelector", line, there))
    if mode is not None and mode.value != "Output" and ("Output" not in mode.choices or not mode.writable):
        what = f"{line} of this camera is an input, and cannot be an output"
        raise CameraError(what, where=camera.address, remedy=f"Set camera_output.line to a line that can. {_SEE}")
    return value


def _behind(base: str, selector: str, choice: str, there: Mapping[str, Feature]) -> str:
    """The feature's name where its selector has this choice: the plain one of a selector that has no other."""
    feature = there.get(selector)
    return base if feature is None or len(feature.choices) < 2 else selected_name(base, (choice,))
