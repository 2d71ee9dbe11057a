"""People of a station for the tests: on a real database, with scripted clocks and a hash that costs little."""

from __future__ import annotations

from pathlib import Path

from inspector.core.quality.people import By, Level
from inspector.core.quality.pins import ScryptCost
from inspector.runtime.people.access import Access
from inspector.runtime.people.service import PeopleService
from inspector.storage.ledger.database import AuditEntry, StationDatabase

CHEAP = ScryptCost(n=2**4, r=1, p=1)
ANNA, BEN, CARA, DORA = "Anna Adm", "Ben", "Cara", "Dora"
PINS = {ANNA: "271828", BEN: "3141", CARA: "1618", DORA: "8341"}
"""Administrator, operator, engineer, quality."""
LEVELS = {ANNA: Level.ADMINISTRATOR, BEN: Level.OPERATOR, CARA: Level.ENGINEER, DORA: Level.QUALITY}


class Watch:
    """Both clocks; ``now`` is Unix seconds, ``ticks`` monotonic ones."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.ticks = 1000.0

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.ticks += seconds


class Gate:
    """The people of a folder. ``again`` is a restart."""

    def __init__(self, folder: Path, watch: Watch | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.watch = watch or Watch()
        self.database = StationDatabase(folder / "station.db", clock=lambda: self.watch.now)
        self.service = PeopleService(self.database, cost=CHEAP, clock=lambda: self.watch.now, ticks=lambda: self.watch.ticks)
        self.access = self.access_with()

    def access_with(self, return_after_s: float = 0.0, shift_ends: tuple[str, ...] = ()) -> Access:
        clock, ticks = (lambda: self.watch.now), (lambda: self.watch.ticks)
        return Access(self.database, self.service, return_after_s=return_after_s, shift_ends=shift_ends, clock=clock, ticks=ticks)

    def set_up(self, *names: str) -> None:
        """Add these people, all four unless told."""
        for name in names or PINS:
            self.service.add(name, LEVELS[name], PINS[name], By("set-up"))
        self.access.refresh()

    def sign_in(self, name: str) -> None:
        self.access.sign_in(name, PINS[name])

    def entries(self) -> list[AuditEntry]:
        """The oldest first."""
        return list(self.database.audit_entries(1000)[::-1])

    def again(self) -> Gate:
        self.access.stop()
        self.database.close()
        watch = Watch()
        watch.now = self.watch.now
        return Gate(self.folder, watch)
