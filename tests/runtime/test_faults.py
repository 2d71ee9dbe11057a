"""Whatever raises, hangs or gives nonsense makes a part INVALID, is said, and does not stop the line."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import DetectorError
from inspector.core.status import CameraState, Mode
from inspector.core.types import Detection, Inspection, Verdict
from inspector.runtime import station as station_module
from inspector.runtime.acquisition.camera_state import CameraFacts
from inspector.runtime.inspection import live_verdict as live_verdict_module
from inspector.runtime.inspection.live_verdict import live_verdict
from inspector.runtime.inspection.pipeline import Pipeline
from tests.runtime.line import BAD, GreyDetector, Line, frame, shot
from tests.runtime.toy_trainer import make_recipe

NAN = float("nan")


def map_of(level: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.full((32, 32), level, np.float32)


def nan_in_map() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    values = map_of(-2.0)
    values[3, 4] = NAN
    return values


@pytest.mark.parametrize(
    ("detection", "verdict", "said"),
    [
        (Detection(map_of(-2.0), -2.0), Verdict.PASS, "within"),
        (Detection(map_of(-0.1), -0.1), Verdict.FAIL, "above"),
        (Detection(map_of(-2.0), NAN), Verdict.INVALID, "not a number"),
        (Detection(map_of(-2.0), float("inf")), Verdict.INVALID, "not a number"),
        (Detection(map_of(-2.0), -float("inf")), Verdict.INVALID, "not a number"),
        (Detection(nan_in_map(), -2.0), Verdict.INVALID, "not a number"),
        (Detection(map_of(-0.1), -2.0), Verdict.INVALID, "not the maximum"),
        (Detection(map_of(-2.0), -0.1), Verdict.INVALID, "not the maximum"),
        (Detection(np.zeros((0, 0), np.float32), -2.0), Verdict.INVALID, "not a number"),
    ],
)
def test_what_a_detector_says_is_believed_only_if_it_is_whole(detection: Detection, verdict: Verdict, said: str) -> None:
    detector = GreyDetector()
    detector.answer = detection
    inspection = Pipeline(make_recipe("part"), detector).inspect(frame())
    assert inspection.verdict is verdict
    assert said in inspection.reason


def test_the_smallest_area_of_a_defect_is_respected() -> None:
    values = map_of(-2.0)
    values[5, 5:8] = -0.1
    for area, verdict in ((3, Verdict.FAIL), (4, Verdict.PASS)):
        detector = GreyDetector()
        detector.answer = Detection(values, float(values.max()))
        assert Pipeline(make_recipe("part", min_area_px=area), detector).inspect(frame()).verdict is verdict


@pytest.mark.parametrize("fault", [DetectorError("the device is gone"), ValueError("a fault of the program"), MemoryError()])
def test_a_detector_that_raises_makes_invalid_parts_until_it_works_again(line: Line, fault: Exception) -> None:
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    line.until(lambda status: status.runtime != "")
    line.detectors[0].fault = fault
    camera.give(shot(0), shot(1))
    line.until_judged(2)
    assert line.verdicts() == [Verdict.INVALID] * 2
    assert str(fault) in line.judged[0].reason
    line.detectors[0].fault = None
    camera.give(shot(2))
    line.until(lambda status: status.verdict is Verdict.PASS)
    line.accounted()


def test_a_detector_that_hangs_takes_the_standing_verdict_back(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_verdict_module, "HANG_S", 0.2)
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0))
    line.until(lambda status: status.verdict is Verdict.PASS)
    line.detectors[0].free.clear()
    camera.give(shot(1))
    status = line.until(lambda status: status.verdict is Verdict.INVALID)
    assert "hung" in status.reason
    line.detectors[0].free.set()
    line.until(lambda status: status.verdict is Verdict.PASS and status.counters.total == 2)


@pytest.mark.slow
def test_a_station_with_a_hanging_detector_closes_in_time_and_leaves_it_its_memory(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(station_module, "STOP_TIMEOUT_S", 0.2)
    camera = line.scripted(Delivery.TRIGGERED)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    detector = line.detectors[0]
    detector.free.clear()
    camera.give(shot(0))
    assert detector.entered.wait(20)
    engine.close()
    assert engine.status().mode is Mode.STOPPED
    assert detector.closed == 0
    assert line.closed == 1
    detector.free.set()
    engine._inspecting.join(20)


def test_an_observer_that_raises_stops_neither_the_line_nor_the_other_observers(line: Line) -> None:
    after: list[Inspection] = []

    def broken(inspection: Inspection) -> None:
        if inspection.frame.camera_frame_id < 2:
            raise RuntimeError("the ejector does not answer")

    line.engine.observe(broken)
    line.engine.observe(after.append)
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "")
    camera.give(shot(0), shot(1))
    line.until_judged(2)
    status = line.until(lambda status: status.queues["inspect"][0] == 0)
    assert (status.counters.passed, status.counters.total) == (2, 2)
    assert status.verdict is Verdict.INVALID
    assert "the ejector does not answer" in status.reason
    assert "the ejector does not answer" in status.last_error
    camera.give(shot(2))
    line.until(lambda status: status.verdict is Verdict.PASS)
    assert len(after) == 3
    line.close()


def test_an_error_is_in_the_audit_once(line: Line) -> None:
    line.scripted(Delivery.REPLAY).give(*(shot(n) for n in range(20)), None)

    def broken(inspection: Inspection) -> None:
        raise RuntimeError("the same again")

    line.engine.observe(broken)
    line.start()
    line.until(lambda status: status.camera_state is CameraState.ENDED and status.queues["inspect"][0] == 0)
    line.engine.close()
    assert [entry.what for entry in line.database.audit_entries()].count("error") == 1


def test_commands_after_the_end_harm_nothing(line: Line) -> None:
    line.scripted(Delivery.REPLAY)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    threads = [threading.Thread(target=engine.close) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert line.closed == 1
    engine.recipes.use("part")
    engine.camera.open("scripted")
    engine.judging.pause()
    engine.judging.resume()
    engine.teaching.cancel()
    engine.lot.acknowledge()
    status = engine.status()
    assert (status.mode, status.verdict) == (Mode.STOPPED, Verdict.INVALID)
    assert line.detectors[0].closed == 1


def test_a_station_that_was_never_started_closes(line: Line) -> None:
    line.engine.close()
    assert line.closed == 1


def test_failures_are_held_until_acknowledged(line: Line) -> None:
    line.scripted(Delivery.REPLAY).give(*(shot(n, BAD) for n in range(7)), shot(7))
    engine = line.start()
    line.until_judged(8)
    assert [inspection.frame.index for inspection in engine.lot.flagged()] == [2, 3, 4, 5, 6]
    assert engine.status().unacknowledged == 7
    engine.lot.acknowledge()
    assert engine.status().unacknowledged == 0
    assert len(engine.lot.flagged()) == 5


def judged(verdict: Verdict = Verdict.PASS, fault: str = "", session: int = 1) -> Inspection:
    return Inspection(frame(fault=fault, session=session), verdict, "as judged", -1.0, -0.5, None, latency_ms=10.0)


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.INSPECTING])
def test_nothing_stands_unless_the_station_inspects(mode: Mode) -> None:
    camera = CameraFacts(state=CameraState.STREAMING, session=1)
    assert live_verdict(mode, camera, judged())[0] is Verdict.INVALID


@pytest.mark.parametrize("state", [state for state in CameraState if state is not CameraState.STREAMING])
def test_nothing_stands_unless_the_camera_streams(state: CameraState) -> None:
    camera = CameraFacts(state=state, session=1, problem="the reason")
    verdict, reason = live_verdict(Mode.INSPECTING, camera, judged())
    assert verdict is Verdict.INVALID
    assert reason.endswith(": the reason")


@pytest.mark.parametrize(
    ("last", "busy_s", "trouble", "age_s", "delivery", "expected"),
    [
        (judged(), 0.0, "", 0.5, Delivery.FREE_RUNNING, (Verdict.PASS, "as judged")),
        (judged(Verdict.FAIL), 0.0, "", 0.5, Delivery.REPLAY, (Verdict.FAIL, "as judged")),
        (judged(Verdict.INVALID), 0.0, "", 0.5, Delivery.REPLAY, (Verdict.INVALID, "as judged")),
        (judged(), 1.0, "", 0.5, Delivery.TRIGGERED, (Verdict.PASS, "as judged")),
        (judged(), 3.0, "", 0.5, Delivery.TRIGGERED, (Verdict.INVALID, "the inspection has hung for 3 s")),
        (judged(), 0.0, "broken", 0.5, Delivery.TRIGGERED, (Verdict.INVALID, "broken")),
        (None, 0.0, "", 0.0, Delivery.TRIGGERED, (Verdict.INVALID, "no part was judged yet")),
        (judged(session=7), 0.0, "", 0.5, Delivery.TRIGGERED, (Verdict.INVALID, "no part was judged yet")),
        (judged(fault="torn"), 0.0, "", 0.5, Delivery.TRIGGERED, (Verdict.INVALID, "torn")),
        (judged(), 0.0, "", 60.0, Delivery.TRIGGERED, (Verdict.PASS, "as judged (60 s ago)")),
        (judged(), 0.0, "", 60.0, Delivery.FREE_RUNNING, (Verdict.INVALID, "no part was judged for 60 s")),
        (judged(), 0.0, "", 60.0, Delivery.REPLAY, (Verdict.INVALID, "no part was judged for 60 s")),
    ],
)
def test_what_stands(
    last: Inspection | None, busy_s: float, trouble: str, age_s: float, delivery: Delivery, expected: tuple[Verdict, str]
) -> None:
    camera = CameraFacts(state=CameraState.STREAMING, session=1, delivery=delivery)
    now = age_s + (0.0 if last is None else last.frame.captured_at)
    assert live_verdict(Mode.INSPECTING, camera, last, busy_s=busy_s, trouble=trouble, now=now) == expected
