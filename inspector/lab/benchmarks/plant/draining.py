"""A backlog drained: how fast, and whether exactly while its sender is killed again and again."""

from __future__ import annotations

import math
import os
import signal
import time
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext
from pathlib import Path

from inspector.lab.benchmarks.plant.senders import drain
from inspector.lab.rig.filled_ledger import with_parts
from inspector.lab.rig.postgres_server import PostgresServer

_LOOK_S = 0.01
_INTERVAL_S = 0.2
_SLOWEST_PER_S = 500


@dataclass(frozen=True)
class Drained:
    """``rows_per_s``: without a kill, from the first row that can be seen to the last, NaN if all came at once. ``seconds``: with ``kills``
    kills, the new starts of the sender included; then ``arrived`` rows of ``rows`` were there, ``distinct`` of them different; ``minutes``
    counts them again by the figures of the minutes. ``bytes_per_row``: in the database with its indexes."""

    rows: int
    rows_per_s: float
    kills: int
    seconds: float
    arrived: int
    distinct: int
    minutes: int
    bytes_per_row: float
    postgres_us_per_row: float

    @property
    def exact(self) -> bool:
        """Each row once."""
        return self.arrived == self.distinct == self.minutes == self.rows


def measure_draining(server: PostgresServer, context: ForkServerContext, folder: Path, rows: int, kills: int) -> Drained:
    """``folder``: where the ledger is made. Raises RuntimeError if it does not come to an end."""
    path = folder / "station.db"
    with_parts(path, rows).close()
    server.make_plant("drained")
    processor_s = server.processor_s()
    rows_per_s = _drain(server, context, path, "quick", rows, 0)
    processor_s = server.processor_s() - processor_s
    began = time.monotonic()
    _drain(server, context, path, "killed", rows, kills)
    seconds = time.monotonic() - began
    with closing(server.connect("drained")) as owner:
        mine = "station = (SELECT id FROM inspector.stations WHERE name = 'killed')"
        arrived, distinct = owner.execute(f"SELECT count(*), count(DISTINCT part) FROM inspector.verdicts WHERE {mine}").fetchone() or (
            0,
            0,
        )
        counted = owner.execute(f"SELECT sum(passed + failed + invalid) FROM inspector.minutes WHERE {mine}").fetchone() or (0,)
        size = owner.execute(
            "SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('inspector.verdicts') WHERE isleaf"
        ).fetchone() or (0,)
    figures = (int(str(arrived)), int(str(distinct)), int(str(counted[0])))
    return Drained(rows, rows_per_s, kills, seconds, *figures, int(str(size[0])) / (2 * rows), 1e6 * processor_s / rows)


def _drain(server: PostgresServer, context: ForkServerContext, path: Path, name: str, rows: int, kills: int) -> float:
    """Rows a second from the first that were seen to the last; NaN if these were all of them."""
    url, password = server.add_station(name, "drained")
    first, known = 0.0, 0
    with closing(server.connect("drained")) as owner:

        def sent() -> int:
            statement = "SELECT number FROM inspector.sent JOIN inspector.stations ON id = station WHERE chain = 'parts' AND name = %s"
            found = owner.execute(statement, (name,)).fetchone()
            return 0 if found is None else int(str(found[0]))

        for kill in range(kills + 1):
            target = rows if kill == kills else rows * (kill + 1) // (kills + 1)
            process = context.Process(target=drain, args=(path, url, password, _INTERVAL_S), daemon=True)
            process.start()
            until = time.monotonic() + 60 + rows / _SLOWEST_PER_S
            while (there := sent()) < target:
                if there and not first:
                    first, known = time.monotonic(), there
                if time.monotonic() > until:
                    raise RuntimeError(f"{there} of {rows} rows arrived, and no more came")
                time.sleep(_LOOK_S)
            ended = time.monotonic()
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)
            process.join()
    return (rows - known) / (ended - first) if first and ended > first else math.nan
