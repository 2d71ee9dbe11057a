"""The figures of a report are what the rows say."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from calibration.statistics.lot_check import LotCheck
from inspector.core.errors import InspectorError, StorageError
from inspector.core.promises.lot_standing import seed_of, told_of
from inspector.core.quality.report import NO_KIND, AnswerTally, ReportFigures, ReportSpan, Source, VerdictTally
from inspector.core.types import Verdict
from inspector.reporting.figures_csv import _lists
from inspector.runtime.reporting.counting_rows import cause_of, interval_width
from inspector.runtime.reporting.figures import compute_figures
from inspector.runtime.reporting.lot_comparisons import HeldOutScores, LotComparisons
from inspector.runtime.reporting.spans import any_span, lot_span, shift_at, shift_before
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.ledger.parts import PartRow
from inspector.storage.ledger.span_rows import SpanReader
from tests.runtime.reporting.scripted_ledger import BEGAN, LOT, row, write_ledger

BERLIN = ZoneInfo("Europe/Berlin")
SHIFTS = ("22:00", "06:00", "14:00")


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> ReportFigures:
    path = write_ledger(tmp_path_factory.mktemp("ledger") / "station.db")
    with SpanReader(path) as reader:
        return compute_figures(reader, lot_span(reader, LOT), Source("station", "program", reader.last_part(), made_at=BEGAN + 1000))


def test_verdicts_and_answers(figures: ReportFigures) -> None:
    assert figures.tally == VerdictTally(88, 10, 2, 2)
    assert figures.tally.yield_rate == 0.88
    assert figures.answers == AnswerTally(fail_bad=4, fail_good=3, fail_unsure=1, pass_bad=1)
    assert figures.corrected == VerdictTally(88 + 3 - 1, 10 - 3 + 1, 2, 0)
    assert (figures.first_part, figures.last_part, figures.uncounted, figures.missing, figures.without_row) == (1, 102, 1, 1, 0)
    assert (figures.recipes, figures.lots) == ({"Bottle": figures.tally}, {LOT: figures.tally})


def test_false_rejects_lie_between_what_was_called_good_and_what_was_not_called_bad(figures: ReportFigures) -> None:
    found = figures.false_rejects
    assert found.least == pytest.approx(3 / 90)
    assert found.most == pytest.approx(6 / 93)
    assert found.most < found.bound < 0.13


def test_paretos(figures: ReportFigures) -> None:
    assert figures.by_zone == {"top right": 10}
    assert figures.by_kind == {"Kratzer": 2, "Beule": 1, NO_KIND: 1, "划痕": 1}
    assert figures.by_reason == {"score above the limit": 8, "for review: close to the limit": 2}
    assert figures.invalid_by_reason == {"too dark": 2}
    assert sum(map(sum, figures.heat[0].counts)) == figures.heat[0].placed == 10


def test_every_change_is_told(figures: ReportFigures) -> None:
    assert [(one.what, one.old, one.new, one.part) for one in figures.changes] == [
        ("profile", "", "line-1 0123", 0),
        ("recipe", "Bottle v1", "Bottle v2", 51),
        ("limit", "1.000", "1.250", 51),
        ("run", "run 1", "run 2", 61),
    ]
    assert [(round(one.seconds), one.cause) for one in figures.stops] == [(301, "camera")]
    assert [one.detail for one in figures.golden] == ["Bottle: right: the part that must fail was FAIL"]
    assert [one.who for one in figures.audit if one.what == "limit"] == ["Weiß"]


def test_intervals_add_up(figures: ReportFigures) -> None:
    totals = [sum(getattr(one.tally, name) for one in figures.intervals) for name in ("passed", "failed", "invalid", "review")]
    assert totals == [88, 10, 2, 2]
    assert len(figures.intervals) == len(figures.fail_limits) == len(figures.score_limits) <= 49
    assert figures.latency_p50_ms == pytest.approx(20.0, rel=0.03)


def test_a_span_ends_before_its_end_and_no_part_is_in_two(tmp_path: Path) -> None:
    path = write_ledger(tmp_path / "station.db")
    with SpanReader(path) as reader:
        halves = [any_span(BEGAN, BEGAN + 30), any_span(BEGAN + 30, BEGAN + 1e5)]
        found = [compute_figures(reader, half, Source("", "", 0, made_at=BEGAN + 500)) for half in halves]
    assert [one.tally.total for one in found] == [29, 71]
    assert {one.cause for one in found[0].stops} == set()


def test_parts_without_a_time_belong_to_those_around_them(tmp_path: Path) -> None:
    database = StationDatabase(tmp_path / "station.db")
    database.add_parts([row(1), row(2, Verdict.INVALID, 0.0), row(3)])
    database.close()
    with SpanReader(tmp_path / "station.db") as reader:
        found = compute_figures(reader, any_span(BEGAN, BEGAN + 100), Source("", "", 0, made_at=BEGAN + 10))
    assert found.tally == VerdictTally(2, 0, 1, 0)


def test_a_lot_with_a_part_without_a_time_does_not_begin_in_1970(tmp_path: Path) -> None:
    key = LedgerKey(tmp_path / "key.pem")
    database = StationDatabase(tmp_path / "station.db", key=key)
    database.new_lot(LOT, BEGAN)
    database.add_parts([row(1), row(2, Verdict.INVALID, 0.0), row(3)])
    database.checkpoints.add("test")
    for _ in range(2):
        with SpanReader(tmp_path / "station.db") as reader:
            found = compute_figures(reader, lot_span(reader, LOT), Source("", "", 0, made_at=BEGAN + 10))
        assert found.tally == VerdictTally(2, 0, 1, 0) and BEGAN <= found.first_at <= found.last_at < BEGAN + 60
        assert found.intervals[0].start >= BEGAN - 60
        database.folds.fold_parts(before=0.0, up_to=3)
    database.close()


def test_an_empty_span_is_a_report_of_nothing(tmp_path: Path) -> None:
    with SpanReader(write_ledger(tmp_path / "station.db")) as reader:
        found = compute_figures(reader, ReportSpan("", 1.0, 4000.0), Source("", "", 0, made_at=BEGAN))
    assert found.tally.total == 0 and math.isnan(found.tally.yield_rate) and found.intervals == ()
    assert [(one.cause, one.seconds) for one in found.stops] == [("no parts", 3999.0)]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no ledger yet"), SpanReader(tmp_path / "station.db"):
        pass
    with SpanReader(write_ledger(tmp_path / "station.db")) as reader, pytest.raises(InspectorError, match="no lot called 'B'"):
        lot_span(reader, "B")
    with pytest.raises(InspectorError, match="ends before"):
        any_span(2.0, 1.0)


@pytest.mark.parametrize(("month", "day", "hours"), [(3, 29, 7), (10, 25, 9), (6, 1, 8)])
def test_a_shift_keeps_to_the_wall_clock_when_it_is_changed(month: int, day: int, hours: float) -> None:
    at = datetime(2026, month, day, 5, 0, tzinfo=BERLIN).timestamp()
    night = shift_at(SHIFTS, at, BERLIN)
    assert (night.end - night.start) / 3600 == hours
    assert night.title.endswith("22:00 – 06:00")
    early = shift_at(SHIFTS, night.end, BERLIN)
    assert early.start == night.end and shift_before(SHIFTS, early, BERLIN) == night


def test_one_shift_is_a_whole_day() -> None:
    span = shift_at(("06:00",), datetime(2026, 6, 1, 5, 59, tzinfo=BERLIN).timestamp(), BERLIN)
    assert (span.end - span.start) / 3600 == 24


def test_reasons_without_their_figures() -> None:
    assert cause_of("too bright: 201.5 of 120 to 180; also blurred") == "too bright"
    assert cause_of("wrong size: 640x480, taught was 1280x720") == "wrong size"
    assert cause_of("the camera is lost") == "the camera is lost"
    assert cause_of("") == "no reason kept"


def test_intervals_are_round_and_few() -> None:
    assert [interval_width(0.0, seconds) for seconds in (0, 10, 3600, 8 * 3600, 86_400 * 30)] == [1, 1, 120, 600, 86_400]


def test_of_a_part_of_a_lot_nothing_is_said_to_have_no_row(tmp_path: Path) -> None:
    """The lot's counters are of all of it: what lies outside the span is not missing."""
    path = write_ledger(tmp_path / "station.db")
    with SpanReader(path) as reader:
        first, last = reader.times(0.0, BEGAN + 1e6, LOT) or (0.0, 0.0)
        half = compute_figures(reader, any_span((first + last) / 2, last + 1, LOT), Source("", "", 0, made_at=BEGAN + 1000))
        whole = compute_figures(reader, any_span(first, last + 1, LOT), Source("", "", 0, made_at=BEGAN + 1000))
    assert 0 < half.tally.total < whole.tally.total
    assert half.without_row == whole.without_row == 0


