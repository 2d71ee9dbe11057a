"""From an address to an open device of libaravis; and what devices there are."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from ipaddress import AddressValueError, IPv4Address
from time import monotonic

from inspector.camera.found import FoundCamera
from inspector.camera.genicam.aravis.library import Aravis, aravis
from inspector.camera.genicam.aravis.pulse import ControlProbe
from inspector.core.errors import CameraError, CameraNotFound

_ANSWER_S = 0.6
_TOLD_WITHIN_S = 2.0
_RANGE_CHECKED, _NO_REGISTER_CACHE, _NO_PACKET_SOCKET = 1, 0, 1
_NOBODY = "Check its cable and power, and that this machine has an address in the camera's network (ip address). To search: cameras list"


def open_device(source: str) -> tuple[int, ControlProbe | None]:
    """The device, controlled by this program; and the pulse of one with an IP address.

    An IP address is asked alone. For a name or a serial number all networks of this machine are searched (broadcast).
    Raises CameraNotFound, CameraError.
    """
    library = aravis()
    where = f"aravis:{source}"
    try:
        address = str(IPv4Address(source))
    except AddressValueError:
        device, pulse = _by_name(library, source, where)
    else:
        device, pulse = _by_address(library, address, where)
    # Without this a value out of range is sent and the camera makes something of it; with the cache a value that is read back is our own.
    library.call("arv_device_set_range_check_policy", device, _RANGE_CHECKED)
    library.call("arv_device_set_register_cache_policy", device, _NO_REGISTER_CACHE)
    if library.is_a(device, "gv_device"):
        # Packet sockets are for root alone: one way for every user.
        library.call("arv_gv_device_set_stream_options", device, _NO_PACKET_SOCKET)
    return device, pulse


def watch_loss(device: int, lost: Callable[[], None]) -> Callable[[], None]:
    """``lost`` is called on a thread of the library, at most once it is known that the camera is gone. Call what is returned before
    the device is freed."""
    token = max(_watched, default=0) + 1
    _watched[token] = lost
    signal = aravis().call("g_signal_connect_data", device, b"control-lost", _control_lost, token, None, 0)

    def forget() -> None:
        aravis().call("g_signal_handler_disconnect", device, signal)
        _watched.pop(token, None)

    return forget


def free_device(device: int) -> None:
    """Give a device back, once nobody but the caller holds it; its stream is closed before, and nothing watches its loss any more.

    While the library tells of a loss, on the thread that keeps the connection alive, it holds the device. Were that the last to let go of
    it, the device would end that thread, which is its own: GLib then ends the whole process.
    """
    until = monotonic() + _TOLD_WITHIN_S
    while _holders(device) > 1 and monotonic() < until:
        time.sleep(0.001)
    with _one_at_a_time:
        for one in (*_held, device):
            if _holders(one) > 1:
                _held.add(one)
            else:
                _held.discard(one)
                aravis().call("g_object_unref", one)


def _holders(instance: int) -> int:
    """The count of references, which stands behind the first pointer of every GObject."""
    return ctypes.c_uint.from_address(instance + ctypes.sizeof(ctypes.c_void_p)).value


_held: set[int] = set()
"""Devices that were held for too long: they are given back with the next one."""
_one_at_a_time = threading.Lock()
"""Devices are made and given back one after the other: the library keeps what it makes of a camera's description (XML) in places of its own
that no lock guards, and two threads that open two cameras at once end the process."""

_watched: dict[int, Callable[[], None]] = {}


# One for all, never freed: a thread of the library may be in it at any time.
@ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)  # type: ignore[untyped-decorator]
def _control_lost(_device: int, token: int) -> None:
    lost = _watched.get(token)
    if lost is not None:
        lost()


def discover() -> tuple[FoundCamera, ...]:
    """All GigE Vision and USB3 Vision cameras that answer. Broadcasts on every network of this machine; takes about a second."""
    library = aravis()
    library.call("arv_update_device_list")

    def fact(what: str, index: int) -> str:
        return (library.call(f"arv_get_device_{what}", index) or b"").decode(errors="replace")

    found = []
    for index in range(library.call("arv_get_n_devices")):
        gige = fact("protocol", index) == "GigEVision"
        address, serial = fact("address", index), fact("serial_nbr", index)
        opens = address if gige else fact("id", index)
        facts = (fact("vendor", index), fact("model", index), serial, fact("protocol", index))
        found.append(FoundCamera(f"aravis:{opens}", *facts))
    return tuple(found)


def _by_address(library: Aravis, address: str, where: str) -> tuple[int, ControlProbe]:
    try:
        pulse = ControlProbe(address)
    except OSError as error:
        raise CameraNotFound(f"there is no way to it ({error.strerror})", where=where, remedy=_NOBODY) from error
    try:
        answer = pulse.ask_and_wait(_ANSWER_S)
        if answer is None:
            raise CameraNotFound("it does not answer", where=where, remedy=_NOBODY)
        if answer.owned:
            remedy = "End that program (or this one, if it runs twice); a camera frees itself some seconds after its program died"
            raise CameraError("another program controls it", where=where, remedy=remedy)
        ours, its = (library.call("g_inet_address_new_from_string", text.encode()) for text in (pulse.own_address, address))
        try:
            with _one_at_a_time:
                device = library.call("arv_gv_device_new", ours, its, where=where)
        finally:
            library.call("g_object_unref", ours)
            library.call("g_object_unref", its)
        if not device:
            raise CameraError("it answers, but cannot be opened", where=where, remedy="Switch it off and on again")
    except BaseException:
        pulse.close()
        raise
    return device, pulse


def _by_name(library: Aravis, source: str, where: str) -> tuple[int, ControlProbe | None]:
    match = next((one for one in discover() if source in (one.serial, one.address.partition(":")[2])), None)
    if match is not None and match.protocol == "GigEVision":
        return _by_address(library, match.address.partition(":")[2], where)
    device = None
    if source:
        try:
            with _one_at_a_time:
                device = library.call("arv_open_device", source.encode(), where=where)
        except CameraError as error:
            raise CameraNotFound(error.what, where=where, remedy=_NOBODY) from error
    if not device:
        raise CameraNotFound("no camera has that serial number, name or address", where=where, remedy=_NOBODY)
    return device, None
