"""From a station's ledger to a real PostgreSQL: everything once, whatever is killed; what is at fault is set aside."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")

from inspector.core.plant.outgoing import PARTS, EndOfChain, Portion, StationFacts
from inspector.core.settings import LedgerSettings
from inspector.lab.rig.filled_ledger import a_part, with_parts
from inspector.plant.postgres.writer import PlantWriter
from inspector.runtime.plant.forwarder import Forwarder
from inspector.runtime.recording.ledger_keeper import LedgerKeeper
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import OutboxReader
from tests.plant.conftest import PlantDatabase

COUNT = "SELECT count(*), count(DISTINCT part), min(part), max(part) FROM inspector.verdicts"
FIGURES = "SELECT sum(passed), sum(failed), sum(invalid) FROM inspector.minutes"


def forwarder(database: StationDatabase, login: tuple[str, str], **more: object) -> Forwarder:
    connect = more.pop("connect", lambda: PlantWriter(*login))
    return Forwarder(database.outbox, OutboxReader(database.path), connect, interval_s=0.02, **more)  # type: ignore[arg-type]


def wait_for(what: Callable[[], bool], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.02)


def test_everything_arrives_and_the_plant_knows_how_the_station_is(plant_database: PlantDatabase, tmp_path: Path) -> None:
    with closing(with_parts(tmp_path / "station.db", 40)) as database:
        database.audit("recipe", "cup 0003 is in use", who="Anna\0", why="new\N{SNOWMAN}")
        sender = forwarder(database, plant_database.add_station("press 4"), facts=lambda: StationFacts(mode="inspecting", lot="L1"))
        sender.start()
        wait_for(lambda: sender.report().sent >= 41)
        database.new_lot("L2", time.time())
        wait_for(lambda: plant_database.rows("SELECT lot, passed, failed, invalid, taken_back FROM inspector.lots") != [])
        assert sender.stop(5)
        assert sender.report().problem == ""
        assert sender.report().waiting == 0
        assert database.outbox.sent(PARTS) == 40
    assert plant_database.rows(COUNT) == [(40, 40, 1, 40)]
    assert plant_database.rows(FIGURES) == [(34, 4, 2)]
    assert plant_database.rows("SELECT lot, passed, failed, invalid, taken_back FROM inspector.lots") == [("", 34, 4, 2, False)]
    assert plant_database.rows("SELECT who, why FROM inspector.events WHERE what = 'recipe'") == [
        ("Anna\N{SYMBOL FOR NULL}", "new\N{SNOWMAN}")
    ]
    assert plant_database.rows("SELECT mode, lot, waiting_rows FROM inspector.standing") == [("inspecting", "L1", 0)]


SENDERS = """
import os, sys
from pathlib import Path
from inspector.plant.postgres.writer import PlantWriter
from inspector.runtime.plant import forwarder
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import OutboxReader
forwarder.AT_ONCE = 100
path, url, password = Path(sys.argv[1]), *sys.argv[2:]
for line in sys.stdin:
    if child := os.fork():
        print(child, flush=True)
        os.waitpid(child, 0)
        print("is dead", flush=True)
    else:
        database = StationDatabase(path)
        forwarder.Forwarder(database.outbox, OutboxReader(path), lambda: PlantWriter(url, password), interval_s=0.05)._run()
