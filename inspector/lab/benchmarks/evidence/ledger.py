"""``bench ledger``: what the row of a part costs, chain and flush included, how soon it is on the disk, and how long verifying takes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from calibration.gate.limits import GateCheck, Light
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.types import Band, Frame, Inspection, RecipeId, Verdict
from inspector.runtime.recording.part_book import MOST_AT_ONCE, MOST_UNTOLD, PartBook
from inspector.runtime.recording.rows import row_of
from inspector.storage.ledger.checkpoints import END
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.ledger.parts import PartRow
from inspector.storage.verification.verify import verify_station

Parts = Annotated[int, typer.Option("--parts", metavar="N", min=200, help="Parts to keep, and as many that are not kept.")]
Rate = Annotated[float, typer.Option("--rate", metavar="PER_S", min=0.0, help="Parts per second, 0 as fast as they can be.")]
Place = Annotated[
    Path | None, typer.Option("--folder", metavar="FOLDER", show_default="the data folder", help="On the disk to be measured.")
]

_AT_A_TIME = 50


def add_ledger(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``ledger``."""

    @bench.command("ledger")
    @with_context(make_context)
    def ledger(context: CommandContext, parts: Parts = 2000, rate: Rate = 100.0, folder: Place = None, json: JsonOption = None) -> None:
        """The row of every part: what it costs the judging thread, beside telling of a part without one, and when it is on the disk."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("keeping parts", parts) as step, tempfile.TemporaryDirectory(dir=folder or context.data_dir) as place:
            found = measure_ledger(Path(place), parts, rate, step)
        with_row, without = map(_in_words, (found.with_row_us, found.without_us))
        terminal.answer(
            facts(
                {
                    "judging thread": f"with a row {with_row}, without {without}",
                    "its processor": f"{figure(found.processor_us, 1)} us a part more",
                    "told": f"{figure(found.told_ms['p50'], 2)} ms after judging (p95 {figure(found.told_ms['p95'], 2)}, "
                    f"p99 {figure(found.told_ms['p99'], 2)})",
                    "writing thread": f"{figure(found.writing_us, 1)} us a part with chain and flush, "
                    f"{figure(found.writing_processor_us, 1)} us of its processor",
                    "rows": f"{found.rows} of {found.parts} parts, {figure(found.rows / found.seconds, 0)} a second",
                    "file": f"{figure(found.bytes / 1e6, 1)} MB, {figure(found.bytes / max(found.rows, 1), 0)} bytes a part",
                    "verified": f"in {figure(found.verify_s, 1)} s, {'whole' if found.whole else 'NOT whole'}",
                }
            )
        )
        write_report(json, {"ledger": found})


def _in_words(us: dict[str, float]) -> str:
    return f"{figure(us['p50'], 1)} us a part (p95 {figure(us['p95'], 1)})"


@dataclass(frozen=True)
class LedgerCost:
    """``with_row_us`` and ``without_us``: microseconds of wall time that handing a part over takes on the judging thread;
    ``processor_us``: of processor time of that thread, the difference of the means. ``told_ms``: from there until it is told of.
    ``writing_us``, ``writing_processor_us``: of the thread that writes, a part. ``bytes``: of the file at the end; ``whole``: verifying it,
    which took ``verify_s``, found nothing."""

    parts: int
    rows: int
    seconds: float
    with_row_us: dict[str, float]
    without_us: dict[str, float]
    processor_us: float
    told_ms: dict[str, float]
    writing_us: float
    writing_processor_us: float
    bytes: int
    verify_s: float
    whole: bool


class _TimedDatabase(StationDatabase):
    """Adds up what writing parts takes: seconds of wall time, and of processor time of its thread."""

    wall_s = processor_s = 0.0

    def add_parts(self, rows: Sequence[PartRow]) -> None:
        began, spent = time.perf_counter(), time.thread_time()
        super().add_parts(rows)
        self.processor_s += time.thread_time() - spent
        self.wall_s += time.perf_counter() - began


def measure_ledger(folder: Path, parts: int, rate: float, step: Callable[[int], None]) -> LedgerCost:
    """Parts with a row and parts without in turn, ``rate`` of each kind in a second."""
    told_s: list[float] = []
    wall: dict[bool, list[float]] = {True: [], False: []}
    processor = {True: 0.0, False: 0.0}
    part = _part()

    def tell(judged_at: float, number: int, lot: str) -> None:
        told_s.append(time.perf_counter() - judged_at)

    with closing(_TimedDatabase(folder / "station.db", key=LedgerKey(folder / "ledger_key.pem"))) as database:
        book = PartBook(database, most_untold=MOST_UNTOLD if rate else MOST_AT_ONCE)
        book.start()
        began = time.perf_counter()
        for number in range(2 * parts):
            kept = number // _AT_A_TIME % 2 == 0
            at, spent = time.perf_counter(), time.thread_time()
            if kept:
                book.add([row_of(part)], partial(tell, at))
            else:
                partial(_nobody, at)(number, "")
            processor[kept] += time.thread_time() - spent
            wall[kept].append(time.perf_counter() - at)
            if rate:
                time.sleep(max(0.0, began + (number + 1) / (2 * rate) - time.perf_counter()))
            step(number // 2)
        book.stop(60.0)
        seconds = time.perf_counter() - began
        database.checkpoints.add(END)
        rows = database.checkpoints.heads()["parts"].rows
    size = (folder / "station.db").stat().st_size
    began = time.perf_counter()
    whole = verify_station(folder).whole
    verify_s = time.perf_counter() - began
    micro = {kept: percentiles(1e6 * one for one in own) for kept, own in wall.items()}
    more = 1e6 * (processor[True] - processor[False]) / parts
    told = percentiles(1e3 * one for one in told_s)
    writing = (1e6 * database.wall_s / parts, 1e6 * database.processor_s / parts)
    return LedgerCost(parts, rows, seconds, micro[True], micro[False], more, told, *writing, size, verify_s, whole)


def _nobody(judged_at: float, number: int, lot: str) -> None:
    """Told of a part without a row."""


def _part() -> Inspection:
    frame = Frame(np.zeros((8, 8, 3), np.uint8), 0, time.monotonic(), time.time(), 0, 1)
    recipe = RecipeId("Bracket", "20260101T120000.000Z-0123abcd")
    reason = "score -3.21 is within the limit -2.50"
    checks = tuple(GateCheck(name, name, value, 0.1, 0.9, Light.OK) for name, value in (("brightness", 0.512345), ("sharpness", 0.734567)))
    return Inspection(
        frame, Verdict.PASS, reason, -3.2123456, -2.5, recipe, latency_ms=12.345678, camera="aravis:SN 12", band=Band.OK, checks=checks
    )
