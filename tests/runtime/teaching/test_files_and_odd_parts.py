"""Good parts from files, those that look unlike the others, and what was taken out put back."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import CameraError, TeachingError
from inspector.core.status import TeachingStatus, TeachPhase
from inspector.core.types import Picture
from inspector.runtime.teaching.oddness import FEWEST, MOST, ODD, glance, oddness
from tests.runtime.line import Line, shot, until


def part(number: int, *, odd: bool = False) -> Picture:
    picture = np.full((64, 64, 3), 60, np.uint8)
    picture[20:44, 20:44] = 140
    picture += np.random.default_rng(number).integers(0, 8, picture.shape, dtype=np.uint8)
    if odd:
        picture[30:40, 2:12] = 230
    return picture


def write(folder: Path, *pictures: Picture) -> Path:
    folder.mkdir(exist_ok=True)
    for number, picture in enumerate(pictures):
        assert cv2.imwrite(str(folder / f"{number:02d}.png"), picture)
    return folder


def collecting(line: Line) -> TeachingStatus:
    status = line.engine.status().teaching
    assert status is not None
    return status


def test_the_files_themselves_are_taken_whatever_passes_the_camera(line: Line, tmp_path: Path) -> None:
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    folder = write(tmp_path / "good", *(part(number) for number in range(4)), part(0))
    line.engine.teaching.collect_files("4711/A", folder)
    camera.give(shot(0))
    until(lambda: collecting(line).message == "All files were taken")
    status = collecting(line)
    assert (status.recipe, len(status.parts), status.wanted, status.left_out) == ("4711_A", 4, 4, 1)
    line.engine.teaching.remove(2)
    assert (len(collecting(line).parts), collecting(line).wanted, collecting(line).removed) == (3, 3, 1)
    line.engine.teaching.put_back()
    assert [one.number for one in collecting(line).parts] == [1, 2, 3, 4]
    with pytest.raises(TeachingError, match="no part that could be put back"):
        line.engine.teaching.put_back()


def test_files_that_cannot_be_read_are_refused_by_name_and_the_others_stay(line: Line, tmp_path: Path) -> None:
    line.scripted(Delivery.TRIGGERED)
    line.start()
    folder = write(tmp_path / "good", part(0), part(1))
    (folder / "torn.png").write_bytes(b"no picture")
    line.engine.teaching.collect_files("part", folder)
    until(lambda: collecting(line).phase is TeachPhase.FAILED)
    assert "torn.png" in collecting(line).message and len(collecting(line).parts) == 2
    line.engine.teaching.resume()
    assert collecting(line).phase is TeachPhase.COLLECTING and len(collecting(line).parts) == 2
    (tmp_path / "none").mkdir()
    line.engine.teaching.cancel()
    with pytest.raises(CameraError, match="no picture"):
        line.engine.teaching.collect_files("part", tmp_path / "none")


def test_a_part_unlike_the_others_is_marked(line: Line, tmp_path: Path) -> None:
    line.scripted(Delivery.TRIGGERED)
    line.start()
    folder = write(tmp_path / "good", *(part(number) for number in range(7)), part(9, odd=True))
    line.engine.teaching.collect_files("part", folder)
    until(lambda: collecting(line).message == "All files were taken")
    assert [one.number for one in collecting(line).parts if one.odd] == [8]


def test_oddness_says_nothing_of_too_few_and_of_too_many() -> None:
    seen = glance(part(0))
    assert all(np.isnan(oddness([seen] * (FEWEST - 1)))) and all(np.isnan(oddness([seen] * (MOST + 1))))
    assert oddness([seen] * FEWEST) == (1.0,) * FEWEST
    found = oddness([*(glance(part(number)) for number in range(6)), glance(part(7, odd=True))])
    assert max(found[:-1]) < ODD < found[-1]
