"""``replay``: kept parts judged again, on the console."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.types import Frame
from tests.cli.conftest import Call
from tests.cli.small import Bench, part

MOMENT = 1_760_000_000.0


@pytest.fixture
def kept(call: Call, bench: Bench, taught: str) -> str:
    """Six parts, the last three defective, in two lots; a day lies between the lots."""
    context = bench(None, "auto", "auto", True)
    pipeline = context.pipeline(context.recipes.load(taught))
    for number in range(6):
        bad = number >= 3
        frame = Frame(part(100 + number, defective=bad), number, 0.0, MOMENT + 86_400 * bad, number, 1)
        inspection = pipeline.inspect(frame)
        context.records.write(replace(inspection, part_number=number + 1, lot="second" if bad else "first"))
    context.database.close()
    return taught


def figures(file: Path) -> dict[str, object]:
    return json.loads(file.read_text())  # type: ignore[no-any-return]


def test_everything_comes_out_bit_for_bit(call: Call, kept: str, tmp_path: Path) -> None:
    said = call("replay", "--json", tmp_path / "replay.json", "--csv", tmp_path / "replay.csv")
    assert said.code == 0 and "6 parts: 6 the same bit for bit, 0 differ, 0 not replayed" in said.out
    assert figures(tmp_path / "replay.json")["equal"] == 6
    lines = list(csv.DictReader((tmp_path / "replay.csv").read_text().splitlines()))
    assert [line["verdict_now"] for line in lines] == ["FAIL"] * 3 + ["PASS"] * 3
    assert {line["sameness"] for line in lines} == {"equal"} and lines[0]["score_then"] == lines[0]["score_now"]


@pytest.mark.parametrize(
    ("asked", "parts"),
    [
        (("--lot", "first"), [3, 2, 1]),
        (("--verdict", "FAIL"), [6, 5, 4]),
        (("--since", "2025-10-10"), [6, 5, 4]),
        (("--until", "2025-10-10T00:00"), [3, 2, 1]),
        (("--recipe", "Plate", "--limit", 2), [6, 5]),
        (("--part", 2, "--part", 5), [2, 5]),
        (("--until", "2020-01-01"), []),
    ],
)
def test_parts_are_found_by_what_is_known_of_them(
    call: Call, kept: str, tmp_path: Path, asked: tuple[object, ...], parts: list[int]
) -> None:
    assert call("replay", *asked, "--json", tmp_path / "replay.json").code == 0
    lines = figures(tmp_path / "replay.json")["lines"]
    assert isinstance(lines, list) and [line["part"] for line in lines] == parts


def test_it_says_what_another_recipe_would_change(call: Call, kept: str, tmp_path: Path) -> None:
    assert call("recipes", "limit", kept, "--value", 2).code == 0
    for asked in (("--today",), ("--with", kept)):
        said = call("replay", *asked, "--json", tmp_path / "replay.json")
        assert "6 parts: 3 change sides; 3 FAIL -> PASS, 3 PASS -> PASS" in said.out
        assert figures(tmp_path / "replay.json")["change_sides"] == 3
    assert call("replay", "--today", "--with", kept).code == 2
    assert "6 the same bit for bit" in call("replay").out


def test_a_view_that_there_is_not_is_refused(call: Call, kept: str) -> None:
    said = call("replay", "--view", "top")
    assert said.code == 1 and "no view of this name" in said.said
