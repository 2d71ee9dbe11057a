"""A gate that learned from nearly identical frames of a real video, and the rest of it: bottles gone, hands, shadows of hands."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calibration.gate.picture_gate import PictureGate, fit_gate, refusal

Picture = NDArray[np.uint8]

TAUGHT = range(0, 151, 3)
REST = (*range(0, 1189, 20), *range(470, 535, 5))
"""Every twentieth frame, and both hands in the picture with their shadows."""

ONE_GONE, TWO_GONE = 280, 600


@pytest.fixture(scope="module")
def frames(bench_video: Path) -> dict[int, Picture]:
    wanted = {*TAUGHT, *REST}
    film = cv2.VideoCapture(str(bench_video))
    try:
        return {
            number: np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8)
            for number in range(1189)
            for there, frame in [film.read()]
            if there and number in wanted
        }
    finally:
        film.release()


@pytest.fixture(scope="module")
def gate(frames: dict[int, Picture]) -> PictureGate:
    taught = [frames[number] for number in TAUGHT]
    return PictureGate(fit_gate(taught, taught[-5]), taught[-5])


@pytest.mark.realdata
def test_no_frame_is_refused_for_what_it_shows(frames: dict[int, Picture], gate: PictureGate) -> None:
    assert len(frames) == len({*TAUGHT, *REST})
    assert {number: reason for number in REST if (reason := refusal(gate.check(frames[number])))} == {}


def lit(picture: Picture, *gains: float) -> Picture:
    return np.clip(picture * np.array(gains), 0, 255).astype(np.uint8)


def moved(picture: Picture) -> Picture:
    return np.asarray(cv2.filter2D(picture, -1, np.full((1, 13), 1 / 13, np.float32)), np.uint8)


FAULTS = {
    "dark": lambda picture: lit(picture, 0.7),
    "bright": lambda picture: lit(picture, 1.4),
    "black": np.zeros_like,
    "blurred": lambda picture: np.asarray(cv2.GaussianBlur(picture, (0, 0), 2.5), np.uint8),
    "moved": moved,
    "tint": lambda picture: lit(picture, 1.06, 1, 0.94),
    "grey": lambda picture: picture.mean(axis=2, keepdims=True).astype(np.uint8).repeat(3, axis=2),
    "swapped": lambda picture: picture[..., ::-1],
    "shaded": lambda picture: lit(picture * np.linspace(0.65, 1.35, 640)[None, :, None], 1),
}


@pytest.mark.realdata
@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_with_the_picture_is_refused_whatever_it_shows(frames: dict[int, Picture], gate: PictureGate, name: str) -> None:
    for number in (100, ONE_GONE, TWO_GONE):
        assert refusal(gate.check(FAULTS[name](frames[number]))) != "", number
