"""What an exam says: counts, bounds, why a recipe may not be used, and the words."""

from __future__ import annotations

import json
import math

import pytest

from calibration.statistics.binomial import rate_bound
from inspector.core.quality.exam import (
    CONFIDENCE,
    ExamKey,
    ExamRefused,
    ExamResult,
    KnownKind,
    KnownPart,
    KnownVerdict,
    claims_in_words,
    exam_result,
    known_part,
    most_failing,
    result_in_words,
    to_plain,
)
from inspector.core.types import Band, RecipeId, Verdict

KEY = ExamKey("ab", "openvino f32 CPU", "inspector-station 1")
BAND = {Verdict.PASS: Band.OK, Verdict.FAIL: Band.NG, Verdict.INVALID: None}


def verdicts(kind: KnownKind, *said: Verdict, first: int = 1, before: Verdict | None = None) -> tuple[KnownVerdict, ...]:
    return tuple(
        KnownVerdict(first + place, kind, "scratch" if kind is KnownKind.DEFECT else "", one, BAND[one], -1.0, "as it is", before)
        for place, one in enumerate(said)
    )


def result(*said: KnownVerdict, rate: float = 0.05, compared_with: str = "", damaged: str = "") -> ExamResult:
    return ExamResult(RecipeId("part", "2"), KEY, "cd", 1_760_000_000.0, 1.5, said, rate, compared_with, damaged=damaged)


def test_all_right_is_passed_with_bounds() -> None:
    good = verdicts(KnownKind.GOOD, *[Verdict.PASS] * 300)
    bad = verdicts(KnownKind.DEFECT, *[Verdict.FAIL] * 60, first=301)
    found = result(*good, *bad)
    assert found.passed and not found.problems
    assert found.slip_bound == rate_bound(0, 60, CONFIDENCE) == pytest.approx(0.0487, abs=1e-4)
    assert found.reject_bound == rate_bound(0, 300, CONFIDENCE) == pytest.approx(0.00994, abs=1e-5)


def test_one_known_defect_that_would_pass_refuses_and_is_named() -> None:
    found = result(*verdicts(KnownKind.GOOD, *[Verdict.PASS] * 20), *verdicts(KnownKind.DEFECT, Verdict.FAIL, Verdict.PASS, first=21))
    assert found.problems == ("1 of 2 known defects would pass: part 22 (scratch)",)
    assert "part 22 (scratch)" in str(ExamRefused(found)) and "override" in str(ExamRefused(found))


@pytest.mark.parametrize(("failing", "passed"), [(0, True), (3, True), (4, False), (20, False)])
def test_good_parts_may_fail_until_the_rate_is_ruled_out(failing: int, passed: bool) -> None:
    """Of 20 parts, at 5 %: the lower bound of Clopper and Pearson at 3 of 20 is 4.2 %, at 4 of 20 7.1 %."""
    found = result(*verdicts(KnownKind.GOOD, *[Verdict.FAIL] * failing, *[Verdict.PASS] * (20 - failing)))
    assert found.most_refused == 3
    assert found.passed is passed


@pytest.mark.parametrize("n", [0, 1, 7, 300])
def test_more_parts_may_not_fail_at_a_lower_rate(n: int) -> None:
    most = [most_failing(n, rate, CONFIDENCE) for rate in (0.0, 0.01, 0.1, 0.5, 1.0)]
    assert most == sorted(most) and most[0] == 0 and most[-1] == n


def test_an_invalid_defect_is_not_let_through_but_defects_that_nobody_could_judge_show_nothing() -> None:
    one = result(*verdicts(KnownKind.DEFECT, Verdict.INVALID, Verdict.FAIL))
    assert one.passed
    none = result(*verdicts(KnownKind.DEFECT, Verdict.INVALID, Verdict.INVALID))
    assert none.problems == ("none of the 2 known defects could be judged: as it is",)


def test_an_invalid_good_part_counts_as_refused() -> None:
    assert not result(*verdicts(KnownKind.GOOD, Verdict.INVALID, Verdict.INVALID, Verdict.INVALID, Verdict.INVALID)).passed


def test_a_limit_sample_is_right_on_either_side() -> None:
    found = result(*verdicts(KnownKind.LIMIT_SAMPLE, Verdict.PASS, Verdict.FAIL, before=Verdict.PASS), compared_with="1")
    assert found.passed and [one.number for one in found.changes] == [2]
    assert "Limit samples: 1 pass, 1 do not" in result_in_words(found)
    assert "Changes sides against 1: 2 PASS -> FAIL" in result_in_words(found)


def test_a_damaged_set_is_invalid_never_passed() -> None:
    found = result(*verdicts(KnownKind.GOOD, Verdict.PASS), damaged="the picture of part 2 is missing")
    assert not found.passed
    assert result_in_words(found) == ("The exam is INVALID: the picture of part 2 is missing",)


def test_what_so_many_can_show_is_said_beforehand() -> None:
    good, defects, needs = claims_in_words(300, 0)
    assert "300 good parts" in good and "at most 0.99 %" in good and "95 %" in good
    assert "No defective parts in the set" in defects
    assert needs.endswith("29 for 10 %, 59 for 5 %, 299 for 1 %")


def test_parts_and_results_come_back_from_json() -> None:
    part = KnownPart(3, KnownKind.DEFECT, "ab" * 32, "part 17", "Ada", 1.5, "note", "dent", True, (0.25, 0.5), "f")
    assert known_part(json.loads(json.dumps(to_plain(part)))) == part
    held = result(*verdicts(KnownKind.GOOD, Verdict.PASS, before=Verdict.FAIL), compared_with="1")
    assert exam_result(json.loads(json.dumps(to_plain(held)))) == held
    nan = KnownVerdict(1, KnownKind.GOOD, "", Verdict.INVALID, None, math.nan, "dark")
    assert math.isnan(exam_result(json.loads(json.dumps(to_plain(result(nan)), allow_nan=False))).verdicts[0].score)
