"""``answers``: what people said of the parts, beside the raw figures."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench


@pytest.fixture
def parts(bench: Bench) -> Path:
    """Three FAIL and one PASS of the lot A."""
    bench.data_dir.mkdir(parents=True, exist_ok=True)
    path = bench.data_dir / "station.db"
    with closing(StationDatabase(path)) as database:
        database.new_lot("A", 1e9)
        database.add_parts(
            [
                PartRow(number, 1e9 + number, "run", "A", "", "cam", "Bottle", "v1", verdict, None, "", -3.0, -2.5)
                for number, verdict in enumerate((Verdict.FAIL, Verdict.FAIL, Verdict.FAIL, Verdict.PASS), 1)
            ]
        )
    return path


def test_an_answer_is_said_listed_and_taken_back(call: Call, parts: Path, tmp_path: Path) -> None:
    figures = tmp_path / "answers.json"
    assert call("answers", "add", 1, "good", "--who", "Meier").code == 0
    said = call("answers", "add", 2, "bad", "--kind", "burr", "--note", "left edge", "--json", figures)
    assert (said.code, said.out.strip()) == (0, "part 2: Really bad: burr")
    assert read_json(figures)["answer"]["kind"] == "burr"
    outcome = call("answers", "list", "--json", figures)
    assert outcome.code == 0 and "Meier" in outcome.out and "3 FAIL, of them 1 confirmed good, 1 really bad" in outcome.out
    read = read_json(figures)
    assert [(one["part"], one["answer"]) for one in read["answers"]] == [(2, "bad"), (1, "good")]
    assert read["lot"] | {"lot": "A", "fail": 3, "confirmed_good": 1, "confirmed_bad": 1, "unreviewed": 1, "yield": 0.25} == read["lot"]
    assert read["lot"]["corrected_yield"] == 0.5
    assert (read["waiting"]["failed"], read["kinds"][0]) == (1, "burr")
    assert call("answers", "undo", 1).code == 0
    assert call("answers", "list", "--json", figures).code == 0
    assert read_json(figures)["lot"]["confirmed_good"] == 0
    with closing(StationDatabase(parts)) as database:
        assert database.load_counters() == Counters(1, 3, 0, "A", 1e9)


def test_what_cannot_be_said_is_refused(call: Call, parts: Path) -> None:
    assert call("answers", "add", 1, "good").code == 0
    for arguments, words in (
        (("add", 1, "bad"), "part 1: has an answer already: Was good"),
        (("add", 9, "bad"), "part 9: there is no such part"),
        (("add", 2, "good", "--kind", "dent"), "belongs to a part that is really bad"),
        (("undo", 2), "has no answer that could be taken back"),
    ):
        outcome = call("answers", *arguments)
        assert outcome.code == 1 and words in outcome.said
    assert call("answers", "add", 1, "bad", "--anew").code == 0
    assert call("answers", "add", 1, "maybe").code == 2


def test_before_the_first_part_there_is_nothing_to_say(call: Call) -> None:
    outcome = call("answers", "list")
    assert outcome.code == 1 and "there are no parts yet" in outcome.said
