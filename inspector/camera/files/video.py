"""A video file as a camera: every frame of it, in order."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inspector.camera.address import join_address, split_address
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.files.coded_video import CodedPicture, CodedVideo
from inspector.camera.files.ffmpeg import open_file
from inspector.camera.files.picture_format import is_text
from inspector.core.camera_features import Setting
from inspector.core.errors import CameraError, CameraLost, CameraNotFound
from inspector.core.types import Picture


@dataclass(frozen=True)
class VideoFrames:
    """What a container says of itself. ``count`` 0 and ``fps`` 0.0 where it does not say."""

    count: int
    fps: float


def video_frames(path: Path) -> VideoFrames:
    """Number and rate of the frames in a video file. Nothing is decoded. Raises CameraNotFound, CameraError."""
    video = _open(path)
    try:
        return VideoFrames(video.count, video.fps)
    finally:
        video.close()


class VideoCamera(Camera):
    """Every frame of a video file from ``first`` to ``last``, both included. ``frame_id`` is the frame's number from 0.

    Frames turned by a rotation mark of the file are shown as a player shows them. A frame that is damaged, or drawn from a damaged one, has
    a ``fault``. A file that holds fewer frames than it promises gives one more, black, with ``fault``: what is missing is counted, not
    passed over. Containers without an index (Matroska, MPEG-TS) only say how long they are: there the last 2 % may be missing, for
    the last frame of a video of variable rate may stay so long.
    """

    delivery = Delivery.REPLAY

    def __init__(self, path: str | Path, first: int = 0, last: int | None = None) -> None:
        """Open and go to ``first``; that takes as long as decoding up to it, since only that is exact.

        ``path`` may end in ``?first=100&last=400``. Raises CameraNotFound if there is no such file or no video in it,
        CameraError for frame numbers it does not have.
        """
        self.path, options = (path, {}) if isinstance(path, Path) else split_address(path, ("first", "last"))
        self.first = int(options.get("first", first))
        wanted_last = options.get("last", last)
        self.last = None if wanted_last is None else int(wanted_last)
        bounds = {"first": float(self.first)} if self.first else {}
        if self.last is not None:
            bounds["last"] = float(self.last)
        self.address = join_address("video", self.path, bounds)
        if self.first < 0 or (self.last is not None and self.last < self.first):
            what = f"there are no frames from {self.first} to {self.last}"
            raise CameraError(what, where=self.address, remedy="Count from 0, the first before the last")
        self._video: CodedVideo | None = _open(self.path)
        self._frames = VideoFrames(self._video.count, self._video.fps)
        with self.path.open("rb") as file:
            self._start = file.read(12)
        self._duration_s = self._video.duration_s
        self._size = self._video.size
        self._pictures = _pictures(self._video)
        self._next = 0
        self._at_s: float | None = None
        self._ended = False
        self._skip()
        self._ahead = next(self._pictures, None)

    def read(self, timeout: float) -> Shot | None:
        """The next frame; None behind the last. Decoding one frame of a file is not interrupted by ``timeout``.

        Raises CameraLost once closed.
        """
        if self._video is None:
            raise CameraLost("the video was closed", where=self.address, remedy="Open it again")
        if self._ended or (self.last is not None and self._next > self.last):
            return None
        found, self._ahead = self._ahead, next(self._pictures, None)
        picture, fault = found.shown() if found is not None else (None, "")
        # What the file's end cuts in two is missing, like all that follows.
        if found is None or (fault and self._ahead is None and self._is_short()):
            self._ended = True
            return self._shortfall()
        index, self._next = self._next, self._next + 1
        picture = self._black() if picture is None else picture
        self._size, self._at_s = (picture.shape[1], picture.shape[0]), found.at_s
        return Shot(picture, index, time.monotonic(), fault, at_s=found.at_s)

    def settings(self) -> Mapping[str, Setting]:
        """Size, file, and what the container says of number and rate of its frames."""
        width, height = self._size
        return {"width": width, "height": height, "path": str(self.path), "frames": self._frames.count, "fps": self._frames.fps}

    def close(self) -> None:
        """Let go of the file."""
        video, self._video = self._video, None
        if video is not None:
            video.close()

    def _skip(self) -> None:
        while self._next < self.first:
            if next(self._pictures, None) is None:
                self.close()
                raise CameraError(f"it has only {self._next} frames", where=self.address, remedy="Begin at an earlier frame")
            self._next += 1

    def _black(self) -> Picture:
        return np.zeros((self._size[1], self._size[0], 3), np.uint8)

    def _is_short(self) -> bool:
        if self._counts_frames():
            promised = self._frames.count
            return self._next < (promised if self.last is None else min(promised, self.last + 1))
        frame_s = 1 / self._frames.fps if self._frames.fps else 0.0
        return self._at_s is not None and self._at_s < self._duration_s - max(3 * frame_s, self._duration_s / 50)

    def _counts_frames(self) -> bool:
        """Whether the container says how many there are: MP4 and MOV; AVI, unless some are only the one before again."""
        if self._start[4:8] == b"ftyp":
            return True
        is_avi = self._start[:4] == b"RIFF" and self._start[8:12] == b"AVI "
        return is_avi and self._video is not None and self._video.ticks <= self._next + 1

    def _shortfall(self) -> Shot | None:
        """The one shot that stands for all that could not be decoded, if anything is missing."""
        if not self._is_short():
            return None
        by_time = f"{self._at_s or 0:.1f} of {self._duration_s:.1f} s"
        after = f"{self._next} of {self._frames.count} frames" if self._counts_frames() else by_time
        fault = f"the video ends after {after}: the rest is missing or damaged"
        at_s = self._at_s + 1 / self._frames.fps if self._at_s is not None and self._frames.fps else None
        return Shot(self._black(), self._next, time.monotonic(), fault, at_s=at_s)


def _pictures(video: CodedVideo) -> Iterator[CodedPicture]:
    """To the end of the file, or to where nothing more can be read of it."""
    from av import FFmpegError

    try:
        while (found := video.advance()) is not None:
            yield from found
    except (FFmpegError, OSError):
        return


def _open(path: Path) -> CodedVideo:
    remedy = "Check how its name is written"
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except FileNotFoundError as error:
        raise CameraNotFound("there is no such file", where=str(path), remedy=remedy) from error
    except IsADirectoryError as error:
        raise CameraNotFound("is a folder, not a video", where=str(path), remedy=f"For a folder of pictures write folder:{path}") from error
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise CameraError(f"cannot be read: {cause}", where=str(path), remedy="Give this user the right to read it") from error
    # FFmpeg plays text files as animations of a terminal.
    if not start or is_text(start):
        what = "is a text file, not a video" if start else "is empty"
        raise CameraNotFound(what, where=str(path), remedy="Name a video file, MP4 or AVI for instance")
    from av import FFmpegError

    try:
        return CodedVideo(open_file(str(path.absolute())))
    except (FFmpegError, ValueError) as error:
        remedy = "Copy it again, or convert it to MP4 with H.264"
        raise CameraNotFound("holds no video that can be read, or is cut off", where=str(path), remedy=remedy) from error
