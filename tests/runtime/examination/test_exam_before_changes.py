"""No change of a running station's recipe is used before the exam of exactly that judging was passed, or overridden with a reason."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError
from inspector.core.limit_change import JoiningParts, LimitRequest
from inspector.core.quality.exam import KnownKind
from inspector.core.recipe import Limit
from inspector.core.shape import Shape, ShapeKind
from inspector.core.status import Mode, Status
from inspector.core.types import RecipeId, Verdict
from inspector.runtime.examination.exam_service import ExamService
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, Line, ScriptedCamera, picture, shot, until
from tests.runtime.toy_trainer import make_recipe

MILD = -0.2
"""A limit that lets the known defects pass: a part of grey 120 scores -0.33, one of grey 60 -0.63."""
STRICT = -0.7
"""One that refuses the good parts, too."""
STILL = -0.45
"""Another one that tells them apart."""


def examined(line: Line, *, good: int = 8, defects: int = 3) -> None:
    """The product ``part`` with its exam set."""
    if "part" not in line.recipes.names():
        line.recipes.save(make_recipe("part"))
    exams = line.engine.exam
    for number in range(good):
        exams.add("part", shot(number, GOOD).image, KnownKind.GOOD, came_from=f"good {number}")
    for number in range(defects):
        exams.add("part", shot(number, BAD).image, KnownKind.DEFECT, came_from=f"bad {number}", failure="bright")


def running(line: Line, delivery: Delivery = Delivery.REPLAY) -> ScriptedCamera:
    camera = line.scripted(delivery)
    line.start()
    line.until(lambda status: status.mode is Mode.INSPECTING)
    return camera


def judge(line: Line, camera: ScriptedCamera, grey: int) -> Verdict:
    number = len(line.judged)
    camera.give(shot(number, grey))
    line.until_judged(number + 1)
    return line.judged[-1].verdict


def refused(status: Status) -> bool:
    return bool(status.exam.refused)


def audited(line: Line) -> list[str]:
    return [f"{entry.detail} | {entry.who} | {entry.why}" for entry in line.database.audit_entries() if entry.what == "exam"]


def test_without_a_set_a_limit_judges_at_once_and_the_status_says_that_nothing_known_is_checked(line: Line) -> None:
    camera = running(line)
    line.engine.recipes.change_limit(LimitRequest(value=MILD))
    assert judge(line, camera, BAD) is Verdict.PASS
    assert line.engine.status().exam.known == 0


def test_a_limit_that_lets_a_known_defect_pass_is_refused_and_the_old_one_goes_on(line: Line) -> None:
    examined(line)
    camera = running(line)
    line.engine.recipes.change_limit(LimitRequest(value=MILD))
    status = line.until(refused)
    assert "3 of 3 known defects would pass" in status.exam.refused and "the limit -0.200 of part" in status.exam.refused
    assert status.limit == -0.5 and judge(line, camera, BAD) is Verdict.FAIL
    assert line.recipes.load("part").limit.value == -0.5 and len(line.recipes.versions("part")) == 1
    assert "the exam was not passed" in line.engine.status().last_error
    last = line.engine.exam.last("part")
    assert last is not None and len(last[0].changes) == 3, "the recipe in use said FAIL of them"


def test_known_parts_that_another_camera_added_stand_before_a_change_here(line: Line) -> None:
    camera = running(line)
    judge(line, camera, GOOD)
    other = ExamService(line.recipes.exams, lambda: line.database)
    other.add("part", shot(1, BAD).image, KnownKind.DEFECT, came_from="the other camera", golden=True)
    line.engine.recipes.change_limit(LimitRequest(value=MILD))
    assert "1 of 1 known defects would pass" in line.until(refused).exam.refused
    assert judge(line, camera, BAD) is Verdict.FAIL


def test_one_that_is_passed_judges_and_is_kept_and_is_remembered(line: Line) -> None:
    examined(line)
    camera = running(line)
    line.engine.recipes.change_limit(LimitRequest(value=STILL))
    line.until(lambda status: status.limit == STILL)
    until(lambda: line.recipes.load("part").limit.value == STILL)
    assert [judge(line, camera, grey) for grey in (GOOD, BAD)] == [Verdict.PASS, Verdict.FAIL]
    result = line.engine.status().exam.last
    assert result is not None and result.passed and len(result.verdicts) == 11
    line.engine.recipes.change_limit(LimitRequest(value=-0.5))
    line.until(lambda status: status.limit == -0.5)
    held = len(audited(line))
    line.engine.recipes.change_limit(LimitRequest(value=STILL))
    line.until(lambda status: status.limit == STILL)
    assert len(audited(line)) == held, "it is known by now"


def test_a_limit_that_refuses_more_good_parts_than_its_bound_allows_is_refused(line: Line) -> None:
    examined(line)
    running(line)
    line.engine.recipes.change_limit(LimitRequest(value=STRICT))
    assert "8 of 8 good parts would fail" in line.until(refused).exam.refused


def test_parts_that_another_version_scored_do_not_join_the_one_that_judges_by_then(line: Line) -> None:
    """A job waits for its turn, and another version may judge when that comes."""
    examined(line)
    running(line)
    judges = line.engine.recipes.current()
    assert judges is not None
    before = RecipeId("part", f"{judges.id.version} of before")
    joining = JoiningParts((-0.6,) * 40, 40, "40 parts", before)
    with pytest.raises(RecipeError, match=r"another version came into use meanwhile.*Draw the parts again"):
        line.engine.exam.limit_examined(LimitRequest(joining=joining), lambda: None)
    now = line.engine.recipes.current()
    assert now is not None and now.good_scores == judges.good_scores and now.limit == judges.limit
    line.engine.exam.limit_examined(LimitRequest(joining=replace(joining, scored_by=judges.id)), lambda: None)
    now = line.engine.recipes.current()
    assert now is not None and len(now.good_scores) == len(judges.good_scores) + 40


def test_an_override_needs_a_reason_which_stands_in_the_audit_with_the_figures(line: Line) -> None:
    examined(line)
    camera = running(line)
    with pytest.raises(RecipeError, match="no change was refused"):
        line.engine.exam.override("Ada", "customer agreed")
    line.engine.recipes.change_limit(LimitRequest(value=MILD))
    line.until(refused)
    with pytest.raises(RecipeError, match="a reason is needed"):
        line.engine.exam.override("Ada", "  ")
    line.engine.exam.override("Ada", "customer agreed")
    line.until(lambda status: status.limit == MILD)
    assert judge(line, camera, BAD) is Verdict.PASS
    assert not line.engine.status().exam.refused
    assert any("3 of 3 known defects would pass" in one and one.endswith("| Ada | customer agreed") for one in audited(line))


def test_an_override_is_of_what_the_person_saw_refused_and_not_of_what_was_refused_meanwhile(line: Line) -> None:
    milder = line.recipes.save(make_recipe("part", limit=-0.1)).id.version
    line.recipes.save(make_recipe("part"))
    examined(line)
    running(line)
    line.engine.recipes.change_limit(LimitRequest(value=MILD))
    line.until(refused)
    line.compiling.clear()
    line.engine.recipes.use("part", milder)
    line.engine.exam.override("Ada", "customer agreed")
    line.compiling.set()
    line.until(lambda status: "customer agreed" in str(audited(line)))
    line.until(lambda status: status.limit == MILD)
    assert sum(one.endswith("| Ada | customer agreed") for one in audited(line)) == 1


def test_a_mask_that_hides_the_defects_is_refused(line: Line) -> None:
    recipe = make_recipe("part")
    line.recipes.save(replace(recipe, limit=replace(recipe.limit, held_out=2)), teach_pictures=[picture(GOOD + n) for n in range(4)])
    examined(line)
    camera = running(line)
    line.engine.recipes.judge_within((Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0))),))
    line.until(lambda status: status.exam.last is not None)
    assert judge(line, camera, BAD) is Verdict.FAIL


def test_a_version_that_is_refused_is_no_reason_to_stop_the_one_in_use(line: Line) -> None:
    mild = line.recipes.save(make_recipe("part", limit=MILD))
    line.recipes.save(make_recipe("part"))
    examined(line)
    camera = running(line)
    line.engine.recipes.use("part", mild.id.version)
    line.until(refused)
    assert line.engine.status().limit == -0.5
    assert judge(line, camera, BAD) is Verdict.FAIL
    line.engine.exam.override("Ada", "a trial")
    line.until(lambda status: status.limit == MILD)
    until(lambda: line.recipes.current("part") == mild.id.version)


def test_another_product_is_invalid_until_its_exam_is_passed(line: Line) -> None:
    line.recipes.save(make_recipe("mild", limit=MILD))
    for number in range(2):
        line.engine.exam.add("mild", shot(number, BAD).image, KnownKind.DEFECT, came_from="b")
    camera = running(line)
    line.engine.recipes.use("mild")
    status = line.until(refused)
    line.until(lambda status: "could not be loaded" in status.reason)
    assert judge(line, camera, GOOD) is Verdict.INVALID
    assert status.exam.known == 0, "of the product that judges"


def test_a_first_recipe_that_is_refused_judges_nothing(line: Line) -> None:
    line.recipes.save(make_recipe("part", limit=MILD))
    examined(line)
    line.scripted(Delivery.REPLAY).give(shot(0, GOOD))
    line.start()
    status = line.until(lambda status: refused(status) and status.mode is not Mode.STARTING)
    assert status.mode is Mode.NO_RECIPE and status.verdict is Verdict.INVALID
    line.engine.exam.override("Ada", "the line must run")
    line.until(lambda status: status.mode is Mode.INSPECTING)


def test_an_unchanged_recipe_starts_without_an_exam_and_a_new_program_is_examined(make_line: MakeLine) -> None:
    first = make_line()
    examined(first)
    running(first)
    held = len(audited(first))
    assert held == 12, "eleven parts, one exam"
    first.close()
    again = make_line()
    running(again)
    assert len(audited(again)) == held
    again.close()
    updated = make_line()
    updated.engine.exam._the_gate().exams.program = "inspector-station 99"
    running(updated)
    assert len(audited(updated)) == held + 1


def test_a_set_that_is_begun_does_not_stop_what_judges_also_not_after_a_restart(make_line: MakeLine) -> None:
    """The recipe in use lets the defects pass, and nothing is changed: a person sees it in the exam, the line goes on."""
    line = make_line()
    line.recipes.save(make_recipe("part", limit=MILD))
    camera = running(line)
    assert judge(line, camera, BAD) is Verdict.PASS
    examined(line)
    assert judge(line, camera, BAD) is Verdict.PASS
    line.engine.exam.run()
    status = line.until(lambda status: status.exam.last is not None)
    assert status.exam.last is not None and not status.exam.last.passed
    assert judge(line, camera, BAD) is Verdict.PASS
    line.close()
    again = make_line()
    camera = running(again)
    assert judge(again, camera, BAD) is Verdict.PASS
    again.engine.recipes.change_limit(LimitRequest(value=-0.25))
    again.until(refused)


def test_a_damaged_picture_makes_the_exam_invalid_never_passed(line: Line) -> None:
    examined(line)
    running(line)
    part = line.engine.exam.parts("part")[0]
    (line.recipes.exams.folder("part") / f"{part.picture_sha256}.png").write_bytes(b"no")
    line.engine.recipes.change_limit(LimitRequest(value=STILL))
    assert "the exam is INVALID" in line.until(refused).exam.refused
    assert line.engine.status().limit == -0.5


def test_a_cancelled_exam_changes_nothing(line: Line) -> None:
    examined(line)
    running(line)
    line.compiling.clear()
    line.compile_began.clear()
    line.engine.recipes.change_limit(LimitRequest(value=STILL))
    assert line.compile_began.wait(20)
    hold = threading.Event()
    gate = line.engine.exam._the_gate()
    gate._rest = lambda seconds: hold.wait(20)
    line.compiling.set()
    line.until(lambda status: status.exam.running != "")
    line.engine.exam.cancel()
    hold.set()
    line.until(lambda status: "a person cancelled it" in status.last_error)
    assert line.engine.status().limit == -0.5


def test_the_line_judges_while_an_exam_runs(line: Line) -> None:
    examined(line)
    camera = running(line)
    hold = threading.Event()
    gate = line.engine.exam._the_gate()
    gate._rest = lambda seconds: hold.wait(20)
    line.engine.recipes.change_limit(LimitRequest(value=STILL))
    line.until(lambda status: status.exam.running != "" and status.exam.total == 11)
    assert [judge(line, camera, grey) for grey in (GOOD, BAD)] == [Verdict.PASS, Verdict.FAIL]
    hold.set()
    line.until(lambda status: status.limit == STILL)


def test_what_was_learned_and_lets_a_known_defect_pass_is_kept_and_not_used(line: Line) -> None:
    examined(line)
    camera = running(line)
    line.trainer.limit = MILD
    line.trainer.go.set()
    line.engine.teaching.collect("part", 3)
    until(lambda: camera.good_only == [True])
    camera.give(*(shot(n, 50 + n) for n in range(4)))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 3)
    line.engine.teaching.learn(1.0)
    status = line.until(lambda status: status.teaching is not None and status.teaching.result is not None)
    assert status.teaching is not None and "known defects would pass" in status.teaching.doubt
    assert status.limit == -0.5 and len(line.recipes.versions("part")) == 2
    line.engine.exam.override("Ada", "they are good enough")
    line.until(lambda status: status.limit == MILD)


def test_a_held_part_joins_with_the_place_of_its_defect(line: Line) -> None:
    camera = running(line)
    assert judge(line, camera, BAD) is Verdict.FAIL
    part = line.engine.exam.add_shown(line.judged[-1], KnownKind.DEFECT, who="Ada", failure="bright", golden=True)
    assert (part.who, part.failure, part.golden, part.came_from) == ("Ada", "bright", True, f"part {line.judged[-1].part_number}")
    assert part.place is not None and all(0 <= value <= 1 for value in part.place)
    assert line.engine.status().exam.known == 1
    line.engine.exam.remove("part", part.number, who="Ada", why="reworked")
    assert line.engine.status().exam.known == 0
    assert audited(line)[0].endswith("was removed from the exam | Ada | reworked")


def test_the_bound_that_the_limit_states_is_what_good_parts_may_fail_by() -> None:
    from inspector.runtime.examination.examining import allowed_rate

    assert allowed_rate(Limit(0.0, 0.01, 0.1, 9, "conformal", bound=0.2)) == 0.2
    assert allowed_rate(Limit(0.0, 0.01, 0.1, 9, "conformal")) == 0.05
    assert allowed_rate(Limit(0.0, 0.01, 0.1, 9, "manual", bound=0.95)) == 0.05


def test_under_another_camera_profile_nothing_is_judged_before_the_exam_was_passed_with_it(line: Line) -> None:
    examined(line)
    running(line)
    pipeline = line.engine.judging._in_use.pipeline
    assert pipeline is not None
    exam = line.engine.exam
    assert exam.reason(pipeline, {}) == ""
    assert "has not been passed yet" in exam.reason(pipeline, {"profile": "another"})
    status = line.until(refused)
    assert "part under another camera profile" in status.exam.refused
    assert "8 of 8 good parts would fail" in exam.reason(pipeline, {"profile": "another"}), "their pictures say nothing of it"
    exam.override("Ada", "the same lens again")
    until(lambda: exam.reason(pipeline, {"profile": "another"}) == "")


def test_without_a_set_another_profile_is_as_before(line: Line) -> None:
    running(line)
    pipeline = line.engine.judging._in_use.pipeline
    assert pipeline is not None and line.engine.exam.reason(pipeline, {"profile": "another"}) == ""


def test_a_taught_defect_of_the_line_never_becomes_pass_while_limits_change_all_the_time(line: Line) -> None:
    """Whatever is asked for meanwhile, a known defect is FAIL or INVALID."""
    examined(line, good=2, defects=1)
    camera = running(line)
    for step in range(12):
        line.engine.recipes.change_limit(LimitRequest(value=MILD if step % 2 else STILL - step / 1000))
        camera.give(*(shot(20 * step + number, BAD) for number in range(5)))
    line.until_judged(60)
    assert Verdict.PASS not in line.verdicts()
