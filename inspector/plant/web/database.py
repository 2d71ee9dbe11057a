"""The page's connections to the plant's database: few, short, and each question with an end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from psycopg import Connection, Error
from psycopg.rows import class_row
from psycopg_pool import ConnectionPool, PoolTimeout

from inspector.core.errors import PlantError
from inspector.plant.postgres.connection import in_words, shown

Row = TypeVar("Row")
_QUESTION_S = 8
_WAIT_S = 4.0


class PageDatabase:
    """Asks the plant's database, from several threads. ``url``: with a login that is a member of inspector_page."""

    def __init__(self, url: str, password: str = "", *, most: int = 6) -> None:
        self._where = shown(url)
        given: dict[str, Any] = {"autocommit": True, "connect_timeout": 4, "application_name": "inspector page"}
        if password:
            given["password"] = password
        self._pool = ConnectionPool(
            url, kwargs=given, min_size=1, max_size=most, timeout=_WAIT_S, configure=_configure, open=False, name="plant page"
        )

    def open(self) -> None:
        """Connections are made from now on, in the background."""
        self._pool.open()

    def close(self) -> None:
        """End them all."""
        self._pool.close()

    def rows(self, kind: type[Row], statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """Every row of the answer, as a ``kind`` whose fields have the names of the columns. Blocks. Raises PlantError."""
        try:
            with self._pool.connection() as connection, connection.cursor(row_factory=class_row(kind)) as cursor:
                return cursor.execute(statement.encode(), values or None).fetchall()
        except (Error, PoolTimeout) as error:
            raise self._in_words(error) from error

    def act(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Do it, in a transaction of its own; how many rows it concerned. Blocks. Raises PlantError."""
        try:
            with self._pool.connection() as connection:
                return connection.execute(statement.encode(), values or None).rowcount
        except (Error, PoolTimeout) as error:
            raise self._in_words(error) from error

    def _in_words(self, error: Error | PoolTimeout) -> PlantError:
        if isinstance(error, PoolTimeout):
            return PlantError("the plant's database does not answer", where=self._where, remedy="Look whether it runs")
        return PlantError(in_words(error), where=self._where)


def _configure(connection: Connection[Any]) -> None:
    connection.execute(f"SET search_path = inspector, pg_temp; SET jit = off; SET statement_timeout = '{_QUESTION_S}s'")
