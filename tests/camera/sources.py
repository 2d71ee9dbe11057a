"""What the tests look at: scenes that tell their number, and a network camera on this machine."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from fractions import Fraction
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 96, 64


def grey_level(index: int) -> int:
    """What the middle of picture ``index`` shows."""
    return 20 + 10 * (index % 20)


def scene(index: int) -> NDArray[np.uint8]:
    """BGR as OpenCV writes it: a grey field that tells the number, a red stripe on the left."""
    picture = np.full((HEIGHT, WIDTH, 3), grey_level(index), np.uint8)
    picture[:, :16] = (0, 0, 200)
    return picture


def moving_scene(index: int) -> NDArray[np.uint8]:
    """BGR (128, 192, 3): texture that moves, which shows if a picture is drawn from a wrong one; a patch tells the number."""
    texture = np.random.default_rng(3).integers(40, 200, (20, 30, 3), np.uint8)
    picture = np.roll(cv2.resize(texture, (192, 128), interpolation=cv2.INTER_CUBIC), 5 * index, 1)
    picture[:32, :32] = grey_level(index)
    return np.ascontiguousarray(picture)


def write_coded(
    path: Path,
    codec: str,
    pictures: Sequence[NDArray[np.uint8]],
    *,
    pixels: str = "yuv420p",
    times_ms: Sequence[int] = (),
    **options: str,
) -> None:
    """A video of BGR ``pictures`` by one of FFmpeg's encoders; the file's ending says the container. 25 frames/s unless ``times_ms`` says
    when each is shown."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = pixels
        if times_ms:
            stream.codec_context.time_base = Fraction(1, 1000)
        for index, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            if times_ms:
                frame.pts, frame.time_base = times_ms[index], Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


class MjpegServer:
    """A network camera on 127.0.0.1: JPEG pictures one behind the other, as fast as ``pace_s`` and the reader allow. ``port`` 0: any.
    ``scale``: of the size of its pictures, from the next on."""

    def __init__(self, pace_s: float = 0.004, port: int = 0) -> None:
        self.sent = 0
        self.scale = 1
        self._gone = threading.Event()
        self._held = threading.Event()
        outer = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                try:
                    while not outer._gone.wait(pace_s):
                        if outer._held.is_set():
                            continue
                        done, jpeg = cv2.imencode(".jpg", np.kron(scene(outer.sent), np.ones((outer.scale, outer.scale, 1), np.uint8)))
                        assert done
                        self.wfile.write(b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg))
                        self.wfile.write(jpeg.tobytes() + b"\r\n")
                        outer.sent += 1
                except OSError:
                    pass  # the camera under test closed the connection

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Answer)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="mjpeg server")
        self._thread.start()
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}/stream"

    def hold(self) -> None:
        """Stay connected but send nothing more."""
        self._held.set()

    def release(self) -> None:
        """Send on."""
        self._held.clear()

    def kill(self) -> None:
        """Break off every connection and stop listening."""
        self._gone.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
