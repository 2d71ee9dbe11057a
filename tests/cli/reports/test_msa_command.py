"""``msa``: a study is planned, and what came of it is told; ``report`` without parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from inspector.core.quality.gauge_study import StudyReading
from inspector.core.types import Verdict
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench


def test_a_plan_is_kept_and_its_result_waits_for_a_pass(call: Call) -> None:
    assert "12 placings" in call("msa", "plan", "spring", "--good", 3, "--bad", 1).out
    assert "0 of 12 placings were judged: no pass is whole yet" in call("msa", "result", "spring").said
    assert "there is no gauge study called 'autumn'" in call("msa", "result", "autumn").said
    assert "There are: spring" in call("msa", "judge", "autumn").said


@pytest.mark.slow
def test_the_result_is_told_and_written(call: Call, bench: Bench, tmp_path: Path) -> None:
    assert call("msa", "plan", "spring", "--good", 3, "--bad", 1, "--passes", 2, "--pictures", 1).code == 0
    book = bench.made[-1].database.gauge_studies
    kept = book.load("spring")
    for step, part in enumerate(kept.plan.order):
        score = 0.4 + 0.1 * part + 0.01 * (step % 2)
        book.read(kept.number, StudyReading(step, 0, 1e9, Verdict.PASS if part <= 3 else Verdict.FAIL, score, 0.75, "", "Bottle v1"))
    told = call("msa", "result", "spring", "-o", tmp_path / "study.pdf", "--json", tmp_path / "study.json")
    assert told.code == 0 and "effectiveness" in told.out and "100.0 %" in told.out
    found = read_json(tmp_path / "study.json")
    assert (found["passes"], found["agreement"]["effectiveness"]["count"]) == (2, 8)
    assert found["grades"]["effectiveness"] == "acceptable"
    assert "spring" in PdfReader(tmp_path / "study.pdf").pages[0].extract_text()


def test_a_lot_or_a_moment_that_is_none_is_refused(call: Call) -> None:
    assert "there is no ledger yet" in call("report", "span", "--from", "2026-01-01").said
    assert "'soon' is no time" in call("report", "span", "--from", "soon").said
    assert "'never' is no time" in call("report", "shift", "--at", "never").said
