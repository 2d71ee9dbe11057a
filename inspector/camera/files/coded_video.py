"""From a stream of coded packets, a file or a network camera, to pictures, by FFmpeg. A decoder's complaint is damage.

Decoders conceal: they fill what is missing from the picture before, and go on. Here each such picture has a fault, and so has each that is
drawn from it, up to the next key frame. What is taken for damage: packets that the transport lost, or that the container marks or lost,
whatever the decoder reports as an error or as concealed, gaps in the numbers of H.264's pictures, and in MJPEG what libjpeg-turbo notices
(``decoding.jpeg_damage``). Changed bits that leave the coded syntax whole are noticed by no decoder: few in H.264, about a third in MJPEG
and MPEG-4, and most within a slice of H.265, VP9 and AV1, unless the encoder adds checksums of its pictures, which are compared. Networks
have checksums of their own: what arrives changed does not arrive.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from inspector.camera.files.decoding import jpeg_damage
from inspector.camera.files.ffmpeg import damage_told, hear_gaps, lost_on_the_way, messages
from inspector.camera.files.picture_file import MOST_PIXELS
from inspector.core.types import Picture

if TYPE_CHECKING:
    from av import Packet, VideoFrame
    from av.container import InputContainer
    from av.stream import Stream
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

_CHECKS = "crccheck+bitstream+buffer+careful"
"""What FFmpeg's decoders look at beyond what they need: checksums where a codec has any, bits and lengths out of bounds."""
_REMEMBERED = 64
"""So many damaged packets are remembered beside the first: more than a decoder holds back."""
_QUARTER_TURNS = {90: 1, 180: 2, -180: 2, -90: 3, 270: 3}
"""Degrees counter-clockwise that a picture is to be turned by -> quarter turns as ``numpy.rot90`` counts them."""
_MOST_FRAMES = 10**9
"""More than a year at 30 frames/s: a container that says so does not know."""


class CodedPicture(Protocol):
    """One picture of a stream. ``at_s``: seconds from the beginning, by the stream's own clock; None if it has none."""

    @property
    def at_s(self) -> float | None: ...

    def shown(self) -> tuple[Picture | None, str]:
        """uint8 RGB (h, w, 3), turned as a rotation mark of the stream says, and its fault, empty if it is whole.

        None where nothing can be decoded. One thread at a time, for all pictures of a stream.
        """
        ...


@dataclass(frozen=True, eq=False)
class DecodedPicture:
    """One that is decoded already, since those behind it are drawn from it. ``frame`` None: nothing could be."""

    frame: VideoFrame | None
    at_s: float | None
    fault: str

    def shown(self) -> tuple[Picture | None, str]:
        return None if self.frame is None else _rgb(self.frame), self.fault


@dataclass(frozen=True, eq=False)
class MotionJpeg:
    """A JPEG picture of its own in a stream of such. Decoded only if somebody wants to see it."""

    context: VideoCodecContext
    packet: Packet[Stream]
    at_s: float | None
    lost: str

    def shown(self) -> tuple[Picture | None, str]:
        import av

        damage = self.lost or jpeg_damage(bytes(self.packet))
        fault = f"it is damaged: {damage}" if damage else ""
        try:
            for frame in self.context.decode(self.packet):
                return _rgb(frame), fault
        except av.FFmpegError as error:
            return None, fault or f"it cannot be decoded: {error.strerror}"
        return None, fault or "it cannot be decoded"