def test_rows_that_were_folded_are_counted_with_their_answers(tmp_path: Path) -> None:
    path = write_ledger(tmp_path / "station.db")
    with SpanReader(path) as reader:
        whole = compute_figures(reader, lot_span(reader, LOT), Source("", "", 0, made_at=BEGAN + 1000))
        head = reader.head()
    key = LedgerKey(tmp_path / "key.pem")
    key.make()
    database = StationDatabase(path, key=key)
    database.checkpoints.add("test")
    assert database.folds.fold_parts(before=0.0, up_to=50) == 50
    database.close()
    with SpanReader(path) as reader:
        found = compute_figures(reader, lot_span(reader, LOT), Source("", "", 0, made_at=BEGAN + 1000))
        assert reader.head() == head != ""
    assert (found.folded, found.tally, found.lots, found.without_row) == (50, whole.tally, whole.lots, 0)
    assert (found.answers, found.by_kind) == (whole.answers, whole.by_kind)
    assert found.corrected == whole.corrected, "also what is still for review"
    assert sum(one.scored for one in found.intervals) == sum(one.scored for one in whole.intervals)
    assert sum(found.by_zone.values()) < sum(whole.by_zone.values())  # a minute keeps no places


def test_a_lot_is_compared_with_the_parts_that_its_limit_was_set_from(tmp_path: Path, figures: ReportFigures) -> None:
    """As the station compared it, part by part: the rows say the same."""
    scores = np.random.default_rng(1)
    held_out = tuple(scores.normal(-1.0, 0.1, 40).tolist())
    path = tmp_path / "station.db"
    database = StationDatabase(path)
    lots = {"like": scores.normal(-1.0, 0.1, 700), "unlike": scores.normal(-0.8, 0.1, 700)}
    rows: list[PartRow] = []
    number = 0
    for lot, values in lots.items():
        for value in values.tolist():
            number += 1
            verdict = Verdict.FAIL if value > -0.7 else Verdict.PASS
            rows.append(row(number, verdict, lot=lot, score=value, limit=-0.7, version="1"))
    database.add_parts(rows)
    database.close()
    with SpanReader(path) as reader:
        source = Source("station", "program", reader.last_part(), made_at=BEGAN + 100_000)
        span = ReportSpan("all", 0.0, 2e9)
        known = lambda name, version: HeldOutScores(held_out if (name, version) == ("Bottle", "1") else (), 0.056)  # noqa: E731
        found = compute_figures(reader, span, source, held_out=known).lot_checks
    assert [(one.lot, one.parts, one.held_out, one.unlike) for one in found] == [("like", 700, 40, False), ("unlike", 700, 40, True)]
    check = LotCheck(held_out, seed_of("unlike", "Bottle", -0.7))
    check.add(lots["unlike"].tolist())
    assert found[1].found_at == check.found_at and found[1].now == check.rejects(-0.7) and found[1].breaks_promise
    other = lambda name, version: HeldOutScores(held_out if version == "1" else (*held_out, -1.0), 0.05)  # noqa: E731
    again = LotComparisons(other)
    with SpanReader(path) as reader:
        kept = list(islice(reader.rows(0.0, 2e9, None), 120))
    for number, one in enumerate(kept):
        again.add(one._replace(version="1" if number < 80 else "2"))
    parted = [(one.lot, one.parts, one.held_out) for one in again.found()]
    assert parted == [("like", 80, 40), ("like", 40, 41)], "as the lot watch, which begins anew where more parts were held out"
    said = told_of(found)
    assert said[0].startswith("Lot unlike was not like the parts that the limit was set from; ") and "promised: at most 5.6 %." in said[0]
    assert said[1] == "700 parts of 1 lot were compared with the held-out ones: nothing speaks against their being alike."
    assert {one[2] for one in _lists(replace(figures, lot_checks=found)) if one[0] == "lot check"} >= {"parts", "false rejects, now"}
