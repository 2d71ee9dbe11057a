"""Blocks as a GigE Vision camera sends them (GVSP of GigE Vision 1.x), of payload types that no camera program here has."""

from __future__ import annotations

import socket
import struct

from inspector.camera.genicam.aravis.library import aravis
from inspector.camera.genicam.aravis.stream import Stream
from tests.camera.peers import HOST

_HEADERS = 20 + 8 + 8
"""Bytes of IP, UDP and GVSP in each packet."""
_LEADER, _TRAILER, _DATA = 1, 2, 3
_MONO8 = 0x01080001


class BlockSender:
    """Sends to one stream, whose camera is silent. ``sent``: how many blocks."""

    def __init__(self, stream: Stream, packet_size: int) -> None:
        port = aravis().call("arv_gv_stream_get_port", stream._stream)
        self._size = packet_size - _HEADERS
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect((HOST, port))
        self.sent = 0

    def send(self, kind: int, width: int, height: int, data: bytes) -> None:
        """One block of payload type ``kind``, Mono8. libaravis takes it for whole if ``data`` is as long as the stream's payload."""
        self.sent += 1
        pieces = [data[at : at + self._size] for at in range(0, len(data), self._size)]
        self._packet(0, _LEADER, struct.pack(">HHIIIIIIIHH", 0, kind, 0, 0, _MONO8, width, height, 0, 0, 0, 0))
        for number, piece in enumerate(pieces, 1):
            self._packet(number, _DATA, piece)
        self._packet(len(pieces) + 1, _TRAILER, struct.pack(">HHIII", 0, kind, height, 0, 0))

    def close(self) -> None:
        self._socket.close()

    def _packet(self, number: int, what: int, content: bytes) -> None:
        self._socket.send(struct.pack(">HHI", 0, self.sent, what << 24 | number) + content)


def chunk(number: int, data: bytes) -> bytes:
    """As it lies in a block: its number and length stand behind it."""
    return data + struct.pack(">II", number, len(data))
