"""Brings the plant's database up to date: each file of ``migrations`` once, in a transaction of its own, by the owner."""

from __future__ import annotations

import re
from pathlib import Path

from inspector.core.errors import PlantError
from inspector.plant.postgres.connection import Connection, said
from inspector.plant.postgres.queue_schema import bring_up_queue

_FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r"\d{4}_\w+\.sql")
_LOCK = 1735290730


def migrations() -> tuple[Path, ...]:
    """The files in their order."""
    return tuple(sorted(path for path in _FOLDER.iterdir() if _NAME.fullmatch(path.name)))


def migrate(connection: Connection, where: str) -> tuple[str, ...]:
    """Apply what is missing, and make the partitions of this month and the next. Returns the names of the files that were applied.

    Two at once do it one after the other. Raises PlantError; what stands in the same file is then all undone.
    """
    applied = []
    known = migrations()
    with said(where):
        for path in known:
            with connection.transaction():
                connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
                done = _done(connection)
                if newer := sorted(done - {one.name for one in known}):
                    what = f"the plant's database was made by a newer program, which has applied {', '.join(newer)}"
                    raise PlantError(what, where=where, remedy="Update this program")
                if path.name in done:
                    continue
                connection.execute(path.read_bytes())
                connection.execute("INSERT INTO inspector.migrations (name) VALUES (%s)", (path.name,))
                applied.append(path.name)
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            applied += bring_up_queue(connection)
        connection.execute("SELECT inspector.make_months(now(), now() + interval '32 days')")
    return tuple(applied)


def _done(connection: Connection) -> set[str]:
    found = connection.execute("SELECT to_regclass('inspector.migrations')").fetchone()
    if found is None or found[0] is None:
        return set()
    return {row[0] for row in connection.execute("SELECT name FROM inspector.migrations")}