class CodedVideo:
    """The first video in ``container``, packet by packet. One thread at a time.

    ``count``: of its frames, ``fps``, ``duration_s``: 0 where the container does not say; ``fourcc``: of its codec. ``size``: width and
    height as the container says. ``ticks``: time stamp of the last packet, in units of the container's own.
    """

    def __init__(self, container: InputContainer) -> None:
        """Raises ValueError if there is no video in it that can be decoded. ``container`` is closed by :meth:`close` only."""
        self._container = container
        self._stream = _first_video(container)
        context = self._stream.codec_context
        # One thread: what a decoder says belongs to the packet in hand, and a live picture does not wait for those behind it.
        context.thread_count = 1
        context.copy_opaque = True
        context.flags |= _output_corrupt()
        context.options = {**context.options, "err_detect": _CHECKS, "max_pixels": str(MOST_PIXELS)}
        self._is_jpeg = context.codec.name == "mjpeg"
        if context.codec.name == "h264":
            hear_gaps()
        self._packets = container.demux()
        self._decay = Decay()
        self._due: dict[int, int] = {}
        self._stood_in: set[int] = set()
        self._number = 0
        self._shown = 0
        self._lost = ""
        self.size = (context.width, context.height)
        self.ticks = 0
        self.fps = _rate(self._stream)
        self.duration_s = (container.duration or 0) / 1e6
        self.count = _count(self._stream, self.duration_s, self.fps)
        self.fourcc = context.codec_tag.rstrip("\0 ")

    def advance(self) -> list[CodedPicture] | None:
        """Take one packet and give the pictures that it completes, often none; None at the end of the stream.

        Raises av.FFmpegError, OSError if the stream breaks off.
        """
        with messages() as said:
            packet = next(self._packets, None)
        self._lost = self._lost or lost_on_the_way(said, self._container.format.name)
        if packet is None:
            return None
        if packet.stream.index != self._stream.index:
            return []
        if not packet.size and packet.dts is not None:
            return []  # an AVI's way to say that nothing changed; to a decoder it would be the end
        self.ticks = packet.dts or self.ticks
        lost, self._lost = self._lost, ""
        damage = f"packets were lost: {lost}" if lost else "the container marks it as damaged or cut off" if packet.is_corrupt else ""
        if not self._is_jpeg:
            return self._decoded(packet, damage)
        return [MotionJpeg(self._stream.codec_context, packet, self._at_s(packet.pts), damage)] if packet.size else []

    def close(self) -> None:
        """Let go of the source."""
        self._container.close()

    def _decoded(self, packet: Packet[Stream], damage: str) -> list[CodedPicture]:
        import av

        number, self._number = self._number, self._number + 1
        packet.opaque = number
        frames: list[VideoFrame] = []
        failed = ""
        with messages() as said:
            try:
                frames = [frame for frame in packet.decode() if isinstance(frame, av.VideoFrame)]
            except av.FFmpegError as error:
                failed = error.strerror or "it cannot be decoded"
        damage = damage or damage_told(said, begun=self._shown > 0) or failed
        if damage:
            self._decay.damaged(number, damage)
        if packet.pts is not None and not packet.is_discard:
            self._due[number] = packet.pts
        pictures: list[CodedPicture] = []
        for frame in frames:
            pictures += [*self._missing(-math.inf if frame.pts is None else frame.pts), *self._pictures(frame, number)]
        if not packet.size:
            pictures += self._missing(math.inf)
        elif failed and packet.pts is None and not frames:
            pictures.append(self._stand_in(number, None))
        return pictures

    def _pictures(self, frame: VideoFrame, newest: int) -> Iterator[CodedPicture]:
        """That of ``frame``, or none where a black one was given for it already."""
        number = frame.opaque if isinstance(frame.opaque, int) else newest
        fault = self._decay.of_frame(frame, number)
        self._due.pop(number, None)
        if number not in self._stood_in:
            yield DecodedPicture(frame, self._at_s(frame.pts), fault)

    def _missing(self, before: float) -> Iterator[CodedPicture]:
        """Black ones for damaged packets that should have been shown before this time stamp: a part that was there is counted.

        A whole packet without a picture is none: it has a purpose of its own.
        """
        self._due = dict(list(self._due.items())[-_REMEMBERED:])
        late = sorted((pts, number) for number, pts in self._due.items() if pts < before)
        for pts, number in late:
            del self._due[number]
            if self._decay.fault(number):
                yield self._stand_in(number, pts)

    def _stand_in(self, number: int, pts: int | None) -> CodedPicture:
        self._stood_in = {one for one in self._stood_in if one > number - _REMEMBERED} | {number}
        return DecodedPicture(None, self._at_s(pts), self._decay.fault(number))

    def _at_s(self, pts: int | None) -> float | None:
        """By the time stamp of the next picture that is shown; without one by its number."""
        shown, self._shown = self._shown, self._shown + 1
        if pts is None or self._stream.time_base is None:
            return shown / self.fps if self.fps else None
        return float((pts - (self._stream.start_time or 0)) * self._stream.time_base)


class Decay:
    """Which pictures of a stream are drawn from damaged data. Packets are numbered in the order of decoding; pictures come in that of time.

    A key frame ends all damage before it. A stream without whole key frames (intra refresh) is renewed from one of its marks to the next.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []
        self._renewed_from = -1

    def damaged(self, number: int, what: str) -> None:
        """Packet ``number`` is damaged, or something before it is missing."""
        self._open.append((number, what))
        del self._open[1:-_REMEMBERED]

    def fault(self, number: int) -> str:
        """Of the picture of packet ``number``; empty if it is whole."""
        found = [(first, what) for first, what in self._open if first <= number]
        if not found:
            return ""
        own = next((what for first, what in found if first == number), "")
        return f"it is damaged: {own}" if own else f"it is drawn from damaged pictures before it: {found[-1][1]}"

    def of_frame(self, frame: VideoFrame, number: int) -> str:
        """The fault of ``frame``, which a decoder gives for packet ``number``; empty if it is whole."""
        from av.video.frame import PictureType

        if frame.is_corrupt:
            self.damaged(number, "the decoder marks it as not whole")
        if frame.key_frame:
            whole = frame.pict_type not in (PictureType.P, PictureType.B)
            self._open = [(first, what) for first, what in self._open if first >= (number if whole else self._renewed_from)]
            self._renewed_from = number
        return self.fault(number)


def _first_video(container: InputContainer) -> VideoStream:
    from av.stream import Disposition

    for stream in container.streams.video:
        if stream.codec_context is not None and not stream.disposition & Disposition.attached_pic:
            return stream
    raise ValueError("there is no video in it")


def _output_corrupt() -> int:
    from av.codec.context import Flags

    return int(Flags.output_corrupt)


def _rate(stream: VideoStream) -> float:
    rate = float(stream.guessed_rate or 0)
    return rate if math.isfinite(rate) and 0 < rate < 1e6 else 0.0


def _count(stream: VideoStream, duration_s: float, fps: float) -> int:
    """As the container has it, else from its length and rate."""
    count = stream.frames or math.floor(duration_s * fps + 0.5)
    return count if 0 < count < _MOST_FRAMES else 0


def _rgb(frame: VideoFrame) -> Picture:
    picture = frame.to_ndarray(format="rgb24", interpolation="BICUBIC")
    return np.ascontiguousarray(np.rot90(picture, _QUARTER_TURNS.get(frame.rotation, 0)), np.uint8)
