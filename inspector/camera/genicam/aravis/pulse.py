"""Probes whether a GigE Vision camera answers and which program controls it: two packets of its control protocol, never blocking.

libaravis itself notices a camera that is gone after 5 to 8 seconds, and a register read through it blocks for 2.5 s.
"""

from __future__ import annotations

import select
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

PORT = 3956
"""GigE Vision 2.x, section 13 (GVCP): UDP port of a camera."""
_CONTROL_PRIVILEGE = 0x0A00
"""The bootstrap register Control Channel Privilege; 0 if nobody controls the camera."""
_OWNED = 0b11  # exclusive access, control access
_COMMAND, _ACK_WANTED, _READ_REGISTER, _READ_REGISTER_ACK = 0x42, 0x01, 0x0080, 0x0081


@dataclass(frozen=True)
class ControlReply:
    """An answer of the camera. ``owned``: some program controls it."""

    owned: bool


class ControlProbe:
    """Asks the camera at an IPv4 address who controls it. Everybody may ask; the camera does not count it as a sign of its controller."""

    def __init__(self, address: str) -> None:
        """Raises OSError if there is no way to that address."""
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.connect((address, PORT))
        except OSError:
            self._socket.close()
            raise
        self._socket.setblocking(False)
        self._number = 0
        self.own_address: str = self._socket.getsockname()[0]
        """The address of this machine on the camera's network."""

    def ask(self) -> None:
        """Send the question; an answer to an earlier one no longer counts."""
        self._number = self._number % 0xFFFF + 1
        with suppress(OSError):  # refused or unreachable: then there will be no answer
            self._socket.send(struct.pack(">BBHHHI", _COMMAND, _ACK_WANTED, _READ_REGISTER, 4, self._number, _CONTROL_PRIVILEGE))

    def answer(self) -> ControlReply | None:
        """The answer to the last question if it is there by now."""
        while True:
            try:
                packet = self._socket.recv(64)
            except OSError:
                return None
            if len(packet) < 12:
                continue
            status, kind, _, number, value = struct.unpack(">HHHHI", packet[:12])
            if kind == _READ_REGISTER_ACK and number == self._number and status == 0:
                return ControlReply(bool(value & _OWNED))

    def ask_and_wait(self, seconds: float, tries: int = 3) -> ControlReply | None:
        """Ask up to ``tries`` times, each with its share of ``seconds``."""
        for _ in range(tries):
            self.ask()
            deadline = monotonic() + seconds / tries
            while (left := deadline - monotonic()) > 0:
                if not select.select([self._socket], [], [], left)[0]:
                    break
                found = self.answer()
                if found is not None:
                    return found
        return None

    def close(self) -> None:
        self._socket.close()
