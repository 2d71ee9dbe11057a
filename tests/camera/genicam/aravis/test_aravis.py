"""GigE Vision cameras: two foreign implementations on 127.0.0.1 that lose packets, are killed, frozen, and taken over.

Not to be had here: physical cameras, USB3 Vision, hardware trigger lines, jumbo frames.
"""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
import pytest

from inspector.camera.base import Delivery, Shot
from inspector.camera.genicam.aravis import camera as camera_module
from inspector.camera.genicam.aravis.camera import AravisCamera
from inspector.camera.genicam.aravis.numbering import Numbering
from inspector.camera.genicam.aravis.pulse import ControlProbe
from inspector.camera.genicam.aravis.stream import PictureForm, first_chunk
from inspector.camera.genicam.camera import FAULTY_IN_A_ROW
from inspector.core.errors import CameraError, CameraLost, CameraNotFound, CameraTimeout
from inspector.runtime.acquisition.camera_settings import differences, restore, settings_of, triggered_by_software
from tests.camera.gvsp import BlockSender, chunk
from tests.camera.peers import HOST, FakeGigE, needs_aravis, the_port, viva, wait_for_camera, with_selectors

pytestmark = pytest.mark.xdist_group("camera port")


@pytest.fixture
def fake() -> Iterator[FakeGigE]:
    with FakeGigE() as camera:
        yield camera


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The times after which a silent camera is asked and given up, shorter in the same proportion."""
    monkeypatch.setattr(camera_module, "_SILENT_S", 0.12)
    monkeypatch.setattr(camera_module, "_DEAD_S", 0.6)


def taken(camera: AravisCamera, count: int) -> list[Shot]:
    shots = [camera.read(5.0) for _ in range(count)]
    assert all(shot is not None for shot in shots)
    return [shot for shot in shots if shot is not None]


def until_lost(camera: AravisCamera, seconds: float = 15.0) -> CameraLost:
    deadline = monotonic() + seconds
    while monotonic() < deadline:
        try:
            camera.read(0.1)
        except CameraTimeout:
            continue
        except CameraLost as error:
            return error
    raise AssertionError(f"the camera was not lost within {seconds} s")


def join_closing_threads() -> None:
    """What a dead camera holds up ends by itself after some seconds."""
    for thread in threading.enumerate():
        if thread.name.startswith("closing"):
            thread.join(20.0)


def with_trigger(camera: AravisCamera) -> AravisCamera:
    camera.set_feature("TriggerSource", "Software")
    camera.set_feature("TriggerMode", "On")
    return camera


# Finding and opening


@pytest.mark.slow
def test_nobody_there_is_not_found_quickly_with_a_remedy() -> None:
    needs_aravis()
    lock = the_port()
    try:
        with pytest.raises(CameraNotFound) as caught:
            AravisCamera(HOST)
    finally:
        os.close(lock)
    assert caught.value.where == f"aravis:{HOST}" and "cable" in caught.value.remedy


def test_a_camera_has_one_controller(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as first:
        with pytest.raises(CameraError, match="another program controls it"):
            AravisCamera(HOST)
        assert taken(first, 2)
    with AravisCamera(HOST) as second:
        assert taken(second, 2)


def test_opening_by_address_sends_to_that_address_alone(fake: FakeGigE, monkeypatch: pytest.MonkeyPatch) -> None:
    from inspector.camera.genicam.aravis import device

    def searched() -> None:
        raise AssertionError("it searched all networks")

    monkeypatch.setattr(device, "discover", searched)
    with AravisCamera(HOST) as camera:
        assert taken(camera, 1)


# Features


def test_a_value_is_given_back_as_the_camera_took_it(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        took = camera.set_feature("AcquisitionFrameRate", 60.0)
        assert took == pytest.approx(60, rel=1e-3) and took != 60.0, "this camera counts whole microseconds"
        assert camera.settings()["AcquisitionFrameRate"] == took


def test_a_camera_that_was_left_to_stop_after_one_picture_goes_on(fake: FakeGigE) -> None:
    """As a maker's viewer may leave it: it would be lost after one picture, over and over."""
    with AravisCamera(HOST) as camera:
        camera._end()
        camera._nodes.write("AcquisitionMode", "SingleFrame")
    with AravisCamera(HOST) as camera:
        assert camera._nodes.value("AcquisitionMode") == "Continuous"
        assert taken(camera, 2)


