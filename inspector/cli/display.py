"""Can a window be shown here? Asked before Qt is touched: Qt ends the whole process if it cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_BASE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_NO_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def display_problem(
    environment: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    loads: Callable[[str], bool] | None = None,
    x_answers: Callable[[str], bool] | None = None,
) -> str:
    """Empty if a window can be shown, else why not and what to do, for a person. Only Linux can lack one.

    ``loads`` tells whether a shared library is there, ``x_answers`` whether the X server of a name takes a connection.
    """
    if not platform.startswith("linux"):
        return ""
    env = os.environ if environment is None else environment
    loads = _loads if loads is None else loads
    chosen = env.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    missing = _missing(_BASE, loads)
    if missing:
        return missing
    if chosen in _NO_SCREEN:
        return ""
    wayland = _wayland_socket(env)
    if wayland is not None and wayland.exists() and not chosen.startswith("xcb"):
        return ""
    display = env.get("DISPLAY", "")
    if not display:
        return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Log in to a desktop, or use ssh -X"
    missing = _missing(_XCB, loads)
    if missing:
        return missing
    if not (_x_answers if x_answers is None else x_answers)(display):
        return f"The display {display} does not answer. Is it still running, and may this user use it?"
    return ""


def reason_and_remedy(problem: str) -> tuple[str, str]:
    """What :func:`display_problem` says, apart: why there is no window, and what to do about it."""
    reason, _, remedy = problem.partition(". ")
    return reason, remedy


def _missing(libraries: Mapping[str, str], loads: Callable[[str], bool]) -> str:
    packages = [package for library, package in libraries.items() if not loads(library)]
    if not packages:
        return ""
    return f"Qt lacks system libraries. Install them: sudo apt install {' '.join(packages)}"


def _wayland_socket(env: Mapping[str, str]) -> Path | None:
    name = env.get("WAYLAND_DISPLAY", "")
    return Path(env.get("XDG_RUNTIME_DIR", "/")) / name if name else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_answers(display: str) -> bool:
    """Connect as Qt will, and leave at once."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
