"""The tables of the gauge studies. Only ever added to: a study that was begun goes on after a restart where it was."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.gauge_study import StudyPart, StudyPlan, StudyReading
from inspector.core.types import Verdict
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE gauge_studies (
        number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, at REAL NOT NULL, who TEXT NOT NULL, passes INTEGER NOT NULL,
        pictures INTEGER NOT NULL, good TEXT NOT NULL, placings TEXT NOT NULL)""",
    """CREATE TABLE gauge_readings (
        number INTEGER PRIMARY KEY AUTOINCREMENT, study INTEGER NOT NULL, step INTEGER NOT NULL, picture INTEGER NOT NULL,
        at REAL NOT NULL, verdict TEXT NOT NULL, score REAL, "limit" REAL, reason TEXT NOT NULL, recipe TEXT NOT NULL)""",
    "CREATE INDEX gauge_readings_by_picture ON gauge_readings (study, step, picture)",
    *chained("gauge_studies"),
    *chained("gauge_readings"),
)


_HOW_TO_PLAN = f"Plan one first: Shift+F9 in the window, or {PROGRAM} msa plan NAME"


@dataclass(frozen=True)
class KeptStudy:
    """A study as it is on the disk. ``at``: Unix seconds at which it was planned, by ``who``."""

    number: int
    plan: StudyPlan
    at: float
    who: str
    readings: tuple[StudyReading, ...]


class GaugeStudyBook:
    """The studies. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._studies = Chain(file, "gauge_studies", "name, at, who, passes, pictures, good, placings")
        self._readings = Chain(file, "gauge_readings", "study, step, picture, at, verdict, score, limit, reason, recipe")

    def add(self, plan: StudyPlan, at: float, who: str) -> int:
        """Keep a plan; returns its number. Of several with one name the newest counts."""
        good = json.dumps({str(part.number): part.good for part in plan.parts})
        values = (plan.name, at, who, plan.passes, plan.pictures, good, json.dumps(plan.order))
        with self._file.transaction():
            return self._studies.add([values])

    def read(self, study: int, reading: StudyReading) -> None:
        """Keep one reading. One that is there already stays as it is."""
        key = (study, reading.step, reading.picture)
        said = (reading.at, reading.verdict.value, reading.score, reading.limit, reading.reason, reading.recipe)
        with self._file.transaction():
            if not self._file.rows("SELECT 1 FROM gauge_readings WHERE study = ? AND step = ? AND picture = ?", key):
                self._readings.add([(*key, *said)])

    def names(self) -> tuple[str, ...]:
        """The newest first, each once."""
        return tuple(row[0] for row in self._file.rows("SELECT name FROM gauge_studies GROUP BY name ORDER BY MAX(number) DESC"))

    def load(self, name: str) -> KeptStudy:
        """The newest study of that name. Raises StorageError if there is none."""
        found = self._file.rows(
            "SELECT number, name, passes, pictures, good, placings, at, who FROM gauge_studies WHERE name = ? ORDER BY number DESC LIMIT 1",
            (name,),
        )
        if not found:
            known = self.names()
            remedy = f"There are: {', '.join(known[:8])}" if known else _HOW_TO_PLAN
            raise StorageError(f"there is no gauge study called {name!r}", remedy=remedy)
        number, name, passes, pictures, good, placings, at, who = found[0]
        parts = tuple(StudyPart(int(part), is_good) for part, is_good in json.loads(good).items())
        plan = StudyPlan(name, parts, passes, pictures, tuple(json.loads(placings)))
        rows = self._file.rows(
            """SELECT step, picture, at, verdict, score, "limit", reason, recipe FROM gauge_readings WHERE study = ?
            ORDER BY step, picture""",
            (number,),
        )
        return KeptStudy(number, plan, at, who, tuple(_to_reading(*row) for row in rows))


def _to_reading(
    step: int, picture: int, at: float, verdict: str, score: float | None, limit: float | None, reason: str, recipe: str
) -> StudyReading:
    nan = math.nan
    known = (nan if score is None else score, nan if limit is None else limit)
    return StudyReading(step, picture, at, Verdict(verdict), *known, reason, recipe)
