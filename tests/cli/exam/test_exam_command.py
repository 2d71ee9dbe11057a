"""``exam``: known parts added and removed, the exam held and told again; and what the console refuses because of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.exam import KnownKind
from inspector.core.types import Frame, Inspection, RecipeId, Verdict
from inspector.runtime.recording.rows import row_of
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench, part, write_picture

HIGH = -0.05
"""A limit (log10) that every defect passes under: a part of grey 220 is 120 of 255 from a good one, which is -0.33."""


@pytest.fixture
def known(call: Call, taught: str, tmp_path: Path) -> str:
    """A recipe whose exam has eight good parts and two defects."""
    good = [tmp_path / "known" / f"good{number}.png" for number in range(8)]
    bad = [tmp_path / "known" / f"bad{number}.png" for number in range(2)]
    for number, path in enumerate((*good, *bad)):
        write_picture(path, part(100 + number, defective=path in bad))
    assert call("exam", "add", taught, *good, "--who", "Ada").code == 0
    added = call("exam", "add", taught, *bad, "--kind", "defect", "--failure", "patch", "--at", "0.45,0.4", "--golden", "--who", "Ada")
    assert added.code == 0 and "bad1.png is part 10 (defect, patch) of the exam" in added.said
    return taught


def audited(bench: Bench) -> list[tuple[str, str, str]]:
    return [(one.detail, one.who, one.why) for one in bench.made[-1].database.audit_entries() if one.what == "exam"]


def test_without_a_set_it_says_that_nothing_known_is_checked(call: Call, taught: str) -> None:
    assert "no exam set: nothing known is checked" in call("exam", "list", taught).out
    assert "it has no exam set" in call("exam", "run", taught).said
    assert "no exam was held yet" in call("exam", "report", taught).said
    assert "no recipe called" in call("exam", "list", "nothing").said
    assert call("recipes", "limit", taught, "--value", HIGH).code == 0, "as before"


def test_the_list_shows_the_parts_and_what_they_can_show(call: Call, known: str, tmp_path: Path) -> None:
    shown = call("exam", "list", known, "--json", tmp_path / "list.json")
    assert "Parts needed for a claim, none of them misjudged: 29 for 10 %, 59 for 5 %, 299 for 1 %" in shown.out
    listed = read_json(tmp_path / "list.json")
    assert [one["number"] for one in listed["parts"]] == list(range(1, 11))
    last = listed["parts"][-1]
    assert (last["kind"], last["failure"], last["golden"], last["place"], last["who"]) == ("defect", "patch", True, [0.45, 0.4], "Ada")


def test_the_exam_is_held_and_told_again(call: Call, known: str, tmp_path: Path) -> None:
    held = call("exam", "run", known, "--json", tmp_path / "run.json")
    assert held.code == 0 and "The exam was passed" in held.out
    assert "Slip (defective parts accepted): 0 of 2; with 95 % confidence at most 78 %" in held.out
    figures = read_json(tmp_path / "run.json")
    assert figures["passed"] and figures["good"] == 8 and figures["defects_passed"] == 0 and len(figures["parts"]) == 10
    assert not any(one["elsewhere"] for one in figures["parts"]), "they fail where their defect is"
    again = call("exam", "report", known, "--json", tmp_path / "report.json")
    assert again.code == 0 and read_json(tmp_path / "report.json") == figures


def test_a_limit_that_lets_known_defects_pass_is_refused_unless_it_is_overridden(call: Call, bench: Bench, known: str) -> None:
    before = bench.recipes.current(known)
    refused = call("recipes", "limit", known, "--value", HIGH)
    assert refused.code == 1 and "2 of 2 known defects would pass: part 9 (patch), 10 (patch)" in refused.said
    assert bench.recipes.current(known) == before
    assert "a reason is needed" in call("recipes", "limit", known, "--value", HIGH, "--override", " ").said
    assert call("recipes", "limit", known, "--value", HIGH, "--override", "the customer agreed").code == 0
    assert bench.recipes.load(known).limit.value == HIGH
    detail, who, why = audited(bench)[0]
    assert "2 of 2 known defects would pass" in detail and who and why == "the customer agreed"
    told = call("exam", "report", known)
    assert "Overridden by" in told.out and "the customer agreed" in told.out


def test_going_back_to_a_version_that_lets_them_pass_is_refused_too(call: Call, bench: Bench, taught: str, tmp_path: Path) -> None:
    good = bench.recipes.current(taught)
    assert call("recipes", "limit", taught, "--value", HIGH).code == 0
    mild = bench.recipes.current(taught)
    assert call("recipes", "rollback", taught).code == 0
    write_picture(tmp_path / "bad.png", part(7, defective=True))
    call("exam", "add", taught, tmp_path / "bad.png", "--kind", "defect")
    assert call("recipes", "rollback", taught, "--to", mild).code == 1
    assert bench.recipes.current(taught) == good
    assert call("recipes", "rollback", taught, "--to", mild, "--override", "a trial").code == 0
    held = call("exam", "run", taught)
    assert held.code == 1 and "The exam was NOT passed" in held.out


def test_what_is_taught_and_refused_is_kept_and_not_in_use(call: Call, bench: Bench, known: str, good_parts: Path, tmp_path: Path) -> None:
    for number in range(10):
        write_picture(tmp_path / "like" / f"{number}.png", part(number + 500))
        call("exam", "add", known, tmp_path / "like" / f"{number}.png", "--kind", "defect")
    before = bench.recipes.current(known)
    outcome = call("teach", "--images", good_parts, "--recipe", known, "--seed", 1, "--quiet")
    assert outcome.code == 1 and "known defects would pass" in outcome.said
    assert bench.recipes.current(known) == before and len(bench.recipes.versions(known)) == 2


def test_a_part_is_removed_with_a_reason(call: Call, bench: Bench, known: str) -> None:
    assert call("exam", "remove", known, 9, "--why", " ").code == 1
    assert call("exam", "remove", known, 9, "--why", "it was reworked", "--who", "Bob").code == 0
    assert audited(bench)[0] == (f"{known}: part 9 (defect, patch) from bad0.png was removed from the exam", "Bob", "it was reworked")
    assert "has no part 9" in call("exam", "remove", known, 9, "--why", "again").said


@pytest.mark.parametrize("wrong", [("--kind", "bad"), ("--kind", "defect", "--at", "1.5,0"), ("--kind", "limit", "--golden")])
def test_what_makes_no_sense_is_refused(call: Call, taught: str, tmp_path: Path, wrong: tuple[str, ...]) -> None:
    write_picture(tmp_path / "one.png", part(1))
    assert call("exam", "add", taught, tmp_path / "one.png", *wrong).code in (1, 2)
    assert call("exam", "add", taught).code == 2


def test_answered_parts_join_with_the_picture_that_was_kept(call: Call, bench: Bench, taught: str) -> None:
    context = bench(None, "auto", "auto", True)
    for number, (answer, defective) in enumerate([(Answer.BAD, True), (Answer.GOOD, False), (Answer.UNSURE, False)], 1):
        frame = Frame(part(number, defective=defective), number, 0.0, 1_760_000_000.0 + number, number, 1)
        inspection = Inspection(frame, Verdict.FAIL, "", -1.0, -1.0, RecipeId(taught, "1"), part_number=number)
        context.database.add_parts([row_of(inspection)._replace(number=number, run="r", recorded=True)])
        context.records.write(inspection)
        context.database.answer_book.add(PartAnswer(0, number, 1.0, "Ada", answer, "dent" if answer is Answer.BAD else ""))
    assert "answered parts that joined the exam: 1" in call("exam", "add", taught, "--answered").said
    assert "answered parts that joined the exam: 1" in call("exam", "add", taught, "--answered", "--good").said
    assert "answered parts that joined the exam: 0" in call("exam", "add", taught, "--answered", "--good").said
    bad, good = bench.made[-1].exams.parts(taught)
    assert (bad.kind, bad.failure, bad.who, bad.came_from) == (KnownKind.DEFECT, "dent", "Ada", "part 1")
    assert (good.kind, good.came_from) == (KnownKind.GOOD, "part 2")
