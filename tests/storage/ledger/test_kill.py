"""Killed at any moment: after a restart everything that is listed is whole."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from inspector.core.settings import RecordSettings
from inspector.core.types import Inspection, Verdict
from inspector.storage import atomic
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.png import read_png
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.files import read_map
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.verify import verify_station

SETTINGS = RecordSettings(keep=True, pass_every=1, max_gigabytes=60e-6, max_days=0, min_free_gigabytes=0, queue_length=4)
"""Room for some twenty of the tests' records, so that old ones are removed all the time."""

ROOT = Path(__file__).parents[3]

WRITER = """
import sys, threading
from pathlib import Path
sys.path[:0] = [sys.argv[2], sys.argv[3]]
from tests.storage.conftest import NOON, build_inspection, build_recipe
from tests.storage.ledger.test_kill import SETTINGS
from inspector.core.status import Counters
from inspector.core.types import RecipeId, Verdict
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore

place, first = DataDir(Path(sys.argv[1])), int(sys.argv[4])
place.create()
lock = DataDirLock(place)
lock.acquire()
database = StationDatabase(place.database)
records = RecordStore(place.records, database, SETTINGS)
recipes = RecipeStore(place.recipes)

def forever(*works):
    number = first
    while True:
        number += 1
        for work in works:
            sys.stdout.write(f"{work.__name__} {number} {work(number)}\\n")
            sys.stdout.flush()

def record(number):
    verdict = Verdict.FAIL if number % 2 else Verdict.PASS
    return records.write(build_inspection(verdict, number, NOON + number)).json

def count(number):
    database.save_counters(Counters(passed=number))

def teach(number):
    return recipes.save(build_recipe(id=RecipeId(f"Part {number % 2}", ""), seed=number)).id.version

# As in the station: the recorder's thread beside the one that teaches.
threading.Thread(target=forever, args=(record, count)).start()
threading.Thread(target=forever, args=(teach,)).start()
"""


def killed_after(place: DataDir, kind: str, records: int, first: int) -> dict[str, list[list[str]]]:
    """What a writer said it had done before it was killed: by kind of work, the words of each line.

    It is killed when it says that it has done ``kind``, after so many records and a recipe.
    """
    command = [sys.executable, "-c", WRITER, str(place.root), str(ROOT), str(Path(__file__).parent), str(first)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done: dict[str, list[list[str]]] = {"record": [], "count": [], "teach": []}
    killed = False
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            if line.endswith("\n"):
                done[line.split()[0]].append(line.split())
            if len(done["record"]) >= records and done["teach"] and line.startswith(kind):
                writer.kill()
                killed = True
    assert killed, "the writer ended by itself"
    return done


def check_records(records: RecordStore) -> set[str]:
    """After a restart: what is listed is what is there, and whole. Returns the paths."""
    assert records.sweep().damaged == ()
    listed = {str(records.root / row.path) for row in records.records(10_000)}
    there = {str(path) for path in records.root.rglob("*.*") if path.is_file()}
    assert listed == {path for path in there if path.endswith(".json")}
    for path in listed:
        record = records.read(path)
        parts = {str(record.paths.picture), str(record.paths.map), str(record.paths.mask)}
        assert parts <= there
        there -= {path, *parts}
        read_png(record.paths.picture)
        assert read_map(record) is not None
    assert there == set()
    return listed


def check_everything(place: DataDir, done: dict[str, list[list[str]]]) -> None:
    assert verify_station(place.root).whole, verify_station(place.root)
    with DataDirLock(place), closing(StationDatabase(place.database)) as database:
        assert database.problem == ""
        assert database.load_counters().passed >= int(done["count"][-1][1])
        recipes = RecipeStore(place.recipes)
        recipes.sweep_leftovers()
        versions = {version for name in recipes.names() for version in recipes.versions(name)}
        assert versions >= {words[2] for words in done["teach"]}
        for name in recipes.names():
            assert recipes.current(name) in recipes.versions(name)
            for version in recipes.versions(name):
                recipes.load(name, version)
        listed = check_records(RecordStore(place.records, database, SETTINGS))
        # A FAIL goes only when no PASS is left.
        fails = [words[2] for words in done["record"] if words[2].endswith(f"{Verdict.FAIL.value}.json")]
        assert set(fails[-3:]) <= listed
        assert not list(place.root.rglob("*.part"))


@pytest.mark.slow
def test_nothing_half_is_listed_after_a_kill(tmp_path: Path) -> None:
    place = DataDir(tmp_path)
    first = 0
    for kind, records in (("teach", 22), ("record", 30), ("teach", 26)):
        done = killed_after(place, kind, records, first)
        check_everything(place, done)
        first = max(int(line[1]) for lines in done.values() for line in lines)


class Killed(BaseException):
    """Not to be caught by anything that clears up, since a killed program clears nothing up."""


def test_nothing_half_is_listed_whatever_step_was_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: StationDatabase, make_inspection: Callable[..., Inspection]
) -> None:
    """Writing a record and removing older ones for it, stopped before each step in turn."""
    small = dataclasses.replace(SETTINGS, max_gigabytes=12e-6)
    steps: Iterator[int] = iter(())

    def restarted() -> RecordStore:
        return RecordStore(tmp_path / "records", database, small)

    def mortal(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            if next(steps, None) is None:
                raise Killed
            return real(*values, **named)

        return call

    for index in range(6):
        restarted().write(make_inspection(index=index))
    kept = len(restarted().records(100))
    assert kept < 6
    last, survived = 0, False
    while not survived:
        store = restarted()
        with monkeypatch.context() as patch:
            files = ((os, "fsync"), (Path, "open"), (Path, "replace"), (Path, "unlink"))
            for owner, name in (
                *files,
                (StationDatabase, "drop_records"),
                (StationDatabase, "will_remove"),
                (StationDatabase, "add_records"),
            ):
                patch.setattr(owner, name, mortal(getattr(owner, name)))
            steps = iter(range(last))
            with suppress(Killed):
                store.write(make_inspection(index=100 + last))
                survived = True
        assert verify_station(tmp_path).whole, last
        with monkeypatch.context() as patch:
            patch.setattr(atomic, "_is_being_written", lambda *_: False)  # the process that was killed was this one
            assert len(check_records(restarted())) in (kept - 1, kept)
        while len(restarted().records(100)) < kept:
            restarted().write(make_inspection(index=200 + last))
        last += 1
    assert last > 18  # four files of each record go and come
