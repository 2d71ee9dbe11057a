"""``line``: what is judged beside what is known."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from inspector.camera.simulated.options import LineOptions
from inspector.cli.line import run
from inspector.cli.line.run import Judged, Tally, check_camera, line_report, split_line, truth_of
from inspector.core.errors import CameraError
from inspector.core.status import CameraState, Losses, Mode, Status
from inspector.core.types import Frame, Inspection, Region, Verdict

CAMERA = "simulated:metal?seed=4&width=128&height=128&defect_rate=0.5"


def test_a_simulated_line_teaches_on_good_parts_and_judges_the_next_ones() -> None:
    learn, judge = (LineOptions.from_address(address) for address in split_line(CAMERA, None, 12, 30))
    assert (learn.first, learn.count, learn.good_first, learn.rate) == (0, 12, 12, 0)
    assert (judge.first, judge.count, judge.good_first, judge.rate) == (12, 30, 12, 0)
    assert (learn.seed, learn.defect_rate) == (judge.seed, judge.defect_rate) == (4, 0.5)


def test_a_rate_that_is_asked_for_is_kept_and_the_seed_can_be_told() -> None:
    _, judge = split_line(CAMERA + "&rate=7", 9, 0, 0)
    options = LineOptions.from_address(judge)
    assert (options.rate, options.seed, options.count) == (7, 9, 0)


@pytest.mark.parametrize("camera", ["folder:/somewhere", "opencv:0", "opencv:rtsp://host/simulated"])
def test_any_other_camera_is_left_as_it_is(camera: str) -> None:
    assert split_line(camera, 3, 10, 10) == (camera, camera)


def test_a_line_that_ends_by_itself_ends_without_being_told() -> None:
    _, judge = split_line(CAMERA + "&count=7", None, 12, 0)
    assert LineOptions.from_address(judge).count == 7
    _, slow = split_line(CAMERA, None, 12, 0, hurry=False)
    assert LineOptions.from_address(slow).rate == LineOptions().rate


def judged(conveyor_address: str, count: int) -> list[Judged]:
    """A perfect judge of the first ``count`` parts: it points into the mask."""
    conveyor = LineOptions.from_address(conveyor_address).conveyor()
    parts = []
    for number in range(count):
        part = conveyor.part(number)
        if part.mask.any():
            y, x = np.argwhere(part.mask)[0]
            parts.append(Judged(number, Verdict.FAIL, 10.0, (float(x), float(y))))
        else:
            parts.append(Judged(number, Verdict.PASS, 10.0, None))
    return parts


def test_a_perfect_judge_is_told_so() -> None:
    parts = judged(CAMERA, 40)
    truth = truth_of(CAMERA, parts)
    assert truth is not None
    assert truth.good + truth.defects == 40
    assert truth.defects == truth.caught == truth.located > 10
    assert truth.false_rejects == truth.invalid_good == truth.invalid_defects == 0
    assert sum(seen for seen, _ in truth.by_kind.values()) == truth.defects


def test_every_mistake_is_counted_where_it_belongs() -> None:
    parts = judged(CAMERA, 40)
    good = next(at for at, part in enumerate(parts) if part.verdict is Verdict.PASS)
    bad = [at for at, part in enumerate(parts) if part.verdict is Verdict.FAIL]
    parts[good] = Judged(parts[good].number, Verdict.FAIL, 10.0, (0.0, 0.0))
    parts[bad[0]] = Judged(parts[bad[0]].number, Verdict.PASS, 10.0, None)
    parts[bad[1]] = Judged(parts[bad[1]].number, Verdict.INVALID, 10.0, None)
    parts[bad[2]] = Judged(parts[bad[2]].number, Verdict.FAIL, 10.0, (0.0, 0.0))  # the corner, where no part lies
    truth = truth_of(CAMERA, parts)
    assert truth is not None
    assert (truth.false_rejects, truth.invalid_defects) == (1, 1)
    assert truth.caught == truth.defects - 2
    assert truth.located == truth.caught - 1


def test_only_a_simulated_line_knows_the_truth() -> None:
    assert truth_of("folder:/somewhere", []) is None


def test_the_report_has_the_agreed_keys() -> None:
    tally = Tally(CAMERA)
    for number, part in enumerate(judged(CAMERA, 10)):
        tally.add(part, 1.0 + number / 9)
    status = Status(
        mode=Mode.INSPECTING, verdict=Verdict.PASS, reason="", camera_state=CameraState.ENDED, losses=Losses(replaced=2, missed=3)
    )
    made = line_report(status, tally, tally.truth(), 12.5)
    wanted = "parts pass fail invalid defects caught good false_rejects dropped_frames verdicts_per_s latency_ms teach_seconds peak_rss_mb"
    assert set(wanted.split()) <= set(made)
    assert made["parts"] == 10 == made["pass"] + made["fail"] + made["invalid"]  # type: ignore[operator]
    assert made["dropped_frames"] == 5
    assert made["verdicts_per_s"] == pytest.approx(9.0)
    assert made["peak_rss_mb"] > 10  # type: ignore[operator]


def test_the_truth_is_the_same_whenever_it_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "WAITING", 8)
    monkeypatch.setattr(run, "SETTLE_S", 60.0)
    parts = judged(CAMERA, 60)
    parts[3] = replace(parts[3], verdict=Verdict.INVALID)
    tally = Tally(CAMERA)
    for number, part in enumerate(parts):
        tally.add(part, float(number))
        if number % 7 == 0:
            tally.settle()
    assert tally.truth() == truth_of(CAMERA, parts)
    assert (tally.total, tally.untold) == (60, 0)


def test_what_nobody_could_draw_again_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "WAITING", 8)
    tally = Tally(CAMERA)
    for part in judged(CAMERA, 20):
        tally.add(part, 1.0)
    truth = tally.truth()
    assert truth is not None
    assert (tally.total, tally.untold, truth.good + truth.defects) == (20, 4, 16)


@pytest.mark.slow
@pytest.mark.parametrize(("camera", "parts"), [("folder:/line", 20_000), ("simulated:metal?width=128&height=128&defect_rate=0", 5_000)])
def test_memory_does_not_grow_with_the_parts(camera: str, parts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a station tells of them; the first fifth fills what is kept."""
    monkeypatch.setattr(run, "SETTLE_S", 60.0)
    monkeypatch.setattr(run, "WAITING", 256)
    frame = Frame(np.zeros((4, 4, 3), np.uint8), 0, 1.0, 1.0, 0, 1)
    regions = (Region(np.zeros((3, 2), np.float32), 1.0, -1.0, (2.0, 3.0)),)
    sizes = []
    tracemalloc.start()
    try:
        tally = Tally(camera)
        for number in range(parts):
            tally(Inspection(replace(frame, index=number, camera_frame_id=number), Verdict.FAIL, "", 1.0, 0.5, None, regions=regions))
            if number % 50 == 0:
                tally.settle()
            if (number + 1) % (parts // 10) == 0:
                sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert max(sizes[2:]) - sizes[1] < parts, "not even a byte for each part"
    assert tally.total == parts == tally.count(Verdict.FAIL)


@pytest.mark.parametrize("camera", ["simulatd", "simulated:wood", "simulated?sped=3", "folder:/nowhere/at/all", "video:/nowhere.mp4"])
def test_a_camera_that_can_never_be_is_refused(camera: str) -> None:
    with pytest.raises(CameraError):
        check_camera(camera)


def test_a_camera_that_may_come_is_waited_for() -> None:
    check_camera("opencv:/dev/video99")
    check_camera(CAMERA)


def test_golden_parts_are_no_parts_of_the_account() -> None:
    tally = Tally()
    tally.add(Judged(1, Verdict.PASS, 10.0, None), 1.0)
    tally.add(Judged(2, Verdict.INVALID, 900.0, None, counted=False), 2.0)
    assert (tally.total, tally.count(Verdict.INVALID), tally.not_counted) == (1, 0, 1)
    assert tally.latency_ms["p99"] == 10.0


def test_what_is_refused_makes_no_line_faster() -> None:
    tally = Tally()
    refused = [(Verdict.INVALID, 1.6)] * 40
    for verdict, now in ((Verdict.INVALID, 0.9), (Verdict.PASS, 1.0), (Verdict.FAIL, 1.5), *refused, (Verdict.PASS, 2.0)):
        tally.add(Judged(1, verdict, 10.0, None), now)
    assert tally.total == 44 and tally.per_second == 2.0


def test_what_waited_for_the_recipe_is_in_no_latency(monkeypatch: pytest.MonkeyPatch) -> None:
    tally = Tally()
    waiting = [(Verdict.INVALID, 0.3, 300.0), (Verdict.PASS, 2.0, 1900.0), (Verdict.PASS, 2.01, 1810.0)]  # at 0, .1, .2 s
    for verdict, now, latency in waiting:
        tally.add(Judged(1, verdict, latency, None), now)
    assert tally.latency_ms["p99"] > 1000, "there are no others"
    monkeypatch.setattr(run, "LATENCIES", 6)
    for now in (3.0, 3.1, 3.2):
        tally.add(Judged(1, Verdict.PASS, 20.0, None), now)
    assert (tally.waited, tally.longest_wait_ms) == (3, 1900.0)
    assert tally.latency_ms["p50"] == tally.latency_ms["p99"] == 20.0
    for now in (4.0, 4.1, 4.2):
        tally.add(Judged(1, Verdict.PASS, 30.0, None), now)
    assert tally.waited == 3 and tally.latency_ms["p50"] == 25.0, "those that waited are overwritten"
