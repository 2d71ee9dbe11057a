"""Processes that forward a ledger to a plant: one that drains what waits, and a station that adds parts at its pace."""

from __future__ import annotations

import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from typing import Any

from inspector.core.plant.outgoing import COLUMNS, PARTS, Portion
from inspector.lab.rig.filled_ledger import a_part
from inspector.plant.postgres.writer import PlantWriter
from inspector.runtime.plant.forwarder import Forwarder
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import OutboxReader

_AT = COLUMNS[PARTS].index("at")


@dataclass(frozen=True)
class SenderFigures:
    """What a station's sender did: how old each row was when it could be seen, and what the thread took of a processor."""

    visible_s: list[float]
    processor_s: float
    problem: str


def drain(path: Path, url: str, password: str, interval_s: float) -> None:
    """Send for ever, until this process is killed."""
    database = StationDatabase(path)
    forwarder = Forwarder(database.outbox, OutboxReader(path), lambda: PlantWriter(url, password), interval_s=interval_s)
    forwarder.start()
    Event().wait()


def play_station(folder: Path, url: str, password: str, parts_per_s: float, seconds: float, answers: Connection) -> None:
    """Add parts at this pace and forward them: says that it is ready, begins when it is told to, and sends :class:`SenderFigures` last."""
    database = StationDatabase(folder / "station.db")
    visible: list[float] = []
    measured = _Measured(database.outbox, OutboxReader(database.path), lambda: _WatchedSender(url, password, visible), interval_s=1.0)
    measured.start()
    answers.send("ready")
    answers.recv()
    _add(database, parts_per_s, seconds)
    measured.stop(20)
    answers.send(SenderFigures(visible, measured.processor_s, measured.report().problem))
    database.close()


def _add(database: StationDatabase, parts_per_s: float, seconds: float) -> None:
    begin = time.monotonic()
    for number in range(1, round(parts_per_s * seconds) + 1):
        time.sleep(max(0.0, begin + number / parts_per_s - time.monotonic()))
        database.add_parts([a_part(number, time.time())])


class _WatchedSender(PlantWriter):
    def __init__(self, url: str, password: str, visible: list[float]) -> None:
        super().__init__(url, password)
        self._visible = visible

    def send(self, portion: Portion, rest: Any = lambda: None) -> None:
        super().send(portion, rest)
        if portion.chain == PARTS:
            now = time.time()
            self._visible += [now - row[_AT] for row in portion.rows]


class _Measured(Forwarder):
    """``processor_s``: of its thread, from its first connection on."""

    processor_s = 0.0

    def _run(self) -> None:
        super()._run()
        self.processor_s = time.thread_time()
