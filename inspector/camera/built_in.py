"""The camera drivers that come with the station. What a driver needs is imported when it is used."""

from __future__ import annotations

import sys
from pathlib import Path

from inspector.camera.base import Camera
from inspector.camera.driver import CameraDriver
from inspector.camera.found import FoundCamera


def _simulated(address: str) -> Camera:
    if _source(address).partition("?")[0] == "target":
        from inspector.camera.simulated.target import TargetCamera

        return TargetCamera.from_address(address)
    from inspector.camera.simulated.camera import SimulatedCamera

    return SimulatedCamera.from_address(address)


def _folder(address: str) -> Camera:
    from inspector.camera.files.folder import FolderCamera

    return FolderCamera(_source(address))


def _video(address: str) -> Camera:
    from inspector.camera.files.video import VideoCamera

    return VideoCamera(_source(address))


def _opencv(address: str) -> Camera:
    from inspector.camera.usb.opencv import OpenCvCamera

    return OpenCvCamera(_source(address))


def _opencv_devices() -> tuple[FoundCamera, ...]:
    from inspector.camera.usb.opencv import list_devices

    return tuple(FoundCamera(f"opencv:{path}", model=_model(path), protocol="UVC") for path in list_devices())


def _opencv_searched() -> str:
    there, elsewhere = "USB cameras (UVC): /dev/v4l/by-id, /dev/video*", "no USB cameras: here they have only numbers (opencv:0)"
    return there if sys.platform == "linux" else elsewhere


def _aravis(address: str) -> Camera:
    from inspector.camera.genicam.aravis.camera import AravisCamera

    return AravisCamera(_source(address))


def _aravis_devices() -> tuple[FoundCamera, ...]:
    from inspector.camera.genicam.aravis.device import discover

    return discover()


def _aravis_searched() -> str:
    return "GigE Vision by broadcast on every network of this machine, USB3 Vision on every port"


def _gentl(address: str) -> Camera:
    from inspector.camera.genicam.gentl import GentlCamera

    return GentlCamera(_source(address))


def _gentl_devices() -> tuple[FoundCamera, ...]:
    from inspector.camera.genicam.gentl import discover

    return discover()


def _gentl_searched() -> str:
    from inspector.camera.genicam.gentl import installed_producers

    return f"GenTL producers: {', '.join(installed_producers())}"


def _source(address: str) -> str:
    """What is behind the kind of camera."""
    return address.partition(":")[2]


def _model(path: str) -> str:
    """What udev made of the device's own words: ``usb-MAKER_MODEL_SERIAL-video-index0``."""
    name = Path(path).name
    return name.removeprefix("usb-").rpartition("-video-index")[0].replace("_", " ") if "-video-index" in name else ""


BUILT_IN = {
    "simulated": CameraDriver(
        "simulated[:KIND][?seed=1&defect_rate=0.1&...]   a drawn conveyor with known truth; KIND target: boards to calibrate with",
        _simulated,
    ),
    "folder": CameraDriver("folder:PATH   the images of a folder, in the order of their names", _folder),
    "video": CameraDriver("video:PATH   a video file, every frame of it", _video),
    "aravis": CameraDriver(
        "aravis:192.168.1.20 | aravis:SERIAL   GigE Vision or USB3 Vision camera", _aravis, _aravis_devices, _aravis_searched
    ),
    "gentl": CameraDriver(
        "gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   camera through its maker's GenTL producer",
        _gentl,
        _gentl_devices,
        _gentl_searched,
    ),
    "opencv": CameraDriver(
        "opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB or network camera",
        _opencv,
        _opencv_devices,
        _opencv_searched,
    ),
}
"""Word before the colon of an address -> driver. Searched in this order."""
