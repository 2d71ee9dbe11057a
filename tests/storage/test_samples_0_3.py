"""A database and records that version 0.3.0 wrote (schema 3): all of it is there today, and new things come on top."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.settings import RecordSettings
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.checkpoints import END
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.ledger.parts import PartRow
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.verify import verify_station

SAMPLES = Path(__file__).parents[1] / "samples" / "0.3.0"
LIMITS = RecordSettings(keep=True, pass_every=0, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=4)
NOON = 1_760_000_000.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLES, tmp_path / "station")
    return tmp_path / "station"


@pytest.fixture
def database(folder: Path) -> Iterator[StationDatabase]:
    with closing(StationDatabase(folder / "station.db", clock=lambda: NOON + 900, key=LedgerKey(folder / "ledger_key.pem"))) as opened:
        yield opened


def test_rows_counters_and_lots_mean_the_same(database: StationDatabase) -> None:
    rows = database.part_rows(10, first=1)
    assert [(row.number, row.verdict, row.lot, row.counted) for row in rows] == [
        *((1, Verdict.PASS, "A-18", True), (2, Verdict.FAIL, "A-18", True), (3, Verdict.FAIL, "A-18", True)),
        *((4, Verdict.PASS, "B-19", True), (5, Verdict.INVALID, "B-19", True), (6, Verdict.FAIL, "B-19", False)),
    ]
    assert (rows[2].band, rows[1].evidence, rows[0].checks, rows[0].place) == (
        Band.REVIEW,
        "2025-10-09/085322.000_00000002_FAIL.json",
        {},
        None,
    )
    counters = database.load_counters()
    assert (counters.lot, counters.passed, counters.failed, counters.invalid) == ("B-19", 1, 0, 1) and database.mend_counters() == counters
    (over,) = database.lots()
    assert (over.counters.lot, over.counters.passed, over.counters.failed, over.counters.review) == ("A-18", 1, 2, 1)
    assert [entry.what for entry in database.audit_entries()] == ["recipe", "lot", "lot"]
    assert database.review_book.unseen().total == 0, "what was judged by an earlier version does not wait"


def test_new_parts_answers_and_lots_come_on_top_and_all_of_it_verifies(folder: Path, database: StationDatabase) -> None:
    assert database.next_part() == 7
    late = PartRow(7, NOON + 800, "run 2", "B-19", "", "simulated", "Bottle", "v1", Verdict.FAIL, Band.NG, "well", -2.0, -2.5)
    database.add_parts([late])
    database.answer_book.add(PartAnswer(0, 7, NOON + 801, "Ada", Answer.GOOD))
    database.answer_book.add(PartAnswer(0, 2, NOON + 802, "Ada", Answer.BAD, "scratch"))
    database.new_lot("C-20", NOON + 810)
    records = RecordStore(folder / "records", database, LIMITS)
    assert not records.sweep().damaged
    database.checkpoints.add(END)
    verified = verify_station(folder)
    assert verified.whole, verified
    assert [lot.counters.lot for lot in database.lots()] == ["B-19", "A-18"]
