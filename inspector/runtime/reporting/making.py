"""Makes the folder of a report: ``report.pdf``, ``figures.csv`` and ``parts.csv``, all of them or nothing."""

from __future__ import annotations

import platform
import re
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import time

from inspector.core.errors import InspectorError, StorageError
from inspector.core.limit_change import bound_of, promised_sentence
from inspector.core.names import cut_to_bytes
from inspector.core.program import program_version
from inspector.core.promises.escape_promise import promise_of
from inspector.core.quality.capability import StudyResult
from inspector.core.quality.people import Right
from inspector.core.quality.report import ReportFigures, ReportSpan, Source
from inspector.core.settings import ReportSettings
from inspector.reporting.exam_certificate import ExamPaper
from inspector.reporting.language import ENGLISH
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.reporting.figures import ReportedRecipe, compute_figures
from inspector.runtime.reporting.lot_comparisons import HeldOutScores
from inspector.storage.atomic import new_directory, storage_error, write_bytes
from inspector.storage.ledger.span_rows import SpanReader, SpanRow
from inspector.storage.recipes.cards import read_card
from inspector.storage.recipes.glance import glance
from inspector.storage.recipes.store import RecipeStore

PDF, FIGURES, PARTS = "report.pdf", "figures.csv", "parts.csv"

BYTES_OF_A_PART = 400
BYTES_OF_PAPER = 5_000_000
"""How much a report takes on the disk, generously."""


class ReportStopped(InspectorError):
    """A person has stopped the making of a report. Nothing of it was written."""


@dataclass(frozen=True, eq=False)
class MadeReport:
    """A report that is on the disk. ``folder`` holds its files."""

    folder: Path
    figures: ReportFigures

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(self.folder / name for name in (PDF, FIGURES, PARTS))


