"""``kill -9``, SIGTERM and SIGHUP of the real ``inspector line``: every part that was told of has its row, the counters are what the rows
say, a lot that had begun has begun, nothing is half, and the ledger is whole.

``INSPECTOR_LINE_KILLS`` says how often (3 unless told: each kind of end once)::

    INSPECTOR_LINE_KILLS=100 python -m pytest -s tests/end_to_end/test_killed_line.py
"""

from __future__ import annotations

import itertools
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inspector.core.settings import RecordSettings
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.verify import verify_station
from tests.end_to_end.killed_station import CAMERA
from tests.end_to_end.test_killed import begun_with

KILLS = int(os.environ.get("INSPECTOR_LINE_KILLS", "3"))
PROJECT = Path(__file__).resolve().parents[2]
ENDS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)
WHAT = ("judge", "teach", "change")
MOST_IN_HAND = 600
"""Parts that may have rows and were not told of when the program was killed."""
PATIENCE_S = 90.0
NO_LIMITS = RecordSettings(keep=True, pass_every=0, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=8)


@dataclass
class Told:
    """What a line said of one database: verdict by number of the part, and the lots that had begun."""

    parts: dict[int, str] = field(default_factory=dict)
    lots: list[str] = field(default_factory=list)


def run_and_end(folder: Path, what: str, cameras: int, end: signal.Signals, after_s: float) -> dict[Path, Told]:
    """Run a line and end it ``after_s`` seconds after the first part of every view. What it told of, by database."""
    views = [word for number in range(cameras) for word in ("--camera", CAMERA.replace("seed=3", f"seed={3 + number}"), "--recipe", "part")]
    command = [sys.executable, "-m", "tests.end_to_end.telling_line", what, str(folder), "--quiet", "line", *views]
    child = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    at_latest = threading.Timer(PATIENCE_S, child.kill)
    at_latest.start()
    assert child.stdout is not None
    told: dict[Path, Told] = {}
    databases = 1 if cameras == 1 else cameras + 1
    timer: threading.Timer | None = None
    for line in child.stdout:
        kind, *rest = line.rstrip("\n").split("\t")
        if not line.endswith("\n") or kind not in ("part", "lot"):
            continue
        path, *words = rest
        one = told.setdefault(Path(path), Told())
        if kind == "lot":
            one.lots.append(words[0])
            continue
        one.parts[int(words[0])] = words[1]
        if timer is None and len(told) == databases:
            timer = threading.Timer(after_s, child.send_signal, (end,))
            timer.start()
    code = child.wait()
    at_latest.cancel()
    assert child.stderr is not None
    said = child.stderr.read()
    child.stdout.close()
    child.stderr.close()
    assert timer is not None, said
    assert "Traceback" not in said, said
    expected = -signal.SIGKILL if end is signal.SIGKILL else 0
    assert code == expected, f"{what} with {cameras} cameras ended by {end.name} with {code}: {said}"
    return told


def check_rows(path: Path, told: Told, *, orderly: bool) -> int:
    """Returns how many rows were not told of."""
    with closing(StationDatabase(path)) as database:
        assert database.problem == ""
        noted = database.audit_entries(1)
        counters = database.load_counters()
        assert database.mend_counters() == counters, "the counters are what the rows say"
        assert database.audit_entries(1) == noted
        first = min(told.parts, default=database.next_part())
        rows = {row.number: row.verdict.value for row in database.part_rows(10_000_000, first=first)}
        assert {number: rows.get(number) for number in told.parts} == told.parts, "every part that was told of has its row"
        more = len(rows) - len(told.parts)
        assert 0 <= more <= (0 if orderly else MOST_IN_HAND), sorted(set(rows) - set(told.parts))
        lots = {lot.counters.lot for lot in database.lots()} | {counters.lot}
        assert set(told.lots) <= lots, "a lot that was said to have begun has begun"
        return more


def check_ledgers(folder: Path, ended_in_order: set[Path]) -> None:
    """As the end has left them, before anything is opened to be written to. What ended in order has signed its end."""
    verified = verify_station(folder)
    assert verified.whole, verified
    for ledger in verified.ledgers:
        unsigned = {chain.name: chain.unsigned for chain in ledger.chains if chain.name != "checkpoints" and chain.unsigned}
        assert not unsigned or ledger.database.resolve() not in ended_in_order, (ledger.database, unsigned)


def check_files(data: DataDir, database: Path) -> None:
    with closing(StationDatabase(database)) as opened:
        records = RecordStore(database.parent / "records", opened, NO_LIMITS)
        assert not records.sweep().damaged
        for row in records.records(1_000_000):
            read = records.read(row.path)
            assert read.document.part_number == row.part
            assert read.paths.picture.is_file()
        assert not list(records.root.rglob("*.part"))
    recipes = RecipeStore(data.recipes)
    recipes.sweep_leftovers()
    for name in recipes.names():
        recipes.load(name)
        for version in recipes.versions(name):
            recipes.load(name, version)
    assert not list(data.recipes.rglob("*.part"))


def runs() -> Iterator[tuple[int, signal.Signals, str]]:
    """Cameras, how it ends, and what goes on meanwhile: all of them come with all."""
    for number in itertools.count():
        yield (1, 3)[number % 2], ENDS[number % 3], WHAT[(number + number // 6) % 3]


@pytest.mark.slow
@pytest.mark.timeout(120 + 100 * KILLS)
def test_every_part_that_was_told_of_has_its_row_however_the_line_ends(taught: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begun_with(taught)
    data = DataDir(taught)
    chance = random.Random(5)
    parts = untold = lots = 0
    for cameras, end, what in itertools.islice(runs(), KILLS):
        told = run_and_end(taught, what, cameras, end, chance.uniform(0.05, 1.0))
        orderly = end is not signal.SIGKILL
        check_ledgers(taught, {path.resolve() for path in told} if orderly else set())
        for path, one in told.items():
            untold += check_rows(path, one, orderly=orderly)
            parts += len(one.parts)
            lots += len(one.lots)
            if path.parent != data.root / "views":
                check_files(data, path)
        with capsys.disabled():
            sys.stdout.write(f"{end.name} while it does {what!r} with {cameras} cameras: well\n" if len(ENDS) < KILLS else "")
            sys.stdout.flush()
    with capsys.disabled():
        sys.stdout.write(f"\n{KILLS} ends: {parts} parts told of, each with its row; {untold} rows untold; {lots} lots begun\n")
