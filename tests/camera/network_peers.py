"""Network cameras on 127.0.0.1 that do as they are told: one by HTTP that answers anything, one by RTSP that loses packets."""

from __future__ import annotations

import base64
import socket
import struct
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import av
import numpy as np
from numpy.typing import NDArray

PAYLOAD = 300
"""Bytes of coded data in one RTP packet: a picture takes several."""


class HttpPeer:
    """``answer(handler)`` says what a request gets. ``asked``: paths so far, with the user that was named."""

    def __init__(self, answer: Callable[[BaseHTTPRequestHandler], None]) -> None:
        self.asked: list[tuple[str, str]] = []
        peer = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                peer.asked.append((self.path, self.headers.get("Authorization", "")))
                with suppress(OSError):  # the camera under test closed the connection
                    answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="http peer")
        self.port = int(self._server.server_address[1])

    def url(self, path: str = "/", host: str = "127.0.0.1", user: str = "") -> str:
        return f"http://{user}{host}:{self.port}{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def send(handler: BaseHTTPRequestHandler, kind: str, content: bytes, status: int = 200, **headers: str) -> None:
    """One whole answer."""
    handler.send_response(status)
    for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(content)


def h264_units(pictures: Sequence[NDArray[np.uint8]], key_every: int) -> list[list[bytes]]:
    """The NAL units of each coded picture of BGR ``pictures``, SPS and PPS before each key frame."""
    context = av.CodecContext.create("libx264", "w")
    context.height, context.width = pictures[0].shape[:2]
    context.pix_fmt = "yuv420p"
    context.options = {"bf": "0", "tune": "zerolatency", "x264-params": f"keyint={key_every}:min-keyint={key_every}:scenecut=0:threads=1"}
    frames = [av.VideoFrame.from_ndarray(picture, format="bgr24") for picture in pictures]
    packets = [packet for frame in (*frames, None) for packet in context.encode(frame)]
    return [_units(bytes(packet)) for packet in packets]


def _units(content: bytes) -> list[bytes]:
    return [unit for unit in content.replace(b"\0\0\0\1", b"\0\0\1").split(b"\0\0\1") if unit]


class RtspPeer:
    """Sends ``pictures`` (NAL units of each) again and again, all in one TCP connection. ``lost``: numbers of pictures that lose a packet.

    ``sends_on``: the address that it answers DESCRIBE with, if any. ``pause``: it stays connected and is silent.
    """

    def __init__(self, pictures: Sequence[Sequence[bytes]], *, lost: Collection[int] = (), sends_on: str = "") -> None:
        self.pause = threading.Event()
        self._pictures, self._lost, self._sends_on = pictures, lost, sends_on
        self._gone = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.05)
        self.port = int(self._listening.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, name="rtsp peer")

    def url(self, user: str = "") -> str:
        return f"rtsp://{user}127.0.0.1:{self.port}/live"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._gone.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        while not self._gone.is_set():
            try:
                connection, _ = self._listening.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(1.0)
                try:
                    if self._agree(connection):
                        self._send(connection)
                except OSError:
                    pass  # the camera under test closed the connection

    def _agree(self, connection: socket.socket) -> bool:
        """True once it is to play."""
        heard = b""
        while not self._gone.is_set():
            while b"\r\n\r\n" not in heard:
                content = connection.recv(4096)
                if not content:
                    return False
                heard += content
            request, _, heard = heard.partition(b"\r\n\r\n")
            method = request.split(b" ", 1)[0].decode()
            number = next(line.split(b":")[1].strip().decode() for line in request.split(b"\r\n") if line.lower().startswith(b"cseq"))
            connection.sendall(self._reply(method, number).encode())
            if method == "PLAY":
                return True
        return False

    def _reply(self, method: str, number: str) -> str:
        head = f"RTSP/1.0 200 OK\r\nCSeq: {number}\r\nSession: 1\r\n"
        if method == "OPTIONS":
            return f"{head}Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n"
        if method == "DESCRIBE" and self._sends_on:
            return f"RTSP/1.0 302 Moved\r\nCSeq: {number}\r\nLocation: {self._sends_on}\r\n\r\n"
        if method == "DESCRIBE":
            sets = ",".join(base64.b64encode(unit).decode() for unit in self._pictures[0][:3] if unit[0] & 31 in {7, 8})
            about = (
                "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=test\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
                f"a=fmtp:96 packetization-mode=1;sprop-parameter-sets={sets}\r\na=control:track1\r\n"
            )
            return f"{head}Content-Type: application/sdp\r\nContent-Length: {len(about)}\r\n\r\n{about}"
        return f"{head}Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n" if method == "SETUP" else f"{head}\r\n"

    def _send(self, connection: socket.socket) -> None:
        sequence = picture = 0
        while not self._gone.wait(0.01):
            if self.pause.is_set():
                continue
            number = picture % len(self._pictures)
            payloads = [part for unit in self._pictures[number] for part in _rtp_payloads(unit)]
            for place, payload in enumerate(payloads):
                sequence = (sequence + 1) % 65536
                if number in self._lost and place == len(payloads) // 2:
                    continue
                last = place == len(payloads) - 1
                packet = struct.pack(">BBHII", 0x80, 96 | (128 if last else 0), sequence, 3600 * picture % 2**32, 7) + payload
                connection.sendall(struct.pack(">cBH", b"$", 0, len(packet)) + packet)
            picture += 1


def _rtp_payloads(unit: bytes) -> list[bytes]:
    """RFC 6184: a small NAL unit as it is, a large one in fragments (FU-A)."""
    if len(unit) <= PAYLOAD:
        return [unit]
    pieces = [unit[begin : begin + PAYLOAD] for begin in range(1, len(unit), PAYLOAD)]
    ends = {0: 128, len(pieces) - 1: 64}
    return [bytes([unit[0] & 0xE0 | 28, ends.get(place, 0) | unit[0] & 31]) + piece for place, piece in enumerate(pieces)]
