"""A folder of pictures as a camera."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.camera.files.folder import FolderCamera
from inspector.core.errors import CameraError, CameraTimeout
from inspector.testing import ManualClock
from tests.camera.sources import HEIGHT, WIDTH, grey_level


def test_every_picture_comes_once_in_natural_order(folder: Path) -> None:
    with FolderCamera(folder) as camera:
        assert camera.settings()["pictures"] == 12
        for index in range(12):
            shot = camera.read(1.0)
            assert shot is not None and shot.frame_id == index and not shot.fault
            assert shot.image[32, 60, 0] == grey_level(index)
        assert camera.read(1.0) is None


def test_a_damaged_file_is_a_faulted_part_not_a_gap(folder: Path) -> None:
    (folder / "part3.png").write_text("no picture")
    whole = (folder / "part7.png").read_bytes()
    (folder / "part7.png").write_bytes(whole[: len(whole) // 2])
    with FolderCamera(folder) as camera:
        shots = [camera.read(1.0) for _ in range(12)]
        assert camera.read(1.0) is None
    faults = {shot.frame_id: shot.fault for shot in shots if shot is not None and shot.fault}
    assert set(faults) == {3, 7}
    assert "part3.png" in faults[3] and "text file" in faults[3]
    assert "part7.png" in faults[7] and "cut off" in faults[7]
    blank = shots[3]
    assert blank is not None and blank.image.shape == (HEIGHT, WIDTH, 3) and not blank.image.any()


def test_a_file_that_vanishes_while_the_folder_is_read_is_a_faulted_part(folder: Path) -> None:
    with FolderCamera(folder) as camera:
        (folder / "part0.png").unlink()
        shot = camera.read(1.0)
    assert shot is not None and "part0.png" in shot.fault


def test_a_folder_of_nothing_readable_still_counts_its_parts(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("no picture")
    with FolderCamera(tmp_path) as camera:
        shot = camera.read(1.0)
        assert shot is not None and shot.fault
        assert shot.image.shape == (camera.settings()["height"], camera.settings()["width"], 3)
        assert camera.read(1.0) is None


def test_pictures_of_several_sizes_keep_theirs(tmp_path: Path) -> None:
    for number, side in enumerate((64, 40, 128)):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.full((side, side, 3), 80, np.uint8))
    with FolderCamera(tmp_path) as camera:
        sides = []
        while (shot := camera.read(1.0)) is not None:
            sides.append(shot.image.shape[0])
            assert camera.settings()["height"] == sides[-1]
    assert sides == [64, 40, 128]


def test_the_pace_is_kept_and_a_late_reader_is_not_hurried(folder: Path) -> None:
    time = ManualClock()
    with FolderCamera(f"{folder}?pace_hz=10", clock=time.clock, sleep=time.wait) as camera:
        assert camera.pace_hz == 10
        taken = [shot.captured_at for shot in (camera.read(1.0) for _ in range(3)) if shot is not None]
        np.testing.assert_allclose(np.diff(taken), 0.1)
        time.now += 5
        late = [shot.captured_at for shot in (camera.read(1.0) for _ in range(3)) if shot is not None]
        np.testing.assert_allclose(np.diff(late), 0.1)


def test_a_timeout_does_not_skip_a_picture(folder: Path) -> None:
    time = ManualClock()
    with FolderCamera(folder, pace_hz=1, clock=time.clock, sleep=time.wait) as camera:
        camera.read(0.1)
        waits = 0
        while True:
            try:
                shot = camera.read(0.3)
                break
            except CameraTimeout:
                waits += 1
        assert waits == 3 and shot is not None and shot.frame_id == 1


def test_a_path_may_hold_a_question_mark(tmp_path: Path) -> None:
    path = tmp_path / "which?pace_hz=5"
    path.mkdir()
    cv2.imwrite(str(path / "1.png"), np.full((40, 40, 3), 80, np.uint8))
    with FolderCamera(str(path)) as camera:
        assert camera.pace_hz == 0 and camera.read(1.0) is not None


@pytest.mark.parametrize("wish", ["pace_hz=-1", "pace_hz=nan", "pace_hz=inf", "pace_hz="])
def test_an_impossible_pace_is_refused(folder: Path, wish: str) -> None:
    with pytest.raises(CameraError, match="is not understood"):
        FolderCamera(f"{folder}?{wish}")
