"""FFmpeg (PyAV) within bounds: which containers and protocols it may use, and what it says while it works.

Nothing that it says reaches the console or the log by itself: its messages may hold addresses with passwords.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from inspector.camera.files.picture_file import MOST_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer

Message = tuple[int, str, str]
"""Level as FFmpeg counts it, who says it, and what."""

FORMATS = (
    *("mpjpeg", "mjpeg", "mjpeg_2000", "smjpeg", "ingenient", "rtsp", "rtp", "hls", "mpegts", "mpegtsraw", "flv", "live_flv", "dhav"),
    *("mov", "mp4", "m4a", "3gp", "3g2", "mj2", "matroska", "webm", "avi", "asf", "asf_o", "mpeg", "mpegvideo", "m4v", "mxf", "dv", "gxf"),
    *("h261", "h263", "h264", "hevc", "vvc", "vc1", "obu", "av1", "ivf", "cavsvideo", "dirac", "nut", "ogg", "nsv", "rm", "wtv", "mlv"),
    *("yuv4mpegpipe", "gif", "apng", "jpeg_pipe", "png_pipe", "bmp_pipe", "tiff_pipe", "webp_pipe"),
)
"""Demuxers of pictures that a camera or a video file gives. Not among them: texts (FFmpeg plays them as a terminal's screen), sound,
descriptions and lists that name other sources (sdp, concat, DASH), devices."""

_FILE_FORMATS = (*FORMATS, "image2", "cine", "ser", "swf", "flic", "amv", "nuv", "film_cpk")
_BUFFER_BYTES = 256 * 1024
"""Of a file of Python, asked for at a time: a picture in few pieces."""
_ANALYSE_US = 1_000_000
"""So much of a stream is looked at, at most, before its first picture is decoded."""


def open_file(path: str) -> InputContainer:
    """A video file by its absolute path. Whatever it refers to outside of itself is not opened. Raises av.FFmpegError."""
    return _open(path, {"protocol_whitelist": "file", "format_whitelist": ",".join(_FILE_FORMATS)})[0]


def open_stream(
    source: object,
    options: Mapping[str, str],
    *,
    kind: str | None = None,
    timeouts_s: tuple[float, float] | None = None,
    io_open: Callable[[str, int, dict[str, str]], object] | None = None,
) -> tuple[InputContainer, list[Message]]:
    """A live stream from an address or an open file of Python, and what FFmpeg said meanwhile. ``timeouts_s``: for each step of opening,
    for each packet. ``kind``: the demuxer, None to find it out.

    ``io_open`` opens what the stream refers to (the segments of HLS). Raises av.FFmpegError, and what ``source`` and ``io_open`` raise.
    """
    bounds = {"format_whitelist": ",".join(FORMATS), "max_pixels": str(MOST_PIXELS), "analyzeduration": str(_ANALYSE_US)}
    return _open(source, {**bounds, **options}, format=kind, timeout=timeouts_s, io_open=io_open)


@contextmanager
def messages() -> Iterator[list[Message]]:
    """What FFmpeg says on this thread inside the block."""
    _listen()
    from av.logging import Capture

    with Capture() as said:
        yield said


@cache
def _listen() -> None:
    """Hand over what FFmpeg says, also twice the same; what nobody waits for is dropped."""
    import av.logging

    logging.getLogger("libav").setLevel(logging.CRITICAL + 1)
    av.logging.set_skip_repeated(False)
    av.logging.set_level(av.logging.INFO)


@cache
def hear_gaps() -> None:
    """From now on also what FFmpeg says for its own developers: a gap in the numbers of H.264's pictures is said nowhere else."""
    _listen()
    import av.logging

    av.logging.set_level(av.logging.DEBUG)


def _open(source: Any, options: dict[str, str], **bounds: Any) -> tuple[InputContainer, list[Message]]:
    import av

    with messages() as said:
        return av.open(source, "r", options=options, metadata_errors="replace", buffer_size=_BUFFER_BYTES, **bounds), said


_LOST = re.compile("RTP: missed|RTP: dropping old|has been lost|[Mm]issing packets|without a start chunk|max delay reached")
_NO_PICTURE_DATA = re.compile(r"SEI|VUI|\bAPP|aspect ratio|[Ii]ncreasing reorder buffer")
_FRAME_GAP = re.compile("Frame num gap")
_ERROR = 16


def lost_on_the_way(said: list[Message], demuxer: str) -> str:
    """The first message of ``demuxer`` by which packets are missing; empty if there is none. An error of its own is such: it goes on at the
    next place that it understands, and what lies between is in no packet.
    """
    for level, who, text in said:
        if _LOST.search(text) or (level <= _ERROR and who == demuxer):
            return text.strip()
    return ""


def damage_told(said: list[Message], *, begun: bool) -> str:
    """The first message of a decoder by which coded data is damaged or missing; empty if there is none.

    ``begun``: pictures came before, which there must be a gap to.
    """
    for level, _, text in said:
        wrong = level <= _ERROR and not _NO_PICTURE_DATA.search(text)
        if wrong or _LOST.search(text) or (begun and _FRAME_GAP.search(text)):
            return text.strip()
    return ""
