"""Verifying a ledger: a whole one has no finding; whatever is changed in it afterwards has one that says where."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from inspector.core.errors import StorageError
from inspector.core.types import Verdict
from inspector.storage.ledger import database as database_module
from inspector.storage.ledger.chain import first_hash, next_hash, prefixes
from inspector.storage.ledger.checkpoints import MINUTE
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.chain_check import KNOWN
from inspector.storage.verification.verify import anchors_in, verify_station
from tests.storage.conftest import NOON, build_inspection
from tests.storage.verification.kept_station import (
    FOLDED,
    KEY,
    LIMITS,
    PARTS,
    build_station,
    copied,
    found,
    opened,
    part,
    record_files,
    tamper,
    verify,
)

TABLES = (*KNOWN, "acknowledgements", "minutes", "counters", "chains")
NOT_COVERED = {
    ("counters", column) for column in ("since", "first_part", "passed_before", "failed_before", "invalid_before", "review_before")
}
"""From where a start counts the rows anew; and since when the lot stands, which the audit has."""


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("station")
    build_station(folder)
    return folder


@pytest.fixture
def folder(station: Path, tmp_path: Path) -> Path:
    return copied(station, tmp_path / "copy")


def flipped(value: Any, chance: Random) -> Any:
    """The same with one bit another, as it would be after a byte of the file was changed."""
    if value is None:
        return 0
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(10, 16))  # no number that another row has
    if isinstance(value, float):
        return struct.unpack(">d", (int.from_bytes(struct.pack(">d", value)) ^ (1 << chance.randrange(52))).to_bytes(8))[0]
    content = bytearray(value.encode() if isinstance(value, str) else value)
    if not content:
        content = bytearray(1)
    else:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def cells(station: Path) -> Iterator[tuple[str, str, bool]]:
    with closing(sqlite3.connect(station / "station.db")) as connection:
        for table in TABLES:
            for _, column, kind, *_ in connection.execute(f"PRAGMA table_info({table})"):
                if column != "one":  # there is but one row of counters
                    yield table, column, kind == "TEXT"


def test_a_whole_ledger_has_nothing_to_find(station: Path) -> None:
    verified = verify_station(station)
    assert found(verified) == []
    assert verified.whole
    (report,) = verified.ledgers
    chains = {chain.name: chain for chain in report.chains}
    assert (chains["parts"].rows, chains["parts"].folded, chains["parts"].unsigned) == (PARTS - FOLDED, FOLDED, 0)
    rows = {"acknowledgements": 2, "answers": 2, "audit": 5, "checkpoints": 5, "evidence": 4, "folds": 1, "lots": 3}
    rows |= {"exams": 2, "gauge_studies": 2, "gauge_readings": 2}
    assert rows.items() <= {name: chain.rows for name, chain in chains.items()}.items()
    assert (report.records, report.files, report.notes, len(report.keys)) == (2, 6, (), 1)
    assert (station / KEY).stat().st_mode & 0o777 == 0o600


def test_a_bit_of_any_column_is_found(station: Path, folder: Path) -> None:
    """Each column of each table, in a row by chance."""
    chance = Random(14)
    clean = (station / "station.db").read_bytes()
    missed = []
    for table, column, is_text in cells(station):
        (folder / "station.db").write_bytes(clean)
        with closing(sqlite3.connect(folder / "station.db")) as connection, connection:
            count = connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            place = chance.randrange(count)
            order = "rowid" if table not in ("minutes", "chains") else "1"
            value = connection.execute(f'SELECT "{column}" FROM {table} ORDER BY {order} LIMIT 1 OFFSET ?', (place,)).fetchone()[0]
            changed = flipped(value, chance)
            new = "CAST(? AS TEXT)" if is_text else "?"
            if table in ("minutes", "chains"):
                key = "fold, minute, lot, view, recipe, version, counted, verdict, band" if table == "minutes" else "name"
                where = f"({key}) = (SELECT {key} FROM {table} ORDER BY 1 LIMIT 1 OFFSET ?)"
            else:
                where = f"rowid = (SELECT rowid FROM {table} ORDER BY rowid LIMIT 1 OFFSET ?)"
            connection.execute(f'UPDATE {table} SET "{column}" = {new} WHERE {where}', (changed, place))
        if not verify(folder, pictures=False):
            missed.append((table, column))
    assert set(missed) == NOT_COVERED


def test_a_value_of_another_kind_is_found(station: Path, folder: Path) -> None:
    clean = (station / "station.db").read_bytes()
    for table, column, is_text in cells(station):
        if not is_text and (column, table) != ("number", table) and (table, column) not in NOT_COVERED and column != "fold":
            (folder / "station.db").write_bytes(clean)
            with suppress(sqlite3.IntegrityError):  # where the table itself refuses it
                tamper(folder, f'UPDATE {table} SET "{column}" = ?', values=("x",))
                assert verify(folder, pictures=False), (table, column)


def test_a_chain_that_was_taken_off_the_list_is_missed(folder: Path) -> None:
    tamper(folder, "UPDATE acknowledgements SET who = 'Eve'", "DELETE FROM chains WHERE name = 'acknowledgements'")
    assert any(line.startswith("acknowledgements, the end") for line in verify(folder))


def test_a_version_that_was_set_back_hides_nothing(folder: Path) -> None:
    tamper(folder, "UPDATE parts SET verdict = 'PASS'", "UPDATE schema SET version = 3")
    assert verify(folder)
    tamper(folder, "DROP TABLE chains")
    assert verify(folder) == [], "without a key it is one of before"
    assert verify(folder, pinned=["ab" * 32]) == ["the file: has no ledger, though a key was given"]


def remove(table: str, folder: Path) -> None:
    tamper(folder, f"DELETE FROM {table} WHERE number = (SELECT MIN(number) + 1 FROM {table})")


def cut(table: str, folder: Path) -> None:
    tamper(folder, f"DELETE FROM {table} WHERE number = (SELECT MAX(number) FROM {table})")


def swap(table: str, folder: Path) -> None:
    first = f"(SELECT MIN(number) FROM {table})"
    tamper(
        folder,
        f"UPDATE {table} SET number = -1 WHERE number = {first}",
        f"UPDATE {table} SET number = -2 WHERE number = (SELECT MAX(number) FROM {table})",
        f"UPDATE {table} SET number = 90 WHERE number = -1",
        f"UPDATE {table} SET number = 1 WHERE number = -2",
    )


def insert(table: str, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "station.db")) as connection:
        names = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "number")
    tamper(folder, f"INSERT INTO {table} (number, {names}) SELECT 1000, {names} FROM {table} ORDER BY number LIMIT 1")


@pytest.mark.parametrize("table", [name for name in KNOWN if name != "folds"])
@pytest.mark.parametrize("change", [remove, cut, swap, insert])
def test_rows_that_go_come_or_change_places_are_found(folder: Path, table: str, change: Callable[[str, Path], None]) -> None:
    change(table, folder)
    assert any(line.startswith((f"{table}, ", "checkpoint ")) for line in verify(folder)), table


def recomputed(folder: Path, table: str, column: str, value: Any) -> None:
    """Somebody changes a row and computes all hashes anew: anybody can, but without the key nobody can sign them."""
    with closing(sqlite3.connect(folder / "station.db")) as connection, connection:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] not in ("number", "hash")]
        quoted = ", ".join(f'"{one}"' for one in ("number", *columns))
        connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE number = (SELECT MIN(number) FROM {table})', (value,))
        first = connection.execute("SELECT hash_last FROM folds WHERE chain = ?", (table,)).fetchone()
        link = first[0] if first else first_hash(table)
        for row in connection.execute(f"SELECT {quoted} FROM {table} ORDER BY number").fetchall():
            link = next_hash(link, prefixes(("number", *columns)), row)
            connection.execute(f"UPDATE {table} SET hash = ? WHERE number = ?", (link, row[0]))
        connection.execute("UPDATE chains SET hash = ? WHERE name = ?", (link, table))


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("parts", "verdict", "FAIL"), ("audit", "who", "Eve"), ("answers", "answer", "good"), ("exams", "why", "x")],
)
def test_hashes_that_were_computed_anew_are_not_those_that_were_signed(folder: Path, table: str, column: str, value: str) -> None:
    recomputed(folder, table, column, value)
    lines = verify(folder)
    assert any("signs another row" in line and table in line for line in lines), lines


def test_a_checkpoint_of_another_key_is_found(folder: Path) -> None:
    first = LedgerKey(folder / KEY).public.fingerprint
    (folder / KEY).unlink()
    LedgerKey(folder / KEY).make()
    with closing(opened(folder)) as database:
        database.audit("note", "by another key")
        assert database.checkpoints.add(MINUTE) is None, "the station does not sign by a key that is not its own"
        assert "not the one that signed before" in database.checkpoints.problem
        database.set_state("ledger key", LedgerKey(folder / KEY).public.fingerprint)
        assert database.checkpoints.add(MINUTE) is not None
        second = LedgerKey(folder / KEY).public.fingerprint
    assert any("is signed by the key" in line for line in verify(folder))
    assert any("none of those given" in line for line in verify(folder, pinned=[first]))
    assert verify(folder, pinned=[first, second]) == []


def test_an_end_that_was_cut_off_everywhere_is_found_by_an_anchor(folder: Path) -> None:
    with closing(opened(folder)) as database:
        earlier = database.checkpoints.last()
        database.close()
        whole = (folder / "station.db").read_bytes()
    with closing(opened(folder)) as database:
        database.add_parts([part(database.next_part())._replace(lot="B")])
        later = database.checkpoints.add(MINUTE)
    assert earlier is not None and later is not None
    assert verify(folder, anchors=[earlier.anchor, later.anchor]) == []
    for suffix in ("-wal", "-shm"):
        (folder / f"station.db{suffix}").unlink(missing_ok=True)
    (folder / "station.db").write_bytes(whole)
    assert verify(folder, anchors=[earlier.anchor]) == [], "an older state of the whole file is whole in itself"
    (line,) = verify(folder, anchors=[later.anchor])
    assert line.startswith(f"anchor {later.anchor}: there is no such checkpoint")


def test_anchors_are_read_from_a_log(tmp_path: Path) -> None:
    digest = "ab" * 32
    log = tmp_path / "log"
    log.write_text(f"12:00 INFO ledger checkpoint of station.db: 7-{digest}\n12:01 other\n")
    assert anchors_in(str(log)) == anchors_in(f"7-{digest}") == (f"7-{digest}",)
    log.write_text("nothing")
    with pytest.raises(StorageError, match="has no anchors"):
        anchors_in(str(log))


def test_counters_and_lots_that_the_rows_do_not_bear_out(folder: Path) -> None:
    tamper(folder, "UPDATE counters SET passed = passed + 1")
    (line,) = verify(folder)
    there = "FAIL 0 (0 for review), INVALID 0"
    assert line == f"counters of the lot 'B': says PASS 11, {there}; the rows of its parts say PASS 10, {there}"


def edit_json(folder: Path) -> None:
    file = record_files(folder, ".json")[0]
    file.write_text(file.read_text().replace('"FAIL"', '"PASS"'))


def exchange_picture(folder: Path) -> None:
    one, other = record_files(folder, "FAIL.png")
    one.write_bytes(other.read_bytes() + b"x")


def remove_file(end: str, folder: Path) -> None:
    record_files(folder, end)[0].unlink()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (edit_json, "was changed: it is not the file that the ledger has"),
        (exchange_picture, "was changed or exchanged"),
        (partial(remove_file, ".json"), "is missing, and no entry says that it was removed"),
        (partial(remove_file, "_map.png"), "is missing"),
    ],
)
def test_records_that_are_not_those_of_the_ledger(folder: Path, change: Callable[[Path], None], said: str) -> None:
    change(folder)
    (line,) = verify(folder)
    assert said in line


def test_a_record_that_was_deleted_by_hand_stays_missing_after_the_next_start(folder: Path) -> None:
    remove_file(".json", folder)
    with closing(opened(folder)) as database:
        RecordStore(folder / "records", database, LIMITS).sweep()
    (line,) = verify(folder)
    assert "no entry says that it was removed" in line


def test_a_record_without_an_entry_is_noted_and_entered_by_the_next_start(folder: Path) -> None:
    with closing(opened(folder)) as database:
        RecordStore(folder / "records", database, LIMITS).write(build_inspection(Verdict.FAIL, 9, NOON + 9))
        number = database._file.rows("SELECT MAX(number) FROM evidence")[0][0]
    link = "(SELECT hash FROM evidence WHERE number = 4)"
    tamper(folder, f"UPDATE chains SET number = number - 1, rows = rows - 1, hash = {link} WHERE name = 'evidence'")
    tamper(folder, f"DELETE FROM evidence WHERE number = {number}")
    (report,) = verify_station(folder).ledgers
    assert not report.findings
    assert "1 records are not in the ledger yet" in report.notes[-1]
    with closing(opened(folder)) as database:
        assert RecordStore(folder / "records", database, LIMITS).sweep().added == 0
        assert database.evidence.last(database.record_rows(1)[0].path).what == "found"  # type: ignore[union-attr]
    assert verify(folder) == []


def test_rows_of_before_the_ledger_are_accepted_and_counted(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database_module, "_STEPS", database_module._STEPS[:3])
        with closing(opened(tmp_path)) as old:
            old._file.rows("INSERT INTO counters (one, lot, passed, failed, invalid, since) VALUES (1, 'A', 3, 0, 0, 0)")
            for number in (1, 2, 3):
                old._file.rows(
                    """INSERT INTO parts (number, at, run, lot, view, camera, recipe, version, verdict, band, reason, counted)
                    VALUES (?, ?, 'r', 'A', '', '', '', '', 'PASS', 'ok', '', 1)""",
                    (number, NOON + number),
                )
    assert [report.notes for report in verify_station(tmp_path).ledgers] == [
        ("was written by a version without a ledger: the next start begins it",)
    ]
    with closing(opened(tmp_path)) as database:
        database.add_parts([part(4)])
        database.checkpoints.add(MINUTE)
        assert verify(tmp_path) == []
        assert database.folds.fold_parts(before=0.0, up_to=2) == 2
        database.checkpoints.add(MINUTE)
    assert verify(tmp_path) == []
    tamper(tmp_path, "DELETE FROM parts WHERE number = 3")
    assert any(line.startswith("parts, the end") for line in verify(tmp_path))


def test_edited_figures_of_minutes_are_found_and_lots_stay_exact(folder: Path) -> None:
    with closing(opened(folder)) as database:
        figures = list(database.folds.figures(0.0, NOON + 10_000))
        assert sum(one.parts for one in figures) == FOLDED
        assert {(one.verdict, one.counted, one.lot) for one in figures} == {("PASS", True, "A"), ("FAIL", True, "A")}
        assert sum(sum(one.histogram.values()) for one in figures) == sum(one.scored for one in figures) == FOLDED
        assert database.lots()[-1].counters.total == 20
    tamper(folder, "UPDATE minutes SET parts = parts + 1 WHERE verdict = 'PASS' AND minute = (SELECT MIN(minute) FROM minutes)")
    lines = verify(folder)
    assert any("the figures of the minutes are not those that were signed" in line for line in lines)
    assert any(line.startswith("lots, row 1 ('A')") for line in lines)


def test_what_was_changed_is_not_folded_and_so_not_signed(folder: Path) -> None:
    tamper(folder, "UPDATE parts SET verdict = 'PASS' WHERE number = 15")
    with closing(opened(folder)) as database:
        with pytest.raises(StorageError, match=r"row 15 of parts, or one before it, is not as it was written.*ledger verify"):
            database.folds.fold_parts(before=0.0, up_to=18)
        assert len(database.part_rows(100)) == PARTS - FOLDED
        assert database.folds.fold_parts(before=0.0, up_to=14) == 2


def test_a_fold_that_the_station_did_not_make_is_found(folder: Path) -> None:
    tamper(folder, "DELETE FROM parts WHERE number <= 15", "UPDATE folds SET last = 15, rows = rows + 3")
    lines = verify(folder)
    assert any(line.startswith("folds, row 1: is forged") for line in lines)


def test_a_folded_audit_and_folded_evidence_are_whole(folder: Path) -> None:
    with closing(opened(folder)) as database:
        assert database.folds.forget("audit", before=NOON + 900) == 3
        assert database.folds.forget_evidence(before=NOON + 5000) == 0, "the records are kept still"
        assert database.folds.forget("checkpoints", before=NOON + 5000) > 0
        database.checkpoints.add(MINUTE)
    assert verify(folder) == []


def test_it_verifies_beside_a_station_that_writes(folder: Path) -> None:
    with closing(opened(folder)) as database:
        database.add_parts([part(database.next_part())._replace(lot="B")])
        (report,) = verify_station(folder).ledgers
        assert not report.findings
        assert report.notes == ("not signed since the last checkpoint: 1 of parts",)


def test_a_folder_without_a_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"there is no station\.db"):
        verify_station(tmp_path)


def test_a_file_that_is_damaged_is_a_finding_or_cannot_be_read(folder: Path) -> None:
    content = bytearray((folder / "station.db").read_bytes())
    content[8192:12288] = os.urandom(4096)
    (folder / "station.db").write_bytes(content)
    try:
        lines = verify(folder)
    except StorageError as error:
        lines = [str(error)]
    assert lines
