"""What a station writes: rows of its ledger by COPY into a temporary table and from there, each once however often it is sent."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Self

from inspector.core.errors import PlantError
from inspector.core.plant.outgoing import (
    AUDIT,
    COLUMNS,
    LOTS,
    PARTS,
    EndOfChain,
    FoldedMinute,
    Portion,
    SentFile,
    StationFacts,
    plain_text,
)
from inspector.plant.postgres.connection import Connection, connect, said, shown

_TOGETHER = 50
"""Rows between two looks whether the line has a part in hand: well below a millisecond."""

FEW = 200
"""Rows of parts up to which they are handed over as arrays. By COPY they cost half of it a row, but a temporary table is emptied each time,
which costs the database more than twenty rows do."""

_TEXTS = frozenset(
    (
        "run",
        "lot",
        "serial",
        "view",
        "camera",
        "recipe",
        "version",
        "verdict",
        "band",
        "reason",
        "what",
        "detail",
        "who",
        "old",
        "new",
        "why",
        "views",
    )
)
_REALS = frozenset(("at", "since", "ended_at", "score", "limit", "place_x", "place_y", "area_px", "area_mm2", "latency_ms"))
_INSERTS = {
    PARTS: """INSERT INTO verdicts (station, run, part, at, lot, serial, sequence, view, camera, recipe, version, verdict, band, reason,
            score, "limit", counted, place_x, place_y, area_px, area_mm2, latency_ms, views, hash)
        SELECT %s, run, number, to_timestamp(at), lot, serial, coalesce(sequence, 0), view, camera, recipe, version, verdict, band, reason,
            score, "limit", counted <> 0, place_x, place_y, area_px, area_mm2, latency_ms, nullif(views, '')::jsonb, hash
        FROM incoming_parts ORDER BY number
        ON CONFLICT DO NOTHING""",
    AUDIT: """INSERT INTO events (station, view, number, at, what, detail, who, old, new, why)
        SELECT %s, %s, number, to_timestamp(at), what, detail, who, old, new, why FROM incoming_audit ORDER BY number
        ON CONFLICT DO NOTHING""",
    LOTS: """INSERT INTO lots (station, number, lot, since, ended_at, passed, failed, invalid, review)
        SELECT %s, number, lot, to_timestamp(since), to_timestamp(ended_at), passed, failed, invalid, review FROM incoming_lots
        WHERE takes_back = 0 ORDER BY number ON CONFLICT DO NOTHING""",
}
_TAKE_BACK = """UPDATE lots SET taken_back = true FROM incoming_lots AS later
    WHERE lots.station = %s AND later.takes_back > 0 AND lots.number = later.takes_back AND lots.lot = later.lot"""
_CURSOR = """INSERT INTO sent (station, chain, number, hash) VALUES (%s, %s, %s, %s)
    ON CONFLICT (station, chain) DO UPDATE SET number = excluded.number, hash = excluded.hash"""
_FOLDED = """INSERT INTO minutes AS known (station, minute, recipe, lot, passed, failed, invalid, review, latency_ms_sum, latency_ms_max)
    VALUES (%s, to_timestamp(%s), %s, %s, %s, %s, %s, %s, 0, 0)
    ON CONFLICT (station, minute, recipe, lot) DO UPDATE SET passed = known.passed + excluded.passed, failed = known.failed
            + excluded.failed, invalid = known.invalid + excluded.invalid, review = known.review + excluded.review"""
_FILE = """INSERT INTO evidence (station, run, part, at, name, sha256, bytes, view)
    VALUES (%s, %s, %s, to_timestamp(%s), %s, %s, %s, %s)
    ON CONFLICT DO NOTHING"""
_STANDING = """INSERT INTO standing (station, seen_at, program, mode, camera, problem, clock_off_s, waiting_rows, refused_rows,
        disk_free_gb, passed, failed, invalid, lot) VALUES (%s, now(), %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (station) DO UPDATE SET seen_at = now(), program = excluded.program, mode = excluded.mode, camera = excluded.camera,
        problem = excluded.problem, clock_off_s = excluded.clock_off_s, waiting_rows = excluded.waiting_rows,
        refused_rows = excluded.refused_rows, disk_free_gb = excluded.disk_free_gb, passed = excluded.passed, failed = excluded.failed,
        invalid = excluded.invalid, lot = excluded.lot
    RETURNING extract(epoch FROM clock_timestamp())"""


class PlantWriter:
    """A station's connection to the plant's database. Everything it says is there as a whole or not at all.

    Each call raises PlantError if the database cannot be reached or refuses this login, RowsRefused if a row is at fault; then nothing of
    that call is there. ``clock_off_s``: how far the clock of this machine is ahead of the database's, measured at the start and
    with each :meth:`tell_standing`. ``clock``: Unix seconds.
    """

    def __init__(self, url: str, password: str = "", *, program: str = "inspector", clock: Callable[[], float] = time.time) -> None:
        self._where = shown(url)
        self._clock = clock
        self._connection: Connection = connect(url, password, program=program)
        self._months: set[tuple[int, int]] = set()
        try:
            with said(self._where):
                asked = clock()
                found = self._connection.execute("SELECT this_station(), extract(epoch FROM clock_timestamp())").fetchone()
                assert found is not None
                self.station = found[0]
                self.clock_off_s = (asked + clock()) / 2 - float(found[1])
                for chain in COLUMNS:
                    self._connection.execute(_temporary(chain))
            if self.station is None:
                remedy = "Add it: inspector plant add-station NAME"
                raise PlantError("this login belongs to no station of the plant", where=self._where, remedy=remedy)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """May be called again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def sent(self) -> dict[str, EndOfChain]:
        """Up to where each chain has been told, as the database knows it."""
        with said(self._where):
            found = self._connection.execute("SELECT chain, number, hash FROM sent WHERE station = %s", (self.station,))
            return {chain: EndOfChain(number, digest) for chain, number, digest in found}

    def send(self, portion: Portion, rest: Callable[[], None] = lambda: None) -> None:
        """Add the rows, and that the chain has been told up to there. ``rest`` is called every few rows, and may wait."""
        if portion.chain == PARTS:
            at = COLUMNS[PARTS].index("at")
            self._make_months([row[at] for row in portion.rows])
        with self._transaction():
            if portion.chain == PARTS and len(portion.rows) <= FEW:
                rest()
                self._connection.execute(_FEW_PARTS.encode(), (self.station, *_arrays(portion)))
            else:
                self._copy(portion, rest)
            self._tell_end(portion.name, portion.end)

    def _copy(self, portion: Portion, rest: Callable[[], None]) -> None:
        with self._connection.cursor() as cursor:
            with cursor.copy(f"COPY incoming_{portion.chain} FROM STDIN") as copy:
                for place, row in enumerate(portion.rows):
                    if place % _TOGETHER == 0:
                        rest()
                    copy.write_row(row)
            of_view = (plain_text(portion.view),) if portion.chain == AUDIT else ()
            cursor.execute(_INSERTS[portion.chain], (self.station, *of_view))
            if portion.chain == LOTS:
                cursor.execute(_TAKE_BACK, (self.station,))

    def pass_over(self, chain: str, end: EndOfChain, folded: Sequence[FoldedMinute] = ()) -> None:
        """The chain has been told up to there without rows; of parts whose rows are gone the figures are added."""
        with self._transaction():
            with self._connection.cursor() as cursor:
                cursor.executemany(_FOLDED, [(self.station, 60 * one.minute, *one[1:]) for one in folded])
            self._tell_end(chain, end)

    def add_files(self, chain: str, files: Sequence[SentFile], end: EndOfChain) -> None:
        """Files that lie in the store; this chain of evidence has been told up to ``end``."""
        with self._transaction():
            with self._connection.cursor() as cursor:
                cursor.executemany(_FILE, [(self.station, *one) for one in files])
            self._tell_end(chain, end)

    def tell_standing(self, facts: StationFacts, *, waiting: int, refused: int) -> None:
        """How the station is now."""
        figures = (self.clock_off_s, waiting, refused, facts.disk_free_gb, facts.passed, facts.failed, facts.invalid, plain_text(facts.lot))
        texts = map(plain_text, (facts.program, facts.mode, facts.camera, facts.problem))
        with said(self._where):
            asked = self._clock()
            values = (self.station, *texts, *figures)
            found = self._connection.execute(_STANDING, values).fetchone()
        assert found is not None
        self.clock_off_s = (asked + self._clock()) / 2 - float(found[0])

    def _tell_end(self, chain: str, end: EndOfChain) -> None:
        self._connection.execute(_CURSOR, (self.station, chain, end.number, end.hash))

    def _make_months(self, times: Sequence[float]) -> None:
        """Partitions for these Unix seconds, as far as the database finds them sensible."""
        months = {(moment.tm_year, moment.tm_mon) for moment in map(_utc, (min(times), max(times))) if moment is not None}
        if months <= self._months:
            return
        with said(self._where):
            self._connection.execute("SELECT make_months(to_timestamp(%s), to_timestamp(%s))", (max(0.0, min(times)), min(max(times), 4e9)))
        self._months |= months

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with said(self._where), self._connection.transaction():
            yield


def _utc(seconds: float) -> time.struct_time | None:
    try:
        return time.gmtime(seconds)
    except (OverflowError, ValueError, OSError):
        return None  # a month of no calendar: the quarantine takes it, or it is refused


def _temporary(chain: str) -> str:
    columns = ", ".join(f'"{name}" {_type(name)}' for name in COLUMNS[chain])
    return f"CREATE TEMPORARY TABLE incoming_{chain} ({columns}) ON COMMIT DELETE ROWS"


def _arrays(portion: Portion) -> list[list[object]]:
    """Its columns, each of one type."""
    columns = zip(COLUMNS[portion.chain], zip(*portion.rows, strict=True), strict=True)
    return [[None if one is None else float(one) for one in values] if name in _REALS else list(values) for name, values in columns]


def _type(column: str) -> str:
    return "text" if column in _TEXTS else "double precision" if column in _REALS else "bytea" if column == "hash" else "bigint"


def _of_arrays(chain: str) -> str:
    """The statement that adds rows of this chain, which come as arrays of its columns."""
    arrays = ", ".join(f"%s::{_type(name)}[]" for name in COLUMNS[chain])
    names = ", ".join(f'"{name}"' for name in COLUMNS[chain])
    return _INSERTS[chain].replace(f"FROM incoming_{chain}", f"FROM unnest({arrays}) AS incoming ({names})")


_FEW_PARTS = _of_arrays(PARTS)