"""
"""One process for each line that it is given."""


@pytest.mark.slow
def test_a_backlog_is_drained_exactly_through_eight_kills(plant_database: PlantDatabase, tmp_path: Path) -> None:
    path, rows, kills = tmp_path / "station.db", 12_000, 8
    with_parts(path, rows, every_s=0.01).close()
    url, password = plant_database.add_station("a")

    def arrived() -> int:
        return int(str(plant_database.rows("SELECT coalesce(max(number), 0) FROM inspector.sent WHERE chain = 'parts'")[0][0]))

    command = [sys.executable, "-c", SENDERS, str(path), url, password]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as senders:
        assert senders.stdin is not None
        assert senders.stdout is not None
        for kill in range(kills + 1):
            target = rows if kill == kills else arrived() + rows // 15
            print(file=senders.stdin, flush=True)
            child = int(senders.stdout.readline())
            try:
                wait_for(lambda target=target: arrived() >= target, 60)  # type: ignore[misc]
            finally:
                os.kill(child, signal.SIGKILL)
            assert senders.stdout.readline() == "is dead\n"
            assert kill == kills or arrived() < rows, "it was drained before all kills"
        senders.stdin.close()
    assert plant_database.rows(COUNT) == [(rows, rows, 1, rows)]
    assert plant_database.rows(FIGURES) == [(rows * 17 // 20, rows * 2 // 20, rows // 20)]


def test_a_database_that_is_killed_and_comes_back_costs_and_doubles_nothing(plant_database: PlantDatabase, tmp_path: Path) -> None:
    from inspector.runtime.plant import forwarder as module

    server = plant_database.server
    with closing(with_parts(tmp_path / "station.db", 500)) as database, pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "AT_MOST_S", 0.1)
        patch.setattr(module, "AT_ONCE", 100)
        sender = forwarder(database, plant_database.add_station("a"))
        sender.start()
        wait_for(lambda: sender.report().sent >= 100)
        server.end()
        database.add_parts([a_part(number, time.time()) for number in range(501, 701)])
        wait_for(lambda: bool(sender.report().problem) and sender.report().waiting > 0)
        assert "plant_" in sender.report().problem
        server.start()
        wait_for(lambda: sender.report().waiting == 0 and not sender.report().problem)
        assert sender.stop(5)
    assert plant_database.rows(COUNT) == [(700, 700, 1, 700)]
    assert plant_database.rows(FIGURES) == [(595, 70, 35)]


def test_five_poison_rows_are_set_aside_and_all_others_arrive(plant_database: PlantDatabase, tmp_path: Path) -> None:
    """Serials that no index of PostgreSQL takes, which random digits make sure of: it compresses what repeats itself."""
    numbers = (1, 77, 78, 400, 499)
    serials = {number: "".join(random.Random(number).choices("0123456789abcdefghijklmnopqrstuvwxyz", k=9000)) for number in numbers}
    notes: list[str] = []
    with closing(with_parts(tmp_path / "station.db", 500, serials=serials)) as database:
        sender = forwarder(database, plant_database.add_station("a"), note=notes.append)
        sender.start()
        wait_for(lambda: sender.report().waiting == 0 and sender.report().sent > 0)
        sender.stop(5)
        assert sorted(row.number for row in database.outbox.refused()) == list(numbers)
        assert sender.report().refused == 5
        assert "5 rows are set aside" in sender.report().problem
    assert len(notes) == 5
    assert "row 1 of parts is set aside" in notes[0]
    assert "index row requires" in notes[0]
    assert plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(495,)]


def test_a_clock_that_is_off_is_said_and_blocks_nothing(plant_database: PlantDatabase, tmp_path: Path) -> None:
    login, notes = plant_database.add_station("a"), []
    ahead = 3600 * 24 * 365
    with closing(with_parts(tmp_path / "station.db", 30)) as database:
        connect = lambda: PlantWriter(*login, clock=lambda: time.time() + ahead)  # noqa: E731
        sender = forwarder(database, login, connect=connect, note=notes.append)
        database.add_parts([a_part(31, time.time() + ahead)])
        sender.start()
        wait_for(lambda: sender.report().sent >= 31)
        sender.stop(5)
        assert "ahead of the plant's: let chrony set it" in sender.report().problem
        assert len(notes) == 1
    assert plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(31,)]
    assert plant_database.rows("SELECT part FROM inspector.verdicts_other") == [(31,)]


def test_a_plant_brought_back_from_a_copy_is_filled_up_and_another_ledger_begins_anew(
    plant_database: PlantDatabase, tmp_path: Path
) -> None:
    login = plant_database.add_station("a")
    with closing(with_parts(tmp_path / "station.db", 30)) as database:
        sender = forwarder(database, login)
        sender.start()
        wait_for(lambda: sender.report().sent >= 30)
        sender.stop(5)
        row = OutboxReader(database.path).portion(PARTS, 9, 1)
        assert row is not None
        with closing(plant_database.server.connect(plant_database.name)) as owner:
            owner.execute("DELETE FROM inspector.verdicts WHERE part > 10")
            owner.execute("UPDATE inspector.sent SET number = 10, hash = %s WHERE chain = 'parts'", (row.end.hash,))
        again = forwarder(database, login)
        again.start()
        wait_for(lambda: plant_database.rows(COUNT) == [(30, 30, 1, 30)])
        again.stop(5)
    with closing(with_parts(tmp_path / "another.db", 12)) as other:
        new = forwarder(other, login)
        new.start()
        wait_for(lambda: plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(42,)])
        new.stop(5)


def test_the_sender_waits_while_a_part_is_judged_but_not_for_ever() -> None:
    from inspector.runtime.plant.yielding import MOST_S, YieldToLine

    busy, ended = [True, True, False], threading.Event()
    YieldToLine(lambda: busy.pop(0), ended)()
    assert busy == []
    began = time.monotonic()
    YieldToLine(lambda: True, ended)()
    assert MOST_S / 2 < time.monotonic() - began < 20 * MOST_S
    ended.set()
    YieldToLine(lambda: True, ended)()


def test_it_rests_while_the_line_runs_and_goes_as_fast_as_it_can_else(
    plant_database: PlantDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.runtime.plant import forwarder as module

    monkeypatch.setattr(module, "AT_ONCE", 50)
    in_hand = [False]
    with closing(with_parts(tmp_path / "station.db", 160)) as database:
        sender = forwarder(database, plant_database.add_station("a"), busy=lambda: in_hand[0])
        assert sender._round() == 0
        assert sender.report().waiting == 110
        in_hand[0] = True
        assert sender._round() > 0
        in_hand[0] = False
        assert sender._round() > 0, "the next part comes"
        monkeypatch.setattr(module, "LINE_RESTS_S", 0.0)
        assert sender._round() == 0.02, "nothing waits: until it looks again"
        sender._end_connection()
        sender._reader.close()


def test_what_is_folded_while_a_backlog_is_sent_was_sent(
    plant_database: PlantDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.runtime.plant import forwarder as module
    from inspector.storage.ledger.key import LedgerKey

    monkeypatch.setattr(module, "AT_ONCE", 100)
    login = plant_database.add_station("a")
    with_parts(tmp_path / "station.db", 300, every_s=1).close()
    with closing(StationDatabase(tmp_path / "station.db", key=LedgerKey(tmp_path / "key.pem"))) as database:
        database.checkpoints.add("minute")
        keeper = LedgerKeeper(database, LedgerSettings(parts_days=1, audit_days=1), most_unsent=100)

        class Folding(PlantWriter):
            """Between two portions the ledger is folded as if a year had passed."""

            def send(self, portion: Portion, rest: Callable[[], None] = lambda: None) -> None:
                super().send(portion, rest)
                keeper._fold(time.time() + 3600 * 24 * 365)

        sender = forwarder(database, login, connect=lambda: Folding(*login))
        sender.start()
        wait_for(lambda: sender.report().waiting == 0 and sender.report().sent > 0)
        sender.stop(5)
        assert sender.report().problem == ""
        keeper._fold(time.time() + 3600 * 24 * 365)
        assert database.folds.chain.head().number > 0
    assert plant_database.rows(COUNT) == [(300, 300, 1, 300)]
    assert plant_database.rows("SELECT sum(passed) + sum(failed) + sum(invalid) FROM inspector.minutes") == [(300,)]


def test_rows_folded_while_the_plant_was_away_are_told_as_figures(plant_database: PlantDatabase, tmp_path: Path) -> None:
    from inspector.storage.ledger.key import LedgerKey

    login = plant_database.add_station("a")
    with_parts(tmp_path / "station.db", 300, every_s=1).close()
    with closing(StationDatabase(tmp_path / "station.db", key=LedgerKey(tmp_path / "key.pem"))) as database:
        database.checkpoints.add("minute")
        database.outbox.keep_sent({PARTS: 50})
        folds = database.folds
        everything = time.time() + 60
        assert folds.fold_parts(before=everything, unsent=database.outbox.unsent(PARTS, 1000)) == 50
        assert folds.fold_parts(before=everything, unsent=database.outbox.unsent(PARTS, 1000)) == 0
        folded = folds.fold_parts(before=everything, unsent=database.outbox.unsent(PARTS, 100))
        assert 0 < folded <= 150
        with PlantWriter(*login) as writer:
            writer.pass_over(PARTS, EndOfChain(50, None))
        sender = forwarder(database, login)
        sender.start()
        wait_for(lambda: sender.report().waiting == 0 and sender.report().sent > 0)
        sender.stop(5)
    assert plant_database.rows("SELECT count(*) FROM inspector.verdicts") == [(250 - folded,)]
    assert plant_database.rows("SELECT sum(passed) + sum(failed) + sum(invalid) FROM inspector.minutes") == [(250,)]
