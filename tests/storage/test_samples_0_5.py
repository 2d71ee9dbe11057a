"""A station of version 0.5.0 (schema 4, chained and signed): it verifies before and after, and parts of a line come on top."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.line.identity import PartIdentity
from inspector.core.quality.search import PartFilter
from inspector.storage.ledger.checkpoints import END
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.ledger.part_search import LedgerSearch
from tests.storage.conftest import NOON
from tests.storage.verification.kept_station import part, tamper, verify

SAMPLES = Path(__file__).parents[1] / "samples" / "0.5.0"
IDENTITY = PartIdentity(run=2**62 + 7, part=1, sequence=65_535, encoder=4_294_967_295)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLES, tmp_path / "station")
    return tmp_path / "station"


def _hashes(folder: Path) -> list[tuple[int, bytes]]:
    with closing(sqlite3.connect(folder / "station.db")) as connection:
        return connection.execute("SELECT number, hash FROM parts ORDER BY number").fetchall()


def test_its_rows_keep_their_hashes_and_parts_of_the_line_come_on_top(folder: Path) -> None:
    before = _hashes(folder)
    assert not verify(folder), "as it was written, beside no station"
    with closing(StationDatabase(folder / "station.db", clock=lambda: NOON + 1200, key=LedgerKey(folder / "ledger_key.pem"))) as database:
        assert [row.identity for row in database.part_rows(100, first=1)] == [None] * 18
        number = database.next_part()
        rows = [part(number)._replace(identity=IDENTITY, lot="B"), part(number + 1)._replace(identity=PartIdentity(run=5, part=2), lot="B")]
        database.add_parts([*rows, part(number + 2)._replace(lot="B")])
        database.checkpoints.add(END)
        assert [row.identity for row in database.part_rows(3)] == [None, PartIdentity(run=5, part=2), IDENTITY]
    assert _hashes(folder)[: len(before)] == before
    assert not verify(folder)
    tamper(folder, f"UPDATE parts SET sequence = 1 WHERE number = {number}")
    assert verify(folder), "the sequence of the line is under the chain, too"


def test_a_part_is_found_by_the_lines_sequence(folder: Path) -> None:
    with closing(StationDatabase(folder / "station.db", clock=lambda: NOON + 1200)) as database:
        number = database.next_part()
        database.add_parts([part(number)._replace(identity=IDENTITY, lot="B", serial="65535-A"), part(number + 1)._replace(lot="B")])
    search = LedgerSearch(folder / "station.db")
    (found,) = search.page(PartFilter(name="65535")).parts
    assert (found.row.number, found.row.identity) == (number, IDENTITY)
    search.close()
