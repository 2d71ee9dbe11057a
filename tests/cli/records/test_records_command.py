"""``records`` and ``lots``: what was judged, on the console."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import typer

from inspector.cli.records.search_options import moment_of, place_of
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.search import PlaceOnPart
from inspector.core.types import Verdict
from inspector.storage.data_dir import DataDir
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench
from tests.runtime.history.kept_parts import TAKEN_AT, KeptParts, inspection

FAIL, PASS, INVALID = Verdict.FAIL, Verdict.PASS, Verdict.INVALID


@pytest.fixture
def kept(bench: Bench) -> Iterator[KeptParts]:
    """In the folder of the station, as one that runs beside has it open."""
    made = KeptParts(DataDir(bench.data_dir).root)
    made.add(inspection(1, PASS), inspection(2), inspection(3, INVALID), lot="A")
    made.add(inspection(4, flaw=(120, 60)), lot="B")
    made.add(inspection(5), keep=False, lot="B")
    made.database.answer_book.add(PartAnswer(0, 2, TAKEN_AT, "Ana", Answer.GOOD))
    yield made
    made.close()


def test_parts_are_listed(call: Call, kept: KeptParts, tmp_path: Path) -> None:
    outcome = call("records", "list", "--verdict", "fail", "--limit", 2, "--json", tmp_path / "found.json")
    assert outcome.code == 0 and "missing or extra at 3 o'clock, 5.2 mm²" in outcome.out and "2 of 3 parts" in outcome.err
    found = read_json(tmp_path / "found.json")
    assert found["found"] == 3 and [part["number"] for part in found["parts"]] == [5, 4]
    assert found["parts"][1]["new"] and found["parts"][1]["verdict"] == "FAIL" and found["parts"][1]["evidence"].endswith(".json")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--lot", "B"), [5, 4]),
        (("--place", "circle:0.75,0.5,0.05"), [4]),
        (("--place", "0.2,0.4,0.3,0.6", "--kept"), [2]),
        (("--answer", "good"), [2]),
        (("--review", "new", "--verdict", "invalid", "--verdict", "fail"), [5, 4, 3]),
        (("--reason", "BLURRED"), [3]),
        (("--number", "4"), [4]),
        (("--check", "sharpness", "--check-least", 2), []),
        (("--score-most", -3), [1]),
        (("--since", "2025-10-09T08:53:23+00:00", "--until", "2025-10-09T08:53:24+00:00"), [3]),
        (("--not-kept",), [5]),
        (("--for-review",), []),
    ],
)
def test_parts_are_looked_for(call: Call, kept: KeptParts, options: tuple[object, ...], found: list[int]) -> None:
    outcome = call("records", "list", "--json", "-", *options)
    assert outcome.code == 0, outcome.err
    assert [part["number"] for part in json.loads(outcome.out)["parts"]] == found


def test_a_recipe_that_nobody_knows_is_no_empty_list(call: Call, kept: KeptParts) -> None:
    outcome = call("records", "list", "--recipe", "Cap")
    assert outcome.code == 1 and "no recipe called 'Cap'" in outcome.err and "There are:" in outcome.err


def test_all_that_are_found_are_written_as_a_table(call: Call, kept: KeptParts, tmp_path: Path) -> None:
    assert call("records", "list", "--limit", 1, "--csv", tmp_path / "parts.csv").code == 0
    with (tmp_path / "parts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["number"] for row in rows] == ["5", "4", "3", "2", "1"] and rows[3]["answer"] == "good"
    streamed = call("records", "list", "--quiet", "--csv", "-")
    assert [row["number"] for row in csv.DictReader(io.StringIO(streamed.out))] == ["5", "4", "3", "2", "1"]


def test_one_part_is_shown(call: Call, kept: KeptParts, tmp_path: Path) -> None:
    outcome = call("records", "show", 2, "--json", tmp_path / "part.json")
    assert outcome.code == 0 and "missing or extra at 9 o'clock" in outcome.out
    part = read_json(tmp_path / "part.json")
    assert part["record"]["part_number"] == 2 and part["answer"]["who"] == "Ana" and Path(part["records"][""]).is_file()
    assert "No picture was kept" in call("records", "show", 5).out
    missing = call("records", "show", 99)
    assert missing.code == 1 and "there is no part 99" in missing.said


def test_parts_are_exported(call: Call, kept: KeptParts, tmp_path: Path) -> None:
    outcome = call("records", "export", tmp_path / "a" / "out.zip", "--verdict", "fail")
    assert outcome.code == 0 and "3 parts were written" in outcome.said and "of 1 of them nothing is kept" in outcome.said
    with zipfile.ZipFile(tmp_path / "a" / "out.zip") as opened:
        assert {name.split("/")[1] for name in opened.namelist() if "/" in name} == {"2", "4"}
    assert call("records", "export", tmp_path / "table.zip", "--table-only").code == 0
    with zipfile.ZipFile(tmp_path / "table.zip") as opened:
        assert opened.namelist() == ["parts.csv"]


def test_lots_have_their_figures(call: Call, kept: KeptParts, tmp_path: Path) -> None:
    kept.database.new_lot("B", TAKEN_AT)
    outcome = call("lots", "--json", tmp_path / "lots.json")
    assert outcome.code == 0 and "not yet" in outcome.out
    standing, over = read_json(tmp_path / "lots.json")["lots"]
    assert (standing["lot"], over["failed"], over["invalid"]) == ("B", 3, 1)
    one = call("lots", "A", "--json", tmp_path / "lot.json")
    assert one.code == 0 and "100.0 %" not in one.out and "1 FAIL, of them 1 confirmed good" in one.out
    detail = read_json(tmp_path / "lot.json")
    assert (detail["parts"], detail["passed"], detail["failed"], detail["good"], detail["recipes"]) == (3, 1, 1, 1, {"Bracket": 3})
    assert detail["first"] == TAKEN_AT + 1 and detail["last"] == TAKEN_AT + 3
    wrong = call("lots", "C")
    assert wrong.code == 1 and "no part of a lot 'C'" in wrong.said


@pytest.mark.parametrize(
    ("command", "said", "remedy"),
    [
        (("records", "list", "--lot", "AA"), "no part of a lot 'AA'", "Did you mean 'A'?"),
        (("records", "list", "--lot", "lot 4711"), "no part of a lot 'lot 4711'", "There are: A"),
        (("records", "list", "--view", "top"), "no view called 'top'", "leave --view out"),
        (("records", "list", "--recipe", "Brackets"), "no recipe called 'Brackets'", "Did you mean 'Bracket'?"),
        (("records", "export", "nothing.zip", "--lot", "C"), "no part of a lot 'C'", "There are: A"),
        (("replay", "--lot", "C"), "no part of a lot 'C'", "There are: B, A"),
        (("report", "span", "--since", "2020-01-01", "--lot", "C"), "no lot called 'C'", ""),
        (("report", "--since", "2020-01-01", "--lot", "C"), "no lot called 'C'", ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_name_that_is_not_known_is_no_empty_answer(call: Call, kept: KeptParts, command: tuple[str, ...], said: str, remedy: str) -> None:
    outcome = call(*command)
    assert outcome.code == 1 and said in outcome.said and remedy in outcome.said
    assert "0 parts" not in outcome.said + outcome.out


def test_before_anything_was_judged(call: Call, bench: Bench) -> None:
    assert "no lot yet" in call("lots").out
    assert call("records", "list").code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--since", "soon"), "is no time"),
        (("--place", "1,2"), "is no place"),
        (("--place", "0.5,0.5,0.4,0.6"), "is no place"),
        (("--check-most", 3), "name it with --check"),
        (("--verdict", "maybe"), "maybe"),
    ],
)
def test_what_is_no_search_is_refused(call: Call, bench: Bench, options: tuple[object, ...], said: str) -> None:
    outcome = call("records", "list", *options)
    assert outcome.code == 2 and said in outcome.said


def test_times_and_places_as_people_write_them() -> None:
    midnight = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    assert moment_of("today") == midnight.timestamp() and moment_of("Yesterday") == (midnight - timedelta(days=1)).timestamp()
    assert abs(moment_of("90m") - (datetime.now() - timedelta(minutes=90)).timestamp()) < 60
    assert moment_of("2026-01-31") == datetime(2026, 1, 31).timestamp()
    assert place_of("0.1,0.2,0.3,0.4") == PlaceOnPart(0.1, 0.2, 0.3, 0.4)
    assert place_of("circle:0.5,0.5,0.25") == PlaceOnPart(0.25, 0.25, 0.75, 0.75, round=True)
    with pytest.raises(typer.BadParameter):
        moment_of("99999999999w")
