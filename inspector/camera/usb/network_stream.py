"""A network camera (rtsp, http, udp ...) through FFmpeg, read on a thread of its own, which keeps only the newest picture."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

from inspector.camera.base import Shot
from inspector.camera.files.coded_video import CodedPicture, CodedVideo
from inspector.camera.files.ffmpeg import Message, open_stream
from inspector.camera.usb.http_source import HttpSource, sent_on, with_escaped_password
from inspector.camera.usb.opencv_stream import CLOSE_TIMEOUT_S, OPEN_TIMEOUT_S
from inspector.camera.usb.v4l2_device import StreamForm
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import CameraError, CameraLost, CameraNotFound
from inspector.core.types import Picture

if TYPE_CHECKING:
    from av.container import InputContainer

PROTOCOLS = {
    "file": "file",
    "http": "",
    "https": "",
    "rtsp": "rtsp,rtp,srtp,tcp,udp",
    "rtsps": "rtsp,rtsps,rtp,srtp,tls,tcp,udp",
    "rtp": "rtp,srtp,udp",
    "srtp": "srtp,rtp,udp",
    "udp": "udp",
    "tcp": "tcp",
    "tls": "tls,tcp",
    "rtmp": "rtmp,tcp",
    "rtmps": "rtmps,tls,tcp",
    "rtmpt": "rtmpt,ffrtmphttp,http,tcp",
    "mmsh": "mmsh,http,tcp",
    "mmst": "mmst,tcp",
}
"""Scheme of an address -> protocols that FFmpeg may use for it; none where the station itself asks (``http_source``)."""

_KINDS = {"image/jpeg": "jpeg_pipe", "image/png": "png_pipe"}
"""Content type of a web camera -> demuxer, where FFmpeg would look at the name of the page first."""
_NEW_EACH_TIME = {"http_persistent": "0", "http_multiple": "0"}
"""For HLS: no connection of FFmpeg's own is used twice, since it has none; it would end the process."""
_NO_VIDEO = "there is no video in it"
_SENT_ON = re.compile(r"Redirecting to (\S+)")


@dataclass(frozen=True, eq=False)
class _Arrived:
    picture: CodedPicture
    frame_id: int
    at: float


