"""The register of recipes in the plant's database: versions, their approvals, and what each station says it uses.

Nothing here is believed by a station: it believes the signature and the digest. See ``inspector.plant.approval``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg

from inspector.core.errors import PlantError
from inspector.core.plant.recipe_offer import InUseHere, TakeUpState
from inspector.plant.postgres.connection import Connection, connect, said

CHANNEL = "inspector_approvals"
"""PostgreSQL's notices that an approval was entered."""

MOST_APPROVALS = 500
"""So many of the newest are looked at. A station that was away for more of them takes up what these say."""


@dataclass(frozen=True)
class PublishedVersion:
    """A version whose file lies in the store."""

    sha256: str
    name: str
    version: str
    bytes: int
    published_at: datetime
    published_by: str
    note: str


@dataclass(frozen=True)
class EnteredApproval:
    """A row of the approvals, not checked."""

    number: int
    sha256: str
    name: str
    version: str
    approver: str
    statement: bytes
    signature: bytes
    at: datetime


@dataclass(frozen=True)
class StationUse:
    """What a view of a station judges by, as it says. ``since`` None: it has told nothing yet."""

    station: str
    view: str
    name: str
    version: str
    sha256: str
    since: datetime | None
    limit: float | None


@dataclass(frozen=True)
class StationTakeUp:
    """What became of an approval at a station, as that says."""

    station: str
    approval: int
    state: str
    reason: str
    at: datetime


