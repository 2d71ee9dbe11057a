"""``bench report``: how long the report of a lot takes, from the ledger to PDF and CSV."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.report import VerdictTally
from inspector.core.types import Band, Verdict
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.reporting.spans import lot_span
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from inspector.storage.recipes.store import RecipeStore

Parts = Annotated[int, typer.Option("--parts", metavar="N", min=100, help="Parts of the lot.")]

_LOT = "bench"
_AT_ONCE = 5000
_ANSWERED = 200
_BEGAN = 1_764_403_200.0
_PARTS_PER_S = 5.0


@dataclass(frozen=True)
class ReportCost:
    """Seconds of wall time and of processor time. ``agrees``: rows, figures, and what was made up are the same to the part."""

    parts: int
    figures_s: float
    make_s: float
    make_processor_s: float
    pdf_kb: float
    csv_kb: float
    agrees: bool


def add_report(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``report``."""

    @bench.command("report")
    @with_context(make_context)
    def report(context: CommandContext, parts: Parts = 100_000, json: JsonOption = None) -> None:
        """The report of one lot: reading the ledger once, and PDF and CSV of it."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("writing the ledger", parts) as step, tempfile.TemporaryDirectory(dir=context.data_dir) as place:
            found = measure_report(Path(place), parts, context, step)
        terminal.answer(
            facts(
                {
                    "parts": f"{found.parts}, {'all of them in the report' if found.agrees else 'and the report DIFFERS'}",
                    "figures": f"{figure(found.figures_s, 2)} s",
                    "PDF and CSV": f"{figure(found.make_s, 2)} s, {figure(found.make_processor_s, 2)} s of the processor",
                    "size": f"PDF {figure(found.pdf_kb, 0)} kB, CSV {figure(found.csv_kb, 0)} kB",
                }
            )
        )
        write_report(json, {"report": found})


def measure_report(folder: Path, parts: int, context: CommandContext, step: Callable[[int], None] = lambda done: None) -> ReportCost:
    """Write a ledger of so many made-up parts into ``folder``, and its report."""
    made_up = _write_ledger(folder / "station.db", parts, step)
    maker = ReportMaker(folder / "station.db", RecipeStore(folder / "recipes"), context.settings.report, folder / "reports")
    began = time.perf_counter()
    figures = maker.figures(lambda reader: lot_span(reader, _LOT))
    figures_s = time.perf_counter() - began
    began, processor = time.perf_counter(), time.process_time()
    made = maker.make(lambda reader: lot_span(reader, _LOT), folder / "reports")
    pdf, _, table = made.files
    return ReportCost(
        parts=parts,
        figures_s=figures_s,
        make_s=time.perf_counter() - began,
        make_processor_s=time.process_time() - processor,
        pdf_kb=pdf.stat().st_size / 1000,
        csv_kb=table.stat().st_size / 1000,
        agrees=made_up == figures.tally == made.figures.tally,
    )


def _write_ledger(path: Path, parts: int, step: Callable[[int], None]) -> VerdictTally:
    """Three in a hundred FAIL, four in a thousand INVALID, two recipe versions, some hundred answers."""
    random = np.random.default_rng(1)
    counts, failed = [0, 0, 0], []
    with closing(StationDatabase(path)) as database:
        database.new_lot(_LOT, _BEGAN)
        for start in range(0, parts, _AT_ONCE):
            rows = [_row(number, parts, random) for number in range(start + 1, min(start + _AT_ONCE, parts) + 1)]
            database.add_parts(rows)
            for place, verdict in enumerate(Verdict):
                counts[place] += sum(row.verdict is verdict for row in rows)
            failed += [row.number for row in rows if row.verdict is Verdict.FAIL]
            step(start)
        for place, number in enumerate(failed[:_ANSWERED]):
            answer = (Answer.BAD, Answer.GOOD, Answer.BAD, Answer.UNSURE)[place % 4]
            database.answer_book.add(PartAnswer(0, number, _BEGAN, "bench", answer, "scratch" if answer is Answer.BAD else ""))
    named = dict(zip(Verdict, counts, strict=True))
    return VerdictTally(named[Verdict.PASS], named[Verdict.FAIL], named[Verdict.INVALID])


def _row(number: int, parts: int, random: np.random.Generator) -> PartRow:
    second = number > parts // 2
    score, limit = random.normal(0.5, 0.1) + (1.0 if random.random() < 0.03 else 0.0), 1.1 if second else 1.0
    verdict = Verdict.INVALID if random.random() < 0.004 else Verdict.FAIL if score > limit else Verdict.PASS
    band = {Verdict.PASS: Band.OK, Verdict.FAIL: Band.NG, Verdict.INVALID: None}[verdict]
    reason = "too dark: 23.1, usual 100 to 120" if band is None else f"score {score:.2f}, limit {limit:.2f}"
    place = (float(random.random()), float(random.random())) if verdict is Verdict.FAIL else None
    return PartRow(
        *(number, _BEGAN + number / _PARTS_PER_S, "run", _LOT, "", "aravis:SN 12", "Bracket", "v2" if second else "v1", verdict, band),
        *(reason, math.nan if band is None else float(score), limit),
        place=place,
        latency_ms=float(random.normal(25, 3)),
    )
