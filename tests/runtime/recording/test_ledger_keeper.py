"""The ledger is kept beside the line: signed at the start, every minute and at the end, and folded when it is old."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import StorageError
from inspector.core.settings import LedgerSettings
from inspector.runtime.recording import ledger_keeper
from inspector.runtime.recording.ledger_keeper import LedgerKeeper
from inspector.storage.ledger.checkpoints import END, MINUTE
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.verification.verify import verify_station
from tests.runtime.line import Line, shot, until
from tests.runtime.recording.test_part_book import row

DAY_S = 86_400.0
NOW = 1.7e9


@pytest.fixture
def database(tmp_path: Path) -> Iterator[StationDatabase]:
    with closing(StationDatabase(tmp_path / "station.db", clock=lambda: NOW, key=LedgerKey(tmp_path / "key.pem"))) as opened:
        yield opened


def add(database: StationDatabase, *ages_days: float) -> None:
    for age in ages_days:
        database.add_parts([row()._replace(number=database.next_part(), at=NOW - age * DAY_S)])


def kept(database: StationDatabase, settings: LedgerSettings) -> LedgerKeeper:
    keeper = LedgerKeeper(database, settings)
    keeper.start()
    return keeper


def test_every_minute_and_the_end_are_signed(database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_keeper, "CHECKPOINT_EVERY_S", 0.01)
    add(database, 0)
    keeper = kept(database, LedgerSettings(0, 0))
    until(lambda: database.checkpoints.last() is not None)
    add(database, 0)
    until(lambda: database.checkpoints.last().heads["parts"].rows == 2)  # type: ignore[union-attr]
    last = database.checkpoints.last()
    assert last is not None and last.why == MINUTE
    monkeypatch.setattr(ledger_keeper, "CHECKPOINT_EVERY_S", 1000.0)
    assert keeper.stop(20)
    assert keeper.problem == ""


def test_what_is_old_is_folded_and_forgotten(database: StationDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_keeper, "BETWEEN_PORTIONS_S", 0.0)
    add(database, *(400 - day for day in range(0, 400, 100)), 0)
    for age in (30, 20, 10):
        database.audit("note", f"{age} days", NOW - age * DAY_S)
    database.checkpoints.add(MINUTE)
    keeper = kept(database, LedgerSettings(parts_days=250, audit_days=15))
    until(lambda: len(database.part_rows(10)) == 3 and len(database.audit_entries()) == 1)
    assert keeper.stop(20)
    assert sum(one.parts for one in database.folds.figures(0.0, NOW)) == 2
    last = database.checkpoints.last()
    assert last is not None and last.why == END
    assert verify_station(tmp_path).whole


def test_a_clock_that_jumps_years_ahead_folds_nothing(tmp_path: Path) -> None:
    with closing(
        StationDatabase(tmp_path / "station.db", clock=lambda: NOW + 9999 * DAY_S, key=LedgerKey(tmp_path / "key.pem"))
    ) as database:
        add(database, 1, 0)
        database.checkpoints.add(MINUTE)
        keeper = kept(database, LedgerSettings(parts_days=2, audit_days=0))
        assert keeper.stop(20)
        assert len(database.part_rows(10)) == 2


def test_a_row_that_was_changed_is_said_and_neither_folded_nor_signed_over(database: StationDatabase, tmp_path: Path) -> None:
    add(database, 400, 300, 0)
    database.checkpoints.add(MINUTE)
    database._file.rows("UPDATE parts SET verdict = 'FAIL' WHERE number = 2")
    keeper = kept(database, LedgerSettings(parts_days=250, audit_days=15))
    until(lambda: "row 2 of parts, or one before it, is not as it was written" in keeper.problem)
    assert keeper.stop(20)
    assert len(database.part_rows(10)) == 3
    assert "row 2 of parts" in keeper.problem, "until it is folded"
    assert not verify_station(tmp_path).whole


def test_a_disk_that_refuses_is_said_and_tried_again(database: StationDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_keeper, "CHECKPOINT_EVERY_S", 0.01)
    add(database, 0)
    with monkeypatch.context() as patch:

        def refuse(*_: object) -> None:
            raise StorageError("the disk is full")

        patch.setattr(database.checkpoints, "add", refuse)
        keeper = kept(database, LedgerSettings(0, 0))
        until(lambda: keeper.problem == "the disk is full")
    until(lambda: keeper.problem == "" and database.checkpoints.last() is not None)
    assert keeper.stop(20)


def test_a_line_signs_its_end(tmp_path: Path) -> None:
    line = Line(tmp_path)
    line.scripted(Delivery.REPLAY).give(shot(0), shot(1))
    line.start()
    line.until_judged(2)
    line.close()
    (report,) = verify_station(tmp_path).ledgers
    assert not report.findings
    assert {chain.name: chain.rows for chain in report.chains}["parts"] == 2
    assert not any(chain.unsigned for chain in report.chains if chain.name != "checkpoints")
