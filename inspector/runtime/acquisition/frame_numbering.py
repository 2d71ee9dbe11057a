"""Frame numbering: pictures become frames without a gap, and a picture that is missing becomes a faulted frame."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from time import monotonic, time

import numpy as np

from inspector.camera.base import Delivery, Shot
from inspector.core.channel import ChannelClosed
from inspector.core.line.identity import PartIdentity
from inspector.core.settings import EngineSettings
from inspector.core.types import Frame, Picture
from inspector.runtime.acquisition.frame_queue import FrameQueue

PUT_TIMEOUT_S = 0.1
MOST_MISSED = 1000
"""A larger gap in a camera's numbering is a jump of its counter: so many parts do not pass between two pictures."""

MISSED = "missed: the camera numbered a part whose picture never came"
OVERRUN = "overrun: the part came before the inspection was ready for it"


class FrameNumbering:
    """Numbers the pictures of one holder (a camera session) and of nobody else: a driver that returns late adds nothing.

    Where each picture is a part (replay, trigger), a picture that found no place in the queue and a gap in the camera's numbering become
    faulted frames: every part gets a verdict. ``index``: number of the next frame. ``blank``: a black picture of the last one's size.
    """

    def __init__(self, settings: EngineSettings) -> None:
        self._most_pictures = settings.trigger_queue_length
        self._lock = threading.Lock()
        self._holder: object = None
        self._session = 0
        self._delivery = Delivery.FREE_RUNNING
        self.blank: Picture = np.zeros((64, 64, 3), np.uint8)
        self.queue = FrameQueue(settings)
        self.index = 0
        self.arrived = 0
        self.damaged = 0
        self.missed = 0
        self.overrun = 0

    def begin(self, holder: object, session: int, delivery: Delivery) -> bool:
        """The next frames are those of ``holder``, of this session number. False if the station has released it meanwhile."""
        with self._lock:
            if self._holder is not holder:
                return False
            self._session, self._delivery = session, delivery
            self.queue.begin(delivery)
            return True

    def hold(self, holder: object) -> None:
        """Only ``holder`` may add frames from now on; None: nobody."""
        with self._lock:
            self._holder = holder

    def holds(self, holder: object) -> bool:
        return self._holder is holder

    def picture(
        self,
        holder: object,
        shot: Shot,
        fault: str,
        leaving: Callable[[], bool],
        alive: Callable[[], None],
        triggered_at: float = math.nan,
    ) -> Frame | None:
        """Number one picture and queue it. ``fault``: what the station found wrong with it, beside ``shot.fault``.

        Blocks while a replay finds no place in the queue, calling ``alive`` meanwhile, until ``leaving``. None if ``holder`` was released.
        Once numbered the picture is queued, whatever happens: while the station is being stopped among those that found no place.
        """
        with self._lock:
            if self._holder is not holder:
                return None
            frame = replace(self._frame(shot, shot.fault or fault), triggered_at=triggered_at)
        try:
            while not self.queue.put(frame, PUT_TIMEOUT_S):
                alive()
                if self._delivery is not Delivery.REPLAY:
                    self._report_overrun(frame)
                    return frame
                if leaving():
                    break
            else:
                return frame
        except ChannelClosed:
            pass
        # The camera is left, or the station stopped, but this part was seen: it keeps its turn.
        self.queue.late.append(frame)
        return frame

    def gap(self, holder: object, count: int, first_id: int, *, parts: bool) -> None:
        """The camera numbered ``count`` pictures that never came, from ``first_id`` on. ``parts``: each of them was a part."""
        with self._lock:
            if self._holder is not holder:
                return
            fault = MISSED
            if count > MOST_MISSED:
                fault = f"missed: the camera's numbering jumped by {count}; nobody knows how many parts passed"
                count = 1
            self.missed += count
            if parts and self._delivery is not Delivery.FREE_RUNNING:
                self.queue.late.append(self._numbered(self.blank, monotonic(), first_id, fault, count), count)

    def part_without_picture(self, holder: object, fault: str, triggered_at: float) -> None:
        """Queue a black frame for a part without a picture; ``fault`` is the reason, for a person."""
        with self._lock:
            if self._holder is holder:
                frame = self._numbered(self.blank, monotonic(), -1, fault, 1)
                self.queue.late.append(replace(frame, triggered_at=triggered_at))

    def part_of_the_line(self, fault: str, identity: PartIdentity | None, triggered_at: float) -> None:
        """Queue a black frame for a part that the line has announced and that no picture is taken of, whatever camera there is.

        ``identity`` None: it is known by the moment of its trigger.
        """
        with self._lock:
            frame = self._numbered(self.blank, monotonic(), -1, fault, 1)
            self.queue.late.append(
                replace(frame, triggered_at=triggered_at, identity=identity, serial="" if identity is None else identity.serial)
            )

    def _report_overrun(self, frame: Frame) -> None:
        self.overrun += 1
        # Only the first few keep their pictures: a line that runs away must not fill the memory.
        image = frame.image if len(self.queue.late) < self._most_pictures else self.blank
        self.queue.late.append(replace(frame, image=image, fault=OVERRUN))

    def _frame(self, shot: Shot, fault: str) -> Frame:
        image = np.ascontiguousarray(shot.image)
        image.flags.writeable = False
        if self.blank.shape != image.shape:
            self.blank = np.zeros_like(image)
            self.blank.flags.writeable = False
        if shot.raw is not None:
            shot.raw.flags.writeable = False
        self.arrived += 1
        self.damaged += bool(shot.fault)
        return replace(self._numbered(image, shot.captured_at, shot.frame_id, fault, 1), raw=shot.raw)

    def _numbered(self, image: Picture, captured_at: float, frame_id: int, fault: str, count: int) -> Frame:
        """The first of ``count`` frames, which all get a number."""
        index, self.index = self.index, self.index + count
        return Frame(image, index, captured_at, time() - (monotonic() - captured_at), frame_id, self._session, fault)
