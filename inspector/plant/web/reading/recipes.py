"""Recipe versions, who approved them for which stations, who runs what, and what an engineer asked an approver for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.plant.web.database import PageDatabase

_MOST = 300


@dataclass(frozen=True)
class VersionRow:
    """A version of a recipe in the plant's store. ``station``: where it was taught, empty if elsewhere; ``running``: stations."""

    sha256: str
    name: str
    version: str
    bytes: int
    published_at: datetime
    published_by: str
    station: str
    note: str
    running: Sequence[str]


@dataclass(frozen=True)
class ApprovalRow:
    """What somebody signed. ``stations``: as they stand in the statement."""

    number: int
    sha256: str
    name: str
    version: str
    approver: str
    at: datetime
    stations: Sequence[str]


@dataclass(frozen=True)
class RunsRow:
    """What a camera of a station judges by, and what is approved for it."""

    id: int
    station: str
    site: str
    line: str
    view: str
    name: str
    version: str
    sha256: str
    since: datetime
    limit: float | None
    approved_version: str | None
    approver: str | None
    approved_at: datetime | None
    taken_up: str | None
    taken_up_reason: str
    differs: bool


@dataclass(frozen=True)
class AskedRow:
    """What an engineer asks an approver for. ``is_signed``: an approval of this version came after it."""

    number: int
    at: datetime
    sha256: str
    name: str
    version: str
    stations: Sequence[str]
    why: str
    who: str
    is_signed: bool


@dataclass(frozen=True)
class TakenUpRow:
    """What became of an approval at a station."""

    approval: int
    station: str
    state: str
    reason: str
    at: datetime


def versions(database: PageDatabase) -> list[VersionRow]:
    """The newest first."""
    asked = f"""SELECT r.sha256, r.name, r.version, r.bytes, r.published_at, r.published_by, coalesce(s.name, '') AS station, r.note,
        ARRAY(SELECT DISTINCT t.name FROM in_use u JOIN stations t ON t.id = u.station
            WHERE u.sha256 = r.sha256 OR (u.sha256 = '' AND u.name = r.name AND u.version = r.version) ORDER BY 1) AS running
        FROM recipe_versions r LEFT JOIN stations s ON s.id = r.station ORDER BY r.published_at DESC, r.name LIMIT {_MOST}"""
    return database.rows(VersionRow, asked)


def approvals(database: PageDatabase) -> list[ApprovalRow]:
    """The newest first."""
    asked = f"""SELECT a.number, a.sha256, r.name, r.version, a.approver, a.at,
        CASE jsonb_typeof(a.statement::jsonb -> 'stations')
            WHEN 'array' THEN ARRAY(SELECT jsonb_array_elements_text(a.statement::jsonb -> 'stations')) ELSE ARRAY['every station']
        END AS stations
        FROM approvals a JOIN recipe_versions r ON r.sha256 = a.sha256 ORDER BY a.number DESC LIMIT {_MOST}"""
    return database.rows(ApprovalRow, asked)


def who_runs(database: PageDatabase, station: int | None = None) -> list[RunsRow]:
    """By recipe and station; of one station if given."""
    where, values = ("", ()) if station is None else ("WHERE id = %s", (station,))
    return database.rows(RunsRow, f"SELECT * FROM who_runs {where} ORDER BY name, station, view LIMIT 1000", values)


def taken_up(database: PageDatabase) -> list[TakenUpRow]:
    """The newest first."""
    asked = f"""SELECT t.approval, s.name AS station, t.state, t.reason, t.at FROM taken_up t JOIN stations s ON s.id = t.station
        ORDER BY t.at DESC LIMIT {_MOST}"""
    return database.rows(TakenUpRow, asked)


def asked(database: PageDatabase) -> list[AskedRow]:
    """What was not withdrawn, the newest first."""
    statement = """SELECT q.number, q.at, q.sha256, r.name, r.version, q.stations, q.why, q.who,
        EXISTS (SELECT FROM approvals a WHERE a.sha256 = q.sha256 AND a.at > q.at) AS is_signed
        FROM asked q JOIN recipe_versions r ON r.sha256 = q.sha256 WHERE q.withdrawn_at IS NULL ORDER BY q.number DESC LIMIT 100"""
    return database.rows(AskedRow, statement)


def ask(database: PageDatabase, sha256: str, stations: Sequence[str], why: str, who: str) -> bool:
    """Ask approvers for a signature; False if there is no such version. Stations follow nothing but the signature. Raises PlantError."""
    statement = """INSERT INTO asked (sha256, stations, why, who) SELECT r.sha256, %s, %s, %s FROM recipe_versions r WHERE r.sha256 = %s"""
    return database.act(statement, (list(stations), why, who, sha256)) == 1


def withdraw(database: PageDatabase, number: int) -> bool:
    """It is not asked for any more; False if it was not. Raises PlantError."""
    return database.act("UPDATE asked SET withdrawn_at = now() WHERE number = %s AND withdrawn_at IS NULL", (number,)) == 1
