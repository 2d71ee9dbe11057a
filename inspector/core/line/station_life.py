"""The judging path's signs of life, as the line process hears them."""

from __future__ import annotations

from math import inf

from inspector.core.line.messages import Alive
from inspector.core.line.vocabulary import LineError, LineWarning


class StationLife:
    """The last sign of life and its time. Without one for ``timeout_s`` the station is taken to be dead, whatever it said last."""

    def __init__(self, timeout_s: float) -> None:
        self.last = Alive(healthy=False)
        self.ever = False
        """Whether there was a sign of life at all."""
        self.heartbeat = 0
        """Signs of life of a judging path that judges."""
        self._timeout_s = timeout_s
        self._at_s = -inf
        self._ended = False

    def hear(self, now_s: float, alive: Alive) -> None:
        """A sign of life came."""
        self.last, self.ever, self._at_s = alive, True, now_s
        self.heartbeat += alive.healthy

    def end(self) -> None:
        """The station said that it ends."""
        self._ended = True

    @property
    def silent_at_s(self) -> float:
        """From when on it is dead if no sign of life comes; infinite as long as there was none."""
        return self._at_s + self._timeout_s if self.ever else inf

    @property
    def recipe(self) -> str:
        """Name of the recipe that judges; empty: none."""
        return self.last.recipe

    @property
    def warns(self) -> bool:
        """Whether something asks for a person."""
        return self.last.warnings != LineWarning.NOTHING

    def online(self, now_s: float) -> bool:
        """Whether the station lives."""
        return self.ever and not self._ended and now_s < self.silent_at_s

    def judges(self, now_s: float) -> bool:
        """Whether a part that is triggered now will be judged."""
        return self.online(now_s) and self.last.healthy and not self.last.changing

    def error(self, now_s: float) -> LineError:
        """What is wrong with it. Before its first sign of life nothing is: it starts."""
        if not self.ever:
            return LineError.NONE
        return self.last.error if self.online(now_s) else LineError.STATION_DEAD
