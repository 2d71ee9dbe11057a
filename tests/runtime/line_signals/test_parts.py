"""Each part that the line announces is one picture and one result, whatever happens on the way."""

from __future__ import annotations

from time import monotonic

import pytest

from inspector.core.errors import CameraError
from inspector.core.line.messages import Alive, LineEvent, LineReport, ResetErrors, ResultTaken
from inspector.core.line.vocabulary import LineError, LineResult, LineWarning, Why
from inspector.core.status import Disk
from inspector.core.types import Verdict
from tests.runtime.line import BAD, GOOD, shot, until
from tests.runtime.line_signals.conftest import Make, SignalLine


def test_a_part_is_triggered_judged_and_told_with_all_that_is_known_of_it(make_signals: Make) -> None:
    line = make_signals()
    process = line.process
    process.until_alive()
    line.camera.greys = [GOOD, BAD]
    first = process.take(1, sequence=65_535, serial="A-17", lot="L", encoder=4_294_967_295)
    (good,) = process.until_judged(1)
    second = process.take(2, sequence=1)
    bad = process.until_judged(2)[1]
    assert (good.identity, good.result, good.why, good.number, good.recipe) == (first, LineResult.PASS, Why.JUDGED, 1, "part")
    assert (bad.identity, bad.result, bad.number) == (second, LineResult.FAIL, 2)
    assert bad.regions == 1 and bad.score > bad.limit and bad.recipe_sha256
    rows = line.line.database.part_rows(2)
    assert [(row.serial, row.identity and row.identity.sequence, row.identity and row.identity.encoder) for row in rows] == [
        ("", 1, None),
        ("A-17", 65_535, 4_294_967_295),
    ]
    alive = process.until_alive(lambda alive: alive.failed == 1)
    assert (alive.healthy, alive.mode, alive.camera, alive.recipe, alive.passed) == (True, "inspecting", "streaming", "part", 1)
    assert alive.pictures == 2, "each part has its picture"


