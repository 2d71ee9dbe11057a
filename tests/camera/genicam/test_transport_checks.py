"""What is said of a machine on which pictures would not arrive whole."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Interface
from pathlib import Path

import pytest

from inspector.camera.genicam.transport_checks import (
    Machine,
    NetworkInterface,
    advise,
    bytes_per_pixel,
    check_network,
    check_packet_size,
    check_socket_buffer,
    check_usb_memory,
    payload_bytes,
    read_machine,
)

CAMERA = IPv4Address("192.168.1.20")
ETHERNET = NetworkInterface("eth0", IPv4Interface("192.168.1.1/24"), 1500)
OTHER = NetworkInterface("eth1", IPv4Interface("10.0.0.1/8"), 9000)
MEGAPIXEL = {"Width": 1024, "Height": 1024, "PixelFormat": "Mono8", "GevSCPSPacketSize": 1400}


@pytest.mark.parametrize(
    ("name", "size"),
    [
        *(("Mono8", 1.0), ("BayerRG8", 1.0), ("Mono10", 2.0), ("Mono10p", 1.25), ("Mono12", 2.0), ("Mono12Packed", 1.5)),
        *(("BayerGB12p", 1.5), ("Mono16", 2.0), ("RGB8", 3.0), ("BGR8", 3.0), ("YUV422_8", 2.0), ("YCbCr422_8", 2.0)),
    ],
)
def test_size_of_a_pixel(name: str, size: float) -> None:
    assert bytes_per_pixel(name) == size


def test_payload() -> None:
    assert payload_bytes(MEGAPIXEL) == 2**20
    assert payload_bytes({"width": 10, "height": 5}) == 50
    assert payload_bytes({}) == 0


def test_the_socket_buffer_holds_two_pictures_or_the_line_is_said_that_makes_it() -> None:
    assert check_socket_buffer(2 * 2**20, 2**20) is None
    assert check_socket_buffer(None, 2**20) is None
    advice = check_socket_buffer(212_992, 2**20)
    assert advice is not None
    assert "sudo sysctl -w net.core.rmem_max=2097152" in advice.remedy
    again = check_socket_buffer(2_097_152, 2**20)
    assert again is None


def test_a_camera_in_no_network_of_this_machine() -> None:
    assert check_network(CAMERA, (ETHERNET, OTHER)) is None
    advice = check_network(CAMERA, (OTHER,))
    assert advice is not None
    assert "eth1 10.0.0.1/8" in advice.what
    down = check_network(CAMERA, (NetworkInterface("eth0", ETHERNET.address, 1500, up=False),))
    assert down is not None
    assert "eth0 towards" in down.what


def test_packets_that_are_too_large_or_needlessly_small() -> None:
    assert check_packet_size(1500, CAMERA, (ETHERNET,)) is None
    large = check_packet_size(9000, CAMERA, (ETHERNET,))
    assert large is not None
    assert "GevSCPSPacketSize to 1500" in large.remedy
    jumbo = NetworkInterface("eth0", ETHERNET.address, 9000)
    small = check_packet_size(1400, CAMERA, (jumbo,))
    assert small is not None
    assert "GevSCPSPacketSize to 9000" in small.remedy
    assert check_packet_size(8996, CAMERA, (jumbo,)) is None
    assert check_packet_size(None, CAMERA, (jumbo,)) is None


def test_usb_memory() -> None:
    assert check_usb_memory(0, 2**24) is None
    assert check_usb_memory(1000, 2**20) is None
    advice = check_usb_memory(16, 5 * 2**20)
    assert advice is not None
    assert "80 MB" in advice.what
    assert "usbfs_memory_mb" in advice.remedy


def test_all_together_for_a_camera_as_it_is_set() -> None:
    machine = Machine(212_992, 16, (ETHERNET,))
    (advice,) = advise("aravis:192.168.1.20", MEGAPIXEL, machine)
    assert "rmem_max" in str(advice)
    usb = {name: value for name, value in MEGAPIXEL.items() if not name.startswith("Gev")}
    (advice,) = advise("aravis:SERIAL", usb | {"Width": 4096}, machine)
    assert "usbfs_memory_mb" in str(advice)
    assert advise("simulated", MEGAPIXEL, machine) == ()
    assert len(advise("aravis:172.16.0.9", MEGAPIXEL, machine)) == 2
    assert len(advise("aravis:SERIAL", MEGAPIXEL, machine)) == 1


def test_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "proc/sys/net/core").mkdir(parents=True)
    (tmp_path / "proc/sys/net/core/rmem_max").write_text("4194304\n")
    machine = read_machine(tmp_path)
    assert (machine.rmem_max, machine.usbfs_mb) == (4_194_304, None)
