"""What is to be kept on the disk: in order, by one thread, again and again while the disk refuses, and nobody waits over a second."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from inspector.core.errors import AnswerRefused, StorageError
from inspector.runtime.watched_thread import WatchedThread

_log = logging.getLogger(__name__)

ANSWER_WITHIN_S = 1.0
"""A disk that takes longer hangs: whoever gave the order waits no longer for it."""
AGAIN_S = 1.0
"""Until what the disk refused is tried again."""


class Order:
    """Something to be kept. :meth:`prepare` and :meth:`write` run on the thread of the disk and may raise StorageError; then they are
    called again, but a :meth:`prepare` that has succeeded is not. ``what``: for a person."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.prepared = self.effective = self.settled = False
        self.refused: AnswerRefused | None = None

    def prepare(self) -> bool:
        """Ask the disk whether it can be. False if there is nothing to keep. Raises AnswerRefused, StorageError."""
        return True

    def recall(self) -> None:
        """Ask the memory alone, where the disk does not answer. Raises AnswerRefused."""

    def take_effect(self) -> None:
        """It counts from now on, in memory; once."""

    def write(self) -> None:
        """Keep it. Raises StorageError."""


class DiskOrders:
    """Keeps each order, the oldest first. Any thread gives them."""

    def __init__(self, name: str) -> None:
        self._changed = threading.Condition()
        self._orders: deque[Order] = deque()
        self._work: deque[Callable[[], None]] = deque()
        self._trouble = ""
        self._closing = False
        self._busy = threading.Lock()
        self._thread = WatchedThread(name, self._run, name=name)

    def start(self) -> None:
        """From now on a thread of its own asks the disk; before, and after the end, whoever gives an order does."""
        self._thread.start()

    def give(self, order: Order, *, wait: bool = True) -> None:
        """Returns when it is on the disk; if that refuses or does not answer in time, once it counts. Raises AnswerRefused. Without
        ``wait`` it returns at once, and what is refused is not told."""
        with self._changed:
            running = self._thread.is_alive() and not self._closing
            self._orders.append(order)
            self._changed.notify_all()
            if running and not wait:
                return
            if running:
                self._changed.wait_for(lambda: order.settled or self._is_held_up(order), ANSWER_WITHIN_S)
        if not running:
            self._keep_all()
        with self._changed:
            if order.refused is not None:
                raise order.refused
            if not order.settled and not order.effective:
                self._trouble = self._trouble or f"the disk has not answered for {ANSWER_WITHIN_S:.0f} s"
                self._recall(order)

    def do(self, work: Callable[[], None]) -> None:
        """Let the thread do something else that needs the disk, once nothing waits to be kept. A StorageError of it is logged."""
        with self._changed:
            if self._thread.is_alive() and work not in self._work:
                self._work.append(work)
                self._changed.notify_all()

    def waiting(self) -> tuple[Order, ...]:
        """Those that count already and are not on the disk."""
        with self._changed:
            return tuple(order for order in self._orders if order.effective)

    @property
    def trouble(self) -> str:
        """Why the disk does not take what waits; empty if it does."""
        return self._trouble

    def stop(self, timeout: float) -> bool:
        """Keep what waits, then end. False if the disk did not let the thread end. What is lost is logged. Blocks."""
        with self._changed:
            self._closing = True
            self._work.clear()
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join(timeout)
        else:
            self._keep_all()
        ended = not self._thread.is_alive()
        if left := [order.what for order in self.waiting()]:
            _log.error("not kept, and lost: %s: %s", "; ".join(left), self._trouble)
        return ended

    def _is_held_up(self, order: Order) -> bool:
        """Within the lock: the disk is in trouble, and it is not this order that finds out whether that is over."""
        return bool(self._trouble) and (order.effective or order is not self._orders[0])

    def _recall(self, order: Order) -> None:
        """Within the lock."""
        try:
            order.recall()
        except AnswerRefused:
            if order is not self._orders[0]:
                self._orders.remove(order)
            raise
        order.effective = True
        order.take_effect()

    def _run(self) -> None:
        while True:
            self._thread.beat()
            with self._changed:
                self._changed.wait_for(lambda: self._orders or self._work or self._closing)
            kept = self._keep_all()
            with self._changed:
                if self._closing:
                    return
                work = self._work.popleft() if kept and self._work else None
                if not kept:
                    self._changed.wait_for(lambda: self._closing, AGAIN_S)
            if work is not None:
                try:
                    work()
                except StorageError as error:
                    _log.warning("%s", error)

    def _keep_all(self) -> bool:
        """Keep what waits. False if the disk refuses."""
        with self._busy:
            while self._orders:
                order, trouble = self._orders[0], ""
                try:
                    self._keep(order)
                except AnswerRefused as error:
                    order.refused = error
                    if order.effective:
                        _log.error("%s was not kept: %s", order.what, error)
                except StorageError as error:
                    trouble = str(error)
                with self._changed:
                    self._settle(order, trouble)
                if trouble:
                    return False
        return True

    def _keep(self, order: Order) -> None:
        if not order.prepared:
            if not order.prepare():
                return
            order.prepared = True
            with self._changed:
                if not order.effective:
                    order.effective = True
                    order.take_effect()
        order.write()

    def _settle(self, order: Order, trouble: str) -> None:
        """Within the lock."""
        if trouble and trouble != self._trouble:
            _log.warning("%s is not kept yet: %s", order.what, trouble)
        self._trouble = trouble
        if not trouble:
            order.settled = True
            self._orders.popleft()
        elif not order.effective:
            try:
                self._recall(order)
            except AnswerRefused as error:
                order.refused, order.settled = error, True
                self._orders.popleft()
        self._changed.notify_all()
