"""Codes in pictures are read on a thread of its own, beside the judging and behind it in rank."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import OrderedDict
from contextlib import suppress
from typing import TYPE_CHECKING

from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import InspectorError
from inspector.core.types import Frame
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

if TYPE_CHECKING:  # a station that reads no codes imports nothing of them
    from inspector.signals.barcodes.picture_code import PictureCode

_log = logging.getLogger(__name__)

MOST_WAITING = 2
MOST_KEPT = 8
NICE = 10
"""Where judging and reading want the same core the judging has it."""


class PictureReading:
    """Reads the codes of frames that are handed to it; what was read is asked for by the frame."""

    def __init__(self, region: tuple[int, ...]) -> None:
        self._region = region
        self._frames: Channel[Frame] = Channel(MOST_WAITING, WhenFull.DROP_OLDEST)
        self._read: OrderedDict[int, tuple[PictureCode, ...]] = OrderedDict()
        self._changed = threading.Condition()
        self.problem = ""
        """Why codes are not read, in words; empty if they are."""
        self._thread = WatchedThread("reading of codes", self._run, name="codes")

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def stop(self) -> None:
        """Read no more. Returns at once."""
        self._frames.close()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if it has not come."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def begin(self, frame: Frame) -> None:
        """Read the codes of ``frame``. Never waits: of frames that come faster than they are read the oldest is left out."""
        with suppress(ChannelClosed):
            self._frames.put(frame)

    def result(self, frame: Frame, timeout: float) -> tuple[PictureCode, ...] | None:
        """The codes of a frame; None if they were not read within ``timeout`` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: frame.index in self._read, max(0.0, timeout))
            return self._read.pop(frame.index, None)

    def _run(self) -> None:
        if sys.platform == "linux":
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
        try:
            from inspector.signals.barcodes.picture_code import PictureCodeReader

            reader = PictureCodeReader(self._region)
        except InspectorError as error:
            self.problem = str(error)
            _log.error("%s", error)
            return
        while True:
            try:
                frame = self._frames.get(1.0)
            except TimeoutError:
                continue
            except ChannelClosed:
                return
            codes: tuple[PictureCode, ...] = ()
            try:
                codes = reader.read(frame.image)
                self.problem = ""
            except Exception as error:  # noqa: BLE001 - a picture whose code cannot be read is a part without a code
                self.problem = f"reading a code failed: {fault_in_words(error)}"
                _log.exception("reading a code failed")
            with self._changed:
                self._read[frame.index] = codes
                while len(self._read) > MOST_KEPT:
                    self._read.popitem(last=False)
                self._changed.notify_all()
