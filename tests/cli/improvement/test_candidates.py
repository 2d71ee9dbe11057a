"""``relearn`` and ``shadow`` on the console."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from time import time

import pytest

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.exam import KnownKind
from inspector.core.types import Frame
from inspector.runtime.improvement_control import CANDIDATE
from inspector.runtime.recording.rows import row_of
from tests.cli.conftest import Call
from tests.cli.small import Bench, part


@pytest.fixture
def answered(call: Call, bench: Bench, taught: str) -> str:
    """Two parts that failed; the first was found good, the second really bad."""
    context = bench(None, "auto", "auto", True)
    pipeline = context.pipeline(context.recipes.load(taught))
    for number in (1, 2):
        frame = Frame(part(number + 100, defective=True), number, 0.0, 1_760_000_000.0 + number, number, 1)
        inspection = replace(pipeline.inspect(frame), part_number=number, lot="")
        context.database.add_parts([row_of(inspection)._replace(number=number)])
        context.records.write(inspection)
    for number, answer in ((1, Answer.GOOD), (2, Answer.BAD)):
        context.database.answer_book.add(PartAnswer(0, number, time(), "Ada", answer))
    context.database.close()
    return taught


def state(bench: Bench) -> str | None:
    return bench(None, "auto", "auto", True).database.state(CANDIDATE)


def test_a_candidate_is_learned_looked_at_and_used(call: Call, bench: Bench, answered: str, tmp_path: Path) -> None:
    before = bench.made[-1].recipes.current(answered)
    said = call("relearn", answered, "--json", tmp_path / "relearn.json")
    assert said.code == 0, said.err
    found = json.loads((tmp_path / "relearn.json").read_text())
    assert (found["good"], found["bad"]) == (1, 1) and "not in use" in said.out
    (known,) = bench.made[-1].exams.parts(answered)
    assert (known.came_from, known.kind, known.who) == ("part 2", KnownKind.DEFECT, "Ada")
    assert bench.made[-1].recipes.current(answered) == before
    assert call("shadow", "status", "--json", tmp_path / "shadow.json").code == 0
    assert json.loads((tmp_path / "shadow.json").read_text())["judged"] == 0
    used = call("shadow", "use", "--why", "20 answers")
    assert used.code == 0 and bench.made[-1].recipes.current(answered) == found["candidate"].partition("/")[2]
    assert any(entry.why == "20 answers" for entry in bench.made[-1].database.audit_entries())
    assert not state(bench)


def test_a_candidate_is_discarded(call: Call, bench: Bench, answered: str) -> None:
    assert call("relearn", answered).code == 0
    assert state(bench)
    assert call("shadow", "discard").code == 0
    assert not state(bench)
    refused = call("shadow", "use")
    assert refused.code == 1 and "no candidate" in refused.said


def test_without_answers_nothing_is_learned(call: Call, taught: str) -> None:
    said = call("relearn", taught)
    assert said.code == 1 and "no part to learn from" in said.said
