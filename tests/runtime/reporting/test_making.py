"""The folder of a report: PDF and CSV say what the ledger says, and are there whole or not at all."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from inspector.core.errors import StorageError
from inspector.core.promises.escape_promise import SizeUnit, escape_promise
from inspector.core.quality.report import ReportSpan
from inspector.core.recipe import Limit
from inspector.core.settings import ReportSettings
from inspector.reporting.csv_text import CsvFile
from inspector.reporting.figures_csv import write_figures
from inspector.reporting.language import Language
from inspector.reporting.report_pdf import report_pdf
from inspector.runtime.reporting import making
from inspector.runtime.reporting.making import ReportMaker, ReportStopped
from inspector.runtime.reporting.spans import lot_span
from inspector.storage.ledger.span_rows import SpanReader
from inspector.storage.recipes.cards import Card, write_card
from inspector.storage.recipes.store import RecipeStore
from tests.core.promises.planted import LIMIT, planted_scores
from tests.runtime.reporting.scripted_ledger import BEGAN, LOT, write_ledger
from tests.storage.conftest import build_recipe

SETTINGS = ReportSettings("Linie 3", "")


@pytest.fixture
def maker(tmp_path: Path) -> ReportMaker:
    path = write_ledger(tmp_path / "station.db")
    return ReportMaker(path, RecipeStore(tmp_path / "recipes"), SETTINGS, tmp_path / "reports", clock=lambda: BEGAN + 1000)


def the_lot(reader: SpanReader) -> ReportSpan:
    return lot_span(reader, LOT)


def text_of(pdf: Path) -> str:
    return re.sub(r"[\s\u00a0]+", " ", "\n".join(page.extract_text() for page in PdfReader(pdf).pages))


@pytest.mark.slow
def test_paper_and_tables_say_what_the_ledger_says(maker: ReportMaker) -> None:
    made = maker.make(the_lot)
    pdf, figures, parts = made.files
    text = text_of(pdf)
    assert "Linie 3" in text and "88.00 %" in text and "90.00 %" in text  # yield as judged, and corrected
    assert "8 of 10 FAIL were looked at: 4 really bad, 3 were good, 1 could not be told." in text
    assert "1 part judged and not kept" in text and "Weiß" in text and "zu streng" in text and "Kratzer" in text
    assert len(PdfReader(pdf).pages) >= 3 and "1 / " in text
    with parts.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    counted = [one["verdict"] for one in rows if one["counted"] == "yes"]
    assert [counted.count(verdict) for verdict in ("PASS", "FAIL", "INVALID")] == [88, 10, 2]
    assert rows[0]["lot"] == f"'{LOT}"  # a spreadsheet runs no formula
    assert {one["kind"] for one in rows if one["answer"] == "bad"} == {"Kratzer", "划痕", "Beule", ""}
    with figures.open(encoding="utf-8-sig", newline="") as file:
        said = {(one["section"], one["name"], one["figure"]): one["value"] for one in csv.DictReader(file)}
    assert (said["parts", "as judged", "PASS"], said["parts", "corrected by answers", "yield"]) == ("88", "0.9")
    said = {"Parts": "JA", "Changes": "JA", "at": "JA", "Bottle": "NEIN"}
    maker.language = Language("xx", lambda text: said.get(text, f"~{text}" if "FAIL" in text else text))
    maker._recipes.place("Bottle").mkdir(parents=True)
    write_card(maker._recipes.place("Bottle"), Card("Flasche 4711/A"))
    text = text_of(maker.make(the_lot).files[0])
    assert "JA" in text and "Changes" not in text and "~8 of 10 FAIL were looked at" in text, "said in the language of the window"
    assert "Flasche 4711/A v2" in text and "NEIN" not in text and "Kratzer" in text, "names stay, and are those that people use"
    assert b"\r\n" in parts.read_bytes() and parts.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.slow
def test_paper_and_table_say_how_small_a_defect_is_found(maker: ReportMaker, tmp_path: Path) -> None:
    promise = escape_promise(planted_scores(), LIMIT, SizeUnit("mm", 0.05))
    assert promise is not None
    figures = replace(maker.figures(the_lot), escapes={"Bottle": promise})
    (tmp_path / "report.pdf").write_bytes(report_pdf(figures))
    text = text_of(tmp_path / "report.pdf")
    assert f"What the limit of Bottle finds: {promise.found} of {promise.planted} planted defects found" in text
    assert "How small a defect is found: Bottle" in text and "Discolourations: nothing can be promised by size." in text
    assert "MIL-HDBK-1823A" in text
    with CsvFile(tmp_path / "figures.csv") as table:
        write_figures(table, figures)
    with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as file:
        said = {one["figure"]: one["value"] for one in csv.DictReader(file) if one["section"] == "escape promise"}
    assert said["discolouration"] == "Discolourations: nothing can be promised by size." and len(said) == 6


def test_a_recipe_that_knows_it_tells_the_report(maker: ReportMaker) -> None:
    recipe = build_recipe(planted=planted_scores(), limit=Limit(LIMIT, 0.001, 0.1, 9, "conformal"), good_scores=(-3.0, -2.75))
    saved = maker._recipes.save(recipe)
    told = maker._recipe(saved.id.name, saved.id.version)
    assert told.escapes is not None and told.escapes.limit == LIMIT and told.escapes.unit.name == "mm"
    assert maker._recipe("nobody", "1").escapes is None


@pytest.mark.slow
def test_the_same_ledger_makes_the_same_bytes_and_replaces_nothing(maker: ReportMaker) -> None:
    first, second = maker.make(the_lot), maker.make(the_lot)
    assert first.folder != second.folder
    assert [one.read_bytes() for one in first.files] == [one.read_bytes() for one in second.files]


def test_a_report_that_is_stopped_leaves_nothing(maker: ReportMaker) -> None:
    def stop(reader: SpanReader) -> ReportSpan:
        maker.stopping.set()
        return the_lot(reader)

    with pytest.raises(ReportStopped):
        maker.make(stop)
    assert list(maker.folder.iterdir()) == []


def test_a_full_disk_is_said_before_anything_is_written(maker: ReportMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "BYTES_OF_PAPER", 1 << 60)
    with pytest.raises(StorageError, match="MB are free"):
        maker.make(the_lot)
    assert not maker.folder.exists()


def test_the_settings_name_another_folder_and_the_station(tmp_path: Path) -> None:
    there = replace(SETTINGS, station="", folder=str(tmp_path / "elsewhere"))
    made = ReportMaker(tmp_path / "station.db", RecipeStore(tmp_path), there, tmp_path / "reports")
    assert made.folder == tmp_path / "elsewhere" and made.station
