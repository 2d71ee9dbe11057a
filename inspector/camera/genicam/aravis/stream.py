"""A stream of libaravis: its buffers, and what was lost in it."""

from __future__ import annotations

import ctypes
import os
import socket
import stat
import time
from contextlib import suppress
from ctypes import byref, c_int, c_size_t, c_uint64
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector.camera.genicam.aravis.library import Aravis
from inspector.camera.genicam.camera import ImageBlock
from inspector.core.camera_features import TransportCounts
from inspector.core.errors import CameraError

_MIB = 1 << 20
_MEMORY = 128 * _MIB
_FEWEST, _MOST = 16, 64
_CHUNK_TAIL = 8
_SOCKET_BUFFER = 4 * _MIB
_RESEND_ALWAYS = 1
_FIXED_SIZE = 0
_WHOLE = 0
_PICTURES = frozenset({1, 5})
"""Payload types that begin with one picture and say its size: image, and image with chunks behind it (in GigE Vision 1.x)."""
_CHUNKS = 4
"""Payload type that holds nothing but chunks, of which the first is the picture."""
_WITH_CHUNKS = 0x4000
"""GigE Vision 2.x, GVSP: chunks lie behind what the rest of the payload type says. libaravis takes it away, but not in all versions."""
_FAULTS = {
    1: "empty",
    2: "torn: it did not arrive whole in time",
    3: "torn: packets are missing",
    4: "torn: its packets are out of order",
    5: "damaged: it is not of the size that was agreed",
    6: "torn: it was still arriving",
    7: "torn: it was broken off",
    8: "it holds something other than a picture",
}
"""ArvBufferStatus -> what is wrong."""
_PLAIN = "Switch chunks, compression and several parts in a block off: cameras set ADDRESS ChunkModeActive=off"
_NETWORK = (
    "The network loses packets: look at GevSCPSPacketSize, at net.core.rmem_max (see doctor), at the cable and at what else is sent on it"
)
_REMEDIES = {1: _PLAIN, 5: f"Open the camera again. {_PLAIN}", 8: _PLAIN}


@dataclass(frozen=True)
class PictureForm:
    """What the camera is set to send, for a block that does not say it. ``pixel_format``: its code."""

    width: int
    height: int
    pixel_format: int


