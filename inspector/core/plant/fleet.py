"""How the stations of a plant are, as its database has them."""

from __future__ import annotations

from dataclasses import dataclass

SILENT_S = 20.0
"""A station tells how it is every few seconds: silent for longer it is gone, or its network is."""


@dataclass(frozen=True)
class StationStanding:
    """One station. ``silent_s``: since it was last heard of, by the database's clock; None: it never was. ``recipes``: what judges there.
    ``clock_off_s``: how far its clock is ahead."""

    name: str
    site: str
    line: str
    silent_s: float | None
    program: str = ""
    mode: str = ""
    camera: str = ""
    problem: str = ""
    recipes: str = ""
    lot: str = ""
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    clock_off_s: float = 0.0
    waiting: int = 0
    refused: int = 0
    disk_free_gb: float | None = None

    @property
    def heard(self) -> bool:
        """Whether it tells how it is now."""
        return self.silent_s is not None and self.silent_s <= SILENT_S

    @property
    def yield_rate(self) -> float:
        """PASS of all parts of the lot, NaN without one."""
        total = self.passed + self.failed + self.invalid
        return self.passed / total if total else float("nan")
