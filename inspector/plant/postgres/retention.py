"""What of the plant is old: months of parts are dropped, the figures of their minutes stay."""

from __future__ import annotations

from dataclasses import dataclass

from psycopg import sql

from inspector.plant.postgres.connection import Connection, said, shown

_PARTITIONS = """SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'inspector.verdicts'::regclass AND relname ~ '^verdicts_[0-9]{4}_[0-9]{2}$'
    AND to_date(substr(relname, 10), 'YYYY_MM') + interval '1 month' <= (now() AT TIME ZONE 'UTC') - make_interval(days => %s)
    ORDER BY relname"""
_WAIT_S = 10


@dataclass(frozen=True)
class Retained:
    """What went: the partitions of whole months, rows of parts whose clock was off, and rows that name files of the store."""

    months: tuple[str, ...]
    other_rows: int
    file_rows: int


def retain(connection: Connection, url: str, days: int) -> Retained:
    """Drop the parts of months that ended more than ``days`` ago, by the database's clock; figures of minutes, lots and events stay, and so
    does what lies in the store. Also makes the partition of the next month. As the owner. Raises PlantError."""
    with said(shown(url)):
        connection.execute(f"SET lock_timeout = '{_WAIT_S}s'")
        months = tuple(row[0] for row in connection.execute(_PARTITIONS, (days,)))
        for month in months:
            connection.execute(sql.SQL("DROP TABLE inspector.{}").format(sql.Identifier(month)))
        counts = [
            connection.execute(
                sql.SQL("DELETE FROM inspector.{} WHERE at < now() - make_interval(days => %s)").format(sql.Identifier(table)), (days,)
            ).rowcount
            for table in ("verdicts_other", "evidence")
        ]
        connection.execute("SELECT inspector.make_months(now(), now() + interval '32 days')")
    return Retained(months, *counts)