class RecipeRegister:
    """Keeps one connection, made when it is needed and again after a failure; for one thread. Every method blocks and raises PlantError."""

    def __init__(self, url: str, password: str = "", *, program: str = "inspector recipes") -> None:
        self._url, self._password, self._program = url, password, program
        self._connection: Connection | None = None

    def close(self) -> None:
        """May be called again; the next question opens a connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    # Who publishes and approves

    def publish(self, sha256: str, name: str, version: str, size: int, by: str, note: str = "") -> tuple[PublishedVersion, bool]:
        """Enter a version, by the station that is logged in, or by a person. Returns what stands there, and whether it is new."""
        new = self._rows(
            "INSERT INTO inspector.recipe_versions (sha256, name, version, bytes, published_by, station, note)"
            " VALUES (%s, %s, %s, %s, %s, inspector.this_station(), %s) ON CONFLICT DO NOTHING RETURNING 1",
            (sha256, name, version, size, by, note),
        )
        found = next((one for one in self.versions(name) if one.version == version), None)
        if found is None or found.sha256 != sha256:
            raise PlantError(
                "another file was published under this name and version"
                if found is not None
                else "this file was published under another name or version",
                where=f"{name}/{version}",
                remedy="Save the recipe as a new version, with its limit set again for instance, and publish that",
            )
        return found, bool(new)

    def versions(self, name: str) -> tuple[PublishedVersion, ...]:
        """Published versions of a recipe, the newest first."""
        rows = self._rows(
            "SELECT sha256, name, version, bytes, published_at, published_by, note FROM inspector.recipe_versions WHERE name = %s"
            " ORDER BY published_at DESC, version DESC",
            (name,),
        )
        return tuple(PublishedVersion(*row) for row in rows)

    def approve(self, sha256: str, approver: str, statement: bytes, signature: bytes) -> int:
        """Enter an approval and wake the stations. Returns its number."""
        with self._speaking() as connection, connection.transaction():
            row = connection.execute(
                "INSERT INTO inspector.approvals (sha256, approver, statement, signature) VALUES (%s, %s, %s, %s) RETURNING number",
                (sha256, approver, statement.decode(), signature),
            ).fetchone()
            connection.execute("SELECT pg_notify(%s, '')", (CHANNEL,))
        return int(row[0]) if row is not None else 0

    def approvals(self) -> tuple[EnteredApproval, ...]:
        """The newest, the oldest of them first."""
        rows = self._rows(
            "SELECT a.number, a.sha256, v.name, v.version, a.approver, a.statement, a.signature, a.at"
            " FROM inspector.approvals a JOIN inspector.recipe_versions v USING (sha256) ORDER BY a.number DESC LIMIT %s",
            (MOST_APPROVALS,),
        )
        return tuple(
            EnteredApproval(number, sha256, name, version, approver, str(statement).encode(), bytes(signature), at)
            for number, sha256, name, version, approver, statement, signature, at in reversed(rows)
        )

    def in_use(self) -> tuple[StationUse, ...]:
        """Every station with what it judges by, sorted."""
        rows = self._rows(
            "SELECT s.name, coalesce(u.view, ''), coalesce(u.name, ''), coalesce(u.version, ''), coalesce(u.sha256, ''), u.since,"
            ' u."limit" FROM inspector.stations s LEFT JOIN inspector.in_use u ON u.station = s.id ORDER BY s.name, u.view'
        )
        return tuple(StationUse(*row) for row in rows)

    def all_taken_up(self) -> tuple[StationTakeUp, ...]:
        """What became of the newest approvals at every station that has said something, by approval and station."""
        rows = self._rows(
            "SELECT s.name, t.approval, t.state, t.reason, t.at FROM inspector.taken_up t JOIN inspector.stations s ON s.id = t.station"
            " WHERE t.approval > (SELECT coalesce(max(number), 0) FROM inspector.approvals) - %s ORDER BY t.approval, s.name",
            (MOST_APPROVALS,),
        )
        return tuple(StationTakeUp(*row) for row in rows)

    # A station

    def taken_up(self) -> dict[int, tuple[str, str]]:
        """Number of each approval -> state and reason that this station has told."""
        rows = self._rows("SELECT approval, state, reason FROM inspector.taken_up WHERE station = inspector.this_station()")
        return {number: (state, reason) for number, state, reason in rows}

    def tell_taken_up(self, approval: int, state: TakeUpState, reason: str) -> None:
        """What became of an approval at this station."""
        self._rows(
            "INSERT INTO inspector.taken_up (station, approval, state, reason, at) VALUES (inspector.this_station(), %s, %s, %s, now())"
            " ON CONFLICT (station, approval) DO UPDATE SET state = excluded.state, reason = excluded.reason, at = excluded.at",
            (approval, state.value, reason.replace("\0", "")),
        )

    def tell_in_use(self, uses: Sequence[InUseHere]) -> None:
        """What each view of this station judges by."""
        with self._speaking() as connection, connection.transaction():
            for one in uses:
                connection.execute(
                    'INSERT INTO inspector.in_use (station, view, name, version, sha256, since, "limit")'
                    " VALUES (inspector.this_station(), %s, %s, %s, %s, now(), %s) ON CONFLICT (station, view) DO UPDATE"
                    ' SET name = excluded.name, version = excluded.version, sha256 = excluded.sha256, "limit" = excluded."limit",'
                    " since = CASE WHEN (in_use.name, in_use.version) = (excluded.name, excluded.version)"
                    " THEN in_use.since ELSE excluded.since END",
                    (one.view, one.name, one.version, one.sha256, one.limit),
                )

    def listen(self, woken: Callable[[], object], stopped: Callable[[], bool], look_s: float = 0.5) -> None:
        """Call ``woken`` whenever an approval was entered, until ``stopped()``. On a connection of its own that does nothing else: a
        command within its own notices would hang for ever."""
        with said(self._url), self._opened() as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            woken()  # what came before
            while not stopped():
                if any(True for _ in connection.notifies(timeout=look_s, stop_after=1)):
                    woken()

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with self._speaking() as connection:
            found = connection.execute(query, values)
            return found.fetchall() if found.description is not None else []

    @contextmanager
    def _speaking(self) -> Iterator[Connection]:
        try:
            if self._connection is None or self._connection.closed:
                self._connection = self._opened()
            with said(self._url):
                yield self._connection
        except PlantError:
            with suppress(psycopg.Error):
                self.close()
            raise

    def _opened(self) -> Connection:
        return connect(self._url, self._password, program=self._program)