class Stream:
    """Buffers that are filled by a thread of the library and taken by one of ours."""

    def __init__(self, library: Aravis, device: int, payload: int, form: PictureForm, where: str) -> None:
        """``payload``: bytes of one frame. Raises CameraError."""
        self._library = library
        self._form = form
        self._is_gige = library.is_a(device, "gv_device")
        self._payload = payload
        self._stream: int = library.call("arv_device_create_stream", device, None, None, where=where) or 0
        if not self._stream:
            raise CameraError("it has no stream", where=where, remedy="Does another program receive it?")
        if self._is_gige:
            # As large as the kernel allows (net.core.rmem_max): with the default hardly a frame of a megapixel arrives whole.
            room = min(max(2 * payload, _SOCKET_BUFFER), 256 * _MIB)
            options = (b"socket-buffer", _FIXED_SIZE, b"socket-buffer-size", room, b"packet-resend", _RESEND_ALWAYS)
            library.call("g_object_set", self._stream, *options, None)
            # The library does so only when the first packet is there: too late for the first frame, if its thread does not run at once.
            _make_room(library.call("arv_gv_stream_get_port", self._stream), room)
        self.capacity = min(max(_MEMORY // payload, _FEWEST), _MOST)
        for _ in range(self.capacity):
            library.call("arv_stream_push_buffer", self._stream, library.call("arv_buffer_new_allocate", payload))

    def pop(self, timeout_s: float) -> int:
        """The oldest filled buffer, 0 if none came in time."""
        if timeout_s <= 0:
            return self._library.call("arv_stream_try_pop_buffer", self._stream) or 0
        return self._library.call("arv_stream_timeout_pop_buffer", self._stream, int(1e6 * timeout_s)) or 0

    def push(self, buffer: int) -> None:
        """Give a buffer back to be filled."""
        self._library.call("arv_stream_push_buffer", self._stream, buffer)

    def block(self, buffer: int) -> ImageBlock:
        """What is in a buffer."""
        call = self._library.call
        size = c_size_t()
        address = call("arv_buffer_get_data", buffer, byref(size))
        status, kind = call("arv_buffer_get_status", buffer), call("arv_buffer_get_payload_type", buffer)
        fault = "" if status == _WHOLE else _FAULTS.get(status, "damaged")
        there = size.value if address and not fault else 0
        data = np.ctypeslib.as_array((ctypes.c_uint8 * there).from_address(address)) if there else np.zeros(0, np.uint8)
        form, across, remedy = self._form, c_int(), _REMEDIES.get(status, _NETWORK)
        if not fault and kind & ~_WITH_CHUNKS in _PICTURES:
            form = PictureForm(*(call(f"arv_buffer_get_image_{what}", buffer) for what in ("width", "height", "pixel_format")))
            call("arv_buffer_get_image_padding", buffer, byref(across), byref(c_int()))
        elif not fault and kind & ~_WITH_CHUNKS == _CHUNKS and (chunk := first_chunk(data)) is not None:
            data = chunk
        elif not fault:
            fault, remedy = f"it holds something other than a picture (payload type 0x{kind & 0xFFFF:04X})", _PLAIN
        return ImageBlock(
            call("arv_buffer_get_frame_id", buffer),
            data,
            form.width,
            form.height,
            across.value,
            form.pixel_format,
            _monotonic_of(call("arv_buffer_get_system_timestamp", buffer)),
            fault,
            remedy,
        )

    def underruns(self) -> int:
        """Frames for which no buffer was free."""
        done, failed, missed = c_uint64(), c_uint64(), c_uint64()
        self._library.call("arv_stream_get_statistics", self._stream, byref(done), byref(failed), byref(missed))
        return missed.value

    def counts(self) -> TransportCounts:
        """Of this stream; without ``incomplete`` and ``replaced``, which whoever takes the buffers counts."""
        resent, missing = c_uint64(), c_uint64()
        if self._is_gige:
            self._library.call("arv_gv_stream_get_statistics", self._stream, byref(resent), byref(missing))
        return TransportCounts(resent=resent.value, underruns=self.underruns())

    def close(self) -> None:
        """End the library's thread and free the buffers. Quick, whatever the camera does."""
        stream, self._stream = self._stream, 0
        if stream:
            self._library.call("g_object_unref", stream)


def first_chunk(data: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The first chunk in a block of chunks, which is the picture; None if it is none. Each is followed by its number and its length in
    bytes, four bytes each, so that they are found from the end (GenICam GenApi standard, chunk data)."""
    end = data.size
    while end >= _CHUNK_TAIL:
        begin = end - _CHUNK_TAIL - int.from_bytes(data[end - 4 : end].tobytes(), "big")
        if begin == 0:
            return data[: end - _CHUNK_TAIL]
        if begin < 0:
            return None
        end = begin
    return None


def _make_room(port: int, size: int) -> None:
    """Let the socket of this process that receives at ``port`` hold ``size`` bytes, or as many as the kernel allows."""
    open_files = Path("/dev/fd")  # of Linux and macOS
    for entry in open_files.iterdir() if open_files.is_dir() else ():
        with suppress(OSError):  # closed meanwhile
            if not stat.S_ISSOCK(os.fstat(int(entry.name)).st_mode):
                continue
            with socket.socket(fileno=os.dup(int(entry.name))) as own:
                if own.family == socket.AF_INET and own.type == socket.SOCK_DGRAM and own.getsockname()[1] == port:
                    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size)


def _monotonic_of(system_ns: int) -> float:
    """Of a moment of the system's clock. One that cannot be (the clock was set meanwhile, or there is none) is now."""
    age = time.time() - system_ns / 1e9
    now = time.monotonic()
    return now - age if 0 <= age < 60 else now
