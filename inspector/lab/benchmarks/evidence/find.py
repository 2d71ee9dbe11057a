"""``bench find``: how long it takes to find parts again, by each thing that they are looked for by, and what the indices cost a start."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.quality.answers import Answer
from inspector.core.quality.search import NOT_PASSED, PartFilter, PlaceOnPart, Review
from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.part_search import LedgerSearch

Parts = Annotated[int, typer.Option("--parts", metavar="N", min=100, help="Rows of parts.")]
Kept = Annotated[int, typer.Option("--kept", metavar="N", min=10, help="Parts among them that did not pass and whose evidence is kept.")]
Pages = Annotated[int, typer.Option("--pages", metavar="N", min=1, help="Pages of each search.")]
Place = Annotated[
    Path | None, typer.Option("--folder", metavar="FOLDER", show_default="the data folder", help="On the disk to be measured.")
]

_BEGAN = 1_700_000_000.0
_SPACING_S = 0.2
_LOTS = 40
_AT_ONCE = 50_000
_STARTS = 15
_INDICES = ("parts_by_time", "parts_by_lot", "parts_by_recipe", "parts_by_serial", "parts_flagged")


@dataclass(frozen=True)
class SearchTimes:
    """Of one search. Milliseconds; ``found``: parts on its pages, ``counted``: as the window counts them."""

    wanted: str
    page_ms: dict[str, float]
    slowest_page_ms: float
    count_ms: float
    found: int
    counted: int


@dataclass(frozen=True)
class FindTimes:
    """``open_ms``: opening the database as a start does, and the same without what parts are found by."""

    parts: int
    kept: int
    searches: tuple[SearchTimes, ...]
    open_ms: float
    open_without_ms: float
    upgrade_s: float
    database_mb: float


def add_find(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``find``."""

    @bench.command("find")
    @with_context(make_context)
    def find(
        context: CommandContext,
        parts: Parts = 2_000_000,
        kept: Kept = 200_000,
        pages: Pages = 5,
        folder: Place = None,
        json: JsonOption = None,
    ) -> None:
        """Finding parts again: each search, page and count among many parts; and opening the database with and without its indices."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("keeping parts", parts) as step, tempfile.TemporaryDirectory(dir=folder or context.data_dir) as place:
            found = measure_finding(Path(place), parts, kept, pages, step)
        _tell(terminal, found)
        write_report(json, {"find": found})


def measure_finding(folder: Path, parts: int, kept: int, pages: int, step: Callable[[int], None]) -> FindTimes:
    """In a database that is made for it in ``folder``. Raises StorageError."""
    path = folder / "station.db"
    StationDatabase(path).close()
    _fill(path, parts, kept, step)
    size = path.stat().st_size / 2**20
    search = LedgerSearch(path)
    times = tuple(_measure(search, words, wanted, pages) for words, wanted in _searches(parts))
    search.close()
    without = folder / "without.db"
    shutil.copyfile(path, without)
    indices = _drop_indices(without)
    starts = [(_opened_ms(path), _opened_ms(without)) for _ in range(_STARTS)]
    upgrade = time.perf_counter()
    with closing(sqlite3.connect(without)) as connection:
        for statement in indices:
            connection.execute(statement)
    opened, opened_without = (median(each) for each in zip(*starts, strict=True))
    return FindTimes(parts, kept, times, opened, opened_without, time.perf_counter() - upgrade, size)


def _searches(parts: int) -> Iterator[tuple[str, PartFilter]]:
    ends = _BEGAN + parts * _SPACING_S
    day = min(86_400.0, parts * _SPACING_S / 4)
    fails = frozenset({Verdict.FAIL})
    place = PlaceOnPart(0.7, 0.2, 0.8, 0.3, round=True)
    yield "not passed", PartFilter(verdicts=NOT_PASSED)
    yield "not passed, nobody looked", PartFilter(review=Review.NEW, verdicts=NOT_PASSED)
    yield "not passed, looked at", PartFilter(review=Review.SEEN, verdicts=NOT_PASSED)
    yield "not passed, yesterday", PartFilter(verdicts=NOT_PASSED, since=ends - 2 * day, until=ends - day)
    yield "not passed, first lot", PartFilter(verdicts=NOT_PASSED, lot="lot 0")
    yield "not passed, first recipe", PartFilter(verdicts=NOT_PASSED, recipe="Bracket")
    yield "FAIL, a place", PartFilter(verdicts=fails, place=place)
    yield "FAIL, a place, first lot", PartFilter(verdicts=fails, place=place, lot="lot 0")
    yield "FAIL, a place where none is", PartFilter(verdicts=fails, place=PlaceOnPart(0.9995, 0.9995, 1.0, 1.0))
    yield "INVALID, a reason", PartFilter(verdicts=frozenset({Verdict.INVALID}), reason="blurred")
    yield "a reason that none has", PartFilter(verdicts=NOT_PASSED, reason="no such reason")
    yield "FAIL, scores", PartFilter(verdicts=fails, score_least=-2.001)
    yield "a gate check", PartFilter(verdicts=NOT_PASSED, check="sharpness", check_most=0.001)
    yield "evidence kept", PartFilter(kept=True)
    yield "evidence gone", PartFilter(kept=False, verdicts=NOT_PASSED)
    yield "really bad", PartFilter(answer=Answer.BAD)
    yield "number", PartFilter(name=str(parts // 2))
    yield "serial number", PartFilter(name="SN-00012")
    yield "all parts", PartFilter()
    yield "PASS", PartFilter(verdicts=frozenset({Verdict.PASS}))
    yield "all parts of the first lot", PartFilter(lot="lot 0")
    yield (
        "PASS of yesterday, scores",
        PartFilter(verdicts=frozenset({Verdict.PASS}), score_least=-3.001, score_most=-3.0, since=ends - 2 * day, until=ends - day),
    )


def _measure(search: LedgerSearch, words: str, wanted: PartFilter, pages: int) -> SearchTimes:
    spent: list[float] = []
    found, key = 0, None
    for _ in range(pages):
        began = time.perf_counter()
        page = search.page(wanted, key)
        spent.append(1e3 * (time.perf_counter() - began))
        found, key = found + len(page.parts), page.next
        if key is None:
            break
    began = time.perf_counter()
    counted = search.count(wanted)
    return SearchTimes(words, percentiles(spent), max(spent), 1e3 * (time.perf_counter() - began), found, counted.number)


def _fill(path: Path, parts: int, kept: int, step: Callable[[int], None]) -> None:
    """Rows as a line makes them: ``kept`` of them did not pass, half of those were looked at, and 1000 answered."""
    chance = random.Random(1)
    share = kept / parts
    columns = """number, at, run, lot, view, camera, recipe, version, verdict, band, reason, score, "limit", counted, serial, checks,
        place_x, place_y, area_px, area_mm2, latency_ms, recorded"""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        for first in range(0, parts, _AT_ONCE):
            rows = [_row(number, parts, share, chance) for number in range(first + 1, min(first + _AT_ONCE, parts) + 1)]
            connection.execute("BEGIN")
            connection.executemany(f"INSERT INTO parts ({columns}) VALUES ({', '.join('?' * 22)})", rows)
            connection.execute(
                """INSERT INTO records (path, taken_at, verdict, score, reason, recipe, version, lot, bytes, part)
                SELECT '2026-01-01/' || number || '.json', at, verdict, score, reason, recipe, version, lot, 1000000, number
                FROM parts WHERE verdict <> 'PASS' AND number > ?""",
                (first,),
            )
            connection.execute("COMMIT")
            step(min(first + _AT_ONCE, parts))
        connection.execute("INSERT INTO acknowledgements (at, who, first_part, last_part) VALUES (?, 'Ana', 0, ?)", (_BEGAN, parts // 2))
        connection.execute(
            """INSERT INTO answers (part, at, who, answer, kind, note) SELECT number, at, 'Ben',
            CASE number % 3 WHEN 0 THEN 'good' ELSE 'bad' END, '', '' FROM parts WHERE verdict <> 'PASS' AND number < ? LIMIT 1000""",
            (parts // 4,),
        )


def _row(number: int, parts: int, share: float, chance: random.Random) -> tuple[object, ...]:
    kind = chance.random()
    verdict = "PASS" if kind >= share else "INVALID" if kind < share / 10 else "FAIL"
    score = chance.uniform(-2.5, -2.0) if verdict == "FAIL" else chance.uniform(-4.0, -2.5)
    reason = {
        "PASS": f"score {score:.2f} is within the limit -2.50",
        "FAIL": f"score {score:.2f} is above the limit -2.50",
        "INVALID": "blurred: sharpness 1.00, at least 2.00 was learned",
    }[verdict]
    place = (chance.random(), chance.random()) if verdict == "FAIL" else (None, None)
    lot = f"lot {number * _LOTS // parts}"
    recipe = ("Bracket", "Bottle", "Cap")[number * 3 // (parts + 1)]
    checks = dumps({"sharpness": round(chance.random(), 3), "brightness": 120.5, "contrast": 30.25}, separators=(",", ":"))
    band = {"PASS": "ok", "FAIL": "review" if score < -2.4 else "ng", "INVALID": ""}[verdict]
    return (
        *(number, _BEGAN + number * _SPACING_S, "20260101T000000Z-0123", lot, "", "aravis:SN 12", recipe, "20260101T120000.000Z-0123abcd"),
        *(verdict, band, reason, None if verdict == "INVALID" else score, -2.5, 1, f"SN-{number:08d}" if number % 4 == 0 else "", checks),
        *(*place, 12.5, 0.5, 8.25, int(verdict != "PASS")),
    )


def _opened_ms(path: Path) -> float:
    """As a start does it, which looks at the counters, too."""
    began = time.perf_counter()
    with closing(StationDatabase(path)) as database:
        database.mend_counters()
        database.next_part()
        return 1e3 * (time.perf_counter() - began)


def _drop_indices(path: Path) -> list[str]:
    """Returns the statements that make them again."""
    with closing(sqlite3.connect(path)) as connection:
        marks = ", ".join("?" * len(_INDICES))
        made = [row[0] for row in connection.execute(f"SELECT sql FROM sqlite_master WHERE name IN ({marks})", _INDICES)]
        for name in _INDICES:
            connection.execute(f"DROP INDEX {name}")
    return made


def _tell(terminal: Terminal, found: FindTimes) -> None:
    figures = ("page, ms", "p95, ms", "slowest, ms", "count, ms", "parts seen", "counted")
    shown = table("looked for", *figures, right=figures)
    for one in found.searches:
        page = (figure(one.page_ms["p50"], 1), figure(one.page_ms["p95"], 1), figure(one.slowest_page_ms, 1), figure(one.count_ms, 1))
        add_row(shown, one.wanted, *page, one.found, one.counted)
    terminal.answer(shown)
    slowest = max(max(one.slowest_page_ms, one.count_ms) for one in found.searches)
    terminal.answer(
        facts(
            {
                "among": f"{found.parts} parts, {found.kept} of them kept; the database has {figure(found.database_mb, 0)} MB",
                "slowest page or count": f"{figure(slowest, 1)} ms",
                "opening at a start": f"{figure(found.open_ms, 1)} ms, {figure(found.open_without_ms, 1)} ms without the indices",
                "making the indices": f"{figure(found.upgrade_s, 1)} s, once, with the first start of this version",
            }
        )
    )
