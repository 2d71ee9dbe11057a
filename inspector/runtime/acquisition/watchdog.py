"""The frame watchdog: from how long a camera has been silent to what that means. Pure; the time is told."""

from __future__ import annotations

from enum import Enum

STALLED_PERIODS = 3.0
"""So many pictures have to stay away before a slow camera counts as stalled."""
LOST_STALLS = 3.0
"""So many times the patience for a stall, and the camera is given up. An outage of up to 1 s heals by itself, one of 2.5 s never does."""
FIRST_PICTURE_S = 2.0
"""A camera that was just opened is given up no sooner than this."""
_MOST_DOUBLINGS = 5


class FeedState(Enum):
    """How a camera is by its pictures alone."""

    WELL = "well"
    STALLED = "stalled"
    LOST = "lost"


class Watchdog:
    """Watches the pictures of one camera over all the times it is opened, for what is usual with it is known only after a while.

    ``stall_after_s``: silence that is a stall for a camera of more than a few pictures a second. Seconds are monotonic.
    """

    def __init__(self, stall_after_s: float) -> None:
        self._stall_after_s = stall_after_s
        self._period_s = 0.0
        self._since = 0.0
        self._seen = 0
        self._given_up = 0

    def opened(self, now: float) -> None:
        """The camera was opened (again). One that was given up after a picture or none gets twice the patience: it may be that slow."""
        if self._seen:
            self._given_up = min(self._given_up + 1, _MOST_DOUBLINGS) if self._seen == 1 else 0
        self._since, self._seen = now, 0

    def arrived(self, now: float) -> None:
        """A picture is there."""
        if self._seen:
            gap = now - self._since
            self._period_s = gap if not self._period_s else 0.8 * self._period_s + 0.2 * gap
        self._since = now
        self._seen += 1

    def waiting_anew(self, now: float) -> None:
        """Whatever was silent until now had its reason (the station held the camera up)."""
        self._since = max(self._since, now)

    def silent_s(self, now: float) -> float:
        """Since the last picture, or since it was opened."""
        return now - self._since

    def pulse(self, now: float) -> FeedState:
        """What the silence means."""
        silent = self.silent_s(now)
        patience = max(self._stall_after_s, STALLED_PERIODS * self._period_s) * 2**self._given_up
        if silent <= patience:
            return FeedState.WELL
        lost_after = LOST_STALLS * patience if self._seen > 1 else max(FIRST_PICTURE_S, LOST_STALLS * patience)
        return FeedState.LOST if silent > lost_after else FeedState.STALLED
