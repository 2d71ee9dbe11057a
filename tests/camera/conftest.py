"""Sources for the cameras: a folder, a video, and a network camera on this machine. All small, all made here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from inspector.camera.usb.opencv_stream import silence_ffmpeg
from tests.camera.sources import HEIGHT, WIDTH, MjpegServer, scene


@pytest.fixture(autouse=True)
def no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads were left behind: {left}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve PNG files whose order differs between numbers and letters."""
    path = tmp_path / "parts"
    path.mkdir()
    for index in range(12):
        assert cv2.imwrite(str(path / f"part{index}.png"), scene(index))
    return path


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Forty frames of MJPEG in AVI, 25 frames/s."""
    silence_ffmpeg()
    path = tmp_path / "line.avi"
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter_fourcc(*"MJPG"), 25, (WIDTH, HEIGHT))
    assert writer.isOpened()
    for index in range(40):
        writer.write(scene(index))
    writer.release()
    return path


@pytest.fixture
def mjpeg() -> Iterator[MjpegServer]:
    server = MjpegServer()
    yield server
    server.kill()
