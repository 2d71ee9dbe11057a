"""The golden part check: nothing is PASS before the one part has passed and the other has failed, and all of it is in the audit."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError
from inspector.core.settings import GoldenSettings
from inspector.core.status import GoldenPart, Mode
from inspector.core.types import Inspection, RecipeId, Verdict
from inspector.runtime.inspection.golden import GoldenCheck
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, SETTINGS, Line, frame, shot

AT_START = GoldenSettings(at_start=True, interval_hours=0)
EVERY_8_H = GoldenSettings(at_start=False, interval_hours=8)
OFF = GoldenSettings(at_start=False, interval_hours=0)


def judged(verdict: Verdict, product: str = "ab") -> Inspection:
    return Inspection(frame(), verdict, "as it is", -1.0, -0.5, RecipeId("part", "1"), weights_sha256=product)


class GoldenSetup:
    """A check with its clock, its audit, and what it keeps."""

    def __init__(self, settings: GoldenSettings, kept: str | None = None) -> None:
        self.now = 1_760_000_000.0
        self.kept = kept
        self.audit: list[str] = []
        self.check = GoldenCheck(settings, kept, self._keep, lambda what, detail: self.audit.append(detail), clock=lambda: self.now)

    def _keep(self, value: str) -> None:
        self.kept = value

    def pass_on(self, verdict: Verdict, product: str = "ab") -> tuple[Verdict, bool]:
        inspection, counts = self.check.passed_on(judged(verdict, product))
        return inspection.verdict, counts

    def do_it(self) -> None:
        for verdict in (Verdict.PASS, Verdict.FAIL):
            self.check.show()
            assert self.pass_on(verdict) == (Verdict.INVALID, False)


def test_off_it_changes_nothing() -> None:
    setup = GoldenSetup(OFF)
    for verdict in Verdict:
        assert setup.pass_on(verdict) == (verdict, True)
        assert setup.pass_on(verdict, "another product") == (verdict, True)
    assert setup.check.reason() == "" and not setup.audit


def test_no_part_passes_before_both_were_shown() -> None:
    setup = GoldenSetup(AT_START)
    assert setup.check.reason() == "golden part check is due: show the must-pass part"
    assert setup.pass_on(Verdict.PASS) == (Verdict.INVALID, True)
    setup.check.show()
    assert setup.pass_on(Verdict.PASS) == (Verdict.INVALID, False)
    assert setup.check.status().wanted is GoldenPart.MUST_FAIL
    assert setup.pass_on(Verdict.PASS) == (Verdict.INVALID, True)
    setup.check.show()
    assert setup.pass_on(Verdict.FAIL) == (Verdict.INVALID, False)
    assert setup.check.reason() == "" and setup.check.status().done_at == setup.now
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    assert any("the must-fail part was FAIL" in entry for entry in setup.audit) and "done" in setup.audit[-1]


@pytest.mark.parametrize("wrong", [Verdict.FAIL, Verdict.INVALID])
def test_a_must_pass_part_that_does_not_pass_leaves_it_due(wrong: Verdict) -> None:
    setup = GoldenSetup(AT_START)
    setup.check.show()
    assert setup.pass_on(wrong) == (Verdict.INVALID, False)
    status = setup.check.status()
    assert status.due and status.wanted is GoldenPart.MUST_PASS and not status.armed
    assert f"was {wrong.value}" in status.message and "WRONG" in setup.audit[-1]


@pytest.mark.parametrize("wrong", [Verdict.PASS, Verdict.INVALID])
def test_a_must_fail_part_that_does_not_fail_leaves_it_due(wrong: Verdict) -> None:
    setup = GoldenSetup(AT_START)
    setup.check.show()
    setup.pass_on(Verdict.PASS)
    setup.check.show()
    assert setup.pass_on(wrong) == (Verdict.INVALID, False)
    assert setup.check.status().due and setup.pass_on(Verdict.PASS) == (Verdict.INVALID, True)


def test_it_is_due_again_after_its_hours_and_with_another_recipe() -> None:
    setup = GoldenSetup(EVERY_8_H)
    assert setup.check.status().due
    setup.do_it()
    setup.now += 8 * 3600 - 1
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    setup.now += 2
    assert setup.check.reason() and setup.pass_on(Verdict.PASS) == (Verdict.INVALID, True)
    setup.do_it()
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    assert setup.pass_on(Verdict.PASS, "another product") == (Verdict.INVALID, True)


@pytest.mark.parametrize(("later_s", "due"), [(3600, False), (9 * 3600, True), (-60, True)])
def test_the_next_run_knows_of_the_last_check(later_s: float, due: bool) -> None:
    setup = GoldenSetup(EVERY_8_H)
    setup.pass_on(Verdict.PASS)
    setup.do_it()
    next_run = GoldenSetup(EVERY_8_H, setup.kept)
    next_run.now = setup.now + later_s
    assert next_run.check.status().due is due
    assert GoldenSetup(AT_START, setup.kept).check.status().due


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"product": "ab"}', json.dumps({"product": "ab", "at": "soon"})])
def test_what_cannot_be_read_was_never_done(kept: str) -> None:
    setup = GoldenSetup(EVERY_8_H, kept)
    assert setup.check.status().due and math.isnan(setup.check.status().done_at)


def test_a_part_is_shown_only_if_it_is_asked_for() -> None:
    setup = GoldenSetup(OFF)
    with pytest.raises(InspectorError, match="no golden part is asked for"):
        setup.check.show()
    setup.check.begin()
    assert setup.pass_on(Verdict.PASS) == (Verdict.INVALID, True)
    setup.do_it()
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)


def test_the_station_is_locked_until_it_is_done(make_line: MakeLine) -> None:
    """Through the whole station: the standing verdict, the counters and the audit."""
    line = make_line(settings=replace(SETTINGS, golden=AT_START))
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()

    def judge(grey: int) -> Verdict:
        number = len(line.judged)
        camera.give(shot(number, grey))
        line.until_judged(number + 1)
        return line.judged[-1].verdict

    line.until(lambda status: status.mode is Mode.INSPECTING)
    assert [judge(GOOD), judge(BAD)] == [Verdict.INVALID] * 2
    status = line.until(lambda status: status.golden.due)
    assert (status.verdict, status.reason) == (Verdict.INVALID, "golden part check is due: show the must-pass part")
    line.engine.golden.show()
    assert judge(GOOD) is Verdict.INVALID
    line.engine.golden.show()
    assert judge(BAD) is Verdict.INVALID
    line.until(lambda status: not status.golden.due)
    assert judge(GOOD) is Verdict.PASS
    status = line.until(lambda status: status.verdict is Verdict.PASS)
    counters = status.counters
    assert (counters.passed, counters.failed, counters.invalid) == (1, 0, 2), "golden parts are none of the lot's"
    line.engine.close()
    entries = [entry.detail for entry in line.database.audit_entries() if entry.what == "golden"]
    assert any("right: the must-pass part was PASS" in entry for entry in entries)
    assert any("right: the must-fail part was FAIL" in entry for entry in entries)
    assert line.database.state("golden")


def test_a_person_may_ask_for_it_at_any_time(line: Line) -> None:
    line.scripted(Delivery.TRIGGERED).give(shot(0))
    line.start()
    line.until(lambda status: status.verdict is Verdict.PASS)
    line.engine.golden.begin()
    status = line.engine.status()
    assert status.verdict is Verdict.INVALID and status.golden.due


def test_another_memory_under_the_same_student_is_another_product_and_the_digest_of_earlier_versions_is_known() -> None:
    setup = GoldenSetup(EVERY_8_H, '{"product": "ab", "at": 1760000000.0}')
    for scoring, due in (("one", False), ("one", False), ("two", True)):
        setup.check.passed_on(replace(judged(Verdict.PASS), scoring_sha256=scoring))
        assert setup.check.status().due is due
