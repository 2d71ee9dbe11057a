"""Rows that the plant's database takes for none, among many that it takes."""

from __future__ import annotations

import random
import string
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from inspector.lab.rig.filled_ledger import with_parts
from inspector.lab.rig.postgres_server import PostgresServer
from inspector.plant.postgres.writer import PlantWriter
from inspector.runtime.plant.forwarder import Forwarder
from inspector.storage.ledger.outbox import OutboxReader

_MOST_S = 120.0
_TOO_LONG = 9000
"""Digits of a serial that no index of PostgreSQL takes, if chance has made them: it compresses what repeats itself."""


@dataclass(frozen=True)
class PoisonRows:
    """``at_fault`` rows of ``rows``; ``set_aside`` of them, each by its number, and ``arrived`` of the others. ``said``: what a person
    reads of it."""

    rows: int
    at_fault: int
    set_aside: int
    arrived: int
    said: str

    @property
    def exact(self) -> bool:
        """All others arrived, and exactly those at fault are set aside."""
        return self.set_aside == self.at_fault and self.arrived == self.rows - self.at_fault and bool(self.said)


def measure_poison(server: PostgresServer, folder: Path, rows: int = 2000, at_fault: int = 5) -> PoisonRows:
    """``folder``: of the ledger."""
    server.make_plant("poison")
    login = server.add_station("poisoned", "poison")
    numbers = sorted({1, rows, *random.Random(1).sample(range(2, rows), at_fault - 2)})
    letters = string.ascii_lowercase + string.digits
    serials = {number: "".join(random.Random(number).choices(letters, k=_TOO_LONG)) for number in numbers}
    (own := folder / "poisoned").mkdir()
    with closing(with_parts(own / "station.db", rows, serials=serials)) as database:
        sender = Forwarder(database.outbox, OutboxReader(database.path), lambda: PlantWriter(*login), interval_s=0.05)
        sender.start()
        until = time.monotonic() + _MOST_S
        while (now := sender.report()).sent + now.refused < rows and time.monotonic() < until:
            time.sleep(0.05)
        said = sender.report().problem
        sender.stop(20)
        set_aside = sum(row.number in serials for row in database.outbox.refused())
    with closing(server.connect("poison")) as owner:
        (arrived,) = owner.execute("SELECT count(*) FROM inspector.verdicts").fetchall()[0]
    return PoisonRows(rows, at_fault, set_aside, arrived, said)
