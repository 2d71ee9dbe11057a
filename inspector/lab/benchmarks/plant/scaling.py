"""How many pictures of an archive workers judge, one and more of them, and what many stations cost a plant."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil

from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.cli.sources import pictures_of_camera
from inspector.core.errors import PlantError
from inspector.core.plant.work import TaughtFile, WorkerShare, WorkPicture
from inspector.lab.rig.measured_process import PROGRAM_COMMAND
from inspector.lab.rig.postgres_server import PostgresServer
from inspector.lab.rig.taught_line import LINE, RECIPE, taught_context
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.work_book import PlantRecipe, WorkBook
from inspector.runtime.plant.duties import WorkerDuties
from inspector.runtime.plant.sending import send_archive
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.png import encode_png

_DIFFERENT = 32
"""Pictures that are different; the archive shows them over and over, each time under another name."""
_MOST_S = 900.0


@dataclass(frozen=True)
class ScalingRow:
    """``seconds``: from the first job that was taken to the last verdict that was written. ``cpu_ms``: of a picture that is fetched,
    decoded and judged, the mean of all workers. ``speed_up``: pictures a second beside one worker. ``shares``: what each worker did."""

    workers: int
    pictures: int
    seconds: float
    pictures_per_s: float
    speed_up: float
    cpu_ms: float
    postgres_cpu_ms: float
    shares: tuple[WorkerShare, ...]


def measure_scaling(
    context: CommandContext, server: PostgresServer, folder: Path, pictures: int = 512, workers: Sequence[int] = (1, 2), chunk: int = 32
) -> tuple[ScalingRow, ...]:
    """The same archive of the simulated line, judged by so many worker processes one after the other. ``server``: runs. ``folder``: for the
    store. Raises PlantError if a worker does not come to its end."""
    store_url = f"file://{folder / 'store'}"
    store = PlantStore(store_url)
    url = server.make_plant("scaling")
    with closing(connect(url, server.password)) as owner:
        account = add_person(owner, url, "scaling worker", "engineer")
    rows: list[ScalingRow] = []
    with taught_context(context) as bench, closing(connect(account.url, account.password)) as connection:
        _know_plant(bench, account.url, account.password, store_url)
        book = WorkBook(connection, account.url)
        recipe = _published(bench, store, folder)
        archive = _archive(store, folder, pictures)
        for count in workers:
            number = book.ask_judging(recipe, archive, chunk, "bench")
            before = server.processor_s()
            with _processes(bench.data_dir, count) as started:
                _wait(book, number, started)
            postgres_s = server.processor_s() - before
            state, shares = book.state(number), tuple(book.what_would_change(number, examples=0).workers)
            seconds = (state.ended_at or 0.0) - (state.began_at or 0.0)
            cpu_ms = sum(one.cpu_ms * one.pictures for one in shares) / state.done
            per_s = state.done / seconds
            speed_up = per_s / rows[0].pictures_per_s if rows else 1.0
            rows.append(ScalingRow(count, state.done, seconds, per_s, speed_up, cpu_ms, 1000 * postgres_s / state.done, shares))
    return tuple(rows)


@dataclass(frozen=True)
class MeasuredInputs:
    """What the cost of a plant is worked out from, as docs/measured.md has it. ``row_us``: processor time of PostgreSQL for a row, in small
    batches; ``row_bytes``: with its indexes; ``picture_bytes``: of a picture that is sent; ``sent_share``: of the parts; ``judge_cpu_ms``:
    of judging a picture again."""

    row_us: float = 52.0
    row_bytes: float = 280.0
    picture_bytes: float = 220_000.0
    sent_share: float = 0.01
    judge_cpu_ms: float = 17.6


@dataclass(frozen=True)
class PlantCost:
    """Of so many stations, as long as all of them run. ``database_cores``: of processors; sizes in GB (10^9 bytes). ``kept_gb``: of rows,
    with ``kept_days`` of them kept. ``million_core_hours``: to judge 10^6 pictures again."""

    stations: int
    parts_per_s: float
    rows_per_s: float
    database_cores: float
    rows_gb_a_day: float
    kept_days: int
    kept_gb: float
    pictures_gb_a_day: float
    network_mbit_s: float
    million_core_hours: float


def cost_of(stations: int, parts_per_s: float, inputs: MeasuredInputs = MeasuredInputs(), *, kept_days: int = 30) -> PlantCost:
    """Worked out, not measured: every part of every station at ``parts_per_s`` around the clock."""
    rows = stations * parts_per_s
    day = 86_400
    pictures_bytes_s = rows * inputs.sent_share * inputs.picture_bytes
    rows_gb = rows * day * inputs.row_bytes / 1e9
    return PlantCost(
        stations,
        parts_per_s,
        rows,
        rows * inputs.row_us / 1e6,
        rows_gb,
        kept_days,
        rows_gb * kept_days,
        pictures_bytes_s * day / 1e9,
        8 * (pictures_bytes_s + rows * inputs.row_bytes) / 1e6,
        1e6 * inputs.judge_cpu_ms / 1000 / 3600,
    )


def _know_plant(bench: CommandContext, url: str, password: str, store: str) -> None:
    folder = DataDir(bench.data_dir)
    folder.settings.write_text(f'plant:\n  url: "{url}"\n  store: "{store}"\n', encoding="utf-8")
    PlantSecrets(folder.plant_secrets).keep_password(url, password)


def _published(bench: CommandContext, store: PlantStore, folder: Path) -> PlantRecipe:
    path = folder / "bench.recipe"
    exported = bench.recipes.export(RECIPE, path)
    with closing(WorkerDuties(store, bench.trainer, bench.pipeline)) as duties:
        sha256, _ = duties.keep(TaughtFile(exported.name, exported.version, path))
    return PlantRecipe(exported.name, exported.version, sha256)


def _archive(store: PlantStore, folder: Path, count: int) -> list[WorkPicture]:
    shown = pictures_of_camera(f"{LINE}&rate=0&good_first={_DIFFERENT}", _DIFFERENT, 0.0, Terminal(quiet=True))
    paths = []
    for number, picture in enumerate(shown.pictures):
        paths.append(folder / f"{number}.png")
        paths[-1].write_bytes(encode_png(picture))
    sent = list(send_archive(store, paths, lambda done: None))
    return [WorkPicture(one.key, one.sha256, f"{number}") for number, one in ((n, sent[n % len(sent)]) for n in range(count))]


@contextmanager
def _processes(data_dir: Path, count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Each has one core, in turn: workers stand on machines of their own, and one alone would use more than a core of this one."""
    command = [*PROGRAM_COMMAND, "--data-dir", str(data_dir), "--quiet", "plant", "worker", "--queues", "judge", "--until-idle"]
    cores = sorted(psutil.Process().cpu_affinity())
    started = []
    for number in range(count):
        own = {cores[number % len(cores)]}
        named = [*command, "--name", f"worker {number + 1}"]
        started.append(subprocess.Popen(named, stderr=sys.stderr, preexec_fn=partial(os.sched_setaffinity, 0, own)))  # noqa: PLW1509
    try:
        yield started
    finally:
        for process in started:
            process.kill()
            process.wait()


def _wait(book: WorkBook, number: int, started: Sequence[subprocess.Popen[bytes]]) -> None:
    until = time.monotonic() + _MOST_S
    while not (state := book.state(number)).ended:
        if time.monotonic() > until or all(process.poll() is not None for process in started):
            raise PlantError(f"the workers ended after {state.done} of {state.pictures} pictures", where=f"work {number}")
        time.sleep(0.1)
    if state.problem:
        raise PlantError(state.problem, where=f"work {number}")
