"""Coded video: pixels as ever, and damage that no decoder may hide."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.base import Shot
from inspector.camera.files.coded_video import Decay
from inspector.camera.files.video import VideoCamera
from tests.camera.sources import moving_scene, write_coded

FRAMES = 24
KEY_EVERY = 8
PER_GROUP = {"g": str(KEY_EVERY)}
H264 = {**PER_GROUP, "x264-params": f"threads=1:keyint={KEY_EVERY}:min-keyint={KEY_EVERY}:scenecut=0"}
H265 = {"x265-params": f"keyint={KEY_EVERY}:min-keyint={KEY_EVERY}:scenecut=0:open-gop=0:log-level=none:pools=none:frame-threads=1"}
CODECS = {
    "h264": ("libx264", "mp4", {**H264, "bf": "0"}),
    "h264 with B": ("libx264", "mp4", {**H264, "bf": "2"}),
    "h264 CAVLC": ("libx264", "mp4", {**H264, "bf": "0", "profile": "baseline"}),
    "h265": ("libx265", "mp4", H265),
    "h265 with checksums": ("libx265", "mp4", {"x265-params": f"{H265['x265-params']}:hash=1"}),
    "mpeg4": ("mpeg4", "avi", PER_GROUP),
}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("films")
    pictures = [moving_scene(index) for index in range(FRAMES)]

    def film(name: str) -> Path:
        codec, ending, options = CODECS[name]
        path = folder / f"{name}.{ending}"
        if not path.exists():
            write_coded(path, codec, pictures, **options)
        return path

    return film


def shots_of(path: Path) -> list[Shot]:
    with VideoCamera(path) as camera:
        return list(iter(lambda: camera.read(1.0), None))


def packets_of(path: Path) -> list[tuple[int, int]]:
    """Place and size in the file of each coded picture, in the order of decoding."""
    with av.open(str(path)) as container:
        return [(packet.pos, packet.size) for packet in container.demux(video=0) if packet.size and packet.pos is not None]


def damaged(path: Path, number: int, how: str) -> Path:
    """A copy in which the second half of one coded picture is zeros, or noise, or in which it is all zeros."""
    place, size = packets_of(path)[number]
    content = bytearray(path.read_bytes())
    begin = place + (0 if how == "all zeros" else size // 2)
    length = place + size - begin
    noise = np.random.default_rng(number).bytes(length)
    content[begin : begin + length] = noise if how == "noise" else bytes(length)
    copy = path.with_name(f"damaged{number}{how}{path.name}")
    copy.write_bytes(content)
    return copy


def changed(shots: list[Shot], whole: list[Shot]) -> list[int]:
    """Those without a fault that do not show what belongs to their time. Behind a key frame that is missing, decoders mix up the order."""
    return [shot.frame_id for shot in shots if not shot.fault and not same(shot.image, whole[round(25 * (shot.at_s or 0))].image)]


def same(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    return one.shape == other.shape and int(np.abs(one.astype(int) - other).max()) <= 2


@pytest.mark.parametrize("how", ["zeros", "noise", "all zeros"])
@pytest.mark.parametrize("name", ["h264", "h264 with B", "h264 CAVLC", "h265 with checksums", "mpeg4"])
def test_no_picture_that_damage_changed_is_whole(films: Callable[[str], Path], name: str, how: str) -> None:
    whole = shots_of(films(name))
    assert len(whole) == FRAMES
    for number in (0, 3, KEY_EVERY, KEY_EVERY + 5):
        shots = shots_of(damaged(films(name), number, how))
        assert len(shots) == FRAMES, f"each frame is one part, also a damaged one: packet {number}"
        assert not changed(shots, whole), f"packet {number}"
        assert not any(shot.fault for shot in shots[2 * KEY_EVERY :]), "the next key frame ends it"
        hit_pixels = name != "h265 with checksums" or how == "all zeros"  # else it may be the checksum alone
        assert not hit_pixels or any("is damaged" in shot.fault for shot in shots)


@pytest.mark.parametrize("number", [3, KEY_EVERY, KEY_EVERY + 5])
def test_a_picture_of_h265_whose_data_is_missing_is_never_whole(films: Callable[[str], Path], number: int) -> None:
    whole = shots_of(films("h265"))
    shots = shots_of(damaged(films("h265"), number, "all zeros"))
    assert len(shots) == FRAMES
    assert not changed(shots, whole)
    assert any(shot.fault for shot in shots) and not any(shot.fault for shot in shots[2 * KEY_EVERY :])


def test_a_picture_that_is_drawn_from_a_damaged_one_says_so(films: Callable[[str], Path]) -> None:
    shots = shots_of(damaged(films("h264"), 3, "all zeros"))
    assert [bool(shot.fault) for shot in shots[: KEY_EVERY + 1]] == [False] * 3 + [True] * 5 + [False]
    assert shots[3].fault.startswith("it is damaged: ")
    assert all(shot.fault.startswith("it is drawn from damaged pictures before it: ") for shot in shots[5:KEY_EVERY])


@pytest.mark.parametrize("lost", [2, 10])
def test_a_gap_in_the_numbers_of_h264_is_damage(films: Callable[[str], Path], tmp_path: Path, lost: int) -> None:
    path = tmp_path / "gap.mkv"
    with av.open(str(films("h264"))) as source, av.open(str(path), "w") as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(video=0)):
            if packet.size and number != lost:
                packet.stream = stream
                target.mux(packet)
    shots = shots_of(path)
    end = (lost // KEY_EVERY + 1) * KEY_EVERY - 1
    assert [index for index, shot in enumerate(shots) if shot.fault] == list(range(lost, end))


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
def test_a_damaged_jpeg_in_a_video_is_a_fault_of_its_own(tmp_path: Path, place: float) -> None:
    path = tmp_path / "film.avi"
    write_coded(path, "mjpeg", [moving_scene(index) for index in range(12)], pixels="yuvj420p")
    begin, size = packets_of(path)[7]
    content = bytearray(path.read_bytes())
    middle = content.index(b"\xff\xda", begin) + int(size * place * 0.8)
    assert middle + 20 < begin + size
    content[middle : middle + 20] = bytes(20)
    path.write_bytes(content)
    shots = shots_of(path)
    assert len(shots) == 12
    assert [shot.frame_id for shot in shots if shot.fault] == [7]
    assert "it is damaged: " in shots[7].fault


PIXELS = {
    "libx264": ("mp4", "yuv420p"),
    "libx265": ("mp4", "yuv420p"),
    "mpeg4": ("avi", "yuv420p"),
    "mjpeg": ("avi", "yuvj422p"),
    "ffv1": ("mkv", "yuv420p"),
}


@pytest.mark.parametrize("codec", PIXELS)
def test_pixels_are_those_that_recipes_were_taught_with(codec: str, tmp_path: Path) -> None:
    """OpenCV read videos and network cameras before; odd sizes are where scalers differ."""
    ending, pixels = PIXELS[codec]
    odd = 1 if codec == "ffv1" else 2
    path = tmp_path / f"film.{ending}"
    options = {"x265-params": "log-level=none:pools=none"} if codec == "libx265" else {}
    write_coded(path, codec, [moving_scene(index)[:-odd, :-odd].copy() for index in range(3)], pixels=pixels, **options)
    film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        for shot in shots_of(path):
            there, picture = film.read()
            assert there
            np.testing.assert_array_equal(shot.image, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
    finally:
        film.release()


TURNS = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}
"""Degrees clockwise -> the matrix of a track's header (ISO 14496-12, tkhd)."""


