"""Sleep on the event loop that something may end early."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable


class Nap:
    """One sleeper. What wakes it while it is awake ends its next sleep at once."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sleeping: asyncio.Future[None] | None = None
        self._woken = False

    def wake(self) -> None:
        """End the sleep."""
        self._woken = True
        if self._sleeping is not None and not self._sleeping.done():
            self._sleeping.set_result(None)

    async def until(self, at_s: float) -> None:
        """Sleep until the clock shows ``at_s``, at most; infinity: until it is woken."""
        if not self._woken:
            loop = asyncio.get_running_loop()
            self._sleeping = loop.create_future()
            timer = None if math.isinf(at_s) else loop.call_later(max(0.0, at_s - self._clock()), self.wake)
            try:
                await self._sleeping
            finally:
                self._sleeping = None
                if timer is not None:
                    timer.cancel()
        self._woken = False
