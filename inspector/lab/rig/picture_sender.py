"""A station without a camera that keeps rows and pictures at its pace and tells a plant of them, in a process that may be cut off."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from inspector.core.settings import RecordSettings
from inspector.core.types import Frame, Inspection, RecipeId, Verdict
from inspector.lab.rig.cut_network import enter
from inspector.lab.rig.filled_ledger import a_part
from inspector.plant.objects import PlantStore
from inspector.plant.postgres.writer import PlantWriter
from inspector.runtime.plant.evidence_sender import EvidenceSender, EvidenceSource
from inspector.runtime.plant.forwarder import Forwarder
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import OutboxReader
from inspector.storage.records.store import RecordStore

_SIDE = 270
"""Of a picture of noise: 220 kB, as one of a station."""
_KEEP_ALL = RecordSettings(keep=True, pass_every=0, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=10)
_LOOK_S = 0.05


@dataclass(frozen=True)
class PlantOfSender:
    """``namespace``: of the network in which it stands, empty: that of this machine."""

    url: str
    password: str
    store: str
    key_id: str = ""
    secret: str = ""
    namespace: str = ""


@dataclass(frozen=True)
class SenderTold:
    """``rows`` and ``files`` that were made; ``problems``: what the sender said, in order; ``told``: everything was taken."""

    rows: int
    files: int
    problems: tuple[str, ...]
    told: bool
    refused: int


def send_pictures(folder: Path, plant: PlantOfSender, parts_per_s: float, seconds: float, most_s: float, answers: Connection) -> None:
    """Say that it sends, keep parts at this pace, two of twenty FAIL with a picture, go on until everything was taken (``most_s`` at most
    after the last part), and say :class:`SenderTold`."""
    if plant.namespace:
        enter(plant.namespace)
    database = StationDatabase(folder / "station.db")
    records = RecordStore(folder / "records", database, _KEEP_ALL)
    evidence = EvidenceSender(records.root, "failed", lambda: PlantStore(plant.store, plant.key_id, plant.secret))
    reader = OutboxReader(database.path)
    sender = Forwarder(
        database.outbox,
        reader,
        lambda: PlantWriter(plant.url, plant.password),
        interval_s=0.2,
        evidence=(EvidenceSource(evidence, reader),),
    )
    sender.start()
    problems: list[str] = []

    def look() -> None:
        problem = sender.report().problem
        if problem and problem not in problems:
            problems.append(problem)

    answers.send("sends")
    rows, files = _keep(database, records, parts_per_s, seconds, look)
    until = time.monotonic() + most_s
    while not (told := _is_told(sender, rows)) and time.monotonic() < until:
        look()
        time.sleep(_LOOK_S)
    refused = sender.report().refused
    sender.stop(20)
    database.close()
    answers.send(SenderTold(rows, files, tuple(problems), told, refused))


def _is_told(sender: Forwarder, rows: int) -> bool:
    now = sender.report()
    return not now.problem and now.waiting == 0 and now.pictures_waiting == 0 and now.sent >= rows


def _keep(database: StationDatabase, records: RecordStore, parts_per_s: float, seconds: float, look: Callable[[], None]) -> tuple[int, int]:
    noise = np.random.default_rng(1)
    begin, rows, files = time.monotonic(), round(parts_per_s * seconds), 0
    for number in range(1, rows + 1):
        while (left_s := begin + number / parts_per_s - time.monotonic()) > 0:
            look()
            time.sleep(min(left_s, _LOOK_S))
        at = time.time()
        row = a_part(number, at)
        database.add_parts([row])
        if row.verdict is Verdict.FAIL:
            picture = noise.integers(0, 256, (_SIDE, _SIDE, 3), np.uint8)
            frame = Frame(picture, number, time.monotonic(), at, 0, 1)
            recipe = RecipeId(row.recipe, row.version)
            found = records.write(Inspection(frame, row.verdict, row.reason, row.score, row.limit, recipe, part_number=number))
            files += 1 + sum(path is not None for path in (found.picture, found.map, found.mask, found.raw))
    return rows, files