@pytest.mark.parametrize("degrees", TURNS)
def test_a_turned_video_is_shown_as_a_player_shows_it(degrees: int, tmp_path: Path) -> None:
    path = tmp_path / "turned.mp4"
    write_coded(path, "libx264", [moving_scene(1)])
    content = bytearray(path.read_bytes())
    matrix = content.index(b"tkhd") + 4 + 40
    a, b, c, d = (number * 65536 for number in TURNS[degrees])
    content[matrix : matrix + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(content)
    (shot,) = shots_of(path)
    film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    there, picture = film.read()
    film.release()
    assert there and (shot.image.shape == (192, 128, 3) or degrees == 180)
    np.testing.assert_array_equal(shot.image, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))


def test_a_video_whose_picture_size_changes_shows_each_in_its_own(tmp_path: Path) -> None:
    small, large = (np.full((height, width, 3), 90, np.uint8) for height, width in ((48, 64), (96, 128)))
    parts = []
    for number, pictures in enumerate(([small] * 3, [large] * 3, [small] * 2)):
        write_coded(tmp_path / f"{number}.h264", "libx264", pictures, bf="0")
        parts.append((tmp_path / f"{number}.h264").read_bytes())
    path = tmp_path / "change.h264"
    path.write_bytes(b"".join(parts))
    with VideoCamera(path) as camera:
        sizes = []
        while (shot := camera.read(1.0)) is not None:
            height, width = shot.image.shape[:2]
            assert (camera.settings()["width"], camera.settings()["height"]) == (width, height)
            sizes.append((width, height))
            assert not shot.fault, "the picture itself is whole"
    assert sizes == [(64, 48)] * 3 + [(128, 96)] * 3 + [(64, 48)] * 2


def test_times_are_those_of_the_frames(tmp_path: Path) -> None:
    path = tmp_path / "variable.mp4"
    times_ms = [0, 100, 200, 1200, 1250, 4000]
    write_coded(path, "libx264", [moving_scene(index) for index in range(6)], times_ms=times_ms, bf="2")
    assert [shot.at_s for shot in shots_of(path)] == pytest.approx([time_ms / 1000 for time_ms in times_ms])
    with VideoCamera(path, 3) as camera:
        shot = camera.read(1.0)
        assert shot is not None and (shot.frame_id, shot.at_s) == (3, pytest.approx(1.2)), "a stretch has the file's own times too"


def test_a_video_without_times_goes_by_its_rate(video: Path) -> None:
    assert [shot.at_s for shot in shots_of(video)] == pytest.approx([number / 25 for number in range(40)])


class MarkedFrame:
    """What a decoder says of a frame."""

    def __init__(self, *, key: bool = False, kind: int = 2, corrupt: bool = False) -> None:
        self.key_frame, self.pict_type, self.is_corrupt = key, kind, corrupt


def test_damage_behind_a_key_frame_that_is_shown_later_outlives_it() -> None:
    decay = Decay()
    decay.damaged(5, "cut")
    assert decay.of_frame(MarkedFrame(key=True, kind=1), 4) == ""  # type: ignore[arg-type]
    assert decay.fault(5) and decay.fault(6) and not decay.fault(3)
    assert decay.of_frame(MarkedFrame(key=True, kind=1), 8) == ""  # type: ignore[arg-type]
    assert not decay.fault(9)


def test_a_stream_of_intra_refresh_is_whole_after_one_whole_round() -> None:
    """Its marks are no whole pictures: from one to the next everything was renewed once."""
    decay = Decay()
    assert decay.of_frame(MarkedFrame(key=True), 10) == ""  # type: ignore[arg-type]
    decay.damaged(14, "cut")
    assert decay.of_frame(MarkedFrame(key=True), 20)  # type: ignore[arg-type]
    assert decay.of_frame(MarkedFrame(), 25)  # type: ignore[arg-type]
    assert decay.of_frame(MarkedFrame(key=True), 30) == ""  # type: ignore[arg-type]
