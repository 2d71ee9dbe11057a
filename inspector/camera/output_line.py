"""A camera of which the station switches one output line: LineMode, LineSource and UserOutputValue of GenICam.

Names: EMVA Standard Features Naming Convention (SFNC) 2.7, section 8 (Digital I/O Control).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from time import monotonic, sleep

from inspector.camera.base import Camera
from inspector.camera.wrapped import WrappedCamera
from inspector.core.camera_features import Feature, Setting, selected_name, split_name
from inspector.core.errors import CameraError, CameraLost
from inspector.core.program import PROGRAM

_OF_THE_LINE = ("LineMode", "LineSource", "LineInverter")
_VALUE = "UserOutputValue"
_PATIENCE_S = 3.0
"""When the camera is closed: what takes longer goes on on a thread of its own, so that nobody waits for it."""
_GIVEN_UP_S = 10.0
"""A camera that has refused to be switched off for so long is closed as it is, and that is said."""
_AGAIN_S = 0.05
_SEE = f"See: {PROGRAM} cameras show ADDRESS"


class OutputLineCamera(WrappedCamera):
    """``camera``, whose ``line`` shows its bit ``user_output``; off from :meth:`prepare` on until :meth:`switch`, and off at the close.

    What belongs to the output is among its features no more: neither a recipe nor a person sets it. ``closed`` is called with it before
    it is closed; ``left_on`` with words where it had to be closed without being switched off.
    """

    def __init__(
        self,
        camera: Camera,
        line: str,
        user_output: str,
        closed: Callable[[OutputLineCamera], object],
        left_on: Callable[[str], object],
    ) -> None:
        super().__init__(camera)
        self._line = line
        self._bit = user_output
        self._told_closed = closed
        self._left_on = left_on
        self._value = _VALUE
        self._switching = threading.Lock()
        self._ending = threading.Lock()
        self._prepared = self._off = self._ended = False

    def check(self) -> None:
        """Sets nothing. Raises CameraError that says what the camera lacks, CameraLost."""
        self._value = check_output_line(self._camera, self._line, self._bit)

    def prepare(self) -> None:
        """The bit off, then the line an output that shows it; each read back. By any thread, after :meth:`check`. Raises CameraError,
        CameraLost."""
        self.switch(False)

    def switch(self, on: bool) -> None:
        """On or off, read back, and prepared before where that has not come to its end yet. By any thread, one at a time. Raises
        CameraError, CameraLost."""
        with self._switching:
            if self._ended:
                raise CameraLost("the camera was closed", where=self.address, remedy="Open it again")
            if not self._prepared:
                self._prepare()
            if on or not self._off:
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
        """See Camera. The output is switched off before: what a camera refuses is tried again, and a switching that is under way is waited
        for, on a thread of its own if that takes long."""
        with self._ending:
            if self._ended:
                return
            self._ended = True
        self._told_closed(self)
        ended: list[Exception] = []
        worker = threading.Thread(target=self._end, args=(ended.append,), name="closing an output", daemon=True)
        try:
            worker.start()
        except RuntimeError:  # no thread is to be had
            self._end(ended.append)
        else:
            worker.join(_PATIENCE_S)
            if worker.is_alive():  # it goes on trying, but the program may end before
                self._left_on(f"the camera is closed, and {self._line} may be on: it has not answered for {_PATIENCE_S:g} s")
        if ended:
            raise ended[0]

    def _end(self, failed: Callable[[Exception], object]) -> None:
        """Off, then the camera closed; ``failed`` gets what its own close raises."""
        with self._switching:
            problem = "" if self._off else self._refusal()
        try:
            super().close()
        except Exception as error:  # noqa: BLE001 - what is wrong with its output is said all the same
            failed(error)
        if problem:
            self._left_on(f"the camera was closed, and {self._line} may be on: {problem}")

    def _refusal(self) -> str:
        """Switch it off; why that could not be done, in words."""
        until = monotonic() + _GIVEN_UP_S
        while True:
            try:
                self._switch(False)
            except CameraLost as error:  # it is the first thing that is switched when it is back
                return str(error)
            except Exception as error:  # noqa: BLE001 - whatever its driver says, off is tried again
                if monotonic() > until:
                    return str(error)
                sleep(_AGAIN_S)
            else:
                return ""

    def _prepare(self) -> None:
        self._switch(False)
        there = {feature.name: feature for feature in self._camera.features()}
        with suppress(CameraError):  # of a line that is an input still it may not be there: then below
            self._set(self._of_line("LineSource", there), self._bit)
        for name, value in (("LineInverter", False), ("LineMode", "Output")):
            feature = there.get(self._of_line(name, there))
            if feature is not None and feature.value != value:
                self._set(feature.name, value)
        self._set(self._of_line("LineSource", there), self._bit)
        self._prepared = True

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
