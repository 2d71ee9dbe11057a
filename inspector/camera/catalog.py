"""From an address to an open camera."""

from __future__ import annotations

from inspector.camera.address import nearest
from inspector.camera.base import Camera
from inspector.core.errors import CameraNotFound

ADDRESSES = {
    "simulated": "simulated[:KIND][?seed=1&defect_rate=0.1&...]   a drawn conveyor with known truth; KIND target: boards to calibrate with",
    "folder": "folder:PATH   the images of a folder, in the order of their names",
    "video": "video:PATH   a video file, every frame of it",
    "opencv": "opencv:0 | opencv:/dev/video0 | opencv:rtsp://... | opencv:http://...   USB or network camera",
    "aravis": "aravis:192.168.1.20 | aravis:SERIAL   GigE Vision or USB3 Vision camera",
    "gentl": "gentl:/PATH/TO/PRODUCER.cti[#SERIAL] | gentl:#SERIAL   camera through its maker's GenTL producer",
}
"""Kind of camera -> how its address is written."""


def open_camera(address: str) -> Camera:
    """Open the camera at ``address``. Blocks until it delivers or fails. Raises CameraError."""
    kind, _, rest = address.partition(":")
    kind = kind.partition("?")[0]
    if kind == "simulated" and rest.partition("?")[0] == "target":
        from inspector.camera.simulated.target import TargetCamera

        return TargetCamera.from_address(address)
    if kind == "simulated":
        from inspector.camera.simulated.camera import SimulatedCamera

        return SimulatedCamera.from_address(address)
    if kind == "folder":
        from inspector.camera.files.folder import FolderCamera

        return FolderCamera(rest)
    if kind == "video":
        from inspector.camera.files.video import VideoCamera

        return VideoCamera(rest)
    if kind == "opencv":
        from inspector.camera.usb.opencv import OpenCvCamera

        return OpenCvCamera(rest)
    if kind == "aravis":
        from inspector.camera.genicam.aravis.camera import AravisCamera

        return AravisCamera(rest)
    if kind == "gentl":
        from inspector.camera.genicam.gentl import GentlCamera

        return GentlCamera(rest)
    known = "; ".join(ADDRESSES.values())
    raise CameraNotFound(
        f"there is no kind of camera called {kind!r}{nearest(kind, ADDRESSES)}", where=address, remedy=f"Write one of: {known}"
    )
