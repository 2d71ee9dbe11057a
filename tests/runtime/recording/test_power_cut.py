"""Power cuts: a file system on a loop device is shut down at once, without its log, while a station runs on it. What the station had told
is there after the next start.

Needs root and a loop device; skipped elsewhere. ``INSPECTOR_POWER_CUTS`` says how often (2 unless told)::

    INSPECTOR_POWER_CUTS=20 python -m pytest -s tests/runtime/recording/test_power_cut.py
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from calibration.camera.profile_file import load_profile, profile_path
from inspector.core.settings import RecordSettings
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.verify import verify_station
from tests.runtime.recording.loop_disk import LoopDisk

CUTS = int(os.environ.get("INSPECTOR_POWER_CUTS", "2"))
PROJECT = Path(__file__).resolve().parents[3]
NO_LIMITS = RecordSettings(keep=True, pass_every=0, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=8)


@pytest.fixture
def power(loop_disk: LoopDisk) -> LoopDisk:
    return loop_disk


def test_the_power_is_really_cut(power: LoopDisk) -> None:
    """What was not flushed is gone: else these tests would show nothing."""
    flushed, lost = power.place / "flushed", power.place / "lost"
    with flushed.open("wb") as file:
        file.write(b"1" * 10_000)
        os.fsync(file.fileno())
    fcntl_folder = os.open(power.place, os.O_RDONLY)
    os.fsync(fcntl_folder)
    os.close(fcntl_folder)
    lost.write_bytes(b"2" * 10_000)
    power.cut()
    power.off()
    power.on()
    assert flushed.read_bytes() == b"1" * 10_000
    assert not lost.exists() or not lost.read_bytes()


def stands_still(pid: int) -> bool:
    """Whether no thread of the process runs: each is stopped, or waits for a disk and stops when that answers."""
    states = [task.joinpath("stat").read_text().rpartition(")")[2].split()[0] for task in Path(f"/proc/{pid}/task").iterdir()]
    return set(states) <= {"T", "D"}


def run_until_cut(power: LoopDisk, after_s: float) -> dict[str, list[list[str]]]:
    """What a station said it had done when its power was cut, ``after_s`` seconds after its first part: by kind, the words of each line."""
    command = [sys.executable, "-m", "tests.runtime.recording.powered_line", str(power.place)]
    child = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    said: dict[str, list[list[str]]] = {}
    cut = threading.Event()

    def cut_it() -> None:
        # Nothing more is said of what the disk takes no more: it refuses, and the line would go on.
        child.send_signal(signal.SIGSTOP)
        while not stands_still(child.pid):
            time.sleep(0.001)
        power.cut()
        cut.set()
        child.kill()

    timer: threading.Timer | None = None
    for line in child.stdout:
        if line.endswith("\n"):
            kind, *words = line.rstrip("\n").split("\t")
            said.setdefault(kind, []).append(words)
            if kind == "part" and timer is None:
                timer = threading.Timer(after_s, cut_it)
                timer.start()
    child.wait()
    child.stdout.close()
    assert cut.wait(20), "the station ended by itself"
    return said


def check(folder: Path, said: dict[str, list[list[str]]]) -> int:
    """Returns how many rows were not told of."""
    verified = verify_station(folder)
    assert verified.whole, verified
    with closing(StationDatabase(folder / "station.db")) as database:
        assert database.problem == ""
        counters = database.load_counters()
        assert database.mend_counters() == counters
        told = {int(number): verdict for number, verdict in said["part"]}
        rows = {row.number: row.verdict.value for row in database.part_rows(10_000_000, first=min(told))}
        assert {number: rows.get(number) for number in told} == told, "every part that was told of has its row"
        lots = {lot.counters.lot for lot in database.lots()} | {counters.lot}
        assert {words[0] for words in said.get("lot", [])} <= lots
        for run_of, number in said.get("state", [])[-1:]:
            kept_of, kept_number = (database.state("number") or "- 0").split()
            assert kept_of == run_of and int(kept_number) >= int(number)
        assert {words[0] for words in said.get("audit", [])} <= {entry.detail for entry in database.audit_entries(100_000)}
        records = RecordStore(folder / "records", database, NO_LIMITS)
        for (path,) in said.get("record", []):
            records.read(path)
        assert not records.sweep().damaged
        assert not list(folder.rglob("records/**/*.part"))
    recipes = RecipeStore(folder / "recipes")
    assert {words[0] for words in said.get("limit", [])} <= set(recipes.versions("part"))
    for version in recipes.versions("part"):
        recipes.load("part", version)
    kept = load_profile(profile_path(folder / "profiles", "line")).fingerprint
    fingerprints = [words[0] for words in said.get("profile", [])]
    assert not fingerprints or kept == fingerprints[-1] or kept not in fingerprints, "the last one that was kept, or one after it"
    return len(rows) - len(told)


@pytest.mark.slow
@pytest.mark.timeout(60 + 30 * CUTS)
def test_what_was_told_outlives_a_power_cut(power: LoopDisk, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(3)
    untold = parts = others = 0
    for _ in range(CUTS):
        said = run_until_cut(power, chance.uniform(0.05, 1.0))
        power.off()
        power.on()
        untold += check(power.place, said)
        parts += len(said["part"])
        others += sum(map(len, said.values())) - len(said["part"])
    with capsys.disabled():
        sys.stdout.write(f"\n{CUTS} power cuts: {parts} parts and {others} other things told of, all there; {untold} rows untold\n")