def test_a_value_out_of_range_never_reaches_the_camera() -> None:
    with viva(width=64, height=48) as peer, AravisCamera(HOST) as camera:
        before, writes = exposure(peer), peer.writes()
        for value in (1e12, -1.0, float("nan"), True, "long"):
            with pytest.raises(CameraError) as caught:
                camera.set_feature("ExposureTime", value)
            assert "ExposureTime goes from 10 to 1000000 us" in caught.value.remedy
        assert (exposure(peer), peer.writes()) == (before, writes)
        assert camera.set_feature("ExposureTime", 1234.0) == 1234.0
        assert exposure(peer) == 1234.0


def exposure(peer: Any) -> float:
    """What the camera itself holds."""
    return float(struct.unpack(">d", peer.peek(peer.REGISTERS["ExposureTime"], 8))[0])


def test_the_library_checks_ranges_too(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        with pytest.raises(CameraError):
            camera._nodes.write("ExposureTimeAbs", 1e12)
        assert camera.settings()["ExposureTime"] == 10000.0


def test_size_and_format_change_between_two_pictures_and_numbers_go_on(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        camera.set_feature("AcquisitionFrameRate", 100.0)
        before = taken(camera, 2)[-1]
        assert before.image.shape == (512, 512, 3)
        assert (camera.set_feature("Width", 300), camera.set_feature("Height", 200)) == (300, 200)
        assert camera.set_feature("PixelFormat", "BayerGB8") == "BayerGB8"
        after = taken(camera, 2)
        assert after[-1].image.shape == (200, 300, 3)
        assert before.frame_id < after[0].frame_id < after[1].frame_id
        assert not (after[-1].image == after[-1].image[..., :1]).all(), "a mosaic has colours"
        with pytest.raises(CameraError, match="did you mean 'Mono8'"):
            camera.set_feature("PixelFormat", "mono8")
        assert taken(camera, 1)[0].image.shape == (200, 300, 3), "a refused value leaves the stream running"


@pytest.mark.parametrize("name", ["Mono12p", "Mono12Packed", "Mono10p", "Mono16", "BayerRG8", "RGB8", "YUV422_8_UYVY"])
def test_formats_as_a_foreign_camera_sends_them(name: str) -> None:
    with viva(width=70, height=50, fps=60, pixel_format=name), AravisCamera(HOST) as camera:
        shot = taken(camera, 2)[-1]
        assert shot.image.shape == (50, 70, 3) and shot.fault == "" and shot.image.std() > 5


def test_a_format_that_is_not_understood_says_what_to_set() -> None:
    with viva(width=64, height=48, pixel_format="YUV411_8_UYYVYY"), AravisCamera(HOST) as camera:
        with pytest.raises(CameraError) as caught:
            camera.read(5.0)
        assert "not understood" in str(caught.value) and "PixelFormat" in caught.value.remedy


# Features behind a selector


def test_each_choice_of_a_selector_is_kept_and_comes_back_after_a_power_cut(tmp_path: Path) -> None:
    taught = {"BalanceRatio[Red]": 300, "BalanceRatio[Green]": 256, "BalanceRatio[Blue]": 411, "LineDebouncerTime[Line1]": 50}
    taught |= {"ColorTransformationValue[RGBtoRGB, Gain01]": 7, "ColorTransformationValue[RGBtoYUV, Gain00]": 8}
    with with_selectors(tmp_path) as fake:
        with AravisCamera(HOST) as camera:
            camera.set_feature("LineSelector", "Line1")
            for name, value in taught.items():
                assert camera.set_feature(name, value) == value
            assert camera.settings()["LineSelector"] == "Line1" and camera.settings()["BalanceRatioSelector"] == "Red"
            kept = settings_of(camera, camera.features())
            assert taught.items() <= kept.items() and kept["TriggerMode[FrameStart]"] == "Off"
            camera.set_feature("BalanceRatioSelector", "Blue")
            assert camera.settings()["BalanceRatio"] == 411, "the plain name is meant for where the selector stands"
            assert differences(kept, camera.features()) == {}, "where a selector stands is no difference"
        fake.kill()
        fake.start()
        with AravisCamera(HOST) as camera:
            assert set(differences(kept, camera.features())) == set(taught)
            assert restore(camera, kept) == {}
            there = {one.name: one.value for one in camera.features()}
            assert taught.items() <= there.items()
            assert (there["BalanceRatioSelector"], there["LineSelector"]) == ("Red", "Line0"), "they stand where they stood"
            assert taken(camera, 2)
            with pytest.raises(CameraError, match=r"did you mean 'BalanceRatio\[Blue\]'"):
                camera.set_feature("BalanceRatio[Bleu]", 1)


def test_any_trigger_that_starts_frames_makes_it_triggered_wherever_the_selector_stands(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        camera.set_feature("TriggerMode[AcquisitionStart]", "On")
        assert camera.delivery is Delivery.FREE_RUNNING
        camera.set_feature("TriggerSelector", "AcquisitionStart")
        camera.set_feature("TriggerSource[FrameStart]", "Software")
        camera.set_feature("TriggerMode[FrameStart]", "On")
        assert camera.delivery is Delivery.TRIGGERED and triggered_by_software(camera.features())
        for _ in range(2):
            camera.trigger()
            assert taken(camera, 1)
        assert camera.settings()["TriggerSelector"] == "AcquisitionStart"
        camera.set_feature("TriggerMode[FrameStart]", "Off")
        assert camera.delivery is Delivery.FREE_RUNNING


# Triggers


@pytest.mark.slow
def test_each_trigger_is_one_picture_in_order(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        with_trigger(camera)
        assert camera.delivery is Delivery.TRIGGERED
        ids = []
        for _ in range(20):
            camera.trigger()
            ids += [shot.frame_id for shot in taken(camera, 1)]
        assert ids == list(range(ids[0], ids[0] + 20))
        with pytest.raises(CameraTimeout):
            camera.read(0.05)
        camera.set_feature("TriggerMode", "Off")
        assert camera.delivery is Delivery.FREE_RUNNING and taken(camera, 2)


def test_pictures_of_triggers_wait_and_none_is_replaced(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        with_trigger(camera)
        for count in range(1, 11):
            camera.trigger()
            wait_for_frames(camera, count)
        ids = [shot.frame_id for shot in taken(camera, 10)]
        assert ids == list(range(ids[0], ids[0] + 10))
        assert camera.transport().replaced == 0


def wait_for_frames(camera: AravisCamera, count: int) -> None:
    """Until so many lie in the buffers."""
    deadline = monotonic() + 5
    pause = threading.Event()
    while waiting(camera) < count:
        assert monotonic() < deadline, f"{waiting(camera)} of {count} frames came"
        pause.wait(0.001)


def waiting(camera: AravisCamera) -> int:
    import ctypes

    stream = camera._stream
    assert stream is not None
    inputs, outputs = ctypes.c_int(), ctypes.c_int()
    function = camera._library._library.arv_stream_get_n_buffers
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
    function(stream._stream, ctypes.byref(inputs), ctypes.byref(outputs))
    return outputs.value


def test_a_trigger_by_line_cannot_be_had_by_software(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        with pytest.raises(CameraError, match="runs freely"):
            camera.trigger()
        camera.set_feature("TriggerMode", "On")
        with pytest.raises(CameraError, match="comes from Line0"):
            camera.trigger()


def test_the_camera_itself_counts_the_same_triggers() -> None:
    with viva(width=64, height=48) as peer, AravisCamera(HOST) as camera:
        with_trigger(camera)
        for _ in range(7):
            camera.trigger()
            taken(camera, 1)
        assert peer.software_triggers() == 7


# Loss on the way


def test_lost_packets_are_asked_for_again() -> None:
    with viva(width=320, height=240, fps=50, drop_packets=[(block, 3) for block in range(2, 6)]), AravisCamera(HOST) as camera:
        shots = taken(camera, 8)
        assert all(shot.fault == "" for shot in shots)
        assert camera.transport().resent >= 1 and camera.transport().incomplete == 0


@pytest.mark.slow
def test_running_freely_a_torn_frame_is_counted_and_passed_over() -> None:
    drops = [(block, 3) for block in range(30, 33)]
    with viva(width=320, height=240, fps=50, packet_resend=False, drop_packets=drops), AravisCamera(HOST) as camera:
        numbers: list[int] = []
        while not numbers or camera.transport().incomplete < 3:
            shot = taken(camera, 1)[0]
            assert shot.fault == ""
            numbers.append(shot.frame_id)
        while numbers[-1] < numbers[0] + 40:
            numbers.append(taken(camera, 1)[0].frame_id)
        counts = camera.transport()
        assert counts.incomplete == 3
        assert len(numbers) + counts.incomplete + counts.replaced >= numbers[-1] - numbers[0] + 1, "every number is accounted for"


def test_under_a_trigger_a_torn_frame_is_a_part_with_its_fault() -> None:
    with viva(width=320, height=240, packet_resend=False, drop_packets=[(5, 3)]), AravisCamera(HOST) as camera:
        with_trigger(camera)
        shots = []
        for _ in range(6):
            camera.trigger()
            shots += taken(camera, 1)
        assert [bool(shot.fault) for shot in shots].count(True) == 1
        torn = next(shot for shot in shots if shot.fault)
        assert "torn" in torn.fault and torn.image.shape == (240, 320, 3) and not torn.image.any()
        first = shots[0].frame_id
        assert [shot.frame_id for shot in shots] == list(range(first, first + 6))
        assert camera.transport().incomplete == 1


def test_a_frame_that_waited_too_long_is_not_the_newest(fake: FakeGigE) -> None:
    """All buffers full: what lies in them is older than what found no place."""
    with AravisCamera(HOST) as camera:
        camera.set_feature("Width", 64)
        camera.set_feature("Height", 64)
        camera.set_feature("AcquisitionFrameRate", 500.0)
        assert camera._stream is not None
        wait_for_frames(camera, camera._stream.capacity)
        deadline = monotonic() + 5
        while camera._stream.underruns() < 20:
            assert monotonic() < deadline
            threading.Event().wait(0.005)
        asked_at = monotonic()
        shot = taken(camera, 1)[0]
        assert shot.captured_at >= asked_at - 0.1, "64 frames at 500 a second are 0.13 s, and 20 more were dropped behind them"
        assert camera.transport().replaced >= camera._stream.capacity


# Blocks that are more than a picture, and such as are none


@pytest.fixture
def silent(fake: FakeGigE) -> Iterator[tuple[AravisCamera, BlockSender]]:
    """A camera that runs freely and sends what the test sends: blocks of 64 x 64 bytes."""
    with AravisCamera(HOST) as camera:
        camera.set_feature("Width", 64)
        camera.set_feature("Height", 64)
        camera._nodes.execute("AcquisitionStop")
        while camera._pop(0.1):
            pass  # each of them keeps its buffer
        assert camera._stream is not None
        sender = BlockSender(camera._stream, int(camera._nodes.value("GevSCPSPacketSize")))
        yield camera, sender
        sender.close()


PICTURE = bytes(range(60)) * 64
"""60 rows of 64, each byte another than its neighbours."""


@pytest.mark.parametrize("kind", [0x0001, 0x4001, 0x0005, 0x4005])
def test_a_picture_with_chunks_behind_it_is_read(silent: tuple[AravisCamera, BlockSender], kind: int) -> None:
    camera, sender = silent
    sender.send(kind, 64, 60, PICTURE + chunk(9, bytes(248)))
    shot = camera.read(5.0)
    assert shot is not None and shot.fault == "" and shot.image.shape == (60, 64, 3)
    assert shot.image[..., 0].tobytes() == PICTURE


def test_a_picture_that_is_itself_a_chunk_is_read(silent: tuple[AravisCamera, BlockSender]) -> None:
    camera, sender = silent
    stream = camera._stream
    assert stream is not None
    stream._form = PictureForm(64, 60, 0x01080001)
    sender.send(0x0004, 0, 0, chunk(1, PICTURE) + chunk(9, bytes(232)) + chunk(10, b""))
    shot = camera.read(5.0)
    assert shot is not None and shot.fault == "" and shot.image[..., 0].tobytes() == PICTURE


@pytest.mark.parametrize("data", [b"", bytes(7), bytes(8) + b"\xff" * 8, b"\xff" * 20, bytes(100) + struct.pack(">II", 1, 101)])
def test_what_is_no_row_of_chunks_holds_no_picture(data: bytes) -> None:
    found = first_chunk(np.frombuffer(data, np.uint8))
    assert found is None or found.size == 0


def test_a_fault_that_every_block_has_is_said_with_its_remedy(
    silent: tuple[AravisCamera, BlockSender], monkeypatch: pytest.MonkeyPatch
) -> None:
    camera, sender = silent
    monkeypatch.setattr("inspector.camera.genicam.camera.FAULTY_FOR_S", 0.1)
    for _ in range(FAULTY_IN_A_ROW - 1):
        sender.send(0x000A, 64, 64, bytes(4096))
        with pytest.raises(CameraTimeout):
            camera.read(0.05)
    sender.send(0x000A, 64, 64, bytes(4096))
    shot = camera.read(5.0)
    assert shot is not None and shot.image.shape == (64, 64, 3) and not shot.image.any()
    assert "payload type 0x000A" in shot.fault and "so is every other" in shot.fault and "ChunkModeActive=off" in shot.fault
    sender.send(0x0001, 64, 64, bytes(4096))
    shot = camera.read(5.0)
    assert shot is not None and shot.fault == ""
    sender.send(0x000A, 64, 64, bytes(4096))
    with pytest.raises(CameraTimeout):
        camera.read(0.05)
    assert camera.transport().incomplete == FAULTY_IN_A_ROW + 1


# Going away and coming back


@pytest.mark.slow
def test_a_killed_camera_is_lost_and_found_again(fake: FakeGigE) -> None:
    camera = AravisCamera(HOST)
    taken(camera, 2)
    fake.kill()
    error = until_lost(camera)
    assert error.where == f"aravis:{HOST}" and error.remedy
    camera.close()
    with pytest.raises(CameraNotFound):
        AravisCamera(HOST)
    fake.start()
    with AravisCamera(HOST) as again:
        assert taken(again, 3)
    join_closing_threads()


@pytest.mark.slow
def test_a_camera_that_was_restarted_no_longer_knows_us(fake: FakeGigE) -> None:
    camera = AravisCamera(HOST)
    taken(camera, 2)
    fake.kill()
    fake.start()
    assert "restarted" in str(until_lost(camera))
    camera.close()
    join_closing_threads()


@pytest.mark.slow
@pytest.mark.parametrize("triggered", [False, True])
def test_a_frozen_camera_is_lost_whether_or_not_it_waits_for_a_trigger(fake: FakeGigE, impatient: None, triggered: bool) -> None:
    camera = AravisCamera(HOST)
    if triggered:
        with_trigger(camera)
    else:
        taken(camera, 2)
    fake.freeze()
    assert "not answered" in str(until_lost(camera))
    camera.close()
    camera.close()
    fake.thaw()
    join_closing_threads()


def test_a_short_break_heals_by_itself(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        taken(camera, 2)
        fake.freeze()
        with pytest.raises(CameraTimeout):
            for _ in range(50):
                camera.read(0.1)
        fake.thaw()
        assert taken(camera, 3)


@pytest.mark.slow
def test_a_triggered_camera_may_be_silent(fake: FakeGigE, impatient: None) -> None:
    with AravisCamera(HOST) as camera:
        with_trigger(camera)
        with pytest.raises(CameraTimeout):
            camera.read(0.8)
        camera.trigger()
        assert taken(camera, 1)


@pytest.mark.slow
def test_a_camera_that_was_taken_away_is_lost() -> None:
    with viva(width=64, height=48) as peer:
        camera = AravisCamera(HOST)
        taken(camera, 2)
        peer.revoke_control()
        until_lost(camera)
        camera.close()
        with AravisCamera(HOST) as again:
            assert taken(again, 2)
        join_closing_threads()


# The parts


def test_numbers_go_over_the_end_of_sixteen_bits() -> None:
    numbering = Numbering(wraps=True)
    ids = [65533, 65534, 65535, 1, 2, 4, 3, 5]
    assert [numbering.number(one) for one in ids] == [0, 1, 2, 3, 4, 6, 5, 7]


def test_numbers_go_on_when_a_stream_begins_anew() -> None:
    numbering = Numbering(wraps=True)
    assert [numbering.number(one) for one in (1, 2, 3)] == [0, 1, 2]
    numbering.restart()
    assert [numbering.number(one) for one in (1, 2, 4)] == [3, 4, 6]
    numbering.restart()
    assert numbering.number(40000) == 7


def test_wide_numbers_do_not_wrap() -> None:
    numbering = Numbering(wraps=False)
    assert [numbering.number(one) for one in (0, 65535, 65536, 65538)] == [0, 65535, 65536, 65538]
    gige = Numbering(wraps=True)
    assert [gige.number(one) for one in (1, 30000, 60000, 65535, 65536, 131072)] == [0, 29999, 59999, 65534, 65535, 131071]


def test_the_pulse_tells_whether_a_camera_is_controlled(fake: FakeGigE) -> None:
    pulse = ControlProbe(HOST)
    try:
        answer = pulse.ask_and_wait(2.0)
        assert answer is not None and not answer.owned
        with AravisCamera(HOST):
            answer = pulse.ask_and_wait(2.0)
            assert answer is not None and answer.owned
        fake.kill()
        assert pulse.ask_and_wait(0.1) is None
        fake.start()
        wait_for_camera()
    finally:
        pulse.close()


def test_a_picture_is_no_view_of_a_buffer(fake: FakeGigE) -> None:
    with AravisCamera(HOST) as camera:
        assert camera._stream is not None
        camera.set_feature("AcquisitionFrameRate", 200.0)
        kept = taken(camera, 1)[0].image
        before = kept.copy()
        taken(camera, camera._stream.capacity + 5)
        np.testing.assert_array_equal(kept, before)
