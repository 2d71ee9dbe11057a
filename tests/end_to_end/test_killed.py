"""``kill -9`` in the middle of inspecting, recording and teaching: what was kept is whole, and the next start works.

``INSPECTOR_KILLS`` says how often (3 unless told).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from inspector.app import StationContext

KILLS = int(os.environ.get("INSPECTOR_KILLS", "3"))
PROJECT = Path(__file__).resolve().parents[2]


def begun_with(folder: Path) -> None:
    """A station in this folder begins with the recipe "part"."""
    context = StationContext(folder, "cpu", "auto", True)
    context.database.set_state("recipe", "part")
    context.database.close()


def run_and_kill(folder: Path, after_s: float) -> tuple[int, set[str], list[psutil.Process]]:
    """Start a station, kill it ``after_s`` seconds after its first verdict. Gives the parts it had counted a second before, the
    phases of teaching that were seen, and the processes that it had started."""
    command = [sys.executable, "-m", "tests.end_to_end.killed_station", str(folder)]
    child = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    seen: list[tuple[float, int]] = []
    phases: set[str] = set()
    first, base = 0.0, -1
    for line in child.stdout:
        at, total, mode, phase = line.split()
        phases.add(phase)
        base = int(total) if base < 0 else base
        seen.append((float(at), int(total)))
        if mode == "INSPECTING" and int(total) > base and not first:
            first = float(at)
        if first and float(at) - first > after_s:
            break
    helpers = psutil.Process(child.pid).children(recursive=True)
    child.kill()
    child.wait()
    child.stdout.close()
    killed_at = time.time()
    return max((total for at, total in seen if at < killed_at - 1.0), default=0), phases, helpers


def check_whole(folder: Path, counted: int) -> None:
    context = StationContext(folder, "cpu", "auto", True)
    assert context.database.problem == ""
    assert context.database.load_counters().total >= counted
    swept = context.records.sweep()
    assert not swept.damaged
    rows = context.records.records(100_000)
    for row in rows:
        context.records.read(row.path)
    listed = {row.path for row in rows}
    written = {path.relative_to(context.records.root).as_posix() for path in context.records.root.rglob("*.json")}
    assert listed == written
    for name in context.recipes.names():
        for version in context.recipes.versions(name):
            context.recipes.load(name, version)
        context.recipes.load(name)
    context.database.close()


@pytest.mark.slow
@pytest.mark.timeout(120 + 20 * KILLS)
def test_a_killed_station_leaves_nothing_half_done(taught: Path) -> None:
    begun_with(taught)
    chance = random.Random(7)
    phases: set[str] = set()
    for _ in range(KILLS):
        counted, seen, helpers = run_and_kill(taught, chance.uniform(0.2, 6.0))
        phases |= seen
        # They run only when nobody else wants the processor, and so they may take a while to notice.
        _, alive = psutil.wait_procs(helpers, timeout=60)
        assert not alive, "a process outlived the station that started it"
        check_whole(taught, counted)
    assert phases & {"PREPARING", "FEATURES", "TRAINING", "CALIBRATING"}, phases
    versions = StationContext(taught, "cpu", "auto", True).recipes.versions("part")
    assert versions
