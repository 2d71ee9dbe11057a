"""A video file as a camera."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.camera.base import Shot
from inspector.camera.files.video import VideoCamera, video_frames
from inspector.core.errors import CameraError, CameraNotFound
from tests.camera.sources import HEIGHT, WIDTH, grey_level, moving_scene, write_coded


def all_shots(camera: VideoCamera) -> list[Shot]:
    shots = []
    with camera:
        while (shot := camera.read(1.0)) is not None:
            shots.append(shot)
    return shots


def test_every_frame_comes_once_in_order(video: Path) -> None:
    shots = all_shots(VideoCamera(video))
    assert [shot.frame_id for shot in shots] == list(range(40))
    for shot in shots:
        assert abs(int(shot.image[32, 60, 1]) - grey_level(shot.frame_id)) <= 3
        assert not shot.fault


def test_the_container_is_asked_without_decoding(video: Path) -> None:
    frames = video_frames(video)
    assert frames.count == 40 and frames.fps == pytest.approx(25)


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ("", range(40)),
        ("?first=7", range(7, 40)),
        ("?last=4", range(5)),
        ("?first=7&last=7", range(7, 8)),
        ("?first=30&last=99", range(30, 40)),
    ],
)
def test_a_stretch_is_read_with_the_file_s_own_numbers(video: Path, bounds: str, expected: range) -> None:
    shots = all_shots(VideoCamera(f"{video}{bounds}"))
    assert [shot.frame_id for shot in shots if not shot.fault] == list(expected)
    assert abs(int(shots[0].image[32, 60, 1]) - grey_level(expected[0])) <= 3


def test_the_address_keeps_the_stretch(video: Path) -> None:
    with VideoCamera(video, 3, 9) as camera:
        assert camera.address.endswith("line.avi?first=3&last=9")
        assert camera.settings()["width"] == WIDTH and camera.settings()["height"] == HEIGHT


def test_what_a_truncated_file_lacks_is_told_in_one_faulted_frame(video: Path, capfd: Any) -> None:
    content = video.read_bytes()
    video.write_bytes(content[: int(0.6 * len(content))])
    shots = all_shots(VideoCamera(video))
    good, last = shots[:-1], shots[-1]
    assert 10 < len(good) < 40
    assert all(not shot.fault for shot in good)
    assert f"ends after {len(good)} of 40 frames" in last.fault
    assert last.frame_id == len(good) and last.image.shape == (HEIGHT, WIDTH, 3) and not last.image.any()
    assert capfd.readouterr() == ("", ""), "a decoder wrote to the console"


@pytest.mark.parametrize("begin", [0.3, 0.5])
def test_pictures_that_a_container_lost_within_are_not_passed_over(tmp_path: Path, begin: float) -> None:
    """Matroska goes on at the next place that it understands: the pictures between are in no packet."""
    path = tmp_path / "film.webm"
    base = np.random.default_rng(5).normal(120, 12, (144, 192, 3)).clip(0, 255).astype(np.uint8)
    write_coded(path, "libvpx-vp9", [np.roll(base, index, axis=1) for index in range(24)], g="8")
    assert [bool(shot.fault) for shot in all_shots(VideoCamera(path))] == [False] * 24
    content = path.read_bytes()
    at = int(begin * len(content))
    path.write_bytes(content[:at] + content[at + 564 :])
    shots = all_shots(VideoCamera(path))
    assert len(shots) < 24
    assert any("packets were lost" in shot.fault for shot in shots)


def test_a_container_without_an_index_is_short_by_time(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    write_coded(path, "ffv1", [moving_scene(index) for index in range(40)])
    assert not any(shot.fault for shot in all_shots(VideoCamera(path)))
    content = path.read_bytes()
    path.write_bytes(content[: int(0.6 * len(content))])
    *good, last = all_shots(VideoCamera(path))
    assert 15 < len(good) < 30 and "of 1.6 s: the rest is missing" in last.fault


def test_frames_that_are_only_said_to_be_the_same_again_are_not_missing(tmp_path: Path) -> None:
    path = tmp_path / "film.avi"
    write_coded(path, "mpeg4", [moving_scene(index) for index in range(6)], times_ms=[0, 40, 80, 400, 440, 480])
    shots = all_shots(VideoCamera(path))
    assert len(shots) == 6 and not any(shot.fault for shot in shots)


def test_a_stretch_before_the_cut_is_whole(video: Path) -> None:
    content = video.read_bytes()
    video.write_bytes(content[: int(0.6 * len(content))])
    shots = all_shots(VideoCamera(f"{video}?last=9"))
    assert len(shots) == 10 and not any(shot.fault for shot in shots)


@pytest.mark.parametrize(("content", "told"), [(b"", "is empty"), (b"a film\n" * 99, "text file"), (b"\0\1\2\3" * 999, "no video")])
def test_other_files_are_no_video(tmp_path: Path, content: bytes, told: str, capfd: Any) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    with pytest.raises(CameraNotFound) as caught:
        VideoCamera(path)
    assert told in caught.value.what and caught.value.where == str(path)
    assert capfd.readouterr() == ("", "")


def test_a_header_alone_is_no_video(video: Path) -> None:
    video.write_bytes(video.read_bytes()[:200])
    with pytest.raises(CameraNotFound, match="cut off"):
        VideoCamera(video)


def test_a_folder_is_told_how_to_be_written(tmp_path: Path) -> None:
    with pytest.raises(CameraNotFound) as caught:
        VideoCamera(tmp_path)
    assert f"folder:{tmp_path}" in caught.value.remedy


def test_a_start_behind_the_end_is_refused(video: Path) -> None:
    with pytest.raises(CameraError, match="only 40 frames"):
        VideoCamera(video, 41)


def test_a_video_given_to_the_wrong_camera_is_told_the_right_one(video: Path) -> None:
    from inspector.camera.usb.opencv import OpenCvCamera

    with pytest.raises(CameraNotFound) as caught:
        OpenCvCamera(str(video))
    assert f"video:{video}" in caught.value.remedy
