"""Whether this machine lets a camera's pictures through whole: what is too small or wrong, each with its remedy.

Pure functions on values that were read, and one function that reads them (Linux; elsewhere nothing is known and nothing is said).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv4Interface
from pathlib import Path

import psutil

from inspector.core.camera_features import Setting

JUMBO_MTU = 8000
"""From here on an interface lets the large packets through that spare the processor most of its work."""
_IP_UDP_BYTES = 28
_USB_BUFFERS = 16
"""Buffers that USB3 Vision drivers keep under way, each of one picture."""
_MEGABYTE = 2**20


@dataclass(frozen=True)
class NetworkInterface:
    """One interface of this machine with one of its addresses."""

    name: str
    address: IPv4Interface
    mtu: int
    up: bool = True


@dataclass(frozen=True)
class Machine:
    """What matters of this machine; None where it is not known. ``rmem_max`` in bytes, ``usbfs_mb`` in units of 2^20 bytes."""

    rmem_max: int | None = None
    usbfs_mb: int | None = None
    networks: tuple[NetworkInterface, ...] = ()


@dataclass(frozen=True)
class Advice:
    """``what`` is wrong, and the ``remedy``."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what}. {self.remedy}"


def read_machine(root: Path = Path("/")) -> Machine:
    """Reads a few lines of /proc and /sys."""
    networks = []
    states = psutil.net_if_stats()
    for name, addresses in psutil.net_if_addrs().items():
        for one in addresses:
            try:
                address = IPv4Interface(f"{one.address}/{one.netmask}")
            except (AddressValueError, ValueError):
                continue  # not IPv4
            state = states.get(name)
            networks.append(NetworkInterface(name, address, state.mtu if state else 0, bool(state and state.isup)))
    return Machine(
        rmem_max=_number(root / "proc/sys/net/core/rmem_max"),
        usbfs_mb=_number(root / "sys/module/usbcore/parameters/usbfs_memory_mb"),
        networks=tuple(networks),
    )


def payload_bytes(settings: Mapping[str, Setting]) -> int:
    """Of one picture as the camera sends it, from its width, height and pixel format; 0 if it does not say."""
    width, height = settings.get("Width", settings.get("width", 0)), settings.get("Height", settings.get("height", 0))
    if isinstance(width, str) or isinstance(height, str):
        return 0
    return int(width * height * bytes_per_pixel(str(settings.get("PixelFormat", "Mono8"))))


def bytes_per_pixel(pixel_format: str) -> float:
    """By the format's name as the Pixel Format Naming Convention writes it ("BayerRG12p", "RGB8", "YUV422_8")."""
    name = pixel_format.lower()
    if name.startswith(("rgb", "bgr")):
        return 3.0
    if name.startswith(("yuv", "ycbcr")):
        return 2.0
    packed = name.endswith("p") or "packed" in name
    if "10" in name:
        return 1.25 if packed else 2.0
    if "12" in name:
        return 1.5 if packed else 2.0
    return 2.0 if "14" in name or "16" in name else 1.0


def check_socket_buffer(rmem_max: int | None, payload: int) -> Advice | None:
    """The kernel must be able to hold two pictures while this program is busy: with its default hardly one arrives whole."""
    if rmem_max is None or rmem_max >= 2 * payload:
        return None
    needed = 2 ** (2 * payload - 1).bit_length()
    return Advice(
        f"the kernel lets a socket hold {rmem_max / _MEGABYTE:.1f} MB (net.core.rmem_max), two pictures are "
        f"{2 * payload / _MEGABYTE:.1f} MB: pictures will arrive torn",
        f"sudo sysctl -w net.core.rmem_max={needed} (to keep it: the same line in /etc/sysctl.d/60-inspector.conf)",
    )


def check_network(camera: IPv4Address, networks: tuple[NetworkInterface, ...]) -> Advice | None:
    """A camera is reached only through an interface in its own network."""
    if any(one.up and camera in one.address.network for one in networks):
        return None
    for one in networks:
        if camera in one.address.network:
            return Advice(f"the interface {one.name} towards the camera {camera} is down", f"sudo ip link set {one.name} up")
    known = ", ".join(f"{one.name} {one.address}" for one in networks if one.up) or "none"
    return Advice(
        f"no interface of this machine is in the network of the camera {camera} (there are: {known})",
        "Give the interface that the camera is plugged into an address in the camera's network (sudo ip address add), or the camera "
        "one in the interface's",
    )


def check_packet_size(packet: int | None, camera: IPv4Address, networks: tuple[NetworkInterface, ...]) -> Advice | None:
    """``packet``: GevSCPSPacketSize in bytes, with the headers of IP and UDP."""
    path = next((one for one in networks if one.up and camera in one.address.network), None)
    if packet is None or path is None or path.mtu <= 0:
        return None
    if packet > path.mtu:
        return Advice(
            f"the camera sends packets of {packet} bytes, {path.name} lets {path.mtu} through: no picture will arrive whole",
            f"Set GevSCPSPacketSize to {path.mtu // 4 * 4}, or: sudo ip link set {path.name} mtu {packet + _IP_UDP_BYTES}",
        )
    if path.mtu >= JUMBO_MTU and packet <= 1500 and not path.address.ip.is_loopback:
        return Advice(
            f"the camera sends small packets ({packet} bytes) though {path.name} lets {path.mtu} through: needless work for the processor",
            f"Set GevSCPSPacketSize to {path.mtu // 4 * 4}",
        )
    return None


def check_usb_memory(usbfs_mb: int | None, payload: int) -> Advice | None:
    """What the kernel lets all USB cameras together have under way."""
    if usbfs_mb is None or usbfs_mb == 0 or usbfs_mb * _MEGABYTE >= _USB_BUFFERS * payload:
        return None  # 0 means without a limit
    needed = -(-_USB_BUFFERS * payload // _MEGABYTE)
    return Advice(
        f"the kernel lets USB cameras have {usbfs_mb} MB under way (usbfs_memory_mb), {_USB_BUFFERS} pictures are {needed} MB",
        f"echo {max(1000, needed)} | sudo tee /sys/module/usbcore/parameters/usbfs_memory_mb",
    )


def advise(address: str, settings: Mapping[str, Setting], machine: Machine) -> tuple[Advice, ...]:
    """What is to be put right for this camera as it is set. ``settings``: as it says them itself."""
    kind, _, rest = address.partition(":")
    if kind not in ("aravis", "gentl"):
        return ()
    payload = payload_bytes(settings)
    packet = settings.get("GevSCPSPacketSize")
    if packet is None:
        return _known(check_usb_memory(machine.usbfs_mb, payload))
    found = [check_socket_buffer(machine.rmem_max, payload)]
    try:
        camera = IPv4Address(rest)
    except AddressValueError:
        return _known(*found)  # by serial number: it was found, so it is reached
    size = int(packet) if isinstance(packet, int | float) else None
    return _known(*found, check_network(camera, machine.networks), check_packet_size(size, camera, machine.networks))


def _known(*found: Advice | None) -> tuple[Advice, ...]:
    return tuple(one for one in found if one is not None)


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None
