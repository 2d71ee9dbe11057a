"""The simulated line as a camera: its pace, its truth, and its troubles on purpose."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from inspector.camera.base import Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.camera.simulated.camera import SimulatedCamera
from inspector.camera.simulated.options import LineOptions
from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.testing import ManualClock

SMALL = "width=128&height=128"


def line(given: str, time: ManualClock | None = None, kind: str = "metal") -> SimulatedCamera:
    time = time or ManualClock()
    return SimulatedCamera.from_address(f"simulated:{kind}?{SMALL}&{given}", clock=time.clock, wait=time.wait)


def shots(camera: SimulatedCamera, timeout: float = 1.0) -> list[Shot]:
    taken = []
    while (shot := camera.read(timeout)) is not None:
        taken.append(shot)
    return taken


def test_the_same_address_gives_the_same_pictures() -> None:
    address = f"simulated:board?{SMALL}&seed=8&rate=0&count=6&tear=0.3&darken=0.3&drop=0.2"
    with open_camera(address) as first, open_camera(address) as second:
        assert isinstance(first, SimulatedCamera) and isinstance(second, SimulatedCamera)
        for one, other in zip(shots(first), shots(second), strict=True):
            assert (one.frame_id, one.fault) == (other.frame_id, other.fault)
            np.testing.assert_array_equal(one.image, other.image)


def test_a_second_conveyor_of_the_same_arguments_knows_the_truth_of_every_frame() -> None:
    address = f"simulated:plastic?{SMALL}&seed=2&rate=0&count=30&defect_rate=0.5&good_first=10"
    conveyor = LineOptions.from_address(address).conveyor()
    with SimulatedCamera.from_address(address) as camera:
        taken = shots(camera)
        truths = [camera.conveyor.truth(shot.frame_id) for shot in taken]
    assert truths == [conveyor.truth(shot.frame_id) for shot in taken]
    assert not any(truths[:10]) and any(truths[10:])
    for shot in taken:
        np.testing.assert_array_equal(shot.image, conveyor.part(shot.frame_id).image)


def test_first_and_count_cut_a_stretch() -> None:
    with line("rate=0&first=1000&count=5") as camera:
        assert [shot.frame_id for shot in shots(camera)] == list(range(1000, 1005))


def test_a_line_without_a_count_does_not_end() -> None:
    with line("rate=0") as camera:
        assert [shot.frame_id for shot in (camera.read(0.0) for _ in range(40)) if shot is not None] == list(range(40))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("rate=0", Delivery.REPLAY),
        ("rate=5", Delivery.TRIGGERED),
        ("rate=5&delivery=free", Delivery.FREE_RUNNING),
        ("rate=5&delivery=replay", Delivery.REPLAY),
        ("rate=0&delivery=trigger", Delivery.TRIGGERED),
    ],
)
def test_delivery_follows_the_rate_unless_it_is_asked_for(given: str, expected: Delivery) -> None:
    assert line(given).delivery is expected


def test_parts_come_at_the_rate() -> None:
    time = ManualClock()
    with line("rate=8&count=9", time) as camera:
        taken = [shot.captured_at for shot in shots(camera)]
    np.testing.assert_allclose(np.diff(taken), 1 / 8)


def test_a_little_lateness_is_made_up_and_a_long_one_is_not() -> None:
    time = ManualClock()
    with line("rate=10", time) as camera:
        begin = camera.read(1.0)
        time.now += 0.15
        camera.read(1.0)
        third = camera.read(1.0)
        assert begin is not None and third is not None
        assert third.captured_at - begin.captured_at == pytest.approx(0.2)
        time.now += 7
        late = [camera.read(1.0) for _ in range(3)]
    np.testing.assert_allclose(np.diff([shot.captured_at for shot in late if shot is not None]), 0.1)


def test_the_strobe_fires_after_the_drawing() -> None:
    """A part is drawn while it is still on its way: the time of the picture is when it is due, not when it was drawn."""
    time = ManualClock()
    with line("rate=10", time) as camera:
        camera.read(1.0)
        draw = camera.conveyor.part
        drawn_at: list[float] = []

        def slowly(n: int, good: bool = False, light: float = 1.0) -> object:
            time.now += 0.04
            drawn_at.append(time.now)
            return draw(n, good, light)

        camera.conveyor.part = slowly  # type: ignore[method-assign, assignment]
        with pytest.raises(CameraTimeout):
            camera.read(0.02)
        taken = [camera.read(1.0) for _ in range(3)]
    times = [shot.captured_at for shot in taken if shot is not None]
    np.testing.assert_allclose(np.diff(times), 0.1)
    assert len(drawn_at) == 3, "what was drawn before a timeout is kept"
    assert all(drawn < captured for drawn, captured in zip(drawn_at, times, strict=True))


def test_the_belt_stalls_and_goes_on() -> None:
    time = ManualClock()
    with line("rate=10&stall=4&stall_every=5", time) as camera:
        times = []
        for _ in range(5):
            shot = camera.read(1.0)
            assert shot is not None
            times.append(shot.captured_at)
        for _ in range(4):
            with pytest.raises(CameraTimeout):
                camera.read(1.0)
        after = camera.read(1.0)
    assert after is not None and after.frame_id == 5
    assert after.captured_at - times[-1] == pytest.approx(4.1)
    np.testing.assert_allclose(np.diff(times), 0.1)


def test_dropped_pictures_are_gaps_in_the_numbers_and_cost_their_time() -> None:
    time = ManualClock()
    with line("rate=10&count=400&drop=0.25&seed=3", time) as camera:
        taken = shots(camera)
    ids = np.array([shot.frame_id for shot in taken])
    assert 0.65 < len(ids) / 400 < 0.85
    np.testing.assert_allclose([shot.captured_at for shot in taken], taken[0].captured_at + 0.1 * (ids - ids[0]))


def test_a_timeout_while_pictures_are_dropped_is_kept() -> None:
    time = ManualClock()
    with line("rate=10&drop=1", time) as camera:
        begin = time.now
        with pytest.raises(CameraTimeout):
            camera.read(0.35)
    assert time.now - begin == pytest.approx(0.35)


def test_as_many_as_are_dropped_without_a_rate_still_ends() -> None:
    with line("rate=0&drop=1&count=50") as camera:
        assert camera.read(0.0) is None


def test_an_endless_line_whose_pictures_are_all_dropped_keeps_the_timeout() -> None:
    with open_camera(f"simulated?{SMALL}&rate=0&drop=1") as camera, pytest.raises(CameraTimeout):
        camera.read(0.02)


def test_torn_pictures_say_so_and_end_where_they_say() -> None:
    with line("rate=0&count=60&tear=0.3") as camera:
        taken = shots(camera)
        torn = [shot for shot in taken if shot.fault]
        assert 8 < len(torn) < 30
        for shot in torn:
            rows = int(shot.fault.removeprefix("torn: ").split()[0])
            assert shot.fault == f"torn: {rows} of 128 rows arrived"
            whole = camera.conveyor.part(shot.frame_id).image
            np.testing.assert_array_equal(shot.image[:rows], whole[:rows])
            assert not shot.image[rows:].any()


def test_failing_light_is_dark_and_nobody_says_so() -> None:
    with line("rate=0&count=60&darken=0.3") as camera:
        taken = shots(camera)
        levels = np.array([shot.image.mean() / camera.conveyor.part(shot.frame_id).image.mean() for shot in taken])
    assert not any(shot.fault for shot in taken)
    dark = levels < 0.9
    assert 8 < dark.sum() < 30
    assert levels[dark].max() < 0.5 and levels[~dark].min() > 0.99


@pytest.mark.parametrize(("drift", "expected"), [(-0.2, 0.8), (0.1, 1.1), (-5, 0.05)])
def test_drift_changes_the_light_with_the_number(drift: float, expected: float) -> None:
    with line(f"rate=0&first=1000&count=1&drift={drift}") as camera:
        shot = camera.read(1.0)
        assert shot is not None
        level = shot.image.mean() / camera.conveyor.part(1000).image.mean()
    assert level == pytest.approx(expected, rel=0.06)


def test_troubles_of_one_kind_do_not_change_the_others() -> None:
    """More dropped pictures must not make other parts torn: each trouble draws from its own dice."""
    with line("rate=0&count=80&tear=0.3") as one, line("rate=0&count=80&tear=0.3&drop=0.4&darken=0.2") as other:
        torn = {shot.frame_id for shot in shots(one) if shot.fault}
        rest = shots(other)
    assert {shot.frame_id for shot in rest if shot.fault} == torn & {shot.frame_id for shot in rest}


def test_a_camera_that_vanishes_is_lost_and_can_be_opened_again() -> None:
    camera = line("rate=0&vanish=3")
    for n in range(4):
        shot = camera.read(1.0)
        assert shot is not None and shot.frame_id == n
    for _ in range(2):
        with pytest.raises(CameraLost, match="vanished after part 3"):
            camera.read(1.0)
    camera.close()
    with open_camera(camera.address) as again:
        shot = again.read(1.0)
        assert shot is not None and shot.frame_id == 0


def test_good_parts_are_made_while_they_are_wanted() -> None:
    time = ManualClock()
    with line("rate=10&defect_rate=1", time) as camera:
        camera.read(1.0)
        with pytest.raises(CameraTimeout):
            camera.read(0.05)  # by now part 1 is drawn, with its defect
        camera.good_parts_only(True)
        for n in (1, 2):
            shot = camera.read(1.0)
            assert shot is not None
            np.testing.assert_array_equal(shot.image, camera.conveyor.part(n, good=True).image)
        camera.good_parts_only(False)
        shot = camera.read(1.0)
        assert shot is not None
        np.testing.assert_array_equal(shot.image, camera.conveyor.part(3).image)
        assert (shot.image != camera.conveyor.part(3, good=True).image).any()


def test_every_option_goes_through_the_address() -> None:
    options = LineOptions(
        kind="board",
        seed=7,
        width=640,
        height=480,
        defect_rate=0.25,
        severity=0.5,
        rate=12.5,
        first=3,
        count=9,
        good_first=4,
        delivery="free",
        stall=1.5,
        stall_every=20,
        shift=30.0,
        turn=12.5,
        parts=2,
        drop=0.01,
        tear=0.02,
        darken=0.03,
        drift=-0.1,
        fault="tint",
        fault_rate=0.2,
        fault_strength=4,
        vanish=0,
        trigger="software",
        raise_="SystemExit@5",
        hang=6,
        type_="float",
    )
    assert LineOptions.from_address(options.address()) == options
    defaults = LineOptions()
    same = [field.name for field in dataclasses.fields(options) if getattr(options, field.name) == getattr(defaults, field.name)]
    assert not same, "each option differs from its default, so that none is left out above"


@pytest.mark.parametrize("address", ["simulated", "simulated:", "simulated?", "simulated:metal", "simulated:metal?seed=1"])
def test_what_is_not_written_has_its_default(address: str) -> None:
    assert LineOptions.from_address(address) == LineOptions()
    assert LineOptions.from_address(address).address() == "simulated:metal?seed=1"


def test_settings_tell_the_line_and_its_troubles() -> None:
    settings = line("rate=5&tear=0.1&vanish=9").settings()
    assert settings["rate_hz"] == 5 and settings["tear"] == 0.1 and settings["vanish"] == 9
    assert "drop" not in settings


def test_a_trigger_by_software_brings_one_part() -> None:
    with open_camera(f"simulated:metal?{SMALL}&trigger=software") as camera:
        assert camera.delivery is Delivery.TRIGGERED and camera.settings()["TriggerSource"] == "Software"
        with pytest.raises(CameraTimeout):
            camera.read(0.05)
        camera.trigger()
        camera.set_feature("TriggerSoftware", True)
        first, second = camera.read(5.0), camera.read(5.0)
        assert first is not None and second is not None
        assert (first.frame_id, second.frame_id) == (0, 1)
        with pytest.raises(CameraTimeout):
            camera.read(0.05)


def test_triggers_that_nobody_reads_are_refused_in_the_end() -> None:
    with open_camera(f"simulated:metal?{SMALL}&trigger=software") as camera:
        for _ in range(32):
            camera.trigger()
        with pytest.raises(CameraError, match="32 triggers wait already"):
            camera.trigger()


def test_a_longer_exposure_is_a_brighter_picture() -> None:
    with line("rate=0") as camera, line("rate=0") as other:
        assert other.set_feature("ExposureTime", 400.0) == 400.0
        with pytest.raises(CameraError, match="ExposureTime cannot be"):
            other.set_feature("ExposureTime", 1e9)
        bright, dim = shots_of(camera, 1)[0], shots_of(other, 1)[0]
        assert dim.image.mean() < 0.8 * bright.image.mean()


def shots_of(camera: SimulatedCamera, count: int) -> list[Shot]:
    return [shot for shot in (camera.read(1.0) for _ in range(count)) if shot is not None]
