"""The one hand-over between threads: bounded, closable, and every loss is counted."""

from __future__ import annotations

import threading
from collections import deque
from enum import Enum
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")


class WhenFull(Enum):
    """What a full channel does with one more item."""

    DROP_OLDEST = "drop the oldest"
    WAIT = "wait"
    REFUSE = "refuse"


class ChannelClosed(Exception):
    """The channel was closed; for ``get``, also everything in it was taken."""


class Channel(Generic[T]):
    """A queue of at most ``capacity`` items between threads.

    ``lost`` counts what was dropped or refused since the start. Items put before ``close`` can still be taken.
    """

    def __init__(self, capacity: int, when_full: WhenFull) -> None:
        if capacity < 1:
            raise ValueError(f"a channel holds at least one item, not {capacity}")
        self.capacity = capacity
        self.when_full = when_full
        self._items: deque[T] = deque()
        self._changed = threading.Condition()
        self._lost = 0
        self._closed = False

    def put(self, item: T, timeout: float | None = None) -> bool:
        """Hand one item over. False if it was refused, or if WAIT found no place within ``timeout`` seconds.

        Blocks only with WAIT. Raises ChannelClosed once closed.
        """
        with self._changed:
            if self.when_full is WhenFull.WAIT:
                deadline = None if timeout is None else monotonic() + timeout
                while len(self._items) >= self.capacity and not self._closed:
                    left = None if deadline is None else deadline - monotonic()
                    if left is not None and left <= 0:
                        return False
                    self._changed.wait(left)
            if self._closed:
                raise ChannelClosed
            if len(self._items) >= self.capacity:
                self._lost += 1
                if self.when_full is WhenFull.REFUSE:
                    return False
                self._items.popleft()
            self._items.append(item)
            self._changed.notify_all()
            return True

    def get(self, timeout: float | None = None) -> T:
        """Take the oldest item. Raises TimeoutError after ``timeout`` seconds, ChannelClosed if closed and empty."""
        deadline = None if timeout is None else monotonic() + timeout
        with self._changed:
            while not self._items:
                if self._closed:
                    raise ChannelClosed
                left = None if deadline is None else deadline - monotonic()
                if left is not None and left <= 0:
                    raise TimeoutError
                self._changed.wait(left)
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def take_now(self) -> T | None:
        """Take the oldest item, or None if there is none. Never blocks, never raises."""
        with self._changed:
            if not self._items:
                return None
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def first(self) -> T | None:
        """The oldest item, which stays where it is; None if there is none. Never blocks, never raises."""
        with self._changed:
            return self._items[0] if self._items else None

    def clear(self) -> int:
        """Throw away what is in the channel and return how many; not counted as lost, since it was asked for."""
        with self._changed:
            count = len(self._items)
            self._items.clear()
            self._changed.notify_all()
            return count

    def close(self) -> None:
        """Refuse further items and wake every waiter. May be called again."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def lost(self) -> int:
        return self._lost

    def __len__(self) -> int:
        return len(self._items)
