"""A teaching whose worker is killed in the middle: another one takes it over. Does the same recipe come of it as of a local teaching?"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from inspector.camera.simulated.conveyor import Conveyor
from inspector.core.errors import PlantError
from inspector.core.plant.keys import recipe_key
from inspector.lab.rig.measured_process import PROGRAM_COMMAND
from inspector.lab.rig.postgres_server import PostgresServer
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.work_book import WorkBook
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.png import encode_png
from inspector.storage.recipes.store import RecipeStore

_PARTS, _SIDE, _NAME = 16, 256, "Cup"
_KILLED_AT = 0.3
_MOST_S = 900.0
_OF_THE_VERSION = ("recipe.yaml", "manifest.json")
"""Files in which the version stands, and the manifest with their digests."""
_OWN_OF_EACH = frozenset(("version", "created_at", "teach_seconds"))
"""What each teaching has of its own, in the document: its number, when it was and how long it took."""


@dataclass(frozen=True)
class TaughtElsewhere:
    """``killed_at``: progress when the first worker was killed -9; ``taken_over_s``: from then until another one had it, ``seconds`` until
    it was done. ``files`` of the recipe; those ``differing`` from a local teaching of the same pictures, seed and steps; ``lines`` that
    differ in its document, by their names."""

    steps: int
    local_s: float
    killed_at: float
    taken_over_s: float
    seconds: float
    files: int
    differing: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def same(self) -> bool:
        """All that judges is the same, bit by bit."""
        return self.files > 0 and set(self.differing) <= set(_OF_THE_VERSION) and set(self.lines) <= _OWN_OF_EACH


def measure_taught_elsewhere(server: PostgresServer, folder: Path, steps: int) -> TaughtElsewhere:
    """``folder``: of pictures, store and data. Raises PlantError if a worker or a teaching fails."""
    own = folder / "taught"
    pictures, data = own / "good", own / "data"
    for one in (pictures, data):
        one.mkdir(parents=True)
    line = Conveyor("metal", 1, (_SIDE, _SIDE), 1.0, 1.0)
    for number in range(_PARTS):
        (pictures / f"{number}.png").write_bytes(encode_png(line.part(1000 + number, good=True).image))
    url = server.make_plant("taught")
    with closing(connect(url, server.password)) as owner:
        account = add_person(owner, url, "teaching worker", "engineer")
    store_url = (own / "store").as_uri()
    DataDir(data).settings.write_text(f'plant:\n  url: "{account.url}"\n  store: "{store_url}"\n', encoding="utf-8")
    PlantSecrets(DataDir(data).plant_secrets).keep_password(account.url, account.password)
    program = (*PROGRAM_COMMAND, "--data-dir", str(data), "--quiet")
    options = ("--seed", "5", "--image-steps", f"{steps}", "--no-light-range")
    began = time.monotonic()
    _run(*program, "teach", "--images", str(pictures), "--recipe", _NAME, *options, "--anyway")
    local_s = time.monotonic() - began
    _run(*program, "plant", "teach", str(pictures), "--name", _NAME, *options)
    with closing(connect(account.url, account.password)) as connection:
        book = WorkBook(connection, account.url)
        killed_at, taken_over_s, seconds = _through_a_kill(book, (*program, "plant", "worker", "--queues", "teach"))
        sha256 = book.state(1).sha256
    packed = own / "fetched.recipe"
    packed.write_bytes(PlantStore(store_url).get_by_content(recipe_key(sha256), sha256))
    elsewhere = RecipeStore(own / "elsewhere")
    elsewhere.import_file(packed)
    here, there = _files(RecipeStore(DataDir(data).recipes)), _files(elsewhere)
    differing = tuple(sorted(name for name in {*here, *there} if here.get(name) != there.get(name)))
    return TaughtElsewhere(steps, local_s, killed_at, taken_over_s, seconds, len(here), differing, _lines(here, there))


def _through_a_kill(book: WorkBook, worker: tuple[str, ...]) -> tuple[float, float, float]:
    """Progress at the kill, seconds from there until another worker has the work, and until it is done."""
    with _started(*worker, "--name", "first") as first:
        _wait(lambda: book.state(1).progress >= _KILLED_AT, first)
        first.kill()
        first.wait()
        killed, progress = time.monotonic(), book.state(1).progress
    if book.state(1).ended:
        raise PlantError("the teaching was over before its worker was killed", remedy="Give more steps")
    with _started(*worker, "--name", "second") as second:
        _wait(lambda: book.state(1).worker == "second", second)
        taken_over_s = time.monotonic() - killed
        _wait(lambda: book.state(1).ended, second)
    if problem := book.state(1).problem:
        raise PlantError(problem, where="work 1")
    return progress, taken_over_s, time.monotonic() - killed


@contextmanager
def _started(*command: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _wait(what: Callable[[], bool], worker: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _MOST_S
    while not what():
        if worker.poll() is not None or time.monotonic() > until:
            raise PlantError("the worker ended, or did not come to an end", where="work 1")
        time.sleep(0.05)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PlantError(f"a teaching failed: {done.stderr.strip()[-500:]}")


def _files(recipes: RecipeStore) -> dict[str, bytes]:
    folder = recipes.place(_NAME) / recipes.versions(_NAME)[-1]
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _lines(here: dict[str, bytes], there: dict[str, bytes]) -> tuple[str, ...]:
    """Names of the lines of the document that differ."""
    beside = [files[_OF_THE_VERSION[0]].decode().splitlines() for files in (here, there)]
    if len(beside[0]) != len(beside[1]):
        return ("how many there are",)
    return tuple(sorted({one.partition(":")[0].strip() for one, other in zip(*beside, strict=True) if one != other}))
