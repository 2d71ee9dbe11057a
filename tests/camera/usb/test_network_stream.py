"""Network cameras on bad days: damaged, of another size, silent, hostile."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import unquote

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.base import Shot
from inspector.camera.usb import http_source, network_stream
from inspector.camera.usb.opencv import OpenCvCamera
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout
from tests.camera.network_peers import HttpPeer, RtspPeer, h264_units, send
from tests.camera.sources import moving_scene, scene, write_coded

KEY_EVERY = 8
PICTURES = [moving_scene(index) for index in range(2 * KEY_EVERY)]
PATIENCE_S = 0.4


def jpeg(picture: NDArray[np.uint8]) -> bytes:
    done, content = cv2.imencode(".jpg", picture)
    assert done
    return content.tobytes()


def multipart(handler: BaseHTTPRequestHandler, pictures: Iterator[bytes] | list[bytes]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=b")
    handler.end_headers()
    for content in pictures:
        handler.wfile.write(b"--b\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(content) + content + b"\r\n")


def taken(camera: OpenCvCamera, count: int, seconds: float = 10.0) -> list[Shot]:
    """At most so many; fewer if the stream ends."""
    shots: list[Shot] = []
    deadline = monotonic() + seconds
    while len(shots) < count and monotonic() < deadline:
        try:
            shot = camera.read(0.2)
        except CameraTimeout:
            continue
        except CameraLost:
            break
        assert shot is not None
        shots.append(shot)
    return shots


def refused(url: str, **options: Any) -> CameraError:
    with pytest.raises(CameraError) as caught:
        OpenCvCamera(url, **options)
    return caught.value


def whole_frames() -> list[NDArray[np.uint8]]:
    """What a decoder makes of the coded pictures when nothing is lost."""
    decoder = av.CodecContext.create("h264", "r")
    packets = [av.Packet(b"".join(b"\0\0\0\1" + unit for unit in units)) for units in h264_units(PICTURES, KEY_EVERY)]
    frames = [frame for packet in (*packets, None) for frame in decoder.decode(packet)]
    return [frame.to_ndarray(format="rgb24", interpolation="BICUBIC") for frame in frames]


@pytest.mark.slow
def test_what_is_drawn_from_lost_packets_has_a_fault_until_the_next_key_frame() -> None:
    whole = whole_frames()
    assert len(whole) == len(PICTURES)
    with RtspPeer(h264_units(PICTURES, KEY_EVERY), lost={3}) as peer, OpenCvCamera(peer.url()) as camera:
        shots = taken(camera, 60)
    damaged = [shot for shot in shots if min(int(np.abs(shot.image.astype(int) - one).max()) for one in whole) > 2]
    assert damaged and all(shot.fault for shot in damaged)
    assert any("is damaged" in shot.fault for shot in damaged) or any("drawn from damaged" in shot.fault for shot in damaged)
    assert sum(not shot.fault for shot in shots) > len(shots) // 3


@pytest.mark.slow
def test_an_rtsp_camera_that_falls_silent_is_lost_and_closes_at_once() -> None:
    with RtspPeer(h264_units(PICTURES, KEY_EVERY)) as peer, OpenCvCamera(peer.url(), read_timeout_s=PATIENCE_S) as camera:
        assert taken(camera, 3)
        peer.pause.set()
        begin = monotonic()
        with pytest.raises(CameraLost, match="broke off"):
            while True:
                try:
                    camera.read(0.1)
                except CameraTimeout:
                    continue
        assert monotonic() - begin < 3


def test_an_rtsp_camera_that_sends_on_to_another_host_is_refused() -> None:
    with RtspPeer(h264_units(PICTURES, KEY_EVERY)) as other:
        elsewhere = other.url().replace("127.0.0.1", "localhost")
        with RtspPeer([], sends_on=elsewhere) as peer:
            error = refused(peer.url("eve:secret@"))
    assert "sends the station on to rtsp://localhost" in error.what and "secret" not in str(error)


def test_a_web_camera_that_sends_on_to_another_host_is_refused_and_nobody_else_is_asked() -> None:
    with HttpPeer(lambda handler: multipart(handler, [jpeg(scene(1))] * 20)) as other:
        elsewhere = other.url("/stream?pwd=geheim", host="localhost")
        with HttpPeer(lambda handler: send(handler, "text/plain", b"", 302, Location=elsewhere)) as peer:
            error = refused(peer.url())
        assert not other.asked
    assert "sends the station on to http://localhost" in error.what and "geheim" not in str(error)
    assert "give this address instead" in error.remedy


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "concat:/etc/passwd", "subfile,,end,9,,:/etc/passwd"])
def test_a_web_camera_that_sends_on_to_no_web_address_is_refused(target: str) -> None:
    with HttpPeer(lambda handler: send(handler, "text/plain", b"", 302, Location=target)) as peer:
        assert isinstance(refused(peer.url()), CameraNotFound)


def test_a_web_camera_may_send_on_to_another_page_of_its_own() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/":
            send(handler, "text/plain", b"", 302, Location="/stream")
        else:
            multipart(handler, [jpeg(scene(1))] * 20)

    with HttpPeer(answer) as peer, OpenCvCamera(peer.url()) as camera:
        assert not taken(camera, 1)[0].fault


TEXTS = {
    "text/html": b"<html><body>Please log in. " + b"Please log in to see the picture. " * 99,
    "text/plain": b"Please log in to see the picture.\r\n" * 400,
    "image/jpeg": b"Please log in to see the picture.\r\n" * 400,
    "application/octet-stream": b"#EXTM3U\n" + b"# a list of nothing\n" * 200,
    "application/sdp": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 5004 RTP/AVP 26\r\n",
    "application/x-concat": b"ffconcat version 1.0\nfile '/etc/passwd'\n" * 50,
}


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("path", ["/", "/video.ans", "/login.txt", "/camera.sdp"])
def test_a_web_address_that_gives_text_is_no_camera(kind: str, path: str) -> None:
    with HttpPeer(lambda handler: send(handler, kind, TEXTS[kind])) as peer:
        error = refused(peer.url(path), read_timeout_s=PATIENCE_S)
    if kind.startswith("text/"):
        assert f"it gives text ({kind}), not pictures" in error.what


def test_a_stream_in_pieces_from_its_own_host_is_read(tmp_path: Path) -> None:
    write_coded(tmp_path / "live.m3u8", "libx264", PICTURES, g="8")
    kinds = {".m3u8": "application/vnd.apple.mpegurl", ".ts": "video/mp2t"}

    def answer(handler: BaseHTTPRequestHandler) -> None:
        file = tmp_path / handler.path.lstrip("/")
        send(handler, kinds[file.suffix], file.read_bytes())

    with HttpPeer(answer) as peer, OpenCvCamera(peer.url("/live.m3u8")) as camera:
        shots = taken(camera, 10)
        assert {path for path, _ in peer.asked} == {"/live.m3u8", "/live0.ts"}
    assert shots and not any(shot.fault for shot in shots)


@pytest.mark.parametrize("scheme", ["udp", "tcp"])
def test_a_bare_stream_of_packets_is_read(scheme: str, tmp_path: Path) -> None:
    film = tmp_path / "film.ts"
    write_coded(film, "libx264", PICTURES, g="8", bf="0")
    gone = threading.Event()
    kind = socket.SOCK_DGRAM if scheme == "udp" else socket.SOCK_STREAM
    with socket.socket(socket.AF_INET, kind) as sender:
        sender.bind(("127.0.0.1", 0))
        port = int(sender.getsockname()[1])

        def send_on() -> None:
            pieces = [film.read_bytes()[begin : begin + 7 * 188] for begin in range(0, film.stat().st_size, 7 * 188)]
            with suppress(OSError):
                there = sender if scheme == "udp" else sender.accept()[0]
                with there:
                    while not gone.wait(0.002):
                        for piece in pieces:
                            there.sendto(piece, ("127.0.0.1", port + 1)) if scheme == "udp" else there.sendall(piece)

        if scheme == "tcp":
            sender.listen(1)
        thread = threading.Thread(target=send_on, name="sender")
        thread.start()
        try:
            with OpenCvCamera(f"{scheme}://127.0.0.1:{port + (scheme == 'udp')}") as camera:
                assert taken(camera, 3)[0].image.shape == (128, 192, 3)
        finally:
            gone.set()
            thread.join()


@pytest.mark.slow
@pytest.mark.parametrize("pieces", ["/empty.ts\n", ""])
def test_a_list_of_pieces_without_an_end_is_given_up(pieces: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_stream, "OPEN_TIMEOUT_S", 0.5)
    numbers = count()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        first = next(numbers)
        listed = "".join(f"#EXTINF:0.01,\n{pieces}" for _ in range(1000)) if pieces else ""
        head = f"#EXTM3U\n#EXT-X-TARGETDURATION:99999\n#EXT-X-MEDIA-SEQUENCE:{1000 * first}\n"
        send(handler, "application/vnd.apple.mpegurl", (head + listed).encode() if handler.path == "/live.m3u8" else b"")

    with HttpPeer(answer) as peer:
        begin = monotonic()
        refused(peer.url("/live.m3u8"), read_timeout_s=PATIENCE_S)
        assert monotonic() - begin < 5


def test_pieces_of_an_answer_are_put_together() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=b")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        content = jpeg(moving_scene(1))
        whole = (b"--b\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(content) + content + b"\r\n") * 20
        for begin in range(0, len(whole), 777):
            piece = whole[begin : begin + 777]
            handler.wfile.write(b"%x\r\n" % len(piece) + piece + b"\r\n")

    with HttpPeer(answer) as peer, OpenCvCamera(peer.url()) as camera:
        assert not any(shot.fault for shot in taken(camera, 5))


def test_a_list_of_pieces_on_another_host_is_not_followed() -> None:
    with HttpPeer(lambda handler: send(handler, "video/mp2t", b"")) as other:
        listed = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{other.url('/piece.ts', host='localhost')}\n#EXT-X-ENDLIST\n".encode()
        with HttpPeer(lambda handler: send(handler, "application/vnd.apple.mpegurl", listed)) as peer:
            refused(peer.url("/live.m3u8"), read_timeout_s=PATIENCE_S)
        assert not other.asked


@pytest.mark.parametrize("address", ["concat:a|b", "subfile://x", "pipe://0", "gopher://x", "ftp://x/y", "data://x", "http://[", "http://"])
def test_other_kinds_of_address_are_no_network_cameras(address: str) -> None:
    assert isinstance(refused(address), CameraNotFound)


def test_user_and_password_are_sent_when_asked_for_and_refusal_is_said() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.headers.get("Authorization", "").startswith("Basic ZXZlOnMvZWM="):  # eve:s/ec
            multipart(handler, [jpeg(scene(1))] * 20)
        else:
            send(handler, "text/html", b"no", 401, WWW_Authenticate='Basic realm="camera"')

    with HttpPeer(answer) as peer:
        with OpenCvCamera(peer.url(user="eve:s%2Fec@")) as camera:
            assert taken(camera, 1)
        error = refused(peer.url(user="eve:wrong@"))
    assert "it refuses user and password (401)" in error.what and "wrong" not in str(error)


@pytest.mark.parametrize("password", ["s/e#c", "a?b@c", "[x]:/@y", "p%20q", "plain"])
def test_a_password_is_taken_as_a_person_writes_it(password: str) -> None:
    expected = f"Basic {base64.b64encode(f'eve:{unquote(password)}'.encode()).decode()}"

    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.headers.get("Authorization") == expected:
            multipart(handler, [jpeg(scene(1))] * 20)
        else:
            send(handler, "text/html", b"no", 401, WWW_Authenticate='Basic realm="camera"')

    with HttpPeer(answer) as peer, OpenCvCamera(peer.url(user=f"eve:{password}@")) as camera:
        assert taken(camera, 1) and password not in str(camera.settings()["source"])


def test_a_page_that_is_not_there_is_said() -> None:
    with HttpPeer(lambda handler: send(handler, "text/html", b"no", 404)) as peer:
        assert "404" in refused(peer.url()).what


def test_damaged_pictures_of_a_web_camera_have_faults_and_the_others_none() -> None:
    def pictures() -> Iterator[bytes]:
        for index in range(300):
            content = jpeg(moving_scene(index))
            yield content if index % 2 else content[: len(content) * 6 // 10] + b"\xff\xd9"

    with HttpPeer(lambda handler: multipart(handler, pictures())) as peer, OpenCvCamera(peer.url()) as camera:
        shots = taken(camera, 12)
    assert {shot.frame_id % 2 for shot in shots} == {0, 1}
    assert all(bool(shot.fault) is (shot.frame_id % 2 == 0) for shot in shots)


def test_a_web_camera_of_another_size_shows_it_and_says_so_in_its_settings() -> None:
    small, large = jpeg(scene(1)), jpeg(moving_scene(1))
    with HttpPeer(lambda handler: multipart(handler, [small] * 5 + [large] * 5)) as peer, OpenCvCamera(peer.url()) as camera:
        shots = taken(camera, 10)
        assert shots[-1].image.shape == (128, 192, 3)
        assert (camera.settings()["width"], camera.settings()["height"]) == (192, 128)


def test_a_body_without_end_and_without_a_picture_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_source, "MOST_BYTES", 2_000_000)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=b")
        handler.end_headers()
        handler.wfile.write(b"--b\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8")
        for _ in range(10_000):
            handler.wfile.write(b"\x55" * 65536)

    with HttpPeer(answer) as peer:
        assert "without a picture" in refused(peer.url()).what


@pytest.mark.slow
@pytest.mark.parametrize("drip", [b"0", b"X: y\r\n"])
def test_a_line_between_two_chunks_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, drip: bytes) -> None:
    """The length of a chunk, or what stands behind the last one: each byte in time, the line never."""
    monkeypatch.setattr(network_stream, "OPEN_TIMEOUT_S", 0.3)
    gone = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Content-Type", "image/jpeg")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"0\r\n" if b"X" in drip else b"")
        while not gone.wait(0.02):
            handler.wfile.write(drip)

    with HttpPeer(answer) as peer:
        begin = monotonic()
        assert "no picture" in refused(peer.url(), read_timeout_s=PATIENCE_S).what
        assert monotonic() - begin < 5
        gone.set()


@pytest.mark.parametrize("place", ["rtsp://10.0.0.9/live", "file:///etc/passwd", "ftp://10.0.0.9/x"])
def test_another_scheme_is_not_followed_either_and_said_as_that(place: str) -> None:
    with HttpPeer(lambda handler: send(handler, "text/html", b"", 302, Location=place)) as peer:
        error = refused(peer.url())
    assert error.what == f"it sends the station on to {place}, which is not followed" and "give this address" in error.remedy


def test_a_header_that_comes_byte_by_byte_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_stream, "OPEN_TIMEOUT_S", 0.3)
    gone = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
        while not gone.wait(0.02):
            handler.wfile.write(b"x")

    with HttpPeer(answer) as peer:
        begin = monotonic()
        assert "no answer" in refused(peer.url()).what
        assert monotonic() - begin < 2
        gone.set()


def test_a_body_that_comes_byte_by_byte_is_given_up() -> None:
    gone = threading.Event()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        multipart(handler, [jpeg(scene(1))] * 5)
        handler.wfile.write(b"--b\r\nContent-Type: image/jpeg\r\nContent-Length: 99999\r\n\r\n")
        while not gone.wait(0.02):
            handler.wfile.write(b"x")

    with HttpPeer(answer) as peer, OpenCvCamera(peer.url(), read_timeout_s=PATIENCE_S) as camera:
        assert len(taken(camera, 99, seconds=3)) < 6
        with pytest.raises(CameraLost, match="no picture comes any more"):
            camera.read(0.1)
        gone.set()


def test_a_picture_that_claims_to_be_giant_is_refused() -> None:
    giant = bytearray(jpeg(scene(1)))
    at = giant.index(b"\xff\xc0") + 5
    giant[at : at + 4] = b"\xff\xff\xff\xff"
    with HttpPeer(lambda handler: multipart(handler, [bytes(giant)] * 3)) as peer:
        refused(peer.url(), read_timeout_s=PATIENCE_S)
