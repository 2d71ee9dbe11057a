"""What cameras there are, asked of every back end; and what a back end lacks that could not be asked."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError


@dataclass(frozen=True)
class Discovery:
    """``problems``: back end -> why it could not search, with the remedy. ``searched``: back end -> where it did, in words."""

    cameras: tuple[FoundCamera, ...]
    problems: dict[str, str]
    searched: dict[str, str] = field(default_factory=dict)


def discover() -> Discovery:
    """Search with every back end. Takes about a second. Broadcasts on every network of this machine: only for somebody who asked for it."""
    found: list[FoundCamera] = []
    problems: dict[str, str] = {}
    searched: dict[str, str] = {}
    for name, (search, where) in {"aravis": (_aravis, _networks), "gentl": (_gentl, _producers), "opencv": (_opencv, _devices)}.items():
        try:
            found += search()
            searched[name] = where()
        except CameraError as error:
            problems[name] = f"{error.what}. {error.remedy}"
    return Discovery(tuple(found), problems, searched)


def _networks() -> str:
    return "GigE Vision by broadcast on every network of this machine, USB3 Vision on every port"


def _producers() -> str:
    from inspector.camera.genicam.gentl import installed_producers

    return f"GenTL producers: {', '.join(installed_producers())}"


def _devices() -> str:
    there, elsewhere = "USB cameras (UVC): /dev/v4l/by-id, /dev/video*", "no USB cameras: here they have only numbers (opencv:0)"
    return there if sys.platform == "linux" else elsewhere


def _aravis() -> tuple[FoundCamera, ...]:
    from inspector.camera.genicam.aravis.device import discover as search

    return search()


def _gentl() -> tuple[FoundCamera, ...]:
    from inspector.camera.genicam.gentl import discover as search

    return search()


def _opencv() -> tuple[FoundCamera, ...]:
    from inspector.camera.usb.opencv import list_devices

    return tuple(FoundCamera(f"opencv:{path}", model=_model(path), protocol="UVC") for path in list_devices())


def _model(path: str) -> str:
    """What udev made of the device's own words: ``usb-MAKER_MODEL_SERIAL-video-index0``."""
    name = Path(path).name
    return name.removeprefix("usb-").rpartition("-video-index")[0].replace("_", " ") if "-video-index" in name else ""
