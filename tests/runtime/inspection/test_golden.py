"""The golden part check: nothing is PASS before the one part has passed and the other has failed, and all of it is in the audit."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError, SettingsError
from inspector.core.quality.exam import KnownKind, KnownPart
from inspector.core.settings import GoldenSettings
from inspector.core.status import GoldenPart, Mode
from inspector.core.types import AnomalyMap, Inspection, RecipeId, Region, Verdict
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.shift_times import last_of
from tests.runtime.conftest import MakeLine
from tests.runtime.line import BAD, GOOD, SETTINGS, Line, frame, shot

AT_START = GoldenSettings(at_start=True, interval_hours=0)
EVERY_8_H = GoldenSettings(at_start=False, interval_hours=8)
OFF = GoldenSettings(at_start=False, interval_hours=0)


def judged(verdict: Verdict, product: str = "ab") -> Inspection:
    return Inspection(frame(), verdict, "as it is", -1.0, -0.5, RecipeId("part", "1"), weights_sha256=product)


TIMES = ("06:00", "14:00", "22:00")


class GoldenSetup:
    """A check with its clock, its audit, and what it keeps."""

    def __init__(self, settings: GoldenSettings, kept: str | None = None, *, now: float = 1_760_000_000.0, program: str = "1") -> None:
        self.now = now
        self.kept = kept
        self.audit: list[str] = []
        note = lambda what, detail, **by: self.audit.append(detail)  # noqa: E731
        self.check = GoldenCheck(
            settings, kept, self._keep, note, shifts=("06:00", "14:00", "22:00"), clock=lambda: self.now, program=program
        )

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


# Golden parts of the exam set

PASSING = KnownPart(1, KnownKind.GOOD, "a1", "part 7", "Ada", 1.0, golden=True)
SCRATCHED = KnownPart(2, KnownKind.DEFECT, "b2", "part 8", "Ada", 1.0, failure="scratch", golden=True, place=(0.25, 0.25))
DENTED = KnownPart(3, KnownKind.DEFECT, "c3", "part 9", "Ada", 1.0, failure="dent", golden=True)
OTHERS = (KnownPart(4, KnownKind.GOOD, "d4", "part 10", "Ada", 1.0), KnownPart(5, KnownKind.LIMIT_SAMPLE, "e5", "x", "Ada", 1.0))


def seen_at(x: float, y: float) -> Inspection:
    """A FAIL whose region lies there on a part that fills a picture of 128x128."""
    corners = [(-4, -4), (4, -4), (4, 4), (-4, 4)]
    outline = np.array([(128 * x - 0.5 + dx, 128 * y - 0.5 + dy) for dx, dy in corners], np.float32)
    region = Region(outline, 64.0, -0.2, (128 * x - 0.5, 128 * y - 0.5))
    anomaly = AnomalyMap(np.zeros((128, 128), np.float32), np.eye(3))
    return replace(judged(Verdict.FAIL), regions=(region,), map=anomaly)


def golden_setup(**more: object) -> GoldenSetup:
    setup = GoldenSetup(OFF, **more)  # type: ignore[arg-type]
    setup.check.use("part")
    setup.check.know("part", (DENTED, PASSING, *OTHERS, SCRATCHED))
    return setup


def test_each_golden_part_is_asked_for_and_a_must_fail_part_must_fail_where_its_defect_is() -> None:
    setup = golden_setup()
    setup.pass_on(Verdict.PASS)
    setup.check.begin()
    status = setup.check.status()
    assert (status.part, status.step, status.of, status.product) == (PASSING, 1, 3, "part")
    assert setup.check.reason() == "golden part check is due: show the must-pass part 1"
    setup.check.show()
    setup.pass_on(Verdict.PASS)
    assert setup.check.status().part == DENTED and setup.check.status().wanted is GoldenPart.MUST_FAIL
    setup.check.show()
    setup.pass_on(Verdict.FAIL)
    assert setup.check.reason() == "golden part check is due: show the must-fail part 2 (scratch)"
    setup.check.show()
    setup.check.passed_on(seen_at(0.75, 0.75))
    status = setup.check.status()
    assert status.due and "not where its defect is" in status.message and "WRONG" in setup.audit[-1]
    setup.check.show()
    setup.check.passed_on(seen_at(0.27, 0.25))
    assert not setup.check.status().due


def test_golden_parts_make_it_due_after_every_change_also_where_the_settings_never_ask() -> None:
    inspection = replace(judged(Verdict.PASS), scoring_sha256="s", recipe_sha256="r", runtime="openvino", camera="c")
    changes: list[dict[str, object]] = [
        {"recipe_sha256": "another limit"},
        {"scoring_sha256": "another mask"},
        {"runtime": "torch"},
        {"camera": "opencv:1"},
        {"camera_settings": {"profile": "fingerprint"}},
    ]
    for change in changes:
        setup = golden_setup()
        setup.check.passed_on(inspection)
        if setup.check.status().due:
            setup.check.give_up("Ada", "the first")
        setup.check.passed_on(inspection)
        assert not setup.check.status().due
        setup.check.passed_on(replace(inspection, **change))  # type: ignore[arg-type]
        status = setup.check.status()
        assert status.due and status.why == "something else judges than at the last check", change
    setup.check.give_up("Ada", "for the test")
    changed = replace(inspection, **changes[-1])  # type: ignore[arg-type]
    for program, due in (("1", False), ("2", True)):
        again = golden_setup(kept=setup.kept, program=program)
        again.check.passed_on(changed)
        assert again.check.status().due is due, program


def test_what_changes_in_the_middle_of_a_check_begins_it_anew() -> None:
    setup = golden_setup()
    setup.pass_on(Verdict.PASS)
    setup.check.begin()
    setup.check.show()
    setup.pass_on(Verdict.PASS)
    assert setup.check.status().step == 2
    setup.pass_on(Verdict.PASS, "another product")
    assert setup.check.status().step == 1, "the part that passed was judged by something else"
    setup.check.show()
    setup.pass_on(Verdict.PASS, "another product")
    setup.check.know("part", (PASSING, SCRATCHED))
    assert (setup.check.status().step, setup.check.status().of) == (1, 2)


@pytest.mark.parametrize("settings", [OFF, AT_START, EVERY_8_H])
def test_a_lock_out_survives_a_restart_also_in_the_middle_of_the_check(settings: GoldenSettings) -> None:
    setup = GoldenSetup(settings)
    setup.pass_on(Verdict.PASS)
    setup.check.begin()
    setup.check.show()
    setup.pass_on(Verdict.PASS)
    again = GoldenSetup(settings, setup.kept)
    status = again.check.status()
    assert status.due and status.wanted is GoldenPart.MUST_PASS and status.why == "a person asked for it"
    assert again.pass_on(Verdict.PASS) == (Verdict.INVALID, True)
    again.do_it()
    assert not GoldenSetup(OFF, again.kept).check.status().due


def test_it_can_be_given_up_with_a_reason_until_it_is_due_again() -> None:
    setup = GoldenSetup(EVERY_8_H)
    setup.pass_on(Verdict.PASS)
    with pytest.raises(InspectorError, match="a reason"):
        setup.check.give_up("Ada", " ")
    assert setup.check.status().due
    setup.check.give_up("Ada", "the parts are at the customer's")
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    assert "given up by Ada" in setup.audit[-1] and "the parts are at the customer's" in setup.audit[-1]
    with pytest.raises(InspectorError, match="not due"):
        setup.check.give_up("Ada", "again")
    restarted = GoldenSetup(EVERY_8_H, setup.kept)
    assert restarted.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    assert math.isnan(restarted.check.status().done_at), "given up is not done"
    restarted.now += 8 * 3600
    assert restarted.check.status().due


def test_given_up_before_anything_was_judged_what_comes_first_is_meant() -> None:
    setup = GoldenSetup(AT_START)
    setup.check.give_up("Ada", "no parts")
    assert setup.pass_on(Verdict.PASS) == (Verdict.PASS, True)
    assert setup.pass_on(Verdict.PASS, "another product") == (Verdict.INVALID, True)


# Times of the day


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def clock(text: str) -> float:
    """Unix seconds of a moment in UTC."""
    return datetime.fromisoformat(f"{text}+00:00").timestamp()


SHIFTS = GoldenSettings(at_start=False, interval_hours=0, at_shifts=True)


def test_it_is_due_at_the_begin_of_each_shift(berlin: None) -> None:
    setup = GoldenSetup(SHIFTS, now=clock("2026-01-15T04:30:00"))
    assert setup.check.status().why == "it was never done"
    setup.pass_on(Verdict.PASS)
    setup.do_it()
    setup.now = clock("2026-01-15T04:59:59")
    assert not setup.check.status().due
    setup.now = clock("2026-01-15T05:00:00")
    assert setup.check.status().why == "the shift began at 06:00"
    setup.do_it()
    setup.now = clock("2026-01-15T12:59:00")
    assert not setup.check.status().due
    next_day = GoldenSetup(SHIFTS, setup.kept, now=clock("2026-01-16T04:00:00"))
    assert next_day.check.status().why == "the shift began at 22:00", "the station was off meanwhile"


def test_a_clock_that_is_set_back_makes_it_due_unless_it_is_only_adjusted(berlin: None) -> None:
    setup = GoldenSetup(SHIFTS, now=clock("2026-01-15T04:30:00"))
    setup.pass_on(Verdict.PASS)
    setup.do_it()
    setup.now -= 1
    assert not setup.check.status().due
    setup.now -= 3600
    assert "set back" in setup.check.status().why


@pytest.mark.parametrize(
    ("name", "now", "at"),
    [
        ("02:30", "2026-03-29T01:29:59", "2026-03-28T01:30:00"),  # skipped by summer time: not yet
        ("02:30", "2026-03-29T01:30:00", "2026-03-29T01:30:00"),  # an hour later by the clock on the wall
        ("02:30", "2026-10-25T00:30:00", "2026-10-25T00:30:00"),  # the first time
        ("02:30", "2026-10-25T01:30:00", "2026-10-25T00:30:00"),  # the same moment when the clock shows it again
        ("06:00", "2026-10-25T04:59:59", "2026-10-24T04:00:00"),  # 25 hours lie between
        ("06:00", "2026-10-25T05:00:00", "2026-10-25T05:00:00"),
        ("00:00", "2026-06-30T22:00:00", "2026-06-30T22:00:00"),
    ],
)
def test_summer_time_neither_skips_a_shift_nor_begins_it_twice(berlin: None, name: str, now: str, at: str) -> None:
    found = last_of((name,), clock(now))
    assert found is not None and found.at == clock(at)


def test_a_time_of_the_day_is_checked_in_the_settings(tmp_path: Path) -> None:
    from inspector.storage.settings import load_settings

    own = tmp_path / "settings.yaml"
    own.write_text('shifts: ["06:00", "22:30"]\n')
    assets = Path(__file__).parents[3] / "assets" / "settings.yaml"
    assert load_settings(assets, own).shifts == ("06:00", "22:30")
    own.write_text('shifts: ["24:00"]\n')
    with pytest.raises(SettingsError, match="a time of day"):
        load_settings(assets, own)