def test_a_picture_that_nobody_announced_is_told_without_a_part(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.line.engine.camera.trigger()
    (told,) = line.process.until_judged(1)
    assert (told.identity.part, told.result) == (0, LineResult.PASS)
    assert line.process.until_alive(lambda alive: alive.passed == 1).pictures == 0, "no part of the line"


def test_a_refused_part_is_invalid_in_the_ledger_with_its_reason(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    identity = line.process.take(1, sequence=9, refused=Why.NOT_READY)
    line.line.until_judged(1)
    (row,) = line.line.database.part_rows(2)
    assert (row.verdict, row.reason, row.identity.sequence) == (  # type: ignore[union-attr]
        Verdict.INVALID,
        "refused: triggered while the station was not ready",
        9,
    )
    assert line.camera.triggers == 0 and line.process.alive.pictures == 0
    assert [(one.identity, one.why) for one in line.process.until_judged(1)] == [(identity, Why.NOT_READY)]


def test_a_part_of_a_paused_station_is_answered_at_once(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.line.engine.judging.pause()
    alive = line.process.until_alive(lambda alive: not alive.healthy)
    assert alive.mode == "paused"
    line.process.take(1)
    (told,) = line.process.until_judged(1)
    assert (told.result, told.why, told.reason) == (LineResult.INVALID, Why.STATION_FAULT, "paused")
    line.line.until_judged(1)
    assert line.line.database.part_rows(1)[0].reason == "paused" and line.line.engine.status().counters.invalid == 1
    assert len(line.process.judged()) == 1, "one result for one trigger"
    line.process.until_alive(lambda alive: alive.pictures == 1)  # no picture was lost: the counts agree


def test_a_part_without_a_recipe_is_answered_at_once(make_signals: Make) -> None:
    line = make_signals(recipe=None, judges=False)
    line.process.until_alive(lambda alive: alive.mode == "no recipe")
    line.process.take(1)
    (told,) = line.process.until_judged(1)
    assert (told.result, told.why) == (LineResult.INVALID, Why.STATION_FAULT) and told.reason.startswith("no recipe")


def test_a_camera_that_takes_no_trigger_gives_invalid_parts(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.process.take(1)
    line.process.until_judged(1)
    line.camera.refuses = CameraError("busy")
    line.process.take(2)
    told = line.process.until_judged(2)[1]
    assert (told.identity.part, told.result, told.why) == (2, LineResult.INVALID, Why.NO_PICTURE)


def test_it_is_told_how_soon_the_line_can_read_a_result(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    for part, shown_ms, late in ((1, 3.0, False), (2, 5.0, False), (3, 900.0, True)):
        identity = line.process.take(part)
        told = line.process.until_judged(part)[part - 1]
        judged_at = told.captured_at + told.latency_ms / 1000
        line.process.say(ResultTaken(part, run=identity.run, late=late, shown_at=judged_at + shown_ms / 1000))
    line.process.take(4)
    line.process.until_judged(4)
    line.process.say(ResultTaken(4, taken=False, run=identity.run))
    line.process.say(LineReport(online=True, flushed=1))
    line.line.until(lambda status: status.line is not None and status.line.flushed == 1)
    report = line.line.engine.status().line
    assert report is not None and (report.result_ms, report.slowest_result_ms) == pytest.approx((4.0, 5.0))
    assert line.line.engine.result_times_ms == pytest.approx((3.0, 5.0))


def test_a_late_verdict_is_kept_beside_what_the_line_was_told(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    detector = line.line.detectors[-1]
    detector.free.clear()
    identity = line.process.take(1, sequence=4)
    assert detector.entered.wait(5)
    line.process.say(ResultTaken(1, late=True, run=identity.run))
    line.process.say(LineReport(online=True, late=1))
    line.line.until(lambda status: status.line is not None and status.line.late == 1)
    detector.free.set()
    (told,) = line.process.until_judged(1)
    assert (told.result, told.identity) == (LineResult.PASS, identity), "the machine knows that it is late"
    _until_audit(line, "late: part 1 (sequence 4) was INVALID for the line when its verdict came: PASS")


def test_no_sign_of_life_comes_while_the_detector_hangs(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    detector = line.line.detectors[-1]
    detector.free.clear()
    line.process.take(1)
    assert detector.entered.wait(5)
    before = len(line.process.of(Alive))
    line.process.say(LineReport(online=True, triggers=1))
    began = monotonic()
    until(lambda: monotonic() - began > 0.25)
    assert len(line.process.of(Alive)) == before
    detector.free.set()
    line.process.until_judged(1)
    until(lambda: len(line.process.of(Alive)) > before)


def test_a_lost_camera_is_said(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    assert not any(one.error for one in line.process.of(Alive)), "a camera that is being opened is none that is lost"
    line.line.cameras["scripted"] = CameraError("unplugged")
    line.camera.give(None)
    alive = line.process.until_alive(lambda alive: not alive.healthy)
    assert alive.error is LineError.CAMERA_LOST


def test_a_disk_that_takes_no_evidence_stops_the_line_where_it_must(make_signals: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    line = make_signals(stop_when_unrecorded=True)
    line.process.until_alive()
    monkeypatch.setattr(line.line.engine._recorder, "disk", lambda: Disk(problem="the disk is full"))
    alive = line.process.until_alive(lambda alive: not alive.healthy)
    assert (alive.error, alive.disk) == (LineError.DISK_FULL, "the disk is full") and LineWarning.DISK in alive.warnings


def test_parts_of_set_up_mode_are_no_parts_for_the_line(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.line.engine.set_up.begin()
    line.process.until_alive(lambda alive: not alive.healthy)
    line.process.take(1)
    (told,) = line.process.until_judged(1)
    assert told.result is LineResult.INVALID and told.reason.startswith("SET-UP: would be PASS")
    line.line.engine.set_up.end()


def test_what_happened_at_the_line_stands_in_the_audit(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    identity = line.process.take(1, sequence=4)
    line.process.until_judged(1)
    line.process.say(LineEvent("flushed", "Enable fell: 1 result was not taken by the line", (identity,)))
    _until_audit(line, "line: flushed: Enable fell: 1 result was not taken by the line (part 1 (sequence 4))")


def _until_audit(line: SignalLine, text: str) -> None:
    until(lambda: any(text in one for _, one in line.audit()), lambda: f"{text} in {line.audit()}")


# A line that triggers the camera itself


def test_a_picture_belongs_to_the_part_that_was_announced_before_it(make_signals: Make) -> None:
    line = make_signals(trigger="line", picture_max_s=5.0)
    line.process.until_alive()
    for part in (1, 2):
        identity = line.process.take(part, announced=True, at=monotonic())
        line.camera.give(shot(part))
        told = line.process.until_judged(part)[-1]
        assert (told.identity, told.result) == (identity, LineResult.PASS)


def test_the_picture_of_a_refused_part_is_not_counted_as_the_line_counts_no_trigger_for_it(make_signals: Make) -> None:
    line = make_signals(trigger="line", picture_max_s=5.0)
    line.process.until_alive()
    for part, refused in ((1, Why.NOT_READY), (2, Why.NONE)):
        line.process.take(part, announced=True, at=monotonic(), refused=refused)
        line.camera.give(shot(part))
        line.line.until_judged(part)
    assert [row.verdict for row in line.line.database.part_rows(2)] == [Verdict.PASS, Verdict.INVALID]
    assert line.process.until_alive(lambda alive: alive.passed == 1).pictures == 1


def test_a_picture_without_a_part_passes_for_none_and_error_20_is_said(make_signals: Make) -> None:
    line = make_signals(trigger="line")
    line.process.until_alive()
    line.camera.give(shot(1))
    (told,) = line.process.until_judged(1)
    assert (told.identity.part, told.result, told.reason) == (0, LineResult.INVALID, "the part and its picture cannot be matched")
    assert line.process.until_alive(lambda alive: bool(alive.error)).error is LineError.PART_AND_PICTURE_APART
    line.process.until_alive()


def test_a_part_without_a_picture_is_invalid_and_is_not_given_the_next_one(make_signals: Make) -> None:
    line = make_signals(trigger="line", picture_max_s=0.05)
    line.process.until_alive()
    identity = line.process.take(1, announced=True, at=monotonic())
    (told,) = line.process.until_judged(1)
    assert (told.identity, told.result, told.why) == (identity, LineResult.INVALID, Why.NO_PICTURE)
    line.line.until_judged(1)
    assert line.line.judged[0].frame.identity == identity
    line.process.until_alive()


def test_a_person_resets_errors_where_no_plc_does(make_signals: Make) -> None:
    line = make_signals()
    line.process.until_alive()
    line.line.engine.reset_line()
    until(lambda: line.process.of(ResetErrors))
    until(lambda: any(entry.what == "line" and entry.detail.startswith("reset: ") for entry in line.line.database.audit_entries(20)))
