"""The drift watch looks at parts that pass, says which value moved, and begins anew when it must."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calibration.gate.limits import GateCheck, Light
from inspector.camera.base import Delivery
from inspector.core.settings import DriftSettings
from inspector.core.shape import Shape, ShapeKind
from inspector.core.types import Inspection, RecipeId, Verdict
from inspector.runtime.inspection.drift_watch import MOST_VALUES, DriftWatch
from tests.runtime.conftest import MakeLine
from tests.runtime.line import GOOD, SETTINGS, frame, shot

RNG = np.random.default_rng(4)


def part(
    brightness: float = 100.0, score: float = -1.0, verdict: Verdict = Verdict.PASS, product: str = "ab", index: int = 0
) -> Inspection:
    checks = (
        GateCheck("brightness", "brightness", brightness + RNG.normal(), 50, 150, Light.OK),
        GateCheck("sharpness", "sharpness", -0.7 + 0.01 * RNG.normal(), -1, None, Light.OK),
        GateCheck("contrast", "contrast", 40.0, 10, None, Light.OK),
    )
    inspection = Inspection(frame(index), verdict, "", score + 0.1 * RNG.normal(), 0.0, RecipeId("part", "1"), weights_sha256=product)
    return replace(inspection, checks=checks)


def test_what_moved_is_named_and_the_rest_is_not() -> None:
    watch = DriftWatch(100_000)
    said = [text for index in range(200) for text in watch.add(part(index=index))]
    assert said == [] and watch.alarms() == ()
    said = [text for index in range(200, 260) for text in watch.add(part(brightness=97.0, index=index))]
    assert len(said) == 1
    assert said[0].startswith("brightness of passing parts has drifted down by ")
    (alarm,) = watch.alarms()
    assert alarm.name == "brightness" and 195 <= alarm.since <= 205 and alarm.moved < -1.5
    assert alarm.since_s == 1_760_000_000 + alarm.since


def test_only_parts_that_pass_count() -> None:
    watch = DriftWatch(100_000)
    for index in range(100):
        watch.add(part(index=index))
    for verdict in (Verdict.FAIL, Verdict.INVALID):
        for _ in range(50):
            assert watch.add(part(brightness=20.0, score=3.0, verdict=verdict)) == ()


def test_a_place_is_watched_if_it_is_known_and_no_more_values_than_the_limits_are_for() -> None:
    watch = DriftWatch(100_000)
    places = [f"place {number}" for number in range(2 * MOST_VALUES)]
    said: list[str] = []
    for index in range(150):
        off = 0.0 if index < 100 else 4.0
        said += watch.add(part(index=index), {name: off + RNG.normal() for name in places})
    assert {text.split(" of passing")[0] for text in said} == set(places[: MOST_VALUES - 3])


def test_another_recipe_or_lot_begins_anew() -> None:
    watch = DriftWatch(100_000)
    for index in range(150):
        watch.add(part(brightness=100.0 if index < 100 else 90.0, index=index))
    assert watch.alarms()
    watch.begin_anew()
    assert watch.alarms() == ()
    for index in range(60):
        watch.add(part(index=index))
    assert not any(watch.add(part(brightness=50.0, product="other")) for _ in range(60))


def test_other_shapes_to_judge_begin_anew() -> None:
    """The scores mean something else then, though the networks are the same."""
    watch = DriftWatch(100_000)
    ignored = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (9.0, 9.0)))
    for index in range(100):
        watch.add(part(index=index))
    assert not any(watch.add(part(score=1.0, index=index), {}, (ignored,)) for index in range(100, 160))
    assert any(watch.add(part(score=3.0, index=index), {}, (ignored,)) for index in range(160, 220))


def test_no_watch_if_the_settings_say_so() -> None:
    watch = DriftWatch(0)
    assert not any(watch.add(part(brightness=100.0 if index < 100 else 50.0)) for index in range(200))


def test_the_station_tells_of_drift_until_a_person_has_seen_it(make_line: MakeLine) -> None:
    line = make_line(settings=replace(SETTINGS, drift=DriftSettings(false_alarm_parts=10_000)))
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    for number in range(60):
        camera.give(shot(number, GOOD - number % 3))
    for number in range(60, 100):
        camera.give(shot(number, GOOD - 12 - number % 3))
    line.until_judged(100)
    status = line.until(lambda status: bool(status.drift))
    assert [alarm.name for alarm in status.drift] == ["score"] and status.drift[0].moved < 0
    assert status.verdict is Verdict.PASS, "a drift is told, it judges nothing"
    line.engine.drift.restart()
    assert line.engine.status().drift == ()
    line.engine.close()
    audited = [entry.detail for entry in line.database.audit_entries() if entry.what == "drift"]
    assert any(entry.startswith("score of passing parts has drifted down") for entry in audited)


def test_another_baseline_under_the_same_student_begins_anew() -> None:
    watch = DriftWatch(100_000)
    for index in range(260):
        watch.add(replace(part(brightness=100.0 if index < 200 else 97.0, index=index), scoring_sha256="one"))
    assert watch.alarms()
    watch.add(replace(part(index=260), scoring_sha256="two"))
    assert watch.alarms() == ()


def test_a_new_lot_goes_on_from_the_held_out_parts_and_from_what_was_learned() -> None:
    """Nothing is forgotten with a lot: the first parts of the next one are compared with the same as those of the last."""
    held_out = tuple((-1.0 + 0.1 * RNG.normal(size=40)).tolist())
    watch = DriftWatch(100_000)
    assert not [text for index in range(100) for text in watch.add(part(index=index), held_out=held_out)]
    watch.begin_lot()
    said = [text for index in range(100, 130) for text in watch.add(part(score=-0.7, brightness=94.0, index=index), held_out=held_out)]
    assert {text.split(" of passing")[0] for text in said} == {"score", "brightness"}
    assert all(alarm.since < 5 for alarm in watch.alarms()), "counted from the lot's first part"
    watch.begin_lot()
    assert watch.alarms() == ()
    assert not [text for index in range(130, 230) for text in watch.add(part(index=index), held_out=held_out)]


def test_what_a_person_has_accepted_is_usual_for_the_rest_of_the_lot_alone() -> None:
    held_out = tuple((-1.0 + 0.1 * RNG.normal(size=40)).tolist())
    watch = DriftWatch(100_000)
    for index in range(60):
        watch.add(part(score=-0.7, index=index), held_out=held_out)
    assert watch.alarms()
    watch.begin_anew()
    assert not [text for index in range(60, 160) for text in watch.add(part(score=-0.7, index=index), held_out=held_out)]
    watch.begin_lot()
    assert [text for index in range(160, 200) for text in watch.add(part(score=-0.7, index=index), held_out=held_out)]
