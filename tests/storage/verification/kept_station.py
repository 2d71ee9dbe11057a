"""A small station's data folder with everything that a ledger has, for tests that change something in it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.exam import ExamKey, ExamResult, Override
from inspector.core.quality.gauge_study import StudyReading, make_plan
from inspector.core.settings import RecordSettings
from inspector.core.types import Band, RecipeId, Verdict
from inspector.storage.ledger.checkpoints import END, MINUTE
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.ledger.parts import PartRow, SeenBy
from inspector.storage.records.store import RecordStore
from inspector.storage.verification.verify import VerifiedStation, verify_station
from tests.storage.conftest import NOON, build_inspection

LIMITS = RecordSettings(keep=True, pass_every=1, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=4)
FOLDED = 12
PARTS = 30
KEY = "ledger_key.pem"


def part(number: int, verdict: Verdict = Verdict.PASS) -> PartRow:
    views = (SeenBy("top", "usb:1", number, verdict.value), SeenBy("side"))
    row = PartRow(
        number, NOON + 20 * number, "run", "A", "top", "usb:1", "Bottle", "v1", verdict, Band.OK, "well", -3.5 + number / 50, -2.5
    )
    measured = {"serial": f"S{number}", "checks": {"sharpness": 0.5}, "place": (0.25, 0.5), "area_px": 12.0, "area_mm2": 0.5}
    return row._replace(latency_ms=12.5, recorded=number == 3, views=views, **measured)


def opened(folder: Path) -> StationDatabase:
    return StationDatabase(folder / "station.db", clock=lambda: NOON + 1000.0, key=LedgerKey(folder / KEY))


def build_station(folder: Path) -> None:
    """Two lots of parts, the older ones folded; answers, audit, records, one of them removed; checkpoints between and at the end."""
    with closing(opened(folder)) as database:
        records = RecordStore(folder / "records", database, LIMITS)
        database.new_lot("A", NOON)
        for number in range(1, 21):
            database.add_parts([part(number, Verdict.FAIL if number % 3 == 0 else Verdict.PASS)])
        database.checkpoints.add(MINUTE)
        for index in (1, 2, 3):
            paths = records.write(build_inspection(Verdict.FAIL, index, NOON + index, part_number=index))
        database.will_remove([f"{paths.json.parent.name}/{paths.json.name}"], "for room")
        for file in paths.json.parent.glob(f"{paths.json.stem}*"):
            file.unlink()
        database.answer_book.add(PartAnswer(0, 3, NOON, "Ada", Answer.BAD, "scratch", "left"))
        database.answer_book.add(PartAnswer(0, 6, NOON + 1, "Ada", None))
        database.review_book.acknowledge(18, NOON + 2, "Ada")
        database.review_book.acknowledge_all(15, NOON + 3, "")
        for version, why in (("v1", ""), ("v2", "customer agreed")):
            exam = ExamResult(RecipeId("Bottle", version), ExamKey("ab", "torch", "0.3"), "cd", NOON, 1.0, (), 0.1)
            database.exam_book.add(exam, Override("Ada", why) if why else None)
        for name in ("spring", "autumn"):
            study = database.gauge_studies.add(make_plan(name, 2, 1, passes=1, pictures=1), NOON, "Ada")
            database.gauge_studies.read(study, StudyReading(0, 0, NOON, Verdict.PASS, 0.5, 1.0, "well", "Bottle v1"))
        database.folds.fold_parts(before=0.0, up_to=FOLDED)
        counters = database.new_lot("B", NOON + 500)
        database.new_lot("C", NOON + 501)
        database.take_lot_back(counters)
        database.add_parts([part(number)._replace(lot="B") for number in range(21, PARTS + 1)])
        database.audit("limit", "raised", who="Ada", old="1", new="2", why="too strict")
        database.checkpoints.add(END)


def copied(station: Path, folder: Path) -> Path:
    shutil.copytree(station, folder, dirs_exist_ok=True)
    return folder


def record_files(folder: Path, end: str) -> list[Path]:
    return sorted((folder / "records").rglob(f"*{end}"))


def tamper(folder: Path, *statements: str, values: Sequence[Any] = ()) -> None:
    """Change the database as somebody would who has its file."""
    with closing(sqlite3.connect(folder / "station.db")) as connection, connection:
        for statement in statements:
            connection.execute(statement, values)


def found(verified: VerifiedStation) -> list[str]:
    """What was found, in words."""
    own = [f"{one.place}: {one.what}" for ledger in verified.ledgers for one in ledger.findings]
    return [*own, *(f"{one.place}: {one.what}" for one in verified.findings)]


def verify(folder: Path, **options: Any) -> list[str]:
    return found(verify_station(folder, **options))