class NetworkStream:
    """One opening. A thread of its own decodes as fast as the source delivers, so that ``newest`` keeps its time; what is taken is made
    RGB when it is taken.

    ``newest`` is closed when the stream has ended, for the reason in ``loss``. ``next_id`` is the number of the next picture. ``form`` has
    the size of the last picture that was taken.
    """

    def __init__(self, url: str, read_timeout_s: float, first_id: int = 0) -> None:
        """Wait for the first picture. Raises CameraNotFound if there is no answer or no video in it, without the address."""
        self._read_timeout_s = read_timeout_s
        self._http: HttpSource | None = None
        self._video: CodedVideo | None = None
        self._last_at = monotonic()
        try:
            self._video = self._opened(url)
        except BaseException:
            self._give_back()
            raise
        self.loss = "the stream broke off"
        self.next_id = first_id
        self.newest: Channel[_Arrived] = Channel(1, WhenFull.DROP_OLDEST)
        self._stopping = threading.Event()
        first, image = self._first()
        height, width = image.shape[:2]
        assert self._video is not None
        self.form = StreamForm(self._video.fourcc, width, height, self._video.fps)
        self._put(first, monotonic())
        self._thread = threading.Thread(target=self._read_on, name="network camera", daemon=True)
        self._thread.start()

    def take(self, timeout: float) -> Shot:
        """The newest picture that was not taken yet. Raises TimeoutError, ChannelClosed."""
        arrived = self.newest.get(timeout)
        image, fault = arrived.picture.shown()
        if image is None:
            image = np.zeros((self.form.height, self.form.width, 3), np.uint8)
        self.form = replace(self.form, width=image.shape[1], height=image.shape[0])
        return Shot(image, arrived.frame_id, arrived.at, fault)

    def close(self) -> bool:
        """Stop the thread. Waits at most 2 s: False if it hangs longer; it ends by itself after the read timeout."""
        self._stopping.set()
        self.newest.close()
        if self._http is not None:
            self._http.stop()
        self._thread.join(CLOSE_TIMEOUT_S)
        return not self._thread.is_alive()

    def _opened(self, url: str) -> CodedVideo:
        scheme = url.partition("://")[0].lower()
        if scheme not in PROTOCOLS:
            what = f"there are no network cameras at {scheme}://"
            raise CameraNotFound(what, remedy=f"An address begins with one of: {', '.join(f'{one}://' for one in PROTOCOLS)}")
        url = with_escaped_password(url)
        return self._by_http(url) if not PROTOCOLS[scheme] else self._by_ffmpeg(url, PROTOCOLS[scheme])

    def _by_http(self, url: str) -> CodedVideo:
        self._http = http = HttpSource(url, OPEN_TIMEOUT_S, self._read_timeout_s)
        body = http.open(http.url)
        http.got_picture(OPEN_TIMEOUT_S)
        try:
            kind = _KINDS.get(body.content_type)
            limits = (OPEN_TIMEOUT_S, self._read_timeout_s)
            return _video_in(
                lambda: open_stream(
                    body, _NEW_EACH_TIME, kind=kind, timeouts_s=limits, io_open=lambda address, flags, options: http.open_piece(address)
                )[0]
            )
        except CameraError as error:
            if http.problem is not None:
                raise http.problem from error
            if body.content_type.startswith("text/"):
                raise CameraNotFound(f"it gives text ({body.content_type}), not pictures") from error
            raise

    def _by_ffmpeg(self, url: str, protocols: str) -> CodedVideo:
        options = {"protocol_whitelist": protocols, "rtsp_transport": "tcp", "tls_verify": "0"}
        return _video_in(lambda: _not_sent_on(url, *open_stream(url, options, timeouts_s=(OPEN_TIMEOUT_S, self._read_timeout_s))))

    def _first(self) -> tuple[CodedPicture, Picture]:
        """The first that can be decoded, also if it is damaged. Raises CameraError."""
        until = monotonic() + OPEN_TIMEOUT_S + self._read_timeout_s
        try:
            while monotonic() < until and (found := self._advance()) is not None:
                for picture in found:
                    image, _ = picture.shown()
                    if image is not None:
                        return picture, image
        except CameraError as error:
            self._give_back()
            raise CameraNotFound(error.what, remedy=error.remedy) from error
        self._give_back()
        raise CameraError("it opens but gives no picture")

    def _advance(self) -> list[CodedPicture] | None:
        """Raises CameraLost if the stream breaks off, or no picture comes for too long."""
        from av import FFmpegError

        assert self._video is not None
        try:
            found = self._video.advance()
        except (FFmpegError, OSError) as error:
            problem = None if self._http is None else self._http.problem
            raise problem or CameraLost("the stream broke off") from error
        if not found and self._http is not None and self._http.problem is not None:
            raise self._http.problem
        now = monotonic()
        if found:
            self._last_at = now
            if self._http is not None:
                self._http.got_picture(self._read_timeout_s)
        elif now - self._last_at > OPEN_TIMEOUT_S + self._read_timeout_s:
            raise CameraLost("no picture comes any more")
        return found

    def _put(self, picture: CodedPicture, at: float) -> None:
        self.newest.put(_Arrived(picture, self.next_id, at))
        self.next_id += 1

    def _read_on(self) -> None:
        """The thread: it alone touches the stream and gives it back, also when ``close`` could not wait for it."""
        try:
            while not self._stopping.is_set():
                found = self._advance()
                if found is None:
                    break
                for picture in found:
                    self._put(picture, self._last_at)
        except ChannelClosed:
            pass  # closed between two pictures
        except CameraError as error:
            self.loss = error.what
        finally:
            self.newest.close()
            self._give_back()

    def _give_back(self) -> None:
        if self._video is not None:
            self._video.close()
        if self._http is not None:
            self._http.close()


def _video_in(open_it: Callable[[], InputContainer]) -> CodedVideo:
    """Raises CameraError, without the address."""
    from av import error as failures

    try:
        container = open_it()
    except (failures.HTTPUnauthorizedError, failures.HTTPForbiddenError) as error:
        raise CameraNotFound("it refuses user and password") from error
    except failures.HTTPNotFoundError as error:
        raise CameraNotFound("there is no video at this address") from error
    except (failures.InvalidDataError, failures.EOFError, failures.DemuxerNotFoundError, failures.HTTPClientError) as error:
        raise CameraNotFound(_NO_VIDEO) from error
    except (failures.FFmpegError, OSError) as error:
        raise CameraNotFound("there is no answer, or no video in it") from error
    try:
        return CodedVideo(container)
    except ValueError as error:
        container.close()
        raise CameraNotFound(_NO_VIDEO) from error


def _not_sent_on(url: str, container: InputContainer, said: list[Message]) -> InputContainer:
    """``container``, unless FFmpeg was sent on to another host. Raises CameraNotFound."""
    for _, _, text in said:
        found = _SENT_ON.search(text)
        if found and _host(found[1]) != _host(url):
            container.close()
            raise sent_on(found[1])
    return container


def _host(url: str) -> str:
    """Name of the host in an address, in small letters; the address itself where it cannot be understood."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url
