"""Stopwatch: duration of each stage of an inspection."""

from __future__ import annotations

from time import perf_counter


class Stopwatch:
    """``stages``: name of each lap -> milliseconds since the previous one."""

    def __init__(self, stages: dict[str, float]) -> None:
        self.stages = stages
        self._last = perf_counter()

    def lap(self, name: str) -> None:
        now = perf_counter()
        self.stages[name] = 1000 * (now - self._last)
        self._last = now
