"""Bounded frame queue between capture and inspection; the drop policy follows the delivery mode.

Free running: the newest frame replaces the waiting one. Replay: the source waits. Triggered: a frame that finds no place is refused, and
is queued as a faulted one (:class:`LateParts`).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace

from inspector.camera.base import Delivery
from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.settings import EngineSettings
from inspector.core.types import Frame

MOST_LATE = 1000
"""Late parts that are kept one by one; beyond that only runs of them are counted, so that the memory stays bounded."""


@dataclass
class _FaultRun:
    """``count`` consecutive parts that share the fault of ``frame``, the first of them."""

    frame: Frame
    count: int


class LateParts:
    """Parts that found no place in the queue, oldest first. Each is returned, those of a long run with the picture of its first."""

    def __init__(self, most: int = MOST_LATE) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._runs: deque[_FaultRun] = deque()
        self._count = 0

    def append(self, frame: Frame, count: int = 1) -> None:
        """Add ``count`` parts, numbered consecutively from ``frame``."""
        with self._lock:
            self._count += count
            last = self._runs[-1] if self._runs else None
            if (
                last is not None
                and len(self._runs) >= self._most
                and frame.session == last.frame.session
                and frame.index == last.frame.index + last.count
                and frame.fault
                and last.frame.fault
                and frame.identity is last.frame.identity is None
            ):
                last.count += count
            else:
                self._runs.append(_FaultRun(frame, count))

    def pop_before(self, index: float) -> Frame | None:
        """Take the oldest part if its index is below ``index``."""
        with self._lock:
            if not self._runs or self._runs[0].frame.index >= index:
                return None
            run = self._runs[0]
            frame = run.frame
            self._count -= 1
            run.count -= 1
            if run.count:
                run.frame = replace(frame, index=frame.index + 1, camera_frame_id=frame.camera_frame_id + 1)
            else:
                self._runs.popleft()
            return frame

    def __len__(self) -> int:
        return self._count


_CHANNELS: Mapping[Delivery, WhenFull] = {
    Delivery.FREE_RUNNING: WhenFull.DROP_OLDEST,
    Delivery.REPLAY: WhenFull.WAIT,
    Delivery.TRIGGERED: WhenFull.REFUSE,
}


class FrameQueue:
    """One thread puts, another takes; frames are taken in the order of their index.

    A camera with another delivery mode gets another channel. Frames that wait in the old one are taken first.
    """

    def __init__(self, settings: EngineSettings) -> None:
        self._capacities = {
            WhenFull.DROP_OLDEST: 1,
            WhenFull.WAIT: settings.replay_queue_length,
            WhenFull.REFUSE: settings.trigger_queue_length,
        }
        self._lock = threading.Lock()
        self._channels: deque[Channel[Frame]] = deque([Channel(1, WhenFull.DROP_OLDEST)])
        self._replaced_before = 0
        self._held: Frame | None = None
        self._closed = False
        self.late = LateParts()

    def begin(self, delivery: Delivery) -> None:
        """The next frames come from a camera with this delivery mode."""
        when_full = _CHANNELS[delivery]
        with self._lock:
            old = self._channels[-1]
            if old.when_full is when_full:
                return
            channel: Channel[Frame] = Channel(self._capacities[when_full], when_full)
            if self._closed:
                channel.close()
            self._channels.append(channel)
            old.close()

    def put(self, frame: Frame, timeout: float) -> bool:
        """False if there was no place (trigger), or none within ``timeout`` seconds (replay). Raises ChannelClosed once closed."""
        return self._channels[-1].put(frame, timeout)

    def take(self, timeout: float) -> Frame:
        """The oldest frame. Raises TimeoutError after ``timeout`` seconds, ChannelClosed once closed and empty."""
        try:
            held = self._held or self._from_channels(0 if len(self.late) else timeout)
        except (TimeoutError, ChannelClosed):
            late = self.late.pop_before(float("inf"))
            if late is None:
                raise
            return late
        late = self.late.pop_before(held.index)
        self._held = None if late is None else held
        return late or held

    def upcoming(self) -> Frame | None:
        """A frame that waits, nearly always the next to be taken; None if none does. It stays, and no newer one replaces it.

        Called by the thread that takes.
        """
        if self._held is not None:
            return self._held
        with self._lock:
            channels = list(self._channels)
        for channel in channels:
            if channel.when_full is WhenFull.DROP_OLDEST:
                first = self._held = channel.take_now()
            else:
                first = channel.first()
            if first is not None:
                return first
        return None

    def close(self) -> None:
        """Refuse further frames and wake all waiting threads."""
        with self._lock:
            self._closed = True
            for channel in self._channels:
                channel.close()

    @property
    def capacity(self) -> int:
        """Frames that may wait."""
        return self._channels[-1].capacity

    @property
    def replaced(self) -> int:
        """Frames that a newer one replaced."""
        with self._lock:
            return self._replaced_before + sum(map(_replaced, self._channels))

    def _from_channels(self, timeout: float) -> Frame:
        while True:
            try:
                return self._channels[0].get(timeout)
            except ChannelClosed:
                with self._lock:
                    if len(self._channels) == 1:
                        raise
                    self._replaced_before += _replaced(self._channels.popleft())


def _replaced(channel: Channel[Frame]) -> int:
    return channel.lost if channel.when_full is WhenFull.DROP_OLDEST else 0