class ReportMaker:
    """Computes and writes reports beside a running station, on the caller's thread. Every call may block for seconds."""

    def __init__(
        self,
        database: Path,
        recipes: RecipeStore,
        settings: ReportSettings,
        folder: Path,
        *,
        prepare: Callable[[], object] = lambda: None,
        access: Access = OPEN,
        clock: Callable[[], float] = time,
    ) -> None:
        """``database``: ``station.db``, of the group where there are several views. ``folder``: where reports go, unless the settings
        name another one. ``prepare``: brings a ledger of an earlier version up to date, before it is first read; what it raises of storage
        is passed over, for the ledger can be read all the same. ``access``: who may make reports. ``clock``: Unix seconds."""
        self._access = access
        self._prepare: Callable[[], object] | None = prepare
        self._database = database
        self._recipes = recipes
        self._settings = settings
        self.folder = Path(settings.folder).expanduser() if settings.folder else folder
        self._clock = clock
        self.language = ENGLISH
        """What is made on paper is said in it; a window sets its own."""
        self.stopping = threading.Event()
        """Set it to end what is being made; cleared by :meth:`make`."""

    @property
    def station(self) -> str:
        """How this station is called on its reports."""
        return self._settings.station or platform.node() or "station"

    def reader(self) -> SpanReader:
        """The ledger, to be entered. May block."""
        prepare, self._prepare = self._prepare, None
        if prepare is not None:
            with suppress(StorageError):
                prepare()
        return SpanReader(self._database)

    def figures(self, span: Callable[[SpanReader], ReportSpan], each: Callable[[SpanRow], object] = lambda _: None) -> ReportFigures:
        """The figures of a span, which is found in the ledger as it is now. Raises InspectorError."""
        with self.reader() as reader:
            return self._figures(reader, span(reader), each)

    def make(self, span: Callable[[SpanReader], ReportSpan], folder: Path | None = None) -> MadeReport:
        """Write the report into a new folder within ``folder``. Raises StorageError, ReportStopped, NotAllowed; then nothing is left."""
        self._access.allow(Right.REPORT, "make a report")
        from inspector.reporting.csv_text import CsvFile, safe
        from inspector.reporting.figures_csv import PART_HEAD, write_figures
        from inspector.reporting.report_pdf import report_pdf

        self.stopping.clear()
        with self.reader() as reader:
            asked = span(reader)
            final = self._free_name(folder or self.folder, asked)
            _check_room(final.parent, reader, asked)
            with new_directory(final) as place:
                with CsvFile(place / PARTS) as table:
                    table.row(PART_HEAD)
                    figures = self._figures(reader, asked, lambda row: table.plain_row(_cells(row, safe)))
                with CsvFile(place / FIGURES) as table:
                    write_figures(table, figures)
                self._still_wanted()
                (place / PDF).write_bytes(report_pdf(figures, self.language))
                self._still_wanted()
        return MadeReport(final, figures)

    def make_study(self, result: StudyResult) -> Path:
        """Write the PDF of a gauge study into the folder of the reports; returns its path. Raises StorageError, NotAllowed."""
        self._access.allow(Right.REPORT, "make the report of a gauge study")
        from inspector.reporting.capability_pdf import capability_pdf

        return self._write_pdf(f"Gauge study {result.plan.name}", lambda source: capability_pdf(result, source, self.language))

    def make_certificate(self, paper: ExamPaper) -> Path:
        """Write the certificate of an exam; else as :meth:`make_study`."""
        self._access.allow(Right.REPORT, "make the certificate of an exam")
        from inspector.reporting.exam_certificate import exam_certificate

        return self._write_pdf(f"Exam {paper.recipe}", lambda source: exam_certificate(paper, source, self.language))

    def source(self, last_part: int = 0, ledger_head: str = "") -> Source:
        """Where what is made now comes from."""
        return Source(self.station, program_version(), last_part, ledger_head, self._clock())

    def _write_pdf(self, title: str, content: Callable[[Source], bytes]) -> Path:
        source = self.source()
        path = self._free_name(self.folder, ReportSpan(title, source.made_at, source.made_at), ".pdf")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, self.folder, "make the folder") from error
        write_bytes(path, content(source))
        return path

    def _figures(self, reader: SpanReader, span: ReportSpan, each: Callable[[SpanRow], object]) -> ReportFigures:
        source = self.source(reader.last_part(), reader.head())
        wanted = self._still_wanted
        return compute_figures(reader, span, source, recipe=self._recipe, held_out=self._held_out, each=each, still_wanted=wanted)

    def _still_wanted(self) -> None:
        if self.stopping.is_set():
            raise ReportStopped("the report was stopped", remedy="Nothing of it was written")

    def _recipe(self, name: str, version: str) -> ReportedRecipe:
        """What is known of it; of one that is damaged or gone its title at most."""
        title = ""
        try:
            called = read_card(self._recipes.place(name)).title
            title = "" if called == name else called
            recipe = self._recipes.load(name, version)
        except InspectorError:
            return ReportedRecipe(title=title)
        limit = recipe.limit
        return ReportedRecipe(recipe.reference, f"{promised_sentence(limit, recipe.limit_scores)}.", promise_of(recipe), title)

    def _held_out(self, name: str, version: str) -> HeldOutScores:
        """What the limit of a version was set from; no scores of one that is damaged or gone."""
        figures = glance(self._recipes.place(name) / version)
        limit = figures.limit
        if limit is None:
            return HeldOutScores()
        return HeldOutScores(figures.good_scores, bound_of(limit, figures.limit_scores), limit.confidence)

    def _free_name(self, folder: Path, span: ReportSpan, ending: str = "") -> Path:
        """A name that is not there yet: an earlier report is never replaced."""
        plain = re.sub(r"[^\w.-]+", "_", span.title).strip("_.") or "report"
        name = f"{cut_to_bytes(plain, 80)}_{datetime.fromtimestamp(self._clock()):%Y%m%dT%H%M%S}"
        found, number = folder / f"{name}{ending}", 1
        while found.exists():
            number += 1
            found = folder / f"{name}-{number}{ending}"
        return found


def _check_room(folder: Path, reader: SpanReader, span: ReportSpan) -> None:
    """Raises StorageError if the disk has no room for the report, as far as the disk says."""
    bounds = reader.numbers(span.start, span.end, span.lot)
    parts = 0 if bounds is None else bounds[1] - bounds[0] + 1
    needed = BYTES_OF_PAPER + BYTES_OF_A_PART * parts
    there = next((one for one in (folder, *folder.parents) if one.exists()), None)
    try:
        free = needed if there is None else shutil.disk_usage(there).free
    except OSError:
        return
    if free < needed:
        what = f"a report of up to {parts} parts needs about {needed / 1e6:.0f} MB, and {free / 1e6:.0f} MB are free"
        raise StorageError(what, where=str(folder), remedy="Free some space, or choose another folder")


def _cells(row: SpanRow, safe: Callable[[str], str]) -> tuple[object, ...]:
    taken = datetime.fromtimestamp(row.at).astimezone().isoformat(timespec="milliseconds") if row.at > 0 else ""
    return (
        *(row.number, taken, safe(row.lot), safe(row.serial), safe(row.view), safe(row.camera), safe(row.recipe), safe(row.version)),
        *(row.verdict, row.band, safe(row.reason), row.score, row.limit, "yes" if row.counted else "no"),
        *(row.place_x, row.place_y, row.area_px, row.area_mm2, row.latency_ms, row.answer),
        *(safe(row.kind or ""), safe(row.who or "")),
    )
