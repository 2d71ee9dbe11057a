"""What cameras there are, asked of every back end; and what a back end lacks that could not be asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError


@dataclass(frozen=True)
class Discovery:
    """``problems``: back end -> why it could not search, with the remedy."""

    cameras: tuple[FoundCamera, ...]
    problems: dict[str, str]


def discover() -> Discovery:
    """Search with every back end. Takes about a second. Broadcasts on every network of this machine: only for somebody who asked for it."""
    found: list[FoundCamera] = []
    problems: dict[str, str] = {}
    for name, search in {"aravis": _aravis, "gentl": _gentl, "opencv": _opencv}.items():
        try:
            found += search()
        except CameraError as error:
            problems[name] = f"{error.what}. {error.remedy}"
    return Discovery(tuple(found), problems)


def _aravis() -> tuple[FoundCamera, ...]:
    from inspector.camera.aravis.device import discover as search

    return search()


def _gentl() -> tuple[FoundCamera, ...]:
    from inspector.camera.gentl import discover as search

    return search()


def _opencv() -> tuple[FoundCamera, ...]:
    from inspector.camera.opencv import list_devices

    return tuple(FoundCamera(f"opencv:{path}", model=_model(path), protocol="UVC") for path in list_devices())


def _model(path: str) -> str:
    """What udev made of the device's own words: ``usb-MAKER_MODEL_SERIAL-video-index0``."""
    name = Path(path).name
    return name.removeprefix("usb-").rpartition("-video-index")[0].replace("_", " ") if "-video-index" in name else ""
